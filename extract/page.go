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
	doc, err := html.Parse(strings.NewReader(decodePage(page)))
	if err != nil {
		return nil, &q.Skip{Reason: q.SkipBroken, Detail: err.Error()}
	}
	m := readMeta(doc)
	s := sheetOf(mainText(doc, m))
	if !s.worthReading(m.article) {
		return nil, &q.Skip{Reason: q.SkipNoArticle}
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

// decodePage makes valid UTF-8 without NUL of the bytes of a page.
func decodePage(page []byte) string {
	text, ok := decodeByMark(page)
	if !ok {
		page = bytes.ReplaceAll(page, []byte{0}, nil)
		enc, name, _ := charset.DetermineEncoding(page, "")
		// Windows-1252 is also the answer for pages that declare nothing, and pages say
		// UTF-8 that are not: in both cases the bytes decide.
		switch doubtful := name == "utf-8" || name == "windows-1252"; {
		case doubtful && (utf8.Valid(page) || mostlyUTF8(page)):
			text = Valid(string(page))
		case doubtful:
			text = decodeWith(charmap.Windows1252, page)
		default:
			text = decodeWith(enc, page)
		}
	}
	return strings.ReplaceAll(text, "\x00", "")
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
			s.addHeading(spans[i])
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

// addHeading adds what the markup calls a heading; some pages set bylines and hints at other
// articles as headings.
func (s *sheet) addHeading(span q.Span) {
	text := span.In(s.text)
	switch {
	case fills(text, anchors(text)):
		s.cutAtAnchors(span, true)
	case furnitureWords().opens(text):
		s.add(span, q.Furniture, byOpening)
	default:
		s.add(span, q.Heading, byMarkup)
	}
}

// dropBareHeadings makes headings furniture that no running text follows.
func (s *sheet) dropBareHeadings() {
	for i := len(s.pieces) - 1; i >= 0 && s.pieces[i].kind != q.Paragraph; i-- {
		if p := &s.pieces[i]; p.kind == q.Heading {
			p.kind, p.by = q.Furniture, byMarkup
		}
	}
}

// worthReading reports whether there is running text; a page that says it holds an article
// may be short.
func (s *sheet) worthReading(declared bool) bool {
	total := 0
	for _, p := range s.pieces {
		if p.kind == q.Paragraph {
			total += p.Len()
		}
	}
	return total >= 100 || declared && total >= 20
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
