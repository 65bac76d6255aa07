// Package bag compares pieces of German text by the words that carry content: stems of
// everything but function words, and numbers by their digits.
package bag

import (
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/german"
)

// Bag is a sorted set of stems.
type Bag []string

// Of is the bag of a piece of text.
func Of(text string) Bag { return Lemmas(text, func(word string) string { return word }) }

// Lemmas is the bag of a piece of text whose words are brought to a base form before they
// are stemmed: "verschwieg" and "verschwiegen" have no stem in common but a verb. The
// function is given words as they are written.
func Lemmas(text string, base func(word string) string) Bag {
	var stems []string
	function := functionWords()
	for _, word := range strings.FieldsFunc(text, betweenWords) {
		word = strings.Trim(word, ".,'’-")
		if word == "" || function[strings.ToLower(word)] {
			continue
		}
		stems = append(stems, Stem(base(word)))
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// Stem folds the endings of a German word. A number keeps its digits and loses the
// separators of thousands: "1.500" and "1500" are one.
func Stem(word string) string {
	word = strings.ToLower(word)
	if word != "" && word[0] >= '0' && word[0] <= '9' {
		return strings.ReplaceAll(word, ".", "")
	}
	env := snowballstem.NewEnv(word)
	german.Stem(env)
	return env.Current()
}

// betweenWords keeps hyphens, apostrophes and the separators of numbers inside words.
func betweenWords(c rune) bool {
	return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune(".,-'’", c)
}

// Union is the bag of everything in b or c.
func (b Bag) Union(c Bag) Bag {
	all := append(slices.Clone(b), c...)
	slices.Sort(all)
	return slices.Compact(all)
}

// Without is what is in b and not in c.
func (b Bag) Without(c Bag) Bag {
	var rest Bag
	for _, s := range b {
		if !c.Has(s) {
			rest = append(rest, s)
		}
	}
	return rest
}

// Common is what is in both.
func (b Bag) Common(c Bag) Bag {
	var both Bag
	for _, s := range b {
		if c.Has(s) {
			both = append(both, s)
		}
	}
	return both
}

// Has reports whether the stem is in the bag.
func (b Bag) Has(stem string) bool {
	_, found := slices.BinarySearch(b, stem)
	return found
}

// Numbers are the members that begin with a digit.
func (b Bag) Numbers() Bag {
	var numbers Bag
	for _, s := range b {
		if s[0] >= '0' && s[0] <= '9' {
			numbers = append(numbers, s)
		}
	}
	return numbers
}

// Weights say how much a stem tells about what a piece of text is about: the rarer among
// the pieces, the more.
type Weights struct {
	pieces int
	in     map[string]int
}

// Weigh counts in how many of the bags each stem occurs.
func Weigh(bags []Bag) *Weights {
	w := &Weights{pieces: len(bags), in: map[string]int{}}
	for _, b := range bags {
		for _, s := range b {
			w.in[s]++
		}
	}
	return w
}

// Of is the weight of the bag: the sum over its stems of log(1 + pieces/occurrences).
func (w *Weights) Of(b Bag) float64 {
	sum := 0.0
	for _, s := range b {
		sum += math.Log(1 + float64(max(w.pieces, 1))/float64(max(w.in[s], 1)))
	}
	return sum
}

// Contained is the share of the lighter bag's weight that both have in common.
func (w *Weights) Contained(a, b Bag) float64 {
	least := min(w.Of(a), w.Of(b))
	if least == 0 {
		return 0
	}
	return w.Of(a.Common(b)) / least
}

// Alike is the weight of what both have in common over the weight of all that they have.
func (w *Weights) Alike(a, b Bag) float64 {
	all := w.Of(a.Union(b))
	if all == 0 {
		return 0
	}
	return w.Of(a.Common(b)) / all
}

//go:embed function.txt
var functionList string

var functionWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(functionList) {
		if !strings.HasPrefix(line, "#") {
			for word := range strings.FieldsSeq(line) {
				words[word] = true
			}
		}
	}
	return words
})
