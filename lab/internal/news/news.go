// Package news reads raw news texts, without labels, for what can be learned from them by
// counting.
package news

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/shared"
)

// Each calls visit with a reading of every article of a compressed JSONL file, divided
// into tokens and sentences; every line of an article counts as a paragraph. Articles whose
// text has occurred before are left out.
func Each(path string, visit func(*q.Reading)) error {
	data, err := shared.Read(path)
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var record struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			return err
		}
		text := strings.ToValidUTF8(record.Text, "")
		if seen[text] {
			continue
		}
		seen[text] = true
		visit(Reading(text))
	}
	return lines.Err()
}

// Reading divides a text into tokens and sentences; every line is a paragraph.
func Reading(text string) *q.Reading {
	r := &q.Reading{Article: &q.Article{Text: text}}
	at := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			span := q.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))}
			r.Blocks = append(r.Blocks, q.Block{Span: span, Kind: q.Paragraph})
		}
		at += len(line)
	}
	token.Tokens().Run(r)
	token.Sentences().Run(r)
	return r
}

// Tokenised is a reading of one sentence with the given tokens, which stand in its text
// with blanks between them. Each has the kind that package token gives it.
func Tokenised(words []string) *q.Reading {
	text := strings.Join(words, " ")
	r := Reading(text)
	own := r.Tokens
	r.Tokens = nil
	at, next := 0, 0
	for _, w := range words {
		span := q.Span{Start: at, End: at + len(w)}
		at = span.End + 1
		for next < len(own) && own[next].End <= span.Start {
			next++
		}
		kind := q.Word
		if next < len(own) && own[next].Start <= span.Start {
			kind = own[next].Kind
		}
		r.Tokens = append(r.Tokens, q.Token{Span: span, Kind: kind})
	}
	r.Sentences = []q.Sentence{{Span: r.TokenSpan(0, len(r.Tokens)), First: 0, Last: len(r.Tokens)}}
	return r
}
