package attribution

import q "github.com/quellenlage/quellenlage"

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
		if otherwise[w.low[s.first]] && w.finite(s.first+1) || w.endangers(s) || w.says(s.run, "lebensgefahr") && w.lemma(s.run, lasting) || w.hasPhrase(s.run, "auf", "dem", "spiel") || w.hasPhrase(s.run, "frage", "der", "zeit") || s.negated < 0 && w.mayCome(s) && w.lemma(s.run, harming) {
			return q.Warns
		}
	}
	return ""
}

// otherwise begin what comes if nothing is done.
var otherwise = set(`sonst andernfalls anderenfalls ansonsten`)

var (
	averted = set(`gebannt vorbei vorüber abgewendet gesunken geringer gering`)
	// averting are verbs for what is done against a danger: "senkt das Risiko".
	averting = set(`verringern vermindern senken reduzieren minimieren abwenden bannen vermeiden verhindern mindern vorbeugen ausschließen sinken
		bekämpfen eindämmen abschätzen bewerten einschätzen`)
)

var lasting = set(`bestehen drohen herrschen`)

// endangers reports whether a word of danger stands in the segment, and the danger is not over.
func (w *work) endangers(s segment) bool {
	if s.sub && relatives[w.low[s.first]] || w.perfectIn(s) && !w.endangered(s) || s.negated >= 0 && (s.finite < 0 || !w.isForm(s.finite, "können")) {
		return false
	}
	for i := s.first; i < s.last; i++ {
		if w.is(i, q.Participle) && w.attributive(i) {
			continue // "gefährdete Tiere"
		}
		if w.wordAct(i) == q.Warns && w.word(i-1) != "außer" && w.word(i-1) != "ausser" && !w.hasAny(s.run, averted) && !w.lemma(s.run, averting) {
			return true
		}
	}
	return false
}

// endangered reports whether the participle of a form of sein is one of danger: "Kinder seien
// gefährdet".
func (w *work) endangered(s segment) bool {
	last := s.last - 1
	return w.isForm(s.finite, "sein") && w.is(last, q.Participle) && w.wordAct(last) == q.Warns && !w.isForm(last, "eskalieren")
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
