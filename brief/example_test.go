package brief_test

import (
	"fmt"
	"os"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
)

// A story of one article with one figure, as a terminal shows it.
func ExampleTerminal() {
	text := "Fähre auf Grund\n\nAn Bord waren nach Angaben der Reederei 120 Menschen."
	article := &q.Article{
		ID: "faehre.txt", Outlet: "Küstenbote", Title: "Fähre auf Grund", Text: text, Published: q.StatedDay("2031-05-06", "example"),
		Blocks: []q.Block{{Span: q.Span{Start: 0, End: 16}, Kind: q.Headline}, {Span: q.Span{Start: 18, End: len(text)}, Kind: q.Paragraph}},
	}
	story := &q.Story{
		Readings: []*q.Reading{{Article: article}},
		Actors:   []q.StoryActor{{Name: "Reederei", Kind: q.Organization, For: -1}},
		Series: []q.Series{{Counted: "Menschen an Bord", Status: q.Actual, Entries: []q.FigureEntry{{
			Text: "120 Menschen", Low: 120, High: 120, Modifier: q.Exact, Unit: "Mensch", AsOf: "2031-05-06", Actor: 0, Articles: []int{0}, Origins: []int{0},
			Verdict: q.OneOrigin, Places: []q.Place{{Article: 0, Span: q.Span{Start: 60, End: 72}}},
		}}}},
	}
	if err := brief.Terminal(os.Stdout, brief.Build(story, "de"), brief.TerminalOptions{Width: 80}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// QUELLENLAGE  Fähre auf Grund                  1 Artikel · 1 Medium · 6. Mai 2031
	//
	// ARTIKEL
	//   Artikel  Tag     Medium      Agenturen  Überschrift
	//   faehre   06.05.  Küstenbote             Fähre auf Grund
	//
	// LAGE IN KÜRZE
	//   • Menschen an Bord: 120 (Reederei, 06.05.), 1 Artikel, ein Ursprung.
	//     faehre ¶1
	//
	// ZAHLEN  Menschen an Bord
	//   06.05.  120  Reederei  1 Artikel  ein Ursprung  faehre ¶1
	//
	// POSITIONEN  keine gefunden
	// URSPRÜNGE  keine gefunden
	// BELEGE  keine gefunden
	// ÜBERNAHMEN  keine gefunden
	// NEU  keine gefunden
	// ZITATE  keine gefunden
	// WIDERSPRÜCHE  keine gefunden
	//
	// Quellenlage zeigt, wer was sagt und woher es kommt. Was wahr ist, beurteilt sie
	// nicht.
}
