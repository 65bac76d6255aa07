package cue

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/verb"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Extractor writes the features of sentences. It keeps its memory from one sentence to the
// next. The training of the weights uses it as well as Find.
type Extractor struct {
	Tables feature.Tables
	base   []feature.Word
	words  []word
}

// word is a token with what the features need besides its form.
type word struct {
	*feature.Word
	lemma  uint64 // of the verb that it can be, or of its form
	isVerb bool
	clause int
}

// clause is what a clause between commas holds for the verb in it.
type clause struct {
	particle uint64 // its last word, which may be the particle of a verb
	opens    uint64 // its first word: "dass", "wie"
	himself  bool   // a reflexive pronoun
	verb     uint64 // its first verb
}

// Sentence writes the features of a sentence of the reading, which needs tokens, into seq,
// which is emptied first.
func (x *Extractor) Sentence(r *q.Reading, s q.Sentence, seq *perceptron.Sequence) {
	seq.Reset()
	x.base = feature.Sentence(r, s, x.Tables, x.base[:0])
	x.words = x.words[:0]
	clauses := []clause{{}}
	for i := range x.base {
		w := word{Word: &x.base[i], lemma: x.base[i].Lower, clause: len(clauses) - 1}
		w.look()
		x.words = append(x.words, w)
		clauses[w.clause].add(w)
		if w.Kind == q.Punct && w.Text != "-" {
			clauses = append(clauses, clause{})
		}
	}
	for i := range x.words {
		w := window{x.words, clauses, i}
		w.form(seq)
		seq.Shared()
		w.around(seq)
		w.inClause(seq)
		seq.End(perceptron.Any)
	}
}

// look finds the verb that the word can be.
func (w *word) look() {
	if w.Kind != q.Word || w.Form == feature.Capital && !w.Begins {
		return
	}
	if forms := verb.Lookup(w.Text); len(forms) > 0 {
		w.lemma, w.isVerb = perceptron.Hash(forms[0].Lemma), true
	}
}

func (c *clause) add(w word) {
	if w.Kind != q.Word {
		return
	}
	if c.opens == 0 {
		c.opens = w.Lower
	}
	c.particle = w.Lower
	switch strings.ToLower(w.Text) {
	case "sich", "mich", "mir", "uns", "dich", "euch":
		c.himself = true
	}
	if c.verb == 0 && w.isVerb {
		c.verb = w.lemma
	}
}

type window struct {
	words   []word
	clauses []clause
	i       int
}

var edge = word{Word: &feature.Word{Exact: 1, Lower: 1, Shape: 1}, lemma: 1}

func (w window) at(offset int) *word {
	if i := w.i + offset; 0 <= i && i < len(w.words) {
		return &w.words[i]
	}
	return &edge
}

// form adds what the word itself shows.
func (w window) form(seq *perceptron.Sequence) {
	word := w.at(0)
	seq.Add(perceptron.Of(0, 0))
	seq.Add(perceptron.Of(1, perceptron.Join(word.Lower, uint64(word.Form))))
	seq.Add(perceptron.Of(2, perceptron.Join(word.lemma, uint64(word.Verb))))
	seq.Add(perceptron.Of(3, word.lemma))
	for n, h := range word.Suffix[2:] {
		if h != 0 {
			seq.Add(perceptron.Of(4+n, perceptron.Join(h, uint64(word.Form))))
		}
	}
	for n, h := range word.Prefix[2:] {
		if h != 0 {
			seq.Add(perceptron.Of(8+n, perceptron.Join(h, uint64(word.Form))))
		}
	}
	seq.Add(perceptron.Of(12, uint64(word.Class.Fine)))
	seq.Add(perceptron.Of(13, perceptron.Join(uint64(word.Class.Coarse), uint64(word.Form))))
	seq.Add(perceptron.Of(14, perceptron.Join(uint64(word.Head.Fine), uint64(word.Form))))
	seq.Add(perceptron.Of(15, perceptron.Join(uint64(word.Verb), uint64(word.Form))))
}

// around adds what stands beside the word.
func (w window) around(seq *perceptron.Sequence) {
	word := w.at(0)
	for n, offset := range [...]int{-2, -1, 1, 2} {
		other := w.at(offset)
		seq.Add(perceptron.Of(20+n, other.lemma))
		seq.Add(perceptron.Of(24+n, uint64(other.Class.Fine)))
		seq.Add(perceptron.Of(28+n, perceptron.Join(word.lemma, other.lemma)))
		seq.Add(perceptron.Of(32+n, perceptron.Join(uint64(word.Class.Coarse), uint64(other.Class.Coarse))))
	}
	seq.Add(perceptron.Of(36, perceptron.Join(w.at(-1).Lower, w.at(1).Lower)))
}

// reach is how far from a word of its phrase another one is looked for: "habe … den
// Eindruck", "zur Kenntnis genommen".
const reach = 7

// inClause adds what else stands in the clause, and how the next one begins.
func (w window) inClause(seq *perceptron.Sequence) {
	word := w.at(0)
	c := w.clauses[word.clause]
	seq.Add(perceptron.Of(40, perceptron.Join(word.lemma, c.particle)))
	if c.himself {
		seq.Add(perceptron.Of(41, word.lemma))
	}
	if word.clause+1 < len(w.clauses) {
		next := w.clauses[word.clause+1].opens
		seq.Add(perceptron.Of(42, perceptron.Join(word.lemma, next)))
		seq.Add(perceptron.Of(43, perceptron.Join(uint64(word.Class.Coarse), next)))
	}
	if !word.isVerb {
		seq.Add(perceptron.Of(44, perceptron.Join(word.lemma, c.verb)))
	}
	for offset := -reach; offset <= reach; offset++ {
		other := w.at(offset)
		if offset == 0 || other.Kind != q.Word || other.clause != word.clause {
			continue
		}
		if word.isVerb && other.Form == feature.Capital || other.isVerb && word.Form == feature.Capital || word.Form == feature.Small && other.Form == feature.Capital {
			seq.Add(perceptron.Of(45, perceptron.Join(word.lemma, other.lemma)))
		}
	}
}
