package learn

import (
	"path/filepath"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
	"github.com/quellenlage/quellenlage/lab/internal/news"
)

// rarestUse is how often a word must occur for its use to be known.
const rarestUse = 6

// RawNews are the files of raw news texts.
func RawNews(data string) []string {
	return []string{
		filepath.Join(data, "news-2020", "articles.jsonl.gz"),
		filepath.Join(data, "news-2021", "articles.jsonl.gz"),
	}
}

// Readings divides every nth of the raw news texts into tokens and sentences, so that they
// can be tagged several times.
func Readings(data string, nth int) ([]*q.Reading, error) {
	var out []*q.Reading
	for _, path := range RawNews(data) {
		n := 0
		err := news.Each(path, func(r *q.Reading) {
			if n%nth == 0 {
				out = append(out, r)
			}
			n++
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Usage tags raw texts and finds the names in them by first models, which know word classes
// only, and counts how each word was used. Nothing of the texts but these numbers goes into
// the result.
func Usage(readings []*q.Reading, tags, names *perceptron.Model, tables feature.Tables) []byte {
	uses := map[string]*use{}
	for _, r := range readings {
		tag.With(tags, tables, r)
		name.With(names, tables, r)
		countUses(r, uses)
		r.Tags, r.Names = nil, nil
	}
	var words []string
	for word, u := range uses {
		if u.total >= rarestUse {
			words = append(words, word)
		}
	}
	slices.Sort(words)
	values := make([]uint16, len(words))
	for i, word := range words {
		values[i] = uses[word].value()
	}
	return wordclass.Encode(words, values, []uint8{0})
}

// use counts the occurrences of a word.
type use struct {
	total  int
	labels [32]int
	names  [4]int
}

func (u *use) value() uint16 {
	best := 0
	for l, n := range u.labels {
		if n > u.labels[best] {
			best = l
		}
	}
	var shares [4]float64
	for k, n := range u.names {
		shares[k] = float64(n) / float64(u.total)
	}
	return uint16(feature.NewUse(best, float64(u.labels[best])/float64(u.total), shares))
}

func countUses(r *q.Reading, uses map[string]*use) {
	labels := tag.Labels()
	number := map[q.Tag]int{}
	next := 0
	for i, t := range r.Tokens {
		if t.Kind != q.Word {
			continue
		}
		word := r.Word(i)
		u := uses[word]
		if u == nil {
			u = &use{}
			uses[strings.Clone(word)] = u
		}
		u.total++
		l, ok := number[r.Tags[i]]
		if !ok {
			l = slices.Index(labels, tag.Label(r.Tags[i]))
			number[r.Tags[i]] = l
		}
		if l >= 0 {
			u.labels[l]++
		}
		for next < len(r.Names) && r.Names[next].End <= t.Start {
			next++
		}
		if next < len(r.Names) && r.Names[next].Contains(t.Span) {
			u.names[slices.Index(nameKinds(), r.Names[next].Kind)]++
		}
	}
}

func nameKinds() []q.NameKind {
	return []q.NameKind{q.PersonName, q.OrgName, q.PlaceName, q.OtherName}
}
