package reuse

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
)

// The closing lines of outlets that credit nearly everything they take from agencies. They
// are read here in the simplest way, with no help of the packages that are measured.
var (
	ntvLine          = regexp.MustCompile(`\s*Quelle: ntv\.de(?:, ([^.]*))?\s*$`)
	rndLine          = regexp.MustCompile(`\s*\(?RND/([A-Za-zäöüÄÖÜ/, -]*)\)?\s*$`)
	tOnlineLine      = regexp.MustCompile(`[.!?“"] (?:Mit )?(?:Material (?:der|von) )?Nachrichtenagentur(?:en)? ([A-Za-z, -]{2,60})$`)
	tagesspiegelLine = regexp.MustCompile(`\((?:mit )?([A-Za-z, /-]{2,40})\)\s*$`)
)

// signs are how these lines write agencies.
var signs = map[string]string{
	"dpa": "dpa", "afp": "AFP", "ap": "AP", "reuters": "Reuters", "rts": "Reuters", "rtr": "Reuters", "epd": "epd", "kna": "KNA",
	"sid": "SID", "dpa-afx": "dpa-AFX", "apa": "APA", "dj": "Dow Jones", "sda": "Keystone-SDA",
	"dpa-tmn": "dpa", "ots": "news aktuell",
}

// inLine are the agencies of the closing line of a record; without says where the line
// begins, so that the text can be read without it.
func inLine(r extract.Fields, lines ...*regexp.Regexp) (agencies []string, without int, ok bool) {
	for _, line := range lines {
		m := line.FindStringSubmatchIndex(r.Text)
		if m == nil {
			continue
		}
		if m[2] >= 0 {
			for _, w := range strings.FieldsFunc(r.Text[m[2]:m[3]], func(r rune) bool { return strings.ContainsRune("/, ", r) }) {
				if name, ok := signs[strings.ToLower(w)]; ok && !slices.Contains(agencies, name) {
					agencies = append(agencies, name)
				}
			}
		}
		return agencies, m[0], true
	}
	return nil, 0, false
}

// TestCreditedAgencies compares the agencies that extract reads from the articles of four
// outlets with what their closing lines say.
func TestCreditedAgencies(t *testing.T) {
	for _, outlet := range []struct {
		name string
		line *regexp.Regexp
	}{{"ntvde", ntvLine}, {"RND_de", rndLine}, {"tonline", tOnlineLine}, {"Tagesspiegel", tagesspiegelLine}} {
		lines, named, right, missed, other := 0, 0, 0, 0, 0
		for _, r := range readRecords(t) {
			want, _, ok := inLine(r, outlet.line)
			if r.Outlet != outlet.name || !ok || outlet.line == tagesspiegelLine && len(want) == 0 {
				continue
			}
			lines++
			got := extract.Record(r).Agencies()
			for _, name := range got {
				named++
				switch {
				case slices.Contains(want, name):
					right++
				default:
					other++
					t.Logf("%s %s: credits %s, the line says %v", outlet.name, r.ID, name, want)
				}
			}
			for _, name := range want {
				if !slices.Contains(got, name) {
					missed++
					t.Logf("%s %s: misses %s of %v", outlet.name, r.ID, name, want)
				}
			}
		}
		t.Logf("%s: %d closing lines; %d agencies credited, %d right, %d not in the line, %d missed", outlet.name, lines, named, right, other, missed)
		if right < named*98/100 || missed*50 > right {
			t.Errorf("%s: fewer than 98 of 100 credits are right", outlet.name)
		}
	}
}

// TestInferredAgencies removes the closing lines of two outlets, infers the agencies of
// their articles from text that they share with articles of others, and compares. The
// others credit what extract reads from them.
func TestInferredAgencies(t *testing.T) {
	var articles []*q.Article
	truth := map[int][]string{}
	credited := 0
	for i, r := range readRecords(t) {
		if agencies, without, ok := inLine(r, ntvLine, rndLine); ok {
			truth[i] = agencies
			r.Text = r.Text[:without]
			if len(agencies) > 0 {
				credited++
			}
		}
		a := extract.Record(r)
		if _, removed := truth[i]; removed {
			a.Credits = nil // what else the page says of its agencies would give the answer
		}
		articles = append(articles, a)
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
	if answered*10 < credited || right*10 < answered*9 {
		t.Error("fewer than a tenth is answered, or fewer than nine in ten answers are right")
	}
}
