package attribution

import (
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
	if act != "" && act != q.Assesses && (negations[w.word(i-1)] || negations[w.word(i-2)] && w.attributive(i-1)) {
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
	if w.callsUntrue(f) {
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
		if mains++; (mains == 1 || mains == 2 && w.isForm(s.finite, "existieren")) && w.denial(f, s) {
			return q.Denies
		}
	}
	return ""
}

// callsUntrue reports whether a word of untruth is said of something: as a predicate, behind als, or
// as a name without a verb. As an object it only tells what somebody does: "verbreitet
// Falschmeldungen".
func (w *work) callsUntrue(f *finding) bool {
	if f.kind == q.Reported || f.same >= 0 {
		return w.shows(f, q.Denies)
	}
	for _, s := range w.segmentsOf(f) {
		for i := s.first; i < s.last; i++ {
			if w.wordAct(i) == q.Denies && (s.finite < 0 || !w.capital(i) && !w.attributive(i) || w.lemma(s.run, equating) && (w.is(i, q.Participle) || !w.perfectIn(s)) || w.says(s.run, "als")) {
				return true
			}
		}
	}
	return false
}

// equating are verbs that say what something is.
var equating = set(`sein bleiben nennen handeln bezeichnen sprechen halten heißen`)

// untrue reports whether the segment says that something is not so: "keine Rede", "stimme
// nicht", "sei falsch", "entbehre jeder Grundlage".
func (w *work) untrue(s segment) bool {
	for i := s.first; i < s.last; i++ {
		switch word := w.low[i]; {
		case word == "rede" && strings.HasPrefix(w.word(i-1), "kein"), word == "grundlage" && strings.HasPrefix(w.word(i-1), "jede"),
			word == "falsch" && w.isForm(i-1, "sein"), word == "luft" && w.word(i+1) == "gegriffen", word == "zeitpunkt" && w.word(i-1) == "keinem":
			return true
		case s.negated < 0:
		case word == "gegen" && w.assures(s), word == "beteiligt", word == "zutreffend", word == "stimme", word == "stimmt",
			word == "zu" && (w.word(i+1) == "tun" || w.isForm(s.finite, "treffen")):
			return true
		}
	}
	return false
}

// assures reports whether the negated segment says at whom something is not aimed, which answers a
// reproach: "die Übung richte sich gegen niemanden". At whom an inquiry is aimed is a fact.
func (w *work) assures(s segment) bool {
	return (w.says(s.run, "gerichtet") || w.says(s.run, "sich") && w.verbIn(s.run, "richten")) && !w.hasAny(s.run, inquiries)
}

var inquiries = set(`verfahren ermittlungen ermittlung verdacht klage klagen anklage beschwerde vorwurf vorwürfe tatverdacht untersuchung untersuchungen
	durchsuchung durchsuchungen protest proteste kritik`)

// denial reports whether the segment denies: it is negated and tells what the speaker's side has
// not done or does not have, or what does not exist.
func (w *work) denial(f *finding, s segment) bool {
	if s.negated < 0 || s.sub && w.low[s.first] != "dass" || w.seen(s) || w.spares(s.run) || w.exhorts(f) || s.finite >= 0 && w.lemmaIs(s.finite, duty) || w.slight(s) {
		return false
	}
	v := s.finite
	switch {
	case v < 0:
		return f.kind == q.Direct && strings.HasPrefix(w.low[s.first], "kein") && f.same >= 0
	case w.hasAny(s.run, feelings):
		return false
	case f.verbIn(emphatic):
		return f.kind != q.Direct || w.perfectIn(s)
	case w.lemmaIs(v, thinking), w.isForm(v, "werden") && !w.participleIn(s):
		return false
	case w.lemma(s.run, being):
		return f.kind != q.Direct && w.says(s.run, "es")
	case w.low[s.first] == "niemand" || w.low[s.first] == "keiner":
		return w.isForm(v, "wollen")
	case w.isForm(v, "existieren"):
		return true
	}
	if !w.ownSide(f, s) {
		return w.perfectIn(s) && (w.that(v-1) || w.that(v+1))
	}
	return w.perfectIn(s) && !w.lemma(s.run, modals) && !(f.kind == q.Direct && w.countIn(f)) || w.lemmaIs(v, owning)
}

// that reports whether token i is das without a noun.
func (w *work) that(i int) bool {
	return w.word(i) == "das" && !w.capital(i+1) && w.pos(i+1) != q.ADJ
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
	return w.says(s.run, "mehr") || w.low[i] != "weder" && w.says(s.run, "noch")
}

var (
	duty = set(`müssen sollen dürfen`)
	// emphatic are verbs with which somebody insists; with a negation that is a denial.
	emphatic = set(`klarstellen`)
	// feelings are nouns for what goes on in somebody: "nicht das Gefühl haben" denies nothing.
	feelings = set(`gefühl eindruck lust angst sorge sorgen zweifel ahnung bedenken verständnis hoffnung`)
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
