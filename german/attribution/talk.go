package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// talk is a sentence that says who talks with, or in, which medium.
type talk struct {
	first           int // token of the sentence
	speaker, medium int
}

// announcedTalks are the sentences that announce a talk, in text order: "Im Podcast „Runde zwei“
// spricht die Gründerin über ihre Pleite."
func (w *work) announcedTalks() []talk {
	var out []talk
	for u := range w.units {
		unit := &w.units[u]
		if !w.speaksOfTalk(unit.run) || w.inHeadline(unit.first) {
			continue
		}
		for _, m := range w.mentionsIn(w.TokenSpan(unit.first, unit.last)) {
			i := w.TokenAt(m.Start)
			if m.Form == q.ByPronoun || !w.isNamedMedium(m.actor) || !w.inTalk(i) && !w.inProgramme(i) {
				continue
			}
			for k := range unit.clauses {
				c := &unit.clauses[k]
				if !c.has(i) || c.kind != mainClause || c.pred.passive {
					continue
				}
				if s := w.mention(w.subject(c)); s >= 0 && w.Actors[s].Kind == q.Person {
					out = append(out, talk{unit.first, s, m.actor})
				}
			}
		}
	}
	return out
}

// speaksOfTalk reports whether a word for a talk or a programme stands in the sentence.
func (w *work) speaksOfTalk(r run) bool {
	for i := r.first; i < r.last; i++ {
		if isTalk(w.low[i]) || isProgramme(w.low[i]) {
			return true
		}
	}
	return false
}

// inProgramme reports whether token i begins the name of a programme in which somebody
// speaks: "im Podcast", "in der Sendung".
func (w *work) inProgramme(i int) bool {
	if before := w.word(i - 1); before != "im" && before != "in" {
		return false
	}
	return isProgramme(w.word(i)) || isProgramme(w.word(i+1))
}

func isProgramme(word string) bool {
	return strings.HasSuffix(word, "podcast") || strings.HasSuffix(word, "sendung") || strings.HasSuffix(word, "talkshow")
}
