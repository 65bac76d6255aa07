package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// bodyAt is a body that is known by its name.
func (v *view) bodyAt(i int) (phrase, bool) {
	b, last, ok := v.bodyName(i)
	if !ok || v.ordinaryUse(i, last, b) {
		return phrase{}, false
	}
	l := v.growLeft(i)
	p := phrase{first: l.first, last: last, head: last - 1, kind: q.Organization, name: b.Name, proper: true, field: b.Field,
		gender: b.Gender, number: b.Number, article: l.article, of: b.Of, by: "de.actors/body"}
	if n, ok := lexicon.FindNoun(lastWord(b.Name)); ok && n.Sort == lexicon.InstitutionNoun {
		p.noun = n
	}
	if len(l.adjectives) > 0 && l.article.kind == bare {
		p.first = i
	}
	v.claimRange(i, last)
	return p, true
}

// ordinaryUse keeps the names of parties and companies that are also ordinary words from
// being found in them.
func (v *view) ordinaryUse(i, last int, b lexicon.Body) bool {
	if b.Field == "party" && last == i+1 {
		switch v.words[i] {
		case "Grüne", "Linke", "Republikaner", "Union", "Freiheitliche":
			if v.same(i, i-1) && (v.lower[i-1] == "eine" || v.lower[i-1] == "ein") || v.tag(i).POS == q.ADJ || v.word(i, i+1) != "" && v.capital(i+1) && v.words[i] != "Union" {
				return true
			}
		}
	}
	if v.words[i] == "Bayer" || v.words[i] == "IS" || v.words[i] == "Ages" || v.words[i] == "Amazon" && v.word(i, i+1) == "Prime" {
		return v.initial(i) || v.words[i] == "Bayer" && v.word(i, i-1) == "der"
	}
	return false
}

// stateAt is a state, or a capital that stands for its government. A state as the place
// of something is no actor.
func (v *view) stateAt(i int) (phrase, bool) {
	s, last, ok := v.stateName(i)
	capital := false
	if !ok {
		s, ok = lexicon.StateByCapital(v.lower[i])
		last, capital = i+1, true
		if v.words[i] == "Brüssel" && v.standsForGovernment(i) {
			return phrase{first: i, last: i + 1, head: i, kind: q.Organization, name: "EU", proper: true, field: "body",
				gender: neut, number: sg, by: "de.actors/capital"}, true
		}
		if ok && !v.standsForGovernment(i) {
			return phrase{}, false
		}
	}
	if !ok {
		return phrase{}, false
	}
	first := i
	if s.Article != "" && v.same(i, i-1) {
		if a, ok := articleOf(v.lower[i-1]); ok && a.kind == definite {
			first = i - 1
		}
	}
	if v.same(first, first-1) && locative(v.lower[first-1]) && !v.impersonal(i) {
		v.claimRange(i, last)
		return phrase{}, false
	}
	if v.genitiveOwner(i, last) {
		return phrase{}, false
	}
	number := sg
	if s.Article == "die" && (strings.HasSuffix(s.Name, "n") || s.Name == "USA" || strings.HasSuffix(s.Name, "e")) {
		number = pl
	}
	p := phrase{first: first, last: last, head: last - 1, kind: q.State, name: s.Name, proper: true, field: "state", gender: neut, number: number, by: "de.actors/state"}
	switch s.Article {
	case "die":
		p.gender = fem
	case "der":
		p.gender = masc
	}
	if capital {
		p.by = "de.actors/capital"
	}
	v.claimRange(i, last)
	return p, true
}

// genitiveOwner reports "Taiwans" in "Taiwans Präsident", which belongs to the office.
func (v *view) genitiveOwner(i, last int) bool {
	if last != i+1 || !strings.HasSuffix(v.words[i], "s") {
		return false
	}
	for h := last; h < last+4 && v.same(i, h); h++ {
		if v.isNoun[h] && v.nouns[h].Sort != lexicon.DocumentNoun {
			return h == last || v.growLeftStarts(h, i)
		}
		if !attributive(v.lower[h]) {
			return false
		}
	}
	return false
}

func (v *view) growLeftStarts(h, i int) bool { return v.growLeft(h).first == i }

// standsForGovernment reports whether the name of a capital is used for the government:
// as a subject, before a colon, or beside a word of saying, and not as a place.
func (v *view) standsForGovernment(i int) bool {
	if v.same(i, i-1) {
		before := v.lower[i-1]
		switch before {
		case "laut", "zwischen", "gegenüber", "so", "seitens":
			return true
		case "von": // "der von Taipeh einbestellte Botschafter"
			return v.same(i, i+1) && v.tag(i+1).POS != q.NOUN && attributive(v.lower[i+1]) && !v.capital(i+1) && (v.capital(i+2) || v.same(i, i+2) && attributive(v.lower[i+2]))
		}
		if (before == "aus" || before == "in") && v.impersonal(i) {
			return true
		}
		if locative(before) || preposition(before) || v.capital(i-1) && !functionWord(before) {
			return false
		}
		if a, ok := articleOf(before); ok && a.kind != bare {
			return false
		}
	}
	next := v.word(i, i+1)
	if v.impersonal(i) {
		return true
	}
	if next == "(" || next == "/" || next == "," && v.initial(i) || next == "–" || next == "-" || v.capital(i+1) && v.same(i, i+1) {
		return false // dateline, or part of a longer name
	}
	return !otherwiseNamed(v.lower[i])
}

// otherwiseNamed reports capitals whose name is mostly that of somebody or something else.
func otherwiseNamed(town string) bool {
	return town == "victoria" || town == "wellington"
}

// impersonal reports "aus Wien heißt es", "in Wien fürchtet man".
func (v *view) impersonal(i int) bool {
	switch v.word(i, i+1) {
	case "heißt", "hieß", "heisst", "hiess", "verlautet", "verlautete":
		return true
	}
	for j := i + 2; j <= i+3; j++ {
		if v.word(i, j) == "man" && sayingForm(v.lower[j-1]) {
			return true
		}
	}
	return v.word(i, i-2) == "es" && v.word(i, i-1) == "aus" || v.word(i, i-2) == "man" && v.word(i, i-1) == "in"
}

// demonymAt is a person or people called by their nation.
func (v *view) demonymAt(i int) (phrase, bool) {
	if !v.capital(i) {
		return phrase{}, false
	}
	_, n, ok := lexicon.Demonym(v.words[i])
	if !ok {
		return phrase{}, false
	}
	if v.same(i, i+1) && v.capital(i+1) && v.isNoun[i+1] {
		return phrase{}, false // "Schweizer Botschafter": an adjective
	}
	l := v.growLeft(i)
	if l.word == "das" || l.article.kind == bare && n.Number&pl == 0 {
		return phrase{}, false
	}
	p := phrase{first: l.first, last: i + 1, head: i, kind: q.Person, noun: n, field: "nation", article: l.article, by: "de.actors/demonym"}
	p.gender, p.number = l.refined(n.Gender, n.Number)
	if v.weakPlural(i, n, l) {
		p.number = pl
	}
	p.role = n.Lemma
	if l.article.kind == bare || p.number == pl || l.word == "den" && strings.EqualFold(v.words[i], n.Plural) {
		p.kind, p.number, p.role, p.name = q.Group, pl, "", n.Plural
		return p, true
	}
	if v.nameAfter(&p) {
		p.of, p.role = "", ""
		v.growPerson(&p)
		return p, true
	}
	p.number = sg
	p.name = n.Lemma
	return p, true
}

// ageAt is "die 43-Jährige".
func (v *view) ageAt(i int) (phrase, bool) {
	lower := v.lower[i]
	at := strings.Index(lower, "-jährige")
	if at <= 0 || at+len("-jährige") < len(lower)-1 || v.same(i, i+1) && v.capital(i+1) && v.isNoun[i+1] || strings.Contains(v.words[i], "-jährige") {
		return phrase{}, false
	}
	l := v.growLeft(i)
	p := phrase{first: l.first, last: i + 1, head: i, kind: q.Person, field: "age", article: l.article, number: sg, by: "de.actors/age"}
	p.gender, p.number = l.refined(masc|fem, either)
	if strings.HasSuffix(lower, "r") && l.article.kind != definite {
		p.gender = masc
	}
	p.number = sg
	p.name = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(v.words[i], "n"), "r"), "m")
	if p.gender == masc {
		p.name += "r"
	}
	return p, true
}
