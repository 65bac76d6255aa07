package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readInnerViews finds what a speaker reports in Konjunktiv of an institution that he does
// not speak for: "Krull sagte, das Amt gehe von 40 Booten aus". The institution has the
// knowledge and the speaker passes it on: where that is most of what he says, it is the
// authority for it. Of his own side a speaker tells in the same form what he says himself.
func (r *unitReader) readInnerViews() {
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if r.used[k] || c.finite < 0 || !c.pred.konj1 || c.pred.passive || c.pred.negated || c.pred.modal != "" || r.perfect(c) {
			continue
		}
		want, j := lexicon.Act, r.complement(k)
		depends := j >= 0 && r.u.clauses[j].kind == subClause && r.subordinate(&r.u.clauses[j]) != 0
		if depends {
			want |= lexicon.That
		}
		s, cue, ok := r.knows(c, want)
		if !ok {
			continue
		}
		h := r.taken[c.finite] - 1
		source := r.subject(c)
		if h < 0 || r.found[h].kind != q.Indirect && r.found[h].kind != q.IndirectFreeIndirect || !r.outsider(source, r.origin(&r.found[h])) {
			continue
		}
		from, to := r.actReach(k)
		f := finding{content: within(r.cover(from, to), r.found[h].content), source: source, kind: q.Reported, clause: c, from: -1, same: -1, by: "de.attribution/inner-view"}
		f.cue, f.medium, f.stance = cue, s.Medium, s.Stance
		all := length(f.content)
		if depends {
			f.content, f.kind = within(r.cover(j, r.contentEnd(k, j)), r.found[h].content), q.Indirect
			all = max(all, length(f.content))
		}
		if outer := &r.found[h]; 4*all >= 3*length(outer.content) {
			outer.relies = append(outer.relies, source)
			continue
		}
		r.add(f)
	}
}

// knows tells how the verb group of a clause says, in one of the frames, that its subject
// holds something to be so; ok is false if it does not.
func (r *unitReader) knows(c *clause, want lexicon.Frame) (s lexicon.Saying, cue []int, ok bool) {
	if slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return knowing[l] }) {
		return r.match(c, want)
	}
	if !slices.Contains(c.pred.lemmas, "haben") && !slices.Contains(c.pred.lemmas, "verfügen") {
		return s, nil, false
	}
	for i := c.first; i < c.last; i++ {
		if r.capital(i) && findings[r.low[i]] {
			return lexicon.Saying{Stance: q.Claims, Medium: q.SpeechOrThought}, r.cueTokens(c, nil), true
		}
	}
	return s, nil, false
}

// knowing are verbs of holding something to be so without a word being said of it.
var knowing = set(`ausgehen schätzen rechnen vermuten annehmen beziffern veranschlagen`)

// findings are nouns for what an institution has found out.
var findings = set(`erkenntnis erkenntnisse erkenntnissen hinweis hinweise hinweisen beweis beweise beweisen beleg belege belegen anhaltspunkte
	anhaltspunkten informationen`)

// outsider reports whether a phrase names an institution or a state that is neither the
// speaker of f nor the one for which he speaks.
func (r *unitReader) outsider(p run, f *finding) bool {
	inner, outer := r.mention(p), -1
	if !f.source.empty() {
		outer = r.mention(f.source)
	}
	if inner < 0 || outer < 0 || inner == outer || subjectPronouns[r.low[p.first]] {
		return false
	}
	a := r.Actors[inner]
	if a.Kind != q.Organization && a.Kind != q.State {
		return false
	}
	return r.Actors[outer].Of != a.Name
}
