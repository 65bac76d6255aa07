package group

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// made is a made-up article whose lines are paragraphs.
func made(id, outlet, day, title, text string) *q.Article {
	a := &q.Article{ID: id, Outlet: outlet, Title: title, Language: "de", Text: text}
	if day != "" {
		a.Published = q.StatedDay(q.Day(day), "test")
	}
	at := 0
	for line := range strings.Lines(text) {
		if t := strings.TrimSpace(line); t != "" {
			start := at + strings.Index(line, t)
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: start, End: start + len(t)}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	return a
}

var (
	bridge = []string{
		"Lohebrücke für Lastwagen gesperrt|Die Lohebrücke in Kirchau bleibt für Lastwagen gesperrt. Prüfer haben Risse in zwei Pfeilern der Brücke gefunden, sagte Bauamtsleiterin Ines Kolbe.",
		"Risse in Pfeilern der Lohebrücke|In zwei Pfeilern der Lohebrücke bei Kirchau sind Risse entdeckt worden. Bauamtsleiterin Kolbe ließ die Brücke deshalb für Lastwagen sperren.",
		"Kirchau: Spediteure klagen über Sperrung|Nach der Sperrung der Lohebrücke klagen Spediteure in Kirchau über Umwege. Die Lastwagen müssten nun über die Autobahn fahren; wie lange die Pfeiler repariert werden, weiß niemand.",
	}
	shop = []string{
		"Dorfladen öffnet nach zehn Jahren wieder|In Obersteinach hat der genossenschaftliche Dorfladen wieder geöffnet. Es gibt Brot, Milch und Gemüse aus der Nachbarschaft.",
		"Obersteinach hat wieder einen Laden|Brot und Milch gibt es in Obersteinach nun wieder um die Ecke: Die Genossenschaft hat den Dorfladen eröffnet, der zehn Jahre geschlossen war.",
	}
)

// articles are made of "title|text".
func articles(day string, lists ...[]string) []*q.Article {
	var out []*q.Article
	for _, list := range lists {
		for _, s := range list {
			title, text, _ := strings.Cut(s, "|")
			out = append(out, made(title, "Blatt "+title, day, title, title+"\n"+text))
		}
	}
	return out
}

func TestStories(t *testing.T) {
	for _, test := range []struct {
		name     string
		articles []*q.Article
		want     [][]int
	}{
		{"none", nil, nil},
		{"one", articles("2031-03-03", shop[:1]), [][]int{{0}}},
		{"two stories", articles("2031-03-03", bridge[:1], shop, bridge[1:]), [][]int{{0, 3, 4}, {1, 2}}},
		{"without days", articles("", shop, bridge), [][]int{{0, 1}, {2, 3, 4}}},
		{"over two days", append(articles("2031-03-04", shop[:1], bridge[:1]), articles("2031-03-03", shop[1:], bridge[1:])...), [][]int{{0, 2}, {1, 3, 4}}},
		{"no words", []*q.Article{{}, {Title: "Und?"}}, [][]int{{0}, {1}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := Stories(test.articles)
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("want %v, found %v", test.want, got)
			}
			if again := Stories(test.articles); !reflect.DeepEqual(got, again) {
				t.Error("a second call finds other stories")
			}
		})
	}
}

func TestBoilerplateMakesNoStory(t *testing.T) {
	const wall = "Jetzt weiterlesen mit dem passenden Abonnement. Alle Berichte und Hintergründe unserer Redaktion stehen Ihnen danach ohne Einschränkung offen. Einen Monat lang kostet das nichts und ist jederzeit kündbar."
	var list []*q.Article
	for _, title := range []string{"Pinguine im Zoo", "Zinsen steigen", "Neue Oper", "Alte Mühle brennt"} {
		list = append(list, made(title, "Tagblatt", "2031-03-03", title, title+"\n"+wall))
	}
	if got := Stories(list); len(got) != len(list) {
		t.Errorf("articles that share only a call to subscribe: found %v", got)
	}
}

func TestAddKeepsAndReportsStories(t *testing.T) {
	g := New()
	if changes := g.Add(articles("2031-03-03", bridge[:2], shop[:1])...); len(changes) != 0 {
		t.Errorf("nothing was there before, found %v", changes)
	}
	first, other := g.Story(0), g.Story(2)
	g.Add(articles("2031-03-04", bridge[2:], shop[1:])...)
	if g.Len() != 5 || g.Story(0) != first || g.Story(3) != first || g.Story(4) != other {
		t.Errorf("want the stories to go on: %d %d and %d %d", first, g.Story(3), other, g.Story(4))
	}
}

func TestAssignReportsMergeAndSplit(t *testing.T) {
	g := New()
	for i := range 5 {
		g.open = append(g.open, item{index: i})
	}
	g.story, g.stories = []int{0, 0, 1, 2, 2}, 3
	changes := g.assign([]int{0, 0, 0, 3, 4})
	want := []Change{{Merged, 0, 1}, {Split, 3, 2}}
	if !reflect.DeepEqual(changes, want) {
		t.Errorf("want %v, found %v", want, changes)
	}
	if g.Story(2) != g.Story(0) || g.Story(3) == g.Story(4) {
		t.Errorf("stories %v", g.story)
	}
}

// FuzzStories checks that every article is in exactly one story.
func FuzzStories(f *testing.F) {
	f.Add("Lohebrücke gesperrt", "Die Lohebrücke bleibt gesperrt.", "„“!?. 1.000")
	f.Fuzz(func(t *testing.T, title, one, two string) {
		list := append(articles("2031-03-03", bridge), made("x", "", "2031-03-09", title, one), made("y", "", "", "", two))
		seen := make([]bool, len(list))
		for _, members := range Stories(list) {
			if !slices.IsSorted(members) || len(members) == 0 {
				t.Errorf("story %v", members)
			}
			for _, i := range members {
				if seen[i] {
					t.Errorf("article %d is in two stories", i)
				}
				seen[i] = true
			}
		}
		if slices.Contains(seen, false) {
			t.Errorf("an article is in no story: %v", seen)
		}
	})
}

func BenchmarkStories(b *testing.B) {
	for _, n := range []int{500, 2000, 8000} {
		var list []*q.Article
		for i := range n {
			text := strings.Repeat(bridge[i%3], 1+i%5) + fmt.Sprintf(" Abschnitt%d Ort%d Name%d Sache%d.", i/4, i/4, i/8, i%97)
			list = append(list, made(fmt.Sprint(i), "Blatt", string(q.Day("2031-01-01").Add(i/60)), fmt.Sprintf("Abschnitt%d Ort%d", i/4, i/4), text))
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Stories(list)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/article")
		})
	}
}
