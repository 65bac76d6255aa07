package extract

import (
	"bytes"
	"cmp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// HTML reads a saved page as an article with that id, or says why there is none in it.
// The encoding is the one that the page declares, as browsers read it; a page that
// declares none, or wrongly, is told by its bytes.
func HTML(id string, page []byte) (*q.Article, *q.Skip) {
	doc, err := html.Parse(bytes.NewReader(decodePage(page)))
	if err != nil {
		return nil, &q.Skip{Reason: q.SkipBroken, Detail: "the page cannot be parsed: " + err.Error()}
	}
	m := readMeta(doc)
	blocks := mainText(doc, m)
	s := sheetOf(blocks)
	if !s.worthReading() {
		return nil, &q.Skip{Reason: q.SkipNoArticle, Detail: "no running text in the page"}
	}
	title := m.bestTitle()
	a := s.rebuild(title)
	a.ID, a.URL = id, m.url
	a.Outlet = cmp.Or(m.outlet(), s.outlet())
	a.Authors = m.authors
	if len(a.Authors) == 0 {
		a.Authors = distinct(s.authors)
	}
	a.Published = m.published
	if a.Published.Basis != q.Stated {
		a.Published = s.published
	}
	a.Credits = append(m.credits(), a.Credits...)
	a.Language = Language(a.Text)
	return a, nil
}

// decodePage makes valid UTF-8 of the bytes of a page.
func decodePage(page []byte) []byte {
	page = bytes.ReplaceAll(page, []byte{0}, nil)
	enc, name, certain := charset.DetermineEncoding(page, "")
	declared := name == "utf-8" || !certain
	switch {
	case declared && (utf8.Valid(page) || name == "utf-8" && mostlyUTF8(page)):
		return bytes.ToValidUTF8(page, []byte("\ufffd"))
	case declared && name == "utf-8":
		enc = charmap.Windows1252
	}
	decoded, err := enc.NewDecoder().Bytes(page)
	if err != nil {
		decoded = page
	}
	return bytes.ToValidUTF8(decoded, []byte("\ufffd"))
}

// sheetOf tells the pieces of a page's main text apart. What the markup says of a block
// goes before what its words say.
func sheetOf(blocks []block) *sheet {
	var text strings.Builder
	spans := make([]q.Span, len(blocks))
	for i, b := range blocks {
		start := text.Len()
		text.WriteString(b.text)
		spans[i] = q.Span{Start: start, End: text.Len()}
		text.WriteByte('\n')
	}
	s := &sheet{text: text.String(), published: q.Publication{Basis: q.NoBasis}}
	for i, b := range blocks {
		switch b.kind {
		case q.Heading:
			s.add(spans[i], q.Heading, byMarkup)
		case q.Caption:
			s.addCredits(creditsIn(b.text, spans[i].Start, q.CreditPhoto, byMarkup), 0)
			s.add(spans[i], q.Caption, byMarkup)
		default:
			s.cutLine(spans[i], true)
		}
	}
	s.cutSentences()
	s.cutTail()
	s.dropBareHeadings()
	return s
}

// dropBareHeadings makes headings furniture that no running text follows.
func (s *sheet) dropBareHeadings() {
	for i := len(s.pieces) - 1; i >= 0 && s.pieces[i].kind != q.Paragraph; i-- {
		if p := &s.pieces[i]; p.kind == q.Heading {
			p.kind, p.by = q.Furniture, byMarkup
		}
	}
}

// worthReading reports whether there is running text: a paragraph of two sentences or of
// some length, or several.
func (s *sheet) worthReading() bool {
	total, paragraphs := 0, 0
	for _, p := range s.pieces {
		if p.kind == q.Paragraph {
			total += p.Len()
			paragraphs++
		}
	}
	return total >= 100 || paragraphs >= 2 && total >= 60
}

// outlet is the outlet of a page: by its address, by what it says of its publisher.
func (m *meta) outlet() string {
	if name, ok := press.OutletAt(m.url); ok {
		return name
	}
	for _, name := range []string{m.publisher, m.site} {
		if canonical, ok := press.Outlet(name); ok {
			return canonical
		}
	}
	return oneLine(cmp.Or(m.site, m.publisher))
}

// credits are the agencies among the authors of a page.
func (m *meta) credits() []q.Credit {
	var credits []q.Credit
	for _, author := range m.authors {
		for _, found := range press.AgenciesIn(author) {
			if signs(author) {
				credits = append(credits, q.Credit{Agency: found.Name, Place: q.CreditMeta, Quote: author, By: byMeta})
			}
		}
	}
	return credits
}
