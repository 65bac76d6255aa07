package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// wordAct is the act that token i shows as a word of a statement: "" if it shows none, or if
// it is negated and would blame or warn.
func (w *work) wordAct(i int) q.Stance {
	if homographs[w.low[i]] && !w.capital(i) {
		return ""
	}
	act := lexicon.ActOfWord(w.low[i])
	if act == q.Claims {
		return ""
	}
	if act != "" && (negations[w.word(i-1)] || negations[w.word(i-2)] && w.attributive(i-1)) {
		return ""
	}
	return act
}

// homographs are forms of verbs that look like nouns of blame, danger or praise.
var homographs = set(`betrug betrugen gefahren verraten verrate verrät erfolge schade`)

// shows reports whether a word of what is said shows the act.
func (w *work) shows(f *finding, act q.Stance) bool {
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			if w.wordAct(i) == act {
				return true
			}
		}
	}
	return false
}

// deniedAct: a statement is called untrue, or what somebody asserts is negated.
func (w *work) deniedAct(f *finding) q.Stance {
	if w.shows(f, q.Denies) {
		return q.Denies
	}
	if f.kind == q.Reported {
		return ""
	}
	segments := w.segmentsOf(f)
	for _, s := range segments {
		if w.untrue(s) {
			return q.Denies
		}
	}
	mains := 0
	for _, s := range segments {
		if s.sub && w.low[s.first] != "dass" || s.finite < 0 && len(segments) > 1 {
			continue
		}
		if mains++; mains < 3 && w.denial(f, s) {
			return q.Denies
		}
	}
	return ""
}

// untrue reports whether the segment says that something is not so: "keine Rede", "stimme
// nicht", "sei falsch", "entbehre jeder Grundlage".
func (w *work) untrue(s segment) bool {
	for i := s.first; i < s.last; i++ {
		switch word := w.low[i]; {
		case word == "rede" && strings.HasPrefix(w.word(i-1), "kein"), word == "grundlage" && strings.HasPrefix(w.word(i-1), "jede"),
			word == "falsch" && w.isForm(i-1, "sein"), word == "luft" && w.word(i+1) == "gegriffen", word == "zeitpunkt" && w.word(i-1) == "keinem":
			return true
		case s.negated < 0:
		case word == "gerichtet", word == "richte", word == "beteiligt", word == "zutreffend", word == "stimme", word == "stimmt",
			word == "zu" && (w.word(i+1) == "tun" || w.isForm(s.finite, "treffen")):
			return true
		}
	}
	return false
}

// denial reports whether the segment denies: it is negated and tells what the speaker's side has
// not done or does not have, or what does not exist.
func (w *work) denial(f *finding, s segment) bool {
	if s.negated < 0 || s.sub && w.low[s.first] != "dass" || w.spares(s.run) || w.exhorts(f) || s.finite >= 0 && w.lemmaIs(s.finite, duty) || w.slight(s) {
		return false
	}
	v := s.finite
	switch {
	case v < 0:
		return f.kind == q.Direct && strings.HasPrefix(w.low[s.first], "kein") && f.same >= 0
	case f.verbIn(emphatic):
		return f.kind != q.Direct || w.perfectIn(s)
	case w.lemmaIs(v, thinking):
		return false
	case w.lemma(s.run, being):
		return f.kind != q.Direct && w.hasAny(s.run, one("es"))
	case w.low[s.first] == "niemand" || w.low[s.first] == "keiner":
		return w.isForm(v, "wollen")
	case w.isForm(v, "existieren"):
		return true
	}
	if !w.ownSide(f, s) {
		return w.perfectIn(s) && (w.word(v-1) == "das" || w.word(v+1) == "das")
	}
	return w.perfectIn(s) && !w.lemma(s.run, modals) && !(f.kind == q.Direct && w.countIn(f)) || w.lemmaIs(v, owning)
}

var being = set(`geben`)

var owning = set(`haben besitzen verfügen planen`)

// slight reports whether the negation only limits: "nie wieder", "fit wie nie", "nicht mehr", "noch
// nicht".
func (w *work) slight(s segment) bool {
	i := s.negated
	if w.low[i] == "jedenfalls" || w.word(i-1) == "jedenfalls" || w.word(i-1) == "noch" || w.word(i-1) == "wie" {
		return true
	}
	switch w.word(i + 1) {
	case "wieder", "mehr", "einmal", "immer", "ganz", "zuletzt", "so", "allein":
		return true
	}
	return w.hasAny(s.run, one("mehr")) || w.low[i] != "weder" && w.hasAny(s.run, one("noch"))
}

var (
	duty = set(`müssen sollen dürfen`)
	// emphatic are verbs with which somebody insists; with a negation that is a denial.
	emphatic = set(`klarstellen`)
	thinking = set(`glauben denken meinen finden hoffen rechnen erwarten`)
)

// spares reports whether a segment says that nobody or nothing was hurt, which is news and
// no answer to anybody: "es habe keine Verletzten gegeben".
func (w *work) spares(r run) bool { return w.hasAny(r, harms) }

var harms = set(`verletzte verletzten verletzt tote toten todesopfer opfer schäden schaden sachschäden lebensgefahr`)

// ownSide reports whether the subject of the segment is the speaker or his side: a pronoun, the
// speaker's name, a possessive ("seine Leute hätten nicht"), or none, left out behind und.
func (w *work) ownSide(f *finding, s segment) bool {
	if s.finite == s.first && s.first > 0 && (w.low[s.first-1] == "und" || w.low[s.first-1] == "aber") {
		return true
	}
	if s.sub && ownPronouns[w.word(s.first+1)] {
		return true
	}
	switch w.low[s.first] {
	case "sein", "seine", "ihr", "ihre", "unser", "unsere", "mein", "meine":
		return s.finite > s.first
	}
	return s.finite >= 0 && w.ownSubject(f, s.finite, s.run, true)
}

// exhorts reports whether what is said calls upon everybody: "Lassen wir das nicht zu!"
func (w *work) exhorts(f *finding) bool {
	r := w.inside(f.content[0])
	if r.len() < 3 || f.kind != q.Direct || w.low[r.first+1] != "wir" || !w.is(r.first, q.Infinitive) || w.lemmaIs(r.first, modals) {
		return false
	}
	for i := r.first; i < r.last && !isStop(w.low[i]); i++ {
		if w.low[i] == "?" {
			return false
		}
	}
	return !w.asks(f)
}

// demandedAct: it is said what others ought to do or what ought to happen.
func (w *work) demandedAct(f *finding) q.Stance {
	if w.shows(f, q.Demands) || f.kind != q.Reported && w.exhorts(f) {
		return q.Demands
	}
	if f.kind == q.Reported && !w.judges(f) {
		return ""
	}
	for n, s := range w.segmentsOf(f) {
		if w.ought(f, s, n) {
			return q.Demands
		}
	}
	return ""
}

// ought reports whether the segment is one of duty: müssen, sollen, nicht dürfen, an
// imperative.
func (w *work) ought(f *finding, s segment, n int) bool {
	if w.imperative(f, s) {
		return true
	}
	i := s.finite
	if i < 0 {
		return false
	}
	word := w.low[i]
	if s.sub && w.low[s.first] != "dass" {
		return false
	}
	if f.kind == q.Direct && w.isForm(i, "wollen") && w.low[s.last-1] == "wissen" {
		return true
	}
	switch {
	case w.isForm(i, "müssen"):
		return !strings.HasPrefix(word, "musst") && s.negated < 0 && !w.perfectBehind(i, s.run) && !w.hasAny(s.run, one("erst"))
	case word == "solle":
		x, ok := w.timeIn(w.TokenSpan(s.first, s.last))
		return !ok || !w.isLater(x)
	case (word == "sollten" || word == "sollte") && (i > s.first || n > 0 && w.leadsTo(f, n)), word == "sollen" && n == 0 && f.kind == q.Direct:
		return true
	case w.isForm(i, "dürfen") && word != "dürfte" && word != "dürften":
		return s.negated >= 0 && !strings.HasPrefix(word, "durft")
	case word == "möge" || word == "mögen":
		return i > s.first && s.negated < 0 && !w.hasAny(s.run, one("ich"))
	case w.isForm(i, "gehören"):
		return w.is(s.last-1, q.Participle) || w.hasAny(s.run, inside)
	case w.isForm(i, "brauchen"), w.isForm(i, "bedürfen"):
		return w.hasAny(s.run, one("es")) || w.word(i-1) == "wir" || w.word(i+1) == "wir" || s.negated < 0 && (w.hasAny(s.run, one("es")) || w.hasAny(s.run, one("mehr")))
	}
	return w.isForm(i, "sein") && (s.negated < 0 && w.toBe(s) || w.low[s.first] == "voraussetzung" || w.low[s.first] == "bedingung" || w.hasPhrase(s.run, "zeit") && w.hasAny(s.run, one("es")) || w.hasAny(s.run, needed) && s.negated < 0)
}

// toBe reports whether sein with zu says what is to be done: "die Frist sei einzuhalten".
func (w *work) toBe(s segment) bool {
	i := s.last - 1
	return w.is(i, q.Infinitive) && (w.word(i-1) == "zu" || w.infix(i)) && w.lemmaIs(i, deontic)
}

// deontic are verbs for what rules demand.
var deontic = set(`einhalten beachten tragen prüfen berücksichtigen vermeiden verhindern schützen meiden melden räumen sichern respektieren unterlassen
	beheben nachweisen abkochen befolgen verbieten stoppen beenden klären fordern begrenzen senken`)

// leadsTo reports whether the segment before segment n is one of which n is the main clause: "wer
// nicht bleiben muss, sollte fahren".
func (w *work) leadsTo(f *finding, n int) bool {
	before := w.segmentsOf(f)[n-1]
	return before.sub || w.low[before.first] == "wer"
}

var inside = set(`in ins vor hinter auf`)

var needed = set(`nötig notwendig erforderlich überfällig geboten unerlässlich vonnöten dringlich`)

// imperative reports whether the segment of a quotation begins with a verb and Sie, or with
// a verb that can only be an imperative.
func (w *work) imperative(f *finding, s segment) bool {
	if f.kind != q.Direct || s.finite != s.first && !w.is(s.first, q.Infinitive) || w.asks(f) {
		return false
	}
	return w.word(s.first+1) == "sie" && w.capital(s.first+1) && w.capital(s.first) && !w.is(s.first, q.Subjunctive2) && !w.lemmaIs(s.first, modals) && !w.lemmaIs(s.first, auxiliaries)
}

// warnedAct: something bad may come.
func (w *work) warnedAct(f *finding) q.Stance {
	if f.kind == q.Reported && !w.judges(f) {
		return ""
	}
	if f.kind == q.Reported {
		if w.shows(f, q.Warns) {
			return q.Warns
		}
		return ""
	}
	if w.threatens(f) {
		return q.Warns
	}
	for _, s := range w.segmentsOf(f) {
		if otherwise[w.low[s.first]] || w.endangers(s) || w.hasAny(s.run, one("lebensgefahr")) && w.lemma(s.run, lasting) || w.hasPhrase(s.run, "auf", "dem", "spiel") || w.hasPhrase(s.run, "frage", "der", "zeit") || s.negated < 0 && w.mayCome(s) && w.lemma(s.run, harming) {
			return q.Warns
		}
	}
	return ""
}

// otherwise begin what comes if nothing is done.
var otherwise = set(`sonst andernfalls anderenfalls ansonsten`)

var averted = set(`gebannt vorbei vorüber abgewendet gesunken`)

var lasting = set(`bestehen drohen herrschen`)

// endangers reports whether a word of danger stands in the segment, and the danger is not over.
func (w *work) endangers(s segment) bool {
	if s.sub && relatives[w.low[s.first]] || w.perfectIn(s) || s.negated >= 0 && s.finite >= 0 && !w.isForm(s.finite, "können") {
		return false
	}
	for i := s.first; i < s.last; i++ {
		if w.wordAct(i) == q.Warns && w.word(i-1) != "außer" && w.word(i-1) != "ausser" && !w.hasAny(s.run, averted) {
			return true
		}
	}
	return false
}

// mayCome reports whether the segment has werden or können with an infinitive.
func (w *work) mayCome(s segment) bool {
	return s.finite >= 0 && (w.isForm(s.finite, "werden") || w.isForm(s.finite, "können")) && !w.perfectIn(s)
}

// harming are verbs for what nobody wants to happen.
var harming = set(`abdecken abrutschen abstürzen aussterben bersten brechen einbrechen einstürzen entgleisen ersticken ertrinken erkranken explodieren
	kentern kollabieren leiden pleitegehen reißen scheitern schaden sinken sterben umknicken umkommen untergehen überfluten überschwemmen
	verdursten verelenden verhungern verlieren verrohen versagen verschärfen verschlechtern verschwinden versinken vertreiben veröden wehtun
	zerbrechen zerfallen zerstören zusammenbrechen gefährden bluten verarmen ausbluten vergiften ausufern eskalieren lösen`)

// threatens reports whether what is said begins with a case that might come about and names what
// nobody wants: "Sollte der Damm brechen, werde man …".
func (w *work) threatens(f *finding) bool {
	r := w.inside(f.content[0])
	if r.empty() || w.low[r.first] != "sollte" && w.low[r.first] != "sollten" {
		return false
	}
	for _, r := range f.content {
		if w.lemma(r, harming) || w.hasAny(r, lost) {
			return true
		}
	}
	return w.shows(f, q.Warns) || w.shows(f, q.Condemns)
}

var lost = set(`verloren tot tote toten opfer krieg katastrophe ende schaden schäden folgen konsequenzen würde`)

// announcedAct: the speaker or his side will do, plan or has decided something.
func (w *work) announcedAct(f *finding) q.Stance {
	if f.kind == q.Reported || w.reports(f) {
		return ""
	}
	if w.future(f) || w.holdsOpen(f) {
		return q.Announces
	}
	if r := f.content[len(f.content)-1]; r.len() > 2 && w.low[r.last-1] == "wollen" && w.low[r.last-2] == "zu" {
		return q.Announces
	}
	for _, s := range w.segmentsOf(f) {
		i := s.finite
		if i < 0 || s.sub && w.low[s.first] != "dass" || w.is(i, q.Past) && !w.is(i, q.Subjunctive1) {
			continue
		}
		if w.intends(f, s) {
			return q.Announces
		}
	}
	return ""
}

// reports reports whether it is a medium or a paper that says something, which tells the plans
// of others.
func (w *work) reports(f *finding) bool {
	source := w.origin(f).source
	if a := w.mention(source); a >= 0 {
		return w.Actors[a].Kind == q.Outlet || w.Actors[a].Kind == q.Agency
	}
	return source.empty() && f.by == "de.attribution/frame-behind" || !source.empty() && w.documentIn(source)
}

// intends reports whether the segment says what the speaker's side will do or leave as it is.
func (w *work) intends(f *finding, s segment) bool {
	i := s.finite
	own := w.ownSide(f, s)
	switch {
	case w.isForm(i, "werden") && w.lemma(s.run, considering) && w.participleIn(s):
		return s.negated < 0 && !w.hasAny(s.run, one("worden")) && (!w.is(i, q.Past) || w.is(i, q.Subjunctive2))
	case w.perfectBehind(i, s.run), w.low[i] == "würde", w.low[i] == "würden", w.hasAny(s.run, one("wissen")), w.hasAny(s.run, one("nie")) && f.kind != q.Direct:
		return false
	case w.isForm(i, "werden") && w.passiveAt(i, s.run):
		return s.negated < 0 && !w.hasAny(s.run, one("worden")) && (w.hasAny(s.run, soon) || w.lemma(s.run, deciding)) && !w.is(i, q.Past)
	case w.isForm(i, "werden"), w.isForm(i, "wollen"):
		return own
	case w.isForm(i, "sein") && w.hasAny(s.run, arranged) && s.negated < 0:
		return true
	case w.isForm(i, "bleiben"):
		return own && s.negated < 0
	case w.isForm(i, "sein"), w.isForm(i, "stehen"):
		return own && s.negated < 0 && (w.hasAny(s.run, one("bereit")) || w.hasAny(s.run, one("gesprächsbereit")) || w.hasAny(s.run, one("entschlossen")))
	case w.isForm(i, "prüfen"):
		return own && w.hasAny(s.run, one("schritte"))
	}
	return own && f.kind == q.Direct && s.negated < 0 && w.hasAny(s.run, one("jetzt")) && !w.lemmaIs(i, perfectAuxiliaries) && !w.lemmaIs(i, modals)
}

// participleIn reports whether a participle stands in the segment.
func (w *work) participleIn(s segment) bool {
	for i := s.first; i < s.last; i++ {
		if i != s.finite && w.is(i, q.Participle) {
			return true
		}
	}
	return false
}

var (
	// considering are verbs whose passive tells a plan.
	considering = set(`erwägen planen vorbereiten beabsichtigen anstreben`)
	// arranged are participles of what is fixed for the time to come.
	arranged = set(`geplant vorgesehen angesetzt anberaumt terminiert beschlossen`)
	// soon are words that put what is said into the future.
	soon = set(`künftig demnächst nun bald frühestens spätestens zunächst`)
	// deciding are verbs for what an institution does by deciding it.
	deciding = set(`einstellen bereitstellen aufnehmen verschieben fortsetzen kündigen erstatten ausbauen verlängern verteilen abgeschafft abschaffen
		einführen aufstocken verdoppeln eröffnen wiedereröffnen verlegen auszahlen`)
)

// holdsOpen reports whether somebody threatens or promises to do what he likes: "alle Optionen
// liegen auf dem Tisch".
func (w *work) holdsOpen(f *finding) bool {
	for _, r := range f.content {
		if w.hasPhrase(r, "alle", "optionen") {
			return true
		}
	}
	return false
}

// blamedAct: words of blame stand in what is said.
func (w *work) blamedAct(f *finding) q.Stance {
	if w.shows(f, q.Condemns) {
		return q.Condemns
	}
	for _, r := range f.content {
		for i := r.first; i+1 < r.last; i++ {
			if blamePhrases[w.low[i]+" "+w.low[i+1]] {
				return q.Condemns
			}
		}
	}
	return ""
}

// blamePhrases are two words that together say what somebody did wrong.
var blamePhrases = map[string]bool{
	"im stich": true, "hinters licht": true, "den teppich": true, "unterm teppich": true, "mit füßen": true, "für dumm": true,
	"grob falsch": true, "auf kosten": true, "nie ernsthaft": true, "nase herumgeführt": true,
}

// confirmedAct: it says yes to what somebody else asserted or asked.
func (w *work) confirmedAct(f *finding) q.Stance {
	if f.kind == q.Reported {
		return ""
	}
	for n, s := range w.segmentsOf(f) {
		if s.negated >= 0 || n > 0 {
			continue
		}
		if w.low[s.first] == "ja" || w.hasPhrase(s.run, "in", "der", "tat") || w.hasPhrase(s.run, "trifft", "zu") || w.hasPhrase(s.run, "treffe", "zu") ||
			w.hasAny(s.run, proofs) && w.lemma(s.run, possession) || w.hasPhrase(s.run, "das", "stimme") || w.hasPhrase(s.run, "das", "stimmt") || w.hasPhrase(s.run, "richtig", "sei") {
			return q.Confirms
		}
	}
	return ""
}

var (
	proofs     = set(`beweise belege`)
	possession = set(`geben haben vorliegen besitzen sehen`)
)

// assessedAct: a judgement, feeling, guess or forecast stands in the words.
func (w *work) assessedAct(f *finding) q.Stance {
	if f.kind == q.Reported {
		return ""
	}
	if w.shows(f, q.Assesses) {
		return q.Assesses
	}
	segments := w.segmentsOf(f)
	for n, s := range segments {
		if w.opinion(f, s, n) != "" {
			return q.Assesses
		}
	}
	if len(segments) > 0 && w.valued(segments[0].run) {
		return q.Assesses
	}
	return ""
}

// valued reports whether a clause says of something what it is like: a form of sein with
// an adjective or, denied, with a noun ("ist kein Wunschkonzert"), but no participle.
func (w *work) valued(r run) bool {
	copula, opinion := false, false
	for i := r.first; i < r.last; i++ {
		switch {
		case w.finite(i) && w.isForm(i, "sein"):
			copula = true
		case w.low[i] == "weder", w.is(i, q.Participle), w.finite(i) && w.sureFinite(i), w.low[i] == "zu", w.low[i] == "gut" && !w.startsSentence(i+1) && (numerals[w.word(i+1)] || w.capital(i+1)), w.low[i] == "worden", w.Tokens[i].Kind == q.Number, w.low[i] == "grund", w.low[i] == "ursache":
			return false
		case w.pos(i) == q.ADJ && !w.capital(i) && (i+1 >= r.last || !w.capital(i+1)) && !stateAdjectives[w.low[i]]:
			opinion = true
		case copula && (w.low[i] == "kein" || w.low[i] == "keine"):
			opinion = true
		}
	}
	return copula && opinion
}

// stateAdjectives say what state something is in, which is a fact and no opinion.
var stateAdjectives = set(`tot verletzt betroffen gesperrt geschlossen bekannt unbekannt unverletzt geplant vermisst allein unterwegs dabei erreichbar
	offen beteiligt krank gesund schwanger ansprechbar flüchtig verfügbar zuständig verantwortlich möglich sichtbar
	übrig leer voll nass durchnässt defekt kaputt zerstört beschädigt evakuiert überflutet befahrbar unpassierbar fertig
	vollständig anwesend abwesend identisch bewaffnet inhaftiert wach bewusstlos gelegen versichert ledig verheiratet intakt
	vorübergehend üblich erlaubt verboten zulässig unzulässig unbedenklich gültig ungültig rechtskräftig haltbar lieferbar`)

// future reports whether the first clause of what is said names a day after the article's
// publication, or says that something is to be (soll): a plan.
func (w *work) future(f *finding) bool {
	segments := w.segmentsOf(f)
	if f.kind == q.IndirectFreeIndirect || len(segments) == 0 {
		return false
	}
	s := segments[0]
	if i := s.finite; i >= 0 {
		if s.sub {
			return false
		}
		if w.isForm(i, "sollen") && !w.is(i, q.Past) && !w.perfectBehind(i, s.run) {
			return f.kind != q.Direct
		}
		if w.is(i, q.Past) || w.is(i, q.Subjunctive2) && !w.is(i, q.Subjunctive1) && w.low[i] != "würde" && w.low[i] != "würden" || w.lemmaIs(i, perfectAuxiliaries) {
			return false
		}
	}
	x, ok := w.timeIn(w.TokenSpan(s.first, s.last))
	return ok && w.isLater(x)
}

// isLater reports whether a date begins after the day of publication. Weeks and seasons
// ("2031-W20", "2031-SU") are not compared within their year.
func (w *work) isLater(x q.Time) bool {
	published := string(w.Published.Day())
	if published == "" || x.Type != q.Date || len(x.Value) < len("2006") || x.Value[0] != '2' {
		return false
	}
	if len(x.Value) > len("2006-") && (x.Value[5] < '0' || x.Value[5] > '9') {
		return x.Value[:4] > published[:4]
	}
	return x.Value > published
}

var perfectAuxiliaries = set(`haben sein`)

// inside leaves out conjunction and opening mark at the beginning of what is said.
func (w *work) inside(r run) run {
	for r.first < r.last && (w.Tokens[r.first].Kind == q.Open || w.low[r.first] == "dass" || w.low[r.first] == "und" || w.low[r.first] == "aber") {
		r.first++
	}
	return r
}

// perfectBehind reports whether an infinitive perfect follows: "müsse geschrieben haben".
func (w *work) perfectBehind(i int, r run) bool {
	for j := i + 1; j+1 < r.last; j++ {
		if w.is(j, q.Participle) && (w.low[j+1] == "haben" || w.low[j+1] == "sein") {
			return true
		}
		if w.low[j] == "," {
			return false
		}
	}
	return false
}

// passiveAt reports whether werden at token i makes a passive: a participle and no
// infinitive follows.
func (w *work) passiveAt(i int, r run) bool {
	for j := i + 1; j < r.last && w.low[j] != "," && w.low[j] != "."; j++ {
		if w.is(j, q.Infinitive) && w.low[j] != "worden" {
			return false
		}
		if w.is(j, q.Participle) && !w.is(j+1, q.Infinitive) {
			return true
		}
	}
	return false
}

// ownSubject reports whether the subject of the verb at token i is the speaker, or the
// institution or, if state is true, the state for which he speaks.
func (w *work) ownSubject(f *finding, i int, r run, state bool) bool {
	for _, j := range []int{i - 1, i + 1} {
		if r.has(j) && ownPronouns[w.low[j]] {
			return true
		}
	}
	speaker := w.mention(w.origin(f).source)
	if speaker < 0 {
		return false
	}
	for _, p := range []run{w.nounPhrase(i+1, r.last), w.phraseBefore(i, r)} {
		a := w.mention(p)
		if a < 0 {
			continue
		}
		if a == speaker || w.Actors[speaker].Of != "" && w.Actors[a].Name == w.Actors[speaker].Of ||
			state && w.Actors[a].Kind == q.State && w.speaksFor(speaker, a) {
			return true
		}
	}
	return false
}

// speaksFor reports whether a person can speak for a state: no other one is known as that
// to which he belongs.
func (w *work) speaksFor(person, state int) bool {
	if w.Actors[person].Kind != q.Person {
		return false
	}
	return !slices.ContainsFunc(w.Actors, func(o q.Actor) bool {
		return o.Kind == q.State && o.Name == w.Actors[person].Of && o.Name != w.Actors[state].Name
	})
}

// phraseBefore is the piece of the clause before token i.
func (w *work) phraseBefore(i int, r run) run {
	j := i
	for j > r.first && w.low[j-1] != "," && w.low[j-1] != "." && i-j < 8 && w.Tokens[j-1].Kind != q.Open {
		j--
	}
	return run{j, i}
}
