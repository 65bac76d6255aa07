// Package token divides German text into tokens and sentences.
//
// Tokens are what a reader takes for one word, number or mark: "z. B.", "3." before a
// month, "dpa-Informationen", "1.500". The point of an abbreviation or ordinal belongs to
// its token; the point of a sentence is a token of its own. Contractions such as "am" stay
// whole.
package token

import (
	q "github.com/quellenlage/quellenlage"
)

// Tokens is the stage that provides tokens. Only blocks that are analysed get tokens, and
// no token reaches from one block into another. Between tokens there is nothing but white
// space and invisible characters.
func Tokens() q.Stage {
	return q.Stage{
		Name: "de.token", Version: 2,
		Provides: []q.Layer{q.LayerTokens},
		Run:      func(r *q.Reading) { r.Tokens = divide(r.Text, r.Blocks) },
	}
}

// Sentences is the stage that provides sentences. Every token is in exactly one sentence,
// and no sentence reaches from one block into another.
func Sentences() q.Stage {
	return q.Stage{
		Name: "de.sentence", Version: 2,
		Needs: []q.Layer{q.LayerTokens}, Provides: []q.Layer{q.LayerSentences},
		Run: func(r *q.Reading) { r.Sentences = sentences(r) },
	}
}

// Split divides a text that stands alone, such as the text of an utterance or a line of a
// list, into tokens.
func Split(text string) []q.Token {
	return divide(text, []q.Block{{Span: q.Span{Start: 0, End: len(text)}, Kind: q.Paragraph}})
}

func divide(text string, blocks []q.Block) []q.Token {
	total := 0
	for _, b := range blocks {
		if b.Kind.Analysed() {
			total += b.Len()
		}
	}
	tokens := make([]q.Token, 0, total/6+1)
	words := lists()
	for _, b := range blocks {
		if b.Kind.Analysed() {
			tokens = newScanner(text, b.Span, words, tokens).scan()
		}
	}
	return tokens
}
