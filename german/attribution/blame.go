package attribution

import q "github.com/quellenlage/quellenlage"

// blamedAct: words of blame stand in what is said.
func (w *work) blamedAct(f *finding) q.Stance {
	if w.shows(f, q.Condemns) {
		return q.Condemns
	}
	for _, r := range f.content {
		for i := r.first; i+1 < r.last; i++ {
			if blamePhrases[w.low[i]+" "+w.low[i+1]] {
				return q.Condemns
			}
		}
	}
	return ""
}

// blamePhrases are two words that together say what somebody did wrong.
var blamePhrases = map[string]bool{
	"im stich": true, "hinters licht": true, "den teppich": true, "unterm teppich": true, "mit füßen": true, "für dumm": true,
	"grob falsch": true, "auf kosten": true, "nie ernsthaft": true, "nase herumgeführt": true,
}

// confirmedAct: it says yes to what somebody else asserted or asked.
func (w *work) confirmedAct(f *finding) q.Stance {
	if f.kind == q.Reported {
		return ""
	}
	for n, s := range w.segmentsOf(f) {
		if s.negated >= 0 || n > 0 {
			continue
		}
		if w.low[s.first] == "ja" || w.hasPhrase(s.run, "in", "der", "tat") || w.hasPhrase(s.run, "trifft", "zu") || w.hasPhrase(s.run, "treffe", "zu") ||
			w.hasAny(s.run, proofs) && w.lemma(s.run, possession) || w.hasPhrase(s.run, "das", "stimme") || w.hasPhrase(s.run, "das", "stimmt") || w.hasPhrase(s.run, "richtig", "sei") {
			return q.Confirms
		}
	}
	return ""
}

var (
	proofs     = set(`beweise belege`)
	possession = set(`geben haben vorliegen besitzen sehen`)
)
