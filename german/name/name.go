// Package name finds names of persons, organisations and places.
package name

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Names is the stage that provides names, sorted and without overlaps. A name covers whole
// tokens, its genitive ending included, but neither titles nor articles.
func Names() q.Stage {
	return q.Stage{
		Name: "de.name", Version: 3,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags},
		Provides: []q.Layer{q.LayerNames},
		Run:      run,
	}
}

const byModel = "de.name/perceptron"

// run finds no names if the weights cannot be read, which a test of package model rules
// out.
func run(r *q.Reading) {
	tables, err := model.Tables()
	if err != nil {
		return
	}
	weights, err := model.Names()
	if err != nil {
		return
	}
	With(weights, tables, r)
	repeat(r)
}

// With finds names by the given weights.
func With(weights *perceptron.Model, tables feature.Tables, r *q.Reading) {
	r.Names = nil
	known := listed().hinters.Get().(hinter)
	defer listed().hinters.Put(known)
	x := Extractor{Tables: tables, hinter: known}
	var seq perceptron.Sequence
	var numbers []uint8
	var labels []string
	for _, s := range r.Sentences {
		x.Sentence(r, s, &seq)
		numbers = weights.Decode(&seq, numbers[:0])
		labels = labels[:0]
		for _, n := range numbers {
			labels = append(labels, weights.Labels()[n])
		}
		for _, found := range spans(labels) {
			for _, k := range kinds {
				if k.label == found.label {
					at := r.TokenSpan(s.First+found.first, s.First+found.last)
					r.Names = append(r.Names, q.Name{Span: at, Kind: k.kind, By: byModel})
				}
			}
		}
	}
}
