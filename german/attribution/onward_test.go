package attribution

import "testing"

// TestWhatLooksLikeAnAct holds that states and places tell of nothing that was said.
func TestWhatLooksLikeAnAct(t *testing.T) {
	for _, text := range []string{
		"Ministerin Jana Krull hatte 15 Jahre unter Hausarrest gestanden.",
		"Auch nach der Wahl blieb Ministerin Jana Krull auf die Hilfe des Amtes angewiesen.",
	} {
		if r := reading(text); len(r.Attributions) > 0 {
			t.Errorf("%q: found %+v", text, r.Attributions)
		}
	}
	if r := reading("Der Händler Jan Krull hatte die Tat vor Gericht gestanden."); len(r.Attributions) != 1 {
		t.Errorf("a confession is an act: %+v", r.Attributions)
	}
}

// TestWhoseWordsGoOn holds that "hieß es weiter" and "hieß es in der Stellungnahme" mean the one
// who spoke and the one whose statement it is.
func TestWhoseWordsGoOn(t *testing.T) {
	for text, want := range map[string]string{
		"Am Nachmittag sei das Tor offen gewesen, teilte das Seeamt mit. „Wir prüfen das“, hieß es weiter.":                                                   "Seeamt",
		"Das Tor müsse zu, forderte das Seeamt in einer Stellungnahme. Das sagte auch Ministerin Jana Krull. „Wir prüfen das“, hieß es in der Stellungnahme.": "Seeamt",
	} {
		r := reading(text)
		if len(r.Attributions) == 0 {
			t.Errorf("%q: nothing found", text)
			continue
		}
		last := r.Attributions[len(r.Attributions)-1]
		if last.Actor < 0 || r.Actors[last.Actor].Name != want {
			t.Errorf("%q: %+v, want %s", text, last, want)
		}
	}
}

// TestTakingInIsNoPicture holds that the Aufnahme of somebody is no evidence.
func TestTakingInIsNoPicture(t *testing.T) {
	if r := reading("Ministerin Jana Krull hatte die Aufnahme von Flüchtlingen gezeigt."); len(r.Evidence) > 0 {
		t.Errorf("%+v", r.Evidence)
	}
}

// TestHeadOfAFamily holds that somebody in the genitive does not speak for those who are his.
func TestHeadOfAFamily(t *testing.T) {
	r := reading("Die Familie des ermordeten Stadtrats Jan Krull forderte eine Erklärung.")
	if len(r.Attributions) != 1 || r.Attributions[0].Actor < 0 || r.Actors[r.Attributions[0].Actor].Name == "Jan Krull" {
		t.Errorf("%+v", r.Attributions)
	}
}

// TestDemonstrativeIsTheObject holds that what is rejected does not reject.
func TestDemonstrativeIsTheObject(t *testing.T) {
	r := reading("Das Werk erhob Vorwürfe. Diese wies die Wahlkommission zurück.")
	last := r.Attributions[len(r.Attributions)-1]
	if last.Actor < 0 || r.Actors[last.Actor].Name != "Wahlkommission" {
		t.Errorf("%+v", last)
	}
}
