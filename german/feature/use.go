package feature

// Use says how a word is mostly used, as a first model saw it in raw text: the low byte
// tells of tags, the high byte of names. It is 0 for a word that was not seen often enough.
type Use uint16

// NewUse makes a Use. The label is the most frequent label of the tagger, from 0 to 30, and
// share the share of the word's occurrences that have it; names are the shares that were
// found in names of each of four kinds.
func NewUse(label int, share float64, names [4]float64) Use {
	u := Use(label+1)<<2 | Use(degree(share, 0.5, 0.8, 0.97))
	for i, n := range names {
		u |= Use(degree(n, 0.04, 0.3, 0.7)) << (8 + 2*i)
	}
	return u
}

// degree is how many of the limits the share reaches.
func degree(share float64, limits ...float64) int {
	n := 0
	for _, l := range limits {
		if share >= l {
			n++
		}
	}
	return n
}

// Tags is the part that tells of tags.
func (u Use) Tags() uint64 { return uint64(u & 0x7f) }

// Label is the most frequent label and one, 0 if unknown.
func (u Use) Label() uint64 { return uint64(u & 0x7f >> 2) }

// Names is the part that tells of names, with the number 1<<8 if the word is known.
func (u Use) Names() uint64 {
	if u == 0 {
		return 0
	}
	return 1<<8 | uint64(u>>8)
}
