package reuse

import "unicode"

const hashStart uint64 = 0x9e3779b97f4a7c15

// mix spreads every bit of x over all bits of the result. It is the finaliser of
// SplitMix64 (Steele, Lea and Flood, 2014).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func hashRune(h uint64, r rune) uint64 { return (h ^ uint64(r)) * 0x100000001b3 }

// hashLetter adds a letter in lower case; umlauts count as their two-letter spelling, and
// a combining diaeresis as an umlaut.
func hashLetter(h uint64, r rune) uint64 {
	if r < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return hashRune(h, r)
	}
	switch r = unicode.ToLower(r); r {
	case 'ä':
		return hashRune(hashRune(h, 'a'), 'e')
	case 'ö':
		return hashRune(hashRune(h, 'o'), 'e')
	case 'ü':
		return hashRune(hashRune(h, 'u'), 'e')
	case 'ß':
		return hashRune(hashRune(h, 's'), 's')
	case '\u0308':
		return hashRune(h, 'e')
	}
	if isInner(r) {
		return h
	}
	return hashRune(h, r)
}

const (
	// gram is the number of words in a fingerprint.
	gram = 5
	// window is the number of successive grams of which one is kept. Every run of
	// gram+window-1 = 8 words that two articles share gives them a common fingerprint.
	window = 4
)

// print is a fingerprint and the word at which its gram begins.
type print struct {
	hash uint64
	at   uint32
}

// fingerprints keeps from every window of grams the one with the smallest hash; among
// equal ones the one kept before, so that a text of one repeated word stays cheap.
func fingerprints(words []word) []print {
	grams := len(words) - gram + 1
	if grams < 1 {
		return nil
	}
	prints := make([]print, 0, grams/2+1)
	var ring [window]print
	last := -1
	for i := range grams {
		ring[i%window] = print{gramHash(words[i : i+gram]), uint32(i)}
		if i < window-1 && i < grams-1 {
			continue
		}
		best := smallest(ring[:min(i+1, window)], last)
		if int(best.at) != last {
			last = int(best.at)
			prints = append(prints, best)
		}
	}
	return prints
}

// smallest is the print with the smallest hash; of equal ones that at the word kept, or
// else the rightmost.
func smallest(prints []print, kept int) print {
	best := prints[0]
	for _, p := range prints[1:] {
		if p.hash < best.hash || p.hash == best.hash && int(best.at) != kept && (int(p.at) == kept || p.at > best.at) {
			best = p
		}
	}
	return best
}

func gramHash(words []word) uint64 {
	h := hashStart
	for _, w := range words {
		h = mix(h + uint64(w.key))
	}
	return h
}
