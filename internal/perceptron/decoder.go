package perceptron

import "slices"

// decoder adds up the weights of features. It keeps its memory, and the sums of features
// that come together, from one sequence to the next.
type decoder struct {
	*table
	viterbi *viterbi
	// sums are lanes of 16 bits: for word w of a row, its even bytes stand in sums[2*w] and its
	// odd ones in sums[2*w+1].
	sums  []uint64
	added int // rows in sums
	// keys, counts and kept remember the sums of shared features.
	keys   []uint64
	counts []uint32
	kept   []uint64
}

const (
	// remembered is the number of sums that a decoder keeps, a power of two: about the
	// different words of a few articles.
	remembered = 8192
	// mostRows is how many rows can be added before a lane of 16 bits overflows.
	mostRows = 255
)

func newDecoder(m *Model) *decoder {
	lanes := 2 * words(len(m.labels))
	return &decoder{
		table: &m.weights, viterbi: newViterbi(0, len(m.labels), m.transitions), sums: make([]uint64, lanes),
		keys: make([]uint64, remembered), counts: make([]uint32, remembered), kept: make([]uint64, remembered*lanes),
	}
}

// position adds the weights of a position's features, of which the first are shared, to the
// scores of the labels.
func (d *decoder) position(features []Feature, shared int, scores []int32) {
	if len(features) > mostRows {
		for some := range slices.Chunk(features, mostRows) {
			d.add(some)
			d.flush(scores)
		}
		return
	}
	if shared > 0 {
		d.together(features[:shared])
	}
	d.add(features[shared:])
	d.flush(scores)
}

// together adds features of which the sum may be known.
func (d *decoder) together(features []Feature) {
	key := uint64(len(features))
	for _, f := range features {
		key = key*0x9e3779b97f4a7c15 + uint64(f)
	}
	slot := int(mix(key) % remembered)
	kept := d.kept[slot*len(d.sums) : (slot+1)*len(d.sums)]
	if d.keys[slot] != key {
		d.add(features)
		copy(kept, d.sums)
		d.keys[slot], d.counts[slot] = key, uint32(d.added)
		return
	}
	copy(d.sums, kept)
	d.added = int(d.counts[slot])
}

// ahead is how many features are looked up together.
const ahead = 64

// add adds the weights of the features. Their rows lie apart in a table larger than what the
// processor keeps near, so that waiting for memory is what a look-up costs. Therefore all
// rows are asked for before the first is needed, by loops without a branch that could be guessed wrong.
func (d *decoder) add(features []Feature) {
	var starts [ahead]int
	var candidates [ahead]uint8
	for len(features) > 0 {
		some := features[:min(ahead, len(features))]
		features = features[len(some):]
		for i, f := range some {
			starts[i] = d.first(f)
		}
		n := 0
		for i, f := range some {
			candidates[n%ahead] = uint8(i)
			n += d.same(f, starts[i])
		}
		for _, i := range candidates[:n] {
			if at := d.find(some[i], starts[i]); at >= 0 {
				d.addRow(at)
			}
		}
	}
}

// addRow adds the weights of a row.
func (d *decoder) addRow(at int) {
	row, sums := d.rows[at:at+d.width], d.sums
	for len(row) >= 8 && len(sums) >= 2 {
		x := uint64At(row, 0)
		sums[0] += x & even
		sums[1] += x >> 8 & even
		row, sums = row[8:], sums[2:]
	}
	d.added++
}

// flush adds the sums to the scores of the labels and makes them zero.
func (d *decoder) flush(scores []int32) {
	nothing := int32(zero * d.added)
	for label := range scores {
		word, shift := place(label)
		lane := d.sums[2*word+int(shift/8%2)] >> (shift &^ 8)
		scores[label] += int32(lane&0xffff) - nothing
	}
	clear(d.sums)
	d.added = 0
}
