package actors

import (
	"strings"

	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// strongEnding is the ending of an adjective in the nominative without a determiner.
func strongEnding(g lexicon.Gender, n lexicon.Number) string {
	switch {
	case n == pl:
		return "e"
	case g == masc:
		return "er"
	case g == neut:
		return "es"
	default:
		return "e"
	}
}

// inflect puts the stem of an adjective into the nominative.
func inflect(stem string, g lexicon.Gender, n lexicon.Number) string {
	if stem == "" || strings.HasSuffix(stem, "er") && stem != "ober" {
		return stem // "Schweizer", "Tiroler" do not change
	}
	return stem + strongEnding(g, n)
}

// adjectiveFor is the adjective of a state for a noun of the gender: "taiwanischer".
func adjectiveFor(s lexicon.State, g lexicon.Gender) string {
	return inflect(s.Adjective, g, sg)
}

// nationalName is the name of an institution of a state: "taiwanischer Geheimdienst",
// "US-Regierung", "Nationaler Sicherheitsrat der USA".
func nationalName(s lexicon.State, base string, g lexicon.Gender, n lexicon.Number) string {
	switch {
	case s.Name == "USA" && !strings.Contains(base, " "):
		return "US-" + base
	case s.Name == "USA":
		return base + " der USA"
	case s.Name == "Deutschland" && strings.HasPrefix(base, "Bundes"):
		return base
	case s.Adjective == "":
		return base + " von " + s.Name
	}
	return inflect(s.Adjective, g, n) + " " + base
}

// stemOf cuts the ending of an inflected adjective: "taiwanischen" → "taiwanisch".
func stemOf(word string) string {
	for _, ending := range []string{"en", "em", "er", "es", "e"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) >= 3 {
			return stem
		}
	}
	return word
}

// groupAdjective is the adjective in the nominative plural if it says whose people they
// are, "" otherwise.
func groupAdjective(lower string) string {
	stem := stemOf(lower)
	switch stem {
	case "westlich", "östlich", "europäisch", "kurdisch", "palästinensisch", "arabisch", "afrikanisch", "asiatisch", "früher", "ehemalig", "unabhängig",
		"suspendiert", "befragt", "exilrussisch", "lokal", "regional", "international":
		return stem + "e"
	}
	return ""
}

// employerOfPrefix is for whom somebody speaks by the first part of his office:
// "NATO-Sprecherin", "Polizeisprecher"; a "Wirtschaftsminister" does not speak for the
// economy.
func employerOfPrefix(n lexicon.Noun) string {
	of := bodyOfPrefix(n.Prefix)
	if m, ok := lexicon.FindNoun(of); ok && m.Field == "board" && m.Prefix != "" {
		of = bodyOfPrefix(m.Prefix) // the chairman of a board speaks for the whole
		if of == "" {
			of = m.Prefix
		}
	}
	if of == "" && employs(n) {
		return n.Prefix
	}
	if of == "" && allCapitals(n.Prefix) && len(n.Prefix) > 1 && len(n.Prefix) < 8 && represents(n) {
		return n.Prefix
	}
	if of == "Deutschland" && !national(n.Head) {
		return "" // "Bundesvorsitzende" of a party
	}
	if s, ok := lexicon.StateByName(n.Prefix); ok && s.Name != "USA" {
		if ofState(n.Head) {
			return s.Name
		}
		return "" // an "Irak-Expertin" knows Iraq and speaks for somebody else
	}
	if m, ok := lexicon.FindNoun(of); ok && m.Sort == lexicon.InstitutionNoun && n.Field != "speech" {
		switch {
		case strings.HasPrefix(n.Head, "Minister"), strings.HasPrefix(n.Head, "Politiker"), weakInstitution(m.Head), m.Field == "government" && n.Head == "Präsident":
			return ""
		}
	}
	return of
}

// ofState reports offices that with the name of a state before them are offices of that
// state: "NRW-Ministerpräsident".
func ofState(head string) bool {
	switch strings.TrimSuffix(head, "in") {
	case "Ministerpräsident", "Minister", "Regierungschef", "Staatschef", "Premierminister", "Premier", "Präsident", "Kanzler", "Machthaber", "König":
		return true
	}
	return false
}

// national reports offices that with "Bundes-" before them are offices of the state.
func national(head string) bool {
	switch strings.TrimSuffix(head, "in") {
	case "Minister", "Kanzler", "Präsident", "Bundeskanzler", "Bundespräsident", "Beauftragte", "Anwalt", "Generalbundesanwalt":
		return true
	}
	return false
}

// weakInstitution reports nouns that name an institution only where something is said:
// "die Gruppe teilte mit", but not "eine Gruppe von Wanderern".
func weakInstitution(head string) bool {
	switch head {
	case "Land", "Staat", "Wirtschaft", "Gesellschaft", "Betrieb", "Leitung", "Führung", "Team", "Netzwerk", "Gruppe", "Plattform", "Branche", "Kasse",
		"Mission", "Justiz", "Kongress", "Bewegung", "Zentrum", "Bahn", "Handel", "Industrie", "Verteidigung", "Zoll", "Schule", "Kino", "Messe", "Anlage",
		"Versicherung", "Konkurrenz", "Management", "Dienst", "Stelle", "Umfeld", "Kirche", "Wehr", "Post", "Mannschaft", "Truppe", "Stadt", "Gemeinde",
		"Kreis", "Bezirk", "Bundesland", "Theater", "Oper", "Museum", "Markt", "Kette", "Händler", "Radio", "Fernsehen", "Anstalt", "Flughafen", "Regime",
		"Botschaft", "Restaurant", "Hotel", "Kita", "Labor", "Praxis", "Büro", "Festival", "Liga", "Studio", "Lokal", "Kloster", "Zoo":
		return true
	}
	return false
}

// withoutRank takes off what tells a deputy or a former holder from the holder of an office:
// "Vizeregierungs" is the government's.
func withoutRank(prefix string) string {
	for _, rank := range [...]string{"Ex-", "Alt-", "Vize-", "Vize", "Stellvertreter-"} {
		if rest, ok := strings.CutPrefix(prefix, rank); ok && len(rest) > 2 {
			return letter.Capitalise(rest)
		}
	}
	return prefix
}

// bodyOfPrefix is the institution that the first part of a compound names: "Nato" in
// "Nato-Generalsekretär", "Polizei" in "Polizeisprecher"; "" if it names none.
func bodyOfPrefix(prefix string) string {
	prefix = strings.TrimSuffix(withoutRank(prefix), "-")
	if prefix == "" {
		return ""
	}
	switch prefix {
	case "Bundes", "Bundesvize":
		return "Deutschland"
	case "Regierungs":
		return "Regierung"
	case "Außenamts":
		return "Auswärtiges Amt"
	case "Unions":
		return "Union"
	case "Linken":
		return "Linke"
	case "Grünen":
		return "Grüne"
	case "Kreml":
		return "Russland"
	}
	if b, ok := lexicon.FindBody(prefix); ok {
		return b.Name
	}
	if s, ok := lexicon.StateByPrefix(prefix); ok {
		return s.Name
	}
	if first, rest, ok := strings.Cut(prefix, "-"); ok && rest != "" {
		if of := bodyOfPrefix(first); of != "" {
			return of
		}
	}
	for _, form := range []string{prefix, strings.TrimSuffix(prefix, "s"), strings.TrimSuffix(prefix, "n"), strings.TrimSuffix(prefix, "es")} {
		if n, ok := lexicon.FindNoun(form); ok && n.Sort == lexicon.InstitutionNoun {
			return n.Lemma
		}
	}
	return ""
}

func lastWord(name string) string {
	return name[strings.LastIndexByte(name, ' ')+1:]
}
