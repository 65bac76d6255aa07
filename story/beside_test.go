package story

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// TestCoordinatedSourcesAreActorsEach holds that all who say something in one breath take the
// position and are origins of a figure, and that an office's place is nobody beside it.
func TestCoordinatedSourcesAreActorsEach(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Der Kreis, die Stadt und das Amt bestätigten 40 Schäden am Damm.\nDie Sprecherin der Polizei bestritt den Bruch der Mauer.")
	a.actor("Kreis", q.Organization, "")
	town := a.actor("Stadt", q.Organization, "")
	a.actor("Amt", q.Organization, "")
	speaker := a.actor("Sprecherin der Polizei", q.Person, "Polizei")
	a.actor("Polizei", q.Organization, "")
	said := a.say(town, q.Confirms, "bestätigten 40 Schäden am Damm", -1)
	a.Attributions[said].Source = q.Spans{a.span("die Stadt und das Amt")}
	a.count("40 Schäden", 40, 40, "Schaden", "Schäden am Damm", said)
	other := a.say(speaker, q.Denies, "bestritt den Bruch der Mauer", -1)
	a.Attributions[other].Source = q.Spans{a.span("Die Sprecherin der Polizei")}
	s := build(a)
	var got []string
	for _, p := range s.Positions {
		got = append(got, s.Actors[p.Actor].Name+" "+string(p.Acts[0].Stance))
	}
	slices.Sort(got)
	if want := []string{"Amt confirms", "Kreis confirms", "Polizei denies", "Stadt confirms"}; !slices.Equal(got, want) {
		t.Errorf("positions %q, want %q", got, want)
	}
	e := s.Series[0].Entries[0]
	if origins := names(s, e.Origins); len(origins) != 3 || e.Verdict != q.SeveralNamed {
		t.Errorf("origins %q, %s", origins, e.Verdict)
	}
}

// TestDenialIsOfWhatWasSaidBefore holds that no denial is set against a later claim, and that
// of two earlier ones the later stands against it.
func TestDenialIsOfWhatWasSaidBefore(t *testing.T) {
	claim := func(id, day, text string) paper {
		p := newPaper(t, id, day, "Das Amt sagte, "+text+".")
		p.say(p.actor("Amt", q.Organization, ""), q.Claims, text, -1)
		return p
	}
	denial := newPaper(t, "b", "2031-05-12", "Das Werk bestritt eine Leckage am Behälter der Halle.")
	denial.say(denial.actor("Werk", q.Organization, ""), q.Denies, "bestritt eine Leckage am Behälter der Halle", -1)
	const leak = "am Behälter der Halle gebe es eine Leckage"
	conflicts := func(s *q.Story) (sides []string) {
		for _, c := range s.Contradictions {
			if c.Kind == q.PositionConflict {
				sides = append(sides, s.Readings[c.Sides[0].Places[0].Article].ID)
			}
		}
		return sides
	}
	if got := conflicts(build(claim("c", "2031-05-13", leak), denial)); len(got) != 0 {
		t.Errorf("a later claim stands against the denial: %q", got)
	}
	if got := conflicts(build(claim("a", "2031-05-10", leak), claim("a2", "2031-05-11", leak), claim("c", "2031-05-13", leak), denial)); !slices.Equal(got, []string{"a2"}) {
		t.Errorf("claims against the denial: %q, want the last earlier one", got)
	}
}

// TestWhoLeftTheReportsOpenAndConfirmsThem holds that "the reports" are what they say.
func TestWhoLeftTheReportsOpenAndConfirmsThem(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Es gibt Berichte über eine Verlegung von Booten nach Osten.\nDer Kreis bestätigte die Berichte nicht.")
	a.say(a.actor("Kreis", q.Organization, ""), q.CannotConfirm, "Der Kreis bestätigte die Berichte nicht", -1)
	b := newPaper(t, "b", "2031-05-13", "Der Kreis bestätigte die Verlegung von Booten nach Osten.")
	b.say(b.actor("Kreis", q.Organization, ""), q.Confirms, "Der Kreis bestätigte die Verlegung von Booten nach Osten", -1)
	if s := build(a, b); len(s.Positions) != 1 || len(s.Positions[0].Changes) != 1 {
		t.Errorf("positions: %+v", s.Positions)
	}
}

// TestWhoBelongsToSomebodyIsNoOrigin holds that "sein Team" adds nothing to the one whose it is.
func TestWhoBelongsToSomebodyIsNoOrigin(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Jan Krull und sein Team zählten 40 Schäden am Damm.")
	krull := a.actor("Jan Krull", q.Person, "")
	a.actor("sein Team", q.Group, "")
	said := a.say(krull, q.Claims, "zählten 40 Schäden am Damm", -1)
	a.Attributions[said].Source = q.Spans{a.span("Jan Krull und sein Team")}
	a.count("40 Schäden", 40, 40, "Schaden", "Schäden am Damm", said)
	if e := build(a).Series[0].Entries[0]; len(e.Origins) != 1 {
		t.Errorf("%d origins, want 1", len(e.Origins))
	}
}

// TestBareDenialsAreNotOneClaim holds that two who deny the accusations do not say the same.
func TestBareDenialsAreNotOneClaim(t *testing.T) {
	deny := func(id, who string) paper {
		p := newPaper(t, id, "2031-05-12", who+" bestreitet alle Vorwürfe.")
		p.say(p.actor(who, q.Person, ""), q.Denies, "bestreitet alle Vorwürfe", -1)
		return p
	}
	if claims := build(deny("a", "Jan Krull"), deny("b", "Olaf Brandt")).Claims; len(claims) != 0 {
		t.Errorf("claims of several articles: %+v", claims)
	}
	if claims := build(deny("a", "Jan Krull"), deny("b", "Jan Krull")).Claims; len(claims) != 1 {
		t.Errorf("one who denies them in two articles: %d claims", len(claims))
	}
}

// TestBothSidesAreTwo holds that an actor who stands for two is two origins.
func TestBothSidesAreTwo(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Stadt und Kreis zählten laut beiden Seiten 40 Schäden.")
	a.actor("Stadt", q.Organization, "")
	a.actor("Kreis", q.Organization, "")
	both := a.actor("Stadt und Kreis", q.Group, "")
	a.Actors[both].By = "de.actors/pair"
	a.count("40 Schäden", 40, 40, "Schaden", "Schäden", a.say(both, q.Claims, "40 Schäden", -1))
	s := build(a)
	if e := s.Series[0].Entries[0]; len(e.Origins) != 2 || e.Verdict != q.SeveralNamed {
		t.Errorf("origins %q, %s", names(s, e.Origins), e.Verdict)
	}
}
