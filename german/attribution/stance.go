package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// decision is the act of a finding and the name of the step that saw it.
type decision struct {
	act  q.Stance
	step string
}

// step is one question of corpus/GUIDE.md, "Stance, step by step".
type step struct {
	name string
	act  func(*work, *finding) q.Stance // "" if the step does not decide
}

// frameSteps look at what stands around the words: who says them, in what construction and
// with which verb.
func frameSteps() []step {
	return []step{
		{"settled", (*work).settledAct},
		{"hearsay", (*work).rumour},
		{"fragment", (*work).outerAct},
		{"turned", (*work).turnedAct},
		{"frame", (*work).frameAct},
		{"judging", (*work).judgedAct},
	}
}

// contentSteps look at what is said where the frame names no act.
func contentSteps() []step {
	return []step{
		{"question", (*work).questionAct},
		{"silent", (*work).silentAct},
		{"unknowing", (*work).unknowingAct},
		{"told", (*work).toldAct},
		{"untrue", (*work).deniedAct},
		{"duty", (*work).demandedAct},
		{"danger", (*work).warnedAct},
		{"plan", (*work).announcedAct},
		{"blame", (*work).blamedAct},
		{"yes", (*work).confirmedAct},
		{"judgement", (*work).assessedAct},
	}
}

// decide goes through the steps in order; the first one that fits decides. What shows no
// act is a claim.
func (w *work) decide(f *finding) decision {
	for _, steps := range [][]step{frameSteps(), contentSteps()} {
		for _, s := range steps {
			if act := s.act(w, f); act != "" {
				return decision{act, s.name}
			}
		}
	}
	return decision{q.Claims, "fact"}
}

// stanceOf is the act of a finding.
func (w *work) stanceOf(f *finding) q.Stance { return w.decide(f).act }

// settledAct is the act of a finding whose rule has decided it already.
func (w *work) settledAct(f *finding) q.Stance {
	if f.settled {
		return f.stance
	}
	return ""
}

// rumour: what is only rumoured is claimed, whatever it is. What shall be on a day to come is a
// plan, and no rumour: "2036 soll sie fertig sein".
func (w *work) rumour(f *finding) q.Stance {
	if strings.HasSuffix(f.by, "/sollen-evidential") && w.saysLater(f) {
		return q.Announces
	}
	if f.kind == q.Hearsay || w.sourceless(f) || w.ofNoun(f) {
		return q.Claims
	}
	return ""
}

// outerAct: a fragment does what the report does from which it is cut out. Where that one
// only claims, the fragment's own words may decide.
func (w *work) outerAct(f *finding) q.Stance {
	if f.same < 0 {
		return ""
	}
	if act := w.stanceOf(&w.found[f.same]); act != q.Claims {
		return act
	}
	return ""
}

// saysLater reports whether a day to come is named.
func (w *work) saysLater(f *finding) bool {
	x, ok := w.timeIn(w.TokenSpan(f.content[0].first, f.content[0].last))
	return ok && w.isLater(x) && !w.perfectBehind(f.cue[0], f.content[0])
}

// questionAct: a question asks and claims, whatever its words.
func (w *work) questionAct(f *finding) q.Stance {
	if f.kind == q.Reported || !f.verb("fragen", "nachfragen") && !(w.asks(f) && w.sentences(f) == 1) {
		return ""
	}
	return q.Claims
}

// sentences is how many stops what is said has, at least one.
func (w *work) sentences(f *finding) int {
	n := 0
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			if isStop(w.low[i]) {
				n++
			}
		}
	}
	return max(n, 1)
}
