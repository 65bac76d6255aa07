package actors

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// employerOf is the institution whose people "die Autoren", "die Ermittler" are, if it was
// spoken of shortly before.
func (l *linker) employerOf(p phrase) *actor {
	var theirs func(*actor) bool
	switch p.noun.Lemma {
	case "Autor", "Autorin", "Verfasser", "Verfasserin", "Studienautor", "Studienautorin":
		theirs = func(a *actor) bool { return len(a.papers) > 0 }
	case "Ermittler", "Ermittlerin", "Fahnder", "Fahnderin":
		theirs = func(a *actor) bool {
			return slices.Contains(a.fields, "police") || slices.Contains(a.fields, "prosecution")
		}
	case "Prüfer", "Prüferin":
		theirs = func(a *actor) bool { return a.noun.Head == "Rechnungshof" }
	case "Verbraucherschützer", "Verbraucherschützerin":
		theirs = func(a *actor) bool { return a.noun.Head == "Verbraucherzentrale" }
	default:
		return nil
	}
	return l.lately(p, func(a *actor) bool { return isInstitution(a) && theirs(a) }, 4)
}

// author is whose document "der Bericht" is: that of the one whose report was named, or
// of the institution that spoke just before, or that the sentence before was about.
func (l *linker) author(p phrase) *actor {
	a := l.latest(func(a *actor) bool {
		return slices.ContainsFunc(a.papers, func(n lexicon.Noun) bool { return sameHead(n, p.noun) })
	})
	if a != nil {
		return a
	}
	if research(p.noun) || p.number == pl {
		return nil // whose study it is is said where it is first named
	}
	now := l.v.sentence[p.first]
	mayWrite := func(a *actor) bool {
		return isInstitution(a) && a.number != pl && !slices.Contains(a.fields, "company") && !federal(a.Name)
	}
	a = l.latest(func(a *actor) bool { return mayWrite(a) && a.spoke >= 0 && now-l.v.sentence[a.spoke] <= 2 })
	if a != nil {
		return a
	}
	return l.latest(func(a *actor) bool { return mayWrite(a) && a.subject >= 0 && now-l.v.sentence[a.subject] <= 1 })
}

// sameHead reports whether one noun is the other or its last part: "Ministerium" and
// "Innenministerium".
func sameHead(a, b lexicon.Noun) bool {
	if a.Lemma == "" || b.Lemma == "" || a.Lemma != b.Lemma && (federal(a.Lemma) || federal(b.Lemma)) {
		return false
	}
	x, y := strings.ToLower(a.Lemma), strings.ToLower(b.Lemma)
	return x == y || strings.HasSuffix(x, y) || strings.HasSuffix(y, x)
}

// federal reports "Bund" and its like, which are no short forms of a "Mieterbund".
func federal(lemma string) bool {
	switch lemma {
	case "Bund", "Land", "Staat", "Rat", "Stadt":
		return true
	}
	return false
}

// institution is the known institution that a description means.
func (l *linker) institution(p phrase) *actor {
	if a := l.resumed(p); a != nil {
		return a
	}
	if a := l.byName[nameKey(p.name)]; a != nil {
		return a
	}
	if p.article.kind == indefinite || p.article.kind == quantity {
		return nil
	}
	if l.v.headline(p.head) && p.article.kind == bare && len(l.recent) == 0 {
		for _, a := range l.actors[:min(len(l.actors), maxRecent)] {
			if a.proper && isInstitution(a) && covers(p.noun, a) {
				return a
			}
		}
	}
	if a := l.latest(func(a *actor) bool {
		return isInstitution(a) && sameHead(a.noun, p.noun) && compatible(a, p) && !another(a, p)
	}); a != nil {
		return a
	}
	if p.mark != "" || p.noun.Prefix != "" {
		return nil
	}
	if p.article.kind == bare && !l.v.headline(p.head) && !p.speaker {
		return nil // "Unternehmen klagen": companies in general
	}
	return l.latest(func(a *actor) bool {
		return isInstitution(a) && covers(p.noun, a) && compatible(a, p) && !l.ownPaper(a, p.noun)
	})
}

// resumed is the institution that a general word with a definite determiner takes up
// again: "die Behörde" means the one that was spoken of last, even if "die Behörde" meant
// another one before.
func (l *linker) resumed(p phrase) *actor {
	definitely := p.article.kind == definite || p.article.kind == demonstrative || p.article.kind == bare && citing(l.v.word(p.head, p.head-1))
	if !definitely || p.mark != "" || p.noun.Prefix != "" || p.number == pl || p.proper || !general(p.noun.Lemma) {
		return nil
	}
	if a := l.lately(p, func(a *actor) bool {
		return isInstitution(a) && compatible(a, p) && !l.ownPaper(a, p.noun) && (a.Name == p.name && !l.onlyInHeadlines(a) || covers(p.noun, a))
	}, resumeReach); a != nil {
		return a
	}
	if genericCompany(p.noun.Lemma) && coveredFields(p.noun.Lemma) != "" {
		return l.onlyCompany()
	}
	return nil
}

// onlyCompany is the one company that the article names; nil if there are several.
func (l *linker) onlyCompany() *actor {
	var only *actor
	for _, a := range l.actors[:min(len(l.actors), maxRecent)] {
		if a.Kind == q.Organization && a.proper && slices.Contains(a.fields, "company") && a.By != "de.actors/organisation-name" && !party(a.Name) {
			if only != nil && only.Name != a.Name {
				return nil
			}
			only = a
		}
	}
	return only
}

// theirs names "ihre Behörde" after the institution for which the one mentioned last
// speaks.
func (l *linker) theirs(p phrase) phrase {
	if p.article.kind != possessive || p.mark != "" || p.noun.Prefix != "" || p.number == pl || coveredFields(p.noun.Lemma) == "" {
		return p
	}
	boss := l.lately(p, func(a *actor) bool { return a.Kind == q.Person }, 1)
	if boss == nil || boss.speaks == "" {
		return p
	}
	n, ok := lexicon.FindNoun(lastWord(boss.speaks))
	if ok && slices.Contains(strings.Fields(coveredFields(p.noun.Lemma)), n.Field) {
		p.name, p.noun, p.field = boss.speaks, n, n.Field
	}
	return p
}

// resumeReach is how many sentences back a general word takes an institution up again.
const resumeReach = 12

// representative reports offices that always speak for somebody, even where the sentence
// does not say for whom.
func representative(n lexicon.Noun) bool {
	if n.Field == "speech" {
		return true
	}
	return n.Lemma == "Generalsekretär" || n.Lemma == "Generalsekretärin"
}

// employer is the institution that the sentence of a representative, or the one before, is
// about.
func (l *linker) employer(p phrase) string {
	if boss := l.bySurname[p.mark]; len(boss) > 0 {
		return cmp.Or(boss[0].Of, boss[0].Name)
	}
	if p.mark != "" {
		return ""
	}
	now := l.v.sentence[p.first]
	a := l.latest(func(a *actor) bool {
		if p.noun.Field != "speech" && !slices.ContainsFunc(a.fields, func(f string) bool { return f == "party" || f == "body" || f == "association" || f == "union" }) {
			return false
		}
		if a.noun.Head == "Mission" || a.noun.Head == "Delegation" || slices.Contains(a.fields, "board") {
			return false
		}
		return isInstitution(a) && a.Kind == q.Organization && a.subject >= 0 && now-l.v.sentence[a.subject] <= 1
	})
	if a == nil {
		return ""
	}
	return a.Name
}

// spokenFor corrects "ein Sprecher Krulls": who is known as a person is no institution, but
// may speak for one.
func (l *linker) spokenFor(a *actor, p phrase) *actor {
	for _, form := range surnameForms(p.name) {
		if boss := l.bySurname[form]; len(boss) > 0 {
			if b := l.byName[nameKey(boss[0].Of)]; b != nil {
				return b
			}
			return boss[0]
		}
	}
	return a
}

// ministryOf names "das Ministerium" after the minister whom the article names.
func (l *linker) ministryOf(p phrase) phrase {
	if p.noun.Lemma != "Ministerium" || p.mark != "" {
		return p
	}
	var minister lexicon.Noun
	for _, head := range [...]string{"Minister", "Ministerin"} {
		for _, a := range lastOf(l.byHead[head]) {
			for _, h := range a.heads {
				if n, ok := lexicon.FindNoun(h); ok && n.Head == head && n.Prefix != "" {
					if minister.Prefix != "" && minister.Prefix != n.Prefix {
						return p
					}
					minister = n
				}
			}
		}
	}
	if n, ok := lexicon.FindNoun(minister.Prefix + "ministerium"); ok && minister.Prefix != "" {
		p.noun, p.name = n, n.Lemma
	}
	return p
}

// commissionOf names "die Kommission" in an article about the European Union.
func (l *linker) commissionOf(p phrase) phrase {
	if p.noun.Lemma != "Kommission" || p.mark != "" || p.article.kind != definite || l.v.count["EU"]+l.v.count["Brüssel"] == 0 {
		return p
	}
	p.name, p.proper, p.of = "EU-Kommission", true, "EU"
	return p
}

func isInstitution(a *actor) bool {
	switch a.Kind {
	case q.Organization, q.Outlet, q.Agency:
		return true
	}
	return false
}

// compatible reports whether an institution can be meant by a phrase: not two different
// states, places or names.
func compatible(a *actor, p phrase) bool {
	if a.number != p.number {
		return false
	}
	if p.mark == "" {
		return true
	}
	if properPrefix(p.noun) && p.mark == p.noun.Prefix {
		return strings.Contains(a.Name, p.mark) || strings.Contains(a.mark, p.mark)
	}
	if a.mark == "" {
		if a.noun.Prefix != "" && p.noun.Prefix == "" && a.noun.Head == p.noun.Head {
			return false // "die indische Regierung" is not the "Regionalregierung"
		}
		return a.Of == "" || a.Of == p.of
	}
	return strings.Contains(a.mark, p.mark) || strings.Contains(p.mark, a.mark)
}

// another reports a description that says more than a different description of the same
// kind: "die Lebensmittelbehörde" after "eine Behörde des Ministeriums".
func another(a *actor, p phrase) bool {
	if a.proper || p.proper || a.noun.Lemma == "" {
		return false
	}
	more := p.noun.Prefix != "" && a.noun.Prefix == "" || p.name != p.noun.Lemma && p.mark == ""
	return more && a.Name != a.noun.Lemma && !strings.HasSuffix(p.name, " "+a.Name) && !strings.HasSuffix(a.Name, " "+p.name)
}

// genericCompany reports words for any company, after which a more special one may follow:
// "das Unternehmen Nordwind … die Fluggesellschaft".
func genericCompany(lemma string) bool {
	switch lemma {
	case "Unternehmen", "Konzern", "Firma", "Betreiber", "Hersteller", "Anbieter", "Gesellschaft", "Start-up", "Holding":
		return true
	}
	return false
}

// covers reports whether a general word such as "Behörde" can mean the institution.
func covers(n lexicon.Noun, a *actor) bool {
	switch n.Lemma {
	case "Anklage", "Anklagebehörde":
		return a.noun.Head == "Staatsanwaltschaft"
	case "Zeitung", "Blatt", "Zeitschrift":
		return a.Kind == q.Outlet && !broadcasts(a.Name)
	case "Sender":
		return a.Kind == q.Outlet && !prints(a.Name)
	case "Magazin", "Portal", "Redaktion":
		return a.Kind == q.Outlet
	case "Agentur", "Nachrichtenagentur":
		return a.Kind == q.Agency
	case "Behörde", "Amt", "Dienststelle":
		if a.Name == "EU-Kommission" {
			return true
		}
	case "Polizei":
		if strings.HasSuffix(a.noun.Lemma, "kriminalamt") {
			return false // an authority of its own
		}
	}
	fields := coveredFields(n.Lemma)
	if fields == "" && n.Field == "company" && !trades(n.Head) {
		guessed := a.By == "de.actors/organisation-name" || a.By == "de.actors/source-slot"
		return a.proper && !guessed && slices.Contains(a.fields, "company") && (a.noun.Head == "" || genericCompany(a.noun.Lemma))
	}
	if !a.proper && fields == "company" && trades(a.noun.Head) {
		return false // "der Betrieb" is what a company does
	}
	return slices.ContainsFunc(strings.Fields(fields), func(f string) bool { return slices.Contains(a.fields, f) })
}

// trades reports words for business in general rather than for one company.
func trades(head string) bool {
	switch head {
	case "Betrieb", "Wirtschaft", "Branche", "Industrie", "Handel", "Konkurrenz", "Kreditwirtschaft", "Bauwirtschaft", "Energiewirtschaft", "Wohnungswirtschaft", "Börse", "Messe", "Versicherung":
		return true
	}
	return false
}

// general reports words that can mean any institution of their kind.
func general(lemma string) bool {
	switch lemma {
	case "Anklage", "Anklagebehörde", "Zeitung", "Blatt", "Magazin", "Sender", "Portal", "Zeitschrift", "Redaktion", "Agentur", "Nachrichtenagentur":
		return true
	}
	return coveredFields(lemma) != "" || genericCompany(lemma)
}

// coveredFields are the fields whose institutions a general word can mean.
func coveredFields(lemma string) string {
	switch lemma {
	case "Behörde", "Amt", "Dienststelle":
		return "authority ministry police prosecution court municipality rescue intelligence"
	case "Unternehmen", "Konzern", "Firma":
		return "company"
	case "Organisation", "Vereinigung":
		return "association ngo body armed union"
	case "Gruppe":
		return "ngo armed"
	case "Haus", "Ressort":
		return "ministry"
	case "Partei":
		return "party"
	case "Gewerkschaft":
		return "union"
	case "Verband", "Verein", "Bündnis":
		return "association"
	case "Gericht", "Kammer":
		return "court"
	case "Notenbank", "Zentralbank":
		return "bank"
	case "Institut", "Universität", "Hochschule":
		return "research"
	case "Klinik", "Krankenhaus":
		return "hospital"
	case "Polizei":
		return "police"
	case "Regierung", "Führung":
		return "government"
	case "Geheimdienst", "Dienst":
		return "intelligence"
	case "Klub", "Club", "Team", "Mannschaft":
		return "club"
	case "Kommune", "Stadtverwaltung", "Rathaus":
		return "municipality"
	}
	return ""
}
