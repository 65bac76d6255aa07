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
		return
	}
	outer := out[a.Inside]
	if outer.Actor < 0 || outer.Actor == a.Actor || !w.passesOn(&w.found[order[a.Inside]], &w.found[order[n]]) {
		return
	}
	for _, link := range append([]int{outer.Actor}, outer.Via...) {
		if link != a.Actor && !slices.Contains(a.Via, link) {
			a.Via = append(a.Via, link)
		}
	}
	if a.When == "" {
		a.When = outer.When
	}
}

// passesOn reports whether the speaker of the outer finding says that the inner one was
// said. The sentence of an act also holds what the writer himself adds: another main
// clause, or the reproach that is rejected.
func (w *work) passesOn(outer, inner *finding) bool {
	if outer.kind != q.Reported {
		return true
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
