package annotate

import (
	_ "embed"
	"html/template"
	"io"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/page"
)

//go:embed view.gohtml
var viewTemplate string

//go:embed view.css
var viewStyle string

var parsedView = sync.OnceValues(func() (*template.Template, error) { return template.New("view").Parse(viewTemplate) })

// HTML writes the texts of readings with their findings marked as one page that needs
// nothing else: no script, no font, no picture. The page's own policy forbids everything but
// its style. Labels are in the language "de" or "en".
func HTML(w io.Writer, readings []*q.Reading, language string) error {
	tmpl, err := parsedView()
	if err != nil {
		return &q.Error{Op: "write marked text", Place: "page template", Err: err}
	}
	if err := page.Write(w, tmpl, newView(readings, msg.In(language))); err != nil {
		return &q.Error{Op: "write marked text", Place: "page", Err: err}
	}
	return nil
}

type view struct {
	Language, Title, Legend, Left, Findings, Policy string
	Style                                           template.CSS
	Kinds                                           []viewKind
	Columns                                         []string
	Texts                                           []viewText
}

type viewKind struct{ Class, Label string }

type viewText struct {
	Number   int
	Facts    []string
	Blocks   []viewBlock
	Findings []viewFinding
}

type viewBlock struct {
	Tag      string // headline, heading, paragraph, aside
	Segments []viewSegment
}

type viewSegment struct {
	Notes []int // attributions whose content begins here
	Class string
	Text  string
}

type viewFinding struct {
	Number                               int
	Who, Stance, Form, Cue, When, By, Of string
}

func newView(readings []*q.Reading, labels msg.Labels) view {
	v := view{
		Language: labels.Language(), Title: labels.Text(msg.AnnotatedTitle), Legend: labels.Text(msg.LegendTitle),
		Left: labels.Text(msg.LegendLeft), Findings: labels.Text(msg.AnnotatedFindings), Style: template.CSS(viewStyle),
	}
	v.Policy = page.Policy(viewStyle)
	for _, k := range kinds() {
		v.Kinds = append(v.Kinds, viewKind{k.class, labels.Text(k.label)})
	}
	for _, key := range []msg.Key{msg.ColumnSource, msg.ColumnStance, msg.ColumnForm, msg.ColumnDay, msg.LegendCue, msg.ColumnWords, msg.ColumnRule} {
		v.Columns = append(v.Columns, labels.Text(key))
	}
	for i, r := range readings {
		v.Texts = append(v.Texts, newText(i+1, r, labels))
	}
	return v
}

func newText(number int, r *q.Reading, labels msg.Labels) viewText {
	text := viewText{Number: number}
	for _, f := range []string{r.ID, r.Outlet, r.Published.Moment, strings.Join(r.Agencies(), ", ")} {
		if f != "" {
			text.Facts = append(text.Facts, f)
		}
	}
	segs, starts := segments(r, findings(r)), numbers(r)
	for _, b := range blocks(r) {
		var inside []segment
		inside, segs = cutTo(b.Span, segs)
		block := viewBlock{Tag: string(b.Kind)}
		if !b.Kind.Analysed() {
			block.Tag = "aside"
		}
		for _, s := range inside {
			out := viewSegment{Text: s.In(r.Text)}
			if b.Kind.Analysed() {
				out.Class, out.Notes = classes(s.layers), starts[s.Start]
			}
			block.Segments = append(block.Segments, out)
		}
		text.Blocks = append(text.Blocks, block)
	}
	for _, a := range attributions(r, labels) {
		text.Findings = append(text.Findings, viewFinding{a.number, a.who, a.stance, a.form, a.cue, a.when, a.by, a.words})
	}
	return text
}

func classes(l layer) string {
	var names []string
	for _, k := range kinds() {
		if l&k.layer != 0 {
			names = append(names, k.class)
		}
	}
	return strings.Join(names, " ")
}

// numbered is a block with the number of its text, which its links need.
type numbered struct {
	Number   int
	Segments []viewSegment
}

// In is the block as a part of text n.
func (b viewBlock) In(n int) numbered { return numbered{n, b.Segments} }
