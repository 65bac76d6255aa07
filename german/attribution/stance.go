package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// stanceOf is the act of a finding: that of its verb, turned by negation, and, where the
// verb is neutral, that of what is said.
func (w *work) stanceOf(f *finding) q.Stance {
	if f.kind == q.Hearsay && strings.HasSuffix(f.by, "/sollen-evidential") && w.saysLater(f) {
		return q.Announces
	}
	if f.settled || f.kind == q.Hearsay {
		return f.stance
	}
	if f.same >= 0 {
		return w.stanceOf(&w.found[f.same])
	}
	if s, ok := w.negatedAct(f); ok {
		return s
	}
	if f.kind == q.Reported && f.stance == q.Assesses && (w.tellsNumber(f) || w.tellsReason(f)) {
		return q.Claims
	}
	switch f.stance {
	case q.Claims:
		if s := w.contentAct(f); s != "" {
			return s
		}
	case q.Warns:
		if w.urges(f) {
			return q.Demands
		}
	case q.Announces:
		if w.tellsPast(f) {
			return q.Claims
		}
	case q.Assesses:
		if f.kind == q.Reported && w.estimates(f) {
			return q.Assesses
		}
		switch s := w.contentAct(f); s {
		case q.Condemns, q.Demands, q.Warns, q.CannotConfirm, q.NoComment:
			return s
		case q.Denies:
			if f.kind != q.Reported || w.naming(f) {
				return s
			}
		}
	}
	return f.stance
}

// tellsPast reports whether what is made known is over, so that it is news and no plan:
// "die Polizei gab bekannt, zwei Menschen seien gestorben".
func (w *work) tellsPast(f *finding) bool {
	if f.kind == q.Reported || f.clause == nil || !slices.ContainsFunc(f.clause.pred.all(), func(l string) bool { return publishing[l] }) {
		return false
	}
	r := w.inside(f.content[0])
	c := w.clauseIn(r)
	if c == nil {
		return false
	}
	return w.lemmaIs(c.finite, perfectAuxiliaries) && len(c.pred.verbs) > 1 || w.is(c.finite, q.Past) && !w.is(c.finite, q.Subjunctive2)
}

var publishing = set(`geben bekanntgeben verkünden verlautbaren`)

// estimates reports whether somebody puts a figure on something, whatever it is.
func (w *work) estimates(f *finding) bool {
	return f.clause != nil && slices.ContainsFunc(f.clause.pred.lemmas, func(l string) bool { return figuring[l] })
}

var figuring = set(`beziffern schätzen veranschlagen taxieren`)

// urges reports whether mahnen asks somebody to do something: with an infinitive, or with
// a verb of duty in what is said.
func (w *work) urges(f *finding) bool {
	if f.clause == nil || f.from >= 0 || !slices.Contains(f.clause.pred.lemmas, "mahnen") {
		return false
	}
	if f.kind != q.Reported {
		return w.signsOf(f).demands
	}
	for i := f.clause.last; i < f.content[len(f.content)-1].last; i++ {
		if w.low[i] == "zu" && w.is(i+1, q.Infinitive) {
			return true
		}
	}
	return false
}

// saysLater reports whether a rumour names a day to come, so that it is a plan that is
// told: "2036 soll sie fertig sein".
func (w *work) saysLater(f *finding) bool {
	x, ok := w.timeIn(w.TokenSpan(f.content[0].first, f.content[0].last))
	return ok && w.isLater(x) && !w.perfectBehind(f.cue[0], f.content[0])
}

// silent are verbs of saying whose negation is a refusal to speak.
var silent = set(`äußern kommentieren sagen mitteilen nennen angeben beantworten antworten erklären sprechen spekulieren verraten preisgeben eingehen
	einlassen machen geben`)

// negatedAct turns an act round: who does not confirm cannot confirm, who does not deny
// leaves open.
func (w *work) negatedAct(f *finding) (q.Stance, bool) {
	c := f.clause
	if c == nil || f.from >= 0 {
		return "", false
	}
	if f.kind == q.Reported && f.stance == q.Denies && w.refusesComment(c) {
		return q.NoComment, true
	}
	if f.kind == q.Reported && w.refers(c) {
		return q.NoComment, true
	}
	if !w.negatedAround(f) {
		return "", false
	}
	switch f.stance {
	case q.Confirms, q.Denies:
		return q.CannotConfirm, true
	case q.Claims, q.Assesses, q.Announces:
		if !slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return silent[l] }) {
			return "", false
		}
		if f.kind == q.Reported {
			return q.NoComment, true
		}
		return q.CannotConfirm, true
	}
	return "", false
}

// naming reports whether the verb says what somebody calls something, so that the name
// shows the act: "bezeichnete den Bericht als Lüge".
func (w *work) naming(f *finding) bool {
	return f.clause != nil && slices.ContainsFunc(f.clause.pred.lemmas, func(l string) bool { return namingVerbs[l] })
}

var namingVerbs = set(`bezeichnen nennen titulieren betiteln charakterisieren darstellen`)

// tellsNumber reports whether somebody speaks of a number or of a fact (davon), which is
// no opinion: "sprach von 180 Betroffenen".
func (w *work) tellsNumber(f *finding) bool {
	if !slices.Contains(f.clause.pred.lemmas, "sprechen") {
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
	tausenden tausend million millionen mindestens mehreren einigen`)

// tellsReason reports whether somebody names a cause or a name, which is no opinion: "als
// Grund nannte sie den Sturm".
func (w *work) tellsReason(f *finding) bool {
	if !slices.Contains(f.clause.pred.lemmas, "nennen") {
		return false
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		switch w.low[i] {
		case "grund", "gründe", "ursache", "ursachen", "auslöser", "zahl", "zahlen", "namen", "einzelheiten", "details":
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
		switch w.low[i] {
		case "stellungnahme", "kommentar", "aussage", "aussagen", "interview", "auskunft", "antwort", "stellungnahmen", "auskünfte":
			return true
		}
	}
	return false
}

// refers reports whether somebody only points to a case that goes on, which is a way to
// say nothing: "verwies auf die laufenden Ermittlungen".
func (w *work) refers(c *clause) bool {
	if !slices.Contains(c.pred.lemmas, "verweisen") {
		return false
	}
	for i := c.first; i < c.last; i++ {
		switch w.low[i] {
		case "ermittlungen", "verfahren", "ermittlungsverfahren", "untersuchungen":
			return strings.HasPrefix(w.word(i-1), "laufend")
		}
	}
	return false
}

// negatedAround reports whether the frame, without what is said, is negated.
func (w *work) negatedAround(f *finding) bool {
	for i := f.clause.first; i < f.clause.last; i++ {
		if w.inQuot[i] >= 0 || !negations[w.low[i]] || f.source.has(i) && w.low[i] != "weder" || slices.Contains(f.cue, i) {
			continue
		}
		if f.kind == q.Reported || !runsOverlap(f.content, run{i, i + 1}) {
			return true
		}
	}
	return false
}
