// Package cue finds the words that announce that somebody says, writes or thinks something:
// verbs ("erinnern", "bin überzeugt"), nouns ("Antrag", "Einschätzung"), prepositions ("aus
// Sicht"). It is learned from parliamentary debates and wider than the rules of package
// attribution: a cue need not carry words or a speaker. It is a view of a reading, for whoever
// looks for places where more may be said than the rules read; no stage rests on it.
package cue

import (
	_ "embed"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

//go:embed cue.bin
var weights string

// opened are the weights that find uses. model/MODEL.md says how they were made.
var opened = sync.OnceValues(func() (*perceptron.Model, error) { return perceptron.Open(weights) })

// Find are the indices of the tokens that belong to cues, in their order. The reading needs
// tokens and sentences.
func Find(r *q.Reading) []int {
	m, err := opened()
	if err != nil {
		return nil // which a test rules out
	}
	tables, err := model.Tables()
	if err != nil {
		return nil
	}
	return With(m, tables, r)
}

// With finds cues by the given weights.
func With(m *perceptron.Model, tables feature.Tables, r *q.Reading) []int {
	var found []int
	var x Extractor
	var seq perceptron.Sequence
	var labels []uint8
	in := m.Label(Inside)
	x.Tables = tables
	for _, s := range r.Sentences {
		x.Sentence(r, s, &seq)
		labels = m.Decode(&seq, labels[:0])
		for i, label := range labels {
			if int(label) == in {
				found = append(found, s.First+i)
			}
		}
	}
	return found
}

// The labels of tokens.
const (
	Outside = "O"
	Inside  = "CUE"
)

// Labels are the labels in the order of their numbers.
func Labels() []string { return []string{Outside, Inside} }
