package attribution

import (
	q "github.com/quellenlage/quellenlage"
)

// Statement is an attribution with how its act was decided: material for learning and
// measuring.
type Statement struct {
	Attribution int // its number among the attributions of the reading
	Act         q.Stance
	Step        string // the step of the rules that saw it
	Kind        q.Kind
}

// Statements are the attributions of a reading in order.
func Statements(r *q.Reading) []Statement {
	if len(r.Tokens) == 0 {
		return nil
	}
	w := find(r)
	var out []Statement
	for n, i := range w.ordered() {
		d := w.decide(&w.found[i])
		if d.step == "judgement" {
			for n, sg := range w.segmentsOf(&w.found[i]) {
				if o := w.opinion(&w.found[i], sg, n); o != "" {
					d.step += o
					break
				}
			}
		}
		out = append(out, Statement{Attribution: n, Act: d.act, Step: d.step, Kind: w.found[i].kind})
	}
	return out
}
