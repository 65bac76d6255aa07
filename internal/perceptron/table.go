package perceptron

// table holds the weights of the features in rows of equal width, so that a sum of rows
// needs neither branches nor one addition for each label.
//
// A row is as many words of 64 bits as needed. The upper half of the first is the row's
// print; every other byte is the weight for a label and 128. Rows stand in the order of
// their buckets.
type table struct {
	shift  uint
	width  int      // words of a row
	blocks []uint32 // number of the first row of every blockSize buckets
	within []uint8  // number of a bucket's first row, counted from the first of its block
	rows   []uint64
}

const (
	blockSize = 32
	// even selects every second byte of a word.
	even = 0x00ff00ff00ff00ff
	// zero is what stands for a weight of nothing.
	zero = 128
)

// printOf tells a feature from others of its bucket and from those of the buckets beside it.
func printOf(bucket int, fingerprint uint16) uint64 {
	return uint64(uint16(bucket))<<48 | uint64(fingerprint)<<32
}

const printMask = 0xffffffff << 32

// openTable decodes the buckets and rows of a model; false if they are broken.
func openTable(data string, bits, labels int) (table, bool) {
	buckets := 1 << bits
	if len(data) < 4*(buckets+1) {
		return table{}, false
	}
	offsets, rows := data[:4*(buckets+1)], data[4*(buckets+1):]
	offset := func(b int) int {
		s := offsets[4*b : 4*b+4]
		return int(uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24)
	}
	if offset(0) != 0 || offset(buckets) != len(rows) {
		return table{}, false
	}
	t := table{shift: 64 - uint(bits), width: (4 + labels + 7) / 8, within: make([]uint8, buckets)}
	t.blocks = make([]uint32, 0, (buckets+blockSize-1)/blockSize)
	t.rows = make([]uint64, 0, (count(rows)+1)*t.width)
	for b := range buckets {
		number := len(t.rows) / t.width
		if b%blockSize == 0 {
			t.blocks = append(t.blocks, uint32(number))
		}
		number -= int(t.blocks[b/blockSize])
		start, end := offset(b), offset(b+1)
		if start > end || end > len(rows) || number > 255 || !t.decode(b, rows[start:end], labels) {
			return table{}, false
		}
		t.within[b] = uint8(number)
	}
	// A last row that no feature has, where the search ends.
	t.rows = append(t.rows, make([]uint64, t.width)...)
	t.rows[len(t.rows)-t.width] = printOf(buckets, 0)
	return t, true
}

// count is the number of rows.
func count(rows string) (n int) {
	for at := 0; at+2 < len(rows); at += 3 + 2*int(rows[at+2]) {
		n++
	}
	return n
}

// decode appends the rows of a bucket.
func (t *table) decode(bucket int, rows string, labels int) bool {
	for len(rows) > 0 {
		if len(rows) < 3 || len(rows) < 3+2*int(rows[2]) {
			return false
		}
		begin, end := len(t.rows), 3+2*int(rows[2])
		t.rows = t.rows[:begin+t.width]
		for i := range t.width {
			t.rows[begin+i] = zero * 0x0101010101010101
		}
		t.rows[begin] = t.rows[begin]&^printMask | printOf(bucket, uint16(rows[0])|uint16(rows[1])<<8)
		for i := 3; i < end; i += 2 {
			label, weight := int(rows[i]), int8(rows[i+1])
			if label >= labels {
				return false
			}
			at, shift := place(label)
			t.rows[begin+at] += uint64(int64(weight)) << shift
		}
		rows = rows[end:]
	}
	return true
}

// place is where a row has the weight of a label: word and bit.
func place(label int) (word int, shift uint) {
	if label < 4 {
		return 0, uint(label) * 8
	}
	return (label + 4) / 8, uint(label+4) % 8 * 8
}

// find is the index of a feature's row in rows; -1 if the table does not have it.
func (t *table) find(f Feature) int {
	b := int(f >> t.shift)
	want := printOf(b, uint16(f))
	at := (int(t.blocks[b/blockSize]) + int(t.within[b])) * t.width
	for {
		have := t.rows[at] & printMask
		if have == want {
			return at
		}
		if have>>48 != want>>48 {
			return -1
		}
		at += t.width
	}
}
