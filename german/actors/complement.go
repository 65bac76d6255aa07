package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// complement is what an office or an institution is of: "des Innenministeriums", "von
// Dornitz", "in Taipeh".
type complement struct {
	last        int
	text        string // as written
	name        string // canonical name of what is meant, or the noun as written
	of          string // for whom somebody speaks who has this complement
	state       string // the state, if it is a state or its capital
	institution bool
	place       bool
	person      bool    // it is somebody
	capital     bool    // the state is named by its capital
	whole       *phrase // the institution, if it is one that a noun names
}

// complementAt reads a complement of a noun from token j on.
func (v *view) complementAt(j int, n lexicon.Noun) (complement, bool) {
	if !v.same(j-1, j) {
		return complement{}, false
	}
	word := v.lower[j]
	if c, ok := v.bareGenitive(j, n); ok {
		return c, true
	}
	c, ok := v.nounPhraseAt(j)
	if !ok {
		return complement{}, false
	}
	c.text = v.join(j, c.last)
	if v.word(j, c.last) == "(" && v.word(j, c.last+2) == ")" {
		c.last += 3
	}
	switch word {
	case "des":
		return c, true
	case "der":
		if n.Field == "military" && c.whole != nil && c.whole.field == "government" && c.state == "" {
			return c, false // a dative: "hatte die Armee der Regierung Betrug vorgeworfen"
		}
		return c, n.Field == "media" || !c.isPress(v, j)
	case "von", "vom":
		return c, c.institution || c.place || c.state != "" || c.whole != nil || c.of != "" || n.Lemma != "" && v.properWord(j, c.last-1)
	case "in", "im":
		if c.capital && !speaksForState(n.Field) && n.Field != "body" {
			// The police in a capital are those of the town.
			c.name, c.of, c.state = v.words[c.last-1], "", ""
			return c, n.Sort == lexicon.InstitutionNoun
		}
		if n.Sort == lexicon.InstitutionNoun {
			return c, c.state != "" && !c.institution || speaksForState(n.Field) && c.place || n.Field == "authority" && c.place
		}
		return c, n.Sort == lexicon.PersonNoun && c.institution
	case "bei", "beim", "am", "an":
		return c, n.Sort == lexicon.PersonNoun && c.institution
	case "für":
		return c, n.Sort == lexicon.PersonNoun && hasRemit(n)
	}
	return complement{}, false
}

// properWord reports a word that can be a name, such as that of an unknown town, with
// nothing between it and the preposition at token j.
func (v *view) properWord(j, i int) bool {
	if !v.capital(i) || v.isNoun[i] || i > j+1 && !v.capital(j+1) {
		return false
	}
	return v.tag(i).POS == q.PROPN || v.tag(i).POS == q.NoPOS
}

// bareGenitive reads the name of a state or place in the genitive: "Vertreter Singapurs".
func (v *view) bareGenitive(j int, n lexicon.Noun) (complement, bool) {
	if n.Lemma == "" || !v.capital(j) || !strings.HasSuffix(v.words[j], "s") {
		return complement{}, false
	}
	if s, ok := lexicon.StateByName(v.lower[j]); ok && genitive(v.words[j], s) {
		return complement{last: j + 1, text: v.words[j], name: s.Name, of: s.Name, state: s.Name, place: true}, true
	}
	if stem := strings.TrimSuffix(v.words[j], "s"); (v.place[j] || v.tag(j).POS == q.PROPN && speaksForState(n.Field)) && !v.isNoun[j] && len(stem) > 4 {
		return complement{last: j + 1, text: v.words[j], name: stem, of: stem, place: true}, true
	}
	return complement{}, false
}

// isPress reports an outlet or agency: "sagte der Minister der Zeitung" has an addressee.
func (c complement) isPress(v *view, j int) bool {
	for i := j; i < c.last; i++ {
		if _, ok := v.press[i]; ok {
			return true
		}
		if n, ok := v.noun(i); ok && (n.Field == "outlet" || n.Field == "agency") {
			return true
		}
	}
	return false
}

// hasRemit reports offices that are "für" something.
func hasRemit(n lexicon.Noun) bool {
	switch n.Field {
	case "politics", "speech", "science", "diplomacy":
		return true
	}
	switch n.Head {
	case "Leiter", "Leiterin", "Direktor", "Direktorin", "Abteilungsleiter", "Referent":
		return true
	}
	return false
}

// nounPhraseAt reads the noun phrase after the preposition or article at token j.
func (v *view) nounPhraseAt(j int) (complement, bool) {
	if h, ok := v.longAttribute(j); ok {
		return v.complementOf(h, j), true
	}
	h := j
	for h < j+6 && v.same(j, h) && !v.complementHead(h) {
		if v.capital(h) && !v.adjectiveAt(h, h+1) || v.Tokens[h].Kind != q.Word {
			return complement{}, false
		}
		if _, ok := articleOf(v.lower[h]); !ok && !preposition(v.lower[h]) && !attributive(v.lower[h]) && !v.capital(h) {
			return complement{}, false
		}
		h++
	}
	if h == j || !v.same(j, h) || !v.capital(h) || noName(v.lower[h]) {
		return complement{}, false
	}
	return v.complementOf(h, j), true
}

// longAttribute is the institution behind an attribute that begins with a preposition: "der
// mit der Bergung betrauten Firma".
func (v *view) longAttribute(j int) (int, bool) {
	if a, ok := v.articleAt(j, j); !ok || a.kind == bare || !v.same(j, j+1) || !preposition(v.lower[j+1]) {
		return 0, false
	}
	for h := j + 3; h < j+9 && v.same(j, h); h++ {
		if v.Tokens[h].Kind == q.Punct {
			return 0, false
		}
		if v.isNoun[h] && v.nouns[h].Sort == lexicon.InstitutionNoun && !v.capital(h-1) && attributive(v.lower[h-1]) && v.growLeft(h).first == j {
			return h, true
		}
	}
	return 0, false
}

// complementHead reports a capitalised word that is not an adjective of the next one.
func (v *view) complementHead(h int) bool {
	if !v.capital(h) {
		return false
	}
	if _, _, ok := v.bodyName(h); ok {
		return true
	}
	if _, _, ok := v.stateName(h); ok {
		return true
	}
	return !(v.same(h, h+1) && v.capital(h+1) && v.adjectiveAt(h, h+1))
}

// personComplement is an office of which somebody is, with the name of its holder: the
// spokesman of a minister speaks for the ministry.
func (v *view) personComplement(h int, n lexicon.Noun) complement {
	c := complement{last: h + 1, name: n.Lemma, person: true}
	if v.depth < maxDepth {
		v.depth++
		office, _ := v.office(h, n)
		v.depth--
		if office.proper {
			c.last, c.name = office.last, office.name
		}
		c.of = office.speaksFor()
		if office.proper && c.of == "" {
			c.whole = &office
		}
	}
	if n.Prefix != "" && (n.Head == "Minister" || n.Head == "Ministerin") && c.of == "" {
		if m, ok := lexicon.FindNoun(n.Prefix + "ministerium"); ok {
			c.name, c.of, c.whole = m.Lemma, m.Lemma, nil
		}
	}
	return c
}

// maxDepth bounds genitives of genitives.
const maxDepth = 3

func (v *view) complementOf(h, j int) complement {
	if c, ok := v.knownComplement(h, j); ok {
		return c
	}
	if c, ok := v.nounComplement(h); ok {
		return c
	}
	if v.givenName(v.words[h]) {
		if last, parts := v.nameSequence(h); len(parts) > 1 {
			whole := v.personPhrase(h, last, parts)
			return complement{last: last, name: whole.name, whole: &whole}
		}
	}
	last := h + 1
	if strings.HasSuffix(v.words[h], "-") && (v.word(h, h+1) == "und" || v.word(h, h+1) == "oder") && v.capital(h+2) {
		last = h + 3 // "Patienten- und Pflegefragen"
	}
	for v.same(h, last) && last < h+4 && v.capital(last) && !v.isNoun[last] && !noName(v.lower[last]) && (v.tag(last).POS == q.PROPN || v.tag(last).POS == q.NoPOS) {
		last++
	}
	c := complement{last: last, name: v.join(h, last), place: v.place[h] || v.located[v.words[h]]}
	if org := v.org[h]; org > h {
		c.institution, c.last, c.name = true, org, v.join(h, org)
		if v.lower[j] == "des" || v.lower[j] == "eines" {
			c.name = withoutGenitive(c.name)
		}
		if short := strings.TrimSuffix(c.name, " "+lastWord(c.name)); legalForm(lastWord(c.name)) && short != "" {
			c.name = short
		}
		c.of = c.name
	}
	return c
}

// knownComplement is one that the lists know by its name: an outlet, a body, a state, or a
// capital behind the preposition at token j.
func (v *view) knownComplement(h, j int) (complement, bool) {
	if p, ok := v.press[h]; ok {
		field := "outlet"
		if p.kind == q.Agency {
			field = "agency"
		}
		whole := phrase{kind: p.kind, name: p.name, proper: true, field: field, gender: any3}
		return complement{last: p.last, name: p.name, of: p.name, institution: true, whole: &whole}, true
	}
	if b, last, ok := v.bodyName(h); ok {
		of := b.Of
		if of == "" || !speaksForState(b.Field) {
			of = b.Name
		}
		whole := phrase{kind: q.Organization, name: b.Name, proper: true, of: b.Of, field: b.Field, gender: b.Gender}
		return complement{last: last, name: b.Name, of: of, institution: true, whole: &whole}, true
	}
	if s, last, ok := v.stateName(h); ok {
		if owned, ok := v.ownedOffice(h, last, s); ok {
			return owned, true
		}
		return complement{last: last, name: s.Name, of: s.Name, state: s.Name, place: true}, true
	}
	if s, ok := lexicon.StateByCapital(v.lower[h]); ok && locative(v.lower[j]) {
		return complement{last: h + 1, name: s.Name, of: s.Name, state: s.Name, place: true, capital: true}, true
	}
	return complement{}, false
}

// nounComplement is one that is called by a noun of the lists.
func (v *view) nounComplement(h int) (complement, bool) {
	head, first := h, ""
	if strings.HasSuffix(v.words[h], "-") && v.word(h, h+1) == "und" && v.capital(h+2) {
		head, first = h+2, v.words[h]+" und " // "Such- und Rettungsdienst"
	}
	n, ok := v.noun(head)
	switch {
	case !ok || first != "" && n.Prefix == "":
		return complement{}, false
	case n.Sort == lexicon.PersonNoun && first == "":
		return v.personComplement(head, n), true
	case n.Sort != lexicon.InstitutionNoun || v.depth >= maxDepth:
		return complement{}, false
	}
	v.depth++
	p, _ := v.institutionAt(head, n)
	v.depth--
	p.name = first + p.name
	of := p.name
	if p.of != "" && p.field == "government" {
		of = p.of
	}
	return complement{last: p.last, name: p.name, of: of, institution: true, whole: &p}, true
}

// withoutGenitive is the nominative of a masculine or neuter name behind "des".
func withoutGenitive(name string) string {
	stem, ok := strings.CutSuffix(name, "s")
	if !ok || len(stem) < 4 || strings.HasSuffix(stem, "s") || allCapitals(lastWord(stem)) {
		return name
	}
	if short, ok := strings.CutSuffix(stem, "e"); ok && strings.ContainsAny(short[len(short)-1:], "dtkns") {
		return short // "Bundes", "Dienstes"
	}
	return stem
}

// ownedOffice reads "Nordlands Präsident Jan Krull" and "Nordlands Regierung", whose head
// stands behind the state.
func (v *view) ownedOffice(h, last int, s lexicon.State) (complement, bool) {
	if !genitive(v.words[h], s) || last != h+1 || !v.isNoun[min(last, len(v.words)-1)] || !v.same(h, last) || v.depth >= maxDepth {
		return complement{}, false
	}
	n := v.nouns[last]
	switch n.Sort {
	case lexicon.PersonNoun:
		return v.personComplement(last, n), true
	case lexicon.InstitutionNoun:
		v.depth++
		p, _ := v.institutionAt(last, n)
		v.depth--
		of := p.name
		if p.field == "government" {
			of = s.Name
		}
		return complement{last: p.last, name: p.name, of: of, institution: true, whole: &p}, true
	}
	return complement{}, false
}

// bodyName is the longest name of a known body from token i on.
func (v *view) bodyName(i int) (lexicon.Body, int, bool) {
	if !v.capital(i) && (i >= len(v.words) || v.lower[i] != "ver.di" && v.lower[i] != "ifo-institut") {
		return lexicon.Body{}, 0, false
	}
	for n := lexicon.BodyWords(v.words[i]); n > 0; n-- {
		if !v.same(i, i+n-1) {
			continue
		}
		if b, ok := lexicon.FindBody(v.join(i, i+n)); ok {
			return b, i + n, true
		}
	}
	return lexicon.Body{}, 0, false
}

// stateName is the longest name of a state from token i on.
func (v *view) stateName(i int) (lexicon.State, int, bool) {
	if !v.capital(i) {
		return lexicon.State{}, 0, false
	}
	for n := lexicon.StateWords(v.lower[i]); n > 0; n-- {
		if !v.same(i, i+n-1) {
			continue
		}
		name := v.lower[i]
		if n > 1 {
			name = v.join(i, i+n)
		}
		if s, ok := lexicon.StateByName(name); ok {
			return s, i + n, true
		}
	}
	return lexicon.State{}, 0, false
}

// genitive reports a name in -s that is not the name itself.
func genitive(word string, s lexicon.State) bool {
	return word != s.Name && strings.HasSuffix(word, "s") && word != "USA"
}
