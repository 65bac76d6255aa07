package attribution

import (
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Templates of the features of a statement. Weights depend on their order.
const (
	hintStep = iota
	hintKind
	hintFrame
	hintFires
	hintVerb
	hintMood
	hintModal
	hintWord
	hintStem
	hintEnd
	hintClass
	hintCoarse
	hintAct
	hintFirst
	hintPair
	hintLast
	hintMark
	hintCase
	hintNumber
	hintNegation
	hintEcho
	hintBefore
	hintPlace
	hintLength
	hintSubject
	hintSource
	hintPOS
	hintVerbPOS
)

// mostHinted is how many tokens of a statement are looked at.
const mostHinted = 48

// hints collects what a learned layer may know of a statement.
type hints struct {
	*work
	f   *finding
	out []perceptron.Feature
}

func (h *hints) add(template int, values ...string) {
	x := uint64(0)
	for _, v := range values {
		x = perceptron.Join(x, perceptron.Hash(v))
	}
	h.out = append(h.out, perceptron.Of(template, x))
}

func (h *hints) number(template int, values ...int) {
	x := uint64(1)
	for _, v := range values {
		x = perceptron.Join(x, uint64(v))
	}
	h.out = append(h.out, perceptron.Of(template, x))
}

func yesNo(b bool) string {
	if b {
		return "+"
	}
	return "-"
}

// hintsOf are the features of a finding that the rules have decided.
func (w *work) hintsOf(f *finding, d decision) ([]perceptron.Feature, int) {
	h := &hints{work: w, f: f}
	segments := w.segmentsOf(f)
	h.frame(d)
	h.rules(d)
	from := len(h.out)
	h.words()
	h.clauses(segments)
	h.around(segments)
	return h.out, from
}

// frame: who says it, how.
func (h *hints) frame(d decision) {
	f := h.f
	h.add(hintStep, d.step)
	h.add(hintStep, d.step, string(d.act))
	h.add(hintKind, string(f.kind))
	h.add(hintKind, string(f.kind), d.step)
	h.add(hintFrame, "by", f.by)
	if f.clause != nil && f.from < 0 {
		for _, l := range f.clause.pred.lemmas {
			h.add(hintFrame, "verb", l)
		}
	}
	h.add(hintFrame, "stance", string(f.stance))
	h.add(hintFrame, "same", yesNo(f.same >= 0))
	o := h.origin(f)
	if a := h.mention(o.source); a >= 0 {
		h.add(hintSource, string(h.Actors[a].Kind))
	} else if o.source.empty() {
		h.add(hintSource, "none")
	} else {
		h.add(hintSource, "noun")
	}
}

// rules: which of the steps would decide if they were asked alone.
func (h *hints) rules(d decision) {
	fired := false
	for _, s := range contentSteps() {
		if act := s.act(h.work, h.f); act != "" {
			h.add(hintFires, s.name)
			h.add(hintFires, s.name, string(h.f.kind))
			fired = true
		}
	}
	h.add(hintFires, yesNo(fired))
	for n, s := range h.segmentsOf(h.f) {
		if o := h.opinion(h.f, s, n); o != "" {
			h.add(hintFires, "opinion", o)
			h.add(hintFires, "opinion", o, string(h.f.kind))
		}
	}
}

// words: every word and its class.
func (h *hints) words() {
	tables, err := model.Tables()
	n, adjectives, adverbs := 0, 0, 0
	for _, r := range h.f.content {
		for i := r.first; i < r.last && n < mostHinted; i++ {
			if !h.isWord(i) {
				if m := h.low[i]; m == "?" || m == "!" || m == "…" {
					h.add(hintMark, m)
				}
				continue
			}
			n++
			word := h.low[i]
			h.add(hintWord, word)
			if utf8.RuneCountInString(word) > 5 {
				h.add(hintStem, string([]rune(word)[:5]))
				h.add(hintEnd, string([]rune(word)[utf8.RuneCountInString(word)-4:]))
			}
			if err == nil {
				c := tables.Classes.Of(h.Word(i))
				if c.Fine != 0 {
					h.number(hintClass, int(c.Fine))
					h.number(hintCoarse, int(c.Coarse))
				}
			}
			if a := lexicon.ActOfWord(word); a != "" && a != q.Claims {
				h.add(hintAct, string(a), yesNo(h.wordAct(i) == ""))
			}
			switch h.pos(i) {
			case q.ADJ:
				adjectives++
				h.add(hintPOS, "adj", yesNo(h.capital(i+1)))
			case q.ADV:
				adverbs++
			}
		}
	}
	h.number(hintLength, min(n, 4)+min(n/6, 6))
	h.number(hintPOS, min(adjectives, 3), 1)
	h.number(hintPOS, min(adverbs, 3), 2)
}

// clauses: the verbs of the first segments, their mood, subject and negation.
func (h *hints) clauses(segments []segment) {
	h.number(hintLength, min(len(segments), 4), 7)
	if len(segments) == 0 {
		return
	}
	first := segments[0]
	h.add(hintFirst, h.low[first.first])
	h.add(hintFirst, string(h.f.kind), h.low[first.first])
	if first.len() > 1 {
		h.add(hintPair, h.low[first.first], h.low[first.first+1])
	}
	last := segments[len(segments)-1]
	h.add(hintLast, h.low[last.last-1])
	mains := 0
	for n, s := range segments {
		if s.sub {
			h.add(hintCase, h.low[s.first])
		}
		if s.sub && s.finite >= 0 && h.low[s.first] != "dass" || s.finite < 0 || mains > 1 {
			continue
		}
		h.verb(s, mains)
		mains++
		_ = n
	}
	if mains == 0 {
		h.add(hintVerb, "none", string(h.f.kind))
	}
}

func (h *hints) verb(s segment, n int) {
	i := s.finite
	mood := "ind"
	switch {
	case h.is(i, q.Past) && !h.is(i, q.Subjunctive2):
		mood = "past"
	case h.is(i, q.Subjunctive1):
		mood = "k1"
	case h.is(i, q.Subjunctive2):
		mood = "k2"
	}
	subject := h.subjectOf(s)
	perfect := h.perfectIn(s)
	passive := h.isForm(i, "werden") && h.passiveAt(i, s.run)
	negated := s.negated >= 0
	order := string(rune('0' + n))
	h.add(hintMood, order, mood, yesNo(perfect), yesNo(passive))
	h.add(hintMood, order, mood, subject)
	h.add(hintSubject, subject, yesNo(negated))
	h.add(hintNegation, order, yesNo(negated))
	if negated {
		h.add(hintNegation, h.low[s.negated], subject)
		h.add(hintNegation, h.low[s.negated], yesNo(perfect), mood)
	}
	main := ""
	for j := s.last - 1; j >= s.first; j-- {
		if len(h.forms[j]) > 0 && (j == i || h.is(j, q.Participle) || h.is(j, q.Infinitive)) && !h.lemmaIs(j, auxiliaries) && !h.lemmaIs(j, modals) {
			main = h.forms[j][0].Lemma
			break
		}
	}
	h.add(hintVerb, main)
	h.add(hintVerb, main, yesNo(negated))
	for _, form := range h.forms[i] {
		if modals[form.Lemma] || auxiliaries[form.Lemma] {
			h.add(hintModal, form.Lemma, mood, yesNo(negated))
			h.add(hintModal, form.Lemma, subject)
			break
		}
	}
	if h.isForm(i, "sein") {
		h.add(hintVerbPOS, yesNo(perfect), yesNo(negated), subject, yesNo(h.valued(s.run)))
	}
}

// subjectOf names the kind of the segment's subject.
func (h *hints) subjectOf(s segment) string {
	for _, j := range []int{s.finite - 1, s.finite + 1} {
		if !s.has(j) {
			continue
		}
		switch word := h.low[j]; word {
		case "ich", "wir", "er", "sie", "man", "es", "das", "niemand", "keiner", "wer":
			return word
		}
	}
	if h.ownSubjectIn(h.f, s) {
		return "own"
	}
	if s.finite == s.first {
		return "first"
	}
	if h.mention(run{s.first, s.finite}) >= 0 {
		return "actor"
	}
	return "noun"
}

// around: numbers, days, comparison, and what was said before.
func (h *hints) around(segments []segment) {
	f := h.f
	numbers, compare := 0, ""
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			if h.Tokens[i].Kind == q.Number {
				numbers++
			}
			switch h.low[i] {
			case "wie", "als":
				if i > r.first {
					compare = h.low[i]
				}
			}
		}
	}
	h.number(hintNumber, min(numbers, 2))
	h.add(hintNumber, yesNo(numbers > 0), string(f.kind))
	if compare != "" {
		h.add(hintCase, "compare", compare)
	}
	later, timed := false, false
	for _, r := range f.content {
		if x, ok := h.timeIn(h.TokenSpan(r.first, r.last)); ok {
			timed, later = true, later || h.isLater(x)
		}
	}
	h.add(hintNumber, "time", yesNo(timed), yesNo(later))
	h.add(hintPlace, yesNo(h.inHeadline(f.content[0].first)), string(f.kind))
	h.echoes(segments)
	h.before()
}

// echoes: whether a negated segment speaks of what stood in the text before.
func (h *hints) echoes(segments []segment) {
	for _, s := range segments {
		if s.negated < 0 {
			continue
		}
		shared := 0
		for i := s.first; i < s.last; i++ {
			if h.capital(i) && len(h.low[i]) > 4 && h.saidBefore(i, h.f.content[0].first) {
				shared++
			}
		}
		h.number(hintEcho, min(shared, 2))
		return
	}
}

// mostBack is how many tokens before a statement are searched for its words.
const mostBack = 120

// saidBefore reports whether a word that begins like the one at token i stands before token
// at, in the headline or near.
func (t *text) saidBefore(i, at int) bool {
	stem := t.low[i]
	if utf8.RuneCountInString(stem) > 6 {
		stem = string([]rune(stem)[:6])
	}
	for j := 0; j < at; j++ {
		if j > 40 && j < at-mostBack {
			j = at - mostBack
		}
		if t.capital(j) && strings.HasPrefix(t.low[j], stem) {
			return true
		}
	}
	return false
}

// before: the act of the finding before, and whether it is the same speaker's.
func (h *hints) before() {
	f := h.f
	if f.from >= 0 && f.from < len(h.found) {
		h.add(hintBefore, "from", string(h.found[f.from].stance), string(h.found[f.from].kind))
	}
	if f.same >= 0 {
		h.add(hintBefore, "outer", string(h.found[f.same].kind))
	}
	for n := range h.found {
		g := &h.found[n]
		if g == f || g.content[0].first >= f.content[0].first {
			continue
		}
		_ = g
	}
}
