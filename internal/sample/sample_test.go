package sample

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// Every place of the sample must be there, or tests of others would pass on nothing.
func TestPlaces(t *testing.T) {
	s := Story()
	check := func(what string, places []q.Place) {
		for _, p := range places {
			if p.Empty() || p.End > len(s.Readings[p.Article].Text) {
				t.Errorf("%s: empty place in article %d", what, p.Article)
			}
		}
	}
	for _, series := range s.Series {
		for _, e := range series.Entries {
			check(e.Text, e.Places)
		}
	}
	for _, p := range s.Positions {
		for _, a := range p.Acts {
			check(a.Text, a.Places)
		}
	}
	for _, c := range s.Claims {
		check(c.Text, c.Places)
	}
	for _, r := range s.Reuse {
		for _, p := range r.Passages {
			check("passage", []q.Place{{Article: r.A, Span: p.A}, {Article: r.B, Span: p.B}})
		}
	}
	for _, c := range s.Quotations {
		check(c.Text, c.Places)
	}
	for _, c := range s.Contradictions {
		check(c.Text, c.Places)
	}
}
