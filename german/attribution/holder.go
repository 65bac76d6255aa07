package attribution

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// holders are those who have the document that speaks, or that somebody cites, before them
// and pass it on, as the relative clause behind it says: "ein Vermerk, der der Agentur
// vorliegt", "ein Bericht, aus dem die Zeitung zitiert".
func (w *work) holders(f *finding) []int {
	var out []int
	for _, p := range append([]run{f.source}, f.links...) {
		if a := w.holderBehind(p); a >= 0 {
			out = append(out, a)
		}
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
		if w.low[i] != "," || runsContain(f.content, i+1) && f.kind != q.Reported || i < f.clause.first && !w.writing(i-1) {
			continue
		}
		if a := w.holderIn(i+1, w.units[u].last); a >= 0 {
			return []int{a}
		}
	}
	return nil
}

// holderBehind is who has the document that a phrase names; -1 if no relative clause in or
// behind it says so.
func (w *work) holderBehind(p run) int {
	if p.empty() || w.unitOf[p.first] < 0 {
		return -1
	}
	end := w.units[w.unitOf[p.first]].last
	for i := p.first + 1; i <= p.last && i < end; i++ {
		if w.low[i] == "," {
			if a := w.holderIn(i+1, end); a >= 0 {
				return a
			}
		}
	}
	return -1
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

// holderIn is who has a document in the relative clause that begins at token i; -1 if it is
// none or says nothing of the kind.
func (w *work) holderIn(i, end int) int {
	first := i
	if prepositions[w.word(i)] {
		i++
	}
	if !relatives[w.word(i)] || possessiveArticle(w.word(i)) {
		return -1
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
	if w.lemmaIs(last-1, reliance) || first < i && w.lemmaIs(last-1, set1("berichten")) {
		cites = true
	}
	if !holds && !cites {
		return -1
	}
	for _, m := range w.mentionsIn(w.TokenSpan(i+1, last)) {
		if m.Form == q.ByPronoun || w.Actors[m.actor].Kind == q.State {
			continue
		}
		if holds || w.isMedium(m.actor) || w.lemmaIs(last-1, reliance) {
			return m.actor
		}
	}
	return -1
}

var (
	// who has a document before him: in the dative, or the one who looks into it
	keeping = set(`vorliegen zuspielen zugehen auswerten einsehen`)
	citing  = set(`zitieren bekommen erhalten veröffentlichen sehen prüfen`)
)

// writing reports whether token i is a noun for something written.
func (w *work) writing(i int) bool {
	n, ok := lexicon.FindSayingNoun(w.Word(i))
	return ok && w.capital(i) && n.Medium == q.Writing
}

func set1(word string) map[string]bool { return map[string]bool{word: true} }
