package attribution

import q "github.com/quellenlage/quellenlage"

// readHearsay finds what is said to be so without anybody who says it: soll, angeblich,
// dem Vernehmen nach, es heißt.
func (r *unitReader) readHearsay() {
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if c.kind == quoteClause || c.finite < 0 || r.used[k] || !r.free(run{c.finite, c.finite + 1}) {
			continue
		}
		cue, by := r.hearsayCue(c)
		if cue == nil {
			continue
		}
		from, to := r.actReach(k)
		if c.kind != mainClause {
			from, to = k, k+1
		}
		r.add(finding{content: r.cover(from, to), cue: cue, kind: q.Hearsay, medium: q.SpeechOrWriting, stance: q.Claims, clause: c, from: -1, same: -1,
			by: "de.attribution/" + by})
	}
}

// hearsayCue is the cue of a rumour in the clause and the rule that found it; nil if there
// is none.
func (r *unitReader) hearsayCue(c *clause) ([]int, string) {
	for i := c.first; i < c.last; i++ {
		if r.inQuot[i] >= 0 {
			continue
		}
		switch {
		case (r.low[i] == "angeblich" || r.low[i] == "gerüchteweise" || r.low[i] == "mutmaßlich") && !r.insidePhrase(c, i):
			return []int{i}, "angeblich"
		case r.phrase(i, "die", "rede") && c.finite >= 0 && r.isForm(c.finite, "sein") && r.hasPreposition(c, "von"):
			return []int{c.finite, i, i + 1}, "die-rede"
		case r.phrase(i, "dem", "vernehmen", "nach"):
			return []int{i, i + 1, i + 2}, "dem-vernehmen-nach"
		}
	}
	if r.evidential(c) {
		return []int{c.finite}, "sollen-evidential"
	}
	return nil, ""
}

// insidePhrase reports whether the adverb at token i belongs to an attribute between an
// article and its noun and not to the clause: "der mutmaßlich gestohlene Wagen".
func (r *unitReader) insidePhrase(c *clause, i int) bool {
	return i > c.first && determiners[r.low[i-1]] && !(c.kind == relClause && i-1 == c.first) && !r.capital(i+1) && r.word(i+1) != ","
}

// evidential reports whether sollen in the clause passes on a rumour: with an infinitive
// perfect ("soll gesagt haben"), or in the present of states.
func (r *unitReader) evidential(c *clause) bool {
	if c.pred.modal != "sollen" || c.pred.konj1 || c.pred.past || len(c.pred.verbs) < 2 {
		return false
	}
	last := c.pred.verbs[len(c.pred.verbs)-1]
	if last == c.finite && len(c.pred.verbs) > 1 {
		last = c.pred.verbs[len(c.pred.verbs)-2]
	}
	switch r.low[last] {
	case "haben", "sein":
		return r.is(last-1, q.Participle) || c.kind != subClause || !questionWords[r.low[c.first]]
	}
	return false
}
