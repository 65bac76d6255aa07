package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// demandedAct: it is said what others ought to do or what ought to happen.
func (w *work) demandedAct(f *finding) q.Stance {
	if w.shows(f, q.Demands) || f.kind != q.Reported && w.exhorts(f) {
		return q.Demands
	}
	if f.kind == q.Reported && !w.judges(f) {
		return ""
	}
	for n, s := range w.segmentsOf(f) {
		if w.ought(f, s, n) {
			return q.Demands
		}
	}
	return ""
}

// ought reports whether the segment is one of duty: müssen, sollen, nicht dürfen, an
// imperative.
func (w *work) ought(f *finding, s segment, n int) bool {
	if w.imperative(f, s) {
		return true
	}
	i := s.finite
	if i < 0 {
		return w.says(s.run, "bitte") && w.is(s.last-1, q.Infinitive) // "bitte nicht füttern"
	}
	word := w.low[i]
	if s.sub && w.low[s.first] != "dass" {
		return false
	}
	if f.kind == q.Direct && w.isForm(i, "wollen") && w.low[s.last-1] == "wissen" {
		return true
	}
	switch {
	case w.isForm(i, "müssen"):
		return !strings.HasPrefix(word, "musst") && s.negated < 0 && !w.says(s.run, "wohl") && !w.perfectBehind(i, s.run) && !w.says(s.run, "erst")
	case word == "solle":
		x, ok := w.timeIn(w.TokenSpan(s.first, s.last))
		return !ok || !w.isLater(x)
	case (word == "sollten" || word == "sollte") && (i > s.first || n > 0 && w.leadsTo(f, n)), word == "sollen" && n == 0 && f.kind == q.Direct:
		return true
	case w.isForm(i, "dürfen") && word != "dürfte" && word != "dürften":
		return s.negated >= 0 && !strings.HasPrefix(word, "durft")
	case word == "möge" || word == "mögen":
		return i > s.first && s.negated < 0 && !w.says(s.run, "ich")
	case w.isForm(i, "gehören"):
		return w.is(s.last-1, q.Participle) || w.hasAny(s.run, places)
	case w.isForm(i, "brauchen"), w.isForm(i, "bedürfen"):
		return w.says(s.run, "es") || w.word(i-1) == "wir" || w.word(i+1) == "wir" || s.negated < 0 && (w.says(s.run, "es") || w.says(s.run, "mehr"))
	}
	return w.isForm(i, "sein") && (s.negated < 0 && w.toBe(s) || w.low[s.first] == "voraussetzung" || w.low[s.first] == "bedingung" || w.hasPhrase(s.run, "zeit") && w.says(s.run, "es") || w.hasAny(s.run, needed) && s.negated < 0)
}

// toBe reports whether sein with zu says what is to be done: "die Frist sei einzuhalten".
func (w *work) toBe(s segment) bool {
	i := s.last - 1
	return w.is(i, q.Infinitive) && (w.word(i-1) == "zu" || w.infix(i)) && w.lemmaIs(i, deontic)
}

// deontic are verbs for what rules demand.
var deontic = set(`einhalten beachten tragen prüfen berücksichtigen vermeiden verhindern schützen meiden melden räumen sichern respektieren unterlassen
	beheben nachweisen abkochen befolgen verbieten stoppen beenden klären fordern begrenzen senken`)

// leadsTo reports whether the segment before segment n is one of which n is the main clause: "wer
// nicht bleiben muss, sollte fahren".
func (w *work) leadsTo(f *finding, n int) bool {
	before := w.segmentsOf(f)[n-1]
	return before.sub || w.low[before.first] == "wer" || w.word(before.first+1) == "wer"
}

// places are prepositions of the place where something belongs.
var places = set(`in ins vor hinter auf`)

var needed = set(`nötig notwendig erforderlich überfällig geboten unerlässlich vonnöten dringlich`)

// imperative reports whether the segment of a quotation begins with a verb and Sie, or with
// a verb that can only be an imperative.
func (w *work) imperative(f *finding, s segment) bool {
	if f.kind == q.Direct && w.orders(f, s) {
		return true
	}
	if f.kind != q.Direct || s.finite != s.first && !w.is(s.first, q.Infinitive) || w.asks(f) {
		return false
	}
	return w.word(s.first+1) == "sie" && w.capital(s.first+1) && w.capital(s.first) && !w.is(s.first, q.Subjunctive2) && !w.lemmaIs(s.first, modals) && !w.lemmaIs(s.first, auxiliaries)
}

// orders reports whether the segment begins with a verb without a subject and ends in an exclamation
// mark: "Nehmt Akkus!"
func (w *work) orders(f *finding, s segment) bool {
	return w.word(s.last) == "!" && s.len() > 1 && w.capital(s.first) && len(w.forms[s.first]) > 0 && w.is(s.first, q.Finite) &&
		!ownPronouns[w.low[s.first+1]] && !w.lemmaIs(s.first, auxiliaries) && !w.lemmaIs(s.first, modals) && w.low[s.first+1] != "es"
}
