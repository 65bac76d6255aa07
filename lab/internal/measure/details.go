package measure

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

// half is the overlap from which two contents are taken for the same.
const half = 0.5

// pairContents pairs the attributions of a text with those found, each once, in text order:
// with the best overlap of contents, and of equally good ones that of the same kind. The
// result has the index of the one found for each of the text, -1 for none.
func pairContents(text *corpus.Text, r *q.Reading) []int {
	pairs := make([]int, len(text.Attributions))
	taken := make([]bool, len(r.Attributions))
	for i, gold := range text.Attributions {
		best := half
		pairs[i] = -1
		for j, found := range r.Attributions {
			s := sharedBytes(gold.Content, found.Content)
			if gold.Kind == found.Kind {
				s += 0.01
			}
			if !taken[j] && s >= best {
				best, pairs[i] = s, j
			}
		}
		if pairs[i] >= 0 {
			taken[pairs[i]] = true
		}
	}
	return pairs
}

// sharedBytes is the F1 of the bytes of two contents.
func sharedBytes(a, b q.Spans) float64 {
	both, all := 0, 0
	for _, s := range a {
		all += s.Len()
		for _, t := range b {
			both += max(0, min(s.End, t.End)-max(s.Start, t.Start))
		}
	}
	for _, t := range b {
		all += t.Len()
	}
	return float64(2*both) / float64(max(1, all))
}

// tally counts how many of some are right.
type tally struct{ right, of float64 }

// count counts one that is to be right.
func (t *tally) count(right bool) {
	t.of++
	if right {
		t.right++
	}
}

// detailsOf scores what the referee does not look at, among attributions whose contents are
// the same: kind, medium, and where the key has them cue, day and addressee; of figures that
// overlap, the unit.
func detailsOf(texts []*corpus.Text, readings []*q.Reading) []Figure {
	var kind, medium, cue, day, addressee, unit tally
	for i, text := range texts {
		r := readings[i]
		for g, f := range pairContents(text, r) {
			if f < 0 {
				continue
			}
			gold, found := text.Attributions[g], r.Attributions[f]
			kind.count(gold.Kind == found.Kind)
			medium.count(gold.Medium == found.Medium)
			if len(gold.Cue) > 0 {
				cue.count(touch(gold.Cue, found.Cue))
			}
			if gold.When != "" {
				day.count(gold.When == found.When)
			}
			if len(gold.Addressee) > 0 {
				addressee.count(touch(gold.Addressee, found.Addressee))
			}
		}
		for _, gold := range text.Figures {
			for _, found := range r.Figures {
				if gold.Overlaps(found.Span) {
					unit.count(gold.Unit == found.Unit)
					break
				}
			}
		}
	}
	return []Figure{
		{"kind right", share(kind.right, kind.of)}, {"medium right", share(medium.right, medium.of)}, {"cue right", share(cue.right, cue.of)},
		{"day right", share(day.right, day.of)}, {"addressee right", share(addressee.right, addressee.of)},
		{"figures, unit right", share(unit.right, unit.of)},
	}
}

// touch reports whether two discontinuous spans have a byte in common.
func touch(a, b q.Spans) bool {
	for _, s := range a {
		if b.Overlaps(s) {
			return true
		}
	}
	return false
}
