package actors

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// pairSort is what "beide" counts.
type pairSort uint8

const (
	twoPeople  pairSort = iota // "beide", "die beiden"
	twoStates                  // "beide Länder"
	twoParties                 // "beide Parteien"
	twoSides                   // "beide Seiten": whoever deals with each other
)

// pairAt reads "beide", "die beiden" and "beide Seiten" from token i on: the token after
// it, and what there are two of.
func (v *view) pairAt(i int) (last int, sort pairSort, ok bool) {
	h := i
	if v.lower[i] == "die" && v.word(i, i+1) == "beiden" {
		h++
	} else if v.lower[i] != "beide" || v.same(i, i-1) && (v.lower[i-1] == "sie" || v.lower[i-1] == "wir") {
		return 0, 0, false
	}
	switch v.word(i, h+1) {
	case "Länder", "Staaten", "Regierungen":
		return h + 2, twoStates, true
	case "Parteien":
		return h + 2, twoParties, true
	case "Seiten", "Konfliktparteien", "Kontrahenten", "Lager":
		return h + 2, twoSides, true
	}
	if v.same(i, h+1) && (v.capital(h+1) || v.describes(h+1)) {
		return 0, 0, false
	}
	return h + 1, twoPeople, true
}

// counted reports the noun of "beide Länder", which the pair takes in.
func (v *view) counted(i int) bool {
	for _, first := range [...]int{i - 1, i - 2} {
		if v.same(i, first) {
			if last, sort, ok := v.pairAt(first); ok && last == i+1 && sort != twoPeople {
				return true
			}
		}
	}
	return false
}

// describes reports an adjective behind "beide", after which people are named.
func (v *view) describes(i int) bool {
	if pos := v.tag(i).POS; pos != q.NoPOS {
		return pos == q.ADJ
	}
	return attributive(v.lower[i]) && !sayingForm(v.lower[i]) && !auxiliaryPlural(v.lower[i])
}

// counts reports whether an actor can be one of the two.
func (s pairSort) counts(a *actor) bool {
	switch s {
	case twoPeople:
		return a.Kind == q.Person && a.proper
	case twoStates:
		return a.Kind == q.State || a.Kind == q.Organization && slices.Contains(a.fields, "government") && a.Of != ""
	case twoParties:
		return a.Kind == q.Organization && (slices.Contains(a.fields, "party") || party(a.Name))
	}
	return a.Kind == q.State || isInstitution(a) && a.number != pl && a.Kind != q.Outlet && a.Kind != q.Agency
}

// pairReach is how many sentences back the two are looked for.
const pairReach = 4

// pair links a mention of two actors to an actor that is both of them, if two of the
// right sort were spoken of last and no third one with them. A government and its state
// count once.
func (l *linker) pair(first, last int, sort pairSort) {
	now := l.v.sentence[first]
	var two []*actor
	for i := len(l.recent) - 1; i >= 0; i-- {
		a := l.recent[i]
		if now-l.v.sentence[a.last] > pairReach || len(two) == 2 && l.v.sentence[a.last] < l.v.sentence[two[1].last] {
			break
		}
		if sort.counts(a) && !slices.ContainsFunc(two, func(b *actor) bool { return sameState(a, b) }) {
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

// sameState reports a state and its government.
func sameState(a, b *actor) bool {
	return a.Kind == q.State && b.Of == a.Name || b.Kind == q.State && a.Of == b.Name
}
