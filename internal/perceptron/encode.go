package perceptron

import (
	"encoding/binary"
	"math"
	"slices"
)

// encoding is what is written of a trained model; see model.go for the layout.
type encoding struct {
	labels  []string
	number  map[Feature]int32
	largest float64 // what the largest weights are scaled to
	// weight is that of feature number f for label l at f*len(labels)+l.
	weight func(at int) float64
	// transition is that from label a to b at a*len(labels)+b; negative infinity, written as the
	// lowest number, where b cannot follow a.
	transition func(at int) float64
}

// bytes quantises the weights and lays them out.
func (e encoding) bytes() []byte {
	n := len(e.labels)
	scale := e.scale()
	out := append([]byte(magic), byte(n), byte(bucketBits(len(e.number))), 0, 0)
	for _, label := range e.labels {
		out = append(append(out, byte(len(label))), label...)
	}
	for at := range n * (n + 1) {
		q := max(math.MinInt16, min(math.MaxInt16, math.Round(scale*e.transition(at))))
		out = binary.LittleEndian.AppendUint16(out, uint16(int16(q)))
	}
	return e.appendTable(out, scale)
}

// appendTable adds the weights that do not round to nothing, in the layout of table.
func (e encoding) appendTable(out []byte, scale float64) []byte {
	features := make([]Feature, 0, len(e.number))
	for f := range e.number {
		features = append(features, f)
	}
	slices.Sort(features)
	bits := bucketBits(len(e.number))
	first := make([]uint32, 1<<bits+1) // row of each bucket
	var rows []byte
	width := 8 * words(len(e.labels))
	bucket := 0
	for _, f := range features {
		for ; bucket < int(f>>(64-bits)); bucket++ {
			first[bucket+1] = uint32(len(rows) / width)
		}
		rows = e.appendRow(rows, bucket, f, scale)
	}
	for ; bucket < 1<<bits; bucket++ {
		first[bucket+1] = uint32(len(rows) / width)
	}
	for b := 0; b < 1<<bits; b += blockSize {
		out = binary.LittleEndian.AppendUint32(out, first[b])
	}
	for b, row := range first[:1<<bits] {
		out = append(out, uint8(row-first[b/blockSize*blockSize]))
	}
	end := make([]byte, width)
	binary.LittleEndian.PutUint64(end, printOf(bucket, 0))
	return append(append(out, rows...), end...)
}

// appendRow adds the row of a feature, unless all its weights round to nothing.
func (e encoding) appendRow(rows []byte, bucket int, f Feature, scale float64) []byte {
	row := make([]uint64, words(len(e.labels)))
	for i := range row {
		row[i] = zero * 0x0101010101010101
	}
	row[0] = row[0]&^printMask | printOf(bucket, uint16(f))
	some := false
	for label := range e.labels {
		q := math.Round(scale * e.weight(int(e.number[f])*len(e.labels)+label))
		q = max(-127, min(127, q))
		some = some || q != 0
		word, shift := place(label)
		row[word] += uint64(int64(q)) << shift
	}
	if !some {
		return rows
	}
	for _, word := range row {
		rows = binary.LittleEndian.AppendUint64(rows, word)
	}
	return rows
}

// scale takes all but the largest thousandth of the weights to at most the given one; the
// few beyond it are cut.
func (e encoding) scale() float64 {
	var sizes []float64
	for at := range len(e.number) * len(e.labels) {
		if a := math.Abs(e.weight(at)); a > 0 {
			sizes = append(sizes, a)
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return e.largest / sizes[len(sizes)-1-len(sizes)/1000]
}
