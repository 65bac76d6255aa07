package feature

import (
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

const (
	// remembered is the number of words that a memory holds, a power of two: about the
	// different words of a few articles.
	remembered = 8192
	// longestRemembered is the length in bytes of the longest word that a memory holds.
	longestRemembered = 64
)

// memory holds words that were met before: few words make up most of every text. Each has one
// place, where a later one takes over.
type memory [remembered]Word

// Remembering is the tables with a memory for words, which changes no result.
func (t Tables) Remembering() Tables {
	t.memories = &sync.Pool{New: func() any { return new(memory) }}
	return t
}

// word is a word of a text, from memory if it is there.
// A memory that is nil holds none.
func (m *memory) word(text string, kind q.TokenKind, tables Tables) Word {
	hash := perceptron.Hash(text)
	if m == nil || len(text) > longestRemembered {
		return word(text, kind, hash, tables)
	}
	known := &m[(hash^hash>>32)%remembered]
	if known.Text != text || known.Kind != kind {
		// A copy, because the text that has the word is not to be kept.
		*known = word(strings.Clone(text), kind, hash, tables)
	}
	return *known
}
