package figures

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/times"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/construct"
)

// readText reads a text of one paragraph, published on a Wednesday.
func readText(text string) *q.Reading {
	a := &q.Article{Text: text, Language: "de", Published: q.StatedDay("2031-05-14", "test")}
	a.Blocks = []q.Block{{Span: q.Span{Start: 0, End: len(text)}, Kind: q.Paragraph}}
	r := &q.Reading{Article: a}
	for _, s := range []q.Stage{token.Tokens(), token.Sentences(), tag.Tags(), times.Times(), Figures()} {
		s.Run(r)
	}
	return r
}

func TestConstructs(t *testing.T) {
	construct.Check(t, constructs(), func(text string) []construct.Finding {
		r := readText(text)
		var found []construct.Finding
		for _, f := range r.Figures {
			found = append(found, construct.Finding{By: f.By, Text: fmt.Sprintf("%s | %s..%s %s %s", f.In(text), limit(f.Low), limit(f.High), f.Modifier, f.Unit)})
		}
		return found
	})
}

func limit(v float64) string {
	return strings.ToLower(strings.TrimPrefix(strings.Replace(fmt.Sprintf("%v", v), "+Inf", "inf", 1), "+"))
}

func TestModifiers(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		words     string
		modifier  q.Modifier
		low, high float64
	}{
		{"", q.Exact, 40, 40}, {"mindestens ", q.AtLeast, 40, inf}, {"wenigstens ", q.AtLeast, 40, inf}, {"nicht weniger als ", q.AtLeast, 40, inf},
		{"über ", q.MoreThan, 40, inf}, {"mehr als ", q.MoreThan, 40, inf}, {"weit mehr als ", q.MoreThan, 40, inf}, {"gut ", q.MoreThan, 40, inf},
		{"rund ", q.About, 40, 40}, {"etwa ", q.About, 40, 40}, {"circa ", q.About, 40, 40}, {"ca. ", q.About, 40, 40}, {"ungefähr ", q.About, 40, 40},
		{"gegen ", q.About, 40, 40}, {"an die ", q.About, 40, 40}, {"um die ", q.About, 40, 40}, {"schätzungsweise ", q.About, 40, 40},
		{"knapp ", q.Almost, -inf, 40}, {"fast ", q.Almost, -inf, 40}, {"beinahe ", q.Almost, -inf, 40}, {"nahezu ", q.Almost, -inf, 40},
		{"bis zu ", q.UpTo, -inf, 40}, {"höchstens ", q.UpTo, -inf, 40}, {"maximal ", q.UpTo, -inf, 40}, {"nicht mehr als ", q.UpTo, -inf, 40},
		{"weniger als ", q.LessThan, -inf, 40}, {"nicht einmal ", q.LessThan, -inf, 40},
	} {
		r := readText("Es standen dort " + c.words + "40 Kühe.")
		if len(r.Figures) != 1 {
			t.Errorf("%q: %d figures", c.words, len(r.Figures))
			continue
		}
		f := r.Figures[0]
		if f.Modifier != c.modifier || f.Low != c.low || f.High != c.high || f.In(r.Text) != c.words+"40 Kühe" {
			t.Errorf("%q: %+v %q", c.words, f, f.In(r.Text))
		}
	}
}

func TestSingular(t *testing.T) {
	lex := words()
	for plural, want := range map[string]string{
		"Soldaten": "Soldat", "Fällen": "Fall", "Verletzten": "Verletzter", "Verletzte": "Verletzter", "Häusern": "Haus", "Kriegsschiffe": "Kriegsschiff",
		"Helfern": "Helfer", "Niederländer": "Niederländer", "Bundesländern": "Bundesland", "Bürgerinnen": "Bürgerin", "Lehrer*innen": "Lehrer",
		"Bergleute": "Bergmann", "Leute": "Leute", "Zuschriften": "Zuschrift", "Patienten": "Patient", "Familien": "Familie", "Brunnen": "Brunnen",
		"Autos": "Auto", "Prozessen": "Prozess", "Wohnungen": "Wohnung", "Studierenden": "Studierender", "Strohballen": "Strohballen", "Äpfel": "Apfel",
	} {
		if got := lex.singular(plural); got != want {
			t.Errorf("%q: %q, want %q", plural, got, want)
		}
	}
}

func TestCounted(t *testing.T) {
	for text, want := range map[string]string{
		"Es kamen 350 kenianische Helfer.":                      "kenianische Helfer",
		"Rund 9.000 Liter des Lösungsmittels liefen aus.":       "Lösungsmittel",
		"Das sind 25 Prozent des Haushalts.":                    "Haushalt",
		"In der Nacht wurden 40 Bewohner evakuiert.":            "evakuierte Bewohner",
		"Dabei seien 110 Menschen verletzt worden.":             "verletzte Menschen",
		"Am Morgen wurden 40 Fälle gemeldet.":                   "Fälle",
		"Er sprach mit 40 weiteren geretteten Seeleuten.":       "gerettete Seeleute",
		"Der Schaden wird auf zwei Millionen Euro geschätzt.":   "Schaden",
		"Er verlangt eine Entschädigung von rund 20.000 Euro.":  "Entschädigung",
		"Sie befragten 40 Helferinnen und Helfer in der Stadt.": "Helfer",
	} {
		r := readText(text)
		if len(r.Figures) != 1 || r.Figures[0].Counted != want {
			t.Errorf("%q: want %q, found %+v", text, want, r.Figures)
		}
	}
}

func TestStatus(t *testing.T) {
	for text, want := range map[string]q.FigureStatus{
		"44 Gäste, die auf dem Fest feiern wollten, starben.":                                q.Actual,
		"Dort stehen 2400 Helfer.":                                                           q.Actual,
		"Im Sommer sollen 2400 Helfer entsandt werden.":                                      q.Planned,
		"Die Regierung will 2400 Helfer schicken.":                                           q.Planned,
		"Geplant sind 300 Wohnungen.":                                                        q.Planned,
		"Sie versprach, 300 Zelte zu liefern.":                                               q.Planned,
		"Dort sollen 2400 Helfer getötet worden sein.":                                       q.Actual,
		"Die Bande soll 300 Autos gestohlen haben.":                                          q.Actual,
		"Bis zu 900 Helfer könnten folgen.":                                                  q.Possible,
		"Drei Mitarbeiter werden vermisst.":                                                  q.Actual,
		"Morgen werden 300 Gäste kommen.":                                                    q.Planned,
		"Dort steht ein Verband von 250 Helfern, die das Land nach Norden schicken will.":    q.Planned,
		"Dort würden 40 Helfer ausgebildet, hieß es.":                                        q.Actual,
		"Für die vier Toten soll es eine Feier geben.":                                       q.Actual,
		"In zehn Ländern sollen Wahlen stattfinden.":                                         q.Actual,
		"Die geplanten 300 Stellen fehlen.":                                                  q.Planned,
		"Sie sollen Teil eines Verbands von 250 Helfern sein, die das Land schicken könnte.": q.Possible,
		"Ein Verband von 250 Helfern wäre zu klein.":                                         q.Possible,
		"Dann würden 40 Stellen fehlen.":                                                     q.Possible,
		"Es fehlen 40 Betten, und die Leitung sollte das wissen.":                            q.Actual,
		"Am Montag standen 40 Häuser leer und sollten weg, heißt es.":                        q.Actual,
	} {
		r := readText(text)
		if len(r.Figures) != 1 || r.Figures[0].Status != want {
			t.Errorf("%q: want %s, found %+v", text, want, r.Figures)
		}
	}
}

func TestAsOf(t *testing.T) {
	r := readText("Am Montag waren 40 Helfer im Einsatz, jetzt sind es 60 Helfer.")
	if len(r.Figures) != 2 || r.Figures[0].AsOf != "2031-05-12" || r.Figures[1].AsOf == "2031-05-12" {
		t.Errorf("%+v", r.Figures)
	}
}

func TestCarrierIsTheInnermost(t *testing.T) {
	text := "Sie sagte, er habe von 40 Booten gesprochen. Es gab 30 Zelte."
	at := strings.Index(text, "40")
	c := newCarriers(&q.Reading{Attributions: []q.Attribution{
		{Content: q.Spans{{Start: at - 15, End: at + 20}}, Inside: -1},
		{Content: q.Spans{{Start: at - 4, End: at + 9}}, Inside: 0},
	}})
	if got := c.of(q.Span{Start: at, End: at + 2}); got != 1 {
		t.Errorf("carried by %d, want 1", got)
	}
	if got := c.of(q.Span{Start: len(text) - 9, End: len(text) - 7}); got != -1 {
		t.Errorf("carried by %d, want none", got)
	}
}

func FuzzFigures(f *testing.F) {
	for _, c := range constructs() {
		for _, e := range c.Examples {
			f.Add(e.Text)
		}
		for _, text := range c.Counterexamples {
			f.Add(text)
		}
	}
	f.Add("zwischen 1 l und 2 l und 3 l")
	f.Add("- 5\n§ 12 % € 1'000 – ½ Mrd.")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		r := readText(text)
		last := -1
		for _, g := range r.Figures {
			if g.Start < 0 || g.End > len(text) || g.Empty() || !g.Contains(g.Number) {
				t.Fatalf("%q: figure %+v", text, g)
			}
			for _, at := range []int{g.Start, g.End, g.Number.Start, g.Number.End} {
				if at < len(text) && !utf8.RuneStart(text[at]) {
					t.Fatalf("%q: offset %d inside a character", text, at)
				}
			}
			if g.Number.Start < last {
				t.Fatalf("%q: not sorted", text)
			}
			last = g.Number.Start
			if math.IsNaN(g.Low) || g.Low > g.High || g.Modifier == "" || g.Status == "" || g.By == "" {
				t.Fatalf("%q: %+v", text, g)
			}
		}
	})
}

func BenchmarkFigures(b *testing.B) {
	var text strings.Builder
	for text.Len() < 100_000 {
		for _, c := range constructs() {
			for _, e := range c.Examples {
				text.WriteString(e.Text + " Die Behörden äußerten sich am Montag zunächst nicht zu den Vorwürfen, die seit Wochen im Raum stehen.\n")
			}
		}
	}
	r := readText(text.String())
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		find(r)
	}
}
