package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// assessedAct: a judgement, feeling, guess or forecast stands in the words.
func (w *work) assessedAct(f *finding) q.Stance {
	if f.kind == q.Reported {
		return ""
	}
	if w.shows(f, q.Assesses) && !w.polls(f) {
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

// polls reports whether what is said gives a share, of which the words are not the speaker's:
// "22 Prozent sind zufrieden".
func (w *work) polls(f *finding) bool {
	for _, r := range f.content {
		if w.says(r, "prozent") || w.says(r, "%") {
			return true
		}
	}
	return false
}

// valued reports whether a clause says of something what it is like: a form of sein with
// an adjective or, denied, with a noun ("ist kein Wunschkonzert"), but no participle.
func (w *work) valued(r run) bool {
	copula, opinion := false, false
	for i := r.first; i < r.last; i++ {
		switch {
		case w.finite(i) && w.isForm(i, "sein"):
			copula = true
		case w.low[i] == "weder", w.is(i, q.Participle), w.finite(i) && w.sureFinite(i), w.low[i] == "zu", w.low[i] == "gut" && !w.startsSentence(i+1) && (numerals[w.word(i+1)] || w.capital(i+1)), w.low[i] == "worden", w.Tokens[i].Kind == q.Number, numerals[w.low[i]], w.low[i] == "grund", w.low[i] == "ursache":
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
	vorübergehend üblich erlaubt verboten zulässig unzulässig unbedenklich gültig ungültig rechtskräftig haltbar lieferbar
	viele viel wenige weniger mehr doppelt dreifach gleich stabil unterschiedlich höher niedriger geringer größer kleiner älter
	jünger länger kürzer positiv negativ infiziert geimpft ansteckend danach davor klar`)

// opinion is the name of what in the segment judges, compares, guesses or foresees; "" if
// nothing does.
func (w *work) opinion(f *finding, s segment, n int) string {
	switch {
	case w.guesses(s):
		return "guess"
	case w.compares(f, s):
		return "comparison"
	case w.proverb(f, s, n):
		return "proverb"
	case w.exceeds(s):
		return "excess"
	case w.foresees(f, s):
		return "forecast"
	case w.calledIn(s):
		return "quoted predicate"
	case w.wellDone(s), w.seen(s):
		return "view"
	case w.supposed(f, s, n):
		return "supposition"
	case w.hardly(s), f.kind == q.Direct && w.generally(s):
		return "degree"
	case w.defines(s):
		return "definition"
	case w.infers(s):
		return "inference"
	case w.supposes(f, s):
		return "supposition"
	}
	return ""
}

var guessWords = set(`wohl vermutlich wahrscheinlich womöglich möglicherweise vielleicht dürfte dürften bestimmt gewiss sicherlich höchstwahrscheinlich
	hoffentlich leider endlich irgendwann`)

// guesses reports whether a word of probability or feeling stands in the segment, or können with
// a perfect: "kann dazu geführt haben".
func (w *work) guesses(s segment) bool {
	return w.hasAny(s.run, guessWords) || s.finite >= 0 && s.negated < 0 && w.isForm(s.finite, "können") && w.perfectBehind(s.finite, s.run)
}

// likeness are words behind wie that make an image of it and no reference: "wie ein Stein".
var likeness = set(`ein eine einen einem einer im beim bei vor ohne zu von auf in aus am`)

// compares reports whether the segment likens something to something else: "wie ein Stein", "so gut
// wie ein Torwart", "als hätte jemand …". Comparisons with numbers and days are facts.
func (w *work) compares(f *finding, s segment) bool {
	if w.countIn(f) {
		return false
	}
	for i := s.first; i+1 < s.last; i++ {
		switch w.low[i] {
		case "wie":
			if likeness[w.low[i+1]] && (i > s.first || w.low[i+1] == "ein" || w.low[i+1] == "eine") && !w.inTime(i+1) && (i+2 >= s.last || !w.inTime(i+2)) {
				return true
			}
			if w.pos(i+1) == q.ADJ && i == s.first && s.finite < 0 {
				return true // "Wie praktisch"
			}
		case "als":
			if i == s.first && (w.is(i+1, q.Subjunctive2) || w.word(i+1) == "ob") || i == s.first && w.is(s.last-1, q.Subjunctive2) {
				return true
			}
			if strings.HasSuffix(w.word(i-1), "er") && w.pos(i-1) == q.ADJ && i-1 >= s.first {
				return true
			}
		}
	}
	return false
}

// proverb reports whether what is said begins with wer and speaks of everybody: "Wer zweimal
// gewinnt, darf einmal gähnen".
func (w *work) proverb(f *finding, s segment, n int) bool {
	segments := w.segmentsOf(f)
	return n == 0 && w.low[s.first] == "wer" && !w.asks(f) && s.len() > 2 && (len(segments) < 2 || !w.perfectIn(segments[1]) || f.kind == q.Direct) &&
		!(s.finite >= 0 && w.is(s.finite, q.Past) && f.kind != q.Direct)
}

// exceeds reports whether the segment says that there is too much or too little, or that
// something is too much of what it is: "zu wenig Lehrer", "ist zu zerstritten".
func (w *work) exceeds(s segment) bool {
	for i := s.first; i+1 < s.last; i++ {
		if w.low[i] == "lange" && w.low[i+1] == "genug" || w.low[i] == "genug" && w.low[i+1] == "lange" || w.low[i] == "lange" && w.word(i+1) == "genug" {
			return true
		}
		if w.low[i] != "zu" || w.is(i+1, q.Infinitive) {
			continue
		}
		if amounts[w.low[i+1]] || w.pos(i+1) == q.ADJ && !w.capital(i+1) && s.finite >= 0 && w.isForm(s.finite, "sein") && !w.perfectIn(s) {
			return true
		}
	}
	return false
}

var amounts = set(`wenig wenige viel viele`)

// foresees reports whether the segment says what will or can come of itself: werden or können
// with a subject that is not the speaker's side.
func (w *work) foresees(f *finding, s segment) bool {
	i := s.finite
	if i < 0 || s.sub && w.low[s.first] != "dass" || w.is(i, q.Past) && !w.is(i, q.Subjunctive1) && !w.is(i, q.Subjunctive2) {
		return false
	}
	switch {
	case w.isForm(i, "werden"):
		return !w.passiveAt(i, s.run) && w.low[i] != "würde" && w.low[i] != "würden" && w.infinitiveFollows(s) && (!w.ownSide(f, s) || w.befalls(s))
	case w.low[s.first] == "nur" && w.isForm(i, "können"):
		return true // "nur so könne das gelingen"
	case w.low[i] == "könne" || w.low[i] == "könnte" || w.low[i] == "könnten":
		return s.negated < 0 && !w.ownSide(f, s) && !w.counts(s) && !(w.is(s.last-2, q.Participle) && w.low[s.last-1] == "werden" && w.low[i] == "könne")
	}
	return false
}

// infinitiveFollows reports whether the segment ends in an infinitive.
func (w *work) infinitiveFollows(s segment) bool {
	return s.last-1 > s.finite && w.is(s.last-1, q.Infinitive) || s.last-1 == s.finite && w.is(s.finite-1, q.Infinitive)
}

// counts reports whether a number stands in the segment.
func (w *work) counts(s segment) bool {
	for i := s.first; i < s.last; i++ {
		if w.Tokens[i].Kind == q.Number || numerals[w.low[i]] {
			return true
		}
	}
	return false
}

// infers reports whether the segment weighs what something shows: "spreche für Lärm", "deute auf
// Brandstiftung hin".
func (w *work) infers(s segment) bool {
	if s.finite < 0 || w.countSubject(s) {
		return false
	}
	return w.hasPhrase(s.run, "zu", "erwarten") || w.hasPhrase(s.run, "zu", "rechnen") || w.hasPhrase(s.run, "nicht", "fassen") || w.isForm(s.finite, "sprechen") && (w.says(s.run, "für") || w.says(s.run, "dafür") || w.says(s.run, "dagegen")) ||
		(w.isForm(s.finite, "deuten") || w.isForm(s.finite, "hindeuten")) && (w.says(s.run, "auf") || w.says(s.run, "darauf"))
}

func (w *work) countSubject(s segment) bool {
	return w.is(s.finite, q.Past) && !w.is(s.finite, q.Subjunctive2)
}

// supposes reports whether the speaker says what he would do.
func (w *work) supposes(f *finding, s segment) bool {
	i := s.finite
	return i >= 0 && !s.sub && w.low[i] == "würde" && w.infinitiveFollows(s) && w.ownSide(f, s) && !w.inTime(s.last-1)
}

// calledIn reports whether a form of sein has its predicate in quotation marks, which shows that it
// is the speaker's word: "das sei „Planwirtschaft“".
func (w *work) calledIn(s segment) bool {
	last := s.last
	if w.word(last-1) == "gewesen" {
		last--
	}
	if s.finite < 0 || !w.isForm(s.finite, "sein") || w.inQuot[s.finite] >= 0 || w.inQuot[last-1] < 0 || w.counts(s) {
		return false
	}
	for i := s.finite + 1; i < last; i++ {
		if w.is(i, q.Participle) || w.low[i] == "übrig" {
			return false
		}
	}
	return true
}

// defines reports whether the segment says in the present what something is: "Wohnen ist kein
// Glücksspiel". Causes are facts: "Grund ist ein Riss".
func (w *work) defines(s segment) bool {
	i := s.finite
	if i < s.first || i == s.first && w.capital(i) || !w.isForm(i, "sein") || w.is(i, q.Past) && !w.is(i, q.Subjunctive2) || w.counts(s) || causes[w.low[s.first]] {
		return false
	}
	for j := i + 1; j < s.last; j++ {
		if w.is(j, q.Participle) || w.is(j, q.Infinitive) {
			return false
		}
	}
	for j := i + 1; j < min(i+4, s.last-1); j++ {
		if indefinite[w.low[j]] && (w.capital(j+1) || w.capital(j+2)) {
			return true
		}
	}
	return false
}

var (
	causes     = set(`grund gründe ursache auslöser ziel anlass hintergrund täter opfer fahrer ort`)
	indefinite = set(`ein eine kein keine`)
)

// hardly reports whether the segment says that something can hardly or no longer be done: "kaum zu
// verkraften".
func (w *work) hardly(s segment) bool {
	for i := s.first; i+2 < s.last; i++ {
		if w.low[i] == "kaum" && (w.low[i+1] == "zu" && w.is(i+2, q.Infinitive) || w.low[i+2] == "zu" && w.is(i+3, q.Infinitive)) ||
			w.low[i] == "nicht" && w.low[i+1] == "mehr" && w.word(i+2) == "zu" && w.is(i+3, q.Infinitive) {
			return true
		}
	}
	return false
}

// generally reports whether the segment says what nobody can or everybody may do: "man kann nicht".
func (w *work) generally(s segment) bool {
	i := s.finite
	return i >= 0 && w.isForm(i, "können") && s.negated >= 0 && (w.word(i-1) == "man" || w.word(i+1) == "man" || w.low[s.first] == "niemand")
}

// wellDone reports whether somebody is said to be well or badly made for something: "sind gut
// positioniert".
func (w *work) wellDone(s segment) bool {
	for i := s.first; i+1 < s.last; i++ {
		switch w.low[i] {
		case "gut", "bestens", "schlecht", "hervorragend":
			if w.is(i+1, q.Participle) && s.finite >= 0 && w.isForm(s.finite, "sein") {
				return true
			}
		}
	}
	return false
}

// seen reports whether the segment says whose view it is: "nach ihrer Einschätzung".
func (w *work) seen(s segment) bool {
	for i := s.first; i+2 < s.last; i++ {
		if w.low[i] == "nach" && possessiveArticle(w.low[i+1]) && views[w.low[i+2]] || possessiveArticle(w.low[i]) && views[w.low[i+1]] && w.low[i+2] == "nach" ||
			w.low[i] == "aus" && possessiveArticle(w.low[i+1]) && w.low[i+2] == "sicht" {
			return true
		}
	}
	return false
}

var views = set(`einschätzung ansicht meinung überzeugung auffassung sicht erwartung`)

// supposed reports whether what is said begins with a case that is not real, or not yet: "Wäre der
// Schacht trocken gewesen, …", "Sollte die Seilbahn gewinnen, …".
func (w *work) supposed(f *finding, s segment, n int) bool {
	if n > 0 || s.finite != s.first || w.countIn(f) && !w.isForm(s.first, "sollen") {
		return false
	}
	switch w.low[s.first] {
	case "wäre", "wären", "hätte", "hätten", "sollte", "sollten", "würde", "würden":
		return !w.asks(f)
	}
	return false
}
