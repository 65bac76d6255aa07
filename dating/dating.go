// Package dating tells when an article appeared that does not say so itself.
package dating

import q "github.com/quellenlage/quellenlage"

// Infer infers the publication day of an article from its own words and from dated articles
// of the same story.
func Infer(undated *q.Reading, dated []*q.Reading) q.Publication {
	p := undated.Published
	p.Basis = q.NoBasis
	return p
}
