package number

import (
	"math"
	"strings"
)

// denominator is the value of "drittel", "viertel", "zwanzigstel" in lower case.
func denominator(w string) (float64, bool) {
	switch w {
	case "drittel", "dritteln", "drittels":
		return 3, true
	case "siebtel", "siebteln", "siebentel":
		return 7, true
	case "achtel", "achteln":
		return 8, true
	}
	w = strings.TrimSuffix(w, "n")
	if !strings.HasSuffix(w, "tel") {
		return 0, false
	}
	stem := strings.TrimSuffix(w, "tel")
	if n, ok := Cardinal(stem); ok && n > 3 && n < 20 {
		return n, true
	}
	stem, ok := strings.CutSuffix(stem, "s")
	n, known := Cardinal(stem)
	return n, ok && known && n >= 20
}

// perCent is a share in per cent, with one decimal.
func perCent(share float64) float64 { return math.Round(share*1000) / 10 }

// readShare reads parts of a whole.
func readShare(text string, at int) (Number, bool) {
	w, end := lowerWord(text, at)
	switch w {
	case "":
		if !digitAt(text, at) {
			return Number{}, false
		}
	case "jeder", "jede", "jedes", "jeden", "jedem":
		return readOneIn(text, end)
	case "die", "der", "zur", "eine", "einer":
		if next, nextEnd := nextWord(text, end); next == "hälfte" && standsAlone(text, nextEnd) {
			return share(50, nextEnd), true
		}
	case "hälfte":
		return share(50, end), standsAlone(text, end)
	}
	if n, ok := readPart(text, at); ok {
		return n, true
	}
	return readOutOf(text, at)
}

func share(value float64, end int) Number {
	return Number{End: end, Low: value, High: value, Form: Share, Scale: 1}
}

// readOneIn reads the ordinal of "jeder Vierte", "jede 20.".
func readOneIn(text string, at int) (Number, bool) {
	w, end := nextWord(text, at)
	n, ok := Ordinal(w)
	if !ok {
		d, digital := readDigits(text, skipSpace(text, at))
		if !digital || d.decimal || d.end >= len(text) || text[d.end] != '.' || digitAt(text, d.end+1) {
			return Number{}, false
		}
		n, end = d.value, d.end+1
	}
	if n < 2 || !standsAlone(text, end) {
		return Number{}, false
	}
	return share(perCent(1/n), end), true
}

// readPart reads "zwei Drittel", "ein knappes Viertel". Small letters are left to the
// measures: "ein viertel Liter".
func readPart(text string, at int) (Number, bool) {
	w, end := lowerWord(text, at)
	count, ok := Cardinal(w)
	if isOne(w) {
		count, ok = 1, true
	}
	if w == "" {
		d, digital := readDigits(text, at)
		count, end, ok = d.value, d.end, digital && !d.decimal
	}
	if !ok || count < 1 || count > 99 {
		return Number{}, false
	}
	start := skipSpace(text, end)
	inner := ""
	if adjective, next := lowerWord(text, start); limits(adjective) {
		inner, start = adjective, skipSpace(text, next)
	}
	part, end := lowerWord(text, start)
	d, ok := denominator(part)
	if !ok || start == end || text[start] >= 'a' || !standsAlone(text, end) || count > d {
		return Number{}, false
	}
	n := share(perCent(count/d), end)
	n.Inner = inner
	// "drei Viertel Millionen" would be a number, not a share.
	if scale, _ := nextWord(text, end); scaleOf(scale) > 0 {
		return Number{}, false
	}
	return n, true
}

// limits reports whether the adjective limits a share: "ein knappes Drittel".
func limits(w string) bool {
	switch w {
	case "knappes", "knappe", "knappen", "gutes", "gute", "guten", "gutem", "rundes", "volles", "ganzes", "sattes":
		return true
	}
	return false
}

// readOutOf reads "vier von zehn" and "90 von 100". Other pairs are two numbers: "46 von
// 300 Wahllokalen".
func readOutOf(text string, at int) (Number, bool) {
	part, ok := readTerm(text, at)
	if !ok || part.Form != Plain || part.Scale > 1 {
		return Number{}, false
	}
	w, end := nextWord(text, part.End)
	if w != "von" {
		return Number{}, false
	}
	whole, ok := readTerm(text, skipSpace(text, end))
	if !ok || whole.Low != 10 && whole.Low != 100 || part.Low >= whole.Low || part.Low < 1 || whole.Scale > 1 && whole.Low != 100 {
		return Number{}, false
	}
	n := share(perCent(part.Low/whole.Low), whole.End)
	n.Digits = part.Digits
	return n, true
}
