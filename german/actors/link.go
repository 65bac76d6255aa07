package actors

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// actor is an actor while the article is being read.
type actor struct {
	q.Actor
	parts   []string // longest form of a person's name
	noun    lexicon.Noun
	heads   []string // nouns by which it was called
	fields  []string
	mark    string
	acronym string
	gender  lexicon.Gender
	number  lexicon.Number
	proper  bool
	last    int            // token of its last mention
	spoke   int            // token of its last mention beside a verb of saying, -1 if none
	subject int            // token of its last mention as subject, -1 if none
	voice   lexicon.Gender // of the unnamed person who spoke for it last
	papers  []lexicon.Noun // documents through which it spoke
	speaks  string         // the institution for which it speaks by its office
	party   string         // the party behind its name
	former  bool           // it held its office once
	dropped bool
}

// linker gathers phrases that mean the same actor. It reads the text once, from left to
// right; people named in full are known before.
type linker struct {
	v         *view
	actors    []*actor
	bySurname map[string][]*actor
	byFirst   map[string]*actor // by the first word of a full name: "Abiy", "Jule"
	byName    map[string]*actor
	byHead    map[string][]*actor
	recent    []*actor // in order of their last mention, latest at the end
}

func newLinker(v *view) *linker {
	return &linker{v: v, bySurname: map[string][]*actor{}, byFirst: map[string]*actor{}, byName: map[string]*actor{}, byHead: map[string][]*actor{}}
}

// meet makes actors of all people and bodies that the article names in full, so that a
// headline can use the surname first.
func (l *linker) meet(phrases []phrase) {
	l.recogniseBodies(phrases)
	defer l.meetEmployers()
	for _, p := range phrases {
		if p.kind == q.Person && p.proper && len(p.parts) > 1 {
			if a := l.namesake(p); a != nil {
				l.enrich(a, p)
				continue
			}
			l.create(p)
		}
	}
	for i := range phrases {
		l.recogniseSurname(&phrases[i])
	}
	for _, p := range phrases {
		if p.kind == q.Organization && p.proper && p.name != "" && l.byName[nameKey(p.name)] == nil && len(p.parts) == 0 && p.field != "authored" {
			l.create(p)
		}
	}
}

// meetEmployers makes actors of the companies that are named only by those who work for
// them: "Nordfix-Sprecherin".
func (l *linker) meetEmployers() {
	for i, n := range l.v.nouns {
		if !l.v.isNoun[i] || !employs(n) || l.byName[nameKey(n.Prefix)] != nil || len(l.bySurname[n.Prefix]) > 0 {
			continue
		}
		l.create(phrase{kind: q.Organization, name: n.Prefix, proper: true, field: "company", gender: any3, number: sg, by: "de.actors/known-name"})
	}
}

// employs reports the compound of an unknown name and an office in a company.
func employs(n lexicon.Noun) bool {
	if n.Sort != lexicon.PersonNoun || !properPrefix(n) || len(n.Prefix) < 3 || strings.Contains(n.Prefix, "-") || bodyOfPrefix(n.Prefix) != "" {
		return false
	}
	if _, state := lexicon.StateByName(n.Prefix); state {
		return false
	}
	switch strings.TrimSuffix(n.Head, "in") {
	case "Sprecher", "Pressesprecher", "Chef", "Vorstand", "Geschäftsführer", "Vorstandsmitglied":
		return true
	}
	return false
}

// recogniseBodies corrects phrases that were taken for a person by their place in the
// sentence and bear the name of an organisation that the article introduces.
func (l *linker) recogniseBodies(phrases []phrase) {
	bodies := map[string]phrase{}
	for _, p := range phrases {
		if p.kind == q.Organization && p.proper && p.noun.Head != "" {
			bodies[p.name] = p
		}
	}
	for i, n := range l.v.nouns {
		if l.v.isNoun[i] && employs(n) {
			bodies[n.Prefix] = phrase{kind: q.Organization, gender: any3, field: "company"}
		}
	}
	for i, p := range phrases {
		if b, ok := bodies[p.name]; ok && p.kind == q.Person && p.role == "" && len(p.parts) == 1 {
			p.kind, p.parts, p.gender, p.field, p.by = b.kind, nil, b.gender, b.field, "de.actors/known-name"
			phrases[i] = p
		}
	}
}

// recogniseSurname corrects a phrase that was taken for an organisation and is the surname
// of somebody the article names in full.
func (l *linker) recogniseSurname(p *phrase) {
	bare := p.by == "de.actors/person-noun" && p.first == p.head
	if p.last != p.head+1 || !bare && p.by != "de.actors/source-slot" && p.by != "de.actors/organisation-name" {
		return
	}
	word := l.v.words[p.head]
	for _, form := range surnameForms(word) {
		if len(l.bySurname[form]) > 0 {
			*p = phrase{first: p.first, last: p.last, head: p.head, kind: q.Person, proper: true, parts: []string{form}, name: form,
				gender: masc | fem, number: sg, subject: p.subject, speaker: p.speaker, by: "de.actors/surname"}
			return
		}
	}
}

// namesake is the known person whose full name agrees with that of the phrase.
func (l *linker) namesake(p phrase) *actor {
	for _, a := range lastOf(l.bySurname[surname(p.parts)]) {
		if surname(p.parts) == p.parts[0] && len(a.parts) > 1 {
			if strings.EqualFold(strings.Join(a.parts, ""), strings.Join(p.parts, "")) {
				return a
			}
			continue
		}
		if spelling.Replace(a.parts[0]) == spelling.Replace(p.parts[0]) || sameInitial(a.parts[0], p.parts[0]) || strings.Join(a.parts, " ") == p.name {
			return a
		}
	}
	return nil
}

// spelling brings the ways to write a first name together that one article may mix.
var spelling = strings.NewReplacer("C", "K", "c", "k", "Ph", "F", "ph", "f", "Th", "T", "th", "t", "y", "i", "é", "e")

// lastOf bounds how many actors of one name or office are looked at.
func lastOf(actors []*actor) []*actor { return actors[max(0, len(actors)-maxRecent):] }

func sameInitial(a, b string) bool {
	if short, ok := strings.CutSuffix(a, "."); ok {
		return strings.HasPrefix(b, short)
	}
	if short, ok := strings.CutSuffix(b, "."); ok {
		return strings.HasPrefix(a, short)
	}
	return false
}

func (l *linker) create(p phrase) *actor {
	a := &actor{
		Actor: q.Actor{Name: p.name, Role: p.role, Of: p.of, Kind: p.kind, By: p.by},
		parts: p.parts, noun: p.noun, mark: p.mark, gender: p.gender, number: p.number, proper: p.proper, acronym: p.acronym,
		last: -1, spoke: -1, subject: -1, speaks: p.speaksFor(),
	}
	l.actors = append(l.actors, a)
	if len(p.parts) > 0 {
		s := surname(p.parts)
		l.bySurname[s] = append(l.bySurname[s], a)
		if len(p.parts) > 1 && l.byFirst[p.parts[0]] == nil {
			l.byFirst[p.parts[0]] = a
		}
	} else if p.name != "" && l.byName[nameKey(p.name)] == nil {
		l.byName[nameKey(p.name)] = a
	}
	if p.acronym != "" {
		l.byName[nameKey(p.acronym)] = a
	}
	if tail, ok := strings.CutPrefix(p.name, p.noun.Lemma+" "); ok && p.proper && p.noun.Lemma != "" && l.byName[nameKey(tail)] == nil && letter.Capital(tail) && strings.Contains(tail, " ") {
		l.byName[nameKey(tail)] = a // "Partei Neue Mitte" is called "Neue Mitte", too
	}
	l.call(a, p)
	return a
}

// call remembers by which noun an actor is called.
func (l *linker) call(a *actor, p phrase) {
	if p.noun.Head != "" && !slices.Contains(a.heads, p.noun.Lemma) {
		a.heads = append(a.heads, p.noun.Lemma)
		l.byHead[p.noun.Head] = append(l.byHead[p.noun.Head], a)
	}
	// "Die Ermittler" of the prosecution do not make it the police.
	staff := p.noun.Sort == lexicon.PersonNoun && isInstitution(a)
	if p.field != "" && !staff && !slices.Contains(a.fields, p.field) {
		a.fields = append(a.fields, p.field)
	}
}

// enrich adds to an actor what a further phrase tells.
func (l *linker) enrich(a *actor, p phrase) {
	if len(p.parts) > len(a.parts) && p.kind == q.Person {
		a.parts, a.Name = p.parts, p.name
	}
	if a.Kind == q.Person && p.kind == q.Person {
		if a.Role == "" || len(p.role) > len(a.Role) && p.proper {
			a.Role = cmp.Or(p.role, a.Role)
		}
		if g := a.gender & p.gender; g != 0 {
			a.gender = g
		}
	}
	if a.Of == "" && (p.proper || !a.proper || a.Kind != q.Person) {
		a.Of = p.of // a description may be wrongly linked: a person's name is surer
	}
	if a.speaks == "" && (p.proper || !a.proper || a.Kind != q.Person) {
		a.speaks = p.speaksFor()
	}
	a.former = a.former || p.former
	if a.party == "" {
		a.party = p.party
	}
	if p.former && a.proper && p.of != "" && p.of == a.speaks {
		a.speaks = ""
	}
	if !a.proper && !p.proper && a.Kind == p.kind && sameHead(a.noun, p.noun) && a.Name != p.name && isInstitution(a) &&
		(len(p.noun.Lemma) > len(a.noun.Lemma) || p.noun.Lemma == a.noun.Lemma && a.mark == "" && p.mark != "") {
		a.Name, a.noun = p.name, p.noun
		l.byName[nameKey(p.name)] = a
	}
	if !a.proper && p.proper && len(p.parts) == 0 && a.Kind == p.kind {
		a.Name, a.proper = p.name, true
		l.byName[nameKey(p.name)] = a
	}
	if a.mark == "" {
		a.mark = p.mark
	}
	if a.noun.Head == "" {
		a.noun = p.noun
	}
	l.call(a, p)
}

// link finds the actor that the phrase means, or makes one, and notes the mention.
func (l *linker) link(p phrase) *actor {
	a := l.resolve(p)
	if own, ok := l.unnamedHere(p); ok && a == nil {
		p = own
		a = l.named(p)
	}
	if a == nil {
		p = l.commissionOf(l.ministryOf(l.theirs(p)))
		a = l.byName[nameKey(p.name)]
		if a == nil || len(p.parts) > 0 || p.kind == q.Person {
			a = l.create(p)
		}
	}
	if p.voice != 0 {
		a = l.spokenFor(a, p)
	}
	if p.of == "" && p.mark == "" && a.Of == "" && p.proper && representative(p.noun) {
		p.of = l.employer(p)
	}
	l.enrich(a, p)
	if p.kind == q.Person && a.Kind != q.Person {
		a.voice = p.gender
	} else if p.voice != 0 {
		a.voice = p.voice
	}
	if p.document.Lemma != "" && a.Kind != q.Unnamed {
		a.papers = append(a.papers, p.document)
	}
	l.mention(a, p.first, p.last, p.form(), p.by, p.subject, p.speaker)
	return a
}

func (l *linker) mention(a *actor, first, last int, form q.MentionForm, by string, subject, speaker bool) {
	if first >= last {
		return
	}
	a.Mentions = append(a.Mentions, q.Mention{Span: l.v.TokenSpan(first, last), Form: form, By: by})
	a.last = first
	if subject {
		a.subject = first
	}
	if speaker {
		a.spoke = first
	}
	if i := slices.Index(l.recent, a); i >= 0 {
		l.recent = slices.Delete(l.recent, i, i+1)
	}
	l.recent = append(l.recent, a)
	if len(l.recent) > maxRecent {
		l.recent = l.recent[1:]
	}
}

// maxRecent bounds how many actors a description or a pronoun can go back over.
const maxRecent = 64

func (l *linker) resolve(p phrase) *actor {
	switch {
	case p.kind == q.Person && p.proper:
		return l.person(p)
	case p.proper:
		return l.named(p)
	case p.kind == q.Person:
		return l.described(p)
	case p.kind == q.Group || p.kind == q.Unnamed:
		return l.group(p)
	default:
		return l.institution(l.theirs(p))
	}
}

// person is the known person whom a name means.
func (l *linker) person(p phrase) *actor {
	if len(p.parts) > 1 {
		return l.namesake(p)
	}
	var found *actor
	for _, form := range surnameForms(p.parts[0]) {
		for _, a := range lastOf(l.bySurname[form]) {
			if a.gender&p.gender == 0 || p.of != "" && a.Of != "" && p.of != a.Of && p.noun.Prefix == "" {
				continue
			}
			if p.role != "" && slices.Contains(a.heads, p.noun.Lemma) {
				return a
			}
			if found == nil || a.last > found.last {
				found = a
			}
		}
		if found != nil {
			return found
		}
	}
	for _, form := range surnameForms(p.parts[0]) {
		if a := l.byFirst[form]; a != nil && a.gender&p.gender != 0 {
			return a
		}
	}
	return nil
}

// surnameForms are a word and what it may be the genitive of.
func surnameForms(word string) []string {
	forms := []string{word}
	for _, ending := range []string{"s", "’", "'"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			forms = append(forms, stem)
		}
	}
	return forms
}

func nameKey(name string) string { return letter.Lower(name) }

func (l *linker) named(p phrase) *actor {
	if a := l.byName[nameKey(p.name)]; a != nil {
		return a
	}
	if p.acronym != "" {
		if a := l.byName[nameKey(p.acronym)]; a != nil {
			return a
		}
	}
	if stem, ok := strings.CutSuffix(p.name, "s"); ok && len(stem) > 3 {
		return l.byName[nameKey(stem)]
	}
	return nil
}

// group joins people of the same description.
func (l *linker) group(p phrase) *actor {
	if a := l.byName[nameKey(p.name)]; a != nil {
		return a
	}
	if p.kind == q.Unnamed && p.article.kind == definite {
		if a := l.latest(func(a *actor) bool { return a.noun.Head != "" && sameHead(a.noun, p.noun) && a.number == p.number }); a != nil {
			return a
		}
	}
	if p.field == "document" && p.article.kind == definite {
		return l.author(p)
	}
	if p.kind == q.Group && p.article.kind == definite && p.mark == "" {
		if a := l.employerOf(p); a != nil {
			return a
		}
		return l.latest(func(a *actor) bool { return a.Kind == q.Group && sameHead(a.noun, p.noun) })
	}
	return nil
}

// latest is the actor mentioned last for which the condition holds.
func (l *linker) latest(holds func(*actor) bool) *actor {
	for i := len(l.recent) - 1; i >= 0; i-- {
		if holds(l.recent[i]) {
			return l.recent[i]
		}
	}
	return nil
}
