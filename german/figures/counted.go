package figures

import (
	"sort"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// counted is a short phrase for what figure i counts: noun with attributes and place, or
// for money, measures and shares what it is of.
func (f *finder) counted(i int) string {
	m := &f.found[i]
	switch {
	case m.kind == things && m.By == byMembers:
		return ""
	case m.hasPhrase:
		return f.phraseText(m)
	case m.kind == things:
		return ""
	}
	return f.measured(m)
}

// phraseText is the phrase in the nominative plural, with the place behind it.
func (f *finder) phraseText(m *mention) string {
	var b strings.Builder
	p := m.phrase
	b.WriteString(f.undergone(m))
	for i := p.first; i < p.head; i++ {
		w := f.r.Word(i)
		if f.r.Tokens[i].Kind != q.Word || w == "und" || w == "oder" || w == "," || letter.Capital(w) || strings.HasSuffix(w, "-") {
			continue
		}
		if inflected(w) && !functionWord(w) {
			if filler(w) {
				continue
			}
			w = attributeStem(w) + "e"
		}
		b.WriteString(w)
		b.WriteByte(' ')
	}
	b.WriteString(f.pluralForm(m))
	b.WriteString(f.place(p.last, m))
	return b.String()
}

// undergone is the participle of what is done to those who are counted, as an attribute:
// "evakuierte " for "40 Bewohner wurden evakuiert". It is "" if nothing is, or if that says
// only how the number is known.
func (f *finder) undergone(m *mention) string {
	s := f.r.Sentences[m.sentence]
	first, last := f.verbClause(m, s)
	if m.kind != things || m.phrase.head < m.first || m.phrase.head >= m.last || m.phrase.first < m.phrase.head || m.first > s.First && takesObject(f.r.Word(m.first-1)) || f.pluralForm(m) != f.r.Word(m.phrase.head) {
		return ""
	}
	passive, found := false, ""
	for i := first; i < last; i++ {
		w := letter.Lower(f.r.Word(i))
		switch w {
		case "wurde", "wurden", "worden", "werden", "würden", "werde":
			passive = true
			continue
		}
		if deniesVerb.Has(w) {
			return ""
		}
		if i >= m.last && f.r.Tokens[i].Kind == q.Word && !letter.Capital(f.r.Word(i)) && (f.feats(i).Has(q.Participle) || participle(w) && f.pos(i) != q.ADJ) {
			found = w
		}
	}
	if !passive || found == "" || tellsNumber(found) {
		return ""
	}
	return found + "e "
}

// deniesVerb are words with which a clause does not say that something was done.
var deniesVerb = closed.NegativeParticles.With("kaum")

// takesObject reports whether the word is a preposition, behind which nobody is subject, or
// an article that no subject has.
func takesObject(word string) bool { return beforeObject.Has(letter.Lower(word)) }

// beforeObject leave out the prepositions that may stand before the number of a subject
// ("bis zu 40") or far from it in a list ("im Land", "außer"), and the contracted ones.
var beforeObject = closed.SimplePrepositions.Without("ab außer bis hinter per wider zwischen").With("dem den je wegen")

// tellsNumber reports whether the participle says how a number is known, not what happened
// to those who are counted.
func tellsNumber(participle string) bool {
	switch participle {
	case "gemeldet", "registriert", "verzeichnet", "gezählt", "angegeben", "genannt", "übermittelt", "erwartet", "festgestellt", "bekannt", "berichtet",
		"gesprochen", "gebracht", "gestellt", "gelegt", "genommen", "gegeben", "geschätzt", "beziffert", "erfasst", "mitgeteilt", "gewesen", "geworden", "worden", "gesagt", "benötigt", "gebraucht", "gekommen":
		return true
	}
	return false
}

// filler reports whether the attribute says nothing of what is counted.
func filler(w string) bool {
	switch attributeStem(w) {
	case "weiter", "ander", "solch", "insgesamt", "einzig", "symbolisch", "etwaig", "jeweilig", "folgend", "genannt":
		return true
	}
	return false
}

func attributeStem(w string) string {
	for _, ending := range [...]string{"en", "em", "er", "es", "e"} {
		if stem, ok := strings.CutSuffix(w, ending); ok && len(stem) > 2 {
			return stem
		}
	}
	return w
}

// pluralForm is the noun as it stands, without the ending of the dative.
func (f *finder) pluralForm(m *mention) string {
	word := f.r.Word(m.phrase.head)
	if strings.HasSuffix(word, "ltern") {
		return word // "Eltern", "Großeltern" have no other form
	}
	if m.phrase.first > 0 && genitive(f.r.Word(m.phrase.first-1)) {
		return ungenitive(word)
	}
	lemma := f.lex.singular(word)
	if stem, ok := strings.CutSuffix(word, "n"); ok && stem != lemma {
		if _, known := f.lex.listed(stem); known {
			return stem
		}
		if strings.HasSuffix(stem, "er") || strings.HasSuffix(stem, "el") {
			return stem
		}
	}
	if strings.HasSuffix(word, "ern") && lemma == strings.TrimSuffix(word, "n") || strings.HasSuffix(lemma, "er") && word == lemma[:len(lemma)-1]+"n" {
		return lemma[:len(lemma)-1] + lemmaEnd(lemma, word)
	}
	return word
}

// genitive reports whether the determiner stands before a masculine or neuter genitive.
func genitive(word string) bool {
	switch word {
	case "des", "seines", "ihres", "eines", "dieses", "unseres", "jedes":
		return true
	}
	return false
}

// ungenitive takes the ending of the genitive off: "Haushalts", "Ertrages".
func ungenitive(word string) string {
	for _, ending := range [...]string{"ses", "zes", "ges", "tes", "des", "kes", "res", "nes", "bes"} {
		if strings.HasSuffix(word, ending) {
			return strings.TrimSuffix(word, "es")
		}
	}
	if strings.HasSuffix(word, "ss") {
		return word
	}
	return strings.TrimSuffix(word, "s")
}

// lemmaEnd keeps "Helfern" → "Helfer" apart from "Verletzten" → "Verletzte".
func lemmaEnd(lemma, word string) string {
	if strings.HasSuffix(word, "ern") {
		return lemma[len(lemma)-1:]
	}
	return ""
}

// place is " in Russland" if a name of a place follows with its preposition.
func (f *finder) place(i int, m *mention) string {
	s := f.r.Sentences[m.sentence]
	if i+1 >= s.Last {
		return ""
	}
	switch f.r.Word(i) {
	case "in", "aus":
	default:
		return ""
	}
	at := f.r.Tokens[i+1].Start
	names := f.r.Names
	k := sort.Search(len(names), func(k int) bool { return names[k].Start >= at })
	if k < len(names) && names[k].Start == at && names[k].Kind == q.PlaceName {
		return " " + f.r.Word(i) + " " + names[k].In(f.r.Text)
	}
	return ""
}

// measured is what an amount is of: the noun before "von", "in Höhe von", "auf", "um", or
// the subject of the clause.
func (f *finder) measured(m *mention) string {
	s := f.r.Sentences[m.sentence]
	i := m.first - 1
	if i >= s.First {
		switch f.r.Word(i) {
		case "von":
			i--
			if i >= s.First && f.r.Word(i) == "Höhe" {
				i -= 2
			}
			if i > s.First && letter.Capital(f.r.Word(i)) && f.isNoun(i) && f.r.Word(i) != "Zahl" {
				return f.r.Word(i)
			}
		}
	}
	if p, ok := f.nounPhrase(m.last, s.Last); ok && m.kind == money {
		return f.r.Word(p.head)
	}
	first, _ := f.clause(m, s)
	for i := m.first - 1; i >= s.First && m.first-i < maxClause; i-- {
		if f.lex.measurable(f.r.Word(i)) {
			return f.r.Word(i)
		}
	}
	const early = 3
	if m.kind != share {
		return ""
	}
	for i := first; i < min(m.first, first+early); i++ {
		if letter.Capital(f.r.Word(i)) && f.pos(i) == q.NOUN && f.isNoun(i) && !f.inName(f.r.Tokens[i].Span) && !f.afterPreposition(i, first) {
			return f.r.Word(i)
		}
	}
	return ""
}

// afterPreposition reports whether the noun stands in a phrase with a preposition.
func (f *finder) afterPreposition(i, first int) bool {
	const longest = 4
	for k := i - 1; k >= max(first, i-longest); k-- {
		switch f.pos(k) {
		case q.ADP:
			return true
		case q.ADJ, q.DET, q.NUM:
		default:
			return false
		}
	}
	return false
}

// measurable reports whether an amount or share can be of what the noun names.
func (lex *lexicon) measurable(noun string) bool {
	if !letter.Capital(noun) {
		return false
	}
	lower := letter.Lower(noun)
	for i := range lower {
		if lex.measurables[lower[i:]] {
			return true
		}
	}
	return false
}
