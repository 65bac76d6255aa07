package press

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// lexicon finds names in a text: the longest one at each place, whole words only.
type lexicon map[string][]entry // by the first word in lower case, longest spelling first

type entry struct {
	spelling string
	name     string
	anyCase  bool // the spelling is in lower case and stands for any
}

// add enters spellings of a name that count as they are written, or in any case. The
// first entry of a spelling stands.
func (l lexicon) add(name string, anyCase bool, lists ...[]string) {
	for _, spelling := range slices.Concat(lists...) {
		if anyCase {
			spelling = strings.ToLower(spelling)
		}
		head := strings.ToLower(spelling[:wordEnd(spelling, 0)])
		if slices.ContainsFunc(l[head], func(e entry) bool { return e.spelling == spelling && e.anyCase == anyCase }) {
			continue
		}
		l[head] = append(l[head], entry{spelling, name, anyCase})
		slices.SortStableFunc(l[head], func(a, b entry) int {
			return cmp.Compare(len(b.spelling), len(a.spelling))
		})
	}
}

// under are the spellings that begin with the word.
func (l lexicon) under(word string) []entry {
	var buffer [64]byte
	return l[string(letter.AppendLower(buffer[:0], word))]
}

// whole is the name of which the text is a spelling.
func (l lexicon) whole(text string) (string, bool) {
	for _, e := range l.under(text[:wordEnd(text, 0)]) {
		if e.is(text) {
			return e.name, true
		}
	}
	return "", false
}

// find is every name in the text, from left to right, without overlap.
func (l lexicon) find(text string) []Found {
	var found []Found
	for at := 0; at < len(text); {
		end := wordEnd(text, at)
		if end == at {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		for _, e := range l.under(text[at:end]) {
			stop := at + len(e.spelling)
			if stop < end || stop > len(text) || !e.is(text[at:stop]) || inWord(text, stop) {
				continue
			}
			found = append(found, Found{q.Span{Start: at, End: stop}, e.name})
			end = stop
			break
		}
		at = end
	}
	return found
}

func (e entry) is(s string) bool {
	return s == e.spelling || e.anyCase && strings.ToLower(s) == e.spelling
}

// wordEnd is the end of the run of letters and digits that starts at the offset.
func wordEnd(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isWord(r) {
			break
		}
		at += size
	}
	return at
}

// inWord reports whether a word goes on at the offset.
func inWord(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return isWord(r)
}

func isWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
