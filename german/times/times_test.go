package times

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/construct"
)

// read analyses a text as one paragraph for each of its lines.
func read(text string, pub q.Publication) *q.Reading {
	a := &q.Article{Text: text, Published: pub}
	at := 0
	for line := range strings.Lines(text) {
		if body := strings.TrimRight(line, "\n"); strings.TrimSpace(body) != "" {
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: at, End: at + len(body)}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	return q.Pipeline{token.Tokens(), token.Sentences(), Times()}.Read(a)
}

func onDay(d q.Day) q.Publication { return q.StatedDay(d, "test") }

func TestConstructs(t *testing.T) {
	construct.Check(t, constructs(), func(text string) []construct.Finding {
		var found []construct.Finding
		r := read(text, onDay("2031-05-14"))
		for _, e := range r.Times {
			found = append(found, construct.Finding{By: e.By, Text: e.In(r.Text) + " = " + e.Value})
		}
		return found
	})
}

func TestNoteConstructs(t *testing.T) {
	construct.Check(t, noteConstructs(), func(text string) []construct.Finding {
		var found []construct.Finding
		r := read(text, q.Publication{Moment: "2031-05-14T10:20:00+02:00"})
		for _, e := range r.Times {
			found = append(found, construct.Finding{By: e.By, Text: e.In(r.Text) + " = " + e.Value})
		}
		return found
	})
}

// What makes a note is that nothing says who published it, and that it is short.
func TestNewsIsNoNote(t *testing.T) {
	const text = "Geschlossen vom 3. bis 5. Mai."
	moment := q.Publication{Moment: "2031-05-14T10:20:00+02:00"}
	for _, c := range []struct {
		name string
		a    q.Article
		note bool
	}{
		{"note", q.Article{Text: text, Published: moment}, true},
		{"unknown moment", q.Article{Text: text}, true},
		{"title", q.Article{Text: text, Published: moment, Title: "Brücke gesperrt"}, false},
		{"outlet", q.Article{Text: text, Published: moment, Outlet: "Elbtal-Zeitung"}, false},
		{"author", q.Article{Text: text, Published: moment, Authors: []string{"Ida Holm"}}, false},
		{"bare day", q.Article{Text: text, Published: onDay("2031-05-14")}, false},
		{"two lines", q.Article{Text: text + "\n" + text, Published: moment}, false},
		{"three sentences", q.Article{Text: strings.Repeat("Es regnet. ", 3) + text, Published: moment}, false},
	} {
		c.a.Blocks = []q.Block{{Span: q.Span{End: len(c.a.Text)}, Kind: q.Paragraph}}
		r := q.Pipeline{token.Tokens(), token.Sentences()}.Read(&c.a)
		if isNote(r) != c.note {
			t.Errorf("%s: a note: %v, want %v", c.name, !c.note, c.note)
		}
	}
}

func TestValuesWithoutPublication(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Am Freitag kam er an.", "XXXX-WXX-5"},
		{"Am 8. Oktober kam er an.", "XXXX-10-08"},
		{"Im Juni war es still.", "XXXX-06"},
		{"Gestern war es still.", "XXXX-XX-XX"},
		{"Damals war es still.", "PAST_REF"},
		{"Sie warteten drei Tage.", "P3D"},
		{"Um 20.30 Uhr fiel das Licht aus.", "XXXX-XX-XXT20:30"},
		{"Am Wochenende war es still.", "XXXX-WXX-WE"},
		{"Im Herbst war es still.", "XXXX-FA"},
		{"In der Nacht zu Dienstag war es still.", "XXXX-WXX-2TNI"},
		{"Am 8. Oktober 2030 kam er an.", "2030-10-08"},
		{"In zwei Stunden wird er ankommen.", "XXXX-XX-XXTXX:XX"},
	} {
		r := read(c.text, q.Publication{Basis: q.NoBasis})
		if len(r.Times) != 1 || r.Times[0].Value != c.want {
			t.Errorf("%q: want %s, found %+v", c.text, c.want, r.Times)
		}
	}
}

func TestValuesWithinAKnownMonth(t *testing.T) {
	month := q.Publication{Basis: q.Stated, From: "2031-05-01", To: "2031-05-31"}
	for _, c := range []struct{ text, want string }{
		{"Am 8. April kam er an.", "2031-04-08"},
		{"Am Freitag kam er an.", "XXXX-WXX-5"},
		{"Im Vorjahr war es still.", "2030"},
	} {
		r := read(c.text, month)
		if len(r.Times) != 1 || r.Times[0].Value != c.want {
			t.Errorf("%q: want %s, found %+v", c.text, c.want, r.Times)
		}
	}
}

func TestHoursFromTheMoment(t *testing.T) {
	r := read("In zwei Stunden wird der Zug abfahren.", q.Publication{Moment: "2031-05-14T23:30:00+02:00"})
	if len(r.Times) != 1 || r.Times[0].Value != "2031-05-15T01:30" {
		t.Errorf("found %+v", r.Times)
	}
}

// The day counts where the article appeared, not in Greenwich.
func TestDayBehindMidnight(t *testing.T) {
	for text, want := range map[string]string{
		"13. Mai": "2032-05-13", "14. Mai": "2031-05-14", "um 3": "2031-05-14T03",
	} {
		r := read(text, q.Publication{Moment: "2031-05-14T00:30:00+02:00"})
		if len(r.Times) != 1 || r.Times[0].Value != want {
			t.Errorf("%s: want %s, found %+v", text, want, r.Times)
		}
	}
}

func TestEaster(t *testing.T) {
	for year, want := range map[int]string{1954: "1954-04-18", 2000: "2000-04-23", 2019: "2019-04-21", 2024: "2024-03-31", 2038: "2038-04-25"} {
		if got := dayValue(easter(year)); got != want {
			t.Errorf("Easter %d: got %s, want %s", year, got, want)
		}
	}
}

func FuzzTimes(f *testing.F) {
	for _, c := range slices.Concat(constructs(), noteConstructs()) {
		for _, e := range c.Examples {
			f.Add(e.Text)
		}
	}
	f.Add("um um um 1. 2. 3. 4. und bis 32. Mai 99999999999 Jahre 31.2. 25:61 Uhr")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		for _, pub := range []q.Publication{onDay("2031-05-14"), {Basis: q.NoBasis}, {From: "2031-01-01", To: "2031-01-31"}, {Moment: "2031-05-14T10:20:00+02:00"}} {
			r := read(text, pub)
			if !slices.IsSortedFunc(r.Times, func(a, b q.Time) int { return a.Span.Compare(b.Span) }) {
				t.Fatalf("not sorted: %+v", r.Times)
			}
			for i, e := range r.Times {
				if i > 0 && e.Overlaps(r.Times[i-1].Span) {
					t.Fatalf("%+v overlaps %+v", e, r.Times[i-1])
				}
				if e.Start < 0 || e.End > len(text) || e.Empty() || !utf8.ValidString(e.In(text)) {
					t.Fatalf("bad span %+v", e)
				}
				if e.Value == "" || e.By == "" {
					t.Fatalf("incomplete: %+v", e)
				}
			}
		}
	})
}

// BenchmarkTimes reads text made here: sentences with and without times.
func BenchmarkTimes(b *testing.B) {
	var sb strings.Builder
	for _, c := range constructs() {
		for _, e := range c.Examples {
			sb.WriteString(e.Text + " ")
			sb.WriteString("Die Bürgermeisterin der Gemeinde lehnte den Vorschlag des Landkreises nach einer Aussprache mit den Anwohnern erneut ab. ")
			sb.WriteString("Wie das Landesamt mitteilte, sollen die betroffenen Haushalte über die Folgen der Überschwemmung unterrichtet werden.\n")
		}
	}
	text := strings.Repeat(sb.String(), 8)
	r := read(text, onDay("2031-05-14"))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Times = nil
		r.Times = find(r)
	}
}
