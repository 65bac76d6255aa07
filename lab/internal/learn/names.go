package learn

import (
	"github.com/quellenlage/quellenlage/german/feature"
	"path/filepath"
	"slices"

	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/lab/internal/entities"
)

// GermEval reads the sentences of GermEval 2014.
func GermEval(data string) ([]entities.Sentence, error) {
	return entities.Columns(filepath.Join(data, "names", "germeval14-test.tsv.gz"))
}

// FurtherNames reads the other corpora from which names are learned. They have no names
// of the kind OTH, so that a token outside of their names may be one.
func FurtherNames(data string) ([]entities.Sentence, error) {
	uner, err := entities.Columns(filepath.Join(data, "names", "uner-pud.iob2.gz"))
	if err != nil {
		return nil, err
	}
	return uner, nil
}

// NameData reads all corpora from which names are learned.
func NameData(data string) ([]entities.Sentence, error) {
	sentences, err := GermEval(data)
	if err != nil {
		return nil, err
	}
	further, err := FurtherNames(data)
	return append(sentences, further...), err
}

// NameExamples makes training examples of sentences; tags are found by the given weights.
func NameExamples(sentences []entities.Sentence, tags *perceptron.Model, tables feature.Tables) []perceptron.Example {
	labels := name.Labels()
	x := name.Extractor{Tables: tables}
	var examples []perceptron.Example
	for _, s := range sentences {
		var e perceptron.Example
		tag.With(tags, tables, s.Reading)
		x.Sentence(s.Reading, s.Reading.Sentences[0], &e.Sequence)
		for _, gold := range s.Gold {
			e.Gold = append(e.Gold, int16(slices.Index(labels, gold)))
		}
		examples = append(examples, e)
	}
	return examples
}

// Names trains the finder of names.
func Names(examples []perceptron.Example) []byte {
	return perceptron.Training{Labels: name.Labels(), Epochs: 12, MinCount: 2, Dropout: 0.25, Margin: 50}.Train(examples)
}
