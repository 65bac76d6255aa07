package story

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// Whoever warns, announces, estimates or blames says what he says; who demands it does not.
func TestCheckHearsEveryAct(t *testing.T) {
	for stance, want := range map[q.Stance]int{
		q.Claims: 1, q.Confirms: 1, q.Announces: 1, q.Assesses: 1, q.Warns: 1, q.Condemns: 1, q.Demands: 0,
	} {
		a := newPaper(t, "a", "2031-05-12", "Die Stadt sagte, die Grundschule am Hafen werde im Sommer geschlossen.")
		a.say(a.actor("Stadt", q.Organization, ""), stance, "die Grundschule am Hafen werde im Sommer geschlossen", -1)
		answer := Check(build(a), newPaper(t, "?", "", "Die Grundschule am Hafen wird im Sommer geschlossen.").Reading)
		if len(answer.Support) != want || len(answer.Against) != 0 {
			t.Errorf("%s: %d support, %d against; want %d, 0", stance, len(answer.Support), len(answer.Against), want)
		}
	}
}

// "Nicht nur" adds something and denies nothing.
func TestNegated(t *testing.T) {
	for text, want := range map[string]bool{
		"Wir haben nicht die Mittel und auch keine Zeit":                   true,
		"Das Wehr ist nicht alt und nicht nur deshalb sicher":              true,
		"Das Wehr ist alt und hält":                                        false,
		"Das Wehr ist alt und hält nicht":                                  true,
		"Das Land habe das Wehr nicht nur gebaut und nicht nur finanziert": false,
		"der Damm sei nicht gebrochen":                                     true,
		"nicht nur der Damm sei gebrochen":                                 false,
		"der Damm sei nicht zuletzt deshalb gebrochen":                     false,
		"nicht nur der Damm sei nicht gebrochen":                           true,
		"niemand sage, der Damm sei nicht gebrochen":                       false,
		"der Damm sei gebrochen":                                           false,
		"der Damm sei nicht gebrochen, nur die Brücke offen":               true,
	} {
		if negated(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
