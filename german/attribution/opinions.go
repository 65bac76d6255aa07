package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

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
	}
	return ""
}

var guessWords = set(`wohl vermutlich wahrscheinlich womöglich möglicherweise vielleicht offenbar dürfte dürften bestimmt gewiss sicherlich höchstwahrscheinlich
	hoffentlich leider endlich irgendwann`)

// guesses reports whether a word of probability or feeling stands in the segment.
func (w *work) guesses(s segment) bool { return w.hasAny(s.run, guessWords) }

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
			if likeness[w.low[i+1]] && (i > s.first || w.low[i+1] == "ein" || w.low[i+1] == "eine") && !w.inTime(i+1) {
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
	return n == 0 && w.low[s.first] == "wer" && !w.asks(f) && s.len() > 2
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
		return !w.passiveAt(i, s.run) && w.low[i] != "würde" && w.low[i] != "würden" && w.infinitiveFollows(s) && !w.ownSide(f, s)
	case w.low[i] == "könne" || w.low[i] == "könnte" || w.low[i] == "könnten":
		return s.negated < 0 && !w.ownSide(f, s) && !w.countIn(f)
	}
	return false
}

// infinitiveFollows reports whether the segment ends in an infinitive.
func (w *work) infinitiveFollows(s segment) bool {
	return s.last-1 > s.finite && w.is(s.last-1, q.Infinitive) || s.last-1 == s.finite && w.is(s.finite-1, q.Infinitive)
}
