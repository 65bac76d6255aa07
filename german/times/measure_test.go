package times

import (
	"os"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

// TestCorpus measures the train and dev parts of the project's own corpus: F1 of overlapping
// spans, and the share of right values among the matched ones. It logs the figures and fails
// only if they fall far below what the package reaches.
func TestCorpus(t *testing.T) {
	texts, err := corpus.Read(os.DirFS("../../corpus"))
	if err != nil {
		t.Fatal(err)
	}
	var gold, system, matched, right int
	for _, text := range texts {
		if text.Part == corpus.Test {
			continue
		}
		found := read(text.Text, onDay(text.Published)).Times
		used := make([]bool, len(found))
		gold, system = gold+len(text.Times), system+len(found)
		for _, g := range text.Times {
			if k := partner(g.Span, found, used); k >= 0 {
				used[k] = true
				matched++
				if found[k].Value == g.Value {
					right++
				}
			}
		}
	}
	precision, recall := share(matched, system), share(matched, gold)
	f1 := 2 * precision * recall / (precision + recall)
	t.Logf("%d times: P %.3f R %.3f F1 %.3f, value right %.3f", gold, precision, recall, f1, share(right, matched))
	if f1 < 0.95 || share(right, matched) < 0.88 {
		t.Errorf("F1 %.3f (at least 0.95), value %.3f (at least 0.88)", f1, share(right, matched))
	}
}

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

// partner is the unused finding that overlaps the span most, -1 if none does.
func partner(s q.Span, found []q.Time, used []bool) int {
	best, most := -1, 0
	for k, f := range found {
		if overlap := min(s.End, f.End) - max(s.Start, f.Start); !used[k] && overlap > most {
			best, most = k, overlap
		}
	}
	return best
}
