package attribution

import (
	"sort"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readFragments finds words in quotation marks within a clause: a part of what somebody
// said, if the clause reports speech.
func (r *unitReader) readFragments() {
	first := sort.Search(len(r.quotes), func(i int) bool { return r.quotes[i].first >= r.u.first })
	for qi := first; qi < len(r.quotes) && r.quotes[qi].first < r.u.last; qi++ {
		quot := r.quotes[qi].run
		if quot.last > r.u.last || r.inQuot[quot.first] != qi {
			continue
		}
		if holder := r.taken[quot.first]; holder > 0 {
			r.inner(qi, holder-1)
			continue
		}
		if r.isTitle(qi) {
			continue
		}
		r.fragmentOf(qi, run{})
	}
}

// inner adds a quoted fragment of reported speech.
func (r *unitReader) inner(qi, holder int) {
	quot := r.quotes[qi].run
	h := r.found[holder]
	if h.kind == q.Direct || r.isTitle(qi) {
		return
	}
	if (h.kind == q.Indirect || h.kind == q.IndirectFreeIndirect) && r.fragmentOf(qi, r.origin(&h).source) {
		return
	}
	f := finding{content: []run{quot}, cue: h.cue, source: h.source, addressee: h.addressee, links: h.links, kind: q.Direct,
		medium: h.medium, stance: h.stance, clause: h.clause, from: h.from, same: holder, by: "de.attribution/fragment"}
	r.add(f)
}

// fragmentOf adds a quoted fragment whose clause has a verb of saying: nannte es „absurd“.
// It reports whether there was one with another source than outer.
func (r *unitReader) fragmentOf(qi int, outer run) bool {
	quot := r.quotes[qi].run
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if !c.contains(quot) || c.kind == quoteClause {
			continue
		}
		s, cue, ok := r.match(c, lexicon.Quote|lexicon.As|lexicon.Of|lexicon.Act)
		if !ok {
			return false
		}
		f := finding{content: []run{quot}, cue: cue, source: r.sourceOf(c), kind: q.Direct, medium: s.Medium, stance: s.Stance, clause: c,
			from: -1, same: -1, by: "de.attribution/fragment"}
		if f.source.empty() || f.source.contains(quot) || !r.speaks(f.source) || !outer.empty() && (c.pred.konj1 && !r.perfect(c) || f.source.overlaps(outer)) {
			return false
		}
		f.addressee = r.addresseeOf(c, f.source)
		if at := r.add(f); at >= 0 && outer.empty() {
			r.speaker = at
			r.used[k] = true
		}
		return true
	}
	return false
}

// isTitle reports whether a quotation names a work, a group, a ship or a paper instead of
// quoting: a noun stands right before it, or it is the name of a medium.
func (r *unitReader) isTitle(qi int) bool {
	quot := r.quotes[qi].run
	if quot.len() > 8 || !r.capital(quot.first+1) || r.quotes[qi].clausal {
		return false
	}
	if r.mediumName(quot) || r.properName(quot) {
		return true
	}
	i := quot.first - 1
	if i < 0 || !r.isWord(i) || !r.capital(i) || r.otherBlock(i, i+1) {
		return false
	}
	_, saying := lexicon.FindSayingNoun(r.Word(i))
	return !saying && !r.startsSentence(i)
}

// properName reports whether a quotation of several words is a name: all of them begin with
// a capital letter, or a name was found there.
func (r *unitReader) properName(quot run) bool {
	inner := run{quot.first + 1, quot.last - 1}
	if inner.len() < 2 {
		return false
	}
	s := r.TokenSpan(inner.first, inner.last)
	for _, n := range r.Names {
		if n.Contains(s) || s.Contains(n.Span) && n.Len()*10 >= s.Len()*9 {
			return true
		}
	}
	for i := inner.first; i < inner.last; i++ {
		if !r.capital(i) {
			return false
		}
	}
	return true
}

// mediumName reports whether the quotation is the name of a paper or broadcaster: an actor
// of that kind, or the last noun says so.
func (r *unitReader) mediumName(quot run) bool {
	if a := r.mention(run{quot.first + 1, quot.last - 1}); a >= 0 && (r.Actors[a].Kind == q.Outlet || r.Actors[a].Kind == q.Agency) {
		return true
	}
	for i := quot.first + 1; i < quot.last-1; i++ {
		if r.mediaAt(i) {
			return true
		}
	}
	return false
}
