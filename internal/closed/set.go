package closed

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// Set is a set of words in lower case. It is made at its first use, so that to declare one
// costs nothing when the program starts. It never changes and is safe for use by several
// goroutines; With, Without and Union make new ones. The zero Set is empty.
type Set struct {
	words func() map[string]struct{}
}

// Of is the set of the words of a text, which white space divides.
func Of(words string) Set {
	return Set{sync.OnceValue(func() map[string]struct{} {
		m := map[string]struct{}{}
		for w := range strings.FieldsSeq(words) {
			m[w] = struct{}{}
		}
		return m
	})}
}

// Union is the set of what is in any of the sets.
func Union(sets ...Set) Set {
	return Set{sync.OnceValue(func() map[string]struct{} {
		m := map[string]struct{}{}
		for _, s := range sets {
			maps.Copy(m, s.all())
		}
		return m
	})}
}

// Has reports whether the set has a word, which must be in lower case.
func (s Set) Has(word string) bool {
	_, ok := s.all()[word]
	return ok
}

// With is the set and further words, which white space divides.
func (s Set) With(words string) Set { return Union(s, Of(words)) }

// Without is the set without some words, which white space divides.
func (s Set) Without(words string) Set {
	return Set{sync.OnceValue(func() map[string]struct{} {
		m := maps.Clone(s.all())
		for w := range strings.FieldsSeq(words) {
			delete(m, w)
		}
		return m
	})}
}

// Words are the words of the set in the order of their bytes.
func (s Set) Words() []string { return slices.Sorted(maps.Keys(s.all())) }

func (s Set) all() map[string]struct{} {
	if s.words == nil {
		return nil
	}
	return s.words()
}
