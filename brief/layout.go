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
func gridOf(b table, rows []row) [][][]piece {
	grid := make([][][]piece, 0, len(rows)+1)
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
	var grid [][][]piece
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
func headings(b table, rows []row) [][]piece {
	head := make([][]piece, 0, len(b.columns)+1)
	for _, c := range b.columns {
		head = append(head, pieces(c.title, term.Dim))
	}
	for _, r := range rows {
		if len(r.anchors) > 0 {
			return append(head, nil)
		}
	}
	return head
}

// cellPieces are the words of each cell of a row; the anchors come last.
func cellPieces(r row, form form) [][]piece {
	out := make([][]piece, 0, len(r.cells)+1)
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

func phrasePieces(c cell, form form) []piece {
	var out []piece
	for i, ph := range c {
		if form == matrix && i == mostStances {
			return append(out, piece{lineBreak, term.Plain}, piece{"…", term.Dim})
		}
		if i > 0 && form == matrix {
			out = append(out, piece{lineBreak, term.Plain})
		} else if i > 0 {
			out = append(out, piece{"·", term.Dim})
		}
		out = append(out, pieces(ph.text, styleOf(ph.look))...)
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
func (t *terminal) plan(b table, grid [][][]piece) *plan {
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

func longestWordOf(ps []piece) int {
	n := 0
	for _, p := range ps {
		n = max(n, term.Width(p.text))
	}
	return n
}

// widestLine is the width of a cell that is not wrapped.
func widestLine(ps []piece) int {
	widest, now := 0, 0
	for _, p := range ps {
		if p.text == lineBreak {
			now = 0
			continue
		}
		if now > 0 {
			now += len(p.blank())
		}
		now += term.Width(p.text)
		widest = max(widest, now)
	}
	return widest
}

// cells writes one row of the grid.
func (t *terminal) cells(cells [][]piece, widths []int) {
	lines := make([][]styledLine, len(cells))
	height := 1
	for i, c := range cells {
		for _, part := range splitLines(c) {
			lines[i] = append(lines[i], t.fill(part, max(widths[i], 1))...)
		}
		if len(lines[i]) > 2*mostLines {
			lines[i] = append(lines[i][:2*mostLines], styledLine{"…", 1})
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
			var l styledLine
			if y < len(lines[i]) {
				l = lines[i][y]
			}
			b.WriteString(l.text)
			b.WriteString(strings.Repeat(" ", max(widths[i]-l.width, 0)+gap))
		}
		t.line(b.String())
	}
}

// splitLines divides a cell at its line breaks.
func splitLines(ps []piece) [][]piece {
	var out [][]piece
	start := 0
	for i, p := range ps {
		if p.text == lineBreak {
			out = append(out, ps[start:i])
			start = i + 1
		}
	}
	return append(out, ps[start:])
}

// running sets a row of a table that is too wide as text. Cells of a matrix get the title
// of their column in front, since they are nothing without it.
func (t *terminal) running(b table, r row) {
	var ps []piece
	for i, c := range r.cells {
		cell := phrasePieces(c, b.form)
		if len(cell) == 0 {
			continue
		}
		if b.form == matrix && i > 0 {
			ps = append(ps, piece{"·", term.Dim}, piece{b.columns[i].title + ":", term.Dim})
		} else if len(ps) > 0 {
			ps = append(ps, piece{"·", term.Dim})
		}
		for _, p := range cell {
			if p.text == lineBreak {
				p = piece{"·", term.Dim}
			}
			ps = append(ps, p)
		}
	}
	ps = append(ps, anchorPieces(r.anchors)...)
	t.hang("• ", indent+indent, ps)
}
