package extract

import q "github.com/quellenlage/quellenlage"

// HTML reads a saved page as an article with that id.
func HTML(id string, page []byte) (*q.Article, *q.Skip) {
	return nil, &q.Skip{Reason: q.SkipUnknown, Detail: "saved pages"}
}
