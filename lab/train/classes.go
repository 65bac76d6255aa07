package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/wordclass"
	"github.com/quellenlage/quellenlage/lab/internal/embed"
	"github.com/quellenlage/quellenlage/lab/internal/news"
)

// rarest is how often a word must occur to be put into a class.
const rarest = 12

// wordClasses learns the classes of words from the raw texts. Nothing of the texts but
// these numbers goes into the result.
func wordClasses(paths []string) ([]byte, error) {
	words, vectors, err := wordVectors(paths, rarest)
	if err != nil {
		return nil, err
	}
	fine, centres := embed.Cluster(vectors, embed.Fine, 12)
	coarse, _ := embed.Cluster(centres, embed.Coarse, 20)
	classes := make([]uint16, len(words))
	for i, c := range fine {
		classes[i] = uint16(c + 1)
	}
	above := make([]uint8, len(centres)+1)
	for i, c := range coarse {
		above[i+1] = uint8(c + 1)
	}
	return wordclass.Encode(words, classes, above), nil
}

const (
	// rarestCoded is how often a word must occur to have codes.
	rarestCoded = 4
	// together is how many dimensions one code tells of.
	together = 8
	// points is the number of different codes of one kind.
	points = 64
)

// wordCodes learns codes of words from the raw texts: for every few dimensions of their vectors, the
// number of the nearest of some points (Jégou, Douze, Schmid 2011).
func wordCodes(paths []string) ([]byte, error) {
	words, vectors, err := wordVectors(paths, rarestCoded)
	if err != nil {
		return nil, err
	}
	codes := make([][]byte, len(words))
	part := make([][]float32, len(words))
	for first := 0; first+together <= embed.Dimensions; first += together {
		for i, v := range vectors {
			part[i] = v[first : first+together]
		}
		nearest, _ := embed.Cluster(part, points, 6)
		for i, c := range nearest {
			codes[i] = append(codes[i], byte(c))
		}
	}
	return wordclass.EncodeCodes(words, codes), nil
}

// wordVectors are the words that occur at least so often, the most frequent first, and
// a vector of each.
func wordVectors(paths []string, least int) (words []string, vectors [][]float32, err error) {
	var sentences [][]int32
	v := newVocabulary()
	for _, path := range paths {
		err := news.Each(path, func(r *q.Reading) {
			for _, s := range r.Sentences {
				sentences = append(sentences, v.read(r, s))
			}
		})
		if err != nil {
			return nil, nil, fmt.Errorf("word vectors: %w", err)
		}
	}
	v.truecase(sentences)
	rank, words := v.ranked(least)
	rows := neighbours(sentences, rank, len(words))
	columns := 4 * embed.Contexts
	embed.Weigh(rows, columns)
	return words, embed.Vectors(rows, columns), nil
}

// neighbours counts, for each ranked word, the frequent words at one and two places
// before and after it.
func neighbours(sentences [][]int32, rank []int32, words int) []embed.Row {
	counter := embed.NewCounter(words)
	for _, s := range sentences {
		for i, w := range s {
			if rank[w] < 0 {
				continue
			}
			for place, j := range [...]int{i - 1, i + 1, i - 2, i + 2} {
				column := int32(embed.Contexts - 1) // the edge of the sentence
				if j >= 0 && j < len(s) {
					column = rank[s[j]]
				}
				if 0 <= column && column < embed.Contexts {
					counter.Add(int(rank[w]), int32(place*embed.Contexts)+column)
				}
			}
		}
	}
	return counter.Rows()
}

// vocabulary numbers the forms of words; all digits are alike.
type vocabulary struct {
	number map[string]int32
	forms  []string
	inside []int // how often a form stands within a sentence, where its case means something
	total  []int
}

func newVocabulary() *vocabulary { return &vocabulary{number: map[string]int32{}} }

func (v *vocabulary) id(form string) int32 {
	id, ok := v.number[form]
	if !ok {
		id = int32(len(v.forms))
		form = strings.Clone(form)
		v.number[form] = id
		v.forms, v.inside, v.total = append(v.forms, form), append(v.inside, 0), append(v.total, 0)
	}
	return id
}

func (v *vocabulary) read(r *q.Reading, s q.Sentence) []int32 {
	out := make([]int32, 0, s.Last-s.First)
	begins := true
	for i := s.First; i < s.Last; i++ {
		id := v.id(sameDigits(r.Word(i)))
		out = append(out, id)
		if kind := r.Tokens[i].Kind; kind == q.Word || kind == q.Number {
			if !begins {
				v.inside[id]++
			}
			begins = false
		} else {
			begins = true // after a colon or a quotation mark
			if w := r.Word(i); w == "," || w == "-" || w == "–" || w == "/" {
				begins = false
			}
		}
	}
	return out
}

// truecase writes the first word of each sentence as it mostly stands within sentences,
// and counts all forms.
func (v *vocabulary) truecase(sentences [][]int32) {
	for _, s := range sentences {
		for i, w := range s {
			if i < 2 {
				lower, ok := v.number[strings.ToLower(v.forms[w])]
				if ok && v.inside[lower] > v.inside[w] {
					s[i] = lower
				}
			}
			v.total[s[i]]++
		}
	}
}

// ranked are the words that occur at least so often, the most frequent first, and the
// rank of each form, -1 for the others.
func (v *vocabulary) ranked(least int) (rank []int32, words []string) {
	var ids []int32
	rank = make([]int32, len(v.forms))
	for id := range v.forms {
		rank[id] = -1
		if v.total[id] >= least {
			ids = append(ids, int32(id))
		}
	}
	slices.SortFunc(ids, func(a, b int32) int {
		return cmp.Or(cmp.Compare(v.total[b], v.total[a]), cmp.Compare(v.forms[a], v.forms[b]))
	})
	for r, id := range ids {
		rank[id] = int32(r)
		words = append(words, v.forms[id])
	}
	return rank, words
}

func sameDigits(form string) string {
	return strings.Map(func(c rune) rune {
		if '0' <= c && c <= '9' {
			return '0'
		}
		return c
	}, form)
}
