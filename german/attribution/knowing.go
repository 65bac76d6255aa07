package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// silentAct: the speaker will not talk about it.
func (w *work) silentAct(f *finding) q.Stance {
	if f.kind == q.Reported {
		return ""
	}
	for _, s := range w.segmentsOf(f) {
		if !s.sub && w.declines(f, s) {
			return q.NoComment
		}
	}
	return ""
}

var (
	comments = set(`kommentar stellungnahme auskunft auskünfte preis preisgeben spekulieren spekuliere spekulationen vorgreifen vorzugreifen
		äußern äußere äußert äußerten äußerte äussern äussere äussert kommentieren kommentiere kommentiert`)
	refusals = set(`stillschweigen schweigerecht aussageverweigerungsrecht außerstande ausserstande`)
	willing  = set(`wollen mögen dürfen`)
	able     = set(`können vermögen`)
	taking   = set(`nehmen beziehen`)
	talking  = set(`sagen reden sprechen verraten nennen`)
	topics   = set(`dazu darüber mehr weiteres zu zum zur über`)
)

// declines reports whether the segment says that the speaker says nothing: "dazu sagen wir
// nichts", "kein Kommentar".
func (w *work) declines(f *finding, s segment) bool {
	if w.hasAny(s.run, refusals) {
		return true
	}
	if s.negated < 0 {
		return w.low[s.first] == "fragen" && w.word(s.first+1) == "sie" || w.hasPhrase(s.run, "müssen", "sie") && w.low[s.last-1] == "fragen"
	}
	if !w.spokenFor(f, s) {
		return false
	}
	switch {
	case w.hasAny(s.run, comments):
		return !w.lemma(s.run, having) || w.lemma(s.run, answering)
	case w.says(s.run, "stellung") && w.lemma(s.run, taking):
		return true
	case w.lemma(s.run, talking):
		if w.lemma(s.run, willing) {
			return true
		}
		return w.hasAny(s.run, topics) && topics[w.low[s.first]] && (w.low[s.first] == "mehr" || !w.lemma(s.run, able)) && !w.perfectIn(s)
	}
	return false
}

var (
	having    = set(`haben vorliegen geben`)
	answering = set(`geben machen abgeben äußern`)
)

// perfectIn reports whether the finite verb is an auxiliary and a participle follows or
// precedes: what is told is over.
func (w *work) perfectIn(s segment) bool {
	if s.finite < 0 || !w.lemmaIs(s.finite, perfectAuxiliaries) {
		return false
	}
	for i := s.first; i < s.last; i++ {
		if i != s.finite && w.is(i, q.Participle) {
			return true
		}
	}
	return false
}

// spokenFor reports whether the segment is about the speaker, or about nobody: it has a
// pronoun of his side, no subject at all, or es.
func (w *work) spokenFor(f *finding, s segment) bool {
	if s.finite < 0 || w.ownSubjectIn(f, s) {
		return true
	}
	for _, j := range []int{s.finite - 1, s.finite + 1} {
		if s.has(j) && (w.low[j] == "es" || w.low[j] == "mir" || w.low[j] == "ihm" || w.low[j] == "uns") {
			return true
		}
	}
	return w.isForm(s.finite, "sein") || w.isForm(s.finite, "werden") || w.lemmaIs(s.finite, able) || w.isForm(s.finite, "lassen") || w.isForm(s.finite, "liegen") ||
		w.isForm(s.finite, "geben") || w.subjectSpeaks(f, s)
}

// subjectSpeaks reports whether a noun phrase beside the finite verb is an institution or
// its people: "die Polizei habe keine Erkenntnisse", "seine Mandantin sehe sich außerstande".
func (w *work) subjectSpeaks(f *finding, s segment) bool {
	p := run{s.first, s.finite}
	if p.empty() {
		p = w.nounPhrase(s.finite+1, s.last)
	}
	if p.empty() {
		return false
	}
	if a := w.mention(p); a >= 0 {
		return w.Actors[a].Kind != q.State || a == w.mention(w.origin(f).source)
	}
	switch w.low[p.first] {
	case "sein", "seine", "ihr", "ihre", "unser", "unsere", "mein", "meine":
		return true
	}
	return false
}

// unknowingAct: the speaker does not know, cannot say, or calls it open or under examination.
func (w *work) unknowingAct(f *finding) q.Stance {
	if f.kind == q.Reported && f.by != "de.attribution/konjunktiv" {
		return ""
	}
	segments := w.segmentsOf(f)
	for n, s := range segments {
		if n+1 < len(segments) && n == 0 && w.low[s.last-1] == "sehen" && w.isForm(s.finite, "werden") && (w.says(s.run, "wir") || w.says(s.run, "man")) && (questionWords[w.low[segments[1].first]] || w.low[segments[1].first] == "ob") {
			return q.CannotConfirm // "Wir werden sehen, ob"
		}
		if n+1 < len(segments) && w.low[s.first] == "offen" && (questionWords[w.low[segments[n+1].first]] || w.low[segments[n+1].first] == "ob") {
			return q.CannotConfirm
		}
		if s.sub && s.finite >= 0 && !(n == 0 && (w.low[s.first] == "ob" || w.low[s.first] == "dass")) {
			continue
		}
		if w.open(f, s, n) {
			return q.CannotConfirm
		}
	}
	return ""
}

var (
	openWords = set(`unklar ungewiss ungeklärt ungelöst unbekannt unbeantwortet offengelassen dahingestellt abzuwarten unentschieden kaffeesatzleserei`)
	knowledge = set(`erkenntnisse informationen hinweise anhaltspunkte kenntnis bestätigen bestätigt bestätigung beurteilen beurteile ausschließen
		ausschliessen ausgeschlossen ausschließe auszuschließen erinnern erinnere absehbar abzusehen absehen abschätzen abzuschätzen wisse weiß weiss wissen
		ableiten dementieren vorhersagen vorhersehen nachvollziehen einschätzen entschieden entscheidung belege beweise sicher`)
	examining = set(`prüfen untersuchen ermitteln abwarten klären überprüfen`)
	// settledAlready keep a negated word of knowledge from meaning that the speaker does not know.
	past = set(`wusste wussten gewusst`)
)

// open reports whether the segment says that the matter is open for the speaker.
func (w *work) open(f *finding, s segment, n int) bool {
	for i := s.first; i < s.last; i++ {
		switch word := w.low[i]; {
		case openWords[word] && w.word(i-1) != "gegen":
			return !w.adjectiveBefore(i)
		case word == "offen" && (w.word(i-1) == "noch" || w.word(i-1) == "weiter" || w.word(i+1) == "gelassen" || w.word(i-1) == "weiterhin"):
			return true
		case word == "gewissheit" || word == "fest":
			if s.negated >= 0 && (w.lemma(s.run, laying) || w.lemma(s.run, standing)) {
				return true
			}
			if word == "fest" && w.lemma(s.run, standing) && w.says(s.run, "frühestens") {
				return true
			}
		case (word == "geklärt" || word == "feststellen" || word == "ermitteln") && s.negated >= 0, word == "feststehen" && w.says(s.run, "frühestens"):
			return true
		case word == "bestätigt" && w.says(s.run, "erst"), word == "noch" && w.word(i+1) == "nicht" && w.hasAny(s.run, undecided),
			word == "nichts" && w.word(i+1) == "bekannt", word == "sich" && w.isForm(s.finite, "werden") && w.lemma(s.run, turningOut):
			return true
		case (word == "früh" || word == "verfrüht") && (w.word(i-1) == "zu" || word == "verfrüht"):
			return s.finite < 0 || w.isForm(s.finite, "sein") || w.verbIn(s.run, "sein")
		}
	}
	if s.negated >= 0 && w.unsure(f, s) || n == 0 && w.knowsReports(f, s) {
		return true
	}
	return n <= 1 && w.examines(f, s)
}

// knowsReports reports whether the speaker says only that he knows of reports, the formula of
// spokesmen who neither confirm nor deny: "wir haben die Berichte gesehen".
func (w *work) knowsReports(f *finding, s segment) bool {
	if s.negated >= 0 || s.finite < 0 || !w.hasAny(s.run, accounts) {
		return false
	}
	if w.says(s.run, "bekannt") && (w.isForm(s.finite, "sein")) {
		return w.says(s.run, "uns") || w.says(s.run, "ihm") || w.says(s.run, "mir")
	}
	return w.ownSubjectIn(f, s) && (w.isForm(s.finite, "kennen") || w.lemmaIs(s.finite, perfectAuxiliaries) && (w.low[s.last-1] == "gesehen" || w.hasPhrase(s.run, "zur", "kenntnis", "genommen")))
}

var accounts = set(`berichte meldungen medienberichte presseberichte gerüchte`)

var (
	turningOut = set(`zeigen weisen herausstellen`)
	undecided  = set(`entschieden festgelegt geklärt abgeschlossen bestätigt gefallen absehbar klar`)
	laying     = set(`legen festlegen`)
	standing   = set(`stehen feststehen`)
)

// adjectiveBefore reports whether token i stands as an attribute before a noun.
func (w *work) adjectiveBefore(i int) bool { return w.capital(i+1) && strings.HasSuffix(w.low[i], "e") }

// unsure reports whether the negated segment says that the speaker does not know.
func (w *work) unsure(f *finding, s segment) bool {
	if w.hasAny(s.run, past) || w.asksWhether(s) {
		return false
	}
	if w.low[s.negated] == "weder" && w.lemma(s.run, yes) && w.lemma(s.run, no) || w.phrase(s.negated, "weder", "noch") && s.len() == 2 {
		return true
	}
	for i := s.first; i < s.last; i++ {
		switch word := w.low[i]; {
		case word == "ausschließen" || word == "ausschliessen" || word == "ausgeschlossen" || word == "auszuschließen" || word == "ausschließe":
			return true
		case word == "sagen" && (w.word(i-1) == "zu" || w.lemma(s.run, able)):
			return true
		case word == "bestätigen" || word == "bestätigt" || word == "dementieren":
			return w.spokenFor(f, s)
		case (word == "sicher" || word == "entschieden" || word == "gefallen") && s.finite >= 0:
			if w.isForm(s.finite, "sein") && (word == "sicher" && w.low[s.first] == "sicher" || word == "entschieden") || word == "entschieden" && w.word(i-1) == "eröffnung" {
				return true
			}
			if word == "entschieden" && w.says(s.run, "noch") {
				return true
			}
		case word == "vor" && w.isForm(s.finite, "liegen") && !w.says(s.run, "verletzte"), word == "bekannt" && w.says(s.run, "ihm"), word == "bekannt" && s.finite >= 0 && w.isForm(s.finite, "sein"):
			return true
		case knowledge[word] && !(word == "beweise" || word == "belege" || word == "entscheidung" || word == "sicher" || word == "entschieden"):
			if word == "bestätigung" || word == "absehbar" || word == "abzusehen" {
				return true
			}
			return w.spokenFor(f, s) && !w.perfectIn(s)
		}
	}
	return false
}

// asksWhether reports whether the segment is a question that depends on another.
func (w *work) asksWhether(s segment) bool {
	return w.low[s.first] == "wenn" || w.low[s.first] == "weil"
}

// remedies are what somebody examines who plans it.
var remedies = set(`schadenersatz schadensersatz klage klagen schritte rechtsmittel verkauf berufung revision beschwerde übernahme`)

// examines reports whether the speaker's side is looking into it: "man prüfe den Vorfall",
// "der Vorgang werde geprüft".
func (w *work) examines(f *finding, s segment) bool {
	if s.finite < 0 || s.negated >= 0 || w.reports(f) || w.hasAny(s.run, remedies) {
		return false
	}
	if w.says(s.run, "noch") && (w.isForm(s.finite, "laufen") || w.isForm(s.finite, "andauern")) {
		return true
	}
	if !w.lemma(s.run, examining) {
		return false
	}
	if w.lemmaIs(s.finite, examining) {
		if w.is(s.finite, q.Past) && !w.is(s.finite, q.Subjunctive1) {
			return false
		}
		return (w.isForm(s.finite, "prüfen") || w.isForm(s.finite, "untersuchen")) && (w.ownSubjectIn(f, s) || w.subjectSpeaks(f, s)) || w.word(s.last-1) == "richtungen"
	}
	if w.verbIn(s.run, "abwarten") {
		return w.lemmaIs(s.finite, willing) && !w.perfectIn(s)
	}
	last := s.last - 1
	return w.isForm(s.finite, "werden") && !w.is(s.finite, q.Past) && w.is(last, q.Participle) && w.isForm(last, "prüfen") ||
		w.isForm(s.finite, "werden") && w.word(last) == "richtungen"
}

// toldAct is the act that a report tells of the speaker's own side with a verb of saying:
// "die Regierung rufe dazu auf", "wir fordern", "er bedauere". What is over is a fact.
func (w *work) toldAct(f *finding) q.Stance {
	if f.kind == q.Reported {
		return ""
	}
	if act := w.pardon(f); act != "" {
		return act
	}
	c := w.clauseIn(f.content[0])
	if c == nil || f.kind == q.Direct || c == f.clause && f.from < 0 {
		return w.toldDirectly(f)
	}
	if w.perfectKonjunktiv(c) || c.pred.passive || w.low[c.finite] == "würde" {
		return ""
	}
	s, _, ok := w.match(c, lexicon.Act|lexicon.Clause|lexicon.As)
	if ok && s.Verb == "ausgehen" && w.countIn(f) {
		return ""
	}
	if !ok || s.Stance == q.Claims || s.Phrase == "sich einig sein" || c.pred.modal != "" && c.pred.modal != "wollen" && c.pred.modal != "können" && c.pred.modal != "mögen" {
		return ""
	}
	if !c.pred.konj1 && !c.pred.konj2 && !w.ownTold(f, c) {
		return ""
	}
	if w.reports(f) && !w.ownTold(f, c) || w.unnamed(c) {
		return ""
	}
	if judgingVerbs[s.Verb] {
		if s.Verb == "halten" && w.ownTold(f, c) && !w.doubts(f) {
			return q.Assesses
		}
		return ""
	}
	if c.pred.modal == "können" && !c.pred.negated {
		return ""
	}
	if c.pred.negated || w.negatedAtFirst(f) {
		if s.Stance == q.Confirms || s.Stance == q.Denies {
			return q.CannotConfirm
		}
		return ""
	}
	if c.pred.modal == "wollen" && s.Stance != q.Announces || w.isForm(c.finite, "werden") && w.low[c.finite] != "würden" && w.ownTold(f, c) && !c.pred.passive {
		return q.Announces
	}
	return s.Stance
}

// negatedAtFirst reports whether the first segment is negated, in quotation marks or not.
func (w *work) negatedAtFirst(f *finding) bool {
	segments := w.segmentsOf(f)
	return len(segments) > 0 && segments[0].negated >= 0
}

// unnamed reports whether the subject of the clause is somebody not named before: "ein Heim
// verlange Geld zurück".
func (w *work) unnamed(c *clause) bool {
	s := w.subject(c)
	return !s.empty() && (w.low[s.first] == "ein" || w.low[s.first] == "eine")
}

// ownTold reports whether the subject of the clause is the speaker or his side.
func (w *work) ownTold(f *finding, c *clause) bool {
	return c.finite >= 0 && w.ownSubject(f, c.finite, c.run, false)
}

// toldDirectly reads "wir fordern", "ich bedauere" at the beginning of words in quotation
// marks.
func (w *work) toldDirectly(f *finding) q.Stance {
	for n, s := range w.segmentsOf(f) {
		if n > 1 {
			break
		}
		if s.sub || s.finite < 0 || s.negated >= 0 {
			continue
		}
		own := false
		for _, j := range []int{s.finite - 1, s.finite + 1} {
			own = own || s.has(j) && (w.low[j] == "ich" || w.low[j] == "wir")
		}
		if !own || w.low[s.last-1] == "schon" || w.is(s.finite, q.Past) && !w.is(s.finite, q.Subjunctive2) {
			continue
		}
		for _, form := range w.forms[s.finite] {
			if act, ok := firstPerson[form.Lemma]; ok {
				return act
			}
		}
		if w.phrase(s.finite, "müssen", "davon", "ausgehen") || w.hasPhrase(s.run, "von") && w.low[s.last-1] == "ausgehen" ||
			w.isForm(s.finite, "gehen") && w.says(s.run, "davon") && w.says(s.run, "aus") {
			return q.Assesses
		}
	}
	return ""
}

// firstPerson are verbs with which somebody does in the first person what they name.
var firstPerson = map[string]q.Stance{
	"fordern": q.Demands, "verlangen": q.Demands, "bitten": q.Demands, "appellieren": q.Demands, "empfehlen": q.Demands, "raten": q.Demands,
	"bedauern": q.Assesses, "hoffen": q.Assesses, "glauben": q.Assesses, "vermuten": q.Assesses, "erwarten": q.Assesses,
	"begrüßen": q.Assesses, "bezweifeln": q.Assesses, "warnen": q.Warns, "fürchten": q.Warns, "befürchten": q.Warns, "verurteilen": q.Condemns,
	"bestreiten": q.Denies, "bestätigen": q.Confirms, "versprechen": q.Announces, "garantieren": q.Announces, "ablehnen": q.Denies,
	"danken": q.Assesses, "freuen": q.Assesses, "rechnen": q.Assesses,
	"denken": q.Assesses, "meinen": q.Assesses, "finden": q.Assesses, "bezeichnen": q.Assesses, "zweifeln": q.Assesses,
}

// pardon: whoever asks to be forgiven admits something.
func (w *work) pardon(f *finding) q.Stance {
	for _, s := range w.segmentsOf(f) {
		if w.hasPhrase(s.run, "mich", "entschuldige") || w.hasPhrase(s.run, "uns", "entschuldigen") || w.hasPhrase(s.run, "um", "entschuldigung") || w.hasPhrase(s.run, "um", "verzeihung") || w.hasPhrase(s.run, "tut", "mir", "leid") || w.hasPhrase(s.run, "tut", "uns", "leid") {
			return q.Confirms
		}
	}
	return ""
}

// perfectKonjunktiv reports whether the clause tells of an act that is over.
func (t *text) perfectKonjunktiv(c *clause) bool {
	return len(c.pred.verbs) > 1 && t.lemmaIs(c.finite, perfectAuxiliaries)
}

// clauseIn is the first main clause inside of the run, nil if there is none.
func (w *work) clauseIn(r run) *clause {
	for u := max(w.unitOf[r.first], 0); u < len(w.units) && w.units[u].first < r.last; u++ {
		for k := range w.units[u].clauses {
			c := &w.units[u].clauses[k]
			if c.kind == mainClause && c.finite >= 0 && r.has(c.finite) {
				return c
			}
		}
	}
	return nil
}
