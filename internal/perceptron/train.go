package perceptron

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// Example is a sequence with its true labels; Any where the truth is not known, which
// leaves the choice to the model.
type Example struct {
	Sequence
	Gold []int16
}

// Training says how a model is trained. The same examples in the same order give the
// same model.
type Training struct {
	Labels   []string
	Epochs   int
	MinCount int // features that occur less often are left out
	// Dropout is the share of features, between 0 and 1, that are left out at random each
	// time a sequence is learned, so that the model does not lean on the words it has seen.
	Dropout float64
	// Margin is by how much the score of the true labels must exceed that of any others, for
	// each position where they differ, or the weights are changed. It makes up for the
	// perceptron's contentment with being just right.
	Margin int
	Weight float64 // what the largest weights are scaled to, at most 127; 0 means 127
}

// Train makes a model and returns it in the form that Open reads.
func (t Training) Train(examples []Example) []byte {
	l := newLearner(t, examples)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	random := chance(1)
	var kept []int32
	for range t.Epochs {
		for i := len(order) - 1; i > 0; i-- {
			j := int(random.next() % uint32(i+1))
			order[i], order[j] = order[j], order[i]
		}
		for _, i := range order {
			kept = append(kept[:0], l.known[i]...)
			for f := range kept {
				if t.Dropout > 0 && float64(random.next()) < t.Dropout*math.MaxUint32 {
					kept[f] = -1
				}
			}
			l.learn(examples[i], kept, int32(t.Margin))
		}
	}
	return l.encode(t)
}

// chance is a sequence of numbers that look random and are always the same.
type chance uint64

func (c *chance) next() uint32 {
	*c = *c*6364136223846793005 + 1442695040888963407
	return uint32(*c >> 32)
}

// learner holds the weights while they are learned. Averages are computed from the sum of
// all changes, weighted by the time at which they were made.
type learner struct {
	n           int
	number      map[Feature]int32
	known       [][]int32 // numbers of the features of each example, -1 for rare ones
	weights     []int32
	sums        []int64
	transitions []int32
	transSums   []int64
	now         int64
}

func newLearner(t Training, examples []Example) *learner {
	counts := map[Feature]int32{}
	for _, e := range examples {
		for _, f := range e.features {
			counts[f]++
		}
	}
	l := &learner{n: len(t.Labels), number: map[Feature]int32{}}
	for _, e := range examples {
		known := make([]int32, len(e.features))
		for i, f := range e.features {
			known[i] = -1
			if int(counts[f]) < t.MinCount {
				continue
			}
			id, ok := l.number[f]
			if !ok {
				id = int32(len(l.number))
				l.number[f] = id
			}
			known[i] = id
		}
		l.known = append(l.known, known)
	}
	l.weights, l.sums = make([]int32, len(l.number)*l.n), make([]int64, len(l.number)*l.n)
	l.transitions, l.transSums = make([]int32, l.n*(l.n+1)), make([]int64, l.n*(l.n+1))
	return l
}

func (l *learner) learn(e Example, known []int32, margin int32) {
	l.now++
	found := l.decode(e, known, e.fixed, margin)
	if agrees(found, e.Gold) {
		return
	}
	gold := found
	if slices.Contains(e.Gold, Any) {
		gold = l.decode(e, known, e.Gold, 0)
	} else {
		gold = make([]uint8, len(e.Gold))
		for i, g := range e.Gold {
			gold[i] = uint8(g)
		}
	}
	before, beforeFound := l.n, l.n
	for i := range gold {
		g, f := int(gold[i]), int(found[i])
		if g != f {
			for _, id := range span(known, e.ends, i) {
				if id >= 0 {
					l.change(l.weights, l.sums, int(id)*l.n+g, 1)
					l.change(l.weights, l.sums, int(id)*l.n+f, -1)
				}
			}
		}
		if g != f || before != beforeFound {
			l.change(l.transitions, l.transSums, before*l.n+g, 1)
			l.change(l.transitions, l.transSums, beforeFound*l.n+f, -1)
		}
		before, beforeFound = g, f
	}
}

func agrees(found []uint8, gold []int16) bool {
	for i, g := range gold {
		if g != Any && g != int16(found[i]) {
			return false
		}
	}
	return true
}

func (l *learner) change(weights []int32, sums []int64, at int, by int32) {
	weights[at] += by
	sums[at] += int64(by) * l.now
}

// decode is the best sequence, with the margin added to the scores of all wrong labels.
func (l *learner) decode(e Example, known []int32, fixed []int16, margin int32) []uint8 {
	v := newViterbi(len(e.ends), l.n, l.transitions)
	for i := range e.ends {
		row := v.row(i)
		if gold := e.Gold[i]; margin > 0 && gold != Any {
			for label := range row {
				if label != int(gold) {
					row[label] = margin
				}
			}
		}
		for _, id := range span(known, e.ends, i) {
			if id < 0 {
				continue
			}
			for label, w := range l.weights[int(id)*l.n : (int(id)+1)*l.n] {
				row[label] += w
			}
		}
	}
	return v.best(fixed, nil)
}

func span(known []int32, ends []int, i int) []int32 {
	if i == 0 {
		return known[:ends[0]]
	}
	return known[ends[i-1]:ends[i]]
}

// average is the mean of a weight over the whole training.
func (l *learner) average(weight int32, sum int64) float64 {
	return float64(weight) - float64(sum)/float64(l.now+1)
}

// encode quantises the averaged weights and lays them out.
func (l *learner) encode(t Training) []byte {
	scale := l.scale(cmp.Or(t.Weight, 127))
	out := []byte(magic)
	buckets := 1 << bucketBits(len(l.number))
	out = append(out, byte(l.n), byte(bucketBits(len(l.number))), 0, 0)
	for _, label := range t.Labels {
		out = append(append(out, byte(len(label))), label...)
	}
	for i, w := range l.transitions {
		q := max(math.MinInt16, min(math.MaxInt16, math.Round(scale*l.average(w, l.transSums[i]))))
		out = binary.LittleEndian.AppendUint16(out, uint16(int16(q)))
	}
	features := make([]Feature, 0, len(l.number))
	for f := range l.number {
		features = append(features, f)
	}
	slices.Sort(features)
	offsets := make([]uint32, buckets+1)
	var rows []byte
	shift := 64 - uint(bucketBits(len(l.number)))
	for _, f := range features {
		rows = l.appendRow(rows, f, scale)
		offsets[int(f>>shift)+1] = uint32(len(rows))
	}
	for i := 1; i < len(offsets); i++ {
		offsets[i] = max(offsets[i], offsets[i-1])
	}
	for _, at := range offsets {
		out = binary.LittleEndian.AppendUint32(out, at)
	}
	return append(out, rows...)
}

// appendRow adds the weights of a feature that do not round to nothing.
func (l *learner) appendRow(rows []byte, f Feature, scale float64) []byte {
	at := int(l.number[f]) * l.n
	start := len(rows)
	rows = append(rows, byte(f), byte(f>>8), 0)
	for label := range l.n {
		q := math.Round(scale * l.average(l.weights[at+label], l.sums[at+label]))
		if q = max(-127, min(127, q)); q != 0 {
			rows = append(rows, byte(label), byte(int8(q)))
			rows[start+2]++
		}
	}
	if rows[start+2] == 0 {
		return rows[:start]
	}
	return rows
}

// scale takes all but the largest thousandth of the weights to at most the given one; the
// few beyond it are cut.
func (l *learner) scale(largest float64) float64 {
	var sizes []float64
	for i, w := range l.weights {
		if a := math.Abs(l.average(w, l.sums[i])); a > 0 {
			sizes = append(sizes, a)
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return largest / sizes[len(sizes)-1-len(sizes)/1000]
}
