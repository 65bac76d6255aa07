package actors

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

const maxNameParts = 6

// nameSequence reads a person's name from token i on: the token after it, and its words
// without titles. Nothing is found if parts is empty.
func (v *view) nameSequence(i int) (last int, parts []string) {
	j := i
	for v.same(i, j) && title(v.lower[j]) {
		j++
		if v.word(i, j) == "." {
			j++
		}
	}
	for v.same(i, j) && len(parts) < maxNameParts {
		switch {
		case v.isInitial(j) && (len(parts) > 0 || v.capital(j+1)):
			parts = append(parts, strings.TrimSuffix(v.words[j], ".")+".")
			j++
			if v.word(i, j) == "." && v.Tokens[j].Start == v.Tokens[j-1].End {
				j++
			}
		case len(parts) > 0 && v.particleAt(j, parts):
			parts = append(parts, v.words[j])
			j++
		case len(parts) > 0 && v.ordinal(j):
			parts = append(parts, strings.TrimSuffix(v.words[j], ".")+".")
			j++
			if v.word(i, j) == "." && v.capital(j+1) {
				j++
			}
		case len(parts) > 0 && v.arabicSurname(j):
			return j + 1, append(parts, v.words[j])
		case len(parts) > 1 && strings.TrimSuffix(v.words[j], "s") == parts[len(parts)-1]:
			return j, parts // the next sentence begins with the surname, after a heading without a stop
		case len(parts) > 1 && v.ownedBy(parts, j):
			return j, append(parts[:len(parts)-1], strings.TrimSuffix(parts[len(parts)-1], "s"))
		case len(parts) > 1 && v.isNoun[j] && !v.givenName(parts[len(parts)-1]) && !nameParticle(parts[len(parts)-1]):
			return j, trimParticles(parts) // the name is complete
		case v.nameWord(j, len(parts) > 0 && v.knownFirst(parts)) && (len(parts) < 2 || v.tag(j).POS != q.NOUN || nameParticle(parts[len(parts)-1])):
			parts = append(parts, v.words[j])
			j++
		default:
			return j, trimParticles(parts)
		}
	}
	return j, trimParticles(parts)
}

// ordinal reports the number of a monarch or pope before or without a further name:
// "Karl XII. Gustav".
func (v *view) ordinal(j int) bool {
	number, ok := strings.CutSuffix(v.words[j], ".")
	ok = ok || v.word(j, j+1) == "." && v.Tokens[j+1].Start == v.Tokens[j].End
	return ok && number != "" && strings.Trim(number, "IVX") == ""
}

// arabicSurname reports a surname with an article before its capital: "al-Masri".
func (v *view) arabicSurname(j int) bool {
	article, rest, ok := strings.Cut(v.words[j], "-")
	first, _ := utf8.DecodeRuneInString(rest)
	if !ok || !unicode.IsUpper(first) {
		return false
	}
	switch article {
	case "al", "el", "as", "es", "ad", "ed", "an", "en", "ar", "er", "at", "et", "az", "asch", "ash":
		return true
	}
	return false
}

// ownedBy reports a name in the genitive before what it owns: "Egon Mahlers Roman".
func (v *view) ownedBy(parts []string, j int) bool {
	last := parts[len(parts)-1]
	if !strings.HasSuffix(last, "s") || len(last) < 4 || v.givenName(last) || !v.capital(j) {
		return false
	}
	return !v.inPerson[j] || v.isNoun[j] || v.common[v.words[j]] || v.tag(j).POS == q.NOUN
}

// givenName reports a first name or an initial, after which a surname is still to come.
func (v *view) givenName(part string) bool {
	_, ok := lexicon.FirstName(part)
	return ok || strings.HasSuffix(part, ".")
}

func trimParticles(parts []string) []string {
	for len(parts) > 0 && nameParticle(strings.ToLower(parts[len(parts)-1])) && parts[len(parts)-1] == strings.ToLower(parts[len(parts)-1]) {
		parts = parts[:len(parts)-1]
	}
	return parts
}

func (v *view) knownFirst(parts []string) bool {
	_, ok := lexicon.FirstName(parts[0])
	return ok || strings.HasSuffix(parts[0], ".")
}

// particleAt reports a particle inside a name: "von" before a further word of the name,
// "der" only after another particle.
func (v *view) particleAt(j int, parts []string) bool {
	w := v.words[j]
	if w != v.lower[j] && (len(w) > 3 || w == "Das" || w == "Der" || w == "Den" || w == "Zu") || !nameParticle(v.lower[j]) || !v.same(j, j+1) {
		return false
	}
	before := parts[len(parts)-1]
	switch v.lower[j] {
	case "der", "den", "zur", "das":
		if !nameParticle(strings.ToLower(before)) {
			return false
		}
	case "von", "vom", "zu":
		// A surname is complete: "Egon Mahler von der Polizei".
		if !v.givenName(before) && !nameParticle(strings.ToLower(before)) {
			return false
		}
	}
	if nameParticle(v.lower[j+1]) && v.same(j, j+2) {
		return v.capital(j+2) && !v.isNoun[j+2] && (len(parts) == 1 || v.inPerson[j+2])
	}
	if nameParticle(parts[len(parts)-1]) {
		return v.capital(j + 1)
	}
	return v.capital(j+1) && v.tag(j+1).POS != q.NOUN && !v.isNoun[j+1] && !v.place[j+1] && (v.lower[j] != "von" && v.lower[j] != "vom" || v.fullPerson(j+1))
}

// fullPerson reports whether the layer of names, where there is one, holds that a person's
// name goes on at token i; without that layer everything passes.
func (v *view) fullPerson(i int) bool {
	if len(v.Names) == 0 {
		_, isState := lexicon.StateByName(v.lower[i])
		return !isState
	}
	return v.inPerson[i]
}

// isInitial reports "K." and "K".
func (v *view) isInitial(i int) bool {
	w := strings.TrimSuffix(v.words[i], ".")
	r, size := utf8.DecodeRuneInString(w)
	return size == len(w) && unicode.IsUpper(r) && (w != v.words[i] || v.word(i, i+1) == "." && v.Tokens[i+1].Start == v.Tokens[i].End)
}

// nameWord reports whether token j can be a word of a person's name.
func (v *view) nameWord(j int, afterFirst bool) bool {
	if !v.capital(j) || noName(v.lower[j]) || functionWord(v.lower[j]) || len(v.words[j]) < 2 {
		return false
	}
	if allCapitals(v.words[j]) && len(v.words[j]) > 1 || strings.HasSuffix(v.words[j], ".") && v.words[j] != "Jr." && v.words[j] != "St." {
		return false
	}
	if _, ok := v.press[j]; ok {
		return false
	}
	if b, ok := lexicon.FindBody(v.words[j]); ok && b.Field == "company" && !afterFirst {
		return false
	}
	if s, ok := lexicon.StateByName(v.lower[j]); ok && s.Name != v.words[j] || ok && !afterFirst {
		return false
	}
	if afterFirst {
		return !abstract(v.lower[j]) || v.inPerson[j]
	}
	if v.tag(j).POS == q.NOUN {
		if _, first := lexicon.FirstName(v.words[j]); !first {
			return false
		}
	}
	return !v.isNoun[j] && (!abstract(v.lower[j]) || v.inPerson[j] || v.tag(j).POS == q.PROPN)
}

func allCapitals(w string) bool { return w == strings.ToUpper(w) && strings.ToLower(w) != w }

// abstract reports endings that surnames do not have.
func abstract(lower string) bool {
	for _, ending := range []string{"ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ismus"} {
		if len(lower) > len(ending)+3 && strings.HasSuffix(lower, ending) {
			return true
		}
	}
	return false
}

func title(lower string) bool {
	switch strings.TrimSuffix(lower, ".") {
	case "dr", "prof", "dipl", "ing", "mag", "sir", "lord", "lady", "freiherr", "freifrau", "scheich":
		return true
	}
	return false
}

func nameParticle(lower string) bool {
	switch lower {
	case "von", "van", "de", "den", "der", "zu", "zur", "vom", "ter", "ten", "bin", "bint", "ben", "ibn", "al", "el", "di", "da", "dos", "das", "do",
		"della", "del", "la", "le", "du", "af", "und":
		return lower != "und"
	}
	return false
}

// personNameAt finds a person's name that no office precedes.
func (v *view) personNameAt(i int) (phrase, bool) {
	if !v.capital(i) || v.initial(i) && functionWord(v.lower[i]) {
		return phrase{}, false
	}
	last, parts := v.nameSequence(i)
	_, first := lexicon.FirstName(v.words[i])
	named := v.person[i]
	switch {
	case title(v.lower[i]) && len(parts) > 0:
	case first && len(parts) > 1:
	case v.asianName(i) && len(parts) > 1:
	case named > 0 && !v.isNoun[i] && v.plausible(i, named):
		if _, next := lexicon.FirstName(v.word(i, i+1)); next && !first && named > i+2 {
			return phrase{}, false // "Comedian Jana Muster": the name begins with the next word
		}
		if last < named && v.completes(last, named, parts) || last > named && named > i+1 {
			last, parts = named, v.words[i:named]
		}
		if len(parts) == 1 && !v.surnameAlone(i) {
			return phrase{}, false
		}
	case v.unknownName(i, last, parts):
	default:
		return phrase{}, false
	}
	if len(parts) == 0 {
		return phrase{}, false // nothing but titles: "Königin II."
	}
	p := v.personPhrase(i, last, parts)
	p.by = "de.actors/person-name"
	v.growPerson(&p)
	return p, true
}

// completes reports whether the words from token last up to named can be the rest of a name
// that begins with the parts, as the layer of names holds.
func (v *view) completes(last, named int, parts []string) bool {
	if len(parts) < 2 {
		return true
	}
	for i := last; i < named; i++ {
		switch v.lower[i] {
		case "der", "des", "dem", "den", "die", "das", "von", "vom", "zu", "zur":
			return false
		}
		if v.isNoun[i] || v.tag(i).POS == q.NOUN || strings.TrimSuffix(v.words[i], "s") == parts[len(parts)-1] {
			return false
		}
	}
	return true
}

// surnameAlone reports whether a single word that the layer of names takes for a person's
// name is likely to be one: somewhere it stands beside a verb of saying.
func (v *view) surnameAlone(i int) bool {
	if v.tag(i).POS == q.NOUN || v.tag(i).POS == q.ADJ || v.adjectiveOfName(i) {
		return false
	}
	if a, ok := v.articleAt(i, i-1); ok && a.kind != bare {
		return false
	}
	if v.initial(i) && v.inner[v.words[i]] == 0 && v.inner[v.words[i]+"s"] == 0 {
		return false
	}
	// The layer of names takes many unknown words for people, substances and companies
	// among them: somebody who never says anything, or is a place to be at, is none.
	word := strings.TrimSuffix(v.words[i], "s")
	return (v.says[v.words[i]] || v.says[word]) && !v.located[v.words[i]]
}

// plausible refuses names of the layer that cannot be a person's.
func (v *view) plausible(first, last int) bool {
	for i := first; i < last; i++ {
		if v.Tokens[i].Kind != q.Word || strings.HasSuffix(v.words[i], ".") && !v.isInitial(i) || !v.capital(i) && !nameParticle(v.lower[i]) || noName(v.lower[i]) || allCapitals(v.words[i]) && len(v.words[i]) > 2 {
			return false
		}
	}
	return !functionWord(v.lower[first])
}

// asianName reports names such as "Kim Il Ho" by their first word and their shape.
func (v *view) asianName(i int) bool {
	if !lexicon.SurnameFirst(v.words[i]) || functionWord(v.lower[i]) || !v.same(i, i+1) || !v.capital(i+1) || v.isNoun[i+1] {
		return false
	}
	three := v.same(i, i+2) && v.capital(i+2) && len(v.words[i+1]) <= 6 && len(v.words[i+2]) <= 7 && !v.isNoun[i+2]
	return three || len(v.words[i+1]) <= 9 && v.tag(i+1).POS != q.NOUN && !v.initial(i)
}

// unknownName accepts two words that nothing knows, if what stands beside them fits a
// person: an age, or a verb of saying.
func (v *view) unknownName(i, last int, parts []string) bool {
	if len(parts) != 2 || v.heads[i] || v.place[i] || v.org[i] > 0 {
		return false
	}
	for j := i; j < last; j++ {
		if v.isNoun[j] || v.tag(j).POS == q.NOUN || v.tag(j).POS == q.ADJ {
			return false
		}
	}
	if _, ok := lexicon.StateByAdjective(v.lower[i]); ok {
		return false
	}
	if a, ok := v.articleAt(i, i-1); ok && a.kind != bare {
		return false
	}
	age := v.word(i, last) == "(" && v.same(i, last+1) && v.Tokens[last+1].Kind == q.Number
	return age || v.same(i, last) && sayingForm(v.lower[last]) || v.same(i, i-1) && sayingForm(v.lower[i-1])
}

// personPhrase is the phrase of a bare name.
func (v *view) personPhrase(i, last int, parts []string) phrase {
	parts = v.baseForm(parts)
	p := phrase{first: i, last: last, head: last - 1, kind: q.Person, proper: true, parts: parts, number: sg}
	p.name = strings.Join(parts, " ")
	p.gender = nameGender(parts)
	return p
}

// baseForm takes the genitive off a full name, if its surname stands elsewhere without it.
func (v *view) baseForm(parts []string) []string {
	last := parts[len(parts)-1]
	stem, genitive := strings.CutSuffix(last, "s")
	if len(parts) < 2 || !genitive || v.count[stem] == 0 {
		return parts
	}
	return append(slices.Clone(parts[:len(parts)-1]), stem)
}

// nameGender tells the gender by the first name; both where it says nothing.
func nameGender(parts []string) lexicon.Gender {
	if len(parts) > 1 && !lexicon.SurnameFirst(parts[0]) {
		if g, ok := lexicon.FirstName(parts[0]); ok {
			return g
		}
	}
	return masc | fem
}

// surname is the word by which a person is called later.
func surname(parts []string) string {
	if len(parts) > 1 && lexicon.SurnameFirst(parts[0]) {
		if _, first := lexicon.FirstName(parts[0]); !first || len(parts) == 3 {
			return parts[0]
		}
	}
	return parts[len(parts)-1]
}
