// Package times finds German time expressions and their TIMEX3 values.
//
// Spans follow the German news corpora: prepositions stand outside, articles inside where
// an adjective or number belongs to the noun ("den vergangenen Tagen"). Values are TIMEX3;
// what the publication day would have to tell and does not stays underspecified:
// "XXXX-WXX-5" for "am Freitag", "XXXX-10-08" for "am 8. Oktober". Of a list or an
// interval each day is an expression of its own. Short notes are read in a register of
// their own: isNote says which texts are notes, docs/times.md what is different.
package times

import (
	"slices"
	"time"

	q "github.com/quellenlage/quellenlage"
)

// Times is the stage that provides times. It reads Published for the day to which words
// such as "gestern" and "am Montag" refer.
func Times() q.Stage {
	return q.Stage{
		Name: "de.times", Version: 3,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences},
		Provides: []q.Layer{q.LayerTimes},
		Run:      func(r *q.Reading) { r.Times = find(r) },
	}
}

func find(r *q.Reading) []q.Time {
	note := isNote(r)
	exprs := expressions(r, note)
	values := resolveAll(r.Published, exprs, note)
	out := make([]q.Time, len(exprs))
	for i, e := range exprs {
		out[i] = q.Time{Span: e.Span, Type: e.typ, Value: values[i], By: e.by}
	}
	return out
}

// expressions finds the expressions of a reading in text order, with what their clauses
// say of them.
func expressions(r *q.Reading, note bool) []expr {
	if len(r.Tokens) == 0 {
		return nil
	}
	p := parse(r.Text, itemize(r, note), note)
	slices.SortStableFunc(p.out, func(a, b expr) int { return a.Span.Compare(b.Span) })
	shareYears(p)
	p.placeInTime(p.out)
	if note {
		p.joinRanges()
	}
	return p.out
}

// resolveAll gives values against the publication. If only an interval is known, a value
// that is the same for its first and its last day holds; others stay underspecified.
func resolveAll(pub q.Publication, exprs []expr, note bool) []string {
	if t, exact, ok := published(pub); ok {
		return resolve(moment{t, true, exact}, exprs, note)
	}
	open := resolve(moment{}, exprs, note)
	from, ok1 := pub.From.Time()
	to, ok2 := pub.To.Time()
	if !ok1 || !ok2 || to.Sub(from) > 366*24*time.Hour {
		return open
	}
	first := resolve(moment{from, true, false}, exprs, false)
	last := resolve(moment{to, true, false}, exprs, false)
	for i := range open {
		if first[i] == last[i] {
			open[i] = first[i]
		}
	}
	return open
}

// published is the publication moment; unlike Publication.Time it also reads a moment
// without a zone, since offsets in hours need no zone.
func published(pub q.Publication) (t time.Time, exact, ok bool) {
	if t, err := time.Parse("2006-01-02T15:04:05", pub.Moment); err == nil {
		return t, true, true
	}
	return pub.Time()
}
