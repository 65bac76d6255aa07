package alias

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a name in one spelling, whatever transliteration it came in: "Sorenskyj",
// "Sorenski" and "Zorensky" are one, and so are "Georgij" and "Georgy". The result serves
// comparison only.
func fold(name string) string {
	name = strings.ToLower(plain(name))
	name = clusters.Replace(name)
	var b strings.Builder
	last := rune(0)
	for _, r := range name {
		switch r {
		case 'w':
			r = 'v'
		case 'j', 'y':
			r = 'i'
		case 'z', 'ß':
			r = 's'
		case 'c':
			r = 'k'
		case '-', '’', '\'', ' ', '.':
			continue
		}
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// clusters are letter groups that stand for one sound. Longer ones come first, since the
// replacer takes the first that fits.
var clusters = strings.NewReplacer(
	"schtsch", "s", "shch", "s", "tsch", "c", "dsch", "j", "sch", "s", "sh", "s", "zh", "s", "kh", "h", "ch", "h", "th", "t", "ph", "f",
	"ck", "k", "x", "ks", "ae", "a", "oe", "o", "ue", "u", "ij", "i", "iy", "i", "yj", "i", "yi", "i",
)

// plain removes accents.
func plain(s string) string {
	ascii := true
	for i := 0; i < len(s) && ascii; i++ {
		ascii = s[i] < 0x80
	}
	if ascii {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		switch r {
		case 'ø':
			return 'o'
		case 'ł':
			return 'l'
		case 'ı':
			return 'i'
		}
		return r
	}, norm.NFD.String(s))
}
