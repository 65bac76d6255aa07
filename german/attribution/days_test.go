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
		"a session": {
			"Der Gemeinderat hat am Montag in seiner Sitzung den Bau der Brücke beraten. Bürgermeisterin Jana Krull warnte vor hohen Kosten.",
			[]q.Day{"2031-05-12"}},
		"no session": {
			"Die Brücke ist am Montag gesperrt worden. Bürgermeisterin Jana Krull warnte vor hohen Kosten.",
			[]q.Day{""}},
		"a session, and what somebody thinks": {
			"Der Gemeinderat hat am Montag in seiner Sitzung den Bau der Brücke beraten. Bürgermeisterin Jana Krull warnt vor hohen Kosten.",
			[]q.Day{""}},
		"a session, and a letter": {
			"Der Gemeinderat hat am Montag in seiner Sitzung den Bau der Brücke beraten. Bürgermeisterin Jana Krull warnte in einem Brief vor hohen Kosten.",
			[]q.Day{""}},
		"a lead": {
			"Bürgermeisterin Jana Krull hat vor hohen Kosten gewarnt. Es fehle an Geld, sagte Krull am Montag.",
			[]q.Day{"2031-05-12", "2031-05-12"}},
		"a lead about a house": {
			"Das Amt hat vor hohen Kosten gewarnt. Es fehle an Geld, teilte das Amt am Montag mit.",
			[]q.Day{"", "2031-05-12"}},
		"an entry of a ticker": {
			"18.05 Uhr: Die Stadt teilt mit, die Brücke sei gesperrt.\nDie Polizei teilt mit, die Brücke sei offen.",
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
