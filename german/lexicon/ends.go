package lexicon

// ends knows the ends of words, without their limits: a bit for the hash of each end. It
// spares looking up every part of a word, and all but a few letters of a very long one.
type ends []uint64

// endBits is the number of bits of a hash that ends tells apart.
const endBits = 18

// endsOf are the ends of the words of a table, the words themselves included.
func endsOf[V any](table map[string]V) ends {
	e := make(ends, 1<<endBits/64)
	for form := range table {
		h := uint32(0)
		for i := len(form) - 1; i >= 0; i-- {
			h = e.hash(h, form[i])
			e[h/64] |= 1 << (h % 64)
		}
	}
	return e
}

// hash goes on from the hash of an end to that of the end that is longer by a byte.
func (ends) hash(h uint32, c byte) uint32 {
	return ((h + uint32(c) + 1) * 0x9e3779b1) >> (32 - endBits) & (1<<endBits - 1)
}

// reach is where the longest end of the word begins that may be a known one.
func (e ends) reach(word string) int {
	h := uint32(0)
	for i := len(word) - 1; i >= 0; i-- {
		h = e.hash(h, word[i])
		if e[h/64]>>(h%64)&1 == 0 {
			return i + 1
		}
	}
	return 0
}
