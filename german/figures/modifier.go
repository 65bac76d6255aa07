package figures

import (
	"math"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// modify takes the modifiers before the number, and those behind the figure, into the
// mention.
func (f *finder) modify(m *mention, s q.Sentence) {
	switch m.number.Form {
	case number.Range:
		m.Modifier = q.Between
	case number.Vague:
		m.Modifier = q.Several
	}
	if modifier, length := f.modifierBefore(m, s); length > 0 {
		m.first -= length
		f.applyModifier(m, modifier)
		// "höchstens etwa", but not "über rund 40 Hektar verteilt"
		if outer, length := f.modifierBefore(m, s); length > 0 && (outer == q.AtLeast || outer == q.UpTo) {
			m.first -= length
			f.applyModifier(m, outer)
		}
	}
	f.modifierBehind(m, s)
}

// modifierBefore is the longest modifier that ends directly before the mention, or before
// a preposition that may stand between: "mindestens um 130 Euro".
func (f *finder) modifierBefore(m *mention, s q.Sentence) (q.Modifier, int) {
	i := m.first - 1
	if modifier, length := f.phraseEndingAt(i, s.First); length > 0 && f.limits(m, s, i-length+1, length) {
		return modifier, length
	}
	skipped := 0
	for i >= s.First && skipped < 2 && between(f.r.Word(i)) {
		i--
		skipped++
	}
	if skipped == 0 {
		return "", 0
	}
	modifier, length := f.phraseEndingAt(i, s.First)
	if length == 0 || modifier != q.AtLeast && modifier != q.UpTo || f.r.Word(i) == "ab" {
		return "", 0
	}
	return modifier, length + skipped
}

func between(word string) bool {
	switch word {
	case "aber", "um", "auf", "in", "bei", "auch", "noch", "jedoch":
		return true
	}
	return false
}

// phraseEndingAt is the longest modifier whose last word is token i.
func (f *finder) phraseEndingAt(i, first int) (q.Modifier, int) {
	if i < first {
		return "", 0
	}
	var modifier q.Modifier
	length := 0
	for _, p := range f.lex.modifiers[letter.Lower(f.r.Word(i))] {
		if len(p.words) <= length || i-len(p.words)+1 < first {
			continue
		}
		fits := true
		for k, w := range p.words {
			if fits = strings.EqualFold(f.r.Word(i-len(p.words)+1+k), w); !fits {
				break
			}
		}
		if fits {
			modifier, length = p.modifier, len(p.words)
		}
	}
	return modifier, length
}

// limits reports whether a word that has other meanings limits the number here.
func (f *finder) limits(m *mention, s q.Sentence, first, length int) bool {
	if length > 1 {
		return true
	}
	before := ""
	if first > s.First {
		before = f.r.Word(first - 1)
	}
	round := m.number.High >= 20 && math.Mod(m.number.High, 10) == 0
	switch letter.Lower(f.r.Word(first)) {
	case "über":
		if m.kind == measure && strings.HasSuffix(f.r.Word(m.last-1), "ern") && !takesDative(before) {
			return false // "über 800 Metern": where, not how far
		}
		small := m.kind == things && !m.number.Digits && m.number.Scale == 1 && m.number.Low < 13
		return !small && !takesAbout(before) && !f.clauseHas(m, s, "verfüg", "berat", "verhandel", "entscheid", "abstimm", "abgestimmt", "streiten", "diskutier", "entschieden", "hinaus")
	case "unter":
		if m.kind == things && takesAmong(before) {
			return false
		}
		return m.kind != things && (m.kind != nothing || m.number.Digits) || letter.Capital(before) && !functionWord(letter.Lower(before))
	case "gegen":
		return m.kind != money && round && !letter.Capital(before) &&
			!f.clauseHas(m, s, "ermittel", "anklag", "klag", "vorgeh", "verfahren", "demonstrier", "protest", "kämpf", "gestimmt", "stimmt", "haftbefehl", "vorw", "tausch", "gewonn", "gewann", "verlor", "sanktion", "wehr", "verteidig", "setzte", "spiel")
	case "ab":
		return m.kind != nothing
	case "keine":
		return m.kind.physical() || m.kind == money || round // "keine 30 Gäste": fewer
	case "gut":
		return before != "so" && before != "sehr"
	}
	return true
}

// takesAmong reports whether the noun before "unter" has it as its preposition: an
// "Umfrage unter 62 Betrieben" has asked exactly that many.
func takesAmong(word string) bool {
	lower := letter.Lower(word)
	for _, noun := range [...]string{"umfrage", "umfragen", "befragung", "erhebung", "abstimmung", "verlosung", "wettbewerb", "streit"} {
		if strings.HasSuffix(lower, noun) {
			return true
		}
	}
	return false
}

// takesDative reports whether the preposition puts what follows into the dative.
func takesDative(word string) bool {
	switch letter.Lower(word) {
	case "auf", "in", "von", "mit", "bei", "aus", "zu", "nach", "seit", "vor", "an":
		return true
	}
	return false
}

// takesAbout reports whether the noun before "über" has it as its preposition: "Kredit
// über 20 Millionen Euro" is exactly that much.
func takesAbout(word string) bool {
	lower := letter.Lower(word)
	for _, noun := range [...]string{"vertrag", "verträge", "streit", "debatte", "gespräche", "verhandlungen", "rechnung", "rechnungen", "scheck", "bescheid",
		"auftrag", "kredit", "darlehen", "bürgschaft", "vereinbarung", "einigung", "bericht", "berichte", "abstimmung", "entscheidung", "gutschein", "spende",
		"geschäft", "programm", "paket", "förderung", "zuschuss", "bußgeld", "klage", "antrag", "angebot", "gebot", "anleihe", "finanzierung", "quittung", "überweisung", "forderung", "herrschaft", "kontrolle", "überblick", "macht"} {
		if strings.HasSuffix(lower, noun) {
			return true
		}
	}
	return false
}

// clauseHas reports whether a word of the clause around the mention begins with, or has
// inside, one of the stems.
func (f *finder) clauseHas(m *mention, s q.Sentence, stems ...string) bool {
	first, last := f.clause(m, s)
	for i := first; i < last; i++ {
		w := letter.Lower(f.r.Word(i))
		for _, stem := range stems {
			if strings.Contains(w, stem) {
				return true
			}
		}
	}
	return false
}

// maxClause bounds how far the words around a number are looked at.
const maxClause = 40

// clause is the run of tokens around the mention up to the next marks of punctuation.
func (f *finder) clause(m *mention, s q.Sentence) (first, last int) {
	first, last = m.first, m.last
	for first > s.First && m.first-first < maxClause && !f.endsClause(first-1) {
		first--
	}
	for last < s.Last && last-m.last < maxClause && !f.endsClause(last) {
		last++
	}
	return first, last
}

func (f *finder) endsClause(i int) bool {
	switch f.r.Word(i) {
	case ",", ";", ":", "–", "—", "(", ")", ".", "!", "?":
		return true
	}
	return false
}

// modifierBehind reads "oder mehr", "und mehr", "oder weniger" behind the figure.
func (f *finder) modifierBehind(m *mention, s q.Sentence) {
	if m.last+1 >= s.Last {
		return
	}
	joint, word := f.r.Word(m.last), f.r.Word(m.last+1)
	if joint != "oder" && joint != "und" {
		return
	}
	switch {
	case word == "mehr" && (m.last+2 >= s.Last || f.r.Tokens[m.last+2].Kind == q.Punct || joint == "oder"), word == "darüber":
		f.applyModifier(m, q.AtLeast)
	case word == "weniger" && joint == "oder":
		f.applyModifier(m, q.UpTo)
	default:
		return
	}
	m.last += 2
}

// applyModifier sets modifier and bounds. A stricter modifier that was found nearer to the
// number gives way to one farther out only if that one gives a bound.
func (f *finder) applyModifier(m *mention, modifier q.Modifier) {
	if modifier == "" || m.Modifier == q.Several {
		return
	}
	bounding := modifier != q.About
	if m.Modifier == q.Between {
		switch modifier {
		case q.AtLeast, q.MoreThan:
			m.Low, m.High = m.number.Low, math.Inf(1)
		case q.UpTo, q.LessThan:
			m.Low, m.High = math.Inf(-1), m.number.High
		default:
			return
		}
		m.Modifier = modifier
		return
	}
	if m.Modifier != q.Exact && !bounding {
		return
	}
	m.Modifier = modifier
	m.Low, m.High = bounds(m.number, modifier)
}

func bounds(n number.Number, modifier q.Modifier) (low, high float64) {
	switch modifier {
	case q.AtLeast, q.MoreThan:
		return n.Low, math.Inf(1)
	case q.UpTo, q.LessThan, q.Almost:
		return math.Inf(-1), n.High
	}
	return n.Low, n.High
}

// innerModifier is what an adjective inside a share says: "ein knappes Drittel".
func innerModifier(word string) q.Modifier {
	switch strings.TrimRight(word, "esnm") {
	case "knapp":
		return q.Almost
	case "gut", "satt":
		return q.MoreThan
	}
	return ""
}
