package attribution

import "testing"

// Whom a source means: its head, not somebody inside of it.
func TestActorOfSource(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Jana Krull kam. Schüler aus Krulls Heimatort forderten eine Gedenktafel.", "Schüler"},
		{"Egon Mahler kam. Der Anwalt, der Egon Mahlers Witwe vertritt, forderte einen Freispruch.", "Anwalt"},
		{"Die Sprecherin des Innenministeriums, Jana Krull, wies das zurück.", "Jana Krull"},
		{"Forscher um Jana Krull warnten vor einer Dürre.", "Jana Krull"},
		{"Ein Sprecher der Polizei Altenau bestritt das.", "Polizei Altenau"},
	} {
		r := reading(c.text)
		if len(r.Attributions) != 1 {
			t.Errorf("%q: %d attributions, want one", c.text, len(r.Attributions))
			continue
		}
		got := ""
		if a := r.Attributions[0].Actor; a >= 0 {
			got = r.Actors[a].Name
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// A plural in front of a verb in the singular is its object.
func TestNumberTellsSubject(t *testing.T) {
	r := reading("Forderungen nach einem Rücktritt von Minister Egon Mahler wies Jana Krull zurück.")
	if len(r.Attributions) != 1 || r.Attributions[0].Source.In(r.Text) != "Jana Krull" {
		t.Errorf("%+v", r.Attributions)
	}
}

// Where nobody is named whose reproaches they are, the speaker before is not heard any longer.
func TestReproachesOfNobody(t *testing.T) {
	r := reading("„Das ist ein Verlust“, sagte Minister Egon Mahler. Tags darauf wurde Kritik am Bauamt laut. Es habe die Brücke nie geprüft.")
	if n := len(r.Attributions); n != 2 || r.Attributions[n-1].Actor >= 0 {
		t.Errorf("%+v", r.Attributions)
	}
}
