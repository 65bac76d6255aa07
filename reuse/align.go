package reuse

import (
	"math"
	"slices"
)

// match is a word of A and the same word of B.
type match struct{ a, b int }

const (
	// patience is how far the score of an alignment may fall below its best before it
	// ends. An equal word counts one, a replaced, inserted or missing one minus one, and
	// where a sentence ends on both sides one more.
	patience = 8
	// maxSteps bounds the words of one extension on either side of a seed.
	maxSteps = 1 << 16
)

// unreachable is the score of a cell that no alignment enters.
const unreachable = math.MinInt32 / 2

// aligner extends seeds to alignments. Its buffers are used again for every pair.
type aligner struct {
	scores, above []int32
	rows          []row
	steps         []step
	matches       []match
	cells         int    // cells left to compute for the current pair
	done          []bool // for each seed of the pair, whether an alignment crosses it

	takenA, takenB []bool // words of a passage that is kept; all false between pairs
}

// row is the part of a row of the alignment matrix that lies within the band.
type row struct{ low, first int } // lowest column, and the first of its cells in steps

// step is how the best alignment enters a cell.
type step uint8

const (
	pairUp step = iota // both words, equal or replaced
	skipA              // a word of A that B lacks
	skipB              // a word of B that A lacks
)

// align extends the seed, at which a word of A equals one of B, in both directions and
// returns the matched words in their order. They are valid until the next call.
func (x *aligner) align(a, b []word, seed match) []match {
	x.matches = x.matches[:0]
	x.extend(a, b, seed, -1)
	behind := len(x.matches)
	x.extend(a, b, match{seed.a + 1, seed.b + 1}, +1)
	slices.Reverse(x.matches[behind:]) // what lies ahead was traced from its far end
	return x.matches
}

// extend aligns the words from the given ones on in one direction, as far as the score
// does not fall by more than patience below its best, and adds the matches up to the best
// score, farthest first.
func (x *aligner) extend(a, b []word, from match, direction int) {
	n, m := len(a)-from.a, len(b)-from.b
	if direction < 0 {
		n, m = from.a+1, from.b+1
	}
	n, m = min(n, maxSteps), min(m, maxSteps)
	x.rows, x.steps, x.above = x.rows[:0], x.steps[:0], x.above[:0]
	// The row before the first word: B's words skipped.
	for j := 0; j <= min(m, patience); j++ {
		x.above = append(x.above, int32(-j))
		x.steps = append(x.steps, skipB)
	}
	x.rows = append(x.rows, row{0, 0})
	best, bestRow, bestColumn := int32(0), 0, 0
	for i := 1; i <= n && x.cells > 0; i++ {
		top, column, alive := x.nextRow(a[from.a+direction*(i-1)], b, from.b, direction, m, best)
		if !alive {
			break
		}
		if top > best {
			best, bestRow, bestColumn = top, i, column
		}
	}
	x.trace(a, b, from, direction, bestRow, bestColumn)
}

// nextRow computes the row of the word below the last one, within the band of cells whose
// score is not hopeless, and returns its best score and that one's column.
func (x *aligner) nextRow(w word, b []word, from, direction, m int, best int32) (top int32, column int, alive bool) {
	up := x.rows[len(x.rows)-1]
	high := up.low + len(x.above) // first column right of the row above
	floor := best - patience
	border := endsSentence
	if direction < 0 {
		border = opensSentence
	}
	x.scores = x.scores[:0]
	next := row{low: -1, first: len(x.steps)}
	top = unreachable
	left := int32(unreachable) // score of the cell to the left
	for j := up.low; j <= m && (j < high+1 || left > floor); j++ {
		x.cells--
		gain := int32(-1)
		if j > 0 {
			gain = worth(w, b[from+direction*(j-1)], border)
		}
		score, how := x.enter(j-up.low, gain, left)
		if next.low < 0 {
			if score < floor {
				continue
			}
			next.low = j
		}
		left = score
		x.scores = append(x.scores, score)
		x.steps = append(x.steps, how)
		if score > top {
			top, column = score, j
		}
	}
	if next.low < 0 {
		return 0, 0, false
	}
	for len(x.scores) > 0 && x.scores[len(x.scores)-1] < floor {
		x.scores = x.scores[:len(x.scores)-1]
		x.steps = x.steps[:len(x.steps)-1]
	}
	x.rows = append(x.rows, next)
	x.scores, x.above = x.above, x.scores
	return top, column, true
}

// worth is what it adds to pair two words.
func worth(w, other word, border marks) int32 {
	switch {
	case w.key != other.key:
		return -1
	case w.marks&other.marks&border != 0:
		return 2
	}
	return 1
}

// enter is the best way into a cell at the place in the band of the row above: pairing the
// words for a gain, or skipping one.
func (x *aligner) enter(at int, gain, left int32) (score int32, how step) {
	score, how = unreachable, pairUp
	if 0 < at && at <= len(x.above) {
		score = x.above[at-1] + gain
	}
	if at < len(x.above) && x.above[at]-1 > score {
		score, how = x.above[at]-1, skipA
	}
	if left-1 > score {
		score, how = left-1, skipB
	}
	return score, how
}

// trace walks from the best cell back to the seed and adds the equal words on the way.
func (x *aligner) trace(a, b []word, from match, direction, i, j int) {
	for i > 0 || j > 0 {
		r := x.rows[i]
		switch x.steps[r.first+j-r.low] {
		case skipA:
			i--
		case skipB:
			j--
		default:
			i, j = i-1, j-1
			m := match{from.a + direction*i, from.b + direction*j}
			if a[m.a].key == b[m.b].key {
				x.matches = append(x.matches, m)
			}
		}
	}
}
