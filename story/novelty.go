package story

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// novelties tell article by article, in order of time, what each one adds: figures, acts,
// quotations and evidence that no earlier article has.
func novelties(t *told, s *q.Story) []q.Novelty {
	items := make([][]q.Line, len(t.readings))
	add := func(text string, places []q.Place) {
		if len(places) == 0 {
			return
		}
		first := places[0].Article
		for _, p := range places {
			first = min(first, p.Article)
		}
		here := slices.DeleteFunc(slices.Clone(places), func(p q.Place) bool { return p.Article != first })
		items[first] = append(items[first], q.Line{Text: text, Places: here})
	}
	for _, series := range s.Series {
		for _, e := range series.Entries {
			add(t.says(firstNamed(e.Origins, e.Actor), e.Text), e.Places)
		}
	}
	for _, p := range s.Positions {
		for _, a := range p.Acts {
			add(t.says(a.Speaker, a.Text), a.Places)
		}
	}
	for _, u := range s.Quotations {
		add(t.says(u.Actor, u.Text), u.Places)
	}
	for _, e := range s.Evidence {
		add(t.says(e.Actor, e.Text), e.Places)
	}
	out := make([]q.Novelty, 0, len(items))
	for article, lines := range items {
		slices.SortStableFunc(lines, func(a, b q.Line) int { return cmp.Compare(a.Places[0].Start, b.Places[0].Start) })
		out = append(out, q.Novelty{Article: article, Items: withoutContained(lines)})
	}
	return out
}

// withoutContained drops lines whose places lie within the places of another line: a figure
// or a quoted scrap inside of what an actor says is told with it.
func withoutContained(lines []q.Line) []q.Line {
	var kept []q.Line
	for i, l := range lines {
		inside := slices.ContainsFunc(lines[:i], func(o q.Line) bool { return covers(o.Places, l.Places) }) ||
			slices.ContainsFunc(lines[i+1:], func(o q.Line) bool { return covers(o.Places, l.Places) && !covers(l.Places, o.Places) })
		if !inside {
			kept = append(kept, l)
		}
	}
	return kept
}

func covers(outer, inner []q.Place) bool {
	for _, p := range inner {
		if !slices.ContainsFunc(outer, func(o q.Place) bool { return o.Article == p.Article && o.Contains(p.Span) }) {
			return false
		}
	}
	return true
}

func firstNamed(origins []int, actor int) int {
	if actor < 0 && len(origins) > 0 {
		return origins[0]
	}
	return actor
}

// says puts the speaker in front of what is said.
func (t *told) says(actor int, text string) string {
	if actor < 0 {
		return text
	}
	return t.cast.actors[actor].Name + ": " + text
}
