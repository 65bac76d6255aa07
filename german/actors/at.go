package actors

import q "github.com/quellenlage/quellenlage"

// At is the index of the actor that a span of the text, such as the source of an
// attribution, means: the one with the mention that fits the span best. It is -1 if no
// mention overlaps the span.
func At(r *q.Reading, span q.Span) int {
	best, bestFit := -1, 0.0
	for i, a := range r.Actors {
		for _, m := range a.Mentions {
			if m.Start >= span.End {
				break
			}
			if !m.Overlaps(span) {
				continue
			}
			common := min(m.End, span.End) - max(m.Start, span.Start)
			fit := float64(2*common) / float64(m.Len()+span.Len())
			if m.Form == q.ByPronoun && m.Len() < span.Len() {
				fit /= 4 // "sein" in "sein Sprecher" is somebody else
			}
			if fit > bestFit {
				best, bestFit = i, fit
			}
		}
	}
	return best
}
