package lexicon

import (
	"strings"
	"sync"
	"unicode"

	"github.com/quellenlage/quellenlage/internal/letter"
)

// FirstLetters is the run of letters and digits with which a name begins.
func FirstLetters(name string) string {
	end := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end < 0 {
		return name
	}
	return name[:end]
}

// Begins reports whether a name of a state or body that is not a single run of letters may
// begin with the word: false spares looking for names of several words.
func Begins(word string) bool {
	var buffer [64]byte
	return beginnings()[string(letter.AppendLower(buffer[:0], FirstLetters(word)))]
}

var beginnings = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	enter := func(name string) {
		if first := FirstLetters(name); first != name {
			out[strings.ToLower(first)] = true
		}
	}
	for name := range stateTable().names {
		enter(name)
	}
	for name := range bodyTable().bodies {
		enter(name)
	}
	return out
})
