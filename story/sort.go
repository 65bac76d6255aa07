package story

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Sort orders readings by publication; those without a day come last. Articles of one
// moment stand in the order of their ids, so that the order does not depend on the input.
func Sort(readings []*q.Reading) {
	slices.SortStableFunc(readings, func(a, b *q.Reading) int {
		return cmp.Or(
			strings.Compare(sortKey(a.Published), sortKey(b.Published)),
			strings.Compare(a.ID, b.ID),
		)
	})
}

// sortKey puts moments before bare days of the same date only if the clock says so: an
// article known to the day stands behind those known to the minute of that day.
func sortKey(p q.Publication) string {
	const last = "9999"
	if t, exact, ok := p.Time(); ok {
		if exact {
			return string(p.Day()) + t.UTC().Format("T15:04:05")
		}
		return string(p.Day()) + "T99"
	}
	if p.To != "" {
		return string(p.To) + "U"
	}
	return last
}
