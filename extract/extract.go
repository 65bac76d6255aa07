// Package extract turns what a source holds into an article: main text, title, authors,
// time of publication, credits. Furniture, captions and credits are told from running
// text by rules that carry their names; marks of agencies are kept as evidence.
package extract

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Plain reads a plain text as an article with that id. Its text is built anew from the
// title, the headings and the paragraphs of the source; furniture and captions are left
// out, lines that credit agencies stay as blocks that are not analysed.
func Plain(id, text string) *q.Article {
	fields, body := headerFields(text)
	s := newSheet(body, 0)
	if fields.title == "" {
		s.keepNote()
		s.findTitle()
	}
	s.findHeadings()
	s.joinLines()
	a := s.rebuild(fields.title)
	a.ID, a.URL = id, fields.url
	a.Outlet = cmp.Or(fields.outlet, s.outlet())
	a.Authors = distinct(append(fields.authors, s.authors...))
	a.Published = s.published
	if fields.published.Basis == q.Stated {
		a.Published = fields.published
	}
	a.Credits = append(fields.credits, a.Credits...)
	a.Language = Language(a.Text)
	return a
}

// Fields are the fields of a record of a JSON Lines file, as they stand there.
type Fields struct {
	ID, URL, Title, Text, Published, Outlet string
}

// Record reads a record of a JSON Lines file. The text stays unchanged, with the title
// and an empty line in front if it does not begin with it; what is no running text is
// marked as such in the blocks.
func Record(f Fields) *q.Article {
	text := f.Text
	if f.Title != "" && !strings.HasPrefix(text, f.Title) {
		text = strings.TrimSuffix(f.Title+"\n\n"+text, "\n\n")
	}
	s := newSheet(text, len(f.Title))
	if f.Title == "" {
		s.keepNote()
	}
	s.findHeadings()
	s.joinLines()
	return &q.Article{
		ID: f.ID, URL: f.URL, Title: f.Title, Text: text, Language: Language(text),
		Outlet:    cmp.Or(f.Outlet, s.outlet()),
		Authors:   distinct(s.authors),
		Published: published(f.Published, "extract.field/published"),
		Credits:   s.credits,
		Blocks:    s.blocks(),
	}
}

// blocks are the pieces as blocks of the unchanged text.
func (s *sheet) blocks() []q.Block {
	blocks := make([]q.Block, len(s.pieces))
	for i, p := range s.pieces {
		blocks[i] = q.Block{Span: p.Span, Kind: p.kind, By: p.by}
	}
	return blocks
}

// distinct is the list without empty entries and repetitions.
func distinct(list []string) []string {
	var out []string
	for _, s := range list {
		if s = oneLine(s); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
