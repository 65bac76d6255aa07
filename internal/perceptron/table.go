package perceptron

// table holds the weights of the features in rows of equal width, so that a sum of rows
// needs neither branches nor one addition for each label. It reads them in place from the
// string with which the model was opened, so that opening costs nothing.
//
// A row is as many words of 64 bits as needed, little endian. The upper half of the first is the
// row's print; every other byte is the weight for a label and 128. Rows stand in the order of
// their buckets, and one more that no feature has ends the last search.
type table struct {
	shift  uint
	width  int    // bytes of a row
	blocks string // uint32 each: number of the first row of every blockSize buckets
	within string // uint8 each: number of a bucket's first row, counted from the first of its block
	rows   string
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

// openTable finds the parts of a table; false if their sizes do not fit.
func openTable(data string, bits, labels int) (table, bool) {
	buckets := 1 << bits
	blocks := (buckets + blockSize - 1) / blockSize
	if len(data) < 4*blocks+buckets {
		return table{}, false
	}
	t := table{shift: 64 - uint(bits), width: 8 * words(labels)}
	t.blocks, data = data[:4*blocks], data[4*blocks:]
	t.within, t.rows = data[:buckets], data[buckets:]
	if len(t.rows) == 0 || len(t.rows)%t.width != 0 {
		return table{}, false
	}
	return t, uint64At(t.rows, len(t.rows)-t.width) == printOf(buckets, 0)
}

// words is the number of words of a row.
func words(labels int) int { return (4 + labels + 7) / 8 }

// place is where a row has the weight of a label: word and bit.
func place(label int) (word int, shift uint) {
	if label < 4 {
		return 0, uint(label) * 8
	}
	return (label + 4) / 8, uint(label+4) % 8 * 8
}

// bucket is the number of a feature's bucket.
func (t *table) bucket(f Feature) int { return int(f >> t.shift) }

// first is the index in rows at which the search for a feature begins; a row stands there.
func (t *table) first(f Feature) int {
	b := t.bucket(f)
	at := (int(uint32At(t.blocks, b/blockSize*4)) + int(t.within[b])) * t.width
	return min(at, len(t.rows)-t.width)
}

// same is 1 if the row at an index is of the bucket of a feature and 0 if not.
func (t *table) same(f Feature, at int) int {
	row := t.rows[at+6 : at+8] // the number of the bucket
	if uint16(row[0])|uint16(row[1])<<8 == uint16(f>>t.shift) {
		return 1
	}
	return 0
}

// find is the index of a feature's row in rows, searched from where first begins; -1 if the table
// does not have it.
func (t *table) find(f Feature, at int) int {
	want := printOf(t.bucket(f), uint16(f))
	for ; at+t.width <= len(t.rows); at += t.width {
		have := uint64At(t.rows, at) & printMask
		if have == want {
			return at
		}
		if have>>48 != want>>48 {
			return -1
		}
	}
	return -1
}

func uint32At(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func uint64At(s string, at int) uint64 {
	s = s[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
