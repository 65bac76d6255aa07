package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readPassives finds what is said by nobody who is named, in the passive: "der Schaden wird auf
// zwei Millionen geschätzt", "begründet wurde der Schritt mit hohen Kosten".
func (r *unitReader) readPassives() {
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if c.kind != mainClause || r.used[k] || !c.pred.passive || c.pred.konj1 || !uttered(c) || c.pred.modal != "" || r.frameAt(c) >= 0 || !r.free(run{c.finite, c.finite + 1}) {
			continue
		}
		s, ok := r.impersonalSaying(c)
		if !ok || !r.agent(c).empty() {
			continue
		}
		from, to := r.actReach(k)
		r.add(finding{content: r.cover(from, to), cue: slices.Clone(c.pred.verbs), kind: q.Indirect, medium: s.Medium, stance: s.Stance, clause: c,
			from: -1, same: -1, by: "de.attribution/passive"})
	}
}

// impersonalSaying is the saying of a passive that tells what is said: an estimate of a
// quantity, a reason, advice.
func (r *unitReader) impersonalSaying(c *clause) (lexicon.Saying, bool) {
	for _, l := range c.pred.lemmas {
		switch l {
		case "schätzen", "beziffern", "veranschlagen", "taxieren":
			if !r.onQuantity(c) {
				continue
			}
		case "begründen":
			if !r.hasPreposition(c, "mit") {
				continue
			}
		case "abraten":
		default:
			continue
		}
		for _, s := range lexicon.SayingVerbs(l) {
			if len(s.With) == 0 {
				return s, true
			}
		}
	}
	return lexicon.Saying{}, false
}

// onQuantity reports whether the preposition auf governs a number in the clause.
func (r *unitReader) onQuantity(c *clause) bool {
	for i := c.first; i+1 < c.last; i++ {
		if r.low[i] != "auf" {
			continue
		}
		for j := i + 1; j < min(i+5, c.last); j++ {
			if r.Tokens[j].Kind == q.Number || r.pos(j) == q.NUM || r.low[j] == "million" || r.low[j] == "milliarde" {
				return true
			}
		}
	}
	return false
}
