package attribution

import (
	"slices"

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
	switch f.stance {
	case q.Claims:
		if s := w.contentAct(f); s != "" {
			return s
		}
	case q.Assesses:
		switch s := w.contentAct(f); s {
		case q.Condemns, q.Demands, q.Warns, q.CannotConfirm, q.NoComment:
			return s
		case q.Denies:
			if f.kind != q.Reported {
				return s
			}
		}
	}
	return f.stance
}

// silent are verbs of saying whose negation is a refusal to speak.
var silent = set(`äußern kommentieren sagen mitteilen nennen angeben beantworten antworten erklären sprechen spekulieren verraten preisgeben eingehen
	einlassen machen geben`)

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
		if !slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return silent[l] }) {
			return "", false
		}
		if f.kind == q.Reported {
			return q.NoComment, true
		}
		return q.CannotConfirm, true
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
