package story

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// dated is an article of May 2031 with one figure, "40 Menschen" or what stands for it, and
// dates by their words.
func dated(t *testing.T, text, figure string, values map[string]string) (paper, *q.Figure) {
	p := newPaper(t, "a", "2031-05-12", text)
	for i := range p.Sentences {
		p.Sentences[i].Block = 0 // one paragraph
	}
	p.count(figure, 40, 40, "Mensch", "Menschen", -1)
	for at := range text {
		for words, value := range values {
			if len(text)-at >= len(words) && text[at:at+len(words)] == words {
				p.Times = append(p.Times, q.Time{Span: q.Span{Start: at, End: at + len(words)}, Type: q.Date, Value: value})
			}
		}
	}
	return p, &p.Figures[0]
}

func TestEraOf(t *testing.T) {
	values := map[string]string{"2011": "2011", "im März": "2031-03", "Vorjahr": "2030", "am Montag": "2031-05-12"}
	for text, want := range map[string]string{
		"40 Menschen starben 2011 bei einem Beben.":                              "2011",
		"40 Menschen starben am Montag.":                                         "",
		"Das Beben war 2011.\nDamals starben 40 Menschen.":                       "2011",
		"Das Beben war 2011.\n40 Menschen starben.":                              "",
		"40 Menschen starben am Montag, mehr als 2011.":                          "",
		"40 Menschen starben in der 2011 gegründeten Stadt.":                     "",
		"Seit 2011 starben 40 Menschen.":                                         "seit 2011",
		"40 Menschen starben im März, im Vergleich zum Vorjahr sind das wenige.": "2031-03",
	} {
		p, f := dated(t, text, "40 Menschen", values)
		if got := eraOf(p.Reading, f, clauseAround(p.Reading, f.Span)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for era, want := range map[string]string{"2011": "2011", "2011-03": "März 2011", "2011-13": "2011", "seit 2011-03": "seit März 2011"} {
		if got := eraName(era); got != want {
			t.Errorf("%q: %q, want %q", era, got, want)
		}
	}
}

func TestIsChange(t *testing.T) {
	for text, want := range map[string]bool{
		"Die Zahl sank um 40 Menschen auf 300.":          true,
		"Die Zahl stieg um rund 40 Menschen.":            true,
		"Es waren 40 Menschen mehr als am Tag zuvor.":    true,
		"Das Amt sprach von einem Plus von 40 Menschen.": true,
		"Das Amt sprach von 40 Menschen.":                false,
		"Es waren 40 Menschen.":                          false,
	} {
		p, f := dated(t, text, "40 Menschen", nil)
		if got := isChange(p.Reading, f, clauseAround(p.Reading, f.Span)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
