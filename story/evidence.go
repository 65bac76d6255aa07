package story

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// namedEvidence are the kinds of evidence that the texts name, by who says that it exists.
// The same kind on the same authority is one line, however many articles name it.
func namedEvidence(t *told) []q.NamedEvidence {
	var out []q.NamedEvidence
	for article, r := range t.readings {
		for _, e := range r.Evidence {
			actor := t.cast.at(article, e.Actor)
			i := slices.IndexFunc(out, func(n q.NamedEvidence) bool { return n.Kind == e.Kind && n.Actor == actor })
			if i < 0 {
				out = append(out, q.NamedEvidence{Kind: e.Kind, Actor: actor, Text: strings.Join(strings.Fields(e.In(r.Text)), " ")})
				i = len(out) - 1
			}
			out[i].Articles = insert(out[i].Articles, article)
			out[i].Places = append(out[i].Places, q.Place{Article: article, Span: e.Span})
		}
	}
	return out
}
