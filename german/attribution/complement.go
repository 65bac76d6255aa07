package attribution

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// before reads a frame in front of what is said: X sagte, dass …; X sagte: „…“.
func (r *unitReader) before(k int) bool {
	c := &r.u.clauses[k]
	j := r.complement(k)
	if j < 0 {
		return false
	}
	want := r.frameOf(k, j)
	if want == 0 {
		return false
	}
	s, cue, ok := r.match(c, want)
	if s := r.subject(c); s.len() == 1 && r.low[s.first] == "man" && !c.pred.konj1 {
		return false // what people in general say or ask themselves
	}
	if ok && s.Verb == "heißen" && r.names(c) || ok && s.Verb == "heißen" && (r.low[c.first] == "das" || r.low[c.first] == "was" || r.low[c.first] == "dies") {
		return false
	}
	if ok && (r.impersonalTurn(c) || r.whoever(k)) {
		return false
	}
	if !ok {
		return r.bareColon(c, k, j)
	}
	content := r.cover(j, r.contentEnd(k, j))
	if len(content) == 0 {
		return false
	}
	if r.colonBefore(j) && s.Takes(lexicon.Act) && (!s.Takes(lexicon.Main|lexicon.Quote) || s.Needs != "" || s.Stance == q.Denies || r.hasObject(c)) {
		if r.actWithColon(c, k, j, s, cue, content) {
			return true
		}
	}
	r.used[k] = true
	r.addSaid(c, s, cue, content, "frame-before")
	if e := r.contentEnd(k, j); e < len(r.u.clauses) && r.colonBefore(e) && r.u.clauses[j].kind == infinitival {
		r.addSaid(c, lexicon.Saying{Stance: q.Claims, Medium: s.Medium}, []int{r.u.clauses[e-1].mark}, r.cover(e, len(r.u.clauses)), "colon")
	}
	return true
}

// whoever reports whether the subject of clause k is a clause with wer before it: "Wer dort
// war, erinnert sich".
func (r *unitReader) whoever(k int) bool {
	c := &r.u.clauses[k]
	return k > 0 && c.finite == c.first && r.low[r.u.clauses[k-1].first] == "wer" && r.u.clauses[k-1].kind == subClause && !c.pred.passive
}

// impersonalTurn reports whether a clause tells what people in general can or must think ("man
// kann davon ausgehen, dass …"), or what the writer himself says.
func (r *unitReader) impersonalTurn(c *clause) bool {
	s := r.subject(c)
	if s.len() != 1 {
		return false
	}
	switch r.low[s.first] {
	case "man":
		return c.pred.modal == "können" || c.pred.modal == "müssen" || c.pred.modal == "dürfen"
	case "wir", "ich":
		return r.taken[s.first] == 0 && r.inQuot[s.first] < 0
	}
	return false
}

// bareColon reads a clause without a verb of saying whose colon announces Konjunktiv or a
// quotation: "Er stellte sich hinter sie: Davon wisse er nichts."
func (r *unitReader) bareColon(c *clause, k, j int) bool {
	if !r.colonBefore(j) || j != k+1 || c.kind != mainClause || c.pred.passive {
		return false
	}
	said := &r.u.clauses[j]
	if said.kind != quoteClause && !r.konjunktiv1From(j) {
		return false
	}
	source := r.sourceOf(c)
	if source.empty() || !r.speaks(source) {
		return false
	}
	r.used[k] = true
	r.addSaid(c, lexicon.Saying{Stance: q.Claims, Medium: q.SpeechOrWriting}, []int{c.mark}, r.cover(j, r.contentEnd(k, j)), "colon")
	return true
}

// konjunktiv1From reports whether the first main clause from j on stands in Konjunktiv I.
func (r *unitReader) konjunktiv1From(j int) bool {
	for ; j < len(r.u.clauses); j++ {
		if c := r.u.clauses[j]; c.kind == mainClause {
			return c.pred.konj1
		}
	}
	return false
}

// actWithColon reads "wies das zurück: Man habe …": the act, and what was said behind the
// colon.
func (r *unitReader) actWithColon(c *clause, k, j int, s lexicon.Saying, cue []int, content []run) bool {
	source := r.sourceOf(c)
	if source.empty() || !r.speaks(source) || !uttered(c) {
		return false
	}
	r.add(finding{content: r.cover(k, j), cue: cue, source: source, kind: q.Reported, medium: s.Medium, stance: s.Stance, clause: c,
		from: -1, same: -1, by: "de.attribution/act"})
	r.used[k] = true
	if s.Stance == q.NoComment || s.Stance == q.Confirms {
		s.Stance = q.Claims
	}
	r.addSaid(c, s, []int{r.u.clauses[j-1].mark}, content, "act-colon")
	return true
}

// complement is the clause that can be what clause k says: the next one, appositions and
// relative clauses left out; -1 if there is none.
func (r *unitReader) complement(k int) int {
	for j := k + 1; j < len(r.u.clauses); j++ {
		c := &r.u.clauses[j]
		switch c.kind {
		case aside, relClause:
			continue
		case infinitival:
			if w := r.low[c.first]; (w == "ohne" || w == "um" || w == "statt") && j+1 < len(r.u.clauses) {
				continue
			}
		case fragment:
			if r.colonBefore(j) || j == k+1 && r.quotesVerb(c.run) {
				return j
			}
			if j+1 < len(r.u.clauses) {
				continue
			}
			return -1
		}
		return j
	}
	return -1
}

func (r *unitReader) colonBefore(j int) bool {
	return j > 0 && r.markIs(j-1, ":")
}

// frameOf is the frame that clause j makes for clause k; 0 if it cannot be one.
func (r *unitReader) frameOf(k, j int) lexicon.Frame {
	c, said := &r.u.clauses[k], &r.u.clauses[j]
	first := said.first
	if conjunctions[r.low[first]] {
		return 0
	}
	switch said.kind {
	case quoteClause:
		if r.colonBefore(j) {
			return lexicon.Quote | lexicon.Main | lexicon.Act
		}
		return lexicon.Quote | lexicon.Main
	case subClause:
		switch w := r.low[first]; {
		case questionWords[w] && r.governs(j):
			return lexicon.Main
		case r.subordinate(said) != 0:
			return r.subordinate(said)
		case said.pred.konj1 && (w == "wenn" || w == "da" || w == "weil"):
			return lexicon.Main
		}
		if r.konjunktivFrom(j) && r.low[first] != "als" && r.low[first] != "während" {
			return lexicon.Main
		}
		return 0
	case infinitival:
		if r.low[first] == "um" || r.low[first] == "ohne" || r.low[first] == "statt" {
			return 0
		}
		return lexicon.Zu
	case mainClause:
		if r.low[first] == "als" || (c.kind == subClause || c.kind == relClause) && (!said.pred.konj1 || said.finite == said.first) {
			return 0
		}
		if r.colonBefore(j) {
			return lexicon.Main | lexicon.Quote | lexicon.Act
		}
		if r.konjunktivFrom(j) && !c.pred.konj1 || said.pred.konj1 {
			return lexicon.Main
		}
		if c.finite >= 0 && j == k+1 && said.finite > said.first && r.bareFrame(c) {
			return lexicon.Main
		}
	case fragment:
		if r.colonBefore(j) && (j == len(r.u.clauses)-1 || r.quoted(j, len(r.u.clauses)) || r.konjunktivFrom(j)) || r.quotesVerb(said.run) {
			return lexicon.Main // several pieces between commas are a list
		}
	}
	return 0
}

// governs reports whether clause j, which begins with a question word, is a part of the main
// clause in Konjunktiv behind it: "wer aufs Dorf ziehe, müsse mit Dorf rechnen".
func (r *unitReader) governs(j int) bool {
	if j+1 >= len(r.u.clauses) || !r.markIs(j, ",") {
		return false
	}
	next := &r.u.clauses[j+1]
	return next.kind == mainClause && next.pred.konj1 && next.finite == next.first && r.middle(next.finite+1, next.last).empty()
}

// quotesVerb reports whether the finite verb of a clause stands in quotation marks: "der
// Mann „wollte das nicht“".
func (r *unitReader) quotesVerb(a run) bool {
	if r.inQuot[a.first] >= 0 {
		return false
	}
	for i := a.first; i < a.last; i++ {
		if r.inQuot[i] >= 0 && !r.capital(i) && r.finite(i) && r.sureFinite(i) {
			return true
		}
	}
	return false
}

// subordinate is the frame that a subordinate clause makes, 0 if it makes none.
func (r *unitReader) subordinate(c *clause) lexicon.Frame {
	switch w := r.low[c.first]; {
	case w == "dass" || w == "daß":
		return lexicon.That | lexicon.Act
	case w == "ob" || questionWords[w] && w != "wonach" || prepositions[w]:
		return lexicon.Whether
	}
	return 0
}

// konjunktivFrom reports whether a main clause from j on stands in Konjunktiv.
func (r *unitReader) konjunktivFrom(j int) bool {
	for ; j < len(r.u.clauses); j++ {
		if c := r.u.clauses[j]; c.kind == mainClause {
			return c.pred.konj1 || c.pred.konj2
		}
	}
	return false
}

// bareFrame reports whether a clause says hardly more than that somebody speaks, so that
// an indicative clause behind it is what he says: "Er meint, das ist zu wenig".
func (r *unitReader) bareFrame(c *clause) bool {
	for _, l := range c.pred.lemmas {
		if bareVerbs[l] {
			return c.len() <= 10
		}
	}
	return false
}

var bareVerbs = set(`sagen meinen glauben denken erklären betonen hoffen vermuten`)

// contentEnd is the clause behind the last one of what clause k says, which begins with
// clause j.
func (r *unitReader) contentEnd(k, j int) int {
	first := &r.u.clauses[j]
	for e := j + 1; e < len(r.u.clauses); e++ {
		c := &r.u.clauses[e]
		if r.behindAt(e) || r.colonBefore(e) && first.kind == infinitival && r.konjunktiv1From(e) {
			return e
		}
		if r.colonBefore(j) && r.isBehind(e) {
			if _, _, ok := r.match(c, lexicon.Main|lexicon.Quote); ok && !c.pred.konj1 {
				return j // the frame behind has its own claim to the clauses
			}
		}
		if c.kind != mainClause || c.pred.konj1 || c.pred.konj2 {
			continue
		}
		if frame := r.u.clauses[k].kind; frame == subClause || frame == relClause || c.finite == c.first {
			return e // the main clause on which the frame depends goes on
		}
		// An indicative main clause behind a reported clause is the reporter's own, unless
		// the report is in the indicative, too.
		if conjunctions[r.low[c.first]] && (first.kind != mainClause || first.pred.konj1 || first.pred.konj2) {
			return e
		}
		if r.markIs(e-1, ";", "–") && first.pred.konj1 {
			return e
		}
		if first.kind == quoteClause && !r.colonBefore(e) {
			return e
		}
	}
	return len(r.u.clauses)
}

// behindAt reports whether clause e is a frame with wie, or begins with a verb of saying.
func (r *unitReader) behindAt(e int) bool {
	c := &r.u.clauses[e]
	if c.kind == subClause && r.low[c.first] == "wie" {
		_, _, ok := r.match(c, lexicon.Clause)
		return ok
	}
	if r.low[c.first] == "so" && c.kind == fragment && e > 0 {
		return true
	}
	return false
}
