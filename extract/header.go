package extract

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// fields are what a block of "key: value" lines at the top of a plain text says.
type fields struct {
	title, url, outlet string
	authors            []string
	published          q.Publication
	credits            []q.Credit
}

// headerFields reads such lines, as archives and converters write them. There must be two
// of them at least, and a blank line behind; otherwise the text is returned as it is.
func headerFields(text string) (fields, string) {
	var f fields
	rest, count := text, 0
	for rest != "" {
		line, after, _ := strings.Cut(rest, "\n")
		if strings.TrimSpace(line) == "" {
			break
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok || len(line) > 1000 || !f.set(strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)) {
			return fields{}, text
		}
		rest = after
		count++
	}
	if count < 2 {
		return fields{}, text
	}
	return f, rest
}

// set takes over a field and reports whether it is one.
func (f *fields) set(key, value string) bool {
	switch key {
	case "title", "titel", "headline":
		f.title = value
	case "url", "link":
		f.url = value
	case "outlet", "medium", "zeitung":
		f.outlet = value
	case "author", "authors", "autor", "autorin", "autoren":
		f.authors = slices.Collect(strings.SplitSeq(value, ","))
	case "date", "datum", "published", "veröffentlicht":
		f.published = published(value, "extract.field/published")
	case "credits", "agentur", "agenturen", "agency", "agencies":
		for _, a := range press.AgenciesIn(value) {
			f.credits = append(f.credits, q.Credit{Agency: a.Name, Place: q.CreditMeta, Quote: value, By: byHeader})
		}
	case "id", "lang", "language", "sprache":
	default:
		return false
	}
	return true
}
