package attribution

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func TestDaysGoOn(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []q.Day
	}{
		"the same speaker": {
			"Bürgermeisterin Jana Krull sagte am Montag, die Brücke sei gesperrt. Krull betonte, die Sperrung dauere Wochen.",
			[]q.Day{"2031-05-12", "2031-05-12"}},
		"the evening of a day": {
			"Bürgermeisterin Jana Krull sagte am Montagabend, die Brücke sei gesperrt.",
			[]q.Day{"2031-05-12"}},
		"another speaker": {
			"Bürgermeisterin Jana Krull sagte am Montag, die Brücke sei gesperrt. Die Polizei erklärte, ein Pfeiler sei gerissen.",
			[]q.Day{"2031-05-12", ""}},
		"said before": {
			"Bürgermeisterin Jana Krull sagte am Montag, die Brücke sei gesperrt. Krull hatte zuvor erklärt, die Brücke sei sicher.",
			[]q.Day{"2031-05-12", ""}},
	} {
		r := reading(c.text)
		var days []q.Day
		for _, a := range r.Attributions {
			days = append(days, a.When)
		}
		if !slices.Equal(days, c.want) {
			t.Errorf("%s: %q, want %q", name, days, c.want)
		}
	}
}
