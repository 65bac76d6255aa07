package actors

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// described is the known person whom a description means: "der Generalsekretär", "die
// Politikerin", "der 43-Jährige".
func (l *linker) described(p phrase) *actor {
	if p.field == "speech" || unnamedStaff(p) && p.mark == "" && p.speaker {
		return l.spokesperson(p)
	}
	if p.article.kind == indefinite || p.article.kind == quantity {
		return nil
	}
	if p.article.kind == possessive {
		return l.latest(func(a *actor) bool { return a.Kind == q.Person && a.Name == p.name })
	}
	fits := func(a *actor) bool { return mayBe(a, p) }
	if party(p.of) && generalOffice(p.noun.Lemma) {
		if a := l.latest(func(a *actor) bool {
			return a.Kind == q.Person && (a.party == p.of || a.Of == p.of) && a.gender&p.gender != 0
		}); a != nil {
			return a // "der SPD-Politiker" is who has "(SPD)" behind his name
		}
	}
	if p.of != "" {
		if a := l.latest(func(a *actor) bool { return fits(a) && a.Of == p.of && a.proper && hasHead(a, p.noun) }); a != nil {
			return a
		}
	}
	if a := l.latest(func(a *actor) bool { return fits(a) && a.proper && hasHead(a, p.noun) }); a != nil {
		return a
	}
	if p.mark != "" && p.mark != p.of {
		if a := l.latest(func(a *actor) bool { return a.Kind == q.Person && a.Name == p.name }); a != nil {
			return a
		}
		return l.lately(p, func(a *actor) bool { return fits(a) && a.proper && len(a.heads) == 0 && p.article.kind == definite }, 1)
	}
	if p.article.kind == definite && (strings.HasPrefix(p.role, "früher") || strings.HasPrefix(p.role, "ehemalig")) {
		if a := l.lately(p, func(a *actor) bool { return fits(a) && a.proper && len(a.heads) == 0 }, 3); a != nil {
			return a
		}
	}
	if a := l.onlyHolder(p, fits); a != nil {
		return a
	}
	if a := l.latest(func(a *actor) bool { return fits(a) && hasHead(a, p.noun) }); a != nil {
		return a
	}
	if p.article.kind == bare && !l.v.headline(p.head) {
		return nil
	}
	return l.inGeneral(p, fits)
}

// inGeneral is who is meant by a word that fits many people: the latest of them.
func (l *linker) inGeneral(p phrase, fits func(*actor) bool) *actor {
	relatedField := func(a *actor) bool {
		return len(a.heads) == 0 || slices.ContainsFunc(a.fields, func(f string) bool { return related(f, p.field) })
	}
	var a *actor
	switch {
	case p.field == "age" || p.field == "nation" || plainPerson(p.noun.Head):
		return l.latest(func(a *actor) bool { return fits(a) && a.last >= p.first-reach })
	case opposes(p.noun):
		return l.latest(func(a *actor) bool {
			return fits(a) && a.proper && (len(a.heads) == 0 || slices.ContainsFunc(a.heads, func(h string) bool {
				n, ok := lexicon.FindNoun(h)
				return ok && opposes(n)
			}))
		})
	case generalOffice(p.noun.Lemma):
		return l.latest(func(a *actor) bool { return fits(a) && a.proper && relatedField(a) })
	case p.noun.Prefix != "" && p.of != "":
		a = l.latest(func(a *actor) bool { return fits(a) && a.proper && a.Of == p.of })
	}
	if a != nil || p.article.kind != definite || p.field == "family" || p.field == "civic" || actsFor(p.noun) || l.v.relativeBehind(p.last) {
		return a
	}
	return l.lately(p, func(a *actor) bool { return fits(a) && a.proper && relatedField(a) }, 4)
}

// actsFor reports roles that somebody has towards another person of the same text, so that
// who was spoken of last need not be meant: the lawyer is not the accused.
func actsFor(n lexicon.Noun) bool {
	switch strings.TrimSuffix(strings.TrimSuffix(n.Head, "in"), "in") {
	case "Anwalt", "Anwält", "Verteidiger", "Vertreter", "Nebenklagevertreter", "Richter", "Staatsanwalt", "Staatsanwält", "Ankläger", "Gutachter", "Nachfolger", "Vorgänger",
		"Stellvertreter", "Kollege", "Kolleg", "Gegner", "Rivale", "Rival", "Zeuge", "Zeug", "Nachbar", "Mitarbeiter", "Assistent", "Betreuer":
		return true
	}
	return false
}

// mayBe reports whether a description can mean the person: not of another sex, state or
// party.
func mayBe(a *actor, p phrase) bool {
	if a.Kind != q.Person || a.gender&p.gender == 0 || differentStates(p.of, a.Of) {
		return false
	}
	if member := partyOf(p); member != "" && (a.party != "" && a.party != member || party(a.Of) && a.Of != member) {
		return false
	}
	return p.of == "" || a.Of == "" || p.of == a.Of || a.proper && p.noun.Prefix != "" || party(a.Of)
}

func differentStates(a, b string) bool {
	if a == "" || b == "" || a == b {
		return false
	}
	_, first := lexicon.StateByName(a)
	_, second := lexicon.StateByName(b)
	return first && second
}

// partyOf is the party to which somebody belongs by what he is called: "Christdemokrat",
// "FDP-Politiker"; "" if that does not say.
func partyOf(p phrase) string {
	switch strings.TrimSuffix(p.noun.Lemma, "in") {
	case "Sozialdemokrat":
		return "SPD"
	case "Christdemokrat":
		return "CDU"
	case "Freidemokrat", "Liberale":
		return "FDP"
	case "Grüne":
		return "Grüne"
	case "Linke":
		return "Linke"
	}
	if party(p.of) && !represents(p.noun) {
		return p.of
	}
	return ""
}

// party reports the name of a party: its politicians hold other offices besides.
func party(name string) bool {
	b, ok := lexicon.FindBody(name)
	return ok && b.Field == "party"
}

// lately is the latest fitting actor that was mentioned at most so many sentences ago.
func (l *linker) lately(p phrase, fits func(*actor) bool, sentences int) *actor {
	now := l.v.sentence[p.first]
	return l.latest(func(a *actor) bool { return fits(a) && a.last >= 0 && now-l.v.sentence[a.last] <= sentences })
}

// onlyHolder is the one person who is named later with the office of a description.
func (l *linker) onlyHolder(p phrase, fits func(*actor) bool) *actor {
	var found *actor
	for _, a := range lastOf(l.byHead[p.noun.Head]) {
		if a != found && a.proper && len(a.parts) > 1 && fits(a) && hasHead(a, p.noun) {
			if found != nil {
				return nil
			}
			found = a
		}
	}
	return found
}

// reach is how many tokens back a description that says little looks.
const reach = 150

func hasHead(a *actor, n lexicon.Noun) bool {
	if n.Lemma == "" {
		return false
	}
	for _, h := range a.heads {
		if m, ok := lexicon.FindNoun(h); ok && premier(m.Head) && premier(n.Head) && m.Prefix == n.Prefix {
			return true
		}
		if m, ok := lexicon.FindNoun(h); ok && m.Head == n.Head && (sameHead(m, n) || m.Prefix == "" || n.Prefix == "") {
			return true
		}
	}
	return false
}

// premier reports the words for a head of government that are used side by side.
func premier(head string) bool {
	switch head {
	case "Premier", "Premierminister", "Premierministerin", "Ministerpräsident", "Ministerpräsidentin", "Regierungschef", "Regierungschefin":
		return true
	}
	return false
}

func plainPerson(head string) bool {
	switch head {
	case "Mann", "Frau", "Dame", "Herr", "Junge", "Mädchen", "Jugendliche", "Rentner", "Rentnerin", "Pensionist", "Pensionistin":
		return true
	}
	return false
}

// generalOffice reports nouns that can stand for any office of their field.
func generalOffice(lemma string) bool {
	switch lemma {
	case "Politiker", "Politikerin", "Diplomat", "Diplomatin", "Forscher", "Forscherin", "Wissenschaftler",
		"Wissenschaftlerin", "Wissenschafter", "Wissenschafterin", "Experte", "Expertin", "Fachmann", "Fachfrau", "Jurist", "Juristin", "Mediziner",
		"Medizinerin", "Manager", "Managerin", "Unternehmer", "Unternehmerin", "Regierungschef", "Regierungschefin", "Staatschef", "Staatschefin", "Minister", "Ministerin",
		"Ressortchef", "Ressortchefin", "Amtschef", "Amtschefin", "Beamte", "Funktionär", "Funktionärin", "Chef", "Chefin", "Militär", "Offizier",
		"Geistliche", "Künstler", "Künstlerin", "Sportler", "Sportlerin", "Ökonom", "Ökonomin", "Professor", "Professorin", "Autor", "Autorin", "Abgeordnete",
		"Parlamentarier", "Parlamentarierin", "Sozialdemokrat", "Sozialdemokratin", "Christdemokrat", "Christdemokratin", "Republikaner", "Demokrat", "Liberale",
		"Stratege", "Arzt", "Ärztin":
		return true
	}
	return slices.ContainsFunc([]string{"politiker", "politikerin", "diplomat", "diplomatin"}, func(head string) bool { return strings.HasSuffix(lemma, head) })
}

// opposes reports the words for an opponent of a government, any of which can stand for
// another: "Regierungskritiker", "Oppositioneller".
func opposes(n lexicon.Noun) bool {
	switch strings.TrimSuffix(n.Head, "in") {
	case "Kritiker", "Gegner":
		return n.Prefix == "Regime" || n.Prefix == "System" || properPrefix(n) || bodyOfPrefix(n.Prefix) != ""
	case "Oppositionelle", "Oppositionspolitiker", "Oppositionsführer", "Dissident", "Bürgerrechtler":
		return true
	case "Politiker":
		return n.Prefix == "Oppositions"
	}
	return false
}

func related(field, general string) bool {
	if field == general {
		return true
	}
	switch general {
	case "politics":
		return field == "diplomacy"
	case "diplomacy":
		return field == "politics"
	case "science":
		return field == "medicine"
	case "medicine":
		return field == "science"
	}
	return false
}

// spokesperson is who is meant by "die Sprecherin": one who was named, or else the
// institution that was spoken of last.
func (l *linker) spokesperson(p phrase) *actor {
	if p.article.kind == definite {
		named := l.latest(func(a *actor) bool {
			return a.Kind == q.Person && a.gender&p.gender != 0 && slices.Contains(a.fields, "speech")
		})
		if named != nil {
			return named
		}
	}
	return l.latest(func(a *actor) bool { return a.Kind == q.Organization && !slices.Contains(a.fields, "authored") })
}
