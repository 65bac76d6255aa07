package reuse

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// The closing lines of two outlets that credit nearly everything they take from agencies.
var (
	ntvLine = regexp.MustCompile(`\s*Quelle: ntv\.de(?:, ([^.]*))?\s*$`)
	rndLine = regexp.MustCompile(`\s*\(?RND/([A-Za-zäöüÄÖÜ/, -]*)\)?\s*$`)
	// Closing credits of other outlets, in their simplest forms.
	otherLines = []*regexp.Regexp{
		regexp.MustCompile(`\(([A-Za-zäöüÄÖÜ/, .-]{2,40})\)\s*$`),
		regexp.MustCompile(`Nachrichtenagentur(?:en)?:? ([A-Za-z, -]{2,60})`),
		regexp.MustCompile(`Quelle: ([A-Za-z/, -]{2,40})\.? Hier können Sie die Rechte`),
	}
)

// closing is how many bytes at the end of a text may be its closing line.
const closing = 250

// TestInferredAgencies removes the closing lines of two outlets, infers the agencies of
// their articles from text that they share with articles of others, and compares.
func TestInferredAgencies(t *testing.T) {
	articles := readNews(t)
	truth := map[int][]string{}
	for i, a := range articles {
		line := ntvLine.FindStringSubmatchIndex(a.Text)
		if line == nil {
			line = rndLine.FindStringSubmatchIndex(a.Text)
		}
		if line != nil {
			if line[2] >= 0 {
				truth[i] = names(press.AgenciesIn(a.Text[line[2]:line[3]]))
			}
			cut := made(a.ID, a.Outlet, a.Published.Moment, a.Text[:line[0]])
			cut.Title, cut.URL = a.Title, a.URL
			articles[i] = cut
			continue
		}
		for _, re := range otherLines {
			if m := re.FindStringSubmatch(a.Text[max(0, len(a.Text)-closing):]); m != nil {
				for _, name := range names(press.AgenciesIn(m[1])) {
					a.Credits = append(a.Credits, q.Credit{Agency: name, Place: q.CreditFooter})
				}
			}
		}
	}
	credited := 0
	for _, t := range truth {
		if len(t) > 0 {
			credited++
		}
	}
	found := Find(articles)
	answered, right, none := 0, 0, 0
	for _, inf := range InferAgencies(articles, found) {
		names, ok := truth[inf.Article]
		switch {
		case !ok:
		case len(names) == 0:
			none++
		default:
			answered++
			if slices.Contains(names, inf.Agency) {
				right++
			} else {
				t.Logf("%s: %v, inferred %s %.2f (%d witnesses)", articles[inf.Article].ID, names, inf.Agency, inf.Share, len(inf.Evidence))
			}
		}
	}
	t.Logf("%d articles with a removed agency credit, %d answered, %d right; %d more answered whose line names no agency", credited, answered, right, none)
}

func names(found []press.Found) []string {
	var names []string
	for _, f := range found {
		if !slices.Contains(names, f.Name) && strings.TrimSpace(f.Name) != "" {
			names = append(names, f.Name)
		}
	}
	return names
}
