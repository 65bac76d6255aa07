package extract

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/construct"
)

func TestConstructs(t *testing.T) {
	construct.Check(t, constructs(), func(text string) []construct.Finding {
		var found []construct.Finding
		if strings.HasPrefix(text, "<") {
			a, skip := HTML("example.html", []byte(text))
			if skip != nil {
				t.Errorf("%q: left out: %s", text, skip.Detail)
				return nil
			}
			for _, b := range a.Blocks {
				found = append(found, construct.Finding{By: b.By, Text: b.In(a.Text)})
			}
			return append(found, creditFindings(a.Credits)...)
		}
		_, rest := headerFields(text)
		s := newSheet(rest, 0)
		s.findTitle()
		s.findHeadings()
		s.joinLines()
		for _, p := range s.pieces {
			found = append(found, construct.Finding{By: p.by, Text: oneLine(p.In(s.text))})
		}
		return append(found, creditFindings(Plain("example.txt", text).Credits)...)
	})
}

func creditFindings(credits []q.Credit) []construct.Finding {
	var found []construct.Finding
	for _, c := range credits {
		found = append(found, construct.Finding{By: c.By, Text: c.Quote})
	}
	return found
}
