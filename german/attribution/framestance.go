package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// sourceless reports whether a noun of saying has nobody who says it: "den Vorwurf, …", "nach
// Schätzungen", "es heißt, …".
func (w *work) sourceless(f *finding) bool {
	if f.from >= 0 || !f.source.empty() {
		return false
	}
	switch f.by {
	case "de.attribution/noun", "de.attribution/wonach", "de.attribution/nach-noun":
		return true
	case "de.attribution/frame-before":
		return f.verb("heißen") && f.clause.finite >= 0 && w.word(f.clause.finite-1) == "es"
	}
	return false
}

// ofNoun reports whether what is said belongs to a noun of saying that the frame only answers,
// "Vorwürfe, sie habe betrogen, wies sie zurück", or is told dem Vernehmen nach.
func (w *work) ofNoun(f *finding) bool {
	if f.clause == nil || f.from >= 0 {
		return false
	}
	if f.kind == q.Indirect && f.stance == q.Denies && f.by == "de.attribution/frame-before" {
		if at := f.content[0].first - 2; at >= f.clause.first && w.capital(at) {
			_, ok := lexicon.FindSayingNoun(w.Word(at))
			return ok
		}
	}
	return w.hasPhrase(f.clause.run, "dem", "vernehmen", "nach")
}

// verb reports whether one of the verbs may be the main verb of the frame.
func (f *finding) verb(lemmas ...string) bool {
	return f.clause != nil && f.from < 0 && slices.ContainsFunc(f.clause.pred.all(), func(l string) bool { return slices.Contains(lemmas, l) })
}

func (f *finding) verbIn(lemmas map[string]bool) bool {
	return f.clause != nil && f.from < 0 && slices.ContainsFunc(f.clause.pred.all(), func(l string) bool { return lemmas[l] })
}

// groupVerb reports whether one of the verbs stands anywhere in the frame, so that both of
// "weder kommentieren noch dementieren" are seen.
func (w *work) groupVerb(f *finding, lemmas map[string]bool) bool {
	for i := f.clause.first; i < f.clause.last; i++ {
		if w.inQuot[i] < 0 && w.lemmaIs(i, lemmas) {
			return true
		}
	}
	return false
}

var (
	// silent are verbs whose negation is a refusal to speak.
	silent = set(`äußern kommentieren nennen beantworten spekulieren verraten preisgeben eingehen einlassen einmischen machen geben
		offenlegen verlieren ausplaudern bewerten beurteilen auflösen aufklären einordnen`)
	// saying are verbs whose negation leaves open what is asked: "sagte nicht, ob". Whoever
	// does not want to is silent; whoever cannot does not know.
	saying = set(`sagen mitteilen angeben antworten erklären sprechen erläutern ausführen präzisieren`)
	// yes and no are verbs that answer a question.
	yes = set(`bestätigen bejahen einräumen zugeben zusagen`)
	no  = set(`dementieren verneinen bestreiten ausschließen leugnen abstreiten widersprechen zurückweisen`)
	// refusing are verbs that deny only with a negation: "ließ den Einwand nicht gelten".
	refusing = set(`nachvollziehen anerkennen gelten stehen akzeptieren teilen`)
)

// turnedAct turns an act round where the frame is negated: who does not confirm cannot
// confirm, who does not deny leaves open, who does not criticise only claims.
func (w *work) turnedAct(f *finding) q.Stance {
	c := f.clause
	if c == nil || f.from >= 0 || f.same >= 0 || w.colonClause(f) {
		return ""
	}
	if f.verb("bitten") && (w.hasPhrase(c.run, "um", "entschuldigung") || w.hasPhrase(c.run, "um", "verzeihung")) {
		return q.Confirms
	}
	if f.kind == q.Reported && (f.stance == q.Denies && w.refusesComment(c) || w.refers(c)) {
		return q.NoComment
	}
	if !w.negatedAround(f) {
		return ""
	}
	modal := c.pred.modal
	switch {
	case f.verbIn(refusing) && f.stance != q.Claims || f.verb("wissen") && w.hasPreposition(c, "von") && modal == "wollen":
		return q.Denies
	case f.by == "de.attribution/will" && f.verb("bestätigen"):
		return q.CannotConfirm
	case w.groupVerb(f, comment):
		return q.NoComment
	case f.stance == q.Confirms, f.stance == q.Denies, w.groupVerb(f, yes) && w.groupVerb(f, no), f.verb("zutrauen", "festlegen"):
		return q.CannotConfirm
	case f.verb("nennen") && w.hasVerdict(c):
		return q.CannotConfirm // "nannte sie nicht falsch"
	case f.verbIn(silent) && f.stance != q.Demands && f.stance != q.Condemns && f.stance != q.Warns:
		if modal == "können" {
			return q.CannotConfirm
		}
		return q.NoComment
	case f.verbIn(saying):
		if modal == "wollen" || modal == "mögen" || modal == "dürfen" || f.kind == q.Reported && modal == "" {
			return q.NoComment
		}
		return q.CannotConfirm
	case f.kind == q.Reported && (f.stance == q.Condemns || f.stance == q.Warns || f.stance == q.Demands) && modal == "" && w.endsNegated(c):
		return q.Claims
	}
	return ""
}

var comment = set(`kommentieren`)

// endsNegated reports whether it is the verb of the clause that nicht denies, at its end:
// "kritisierte den Plan nicht".
func (w *work) endsNegated(c *clause) bool {
	last := c.last - 1
	for last > c.first && (particles[w.low[last]] || len(w.forms[last]) > 0) {
		last--
	}
	return w.low[last] == "nicht"
}

// frameAct is the act that verb, noun or adverb of the frame name.
func (w *work) frameAct(f *finding) q.Stance {
	if f.kind == q.Reported && f.same < 0 && w.declaresWilling(f) {
		return q.Announces
	}
	if f.same >= 0 || f.stance == q.Claims || w.colonClause(f) || w.judges(f) {
		return ""
	}
	switch {
	case f.kind == q.Reported && f.verb("bezichtigen") && w.says(f.clause.run, "sich"):
		return q.Claims // "bezichtigte sich der Tat"
	case f.verb("machen") && f.stance == q.Condemns && !w.accuses(f):
		return q.Claims
	case f.stance == q.Warns && w.urges(f):
		return q.Demands
	case f.kind != q.Reported && f.verbIn(publishing) && (w.tellsNews(f) || w.silentAct(f) != "" || w.unknowingAct(f) != ""):
		return ""
	}
	return f.stance
}

// declaresWilling reports whether it is a readiness of his own that somebody makes known: "erklärte
// seine Bereitschaft zu Gesprächen".
func (w *work) declaresWilling(f *finding) bool {
	if !f.verb("erklären", "signalisieren", "bekunden", "zeigen", "äußern", "andeuten", "betonen", "bekräftigen", "unterstreichen") {
		return false
	}
	for i := f.clause.first + 1; i < f.clause.last; i++ {
		if w.low[i] == "bereitschaft" && (possessiveArticle(w.low[i-1]) || w.finite(i-1)) {
			return true
		}
	}
	return false
}

// countIn reports whether what is said has a number.
func (w *work) countIn(f *finding) bool {
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			if w.Tokens[i].Kind == q.Number {
				return true
			}
		}
	}
	return false
}

// accuses reports whether the clause names somebody besides the speaker: "macht den Minister
// verantwortlich", but not "macht den Frost verantwortlich".
func (w *work) accuses(f *finding) bool {
	speaker := w.mention(f.source)
	for _, m := range w.mentionsIn(w.TokenSpan(f.clause.first, f.clause.last)) {
		if m.actor != speaker {
			return true
		}
	}
	return len(w.Actors) == 0
}

// colonClause reports whether the words stand behind the colon of an act, which does not
// name what they do: "wies das zurück: Man habe …".
func (w *work) colonClause(f *finding) bool { return strings.HasSuffix(f.by, "act-colon") }

// judgingVerbs say that somebody judges; what they judge decides.
var judgingVerbs = set(`finden meinen halten erachten nennen bezeichnen titulieren betiteln charakterisieren darstellen sprechen reden sehen
	ansehen betrachten empfinden einstufen orten`)

// judges reports whether the frame has a verb of judging.
func (w *work) judges(f *finding) bool {
	return f.stance == q.Assesses && f.verbIn(judgingVerbs) && !w.colonClause(f)
}

// judgedAct is the act of a verb of judging: what it judges decides, else it assesses.
func (w *work) judgedAct(f *finding) q.Stance {
	if f.same >= 0 || !w.judges(f) {
		return ""
	}
	if w.tellsNumber(f) || w.tellsReason(f) {
		return q.Claims
	}
	switch {
	case w.doubts(f):
		return q.Denies
	case w.demandedAct(f) != "":
		return q.Demands
	case w.hasAny(f.content[0], risky):
		return q.Warns
	case w.blamedAct(f) != "":
		return q.Condemns
	}
	return q.Assesses
}

// doubts reports whether it is a statement or a number that somebody judges to be untrue: "hält
// die Zahlen für überzogen", "nannte das erfunden".
func (w *work) doubts(f *finding) bool {
	if w.shows(f, q.Denies) {
		return true
	}
	r := f.content[0]
	if f.clause != nil {
		r = f.clause.run
	}
	return w.hasAny(r, wrong) && (w.hasAny(r, stated) || w.countIn(f))
}

var (
	wrong  = set(`falsch überzogen übertrieben gegriffen hochgegriffen getürkt geschönt gefälscht ungenau unvollständig widerlegt`)
	stated = set(`zahl zahlen angabe angaben rechnung rechnungen schätzung schätzungen zählung darstellung behauptung behauptungen bericht berichte
		meldung meldungen aussage aussagen these prognose prognosen statistik das dies umfrage kalkulation bilanz schilderung menge höhe`)
)

var risky = set(`gefahr gefahren risiko risiken lebensgefahr`)

// tellsNews reports whether what is made known is over or is a state, so that it is no plan: "die
// Polizei gab bekannt, zwei Menschen seien gestorben", "gab bekannt, krank zu sein".
func (w *work) tellsNews(f *finding) bool {
	if f.kind == q.Reported || !f.verbIn(publishing) {
		return false
	}
	c := w.clauseIn(w.inside(f.content[0]))
	if c == nil {
		if s := w.segmentsOf(f)[0]; s.sub && w.low[s.first] == "dass" && s.finite >= 0 {
			return w.perfectIn(s) || w.is(s.finite, q.Past) && !w.is(s.finite, q.Subjunctive2)
		}
		last := w.inside(f.content[0]).last - 1
		return w.word(last-1) == "zu" && w.lemmaIs(last, states)
	}
	if w.lemmaIs(c.finite, perfectAuxiliaries) && len(c.pred.verbs) > 1 || w.is(c.finite, q.Past) && !w.is(c.finite, q.Subjunctive2) {
		return true
	}
	x, ok := w.timeIn(w.TokenSpan(f.content[0].first, f.content[0].last))
	return w.lemmaIs(c.finite, states) && !(ok && w.isLater(x))
}

// states are verbs for how things are.
var states = set(`sein haben liegen betragen bekommen besitzen gelten stehen kennen wissen`)

var publishing = set(`geben bekanntgeben verkünden verlautbaren`)

// urges reports whether mahnen asks somebody to do something: with zu, with an infinitive, or
// with a verb of duty in what is said.
func (w *work) urges(f *finding) bool {
	if !f.verb("mahnen") {
		return false
	}
	if f.kind != q.Reported {
		r := f.content[len(f.content)-1]
		return w.demandedAct(f) != "" || w.low[f.content[0].first] == "zu" || r.len() > 1 && w.low[r.last-2] == "zu" && w.is(r.last-1, q.Infinitive) ||
			w.clauseIn(f.content[0]) == nil && w.infinitiveIn(f.content)
	}
	return w.hasPreposition(f.clause, "zu") || w.infinitiveIn([]run{{f.clause.last, f.content[len(f.content)-1].last}})
}

// infinitiveIn reports whether an infinitive with zu stands in the runs.
func (w *work) infinitiveIn(rs []run) bool {
	for _, r := range rs {
		for i := r.first; i < r.last; i++ {
			if w.low[i] == "zu" && w.is(i+1, q.Infinitive) || w.is(i, q.Infinitive) && w.infix(i) {
				return true
			}
		}
	}
	return false
}

// tellsNumber reports whether somebody speaks of a number or of a fact (davon), which is
// no opinion: "sprach von 180 Betroffenen".
func (w *work) tellsNumber(f *finding) bool {
	if !f.verb("sprechen") {
		return false
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		if w.Tokens[i].Kind == q.Number || numerals[w.low[i]] || w.low[i] == "davon" {
			return true
		}
	}
	return false
}

var numerals = set(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend dutzende dutzenden hunderte hunderten hundert tausende
	tausenden tausend million millionen viertelmillion mindestens mehreren einigen einzelnen vereinzelten`)

// tellsReason reports whether somebody names a cause or a name, which is no opinion: "als
// Grund nannte sie den Sturm".
func (w *work) tellsReason(f *finding) bool {
	if !f.verb("nennen") {
		return false
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		switch w.low[i] {
		case "grund", "gründe", "ursache", "ursachen", "auslöser", "zahl", "zahlen", "namen", "einzelheiten", "details", "beispiel", "beispiele":
			return true
		}
	}
	return false
}

// refusesComment reports whether it is a comment that somebody declines: "lehnte eine
// Stellungnahme ab", "verweigerte die Aussage".
func (w *work) refusesComment(c *clause) bool {
	if !slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return l == "ablehnen" || l == "verweigern" }) {
		return false
	}
	for i := c.first; i < c.last; i++ {
		if w.word(i-1) == "eigener" || w.word(i-1) == "nach" {
			continue // "nach eigener Aussage"
		}
		switch w.low[i] {
		case "stellungnahme", "kommentar", "aussage", "aussagen", "interview", "auskunft", "antwort", "stellungnahmen", "auskünfte", "interviews", "angaben":
			return true
		}
	}
	return false
}

// refers reports whether somebody only points to a case that goes on, or, asked, to
// somebody else, which is a way to say nothing: "verwies auf die laufenden Ermittlungen".
func (w *work) refers(c *clause) bool {
	if !slices.Contains(c.pred.lemmas, "verweisen") {
		return false
	}
	for i := c.first; i < c.last; i++ {
		switch w.low[i] {
		case "ermittlungen", "verfahren", "ermittlungsverfahren", "untersuchungen", "untersuchung", "prozess":
			return strings.HasPrefix(w.word(i-1), "laufend")
		case "anfrage", "nachfrage", "zuständigkeit", "anwalt", "anwälte", "anwältin", "konfrontiert":
			return true
		}
	}
	return false
}

// negatedAround reports whether the frame, without what is said and without clauses that only
// describe, is negated.
func (w *work) negatedAround(f *finding) bool {
	for _, s := range w.cut(nil, f.clause.run) {
		if !(s.sub && s.finite >= 0 && s.finite != f.clause.finite) && w.negatedIn(f, s.run) {
			return true
		}
	}
	return false
}

func (w *work) negatedIn(f *finding, r run) bool {
	for i := r.first; i < r.last; i++ {
		if w.phrase(i, "nicht", "nur") {
			continue
		}
		if w.inQuot[i] >= 0 && f.by != "de.attribution/will" || !negations[w.low[i]] && w.low[i] != "noch" && w.low[i] != "ohne" || f.source.has(i) && w.low[i] != "weder" || slices.Contains(f.cue, i) {
			continue
		}
		if w.low[i] == "noch" && (i != f.clause.first || !w.finite(i+1)) || w.low[i] == "ohne" && (i != f.clause.first || !w.infinitiveIn([]run{r})) {
			continue
		}
		if f.kind == q.Reported || !runsOverlap(f.content, run{i, i + 1}) {
			return true
		}
	}
	return false
}
