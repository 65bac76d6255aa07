package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// shownDocument is a sentence that says who has a document before him.
type shownDocument struct {
	first  int   // token of the sentence
	relays []int // who has it
}

// shownDocuments are those sentences, in text order: "Der Brief liegt der Agentur vor."
func (w *work) shownDocuments() []shownDocument {
	var out []shownDocument
	for u := range w.units {
		unit := &w.units[u]
		for k := range unit.clauses {
			c := &unit.clauses[k]
			if c.kind != mainClause || !slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return keeping[l] }) {
				continue
			}
			if relays := w.readers(c); len(relays) > 0 {
				out = append(out, shownDocument{unit.first, relays})
			}
		}
	}
	return out
}

// readers are the media, or whoever reads it out, that have a document in a clause.
func (w *work) readers(c *clause) []int {
	aloud := slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return l == "verlesen" || l == "vorlesen" })
	var out []int
	for _, m := range w.mentionsIn(w.TokenSpan(c.first, c.last)) {
		reads := aloud && w.Actors[m.actor].Kind == q.Person || w.isNamedMedium(m.actor)
		if m.Form != q.ByPronoun && reads && !slices.Contains(out, m.actor) {
			out = append(out, m.actor)
		}
	}
	return out
}
