package attribution

import q "github.com/quellenlage/quellenlage"

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
	// "berichtete die Behörde in einem Papier, das …": behind the frame.
	end := f.clause.last
	if u := w.unitOf[f.clause.first]; u >= 0 {
		end = w.units[u].last
	}
	for i := f.clause.last; i < end; i++ {
		if w.low[i] == "," && !runsContain(f.content, i+1) {
			if a := w.holderIn(i+1, end); a >= 0 {
				return []int{a}
			}
		}
	}
	return nil
}

// holderBehind is who has the document that a phrase names; -1 if no relative clause behind
// it says so.
func (w *work) holderBehind(p run) int {
	if p.empty() || w.word(p.last) != "," || w.unitOf[p.last] < 0 {
		return -1
	}
	return w.holderIn(p.last+1, w.units[w.unitOf[p.last]].last)
}

// holderIn is who has a document in the relative clause that begins at token i; -1 if it is
// none or says nothing of the kind.
func (w *work) holderIn(i, end int) int {
	first := i
	if prepositions[w.word(i)] {
		i++
	}
	if !relatives[w.word(i)] {
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
	keeping = set(`vorliegen zuspielen auswerten einsehen`)
	citing  = set(`zitieren bekommen erhalten veröffentlichen sehen prüfen`)
)

func set1(word string) map[string]bool { return map[string]bool{word: true} }
