package lexicon

import (
	"strings"
	"testing"
)

func TestFindNoun(t *testing.T) {
	for _, c := range []struct {
		word, lemma, head string
		gender            Gender
		sort              Sort
	}{
		{"Sprecherin", "Sprecherin", "Sprecherin", Feminine, PersonNoun},
		{"Außenamtssprecherin", "Außenamtssprecherin", "Sprecherin", Feminine, PersonNoun},
		{"Präsidenten", "Präsident", "Präsident", Masculine, PersonNoun},
		{"Nato-Generalsekretärs", "Nato-Generalsekretär", "Generalsekretär", Masculine, PersonNoun},
		{"Ärzte", "Arzt", "Arzt", Masculine, PersonNoun},
		{"Vorsitzender", "Vorsitzende", "Vorsitzende", Masculine, PersonNoun},
		{"Geheimdienstes", "Geheimdienst", "Geheimdienst", Masculine, InstitutionNoun},
		{"Bundesverteidigungsministeriums", "Bundesverteidigungsministerium", "Ministerium", Neuter, InstitutionNoun},
		{"Behörden", "Behörde", "Behörde", Feminine, InstitutionNoun},
		{"Jahresbericht", "Jahresbericht", "Bericht", Masculine, DocumentNoun},
	} {
		n, ok := FindNoun(c.word)
		if !ok || n.Lemma != c.lemma || n.Head != c.head || n.Gender != c.gender || n.Sort != c.sort {
			t.Errorf("FindNoun(%q) = %+v, %v", c.word, n, ok)
		}
	}
	for _, word := range []string{"", "sprecherin", "Trichter", "Fahrzeuge", "Protest", "Insgesamt", "Verfassung", "Stefan", "Europa", "Haus", "Ä"} {
		if n, ok := FindNoun(word); ok {
			t.Errorf("FindNoun(%q) = %+v", word, n)
		}
	}
}

func TestStates(t *testing.T) {
	for _, c := range []struct {
		find func(string) (State, bool)
		word string
		want string
	}{
		{StateByName, "Taiwans", "Taiwan"},
		{StateByName, "Vereinigten Staaten", "USA"},
		{StateByName, "Niederlande", "Niederlande"},
		{StateByName, "Laos", "Laos"},
		{StateByCapital, "Taipeh", "Taiwan"},
		{StateByCapital, "Kyjiw", "Ukraine"},
		{StateByAdjective, "taiwanischen", "Taiwan"},
		{StateByAdjective, "Schweizer", "Schweiz"},
		{StateByPrefix, "US", "USA"},
	} {
		if s, ok := c.find(c.word); !ok || s.Name != c.want {
			t.Errorf("%q: found %+v, %v, want %s", c.word, s, ok, c.want)
		}
	}
	if s, ok := StateByName("Haus"); ok {
		t.Errorf("Haus is no state, found %+v", s)
	}
	if s, n, ok := Demonym("Singapurern"); !ok || s.Name != "Singapur" || n.Number != Plural {
		t.Errorf("Singapurern: %+v %+v %v", s, n, ok)
	}
	if _, _, ok := Demonym("polen"); ok {
		t.Error("a word without capital is no demonym")
	}
}

func TestBodiesAndNames(t *testing.T) {
	for word, want := range map[string]string{"Nato": "NATO", "Robert Koch-Instituts": "RKI", "Auswärtigen Amts": "Auswärtiges Amt", "BKA": "BKA"} {
		if b, ok := FindBody(word); !ok || b.Name != want {
			t.Errorf("FindBody(%q) = %+v, %v", word, b, ok)
		}
		if first, _, _ := strings.Cut(word, " "); BodyWords(first) < strings.Count(word, " ")+1 {
			t.Errorf("BodyWords(%q) = %d", first, BodyWords(first))
		}
	}
	if g, ok := FirstName("Jana"); !ok || g != Feminine {
		t.Errorf("Jana: %v %v", g, ok)
	}
	if g, ok := FirstName("Hans-Peter"); !ok || g != Masculine {
		t.Errorf("Hans-Peter: %v %v", g, ok)
	}
	if !SurnameFirst("Kim") || SurnameFirst("Müller") {
		t.Error("surnames in front")
	}
}

// Every line of the lists is read: none is malformed.
func TestListsAreWellFormed(t *testing.T) {
	for name, text := range map[string]string{"states": statesText, "regions": regionsText, "bodies": bodiesText} {
		columns := 6
		if name == "bodies" {
			columns = 5
		}
		for line := range strings.Lines(text) {
			line = strings.TrimRight(line, "\n")
			if line != "" && line[0] != '#' && strings.Count(line, "|") != columns-1 {
				t.Errorf("%s: %q has not %d columns", name, line, columns)
			}
		}
	}
	for name, text := range map[string]string{"institutions": institutionsText, "documents": documentsText} {
		for line := range strings.Lines(text) {
			line, _, _ = strings.Cut(strings.TrimRight(line, "\n"), "#")
			words := strings.Fields(strings.TrimRight(line, " !*"))
			if len(words) == 0 || strings.HasPrefix(line, "[") {
				continue
			}
			if len(words) != 3 && !(len(words) == 2 && words[1] == "p") || !strings.Contains("mfnp", words[1]) {
				t.Errorf("%s: %q", name, line)
			}
		}
	}
}
