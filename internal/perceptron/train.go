package perceptron

import (
	"cmp"
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
	order := inOrder(len(examples))
	random := chance(1)
	var kept []int32
	for range t.Epochs {
		random.shuffle(order)
		for _, i := range order {
			kept = random.leaveOut(t.Dropout, append(kept[:0], l.known[i]...))
			l.learn(examples[i], kept, int32(t.Margin))
		}
	}
	return encoding{
		labels: t.Labels, number: l.number, largest: cmp.Or(t.Weight, 127),
		weight:     func(at int) float64 { return l.average(l.weights[at], l.sums[at]) },
		transition: func(at int) float64 { return l.average(l.transitions[at], l.transSums[at]) },
	}.bytes()
}

// chance is a sequence of numbers that look random and are always the same.
type chance uint64

func (c *chance) next() uint32 {
	*c = *c*6364136223846793005 + 1442695040888963407
	return uint32(*c >> 32)
}

// shuffle puts numbers into another order.
func (c *chance) shuffle(order []int) {
	for i := len(order) - 1; i > 0; i-- {
		j := int(c.next() % uint32(i+1))
		order[i], order[j] = order[j], order[i]
	}
}

// leaveOut replaces a share of the features, given by number, by -1.
func (c *chance) leaveOut(share float64, features []int32) []int32 {
	for f := range features {
		if share > 0 && float64(c.next()) < share*math.MaxUint32 {
			features[f] = -1
		}
	}
	return features
}

// inOrder are the numbers from 0 to n-1.
func inOrder(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	return order
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
	l := &learner{n: len(t.Labels)}
	l.number, l.known = number(examples, t.MinCount)
	l.weights, l.sums = make([]int32, len(l.number)*l.n), make([]int64, len(l.number)*l.n)
	l.transitions, l.transSums = make([]int32, l.n*(l.n+1)), make([]int64, l.n*(l.n+1))
	return l
}

// number gives numbers to the features that occur often enough, and says for each example
// which it has, -1 for rare ones.
func number(examples []Example, minCount int) (numbers map[Feature]int32, known [][]int32) {
	counts := map[Feature]int32{}
	for _, e := range examples {
		for _, f := range e.features {
			counts[f]++
		}
	}
	numbers = map[Feature]int32{}
	for _, e := range examples {
		ids := make([]int32, len(e.features))
		for i, f := range e.features {
			ids[i] = -1
			if int(counts[f]) < minCount {
				continue
			}
			id, ok := numbers[f]
			if !ok {
				id = int32(len(numbers))
				numbers[f] = id
			}
			ids[i] = id
		}
		known = append(known, ids)
	}
	return numbers, known
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
