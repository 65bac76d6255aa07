package attribution

import q "github.com/quellenlage/quellenlage"

// relied are those on whom the speaker relies: "unter Berufung auf den Geheimdienst", "das
// sich auf einen Diplomaten beruft". They stand in the frame's clause or behind it in the
// same sentence, outside of what is said.
func (w *work) relied(f *finding) []run {
	if f.clause == nil {
		return nil
	}
	end := f.clause.last
	if u := w.unitOf[f.clause.first]; u >= 0 {
		end = w.units[u].last
	}
	var out []run
	for i := f.clause.first; i < end; i++ {
		if f.kind != q.Reported && runsContain(f.content, i) {
			continue
		}
		if n := w.reliesAt(i, end); n > 0 {
			if np := w.basis(i+n, end); !np.empty() {
				out = append(out, np)
			}
		}
	}
	return out
}

// basis is the phrase of what somebody relies on, from token i on. Its attribute may be
// long: "auf einen namentlich nicht genannten Diplomaten".
func (w *work) basis(i, end int) run {
	if np := w.nounPhrase(i, end); w.named(np) {
		return np
	}
	if i >= end || !determiners[w.low[i]] {
		return run{}
	}
	for j := i + 1; j < min(i+6, end) && w.isWord(j); j++ {
		if w.capital(j) {
			return w.core(j, end)
		}
	}
	return run{}
}

// reliesAt is the number of words up to the phrase that a word of reliance at token i
// names, 0 if there is none.
func (w *work) reliesAt(i, end int) int {
	switch w.low[i] {
	case "unter", "mit":
		if n := w.word(i + 1); (n == "berufung" || n == "verweis" || n == "hinweis" || n == "bezug") && w.word(i+2) == "auf" {
			return 3
		}
	case "gestützt":
		if w.word(i+1) == "auf" {
			return 2
		}
	case "auf":
		for j := max(i-5, 0); j < i; j++ {
			if w.low[j] == "sich" && w.relianceNear(i, end) {
				return 1
			}
		}
	}
	return 0
}

// relianceNear reports whether sich berufen or sich stützen is the verb around token i.
func (w *work) relianceNear(i, end int) bool {
	for j := max(i-6, 0); j < min(i+10, end); j++ {
		if w.lemmaIs(j, reliance) {
			return true
		}
	}
	return false
}

var reliance = set(`berufen stützen beziehen`)
