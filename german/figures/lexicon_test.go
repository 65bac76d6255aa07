package figures

import (
	"math"
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
		"measurables": {measurablesText, 1, true}, "units": {unitsText, 4, false},
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

func TestSI(t *testing.T) {
	for _, c := range []struct {
		value float64
		unit  string
		want  float64
		si    string
	}{
		{2, "km", 2000, "m"}, {36, "km/h", 10, "m/s"}, {0, "°C", 273.15, "K"}, {3, "t", 3000, "kg"}, {2, "ha", 20000, "m²"},
		{1, "kWh", 3.6e6, "J"}, {7200, "m³/h", 2, "m³/s"}, {20, "l/m²", 0.02, "m³/m²"}, {math.Inf(1), "km", math.Inf(1), "m"},
	} {
		got, si, ok := SI(c.value, c.unit)
		if !ok || si != c.si || got != c.want && math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%v %s: %v %s %v", c.value, c.unit, got, si, ok)
		}
	}
	for _, unit := range []string{"EUR", "%", "Soldat", "", "Partikel/g"} {
		if _, si, ok := SI(1, unit); ok {
			t.Errorf("%q: %s", unit, si)
		}
	}
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
