package perceptron

import (
	"errors"
	"math/bits"
)

// Layout of a model, little endian:
//
//	"QLP1"
//	uint8 number of labels, uint8 bits of the bucket number, uint16 zero
//	the labels, each a uint8 length and its bytes
//	int16 for every pair of labels, previous first; the last row is the start
//	uint32 for every bucket and one more: offsets into the rows
//	rows: uint16 fingerprint, uint8 n, then n times uint8 label and int8 weight
//
// A feature's highest bits are the number of its bucket, its lowest its fingerprint.
const magic = "QLP1"

// Model is a trained perceptron. It is safe for use by several goroutines.
type Model struct {
	labels      []string
	transitions []int32 // [previous*len(labels)+next]; row len(labels) is the start
	shift       uint
	buckets     string
	rows        string
}

var errFormat = errors.New("not a perceptron model")

// Open reads the header of a model and checks its sizes. The model refers to data, which
// is not decoded or copied.
func Open(data string) (*Model, error) {
	if len(data) < 8 || data[:4] != magic || data[4] == 0 || data[5] > 24 {
		return nil, errFormat
	}
	m := &Model{labels: make([]string, data[4]), shift: 64 - uint(data[5])}
	buckets := 1 << data[5]
	rest := data[8:]
	for i := range m.labels {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) {
			return nil, errFormat
		}
		end := 1 + int(rest[0])
		m.labels[i], rest = rest[1:end], rest[end:]
	}
	n := len(m.labels)
	if len(rest) < 2*n*(n+1)+4*(buckets+1) {
		return nil, errFormat
	}
	m.transitions = make([]int32, n*(n+1))
	for i := range m.transitions {
		m.transitions[i] = int32(int16(uint16(rest[2*i]) | uint16(rest[2*i+1])<<8))
	}
	rest = rest[2*n*(n+1):]
	m.buckets, m.rows = rest[:4*(buckets+1)], rest[4*(buckets+1):]
	if int(m.bucket(buckets)) != len(m.rows) {
		return nil, errFormat
	}
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

func (m *Model) bucket(i int) uint32 {
	s := m.buckets[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// add adds the weights of a feature to the scores of the labels.
func (m *Model) add(scores []int32, f Feature) {
	b := int(f >> m.shift)
	start, end := m.bucket(b), m.bucket(b+1)
	if start >= end || int(end) > len(m.rows) {
		return
	}
	rows := m.rows[start:end]
	for len(rows) >= 3 {
		n := 2 * int(rows[2])
		if uint16(rows[0])|uint16(rows[1])<<8 == uint16(f) && len(rows) >= 3+n {
			for row := rows[3 : 3+n]; len(row) >= 2; row = row[2:] {
				if int(row[0]) < len(scores) {
					scores[row[0]] += int32(int8(row[1]))
				}
			}
			return
		}
		rows = rows[min(3+n, len(rows)):]
	}
}

// Score is the sum of the weights of the features for each label, without regard to
// neighbours: for decisions about single things.
func (m *Model) Score(features []Feature) []int32 {
	scores := make([]int32, len(m.labels))
	for _, f := range features {
		m.add(scores, f)
	}
	return scores
}

// Decode appends the numbers of the best labels of the sequence to labels. Of labels with
// equal scores the one with the lower number is taken.
func (m *Model) Decode(s *Sequence, labels []uint8) []uint8 {
	n := len(m.labels)
	v := newViterbi(s.Len(), n, m.transitions)
	for i := range s.Len() {
		emitted := v.row(i)
		for _, f := range s.At(i) {
			m.add(emitted, f)
		}
	}
	return v.best(s.fixed, labels)
}

// viterbi finds the best path through scores for each position and label.
type viterbi struct {
	n           int
	transitions []int32
	scores      []int32 // [position*n+label]
	from        []uint8 // the label before, on the best path to this one
}

func newViterbi(length, n int, transitions []int32) *viterbi {
	return &viterbi{n: n, transitions: transitions, scores: make([]int32, length*n), from: make([]uint8, length*n)}
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
	best := make([]int32, v.n, 256)
	for l := range best {
		best[l] = forbidden * 2
	}
	for p, score := range previous {
		for l, t := range v.transitions[p*v.n : (p+1)*v.n] {
			if score+t > best[l] {
				best[l], from[l] = score+t, uint8(p)
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
