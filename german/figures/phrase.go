package figures

import (
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// nounPhrase is what stands behind a number: attributes and the noun that is counted.
type nounPhrase struct {
	first, head, last int // tokens first ≤ i < last; head is the noun
}

const maxAttributes = 5

// nounPhrase reads attributes and a noun from token i on; ok is false if no noun is there.
func (f *finder) nounPhrase(i, end int) (p nounPhrase, ok bool) {
	p.first = i
	if i+1 < end && f.r.Tokens[i].Kind == q.Open {
		i++ // "knapp 40 „Verdachtsfälle“"
	}
	for n := 0; i < end && n < maxAttributes; n++ {
		word := f.r.Word(i)
		switch {
		case letter.Capital(word) && f.r.Tokens[i].Kind == q.Word:
			if f.isNoun(i) {
				p.head, p.last = i, i+1
				f.extendHead(&p, end)
				return p, true
			}
			if !f.capitalAttribute(i, end) {
				return p, false
			}
			i++
		case f.isAttribute(i):
			i++
			// "tote und verletzte Menschen", "weitere, teils schwere Waffen"
			if i+1 < end && joinsAttributes(f.r.Word(i)) && (f.isAttribute(i+1) || i+2 < end && f.isAdverb(i+1) && f.isAttribute(i+2)) {
				i++
			}
		case n+1 < maxAttributes && i+1 < end && f.isAdverb(i) && (f.isAttribute(i+1) || f.isAdverb(i+1)):
			i++
		case word == "zu" && i+1 < end && strings.Contains(f.r.Word(i+1), "end"):
			i++ // "die zu impfenden Frauen"
		case n == 0:
			return f.participial(i, end)
		default:
			return p, false
		}
	}
	return p, false
}

// participial reads a noun whose participle has a complement: "zwei mit dem Vorgang
// vertraute Personen".
func (f *finder) participial(i, end int) (p nounPhrase, ok bool) {
	switch f.r.Word(i) {
	case "mit", "in", "aus", "von", "an", "bei", "am", "im", "dem", "der":
	default:
		return p, false
	}
	const longest = 6
	complement := false
	for k := i + 1; k+1 < min(end, i+longest); k++ {
		switch {
		case f.r.Tokens[k].Kind != q.Word || f.feats(k).Has(q.Finite) && f.pos(k) != q.ADJ:
			return p, false
		case complement && letter.Capital(f.r.Word(k)) && isNominalised(f.r.Word(k)):
			return nounPhrase{first: k, head: k, last: k + 1}, true // "an Masern Erkrankte"
		case letter.Capital(f.r.Word(k)):
			complement = true
		case complement && f.isAttribute(k) && isParticiple(f.r.Word(k)) && letter.Capital(f.r.Word(k+1)) && f.isNoun(k+1):
			return nounPhrase{first: k, head: k + 1, last: k + 2}, true
		}
	}
	return p, false
}

// isParticiple reports whether the lower-case word ends like an inflected participle.
func isParticiple(word string) bool {
	for _, ending := range [...]string{"te", "ten", "ter", "tes", "ende", "enden", "ender", "ene", "enen", "ener"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// capitalAttribute reports whether the capitalised token is an adjective before a noun:
// "Berliner Bezirke", "Australische Dollar".
func (f *finder) capitalAttribute(i, end int) bool {
	word := f.r.Word(i)
	if i+1 >= end || !inflected(word) || !letter.Capital(f.r.Word(i+1)) || f.r.Tokens[i+1].Kind != q.Word || isNominalised(word) {
		return false
	}
	return f.pos(i) == q.ADJ
}

func joinsAttributes(word string) bool { return word == "und" || word == "oder" || word == "," }

// extendHead takes "Haupt- und Nebenstraßen" and "Soldatinnen und Soldaten" as one head.
func (f *finder) extendHead(p *nounPhrase, end int) {
	if p.last+1 >= end {
		return
	}
	joint, second := f.r.Word(p.last), f.r.Word(p.last+1)
	if joint != "und" && joint != "oder" && joint != "bzw." || !letter.Capital(second) {
		return
	}
	first := f.r.Word(p.head)
	if first == "Männer" && second == "Frauen" || first == "Frauen" && second == "Männer" || strings.HasSuffix(first, "-") || pairOfGenders(first, second) {
		p.head, p.last = p.last+1, p.last+2
	}
}

// pairOfGenders reports whether two nouns name the same people by both genders.
func pairOfGenders(first, second string) bool {
	stem, ok := strings.CutSuffix(first, "innen")
	if !ok || utf8.RuneCountInString(stem) < 3 {
		return false
	}
	cut := 0
	for range 3 {
		_, n := utf8.DecodeRuneInString(stem[cut:])
		cut += n
	}
	return strings.HasPrefix(second, stem[:cut])
}

// isNoun reports whether the capitalised token can be what a number counts: no weekday or
// month that belongs to a time, no number, no pronoun of address.
func (f *finder) isNoun(i int) bool {
	t := f.r.Tokens[i]
	word := f.r.Word(i)
	if strings.HasSuffix(word, ".") || functionWord(strings.ToLower(word)) || strings.ToUpper(word) == word && f.inName(t.Span) {
		return false
	}
	switch word {
	case "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Mal", "Male", "Malen", "Ja", "Nein":
		return false
	}
	if utf8.RuneCountInString(word) < 2 || f.capitalAttribute(i, len(f.r.Tokens)) {
		return false
	}
	return !f.inTime(t.Span)
}

// isAttribute reports whether the token is an inflected adjective or participle. Tags
// decide where they know; endings otherwise.
func (f *finder) isAttribute(i int) bool {
	t := f.r.Tokens[i]
	if t.Kind != q.Word {
		return false
	}
	word := f.r.Word(i)
	if c, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(c) || !inflected(word) || functionWord(word) {
		return false
	}
	if f.nominal || alwaysAttribute(word) {
		return true
	}
	switch f.pos(i) {
	case q.VERB:
		// Participles before a noun are often tagged as verbs.
		return f.feats(i)&(q.Finite|q.Infinitive) == 0
	case q.ADJ, q.NoPOS, q.X, q.NOUN, q.PROPN, q.ADV:
		return true
	}
	return false
}

// alwaysAttribute reports whether the word stands before nouns only, whatever its tag.
func alwaysAttribute(word string) bool {
	switch attributeStem(word) {
	case "ander", "weiter", "solch", "übrig", "zusätzlich", "verschieden", "eigen":
		return word != "weiter" && word != "anders"
	}
	return false
}

func inflected(word string) bool {
	for _, ending := range [...]string{"e", "en", "er", "es", "em"} {
		if strings.HasSuffix(word, ending) && len(word) > len(ending)+1 {
			return true
		}
	}
	return false
}

// isAdverb reports whether the token can modify an attribute: "teils schwer verletzte".
func (f *finder) isAdverb(i int) bool {
	t := f.r.Tokens[i]
	word := f.r.Word(i)
	if t.Kind != q.Word || letter.Capital(word) || functionWord(word) {
		return false
	}
	switch f.pos(i) {
	case q.ADV, q.ADJ:
		return true
	case q.NoPOS:
		switch word {
		case "teils", "teilweise", "schwer", "leicht", "neu", "eng", "halb", "besonders", "sehr", "bislang", "bisher", "weitgehend", "frisch", "politisch", "stark", "gut", "völlig":
			return true
		}
	}
	return false
}

// functionWord reports whether the lower-case word may end like an attribute and is none.
func functionWord(word string) bool {
	return strings.HasSuffix(word, "einander") || structural.Has(word) || unattributive.Has(word)
}

// structural are words of closed classes without those that are common nouns or names in
// capitals: Ehe, Muss, Soll, Will.
var structural = closed.Union(closed.SimplePrepositions, closed.Contractions, closed.Determiners, closed.PersonalPronouns,
	closed.Coordinators, closed.Subordinators, closed.Auxiliaries, closed.Modals).
	Without("darf ehe ist kann mag muss sei sein soll war will").
	With("alles anderes auch denen deren dessen je nicht noch nur schon so vieles während wegen welche welchen welcher wem wen wer worden")

// unattributive are adverbs, comparatives, verbs and units in small letters that may end like
// an attribute; the verbs are for texts without tags.
var unattributive = closed.Of(`immer wieder weiter später früher bisher vorher nachher daher leider gestern heute morgen
	lange gerne beinahe nahe eben dagegen deswegen hingegen soeben darüber darunter oben unten außen innen drüben hinten
	vorne zusammen trotzdem außerdem zudem indessen unterdessen mehr weniger höher niedriger größer kleiner schneller
	länger besser
	kamen kämen gingen starben blieben lagen standen machten gaben erklärte sagte teilte
	hundert tausend meter liter kilometer`)
