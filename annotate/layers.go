package annotate

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// layer is a set of kinds of findings, as bits.
type layer uint8

const (
	inContent layer = 1 << iota
	inSource
	inCue
	inFigure
	inTime
	inActor
	inEvidence
)

// kinds are the layers in the order in which they win where they overlap, each with the
// name of its class, its label and its letter for text without colour.
func kinds() []kind {
	return []kind{
		{inSource, "source", msg.LegendSource, msg.SignSource},
		{inCue, "cue", msg.LegendCue, msg.SignCue},
		{inFigure, "figure", msg.LegendFigure, msg.SignFigure},
		{inTime, "time", msg.LegendTime, msg.SignTime},
		{inEvidence, "evidence", msg.LegendEvidence, msg.SignEvidence},
		{inActor, "actor", msg.LegendActor, msg.SignActor},
		{inContent, "content", msg.LegendContent, msg.SignContent},
	}
}

type kind struct {
	layer layer
	class string
	label msg.Key
	sign  msg.Key
}

// found is a finding with its layer.
type found struct {
	q.Span
	layer layer
}

// findings are all marked spans of a reading in text order. A mention inside a source is
// left out, since the source says the same.
func findings(r *q.Reading) []found {
	var all []found
	add := func(l layer, spans ...q.Span) {
		for _, s := range spans {
			if s.Start >= 0 && s.End <= len(r.Text) && !s.Empty() {
				all = append(all, found{s, l})
			}
		}
	}
	for _, a := range r.Attributions {
		add(inContent, a.Content...)
		add(inSource, a.Source...)
		add(inCue, a.Cue...)
	}
	sources := slices.Clone(all)
	sources = slices.DeleteFunc(sources, func(f found) bool { return f.layer != inSource })
	slices.SortFunc(sources, compareFound)
	for _, f := range r.Figures {
		add(inFigure, f.Span)
	}
	for _, t := range r.Times {
		add(inTime, t.Span)
	}
	for _, e := range r.Evidence {
		add(inEvidence, e.Span)
	}
	for _, a := range r.Actors {
		for _, m := range a.Mentions {
			if m.Form != q.ByPronoun && !within(sources, m.Span) {
				add(inActor, m.Span)
			}
		}
	}
	slices.SortFunc(all, compareFound)
	return slices.Compact(all)
}

func compareFound(a, b found) int {
	return cmp.Or(a.Span.Compare(b.Span), cmp.Compare(a.layer, b.layer))
}

// within reports whether one of the sorted findings contains the span.
func within(sorted []found, s q.Span) bool {
	i, _ := slices.BinarySearchFunc(sorted, s, func(f found, s q.Span) int { return cmp.Compare(f.Start, s.Start+1) })
	for n := 0; i > 0 && n < 4; n++ { // sources hardly ever lie in each other
		if i--; sorted[i].Contains(s) {
			return true
		}
	}
	return false
}

// segment is a piece of text in which the same layers hold from end to end.
type segment struct {
	q.Span
	layers layer
}

// segments divide the text of a reading at every end of a finding.
func segments(r *q.Reading, all []found) []segment {
	type edge struct {
		at    int
		layer layer
		step  int
	}
	edges := make([]edge, 0, 2*len(all)+1)
	for _, f := range all {
		edges = append(edges, edge{f.Start, f.layer, 1}, edge{f.End, f.layer, -1})
	}
	edges = append(edges, edge{at: len(r.Text)})
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Compare(a.at, b.at) })
	open := map[layer]int{}
	var out []segment
	at, now := 0, layer(0)
	for _, e := range edges {
		if e.at > at {
			out = append(out, segment{q.Span{Start: at, End: e.at}, now})
			at = e.at
		}
		open[e.layer] += e.step
		if now |= e.layer; open[e.layer] <= 0 {
			now &^= e.layer
		}
	}
	return out
}

// cutTo are the segments of a block. The segments left are those behind it.
func cutTo(b q.Span, segs []segment) (inside, left []segment) {
	for i, s := range segs {
		if s.Start >= b.End {
			return inside, segs[i:]
		}
		if s.Overlaps(b) {
			inside = append(inside, segment{q.Span{Start: max(s.Start, b.Start), End: min(s.End, b.End)}, s.layers})
		}
		if s.End > b.End {
			return inside, segs[i:]
		}
	}
	return inside, nil
}

// numbers says at which offset the content of which attribution begins, counted from 1.
func numbers(r *q.Reading) map[int][]int {
	at := map[int][]int{}
	for i, a := range r.Attributions {
		if len(a.Content) > 0 {
			at[a.Content[0].Start] = append(at[a.Content[0].Start], i+1)
		}
	}
	return at
}

// blocks are the blocks of a reading, or all of its text if it has none.
func blocks(r *q.Reading) []q.Block {
	if len(r.Blocks) > 0 || r.Text == "" {
		return r.Blocks
	}
	return []q.Block{{Span: q.Span{Start: 0, End: len(r.Text)}, Kind: q.Paragraph}}
}

// attributed is one attribution in words, for the list below a text.
type attributed struct {
	number               int
	who, stance, form    string // in the words of the labels
	cue, words, when, by string
}

func attributions(r *q.Reading, labels msg.Labels) []attributed {
	out := make([]attributed, len(r.Attributions))
	for i, a := range r.Attributions {
		when := ""
		if a.When != "" {
			when = labels.Day(a.When)
		}
		out[i] = attributed{
			number: i + 1, who: chain(r, a, labels), stance: labels.Text(msg.Stance(a.Stance)), form: labels.Text(msg.Kind(a.Kind)),
			cue: a.Cue.In(r.Text), words: a.Content.In(r.Text), when: when, by: a.By,
		}
	}
	return out
}

// chain is who says it and through whom, the link nearest to the reader first. Without an
// authority behind the source, the other links stand in front of it.
func chain(r *q.Reading, a q.Attribution, labels msg.Labels) string {
	var names []string
	add := func(i int) {
		if i >= 0 && i < len(r.Actors) && r.Actors[i].Name != "" {
			names = append(names, r.Actors[i].Name)
		}
	}
	if a.Authority < 0 {
		for _, v := range slices.Backward(a.Via) {
			add(v)
		}
		add(a.Actor)
	} else {
		add(a.Actor)
		for _, v := range a.Via {
			add(v)
		}
	}
	if len(names) == 0 {
		return labels.Text(msg.Unattributed)
	}
	return strings.Join(names, " "+labels.Text(msg.ChainArrow)+" ")
}
