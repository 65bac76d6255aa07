package group

import (
	"hash/fnv"
	"io"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

const (
	// stockPrints is the number of articles of an outlet with the same sentence from
	// which it is taken to be no part of them: a call to subscribe, a note on rights.
	stockPrints = 3
	// minStock is the number of bytes from which a sentence can be such a one.
	minStock = 25
	// generation is the number of articles after which sentences begin to be forgotten.
	generation = 5000
)

// stock counts in how many articles of an outlet each sentence stands. It forgets those
// not seen for two generations, so that it does not grow with the stream.
type stock struct {
	current, earlier map[uint64]uint8
	articles         int
}

func newStock() *stock {
	return &stock{current: map[uint64]uint8{}, earlier: map[uint64]uint8{}}
}

// note counts the sentences of an article.
func (s *stock) note(outlet string, sentences []string) {
	if s.articles++; s.articles%generation == 0 {
		s.current, s.earlier = map[uint64]uint8{}, s.current
	}
	seen := map[uint64]bool{}
	for _, sentence := range sentences {
		if len(sentence) < minStock {
			continue
		}
		key := sentenceKey(outlet, sentence)
		if !seen[key] {
			seen[key] = true
			s.current[key] = min(s.current[key]+1, stockPrints)
		}
	}
}

// own are the sentences that the outlet does not print again and again.
func (s *stock) own(outlet string, sentences []string) []string {
	var own []string
	for _, sentence := range sentences {
		if len(sentence) >= minStock {
			if key := sentenceKey(outlet, sentence); s.current[key]+s.earlier[key] >= stockPrints {
				continue
			}
		}
		own = append(own, sentence)
	}
	return own
}

func sentenceKey(outlet, sentence string) uint64 {
	h := fnv.New64a()
	io.WriteString(h, outlet)
	io.WriteString(h, "\x00")
	io.WriteString(h, sentence)
	return h.Sum64()
}

// sentences are the pieces of the article's running text between full stops, question
// and exclamation marks. They need not be sentences of the language.
func sentences(a *q.Article) []string {
	var pieces []string
	for _, b := range a.Blocks {
		if !b.Kind.Analysed() {
			continue
		}
		for _, s := range strings.FieldsFunc(b.In(a.Text), func(r rune) bool { return r == '.' || r == '!' || r == '?' }) {
			pieces = append(pieces, strings.TrimSpace(s))
		}
	}
	return pieces
}
