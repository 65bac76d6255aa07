package figures

import (
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func TestListsAreSortedAndComplete(t *testing.T) {
	for name, list := range map[string]struct {
		text   string
		cells  int
		sorted bool
	}{
		"modifiers": {modifiersText, 2, true}, "plurals": {pluralsText, 2, true}, "labels": {labelsText, 1, true},
		"measurables": {measurablesText, 1, true}, "units": {unitsText, 3, false},
	} {
		var keys []string
		eachRow(list.text, func(cells []string) {
			if len(cells) != list.cells || slices.Contains(cells, "") {
				t.Errorf("%s: %q has %d cells, want %d", name, cells, len(cells), list.cells)
			}
			keys = append(keys, cells[0])
		})
		if list.sorted && !slices.IsSorted(keys) {
			t.Errorf("%s is not sorted", name)
		}
		if slices.Sort(keys); len(slices.Compact(keys)) != len(keys) {
			t.Errorf("%s names something twice", name)
		}
	}
}

func TestModifiersAreTerms(t *testing.T) {
	known := []q.Modifier{q.Exact, q.About, q.MoreThan, q.AtLeast, q.UpTo, q.LessThan, q.Almost}
	eachRow(modifiersText, func(cells []string) {
		if !slices.Contains(known, q.Modifier(cells[1])) {
			t.Errorf("%q: unknown modifier %q", cells[0], cells[1])
		}
		if strings.ToLower(cells[0]) != cells[0] {
			t.Errorf("%q must stand in small letters", cells[0])
		}
	})
}

func TestFormsOfUnitsAreUnique(t *testing.T) {
	seen := map[string]string{}
	eachRow(unitsText, func(cells []string) {
		for form := range strings.FieldsSeq(cells[2]) {
			if other, twice := seen[form]; twice {
				t.Errorf("%q is a form of %s and of %s", form, other, cells[0])
			}
			seen[form] = cells[0]
		}
	})
}
