package measure

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

func TestTimesOf(t *testing.T) {
	at := func(start, end int, value string) q.Time {
		return q.Time{Span: q.Span{Start: start, End: end}, Type: q.Date, Value: value}
	}
	text := "am Montag, im Mai und im Jahr darauf"
	texts := []*corpus.Text{{Text: text, Times: []q.Time{at(3, 9, "2031-05-12"), at(14, 17, "2031-05"), at(25, 29, "2032")}}}
	readings := []*q.Reading{{Article: &q.Article{Text: text}, Times: []q.Time{at(0, 9, "2031-05-12"), at(11, 17, "2031-06"), at(18, 21, "XXXX")}}}
	figures := timesOf(texts, readings)
	// Two of three overlap, one of three has the value; on both sides there are three.
	for i, want := range []float64{200.0 / 3, 100.0 / 3} {
		if got := figures[i].Value; got < want-1e-9 || got > want+1e-9 {
			t.Errorf("%s: %v, want %v", figures[i].Name, got, want)
		}
	}
}

func TestCommon(t *testing.T) {
	text := "Ä sagte, es regne."
	var p part
	p.Spans = append(p.Spans, struct{ CharBegin, CharEnd int }{9, 17}) // "es regne", in characters
	if got := common(p, q.Spans{{Start: 10, End: 18}}, q.NewOffsets(text)); got != 1 {
		t.Errorf("the same characters: %v", got)
	}
	if got := common(p, q.Spans{{Start: 10, End: 12}}, q.NewOffsets(text)); got != 0.4 {
		t.Errorf("2 of 8 and 2 of 2 characters: %v, want 0.4", got)
	}
}
