package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// relied are those on whom the speaker relies: "unter Berufung auf den Geheimdienst", "das
// sich auf einen Diplomaten beruft". They stand in the frame's clause or behind it in the
// same sentence, outside of what is said.
func (w *work) relied(f *finding) []run {
	if f.clause == nil || f.kind == q.Reported && !w.mediumAt(f.source) {
		return nil // "schweigt mit Verweis auf die Ermittlungen" gives a reason
	}
	end := f.clause.last
	if u := w.unitOf[f.clause.first]; u >= 0 {
		end = w.units[u].last
	}
	var out []run
	for i := f.clause.first; i < end; i++ {
		if f.kind != q.Reported && runsContain(f.content, i) {
			continue
		}
		if n := w.reliesAt(i, end); n > 0 {
			if np := w.basis(i+n, end); !np.empty() {
				out = append(out, np)
			}
		}
	}
	return out
}

// basis is the phrase of what somebody relies on, from token i on. Its attribute may be
// long: "auf einen namentlich nicht genannten Diplomaten".
func (w *work) basis(i, end int) run {
	if i+1 < end && w.inQuot[i] >= 0 && w.quotes[w.inQuot[i]].first == i {
		i++ // unter Berufung auf „mehrere Beteiligte“
	}
	if np := w.nounPhrase(i, end); w.named(np) {
		return np
	}
	if i >= end || !determiners[w.low[i]] {
		return run{}
	}
	for j := i + 1; j < min(i+6, end) && w.isWord(j); j++ {
		if w.capital(j) {
			return w.core(j, end)
		}
	}
	return run{}
}

// reliesAt is the number of words up to the phrase that a word of reliance at token i
// names, 0 if there is none.
func (w *work) reliesAt(i, end int) int {
	switch w.low[i] {
	case "unter", "mit", "in":
		if n := w.word(i + 1); (n == "berufung" || n == "verweis" || n == "hinweis" || n == "bezug") && w.word(i+2) == "auf" {
			return 3
		}
	case "gestützt":
		if w.word(i+1) == "auf" {
			return 2
		}
	case "auf":
		for j := max(i-5, 0); j < i; j++ {
			if w.low[j] == "sich" && w.relianceNear(i, end) {
				return 1
			}
		}
	}
	return 0
}

// relianceNear reports whether sich berufen or sich stützen is the verb around token i.
func (w *work) relianceNear(i, end int) bool {
	for j := max(i-6, 0); j < min(i+10, end); j++ {
		if w.lemmaIs(j, reliance) {
			return true
		}
	}
	return false
}

var reliance = set(`berufen stützen beziehen`)

// mediumAt reports whether a phrase means an agency or an outlet.
func (w *work) mediumAt(p run) bool {
	a := w.mention(p)
	return a >= 0 && w.isMedium(a)
}

// bases gives the reports of a medium the authority that another sentence of the paragraph
// names: "Das Blatt beruft sich auf zwei Beamte." A report that names its own keeps it.
func (w *work) bases(out []q.Attribution, order []int) {
	rows := map[int][]int{} // by block
	for n, i := range order {
		if a := &out[n]; a.Actor >= 0 && a.Authority < 0 && w.isMedium(a.Actor) && a.Kind != q.Reported {
			b := w.BlockAt(w.Tokens[w.found[i].content[0].first].Start)
			rows[b] = append(rows[b], n)
		}
	}
	for u := range w.units {
		block := w.units[u].block
		if len(rows[block]) == 0 {
			continue
		}
		medium, basis, onward := w.basisIn(&w.units[u])
		if basis < 0 || medium == basis {
			continue
		}
		for _, n := range rows[block] {
			a := &out[n]
			if !onward && w.found[order[n]].content[0].first >= w.units[u].last {
				break
			}
			if a.Authority < 0 && (a.Actor == medium || medium < 0 && len(rows[block]) == 1) && !slices.Contains(a.Via, basis) {
				a.Via, a.Authority = append([]int{basis}, a.Via...), basis
			}
		}
	}
}

// basisIn is the medium that relies on somebody, and on whom, in a sentence; -1 where it
// does not say. A pronoun that means nobody known leaves the medium open. onward is set if
// the sentence says so with its verb, and so of the reports behind it as well.
func (w *work) basisIn(u *unit) (medium, basis int, onward bool) {
	for k := range u.clauses {
		c := &u.clauses[k]
		if c.kind != mainClause || c.finite < 0 {
			continue
		}
		for i := c.first; i < c.last; i++ {
			if w.inQuot[i] >= 0 || w.low[i] != "auf" && w.low[i] != "unter" {
				continue
			}
			n := w.reliesAt(i, c.last)
			if n == 0 {
				continue
			}
			s := w.subject(c)
			medium, basis = w.mention(s), w.mention(w.basis(i+n, c.last))
			if medium >= 0 && !w.isMedium(medium) || medium < 0 && (s.len() != 1 || w.low[s.first] != "es") || basis < 0 {
				continue
			}
			return medium, basis, n == 1
		}
	}
	return -1, -1, false
}
