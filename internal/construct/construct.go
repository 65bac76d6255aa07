// Package construct holds what every rule of the language analysis carries beside it: a
// name, examples that it must find, and counterexamples in which it must find nothing.
// The tests of each language package run them all.
package construct

// Construct describes one rule.
type Construct struct {
	Name            string // "de.attribution/laut-dative"; the By of what it finds
	Examples        []Example
	Counterexamples []string
}

// Example is a text and what the rule must find in it.
type Example struct {
	Text string
	Want string // in the notation of the package; "" accepts any finding of the rule
}

// Finding is what an analysis found, in the notation of its package.
type Finding struct {
	By   string
	Text string
}

// Reporter is the part of testing.TB that Check needs.
type Reporter interface {
	Helper()
	Errorf(format string, args ...any)
}

// Check runs find over all examples and counterexamples and reports what does not hold.
// A rule without an example or without a counterexample is reported, too.
func Check(t Reporter, rules []Construct, find func(text string) []Finding) {
	t.Helper()
	for _, c := range rules {
		if len(c.Examples) == 0 || len(c.Counterexamples) == 0 {
			t.Errorf("%s: needs at least one example and one counterexample", c.Name)
		}
		for _, e := range c.Examples {
			if found := find(e.Text); !holds(found, c.Name, e.Want) {
				t.Errorf("%s: %q: want %q, found %+v", c.Name, e.Text, e.Want, found)
			}
		}
		for _, text := range c.Counterexamples {
			if found := find(text); holds(found, c.Name, "") {
				t.Errorf("%s: %q: must find nothing, found %+v", c.Name, text, found)
			}
		}
	}
}

func holds(found []Finding, name, want string) bool {
	for _, f := range found {
		if f.By == name && (want == "" || f.Text == want) {
			return true
		}
	}
	return false
}
