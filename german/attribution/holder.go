package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// holders are those who have the document that speaks, or that somebody cites, before them
// and pass it on, as the relative clause behind it says: "ein Vermerk, der der Agentur
// vorliegt", "ein Bericht, aus dem die Zeitung zitiert".
func (w *work) holders(f *finding) []int {
	var out []int
	for _, p := range append([]run{f.source}, f.links...) {
		out = append(out, w.holdersBehind(p)...)
	}
	if len(out) > 0 || f.clause == nil {
		return out
	}
	// "In einem Schreiben, das …, bekennt sich die Gruppe": elsewhere in the sentence.
	u := w.unitOf[f.clause.first]
	if u < 0 {
		return nil
	}
	for i := w.units[u].first + 1; i < w.units[u].last; i++ {
		if w.low[i] != "," || runsContain(f.content, i+1) && f.kind != q.Reported || i < f.clause.first && !w.writing(i-1) && !isMessage(w.low[i-1]) && !sourcePrepositions[w.low[w.units[u].first]] {
			continue
		}
		if out = w.holdersIn(i+1, w.units[u].last); len(out) > 0 {
			return out
		}
	}
	return nil
}

// sourcePrepositions are those with which a sentence begins that takes what it says from a
// document: "In einem Beschluss vom Montag, der …".
var sourcePrepositions = set(`in im aus laut nach`)

// holdersBehind are those who have the document that a phrase names, as a relative clause in
// or behind it says.
func (w *work) holdersBehind(p run) []int {
	if p.empty() || w.unitOf[p.first] < 0 {
		return nil
	}
	end := w.units[w.unitOf[p.first]].last
	for i := p.first + 1; i <= p.last && i < end; i++ {
		if w.low[i] == "," {
			if out := w.holdersIn(i+1, end); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// isDocument reports whether a phrase names something written.
func (w *work) isDocument(p run) bool {
	if p.empty() {
		return false
	}
	if w.documentIn(p) {
		return true
	}
	a := w.mention(p)
	return a >= 0 && w.Actors[a].Kind == q.Unnamed && w.Actors[a].By == "de.actors/document"
}

// pointsToDocument reports whether a phrase takes up a document that the text has
// introduced: "dem Papier", "darin".
func (w *work) pointsToDocument(p run) bool {
	if p.empty() {
		return false
	}
	switch w.low[p.first] {
	case "darin", "daraus":
		return true
	case "der", "die", "das", "dem", "den", "des", "dieser", "dieses", "diesem", "diesen":
		return p.len() <= 3 && w.isDocument(p)
	}
	return false
}

// holdersIn are those who have a document in the relative clause that begins at token i; none
// if it is no such clause.
func (w *work) holdersIn(i, end int) []int {
	first := i
	if prepositions[w.word(i)] {
		i++
	}
	if !relatives[w.word(i)] || possessiveArticle(w.word(i)) {
		return nil
	}
	last := i + 1
	for last < end && w.low[last] != "," && !isStop(w.low[last]) {
		last++
	}
	holds, cites := false, false
	for j := i + 1; j < last; j++ {
		holds = holds || w.lemmaIs(j, keeping)
		cites = cites || w.lemmaIs(j, citing) || w.phrase(j, "in", "auftrag")
	}
	relies := first < i && w.lemmaIs(last-1, reliance) // "auf den sich die Behörde stützt"
	cites = cites || relies || first < i && w.isForm(last-1, "berichten")
	if !holds && !cites {
		return nil
	}
	var out []int
	for _, m := range w.mentionsIn(w.TokenSpan(i+1, last)) {
		if m.Form == q.ByPronoun || w.Actors[m.actor].Kind == q.State || slices.Contains(out, m.actor) {
			continue
		}
		if w.isMedium(m.actor) || len(out) == 0 && (holds || relies) {
			out = append(out, m.actor)
		}
	}
	return out
}

var (
	// who has a document before him: in the dative, or the one who looks into it
	keeping = set(`vorliegen zuspielen zugehen auswerten einsehen verlesen vorlesen`)
	citing  = set(`zitieren bekommen erhalten veröffentlichen sehen prüfen`)
)

// writing reports whether token i is a noun for something written.
func (w *work) writing(i int) bool {
	n, ok := lexicon.FindSayingNoun(w.Word(i))
	return ok && w.capital(i) && n.Medium == q.Writing
}

// textNoun reports whether token i is a noun for a text, or for something written.
func (w *work) textNoun(i int) bool {
	n, ok := lexicon.FindNoun(w.Word(i))
	return w.writing(i) || ok && w.capital(i) && n.Sort == lexicon.DocumentNoun
}
