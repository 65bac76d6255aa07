package brief

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// told is a story of one article, of one sentence, in which an actor acts.
func told(stance q.Stance, sentence, content string) q.Story {
	r := &q.Reading{Article: &q.Article{ID: "a", Outlet: "Blatt A", Text: sentence}, Sentences: []q.Sentence{{Span: q.Span{End: len(sentence)}}}}
	act := q.Act{Stance: stance, Day: "2031-05-04", Text: content, Articles: []int{0}, Places: []q.Place{{Article: 0, Span: q.Span{End: len(sentence)}}}}
	return q.Story{Readings: []*q.Reading{r}, Actors: []q.StoryActor{{Name: "Werk", Kind: q.Organization, For: -1}}, Positions: []q.Position{{Actor: 0, Acts: []q.Act{act}}}}
}

// A negation alone is no denial that a lead tells, and a lead without anything else tells
// positions.
func TestLeadTellsOutspokenActs(t *testing.T) {
	for _, c := range []struct {
		stance            q.Stance
		sentence, content string
		want              string
	}{
		{q.Denies, "Das Werk bestritt, dass Säure ausgelaufen sei.", "dass Säure ausgelaufen sei", "Nicht bestätigt oder bestritten: Werk (bestreitet „dass Säure ausgelaufen sei“, 04.05.)."},
		{q.Denies, "Das Werk sagte, man habe keine Angst vor Prüfern.", "man habe keine Angst vor Prüfern", "Die Artikel enthalten keine Zahlen, Positionen oder Belege, die sich zuordnen lassen."},
		{q.CannotConfirm, "Das Werk sagte, die Ursache sei unklar.", "die Ursache sei noch unklar", "Nicht bestätigt oder bestritten: Werk (kann nicht bestätigen „die Ursache sei noch unklar“, 04.05.)."},
		{q.Demands, "Das Werk forderte mehr Zeit für die Prüfung.", "mehr Zeit für die Prüfung", "Positionen: Werk (fordert „mehr Zeit für die Prüfung“, 04.05.)."},
		{q.Demands, "Das Werk forderte dies.", "dies", "Die Artikel enthalten keine Zahlen, Positionen oder Belege, die sich zuordnen lassen."},
	} {
		s := told(c.stance, c.sentence, c.content)
		if got := Build(&s, "de").Lead; len(got) != 1 || got[0].Text != c.want {
			t.Errorf("%q: %+v, want %q", c.sentence, got, c.want)
		}
	}
}

// A claim that most articles print is told, unless it is a denial, which stands elsewhere.
func TestLeadTellsTheWidestClaim(t *testing.T) {
	s := q.Story{
		Actors: []q.StoryActor{{Name: "Werk", Kind: q.Organization, For: -1}},
		Claims: []q.Claim{
			{Text: "dass Säure ausgelaufen sei", Stance: q.Denies, Actor: 0, Articles: []int{0, 1}, Origins: []int{0}, Verdict: q.OneOrigin},
			{Text: "der Betrieb stehe bis Montag still", Stance: q.Claims, Actor: 0, Articles: []int{0, 1}, Origins: []int{0}, Verdict: q.OneOrigin},
		},
	}
	want := "Am weitesten verbreitet: Werk „der Betrieb stehe bis Montag still“ (2 Artikel, ein Ursprung)."
	if got := leadOf(2, s); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
