package actors

import (
	"cmp"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/press"
)

// documentAt is a document that is cited: "eine Studie des Instituts". Where the text says
// whose it is, the mention is one of its author.
func (v *view) documentAt(h int, n lexicon.Noun) (phrase, bool) {
	l := v.growLeft(h)
	p := phrase{first: l.first, last: h + 1, head: h, kind: q.Unnamed, noun: n, field: "document", article: l.article, by: "de.actors/document"}
	p.gender, p.number = l.refined(n.Gender, n.Number)
	p.name = n.Lemma
	if p.number == pl || n.Number&sg == 0 {
		p.number, p.name = pl, cmp.Or(n.Plural, n.Lemma)
	} else {
		p.number = sg
	}
	if strings.EqualFold(n.Head, "bericht") && (n.Prefix == "Medien" || n.Prefix == "Presse" || n.Prefix == "Zeitungs") {
		p.name = "Medien"
		p.kind, p.number = q.Group, pl
	}
	p.document = n
	if of := authorOfPrefix(n.Prefix); of != "" {
		p.name, p.proper, p.kind, p.field = of, true, q.Organization, "authored"
		if s, ok := lexicon.StateByName(of); ok && s.Name == of {
			p.kind = q.State
		}
	}
	if v.quotedName(&p) {
		return p, true
	}
	if c, ok := v.complementAt(p.last, n); ok && (c.institution || c.state != "") {
		p.last = c.last
		p.name, p.proper, p.kind, p.field, p.mark = c.name, true, q.Organization, "authored", ""
		if c.state != "" {
			p.kind = q.State
		}
		if w := c.whole; w != nil {
			p.noun, p.proper, p.kind, p.field, p.mark, p.gender = w.noun, w.proper, w.kind, w.field, w.mark, w.gender
			p.article = article{definite, any3, sg}
		}
	}
	if p.kind == q.Unnamed && !v.cited(p) {
		return phrase{}, false
	}
	return p, true
}

// authorOfPrefix is the author that the first part of a document's noun names:
// "Polizeibericht", but not "Handelsregister".
func authorOfPrefix(prefix string) string {
	of := bodyOfPrefix(prefix)
	if n, ok := lexicon.FindNoun(of); ok {
		switch n.Field {
		case "company", "municipality", "school", "church", "club", "hospital", "outlet", "people":
			return ""
		}
	}
	return of
}

// cited reports whether a document stands where a source does.
func (v *view) cited(p phrase) bool {
	if v.same(p.first, p.first-1) {
		switch v.lower[p.first-1] {
		case "laut", "nach", "gemäß", "gemäss", "zufolge":
			return true
		case "in", "im", "aus":
			return v.quotes(p.head)
		case "auf":
			if v.reliedOn(p.first) {
				return true
			}
		}
		if (sayingForm(v.lower[p.first-1]) || documentVerb(v.lower[p.first-1])) && v.canBeSubject(p) {
			return true
		}
	}
	for i := p.last; i < p.last+8 && v.same(p.first, i); i++ {
		if v.lower[i] == "zufolge" || (sayingForm(v.lower[i]) || documentVerb(v.lower[i])) && v.canBeSubject(p) {
			return true
		}
	}
	return v.headline(p.head) && (v.word(p.head, p.last) == ":" || p.article.kind == bare && v.sentenceStart(p.first))
}

// quotes reports a sentence that says what stands in a document.
func (v *view) quotes(i int) bool {
	s := v.Sentences[v.sentence[i]]
	for j := max(s.First, i-40); j < min(s.Last, i+40); j++ {
		switch v.lower[j] {
		case "heißt", "hieß", "heisst", "hiess", "steht", "stand", "hervor", "hervorgeht", "hervorging", "zitiert", "zitierte", "lesen", "schreibt", "schrieb", "schreiben", "schrieben", "stehe":
			return true
		}
	}
	return false
}

// documentVerb reports forms of verbs by which a document says something.
var documentVerb = closed.Of(`zeigt zeigte zeigen ergab ergibt ergaben belegt belegte belegen besagt besagte enthält enthielt listet beschreibt beschrieb
	beziffert bezifferte bescheinigt bescheinigte legt legte sieht sah nennt nannte geht ging liest lautet lautete zufolge empfiehlt verzeichnet verzeichnete
	heißt hieß steht stand kommt kam spricht entlastet belastet stützt widerlegt weckt`).Has

// angabenAt is a compound that hides its source: "Polizeiangaben", "Regierungskreise".
func (v *view) angabenAt(i int) (phrase, bool) {
	if !v.capital(i) {
		return phrase{}, false
	}
	lower := v.lower[i]
	for _, e := range hidingEndings {
		at := strings.LastIndex(lower, e.stem)
		if at < 2 && (at != 0 || e.stem == "kreise" || e.stem == "quelle") || at < 0 || len(lower)-at-len(e.stem) > 2 || len(lower) != len(v.words[i]) {
			continue
		}
		return v.hidden(i, v.words[i][:at], e)
	}
	return phrase{}, false
}

// joinCircles makes "Regierungskreise", "CDU-Kreise".
func joinCircles(prefix, plural string) string {
	if strings.HasSuffix(prefix, "-") {
		return prefix + strings.ToUpper(plural[:1]) + plural[1:]
	}
	return prefix + plural
}

// notCircles are first parts of other compounds with "kreise".
var notCircles = closed.Of(`land freundes bekannten wahl strom regel stadt umk`).Has

type hidingEnding struct {
	stem, plural string
	circles      bool // people who are not named, rather than words
}

var hidingEndings = [...]hidingEnding{
	{"angabe", "angaben", false}, {"information", "informationen", false}, {"erkenntnisse", "erkenntnisse", false}, {"erkenntniss", "erkenntnisse", false}, {"auskunft", "auskünfte", false},
	{"auskünfte", "auskünfte", false}, {"kreise", "kreise", true}, {"quelle", "quellen", true}, {"einschätzung", "einschätzungen", false},
	{"darstellung", "darstellungen", false},
}

// hidden is the phrase of such a compound, or of an adjective with its second part
// alone: "taiwanischen Angaben".
func (v *view) hidden(i int, prefix string, e hidingEnding) (phrase, bool) {
	l := v.growLeft(i)
	p := phrase{first: l.first, last: i + 1, head: i, kind: q.Organization, number: sg, gender: any3, proper: true, article: l.article, by: "de.actors/angaben"}
	if e.circles {
		if prefix == "" || e.stem == "quelle" && bodyOfPrefix(strings.TrimSuffix(prefix, "-")) == "" || notCircles(strings.ToLower(prefix)) {
			return phrase{}, false
		}
		p.kind, p.proper, p.number = q.Unnamed, false, pl
		p.name = joinCircles(prefix, e.plural)
		if c, ok := v.complementAt(p.last, lexicon.Noun{Sort: lexicon.InstitutionNoun, Field: "government"}); ok {
			p.last = c.last
			p.name += " " + c.text
			p.of = c.state
		}
		return p, true
	}
	if stem := strings.TrimSuffix(prefix, "-"); stem != prefix {
		if agency, ok := press.Agency(stem); ok {
			p.kind, p.name, p.field = q.Agency, agency, "agency"
			return p, true
		}
		if outlet, ok := press.Outlet(stem); ok {
			p.kind, p.name, p.field = q.Outlet, outlet, "outlet"
			return p, true
		}
	}
	if of := bodyOfPrefix(strings.TrimSuffix(prefix, "-")); of != "" {
		p.name = of
		if n, ok := lexicon.FindNoun(of); ok {
			p.noun, p.field, p.gender, p.proper = n, n.Field, n.Gender, false
			p.article = article{definite, any3, sg}
			if s, ok := v.state(l); ok {
				p.name, p.mark, p.of = nationalName(s, n.Lemma, n.Gender, sg), s.Name, s.Name // "israelische Regierungsangaben"
			}
		}
		return p, true
	}
	if prefix != "" {
		p.name = strings.TrimSuffix(prefix, "-")
		return p, strings.HasSuffix(prefix, "-")
	}
	if s, ok := v.state(l); ok {
		p.kind, p.name, p.field = q.State, s.Name, "state"
		return p, true
	}
	for _, at := range l.adjectives {
		if word := groupAdjective(v.lower[at]); word != "" {
			p.kind, p.proper, p.number = q.Unnamed, false, pl
			p.name = word + " " + strings.ToUpper(e.plural[:1]) + e.plural[1:]
			return p, true
		}
	}
	return phrase{}, false
}
