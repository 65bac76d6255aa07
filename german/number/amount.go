package number

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// readAmount reads a number with one value: sign, digits or words, magnitude.
func readAmount(text string, at int) (Number, bool) {
	start, negative := readSign(text, at)
	n, ok := readTerm(text, start)
	if !ok {
		return Number{}, false
	}
	n.Start = at
	// "Zwei Millionen dreihunderttausend": terms of falling magnitude, in words.
	for last := n; !n.Digits; {
		next := skipSpace(text, last.End)
		if next == last.End {
			break
		}
		more, ok := readTerm(text, next)
		if !ok || more.Digits || more.One || more.Form != Plain || !follows(last, more) {
			break
		}
		n.Low += more.Low
		n.End, last = more.End, more
	}
	if negative {
		n.Low = -n.Low
	}
	n.High = n.Low
	return n, true
}

// follows reports whether the term is small enough to be added to the last one.
func follows(last, term Number) bool {
	if last.Scale >= 1e3 {
		return term.Low < last.Scale
	}
	if last.Scale > 1 && last.Scale != 100 || term.Low == 0 {
		return false
	}
	return math.Mod(last.Low, 1000) == 0 && last.Low > 0 && term.Low < 1000 || math.Mod(last.Low, 100) == 0 && last.Low > 0 && term.Low < 100
}

// readSign reads "minus", "negativ" and a minus sign that joins nothing.
func readSign(text string, at int) (int, bool) {
	if w, end := lowerWord(text, at); w == "minus" || w == "negativ" {
		if next := skipSpace(text, end); next > end {
			return next, true
		}
	}
	if dash := dashAt(text, at); dash > 0 && digitAt(text, at+dash) {
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if at == 0 || before == ' ' || before == '(' || before == '\n' || before == '\t' || before == '\u00a0' {
			return at + dash, true
		}
	}
	if dash := dashAt(text, at); dash > 0 && (at == 0 || text[at-1] == '\n') && fillsLine(text, at+dash+spaceAt(text, at+dash)) {
		return at + dash + spaceAt(text, at+dash), true
	}
	return at, false
}

// fillsLine reports whether the line holds nothing but digits from the offset on, so that
// a dash before them is no bullet.
func fillsLine(text string, at int) bool {
	d, ok := readDigits(text, at)
	return ok && (d.end == len(text) || text[d.end] == '\n')
}

// readTerm reads digits, a number word, a half, or a bare magnitude, and the magnitudes
// that follow.
func readTerm(text string, at int) (Number, bool) {
	n, ok := readDigitTerm(text, at)
	if !ok {
		n, ok = readWordTerm(text, at)
	}
	if !ok {
		return Number{}, false
	}
	n.Start = at
	readPoint(text, &n)
	readAndFraction(text, &n)
	readScales(text, &n)
	return n, true
}

func readDigitTerm(text string, at int) (Number, bool) {
	if at < len(text) && text[at] >= utf8.RuneSelf {
		c, n := utf8.DecodeRuneInString(text[at:])
		value, ok := vulgar(c)
		return Number{End: at + n, Low: value, Scale: 1, Form: Fraction, Digits: true}, ok
	}
	d, ok := readDigits(text, at)
	if !ok {
		return Number{}, false
	}
	n := Number{End: d.end, Low: d.value, Scale: 1, Digits: true, Grouped: d.grouped, Decimal: d.decimal, Point: d.point}
	if part, ok := slashed(text, d); ok {
		n.End, n.Low, n.Form = part.end, part.value, Fraction
		return n, true
	}
	if d.end < len(text) && text[d.end] >= utf8.RuneSelf {
		c, length := utf8.DecodeRuneInString(text[d.end:])
		if part, ok := vulgar(c); ok {
			n.End, n.Low = d.end+length, d.value+part
		}
	}
	// "5,- Euro"
	if n.End+1 < len(text) && text[n.End] == ',' {
		if dash := dashAt(text, n.End+1); dash > 0 && spaceAt(text, n.End+1+dash) > 0 {
			n.End += 1 + dash
		}
	}
	return n, true
}

func readWordTerm(text string, at int) (Number, bool) {
	w, end := lowerWord(text, at)
	if w == "" || !standsAlone(text, end) {
		return Number{}, false
	}
	n := Number{End: end, Scale: 1}
	next, nextEnd := nextWord(text, end)
	if isOne(w) || isHalf(w) {
		return readOneOrHalf(text, w, n)
	}
	if value, ok := mixed(w); ok {
		n.Low = value
		return n, true
	}
	value, ok := Cardinal(w)
	if !ok {
		// "viertel Liter"
		d, part := denominator(w)
		n.Low, n.Form = 1/max(d, 1), Fraction
		return n, part && text[at] == w[0] && next != ""
	}
	n.Low = value
	switch {
	case isHalf(next) && next != "halb":
		n.Low, n.End, n.Form = value/2, nextEnd, Fraction
	case next == "und" && value < 10 && value > 0:
		// "zwei und vierzig"
		if ten, tenEnd := nextWord(text, nextEnd); ten != "" {
			if more, rest, ok := cut(ten, tens[:]); ok && rest == "" && standsAlone(text, tenEnd) {
				n.Low, n.End = value+float64(more), tenEnd
			}
		}
	}
	if part, partEnd, ok := lowerPart(text, n.End); ok {
		n.Low, n.End, n.Form = n.Low*part, partEnd, Fraction
	}
	return n, true
}

// readOneOrHalf reads what begins with a form of "ein" or "halb": "eine halbe Million",
// "ein viertel", "halbe Million", "ein hundert".
func readOneOrHalf(text, w string, n Number) (Number, bool) {
	next, nextEnd := nextWord(text, n.End)
	switch {
	case isHalf(w):
		n.Low, n.Form = 0.5, Fraction
		return n, w != "halb" && next != ""
	case isHalf(next) && next != "halb":
		n.Low, n.End, n.Form = 0.5, nextEnd, Fraction
		return n, true
	}
	n.Low = 1
	if part, end, ok := lowerPart(text, n.End); ok {
		n.Low, n.End, n.Form = part, end, Fraction
		return n, true
	}
	n.One = w != "eins"
	return n, true
}

// lowerPart reads "drittel", "viertel" and so on in small letters, as they stand before a
// measure: "ein viertel Liter".
func lowerPart(text string, at int) (float64, int, bool) {
	next := skipSpace(text, at)
	if next == at || next >= len(text) || text[next] < 'a' {
		return 0, 0, false
	}
	w, end := lowerWord(text, next)
	d, ok := denominator(w)
	if !ok || text[next:end] != w || !standsAlone(text, end) {
		return 0, 0, false
	}
	return 1 / d, end, true
}

// readPoint reads "Komma" and the digits behind it: "zwei Komma drei".
func readPoint(text string, n *Number) {
	w, end := nextWord(text, n.End)
	if w != "komma" || n.Form != Plain || n.One {
		return
	}
	at := skipSpace(text, end)
	value, tail := 0.0, 0
	if d, ok := readDigits(text, at); ok && !d.decimal && !d.grouped {
		value, tail = d.value, d.end
	} else {
		word, wordEnd := lowerWord(text, at)
		if value, ok = Cardinal(word); !ok || word == "" {
			return
		}
		tail = wordEnd
	}
	length := len(strconv.Itoa(int(min(value, 1e9))))
	n.Low += value / math.Pow10(length)
	n.End = tail
}

// readAndFraction reads the fraction in "fünf und drei Viertel Milliarden", which only
// belongs to the number if a magnitude follows.
func readAndFraction(text string, n *Number) {
	w, end := nextWord(text, n.End)
	if w != "und" || n.Form != Plain {
		return
	}
	w, end = nextWord(text, end)
	numerator, ok := Cardinal(w)
	if isOne(w) {
		numerator, ok = 1, true
	}
	if !ok {
		return
	}
	w, end = nextWord(text, end)
	d, ok := denominator(w)
	if !ok {
		return
	}
	if scale, _ := nextWord(text, end); scaleOf(scale) > 1 {
		n.Low += numerator / d
		n.End, n.One = end, false
	}
}

// readScales reads the magnitudes behind a number: "Mio.", "Dutzend", "Hundert
// Millionen"; "k" and "M" only without a blank.
func readScales(text string, n *Number) {
	if n.End < len(text) && n.Digits && (text[n.End]|0x20 == 'k' || text[n.End] == 'M' && n.Decimal) && standsAlone(text, n.End+1) {
		n.Scale = 1e3
		if text[n.End] == 'M' {
			n.Scale = 1e6
		}
		n.Low, n.End = n.Low*n.Scale, n.End+1
		return
	}
	for range 3 {
		w, end := nextWord(text, n.End)
		scale := scaleOf(w)
		if scale == 0 || w == "k" || !standsAlone(text, end) || n.Scale > 1 && scale <= n.Scale && scale < 1e6 {
			return
		}
		if end < len(text) && text[end] == '.' && abbreviated(w) {
			end++
		}
		n.Low *= scale
		n.Low = math.Round(n.Low*1e6) / 1e6
		n.Scale *= scale
		n.End, n.One = end, false
		if n.Form == Fraction {
			n.Form = Plain
		}
	}
}

func abbreviated(w string) bool {
	switch w {
	case "mio", "mrd", "tsd", "mill":
		return true
	}
	return false
}
