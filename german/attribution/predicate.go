package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
)

// predicate is the verb group of a clause.
type predicate struct {
	finite int      // the finite verb, -1 if none
	verbs  []int    // every verb of the group and the separated particle, sorted
	main   []int    // of these the tokens of the main verb, without auxiliary and modal
	lemmas []string // possible infinitives of the main verb
	other  []string // infinitives of its auxiliary or modal
	modal  string   // "wollen" in "wollte nicht bestätigen"
	causes bool     // with lassen: "ließ mitteilen"
	// passive: werden + participle
	passive bool
	negated bool
	konj1   bool // finite verb in Konjunktiv I
	konj2   bool // finite verb in Konjunktiv II that cannot be past indicative, würde included
	past    bool
	zu      bool // an infinitive with zu
}

// perfectWithSein are verbs of saying, or parts of such phrases, whose perfect takes sein;
// with other participles sein says what state something is in: "ist bekannt".
var perfectWithSein = set(`ausgehen kommen gelangen entfahren abrücken ausweichen eintreten entgegentreten bleiben sein werden fortfahren
	zurückrudern gehen dringen eingehen`)

var auxiliaries = set(`haben sein werden`)

// predicate reads the verb group of the tokens, quotations left out.
func (t *text) predicate(r run) predicate {
	p := predicate{finite: -1}
	var verbs []int
	for i := r.first; i < r.last; i++ {
		if t.inQuot[i] >= 0 {
			continue
		}
		if negations[t.low[i]] {
			p.negated = true
		}
		if len(t.forms[i]) > 0 {
			verbs = append(verbs, i)
		}
		if t.low[i] == "zu" && t.is(i+1, q.Infinitive) && i+1 < r.last {
			p.zu = true
		}
		if t.is(i, q.Infinitive) && t.infix(i) {
			p.zu = true
		}
	}
	p.finite = t.chooseFinite(verbs, r, p.zu)
	t.group(&p, verbs, r)
	t.mood(&p)
	return p
}

// infix reports whether zu stands inside the infinitive: "mitzuteilen".
func (t *text) infix(i int) bool {
	for _, f := range t.forms[i] {
		if f.Feats.Has(q.Infinitive) && f.Lemma != t.low[i] {
			return true
		}
	}
	return false
}

// chooseFinite picks the finite verb among the verbs of a clause: one that can be nothing
// else, before one that could also be an infinitive or participle.
func (t *text) chooseFinite(verbs []int, r run, zu bool) int {
	best := -1
	for _, i := range verbs {
		if !t.finite(i) || t.word(i-1) == "zu" {
			continue
		}
		sure := !t.is(i, q.Infinitive) && !t.is(i, q.Participle)
		if sure && (best < 0 || !t.sureFinite(best)) {
			best = i
		}
		if best < 0 && !zu {
			best = i
		}
	}
	if best >= 0 && t.sureFinite(best) {
		return best
	}
	if last := r.last - 1; t.finalPlural(last, r) && modals[t.low[last]] && t.is(last-1, q.Infinitive) {
		return last // "…, die eingesetzt werden sollen"
	}
	if best >= 0 && !t.plausibleFinite(best, verbs, r) {
		return -1
	}
	return best
}

// finalPlural reports whether token i ends a subordinate clause as its finite verb, though
// its form could be an infinitive.
func (t *text) finalPlural(i int, r run) bool {
	first := t.word(r.first)
	return i > r.first && t.is(i, q.Finite|q.Plural) &&
		(subordinators[first] || relatives[first] || prepositions[first] && relatives[t.word(r.first+1)])
}

func (t *text) sureFinite(i int) bool { return !t.is(i, q.Infinitive) && !t.is(i, q.Participle) }

// plausibleFinite reports whether a form that is also infinitive or participle can be the
// finite verb: it stands first or second, or last behind a subordinator.
func (t *text) plausibleFinite(i int, verbs []int, r run) bool {
	if len(verbs) == 1 && i > r.first && t.nominativePhrase(r.first) && t.nounPhrase(r.first, r.last).last == i {
		return true // subject and verb alone: "Der Trainer erwartet"
	}
	if i == r.last-1 && (t.finalPlural(i, r) || len(verbs) == 1 && prepositions[t.word(r.first)] && relatives[t.word(r.first+1)]) {
		return true // "aus dem die Zeitung zitiert"
	}
	if t.pos(i) != q.NoPOS {
		return t.Tags[i].Feats.Has(q.Finite) || !t.Tags[i].Feats.Has(q.Infinitive) && !t.Tags[i].Feats.Has(q.Participle)
	}
	if t.is(i, q.Participle) && !t.is(i, q.Infinitive) && i == r.last-1 && i > r.first {
		return subordinators[t.word(r.first)] || relatives[t.word(r.first)]
	}
	return i == r.first || i < r.last-1 || subordinators[t.word(r.first)] || relatives[t.word(r.first)]
}

// group finds auxiliary, modal, main verb and particle.
func (t *text) group(p *predicate, verbs []int, r run) {
	var full []int
	for _, i := range verbs {
		if i == p.finite || t.inGroup(i, p.finite, r) {
			p.verbs = append(p.verbs, i)
		}
	}
	for _, i := range p.verbs {
		if i != p.finite {
			full = append(full, i)
		}
	}
	if len(full) == 0 {
		p.mainFromFinite(t, r)
		return
	}
	p.mainFromNonfinite(t, full)
}

// inGroup reports whether the non-finite verb i belongs to the verb group: it stands at
// the end of the clause, or in front of the finite verb of a subordinate clause, or first.
func (t *text) inGroup(i, finite int, r run) bool {
	if t.is(i, q.Participle) || t.is(i, q.Infinitive) {
		if i == r.first {
			return true
		}
		for j := i + 1; j < r.last; j++ {
			if j != finite && t.isWord(j) && !t.is(j, q.Participle) && !t.is(j, q.Infinitive) && t.word(j) != "zu" {
				return t.endsField(i, j, r)
			}
		}
		return true
	}
	return false
}

// endsField reports whether behind the verb i only a prepositional phrase follows, from
// j on, which may stand behind the end of a clause: "hat gewarnt vor …". A participle
// before a noun is an attribute instead.
func (t *text) endsField(i, j int, r run) bool {
	return j == i+1 && (prepositions[t.low[j]] && !t.capital(j) || t.low[j] == "als" || t.low[j] == "wie" || t.low[j] == "und")
}

func (p *predicate) mainFromFinite(t *text, r run) {
	if p.finite < 0 {
		return
	}
	p.main = []int{p.finite}
	var lemmas []string
	for _, f := range t.forms[p.finite] {
		if f.Feats.Has(q.Finite) {
			lemmas = append(lemmas, f.Lemma)
		}
	}
	if i := t.particle(p.finite, r); i >= 0 {
		var joined []string
		for _, l := range lemmas {
			if j, ok := verb.Join(t.low[i], l); ok {
				joined = append(joined, j)
			}
		}
		if len(joined) > 0 {
			lemmas = joined
			p.main = append(p.main, i)
			p.verbs = append(p.verbs, i)
		}
	}
	p.lemmas = unique(lemmas)
	for _, l := range p.lemmas {
		if modals[l] {
			p.modal = l
		}
	}
}

// particle is the separated prefix of the finite verb: the last word of the clause, or one
// that only a phrase behind the end of the clause follows; -1 if there is none.
func (t *text) particle(finite int, r run) int {
	for i := r.last - 1; i > finite; i-- {
		if t.inQuot[i] >= 0 || !particles[t.low[i]] || t.capital(i) {
			continue
		}
		if i == r.last-1 {
			return i
		}
		if next := t.low[i+1]; !nounPhraseStart(t, i+1) && !approximate[next] && (prepositions[next] || next == "als" || next == "und" || next == "wie" || t.inQuot[i+1] >= 0) {
			return i
		}
	}
	return -1
}

// approximate are words between a preposition and its number: "mit bis zu 1.500".
var approximate = set(`bis rund etwa fast knapp gut mehr über unter mindestens höchstens um`)

func nounPhraseStart(t *text, i int) bool {
	return determiners[t.low[i]] || t.capital(i)
}

func (p *predicate) mainFromNonfinite(t *text, full []int) {
	var finiteLemmas []string
	if p.finite >= 0 {
		for _, f := range t.forms[p.finite] {
			finiteLemmas = append(finiteLemmas, f.Lemma)
		}
	}
	last := full[0]
	for _, i := range full {
		if !t.lemmaIs(i, auxiliaries) && !t.lemmaIs(i, modals) {
			last = i
			break
		}
	}
	p.main = []int{last}
	for _, f := range t.forms[last] {
		if f.Feats&(q.Participle|q.Infinitive) != 0 {
			p.lemmas = append(p.lemmas, f.Lemma)
		}
	}
	p.lemmas, p.other = unique(p.lemmas), unique(finiteLemmas)
	for _, l := range finiteLemmas {
		switch {
		case modals[l]:
			p.modal = l
		case l == "lassen":
			p.causes = true
			p.main = append(p.main, p.finite)
			slices.Sort(p.main)
		case l == "werden" && t.is(last, q.Participle) && !slices.Contains(p.lemmas, t.low[last]):
			p.passive = true
		case l == "sein" && t.is(last, q.Participle):
			p.passive = !slices.ContainsFunc(p.lemmas, func(l string) bool { return perfectWithSein[l] })
		}
	}
	for _, i := range full {
		if i != last && t.isForm(i, "werden") && t.is(last, q.Participle) {
			p.passive = true
		}
		if i != last && t.isForm(i, "lassen") {
			p.causes = true
			p.other = append(p.other, "lassen")
		}
	}
}

// firstPerson reports whether ich stands beside the finite verb, whose form is then the
// indicative if it ends in e: "ich habe", "ich sage".
func (t *text) firstPerson(finite int) bool {
	switch t.low[finite] {
	case "sei", "könne", "wolle", "solle", "müsse", "dürfe", "möge", "wisse":
		return false
	}
	return t.word(finite-1) == "ich" || t.word(finite+1) == "ich"
}

// mood tells the mood of the finite verb.
func (t *text) mood(p *predicate) {
	if p.finite < 0 {
		return
	}
	for _, f := range t.forms[p.finite] {
		if f.Feats.Has(q.Subjunctive1) && !t.firstPerson(p.finite) {
			p.konj1 = true
		}
		if f.Feats.Has(q.Subjunctive2) {
			p.konj2 = true
		}
	}
	indicativePast := false
	for _, f := range t.forms[p.finite] {
		if f.Feats.Has(q.Finite) && f.Feats&(q.Past|q.Subjunctive1|q.Subjunctive2) == 0 {
			p.konj2 = false // "sie drängen", "sie führen": the present of another verb
		}
		if f.Feats.Has(q.Finite|q.Past) && f.Feats&(q.Subjunctive1|q.Subjunctive2) == 0 {
			indicativePast = true
		}
	}
	p.past = indicativePast
	if indicativePast {
		p.konj2 = false
	}
}

func unique(words []string) []string {
	var out []string
	for _, w := range words {
		if !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}
