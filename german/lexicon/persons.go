package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed firstnames.txt
var firstNamesText string

//go:embed surnames-first.txt
var surnamesFirstText string

// FirstName tells the gender of those who bear a first name; both bits are set where
// either is possible. A double name is known by its first part.
func FirstName(name string) (Gender, bool) {
	t := firstNames()
	g, ok := t[name]
	if !ok {
		if first, _, double := strings.Cut(name, "-"); double {
			g, ok = t[first]
		}
	}
	return g, ok
}

// SurnameFirst reports whether a name that begins with the word has its surname in front.
func SurnameFirst(word string) bool { return surnamesFirst()[word] }

var firstNames = sync.OnceValue(func() map[string]Gender {
	t := make(map[string]Gender, strings.Count(firstNamesText, " "))
	for line := range strings.Lines(firstNamesText) {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		var g Gender
		switch words[0] {
		case "m":
			g = Masculine
		case "f":
			g = Feminine
		case "u":
			g = Masculine | Feminine
		default:
			continue
		}
		for _, w := range words[1:] {
			t[w] |= g
		}
	}
	return t
})

var surnamesFirst = sync.OnceValue(func() map[string]bool {
	t := map[string]bool{}
	for line := range strings.Lines(surnamesFirstText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(line) {
			t[w] = true
		}
	}
	return t
})
