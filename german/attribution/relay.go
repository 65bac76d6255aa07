package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// relays are the agencies and outlets to which the speaker of a frame has spoken, or which
// have asked him, in the order of the text: "sagte sie der Agentur", "im Gespräch mit dem
// Sender", "auf Anfrage der Zeitung".
func (w *work) relays(f *finding) []int {
	if f.clause == nil {
		return nil
	}
	around := run{f.clause.first, f.clause.last}
	if u := w.unitOf[f.clause.first]; u >= 0 {
		around.first = w.units[u].first
	}
	var out []int
	for _, m := range w.mentionsIn(w.TokenSpan(around.first, around.last)) {
		p := run{w.TokenAt(m.Start), w.TokenAt(m.End-1) + 1}
		if m.Form != q.ByPronoun && w.isNamedMedium(m.actor) && w.commissions(f, p) {
			out = append(out, m.actor)
			continue
		}
		if m.Form == q.ByPronoun || !w.isNamedMedium(m.actor) || p.overlaps(f.source) && !w.endsSource(f, p) || f.kind != q.Reported && runsOverlap(f.content, p) {
			continue
		}
		if w.hears(f, p) {
			out = append(out, m.actor)
		}
	}
	if a := w.toldBehind(f); a >= 0 && !slices.Contains(out, a) {
		out = append(out, a)
	}
	return out
}

// endsSource reports whether the medium at p, at the end of what was taken for the source,
// is to whom, or where, the source speaks: "sagte der Sprecher der Fraktion der „Talwarte“",
// "räumte die Ministerin in der „Talwarte“ ein".
func (w *work) endsSource(f *finding, p run) bool {
	if f.clause.finite < 0 || f.source.first < f.clause.finite || p.first <= f.source.first || f.source.last > p.last && w.word(p.last) != "(" {
		return false
	}
	a := w.mention(f.source)
	if a < 0 || w.isMedium(a) {
		return false
	}
	switch w.low[p.first] {
	case "der", "dem", "den":
	default:
		return false
	}
	if before := w.word(p.first - 1); before == "in" || before == ")" || ageNoun(before) || w.Actors[a].Kind == q.Person && w.pos(p.first-1) == q.PROPN {
		return true
	}
	for _, m := range w.mentionsIn(w.Tokens[p.first-1].Span) {
		if w.Actors[m.actor].Kind == q.Organization && m.Form != q.ByPronoun && m.End == w.Tokens[p.first-1].End && w.TokenAt(m.Start) > f.source.first {
			return true
		}
	}
	return false
}

// toldBehind is the medium to which the speaker of a frame speaks, behind the apposition that
// names him: "sagte der Leiter des Amts, Jan Krull, der Agentur". It is -1 if there is none.
func (w *work) toldBehind(f *finding) int {
	c := f.clause
	u := w.unitOf[c.first]
	if u < 0 || c.finite != c.first || w.word(c.last) != "," || !w.capital(c.last+1) {
		return -1
	}
	for i := c.last + 1; i < w.units[u].last; i++ {
		if w.word(i-1) == "," && i > c.last+1 {
			return w.toldAt(i)
		}
		if w.finite(i) && w.sureFinite(i) || isStop(w.low[i]) || w.inQuot[i] >= 0 && w.quotes[w.inQuot[i]].clausal {
			return -1
		}
	}
	return -1
}

// toldAt is the medium whose mention in the dative begins at token i, -1 if none does.
func (w *work) toldAt(i int) int {
	switch w.low[i] {
	case "der", "dem", "den", "dieser", "unserer":
	default:
		return -1
	}
	for _, m := range w.mentionsIn(w.Tokens[i].Span) {
		if m.Start == w.Tokens[i].Start && w.isNamedMedium(m.actor) {
			return m.actor
		}
	}
	return -1
}

// mediumBefore is the medium with which a phrase begins, if a person is named behind it.
func (t *text) mediumBefore(p run) run {
	var m run
	person := false
	for _, x := range t.mentionsIn(t.TokenSpan(p.first, p.last)) {
		k := t.Actors[x.actor].Kind
		if first, last := t.TokenAt(x.Start), t.TokenAt(x.End-1)+1; first == p.first && last < p.last && (k == q.Agency || k == q.Outlet) {
			m = run{first, last}
		}
		person = person || k == q.Person && x.Form == q.ByName && t.TokenAt(x.Start) >= m.last && !m.empty()
	}
	if !person {
		return run{}
	}
	return m
}

// commissions reports whether the medium at p has ordered the survey that speaks: "eine
// Umfrage im Auftrag des Senders".
func (w *work) commissions(f *finding, p run) bool {
	if w.word(p.first-1) == "auftrag" || w.word(p.first-2) == "auftrag" {
		return true
	}
	if w.word(p.first-1) != "für" {
		return false
	}
	for i := f.source.first; i < min(f.source.last, p.first); i++ {
		if isSurvey(w.low[i]) {
			return true
		}
	}
	return false
}

// hears reports whether the medium named at p is one to which the speaker of the frame says
// something.
func (w *work) hears(f *finding, p run) bool {
	if w.asksAt(p.first) || w.inTalk(p.first) || w.inProgramme(p.first) || w.word(p.first-1) == "gegenüber" || w.word(p.last) == "gegenüber" {
		return true
	}
	if !f.clause.contains(p) || w.ofPress(p.first) {
		return false
	}
	if p.overlaps(f.addressee) || p.overlaps(f.source) || w.compoundTalk(p) || slices.Contains(f.clause.pred.lemmas, "erfahren") {
		return true // "wie diese Zeitung aus Polizeikreisen erfuhr"
	}
	switch before := w.word(p.first - 1); {
	case before == "zu" || before == "zum" || before == "zur":
		return true
	case before == "laut" || w.word(p.last) == "zufolge":
		return f.kind != q.Reported // of an act, the phrase tells all of it
	case before == "von" && w.Tokens[max(p.first-2, 0)].Kind == q.Close:
		return f.kind != q.Reported // "im „Morgengruß“ von Talfunk 1"
	case before == "in" || before == "im" || before == "bei" || before == "beim" || before == "auf":
		return f.kind != q.Reported || before == "in" && p.first-1 == f.clause.first // "In der „Talwarte“ äußerte er sich ähnlich."
	case before == "von" || before == "vom":
		return f.clause.pred.passive && slices.Contains(f.clause.pred.lemmas, "zitieren")
	case prepositions[before]:
		return false
	}
	return w.datively(p.first)
}

// ofPress reports whether the medium at token i stands in the genitive, behind a word for
// what is a medium's own: "Korrespondenten der Agentur", "Fragen der Redaktion".
func (t *text) ofPress(i int) bool {
	if t.word(i) != "der" && t.word(i) != "des" || !t.capital(i-1) {
		return false
	}
	for _, own := range [...]string{"korrespondent", "reporter", "journalist", "redakteur", "redaktion", "moderator", "fotograf", "mitarbeiter", "sprecher", "chef", "bericht", "meldung", "information",
		"angabe", "ausgabe", "frage", "büro", "herausgeber", "verleger", "gründer", "intendant", "leiter", "leser", "hörer", "abonnent", "autor", "kolumnist", "verlag"} {
		if at := strings.LastIndex(t.low[i-1], own); at >= 0 && len(t.low[i-1])-at-len(own) <= len("innen") && !isRequest(t.low[i-1]) && !ofOtherHouse(t.low[i-1][:at], own) {
			return true
		}
	}
	return false
}

// ofOtherHouse reports whether the first part of a compound names the house of a spokesman or
// head, which then is not the medium: "ein Ministeriumssprecher der Agentur".
func ofOtherHouse(house, own string) bool {
	return own == "sprecher" && len(house) > 3 && !strings.HasPrefix(house, "verlag") && !strings.HasPrefix(house, "redaktion") && !strings.HasPrefix(house, "sender") && !strings.HasPrefix(house, "presse")
}

// datively reports whether the medium at token i stands in the dative: behind its article,
// or, an agency, bare: "sagte er Reuters".
func (w *work) datively(i int) bool {
	switch w.low[i] {
	case "der", "dem", "einem", "einer", "den", "dieser", "unserer", "diesem", "unserem":
		return true
	}
	if agencyLower[w.low[i]] {
		return true
	}
	return w.capital(i) && !w.startsSentence(i) && w.pos(i) != q.NOUN && (w.pos(i-1) != q.NOUN || w.byRole(run{i - 1, i}) || endsIn(strings.TrimSuffix(w.low[i-1], "n"), mediaNouns))
}

// mostInTalk is how many tokens may stand between the word for a talk and the medium.
const mostInTalk = 8

// inTalk reports whether the medium at token i is the one with which, or in which, somebody
// talks: "im Gespräch mit", "im letzten Interview, das er im Herbst dem …".
func (w *work) inTalk(i int) bool {
	for j := i - 1; j >= 0 && j >= i-mostInTalk && w.unitOf[j] == w.unitOf[i] && w.inQuot[j] < 0; j-- {
		if !w.capital(j) {
			continue
		}
		if !isTalk(w.low[j]) {
			if w.word(j-1) == "am" || w.word(j-1) == "im" || w.inTime(j) {
				continue
			}
			return false
		}
		for k := j + 1; k < i; k++ {
			if w.low[k] == "mit" || w.low[k] == "in" || relatives[w.low[k]] {
				return true
			}
		}
		return false
	}
	return false
}

// compoundTalk reports whether the phrase at p is a talk that its first part says who has
// had: "in einem dpa-Interview".
func (w *work) compoundTalk(p run) bool {
	return isTalk(w.low[p.last-1]) && (occasional[w.word(p.first-1)] || w.word(p.first-2) == "in")
}

// isTalk reports whether a word names a talk of two.
func isTalk(word string) bool {
	for _, noun := range [...]string{"gespräch", "interview", "telefonat"} {
		if strings.HasSuffix(word, noun) {
			return true
		}
	}
	return false
}

// asksAt reports whether the medium whose mention begins at token i asks for something:
// "auf dpa-Anfrage", "auf Anfrage der dpa", "von der dpa gefragt".
func (w *work) asksAt(i int) bool {
	if isRequest(w.word(i)) || isRequest(w.word(i-1)) {
		return true
	}
	if w.word(i-1) != "von" {
		return false
	}
	for j := i + 1; j < i+9; j++ {
		if x := w.word(j); strings.HasSuffix(x, "gefragt") || x == "angesprochen" || x == "konfrontiert" {
			return true
		}
	}
	return isRequest(w.word(i - 2))
}

func isRequest(word string) bool {
	return strings.HasSuffix(word, "anfrage") || strings.HasSuffix(word, "nachfrage")
}

// isMedium reports whether an actor is an agency or an outlet.
func (w *work) isMedium(actor int) bool {
	k := w.Actors[actor].Kind
	return k == q.Agency || k == q.Outlet
}

// isNamedMedium reports whether an actor is a medium of which the text says which one it
// is: "Talfunk", "ein Exilsender", but not "das Fernsehen" or "die Presse".
func (w *work) isNamedMedium(actor int) bool {
	name := strings.ToLower(w.Actors[actor].Name)
	return w.isMedium(actor) && !anyMedium[name] && !networks[name]
}

// networks are where people write for themselves, and nobody relays it.
var networks = set(`x twitter facebook instagram telegram tiktok youtube linkedin weibo whatsapp threads bluesky mastodon kurznachrichtendienst onlinedienst`)

var anyMedium = set(`presse medien medium fernsehen rundfunk radio redaktion zeitung blatt sender magazin portal zeitschrift agentur nachrichtenagentur`)

// messenger is through whom somebody has something said: "ließ über seinen Anwalt
// ausrichten".
func (w *work) messenger(f *finding) run {
	if f.clause == nil {
		return run{}
	}
	for i := f.clause.first; i+1 < f.clause.last; i++ {
		if w.low[i] != "über" && w.low[i] != "durch" || w.inQuot[i] >= 0 {
			continue
		}
		p := w.core(i+1, f.clause.last)
		if f.clause.pred.causes || !p.empty() && speaksForOthers(w.low[p.last-1]) {
			return p
		}
	}
	return run{}
}

// speaksForOthers reports nouns for people through whom others speak.
func speaksForOthers(word string) bool {
	for _, noun := range [...]string{"anwalt", "anwälte", "anwältin", "anwältinnen", "anwälten", "verteidiger", "verteidigerin", "verteidigern", "sprecher", "sprecherin",
		"bevollmächtigten", "vertrauten", "vertraute", "verwandten", "verwandte", "vormund", "management", "rechtsbeistand"} {
		if strings.HasSuffix(word, noun) {
			return true
		}
	}
	return false
}

// shownBy is who shows or tells of the message in which the speaker of a relative clause
// speaks: "Der Anwalt legte Chats vor, in denen der Chef schreibt, …".
func (w *work) shownBy(f *finding) run {
	c := f.clause
	if c == nil || c.kind != relClause || w.low[c.first] != "in" && w.low[c.first] != "bei" || w.unitOf[c.first] < 0 || !isMessage(w.word(c.first-2)) && !isMessage(w.word(c.first-3)) {
		return run{}
	}
	u := &w.units[w.unitOf[c.first]]
	for k := len(u.clauses) - 1; k >= 0; k-- {
		if o := &u.clauses[k]; o.last <= c.first && o.kind == mainClause {
			return w.subject(o)
		}
	}
	return run{}
}

// hearer is to whom something was said of which the text knows only through him: "wie der
// Leitstelle mitgeteilt wurde", "soll Bekannten erzählt haben".
func (w *work) hearer(f *finding) run {
	c := f.clause
	if c == nil || f.kind == q.Reported || !c.pred.passive && (c.pred.modal != "sollen" || len(c.pred.verbs) < 3) {
		return run{}
	}
	var subject run
	if !c.pred.passive {
		subject = w.subject(c)
	}
	for i := c.first + 1; i < c.last; i++ {
		if f.source.has(i) || subject.has(i) || runsContain(f.content, i) || prepositions[w.low[i-1]] || w.capital(i-1) || !w.capital(i) && !dativeArticles[w.low[i]] {
			continue
		}
		for _, m := range w.mentionsIn(w.Tokens[i].Span) {
			if m.Start == w.Tokens[i].Start && m.Form != q.ByPronoun && (dativeArticles[w.low[i]] || w.Actors[m.actor].Kind == q.Group) {
				return run{i, w.TokenAt(m.End-1) + 1}
			}
		}
	}
	return run{}
}

var dativeArticles = set(`dem der den einem einer seinem seiner seinen ihrem ihrer ihren`)

// isMessage reports whether a word names a message, or an occasion at which people talk.
func isMessage(word string) bool {
	for _, noun := range [...]string{"nachricht", "nachrichten", "mail", "mails", "brief", "briefe", "verlauf", "verläufe", "video", "videos", "mitschnitt", "aufnahme",
		"treffen", "gespräch", "telefonat", "schreiben", "sms", "chats"} {
		if strings.HasSuffix(word, noun) {
			return true
		}
	}
	return false
}

// askedIn is the survey in whose answers a frame tells what people have said: "In einer
// Umfrage der Kammer gab ein Drittel an, …".
func (w *work) askedIn(f *finding) run {
	if f.clause == nil {
		return run{}
	}
	if p := w.surveyOf(f.source); !p.empty() {
		return p
	}
	if a := w.mention(f.source); a >= 0 && w.Actors[a].Kind == q.Person {
		return run{}
	}
	for i := f.clause.first; i+1 < f.clause.last; i++ {
		if w.low[i] != "in" || w.inQuot[i] >= 0 || f.source.has(i) || !determiners[w.low[i+1]] {
			continue
		}
		for j := i + 2; j < min(i+8, f.clause.last); j++ {
			if !w.capital(j) || w.inTime(j) {
				continue
			}
			if isSurvey(w.low[j]) {
				return run{j, max(j+1, w.extend(j+1, f.clause.last))}
			}
			break
		}
	}
	return run{}
}

// surveyOf is the survey before a phrase that means those who were asked in it: "sieben von
// zehn Befragten".
func (w *work) surveyOf(source run) run {
	asked := false
	for i := source.first; i < source.last; i++ {
		asked = asked || strings.HasPrefix(w.low[i], "befragte")
	}
	if !asked {
		return run{}
	}
	for i := source.first - 1; i >= 0; i-- {
		if w.capital(i) && isSurvey(w.low[i]) && !w.inHeadline(i) {
			return run{i, max(i+1, w.extend(i+1, len(w.Tokens)))}
		}
	}
	return run{}
}

func isSurvey(word string) bool {
	return strings.HasSuffix(word, "umfrage") || strings.HasSuffix(word, "befragung") || strings.HasSuffix(word, "erhebung")
}
