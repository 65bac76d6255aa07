package attribution

import q "github.com/quellenlage/quellenlage"

// readPlanned finds a sentence with sollen or müssen that tells, right behind a report,
// what its speaker plans or demands: "Er kündigte Hilfe an. Das Geld soll im Mai fließen."
func (r *unitReader) readPlanned(before *unit) {
	if before == nil || r.speaker < 0 || !r.free(r.u.run) || r.block().Kind != q.Paragraph || r.found[r.speaker].unitEnd(r) != before.last-1 {
		return
	}
	k := r.leading()
	if k < 0 || r.u.clauses[k].kind != mainClause || r.low[r.u.last-1] == "?" {
		return
	}
	c := &r.u.clauses[k]
	from := r.found[r.speaker]
	must := r.isForm(c.finite, "müssen")
	if !must && !r.isForm(c.finite, "sollen") || r.is(c.finite, q.Past) || c.pred.konj1 || r.evidential(c) {
		return
	}
	previous := r.stanceOf(&from)
	if must && previous != q.Demands && previous != q.Announces || from.kind == q.Hearsay {
		return
	}
	stance := q.Announces
	if must || previous == q.Demands || previous == q.Warns || r.others(c, &from) {
		stance = q.Demands
	}
	if otherwise[r.low[r.u.first]] {
		stance = q.Warns
	}
	f := finding{content: []run{r.u.run}, stance: stance, settled: true, medium: from.medium, kind: q.FreeIndirect, clause: c, from: r.speaker, same: -1,
		by: "de.attribution/sollen-plan"}
	r.found = append(r.found, f)
	r.take(r.u.run)
	r.speaker = len(r.found) - 1
}

// others reports whether it is not the speaker's own side that is to do something: another
// institution, people in general, whoever does something.
func (r *unitReader) others(c *clause, from *finding) bool {
	if r.low[r.u.first] == "wer" {
		return true
	}
	s := r.subject(c)
	if s.empty() || c.pred.passive {
		return false
	}
	if people[r.low[s.last-1]] {
		return true
	}
	a := r.mention(s)
	return a >= 0 && a != r.mention(r.origin(from).source) && (r.Actors[a].Kind == q.Organization || r.Actors[a].Kind == q.State || r.Actors[a].Kind == q.Group)
}

// people are nouns for those who are told what to do.
var people = set(`anwohner anwohnerinnen autofahrer bauern betroffene besucher bewohner bürger bürgerinnen eltern fahrgäste familien gäste kunden
	kundinnen lehrer lehrkräfte mieter mitglieder patienten reisende schüler urlauber verbraucher wähler zeugen`)

// take marks the tokens as content of the last finding.
func (r *unitReader) take(content run) {
	for i := content.first; i < content.last; i++ {
		r.taken[i] = len(r.found)
	}
}
