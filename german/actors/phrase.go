package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// phrase is a noun phrase or a name that means an actor, before it is known which one.
type phrase struct {
	first, last int // tokens, apposition included
	head        int // token of the head noun, or of the last part of the name
	kind        q.ActorKind
	noun        lexicon.Noun // zero where a name stands alone
	name        string       // canonical name, if this phrase were all that is known
	proper      bool         // name is a proper name and not a description
	parts       []string     // words of a person's name
	acronym     string       // "RKI" in "Robert Koch-Institut (RKI)"
	role        string
	of          string // the state or institution to which it belongs, whether or not it speaks for it
	national    bool   // of is the state of an adjective: "österreichischer Geschäftsführer"
	party       string // the party in brackets behind a name
	former      bool   // the office is one that its holder has left, or has not yet
	sent        bool   // a name with the institution that it is from: "Jana Krull von der Polizei"
	mark        string // what tells it from others of its kind: the state, the place, the owner
	field       string
	gender      lexicon.Gender
	number      lexicon.Number
	article     article
	owner       *phrase        // the institution of which a spokesperson or a document is
	document    lexicon.Noun   // the document through which the actor speaks, if one
	voice       lexicon.Gender // gender of the unnamed person who speaks for the actor
	subject     bool           // by its form it can be the subject
	speaker     bool           // a verb of saying stands beside it
	by          string
}

func (p phrase) form() q.MentionForm {
	if p.proper {
		return q.ByName
	}
	return q.ByDescription
}

// phrases finds all of them in text order; where two begin together the longer is first.
func (v *view) phrases() []phrase {
	var out []phrase
	for i := range v.words {
		if v.heads[i] || v.counted(i) {
			continue
		}
		p, ok := v.phraseAt(i)
		if !ok {
			continue
		}
		v.claim(p)
		p.subject = v.canBeSubject(p)
		p.speaker = v.besideSaying(p)
		out = append(out, p)
	}
	return out
}

// claim keeps the words of a found name from being found again.
func (v *view) claim(p phrase) {
	v.heads[p.head] = true
	if len(p.parts) > 0 {
		for i := p.head; i >= p.first && p.head-i < len(p.parts); i-- {
			v.heads[i] = true
		}
	}
}

// phraseAt tries every kind of phrase whose head, or first name word, is token i.
func (v *view) phraseAt(i int) (phrase, bool) {
	if _, known := v.press[i]; known {
		if p, ok := v.pressAt(i); ok {
			return p, true
		}
	}
	for _, try := range [...]func(*view, int) (phrase, bool){(*view).ownOutletAt, (*view).quotedOutletAt, (*view).programmeAt, (*view).stationAt, (*view).pressGroupAt, (*view).requestAt} {
		if p, ok := try(v, i); ok {
			return p, true
		}
	}
	number := v.words[i] != "" && v.words[i][0] >= '0' && v.words[i][0] <= '9' // "20 Minuten", "43-Jährige"
	if !v.upper[i] && !number && v.lower[i] != "ver.di" && v.lower[i] != "ifo-institut" {
		return phrase{}, false
	}
	for _, try := range [...]func(*view, int) (phrase, bool){
		(*view).bodyAt, (*view).stateAt, (*view).personNameAt, (*view).demonymAt, (*view).nounAt, (*view).ageAt, (*view).legalFormAt,
		(*view).organisationNameAt, (*view).angabenAt, (*view).reliedAt,
	} {
		if p, ok := try(v, i); ok {
			return p, true
		}
		if v.heads[i] {
			break // the name of a place where something happens
		}
	}
	return phrase{}, false
}

// left is what stands before a head and belongs to it.
type left struct {
	first      int // first token
	article    article
	word       string // the article as written, lower-case; also the one inside "im"
	adjectives []int
	owner      string // genitive before the head: "Taiwans", "Perus"
	ownerState lexicon.State
	hasState   bool
	many       bool // "die beiden …"
}

// growLeft walks from a head over adjectives to a determiner or a genitive.
func (v *view) growLeft(h int) left {
	l := left{first: h}
	i := h - 1
	for v.same(h, i) && len(l.adjectives) < 5 && v.adjectiveAt(i, h) {
		l.many = l.many || v.lower[i] == "beiden"
		l.adjectives = append(l.adjectives, i)
		i--
		if v.same(h, i) && (v.words[i] == "," || v.lower[i] == "und") && v.same(h, i-1) && surelyAttributive(v.lower[i-1]) && i-1 > 0 {
			i--
		}
	}
	if v.same(h, i) && v.Tokens[i].Kind == q.Number && !strings.Contains(v.words[i], ":") && !strings.HasSuffix(v.words[i], ".") {
		l.article, l.first = article{quantity, any3, pl}, i
		i--
	}
	if a, ok := v.articleAt(h, i); ok {
		l.article, l.word, l.first = a, v.lower[i], i
		if v.same(h, i-1) && (v.lower[i-1] == "all" || v.lower[i-1] == "die" || v.lower[i-1] == "der" || v.lower[i-1] == "den") && a.kind == quantity {
			l.article, l.word, l.first = article{definite, any3, pl}, v.lower[i-1], i-1
		}
		return l
	}
	if owner, ok := v.genitiveAt(h, i); ok {
		l.owner, l.first, l.article = owner, i, article{kind: definite, gender: any3, number: either}
		l.ownerState, l.hasState = lexicon.StateByName(v.lower[i])
		return l
	}
	if first, ok := v.extended(h, i); ok {
		l.article, _ = articleOf(v.lower[first])
		l.word, l.first = v.lower[first], first
		return l
	}
	// Without a determiner only what is surely an adjective belongs to the phrase.
	for n, at := range l.adjectives {
		if !surelyAttributive(v.lower[at]) && !v.capital(at) && v.tag(at).POS != q.ADJ {
			l.adjectives = l.adjectives[:n]
			break
		}
	}
	if n := len(l.adjectives); n > 0 {
		l.first = min(l.first, l.adjectives[n-1])
	}
	if i = l.first - 1; v.same(h, i) {
		l.word = contracted(v.lower[i])
		if l.word != "" {
			l.article = article{definite, any3, sg}
		}
	}
	return l
}

func (v *view) articleAt(h, i int) (article, bool) {
	if !v.same(h, i) || v.Tokens[i].Kind != q.Word {
		return article{}, false
	}
	return articleOf(v.lower[i])
}

// adjectiveAt reports whether token i can be an adjective of the head h.
func (v *view) adjectiveAt(i, h int) bool {
	if v.Tokens[i].Kind != q.Word {
		return false
	}
	if !v.capital(i) {
		_, isArticle := articleOf(v.lower[i])
		if isArticle || !attributive(v.lower[i]) || v.tag(i).POS == q.AUX {
			return false
		}
		// A participle is often taken for a finite verb, but not before another adjective.
		return v.tag(i).POS != q.VERB || i < h-1 && !sayingForm(v.lower[i])
	}
	if v.heads[i] || v.isNoun[i] || noName(v.lower[i]) {
		return false
	}
	if _, ok := lexicon.StateByAdjective(v.lower[i]); ok {
		return true
	}
	if properAdjectives(strings.TrimRight(v.lower[i], "srnem")) || surelyAttributive(v.lower[i]) && !v.initial(i) && v.capital(i+1) && v.tag(i).POS != q.NOUN {
		return true
	}
	// "Berliner Polizei", "Zuger Ständerat"
	_, first := lexicon.FirstName(v.words[i])
	return strings.HasSuffix(v.lower[i], "er") && len(v.lower[i]) > 4 && !first && !functionWord(v.lower[i]) && i+1 == h && v.tag(i).POS != q.NOUN
}

// properAdjectives are stems of adjectives that are written with a capital in the names of
// institutions, without their ending.
var properAdjectives = closed.Of(`auswärtig europäisch vereint national international deutsch zentral ober oberst bayrisch bayerisch technisch wissenschaftlich
	evangelisch katholisch rot vorsitzend leitend erst stellvertretend heilig weiß ständig allgemein gesetzlich kommunal geh geheim
	mitteldeutsch norddeutsch süddeutsch westdeutsch hessisch saarländisch rheinisch neu frei jung grün vorläufig königlich`).Has

// genitiveAt reports a name in the genitive before the head: "Taiwans Präsident".
func (v *view) genitiveAt(h, i int) (string, bool) {
	if !v.same(h, i) || !v.capital(i) || noName(v.lower[i]) || len(v.words[i]) < 4 {
		return "", false
	}
	if s, ok := lexicon.StateByName(v.lower[i]); ok && (strings.HasSuffix(v.lower[i], "s") || strings.HasSuffix(v.lower[i], "’")) {
		return s.Name, true
	}
	stem, ok := strings.CutSuffix(v.words[i], "s")
	if !ok || v.isNoun[i] || strings.HasSuffix(stem, "s") || functionWord(v.lower[i]) || v.tag(i).POS == q.NOUN {
		return "", false
	}
	if _, ok := lexicon.FindBody(v.words[i]); ok {
		return "", false
	}
	if a, ok := v.articleAt(i, i-1); ok && a.kind != bare {
		return "", false // "des Landes Regierung" is not written any more
	}
	return stem, true
}

// extended looks for the determiner of a long attribute: "der von Taipeh einbestellte
// Botschafter".
func (v *view) extended(h, i int) (int, bool) {
	if i == h-1 || !v.same(h, i) {
		return 0, false
	}
	for steps := 0; steps < 7 && v.same(h, i); i, steps = i-1, steps+1 {
		if v.Tokens[i].Kind != q.Word && v.Tokens[i].Kind != q.Number || v.tag(i).Feats.Has(q.Finite) {
			return 0, false
		}
		a, ok := articleOf(v.lower[i])
		if ok && (a.kind == definite || a.kind == indefinite) && (preposition(v.lower[i+1]) || extender(v.lower[i+1])) {
			return i, true
		}
	}
	return 0, false
}

// extender reports adverbs that begin a long attribute.
var extender = closed.Of(`zuletzt bereits inzwischen zuvor erst seit gestern heute am damals bisher bislang ebenfalls so jüngst eigens zunächst jetzt kürzlich neu schwer offenbar mutmaßlich selbst nun erneut`).Has

// refined applies a determiner to gender and number of a noun.
func (l left) refined(g lexicon.Gender, n lexicon.Number) (lexicon.Gender, lexicon.Number) {
	if l.article.kind == quantity || l.many {
		return g, pl
	}
	return refine(l.word, g, n)
}

// state is the state that an adjective or a genitive before the head names.
func (v *view) state(l left) (lexicon.State, bool) {
	if l.hasState {
		return l.ownerState, true
	}
	for _, at := range l.adjectives {
		if s, ok := lexicon.StateByAdjective(v.lower[at]); ok {
			return s, true
		}
	}
	return lexicon.State{}, false
}

// canBeSubject reports whether the form of a phrase allows the nominative.
func (v *view) canBeSubject(p phrase) bool {
	if v.same(p.first, p.first-1) {
		before := v.lower[p.first-1]
		if preposition(before) && before != "während" {
			return false
		}
	}
	if a := p.first; a < p.head {
		switch v.lower[a] {
		case "dem", "des", "den", "einem", "einen", "eines", "einer", "seinem", "seinen", "ihrem", "ihren", "ihres", "seines":
			return false
		case "der":
			return p.gender&masc != 0 && p.number&sg != 0
		}
	}
	return true
}

// besideSaying reports whether a verb of saying stands directly before or behind.
func (v *view) besideSaying(p phrase) bool {
	for _, i := range [...]int{p.first - 1, p.last, p.first - 2} {
		if v.same(p.first, i) && sayingForm(v.lower[i]) {
			return true
		}
	}
	if v.same(p.first, p.first-1) {
		switch v.lower[p.first-1] {
		case "laut", "so", "gemäß", "gemäss", "nach":
			return true
		}
	}
	return v.same(p.first, p.last) && (v.lower[p.last] == "zufolge" || v.words[p.last] == ":")
}
