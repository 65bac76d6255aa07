package desk

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/dating"
)

// date infers the publication day of articles that do not state it, from their own words and
// from the articles that do, and reads them again so that "am Montag" becomes a day.
func (d Desk) date(readings []*q.Reading) []*q.Reading {
	var dated []*q.Reading
	for _, r := range readings {
		if r.Published.Day() != "" {
			dated = append(dated, r)
		}
	}
	out := make([]*q.Reading, len(readings))
	for i, r := range readings {
		out[i] = r
		if r.Published.Day() != "" {
			continue
		}
		published := dating.Infer(r, dated)
		if published.Basis != q.Inferred {
			continue
		}
		article := *r.Article
		article.Published = published
		if again, skip := d.ReadOne(&article); skip == nil {
			out[i] = again
		}
	}
	return out
}
