package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// subject finds the subject of a clause: what stands before the finite verb if that can be
// a nominative, otherwise the first noun phrase behind it. It is empty if there is none.
func (t *text) subject(c *clause) run {
	if c.finite < 0 {
		return run{}
	}
	first := c.first
	if conjunctions[t.low[first]] && first < c.finite {
		first++
	}
	if c.kind == subClause || c.kind == relClause {
		return t.embeddedSubject(c, first)
	}
	front := t.front(first, c)
	if !front.empty() && !t.pronounBehind(c) && t.agrees(front, c.finite) {
		return front
	}
	behind := t.middle(c.finite+1, c.last)
	if behind.empty() {
		return front
	}
	return behind
}

// front is the subject before the finite verb.
func (t *text) front(first int, c *clause) run {
	for first < c.finite && (focusParticles[t.low[first]] || t.low[first] == ",") {
		first++
	}
	first = t.behindDate(first, c.finite)
	if first >= c.finite || !t.nominativePhrase(first) {
		return run{}
	}
	end := c.finite
	for end > first && (adverbs[t.low[end-1]] || t.low[end-1] == "selbst" || t.low[end-1] == ",") {
		end--
	}
	if f := (run{first, end}); t.isTime(f) || f.len() == 1 && t.pos(first) == q.ADJ {
		return run{} // "Mitte Dezember hatte …", "Einig sind sich …"
	}
	return t.behindHeading(run{first, end})
}

// behindDate is the token behind a date that stands before a name like a dateline: "1. Juni
// 2009 Krull sagte".
func (t *text) behindDate(first, finite int) int {
	i := first
	for i < finite && t.inTime(i) {
		i++
	}
	if i > first && i < finite && t.Tokens[first].Kind == q.Number && t.capital(i) && !t.finite(i) {
		return i
	}
	return first
}

// behindHeading leaves out a heading that runs into the sentence behind it: a capital
// article in the middle begins the sentence ("Stadt verurteilt Tat Die Stadt hat …"), and so
// does a name behind a finite verb.
func (t *text) behindHeading(front run) run {
	for i := front.first; i < front.last; i++ {
		if t.low[i] == "," { // a relative clause has its verb and its articles
			return front
		}
	}
	for i := front.last - 1; i > front.first; i-- {
		if t.capital(i) && nominativeOrAccusative[t.low[i]] && t.inQuot[i] < 0 && t.Tokens[i-1].Kind == q.Word && !t.capitalName(i) {
			return run{i, front.last}
		}
	}
	for i := front.first + 1; i < front.last; i++ {
		infinitive := t.low[i-1] == "zu" && t.is(i, q.Infinitive)
		if p := t.pos(i); !infinitive && ((p != q.VERB && p != q.AUX) || !t.finite(i) || !t.sureFinite(i)) || t.capital(i) {
			continue
		}
		for _, m := range t.mentionsIn(t.TokenSpan(front.last-1, front.last)) {
			if first := t.TokenAt(m.Start); m.Form == q.ByName && (first > i+1 || infinitive && first == i+1) {
				return run{first, front.last}
			}
		}
		return run{}
	}
	return front
}

// capitalName reports whether token i is inside a name that holds an article: "Bündnis Die
// Mitte".
func (t *text) capitalName(i int) bool {
	for _, m := range t.mentionsIn(t.Tokens[i].Span) {
		if m.Form == q.ByName && m.Start < t.Tokens[i].Start {
			return true
		}
	}
	return false
}

// agrees reports whether a phrase can be the subject of the verb as far as number tells.
func (t *text) agrees(np run, finite int) bool {
	if t.is(finite, q.Finite|q.Singular) && !t.is(finite, q.Finite|q.Plural) {
		return !t.plural(np)
	}
	if !t.is(finite, q.Finite|q.Plural) || t.is(finite, q.Finite|q.Singular) {
		return true
	}
	switch t.low[np.first] {
	case "der", "das", "ein", "eine", "dieser", "dieses", "jeder", "jede", "er", "kein", "sein":
	case "seine", "ihre", "die", "keine":
		return !strings.HasSuffix(t.low[t.head(np)], "ung") && !strings.HasSuffix(t.low[t.head(np)], "heit")
	default:
		return true
	}
	for i := np.first; i < np.last; i++ {
		if w := t.low[i]; w == "und" || w == "sowie" || w == "beiden" || w == "," {
			return true
		}
	}
	return false
}

// plural reports whether the first noun of a phrase, by its ending, can only be a plural, so
// that no verb in the singular has it for its subject: "Forderungen nach Neuwahlen wies sie
// zurück".
func (t *text) plural(np run) bool {
	w := t.low[t.head(np)]
	for _, ending := range []string{"ungen", "heiten", "keiten", "schaften", "ionen", "täten", "vorwürfe", "berichte", "gerüchte", "spekulationen"} {
		if strings.HasSuffix(w, ending) && t.head(np) <= np.first+2 {
			return true
		}
	}
	return false
}

// head is the first noun of a phrase.
func (t *text) head(np run) int {
	for i := np.first; i < np.last; i++ {
		if t.capital(i) && (i > np.first || !determiners[t.low[i]]) {
			return i
		}
	}
	return np.first
}

var focusParticles = set(`auch selbst nur sogar allein zumindest doch aber denn und lediglich besonders`)

// nominativePhrase reports whether a noun phrase in the nominative can begin at token i.
func (t *text) nominativePhrase(i int) bool {
	switch t.low[i] {
	case "der":
		if t.femininePress(i + 1) {
			return false // "Der Agentur sagte er"
		}
	case "den", "dem", "des", "einen", "einem", "eines", "seines", "ihres", "unseres", "diesen", "diesem", "seinen", "seinem", "ihren", "ihrem", "ihn", "ihm", "ihnen", "keinen", "keinem":
		return false
	case "beide", "sowohl", "weder":
		return true
	}
	if len(t.Tags) > i {
		f := t.Tags[i].Feats
		if f&(q.Dative|q.Accusative|q.Genitive) != 0 && f&q.Nominative == 0 && determiners[t.low[i]] && t.low[i] != "der" && t.low[i] != "die" && t.low[i] != "das" {
			return false
		}
		if t.Tags[i].POS == q.ADV || t.Tags[i].POS == q.ADP || t.Tags[i].POS == q.SCONJ {
			return false
		}
	}
	if strings.HasSuffix(t.low[i], "e") && t.pos(i) == q.ADJ && t.capital(i+1) {
		return true // plural without an article: "örtliche Medien"
	}
	return t.beginsNounPhrase(i)
}

// femininePress reports whether at token i the name of an agency or a paper begins that is
// feminine, so that "der" before it is no nominative.
func (t *text) femininePress(i int) bool {
	for end := i + 4; i < end && i < len(t.low); i++ {
		switch w := t.low[i]; {
		case agencyLower[w], w == "reuters", w == "afp", w == "apa":
			return true
		case t.Tokens[i].Kind == q.Open, t.attributive(i):
		case !t.capital(i):
			return false
		default:
			for _, noun := range [...]string{"agentur", "zeitung", "rundschau", "post", "presse", "depesche", "warte", "tribüne", "allgemeine", "allgemeinen"} {
				if strings.HasSuffix(w, noun) {
					return true
				}
			}
		}
	}
	return false
}

// pronounBehind reports whether a pronoun in the nominative stands right behind the finite
// verb, so that what stands before it is no subject: "Die Tat bestritt er."
func (t *text) pronounBehind(c *clause) bool {
	switch t.word(c.finite + 1) {
	case "er", "wir", "ich", "man":
		return c.finite+1 < c.last
	case "sie", "es":
		return c.finite+1 < c.last && !t.capital(c.finite+1) && !strings.HasSuffix(t.low[c.first], "er") && t.low[c.first] != "er"
	}
	return false
}

// middle is the first noun phrase between first and end that can be a subject.
func (t *text) middle(first, end int) run {
	for i := first; i < end; {
		w := t.low[i]
		switch {
		case t.inQuot[i] >= 0:
			i = max(i+1, t.quotes[t.inQuot[i]].last)
		case w == ",":
			i++
		case w == "zufolge" || t.Tokens[i].Kind == q.Number && t.inTime(i):
			i++
		case w == "von" && t.nameAt(i) > i+1:
			return run{i, t.nameAt(i)}
		case w == "von" && i == first && (t.word(i+1) == "der" || t.word(i+1) == "den") && i+2 < end && t.pos(i+2) == q.PROPN && t.finite(i-1):
			return run{i, i + 3} // "sagte von der Heide"
		case prepositions[w] && !t.capital(i):
			i = t.skipPhrase(i+1, end)
		case w == "sich" || w == "ihm" || w == "ihnen" || w == "ihn" || w == "mir" || w == "uns" || adverbs[w]:
			i++
		case !t.nominativePhrase(i):
			if np := t.core(i, end); !np.empty() {
				i = np.last
			} else {
				i++
			}
		default:
			np := t.nounPhrase(i, end)
			if np.empty() || t.isTime(np) || w == "es" {
				i = max(i+1, np.last)
				continue
			}
			return np
		}
	}
	return run{}
}

// skipPhrase is the end of the noun phrase of a preposition.
func (t *text) skipPhrase(i, end int) int {
	np := t.core(i, end)
	if np.empty() {
		return i
	}
	for i = np.last; i < end && genitiveDeterminers[t.low[i]]; {
		c := t.core(i, end)
		if c.len() < 2 || t.isPersonal(c) {
			break
		}
		i = c.last
	}
	return i
}

// isPersonal reports whether a phrase is an actor of its own.
func (t *text) isPersonal(r run) bool {
	for _, m := range t.mentionsIn(t.TokenSpan(r.first, r.last)) {
		if t.Actors[m.actor].Kind == q.Person && m.Form != q.ByPronoun {
			return true
		}
	}
	return false
}

// isTime reports whether the tokens are a time expression.
func (t *text) isTime(r run) bool {
	s := t.TokenSpan(r.first, r.last)
	if x, ok := t.timeIn(s); ok && x.Len()*2 > s.Len() {
		return true
	}
	return timeNouns[t.low[r.last-1]]
}

var timeNouns = set(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag tag tage woche monat jahr mal abend morgen nachmittag
	vormittag montagabend montagmorgen wochenende`)

// embeddedSubject is the subject of a clause with the verb at its end: the relative
// pronoun, or the first noun phrase behind the conjunction.
func (t *text) embeddedSubject(c *clause, first int) run {
	w := t.low[first]
	if c.kind == relClause && (w == "der" || w == "die" || w == "das") {
		if np := t.middle(first+1, c.finite); !np.empty() && w != "der" {
			return np
		}
		return run{first, first + 1}
	}
	if prepositions[w] && relatives[t.word(first+1)] {
		first++ // "in der er sagt"
	}
	return t.middle(first+1, c.last)
}
