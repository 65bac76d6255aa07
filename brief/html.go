package brief

import (
	_ "embed"
	"html/template"
	"io"
	"net/url"
	"slices"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/draw"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/page"
)

//go:embed page.gohtml
var pageTemplate string

//go:embed page.css
var pageStyle string

var parsedPage = sync.OnceValues(func() (*template.Template, error) { return template.New("page").Parse(pageTemplate) })

// HTML writes the brief as one page that needs nothing else: no script, no font, no picture
// and no address outside of it. Every anchor jumps to its place in the text of the article,
// which is marked there. The page's own policy forbids everything but its own style.
func HTML(w io.Writer, b *q.Brief) error {
	tmpl, err := parsedPage()
	if err != nil {
		return &q.Error{Op: "write brief", Place: "page template", Err: err}
	}
	if err := page.Write(w, tmpl, newPage(b)); err != nil {
		return &q.Error{Op: "write brief", Place: "page", Err: err}
	}
	return nil
}

type briefPage struct {
	Language, Brand, Title, Judges, Back string
	Facts                                []string
	Policy                               string
	Style                                template.CSS
	Parts                                []pagePart
	TextsTitle                           string
	Texts                                []pageText
}

type pagePart struct {
	ID, Title, Help, Empty string
	Pictures               []template.HTML
	Tables                 []pageTable
}

type pageTable struct {
	Title    string
	Picture  template.HTML
	Columns  []string
	Rows     []pageRow
	IsList   bool
	IsFolded bool
	IsMatrix bool
	Anchored bool
}

type pageRow struct {
	First   []pagePhrase // of a list: the line itself
	Cells   [][]pagePhrase
	Anchors []pageAnchor
}

type pagePhrase struct {
	Text    string
	Look    look
	Anchors []pageAnchor
}

type pageAnchor struct{ Label, Target string }

type pageText struct {
	ID, Short, Outlet, Published, Agencies, Address string
	Blocks                                          []pageBlock
}

type pageBlock struct {
	Kind   string // headline, heading, paragraph, aside
	Number int    // of a paragraph; 0 for all others
	Text   template.HTML
}

// pager turns a sheet into a page and collects the places that it links to.
type pager struct {
	brief   *q.Brief
	sheet   *sheet
	offsets []*q.Offsets
	marked  [][]q.Span // for each article
}

func newPage(b *q.Brief) briefPage {
	s := newSheet(b)
	p := &pager{brief: b, sheet: s, offsets: make([]*q.Offsets, len(b.Readings)), marked: make([][]q.Span, len(b.Readings))}
	for i, r := range b.Readings {
		p.offsets[i] = q.NewOffsets(r.Text)
	}
	labels := s.labels
	out := briefPage{
		Language: b.Language, Brand: labels.Text(msg.Brand), Title: s.title, Facts: s.facts, Judges: labels.Text(msg.HelpJudges),
		Back: labels.Text(msg.BackToBrief), TextsTitle: labels.Text(msg.PartTexts),
	}
	for _, part := range s.parts {
		out.Parts = append(out.Parts, p.part(part))
	}
	style := page.Base() + pageStyle
	for i := range b.Readings {
		text, split := p.text(i)
		out.Texts = append(out.Texts, text)
		for _, id := range split {
			style += ":root:has(#" + id + ":target) ." + id + "{background:var(--target)}\n"
		}
	}
	out.Style, out.Policy = template.CSS(style), page.Policy(style)
	return out
}

func (p *pager) part(in part) pagePart {
	out := pagePart{ID: in.id, Title: in.title, Help: joined(" ", in.help, in.note)}
	if in.size == 0 {
		out.Empty = p.sheet.none(in)
		return out
	}
	switch in.id {
	case "positions":
		out.Pictures = pictures(draw.Positions(p.brief))
	case "origins":
		out.Pictures = pictures(draw.Origins(p.brief, p.names()))
	case "reuse":
		out.Pictures = pictures(draw.Reuse(p.brief, p.names()))
	}
	for _, t := range in.tables {
		out.Tables = append(out.Tables, p.table(t))
	}
	return out
}

// names are the articles as pictures name them.
func (p *pager) names() []string {
	names := make([]string, len(p.brief.Readings))
	for i, r := range p.brief.Readings {
		names[i] = joined("  ", p.sheet.places.id(i), r.Outlet)
	}
	return names
}

// pictures are the drawings that are not empty. Package draw escapes what it is given.
func pictures(svgs ...string) []template.HTML {
	var out []template.HTML
	for _, svg := range svgs {
		if svg != "" {
			out = append(out, template.HTML(svg))
		}
	}
	return out
}

func (p *pager) table(t table) pageTable {
	out := pageTable{Title: t.title, IsList: t.form == listed || t.form == full, IsFolded: t.form == full, IsMatrix: t.form == matrix}
	if t.series >= 0 {
		out.Picture = template.HTML(draw.Figures(p.brief, t.series))
	}
	for _, c := range t.columns {
		out.Columns = append(out.Columns, c.title)
	}
	for _, r := range t.rows {
		row := pageRow{Anchors: p.anchors(r.anchors)}
		out.Anchored = out.Anchored || len(r.anchors) > 0
		for _, c := range r.cells {
			row.Cells = append(row.Cells, list.Map(c, p.phrase))
		}
		if out.IsList {
			row.First, row.Cells = row.Cells[0], slices.DeleteFunc(row.Cells[1:], func(c []pagePhrase) bool { return blank(c) })
		}
		out.Rows = append(out.Rows, row)
	}
	if out.Anchored && len(out.Columns) > 0 {
		out.Columns = append(out.Columns, p.sheet.labels.Text(msg.ColumnPlaces))
	}
	return out
}

func blank(c []pagePhrase) bool {
	return !slices.ContainsFunc(c, func(ph pagePhrase) bool { return ph.Text != "" || len(ph.Anchors) > 0 })
}

func (p *pager) phrase(ph phrase) pagePhrase {
	return pagePhrase{ph.text, ph.look, p.anchors(ph.anchors)}
}

// anchors are links to places, which are marked from now on.
func (p *pager) anchors(in []anchor) []pageAnchor {
	return list.Map(in, func(a anchor) pageAnchor {
		if a.place.Empty() {
			return pageAnchor{a.label, p.articleID(a.place.Article)}
		}
		p.marked[a.place.Article] = append(p.marked[a.place.Article], a.place.Span)
		return pageAnchor{a.label, p.placeID(a.place.Article, a.place.Span)}
	})
}

func (p *pager) articleID(article int) string { return markID(article, 0, 0) }

func (p *pager) placeID(article int, s q.Span) string {
	o := p.offsets[article]
	return markID(article, o.CodePoint(s.Start), o.CodePoint(s.End))
}

// text is an article with its marks, and the ids of the marks in several pieces.
func (p *pager) text(i int) (pageText, []string) {
	r := p.brief.Readings[i]
	m := newMarker(r.Text, p.marked[i], func(s q.Span) string { return p.placeID(i, s) })
	out := pageText{
		ID: p.articleID(i), Short: p.sheet.places.id(i), Outlet: r.Outlet, Published: p.sheet.published(r.Published),
		Agencies: strings.Join(r.Agencies(), ", "), Address: webAddress(r.URL),
	}
	blocks := r.Blocks
	if len(blocks) == 0 && r.Text != "" {
		blocks = []q.Block{{Span: q.Span{Start: 0, End: len(r.Text)}, Kind: q.Paragraph}}
	}
	number := 0
	for _, b := range blocks {
		block := pageBlock{Kind: string(b.Kind), Text: m.block(b.Span)}
		if b.Kind == q.Paragraph {
			number++
			block.Number = number
		}
		out.Blocks = append(out.Blocks, block)
	}
	return out, m.splitIDs()
}

// webAddress is an address that may be shown as a link: http and https only.
func webAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}
