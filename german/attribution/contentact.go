package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// contentAct tells the act from what is said with a neutral verb: not knowing and not
// speaking first, then denial, demand, warning, blame, announcement, opinion. It is "" if
// nothing shows an act.
func (w *work) contentAct(f *finding) q.Stance {
	told := w.toldAct(f)
	if told != "" && told != q.Assesses {
		return told
	}
	signs := w.signsOf(f)
	switch {
	case signs.silent:
		return q.NoComment
	case signs.unknowing:
		return q.CannotConfirm
	case signs.denies:
		return q.Denies
	case signs.demands:
		return q.Demands
	case signs.acts[q.Warns] && signs.conditional && f.kind != q.Reported, w.threatens(f):
		return q.Warns
	case signs.acts[q.Condemns]:
		return q.Condemns
	case signs.acts[q.Warns] && (f.kind != q.Reported || w.naming(f)):
		return q.Warns
	case signs.confirms && f.kind != q.Reported:
		return q.Confirms
	case (signs.announces || w.future(f)) && f.kind != q.Reported:
		return q.Announces
	case told != "" && !signs.number:
		return told
	case (signs.judges || signs.acts[q.Assesses] || signs.conditional) && f.kind != q.Reported:
		return q.Assesses
	}
	return ""
}

// threatens reports whether what is said begins with a case that might come about and is
// not hoped for: "Sollte der Damm brechen, werde man …".
func (w *work) threatens(f *finding) bool {
	r := w.inside(f.content[0])
	return f.kind != q.Reported && !r.empty() && (w.low[r.first] == "sollte" || w.low[r.first] == "sollten")
}

// toldAct is the act that a report in Konjunktiv tells of the speaker's own side: "die
// Regierung rufe dazu auf", "das Bündnis könne das nicht bestätigen".
func (w *work) toldAct(f *finding) q.Stance {
	if f.kind != q.Indirect && f.kind != q.IndirectFreeIndirect {
		return ""
	}
	c := w.clauseIn(f.content[0])
	if c == nil || !c.pred.konj1 && !c.pred.konj2 || c == f.clause && f.from < 0 || w.perfectKonjunktiv(c) {
		return ""
	}
	s, _, ok := w.match(c, lexicon.Act|lexicon.Clause)
	if !ok || s.Stance == q.Claims || c.pred.modal == "müssen" || c.pred.modal == "sollen" {
		return ""
	}
	if c.pred.negated && (s.Stance == q.Confirms || s.Stance == q.Denies) {
		return q.CannotConfirm
	}
	if c.pred.negated {
		return ""
	}
	return s.Stance
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

// signs are what the words of a statement show.
type signs struct {
	negated, silent, unknowing, denies, demands, announces, confirms, conditional, judges, number bool

	acts map[q.Stance]bool
}

func (w *work) signsOf(f *finding) signs {
	s := signs{acts: map[q.Stance]bool{}}
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			if negations[w.low[i]] {
				s.negated = true
			}
			s.number = s.number || w.Tokens[i].Kind == q.Number
			if homographs[w.low[i]] && !w.capital(i) {
				continue
			}
			if a := lexicon.ActOfWord(w.low[i]); a != "" && !((negations[w.word(i-1)] || negations[w.word(i-2)] && w.attributive(i-1)) && (a == q.Condemns || a == q.Warns)) {
				s.acts[a] = true
			}
		}
	}
	s.denies = s.acts[q.Denies]
	if f.kind == q.Reported {
		return s
	}
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			w.sign(&s, f, i, r)
		}
	}
	first := w.firstClause(w.inside(f.content[0]))
	s.denies = s.denies || w.denial(f, first)
	s.demands = s.demands || w.exhorts(f)
	s.judges = w.judges(first)
	return s
}

// homographs are forms of verbs that look like nouns of blame, danger or praise.
var homographs = set(`betrug betrugen gefahren verraten verrate verrät erfolge schade`)

// firstClause is the run up to its first comma or stop.
func (w *work) firstClause(r run) run {
	end := r.first
	for end < r.last && w.low[end] != "," && w.low[end] != ";" && w.low[end] != ":" && !isStop(w.low[end]) {
		end++
	}
	return run{r.first, end}
}

// judges reports whether a clause says of something what it is like: a form of sein with
// an adjective or, denied, with a noun ("ist kein Wunschkonzert"), but no participle.
func (w *work) judges(r run) bool {
	copula, opinion := false, false
	for i := r.first; i < r.last; i++ {
		switch {
		case w.finite(i) && w.isForm(i, "sein"):
			copula = true
		case w.is(i, q.Participle), w.finite(i) && w.sureFinite(i), w.low[i] == "zu", w.low[i] == "worden", w.Tokens[i].Kind == q.Number, w.low[i] == "grund", w.low[i] == "ursache":
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
	vollständig anwesend abwesend identisch bewaffnet inhaftiert wach bewusstlos gelegen versichert ledig verheiratet`)

// future reports whether the first clause of what is said names a day after the article's
// publication, or says that something is to be (soll): a plan.
func (w *work) future(f *finding) bool {
	r := w.firstClause(w.inside(f.content[0]))
	if f.kind == q.IndirectFreeIndirect || r.empty() {
		return false
	}
	s := w.TokenSpan(r.first, r.last)
	for i := r.first; i < r.last; i++ {
		if w.finite(i) {
			if w.isForm(i, "sollen") && !w.is(i, q.Past) && !w.perfectBehind(i, r) {
				return true
			}
			if w.is(i, q.Past) || w.lemmaIs(i, perfectAuxiliaries) {
				return false
			}
			break
		}
	}
	x, ok := w.timeIn(s)
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

// sign reads the word at token i.
func (w *work) sign(s *signs, f *finding, i int, r run) {
	word := w.low[i]
	switch {
	case word == "unklar", word == "abzuwarten" && w.lemmaNear(i, r, remaining), word == "ungewiss", word == "unbekannt", word == "offen" && (w.word(i-1) == "noch" || w.word(i+1) == "gelassen"):
		s.unknowing = true
	case s.negated && knowledge[word]:
		s.unknowing = true
	case !s.negated && (word == "beweise" || word == "belege") && w.lemmaNear(i, r, possession):
		s.confirms = true
	case word == "optionen" && w.word(i-1) == "alle":
		s.announces = true
	case word == "sagen" && w.negatedNear(i, r):
		s.silent = s.silent || w.lemmaNear(i, r, willing) || w.nothingMore(i, r)
		s.unknowing = s.unknowing || w.lemmaNear(i, r, able) || w.word(i-1) == "zu"
	case s.negated && word == "fest" && w.lemmaNear(i, r, laying):
		s.unknowing = true
	case word == "rede" && (w.word(i-1) == "keine" || w.word(i-1) == "keinerlei"):
		s.denies = true
	case word == "spiel" && w.phrase(i-2, "auf", "dem"):
		s.acts[q.Warns] = true
	case s.negated && word == "stellung" && w.lemmaNear(i, r, taking):
		s.silent = true
	case s.negated && comments[word], word == "außerstande", word == "stillschweigen":
		s.silent = true
	case s.negated && (word == "gerichtet" || word == "richte" || word == "beteiligt" || word == "zutreffend" || word == "stimme" || word == "stimmt" || word == "zu" && w.word(i+1) == "tun"):
		s.denies = true
	case word == "falsch" && w.isForm(i-1, "sein"):
		s.denies = true
	case word == "grundlage" && strings.HasPrefix(w.word(i-1), "jede"):
		s.denies = true
	}
	if len(w.forms[i]) == 0 {
		return
	}
	w.verbSign(s, f, i, r)
}

var (
	knowledge = set(`erkenntnisse informationen hinweise anhaltspunkte kenntnis bestätigen bestätigung beurteilen ausschließen ausgeschlossen auszuschließen
		erinnern absehbar abzusehen abschätzen wisse weiß wissen`)
	comments = set(`äußern äußere äußert kommentieren kommentar kommentiere auskunft stellungnahme festlegen preisgeben spekulieren vorgreifen außerstande`)
)

func (w *work) verbSign(s *signs, f *finding, i int, r run) {
	word := w.low[i]
	if (w.isForm(i, "müssen") || w.isForm(i, "sollen")) && !w.isWord(i+1) && w.low[r.first] != "dass" {
		return // at the end of a relative clause
	}
	switch {
	case w.isForm(i, "müssen") && !strings.HasPrefix(word, "musst") && !w.perfectBehind(i, r) && !w.negatedNear(i, r):
		s.demands = true
	case word == "solle" || (word == "sollten" || word == "sollte") && i > r.first && !w.startsSentence(i) && w.word(i-1) != "," && w.word(i-1) != "und":
		s.demands = true
	case (word == "dürfe" || word == "darf" || word == "dürfen") && w.negatedNear(i, r):
		s.demands = true
	case word == "dürfte" || word == "dürften":
		s.conditional = true
	case (word == "würde" || word == "würden" || word == "könnte" || word == "könnten" || word == "wäre" || word == "wären") && (f.kind != q.IndirectFreeIndirect && !(strings.HasSuffix(word, "n") && strings.Contains(f.by, "/frame-")) || w.inQuot[i] >= 0):
		s.conditional = true
	case (w.isForm(i, "werden") || w.isForm(i, "wollen")) && w.finite(i) && !w.is(i, q.Past) && !w.passiveAt(i, r):
		if w.ownPlan(f, i, r) {
			s.announces = true
		}
	}
}

// denial reports whether the first clause of what is said denies something: it is negated
// and speaks of the speaker's own side ("man habe nicht"), of what exists ("es gebe
// keine") or of everybody ("niemand wolle").
func (w *work) denial(f *finding, r run) bool {
	first := r
	if first.empty() {
		return false
	}
	if w.forbids(first) || w.spares(first) || w.exhorts(f) {
		return false
	}
	negated, verb := false, -1
	for i := first.first; i < first.last; i++ {
		if negations[w.low[i]] && w.word(i+1) != "nur" && w.low[i] != "kaum" {
			negated = true
		}
		if verb < 0 && w.finite(i) {
			verb = i
		}
	}
	if !negated {
		return false
	}
	switch w.low[first.first] {
	case "niemand", "kein", "keine", "keiner", "keinen":
		return verb < 0 || !w.isForm(verb, "können")
	}
	if f.clause != nil && f.from < 0 && slices.ContainsFunc(f.clause.pred.lemmas, func(l string) bool { return emphatic[l] }) {
		return true
	}
	if verb < 0 || w.lemmaIs(verb, thinking) || w.isForm(verb, "werden") && !w.passiveAt(verb, first) {
		return false
	}
	return w.isForm(verb, "geben") || w.word(verb-1) == "es" || w.word(verb+1) == "es" || w.word(verb+1) == "das" || w.ownPast(f, verb, first) || w.ownSide(f, first)
}

// forbids reports whether the finite verb of a clause is one of duty, so that with a
// negation the clause demands instead of denying: "niemand dürfe die Wege verlassen".
func (w *work) forbids(r run) bool {
	for i := r.first; i < r.last; i++ {
		if w.finite(i) {
			return w.lemmaIs(i, duty)
		}
	}
	return false
}

var duty = set(`müssen sollen dürfen`)

// exhorts reports whether what is said calls upon everybody: "Lassen wir das nicht zu!"
func (w *work) exhorts(f *finding) bool {
	r := w.inside(f.content[0])
	if r.len() < 3 || f.kind != q.Direct || w.low[r.first+1] != "wir" || !w.is(r.first, q.Infinitive) || w.lemmaIs(r.first, modals) {
		return false
	}
	for i := r.first; i < r.last; i++ {
		if w.low[i] == "?" {
			return false
		}
		if isStop(w.low[i]) {
			break
		}
	}
	return true
}

// spares reports whether a clause says that nobody or nothing was hurt, which is news and
// no answer to anybody: "es habe keine Verletzten gegeben".
func (w *work) spares(r run) bool {
	for i := r.first; i < r.last; i++ {
		switch w.low[i] {
		case "verletzte", "verletzten", "verletzt", "tote", "toten", "todesopfer", "opfer", "schäden", "schaden", "sachschäden":
			return true
		}
	}
	return false
}

// emphatic are verbs with which somebody insists; with a negation that is a denial.
var emphatic = set(`klarstellen beteuern versichern beharren schwören`)

var thinking = set(`glauben denken meinen finden hoffen rechnen erwarten`)

// ownSide reports whether the subject names the speaker's side with a possessive: "seine
// Leute hätten nicht".
func (w *work) ownSide(f *finding, r run) bool {
	switch w.low[r.first] {
	case "sein", "seine", "ihr", "ihre", "unser", "unsere", "mein", "meine":
		return true
	}
	return false
}

var (
	willing = set(`wollen mögen dürfen`)
	able    = set(`können`)
)

var remaining = set(`bleiben sein`)

var taking = set(`nehmen beziehen`)

var laying = set(`legen`)

// nothingMore reports whether somebody says that he says nothing or no more: "mehr könne
// sie nicht sagen", "dazu sagen wir nichts".
func (w *work) nothingMore(i int, r run) bool {
	for j := max(r.first, i-12); j < i; j++ {
		switch w.low[j] {
		case "mehr", "dazu", "darüber":
			return true
		}
	}
	return false
}

var possession = set(`geben haben vorliegen besitzen sehen`)

// lemmaNear reports whether one of the verbs stands in the run.
func (w *work) lemmaNear(i int, r run, lemmas map[string]bool) bool {
	for j := max(r.first, i-6); j < min(r.last, i+7); j++ {
		if w.lemmaIs(j, lemmas) {
			return true
		}
	}
	return false
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

// negatedNear reports whether a negation stands in the same part of the sentence.
func (w *work) negatedNear(i int, r run) bool {
	for j := i + 1; j < r.last && w.low[j] != "," && w.low[j] != "." && w.low[j] != ":"; j++ {
		if negations[w.low[j]] || w.low[j] == "niemanden" || w.low[j] == "niemandem" {
			return true
		}
	}
	for j := i - 1; j >= r.first && w.low[j] != "," && w.low[j] != "."; j-- {
		if negations[w.low[j]] {
			return true
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

// ownPlan reports whether the subject of the verb at token i is the speaker, or the state or
// institution for which he speaks.
func (w *work) ownPlan(f *finding, i int, r run) bool {
	return w.ownSubject(f, i, r, true)
}

// ownPast reports whether the verb at token i tells what the speaker did.
func (w *work) ownPast(f *finding, i int, r run) bool {
	return w.ownSubject(f, i, r, false)
}

func (w *work) ownSubject(f *finding, i int, r run, state bool) bool {
	for _, j := range []int{i - 1, i + 1} {
		if !r.has(j) {
			continue
		}
		switch w.low[j] {
		case "er", "sie", "man", "wir", "ich":
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
