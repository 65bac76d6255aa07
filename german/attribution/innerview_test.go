package attribution

import "testing"

// TestInnerAuthority holds that whose view makes up all that is said is its authority, and
// that a speaker's own house is none.
func TestInnerAuthority(t *testing.T) {
	for text, want := range map[string]string{
		"Ministerin Jana Krull sagte, das Seeamt gehe von mindestens 40 Booten aus, die gesunken seien.": "Seeamt",
		"Ministerin Jana Krull sagte, das Seeamt gehe davon aus, dass 40 Boote fehlten.":                 "Seeamt",
		"Der Sprecher des Seeamts, Jan Krull, sagte, das Seeamt gehe von mindestens 40 Booten aus.":      "",
	} {
		r := reading(text)
		if len(r.Attributions) != 1 {
			t.Errorf("%q: %d attributions, want 1", text, len(r.Attributions))
			continue
		}
		got := ""
		if a := r.Attributions[0].Authority; a >= 0 {
			got = r.Actors[a].Name
		}
		if got != want {
			t.Errorf("%q: authority %q, want %q", text, got, want)
		}
	}
}
