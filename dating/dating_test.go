package dating

import (
	"reflect"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func dated(day q.Day, text string) *q.Reading { return read(text, q.StatedDay(day, "test")) }

// story are two articles of Monday, 12 May, and Tuesday, 13 May 2031.
func story() []*q.Reading {
	return []*q.Reading{
		dated("2031-05-12", "Die Bürgermeisterin von Neustadt, Jana Krull, kündigte am Montag den Abriss der Lindenbrücke an. Am Freitag war ein Pfeiler der Lindenbrücke in Neustadt gebrochen."),
		dated("2031-05-13", "Nach dem Bruch der Lindenbrücke in Neustadt sagte der Landrat am Dienstag Hilfe zu. Jana Krull hatte am Montag den Abriss angekündigt."),
	}
}

func TestInfer(t *testing.T) {
	none := q.Publication{Basis: q.NoBasis}
	for _, c := range []struct {
		name, text string
		known      q.Publication
		day        q.Day
		from, to   q.Day
	}{
		{"weekday of today", "Am heutigen Dienstag sperrte die Polizei die Lindenbrücke in Neustadt.", none, "2031-05-13", "2031-05-13", "2031-05-13"},
		{"nothing that points to a day", "Die Lindenbrücke in Neustadt ist alt.", none, "", "", ""},
		{"a year is no day", "Im Jahr 2029 wurde die Lindenbrücke in Neustadt saniert.", none, "", "", ""},
		{"the source bounds it", "Am heutigen Dienstag sperrte die Polizei die Brücke.",
			q.Publication{Basis: q.Stated, From: "2031-05-12", To: "2031-05-16"}, "2031-05-13", "2031-05-13", "2031-05-13"},
	} {
		got := Infer(read(c.text, c.known), story())
		if got.Day() != c.day || got.From != c.from || got.To != c.to {
			t.Errorf("%s: got %+v, want %s (%s to %s)", c.name, got, c.day, c.from, c.to)
		}
		if c.day != "" && (got.Basis != q.Inferred || !strings.HasPrefix(got.By, "dating/")) {
			t.Errorf("%s: basis %s by %s", c.name, got.Basis, got.By)
		}
	}
}

func TestInferBoundsWhatItCannotFix(t *testing.T) {
	got := Infer(read("Jana Krull wies am Montag Vorwürfe wegen der Lindenbrücke in Neustadt zurück.", q.Publication{Basis: q.NoBasis}), story())
	if got.From > "2031-05-12" || got.To < "2031-05-13" || got.To > "2031-05-16" {
		t.Errorf("got %+v", got)
	}
	if two := got.From.Add(1) == got.To; two != (got.Day() != "") || two && got.Day() != got.From && got.Day() != got.To {
		t.Errorf("a day is given where two remain, and only there: %+v", got)
	}
}

func TestInferWithoutDatedArticles(t *testing.T) {
	known := q.Publication{Basis: q.Stated, From: "2031-05-01", To: "2031-05-31", By: "meta"}
	for _, others := range [][]*q.Reading{nil, {read("Am Montag brannte es.", q.Publication{Basis: q.NoBasis})}} {
		if got := Infer(read("Am Montag brannte es in Neustadt.", known), others); got != known {
			t.Errorf("got %+v, want what was known", got)
		}
	}
}

func TestInferLeavesReadingsAlone(t *testing.T) {
	undated := read("Am heutigen Dienstag sperrte die Polizei die Lindenbrücke.", q.Publication{Basis: q.NoBasis})
	before := *undated
	first := Infer(undated, story())
	if second := Infer(undated, story()); first != second {
		t.Errorf("got %+v, then %+v", first, second)
	}
	if !reflect.DeepEqual(before, *undated) {
		t.Error("the reading was changed")
	}
}

func FuzzInfer(f *testing.F) {
	f.Add("Am Montag kam er, am 31. Mai ging er. Gestern, vergangenen Freitag.", "2031-05-01", "2031-05-31")
	f.Add("heutigen Sonntag 1.1.1 Nacht zu Dienstag", "x", "")
	others := story()
	f.Fuzz(func(t *testing.T, text, from, to string) {
		text = strings.ToValidUTF8(text, "?")
		known := q.Publication{Basis: q.NoBasis, From: q.Day(from), To: q.Day(to)}
		got := Infer(read(text, known), others)
		if got == known {
			return
		}
		a, ok1 := got.From.Time()
		b, ok2 := got.To.Time()
		if !ok1 || !ok2 || b.Before(a) || got.Basis != q.Inferred {
			t.Fatalf("no interval: %+v", got)
		}
		if d := got.Day(); d != "" && (d < got.From || d > got.To || got.To > got.From.Add(1)) {
			t.Fatalf("the day is none of at most two that remain: %+v", got)
		}
	})
}

func BenchmarkInfer(b *testing.B) {
	undated := read(strings.Repeat("Am Montag kündigte Jana Krull den Abriss der Lindenbrücke in Neustadt an. ", 40), q.Publication{Basis: q.NoBasis})
	var others []*q.Reading
	for range 10 {
		others = append(others, story()...)
	}
	for b.Loop() {
		Infer(undated, others)
	}
}
