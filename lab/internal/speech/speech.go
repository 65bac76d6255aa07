// Package speech reads the speech events of Bundestag debates (GePaDe, GermEval 2023 shared
// task on speaker attribution).
package speech

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/lab/internal/news"
)

// Sentence is a sentence of a speech and which of its tokens belong to cues.
type Sentence struct {
	Reading *q.Reading
	Cue     []bool
}

// document is a speech as the corpus has it. Tokens are addressed "sentence:token".
type document struct {
	Sentences []struct {
		SentenceID int `json:"SentenceId"`
		Tokens     []string
	}
	Annotations []struct{ Cue []string }
}

// Read reads all sentences of a file of the corpus.
func Read(path string) ([]Sentence, error) {
	data, err := shared.Read(path)
	if err != nil {
		return nil, err
	}
	var sentences []Sentence
	for d := json.NewDecoder(bytes.NewReader(data)); ; {
		var doc document
		if err := d.Decode(&doc); errors.Is(err, io.EOF) {
			return sentences, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		sentences = append(sentences, doc.sentences()...)
	}
}

func (d document) sentences() []Sentence {
	cues := map[string]bool{}
	for _, a := range d.Annotations {
		for _, address := range a.Cue {
			cues[address] = true
		}
	}
	var out []Sentence
	for _, s := range d.Sentences {
		var words []string
		var cue []bool
		for i, token := range s.Tokens {
			if token = strings.TrimSpace(token); token != "" {
				words = append(words, token)
				cue = append(cue, cues[fmt.Sprintf("%d:%d", s.SentenceID, i)])
			}
		}
		if len(words) > 0 {
			out = append(out, Sentence{news.Tokenised(words), cue})
		}
	}
	return out
}
