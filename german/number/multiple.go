package number

import "strings"

// readMultiple reads "doppelt so viele", "dreimal so hoch", "halb so groß", "das
// Dreifache", "Faktor drei".
func readMultiple(text string, at int) (Number, bool) {
	w, end := lowerWord(text, at)
	switch w {
	case "":
		if !digitAt(text, at) {
			return Number{}, false
		}
	case "faktor":
		return readFactor(text, end)
	case "das", "dem", "des":
		noun := skipSpace(text, end)
		w, end = lowerWord(text, noun)
		value, ok := fold(w)
		return multiple(value, end), ok && text[noun] < 'a' && standsAlone(text, end)
	}
	value, end, ok := times(text, at)
	if !ok {
		return Number{}, false
	}
	so, soEnd := nextWord(text, end)
	if so != "so" {
		return Number{}, false
	}
	degree, degreeEnd := nextWord(text, soEnd)
	if degree == "" {
		return Number{}, false
	}
	return multiple(value, degreeEnd), true
}

func multiple(value float64, end int) Number {
	return Number{End: end, Low: value, High: value, Form: Multiple, Scale: 1}
}

func readFactor(text string, at int) (Number, bool) {
	next := skipSpace(text, at)
	if next == at {
		return Number{}, false
	}
	if w, end := lowerWord(text, next); w == "von" {
		next = skipSpace(text, end)
	}
	n, ok := readAmount(text, next)
	if !ok || n.Form != Plain || n.One {
		return Number{}, false
	}
	n.Form = Multiple
	return n, true
}

// fold is the value of "doppelte", "dreifache", "zehnfachen" in lower case.
func fold(w string) (float64, bool) {
	w = trimEnding(w)
	if w == "doppelt" {
		return 2, true
	}
	head, ok := strings.CutSuffix(w, "fach")
	if !ok || head == "" {
		return 0, false
	}
	if value, ok := mixed(head); ok {
		return value, true
	}
	return Cardinal(head)
}

// times reads "doppelt", "halb", "dreimal", "dreieinhalb Mal", "3-mal", "2,5 Mal", "1,5-mal".
func times(text string, at int) (float64, int, bool) {
	w, end := lowerWord(text, at)
	switch w {
	case "doppelt":
		return 2, end, true
	case "halb":
		return 0.5, end, true
	case "viermal":
		return 4, end, true
	}
	if head, ok := strings.CutSuffix(w, "mal"); ok && head != "" {
		if value, ok := mixed(head); ok {
			return value, end, true
		}
		value, ok := Cardinal(head)
		return value, end, ok
	}
	var value float64
	if d, ok := readDigits(text, at); ok {
		value, end = d.value, d.end
		if end < len(text) && text[end] == '-' {
			end++
		}
	} else if v, ok := mixed(w); ok {
		value = v
	} else if v, ok := Cardinal(w); ok {
		value = v
	} else {
		return 0, 0, false
	}
	next := skipSpace(text, end)
	if mal, malEnd := lowerWord(text, next); mal == "mal" {
		return value, malEnd, true
	}
	return 0, 0, false
}
