// Package tag gives every token its part of speech and, where it is a verb, its form,
// tense and mood.
package tag

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Tags is the stage that provides tags, one for each token.
func Tags() q.Stage {
	return q.Stage{
		Name: "de.tag", Version: 2,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences},
		Provides: []q.Layer{q.LayerTags},
		Run:      run,
	}
}

// run leaves the tags empty if the weights cannot be read, which a test of package model
// rules out.
func run(r *q.Reading) {
	r.Tags = make([]q.Tag, len(r.Tokens))
	tables, err := model.Tables()
	if err != nil {
		return
	}
	weights, err := model.Tags()
	if err != nil {
		return
	}
	With(weights, tables, r)
}

// With tags the tokens of the reading by the given weights.
func With(weights *perceptron.Model, tables feature.Tables, r *q.Reading) {
	r.Tags = make([]q.Tag, len(r.Tokens))
	tags := make([]q.Tag, 0, 32)
	for _, label := range weights.Labels() {
		tags = append(tags, parse(label))
	}
	punct := weights.Label("PUNCT")
	var words []feature.Word
	var seq perceptron.Sequence
	var labels []uint8
	for _, s := range r.Sentences {
		words = feature.Sentence(r, s, tables, words[:0])
		Features(words, punct, &seq)
		labels = weights.Decode(&seq, labels[:0])
		for i, l := range labels {
			r.Tags[s.First+i] = possible(tags[l], words[i])
		}
		oneFinite(r.Tags[s.First:s.Last], words)
		verbAtEnd(r.Tags[s.First:s.Last], words)
		for i := s.First; i < s.Last; i++ {
			inflect(r, s, i)
		}
	}
}

// possible corrects a tag that the word cannot have: only the forms of a few verbs are
// auxiliaries, and only marks are punctuation.
func possible(t q.Tag, w feature.Word) q.Tag {
	switch {
	case t.POS == q.AUX && w.Auxiliary == feature.NoAuxiliary:
		t.POS = q.VERB
	case t.POS == q.PUNCT && w.Kind == q.Symbol:
		t.POS = q.SYM
	case t.POS == q.PUNCT && !IsMark(w.Kind):
		t.POS = q.NOUN // "Ein-" before "und Ausreise"
	}
	return t
}
