package lexicon

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/internal/letter"
)

//go:embed offices.txt
var officesText string

//go:embed institutions.txt
var institutionsText string

//go:embed documents.txt
var documentsText string

//go:embed accidents.txt
var accidentsText string

// Gender is a set of grammatical genders.
type Gender uint8

// The genders.
const (
	Masculine Gender = 1 << iota
	Feminine
	Neuter
	AnyGender = Masculine | Feminine | Neuter
)

// Number is a set of grammatical numbers.
type Number uint8

// The numbers.
const (
	Singular Number = 1 << iota
	Plural
)

// Sort is what a noun names.
type Sort uint8

// The sorts.
const (
	PersonNoun      Sort = iota + 1 // "Sprecherin", "Bürgermeister", "Anwohner"
	InstitutionNoun                 // "Ministerium", "Polizei"
	DocumentNoun                    // "Bericht", "Studie"
)

// Noun is a form of a noun that names persons, an institution or a document.
type Noun struct {
	Lemma  string // nominative singular of this gender: "Außenministerin"; plural where there is no singular
	Plural string // nominative plural; "" if there is none
	Head   string // lemma of the last part: "Ministerin"
	Prefix string // what stands before it in a compound: "Außen"; "" if none
	Gender Gender
	Number Number // what the form may be
	Sort   Sort
	Field  string // section of the list: "politics", "ministry"
	// Adjectival nouns are inflected like adjectives: "ein Abgeordneter", "der Abgeordnete".
	Adjectival bool
}

// FindNoun looks a word up as it stands in a text. A compound is recognised by its last
// part; the longest known part decides.
func FindNoun(word string) (Noun, bool) {
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return Noun{}, false
	}
	table := nounTable()
	lower := letter.Lower(word)
	if f, ok := table[lower]; ok && !f.tail {
		return f.noun(""), true
	}
	if len(lower) != len(word) {
		return Noun{}, false
	}
	for at := max(shortestPrefix, nounEnds().reach(lower)); at < len(lower); at++ {
		f, ok := table[lower[at:]]
		if !ok || f.alone && !(f.sort == InstitutionNoun && strings.HasSuffix(word[:at], "-")) || !validPrefix(word[:at], len(lower)-at) {
			continue
		}
		if _, name := firstNames()[word]; name || accidental(lower) {
			return Noun{}, false
		}
		return f.noun(word[:at]), true
	}
	return Noun{}, false
}

// accidental reports words that end like a noun of the lists and are none of its
// compounds, in any form.
func accidental(lower string) bool {
	for _, ending := range [...]string{"", "s", "es", "e", "en", "n"} {
		if stem, ok := strings.CutSuffix(lower, ending); ok && accidents()[stem] {
			return true
		}
	}
	return false
}

var nounEnds = sync.OnceValue(func() ends { return endsOf(nounTable()) })

// shortestPrefix is the length in bytes of the shortest first part of a compound.
const shortestPrefix = 3

// validPrefix keeps accidents out: "Trichter" is no judge.
func validPrefix(prefix string, rest int) bool {
	if strings.HasSuffix(prefix, "-") {
		return len(prefix) >= shortestPrefix
	}
	return len(prefix) >= shortestPrefix && rest >= 3
}

type nounForm struct {
	lemma, plural string
	gender        Gender
	number        Number
	sort          Sort
	field         string
	alone         bool // not as the last part of a compound
	tail          bool // only as the last part of a compound
	adjectival    bool
}

func (f nounForm) noun(prefix string) Noun {
	return Noun{
		Lemma: join(prefix, f.lemma), Plural: join(prefix, f.plural), Head: f.lemma, Prefix: strings.TrimSuffix(prefix, "-"),
		Gender: f.gender, Number: f.number, Sort: f.sort, Field: f.field, Adjectival: f.adjectival,
	}
}

// join makes a compound; its last part is written small unless a hyphen stands before it.
func join(prefix, lemma string) string {
	if prefix == "" || lemma == "" || strings.HasSuffix(prefix, "-") {
		return prefix + lemma
	}
	return prefix + strings.ToLower(lemma)
}

var accidents = sync.OnceValue(func() map[string]bool {
	t := map[string]bool{}
	for line := range strings.Lines(accidentsText) {
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				t[w] = true
			}
		}
	}
	return t
})

var nounTable = sync.OnceValue(func() map[string]nounForm {
	t := make(nounBuilder, roomForNouns)
	t.read(institutionsText, InstitutionNoun, t.institution)
	t.read(documentsText, DocumentNoun, t.institution)
	t.read(officesText, PersonNoun, t.person)
	return t
})

// roomForNouns is about the number of forms of the lists.
const roomForNouns = 7000

type nounBuilder map[string]nounForm

// add enters a form. A form that is already known gains the number; its first reading
// decides all else.
func (t nounBuilder) add(form string, f nounForm, n Number) {
	if form == "" || form == "-" {
		return
	}
	key := strings.ToLower(form)
	if old, ok := t[key]; ok && !(old.alone && f.tail) {
		if old.lemma == f.lemma && old.sort == f.sort {
			old.number |= n
			t[key] = old
		}
		return
	}
	f.number = n
	t[key] = f
}

func (t nounBuilder) read(text string, sort Sort, enter func([]string, nounForm)) {
	field := ""
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "["); ok {
			field = strings.TrimSuffix(name, "]")
			continue
		}
		line, alone := strings.CutSuffix(line, "!")
		line, tail := strings.CutSuffix(line, "*")
		if words := strings.Fields(line); len(words) > 0 {
			enter(words, nounForm{sort: sort, field: field, alone: alone, tail: tail})
		}
	}
}

// institution reads "Ministerium n Ministerien".
func (t nounBuilder) institution(words []string, f nounForm) {
	if len(words) < 3 {
		return
	}
	f.lemma, f.plural = words[0], words[2]
	if f.plural == "-" {
		f.plural = ""
	}
	switch words[1] {
	case "m":
		f.gender = Masculine
	case "f":
		f.gender = Feminine
	case "n":
		f.gender = Neuter
	case "p":
		f.gender = AnyGender
		t.addPlural(f.lemma, f)
		return
	}
	t.add(f.lemma, f, Singular)
	if f.gender != Feminine {
		for _, ending := range []string{"s", "es", "ses"} {
			t.add(f.lemma+ending, f, Singular)
		}
	}
	t.addPlural(f.plural, f)
}

func (t nounBuilder) addPlural(plural string, f nounForm) {
	t.add(plural, f, Plural)
	if plural != "" && !strings.HasSuffix(plural, "n") && !strings.HasSuffix(plural, "s") {
		t.add(plural+"n", f, Plural)
	}
}

// person reads "Arzt Ärzte Ärztin" and its shorter forms.
func (t nounBuilder) person(words []string, f nounForm) {
	lemma := words[0]
	if base, ok := strings.CutSuffix(lemma, "~"); ok {
		t.adjectivalPerson(base, f)
		return
	}
	plural, feminine := "", ""
	if len(words) > 1 {
		plural = words[1]
	}
	if len(words) > 2 {
		feminine = words[2]
	}
	if base, ok := strings.CutPrefix(lemma, "+"); ok {
		f.lemma, f.plural, f.gender = base, plural, Feminine
		t.add(base, f, Singular)
		t.addPlural(plural, f)
		return
	}
	if plural == "p" {
		f.lemma, f.plural, f.gender = lemma, lemma, AnyGender
		t.addPlural(lemma, f)
		return
	}
	weak := weakPlural(lemma)
	if plural == "" || plural == "-" {
		if plural = weak; plural == "" {
			plural = lemma
		}
	}
	if feminine == "" && !strings.HasSuffix(lemma, "in") {
		feminine = strings.TrimSuffix(lemma, "e") + "in"
	}
	t.masculine(lemma, plural, weak != "", f)
	if feminine != "" && feminine != "-" {
		t.feminine(feminine, f)
	}
}

func (t nounBuilder) masculine(lemma, plural string, weak bool, f nounForm) {
	f.lemma, f.plural, f.gender = lemma, plural, Masculine
	if genderless[lemma] {
		f.gender = AnyGender
	}
	t.add(lemma, f, Singular)
	if weak || strings.HasSuffix(lemma, "e") || plural == lemma+"en" {
		t.add(plural, f, Singular) // "dem Präsidenten"
	}
	if !weak {
		t.add(lemma+"s", f, Singular)
		t.add(lemma+"es", f, Singular)
	}
	t.addPlural(plural, f)
}

func (t nounBuilder) feminine(lemma string, f nounForm) {
	f.lemma, f.gender = lemma, Feminine
	switch {
	case strings.HasSuffix(lemma, "in"):
		f.plural = lemma + "nen"
	case strings.HasSuffix(lemma, "frau"):
		f.plural = lemma + "en"
	default:
		f.plural = lemma + "n"
	}
	t.add(lemma, f, Singular)
	t.add(f.plural, f, Plural)
}

// adjectivalPerson enters "Abgeordnete": the forms of both genders coincide but for -r,
// -m and -s, so that the determiner has to tell the gender.
func (t nounBuilder) adjectivalPerson(base string, f nounForm) {
	f.lemma, f.plural, f.adjectival = base, base, true
	f.gender = Masculine
	t.add(base+"r", f, Singular)
	t.add(base+"m", f, Singular)
	f.gender = Masculine | Feminine
	t.add(base, f, Singular|Plural)
	t.add(base+"n", f, Singular|Plural)
}

// genderless nouns name people of either sex.
var genderless = map[string]bool{
	"Mitglied": true, "Vorstandsmitglied": true, "Person": true, "Mensch": true, "Opfer": true, "Geisel": true,
	"Kind": true, "Fachkraft": true, "Lehrkraft": true, "Pflegekraft": true, "Staatsoberhaupt": true, "Häftling": true,
	"Flüchtling": true, "Vize": true, "Fraktionsvize": true, "Profi": true, "Azubi": true, "Fahrgast": true, "Gast": true,
}

// weakPlural is the form in -en of a weak masculine noun, "" if the noun is not weak by
// its ending.
func weakPlural(lemma string) string {
	if strings.HasSuffix(lemma, "e") {
		return lemma + "n"
	}
	for _, ending := range []string{"ent", "ant", "ist", "krat", "dat", "oph", "ot", "it", "rch", "nom", "graf", "urg", "Rebell"} {
		if strings.HasSuffix(lemma, ending) {
			return lemma + "en"
		}
	}
	return ""
}
