// Package learn trains the learned layers.
package learn

import (
	"path/filepath"
	"slices"

	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

// TagData are the treebanks from which the tagger learns.
func TagData() []string {
	return []string{"gsd-dev", "pud-test", "hdt-dev-bugs", "hdt-test-bugs", "sigmorphon19-gsd-dev"}
}

// Treebank is where a treebank lies in the folder of the data.
func Treebank(data, name string) string {
	return filepath.Join(data, "treebanks", name+".conllu.gz")
}

// TagExamples makes training examples of sentences.
func TagExamples(sentences []treebank.Sentence, tables feature.Tables) []perceptron.Example {
	labels := tag.Labels()
	punct := slices.Index(labels, "PUNCT")
	var examples []perceptron.Example
	for _, s := range sentences {
		var e perceptron.Example
		words := feature.Sentence(s.Reading, s.Reading.Sentences[0], tables, nil)
		tag.Features(words, punct, &e.Sequence)
		for i, gold := range s.Gold {
			label := slices.Index(labels, tag.Label(gold))
			if tag.IsMark(words[i].Kind) {
				label = punct
			}
			e.Gold = append(e.Gold, int16(label))
		}
		examples = append(examples, e)
	}
	return examples
}

// Tags trains the tagger.
func Tags(examples []perceptron.Example) []byte {
	return perceptron.Training{Labels: tag.Labels(), Epochs: 12, MinCount: 2, Dropout: 0.2, Margin: 50}.Train(examples)
}
