package number

import (
	"math"
	"strings"
)

// Handful is how many "eine Handvoll" is, about. It is the Scale of such a number.
const Handful = 5

// readVague reads numbers that name a magnitude only: "Dutzende", "Hunderttausende",
// "mehrere Tausend", "ein paar Hundert", "Millionen". Their lower bound is twice the
// magnitude, their upper bound open.
func readVague(text string, at int) (Number, bool) {
	w, end := lowerWord(text, at)
	if w == "" {
		return Number{}, false
	}
	if severalWord(w) {
		return readSeveral(text, end)
	}
	if w == "ein" || w == "paar" {
		if w == "ein" {
			w, end = nextWord(text, end)
		}
		if w != "paar" || strings.HasPrefix(text[end-len("paar"):], "P") {
			return Number{}, false
		}
		return readSeveral(text, end)
	}
	if w == "eine" || w == "einer" {
		if next, nextEnd := nextWord(text, end); next == "handvoll" && standsAlone(text, nextEnd) {
			return Number{End: nextEnd, Low: Handful, High: Handful, Scale: Handful}, true
		}
		return Number{}, false
	}
	scale := manyOf(w)
	if scale == 0 || !standsAlone(text, end) {
		return Number{}, false
	}
	return vague(text, scale, end), true
}

// vague is a vague number of the magnitude; a further one may follow: "Hunderte Millionen".
func vague(text string, scale float64, end int) Number {
	if w, next := nextWord(text, end); scale < 1e6 && scaleOf(w) >= 1e6 {
		if next < len(text) && text[next] == '.' && abbreviated(w) {
			next++
		}
		scale, end = scale*scaleOf(w), next
	}
	return Number{End: end, Low: 2 * scale, High: math.Inf(1), Form: Vague, Scale: scale}
}

// readSeveral reads the magnitude behind "mehrere", "einige", "ein paar".
func readSeveral(text string, at int) (Number, bool) {
	w, end := nextWord(text, at)
	scale := scaleOf(w)
	if next, nextEnd := nextWord(text, end); w == "zehn" && scaleOf(next) >= 1e6 {
		scale, w, end = 10*scaleOf(next), next, nextEnd // "mehrere zehn Millionen"
	}
	if scale == 0 {
		scale = manyOf(w)
	}
	if scale == 0 || w == "k" || !standsAlone(text, end) {
		return Number{}, false
	}
	if end < len(text) && text[end] == '.' && abbreviated(w) {
		end++
	}
	return vague(text, scale, end), true
}

func severalWord(w string) bool {
	switch w {
	case "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "etliche", "etlichen", "etlicher",
		"viele", "vielen", "vieler", "zahlreiche", "zahlreichen", "wenige", "wenigen", "weniger", "zig":
		return true
	}
	return false
}

// manyOf is the magnitude of "dutzende", "hunderten", "zehntausender", "abertausende",
// "zigtausend", "millionen" in lower case; 0 if it is none.
func manyOf(w string) float64 {
	switch w {
	case "millionen", "abermillionen", "milliarden", "abermilliarden", "billionen":
		return scaleOf(strings.TrimPrefix(w, "aber"))
	case "zigtausend", "zigtausende", "zigtausenden":
		return 1e4
	}
	for _, ending := range [...]string{"en", "e", "er"} {
		stem, ok := strings.CutSuffix(w, ending)
		if !ok {
			continue
		}
		switch strings.TrimPrefix(stem, "aber") {
		case "dutzend":
			return 12
		case "hundert":
			return 100
		case "tausend":
			return 1e3
		case "zehntausend":
			return 1e4
		case "hunderttausend":
			return 1e5
		}
	}
	return 0
}
