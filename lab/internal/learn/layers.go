package learn

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
	"github.com/quellenlage/quellenlage/lab/internal/entities"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

// Layers are the weights of tags and names, and the table of usage on which they rest.
type Layers struct {
	Usage, Tags, Names []byte
}

// Train learns tags and names twice: first models know the given tables but no usage; what they
// find in the raw texts tells how words are used, which the second models know, too. Without raw
// texts the first models are the result.
func Train(tagged []treebank.Sentence, named []entities.Sentence, raw []*q.Reading, tables feature.Tables) (Layers, error) {
	tables.Usage = nil
	first, err := train(tagged, named, tables)
	if err != nil || len(raw) == 0 {
		return first, err
	}
	opened, err := first.Open(tables)
	if err != nil {
		return Layers{}, err
	}
	usage := Usage(raw, opened.Tags, opened.Names, tables)
	if tables.Usage, err = wordclass.Open(string(usage)); err != nil {
		return Layers{}, err
	}
	second, err := train(tagged, named, tables)
	second.Usage = usage
	return second, err
}

// train learns tags, and names on top of them.
func train(tagged []treebank.Sentence, named []entities.Sentence, tables feature.Tables) (Layers, error) {
	l := Layers{Tags: Tags(TagExamples(tagged, tables))}
	tags, err := perceptron.Open(string(l.Tags))
	if err != nil {
		return l, err
	}
	l.Names = Names(NameExamples(named, tags, tables))
	return l, nil
}

// Opened are layers that can be used.
type Opened struct {
	Tables      feature.Tables
	Tags, Names *perceptron.Model
}

// Open opens the weights; without a table of usage they do not know any.
func (l Layers) Open(tables feature.Tables) (Opened, error) {
	o := Opened{Tables: tables}
	o.Tables.Usage = nil
	var err error
	if l.Usage != nil {
		if o.Tables.Usage, err = wordclass.Open(string(l.Usage)); err != nil {
			return o, err
		}
	}
	if o.Tags, err = perceptron.Open(string(l.Tags)); err != nil {
		return o, err
	}
	o.Names, err = perceptron.Open(string(l.Names))
	return o, err
}
