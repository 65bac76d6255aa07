package story

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// witness is one place where something is said, as far as its origin is concerned.
type witness struct {
	article   int
	authority int // index into the cast; -1 for nobody identified, or the outlet's own voice
	sentence  q.Span
}

// origins are the terminal authorities behind some witnesses and the verdict on them. It is
// the only place where origins are counted; every view uses it.
//
// Outlets never count, nor do relays. A copied or relayed text names the same authority and
// so adds none. A person who speaks for an institution counts as the institution.
// Independence is never concluded from different names: only words of a text that say so
// ("unabhängig voneinander") are a reason for it.
func (t *told) origins(witnesses []witness) ([]int, q.Verdict, []q.Reason) {
	var origins []int
	seen := map[int]bool{}
	for _, w := range witnesses {
		origin := t.cast.origin(w.authority)
		if t.cast.named(origin) && !seen[origin] {
			seen[origin] = true
			origins = append(origins, origin)
		}
	}
	switch len(origins) {
	case 0:
		return origins, q.Unstated, nil
	case 1:
		return origins, q.OneOrigin, nil
	}
	if reasons := t.independence(witnesses); len(reasons) > 0 {
		return origins, q.Independent, reasons
	}
	return origins, q.SeveralNamed, nil
}

// independence are the sentences of witnesses that state independence themselves.
func (t *told) independence(witnesses []witness) []q.Reason {
	var reasons []q.Reason
	for _, w := range witnesses {
		sentence := w.sentence.In(t.readings[w.article].Text)
		lower := strings.ToLower(sentence)
		if strings.Contains(lower, "unabhängig voneinander") && !strings.Contains(lower, "nicht unabhängig voneinander") {
			reasons = append(reasons, q.Reason{Text: sentence, Places: []q.Place{{Article: w.article, Span: w.sentence}}})
		}
	}
	return reasons
}

// witness is the saying as a witness.
func (t *told) witness(s *saying) witness {
	return witness{article: s.article, authority: s.authority, sentence: t.sentence(s.article, s.Content.Cover().Start)}
}

// sentence is the sentence of an article at an offset; empty if there is none.
func (t *told) sentence(article, offset int) q.Span {
	r := t.readings[article]
	if i := r.SentenceAt(offset); i >= 0 {
		return r.Sentences[i].Span
	}
	return q.Span{}
}
