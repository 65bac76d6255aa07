package attribution

import (
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// brought reports how often the nouns of a segment stand in what others said before, in the headline or earlier in the text.
func (w *work) brought(f *finding, s run) (head, others, text int) {
	at := f.content[0].first
	speaker := w.mention(w.origin(f).source)
	for i := s.first; i < s.last; i++ {
		if !w.capital(i) || len(w.low[i]) < 5 || i == s.first && w.pos(i) != q.NOUN && w.pos(i) != q.PROPN {
			continue
		}
		stem := stemOf(w.low[i])
		for j := 0; j < at; j++ {
			if !w.capital(j) || !strings.Contains(w.low[j], stem) {
				continue
			}
			if w.inHeadline(j) {
				head++
				break
			}
			if k := w.taken[j] - 1; k >= 0 && w.found[k].content[0].first < at && w.mention(w.origin(&w.found[k]).source) != speaker {
				others++
				break
			}
			text++
			break
		}
	}
	return
}

func stemOf(word string) string {
	if utf8.RuneCountInString(word) > 7 {
		return string([]rune(word)[:7])
	}
	return strings.TrimRight(word, "en")
}
