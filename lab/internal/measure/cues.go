package measure

import (
	"fmt"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/cue"
	"github.com/quellenlage/quellenlage/lab/internal/speech"
)

const bundestagDev = "data/quotes-bundestag/dev.jsonl.gz"

// bundestag measures cues by token: a token is right if both say that it belongs to a cue.
func bundestag(b *Bench) (Result, error) {
	sentences, err := speech.Read(b.shared(bundestagDev))
	if err != nil {
		return Result{}, err
	}
	errors := grouped{}
	var gold, found, both float64
	for _, s := range sentences {
		in := make([]bool, len(s.Cue))
		for _, i := range cue.Find(s.Reading) {
			in[i] = true
		}
		for i, isCue := range s.Cue {
			switch {
			case isCue && in[i]:
				both++
			case isCue:
				errors.add("missed "+strings.ToLower(s.Reading.Word(i)), "%s", marked(s.Reading, i))
			case in[i]:
				errors.add("extra "+strings.ToLower(s.Reading.Word(i)), "%s", marked(s.Reading, i))
			}
			gold += one(isCue)
			found += one(in[i])
		}
	}
	r := Result{Figures: []Figure{
		{"cues, token F1", f1(both, found, gold)}, {"precision", share(both, found)}, {"recall", share(both, gold)}}}
	if b.Errors {
		r.Errors = errors.groups()
	}
	return r, nil
}

func one(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}

// marked is the sentence with one of its tokens in brackets.
func marked(r *q.Reading, i int) string {
	t := r.Tokens[i]
	return fmt.Sprintf("%s[%s]%s", r.Text[:t.Start], r.Word(i), r.Text[t.End:])
}
