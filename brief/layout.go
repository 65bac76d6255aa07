package brief

import (
	"strings"

	"github.com/quellenlage/quellenlage/internal/term"
)

// plan is how a table is set: in columns of these widths, or as running text where the page
// is too narrow for columns.
type plan struct {
	widths  []int
	running bool
}

// aligned sets rows in columns by the given plan, or by one of their own if it is nil.
func (t *terminal) aligned(b table, rows []row, shared *plan) {
	grid := gridOf(b, rows)
	if shared == nil {
		shared = t.plan(b, grid)
	}
	if shared.running {
		for _, r := range rows {
			t.running(b, r)
		}
		return
	}
	for _, cells := range grid {
		t.cells(cells, shared.widths)
	}
}

// gridOf is a table as words, with headings where the columns do not speak for themselves.
func gridOf(b table, rows []row) [][][]term.Piece {
	grid := make([][][]term.Piece, 0, len(rows)+1)
	if b.series < 0 {
		grid = append(grid, headings(b, rows))
	}
	for _, r := range rows {
		grid = append(grid, cellPieces(r, b.form))
	}
	return grid
}

// shared is the plan that fits all tables of figures of a part, so that their columns
// stand below each other; nil if the part has none.
func (t *terminal) shared(tables []table) *plan {
	var grid [][][]term.Piece
	var columns table
	for _, b := range tables {
		if b.series < 0 {
			return nil
		}
		columns = b
		grid = append(grid, gridOf(b, b.rows[:min(len(b.rows), b.limit+1)])...)
	}
	return t.plan(columns, grid)
}

// headings are the titles of the columns; the column of anchors has none.
func headings(b table, rows []row) [][]term.Piece {
	head := make([][]term.Piece, 0, len(b.columns)+1)
	for _, c := range b.columns {
		head = append(head, term.Words(c.title, term.Dim))
	}
	for _, r := range rows {
		if len(r.anchors) > 0 {
			return append(head, nil)
		}
	}
	return head
}

// cellPieces are the words of each cell of a row; the anchors come last.
func cellPieces(r row, form form) [][]term.Piece {
	out := make([][]term.Piece, 0, len(r.cells)+1)
	for _, c := range r.cells {
		out = append(out, phrasePieces(c, form))
	}
	if len(r.anchors) > 0 {
		out = append(out, anchorPieces(r.anchors))
	}
	return out
}

// lineBreak ends a line inside a cell of a matrix; elsewhere phrases follow each other.
const lineBreak = "\n"

func phrasePieces(c cell, form form) []term.Piece {
	var out []term.Piece
	for i, ph := range c {
		if form == matrix && i == mostStances {
			return append(out, term.Piece{Text: lineBreak}, mark("…"))
		}
		if i > 0 && form == matrix {
			out = append(out, term.Piece{Text: lineBreak})
		} else if i > 0 {
			out = append(out, mark("·"))
		}
		out = append(out, term.Words(ph.text, styleOf(ph.look))...)
		anchors := ph.anchors
		if form == matrix && len(anchors) > 1 {
			anchors = anchors[:1]
		}
		out = append(out, anchorPieces(anchors)...)
	}
	return out
}

// plan shares the line among the columns: narrow ones get what they need, the others are
// cut down from the widest, though not below their longest word.
func (t *terminal) plan(b table, grid [][][]term.Piece) *plan {
	var natural, least []int
	for _, cells := range grid {
		for len(natural) < len(cells) {
			natural, least = append(natural, 0), append(least, 0)
		}
		for i, c := range cells {
			natural[i] = max(natural[i], widestLine(c))
			least[i] = max(least[i], min(longestWordOf(c), longestUncut))
		}
	}
	if n := len(b.columns); n < len(natural) {
		natural[n] = min(natural[n], anchorWidth)
	}
	width := func(i, limit int) int {
		if i < len(b.columns) && b.columns[i].narrow {
			return natural[i]
		}
		return min(natural[i], max(limit, least[i]))
	}
	room := t.width - len(indent) + gap
	for limit := t.width; limit >= narrowest; limit-- {
		widths, used := make([]int, len(natural)), 0
		for i := range natural {
			if widths[i] = width(i, limit); widths[i] > 0 {
				used += widths[i] + gap
			}
		}
		if used > room {
			continue
		}
		for i := range widths { // what is left goes to whom it helps, from the left
			more := min(natural[i]-widths[i], room-used)
			widths[i], used = widths[i]+more, used+more
		}
		return &plan{widths: widths}
	}
	return &plan{running: true}
}

func longestWordOf(ps []term.Piece) int {
	n := 0
	for _, p := range ps {
		n = max(n, term.Width(p.Text))
	}
	return n
}

// widestLine is the width of a cell that is not wrapped.
func widestLine(ps []term.Piece) int {
	widest, now := 0, 0
	for _, p := range ps {
		if p.Text == lineBreak {
			now = 0
			continue
		}
		if now > 0 {
			now += p.Gap
		}
		now += term.Width(p.Text)
		widest = max(widest, now)
	}
	return widest
}

// cells writes one row of the grid.
func (t *terminal) cells(cells [][]term.Piece, widths []int) {
	lines := make([][]term.Line, len(cells))
	height := 1
	for i, c := range cells {
		for _, part := range splitLines(c) {
			lines[i] = append(lines[i], t.paint.Fill(part, max(widths[i], 1))...)
		}
		if len(lines[i]) > 3*mostLines {
			lines[i] = append(lines[i][:3*mostLines], term.Line{Text: "…", Width: 1})
		}
		height = max(height, len(lines[i]))
	}
	for y := range height {
		var b strings.Builder
		b.WriteString(indent)
		for i := range cells {
			if widths[i] == 0 {
				continue
			}
			var l term.Line
			if y < len(lines[i]) {
				l = lines[i][y]
			}
			b.WriteString(l.Text)
			b.WriteString(strings.Repeat(" ", max(widths[i]-l.Width, 0)+gap))
		}
		t.line(b.String())
	}
}

// splitLines divides a cell at its line breaks.
func splitLines(ps []term.Piece) [][]term.Piece {
	var out [][]term.Piece
	start := 0
	for i, p := range ps {
		if p.Text == lineBreak {
			out = append(out, ps[start:i])
			start = i + 1
		}
	}
	return append(out, ps[start:])
}

// running sets a row of a table that is too wide as text. Cells of a matrix get the title
// of their column in front, since they are nothing without it.
func (t *terminal) running(b table, r row) {
	var ps []term.Piece
	for i, c := range r.cells {
		cell := phrasePieces(c, b.form)
		if len(cell) == 0 {
			continue
		}
		if b.form == matrix && i > 0 {
			ps = append(ps, mark("·"), mark(term.Clean(b.columns[i].title)+":"))
		} else if len(ps) > 0 {
			ps = append(ps, mark("·"))
		}
		for _, p := range cell {
			if p.Text == lineBreak {
				p = mark("·")
			}
			ps = append(ps, p)
		}
	}
	ps = append(ps, anchorPieces(r.anchors)...)
	t.hang("• ", indent+indent, ps)
}
