// Package feature says what learned layers see of a German token: hashes of its form, its
// parts, its shape, the class of words to which it belongs, and the verb forms it can be.
//
// Weights depend on it: whoever changes what a field holds must train anew.
package feature

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
	"github.com/quellenlage/quellenlage/internal/letter"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
)

// Word is a token as learned layers see it. A zero hash means that there is nothing of the
// kind.
type Word struct {
	Text       string
	Kind       q.TokenKind
	Exact      uint64
	Lower      uint64
	Suffix     [5]uint64 // of 1 to 5 letters, in lower case
	Prefix     [4]uint64 // of 1 to 4 letters, in lower case
	Shape      uint64
	Form       Shape
	Class      wordclass.Class // of the word as written, or of the last part of a compound with hyphens
	Small      wordclass.Class // of the word in lower case, if that is another
	Verb       q.Feats         // union of the verb forms that the word can be
	Auxiliary  Auxiliary
	Usage      Use             // of the word as written
	SmallUsage Use             // of the word in lower case, if that is another
	Head       wordclass.Class // of the last part of a compound that is itself unknown
	HeadUsage  Use
	Begins     bool // first word of the sentence, or after a colon or a quotation mark
}

// Shape is the coarse shape of a token.
type Shape uint8

const (
	Other     Shape = iota
	Small           // "haus"
	Capital         // "Haus"
	Capitals        // "USA"
	Mixed           // "iPhone", "GmbH"
	Digits          // "1.500"
	Hyphen          // "US-Präsident"
	WithDigit       // "G7"
)

// Auxiliary is the auxiliary of which a word can be a form.
type Auxiliary uint8

const (
	NoAuxiliary Auxiliary = iota
	Haben
	Sein
	Werden
	Modal
)

// Tables are what was learned about words from raw text. A table that is nil knows none.
type Tables struct {
	Classes *wordclass.Table // by the words beside them
	Usage   *wordclass.Table // by the tags and names that a first model gave them; see Use
	Codes   *wordclass.Codes // by the words beside them, in more detail; only names ask for it

	memories *sync.Pool // of *memory; nil if words are not remembered
}

// Sentence makes the words of one sentence and appends them to words.
func Sentence(r *q.Reading, s q.Sentence, tables Tables, words []Word) []Word {
	var known *memory
	if tables.memories != nil {
		known = tables.memories.Get().(*memory)
		defer tables.memories.Put(known)
	}
	begins := true
	for i := s.First; i < s.Last; i++ {
		w := known.word(r.Tokens[i].In(r.Text), r.Tokens[i].Kind, tables)
		w.Begins = begins
		switch {
		case w.Kind == q.Word || w.Kind == q.Number:
			begins = false
		case w.Kind == q.Open || w.Text == ":":
			begins = true
		}
		words = append(words, w)
	}
	return words
}

// word is a word whose hash is given.
func word(text string, kind q.TokenKind, hash uint64, tables Tables) Word {
	lower := letter.Lower(text)
	w := Word{Text: text, Kind: kind, Exact: hash, Lower: perceptron.Hash(lower), Form: shapeOf(text)}
	if kind == q.Number {
		w.Exact, w.Lower = perceptron.Hash(sameDigits(text)), perceptron.Hash(sameDigits(text))
	}
	w.affixes(lower)
	w.Shape = perceptron.Join(uint64(w.Form), uint64(min(utf8.RuneCountInString(text), 4)))
	if kind == q.Word {
		for _, f := range verb.Lookup(text) {
			w.Verb |= f.Feats & verbal
			w.Auxiliary = max(w.Auxiliary, auxiliary(f.Lemma))
		}
	}
	w.Class, w.Usage = tables.Classes.Of(text), Use(tables.Usage.Value(text))
	if lower != text {
		w.Small, w.SmallUsage = tables.Classes.Of(lower), Use(tables.Usage.Value(lower))
	}
	if hyphen := strings.LastIndexByte(text, '-'); w.Class.Fine == 0 && hyphen > 0 && hyphen+1 < len(text) {
		w.Class = tables.Classes.Of(text[hyphen+1:])
	}
	if w.Class.Fine == 0 && w.Form == Capital {
		w.head(tables)
	}
	return w
}

// shortestPart is the length in bytes of the shortest part of a compound that is looked for.
const shortestPart = 4

// longestCompound is the length in bytes of the longest word that is taken apart.
const longestCompound = 64

// head finds the longest end of the word that is a word itself: "Steine" in "Feldsteine".
func (w *Word) head(tables Tables) {
	if len(w.Text) > longestCompound {
		return
	}
	var buffer [longestCompound + utf8.UTFMax]byte
	for at := range w.Text {
		if at < shortestPart-1 {
			continue
		}
		if len(w.Text)-at < shortestPart {
			return
		}
		first, n := utf8.DecodeRuneInString(w.Text[at:])
		part := string(append(utf8.AppendRune(buffer[:0], unicode.ToUpper(first)), w.Text[at+n:]...))
		if w.Head = tables.Classes.Of(part); w.Head.Fine != 0 {
			w.HeadUsage = Use(tables.Usage.Value(part))
			return
		}
	}
}

const verbal = q.Finite | q.Infinitive | q.Participle | q.Imperative | q.Past | q.Subjunctive1 | q.Subjunctive2

// auxiliary is what kind of auxiliary the verb is.
func auxiliary(lemma string) Auxiliary {
	switch lemma {
	case "haben":
		return Haben
	case "sein":
		return Sein
	case "werden":
		return Werden
	case "können", "müssen", "sollen", "dürfen", "wollen", "mögen":
		return Modal
	}
	return NoAuxiliary
}

// affixes sets the prefixes and suffixes that are shorter than the word.
func (w *Word) affixes(lower string) {
	end := len(lower)
	for n := range w.Suffix {
		_, size := utf8.DecodeLastRuneInString(lower[:end])
		if end -= size; end <= 0 {
			break
		}
		w.Suffix[n] = perceptron.Hash(lower[end:])
	}
	at := 0
	for n := range w.Prefix {
		_, size := utf8.DecodeRuneInString(lower[at:])
		if at += size; at >= len(lower) {
			break
		}
		w.Prefix[n] = perceptron.Hash(lower[:at])
	}
}

func shapeOf(text string) Shape {
	var upper, lower, digits, hyphens, letters int
	first, _ := utf8.DecodeRuneInString(text)
	for _, c := range text {
		switch {
		case unicode.IsUpper(c):
			upper++
			letters++
		case unicode.IsLetter(c):
			lower++
			letters++
		case unicode.IsDigit(c):
			digits++
		case c == '-':
			hyphens++
		}
	}
	switch {
	case letters == 0 && digits > 0:
		return Digits
	case letters == 0:
		return Other
	case digits > 0:
		return WithDigit
	case hyphens > 0:
		return Hyphen
	case upper == 0:
		return Small
	case upper == 1 && unicode.IsUpper(first):
		return Capital
	case lower == 0:
		return Capitals
	}
	return Mixed
}

func sameDigits(text string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsDigit(c) {
			return '0'
		}
		return c
	}, text)
}
