package actors

import (
	"cmp"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// nounAt is the phrase whose head noun is token i.
func (v *view) nounAt(i int) (phrase, bool) {
	n, ok := v.noun(i)
	if !ok {
		return phrase{}, false
	}
	switch n.Sort {
	case lexicon.PersonNoun:
		return v.officeAt(i, n)
	case lexicon.InstitutionNoun:
		if p, ok := v.memberAt(i, n); ok {
			return p, true
		}
		return v.institutionAt(i, n)
	case lexicon.DocumentNoun:
		return v.documentAt(i, n)
	}
	return phrase{}, false
}

// memberAt is an office that has the name of a body: "Vorstand Erich Muster", "Bundesrat
// Muster", "Händler Paul Muster".
func (v *view) memberAt(h int, n lexicon.Noun) (phrase, bool) {
	head := strings.ToLower(n.Lemma)
	if !strings.HasSuffix(head, "rat") && !strings.HasSuffix(head, "er") && !strings.HasSuffix(head, "vorstand") && head != "investor" || !v.same(h, h+1) {
		return phrase{}, false
	}
	last, parts := v.nameSequence(h + 1)
	if len(parts) < 2 || last <= h {
		return phrase{}, false
	}
	if _, known := lexicon.FirstName(parts[0]); !known {
		return phrase{}, false
	}
	n.Sort, n.Gender, n.Number, n.Field = lexicon.PersonNoun, masc|fem, sg, "politics"
	return v.officeAt(h, n)
}

// institutionAt is the phrase of the institution noun at token h.
func (v *view) institutionAt(h int, n lexicon.Noun) (phrase, bool) {
	if v.same(h, h+1) && v.capital(h+1) && (v.tag(h).POS == q.ADJ || n.Lemma == "Zentrale" && v.tag(h+1).POS == q.NOUN) {
		return phrase{}, false // "Zentrale Fragen": an adjective
	}
	if strings.HasSuffix(v.lower[h], "-kreise") || strings.HasSuffix(v.lower[h], "-kreisen") {
		return phrase{}, false // circles of a party, who are not named
	}
	l := v.growLeft(h)
	p := phrase{first: l.first, last: h + 1, head: h, kind: kindOfField(n.Field), noun: n, field: n.Field, article: l.article, by: "de.actors/institution"}
	p.gender, p.number = l.refined(n.Gender, n.Number)
	base := n.Lemma
	if p.number == pl || p.number == either && l.article.kind == bare && n.Number&sg == 0 {
		p.number, base = pl, cmp.Or(n.Plural, n.Lemma)
	} else {
		p.number = sg
	}
	v.institutionLeft(&p, l, base)
	if n.Head == "Konzern" && properPrefix(n) && p.number != pl {
		p.name, p.proper = n.Prefix, true // the "VW-Konzern" is VW
		if b, ok := lexicon.FindBody(n.Prefix); ok {
			p.name = b.Name
		}
		return p, true
	}
	v.institutionRight(&p, base)
	if v.nobody(h, n, l) || (weakInstitution(n.Head) || n.Field == "people") && !p.proper && n.Prefix == "" && !v.meansInstitution(p) {
		return phrase{}, false
	}
	if l.article.kind == bare && n.Lemma == n.Plural && !p.proper && !v.headline(h) && n.Prefix == "" && v.word(h, p.last) != "zufolge" && !citing(v.word(h, h-1)) {
		p.number = pl // "Unternehmen klagen"
	}
	if p.number == pl && (p.kind == q.Organization || p.kind == q.Outlet) && !p.proper {
		p.kind = q.Group
	}
	if strings.HasPrefix(n.Prefix, "Bundes") && p.of == "" && speaksForState(n.Field) {
		p.of = "Deutschland"
	}
	return p, true
}

// institutionLeft names an institution with what stands before its noun, and notes what
// tells it from others: its state, its owner, or the name in its first part.
func (v *view) institutionLeft(p *phrase, l left, base string) {
	adjective, state := v.nameAdjective(l, p.gender, p.number)
	p.mark, p.of = state.Name, state.Name
	if l.hasState {
		p.mark, p.of = l.ownerState.Name, l.ownerState.Name
	}
	if s, ok := lexicon.StateByPrefix(p.noun.Prefix); ok {
		p.mark, p.of = s.Name, s.Name
	}
	if p.mark == "" && properPrefix(p.noun) {
		p.mark = p.noun.Prefix
	}
	p.name = strings.TrimSpace(adjective + " " + base)
	switch {
	case state.Name == "USA", state.Name == "Deutschland" && strings.HasPrefix(base, "Bundes"):
		p.name = nationalName(state, base, p.gender, p.number)
	case l.owner != "" && l.hasState:
		p.name = nationalName(l.ownerState, base, p.gender, p.number)
	case l.owner != "":
		p.mark = l.owner
		p.name = base + " " + genitiveOf(l.owner)
	}
}

// citing reports words behind which a bare noun is one institution: "laut Betreiber".
func citing(word string) bool {
	switch strings.ToLower(word) {
	case "laut", "so", "gemäß", "gemäss":
		return true
	}
	return false
}

// nobody reports nouns that often name no institution: "Amt" is also what somebody holds,
// "in ihrem Amt", "aus dem Amt", and "Kanal" a waterway.
func (v *view) nobody(h int, n lexicon.Noun, l left) bool {
	switch n.Lemma {
	case "Kanal":
		// A canal says nothing.
		said := l.article.kind == indefinite && (sayingForm(v.word(h, l.first-1)) || sayingForm(v.word(h, l.first-2)))
		return !said && !v.besideSaying(phrase{first: l.first, last: h + 1, head: h})
	case "Amt":
	default:
		return n.Head == "Kanal"
	}
	if l.article.kind == possessive || l.article.kind == bare && l.word == "" && !v.headline(h) {
		return true
	}
	switch v.word(h, h-1) {
	case "im", "ins", "vom":
		return true
	}
	switch v.word(h, l.first-1) {
	case "in", "aus", "für":
		return true
	}
	return false
}

// meansInstitution reports whether a noun that is often no institution is one here: as the
// definite subject of a sentence, in a headline, or beside words of saying.
func (v *view) meansInstitution(p phrase) bool {
	subject := p.article.kind == definite && p.first < p.head && v.canBeSubject(p)
	return subject || p.of != "" && p.noun.Lemma != "Land" && p.noun.Head != "Staat" || p.noun.Lemma == "Dienst" && strings.HasPrefix(p.name, "westlich") || v.besideSaying(p) || v.ofAngaben(p) || v.headline(p.head)
}

// ofAngaben reports a genitive behind words of saying: "nach Angaben des Landes".
func (v *view) ofAngaben(p phrase) bool {
	if !v.same(p.first, p.first-1) {
		return false
	}
	w := v.lower[p.first-1]
	return strings.HasSuffix(w, "angaben") || strings.HasSuffix(w, "sicht") || strings.HasSuffix(w, "sprecher") || strings.HasSuffix(w, "sprecherin")
}

// speaksForState reports institutions whose word is the word of their state.
func speaksForState(field string) bool {
	switch field {
	case "government", "ministry", "military", "intelligence", "parliament":
		return true
	}
	return false
}

func genitiveOf(owner string) string {
	if strings.HasSuffix(owner, "s") || strings.HasSuffix(owner, "z") || strings.HasSuffix(owner, "x") {
		return owner + "’"
	}
	return owner + "s"
}

// properPrefix reports a compound whose first part is a name that tells it from others:
// "Kapitol-Polizei", "VW-Konzern".
func properPrefix(n lexicon.Noun) bool {
	if !strings.HasPrefix(n.Lemma, n.Prefix+"-") || n.Prefix == "" {
		return false
	}
	if _, common := lexicon.FindNoun(n.Prefix); common {
		return false
	}
	return n.Prefix != "Corona" && n.Prefix != "Online"
}

func kindOfField(field string) q.ActorKind {
	switch field {
	case "people":
		return q.Group
	case "outlet":
		return q.Outlet
	case "agency":
		return q.Agency
	}
	return q.Organization
}

// nameAdjective is the adjective that belongs to an institution's name, in the
// nominative, and the state that it means.
func (v *view) nameAdjective(l left, g lexicon.Gender, n lexicon.Number) (string, lexicon.State) {
	for _, at := range l.adjectives {
		if s, ok := lexicon.StateByAdjective(v.lower[at]); ok {
			stem := s.Adjective
			if v.capital(at) && !v.initial(at) {
				stem = strings.ToUpper(stem[:1]) + stem[1:]
			}
			return inflect(stem, g, n), s
		}
		if v.capital(at) && !v.initial(at) {
			return inflect(stemOfCapital(v.words[at]), g, n), lexicon.State{}
		}
		if word := groupAdjective(v.lower[at]); word != "" {
			return inflect(stemOf(v.lower[at]), g, n), lexicon.State{}
		}
		if strings.HasSuffix(stemOf(v.lower[at]), "isch") && len(l.adjectives) == 1 && geographic(v.lower[at]) {
			return inflect(stemOf(v.lower[at]), g, n), lexicon.State{}
		}
	}
	return "", lexicon.State{}
}

func stemOfCapital(word string) string {
	if strings.HasSuffix(word, "er") {
		return word // "Berliner", "Freier" is rare
	}
	return stemOf(word)
}

// geographic guesses whether an unknown adjective in -isch is made from a place.
func geographic(lower string) bool {
	for _, suffix := range []string{"nisch", "anisch", "esisch", "ländisch", "sisch", "risch", "lisch"} {
		if strings.HasSuffix(stemOf(lower), suffix) {
			return !notGeographic(stemOf(lower))
		}
	}
	return false
}

var notGeographic = closed.Of(`technisch medizinisch klinisch katholisch politisch historisch militärisch elektronisch telefonisch mechanisch akademisch ökonomisch
	organisch biologisch ökologisch technologisch juristisch parlamentarisch solidarisch literarisch musikalisch symbolisch physisch psychisch
	hysterisch bürgerlich kritisch städtisch evangelisch erzieherisch betrügerisch künstlerisch sportlich heimisch einheimisch alarmierend numerisch empirisch neurologisch`).Has

// institutionRight takes in what follows the noun and belongs to the name.
func (v *view) institutionRight(p *phrase, base string) {
	if v.quotedName(p) || v.properName(p, base) {
		v.acronymAfter(p)
		return
	}
	if tail, last, ok := v.purpose(p.last, p.noun); ok {
		p.name += " " + tail
		p.mark = strings.TrimSpace(p.mark + " " + tail)
		p.last = last
	}
	if c, ok := v.complementAt(p.last, p.noun); ok && !(c.person && official(p.field) && p.field != "municipality") {
		if at := strings.LastIndex(c.text, " ("); at > 0 && strings.HasSuffix(c.text, ")") {
			p.acronym, c.text = c.text[at+2:len(c.text)-1], c.text[:at]
		}
		p.last = c.last
		switch {
		case c.state != "" && p.of == "":
			p.of, p.mark = c.state, c.state
			s, _ := lexicon.StateByName(c.state)
			p.name = nationalName(s, p.name, p.gender, p.number)
		case c.text != "" && c.whole != nil && weakInstitution(c.whole.noun.Lemma):
			v.claimRange(p.head, c.last)
			p.name += " " + c.text
		case c.text != "":
			p.name += " " + c.text
			p.mark = strings.TrimSpace(p.mark + " " + c.name)
		}
	}
	v.acronymAfter(p)
}

// acronymAfter takes in "(RKI)".
func (v *view) acronymAfter(p *phrase) {
	j := p.last
	if v.word(p.head, j) == "(" && v.word(p.head, j+2) == ")" && len(v.words[j+1]) <= 8 && len(v.words[j+1]) >= 2 && v.capital(j+1) {
		if w := v.words[j+1]; allCapitals(w) || allCapitals(w[len(w)-1:]) {
			p.acronym, p.last = w, j+3
			v.heads[j+1] = true
		}
	}
}

// quotedName takes in a name between quotation marks: das Magazin „Ostwind“.
func (v *view) quotedName(p *phrase) bool {
	j := p.last
	if !v.same(p.head, j+1) || !v.quoteMark(j) || !v.capital(j+1) && v.Tokens[j+1].Kind != q.Number {
		return false
	}
	switch p.field {
	case "police", "ministry", "court", "government", "military", "parliament", "party", "authority", "intelligence", "prosecution", "municipality", "people":
		return false
	}
	for k := j + 1; k <= j+6 && v.same(p.head, k); k++ {
		if v.quoteMark(k) {
			p.name, p.proper = v.join(j+1, k), true
			for t := j + 1; t < k; t++ {
				v.heads[t] = true
			}
			p.last = k + 1
			return true
		}
		if v.words[k] == "," || v.words[k] == "." {
			return false
		}
	}
	return false
}

// properName takes in a name that follows the noun directly: "Nachrichtenagentur Kyodo",
// "Polizei Saalstedt".
func (v *view) properName(p *phrase, base string) bool {
	j := p.last
	if p.number == pl && p.field != "company" {
		return false
	}
	if known, ok := v.press[j]; ok {
		p.name, p.kind, p.proper, p.last = known.name, known.kind, true, known.last
		v.claimRange(j, p.last)
		return true
	}
	if b, last, ok := v.bodyName(j); ok && v.same(p.head, j) && (b.Field == p.field || p.field == "intelligence" || p.field == "company" || p.field == "research") {
		p.acronym, p.last = b.Name, last
		p.name, p.proper = b.Name, true
		if b.Of != "" {
			p.of = b.Of
		}
		v.claimRange(j, last)
		return true
	}
	if v.trade(p, base) {
		return true
	}
	if p.field == "body" || p.field == "government" || p.field == "parliament" {
		if _, first := lexicon.FirstName(v.words[min(j, len(v.words)-1)]); first || v.same(p.head, j) && v.asianName(j) {
			return false
		}
	}
	last := v.brandEnd(j, p)
	if last == j {
		return false
	}
	tail := v.join(j, last)
	if last == j+1 && allCapitals(tail) && len(tail) > 2 {
		p.acronym = tail
	}
	v.claimRange(j, last)
	p.last = last
	v.nameBy(p, tail, base)
	p.mark = strings.TrimSpace(p.mark + " " + tail)
	return true
}

// brandEnd is the end of the proper name that begins at token j behind the noun of an
// institution; j itself if there is none.
func (v *view) brandEnd(j int, p *phrase) int {
	last := j
	for v.same(p.head, last) && last < j+4 && (last == j || !v.personBegins(last)) && (v.brandWord(last, p) || v.qualified(last, p)) {
		if v.qualified(last, p) || p.field == "company" && v.givenName(v.words[last]) && v.capital(last+1) && v.same(last, last+1) {
			last++
		}
		last++
		for v.same(p.head, last+1) && v.capital(last+1) && (v.words[last] == "&" || v.lower[last] == "und" && strings.HasSuffix(v.words[last-1], "-")) {
			last += 2
		}
	}
	return last
}

// nameBy names an institution by the proper name behind its noun: companies and outlets by
// that alone, others with the noun.
func (v *view) nameBy(p *phrase, tail, base string) {
	p.proper = true
	switch p.field {
	case "authority":
		switch {
		case p.noun.Head == "Dienst" && !v.place[p.last-1]:
			p.name, p.field = tail, "company" // "Internetdienst Nordradar24"
		case p.noun.Lemma == "Agentur":
			p.name, p.kind, p.field = tail, q.Agency, "agency"
		default:
			p.name = strings.TrimSpace(p.name + " " + tail)
		}
	case "company", "outlet", "agency", "armed":
		p.name = tail
		if keepsNoun(p.noun) {
			p.name = base + " " + tail
		}
	default:
		p.name = strings.TrimSpace(p.name + " " + tail)
	}
}

// trade takes in the trades of a union: "Industriegewerkschaft Chemie und Glas".
func (v *view) trade(p *phrase, base string) bool {
	j := p.last
	if !strings.HasSuffix(p.noun.Lemma, "gewerkschaft") || !v.same(p.head, j) || !v.capital(j) || v.heads[j] {
		return false
	}
	last := j + 1
	if v.word(j, last) == "und" && v.capital(last+1) {
		last += 2
	}
	p.name, p.proper, p.last = base+" "+v.join(j, last), true, last
	return true
}

// keepsNoun reports nouns that are part of the name of a company: "Reederei Nordlicht".
func keepsNoun(n lexicon.Noun) bool {
	switch n.Head {
	case "Reederei", "Bankhaus", "Spedition", "Brauerei", "Werft", "Verlag", "Stadtwerke", "Verkehrsbetriebe", "Sparkasse", "Genossenschaft",
		"Messe", "Hotel", "Restaurant", "Zoo", "Tierpark", "Börse", "Bergbahn", "Kraftwerk", "Stahlwerk", "Wasserwerk", "Radio":
		return true
	}
	return false
}

func (v *view) claimRange(first, last int) {
	for i := first; i < last; i++ {
		v.heads[i] = true
	}
}

// brandWord reports whether token i can be a word of a proper name behind its noun.
func (v *view) brandWord(i int, p *phrase) bool {
	if p.field == "outlet" && i > p.head+1 && v.Tokens[i].Kind == q.Number && len(v.words[i]) <= 3 {
		return true
	}
	if !v.capital(i) || v.isNoun[i] && (p.field != "outlet" || v.nouns[i].Sort == lexicon.PersonNoun && v.capital(i+1)) || noName(v.lower[i]) || functionWord(v.lower[i]) && !v.capital(i+1) || abstract(v.lower[i]) {
		return false
	}
	if _, isState := lexicon.StateByName(v.lower[i]); isState || v.inPerson[i] && official(p.field) {
		return false
	}
	if v.tag(i).POS == q.PROPN || v.org[i] > 0 || v.place[i] || v.org[i-1] > i {
		return true
	}
	if v.tag(i).POS == q.NoPOS || namesOwn(p.field) || p.noun.Head == "Institut" && i == p.head+1 && v.inner[v.words[i]] > 0 {
		return !v.common[v.words[i]]
	}
	return false
}

// official reports fields whose institutions bear no people's names behind their noun.
func official(field string) bool {
	switch field {
	case "parliament", "government", "ministry", "court", "prosecution", "police", "authority", "military", "intelligence", "board", "municipality":
		return true
	}
	return false
}

// qualified reports an adjective with a capital that begins, or goes on with, the name of an
// institution behind its noun, so that the next word belongs to the name as well: "Verband
// Deutscher Reeder".
func (v *view) qualified(i int, p *phrase) bool {
	switch p.field {
	case "association", "union", "ngo", "party", "research", "rescue", "club":
	default:
		return false
	}
	if !v.capital(i) || !v.same(p.head, i+1) || !v.capital(i+1) || v.Tokens[i].End == v.Tokens[i+1].Start {
		return false
	}
	if _, ok := lexicon.StateByAdjective(v.lower[i]); ok {
		return true
	}
	return v.tag(i).POS == q.ADJ || v.tag(i).POS != q.VERB && (surelyAttributive(v.lower[i]) || properAdjectives(strings.TrimRight(v.lower[i], "srnem")) || strings.HasSuffix(v.lower[i], "ender"))
}

// personBegins reports a first name with a further name behind it, at which the name of an
// institution ends: "die Präsidentin des Amtes für Statistik Jana Krull".
func (v *view) personBegins(i int) bool {
	if i >= len(v.words) {
		return false
	}
	if _, ok := lexicon.FirstName(v.words[i]); !ok || !v.same(i, i+1) || !v.capital(i+1) {
		return false
	}
	return v.person[i] > i+1 || len(v.Names) == 0
}

// namesOwn reports institutions behind which a capitalised word is nearly always their
// name: what the sentence goes on with is seldom a bare noun.
func namesOwn(field string) bool { return field == "outlet" || field == "agency" }

// purpose reads "für Verkehr und Digitales" behind a noun.
func (v *view) purpose(j int, n lexicon.Noun) (string, int, bool) {
	if v.word(j-1, j) != "für" {
		return "", 0, false
	}
	switch n.Field {
	case "authority", "ministry", "research", "association", "body", "court", "parliament", "intelligence", "police":
	default:
		if n.Lemma != "Gesellschaft" && n.Lemma != "Netzwerk" {
			return "", 0, false
		}
	}
	k := j + 1
	for v.same(j, k) && k < j+4 && !v.capital(k) && (attributive(v.lower[k])) {
		k++
	}
	if !v.same(j, k) || !v.capital(k) {
		return "", 0, false
	}
	k++
	for v.same(j, k+1) && !v.personBegins(k) && (v.lower[k] == "und" && v.capital(k+1) && v.tag(k+1).POS != q.PROPN || v.capital(k) && v.tag(k).POS == q.PROPN) {
		if v.lower[k] == "und" {
			k++
		}
		k++
	}
	if v.capital(k) && v.same(j, k) && !v.personBegins(k) && (v.tag(k-1).POS == q.ADJ || surelyAttributive(v.lower[k-1])) {
		k++ // "für Umwelt und Öffentliche Ordnung"
	}
	return v.join(j, k), k, true
}
