package token

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed abbreviations.txt
var abbreviationList string

//go:embed starters.txt
var starterList string

//go:embed ordinals.txt
var ordinalList string

// class says what the point of an abbreviation can mean.
type class uint8

const (
	noAbbreviation class = iota
	inner                // never ends a sentence
	end                  // ends one before a word that begins sentences
	final                // ends one before any capital
	besideNumber         // is an abbreviation only beside a number
)

// wordLists are the tables of the package.
type wordLists struct {
	abbreviations map[string]class
	starters      map[string]bool // words that are capitalised only at the beginning of sentences
	aroundOrdinal map[string]bool // words before (small) and after (capital) an ordinal
}

var lists = sync.OnceValue(func() *wordLists {
	l := &wordLists{
		abbreviations: map[string]class{},
		starters:      map[string]bool{},
		aroundOrdinal: map[string]bool{},
	}
	classes := map[string]class{"inner": inner, "end": end, "final": final, "number": besideNumber}
	for line := range entries(abbreviationList) {
		word, name, _ := strings.Cut(line, "\t")
		l.abbreviations[word] = classes[name]
	}
	for word := range entries(starterList) {
		l.starters[word] = true
	}
	for word := range entries(ordinalList) {
		l.aroundOrdinal[word] = true
	}
	return l
})

// entries are the lines of a list without comments.
func entries(list string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(list) {
			line = strings.TrimSuffix(line, "\n")
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// longestAbbreviation is the length in bytes after which an abbreviation without its
// blanks is not looked up.
const longestAbbreviation = 24

// abbreviation is the class of an abbreviation that is written with or without blanks.
func (l *wordLists) abbreviation(word string) class {
	var buffer [longestAbbreviation]byte
	key := buffer[:0]
	for _, c := range word {
		if isBlank(c) {
			continue
		}
		if len(key)+utf8.RuneLen(c) > longestAbbreviation {
			return noAbbreviation
		}
		key = utf8.AppendRune(key, c)
	}
	return l.abbreviationKey(key)
}

// abbreviationKey looks up an abbreviation without blanks, and with a small first letter
// if it is not listed as it stands.
func (l *wordLists) abbreviationKey(key []byte) class {
	if found := l.abbreviations[string(key)]; found != noAbbreviation {
		return found
	}
	first, n := utf8.DecodeRune(key)
	small := unicode.ToLower(first)
	if small == first {
		return noAbbreviation
	}
	var buffer [2 * longestAbbreviation]byte
	lower := append(utf8.AppendRune(buffer[:0], small), key[n:]...)
	return l.abbreviations[string(lower)]
}
