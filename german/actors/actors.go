// Package actors finds who acts and speaks in a German article, and every mention of each.
//
// The work goes in three steps. A view finds phrases that mean somebody: names, offices,
// institutions, states, documents (phrase.go and the files of each kind). A linker reads
// them from left to right and decides who is meant, pronouns included (link.go,
// institutionlink.go, describe.go, pronoun.go, pair.go). What the headline leaves open is
// looked for below it. Canonical names are made in canon.go.
//
// [At] tells which actor a span of the text means; package alias compares actors of
// different articles.
package actors

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// Actors is the stage that provides actors, each with all places where the article names,
// describes or means it by a pronoun. They are sorted by their first mention.
func Actors() q.Stage {
	return q.Stage{
		Name: "de.actors", Version: 3,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerNames},
		Provides: []q.Layer{q.LayerActors},
		Run:      func(r *q.Reading) { r.Actors = find(r) },
	}
}

func find(r *q.Reading) []q.Actor {
	if len(r.Tokens) == 0 || len(r.Sentences) == 0 {
		return nil
	}
	v := newView(r)
	phrases := v.phrases()
	l := newLinker(v)
	l.meet(phrases)
	l.read(l.withNames(phrases))
	l.lookAhead()
	l.settle()
	return l.result()
}

// read goes through the text and links phrases and pronouns as they come.
func (l *linker) read(phrases []phrase) {
	next, until := 0, 0
	for i := range l.v.words {
		for next < len(phrases) && phrases[next].first <= i {
			l.link(phrases[next])
			until = max(until, phrases[next].last)
			next++
		}
		if last, sort, ok := l.v.pairAt(i); ok {
			l.pair(i, last, sort)
			continue
		}
		p, ok := l.v.pronounAt(i)
		if !ok {
			continue
		}
		if a := l.antecedent(i, p); a != nil {
			spoke := p.subject && l.v.besideSaying(phrase{first: i, last: i + 1})
			l.mention(a, i, i+1, q.ByPronoun, "de.actors/pronoun", p.subject, spoke)
		}
	}
}

// withNames adds the places where known people and bodies are called by a part of their
// name alone.
func (l *linker) withNames(phrases []phrase) []phrase {
	v := l.v
	for i := range v.words {
		if v.heads[i] || !v.capital(i) || noName(v.lower[i]) {
			continue
		}
		p, ok := l.shortName(i)
		if !ok {
			continue
		}
		p.subject = v.canBeSubject(p)
		p.speaker = v.besideSaying(p)
		phrases = append(phrases, p)
	}
	slices.SortStableFunc(phrases, func(a, b phrase) int {
		if a.first != b.first {
			return a.first - b.first
		}
		return b.last - a.last
	})
	return phrases
}

// shortName is a surname or a body's name that stands alone at token i.
func (l *linker) shortName(i int) (phrase, bool) {
	v := l.v
	for _, form := range surnameForms(v.words[i]) {
		if a := l.bySurname[form]; len(a) > 0 || l.byFirst[form] != nil && !v.capital(i+1) && !v.isNoun[i] {
			p := phrase{first: i, last: i + 1, head: i, kind: q.Person, proper: true, parts: []string{form}, name: form, gender: masc | fem, number: sg, by: "de.actors/surname"}
			v.growBrackets(&p)
			return p, true
		}
	}
	for last := i + 3; last > i+1; last-- {
		if !v.same(i, last-1) || !v.capital(last-1) {
			continue
		}
		if a := l.byName[nameKey(v.join(i, last))]; a != nil && a.proper && isInstitution(a) {
			v.claimRange(i, last)
			left := v.growLeft(i)
			return phrase{first: left.first, last: last, head: last - 1, kind: a.Kind, proper: true, name: a.Name, gender: a.gender, number: a.number, by: "de.actors/known-name"}, true
		}
	}
	if a := l.byName[nameKey(v.words[i])]; a != nil && a.proper && v.tag(i).POS != q.ADJ {
		left := v.growLeft(i)
		first := i
		if left.article.kind == definite && len(left.adjectives) == 0 {
			first = left.first
		}
		return phrase{first: first, last: i + 1, head: i, kind: a.Kind, proper: true, name: a.Name, gender: a.gender, number: a.number, by: "de.actors/known-name"}, true
	}
	return phrase{}, false
}

// lookAhead lets a description in a headline mean somebody who is named below.
func (l *linker) lookAhead() {
	tried := 0
	for _, a := range l.actors {
		if tried == maxRecent {
			return
		}
		if a.proper || a.dropped || len(a.Mentions) == 0 || !l.onlyInHeadlines(a) && !l.openingPaper(a) {
			continue
		}
		tried++
		if b := l.later(a); b != nil {
			b.Mentions = append(b.Mentions, a.Mentions...)
			a.dropped = true
		}
	}
}

func (l *linker) onlyInHeadlines(a *actor) bool {
	for _, m := range a.Mentions {
		if !l.v.headline(l.v.TokenAt(m.Start)) {
			return false
		}
	}
	return true
}

// openingPaper reports a study that the first sentences cite and only later ones name.
func (l *linker) openingPaper(a *actor) bool {
	return a.Kind == q.Unnamed && research(a.noun) && l.v.sentence[l.v.TokenAt(a.Mentions[0].Start)] <= 2
}

// research reports the words for one and the same study.
func research(n lexicon.Noun) bool {
	switch n.Head {
	case "Studie", "Untersuchung", "Erhebung", "Umfrage", "Befragung", "Analyse", "Auswertung":
		return n.Sort == lexicon.DocumentNoun
	}
	return false
}

// later is the first actor mentioned behind a headline that its description fits.
func (l *linker) later(a *actor) *actor {
	var found *actor
	for _, b := range l.actors {
		if b == a || b.dropped || len(b.Mentions) == 0 || l.onlyInHeadlines(b) {
			continue
		}
		if a.noun.Sort == lexicon.DocumentNoun && slices.ContainsFunc(b.papers, func(n lexicon.Noun) bool { return sameHead(n, a.noun) || research(n) && research(a.noun) }) {
			if found == nil || b.Mentions[0].Start < found.Mentions[0].Start {
				found = b
			}
			continue
		}
		if b.Kind != a.Kind || b.number != a.number {
			continue
		}
		fits := b.gender&a.gender != 0 && b.proper && (hasHead(b, a.noun) || slices.ContainsFunc(a.fields, func(f string) bool {
			return slices.ContainsFunc(b.fields, func(g string) bool { return related(f, g) })
		}))
		if isInstitution(a) {
			fits = sameHead(a.noun, b.noun) || covers(a.noun, b)
			if a.mark != "" && b.mark != "" && a.mark != b.mark {
				fits = false
			}
		}
		if fits && (found == nil || b.Mentions[0].Start < found.Mentions[0].Start) {
			found = b
		}
	}
	return found
}

// settle names the institution for which somebody speaks as the article names it in full:
// a "Kommissionspräsidentin" speaks for the "EU-Kommission".
func (l *linker) settle() {
	for _, a := range l.actors {
		a.Of = a.speaks
		if a.Kind != q.Person {
			continue
		}
		if a.Of == "" && a.proper && !a.former {
			a.Of = l.house(a)
		}
		if b := l.byName[nameKey(a.Of)]; b != nil && isInstitution(b) && !b.dropped && b.acronym == a.Of {
			a.Of = b.Name
			continue
		}
		if n, ok := lexicon.FindNoun(a.Of); ok && !strings.Contains(a.Of, " ") && n.Sort == lexicon.InstitutionNoun {
			a.Of = l.inFull(a.Of, n)
		}
	}
}

// inFull is how the article names the institution that a general word, the first part of
// an office, means; "" if nothing tells which one it is.
func (l *linker) inFull(of string, n lexicon.Noun) string {
	full, several := l.only(func(b *actor) bool {
		return b.Name != of && strings.HasSuffix(strings.ToLower(b.noun.Lemma), strings.ToLower(n.Lemma))
	}, n.Head)
	switch {
	case full != nil && !several:
		return full.Name
	case of == "Firma" || of == "Konzern" || of == "Unternehmen":
		if only := l.onlyCompany(); only != nil {
			return only.Name
		}
		return ""
	case of == "Regierung" && full == nil && l.v.german():
		return "Bundesregierung"
	case anyBody(of):
		return ""
	}
	return of
}

// only is the institution that is called by one of the nouns and for which the condition
// holds, and whether there are several.
func (l *linker) only(holds func(*actor) bool, heads ...string) (found *actor, several bool) {
	for _, head := range heads {
		for _, b := range lastOf(l.byHead[head]) {
			if b != found && b.Kind == q.Organization && !b.dropped && len(b.Mentions) > 0 && holds(b) {
				several = several || found != nil
				found = b
			}
		}
	}
	return found, several
}

// house is the institution that goes with an office, if the article speaks of one: the
// ministry of a minister, the district of a Landrat.
func (l *linker) house(a *actor) string {
	var found *actor
	several := false
	for _, h := range a.heads {
		n, ok := lexicon.FindNoun(h)
		if !ok {
			continue
		}
		switch head := strings.TrimSuffix(n.Head, "in"); {
		case head == "Minister" && n.Prefix != "":
			found, several = l.only(func(b *actor) bool { return strings.EqualFold(b.noun.Lemma, n.Prefix+"ministerium") }, "Ministerium")
		case head == "Landrat" || head == "Landrät":
			found, several = l.only(anybody, "Landkreis", "Kreis")
		case head == "Staatsanwalt" || head == "Oberstaatsanwalt" || head == "Staatsanwält" || head == "Oberstaatsanwält":
			found, several = l.only(anybody, "Staatsanwaltschaft")
		case strings.EqualFold(n.Prefix, "Werk") || strings.EqualFold(n.Prefix, "Werks"):
			if found = l.onlyCompany(); !represents(n) {
				found = nil
			}
		}
		if found != nil && !several {
			return found.Name
		}
	}
	return ""
}

func anybody(*actor) bool { return true }

// german reports an article about German politics, where the government without further
// words is the federal one.
func (v *view) german() bool {
	for _, w := range [...]string{"Bundesregierung", "Bundeskanzler", "Bundeskanzlerin", "Kanzlerin", "Kanzleramt", "Bundestag", "Bundestags", "Berlin", "Deutschland", "Deutschlands"} {
		if v.count[w] > 0 {
			return true
		}
	}
	return false
}

// anyBody reports words that name no institution unless the article does: the "Firma" of a
// "Firmenchef".
func anyBody(of string) bool {
	switch of {
	case "Firma", "Konzern", "Unternehmen", "Verein", "Verband", "Fraktion", "Partei", "Behörde", "Amt", "Institut", "Gewerkschaft", "Klub", "Team",
		"Vorstand", "Aufsichtsrat", "Land", "Bund", "Staat", "Stadt", "Kreis", "Gemeinde", "Ausschuss", "Kommission", "Gesellschaft", "Gremium", "Betrieb", "Einsatzleitung", "Jury":
		return true
	}
	return false
}

// result is the layer: actors with mentions, both in text order.
func (l *linker) result() []q.Actor {
	var out []q.Actor
	for _, a := range l.actors {
		if a.dropped || len(a.Mentions) == 0 {
			continue
		}
		slices.SortStableFunc(a.Mentions, func(x, y q.Mention) int { return x.Span.Compare(y.Span) })
		a.Mentions = slices.CompactFunc(a.Mentions, func(x, y q.Mention) bool { return x.Span == y.Span })
		out = append(out, a.Actor)
	}
	slices.SortStableFunc(out, func(x, y q.Actor) int { return x.Mentions[0].Span.Compare(y.Mentions[0].Span) })
	return out
}
