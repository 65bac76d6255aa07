package press

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// lexicon finds names in a text: the longest one at each place, whole words only.
type lexicon struct {
	fold   bool               // whether case is ignored
	byHead map[string][]entry // by the first word of the spelling, longest first
}

type entry struct {
	spelling string
	name     string
}

func newLexicon(fold bool) *lexicon { return &lexicon{fold, map[string][]entry{}} }

// add enters spellings of a name. The first entry of a spelling stands.
func (l *lexicon) add(name string, lists ...[]string) {
	for _, spelling := range slices.Concat(lists...) {
		spelling = l.key(spelling)
		head := spelling[:wordEnd(spelling, 0)]
		if slices.ContainsFunc(l.byHead[head], func(e entry) bool { return e.spelling == spelling }) {
			continue
		}
		l.byHead[head] = append(l.byHead[head], entry{spelling, name})
		slices.SortStableFunc(l.byHead[head], func(a, b entry) int {
			return cmp.Compare(len(b.spelling), len(a.spelling))
		})
	}
}

// whole is the name of which the text is a spelling.
func (l *lexicon) whole(text string) (string, bool) {
	text = l.key(text)
	for _, e := range l.byHead[text[:wordEnd(text, 0)]] {
		if e.spelling == text {
			return e.name, true
		}
	}
	return "", false
}

// find is every name in the text, from left to right, without overlap.
func (l *lexicon) find(text string) []Found {
	var found []Found
	for at := 0; at < len(text); {
		end := wordEnd(text, at)
		if end == at {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		for _, e := range l.byHead[l.key(text[at:end])] {
			stop := at + len(e.spelling)
			if stop < end || stop > len(text) || !l.same(text[at:stop], e.spelling) || inWord(text, stop) {
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

func (l *lexicon) key(s string) string {
	if l.fold {
		return strings.ToLower(s)
	}
	return s
}

func (l *lexicon) same(s, spelling string) bool {
	return s == spelling || l.fold && strings.ToLower(s) == spelling
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
