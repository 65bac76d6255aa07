package perceptron

import (
	"math"
)

// Field says how a conditional random field (Lafferty, McCallum, Pereira 2001) is trained: the
// weights that make the true labels of all sequences as likely as can be, found step by step, each
// weight at a rate of its own (Duchi, Hazan, Singer 2011). It gives better weights than a
// perceptron where labels are rare and takes some times as long. The same examples in
// the same order give the same model.
type Field struct {
	Labels   []string
	Epochs   int
	MinCount int // features that occur less often are left out
	// Dropout is the share of features, between 0 and 1, that are left out at random each
	// time a sequence is learned.
	Dropout float64
	Rate    float64 // of learning
	// Boost is added, while learning, to the score of the first label wherever another one
	// is true, which makes the model find more of the others.
	Boost float64
	// Follows reports whether a label may follow another; before is len(Labels) at the start.
	Follows func(before, next int) bool
}

// Train makes a model and returns it in the form that Open reads. Its weights are the means of
// those at the ends of the later half of the epochs.
func (f Field) Train(examples []Example) []byte {
	l := newFieldLearner(f, examples)
	order := inOrder(len(examples))
	random := chance(1)
	var kept []int32
	for epoch := range f.Epochs {
		random.shuffle(order)
		for _, i := range order {
			kept = random.leaveOut(f.Dropout, append(kept[:0], l.known[i]...))
			l.learn(examples[i], kept)
		}
		if 2*epoch >= f.Epochs-1 {
			l.keep()
		}
	}
	return encoding{
		labels: f.Labels, number: l.number, largest: 127,
		weight: func(at int) float64 { return float64(l.sums[at]) },
		transition: func(at int) float64 {
			if !l.legal[at] {
				return math.Inf(-1)
			}
			return float64(l.transSums[at])
		},
	}.bytes()
}

// fieldLearner holds the weights while they are learned; sums are those that have been kept,
// squares the sums of the squares of all changes asked for.
type fieldLearner struct {
	Field
	n                         int
	number                    map[Feature]int32
	known                     [][]int32
	weights, squares, sums    []float32
	transitions, transSquares []float32
	transSums                 []float32
	legal                     []bool
	all, given                lattice
	changes                   []float32 // to the transitions, for one sequence
	odds                      []float64 // of the transitions: their exponentials
	scores                    []float64
}

func newFieldLearner(f Field, examples []Example) *fieldLearner {
	n := len(f.Labels)
	l := &fieldLearner{Field: f, n: n}
	l.number, l.known = number(examples, f.MinCount)
	l.weights, l.squares, l.sums = make([]float32, len(l.number)*n), make([]float32, len(l.number)*n), make([]float32, len(l.number)*n)
	l.transitions, l.transSquares, l.transSums = make([]float32, n*(n+1)), make([]float32, n*(n+1)), make([]float32, n*(n+1))
	l.changes, l.odds = make([]float32, n*(n+1)), make([]float64, n*(n+1))
	for before := range n + 1 {
		for next := range n {
			l.legal = append(l.legal, f.Follows == nil || f.Follows(before, next))
		}
	}
	return l
}

// learn makes the true labels of a sequence more likely: what the model expects given the
// truth minus what it expects without.
func (l *fieldLearner) learn(e Example, known []int32) {
	l.score(e, known)
	for at, w := range l.transitions {
		if l.legal[at] {
			l.odds[at] = math.Exp(float64(w))
		}
	}
	if !l.all.run(l.n, l.scores, l.odds, nil) || !l.given.run(l.n, l.scores, l.odds, e.Gold) {
		return // the truth has labels that may not follow each other
	}
	for i := range e.ends {
		expected, gold := l.all.labels[i*l.n:(i+1)*l.n], l.given.labels[i*l.n:(i+1)*l.n]
		for label := range expected {
			change := float32(gold[label] - expected[label])
			if -least < change && change < least {
				continue
			}
			for _, id := range span(known, e.ends, i) {
				if id >= 0 {
					l.step(l.weights, l.squares, int(id)*l.n+label, change)
				}
			}
		}
	}
	for at := range l.transitions {
		if change := float32(l.given.pairs[at] - l.all.pairs[at]); change != 0 {
			l.step(l.transitions, l.transSquares, at, change)
		}
	}
}

// least is the smallest change of a probability that is worth a step.
const least = 1e-4

// step changes a weight, the less the more it has been changed.
func (l *fieldLearner) step(weights, squares []float32, at int, change float32) {
	squares[at] += change * change
	weights[at] += float32(l.Rate) * change / float32(math.Sqrt(float64(squares[at])+0.1))
}

// score adds up the weights of the features.
func (l *fieldLearner) score(e Example, known []int32) {
	l.scores = append(l.scores[:0], make([]float64, len(e.ends)*l.n)...)
	for i := range e.ends {
		row := l.scores[i*l.n : (i+1)*l.n]
		for _, id := range span(known, e.ends, i) {
			if id < 0 {
				continue
			}
			for label, w := range l.weights[int(id)*l.n : (int(id)+1)*l.n] {
				row[label] += float64(w)
			}
		}
		if e.Gold[i] > 0 {
			row[0] += l.Boost
		}
	}
}

// keep adds the weights to those that have been kept.
func (l *fieldLearner) keep() {
	for i, w := range l.weights {
		l.sums[i] += w
	}
	for i, w := range l.transitions {
		l.transSums[i] += w
	}
}
