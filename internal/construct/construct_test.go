package construct

import (
	"fmt"
	"strings"
	"testing"
)

type recorder struct{ reports []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.reports = append(r.reports, fmt.Sprintf(format, args...))
}

// shouts finds every word that is set in capitals.
func shouts(text string) []Finding {
	var found []Finding
	for word := range strings.FieldsSeq(text) {
		if word == strings.ToUpper(word) {
			found = append(found, Finding{By: "test/shout", Text: word})
		}
	}
	return found
}

func TestCheck(t *testing.T) {
	good := Construct{Name: "test/shout", Examples: []Example{{Text: "das ist LAUT", Want: "LAUT"}}, Counterexamples: []string{"das ist leise"}}
	for _, c := range []struct {
		name   string
		change func(*Construct)
		want   string // part of the only report; "" if there must be none
	}{
		{"a rule that holds", func(*Construct) {}, ""},
		{"any finding", func(c *Construct) { c.Examples[0].Want = "" }, ""},
		{"missed example", func(c *Construct) { c.Examples[0].Text = "das ist laut" }, `want "LAUT"`},
		{"other finding", func(c *Construct) { c.Examples[0].Want = "STILL" }, `want "STILL"`},
		{"found by another rule", func(c *Construct) { c.Name = "test/whisper" }, `want "LAUT"`},
		{"matching counterexample", func(c *Construct) { c.Counterexamples = []string{"das ist LEISE"} }, "must find nothing"},
		{"no example", func(c *Construct) { c.Examples = nil }, "at least one example"},
		{"no counterexample", func(c *Construct) { c.Counterexamples = nil }, "at least one example"},
	} {
		rule := good
		rule.Examples = append([]Example(nil), good.Examples...)
		c.change(&rule)
		var r recorder
		Check(&r, []Construct{rule}, shouts)
		switch {
		case c.want == "" && len(r.reports) > 0:
			t.Errorf("%s: reported %q", c.name, r.reports)
		case c.want != "" && (len(r.reports) != 1 || !strings.Contains(r.reports[0], c.want)):
			t.Errorf("%s: reported %q, want one report with %q", c.name, r.reports, c.want)
		}
	}
}
