package attribution

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readInnerActs finds answers that a relative clause tells beside the main matter: "was der
// Verband nicht bestätigen wollte", "den das Amt bestritt".
func (r *unitReader) readInnerActs() {
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if c.kind != relClause || r.used[k] || c.finite < 0 || c.pred.passive || c.pred.konj1 || c.pred.konj2 || !uttered(c) || c.pred.modal == "wollen" && !c.pred.negated {
			continue
		}
		switch r.low[c.first] {
		case "was", "den", "die", "das":
		default:
			continue
		}
		s, cue, ok := r.match(c, lexicon.Act)
		if !ok || !answers(s.Stance) || r.otherVerb(c, cue) || r.holdsFinding(c) {
			continue
		}
		source := r.subject(c)
		if source.empty() || source.first == c.first || subjectPronouns[r.low[source.first]] || !r.particular(source) {
			continue
		}
		f := finding{content: []run{c.run}, cue: cue, source: source, kind: q.Reported, medium: s.Medium, stance: s.Stance, clause: c,
			from: -1, same: -1, by: "de.attribution/inner-act"}
		f.addressee = r.addresseeOf(c, source)
		r.add(f)
	}
}

// quotesBeside reports whether the verb of an act has an object of its own beside the words in
// quotation marks, so that these are only how it was said: "verurteilte die Tat „aufs
// Schärfste“". Verbs that judge say nothing but the words: "nannte den Plan „absurd“".
func (r *unitReader) quotesBeside(c *clause, s lexicon.Saying, source run) bool {
	if s.Takes(lexicon.As | lexicon.Of) {
		return false
	}
	for i := c.first; i < c.last; i++ {
		if qi := r.inQuot[i]; qi >= 0 && r.quotes[qi].first == i && !source.has(i) && (r.word(i-1) == "als" || determiners[r.word(i-1)]) {
			return false
		}
	}
	for i := c.finite + 1; i < c.last; {
		switch {
		case source.has(i):
			i = source.last
		case r.inQuot[i] >= 0 || adverbs[r.low[i]]:
			i++
		case prepositions[r.low[i]] && !r.capital(i):
			i = max(i+1, r.skipPhrase(i+1, c.last))
		default:
			np := r.core(i, c.last)
			if !np.empty() && r.capital(np.last-1) && !r.inTime(np.first) && np.last < c.last && !r.pluralDative(np.last-1) && r.low[np.first] != "dem" && r.low[np.first] != "der" {
				return true
			}
			i = max(i+1, np.last)
		}
	}
	return false
}

// particular reports whether a phrase means a person, a house or a state, and no group.
func (r *unitReader) particular(source run) bool {
	a := r.mention(source)
	return a < 0 && source.len() == 1 && r.pos(source.first) == q.PROPN || a >= 0 && r.Actors[a].Kind != q.Group && r.Actors[a].Kind != q.Unnamed
}

// holdsFinding reports whether something was found whose cue stands in the clause, or whose
// words in quotation marks the clause belongs to.
func (r *unitReader) holdsFinding(c *clause) bool {
	if h := r.taken[c.finite] - 1; h >= 0 && (r.found[h].kind == q.Direct || r.found[h].kind == q.Hearsay) {
		return true
	}
	for f := len(r.found) - 1; f >= r.past; f-- {
		if r.found[f].clause == c {
			return true
		}
	}
	return false
}
