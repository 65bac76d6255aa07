package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// inherit gives what somebody is reported to have said by somebody else the chain of the
// one who reports it: "Sie sagte, der Arzt habe erklärt, …".
func (w *work) inherit(out []q.Attribution, order []int, n int) {
	a := &out[n]
	if a.Inside < 0 {
		if m := w.teller(out, order, n); m >= 0 {
			a.Via = append(a.Via, out[m].Actor)
			a.Via = append(a.Via, slices.DeleteFunc(slices.Clone(out[m].Via), func(v int) bool { return v == a.Actor || v == out[m].Actor })...)
		}
		return
	}
	outer := out[a.Inside]
	if outer.Actor < 0 || outer.Actor == a.Actor || !w.passesOn(&w.found[order[a.Inside]], &w.found[order[n]]) {
		return
	}
	for _, link := range outerLinks(&outer) {
		if link != a.Actor && (a.Actor < 0 || w.Actors[link].Name != w.Actors[a.Actor].Name) && !slices.Contains(a.Via, link) {
			a.Via = append(a.Via, link)
		}
	}
	if a.When == "" {
		a.When = outer.When
	}
}

// outerLinks are the links that lie outside of what the speaker of an attribution reports,
// nearest first: those on whom he relies are nearer to it than he.
func outerLinks(a *q.Attribution) []int {
	at := slices.Index(a.Via, a.Authority) + 1
	return slices.Concat(a.Via[:at], []int{a.Actor}, a.Via[at:])
}

// teller is the attribution whose speaker tells what the frame of attribution n says of
// somebody else in Konjunktiv: "Sie widersprach. Der Chef habe ihr geraten, zu schweigen." It
// is -1 if there is none.
func (w *work) teller(out []q.Attribution, order []int, n int) int {
	f := &w.found[order[n]]
	if f.clause == nil || !f.clause.pred.konj1 || f.from >= 0 || f.same >= 0 || out[n].Actor < 0 || len(out[n].Via) > 0 {
		return -1
	}
	u := w.unitOf[f.clause.first]
	for m := n - 1; m >= 0; m-- {
		g := &w.found[order[m]]
		before := w.unitOf[g.content[0].first]
		if u < 0 || before < 0 || before < u-1 || w.units[before].block != w.units[u].block {
			return -1
		}
		if out[m].Inside < 0 && before == u-1 {
			switch a := out[m].Actor; {
			case a >= 0 && w.Actors[a].Name == w.Actors[out[n].Actor].Name:
				return -1
			case a >= 0:
				return m
			}
		}
	}
	return -1
}

// passesOn reports whether the speaker of the outer finding says that the inner one was
// said. The sentence of an act also holds what the writer himself adds: another main
// clause, or the reproach that is rejected.
func (w *work) passesOn(outer, inner *finding) bool {
	noun := inner.by == "de.attribution/noun" || inner.by == "de.attribution/wonach"
	if noun && w.origin(inner).source.empty() {
		return false // "Den Vorwurf, er habe …, nannte sie falsch": what others say
	}
	if outer.kind != q.Reported {
		return !w.besides(outer, inner)
	}
	if inner.clause == nil || outer.clause == nil {
		return false
	}
	switch inner.by {
	case "de.attribution/wonach":
		return !inner.source.empty() && outer.stance != q.Denies // "hielt ihm eine Mail vor, wonach …"
	case "de.attribution/noun", "de.attribution/fragment":
		return inner.clause.pred.konj1
	}
	return inner.clause != outer.clause && (inner.clause.kind == subClause || inner.clause.kind == infinitival || inner.clause.pred.konj1) && inner.clause.first >= outer.clause.last
}

// besides reports whether a phrase such as "laut Polizei" stands in one main clause and the
// inner finding tells in another one, in the indicative, what somebody else says.
func (w *work) besides(outer, inner *finding) bool {
	switch outer.by {
	case "de.attribution/zufolge", "de.attribution/laut-dative", "de.attribution/nach-noun", "de.attribution/nach-eigenen", "de.attribution/demnach":
	default:
		return false
	}
	c := inner.clause
	return c != nil && outer.clause != nil && c != outer.clause && c.kind == mainClause && !c.pred.konj1 && !c.pred.konj2
}

// restsOn makes the source of a whole report the authority of the medium that reports it:
// "X sei der Behörde zufolge entlassen worden, berichtete die Zeitung".
func (w *work) restsOn(out []q.Attribution, n int, f *finding) {
	a := &out[n]
	if a.Inside < 0 || a.Actor < 0 {
		return
	}
	switch f.by {
	case "de.attribution/zufolge", "de.attribution/laut-dative", "de.attribution/nach-noun":
	default:
		return
	}
	outer := &out[a.Inside]
	if outer.Actor < 0 || outer.Actor == a.Actor || outer.Authority >= 0 || 4*a.Content.Cover().Len() < 3*outer.Content.Cover().Len() {
		return
	}
	if k := w.Actors[outer.Actor].Kind; k != q.Agency && k != q.Outlet {
		return
	}
	outer.Authority = a.Actor
	if !slices.Contains(outer.Via, a.Actor) {
		outer.Via = append([]int{a.Actor}, outer.Via...)
	}
}
