package story

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// novelties tell article by article, in order of time, what each one adds: figures, acts,
// quotations and evidence that no earlier article has. Figures come first, then what is
// confirmed, denied or left open, then evidence, then the rest in the order of the text.
func novelties(t *told, s *q.Story) []q.Novelty {
	items := make([][]item, len(t.readings))
	add := func(rank int, text string, places []q.Place) {
		if len(places) == 0 {
			return
		}
		first := places[0].Article
		for _, p := range places {
			first = min(first, p.Article)
		}
		here := slices.DeleteFunc(slices.Clone(places), func(p q.Place) bool { return p.Article != first })
		items[first] = append(items[first], item{q.Line{Text: text, Places: here}, rank})
	}
	for _, series := range s.Series {
		for _, e := range series.Entries {
			if attribute(e.Text) {
				continue
			}
			add(0, t.says(firstNamed(e.Origins, e.Actor), counting(series, e)), t.vouched(e.Places))
		}
	}
	for _, p := range s.Positions {
		for _, a := range p.Acts {
			add(rankOf(a.Stance), t.says(a.Speaker, a.Text), a.Places)
		}
	}
	for _, u := range s.Quotations {
		add(3, t.says(u.Actor, u.Text), u.Places)
	}
	for _, e := range s.Evidence {
		add(2, t.says(e.Actor, e.Text), e.Places)
	}
	out := make([]q.Novelty, 0, len(items))
	for article, all := range items {
		slices.SortStableFunc(all, func(a, b item) int { return cmp.Compare(a.Places[0].Start, b.Places[0].Start) })
		all = withoutContained(all)
		slices.SortStableFunc(all, func(a, b item) int { return cmp.Compare(a.rank, b.rank) })
		lines := make([]q.Line, len(all))
		for i := range all {
			lines[i] = all[i].Line
		}
		out = append(out, q.Novelty{Article: article, Items: lines})
	}
	return out
}

// vouched are the places of a figure at which somebody is named for it; all if there is none.
func (t *told) vouched(places []q.Place) []q.Place {
	var named []q.Place
	for _, p := range places {
		figures := t.readings[p.Article].Figures
		at := sort.Search(len(figures), func(i int) bool { return figures[i].Start >= p.Start })
		if at < len(figures) && figures[at].Span == p.Span && figures[at].Attribution >= 0 {
			named = append(named, p)
		}
	}
	if len(named) == 0 {
		return places
	}
	return named
}

// attribute reports whether a figure is part of an adjective, which is no news by itself: "ein
// vierseitiges Papier".
func attribute(text string) bool {
	stem := strings.TrimRight(text, "enmrs")
	return !strings.Contains(text, " ") && strings.HasSuffix(stem, "ig") && !strings.ContainsFunc(text, unicode.IsUpper)
}

// counting is a figure as written, behind what it counts if it does not name a thing itself:
// "17", "mehr als 800".
func counting(s q.Series, e q.FigureEntry) string {
	if s.Counted == "" || e.UnitKind.Measures() || strings.ContainsFunc(e.Text, unicode.IsUpper) {
		return e.Text
	}
	c, size := utf8.DecodeRuneInString(s.Counted)
	return string(unicode.ToUpper(c)) + s.Counted[size:] + ": " + e.Text
}

// item is a line with its rank: what an editor looks for first has the lowest.
type item struct {
	q.Line
	rank int
}

// rankOf puts what confirms, denies or leaves open right behind the figures.
func rankOf(s q.Stance) int {
	if side := sideOf(s); side != noSide && s != q.Claims {
		return 1
	}
	return 3
}

// withoutContained drops items whose places lie within the places of another one: a figure or
// a quoted scrap inside of what an actor says is told with it, and lends it its rank.
func withoutContained(items []item) []item {
	drop := make([]bool, len(items))
	around := enclosing(items)
	for j := range items {
		for _, i := range around[j] {
			same := covers(items[i].Places, items[j].Places)
			if i == j || drop[i] || drop[j] || !same || j < i && covers(items[j].Places, items[i].Places) {
				continue
			}
			drop[j] = true
			items[i].rank = min(items[i].rank, items[j].rank)
		}
	}
	var kept []item
	for i, it := range items {
		if !drop[i] {
			kept = append(kept, it)
		}
	}
	return kept
}

// enclosing are, for each item, the items of which one place contains its first place.
func enclosing(items []item) [][]int {
	type at struct {
		q.Span
		item  int
		first bool
	}
	var places []at
	for i, it := range items {
		for k, p := range it.Places {
			places = append(places, at{p.Span, i, k == 0})
		}
	}
	slices.SortStableFunc(places, func(a, b at) int { return a.Compare(b.Span) })
	around := make([][]int, len(items))
	var open []at
	for n, p := range places {
		open = slices.DeleteFunc(open, func(o at) bool { return o.End < p.End })
		if p.first {
			for _, o := range open {
				around[p.item] = append(around[p.item], o.item)
			}
			for _, o := range places[n+1:] { // of equal places the later ones enclose it, too
				if o.Span != p.Span {
					break
				}
				around[p.item] = append(around[p.item], o.item)
			}
		}
		open = append(open, p)
	}
	return around
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

// says puts the speaker in front of what is said, unless he stands there already: "Der Verband
// berichtete von …".
func (t *told) says(actor int, text string) string {
	if actor < 0 {
		return text
	}
	name := t.cast.actors[actor].Name
	rest := text
	if article, after, ok := strings.Cut(text, " "); ok && slices.Contains([]string{"Der", "Die", "Das", "der", "die", "das"}, article) {
		rest = after
	}
	if rest == name || strings.HasPrefix(rest, name+" ") {
		return text
	}
	return name + ": " + text
}
