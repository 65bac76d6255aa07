package times

import "strings"

// numeralOf reads a German number word in lower case: "zweiundneunzig", "dreihundert",
// "zweieinhalb". Words that the lexicon holds need not come here.
func numeralOf(word string) (float64, bool) {
	if rest, ok := strings.CutSuffix(word, "einhalb"); ok {
		if n, ok := smallNumeral(rest); ok {
			return n + 0.5, true
		}
		return 0, false
	}
	return smallNumeral(word)
}

// smallNumeral reads whole numbers below one million.
func smallNumeral(word string) (float64, bool) {
	if before, after, ok := strings.Cut(word, "tausend"); ok {
		return multiple(before, after, 1000)
	}
	if before, after, ok := strings.Cut(word, "hundert"); ok {
		return multiple(before, after, 100)
	}
	if e, ok := lexicon()[word]; ok && e.class == number && e.num == float64(int(e.num)) {
		return e.num, true
	}
	ones, tens, ok := strings.Cut(word, "und")
	if !ok {
		return 0, false
	}
	o, okOnes := lexicon()[ones]
	t, okTens := lexicon()[tens]
	if okOnes && okTens && o.class == number && t.class == number && 0 < o.num && o.num < 10 && t.num >= 20 && t.num <= 90 {
		return o.num + t.num, true
	}
	return 0, false
}

// multiple reads what stands before and after "hundert" or "tausend".
func multiple(before, after string, times float64) (float64, bool) {
	factor, rest := 1.0, 0.0
	ok := true
	if before != "" {
		factor, ok = smallNumeral(before)
	}
	if after = strings.TrimPrefix(after, "und"); ok && after != "" {
		rest, ok = smallNumeral(after)
	}
	return factor*times + rest, ok && rest < times
}

// ordinalOf reads an ordinal in lower case that the lexicon does not hold: "fünften",
// "dreißigster", "einundzwanzigste".
func ordinalOf(word string) (float64, bool) {
	for _, ending := range []string{"en", "er", "es", "em", "e"} {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok || !strings.HasSuffix(stem, "t") {
			continue
		}
		if e, ok := lexicon()[stem+"e"]; ok && e.class == ordinal {
			return e.num, true
		}
		stem = strings.TrimSuffix(stem, "t")
		if n, ok := smallNumeral(stem); ok && 4 < n && n < 20 {
			return n, true
		}
		if n, ok := smallNumeral(strings.TrimSuffix(stem, "s")); ok && n >= 20 {
			return n, true
		}
		if n, rest, ok := tailOrdinal(stem); ok {
			return n + rest, true
		}
	}
	return 0, false
}

// tailOrdinal is kept apart for words such as "hundertdrit".
func tailOrdinal(stem string) (head, tail float64, ok bool) {
	before, after, found := strings.Cut(stem, "hundert")
	if !found || after == "" {
		return 0, 0, false
	}
	head, ok = smallNumeral(before + "hundert")
	if !ok {
		return 0, 0, false
	}
	e, known := lexicon()[after+"te"]
	return head, e.num, known && e.class == ordinal
}
