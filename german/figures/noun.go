package figures

import (
	"strings"
	"unicode/utf8"
)

// singular is the singular nominative of a German noun that stands in the plural, in any
// case: "Soldaten" → "Soldat", "Fällen" → "Fall", "Verletzten" → "Verletzter". Nouns that
// the list does not know are taken apart by their endings; where these leave a choice, it
// takes the more frequent one.
func (lex *lexicon) singular(noun string) string {
	noun = neutralGender(noun)
	if noun == "Leuten" || noun == "Leute" {
		return "Leute"
	}
	if s, ok := lex.listed(noun); ok {
		return s
	}
	if stem, ok := strings.CutSuffix(noun, "n"); ok {
		if s, ok := lex.listed(stem); ok {
			return s
		}
	}
	if s, ok := nominalised(noun); ok {
		return s
	}
	for _, rule := range endings {
		if stem, ok := strings.CutSuffix(noun, rule.plural); ok && (utf8.RuneCountInString(stem) >= 2 || rule.plural[0] < 'a') {
			return stem + rule.singular
		}
	}
	return noun
}

// endings turn plurals into singulars. The first that fits counts.
var endings = [...]struct{ plural, singular string }{
	{"Bergleute", "Bergmann"}, {"Bergleuten", "Bergmann"}, {"Seeleute", "Seemann"}, {"Seeleuten", "Seemann"}, {"leuten", "leute"}, {"leute", "leute"},
	{"innen", "in"}, {"nissen", "nis"}, {"nisse", "nis"}, {"ismen", "ismus"},
	{"ungen", "ung"}, {"heiten", "heit"}, {"keiten", "keit"}, {"schaften", "schaft"}, {"künfte", "kunft"}, {"künften", "kunft"},
	{"ionen", "ion"}, {"täten", "tät"}, {"iken", "ik"}, {"uren", "ur"}, {"anzen", "anz"}, {"enzen", "enz"},
	{"eien", "ei"}, {"oren", "or"}, {"isten", "ist"}, {"ysten", "yst"}, {"enten", "ent"}, {"anten", "ant"}, {"aten", "at"},
	{"iten", "it"}, {"oten", "ot"}, {"nauten", "naut"}, {"nomen", "nom"}, {"logen", "loge"}, {"rafen", "raf"},
	{"gogen", "goge"}, {"kraten", "krat"}, {"linge", "ling"}, {"lingen", "ling"}, {"eure", "eur"}, {"euren", "eur"},
	{"mente", "ment"}, {"menten", "ment"}, {"ate", "at"}, {"ette", "ett"}, {"iere", "ier"}, {"ieren", "ier"},
	{"teile", "teil"}, {"teilen", "teil"}, {"zeuge", "zeug"}, {"zeugen", "zeug"}, {"werke", "werk"}, {"werken", "werk"},
	{"stücke", "stück"}, {"stücken", "stück"}, {"kräfte", "kraft"}, {"kräften", "kraft"},
	{"chen", "chen"}, {"lein", "lein"}, {"eln", "el"}, {"ern", "er"}, {"ien", "ie"}, {"en", "e"},
	// endings in "s", but not "Kürbis" and "Bus"
	{"ss", "ss"}, {"us", "us"}, {"is", "is"}, {"ies", "y"}, {"eaus", "eau"}, {"es", "e"}, {"os", "o"}, {"as", "a"}, {"ys", "y"}, {"ers", "er"}, {"ens", "en"},
	{"ts", "t"}, {"bs", "b"}, {"ps", "p"}, {"ks", "k"}, {"ls", "l"}, {"ms", "m"}, {"ns", "n"}, {"ds", "d"}, {"gs", "g"}, {"rs", "r"},
	{"e", ""},
}

// listed looks the noun up, then the heads that it could have as a compound. A head that
// begins with a vowel needs five letters, since shorter ones end many other words.
func (lex *lexicon) listed(noun string) (string, bool) {
	lower := strings.ToLower(noun)
	if s, ok := lex.singulars[lower]; ok {
		return s, true
	}
	if strings.HasSuffix(lower, "innen") {
		return "", false
	}
	seen := 0
	for i, c := range lower {
		if seen++; seen <= 2 {
			continue
		}
		head := lower[i:]
		n := utf8.RuneCountInString(head)
		if n < 4 || n < 5 && strings.ContainsRune("aeiouäöü", c) {
			return "", false
		}
		if seen == 3 && n < 7 && !verbPrefix(lower[:i]) {
			continue // two letters are hardly a word
		}
		if s, ok := lex.singulars[head]; ok {
			if i > 0 && lower[i-1] == '-' {
				return noun[:i] + s, true
			}
			return noun[:i] + strings.ToLower(s), true
		}
	}
	return "", false
}

// adjectival are ends of adjectives and participles that serve as nouns.
var adjectival = [...]string{
	"letzt", "iert", "igt", "schuldet", "wählt", "schult", "pflichtet", "ändert", "wundet", "tötet", "richtet", "ordnet", "stellt", "kannt", "wandt",
	"klagt", "mittelt", "schüttet", "misst", "krankt", "führt", "rettet", "haftet", "flüchtet", "fragt",
	"gelassen", "wachsen", "storben", "fangen", "troffen", "fallen", "trieben",
	"rend", "tend", "send", "dend", "bend", "hend", "kend", "gend", "lend", "nend", "zend", "mend",
	"handelt", "siedelt", "hindert", "wandert", "weigert", "sichert", "urteilt",
	"lich", "los", "lost", "deutsch", "jährig", "hörig", "ständig", "willig", "mächtig", "dächtig", "heilig", "läubig", "extern",
}

// nominalised turns adjectives and participles that serve as nouns into their strong
// masculine form: "Verletzte", "Befragten", "Reisender".
func nominalised(noun string) (string, bool) {
	stem, found := noun, false
	for _, ending := range [...]string{"en", "er", "e"} {
		if stem, found = strings.CutSuffix(noun, ending); found {
			break
		}
	}
	if !found {
		return "", false
	}
	lower := strings.ToLower(stem)
	for _, ending := range adjectival {
		if strings.HasSuffix(lower, ending) && len(lower) > len(ending) {
			return stem + "er", !strings.HasSuffix(noun, "er") || strings.HasSuffix(lower, "end") || strings.HasSuffix(lower, "t")
		}
	}
	return "", false
}

func verbPrefix(s string) bool { return s == "ab" || s == "an" || s == "um" || s == "zu" }

func isNominalised(noun string) bool {
	_, ok := nominalised(noun)
	return ok
}

// neutralGender is the masculine form of a noun with a mark for all genders:
// "Bürger*innen", "Lehrer:innen", "SchülerInnen".
func neutralGender(noun string) string {
	for _, ending := range [...]string{"*innen", ":innen", "_innen", "/-innen", "/innen", "Innen"} {
		if stem, ok := strings.CutSuffix(noun, ending); ok && stem != "" {
			return stem
		}
	}
	return noun
}

// atLarge reports whether the singular names people or things at large, of which surveys
// tell shares.
func (lex *lexicon) atLarge(noun string) bool {
	switch noun {
	case "Betrieb", "Unternehmen", "Firma", "Haushalt", "Familie", "Arbeitgeber", "Befragter", "Paar", "Schule", "Kommune", "Gemeinde", "Auto", "Ehe":
		return true
	}
	return lex.isPerson(noun) && noun != "Verletzter" && noun != "Toter" && noun != "Vermisster" && noun != "Angeklagter" && noun != "Beschuldigter"
}

// isPerson reports whether the noun names people at large.
func (lex *lexicon) isPerson(noun string) bool {
	if _, ok := nominalised(noun); ok {
		return true
	}
	switch s := lex.singular(noun); s {
	case "Mann", "Frau", "Mensch", "Person", "Kind", "Mitarbeiter", "Bürger", "Bundesbürger", "Einwohner", "Patient", "Jugendlicher", "Erwachsener", "Arbeitnehmer",
		"Wähler", "Deutscher", "Österreicher", "Schweizer", "Student", "Schüler", "Rentner", "Junge", "Mädchen", "Leute", "Bewohner", "Verbraucher", "Kunde", "Autofahrer", "Mieter":
		return true
	}
	return false
}
