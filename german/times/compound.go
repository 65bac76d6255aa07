package times

import "strings"

// compound classifies a word that the lexicon does not hold; b is the word in lower case.
func (s *itemizer) compound(it *item, b []byte) {
	switch b[len(b)-1] {
	case 'g', 'e', 'n', 'r', 's', 'm', 't', 'd', 'h', 'b':
		if !timely(b) {
			return
		}
	default:
		return
	}
	word := string(b)
	if s.weekdayCompound(it, word) || s.spanWord(it, word) || s.unitCompound(it, word) {
		return
	}
	if n, ok := decadeWord(word); ok {
		it.class, it.num, it.key = decade, n, word
		return
	}
	if n, ok := numeralOf(word); ok && !it.capital || ok && n > 12 {
		it.class, it.num, it.key = number, n, word
		return
	}
	if n, ok := ordinalOf(word); ok {
		it.class, it.num, it.key = ordinal, n, word
	}
}

// timely is a quick test whether a word can be a compound of time: it ends like one.
func timely(b []byte) bool {
	for _, ending := range [...]string{
		"tag", "abend", "morgen", "mittag", "nacht", "früh", "abends", "morgens", "nachts", "mittags",
		"woche", "wochen", "wochenende", "jahr", "jahre", "jahren", "jahres", "tage", "tagen", "stunde", "stunden",
		"minute", "minuten", "sekunden", "monat", "monate", "monaten", "lang", "lange", "langen", "langem", "langer", "langes",
		"ig", "ige", "igen", "iger", "iges", "igem", "zig", "zehn", "hundert", "tausend", "einhalb",
		"te", "ten", "ter", "tes", "tem", "ziger", "zigern", "jahrzehnte", "jahrzehnten", "hälfte", "zwei", "drei", "eins", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zwölf", "elf",
	} {
		if n := len(b) - len(ending); n >= 0 && string(b[n:]) == ending {
			return true
		}
	}
	return false
}

// weekdayCompound reads "montagabend", "sonnabendfrüh", "januarwoche".
func (s *itemizer) weekdayCompound(it *item, word string) bool {
	for i := 4; i <= min(10, len(word)-4); i++ {
		head, ok := s.words[word[:i]]
		if !ok || head.class != weekday && head.class != month {
			continue
		}
		tail, ok := s.words[word[i:]]
		switch {
		case !ok:
			continue
		case head.class == weekday && tail.class == part:
			it.class, it.num, it.value, it.key = weekdayPart, head.num, tail.value, word
			return true
		case head.class == month && tail.class == unit:
			it.class, it.num, it.value, it.key = monthUnit, head.num, tail.value, word
			return true
		}
	}
	return false
}

// spanWord reads "tagelang", "langjährig", "siebenminütige", "35-stündig".
func (s *itemizer) spanWord(it *item, word string) bool {
	if stem, ok := cutAdjective(word, "lang"); ok {
		if e, ok := s.words[stem]; ok && e.class == unit && stem != "tag" && stem != "jahr" {
			it.class, it.value, it.key = longAdverb, e.value, word
			return true
		}
	}
	for _, a := range spanAdjectives {
		stem, ok := cutAdjective(word, a.ending)
		if !ok {
			continue
		}
		num, ok := spanNumber(stem)
		if stem == "" {
			num, ok = 0, it.joined
		}
		if !ok {
			continue
		}
		it.class, it.num, it.value, it.key = spanAdj, num, a.unit, word
		return true
	}
	return false
}

var spanAdjectives = [...]struct{ ending, unit string }{
	{"jährig", "Y"}, {"monatig", "M"}, {"wöchig", "W"}, {"tägig", "D"}, {"stündig", "TH"}, {"minütig", "TM"},
	{"sekündig", "TS"}, {"jahrelang", "Y"},
}

// spanNumber is the number in "siebenminütig"; 0 stands for "mehr-" and "lang-".
func spanNumber(stem string) (float64, bool) {
	switch stem {
	case "mehr", "lang", "viel":
		return 0, true
	case "halb":
		return 0.5, true
	case "ganz", "ein":
		return 1, true
	case "viertel":
		return 0.25, true
	case "dreiviertel":
		return 0.75, true
	case "anderthalb":
		return 1.5, true
	}
	return numeralOf(stem)
}

// cutAdjective removes an adjective's ending and its last stem.
func cutAdjective(word, stem string) (string, bool) {
	for _, ending := range [...]string{"", "e", "en", "er", "es", "em"} {
		if w, ok := strings.CutSuffix(word, ending); ok {
			if w, ok := strings.CutSuffix(w, stem); ok {
				return w, true
			}
		}
	}
	return "", false
}

// unitCompound reads nouns that end in a unit: "arbeitstage", "sommermonate".
func (s *itemizer) unitCompound(it *item, word string) bool {
	if !it.capital && !it.joined {
		return false
	}
	for _, ending := range [...]string{"jahren", "jahre", "monaten", "monate", "wochen", "woche", "tagen", "tage", "stunden", "minuten", "sekunden"} {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok || stem == "" {
			continue
		}
		if head, ok := s.words[stem]; ok && head.class == season {
			it.class, it.value, it.key = seasonUnit, head.value, word
			return true
		}
		if notTime(stem, ending) {
			return false
		}
		it.class, it.value, it.key = unitNoun, s.words[ending].value, word
		return true
	}
	return false
}

// notTime tells nouns that end in a unit and count something else.
func notTime(stem, ending string) bool {
	switch {
	case strings.HasPrefix(ending, "jahr"):
		return strings.HasPrefix(stem, "licht") || strings.HasPrefix(stem, "lebens")
	case strings.HasPrefix(ending, "stunde"):
		return strings.HasSuffix(stem, "watt") || strings.HasPrefix(stem, "über") || strings.HasSuffix(stem, "unterrichts")
	case strings.HasPrefix(ending, "tag"):
		switch stem {
		case "arbeits", "werk", "kalender", "wochen", "sonnen", "regen", "ferien", "urlaubs", "feier", "schul", "sommer", "winter", "kranken":
			return false
		}
		return true
	}
	return false
}

// decadeWord reads "neunziger", "achtzigerjahre".
func decadeWord(word string) (float64, bool) {
	for _, ending := range [...]string{"er", "erjahre", "erjahren", "ern"} {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok {
			continue
		}
		if e, ok := lexicon()[stem]; ok && e.class == number && 20 <= e.num && e.num <= 90 && int(e.num)%10 == 0 {
			return e.num, true
		}
	}
	return 0, false
}
