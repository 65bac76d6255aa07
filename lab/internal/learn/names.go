package learn

import (
	"path/filepath"
	"slices"

	"github.com/quellenlage/quellenlage/german/feature"
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
		for _, gold := range placed(s.Gold) {
			e.Gold = append(e.Gold, int16(slices.Index(labels, gold)))
		}
		examples = append(examples, e)
	}
	return examples
}

// placed are labels of package name for labels that mark the beginnings of names (B) and what
// else belongs to them (I).
func placed(labels []string) []string {
	out := slices.Clone(labels)
	for i, l := range labels {
		if l == "" || l == "O" {
			continue
		}
		kind := l[1:]
		begins := l[0] == 'B' || i == 0 || labels[i-1] == "" || labels[i-1][1:] != kind
		ends := i+1 == len(labels) || labels[i+1] != "I"+kind
		switch {
		case begins && ends:
			out[i] = "U" + kind
		case begins:
			out[i] = "B" + kind
		case ends:
			out[i] = "L" + kind
		}
	}
	return out
}

// Names trains the finder of names.
func Names(examples []perceptron.Example) []byte {
	labels := name.Labels()
	return perceptron.Field{
		Labels: labels, Epochs: 20, MinCount: 2, Dropout: 0.35, Rate: 0.1, Boost: 1,
		Follows: func(before, next int) bool {
			if before == len(labels) {
				return name.Follows("", labels[next])
			}
			return name.Follows(labels[before], labels[next])
		},
	}.Train(examples)
}
