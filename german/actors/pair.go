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
	two := l.lastTwo(first, sort)
	if joined := l.joined(first); sort == twoSides && len(joined) == 2 {
		two = joined
	}
	name := l.v.join(first, last)
	if known := l.knownPair(first, sort); known != nil && len(l.joined(first)) == 0 {
		name = known.Name
	} else if len(two) == 2 {
		slices.SortFunc(two, func(a, b *actor) int { return a.Mentions[0].Compare(b.Mentions[0].Span) })
		name = two[0].Name + " und " + two[1].Name
	}
	p := phrase{first: first, last: last, head: last - 1, kind: q.Group, name: name, number: pl, gender: any3, article: article{definite, any3, pl}, by: pairRule}
	p.subject = l.v.canBeSubject(p)
	p.speaker = l.v.besideSaying(p)
	l.link(p)
}

// lastTwo are the actors of the sort of whom the text spoke last before token i; more or fewer
// than two if that is not clear.
func (l *linker) lastTwo(i int, sort pairSort) []*actor {
	now := l.v.sentence[i]
	var two []*actor
	for k := len(l.recent) - 1; k >= 0; k-- {
		a := l.recent[k]
		if now-l.v.sentence[a.last] > pairReach || len(two) == 2 && l.v.sentence[a.last] < l.v.sentence[two[1].last] {
			break
		}
		if sort.counts(a) && !slices.ContainsFunc(two, func(b *actor) bool { return sameState(a, b) }) {
			two = append(two, a)
		}
	}
	return two
}

// joined are two actors between whom an und stands in the sentence of token i before it:
// "Arbeitgeber und Gewerkschaft einigten sich, wie beide Seiten mitteilten".
func (l *linker) joined(i int) []*actor {
	v := l.v
	for _, b := range l.recent {
		if v.sentence[b.last] != v.sentence[i] || b.Kind == q.Person || len(b.Mentions) == 0 {
			continue
		}
		at := v.TokenAt(b.Mentions[len(b.Mentions)-1].Start)
		if at < 2 || v.lower[at-1] != "und" || !v.same(at, at-2) {
			continue
		}
		for _, a := range l.recent {
			if a != b && a.Kind != q.Person && len(a.Mentions) > 0 && a.Mentions[len(a.Mentions)-1].End == v.Tokens[at-2].End {
				return []*actor{a, b}
			}
		}
	}
	return nil
}

// knownPair is the pair of sides of whom the text spoke last before token i, if it has done so
// shortly before.
func (l *linker) knownPair(i int, sort pairSort) *actor {
	for _, a := range slices.Backward(l.recent) {
		if a.By == pairRule && sort == twoSides && l.v.sentence[i]-l.v.sentence[a.last] <= pairReach {
			return a
		}
	}
	return nil
}

// pairRule is the rule that makes an actor out of two.
const pairRule = "de.actors/pair"

// sameState reports a state and its government.
func sameState(a, b *actor) bool {
	return a.Kind == q.State && b.Of == a.Name || b.Kind == q.State && a.Of == b.Name
}
