package corpus

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	q "github.com/quellenlage/quellenlage"
)

// Check finds what is wrong in a text that could be read: rows out of order or given twice,
// fields that do not fit together, values that are not well formed. Every fault is a *q.Error.
func Check(t *Text) []error {
	c := checker{t: t}
	c.text()
	for i := range t.Attributions {
		c.attribution(i)
	}
	for i := range t.Figures {
		c.figure(i)
	}
	for i, x := range t.Times {
		if !wellFormed(x.Type, x.Value) {
			c.fault(0, "see GUIDE.md, times", "%q is no TIMEX3 value of a %s: %q", x.Value, x.Type, x.In(t.Text))
		}
		if i > 0 && t.Times[i-1].Start >= x.Start {
			c.fault(0, "keep text order; mark the second occurrence with #2", "time %q does not follow the one before it", x.In(t.Text))
		}
	}
	return c.faults
}

type checker struct {
	t      *Text
	faults []error
}

func (c *checker) fault(line int, hint, format string, args ...any) {
	f := fault(c.t.File, line, hint, format, args...)
	f.Op = "check corpus"
	c.faults = append(c.faults, f)
}

func (c *checker) text() {
	if !norm.NFC.IsNormalString(c.t.Text) {
		c.fault(0, "save it composed (NFC)", "it is not in normal form C")
	}
	if strings.Contains(c.t.Text, "  ") || strings.Contains(c.t.Text, "\t") {
		c.fault(0, "write single spaces", "there are runs of blanks in the text")
	}
}

func (c *checker) attribution(i int) {
	a := c.t.Attributions[i]
	if len(a.Content) == 0 {
		c.fault(a.Line, "copy what is attributed", "no content")
		return
	}
	if i > 0 {
		c.order(c.t.Attributions[i-1], a)
	}
	if a.When > c.t.Published {
		c.fault(a.Line, "", "said on %s, after the publication", a.When)
	}
	switch a.Kind {
	case q.Direct:
		c.quoted(a)
	case q.FreeIndirect, q.IndirectFreeIndirect:
		if len(a.Cue) > 0 {
			c.fault(a.Line, "a sentence without frame has no cue", "%s with a cue", a.Kind)
		}
		if len(a.Source) == 0 {
			c.fault(a.Line, "give the nearest earlier mention of the speaker", "%s without source", a.Kind)
		}
	case q.Hearsay:
		if len(a.Source) > 0 {
			c.fault(a.Line, "what an identifiable speaker says is no hearsay", "hearsay with a source")
		}
	case q.Indirect:
		if strings.HasSuffix(a.Content.In(c.t.Text), ".") {
			c.fault(a.Line, "the full stop stays out", "indirect content with a full stop")
		}
	}
}

// order demands text order, the outer one of nested attributions first, and no row twice.
func (c *checker) order(before, a Attribution) {
	b, n := before.Content.Cover(), a.Content.Cover()
	if b.Compare(n) > 0 && !b.Contains(n) {
		c.fault(a.Line, "keep text order, the outer row first; mark the second occurrence with #2", "%q does not follow the row before it", a.Content.In(c.t.Text))
	}
	if fmt.Sprint(before.Content, before.Source, before.Cue, before.Kind) == fmt.Sprint(a.Content, a.Source, a.Cue, a.Kind) {
		c.fault(a.Line, "delete it, or mark the second occurrence with #2", "the row before it again")
	}
}

// quoted demands marks of quotation around a direct content, which its frame may cut.
func (c *checker) quoted(a Attribution) {
	first, last := a.Content[0].In(c.t.Text), a.Content[len(a.Content)-1].In(c.t.Text)
	opening, _ := utf8.DecodeRuneInString(first)
	closing, _ := utf8.DecodeLastRuneInString(last)
	if !strings.ContainsRune("„“\"»«‚‘'›‹–", opening) || !strings.ContainsRune("“”\"«»‘’'‹›", closing) {
		c.fault(a.Line, "take the marks into the content", "direct content without its marks: %q", a.Content.In(c.t.Text))
	}
}

func (c *checker) figure(i int) {
	f := c.t.Figures[i]
	text := f.In(c.t.Text)
	if i > 0 && c.t.Figures[i-1].Start >= f.Start {
		c.fault(f.Line, "keep text order; mark the second occurrence with #2", "%q does not follow the row before it", text)
	}
	if !boundsFit(f) {
		c.fault(f.Line, "exact and about: both bounds equal; open above: at_least, more_than, several; open below: up_to, less_than, almost", "%s does not fit the bounds of %q", f.Modifier, text)
	}
	for _, field := range []string{f.Unit, f.Counted} {
		if field == nothing {
			c.fault(f.Line, "say what is counted", "no unit or thing counted: %q", text)
		}
	}
}

func boundsFit(f Figure) bool {
	if f.Low > f.High || math.IsInf(f.Low, -1) && math.IsInf(f.High, 1) {
		return false
	}
	low, high := !math.IsInf(f.Low, -1), !math.IsInf(f.High, 1)
	switch f.Modifier {
	case q.Exact:
		return f.Low == f.High
	case q.About:
		return low && high
	case q.Between:
		return low && high && f.Low < f.High
	case q.AtLeast, q.MoreThan, q.Several:
		return low && !high
	default:
		return high && !low
	}
}
