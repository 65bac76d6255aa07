package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// report is who has told last what others did or said, so that "demnach" in the frame of
// somebody else points to him: "Teilnehmern zufolge … Krull warnte demnach, …".
type report struct {
	tellers []int
	block   int
}

// accordingly gives an attribution whose frame says demnach the one who reported before. A
// statement that somebody makes himself, without a relay, ends the report.
func (c *course) accordingly(a *q.Attribution, f *finding) {
	origin, here := c.origin(f), c.BlockAt(c.Tokens[f.content[0].first].Start)
	if c.saysAccordingly(origin) {
		if len(a.Via) == 0 && here <= c.told.block+1 && !slices.Contains(c.told.tellers, a.Actor) {
			a.Via = slices.Clone(c.told.tellers)
			c.told.block = here
		}
		return
	}
	switch {
	case a.Actor >= 0 && c.Actors[a.Actor].Kind == q.Person && len(a.Via) == 0 && f.by == "de.attribution/zufolge":
		// "seiner Webseite zufolge": he is no other
	case a.Actor >= 0 && c.isMedium(a.Actor) && c.tellsOfOthers(f) || reportingPhrase(f.by):
		c.told = report{block: here}
		if a.Actor >= 0 {
			c.told.tellers = []int{a.Actor}
		}
	case len(a.Via) > 0:
		c.told = report{slices.Clone(a.Via), here}
	case f.kind != q.Reported:
		c.told = report{}
	}
}

// tellsOfOthers reports whether a medium tells what others said or did, and not only of its own deeds.
func (w *work) tellsOfOthers(f *finding) bool {
	return f.kind != q.Reported || f.clause != nil && slices.ContainsFunc(f.clause.pred.lemmas, func(l string) bool { return l == "zitieren" || l == "berichten" })
}

// reportingPhrase reports the rules of phrases that name who tells something.
func reportingPhrase(by string) bool {
	switch by {
	case "de.attribution/zufolge", "de.attribution/laut-dative", "de.attribution/nach-noun", "de.attribution/wie", pointerRule:
		return true
	}
	return false
}

// saysAccordingly reports whether the frame of a finding, which names a speaker of its own,
// says that somebody else has reported it: "demnach", "wird er zitiert".
func (w *work) saysAccordingly(f *finding) bool {
	if f.clause == nil || f.by == "de.attribution/demnach" || f.source.empty() {
		return false
	}
	if p := f.clause.pred; p.passive && slices.Contains(p.lemmas, "zitieren") {
		return true // "wurde er zitiert"
	}
	end := f.clause.last
	if u := w.unitOf[f.clause.first]; u >= 0 && w.word(w.units[u].last-2) == "demnach" && w.word(w.units[u].last-3) == "," {
		end = max(end, w.units[u].last-1) // "sagte die Leiterin, Jana Krull, demnach."
	}
	for i := f.clause.first; i < end; i++ {
		if (w.low[i] == "demnach" || w.low[i] == "demzufolge") && w.inQuot[i] < 0 && (f.kind == q.Reported || !runsContain(f.content, i)) {
			return true
		}
	}
	return false
}
