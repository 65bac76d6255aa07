package actors

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// pairAt reads "beide", "die beiden" and "beide Seiten" from token i on: the token after
// it, and whether states or bodies are meant rather than people.
func (v *view) pairAt(i int) (last int, bodies, ok bool) {
	h := i
	if v.lower[i] == "die" && v.word(i, i+1) == "beiden" {
		h++
	} else if v.lower[i] != "beide" || v.same(i, i-1) && (v.lower[i-1] == "sie" || v.lower[i-1] == "wir") {
		return 0, false, false
	}
	switch v.word(i, h+1) {
	case "Seiten", "Länder", "Staaten", "Regierungen", "Parteien", "Konfliktparteien", "Kontrahenten", "Lager":
		return h + 2, true, true
	}
	if v.same(i, h+1) && (v.capital(h+1) || v.describes(h+1)) {
		return 0, false, false
	}
	return h + 1, false, true
}

// describes reports an adjective behind "beide", after which people are named.
func (v *view) describes(i int) bool {
	if pos := v.tag(i).POS; pos != q.NoPOS {
		return pos == q.ADJ
	}
	return attributive(v.lower[i]) && !sayingForm(v.lower[i]) && !auxiliaryPlural(v.lower[i])
}

// pair links a mention of two actors to an actor that is both of them.
func (l *linker) pair(first, last int, bodies bool) {
	var two []*actor
	for i := len(l.recent) - 1; i >= 0 && len(two) < 2; i-- {
		a := l.recent[i]
		person := a.Kind == q.Person && a.proper
		body := a.Kind == q.State || isInstitution(a) && a.number != pl
		if !bodies && person || bodies && body {
			two = append(two, a)
		}
	}
	name := l.v.join(first, last)
	if len(two) == 2 {
		slices.SortFunc(two, func(a, b *actor) int { return a.Mentions[0].Compare(b.Mentions[0].Span) })
		name = two[0].Name + " und " + two[1].Name
	}
	p := phrase{first: first, last: last, head: last - 1, kind: q.Group, name: name, number: pl, gender: any3, article: article{definite, any3, pl}, by: "de.actors/pair"}
	p.subject = l.v.canBeSubject(p)
	p.speaker = l.v.besideSaying(p)
	l.link(p)
}
