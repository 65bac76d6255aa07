package attribution

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// beginsNounPhrase reports whether a noun phrase can begin at token i.
func (t *text) beginsNounPhrase(i int) bool {
	if i < 0 || i >= len(t.low) || !t.isWord(i) {
		return false
	}
	w := t.low[i]
	if determiners[w] || subjectPronouns[w] || w == "sowohl" || w == "weder" {
		return true
	}
	if prepositions[w] || adverbs[w] || subordinators[w] || conjunctions[w] {
		return false
	}
	if t.Tokens[i].Kind == q.Number {
		return true
	}
	return t.capital(i) && len(t.forms[i]) == 0 || t.pos(i) == q.PROPN || t.pos(i) == q.NOUN
}

// attributive reports whether token i can be an adjective or participle before its noun.
func (t *text) attributive(i int) bool {
	w := t.low[i]
	if !t.isWord(i) || t.capital(i) || determiners[w] || prepositions[w] || len(w) < 4 {
		return false
	}
	switch p := t.pos(i); p {
	case q.ADJ, q.NUM:
		return true
	case q.NoPOS, q.VERB, q.ADV, q.X, q.PRON, q.DET:
		for _, e := range []string{"e", "en", "er", "es", "em"} {
			if strings.HasSuffix(w, e) {
				return true
			}
		}
	}
	return false
}

// nounPhrase is the noun phrase that begins at token i and ends before end: article,
// attributes, nouns and names, genitives, brackets, and phrases with von, für, aus that
// belong to it. It is empty if none begins there.
func (t *text) nounPhrase(i, end int) run {
	start := i
	if i >= end {
		return run{}
	}
	if subjectPronouns[t.low[i]] && !determiners[t.low[i]] {
		return run{i, i + 1}
	}
	core := t.core(i, end)
	if core.empty() {
		return run{}
	}
	return run{start, t.extend(core.last, end)}
}

// core is article, attributes, nouns and names.
func (t *text) core(i, end int) run {
	start := i
	for i < end && (t.low[i] == "auch" || t.low[i] == "selbst" || t.low[i] == "sowohl" || t.low[i] == "weder" || t.low[i] == "sogar") {
		i++
	}
	start = i
	for i < end && determiners[t.low[i]] {
		i++
	}
	i = t.attributes(i, end)
	if m := t.participial(start, i, end); m > i {
		i = m
	}
	nouns := i
	for i < end && t.inQuot[i] < 0 && (t.capital(i) && t.isWord(i) && (i == start || !determiners[t.low[i]]) || t.Tokens[i].Kind == q.Number && i > nouns ||
		i > nouns && i+1 < end && (nameParticles[t.low[i]] && t.capital(i+1) || t.particleOfName(i, end) || t.low[i] == "zu" && t.personalName(i-1, i+2)) || ageNoun(t.low[i])) {
		i++
	}
	if i == nouns && i < end && t.namingQuote(i) {
		return run{start, min(end, t.quotes[t.inQuot[i]].last)}
	}
	if i == nouns {
		if i < end && agencyLower[t.low[i]] {
			return run{start, i + 1}
		}
		if i > start && (pronominal[t.low[start]] || t.pos(start) == q.PRON) {
			return run{start, start + 1}
		}
		if m := t.mentionAt(i, end); m > i {
			return run{start, m}
		}
		return run{}
	}
	// A quotation that names what the noun means: der Sender „Nord 1“.
	if i < end && t.namingQuote(i) {
		i = min(end, t.quotes[t.inQuot[i]].last)
	}
	return run{start, i}
}

// particleOfName reports whether token i is von or der inside a name: "Ursula von der Leyen".
func (t *text) particleOfName(i, end int) bool {
	first := i
	switch {
	case t.low[i] == "von" && (t.word(i+1) == "der" || t.word(i+1) == "den"):
	case (t.low[i] == "der" || t.low[i] == "den") && t.word(i-1) == "von":
		first--
	default:
		return false
	}
	if first == 0 || first+3 > end {
		return false
	}
	s := t.TokenSpan(first-1, first+3)
	at, _ := slices.BinarySearchFunc(t.Names, s.Start+1, func(n q.Name, start int) int { return cmp.Compare(n.Start, start) })
	return at > 0 && t.Names[at-1].Contains(s)
}

// nameAt is the token behind a person's name that begins at token i, -1 if none does.
func (t *text) nameAt(i int) int {
	at, ok := slices.BinarySearchFunc(t.Names, t.Tokens[i].Start, func(n q.Name, start int) int { return cmp.Compare(n.Start, start) })
	if !ok || t.Names[at].Kind != q.PersonName {
		return -1
	}
	return t.TokenAt(t.Names[at].End-1) + 1
}

// personalName reports whether a mention of a person by name covers the tokens from first
// up to last.
func (t *text) personalName(first, last int) bool {
	if first < 0 || last > len(t.Tokens) {
		return false
	}
	s := t.TokenSpan(first, last)
	for _, m := range t.mentionsIn(s) {
		if m.Form == q.ByName && m.Contains(s) && t.Actors[m.actor].Kind == q.Person {
			return true
		}
	}
	return false
}

// ageNoun reports whether a word names somebody by age: "58-jährige", in lower case.
func ageNoun(w string) bool {
	return len(w) > 0 && w[0] >= '0' && w[0] <= '9' && (strings.Contains(w, "-jährige") || strings.Contains(w, "jährige"))
}

// mentionAt is the token behind a mention of an actor, not a pronoun, that begins at token
// i; -1 if there is none.
func (t *text) mentionAt(i, end int) int {
	if i >= end {
		return -1
	}
	best := -1
	for _, m := range t.mentionsIn(t.Tokens[i].Span) {
		if m.Start == t.Tokens[i].Start && m.Form == q.ByName {
			best = max(best, t.TokenAt(m.End-1)+1)
		}
	}
	return min(best, end)
}

// namingQuote reports whether at token i a short quotation begins that can be a name.
func (t *text) namingQuote(i int) bool {
	qi := t.inQuot[i]
	return qi >= 0 && t.quotes[qi].first == i && t.quotes[qi].len() <= 8 && !t.quotes[qi].clausal && t.capital(i+1)
}

func (t *text) attributes(i, end int) int {
	for i < end {
		switch {
		case t.attributive(i):
			i++
		case t.measured(i, end):
			i += 3 // "die 22 Jahre alte Studentin"
		case t.Tokens[i].Kind == q.Number && i+1 < end && !ageNoun(t.low[i]):
			i++
		case t.low[i] == "," && i+1 < end && t.attributive(i+1) && i > 0 && t.attributive(i-1):
			i++
		case (t.low[i] == "und" || t.low[i] == "oder") && i+1 < end && t.attributive(i+1) && i > 0 && t.attributive(i-1):
			i++
		default:
			return i
		}
	}
	return i
}

// participial is the noun behind a participle with its own phrase, which begins at token i
// behind the article at start: "einer am Montag vorgestellten Studie"; -1 if there is none.
func (t *text) participial(start, i, end int) int {
	if i == start || i >= end || !prepositions[t.low[i]] && !adverbs[t.low[i]] || t.capital(i) {
		return -1
	}
	for j := i + 1; j < min(i+6, end-1); j++ {
		if w := t.low[j]; w == "," || t.inQuot[j] >= 0 || determiners[w] && !prepositions[t.low[j-1]] {
			return -1
		}
		if t.capital(j+1) && !t.capital(j) && t.attributive(j) && endsIn(t.low[j], participles) {
			return j + 1
		}
	}
	return -1
}

var participles = strings.Fields(`ten ter te tes tem nen ner ne nes nem den de der des dem`)

// measured reports whether at token i there stands a measure with its adjective, an
// attribute of what follows: "22 Jahre alte", "drei Meter hohen".
func (t *text) measured(i, end int) bool {
	if i+3 >= end || t.Tokens[i].Kind != q.Number && t.pos(i) != q.NUM {
		return false
	}
	switch t.low[i+1] {
	case "jahr", "jahre", "monate", "wochen", "tage", "meter", "kilometer", "zentimeter", "kilo", "kilogramm", "tonnen", "euro", "prozent":
	default:
		return false
	}
	return !t.capital(i+2) && t.attributive(i+2) && t.capital(i+3)
}

var (
	nameParticles = set(`von van de di da del della la le bin ibn al el of the du dos ter`)
	pronominal    = set(`der die das dieser diese dieses jener jene beide alle viele einige mehrere manche andere letzterer
		letztere ersterer erstere er sie es wir ich man`)
	agencyLower = set(`dpa afp epd kna sid apa dapd`)
)

// extend takes in what belongs to a noun phrase that ends before token i.
func (t *text) extend(i, end int) int {
	for i < end {
		switch w := t.low[i]; {
		case w == "(" && t.bracketHolds(i, end) > 0 && t.bracketHolds(i, end) <= 4:
			i += t.bracketHolds(i, end) + 2
		case (w == "der" || w == "dieser" || w == "unserer" || w == "einer") && t.mediaAt(i+1) && !t.capital(i): // mostly to whom something is said
			return i
		case w == "der" && t.toldMedium(i):
			return i
		case w == "der" && i < len(t.Tags) && t.Tags[i].Feats.Has(q.Nominative) && t.Tags[i].Feats&q.Genitive == 0:
			return i // "fehlt nach Meinung von Fachleuten der Mut"
		case genitiveDeterminers[w]:
			c := t.core(i, end)
			if c.empty() || c.len() < 2 || t.personal(i-1) {
				return i // behind a name stands the dative: "sagte Krull der Zeitung"
			}
			i = c.last
		case w == "von" || w == "vom" || w == "für" || w == "aus":
			c := t.core(i+1, end)
			if c.empty() {
				return i
			}
			i = c.last
		case (w == "im" || w == "in" || w == "beim" || w == "bei") && t.officeBefore(i):
			c := t.core(i+1, end)
			if c.empty() {
				return i
			}
			i = c.last
		case (w == "und" || w == "sowie" || w == "noch" || w == "oder") && i+1 < end && (determiners[t.low[i+1]] || t.capital(i+1)) && !t.hasFiniteBefore(i+1, end):
			c := t.core(i+1, end)
			if c.empty() {
				return i
			}
			i = c.last
		default:
			return i
		}
	}
	return i
}

// endsName reports whether token i is the last one of a person's name, behind which no
// genitive stands: "sagte Jan Krull der Zeitung".
func (t *text) endsName(i int) bool {
	if i < 0 {
		return false
	}
	for _, m := range t.mentionsIn(t.Tokens[i].Span) {
		if m.Form == q.ByName && m.End == t.Tokens[i].End && t.Actors[m.actor].Kind == q.Person && strings.HasSuffix(t.Actors[m.actor].Name, t.Word(i)) {
			return true
		}
	}
	return false
}

// toldMedium reports whether at token i, behind a noun for a person, a medium begins to
// which that person speaks: "sagte eine Schwester der „Talwarte“".
func (t *text) toldMedium(i int) bool {
	n, ok := lexicon.FindNoun(t.Word(i - 1))
	if !ok || n.Sort != lexicon.PersonNoun || t.ofPress(i) {
		return false
	}
	for _, m := range t.mentionsIn(t.Tokens[i].Span) {
		if k := t.Actors[m.actor].Kind; m.Start == t.Tokens[i].Start && (k == q.Outlet || k == q.Agency) {
			return true
		}
	}
	return false
}

// personal reports whether token i is part of a person's name.
func (t *text) personal(i int) bool { return i >= 0 && t.personalName(i, i+1) }

// hasFiniteBefore reports whether a coordinated phrase from i has a verb of its own.
func (t *text) hasFiniteBefore(i, end int) bool {
	for ; i < end; i++ {
		if t.low[i] == "," || t.low[i] == "." {
			return false
		}
		if t.finite(i) && t.sureFinite(i) {
			return true
		}
	}
	return false
}

// officeBefore reports whether the noun before token i takes a place or institution as its
// part: "Botschafter in", "Professor am", "Sprecher im".
func (t *text) officeBefore(i int) bool {
	w := t.word(i - 1)
	for _, e := range offices {
		if strings.HasSuffix(w, e) || strings.HasSuffix(w, e+"in") {
			return true
		}
	}
	return false
}

var offices = strings.Fields(`botschafter vertreter professor experte sprecher leiter referent minister ministerium expertin forscher
	forscherin dozent direktor abgeordnete abgeordneter chef korrespondent beauftragte beauftragter regierung kreisen kreise quelle quellen staatsanwaltschaft
	präsidium gericht landgericht amtsgericht`)
