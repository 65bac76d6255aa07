package attribution

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// run is a range of tokens: first ≤ i < last.
type run struct{ first, last int }

func (a run) empty() bool         { return a.last <= a.first }
func (a run) has(i int) bool      { return a.first <= i && i < a.last }
func (a run) contains(b run) bool { return a.first <= b.first && b.last <= a.last }
func (a run) overlaps(b run) bool { return a.first < b.last && b.first < a.last }
func (a run) len() int            { return max(0, a.last-a.first) }
func sameRun(a, b run) bool       { return a == b }
func runsOverlap(as []run, b run) bool {
	for _, a := range as {
		if a.overlaps(b) {
			return true
		}
	}
	return false
}

// text is a reading prepared for the rules: words in lower case, readings of verb forms,
// quotations, units and clauses.
type text struct {
	*q.Reading
	low    []string
	forms  [][]verb.Form // readings of token i as a verb form, nil if it is none
	inQuot []int         // index of the outermost quotation that holds token i, -1 if none
	quotes []quotation
	units  []unit
	unitOf []int // index of the unit of token i, -1 if it belongs to none

	mentions []mentioned // every mention of an actor, by its start
	longest  int         // the length in bytes of the longest mention
}

// mentioned is a place where an actor is meant.
type mentioned struct {
	q.Mention
	actor int
}

func prepare(r *q.Reading) *text {
	t := &text{Reading: r, low: make([]string, len(r.Tokens)), forms: make([][]verb.Form, len(r.Tokens))}
	for i := range r.Tokens {
		t.low[i] = letter.Lower(r.Word(i))
	}
	t.indexMentions()
	t.findQuotations()
	for i := range r.Tokens {
		t.forms[i] = t.verbForms(i)
	}
	t.findUnits()
	t.unitOf = make([]int, len(r.Tokens))
	for i := range t.unitOf {
		t.unitOf[i] = -1
	}
	for u := range t.units {
		for i := t.units[u].first; i < t.units[u].last; i++ {
			t.unitOf[i] = u
		}
	}
	return t
}

// indexMentions sorts the mentions of all actors by place.
func (t *text) indexMentions() {
	for a := range t.Actors {
		for _, m := range t.Actors[a].Mentions {
			t.mentions = append(t.mentions, mentioned{m, a})
			t.longest = max(t.longest, m.Len())
		}
	}
	slices.SortStableFunc(t.mentions, func(a, b mentioned) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.actor, b.actor)) })
}

// mentionsIn are the mentions that overlap the span.
func (t *text) mentionsIn(s q.Span) []mentioned {
	from, _ := slices.BinarySearchFunc(t.mentions, s.Start-t.longest, func(m mentioned, at int) int { return cmp.Compare(m.Start, at) })
	to, _ := slices.BinarySearchFunc(t.mentions, s.End, func(m mentioned, at int) int { return cmp.Compare(m.Start, at) })
	var in []mentioned
	for _, m := range t.mentions[from:to] {
		if m.Overlaps(s) {
			in = append(in, m)
		}
	}
	return in
}

// timeIn is a time expression that overlaps the span; ok is false if there is none.
func (t *text) timeIn(s q.Span) (x q.Time, ok bool) {
	i := sort.Search(len(t.Times), func(i int) bool { return t.Times[i].End > s.Start })
	if i < len(t.Times) && t.Times[i].Overlaps(s) {
		return t.Times[i], true
	}
	return q.Time{}, false
}

// word is the lower-case word of token i, "" outside of the text.
func (t *text) word(i int) string {
	if i < 0 || i >= len(t.low) {
		return ""
	}
	return t.low[i]
}

// phrase reports whether the words stand at token i, one after the other.
func (t *text) phrase(i int, words ...string) bool {
	for k, w := range words {
		if t.word(i+k) != w {
			return false
		}
	}
	return true
}

// capital reports whether token i begins with a capital letter.
func (t *text) capital(i int) bool {
	if i < 0 || i >= len(t.Tokens) {
		return false
	}
	return letter.Capital(t.Text[t.Tokens[i].Start:])
}

// isWord reports whether token i is a word or a number.
func (t *text) isWord(i int) bool {
	return i >= 0 && i < len(t.Tokens) && (t.Tokens[i].Kind == q.Word || t.Tokens[i].Kind == q.Number)
}

// pos is the part of speech of token i.
func (t *text) pos(i int) q.POS {
	if i < 0 || i >= len(t.Tags) {
		return q.NoPOS
	}
	return t.Tags[i].POS
}

// startsSentence reports whether token i is the first word of a sentence, a quotation or
// a clause behind a colon, where a capital letter says nothing.
func (t *text) startsSentence(i int) bool {
	for i--; i >= 0; i-- {
		if t.otherBlock(i, i+1) {
			return true
		}
		switch t.Tokens[i].Kind {
		case q.Open:
			return true
		case q.Close:
		case q.Punct, q.Symbol:
			return strings.Contains(".?!:…–—|+", t.low[i])
		default:
			return false
		}
	}
	return true
}

// otherBlock reports whether a line ends between tokens i and j.
func (t *text) otherBlock(i, j int) bool {
	s := t.Text[t.Tokens[i].End:t.Tokens[j].Start]
	return strings.Contains(s, "\n")
}

// verbForms are the readings of token i as a verb form.
func (t *text) verbForms(i int) []verb.Form {
	if t.Tokens[i].Kind != q.Word || neverVerb[t.low[i]] {
		return nil
	}
	if t.capital(i) && !t.startsSentence(i) {
		return nil
	}
	forms := verb.Lookup(t.low[i])
	if len(forms) == 0 && strings.Contains(t.low[i], "ss") { // Swiss spelling, which the tagger seldom saw
		if forms = verb.Lookup(strings.ReplaceAll(t.low[i], "ss", "ß")); t.pos(i) == q.SCONJ {
			return forms
		}
	}
	if p := t.pos(i); len(forms) == 0 && (p == q.VERB || p == q.AUX) {
		return t.unknownVerb(i)
	}
	if len(forms) == 0 || len(t.Tags) == 0 && t.looksAttributive(i) {
		return nil
	}
	switch t.pos(i) {
	case q.NoPOS, q.VERB, q.AUX:
		return forms
	case q.ADJ, q.ADV:
		if strings.HasSuffix(t.low[i], "te") && t.verbPlace(i) {
			return forms
		}
		return only(forms, q.Participle)
	case q.NOUN, q.PROPN:
		if t.capital(i) {
			return nil
		}
		return forms
	}
	return nil
}

// verbPlace reports whether no adjective can stand at token i: before a colon without its
// noun ("sie bekannte: …"), behind a quotation ("„Nein“, frohlockte Jana Krull"), or behind
// das at the beginning of a sentence that has no other verb ("Das verkündete Direktor Krull").
func (t *text) verbPlace(i int) bool {
	if t.word(i+1) == ":" {
		return true
	}
	behind := i - 1
	if t.word(behind) == "," {
		behind--
	}
	if behind >= 0 && t.Tokens[behind].Kind == q.Close && i+1 < len(t.Tokens) && (t.capital(i+1) || determiners[t.low[i+1]]) {
		return true
	}
	if !pointing[t.word(i-1)] || !t.startsSentence(i-1) || !t.capital(i+1) {
		return false
	}
	for j := i + 1; j < len(t.Tokens) && !isStop(t.low[j]) && t.low[j] != ";"; j++ {
		if p := t.pos(j); p == q.VERB || p == q.AUX {
			return false
		}
	}
	return true
}

// unknownVerb is the reading of a verb that only the tagger knows.
func (t *text) unknownVerb(i int) []verb.Form {
	f := t.Tags[i].Feats
	if f&(q.Infinitive|q.Participle) == 0 {
		f |= q.Finite
		if strings.HasSuffix(t.low[i], "iere") {
			f |= q.Subjunctive1
		}
	}
	return []verb.Form{{Lemma: t.low[i], Feats: f}}
}

// looksAttributive reports, for a text without tags, whether token i stands like an
// adjective between an article or preposition and a noun.
func (t *text) looksAttributive(i int) bool {
	return strings.HasSuffix(t.low[i], "e") && t.capital(i+1) && (determiners[t.word(i-1)] || prepositions[t.word(i-1)])
}

func only(forms []verb.Form, feats q.Feats) []verb.Form {
	var kept []verb.Form
	for _, f := range forms {
		if f.Feats.Has(feats) {
			kept = append(kept, f)
		}
	}
	return kept
}

// is reports whether token i has a reading as a verb form with these features.
func (t *text) is(i int, feats q.Feats) bool {
	if i < 0 || i >= len(t.forms) {
		return false
	}
	for _, f := range t.forms[i] {
		if f.Feats.Has(feats) {
			return true
		}
	}
	return false
}

func (t *text) finite(i int) bool { return t.is(i, q.Finite) }

// isForm reports whether token i is a form of the verb.
func (t *text) isForm(i int, lemma string) bool {
	if i < 0 || i >= len(t.forms) {
		return false
	}
	for _, f := range t.forms[i] {
		if f.Lemma == lemma {
			return true
		}
	}
	return false
}

// lemmaIs reports whether token i is a form of one of the verbs.
func (t *text) lemmaIs(i int, lemmas map[string]bool) bool {
	if i < 0 || i >= len(t.forms) {
		return false
	}
	for _, f := range t.forms[i] {
		if lemmas[f.Lemma] {
			return true
		}
	}
	return false
}

// spans turns runs of tokens into spans of the text.
func (t *text) spans(runs []run) q.Spans {
	var out q.Spans
	for _, r := range runs {
		if !r.empty() {
			out = append(out, t.TokenSpan(r.first, r.last))
		}
	}
	return out
}

// tokenRuns joins single tokens, which must be sorted, to runs.
func tokenRuns(tokens []int) []run {
	var out []run
	for _, i := range tokens {
		if n := len(out); n > 0 && out[n-1].last >= i {
			out[n-1].last = max(out[n-1].last, i+1)
			continue
		}
		out = append(out, run{i, i + 1})
	}
	return out
}

// without is what remains of the run when the holes, which must be sorted, are taken out.
func (a run) without(holes []run) []run {
	out := []run{}
	for _, h := range holes {
		if h.empty() || !a.overlaps(h) {
			continue
		}
		if a.first < h.first {
			out = append(out, run{a.first, h.first})
		}
		a.first = max(a.first, h.last)
	}
	if !a.empty() {
		out = append(out, a)
	}
	return out
}
