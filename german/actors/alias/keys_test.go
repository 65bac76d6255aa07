package alias

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"pgregory.net/rapid"
)

// TestSameFacesShareAKey holds that no face is missed that is looked up by keys.
func TestSameFacesShareAKey(t *testing.T) {
	words := []string{"Polizei", "Altenau", "Altenauer", "Landesumweltamt", "in", "der", "US-Regierung", "USA", "Reederei", "Nordlicht", "XBZ", "Hilfsorganisation",
		"Kyrylo", "Kirill", "Krull", "Brandt", "Oleksandr", "Alexander", "Botschafter", "Stadt", "russischer", "Kim", "Yong", "Gyun", "Deutsche", "Bahn", "LKA", "Landeskriminalamt", "SPD-Fraktion", "Fraktion", "SPD", "für", "Institut"}
	word := rapid.SampledFrom(words)
	actor := rapid.Custom(func(t *rapid.T) q.Actor {
		name := word.Draw(t, "first")
		for range rapid.IntRange(0, 2).Draw(t, "more") {
			name += " " + word.Draw(t, "word")
		}
		return q.Actor{
			Name: name, Kind: rapid.SampledFrom([]q.ActorKind{q.Person, q.Organization, q.State, q.Group}).Draw(t, "kind"),
			Of: rapid.SampledFrom([]string{"", "USA", "Stadt Altenau"}).Draw(t, "of"), Role: rapid.SampledFrom([]string{"", "Botschafter", "Präsident"}).Draw(t, "role"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := actor.Draw(t, "a"), actor.Draw(t, "b")
		f, g := Look(a), Look(b)
		if f.Same(g) && !slices.ContainsFunc(f.Keys(), func(k string) bool { return slices.Contains(g.Keys(), k) }) {
			t.Errorf("%+v and %+v are the same and share no key: %q, %q", a, b, f.Keys(), g.Keys())
		}
	})
}
