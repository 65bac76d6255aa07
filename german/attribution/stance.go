package attribution

import (
	q "github.com/quellenlage/quellenlage"
)

// stanceOf is the act of a finding: that of its verb, turned by negation, and, where the
// verb is neutral, that of what is said.
func (w *work) stanceOf(f *finding) q.Stance {
	if f.settled {
		return f.stance
	}
	if f.same >= 0 {
		return w.stanceOf(&w.found[f.same])
	}
	if s, ok := w.negatedAct(f); ok {
		return s
	}
	if f.stance == q.Claims || f.from >= 0 {
		if s, ok := w.contentAct(f); ok {
			return s
		}
	}
	return f.stance
}

var silent = set(`äußern kommentieren sagen mitteilen nennen angeben beantworten antworten erklären sprechen spekulieren verraten preisgeben`)

// negatedAct turns an act round: who does not confirm cannot confirm, who does not deny
// leaves open.
func (w *work) negatedAct(f *finding) (q.Stance, bool) {
	c := f.clause
	if c == nil || f.from >= 0 || !w.negatedAround(f) {
		return "", false
	}
	switch f.stance {
	case q.Confirms, q.Denies:
		return q.CannotConfirm, true
	case q.Claims, q.Assesses, q.Announces:
		for _, l := range c.pred.lemmas {
			if !silent[l] {
				continue
			}
			if f.kind == q.Reported {
				return q.NoComment, true
			}
			return q.CannotConfirm, true
		}
	}
	return "", false
}

// negatedAround reports whether the frame, without what is said, is negated.
func (w *work) negatedAround(f *finding) bool {
	for i := f.clause.first; i < f.clause.last; i++ {
		if w.inQuot[i] >= 0 || !negations[w.low[i]] || f.source.has(i) && w.low[i] != "weder" {
			continue
		}
		if f.kind == q.Reported || !runsOverlap(f.content, run{i, i + 1}) {
			return true
		}
	}
	return false
}

// contentAct tells the act from what is said with a neutral verb.
func (w *work) contentAct(f *finding) (q.Stance, bool) {
	for _, r := range f.content {
		if s, ok := w.actIn(r); ok {
			return s, true
		}
	}
	return "", false
}

var (
	dangers = set(`eskalation gefahr gefährlich gefährliche bedrohung bedroht katastrophe drohe droht risiko risiken verheerend verheerende`)
	untrue  = set(`falsch unwahr unsinn lüge lügen unbegründet unbegründete haltlos erfunden gelogen quatsch gegenstandslos falschmeldung
		falschinformation`)
	unknown  = set(`unklar offen unbekannt abzuwarten ungewiss`)
	findings = set(`erkenntnisse informationen hinweise angaben belege beweise anhaltspunkte kenntnis bestätigung`)
)

// actIn tells the act of a run of words.
func (w *work) actIn(r run) (q.Stance, bool) {
	negated := false
	for i := r.first; i < r.last; i++ {
		word := w.low[i]
		switch {
		case negations[word]:
			negated = true
		case untrue[word]:
			return q.Denies, true
		case negated && findings[word], negated && (w.lemmaIs(i, set1("bestätigen")) || w.lemmaIs(i, set1("wissen"))), unknown[word]:
			return q.CannotConfirm, true
		case w.lemmaIs(i, set1("müssen")), w.lemmaIs(i, set1("sollen")) && w.low[i] != "soll":
			return q.Demands, true
		case negated && (word == "gerichtet" || word == "richte"):
			return q.Denies, true
		}
	}
	for i := r.first; i < r.last; i++ {
		if dangers[w.low[i]] {
			return q.Warns, true
		}
	}
	for i := r.first; i < r.last; i++ {
		if w.low[i] == "wolle" || w.low[i] == "werde" && !w.passiveAt(i, r) || w.low[i] == "werden" && w.finite(i) && i == r.first+1 && !w.passiveAt(i, r) {
			return q.Announces, true
		}
	}
	if negated {
		return q.Denies, true
	}
	return "", false
}

// passiveAt reports whether werden at token i makes a passive: a participle follows.
func (w *work) passiveAt(i int, r run) bool {
	for j := i + 1; j < r.last; j++ {
		if w.is(j, q.Participle) && !w.is(j, q.Infinitive) {
			return true
		}
		if w.low[j] == "," {
			break
		}
	}
	return false
}
