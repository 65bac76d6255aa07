package wordclass

import (
	"encoding/binary"
	"errors"
	"slices"
)

// Codes tells where a word stands among others by the company it keeps: a few numbers, each
// the nearest of a number of points in some dimensions of the space in which words with
// like neighbours are near each other. It says more than a Class and knows rarer words. It reads
// the codes in place and is safe for use by several goroutines.
//
// Layout, little endian: "QLV1"; uint8 bits of the bucket number, uint8 codes of a word,
// uint16 zero; uint32 for every bucket and one more, the numbers of its first entries; the
// entries, each a uint16 fingerprint and a uint8 for each code.
type Codes struct {
	buckets, entries string
	shift            uint
	size             int // bytes of an entry
}

const codesMagic = "QLV1"

var errCodes = errors.New("not a table of word codes")

// OpenCodes reads the header of a table and checks its sizes.
func OpenCodes(data string) (*Codes, error) {
	if len(data) < 8 || data[:4] != codesMagic || data[4] > 24 {
		return nil, errCodes
	}
	buckets := 1 << data[4]
	c := &Codes{shift: 64 - uint(data[4]), size: 2 + int(data[5])}
	rest := data[8:]
	if len(rest) < 4*(buckets+1) {
		return nil, errCodes
	}
	c.buckets, c.entries = rest[:4*(buckets+1)], rest[4*(buckets+1):]
	if c.size*int(c.bucket(buckets)) != len(c.entries) {
		return nil, errCodes
	}
	return c, nil
}

func (c *Codes) bucket(i int) uint32 { return number(c.buckets, i) }

// Of is the codes of a word as it is written in the middle of a sentence, one in a byte; empty
// for words that the table does not have. A table that is nil has none.
func (c *Codes) Of(word string) string {
	if c == nil {
		return ""
	}
	k := key(word)
	b := int(k >> c.shift)
	for i := int(c.bucket(b)); i < int(c.bucket(b+1)) && c.size*(i+1) <= len(c.entries); i++ {
		e := c.entries[c.size*i : c.size*(i+1)]
		if uint16(e[0])|uint16(e[1])<<8 == uint16(k) {
			return e[2:]
		}
	}
	return ""
}

// EncodeCodes lays out the codes of words for OpenCodes; all words have the same number of
// codes.
func EncodeCodes(words []string, codes [][]byte) []byte {
	bits := 1
	for 1<<bits < len(words) {
		bits++
	}
	order := make([]int, len(words))
	keys := make([]uint64, len(words))
	for i, w := range words {
		order[i], keys[i] = i, key(w)
	}
	slices.SortFunc(order, func(a, b int) int {
		if keys[a] < keys[b] {
			return -1
		}
		return 1
	})
	size := 0
	if len(codes) > 0 {
		size = len(codes[0])
	}
	out := append([]byte(codesMagic), byte(bits), byte(size), 0, 0)
	at := 0
	for b := range 1<<bits + 1 {
		for at < len(order) && int(keys[order[at]]>>(64-bits)) < b {
			at++
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
	}
	for _, i := range order {
		out = binary.LittleEndian.AppendUint16(out, uint16(keys[i]))
		out = append(out, codes[i]...)
	}
	return out
}
