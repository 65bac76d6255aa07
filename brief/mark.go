package brief

import (
	"html"
	"html/template"
	"slices"
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// deepest is how many marks may lie in each other. What would lie deeper keeps its target
// and has no colour of its own.
const deepest = 8

// marker writes the text of one article with its marked places. Marks that overlap without
// one containing the other are split, since elements of a page must nest; the pieces of a
// split mark share a class, which lights them up together.
type marker struct {
	text   string
	spans  []q.Span // sorted, each once
	id     func(q.Span) string
	split  map[string]bool // ids of the marks that have several pieces
	placed map[q.Span]bool // marks whose first piece is written
}

func newMarker(text string, spans []q.Span, id func(q.Span) string) *marker {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, q.Span.Compare)
	spans = slices.Compact(spans)
	return &marker{text: text, spans: spans, id: id, split: map[string]bool{}, placed: map[q.Span]bool{}}
}

// markPiece is a part of a mark that lies within one block and within the marks around it.
type markPiece struct {
	q.Span
	whole q.Span
}

// block writes the part of the text that a block covers. Blocks must come in text order.
func (m *marker) block(b q.Span) template.HTML {
	b.Start, b.End = max(0, b.Start), min(b.End, len(m.text))
	if b.Empty() {
		return ""
	}
	w := blockWriter{marker: m, at: b.Start}
	queue := m.within(b)
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		w.closeBefore(p.Start)
		if len(w.open) > 0 && p.End > w.open[len(w.open)-1].End {
			edge := w.open[len(w.open)-1].End
			rest := markPiece{q.Span{Start: edge, End: p.End}, p.whole}
			p.End = edge
			i, _ := slices.BinarySearchFunc(queue, rest, comparePieces)
			queue = slices.Insert(queue, i, rest)
		}
		w.begin(p)
	}
	w.closeBefore(len(m.text) + 1)
	w.write(b.End)
	return template.HTML(w.b.String()) // every text in it went through html.EscapeString
}

func comparePieces(a, b markPiece) int { return a.Compare(b.Span) }

// within are the marks that a block touches, cut to it.
func (m *marker) within(b q.Span) []markPiece {
	var found []markPiece
	for _, s := range m.spans {
		if s.Start >= b.End {
			break
		}
		if s.Overlaps(b) {
			found = append(found, markPiece{q.Span{Start: max(s.Start, b.Start), End: min(s.End, b.End)}, s})
		}
	}
	slices.SortStableFunc(found, comparePieces)
	return found
}

type blockWriter struct {
	*marker
	b    strings.Builder
	at   int // written up to here
	open []markPiece
}

func (w *blockWriter) write(to int) {
	if to > w.at {
		w.b.WriteString(html.EscapeString(w.text[w.at:to]))
		w.at = to
	}
}

// closeBefore ends the marks that end before or at an offset.
func (w *blockWriter) closeBefore(offset int) {
	for n := len(w.open) - 1; n >= 0 && w.open[n].End <= offset; n-- {
		w.write(w.open[n].End)
		w.b.WriteString("</mark>")
		w.open = w.open[:n]
	}
}

// begin starts a mark, or leaves only its target where marks lie too deep already.
func (w *blockWriter) begin(p markPiece) {
	w.write(p.Start)
	id := w.id(p.whole)
	attribute := ` id="` + html.EscapeString(id) + `"`
	if w.placed[p.whole] {
		attribute = ""
	}
	w.placed[p.whole] = true
	if len(w.open) >= deepest {
		if attribute != "" {
			w.b.WriteString("<span" + attribute + "></span>")
		}
		return
	}
	if p.Span != p.whole {
		w.split[id] = true
		attribute += ` class="` + html.EscapeString(id) + `"`
	}
	w.b.WriteString("<mark" + attribute + ">")
	w.open = append(w.open, p)
}

// splitIDs are the ids of the marks in several pieces, in order.
func (m *marker) splitIDs() []string {
	var ids []string
	for id := range m.split {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// markID is the id of a place in the page: article, start and end in code points.
func markID(article, start, end int) string {
	return "a" + strconv.Itoa(article+1) + "-" + strconv.Itoa(start) + "-" + strconv.Itoa(end)
}
