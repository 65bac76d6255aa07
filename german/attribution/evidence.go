package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// Evidence is the stage that provides named evidence: that somebody refers to a satellite
// image, a video, a document. It says nothing about whether the evidence exists.
func Evidence() q.Stage {
	return q.Stage{
		Name: "de.evidence", Version: 1,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerTimes, q.LayerActors, q.LayerAttributions},
		Provides: []q.Layer{q.LayerEvidence},
		Run:      func(r *q.Reading) { r.Evidence = readEvidence(r) },
	}
}

func readEvidence(r *q.Reading) []q.Evidence {
	if len(r.Tokens) == 0 {
		return nil
	}
	named, some := make([]bool, len(r.Tokens)), false
	for i := range named {
		named[i] = namesEvidence(r.Word(i))
		some = some || named[i]
	}
	if !some {
		return nil // without dividing the text into clauses, which is most of the work
	}
	t := prepare(r)
	var out []q.Evidence
	for u := range t.units {
		for k := range t.units[u].clauses {
			c := &t.units[u].clauses[k]
			for i := c.first; i < c.last; i++ {
				if !named[i] {
					continue
				}
				if e, ok := t.evidenceAt(&t.units[u], c, i); ok && (len(out) == 0 || !out[len(out)-1].Overlaps(e.Span)) {
					out = append(out, e)
				}
			}
		}
	}
	return out
}

// namesEvidence reports whether there can be evidence at the word.
func namesEvidence(word string) bool {
	if _, ok := lexicon.FindEvidence(word); ok {
		return true
	}
	switch letter.Lower(word) {
	case "recherchen", "recherche", "informationen":
		return true
	}
	return false
}

// evidenceAt reads the noun at token i of clause c.
func (t *text) evidenceAt(u *unit, c *clause, i int) (q.Evidence, bool) {
	if kind, span, ok := t.ownReporting(i, c); ok {
		return t.evidence(kind, span, c, "own-reporting"), true
	}
	n, ok := lexicon.FindEvidence(t.Word(i))
	if !ok || t.lacking(c, i) || !t.capital(i) && !n.Strong || t.inName(i) {
		return q.Evidence{}, false
	}
	if n.Kind == q.Interview && !prepositions[t.word(i-1)] && !prepositions[t.word(i-2)] {
		return q.Evidence{}, false
	}
	if !n.Strong && !t.shows(u, i) || t.takesIn(c, i) {
		return q.Evidence{}, false
	}
	first := i
	for first > c.first && t.attributive(first-1) && !adverbs[t.low[first-1]] {
		first--
	}
	last := i + 1
	if (t.pos(i) == q.ADJ || !t.capital(i)) && last < c.last && t.capital(last) {
		last++ // "forensische Untersuchungen": the word found is the attribute
	}
	return t.evidence(n.Kind, run{first, last}, c, "noun"), true
}

// takesIn reports whether Aufnahme at token i is the taking in of somebody or the beginning of
// something, and no picture: "die Aufnahme von Flüchtlingen", "die Aufnahme des Betriebs".
func (t *text) takesIn(c *clause, i int) bool {
	if t.low[i] != "aufnahme" || i+1 >= c.last {
		return false
	}
	switch t.low[i+1] {
	case "von", "der", "des", "eines", "einer", "in", "neuer", "weiterer", "als":
		return true
	}
	return false
}

func (t *text) evidence(kind q.EvidenceKind, span run, c *clause, by string) q.Evidence {
	e := q.Evidence{Span: t.TokenSpan(span.first, span.last), Kind: kind, Actor: -1, Attribution: t.attributionAt(span), By: "de.evidence/" + by}
	switch {
	case e.Attribution >= 0:
		e.Actor = t.Attributions[e.Attribution].Actor
	case c.finite >= 0:
		if s := t.subject(c); !s.empty() && !s.overlaps(span) {
			e.Actor = t.mention(s)
		}
	}
	return e
}

// attributionAt is the innermost attribution whose content, or else whose frame, holds the
// tokens; -1 if none does.
func (t *text) attributionAt(r run) int {
	s := t.TokenSpan(r.first, r.last)
	best, size := -1, 1<<60
	for i, a := range t.Attributions {
		cover := a.Content.Cover()
		if a.Content.Contain(s) && cover.Len() < size {
			best, size = i, cover.Len()
		}
	}
	if best >= 0 {
		return best
	}
	for i, a := range t.Attributions {
		if a.Frame.Contain(s) {
			return i
		}
	}
	return -1
}

// inName reports whether token i is part of a name.
func (t *text) inName(i int) bool {
	for _, n := range t.Names {
		if n.Overlaps(t.Tokens[i].Span) {
			return true
		}
	}
	return false
}

// lacking reports whether the text says that the evidence at token i is missing: "Belege
// gibt es dafür nicht", "ohne Beweise".
func (t *text) lacking(c *clause, i int) bool {
	switch t.word(i - 1) {
	case "ohne", "zu", "per": // "gab zu Protokoll", "per Video" name no evidence
		return true
	}
	if t.word(i-2) == "ohne" {
		return true
	}
	return c.pred.negated
}

// shows reports whether the sentence uses what stands at token i as evidence: a verb of
// showing, or a preposition such as laut before it.
func (t *text) shows(u *unit, i int) bool {
	for j := max(i-4, u.first); j < i; j++ {
		switch t.low[j] {
		case "laut", "gemäß", "gemäss", "anhand", "mithilfe":
			return true
		}
	}
	for j := u.first; j < u.last; j++ {
		if t.lemmaIs(j, showing) || t.low[j] == "zufolge" {
			return true
		}
	}
	return slices.ContainsFunc(u.clauses, func(c clause) bool {
		return slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return showing[l] })
	})
}

var showing = set(`zeigen belegen beweisen dokumentieren vorliegen nahelegen hervorgehen stützen auftauchen auswerten verifizieren haben geben
	vorlegen präsentieren sehen untermauern bestätigen kursieren bekräftigen lokalisieren geolokalisieren hindeuten schließen`)

// ownReporting reads what an outlet has found out by itself: "nach Recherchen von …", "nach
// Informationen dieser Zeitung", "wie diese Redaktion erfuhr".
func (t *text) ownReporting(i int, c *clause) (q.EvidenceKind, run, bool) {
	switch w := t.low[i]; w {
	case "recherchen", "recherche":
		if p := t.word(i - 1); p == "nach" || p == "laut" || t.word(i-2) == "nach" || t.word(i-2) == "laut" || i+1 < c.last && t.low[i+1] == "zufolge" {
			return q.OwnReporting, run{i, i + 1}, true
		}
	case "informationen":
		if t.word(i-1) == "nach" && (t.word(i+1) == "dieser" || t.word(i+1) == "unserer") && i+2 < c.last {
			return q.OwnReporting, run{i, i + 3}, true
		}
	}
	return "", run{}, false
}
