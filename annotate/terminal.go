package annotate

import (
	"bufio"
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

// TerminalOptions say how a marked text is set.
type TerminalOptions struct {
	Width    int    // characters in a line; 0 for 100, at least 60
	Colour   bool   // whether findings are told by colour; otherwise by brackets with a letter
	Language string // of the labels, "de" or "en"
}

// Terminal writes the text of a reading with its findings marked, a legend, and the list of
// its attributions. No control character of the text comes through.
func Terminal(w io.Writer, r *q.Reading, o TerminalOptions) error {
	t := terminal{
		out: bufio.NewWriter(w), labels: msg.In(o.Language), paint: term.Painter{On: o.Colour},
		width: max(cmp.Or(o.Width, term.DefaultWidth), term.MinWidth),
	}
	t.head(r)
	t.text(r)
	t.list(r)
	return t.out.Flush()
}

type terminal struct {
	out    *bufio.Writer
	labels msg.Labels
	paint  term.Painter
	width  int
}

// lines writes pieces over as many lines as they need.
func (t *terminal) lines(prefix string, ps []term.Piece) {
	for _, l := range t.paint.Fill(ps, t.width-len(prefix)) {
		// Blanks that held words together are plain ones now, so that what is printed can be searched.
		text := strings.ReplaceAll(prefix+l.Text, "\u00a0", " ")
		t.out.WriteString(strings.TrimRight(text, " ") + "\n") // a failed write is reported by Flush
	}
}

func (t *terminal) head(r *q.Reading) {
	facts := []string{r.ID, r.Outlet, r.Published.Moment, strings.Join(r.Agencies(), ", ")}
	facts = slices.DeleteFunc(facts, func(f string) bool { return f == "" })
	t.lines("", term.Words(strings.Join(facts, " · "), term.Bold))
	legend := term.Words(t.labels.Text(msg.LegendTitle)+":", term.Dim)
	for _, k := range kinds() {
		text := term.Words(t.labels.Text(k.label), styleOf(k.layer))
		if !t.paint.On {
			text = term.Words("["+t.labels.Text(k.sign)+" "+t.labels.Text(k.label)+"]", term.Plain)
		}
		text[0].Gap = 2
		legend = append(legend, text...)
	}
	t.lines("", legend)
	t.out.WriteString("\n")
}

// styleOf is the style for a set of layers: that of the first that wins, underlined inside
// of what is attributed.
func styleOf(l layer) term.Style {
	colours := map[layer]term.Style{inSource: "1;36", inCue: term.Magenta, inFigure: term.Yellow, inTime: term.Green, inEvidence: term.Blue, inActor: term.Cyan}
	style := term.Plain
	for _, k := range kinds() {
		if l&k.layer != 0 && k.layer != inContent {
			style = colours[k.layer]
			break
		}
	}
	switch {
	case l&inContent == 0:
		return style
	case style == term.Plain:
		return term.Underline
	}
	return style + ";" + term.Underline
}

// text writes the blocks of the article; what the analysis does not read is dim.
func (t *terminal) text(r *q.Reading) {
	all := findings(r)
	segs := segments(r, all)
	starts := numbers(r)
	edges := t.brackets(r, all)
	for _, b := range blocks(r) {
		var inside []segment
		inside, segs = cutTo(b.Span, segs)
		s := setter{text: r.Text}
		for _, seg := range inside {
			switch {
			case !b.Kind.Analysed():
				s.add(seg.Span, term.Dim)
			case t.paint.On:
				for _, n := range starts[seg.Start] {
					s.note(strconv.Itoa(n))
				}
				s.add(seg.Span, styleOf(seg.layers))
			default:
				s.bracketed(seg.Span, edges)
			}
		}
		t.lines("", s.pieces)
		t.out.WriteString("\n")
	}
}

// setter turns spans of a text into pieces; it keeps words together that a span divides.
type setter struct {
	text   string
	pieces []term.Piece
	glued  bool // the next piece follows without a blank
}

func (s *setter) add(span q.Span, style term.Style) { s.words(span.In(s.text), style) }

func (s *setter) words(text string, style term.Style) {
	if text == "" {
		return
	}
	words := term.Words(text, style)
	if len(words) == 0 {
		s.glued = false
		return
	}
	if s.glued && !blankAt(text, 0) {
		words[0].Gap = 0
	}
	s.pieces = append(s.pieces, words...)
	s.glued = !blankAt(text, len(text)-1)
}

func blankAt(text string, i int) bool { return strings.IndexByte(" \n\t\r", text[i]) >= 0 }

// note puts a number in front of the next word.
func (s *setter) note(number string) {
	gap := 1
	if s.glued {
		gap = 0
	}
	s.pieces = append(s.pieces, term.Piece{Text: number + "›", Style: term.Dim, Gap: gap})
	s.glued = true
}

// brackets are the ends of findings in text without colour: how many close at an offset,
// and the letters of those that open there.
type brackets struct {
	closing map[int]int
	opening map[int][]string
}

func (t *terminal) brackets(r *q.Reading, all []found) brackets {
	number := map[q.Span]string{} // of the attribution to which a piece of content belongs
	for i, a := range r.Attributions {
		for _, c := range a.Content {
			number[c] = strconv.Itoa(i + 1)
		}
	}
	b := brackets{map[int]int{}, map[int][]string{}}
	for _, f := range all {
		sign := number[f.Span]
		for _, k := range kinds() {
			if k.layer == f.layer && f.layer != inContent {
				sign = t.labels.Text(k.sign)
			}
		}
		b.closing[f.End]++
		b.opening[f.Start] = append(b.opening[f.Start], sign)
	}
	return b
}

// bracketed sets a segment with the brackets that begin at its start and end at its end.
func (s *setter) bracketed(span q.Span, b brackets) {
	for _, sign := range b.opening[span.Start] {
		s.words("["+sign, term.Plain)
		s.glued = false
	}
	s.words(span.In(s.text), term.Plain)
	if n := b.closing[span.End]; n > 0 {
		tail := s.glued
		s.glued = true
		s.words(strings.Repeat("]", n), term.Plain)
		s.glued = tail
	}
}

// list writes the attributions in words.
func (t *terminal) list(r *q.Reading) {
	if len(r.Attributions) == 0 {
		return
	}
	t.lines("", term.Words(t.labels.Text(msg.AnnotatedFindings), term.Bold))
	for _, a := range attributions(r, t.labels) {
		ps := []term.Piece{{Text: strconv.Itoa(a.number), Style: term.Dim, Gap: 1}}
		ps = append(ps, term.Words(a.who, term.Bold)...)
		for _, part := range []string{a.stance, a.form, a.when, a.cue, a.by} {
			if part != "" {
				ps = append(ps, term.Piece{Text: "·", Style: term.Dim, Gap: 1})
				ps = append(ps, term.Words(part, term.Plain)...)
			}
		}
		t.lines("  ", ps)
		t.lines("    ", term.Words(term.Shorten(term.Clean(a.words), 2*(t.width-4)), term.Dim))
	}
	t.out.WriteString("\n")
}
