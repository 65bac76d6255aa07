package bag

import (
	"slices"
	"testing"
)

func TestOf(t *testing.T) {
	for text, want := range map[string]Bag{
		"Die 1.500 Helfer seien verlegt worden.": {"1500", "helf", "verlegt"},
		"der, die und das":                       nil,
		"":                                       nil,
		"Drohnen, Drohne":                        {"drohn"},
	} {
		if got := Of(text); !slices.Equal(got, want) {
			t.Errorf("Of(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestWeights(t *testing.T) {
	dam, road, both := Of("Der Damm ist gebrochen"), Of("Die Straße ist gesperrt"), Of("Damm gebrochen, Straße gesperrt")
	w := Weigh([]Bag{dam, road, both})
	if got := w.Contained(dam, both); got != 1 {
		t.Errorf("a part is contained by %v", got)
	}
	if got := w.Contained(dam, road); got != 0 {
		t.Errorf("different things share %v", got)
	}
	if a, b := w.Alike(dam, both), w.Alike(both, dam); a != b || a <= 0 || a >= 1 {
		t.Errorf("Alike = %v and %v", a, b)
	}
	if w.Alike(nil, nil) != 0 || w.Contained(nil, dam) != 0 {
		t.Error("empty bags are alike")
	}
}
