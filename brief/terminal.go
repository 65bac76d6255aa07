package brief

import (
	"bufio"
	"io"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

// TerminalOptions say how a terminal brief is set.
type TerminalOptions struct {
	Width  int  // characters in a line; 0 for 100, at least 60
	Colour bool // whether control sequences for colour may be written
}

// Terminal writes the brief as aligned text. Lines are no longer than the width, long parts
// are shortened and say by how much, and no control character of an article comes through.
func Terminal(w io.Writer, b *q.Brief, o TerminalOptions) error {
	return writeTerminal(w, newSheet(b), o)
}

// writeTerminal writes a sheet as a terminal shows it.
func writeTerminal(w io.Writer, s *sheet, o TerminalOptions) error {
	if o.Width == 0 {
		o.Width = term.DefaultWidth
	}
	out := bufio.NewWriter(w)
	t := terminal{sheet: s, out: out, width: max(o.Width, term.MinWidth), paint: term.Painter{On: o.Colour}}
	t.head()
	for i, p := range t.sheet.parts {
		t.part(p)
		if next := i + 1; p.size > 0 || next == len(t.sheet.parts) || t.sheet.parts[next].size > 0 {
			t.line("") // empty parts stand close
		}
	}
	t.wrapped("", t.sheet.labels.Text(msg.HelpJudges), term.Dim)
	return out.Flush()
}

const (
	indent       = "  "
	gap          = 2  // blanks between columns
	mostAnchors  = 6  // anchors of a row in a terminal
	mostStances  = 3  // stances in a cell of the matrix
	mostLines    = 3  // lines that quoted words may take
	anchorWidth  = 20 // of the column of anchors
	narrowest    = 12 // a flexible column below this is set as running text instead
	longestUncut = 24 // words up to this length are not broken to gain room
)

type terminal struct {
	sheet *sheet
	out   *bufio.Writer
	width int
	paint term.Painter
}

// line writes a line. Blanks that held words together are plain ones now, so that what is
// printed can be searched and compared.
func (t *terminal) line(s string) {
	s = strings.ReplaceAll(s, "\u00a0", " ")
	t.out.WriteString(strings.TrimRight(s, " ")) // a failed write is reported by Flush
	t.out.WriteByte('\n')
}

// wrapped writes a text over as many lines as it needs.
func (t *terminal) wrapped(prefix, text string, s term.Style) {
	for _, l := range term.Wrap(text, t.width-term.Width(prefix)) {
		t.line(prefix + t.paint.Paint(s, l))
	}
}

// head is the line with title and facts, in two lines if one does not hold it.
func (t *terminal) head() {
	brand := strings.ToUpper(t.sheet.labels.Text(msg.Brand))
	title := term.Clean(t.sheet.title)
	facts := term.Clean(strings.Join(t.sheet.facts, " · "))
	used := term.Width(brand) + gap + term.Width(title)
	if room := t.width - used - term.Width(facts); room >= gap {
		t.line(t.paint.Paint(term.Bold, brand+"  "+title) + strings.Repeat(" ", room) + t.paint.Paint(term.Dim, facts))
	} else {
		t.wrapped("", brand+"  "+title, term.Bold)
		t.wrapped("", facts, term.Dim)
	}
	t.line("")
}

// part writes a part: its heading in capitals, its blocks, or that it is empty.
func (t *terminal) part(p part) {
	heading := t.paint.Paint(term.Bold, strings.ToUpper(p.title))
	if p.size == 0 {
		t.line(heading + "  " + t.paint.Paint(term.Dim, t.sheet.none(p)))
		return
	}
	tables := slices.DeleteFunc(slices.Clone(p.tables), func(b table) bool { return b.minor })
	if p.id == "figures" && len(tables) > limitSeries {
		tables = tables[:limitSeries]
	}
	shared := t.shared(tables)
	below := strings.Repeat(" ", term.Width(p.title)+gap) // titles of blocks stand below each other
	for i, b := range tables {
		if b.form == full {
			continue
		}
		title := term.Shorten(term.Clean(b.title), t.width-len(below))
		if i == 0 {
			t.line(heading + strings.Repeat(" ", gap) + title)
		} else if title != "" {
			t.line(below + title)
		}
		t.table(b, shared)
	}
	if p.note != "" {
		t.wrapped(indent, p.note, term.Dim)
	}
	if n := len(p.tables) - len(tables); n > 0 {
		t.line(indent + t.paint.Paint(term.Dim, t.sheet.labels.Count(msg.More, n)))
	}
}

// table writes a block. The plan is that of its columns if they are shared with others.
func (t *terminal) table(b table, shared *plan) {
	rows := b.rows
	if b.limit > 0 && len(rows) > b.limit+1 { // never cut for the sake of one row
		rows = rows[:b.limit]
	}
	switch b.form {
	case listed, full:
		for _, r := range rows {
			t.listed(r, b.whole)
		}
	default:
		t.aligned(b, rows, shared)
	}
	if n := len(b.rows) - len(rows); n > 0 {
		t.line(indent + t.paint.Paint(term.Dim, t.sheet.labels.Count(msg.More, n)))
	}
}

// anchorPieces are the names of places; they stand apart.
func anchorPieces(anchors []anchor) []term.Piece {
	var out []term.Piece
	for i, a := range anchors {
		if i == mostAnchors {
			return append(out, mark("…"))
		}
		for _, p := range term.Words(a.label, term.Cyan) {
			p.Gap = gap
			out = append(out, p)
		}
	}
	return out
}

// mark is a sign between words.
func mark(sign string) term.Piece { return term.Piece{Text: sign, Style: term.Dim, Gap: 1} }

// listed sets a row as running text: the first cell, then the others and the anchors.
func (t *terminal) listed(r row, whole bool) {
	var first, rest []term.Piece
	for i, c := range r.cells {
		for j, ph := range c {
			ps := term.Words(ph.text, styleOf(ph.look))
			if i == 0 {
				first = append(first, ps...)
				continue
			}
			if len(rest) > 0 && len(ps) > 0 && j == 0 {
				rest = append(rest, mark("·"))
			}
			rest = append(rest, ps...)
		}
	}
	anchors := anchorPieces(r.anchors)
	hanging := indent + indent
	if !whole {
		first, rest = t.few(first), t.few(rest)
	}
	if len(rest) == 0 {
		t.hang("• ", hanging, append(first, anchors...))
		return
	}
	t.hang("• ", hanging, first)
	t.hang("", hanging, append(rest, anchors...))
}

// few cuts words that would take more lines than a terminal has to spare.
func (t *terminal) few(ps []term.Piece) []term.Piece {
	room := mostLines * (t.width - 2*len(indent))
	for i, p := range ps {
		if room -= term.Width(p.Text) + 1; room < 0 {
			return append(ps[:i:i], mark("…"))
		}
	}
	return ps
}

// hang writes pieces with a mark before the first line, and all lines indented alike.
func (t *terminal) hang(mark, prefix string, ps []term.Piece) {
	for i, l := range t.paint.Fill(ps, t.width-len(prefix)) {
		lead := prefix
		if i == 0 && mark != "" {
			lead = prefix[:len(prefix)-term.Width(mark)] + mark
		}
		t.line(lead + l.Text)
	}
}

// styleOf is the terminal's style for a look.
func styleOf(l look) term.Style {
	switch l {
	case strong:
		return term.Bold
	case quiet:
		return term.Dim
	case agreed:
		return term.Green
	case doubtful:
		return term.Yellow
	case opposed:
		return term.Red
	case changed:
		return term.Magenta
	}
	return term.Plain
}
