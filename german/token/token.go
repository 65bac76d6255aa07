// Package token divides German text into tokens and sentences.
package token

import (
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// Tokens is the stage that provides tokens.
func Tokens() q.Stage {
	return q.Stage{Name: "de.token", Version: 1, Provides: []q.Layer{q.LayerTokens}, Run: func(r *q.Reading) {
		for _, b := range r.Blocks {
			if b.Kind.Analysed() {
				r.Tokens = append(r.Tokens, scan(r.Text, b.Span)...)
			}
		}
	}}
}

// Sentences is the stage that provides sentences.
func Sentences() q.Stage {
	return q.Stage{Name: "de.sentence", Version: 1, Needs: []q.Layer{q.LayerTokens}, Provides: []q.Layer{q.LayerSentences}, Run: func(r *q.Reading) {
		first := 0
		for i, t := range r.Tokens {
			block := r.BlockAt(t.Start)
			last := i+1 == len(r.Tokens) || r.BlockAt(r.Tokens[i+1].Start) != block
			end := r.Word(i) == "." || r.Word(i) == "?" || r.Word(i) == "!"
			if last || end {
				r.Sentences = append(r.Sentences, q.Sentence{Span: r.TokenSpan(first, i+1), First: first, Last: i + 1, Block: block})
				first = i + 1
			}
		}
	}}
}

func scan(text string, in q.Span) []q.Token {
	var out []q.Token
	for i := in.Start; i < in.End; {
		c, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(c):
			i += n
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			kind, j := q.Word, i
			if unicode.IsDigit(c) {
				kind = q.Number
			}
			for j < in.End {
				d, m := utf8.DecodeRuneInString(text[j:])
				if !unicode.IsLetter(d) && !unicode.IsDigit(d) && d != '-' {
					break
				}
				j += m
			}
			out = append(out, q.Token{Span: q.Span{Start: i, End: j}, Kind: kind})
			i = j
		default:
			out = append(out, q.Token{Span: q.Span{Start: i, End: i + n}, Kind: q.Punct})
			i += n
		}
	}
	return out
}
