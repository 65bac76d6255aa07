package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// readContinuation finds a sentence in Konjunktiv without a frame, which goes on with the
// speaker before it.
func (r *unitReader) readContinuation() {
	if r.speaker < 0 || !r.free(r.u.run) || r.block().Kind == q.Headline {
		return
	}
	k := r.leading()
	if k < 0 {
		return
	}
	c := &r.u.clauses[k]
	if c.kind == relClause || c.kind == subClause && r.subordinate(c) == 0 {
		return // "Kosten, die niemand tragen könne": no sentence of its own
	}
	if !c.pred.konj1 && !(c.pred.konj2 && r.substitutes(c)) && !r.coordinated(k) && !r.conditional(c) || r.rhetorical() || r.addressed(c) {
		return
	}
	from := r.found[r.speaker]
	whole := run{r.skipDateline(0), r.u.last}
	f := finding{content: []run{whole}, stance: q.Claims, medium: from.medium, kind: q.IndirectFreeIndirect,
		clause: c, from: r.speaker, same: -1, by: "de.attribution/konjunktiv"}
	if r.behindNobody() {
		f.from = -1
	}
	r.found = append(r.found, f)
	r.take(whole)
	r.speaker = len(r.found) - 1
}

// behindNobody reports whether the sentence before says that reproaches or rumours are about
// without saying whose: "Kritik am Bauamt wurde laut. Es habe nie geprüft …".
func (r *unitReader) behindNobody() bool {
	voices, about := false, false
	for i := r.u.first - 2; i >= 0 && i > r.u.first-40 && !isStop(r.low[i]); i-- {
		switch r.low[i] {
		case "vorwürfe", "vorwurf", "kritik", "gerüchte", "zweifel", "spekulationen", "stimmen":
			voices = true
		case "laut", "gab", "gibt", "kursieren", "kursierten", "machten", "machen", "mehren", "mehrten":
			about = true
		}
	}
	return voices && about
}

// conditional reports whether right behind a report the sentence is "Sollte das so sein,
// „würde …“": a condition whose consequence stands in quotation marks.
func (r *unitReader) conditional(c *clause) bool {
	if c.finite != r.u.first || !r.isForm(c.finite, "sollen") || r.found[r.speaker].unitEnd(r) != r.u.first-1 {
		return false
	}
	for _, o := range r.u.clauses {
		if o.kind == quoteClause {
			return true
		}
	}
	return false
}

// coordinated reports whether right behind a report a later main clause of the sentence
// stands in Konjunktiv I: "Viele fielen weg oder seien zu teuer".
func (r *unitReader) coordinated(k int) bool {
	if r.found[r.speaker].unitEnd(r) != r.u.first-1 {
		return false
	}
	for _, c := range r.u.clauses[k+1:] {
		if c.kind == mainClause && c.pred.konj1 && conjunctions[r.low[c.first]] {
			return true
		}
	}
	return false
}

// addressed reports whether the finite verb of the clause speaks to the reader: "dann
// schreiben Sie uns".
func (r *unitReader) addressed(c *clause) bool {
	return r.word(c.finite+1) == "sie" && r.capital(c.finite+1)
}

// rhetorical reports whether the Konjunktiv is a turn of the writer's own: "sei
// dahingestellt", "es sei denn", "sei erwähnt".
func (r *unitReader) rhetorical() bool {
	for i := r.u.first; i < r.u.last; i++ {
		switch r.low[i] {
		case "dahingestellt", "erwähnt", "angemerkt", "hinzugefügt":
			return true
		case "sei":
			if r.word(i+1) == "denn" || r.word(i+1) == "dank" || r.word(i-1) == "auch" && r.word(i-2) == "dem" {
				return true
			}
		}
	}
	return false
}

// leading is the first main clause of the unit, or its first clause with a verb; -1 if
// there is none.
func (r *unitReader) leading() int {
	first := -1
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if c.finite < 0 || c.kind == quoteClause {
			continue
		}
		if c.kind == mainClause {
			return k
		}
		if first < 0 {
			first = k
		}
	}
	return first
}

// substitutes reports whether a Konjunktiv II stands where Konjunktiv I would look like the
// indicative: "sie hätten", "würden", "könnten" right after a report.
func (r *unitReader) substitutes(c *clause) bool {
	if last := &r.found[r.speaker]; last.unitEnd(r) < r.u.first-1 || last.kind == q.Reported || last.kind == q.Hearsay {
		return false
	}
	w := r.low[c.finite]
	if strings.HasSuffix(w, "n") {
		return true
	}
	if w != "würde" && w != "wäre" && w != "hätte" && w != "könnte" {
		return false
	}
	s := r.subject(c)
	if s.len() != 1 {
		return false
	}
	switch r.low[s.first] {
	case "er", "sie", "es", "das", "dies", "man":
		return true
	}
	return false
}

// unitEnd is the last token of what the finding covers, cue and content.
func (f *finding) unitEnd(r *unitReader) int {
	end := 0
	for _, c := range f.content {
		end = max(end, c.last)
	}
	if f.clause != nil {
		end = max(end, f.clause.last)
	}
	if end > 0 && r.unitOf[end-1] >= 0 {
		return r.units[r.unitOf[end-1]].last - 1
	}
	return end
}

func (r *unitReader) block() q.Block {
	if r.u.block < 0 || r.u.block >= len(r.Blocks) {
		return q.Block{}
	}
	return r.Blocks[r.u.block]
}

// readLooseQuotations finds quotations without a frame: a sentence that is nothing but a
// quotation goes on with the speaker before it.
func (r *unitReader) readLooseQuotations() {
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if c.kind != quoteClause || r.used[k] || !r.free(r.quotes[c.quot].run) || !r.quotes[c.quot].clausal {
			continue
		}
		if len(r.u.clauses) > 1 && r.leading() >= 0 {
			continue
		}
		f := finding{content: []run{r.quotes[c.quot].run}, stance: q.Claims, medium: q.Speech, kind: q.Direct, from: r.speaker, same: -1,
			by: "de.attribution/quotation-alone"}
		if r.speaker >= 0 {
			f.medium = r.found[r.speaker].medium
		}
		if at := r.add(f); at >= 0 && r.speaker >= 0 {
			r.speaker = at
		}
	}
}
