package corpus

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// columns are the columns of each section, in the order of the sections.
var columns = []struct {
	section string
	names   []string
}{
	{"attributions", []string{"source", "cue", "content", "kind", "medium", "stance", "actor", "via", "when", "addressee"}},
	{"figures", []string{"text", "low", "high", "modifier", "unit", "counted", "attribution"}},
	{"times", []string{"text", "type", "value"}},
}

// nothing stands in a field without a value.
const nothing = "-"

// row is a row of a section, by the names of its columns.
type row struct {
	line   int
	values map[string]string
}

// parser reads one file. Its methods stop at the first fault.
type parser struct {
	file  string
	lines []string
	at    int // index of the next line
}

// parse reads a file of the corpus.
func parse(file, data string) (Text, error) {
	t := Text{File: file}
	if !utf8.ValidString(data) {
		return t, fault(file, 0, "save it as UTF-8", "it is not valid UTF-8")
	}
	p := &parser{file: file, lines: strings.Split(data, "\n")}
	if err := p.head(&t); err != nil {
		return t, err
	}
	t.Text = t.Title + "\n\n" + p.body()
	sections := map[string][]row{}
	for _, c := range columns {
		rows, err := p.section(c.section, c.names)
		if err != nil {
			return t, err
		}
		sections[c.section] = rows
	}
	if line := p.skipEmpty(); line < len(p.lines) {
		return t, fault(file, line+1, "the sections are attributions, figures, times", "unexpected %q", p.lines[line])
	}
	return t, p.fill(&t, sections)
}

// head reads the lines before the first empty one.
func (p *parser) head(t *Text) error {
	for _, key := range []string{"id", "published", "outlet", "title", "credits"} {
		value, ok := "", false
		if p.at < len(p.lines) {
			value, ok = strings.CutPrefix(p.lines[p.at], key+": ")
		}
		if value = strings.TrimSpace(value); !ok || value == "" {
			return fault(p.file, p.at+1, "the head is id, published, outlet, title, credits, in this order", "no %s", key)
		}
		p.at++
		switch key {
		case "id":
			t.ID = value
		case "published":
			if _, err := time.Parse(time.DateOnly, value); err != nil {
				return fault(p.file, p.at, "write 2031-05-12", "published on no day: %q", value)
			}
			t.Published = q.Day(value)
		case "outlet":
			t.Outlet = value
		case "title":
			t.Title = value
		case "credits":
			t.Credits = list(value, ", ")
		}
	}
	if p.at >= len(p.lines) || p.lines[p.at] != "" {
		return fault(p.file, p.at+1, "leave a line empty after the credits", "the head does not end")
	}
	return nil
}

// body is the text up to the first section.
func (p *parser) body() string {
	first := p.at
	for p.at < len(p.lines) && !strings.HasPrefix(p.lines[p.at], "== ") {
		p.at++
	}
	return strings.TrimSpace(strings.Join(p.lines[first:p.at], "\n"))
}

// skipEmpty is the index of the next line that is not empty.
func (p *parser) skipEmpty() int {
	for p.at < len(p.lines) && strings.TrimSpace(p.lines[p.at]) == "" {
		p.at++
	}
	return p.at
}

func (p *parser) section(name string, columns []string) ([]row, error) {
	if i := p.skipEmpty(); i >= len(p.lines) || p.lines[i] != "== "+name {
		return nil, fault(p.file, p.at+1, "write \"== "+name+"\", even if it has no rows", "no section %s", name)
	}
	p.at++
	if p.at >= len(p.lines) || p.lines[p.at] != strings.Join(columns, "\t") {
		return nil, fault(p.file, p.at+1, "write "+strings.Join(columns, "⇥"), "wrong columns of %s", name)
	}
	p.at++
	var rows []row
	for ; p.at < len(p.lines) && p.lines[p.at] != "" && !strings.HasPrefix(p.lines[p.at], "== "); p.at++ {
		fields := strings.Split(p.lines[p.at], "\t")
		if len(fields) != len(columns) {
			return nil, fault(p.file, p.at+1, "separate the fields by single tabs; - is an empty field", "%d fields instead of %d", len(fields), len(columns))
		}
		r := row{line: p.at + 1, values: map[string]string{}}
		for i, c := range columns {
			if fields[i] == "" {
				return nil, fault(p.file, p.at+1, "write - for nothing", "%s is empty", c)
			}
			r.values[c] = fields[i]
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// fill turns rows into findings.
func (p *parser) fill(t *Text, sections map[string][]row) error {
	for _, r := range sections["attributions"] {
		a, err := readAttribution(t.Text, r)
		if err != nil {
			return p.locate(r, err)
		}
		t.Attributions = append(t.Attributions, a)
	}
	for _, r := range sections["figures"] {
		f, err := readFigure(t, r)
		if err != nil {
			return p.locate(r, err)
		}
		t.Figures = append(t.Figures, f)
	}
	for _, r := range sections["times"] {
		span, err := one(t.Text, r.values["text"])
		if err == nil {
			err = member("type", q.TimeType(r.values["type"]), timeTypes())
		}
		if err != nil {
			return p.locate(r, err)
		}
		t.Times = append(t.Times, q.Time{Span: span, Type: q.TimeType(r.values["type"]), Value: r.values["value"]})
	}
	return nil
}

// locate adds the place to an error of a row.
func (p *parser) locate(r row, err error) error {
	hint := "see GUIDE.md"
	var h *hinted
	if errors.As(err, &h) {
		hint = h.hint
	}
	return fault(p.file, r.line, hint, "%w", err)
}

func readAttribution(text string, r row) (Attribution, error) {
	v := r.values
	a := Attribution{
		Kind: q.Kind(v["kind"]), Medium: q.Medium(v["medium"]), Stance: q.Stance(v["stance"]),
		Actor: v["actor"], Via: list(v["via"], "; "), Line: r.line,
	}
	var err error
	if a.Content, err = resolveContent(text, v["content"]); err != nil {
		return a, err
	}
	if a.Source, err = resolveNear(text, v["source"], a.Content); err != nil {
		return a, err
	}
	if a.Cue, err = resolveNear(text, v["cue"], a.Content); err != nil {
		return a, err
	}
	if a.Addressee, err = resolveNear(text, v["addressee"], a.Content); err != nil {
		return a, err
	}
	if a.Actor == nothing {
		return a, hint("write ? if nobody is identified", "no actor")
	}
	if v["when"] != nothing {
		a.When = q.Day(v["when"])
		if _, ok := a.When.Time(); !ok {
			return a, hint("write 2031-05-12 or -", "when is no day: %q", v["when"])
		}
	}
	return a, errors.Join(
		member("kind", a.Kind, kinds()), member("medium", a.Medium, media()), member("stance", a.Stance, q.Stances()))
}

func readFigure(t *Text, r row) (Figure, error) {
	v := r.values
	f := Figure{Modifier: q.Modifier(v["modifier"]), Unit: v["unit"], Counted: v["counted"], Attribution: -1, Line: r.line}
	var err error
	if f.Span, err = one(t.Text, v["text"]); err != nil {
		return f, err
	}
	if f.Low, err = bound(v["low"], math.Inf(-1)); err != nil {
		return f, err
	}
	if f.High, err = bound(v["high"], math.Inf(1)); err != nil {
		return f, err
	}
	if v["attribution"] != nothing {
		n, err := strconv.Atoi(v["attribution"])
		if err != nil || n < 1 || n > len(t.Attributions) {
			return f, hint("write the number of a row of the section attributions, the first is 1, or -", "there is no attribution %q", v["attribution"])
		}
		f.Attribution = n - 1
	}
	return f, member("modifier", f.Modifier, modifiers())
}

// bound is a plain number, or the given value for an open end.
func bound(field string, open float64) (float64, error) {
	if field == nothing {
		return open, nil
	}
	n, err := strconv.ParseFloat(field, 64)
	if err != nil {
		return 0, hint("write a plain number with a decimal point, or -", "%q is no bound", field)
	}
	return n, nil
}

// one is the place of a field that must be a single piece.
func one(text, field string) (q.Span, error) {
	spans, err := resolveContent(text, field)
	if err != nil {
		return q.Span{}, err
	}
	if len(spans) != 1 {
		return q.Span{}, hint("give one exact piece of the text", "%d pieces in %q", len(spans), field)
	}
	return spans[0], nil
}

// list is a field with several values; nil if it has none.
func list(field, separator string) []string {
	if field == nothing {
		return nil
	}
	return strings.Split(field, separator)
}

func member[T ~string](what string, value T, of []T) error {
	if slices.Contains(of, value) {
		return nil
	}
	return hint("one of "+strings.Join(names(of), ", "), "unknown %s %q", what, value)
}

func names[T ~string](of []T) []string {
	var all []string
	for _, v := range of {
		all = append(all, string(v))
	}
	return all
}

func kinds() []q.Kind {
	return []q.Kind{q.Direct, q.Indirect, q.FreeIndirect, q.IndirectFreeIndirect, q.Reported, q.Hearsay}
}

func media() []q.Medium {
	return []q.Medium{q.Speech, q.Writing, q.Thought, q.SpeechOrThought, q.SpeechOrWriting, q.ThoughtOrWrit}
}

func modifiers() []q.Modifier {
	return []q.Modifier{q.Exact, q.About, q.MoreThan, q.AtLeast, q.UpTo, q.LessThan, q.Several, q.Almost, q.Between}
}

func timeTypes() []q.TimeType { return []q.TimeType{q.Date, q.Clock, q.Duration, q.Set} }
