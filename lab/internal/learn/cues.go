package learn

import (
	"path/filepath"

	"github.com/quellenlage/quellenlage/german/cue"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/lab/internal/speech"
)

// CueData is the corpus from which cues are learned.
func CueData(data string) string {
	return filepath.Join(data, "quotes-bundestag", "train.jsonl.gz")
}

// CueExamples makes training examples of sentences.
func CueExamples(sentences []speech.Sentence, tables feature.Tables) []perceptron.Example {
	x := cue.Extractor{Tables: tables}
	var examples []perceptron.Example
	for _, s := range sentences {
		var e perceptron.Example
		x.Sentence(s.Reading, s.Reading.Sentences[0], &e.Sequence)
		for _, in := range s.Cue {
			label := int16(0)
			if in {
				label = 1
			}
			e.Gold = append(e.Gold, label)
		}
		examples = append(examples, e)
	}
	return examples
}

// Cues trains the finder of cues.
func Cues(examples []perceptron.Example) []byte {
	return perceptron.Training{Labels: cue.Labels(), Epochs: 10, MinCount: 3, Dropout: 0.2, Margin: 20}.Train(examples)
}
