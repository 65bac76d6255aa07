package measure

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

func TestDetailsOf(t *testing.T) {
	at := func(start, end int) q.Spans { return q.Spans{{Start: start, End: end}} }
	text := &corpus.Text{Attributions: []corpus.Attribution{
		{Content: at(0, 10), Cue: at(12, 17), Kind: q.Indirect, Medium: q.Speech, When: "2031-05-12"},
		{Content: at(4, 10), Kind: q.Direct, Medium: q.Speech},
		{Content: at(50, 60), Kind: q.Reported, Medium: q.Speech},
	}}
	reading := &q.Reading{Attributions: []q.Attribution{
		{Content: at(4, 10), Kind: q.Direct, Medium: q.Writing},
		{Content: at(0, 9), Cue: at(16, 20), Kind: q.Indirect, Medium: q.Speech},
		{Content: at(56, 90), Kind: q.Reported},
	}}
	want := map[string]float64{"kind right": 100, "medium right": 50, "cue right": 100, "day right": 0, "addressee right": 0}
	for _, f := range detailsOf([]*corpus.Text{text}, []*q.Reading{reading}) {
		if w, ok := want[f.Name]; ok && f.Value != w {
			t.Errorf("%s: %v, want %v", f.Name, f.Value, w)
		}
	}
	if pairs := pairContents(text, reading); pairs[0] != 1 || pairs[1] != 0 || pairs[2] != -1 {
		t.Errorf("pairs %v", pairs)
	}
}
