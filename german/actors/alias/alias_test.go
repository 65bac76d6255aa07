package alias

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
	"pgregory.net/rapid"
)

func person(name, role, of string) q.Actor {
	return q.Actor{Name: name, Role: role, Of: of, Kind: q.Person}
}

func body(name string) q.Actor { return q.Actor{Name: name, Kind: q.Organization} }

func TestSame(t *testing.T) {
	state := func(name string) q.Actor { return q.Actor{Name: name, Kind: q.State} }
	for _, c := range []struct {
		a, b q.Actor
		want bool
	}{
		{person("Georgy Melkowjew", "", ""), person("Georgi Melkowjew", "", ""), true},
		{person("Kyrylo Harnow", "", ""), person("Kirill Harnow", "", ""), true},
		{person("Wolodmyr Sorenskyj", "", ""), person("Wolodymyr Sorenski", "", ""), true},
		{person("Vladimir Zorensky", "", ""), person("Wolodymyr Sorenskyj", "", ""), true},
		{person("Joost Hemke", "", ""), person("Hemke", "", ""), true},
		{person("Kim Dong Gyun", "", ""), person("Kim Yong Gyu", "", ""), false},
		{person("Yoon Jin Pyo", "", ""), person("Yoon Jin-pyo", "", ""), true},
		{person("Yoon", "", ""), person("Yoon Jin Pyo", "", ""), true},
		{person("Anna Meier", "", ""), person("Bernd Meier", "", ""), false},
		{person("Shan Lyi", "", ""), person("Mya Thin Shan Lyi", "", ""), true},
		{person("Marko Lenz", "", ""), person("Mirko Lenz", "", ""), false},
		{person("A. Meier", "", ""), person("Anna Meier", "", ""), true},
		{person("russischer Botschafter", "Botschafter", "Russland"), person("Georgi Melkowjew", "Botschafter", "Russland"), true},
		{person("russischer Botschafter", "Botschafter", "Russland"), person("Ida Muster", "Botschafterin", "Polen"), false},
		{person("Sprecher", "Sprecher", "NATO"), person("Ida Muster", "Sprecherin", "NATO"), false},
		{person("Mann", "Mann", ""), person("Mann", "Mann", ""), false},
		{person("britischer Premier", "Premier", "Großbritannien"), person("Ida Muster", "Premierministerin", "Großbritannien"), true},
		{body("Nato"), body("NATO"), true},
		{body("RKI"), body("Robert Koch-Institut"), true},
		{body("US-Regierung"), state("USA"), true},
		{body("Regierung der USA"), body("US-Regierung"), true},
		{state("Washington"), body("US-Regierung"), true},
		{body("Kreml"), state("Russland"), true},
		{body("südsudanesisches Außenministerium"), body("russisches Außenministerium"), false},
		{body("südsudanesisches Außenministerium"), body("Außenministerium"), false},
		{body("Auswärtiges Amt"), body("deutsches Außenministerium"), true},
		{body("Bundesverteidigungsministerium"), body("deutsches Verteidigungsministerium"), true},
		{body("Pentagon"), body("US-Verteidigungsministerium"), true},
		{body("südsudanesischer Geheimdienst"), body("sudanesischer Geheimdienst"), false},
		{body("südsudanesischer Geheimdienst"), state("Südsudan"), false},
		{body("Falk Holding"), body("Falk AG"), true},
		{body("Polizei"), body("Polizei Altenau"), true},
		{body("Meier"), person("Meier", "", ""), false},
		{body("Polizei Altenau"), body("Altenauer Polizei"), true},
		{body("Altenauer Polizei"), body("Polizei"), true},
		{body("Polizei Altenau"), body("Polizei Dornitz"), false},
		{body("Landesumweltamt in Altenau"), body("Landesumweltamt"), true},
		{body("Behörde in Altenau"), body("Behörde"), false},
		{body("Reederei Nordlicht"), body("Nordlicht"), true},
		{body("Deutsche Bahn"), body("Bahn"), true},
		{body("Landkreis"), body("Kreis Altenau"), true},
		{body("Landkreis Altenau"), body("Kreis Altenau"), true},
		{body("Landkreis Altenau"), body("Kreis Dornitz"), false},
		{body("Nordlicht-Aufsichtsrat"), body("Aufsichtsrat von Nordlicht"), true},
		{body("SPD-Fraktion"), body("Fraktion der SPD"), true},
		{body("SPD-Fraktion"), body("CDU-Fraktion"), false},
		{body("Altenauer Institut für Meereskunde"), body("Institut für Meereskunde"), true},
		{body("Altenauer Institut"), body("Institut"), false},
		{body("deutsche Regierung"), body("Regierung"), false},
		{body("LKA"), body("Landeskriminalamt"), true},
		{body("LKA Nordstein"), body("Landeskriminalamt Nordstein"), true},
		{body("BMG"), body("Bundesgesundheitsministerium"), true},
		{body("Hilfsorganisation XBZ"), body("Gefangenenhilfsorganisation XBZ"), true},
		{body("Vorstand der XBZ"), body("XBZ"), false},
		{body("Reederei Nordlicht"), body("Hotel Nordlicht"), false},
		{q.Actor{Name: "Experten", Kind: q.Group}, q.Actor{Name: "Experten", Kind: q.Group}, true},
		{q.Actor{Name: "Vertreter", Of: "Russland", Kind: q.Group}, q.Actor{Name: "Vertreter", Of: "Polen", Kind: q.Group}, false},
	} {
		if got := Same(c.a, c.b); got != c.want {
			t.Errorf("Same(%q, %q) = %v", c.a.Name, c.b.Name, got)
		}
		if Same(c.a, c.b) != Same(c.b, c.a) {
			t.Errorf("Same(%q, %q) is not symmetric", c.a.Name, c.b.Name)
		}
	}
}

func TestSurely(t *testing.T) {
	for _, c := range []struct {
		a, b q.Actor
		want bool
	}{
		{person("Su Lin", "", ""), person("Aung Nay Su Lin", "", ""), true},
		{person("Meier", "", ""), person("Anna Meier", "", ""), false},
		{body("Deutsche Bahn"), body("Bahn"), true},
		{body("Polizei"), body("Polizei Altenau"), false},
	} {
		if got := Look(c.a).Surely(Look(c.b)); got != c.want {
			t.Errorf("Surely(%q, %q) = %v", c.a.Name, c.b.Name, got)
		}
	}
}

func TestSpeaks(t *testing.T) {
	for _, c := range []struct {
		a    q.Actor
		want string
	}{
		{person("Joost Hemke", "Nato-Generalsekretär", "NATO"), "NATO"},
		{person("Ida Muster", "Sprecherin", "US-Regierung"), "USA"},
		{q.Actor{Name: "Kreml", Kind: q.Organization}, "Russland"},
		{body("Feuerwehr"), "Feuerwehr"},
		{person("Ida Muster", "", ""), "Ida Muster"},
	} {
		if got := Speaks(c.a); got != c.want {
			t.Errorf("Speaks(%q) = %q, want %q", c.a.Name, got, c.want)
		}
	}
}

func TestSameIsSymmetric(t *testing.T) {
	kinds := []q.ActorKind{q.Person, q.Organization, q.State}
	draw := func(t *rapid.T, label string) q.Actor {
		return q.Actor{
			Name: rapid.StringMatching(`(russisch|Anna |Kim |K\. |US-|Regierung |von )*[A-ZÄa-zß’.-]{0,9}`).Draw(t, label),
			Role: rapid.SampledFrom([]string{"", "Botschafter", "Präsidentin"}).Draw(t, label+" role"),
			Of:   rapid.SampledFrom([]string{"", "NATO", "Russland"}).Draw(t, label+" of"),
			Kind: rapid.SampledFrom(kinds).Draw(t, label+" kind"),
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw(t, "a"), draw(t, "b")
		if Same(a, b) != Same(b, a) {
			t.Fatalf("Same(%+v, %+v) = %v, but not the other way round", a, b, Same(a, b))
		}
	})
}
