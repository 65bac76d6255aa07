package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readActs finds reported acts: "forderte einen Luftkorridor", "wies die Vorwürfe zurück".
func (r *unitReader) readActs() {
	if r.low[r.u.last-1] == "?" {
		return
	}
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if r.used[k] || c.finite < 0 || c.kind != mainClause || c.pred.passive || r.frameAt(c) >= 0 {
			continue
		}
		if s, cue, ok := r.match(c, lexicon.Act|lexicon.As|lexicon.Of); ok {
			r.addAct(k, s, cue)
		} else {
			r.readPlan(k)
		}
	}
}

// addAct adds the act that clause k tells, unless its modal verb says that it did not take
// place, or what was said are words in quotation marks and nothing else.
func (r *unitReader) addAct(k int, s lexicon.Saying, cue []int) {
	c := &r.u.clauses[k]
	if c.pred.modal == "wollen" && !c.pred.negated {
		r.readPlan(k)
		return
	}
	if !uttered(c) {
		return
	}
	if c.pred.konj1 && !r.perfect(c) {
		return // a speaker tells in Konjunktiv what his own side does
	}
	source := r.actor(k)
	if source.empty() || !r.speaks(source) || !r.tells(c, s) && !r.saysSomething(c, source, cue) || r.onlyQuotes(c, source, cue) && !r.quotesBeside(c, s, source) {
		return
	}
	if r.takesLives(c) || r.sentences(c) || r.otherVerb(c, cue) {
		return
	}
	if h := r.taken[c.finite] - 1; h >= 0 && (r.found[h].kind == q.Direct || sameRun(r.found[h].source, source)) {
		return
	}
	from, to := r.actReach(k)
	content := r.cover(from, to)
	if h := r.taken[c.finite] - 1; h >= 0 {
		content = within(content, r.found[h].content)
	}
	f := finding{content: content, cue: cue, source: source, kind: q.Reported, medium: s.Medium, stance: s.Stance, clause: c,
		from: -1, same: -1, by: "de.attribution/act"}
	f.addressee = r.addresseeOf(c, source)
	if at := r.add(f); at >= 0 {
		r.speaker = at
	}
}

// tells reports whether the verb or phrase alone says something: "dementierte", "übte
// Kritik", "äußerte sich nicht".
func (r *unitReader) tells(c *clause, s lexicon.Saying) bool {
	if answers(s.Stance) || c.pred.negated && (s.Verb == "äußern" || s.Verb == "kommentieren") {
		return true
	}
	for _, w := range s.With {
		if w != "sich" && w != "es" {
			return true
		}
	}
	return false
}

// answers reports whether an act says something without an object: "dementierte",
// "schwieg".
func answers(s q.Stance) bool { return s == q.Denies || s == q.Confirms || s == q.NoComment }

// within are the parts of some runs that lie in others.
func within(some, others []run) []run {
	var out []run
	for _, a := range some {
		for _, b := range others {
			if c := (run{max(a.first, b.first), min(a.last, b.last)}); !c.empty() {
				out = append(out, c)
			}
		}
	}
	return out
}

// uttered reports whether the clause says that the act took place: not that it should,
// could or would.
func uttered(c *clause) bool {
	switch c.pred.modal {
	case "sollen", "müssen", "dürfen":
		return false
	case "können", "mögen":
		return c.pred.negated
	}
	return true
}

// perfect reports whether the verb group is an auxiliary and a participle.
func (r *unitReader) perfect(c *clause) bool {
	return len(c.pred.verbs) > 1 && r.lemmaIs(c.finite, auxiliaries) && !c.pred.passive
}

// takesLives reports whether fordern means that people died: "forderte drei Todesopfer".
func (r *unitReader) takesLives(c *clause) bool {
	for i := c.finite; i < c.last; i++ {
		switch r.low[i] {
		case "todesopfer", "menschenleben", "opfer", "tote", "verletzte", "leben":
			return slices.Contains(c.pred.lemmas, "fordern")
		}
	}
	return false
}

// sentences reports whether verurteilen tells of a verdict, which is a deed of a court and no
// opinion: "verurteilte ihn zu zwei Jahren Haft".
func (r *unitReader) sentences(c *clause) bool {
	if !slices.Contains(c.pred.lemmas, "verurteilen") {
		return false
	}
	for i := c.first; i < c.last; i++ {
		if penalties[r.low[i]] || strings.HasSuffix(r.low[i], "strafe") && r.capital(i) {
			return true
		}
	}
	return false
}

var penalties = set(`haft lebenslanger lebenslang gefängnis zuchthaus jugendhaft jahren jahre monaten tode sozialstunden tagessätzen schadenersatz schadensersatz`)

// otherVerb reports participles that belong to a verb of saying by their form only: "hat unter
// Hausarrest gestanden" (stehen), "ist auf Hilfe angewiesen".
func (r *unitReader) otherVerb(c *clause, cue []int) bool {
	for _, i := range cue {
		switch r.low[i] {
		case "gestanden":
			return !r.hasObject(c)
		case "angewiesen":
			return r.isForm(c.finite, "sein") || r.isForm(c.finite, "bleiben")
		}
	}
	return false
}

// mostAround is how many words may stand around a quoted fragment before its sentence says
// something besides it.
const mostAround = 4

// onlyQuotes reports whether the clause has words in quotation marks and, apart from
// source and cue, little else.
func (r *unitReader) onlyQuotes(c *clause, source run, cue []int) bool {
	quoted, words := false, 0
	for i := c.first; i < c.last; i++ {
		switch {
		case r.inQuot[i] >= 0:
			quoted = quoted || !source.has(i) && !r.isTitle(r.inQuot[i])
		case r.isWord(i) && !source.has(i) && !slices.Contains(cue, i) && !r.inTime(i) && !adverbs[r.low[i]] && !determiners[r.low[i]] && !prepositions[r.low[i]]:
			words++
		}
	}
	return quoted && words <= mostAround
}

// readPlan finds "X will Y tun", which reports a will, and "will gesehen haben", a claim.
func (r *unitReader) readPlan(k int) bool {
	c := &r.u.clauses[k]
	if c.pred.modal != "wollen" || c.pred.konj1 || len(c.pred.verbs) < 2 || slices.Contains(c.pred.lemmas, "wissen") {
		return false
	}
	source := r.actor(k)
	if source.empty() || !r.named(source) && !subjectPronouns[r.low[source.first]] || r.low[source.first] == "es" || r.low[source.first] == "ich" || r.low[source.first] == "wir" {
		return false
	}
	from, to := r.actReach(k)
	content := r.cover(from, to)
	if h := r.taken[c.finite] - 1; h >= 0 {
		content = within(content, r.found[h].content)
	}
	f := finding{content: content, cue: []int{c.finite}, source: source, kind: q.Reported, medium: q.SpeechOrWriting, stance: q.Announces,
		clause: c, from: -1, same: -1, by: "de.attribution/will"}
	if last := c.pred.verbs[len(c.pred.verbs)-1]; r.low[last] == "haben" || r.low[last] == "sein" {
		f.stance, f.settled = q.Claims, true
	}
	if at := r.add(f); at >= 0 {
		r.speaker = at
		return true
	}
	return false
}

// actReach are the clauses that the telling of an act in clause k takes in: those that
// depend on it, but no other main clause.
func (r *unitReader) actReach(k int) (from, to int) {
	from, to = k, k+1
	for from > 0 && !r.used[from-1] && r.u.clauses[from-1].kind != mainClause && r.u.clauses[from-1].kind != quoteClause &&
		!r.markIs(from-1, ":", ";") && !conjunctions[r.low[r.u.clauses[from].first]] {
		from--
	}
	for to < len(r.u.clauses) && !r.used[to] && r.u.clauses[to].kind != mainClause && !r.markIs(to-1, ":", ";") {
		to++
	}
	return from, to
}

// actor is who acts in clause k. A clause that begins with its verb behind another main
// clause shares the subject of that one: "X gestand Fehler ein, hielt aber an Y fest".
func (r *unitReader) actor(k int) run {
	c := &r.u.clauses[k]
	if c.finite == c.first && k > 0 && r.u.clauses[k-1].kind == mainClause {
		if s := r.sharedSubject(c); !s.empty() {
			return s
		}
	}
	return r.sourceOf(c)
}

// saysSomething reports whether the clause holds more than subject and verb.
func (r *unitReader) saysSomething(c *clause, source run, cue []int) bool {
	words := 0
	for i := c.first; i < c.last; i++ {
		if r.isWord(i) && !source.has(i) && !slices.Contains(cue, i) && !r.inTime(i) && !adverbs[r.low[i]] && r.low[i] != "sich" {
			words++
		}
	}
	return words > 0
}

// hasObject reports whether a clause has a noun phrase besides its subject that no
// preposition governs: "wies die Vorwürfe zurück", but not "sagte am Montag in Berlin".
func (r *unitReader) hasObject(c *clause) bool {
	source, addressee := r.sourceOf(c), r.addresseeOf(c, r.sourceOf(c))
	for i := c.finite + 1; i < c.last; {
		switch {
		case source.has(i):
			i = source.last
		case addressee.has(i):
			i = addressee.last
		case prepositions[r.low[i]] && !r.capital(i):
			i = max(i+1, r.skipPhrase(i+1, c.last))
		default:
			np := r.core(i, c.last)
			if np.empty() {
				i++
				continue
			}
			if !r.isTime(np) && !r.inTime(np.first) {
				return true
			}
			i = np.last
		}
	}
	return false
}

// inTime reports whether token i is part of a time expression.
func (t *text) inTime(i int) bool {
	_, ok := t.timeIn(t.Tokens[i].Span)
	return ok
}

// speaks reports whether a phrase can mean somebody who says something: an actor is
// mentioned, or it is a pronoun.
func (t *text) speaks(source run) bool {
	w := t.low[source.first]
	if source.len() > 1 {
		return len(t.Actors) == 0 || t.named(source)
	}
	if w == "niemand" || w == "keiner" || w == "das" || w == "was" || w == "wer" || w == "es" || w == "dies" {
		return false
	}
	return w == "er" || w == "sie" || len(t.Actors) == 0 || t.named(source)
}
