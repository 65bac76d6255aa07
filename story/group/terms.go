package group

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/internal/bag"
)

const (
	// titleWeight and leadWeight are how often a word of the title and of the first
	// leadWords words counts, compared with one of the rest.
	titleWeight = 4
	leadWeight  = 2
	leadWords   = 60
	// saturation is the count at which a word has half of its largest weight, and
	// leadSaturation the same within the lead.
	saturation     = 4
	leadSaturation = 1
	// maxWords bounds the words of an article that are read.
	maxWords = 5000
)

// count says how often a term occurs in an article.
type count struct {
	term int32
	all  float32 // in the whole article, weighted
	lead float32 // in its lead
}

// vocabulary numbers the terms of all articles and knows in how many each occurs.
type vocabulary struct {
	words    map[string]int32 // lower-case word → term; noTerm for function words
	stems    map[string]int32
	in       []float32 // term → articles
	articles float64
}

const noTerm = -1

func newVocabulary() *vocabulary {
	return &vocabulary{words: map[string]int32{}, stems: map[string]int32{}}
}

// memory is the number of articles beyond which the counts of all before are halved, so
// that what is rare is learned from the last months of a stream and likeness means the
// same in a long stream as in a short one.
const memory = 1000

// fade halves the counts if there are many.
func (v *vocabulary) fade() {
	if v.articles < memory {
		return
	}
	v.articles /= 2
	for i := range v.in {
		v.in[i] /= 2
	}
}

// term is the number of the word's stem, or noTerm if the word carries no content.
func (v *vocabulary) term(word string) int32 {
	word = strings.ToLower(word)
	if t, ok := v.words[word]; ok {
		return t
	}
	t := int32(noTerm)
	if len(bag.Of(word)) > 0 {
		stem := bag.Stem(word)
		known, ok := v.stems[stem]
		if !ok {
			known = int32(len(v.in))
			v.stems[stem] = known
			v.in = append(v.in, 0)
		}
		t = known
	}
	v.words[word] = t
	return t
}

// count counts the terms of an article with the given title and sentences, and takes them
// into the vocabulary.
func (v *vocabulary) count(title string, sentences []string) []count {
	counts := map[int32]count{}
	add := func(word string, all, lead float32) {
		if t := v.term(word); t != noTerm {
			c := counts[t]
			counts[t] = count{t, c.all + all, c.lead + lead}
		}
	}
	for _, w := range words(title, maxWords) {
		add(w, titleWeight, 0)
	}
	read := 0
	for _, s := range sentences {
		for _, w := range words(s, maxWords-read) {
			if read++; read <= leadWords {
				add(w, leadWeight, 1)
			} else {
				add(w, 1, 0)
			}
		}
	}
	list := make([]count, 0, len(counts))
	for t, c := range counts {
		list = append(list, c)
		v.in[t]++
	}
	v.articles++
	slices.SortFunc(list, func(c, d count) int { return cmp.Compare(c.term, d.term) })
	return list
}

// words are the first words of a text, at most most of them. Hyphens divide: "Bund-Länder-
// Treffen" is three words. A single letter is no word.
func words(text string, most int) []string {
	list := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	list = slices.DeleteFunc(list, func(w string) bool { return utf8.RuneCountInString(w) < 2 })
	return list[:max(0, min(len(list), most))]
}
