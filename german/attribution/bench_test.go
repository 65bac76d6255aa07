package attribution

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// sample is a made-up article of about 400 words.
var sample = strings.Repeat(`Die Brücke über die Elde bleibt bis Ende Mai gesperrt. Das teilte die Stadt Krummin am Montag mit. Grund seien Risse im mittleren Pfeiler, sagte Bürgermeisterin Ines Paulick der Nachrichtenagentur dpa. „Wir dürfen kein Risiko eingehen“, betonte sie. Die Opposition sprach von einem „Skandal“ und forderte eine Untersuchung. Nach Angaben des Verkehrsministeriums wurden die Schäden schon vor zwei Jahren entdeckt. Ein Sprecher wollte Berichte nicht bestätigen, wonach Warnungen ignoriert worden seien. Man prüfe den Vorgang, hieß es aus dem Haus. Der Landrat soll davon gewusst haben. Er wies die Vorwürfe zurück: Von Rissen habe er erst im April erfahren.
`, 4)

func BenchmarkAttributions(b *testing.B) {
	r := reading(sample)
	b.ReportAllocs()
	for b.Loop() {
		r.Attributions = read(r)
	}
	b.ReportMetric(float64(len(strings.Fields(sample))), "words")
}

func BenchmarkEvidence(b *testing.B) {
	r := reading(sample)
	b.ReportAllocs()
	for b.Loop() {
		r.Evidence = readEvidence(r)
	}
}

func FuzzAttributions(f *testing.F) {
	for _, c := range constructs() {
		for _, e := range c.Examples {
			f.Add(e.Text)
		}
		for _, e := range c.Counterexamples {
			f.Add(e)
		}
	}
	f.Add("„A „B ‚C sagte er: „, „ –, : ; (")
	f.Add("sagte, sagte: „sagte“, sagte\n„so so, so\n\nwie wie, laut laut nach Angaben")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<14 {
			return // longer texts only slow the fuzzer down
		}
		r := reading(strings.ToValidUTF8(text, "?"))
		last := -1
		for i, a := range r.Attributions {
			if len(a.Content) == 0 || a.By == "" || a.Kind == "" || a.Stance == "" || a.Medium == "" {
				t.Fatalf("incomplete attribution %+v", a)
			}
			for _, spans := range []q.Spans{a.Content, a.Cue, a.Frame, a.Source, a.Addressee} {
				checkSpans(t, r.Text, spans)
			}
			if a.Content[0].Start < last {
				t.Fatalf("attribution %d is not in order", i)
			}
			last = a.Content[0].Start
			if a.Inside >= i || a.Actor >= len(r.Actors) || a.Authority >= len(r.Actors) {
				t.Fatalf("attribution %d points outside: %+v", i, a)
			}
		}
		for _, e := range r.Evidence {
			checkSpans(t, r.Text, q.Spans{e.Span})
		}
	})
}

// checkSpans holds that spans are not empty, in order, within the text and on the
// boundaries of its characters.
func checkSpans(t *testing.T, text string, spans q.Spans) {
	t.Helper()
	end := 0
	for _, s := range spans {
		if s.Start < end || s.Empty() || s.End > len(text) {
			t.Fatalf("bad spans %v in %q", spans, text)
		}
		if strings.ToValidUTF8(s.In(text), "") != s.In(text) {
			t.Fatalf("span %v cuts a character of %q", s, text)
		}
		end = s.End
	}
}
