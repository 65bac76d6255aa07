// Package extract turns what a source holds into an article: main text, title, authors,
// days, credits.
package extract

import (
	"path/filepath"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Plain reads a plain text file.
func Plain(path, text string) *q.Article {
	a := Record(filepath.Base(path), "", text, "", "")
	a.Path = path
	return a
}

// Record reads a record of a JSON Lines file, whose text stays unchanged.
func Record(id, title, text, published, outlet string) *q.Article {
	if title != "" && !strings.HasPrefix(text, title) {
		text = title + "\n\n" + text
	}
	a := &q.Article{ID: id, Title: title, Outlet: outlet, Language: "de", Text: text}
	if published != "" {
		a.Published = q.StatedDay(q.Day(published[:10]), "source.jsonl")
		a.Published.Moment = published
	}
	at := 0
	for line := range strings.Lines(text) {
		if t := strings.TrimSpace(line); t != "" {
			start := at + strings.Index(line, t)
			kind := q.Paragraph
			if at == 0 && t == title {
				kind = q.Headline
			}
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: start, End: start + len(t)}, Kind: kind, By: "line"})
		}
		at += len(line)
	}
	return a
}
