package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// blamedAct: words of blame stand in what is said.
func (w *work) blamedAct(f *finding) q.Stance {
	for _, s := range w.segmentsOf(f) {
		for i := s.first; i < s.last; i++ {
			if w.wordAct(i) == q.Condemns && !w.fought(i) && !w.namesCrime(f, s, i) {
				return q.Condemns
			}
		}
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

// fought reports whether token i is what something is directed against: "ein Gesetz gegen Hetze".
func (w *work) fought(i int) bool {
	return w.word(i-1) == "gegen" || w.word(i-3) == "gegen" && (w.word(i-1) == "und" || w.word(i-1) == "oder")
}

// namesCrime reports whether token i is a word for an offence that is only told of, outside of
// quotation marks and not as the predicate: "es gehe um Betrug", "illegale Rennen". That is a fact,
// while "das sei Betrug" blames.
func (w *work) namesCrime(f *finding, s segment, i int) bool {
	if f.kind == q.Direct || f.kind == q.Reported || w.inQuot[i] >= 0 || !slices.ContainsFunc(offences, func(o string) bool { return strings.HasPrefix(w.low[i], o) }) {
		return false
	}
	return s.finite < 0 || !w.lemmaIs(s.finite, equating) || w.attributive(i)
}

// offences are the beginnings of words for what the law punishes.
var offences = []string{
	"antisemit", "beleidig", "betrug", "betrüg", "diskriminier", "erpress", "fremdenfeindlich", "illegal", "kriegsverbrechen", "kriminell",
	"korrup", "missbrauch", "mörder", "nötigung", "rassis", "rechtswidrig", "sexis", "verbrech", "veruntreu",
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
		if yesWords[w.low[s.first]] && s.len() == 1 || w.low[s.last-1] == "schon" && s.len() <= 4 && w.lemma(s.run, thinking) {
			return q.Confirms
		}
		if w.low[s.first] == "ja" && f.kind == q.Direct || w.hasPhrase(s.run, "in", "der", "tat") || w.hasPhrase(s.run, "trifft", "zu") || w.hasPhrase(s.run, "treffe", "zu") ||
			w.hasAny(s.run, proofs) && w.lemma(s.run, possession) || w.hasPhrase(s.run, "das", "stimme") || w.hasPhrase(s.run, "das", "stimmt") || w.hasPhrase(s.run, "richtig", "sei") {
			return q.Confirms
		}
	}
	return ""
}

// yesWords answer a question by themselves.
var yesWords = set(`ja genau richtig stimmt jawohl natürlich selbstverständlich`)

var (
	proofs     = set(`beweise belege`)
	possession = set(`geben haben vorliegen besitzen sehen`)
)
