package brief

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"unicode"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/imprint"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

// Markdown writes the brief as CommonMark with tables, complete. The paragraphs to which
// anchors point follow at the end, each under its anchor. What comes from articles is
// escaped, so that it stays text.
func Markdown(w io.Writer, b *q.Brief) error {
	return writeMarkdown(w, b, newSheet(b))
}

// writeMarkdown writes a sheet on the articles of a brief.
func writeMarkdown(w io.Writer, b *q.Brief, s *sheet) error {
	m := markdown{sheet: s, out: bufio.NewWriter(w), pointed: map[paragraph]bool{}}
	m.line(imprint.Comment)
	m.line("# " + escape(m.sheet.title))
	m.line("*" + escape(strings.Join(m.sheet.facts, " · ")) + "*")
	for _, p := range m.sheet.parts {
		m.part(p)
	}
	m.texts(b)
	m.line("*" + escape(m.sheet.labels.Text(msg.HelpJudges)) + "*")
	return m.out.Flush()
}

type markdown struct {
	sheet   *sheet
	out     *bufio.Writer
	pointed map[paragraph]bool // paragraphs that some anchor names
}

// paragraph is a block of an article, by their indices.
type paragraph struct{ article, block int }

// line writes a block of its own.
func (m *markdown) line(s string) {
	m.out.WriteString(s) // a failed write is reported by Flush
	m.out.WriteString("\n\n")
}

func (m *markdown) part(p part) {
	m.line("## " + escape(p.title))
	if p.size == 0 {
		m.line("*" + escape(m.sheet.none(p)) + "*")
		return
	}
	if p.help != "" {
		m.line("*" + escape(joined(" ", p.help, p.note)) + "*")
	}
	for _, t := range p.tables {
		if t.title != "" {
			m.line("### " + escape(t.title))
		}
		if t.form == listed || t.form == full {
			m.list(t)
		} else {
			m.table(t)
		}
		m.out.WriteByte('\n')
	}
}

func (m *markdown) list(t table) {
	for _, r := range t.rows {
		var cells []string
		for _, c := range r.cells {
			if s := m.cell(c, " "); s != "" {
				cells = append(cells, s)
			}
		}
		m.out.WriteString("- " + strings.Join(cells, " · ") + m.anchors(r.anchors) + "\n")
	}
}

func (m *markdown) table(t table) {
	anchored := slices.ContainsFunc(t.rows, func(r row) bool { return len(r.anchors) > 0 })
	heads := list.Map(t.columns, func(c column) string { return escape(c.title) })
	if anchored {
		heads = append(heads, escape(m.sheet.labels.Text(msg.ColumnPlaces)))
	}
	m.out.WriteString("| " + strings.Join(heads, " | ") + " |\n|" + strings.Repeat(" --- |", len(heads)) + "\n")
	between := " · "
	if t.form == matrix {
		between = "<br>"
	}
	for _, r := range t.rows {
		cells := list.Map(r.cells, func(c cell) string { return m.cell(c, between) })
		if anchored {
			cells = append(cells, strings.TrimSpace(m.anchors(r.anchors)))
		}
		m.out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
	}
}

func (m *markdown) cell(c cell, between string) string {
	phrases := list.Map(c, func(ph phrase) string {
		s := escape(ph.text)
		if s != "" && ph.look == strong {
			s = "**" + s + "**"
		}
		return strings.TrimSpace(s + m.anchors(ph.anchors))
	})
	return joined(between, phrases...)
}

// anchors are the names of places in brackets.
func (m *markdown) anchors(in []anchor) string {
	if len(in) == 0 {
		return ""
	}
	names := list.Map(in, func(a anchor) string {
		if block := m.sheet.places.story.Readings[a.place.Article].BlockAt(a.place.Start); block >= 0 && !a.place.Empty() {
			m.pointed[paragraph{a.place.Article, block}] = true
		}
		return escape(a.label)
	})
	return " (" + strings.Join(names, ", ") + ")"
}

// texts are the paragraphs that anchors name.
func (m *markdown) texts(b *q.Brief) {
	m.line("## " + escape(m.sheet.labels.Text(msg.PartTexts)))
	for i, r := range b.Readings {
		for j, block := range r.Blocks {
			if m.pointed[paragraph{i, j}] {
				m.line("**" + escape(m.sheet.places.label(q.Place{Article: i, Span: block.Span})) + "** " + escape(block.In(r.Text)))
			}
		}
	}
}

// escape makes a foreign text plain in one line of Markdown: marks that could begin markup
// get a backslash, and white space and control characters are those of a clean line.
func escape(s string) string {
	s = strings.ReplaceAll(term.Clean(s), "\u00a0", " ")
	var b strings.Builder
	for i, r := range s {
		rest := s[i:]
		switch {
		case strings.ContainsRune("\\`*_{}[]<>#|~&!^$", r),
			r == ':' && strings.HasPrefix(rest, "://"),
			r == '.' && i >= 3 && strings.EqualFold(s[i-3:i], "www"),
			opensBlock(s, i, r):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// opensBlock reports whether a mark at the beginning of a line would make it a list or a
// heading: "- x", "+ x", "= x", "1. x", "2) x".
func opensBlock(s string, i int, r rune) bool {
	switch r {
	case '-', '+', '=':
		return i == 0
	case '.', ')':
		return i > 0 && strings.IndexFunc(s[:i], func(c rune) bool { return !unicode.IsDigit(c) }) < 0
	}
	return false
}
