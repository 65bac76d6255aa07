// Package perceptron labels sequences of tokens with averaged structured perceptrons
// (Collins 2002): a score for every feature and label, a score for every pair of
// neighbouring labels, and the best sequence by the Viterbi algorithm.
//
// Features are 64-bit hashes. The weights of a trained model are small integers, laid out so
// that they can be added up many at a time. All arithmetic is
// in integers, so that the same input gives the same labels on every machine.
package perceptron

import "slices"

// Feature is the hash of a template and its values.
type Feature uint64

const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// Hash is the FNV-1a hash of a value.
func Hash(value string) uint64 {
	h := uint64(offset64)
	for i := range len(value) {
		h = (h ^ uint64(value[i])) * prime64
	}
	return h
}

// Join is a hash of two hashes; the order matters.
func Join(a, b uint64) uint64 { return mix(a*0x9e3779b97f4a7c15 + b) }

// Of is the feature of a template with a hashed value.
func Of(template int, value uint64) Feature {
	return Feature(mix(value ^ uint64(template+1)*0xd6e8feb86659fd93))
}

// mix spreads every bit over all others (the finalizer of MurmurHash3).
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// Any is the label of a position whose label is not fixed.
const Any = -1

// Sequence holds the features of a sequence of positions. It can be used again after
// Reset; nothing that a model returns refers to it.
type Sequence struct {
	features []Feature
	ends     []int
	fixed    []int16
	shared   []int // number of each position's first features that other positions share
	begin    int   // first feature of the position that is being built
	common   int   // number of its shared features
}

// Reset empties the sequence and keeps its memory.
func (s *Sequence) Reset() {
	s.features, s.ends, s.fixed, s.shared = s.features[:0], s.ends[:0], s.fixed[:0], s.shared[:0]
	s.begin, s.common = 0, 0
}

// usualFeatures is about how many features a position has.
const usualFeatures = 48

// Grow makes room for a sequence of so many positions.
func (s *Sequence) Grow(positions int) {
	s.features = slices.Grow(s.features, positions*usualFeatures)
	s.ends, s.shared = slices.Grow(s.ends, positions), slices.Grow(s.shared, positions)
	s.fixed = slices.Grow(s.fixed, positions)
}

// Add adds a feature to the position that is being built.
func (s *Sequence) Add(f Feature) { s.features = append(s.features, f) }

// Shared says that the features added to the position so far are likely to come together
// again, like those of a word without regard to its neighbours: a model keeps their sum. It
// changes no result.
func (s *Sequence) Shared() { s.common = len(s.features) - s.begin }

// End ends the position that is being built. Its label is to be found if label is Any;
// otherwise it is known, and only its neighbours are found.
func (s *Sequence) End(label int) {
	s.ends = append(s.ends, len(s.features))
	s.fixed = append(s.fixed, int16(label))
	s.shared = append(s.shared, s.common)
	s.begin, s.common = len(s.features), 0
}

// Len is the number of positions that have been ended.
func (s *Sequence) Len() int { return len(s.ends) }

// At are the features of position i.
func (s *Sequence) At(i int) []Feature {
	if i == 0 {
		return s.features[:s.ends[0]]
	}
	return s.features[s.ends[i-1]:s.ends[i]]
}
