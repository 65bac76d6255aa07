package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// contentAct tells the act from what is said with a neutral verb: not knowing and not
// speaking first, then denial, demand, warning, blame, announcement, opinion. It is "" if
// nothing shows an act.
func (w *work) contentAct(f *finding) q.Stance {
	if s := w.toldAct(f); s != "" {
		return s
	}
	signs := w.signsOf(f)
	switch {
	case signs.silent:
		return q.NoComment
	case signs.unknowing:
		return q.CannotConfirm
	case signs.denies:
		return q.Denies
	case signs.demands:
		return q.Demands
	case signs.acts[q.Condemns]:
		return q.Condemns
	case signs.acts[q.Warns] && f.kind != q.Reported:
		return q.Warns
	case signs.confirms && f.kind != q.Reported:
		return q.Confirms
	case signs.announces && f.kind != q.Reported:
		return q.Announces
	case (signs.acts[q.Assesses] || signs.conditional) && f.kind != q.Reported:
		return q.Assesses
	}
	return ""
}

// toldAct is the act that a report in Konjunktiv tells of the speaker's own side: "die
// Regierung rufe dazu auf", "das Bündnis könne das nicht bestätigen".
func (w *work) toldAct(f *finding) q.Stance {
	if f.kind != q.Indirect && f.kind != q.IndirectFreeIndirect {
		return ""
	}
	c := w.clauseIn(f.content[0])
	if c == nil || !c.pred.konj1 && !c.pred.konj2 || c == f.clause && f.from < 0 || w.perfectKonjunktiv(c) {
		return ""
	}
	s, _, ok := w.match(c, lexicon.Act|lexicon.Clause)
	if !ok || s.Stance == q.Claims || s.Stance == q.Assesses || c.pred.modal == "müssen" || c.pred.modal == "sollen" {
		return ""
	}
	if c.pred.negated && (s.Stance == q.Confirms || s.Stance == q.Denies) {
		return q.CannotConfirm
	}
	if c.pred.negated {
		return ""
	}
	return s.Stance
}

// perfectKonjunktiv reports whether the clause tells of an act that is over.
func (t *text) perfectKonjunktiv(c *clause) bool {
	return len(c.pred.verbs) > 1 && t.lemmaIs(c.finite, auxiliaries)
}

// clauseIn is the first main clause inside of the run, nil if there is none.
func (w *work) clauseIn(r run) *clause {
	for u := max(w.unitOf[r.first], 0); u < len(w.units) && w.units[u].first < r.last; u++ {
		for k := range w.units[u].clauses {
			c := &w.units[u].clauses[k]
			if c.kind == mainClause && c.finite >= 0 && r.has(c.finite) {
				return c
			}
		}
	}
	return nil
}

// signs are what the words of a statement show.
type signs struct {
	negated, silent, unknowing, denies, demands, announces, confirms, conditional bool

	acts map[q.Stance]bool
}

func (w *work) signsOf(f *finding) signs {
	s := signs{acts: map[q.Stance]bool{}}
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			if negations[w.low[i]] {
				s.negated = true
			}
			if a := lexicon.ActOfWord(w.low[i]); a != "" {
				s.acts[a] = true
			}
		}
	}
	s.denies = s.acts[q.Denies]
	if f.kind == q.Reported {
		return s
	}
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			w.sign(&s, f, i, r)
		}
	}
	s.denies = s.denies || w.denial(f, w.inside(f.content[0]))
	return s
}

// inside leaves out conjunction and opening mark at the beginning of what is said.
func (w *work) inside(r run) run {
	for r.first < r.last && (w.Tokens[r.first].Kind == q.Open || w.low[r.first] == "dass" || w.low[r.first] == "und" || w.low[r.first] == "aber") {
		r.first++
	}
	return r
}

// sign reads the word at token i.
func (w *work) sign(s *signs, f *finding, i int, r run) {
	word := w.low[i]
	switch {
	case word == "unklar", word == "abzuwarten", word == "ungewiss", word == "unbekannt", word == "offen" && (w.word(i-1) == "noch" || w.word(i+1) == "gelassen"):
		s.unknowing = true
	case s.negated && knowledge[word]:
		s.unknowing = true
	case !s.negated && (word == "beweise" || word == "belege") && w.lemmaNear(i, r, possession):
		s.confirms = true
	case word == "optionen" && w.word(i-1) == "alle":
		s.announces = true
	case s.negated && comments[word]:
		s.silent = true
	case s.negated && (word == "gerichtet" || word == "richte" || word == "beteiligt" || word == "zutreffend" || word == "stimme" || word == "stimmt" || word == "zu" && w.word(i+1) == "tun"):
		s.denies = true
	case word == "falsch" && w.lemmaIs(i-1, set1("sein")):
		s.denies = true
	case word == "grundlage" && strings.HasPrefix(w.word(i-1), "jede"):
		s.denies = true
	}
	if len(w.forms[i]) == 0 {
		return
	}
	w.verbSign(s, f, i, r)
}

var (
	knowledge = set(`erkenntnisse informationen hinweise anhaltspunkte kenntnis bestätigen bestätigung beurteilen ausschließen ausgeschlossen auszuschließen
		erinnern absehbar abzusehen abschätzen wisse weiß wissen`)
	comments = set(`äußern äußere äußert kommentieren kommentar kommentiere auskunft stellungnahme sagen festlegen preisgeben spekulieren`)
)

func (w *work) verbSign(s *signs, f *finding, i int, r run) {
	word := w.low[i]
	switch {
	case w.lemmaIs(i, set1("müssen")) && !w.perfectBehind(i, r) && !w.negatedNear(i, r):
		s.demands = true
	case word == "solle" || (word == "sollten" || word == "sollte") && i > r.first && !w.startsSentence(i) && w.word(i-1) != "," && w.word(i-1) != "und":
		s.demands = true
	case (word == "dürfe" || word == "darf" || word == "dürfen") && w.negatedNear(i, r):
		s.demands = true
	case word == "dürfte" || word == "dürften":
		s.conditional = true
	case (word == "würde" || word == "würden" || word == "könnte" || word == "könnten" || word == "wäre" || word == "wären") && f.kind != q.IndirectFreeIndirect:
		s.conditional = true
	case (w.lemmaIs(i, set1("werden")) || w.lemmaIs(i, set1("wollen"))) && w.finite(i) && !w.is(i, q.Past) && !w.passiveAt(i, r):
		if w.ownPlan(f, i, r) {
			s.announces = true
		}
	}
}

// denial reports whether the first clause of what is said denies something: it is negated
// and speaks of the speaker's own side ("man habe nicht"), of what exists ("es gebe
// keine") or of everybody ("niemand wolle").
func (w *work) denial(f *finding, r run) bool {
	end := r.first
	for end < r.last && w.low[end] != "," && w.low[end] != ";" && !isStop(w.low[end]) {
		end++
	}
	first := run{r.first, end}
	negated, verb := false, -1
	for i := first.first; i < first.last; i++ {
		if negations[w.low[i]] && w.word(i+1) != "nur" && w.low[i] != "kaum" {
			negated = true
		}
		if verb < 0 && w.finite(i) {
			verb = i
		}
	}
	if !negated {
		return false
	}
	switch w.low[first.first] {
	case "niemand", "kein", "keine", "keiner", "keinen":
		return true
	}
	if verb < 0 || w.lemmaIs(verb, thinking) || w.lemmaIs(verb, set1("werden")) && !w.passiveAt(verb, first) || w.lemmaIs(verb, set1("müssen")) {
		return false
	}
	return w.lemmaIs(verb, set1("geben")) || w.word(verb-1) == "es" || w.word(verb+1) == "es" || w.word(verb+1) == "das" || w.ownPast(f, verb, first) || w.ownSide(f, first)
}

var thinking = set(`glauben denken meinen finden hoffen rechnen erwarten`)

// ownSide reports whether the subject names the speaker's side with a possessive: "seine
// Leute hätten nicht".
func (w *work) ownSide(f *finding, r run) bool {
	switch w.low[r.first] {
	case "sein", "seine", "ihr", "ihre", "unser", "unsere", "mein", "meine":
		return true
	}
	return false
}

var possession = set(`geben haben vorliegen besitzen sehen`)

// lemmaNear reports whether one of the verbs stands in the run.
func (w *work) lemmaNear(i int, r run, lemmas map[string]bool) bool {
	for j := max(r.first, i-6); j < min(r.last, i+7); j++ {
		if w.lemmaIs(j, lemmas) {
			return true
		}
	}
	return false
}

// perfectBehind reports whether an infinitive perfect follows: "müsse geschrieben haben".
func (w *work) perfectBehind(i int, r run) bool {
	for j := i + 1; j+1 < r.last; j++ {
		if w.is(j, q.Participle) && (w.low[j+1] == "haben" || w.low[j+1] == "sein") {
			return true
		}
		if w.low[j] == "," {
			return false
		}
	}
	return false
}

// negatedNear reports whether a negation stands in the same part of the sentence.
func (w *work) negatedNear(i int, r run) bool {
	for j := i + 1; j < r.last && w.low[j] != "," && w.low[j] != "."; j++ {
		if negations[w.low[j]] || w.low[j] == "niemanden" || w.low[j] == "niemandem" {
			return true
		}
	}
	for j := i - 1; j >= r.first && w.low[j] != "," && w.low[j] != "."; j-- {
		if negations[w.low[j]] {
			return true
		}
	}
	return false
}

// passiveAt reports whether werden at token i makes a passive: a participle and no
// infinitive follows.
func (w *work) passiveAt(i int, r run) bool {
	for j := i + 1; j < r.last && w.low[j] != "," && w.low[j] != "."; j++ {
		if w.is(j, q.Infinitive) && w.low[j] != "worden" {
			return w.low[j] == "werden" && w.is(j-1, q.Participle) && false
		}
		if w.is(j, q.Participle) && !w.is(j+1, q.Infinitive) {
			return true
		}
	}
	return false
}

// ownPlan reports whether the subject of the verb at token i is the speaker, or the state or
// institution for which he speaks.
func (w *work) ownPlan(f *finding, i int, r run) bool {
	return w.ownSubject(f, i, r, true)
}

// ownPast reports whether the verb at token i tells what the speaker did.
func (w *work) ownPast(f *finding, i int, r run) bool {
	return w.ownSubject(f, i, r, false)
}

func (w *work) ownSubject(f *finding, i int, r run, state bool) bool {
	for _, j := range []int{i - 1, i + 1} {
		if !r.has(j) {
			continue
		}
		switch w.low[j] {
		case "er", "sie", "man", "wir", "ich":
			return true
		}
	}
	speaker := w.mention(w.origin(f).source)
	if speaker < 0 {
		return false
	}
	for _, p := range []run{w.nounPhrase(i+1, r.last), w.phraseBefore(i, r)} {
		a := w.mention(p)
		if a < 0 {
			continue
		}
		if a == speaker || w.Actors[speaker].Of != "" && w.Actors[a].Name == w.Actors[speaker].Of ||
			state && w.Actors[a].Kind == q.State && w.Actors[speaker].Kind == q.Person {
			return true
		}
	}
	return false
}

// phraseBefore is the piece of the clause before token i.
func (w *work) phraseBefore(i int, r run) run {
	j := i
	for j > r.first && w.low[j-1] != "," && w.low[j-1] != "." && i-j < 8 && w.Tokens[j-1].Kind != q.Open {
		j--
	}
	return run{j, i}
}
