package closed

import (
	"slices"
	"strings"
	"testing"
)

func TestSet(t *testing.T) {
	a := Of("an auf\n\tin")
	for _, c := range []struct {
		name string
		set  Set
		want string
	}{
		{"of", a, "an auf in"},
		{"with", a.With("zu auf"), "an auf in zu"},
		{"without", a.Without("auf fehlt"), "an in"},
		{"union", Union(a, Of("bei")), "an auf bei in"},
		{"unchanged", a, "an auf in"},
		{"zero", Set{}, ""},
		{"zero with", Set{}.With("in"), "in"},
		{"zero without", Set{}.Without("in"), ""},
	} {
		if got := strings.Join(c.set.Words(), " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if !a.Has("an") || a.Has("An") || a.Has("") || (Set{}).Has("an") {
		t.Error("a set has what it was not made of, or lacks what it was")
	}
}

func TestClasses(t *testing.T) {
	for _, c := range []struct {
		name     string
		set      Set
		has, not string
	}{
		{"prepositions", Prepositions, "in im laut während seitens", "und der rund dann"},
		{"determiners", Determiners, "der eines keinem ihrer jene jedem beiden", "zwei er und"},
		{"personal pronouns", PersonalPronouns, "er ihnen sich man", "der wer"},
		{"auxiliaries", Auxiliaries, "hat seien würden", "sagt soll gewesen"},
		{"modals", Modals, "soll dürften möge", "hat lassen"},
		{"negations", Negations, "nicht keinerlei niemandem weder", "kaum ohne"},
		{"coordinators", Coordinators, "und sondern", "dass"},
		{"subordinators", Subordinators, "dass obwohl", "und"},
	} {
		for w := range strings.FieldsSeq(c.has) {
			if !c.set.Has(w) {
				t.Errorf("%s lack %q", c.name, w)
			}
		}
		for w := range strings.FieldsSeq(c.not) {
			if c.set.Has(w) {
				t.Errorf("%s have %q", c.name, w)
			}
		}
	}
	for _, pair := range [][2]Set{{Auxiliaries, Modals}, {SingularAuxiliaries, PluralAuxiliaries}, {Prepositions, Determiners}, {Coordinators, Subordinators}, {SubjectPronouns, ObjectPronouns}} {
		for _, w := range pair[0].Words() {
			if slices.Contains(pair[1].Words(), w) {
				t.Errorf("%q is in two classes that share no word", w)
			}
		}
	}
}

func BenchmarkHas(b *testing.B) {
	for b.Loop() {
		Prepositions.Has("während")
	}
}
