package perceptron

import "math"

// lattice computes how likely each label and each pair of neighbouring labels is at each
// position of a sequence, by the forward-backward algorithm. It keeps its memory.
type lattice struct {
	labels            []float64 // [position*n+label]
	pairs             []float64 // sums over all positions, [before*n+next]; row n is the start
	odds              []float64 // of each label at each position, without neighbours
	forward, backward []float64
}

// run fills labels and pairs. Odds of transitions are exponentials of their scores, 0 for what
// is forbidden; where gold, unless nil, is not Any, no other label counts. It reports false if no
// sequence of labels is possible.
func (l *lattice) run(n int, scores, transitions []float64, gold []int16) bool {
	length := len(scores) / n
	for _, s := range []*[]float64{&l.labels, &l.odds, &l.forward, &l.backward} {
		*s = append((*s)[:0], make([]float64, length*n)...)
	}
	l.pairs = append(l.pairs[:0], make([]float64, n*(n+1))...)
	for i := range length {
		row, odds := scores[i*n:(i+1)*n], l.odds[i*n:(i+1)*n]
		highest := math.Inf(-1)
		for _, s := range row {
			highest = max(highest, s)
		}
		for label, s := range row {
			if gold == nil || gold[i] == Any || int(gold[i]) == label {
				odds[label] = math.Exp(s - highest)
			}
		}
	}
	for i := range length {
		if !l.ahead(n, i, transitions) {
			return false
		}
	}
	for i := length - 1; i >= 0; i-- {
		l.back(n, i, length, transitions)
	}
	for i := range length {
		l.expect(n, i, transitions)
	}
	return true
}

// ahead computes the odds of the labels of position i given all before it, scaled to a sum of
// one.
func (l *lattice) ahead(n, i int, transitions []float64) bool {
	row, odds := l.forward[i*n:(i+1)*n], l.odds[i*n:(i+1)*n]
	if i == 0 {
		copy(row, transitions[n*n:])
	} else {
		for before, p := range l.forward[(i-1)*n : i*n] {
			if p == 0 {
				continue
			}
			for label, t := range transitions[before*n : (before+1)*n] {
				row[label] += p * t
			}
		}
	}
	for label := range row {
		row[label] *= odds[label]
	}
	return toOne(row)
}

// back computes the odds of all behind position i given its labels, scaled.
func (l *lattice) back(n, i, length int, transitions []float64) {
	row := l.backward[i*n : (i+1)*n]
	if i == length-1 {
		for label := range row {
			row[label] = 1
		}
		return
	}
	next, odds := l.backward[(i+1)*n:(i+2)*n], l.odds[(i+1)*n:(i+2)*n]
	for label := range row {
		for after, t := range transitions[label*n : (label+1)*n] {
			row[label] += t * odds[after] * next[after]
		}
	}
	toOne(row)
}

// expect computes the probabilities of the labels of position i and of the pairs with the one
// before.
func (l *lattice) expect(n, i int, transitions []float64) {
	row, forward, backward := l.labels[i*n:(i+1)*n], l.forward[i*n:(i+1)*n], l.backward[i*n:(i+1)*n]
	for label := range row {
		row[label] = forward[label] * backward[label]
	}
	toOne(row)
	if i == 0 {
		for label, p := range row {
			l.pairs[n*n+label] += p
		}
		return
	}
	odds := l.odds[i*n : (i+1)*n]
	before := l.forward[(i-1)*n : i*n]
	sum := 0.0
	for b, p := range before {
		if p == 0 {
			continue
		}
		for label, t := range transitions[b*n : (b+1)*n] {
			sum += p * t * odds[label] * backward[label]
		}
	}
	for b, p := range before {
		if p == 0 || sum == 0 {
			continue
		}
		for label, t := range transitions[b*n : (b+1)*n] {
			l.pairs[b*n+label] += p * t * odds[label] * backward[label] / sum
		}
	}
}

// toOne scales the numbers to a sum of one; false if all are 0.
func toOne(row []float64) bool {
	sum := 0.0
	for _, x := range row {
		sum += x
	}
	if sum == 0 {
		return false
	}
	for i := range row {
		row[i] /= sum
	}
	return true
}
