package corpus

import (
	"fmt"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Count is what the texts hold, as tables in Markdown: for each domain, kind and stance the
// numbers in each part.
func Count(texts []Text) string {
	var b strings.Builder
	domains, forms, stances := newTable("domain (texts)"), newTable("kind"), newTable("stance")
	totals := newTable("in all")
	for i := range texts {
		t := &texts[i]
		domains.add(t.Domain(), t.Part, 1)
		totals.add("texts", t.Part, 1)
		totals.add("words", t.Part, len(strings.Fields(t.Text)))
		totals.add("attributions", t.Part, len(t.Attributions))
		totals.add("figures", t.Part, len(t.Figures))
		totals.add("times", t.Part, len(t.Times))
		for _, a := range t.Attributions {
			forms.add(string(a.Kind), t.Part, 1)
			stances.add(string(a.Stance), t.Part, 1)
		}
	}
	slices.Sort(domains.rows)
	forms.rows, stances.rows = names(kinds()), names(q.Stances())
	for _, t := range []*table{totals, domains, forms, stances} {
		b.WriteString(t.markdown() + "\n")
	}
	return b.String()
}

// table counts things by part. Its rows stand in the order in which they were first added.
type table struct {
	title  string
	rows   []string
	counts map[string]map[Part]int
}

func newTable(title string) *table {
	return &table{title: title, counts: map[string]map[Part]int{}}
}

func (t *table) add(row string, p Part, n int) {
	if t.counts[row] == nil {
		t.counts[row] = map[Part]int{}
		t.rows = append(t.rows, row)
	}
	t.counts[row][p] += n
}

func (t *table) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | all | train | dev | test |\n|---|---|---|---|---|\n", t.title)
	for _, row := range t.rows {
		c := t.counts[row]
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d |\n", row, c[Train]+c[Dev]+c[Test], c[Train], c[Dev], c[Test])
	}
	return b.String()
}
