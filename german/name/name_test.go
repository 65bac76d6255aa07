package name

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/token"
)

func reading(text string) *q.Reading {
	r := &q.Reading{Article: &q.Article{Text: text, Blocks: []q.Block{{Span: q.Span{Start: 0, End: len(text)}, Kind: q.Paragraph}}}}
	for _, stage := range []q.Stage{token.Tokens(), token.Sentences(), tag.Tags(), Names()} {
		stage.Run(r)
	}
	return r
}

func found(text string) string {
	var out []string
	r := reading(text)
	for _, n := range r.Names {
		out = append(out, string(n.Kind)+" "+n.In(text))
	}
	return strings.Join(out, ", ")
}

func TestNames(t *testing.T) {
	for text, want := range map[string]string{
		"Die Ministerin Ulla Kleinert sprach in Berlin mit der SPD.":                    "person Ulla Kleinert, place Berlin, organization SPD",
		"Bundeskanzler Peter Hohmann reiste nach Frankreich.":                           "person Peter Hohmann, place Frankreich",
		"Wie die Deutsche Bahn mitteilte, fallen am Montag viele Züge aus.":             "organization Deutsche Bahn",
		"Peter Hohmann reiste ab. Zuvor hatte Hohmanns Sprecher die Reise angekündigt.": "person Peter Hohmann, person Hohmanns",
		"Der Leiter des Amtes für Statistik Jan Muster warnte.":                         "organization Amtes für Statistik, person Jan Muster",
		"Die Gewerkschaft Wald und Holz fordert mehr Lohn.":                             "organization Wald und Holz",
		"In der Gewerkschaft Mitglied zu sein, ist Pflicht.":                            "",
		"Die Gewerkschaft fordert für Wald und Holz mehr Lohn.":                         "",
		"Der Hund bellt, und die Katze schläft.":                                        "",
	} {
		if got := found(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestLabelsAreTheModels(t *testing.T) {
	weights, err := model.Names()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(weights.Labels(), " "), strings.Join(Labels(), " "); got != want {
		t.Errorf("model has labels %s, package has %s", got, want)
	}
}

func TestListsAreSorted(t *testing.T) {
	for name, list := range map[string]string{"places": placeList, "organisations": organisationList} {
		before := ""
		for line := range strings.Lines(list) {
			if line[0] == '#' {
				continue
			}
			if line <= before {
				t.Errorf("%s: %q stands after %q", name, line, before)
			}
			before = line
		}
	}
}

func FuzzNames(f *testing.F) {
	f.Add("„Er komme“, sagte Dr. Ulla Klein der dpa.")
	f.Add("New York Times New York St. Pauli' US-")
	f.Fuzz(func(t *testing.T, text string) {
		r := reading(strings.ToValidUTF8(text, ""))
		end := 0
		for _, n := range r.Names {
			if n.Start < end || n.Empty() || n.End > len(r.Text) {
				t.Fatalf("name %v after %d in %q", n.Span, end, r.Text)
			}
			end = n.End
			if i := r.TokenAt(n.Start); r.Tokens[i].Start != n.Start {
				t.Fatalf("name %v begins within a token of %q", n.Span, r.Text)
			}
		}
	})
}

// BenchmarkNames finds names in an article of about 400 words.
func BenchmarkNames(b *testing.B) {
	text := strings.Repeat("„Wir rechnen mit 1.500 Gästen“, sagte die Sprecherin Ulla Kleinert am Montag in Neustadt, nachdem die Deutsche Bahn den Bericht vorgelegt hatte. ", 18)
	r := reading(text)
	stage := Names()
	b.ReportAllocs()
	for b.Loop() {
		stage.Run(r)
	}
}
