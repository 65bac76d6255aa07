package term

import "strings"

// Piece is a word, or a part of one, in one style. Text set piece by piece can break and be
// painted anywhere between the words.
type Piece struct {
	Text  string // without blanks; [Clean]
	Style Style
	Gap   int // blanks before it; 0 glues it to the piece before
}

// Line is a line with its control sequences, and its width without them.
type Line struct {
	Text  string
	Width int
}

// Words are the words of a text as pieces, one blank apart. A no-break space holds words
// together.
func Words(text string, s Style) []Piece {
	var out []Piece
	for _, word := range strings.FieldsFunc(Clean(text), func(r rune) bool { return r == ' ' }) {
		out = append(out, Piece{word, s, 1})
	}
	return out
}

// Fill breaks pieces into lines of at most width characters. Pieces that are glued together
// stay so unless they are wider than a line. There is always a line.
func (p Painter) Fill(pieces []Piece, width int) []Line {
	f := filler{paint: p, width: max(width, 1)}
	for len(pieces) > 0 {
		n := 1
		for n < len(pieces) && pieces[n].Gap == 0 {
			n++
		}
		f.unit(pieces[:n])
		pieces = pieces[n:]
	}
	// What is left may have no width at all: marks without a letter.
	if f.now.Width > 0 || f.run != "" || f.now.Text != "" || f.lines == nil {
		f.end()
	}
	return f.lines
}

type filler struct {
	paint Painter
	width int
	lines []Line
	now   Line
	// run is what stands at the end of the line in one style and is not painted yet.
	run   string
	style Style
}

// unit sets pieces that are glued together.
func (f *filler) unit(pieces []Piece) {
	total := 0
	for _, p := range pieces {
		total += Width(p.Text)
	}
	gap := pieces[0].Gap
	if f.now.Width > 0 && f.now.Width+gap+total > f.width {
		f.end()
	}
	if f.now.Width > 0 {
		if pieces[0].Style == f.style {
			f.write(strings.Repeat(" ", gap), f.style)
		} else {
			f.write(strings.Repeat(" ", gap), Plain)
		}
	}
	for _, p := range pieces {
		f.piece(p)
	}
}

// piece sets a piece where the line stands, and cuts it at the ends of lines.
func (f *filler) piece(p Piece) {
	text := p.Text
	for text != "" {
		head, rest := cut(text, f.width-f.now.Width)
		if head == "" { // no room at all, as f.width is at least 1
			f.end()
			continue
		}
		f.write(head, p.Style)
		text = rest
	}
}

// write puts text at the end of the line; text of one style is painted in one go.
func (f *filler) write(text string, s Style) {
	if s != f.style {
		f.flush()
		f.style = s
	}
	f.run += text
	f.now.Width += Width(text)
}

func (f *filler) flush() {
	f.now.Text += f.paint.Paint(f.style, f.run)
	f.run, f.style = "", Plain
}

func (f *filler) end() {
	f.flush()
	f.lines = append(f.lines, f.now)
	f.now = Line{}
}
