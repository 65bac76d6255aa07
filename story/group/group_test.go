package group

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// made is a made-up article whose lines are paragraphs.
func made(id, outlet, day, title, text string) *q.Article {
	a := &q.Article{ID: id, Outlet: outlet, Title: title, Language: "de", Text: text}
	if day != "" {
		a.Published = q.StatedDay(q.Day(day), "test")
	}
	at := 0
	for line := range strings.Lines(text) {
		if t := strings.TrimSpace(line); t != "" {
			start := at + strings.Index(line, t)
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: start, End: start + len(t)}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	return a
}
