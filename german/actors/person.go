package actors

import (
	"cmp"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// officeAt is the phrase of the person noun at token h, with its name if one follows.
func (v *view) officeAt(h int, n lexicon.Noun) (phrase, bool) {
	p, l := v.office(h, n)
	switch {
	case p.proper:
		v.growPerson(&p)
	case n.Field == "speech" && p.of != "" && p.number != pl, unnamedStaff(p) && p.owner != nil:
		return v.unnamedSpeaker(p), true
	default:
		v.describe(&p, l)
	}
	return p, true
}

// office reads the office at token h with what it is of and the name beside it, if there
// is one.
func (v *view) office(h int, n lexicon.Noun) (phrase, left) {
	l := v.growLeft(h)
	p := phrase{first: l.first, last: h + 1, head: h, kind: q.Person, noun: n, field: n.Field, article: l.article, by: "de.actors/person-noun"}
	p.gender, p.number = l.refined(n.Gender, n.Number)
	if v.weakPlural(h, n, l) {
		p.number = pl
	}
	if n.Adjectival && strings.HasSuffix(v.words[h], "r") && l.article.kind != definite {
		p.gender = masc
	}
	p.role = v.role(l, n, p.gender)
	p.former = v.formerly(l, n)
	if s, ok := v.state(l); ok {
		p.of, p.mark, p.national = s.Name, s.Name, true
	} else if l.owner != "" {
		p.mark = l.owner
	}
	if of := employerOfPrefix(n); of != "" {
		if p.of == "" || n.Field == "speech" && !(p.national && of == "Regierung") || party(of) {
			p.of, p.national = of, false
		}
	}
	if party(p.of) {
		p.field = "politics"
	}
	if !v.nameAfter(&p) {
		v.complete(&p)
		if !v.nameAfterComma(&p) && p.last > h+1 && v.personBegins(p.last) {
			v.nameAfter(&p)
		}
	}
	return p, l
}

// weakPlural reports the plural of a noun whose singular has the same form in all cases
// but one: "Soldaten", "der Soldaten", "mit den Soldaten", but "den Soldaten" alone.
func (v *view) weakPlural(h int, n lexicon.Noun, l left) bool {
	if n.Adjectival {
		return strings.HasSuffix(v.words[h], "n") && (l.word == "der" && n.Head != "Vorsitzende" || l.word == "die" || l.word == "" && l.article.kind == bare || strings.HasSuffix(l.word, "ine") || l.word == "diese" || l.word == "ihre")
	}
	if n.Number != either || n.Lemma == n.Plural || !strings.EqualFold(v.words[h], n.Plural) {
		return false
	}
	switch l.word {
	case "", "der", "die", "seiner", "ihrer", "unserer", "meiner", "seine", "ihre", "diese", "jene", "meine", "unsere", "keine":
		return l.word != "" || l.article.kind == bare
	case "den", "seinen", "ihren":
		if n.Gender == any3 || !v.same(h, l.first-1) {
			return n.Gender == any3
		}
		switch v.lower[l.first-1] {
		case "mit", "von", "bei", "zu", "nach", "aus", "seit", "unter":
			return true
		}
	}
	return false
}

// nameAfter takes in a name that follows the office directly.
func (v *view) nameAfter(p *phrase) bool {
	j := p.last
	// "Professor Doktor", "Ministerin a. D.", "Rechtsanwalt und Notar" are no names, but
	// one office may follow the other: "Vorsitzende Richterin Margarete Haupt".
	for v.same(p.head, j) && v.isNoun[j] && v.nouns[j].Sort == lexicon.PersonNoun && v.nouns[j].Field != "family" && v.same(p.head, j+1) && v.capital(j+1) && !v.quoteMark(j+1) {
		if _, first := lexicon.FirstName(v.words[j]); first {
			break
		}
		v.heads[j] = true
		j++
	}
	last, parts := v.nameSequence(j)
	if len(parts) == 0 {
		last, parts = v.nobleSurname(j)
	}
	if len(parts) > 0 && (legalForm(parts[len(parts)-1]) || v.same(p.head, last) && legalForm(v.words[last])) {
		return false
	}
	if len(parts) == 0 || p.number == pl && !(p.noun.Number&sg != 0 && p.article.kind == bare) {
		return false
	}
	if len(parts) == 1 && (v.genitiveObject(j) || v.doubtfulSurname(j)) {
		return false
	}
	parts = v.baseForm(parts)
	p.head, p.last, p.parts, p.proper, p.number = last-1, last, parts, true, sg
	p.name = strings.Join(parts, " ")
	if g := nameGender(parts); p.gender == any3 || p.gender == masc|fem || p.noun.Adjectival {
		p.gender = g
	}
	p.by = "de.actors/office-name"
	return true
}

// doubtfulSurname reports a lone word behind an office that the layer of names does not
// take for a person's name and that stands nowhere else: "nannte der Täter Geldnot".
func (v *view) doubtfulSurname(j int) bool {
	if _, first := lexicon.FirstName(v.words[j]); first || len(v.Names) == 0 || v.inPerson[j] || v.capital(j+1) && v.same(j, j+1) {
		return false
	}
	return v.count[v.words[j]] < 2 && v.count[strings.TrimSuffix(v.words[j], "s")] < 2
}

// nobleSurname is a surname that begins with a particle and follows an office without a
// first name: "Ministerin von der Au".
func (v *view) nobleSurname(j int) (int, []string) {
	k := j
	for k < j+3 && v.same(j, k) && !v.capital(k) && nameParticle(v.lower[k]) {
		k++
	}
	if k == j || !v.capital(k) || !v.same(j, k) || v.person[j] != k+1 || v.isNoun[k] {
		return j, nil
	}
	return k + 1, v.baseForm([]string{v.words[k]})
}

// genitiveObject reports a single word that is a genitive rather than a name:
// "Vertreter Singapurs".
func (v *view) genitiveObject(j int) bool {
	if _, ok := lexicon.StateByName(v.lower[j]); ok {
		return true
	}
	return v.place[j] && strings.HasSuffix(v.words[j], "s")
}

// complete takes in what the office is of: "des Innenministeriums", "von Dornitz".
func (v *view) complete(p *phrase) {
	for n := range 2 {
		within := v.word(p.head, p.last) == "in" || v.word(p.head, p.last) == "im"
		c, ok := v.complementAt(p.last, p.noun)
		if !ok {
			return
		}
		if within && (n > 0 || faction(p.noun) || c.whole != nil && c.whole.number == pl) {
			c.of, c.institution = "", false // where somebody holds his office: "Sprecherin der Grünen im Landtag"
		}
		if p.of == "" || c.of != "" && anyBody(p.of) || c.institution && (p.noun.Field == "speech" || p.national && privateOffice(p.noun.Field)) {
			p.of, p.national = c.of, false
		}
		if p.noun.Field == "speech" && p.of == "" && !strings.HasSuffix(c.name, "-") {
			p.of = c.name
			if more, ok := v.complementAt(c.last, lexicon.Noun{Sort: lexicon.InstitutionNoun}); ok && more.place && c.whole == nil {
				p.of += " " + more.text // "für den Hafen von Altenau"
			}
		}
		if p.owner == nil {
			p.owner = c.whole
		}
		p.mark = strings.TrimSpace(p.mark + " " + v.join(p.last, c.last))
		p.last = c.last
	}
}

// faction reports offices of a faction, which speak for it and not for its parliament.
func faction(n lexicon.Noun) bool {
	return strings.HasPrefix(n.Lemma, "Fraktion") || strings.Contains(n.Prefix, "raktions") || n.Head == "Oppositionsführer" || n.Head == "Papst"
}

// nameAfterComma takes in an apposition: "der Sprecher des Rates, Jan Muster,".
func (v *view) nameAfterComma(p *phrase) bool {
	comma := v.placeEnd(p.last)
	if v.word(p.head, comma) != "," || p.number == pl {
		return false
	}
	start := comma + 1
	if v.same(p.head, start+2) && v.isNoun[start] && v.nouns[start].Sort == lexicon.PersonNoun && v.capital(start+1) {
		start++
	}
	aged := false
	if relative(v.word(p.head, start)) && strings.Contains(v.word(p.head, start+1), "-jährige") {
		start, aged = start+2, true // "eine Zeugin, die 19-jährige Jana,"
	}
	last, parts := v.nameSequence(start)
	if len(parts) == 0 || len(parts) < 2 && !aged || !v.same(p.head, start) {
		return false
	}
	_, first := lexicon.FirstName(parts[0])
	if !aged && !first && v.person[start] == 0 && !lexicon.SurnameFirst(parts[0]) && p.article.kind != definite {
		return false
	}
	if !v.closes(p.head, last) && v.word(p.head, last) != "(" {
		return false
	}
	p.head, p.last, p.parts, p.proper, p.number = last-1, last, parts, true, sg
	p.name = strings.Join(parts, " ")
	if g := nameGender(parts); p.gender == any3 || p.gender == masc|fem {
		p.gender = g
	}
	p.by = "de.actors/office-apposition"
	return true
}

// placeEnd is the end of a place that may stand between an office and the comma before its
// holder: "der Sprecher der Bahn in der Kreisstadt Altenau, Egon Muster,", "der Präsident des
// Verbandes Altenau, Egon Muster,".
func (v *view) placeEnd(i int) int {
	if v.capital(i) && v.word(i, i+1) == "," && v.same(i-1, i) {
		if _, ok := lexicon.StateByName(v.lower[i]); ok || v.place[i] {
			return i + 1
		}
	}
	switch v.word(i-1, i) {
	case "in", "im", "am", "an", "bei", "für", "des", "der":
	default:
		return i
	}
	for j := i + 1; j < i+6 && v.same(i, j); j++ {
		if v.words[j] == "," && v.capital(j-1) {
			return j
		}
		_, isArticle := articleOf(v.lower[j])
		if !v.capital(j) && !isArticle && !attributive(v.lower[j]) && v.lower[j] != "und" || v.tag(j).Feats.Has(q.Finite) {
			break
		}
	}
	return i
}

// closes reports whether an apposition can end before token i.
func (v *view) closes(at, i int) bool {
	if !v.same(at, i) {
		return true
	}
	switch v.words[i] {
	case ",", ".", ":", ";", "–", "-", ")", "!", "?":
		return true
	}
	return v.quoteMark(i)
}

// growPerson takes in what follows a name: "(SPD)", ", der Chef des Amtes", "vom Institut".
func (v *view) growPerson(p *phrase) {
	v.growBrackets(p)
	if p.role == "" {
		v.growApposition(p)
	}
	switch w := v.word(p.head, p.last); w {
	case "von", "vom", "aus":
		if c, ok := v.complementAt(p.last, lexicon.Noun{}); ok && (c.institution || c.place) {
			p.last = c.last
			if c.institution && p.of == "" {
				p.of, p.sent = c.of, c.whole != nil && sends(c.whole.field)
			}
		}
	}
	if p.of == "" && strings.HasPrefix(p.noun.Prefix, "Bundes") && national(p.noun.Head) {
		p.of = "Deutschland"
	}
}

// growBrackets takes in "(61)", "(CDU)", "(parteilos)".
func (v *view) growBrackets(p *phrase) {
	if v.word(p.head, p.last) != "(" {
		return
	}
	for i := p.last + 1; i <= p.last+5 && v.same(p.head, i); i++ {
		if v.words[i] != ")" {
			continue
		}
		inside := p.last + 1
		if b, ok := lexicon.FindBody(v.join(inside, i)); ok {
			if b.Field == "party" {
				p.party = b.Name
			}
			if p.of == "" && p.noun.Head != "" && partisan(p.noun) {
				p.of = b.Name
			}
			v.heads[inside] = true
		}
		if i-inside <= 3 {
			p.last = i + 1
		}
		return
	}
}

// partisan reports offices whose holder speaks for his party when it is named: members of
// parliament do, ministers and mayors do not.
func partisan(n lexicon.Noun) bool {
	switch n.Field {
	case "":
		return true
	case "politics":
		switch n.Head {
		case "Politiker", "Politikerin", "Abgeordnete", "Fraktionsvize", "Kandidat", "Kandidatin", "Spitzenkandidat", "Spitzenkandidatin", "Parteichef", "Parteichefin":
			return true
		}
	}
	return false
}

// growApposition takes in an office that follows the name behind a comma.
func (v *view) growApposition(p *phrase) {
	if v.word(p.head, p.last) != "," {
		return
	}
	for h := p.last + 1; h < p.last+8 && v.same(p.head, h); h++ {
		n, ok := v.noun(h)
		if !v.capital(h) {
			if v.Tokens[h].Kind == q.Punct || sayingForm(v.lower[h]) || v.tag(h).Feats.Has(q.Finite) || relative(v.lower[h]) && h == p.last+1 && !v.nounSoon(h) {
				return
			}
			continue
		}
		if !ok || n.Sort != lexicon.PersonNoun {
			if _, isState := lexicon.StateByName(v.lower[h]); isState || v.adjectiveAt(h, h+1) {
				continue
			}
			if _, gen := v.genitiveAt(h+1, h); gen {
				continue
			}
			return
		}
		office, _ := v.office(h, n)
		if office.proper || office.last < h || !v.closes(p.head, office.last) || office.number == pl && n.Number&sg == 0 {
			return
		}
		p.former = office.former
		p.role, p.of, p.noun, p.field, p.last, p.number = office.role, office.of, n, n.Field, office.last, sg
		if g, _ := lexicon.FirstName(p.parts[0]); g == 0 && n.Gender != any3 {
			p.gender = n.Gender
		}
		if office.role == "" {
			p.role = n.Lemma
		}
		v.heads[h] = true
		p.by = "de.actors/name-apposition"
		return
	}
}

func relative(w string) bool {
	switch w {
	case "der", "die", "das", "dem", "den", "deren", "dessen":
		return true
	}
	return false
}

// nounSoon tells "…, der Chef" from the relative clause "…, der sagte".
func (v *view) nounSoon(i int) bool {
	for j := i + 1; j < i+5 && v.same(i, j); j++ {
		if v.capital(j) {
			return true
		}
		if !attributive(v.lower[j]) && !preposition(v.lower[j]) {
			return false
		}
	}
	return false
}

// unnamedStaff reports "ein Mitarbeiter", who has no name and speaks for his institution.
func unnamedStaff(p phrase) bool {
	if p.article.kind != indefinite || p.number == pl {
		return false
	}
	switch p.noun.Head {
	case "Mitarbeiter", "Mitarbeiterin", "Vorstandsmitglied", "Abteilungsleiter", "Abteilungsleiterin", "Angestellte":
		return true
	}
	return false
}

// unnamedSpeaker turns "ein Sprecher des Amtes" into a mention of the institution.
func (v *view) unnamedSpeaker(p phrase) phrase {
	said := phrase{
		first: p.first, last: p.last, head: p.head, kind: q.Organization, name: p.of, number: sg, gender: any3,
		proper: true, voice: p.gender, article: article{definite, any3, sg}, by: "de.actors/unnamed-speaker",
	}
	if p.owner != nil {
		said.name, said.of, said.parts = p.owner.name, p.owner.of, p.owner.parts
		said.kind, said.noun, said.field, said.gender, said.proper, said.mark = p.owner.kind, p.owner.noun, p.owner.field, p.owner.gender, p.owner.proper, p.owner.mark
		return said
	}
	if s, ok := lexicon.StateByName(p.of); ok && s.Name == p.of {
		said.kind = q.State
	}
	if n, ok := lexicon.FindNoun(lastWord(p.of)); ok && n.Sort == lexicon.InstitutionNoun {
		said.noun, said.field, said.gender, said.proper = n, n.Field, n.Gender, false
	}
	return said
}

// describe names a person, or people, by what they are called.
func (v *view) describe(p *phrase, l left) {
	if v.familiar(l, p.noun) {
		p.kind, p.name, p.role = q.Unnamed, "Insider", ""
		return
	}
	if p.number == pl || p.number == either && l.article.kind == bare && p.noun.Plural != "" && !v.headlineLike(p) {
		p.number, p.kind = pl, q.Group
		if strings.HasPrefix(p.noun.Head, "Insider") {
			p.kind = q.Unnamed
		}
		p.name = v.groupName(l, p.noun, p.mark)
		p.role = ""
		return
	}
	p.number = sg
	p.name = p.role
	switch {
	case l.owner != "":
		p.name = p.role + " von " + l.owner
		if l.hasState {
			p.name = adjectiveFor(l.ownerState, p.gender) + " " + p.role
		}
	case p.mark != "" && p.mark != p.of:
		p.name = p.role + " " + p.mark
	case p.mark != "":
		if s, ok := v.state(l); ok {
			p.name = adjectiveFor(s, p.gender) + " " + p.role
		}
	}
	if insider(p.noun.Head) {
		p.kind = q.Unnamed
	}
}

// familiar reports "eine mit dem Vorgang vertraute Person", who is not to be named.
func (v *view) familiar(l left, n lexicon.Noun) bool {
	if n.Lemma != "Person" {
		return false
	}
	for _, at := range l.adjectives {
		if stemOf(v.lower[at]) == "vertraut" {
			return true
		}
	}
	return false
}

func insider(head string) bool { return head == "Insider" || head == "Insiderin" || head == "Person" }

// headlineLike reports a bare singular, as in "Minister tritt zurück".
func (v *view) headlineLike(p *phrase) bool {
	next := v.word(p.head, p.last)
	return p.noun.Number&sg != 0 && (strings.HasSuffix(next, "t") || next == ":") && !strings.HasSuffix(next, "ten")
}

// role is the office in the nominative, with the adjectives that change its meaning.
func (v *view) role(l left, n lexicon.Noun, g lexicon.Gender) string {
	role := n.Lemma
	if n.Adjectival && g == masc {
		role += "r" // "der Vorsitzende" is a "Vorsitzender"
	}
	for _, at := range l.adjectives {
		for _, stem := range []string{"früher", "ehemalig", "stellvertretend", "amtierend", "designiert", "parlamentarisch", "Vorsitzend", "Leitend", "ständig"} {
			if ending, ok := strings.CutPrefix(v.words[at], stem); ok && len(ending) <= 2 {
				role = stem + strongEnding(g, sg) + " " + role
			}
		}
	}
	return role
}

// groupName names people by their plural: "Experten", "ukrainische Soldaten".
func (v *view) groupName(l left, n lexicon.Noun, mark string) string {
	name := cmp.Or(n.Plural, n.Lemma)
	if s, ok := v.state(l); ok {
		return strings.TrimSpace(inflect(s.Adjective, any3, pl) + " " + name)
	}
	for _, at := range l.adjectives {
		if word := groupAdjective(v.lower[at]); word != "" {
			return word + " " + name
		}
	}
	if mark != "" && l.owner == "" {
		return name + " " + mark
	}
	return name
}
