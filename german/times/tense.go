package times

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/letter"
)

//go:embed verbs.txt
var verbsText string

// verbTense is what a finite verb says of its clause.
type verbTense uint8

const (
	noVerb verbTense = iota
	pastVerb
	auxVerb
	futureVerb
	plannedVerb
	presentVerb
	infinitiveVerb
	modalInfinitive
)

var verbs = sync.OnceValue(func() map[string]verbTense {
	names := map[string]verbTense{"past": pastVerb, "aux": auxVerb, "future": futureVerb, "planned": plannedVerb, "present": presentVerb, "infinitive": infinitiveVerb, "modal": modalInfinitive}
	words := map[string]verbTense{}
	for line := range strings.Lines(verbsText) {
		fields := strings.Fields(line)
		if len(fields) > 1 && fields[0] != "#" {
			for _, w := range fields[1:] {
				words[w] = names[fields[0]]
			}
		}
	}
	return words
})

// clauseReach bounds how far the verb of a clause is looked for, in items.
const clauseReach = 40

// clauseTense is -1 if the clause around item i tells of the past, +1 if it tells of the
// present or of what will be, 0 if it does not say. Where the clause has no verb the
// sentence decides.
func (p *parser) clauseTense(i int) int {
	first, end := p.clause(i)
	if t := p.tenseOf(first, end); t != 0 {
		return t
	}
	if t, ok := p.states(first, end); ok {
		return t
	}
	last := end - 1
	for first > 0 && i-first < clauseReach && p.items[first-1].sentence == p.items[i].sentence {
		first--
	}
	for last+1 < len(p.items) && last-i < clauseReach && p.items[last+1].sentence == p.items[i].sentence {
		last++
	}
	return p.tenseOf(first, last+1)
}

// states reports whether a clause has "ist" or "hat" without a participle, which say
// nothing of tense, or "wäre" or "hätte", which point forward.
func (p *parser) states(first, last int) (tense int, ok bool) {
	for k := first; k < last; k++ {
		if p.verbAt(k) == auxVerb {
			if p.textIs(k, "wäre", "wären", "hätte", "hätten") {
				return 1, true
			}
			ok = true
		}
	}
	return 0, ok
}

// clauseMark reports whether item i divides clauses: a comma that does not stand between
// the parts of a date, or a mark.
func (p *parser) clauseMark(i int) bool {
	switch p.class(i) {
	case comma:
		return p.class(i+1) == other || p.class(i+1) == article || p.class(i+1) == prep || p.class(i+1) == conj
	case stop:
		return p.textIs(i, ";", ":", "!", "?")
	case dash:
		return !p.items[i].joined && p.class(i+1) == other
	}
	return false
}

// tenseOf weighs the verbs among items first up to, and without, last.
func (p *parser) tenseOf(first, last int) int {
	var past, perhapsPast, aux, future, planned, present, participle, infinitivePerfect, toInfinitive, modal bool
	for k := first; k < last; k++ {
		switch p.verbAt(k) {
		case pastVerb:
			if p.perhapsAdjective(k) {
				perhapsPast = true
			} else {
				past = true
			}
		case auxVerb:
			aux = true
		case modalInfinitive:
			modal = true
			future = future || !aux
		case infinitiveVerb:
			infinitivePerfect = infinitivePerfect || participle
			past = past || p.is(k-1, "zu") && (participle || p.likeParticiple(k-2))
			aux = aux || p.word(k) == "haben"
		case futureVerb:
			if p.textIs(k, "wollte", "wollten", "Wollte") && p.denies(first, last) {
				past = true // "wollte sich am Freitag nicht äußern"
			} else {
				future = true
			}
		case plannedVerb:
			planned, participle = true, true
		case presentVerb:
			present = true
		}
		participle = participle || p.isParticiple(k)
		toInfinitive = toInfinitive || p.isToInfinitive(k)
	}
	past = past || perhapsPast && !p.hasPresent(first, last)
	switch {
	case planned && (aux || future) && !past:
		return 1
	case past, infinitivePerfect && (future || aux || present):
		return -1
	case aux && (participle || modal) && !future:
		return -1
	case future || present || toInfinitive || planned:
		return 1
	case participle:
		return -1 // "Mann am Montag gefasst", "als im Herbst angenommen"
	}
	return 0
}

// perhapsAdjective reports whether the preterite at item i may as well be a participle
// before its noun: "verschärfte Regeln".
func (p *parser) perhapsAdjective(i int) bool {
	w := strings.ToLower(p.word(i))
	if next := p.item(i + 1); !next.capital || next.class != other || next.sentence != p.items[i].sentence || !strings.HasSuffix(w, "te") && !strings.HasSuffix(w, "ten") {
		return false
	}
	for _, prefix := range [...]string{"ver", "be", "er", "ent", "zer"} {
		if strings.HasPrefix(w, prefix) {
			return true
		}
	}
	return false
}

// hasPresent reports whether the tables know one of the items as a finite verb in the
// present tense.
func (p *parser) hasPresent(first, last int) bool {
	for k := first; k < last; k++ {
		if it := p.items[k]; it.class != other || it.capital {
			continue
		}
		if verbs()[p.word(k)] == presentVerb {
			return true
		}
	}
	return false
}

// likeParticiple reports whether item i can be the participle in front of "zu haben".
func (p *parser) likeParticiple(i int) bool {
	it := p.item(i)
	w := p.word(i)
	return it.class == other && !it.capital && len(w) > 5 && (strings.HasSuffix(w, "t") || strings.HasSuffix(w, "en"))
}

// denies reports whether a clause has a negation.
func (p *parser) denies(first, last int) bool {
	for k := first; k < last; k++ {
		if w := letter.Lower(p.word(k)); closed.Negations.Has(w) || w == "kaum" {
			return true
		}
	}
	return false
}

// isToInfinitive reports whether item i is an infinitive with "zu": "zu öffnen",
// "offenzulegen".
func (p *parser) isToInfinitive(i int) bool {
	it := p.items[i]
	if it.class != other || it.capital {
		return false
	}
	w := p.word(i)
	return strings.HasSuffix(w, "en") && (p.is(i-1, "zu") || len(w) > 8 && strings.Contains(w[2:len(w)-3], "zu"))
}

// statesPresent reports whether the clause around item i has a verb in the present tense
// and none that tells of the past or of what is to come.
func (p *parser) statesPresent(i int) bool {
	first, last := p.clause(i)
	var present, aux, participle bool
	for k := first; k < last; k++ {
		switch p.verbAt(k) {
		case pastVerb, futureVerb, plannedVerb:
			return false
		case auxVerb:
			aux = true
		case presentVerb:
			present = true
		case noVerb:
			beside := k == i-1 || k == i+1
			present = present || beside && p.items[k].class == other && !p.items[k].capital && strings.HasSuffix(p.word(k), "en")
		}
		participle = participle || p.isParticiple(k)
	}
	if aux {
		return !participle
	}
	return present
}

// clause is the range of the items of the clause around item i.
func (p *parser) clause(i int) (first, last int) {
	first, last = i, i
	for first > 0 && i-first < clauseReach && p.items[first-1].sentence == p.items[i].sentence && !p.clauseMark(first-1) {
		first--
	}
	for last+1 < len(p.items) && last-i < clauseReach && p.items[last+1].sentence == p.items[i].sentence && !p.clauseMark(last+1) {
		last++
	}
	return first, last + 1
}

// verbAt is what item i says of tense.
func (p *parser) verbAt(i int) verbTense {
	it := p.items[i]
	if it.class != other {
		return noVerb
	}
	text := p.word(i)
	if len(text) < 3 || len(text) > 20 || !isLetter(text[0]) {
		return noVerb
	}
	if it.capital {
		if i > 0 && p.items[i-1].sentence == it.sentence {
			return noVerb
		}
		text = strings.ToLower(text)
	}
	if t, ok := verbs()[text]; ok {
		return t
	}
	return p.verbForm(i, text)
}

// verbForm is what the forms of the word can say of tense: those that the verb table
// knows, else what the ending suggests.
func (p *parser) verbForm(i int, text string) verbTense {
	forms := verb.Lookup(text)
	participle := slices.ContainsFunc(forms, func(f verb.Form) bool { return f.Is(q.Participle) })
	for _, f := range forms {
		switch {
		case participle && f.Is(q.Finite|q.Plural):
			continue // "beschlossen" is as often the participle
		case f.Is(q.Finite | q.Past | q.Subjunctive2):
			return futureVerb
		case f.Is(q.Finite | q.Past):
			return p.preterite(i, text)
		case f.Is(q.Finite) && !f.Is(q.Plural) && !p.isParticiple(i):
			return presentVerb
		}
	}
	switch {
	case len(forms) > 0:
		return noVerb
	case len(text) > 4 && (strings.HasSuffix(text, "te") || strings.HasSuffix(text, "ten")):
		return p.preterite(i, text)
	case len(text) > 3 && strings.HasSuffix(text, "t") && !p.isParticiple(i):
		return presentVerb
	}
	return noVerb
}

// preterite tells "sagte" from "geplante": an adjective stands behind an article or
// preposition, or before a noun and begins like a participle.
func (p *parser) preterite(i int, text string) verbTense {
	switch p.class(i - 1) {
	case article:
		if p.items[i-1].sentence == p.items[i].sentence && p.item(i+1).capital {
			return noVerb
		}
	case demonstrative, relative, every, prep:
		return noVerb
	}
	if strings.HasPrefix(text, "ge") && p.item(i+1).capital {
		return noVerb
	}
	return pastVerb
}

// isParticiple reports whether item i looks like a past participle.
func (p *parser) isParticiple(i int) bool {
	if p.items[i].class != other || p.items[i].capital {
		return false
	}
	w := p.word(i)
	if len(w) < 5 || !strings.HasSuffix(w, "t") && !strings.HasSuffix(w, "en") {
		return false
	}
	if w == "worden" || w == "gewesen" {
		return true
	}
	participle, other := false, false
	for _, f := range verb.Lookup(w) {
		participle = participle || f.Is(q.Participle)
		other = other || !f.Is(q.Participle)
	}
	if participle || other {
		return participle && (!other || p.endsClause(i))
	}
	return (strings.HasSuffix(w, "iert") || hasParticle(w)) && p.endsClause(i)
}

// hasParticle reports whether a word that the verb table does not know is built like a
// participle: "gehebelt", "aufgehebelt", "nachgeworfen".
func hasParticle(w string) bool {
	particle, rest, ok := strings.Cut(w, "ge")
	if !ok || len(rest) < 3 {
		return false
	}
	switch particle {
	case "", "ab", "an", "auf", "aus", "bei", "ein", "fest", "mit", "nach", "vor", "zu", "zurück", "zusammen", "um", "unter", "über", "weiter", "fort",
		"heraus", "herein", "hin", "hinaus", "hinein", "statt", "teil", "durch", "los", "frei", "nieder", "weg", "wieder", "her", "hoch", "wahr":
		return true
	}
	return false
}

// endsClause reports whether item i closes its clause, as a participle does.
func (p *parser) endsClause(i int) bool {
	n := p.item(i + 1)
	return n.class == comma || n.class >= stop || n.sentence != p.items[i].sentence || p.textIs(i+1, "worden", "hat", "haben", "sei", "ist", "sind", "habe", "wurde", "wurden", "und", "zu")
}
