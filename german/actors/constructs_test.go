package actors

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/construct"
)

func TestConstructs(t *testing.T) {
	stages := q.Pipeline{token.Tokens(), token.Sentences(), tag.Tags(), name.Names(), Actors()}
	construct.Check(t, constructs(), func(text string) []construct.Finding {
		r := stages.Read(&q.Article{Outlet: "Talbote", Text: text, Blocks: []q.Block{{Span: q.Span{End: len(text)}, Kind: q.Paragraph}}})
		var found []construct.Finding
		for _, a := range r.Actors {
			for _, m := range a.Mentions {
				found = append(found, construct.Finding{By: m.By, Text: m.In(text) + " = " + a.Name})
			}
		}
		return found
	})
}
