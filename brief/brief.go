// Package brief puts a story into an editor's order and prints it: for the terminal, as
// Markdown, as one self-contained web page, and as JSON.
//
// A brief says nothing that is not in the story: its sentences are made from structures by
// the templates of internal/msg, and every line ends in the places that bear it out. All
// renderers show the same ten parts; the terminal shortens long ones and says so.
package brief

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// Build makes the brief of a story with labels in the language "de" or "en" (German for any
// other). The story must not change afterwards. Build is a pure function.
func Build(s *q.Story, lang string) *q.Brief {
	b := &q.Brief{Story: s, Language: msg.In(lang).Language(), Title: title(s)}
	labels := msg.For(b)
	if b.Title == "" {
		b.Title = labels.Text(msg.Untitled)
	}
	b.Lead = lead(b, labels)
	return b
}
