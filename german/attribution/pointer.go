package attribution

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readPointer finds sentences that only say who said the sentence before: "Das teilte die
// Polizei mit."
func (r *unitReader) readPointer(before *unit) {
	c := &r.u.clauses[0]
	if before == nil || c.finite < 0 || c.kind != mainClause || c.finite > c.first+1 || !pointing[r.low[c.first]] || c.finite == c.first {
		return
	}
	if len(r.u.clauses) > 1 && r.complementWanted(1) {
		return
	}
	if !r.onlyActs(before.run) || r.quotedUnit(before) {
		return
	}
	s, cue, ok := r.match(c, lexicon.That|lexicon.Main)
	if !ok || s.Verb == "zeigen" || s.Verb == "belegen" || s.Stance == q.Denies || s.Stance == q.Demands || c.pred.negated {
		return
	}
	source := r.withApposition(c, r.middle(c.finite+1, c.last))
	if s.Verb == "hervorgehen" {
		source = r.documentOf(c)
	}
	if source.empty() && !c.pred.passive {
		return
	}
	content := before.run
	for content.last > content.first && isStop(r.low[content.last-1]) {
		content.last--
	}
	f := finding{content: []run{content}, cue: cue, source: source, kind: q.Indirect, medium: s.Medium, stance: s.Stance, clause: c,
		from: -1, same: -1, by: "de.attribution/pointer"}
	f.addressee = r.addresseeOf(c, source)
	if at := r.add(f); at >= 0 {
		r.speaker = at
		r.used[0] = true
	}
}

// onlyActs reports whether the tokens hold nothing that somebody said but acts told by the
// writer, which another source may confirm.
func (r *unitReader) onlyActs(a run) bool {
	for i := a.first; i < a.last; i++ {
		if f := r.taken[i] - 1; f >= 0 && r.found[f].kind != q.Reported {
			return false
		}
	}
	return true
}

var pointing = set(`das dies so`)

// complementWanted reports whether clause j is itself what the frame says.
func (r *unitReader) complementWanted(j int) bool {
	c := &r.u.clauses[j]
	return c.kind == quoteClause || c.kind == subClause && r.subordinate(c) != 0 || r.colonBefore(j)
}

func (r *unitReader) quotedUnit(u *unit) bool {
	for _, c := range u.clauses {
		if c.kind != quoteClause {
			return false
		}
	}
	return true
}

// documentOf is the document from which something emerges: "geht aus einem Bericht hervor".
func (r *unitReader) documentOf(c *clause) run {
	for i := c.first; i+1 < c.last; i++ {
		if r.low[i] == "aus" {
			return r.nounPhrase(i+1, c.last)
		}
	}
	if r.low[r.u.first] == "aus" && r.u.first < c.first { // "Aus einer Mail, die der Agentur vorliegt, geht hervor"
		return r.nounPhrase(r.u.first+1, c.first)
	}
	return run{}
}
