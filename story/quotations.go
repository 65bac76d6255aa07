package story

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// shortestQuotation is the number of content words below which quoted words are a scrap
// and no quotation of their own.
const shortestQuotation = 2

// quotations are the utterances given word for word, each once: the same words in another
// article, in another length or in another translation are the same utterance.
func quotations(t *told) []q.Quotation {
	var groups [][]*saying
	index := byStem{}
	for i := range t.sayings {
		s := &t.sayings[i]
		if s.Kind != q.Direct || s.again || len(s.words) < shortestQuotation || wordCount(s.text) < 4 {
			continue
		}
		at, fresh := -1, s.words
		for _, g := range index.sharing(s.words, 1) {
			if slices.ContainsFunc(groups[g], func(o *saying) bool { return t.sameUtterance(o, s) }) {
				at = g
				break
			}
		}
		if at < 0 {
			at, groups = len(groups), append(groups, nil)
		}
		for _, o := range groups[at] {
			fresh = fresh.Without(o.words)
		}
		index.add(at, fresh)
		groups[at] = append(groups[at], s)
	}
	out := make([]q.Quotation, 0, len(groups))
	for _, g := range groups {
		out = append(out, quotation(g))
	}
	return out
}

// sameUtterance matches quotations of one speaker, or of one known and one unknown speaker,
// of which the shorter one is mostly contained in the longer one. Long quotations of the very
// same words are one utterance even where the articles name the speaker differently.
func (t *told) sameUtterance(a, b *saying) bool {
	if len(a.words) >= 5 && slices.Equal(a.words, b.words) {
		return true
	}
	if a.actor >= 0 && b.actor >= 0 && a.actor != b.actor && t.cast.origin(a.actor) != t.cast.origin(b.actor) {
		return false
	}
	if a.day() != "" && b.day() != "" && a.day() != b.day() {
		return false
	}
	shared := t.weights.Contained(a.words, b.words)
	if a.article == b.article {
		return shared > 0.95
	}
	return shared >= 0.6 && len(a.words.Common(b.words)) >= 2
}

func quotation(group []*saying) q.Quotation {
	out := q.Quotation{Actor: -1}
	for _, s := range group {
		if len(s.text) > len(out.Text) {
			out.Text = s.text
		}
		if out.Actor < 0 {
			out.Actor = s.actor
		}
		if out.Day == "" {
			out.Day = s.day()
		}
		out.Places = append(out.Places, s.places()...)
	}
	out.Articles = articlesOf(group)
	return out
}

func wordCount(text string) int {
	n, inside := 0, false
	for _, c := range text {
		space := c == ' '
		if !space && !inside {
			n++
		}
		inside = !space
	}
	return n
}
