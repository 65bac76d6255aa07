package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// addresseeOf is to whom something is said: "sagte X der Zeitung", "gegenüber Reportern",
// "im Gespräch mit dem Sender", "vor Journalisten", "forderte die Anwohner auf". It is empty
// if the clause names nobody.
func (r *unitReader) addresseeOf(c *clause, source run) run {
	if c.finite < 0 || slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return unaddressed[l] }) {
		return run{}
	}
	asks := slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return addressing[l] })
	if asks && c.pred.passive {
		return r.subject(c)
	}
	if c.pred.passive && slices.Contains(c.pred.lemmas, "vorwerfen") {
		return run{}
	}
	for i := c.first; i < c.last; {
		if source.has(i) {
			i = source.last
			continue
		}
		if r.inQuot[i] >= 0 && !r.namingQuote(i) || r.inTime(i) {
			i++
			continue
		}
		np, next := r.addresseeAt(c, i, source, asks)
		if !np.empty() && !np.overlaps(source) {
			return np
		}
		i = max(i+1, next)
	}
	return run{}
}

// addresseeAt is the addressee that begins at token i, empty if none does, and the token
// where to look on.
func (r *unitReader) addresseeAt(c *clause, i int, source run, asks bool) (np run, next int) {
	switch w := r.low[i]; {
	case w == "gegenüber" && !r.capital(i):
		if np = r.nounPhrase(i+1, c.last); np.empty() || !r.addressable(np) {
			np = r.lastDative(c, i)
		}
		return np, i + 1
	case prepositions[w] && (!r.capital(i) || r.startsSentence(i)):
		return r.spokenTo(c, i)
	case w == "ihm" || w == "ihnen" || w == "uns" || w == "mir" || w == "ihr" && r.pos(i) == q.PRON || asks && i > c.finite && (w == "ihn" || w == "sie" && r.pos(i) == q.PRON):
		return run{i, i + 1}, i + 1
	case !r.beginsNounPhrase(i) && !datives[w]:
		return run{}, i + 1
	}
	np = r.core(i, c.last)
	if np.empty() {
		return run{}, i + 1
	}
	if isRequest(r.low[np.last-1]) || r.low[np.last-1] == "fragen" {
		if by := r.nounPhrase(np.last, c.last); !by.empty() && r.media(by) {
			return by, by.last
		}
	}
	if r.dative(c, np, source) || asks && np.first > c.finite && accusative(r.low[np.first]) && r.addressable(np) {
		return r.withGenitive(np, c.last), np.last
	}
	return run{}, np.last
}

// withGenitive takes the genitive behind a noun phrase into it.
func (r *unitReader) withGenitive(np run, end int) run {
	if np.last < end && genitiveDeterminers[r.low[np.last]] && !r.inTime(np.last) {
		if of := r.core(np.last, end); of.len() > 1 && !r.isTime(of) {
			np.last = of.last
		}
	}
	return np
}

// spokenTo is the addressee in the phrase of the preposition at token i: "vor Journalisten",
// "zu dem Sender", "im Gespräch mit der Zeitung", "auf Anfrage der dpa".
func (r *unitReader) spokenTo(c *clause, i int) (np run, next int) {
	np = r.core(i+1, c.last)
	if np.empty() || r.inTime(i+1) {
		return run{}, i + 1
	}
	head := r.low[np.last-1]
	switch w := r.low[i]; {
	case w == "vor" && endsIn(head, hearers):
		return np, np.last
	case (w == "zu" || w == "zur" || w == "zum" || w == "gegenüber") && r.media(np):
		return np, np.last
	case w == "mit" && endsIn(r.word(i-1), conversations), w == "an" && (endsIn(r.word(i-1), messages) || slices.Contains(c.pred.lemmas, "appellieren")):
		return r.withGenitive(np, c.last), np.last
	case w == "bei" && slices.Contains(c.pred.lemmas, "beschweren") && r.addressable(np):
		return np, np.last
	case w == "auf" && isRequest(head):
		from := np.last
		if r.word(from) == "von" {
			from++
		}
		if by := r.nounPhrase(from, c.last); !by.empty() && r.media(by) {
			return by, by.last
		}
	}
	return run{}, r.skipPhrase(i+1, c.last)
}

// dative reports whether a noun phrase of the clause, which no preposition governs, is a
// dative of somebody who can be spoken to.
func (r *unitReader) dative(c *clause, np, source run) bool {
	first, head := r.low[np.first], np.last-1
	switch first {
	case "dem", "einem", "diesem", "seinem", "ihrem", "unserem", "allen":
		return r.addressable(np)
	case "der", "einer", "dieser", "seiner", "ihrer", "unserer":
		return (np.first > c.finite || c.kind == subClause) && !r.ownedBy(np, source) && (r.addressable(np) || r.mediaAt(np.first+1) || np.first == source.last && r.endsName(np.first-1))
	case "den", "seinen", "ihren", "unseren", "diesen":
		return r.addressable(np) && r.pluralDative(head)
	}
	if !r.capital(np.first) || np.first < c.finite {
		return false
	}
	if r.outletNamed(np) || slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return giving[l] }) && r.namesActor(np) {
		return true
	}
	n, ok := lexicon.FindNoun(r.Word(head))
	return np.len() == 1 && ok && n.Sort == lexicon.PersonNoun && r.pluralDative(head)
}

// pluralDative reports whether the noun at token i stands in the plural with the ending of
// the dative, and is no singular in the accusative: "den Journalisten", not "den Bericht".
func (r *unitReader) pluralDative(i int) bool {
	if !strings.HasSuffix(r.low[i], "n") || strings.HasSuffix(r.low[i], "in") {
		return false
	}
	if endsIn(r.low[i], hearers) {
		return true
	}
	if n, ok := lexicon.FindNoun(r.Word(i)); ok {
		return n.Number == lexicon.Plural || n.Number&lexicon.Plural != 0 && r.taggedPlural(i)
	}
	return r.taggedPlural(i)
}

// taggedPlural reports whether the tagger saw a plural and nothing else.
func (r *unitReader) taggedPlural(i int) bool {
	return i < len(r.Tags) && r.Tags[i].Feats.Has(q.Plural) && r.Tags[i].Feats&q.Singular == 0
}

// ownedBy reports whether the phrase is the genitive of the noun before it, which is not the
// source: "die Rückkehr der Inspektoren".
func (r *unitReader) ownedBy(np, source run) bool {
	i := np.first - 1
	return i >= 0 && r.capital(i) && !r.finite(i) && !r.inTime(i) && !source.has(i)
}

// addressable reports whether the phrase means somebody to whom one can speak: an actor, a
// person by role, or a medium.
func (r *unitReader) addressable(np run) bool {
	if r.documentIn(np) || r.isTime(np) {
		return false
	}
	return r.named(np) || r.media(np) || r.byRole(np)
}

// outletNamed reports whether an agency or a medium is named there without an article.
func (r *unitReader) outletNamed(np run) bool {
	a := r.mention(np)
	return a >= 0 && (r.Actors[a].Kind == q.Agency || r.Actors[a].Kind == q.Outlet)
}

// namesActor reports whether the phrase is the name of a person, a state or a house without
// an article.
func (r *unitReader) namesActor(np run) bool {
	for _, m := range r.mentionsIn(r.TokenSpan(np.first, np.last)) {
		if m.Form == q.ByName && m.Start == r.Tokens[np.first].Start && m.End == r.Tokens[np.last-1].End {
			return true
		}
	}
	return false
}

// lastDative is the noun phrase in the dative that ends before token i: "einem Reporter
// gegenüber".
func (r *unitReader) lastDative(c *clause, i int) run {
	for j := max(c.first, i-6); j < i; j++ {
		if np := r.core(j, i); np.last == i && !np.empty() && datives[r.low[j]] && r.addressable(np) {
			return np
		}
	}
	return run{}
}

// accusative reports whether a noun phrase that begins with the word can be the object of
// a verb that addresses somebody.
func accusative(w string) bool {
	switch w {
	case "dem", "des", "der", "einer", "eines", "einem", "seiner", "ihrer", "seinem", "ihrem":
		return false
	}
	return true
}

var (
	datives = set(`dem den der einem einer diesem dieser seinem seiner seinen ihrem ihrer ihren unserem unserer unseren allen`)

	// addressing are verbs whose object in the accusative is who is addressed
	addressing = set(`auffordern aufrufen bitten ermahnen erinnern warnen fragen alarmieren informieren unterrichten ersuchen
		drängen einladen anweisen anhalten anflehen ermuntern beruhigen befragen`)

	// giving are verbs whose bare name behind them is a dative: "warf Krull vor"
	giving = set(`vorwerfen anbieten danken drohen versprechen gratulieren raten zusichern zurufen vorhalten`)

	// unaddressed are verbs whose dative is what is spoken of
	unaddressed = set(`zuordnen entgegentreten widersprechen anlasten zuschreiben absprechen zustimmen nachgehen zutrauen erteilen legen
		zuschieben schieben zurechnen vorgreifen entsprechen folgen gelten`)

	hearers = strings.Fields(`journalisten reportern presse medien kameras mikrofonen delegierten zuhörern publikum anhängern gästen
		abgeordneten zuschauern demonstranten mitarbeitern medienvertretern pressevertretern eltern bürgern beamten`)
	conversations = strings.Fields(`interview gespräch telefonat telefongespräch unterredung`)
	messages      = strings.Fields(`brief schreiben appell mail aufruf`)
)

// media reports whether a phrase names an agency, a paper or a broadcaster. Papers stand in
// quotation marks.
func (w *work) media(p run) bool {
	if p.empty() {
		return false
	}
	if a := w.mention(p); a >= 0 && w.isMedium(a) {
		return true
	}
	for i := p.first; i < p.last; i++ {
		if w.mediaAt(i) || w.inQuot[i] >= 0 {
			return true
		}
	}
	return false
}
