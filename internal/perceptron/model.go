package perceptron

import (
	"errors"
	"math"
	"math/bits"
	"slices"
	"sync"
)

// Layout of a model, little endian:
//
//	"QLP2"
//	uint8 number of labels, uint8 bits of the bucket number, uint16 zero
//	the labels, each a uint8 length and its bytes
//	int16 for every pair of labels, previous first; the last row is the start
//	the table of weights: uint32 for every 32nd bucket, the number of its first row; uint8 for
//	every bucket, the number of its first row counted from there; the rows, see table
//
// A feature's highest bits are the number of its bucket, its lowest its fingerprint.
const magic = "QLP2"

// Model is a trained perceptron. It is safe for use by several goroutines.
type Model struct {
	labels      []string
	transitions []int32 // [previous*len(labels)+next]; row len(labels) is the start
	weights     table
	decoders    sync.Pool
}

var errFormat = errors.New("not a perceptron model")

// Open reads the head of a model; the weights stay where they are.
func Open(data string) (*Model, error) {
	if len(data) < 8 || data[:4] != magic || data[4] == 0 || data[5] > 24 {
		return nil, errFormat
	}
	m := &Model{labels: make([]string, data[4])}
	rest := data[8:]
	for i := range m.labels {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) {
			return nil, errFormat
		}
		end := 1 + int(rest[0])
		m.labels[i], rest = rest[1:end], rest[end:]
	}
	n := len(m.labels)
	if len(rest) < 2*n*(n+1) {
		return nil, errFormat
	}
	m.transitions = make([]int32, n*(n+1))
	for i := range m.transitions {
		m.transitions[i] = int32(int16(uint16(rest[2*i]) | uint16(rest[2*i+1])<<8))
	}
	var ok bool
	m.weights, ok = openTable(rest[2*n*(n+1):], int(data[5]), n)
	if !ok {
		return nil, errFormat
	}
	m.decoders.New = func() any { return newDecoder(m) }
	return m, nil
}

// Labels are the labels in the order of their numbers. The caller must not change them.
func (m *Model) Labels() []string { return m.labels }

// Label is the number of a label, or Any if the model does not have it.
func (m *Model) Label(name string) int {
	for i, l := range m.labels {
		if l == name {
			return i
		}
	}
	return Any
}

// Score is the sum of the weights of the features for each label, without regard to
// neighbours: for decisions about single things.
func (m *Model) Score(features []Feature) []int32 {
	d := m.decoders.Get().(*decoder)
	defer m.decoders.Put(d)
	scores := make([]int32, len(m.labels))
	d.position(features, 0, scores)
	return scores
}

// Decode appends the numbers of the best labels of the sequence to labels. Of labels with
// equal scores the one with the lower number is taken.
func (m *Model) Decode(s *Sequence, labels []uint8) []uint8 {
	d := m.decoders.Get().(*decoder)
	defer m.decoders.Put(d)
	d.viterbi.reset(s.Len())
	for i := range s.Len() {
		d.position(s.At(i), s.shared[i], d.viterbi.row(i))
	}
	return d.viterbi.best(s.fixed, labels)
}

// viterbi finds the best path through scores for each position and label.
type viterbi struct {
	n           int
	transitions []int32
	highest     []int32 // the best transition from each label
	scores      []int32 // [position*n+label]
	from        []uint8 // the label before, on the best path to this one
	into        []int32 // the best scores that lead to each label
}

func newViterbi(length, n int, transitions []int32) *viterbi {
	v := &viterbi{n: n, transitions: transitions, into: make([]int32, n)}
	for before := range n {
		v.highest = append(v.highest, slices.Max(transitions[before*n:(before+1)*n]))
	}
	v.reset(length)
	return v
}

// reset makes all scores of a sequence of the given length zero.
func (v *viterbi) reset(length int) {
	v.scores = append(v.scores[:0], make([]int32, length*v.n)...)
	v.from = append(v.from[:0], make([]uint8, length*v.n)...)
}

func (v *viterbi) row(i int) []int32 { return v.scores[i*v.n : (i+1)*v.n] }

// forbidden is a score that no sum of weights reaches.
const forbidden = -1 << 30

// best appends the labels of the best path. Position i can only have the label fixed[i],
// unless that is Any.
func (v *viterbi) best(fixed []int16, labels []uint8) []uint8 {
	length := len(fixed)
	if length == 0 {
		return labels
	}
	before := v.transitions[v.n*v.n:]
	row := v.row(0)
	for l := range row {
		row[l] += before[l]
	}
	restrict(row, fixed[0])
	for i := 1; i < length; i++ {
		v.step(i, fixed[i], fixed[i-1])
	}
	last := argmax(v.row(length - 1))
	base := len(labels)
	labels = append(labels, make([]uint8, length)...)
	for i := length - 1; i >= 0; i-- {
		labels[base+i] = uint8(last)
		last = int(v.from[i*v.n+last])
	}
	return labels
}

// step adds to the scores of position i the best that leads to each of them.
func (v *viterbi) step(i int, fixed, before int16) {
	previous, row, from := v.row(i-1), v.row(i), v.from[i*v.n:(i+1)*v.n]
	if before != Any {
		trans := v.transitions[int(before)*v.n:]
		for l := range row {
			row[l] += previous[before] + trans[l]
			from[l] = uint8(before)
		}
		restrict(row, fixed)
		return
	}
	best := v.into
	first := argmax(previous)
	least := int32(math.MaxInt32)
	for l, t := range v.transitions[first*v.n : (first+1)*v.n] {
		best[l], from[l] = previous[first]+t, uint8(first)
		least = min(least, best[l])
	}
	for p, score := range previous {
		if score+v.highest[p] < least {
			continue // most labels are far from the best one
		}
		for l, t := range v.transitions[p*v.n : (p+1)*v.n] {
			if s := score + t; s > best[l] || s == best[l] && p < int(from[l]) {
				best[l], from[l] = s, uint8(p)
			}
		}
	}
	for l := range row {
		row[l] += best[l]
	}
	restrict(row, fixed)
}

func restrict(row []int32, fixed int16) {
	if fixed == Any {
		return
	}
	for l := range row {
		if l != int(fixed) {
			row[l] = forbidden
		}
	}
}

func argmax(row []int32) int {
	best := 0
	for l, score := range row {
		if score > row[best] {
			best = l
		}
	}
	return best
}

// bucketBits is the number of bits that gives about one feature to a bucket.
func bucketBits(features int) int { return min(24, max(1, bits.Len(uint(features)))) }
