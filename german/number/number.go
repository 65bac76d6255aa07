// Package number reads German numbers: digits ("1.500", "2 600", "1'500", "1,5 Mio."),
// words ("einundzwanzig", "zweieinhalb", "ein halbes Dutzend"), shares ("zwei Drittel",
// "jeder Vierte"), multiples ("doppelt so viele"), vague numbers ("mehrere Tausend",
// "Dutzende") and ranges ("zwischen 30 und 40", "10 bis 12").
//
// It knows numbers only. What a number counts, and whether it counts anything at all and
// is not a date, a house number or a ranking, is for its callers to say.
package number

// Number is a number found in a text.
type Number struct {
	Start, End int // bytes

	// Low and High bound the value; they are equal unless the number is a range or vague.
	// An open end is infinite. Shares are per cent, rounded to one decimal.
	Low, High float64
	Form      Form
	// Scale is the magnitude that stands as a word of its own: 1e6 in "1,5 Mio.", 12 in
	// "zwei Dutzend", 1 if there is none.
	Scale float64
	// Digits tells that the number begins with a digit.
	Digits bool
	// Grouped tells that thousands are set apart: "1.500", "2 600".
	Grouped bool
	// Decimal tells that there are decimals in digits, be they zeros: "193,0".
	Decimal bool
	// Point tells that a decimal point stands where German has a comma: "4.80", "20.30".
	// Such a number may as well be a clock time or a date.
	Point bool
	// One tells that the number is nothing but a form of "ein", which mostly is an article.
	One bool
	// Inner is an adjective inside the number that limits it: "knappes" in "ein knappes
	// Drittel"; "" if there is none.
	Inner string
}

// Form is what kind of number it is.
type Form uint8

const (
	Plain    Form = iota // "1.500", "zwölf", "1,5 Mio."
	Fraction             // "1/2", "ein halbes", "ein viertel": a part of a unit
	Share                // "zwei Drittel", "die Hälfte", "jeder Vierte", "vier von zehn": a part of a whole
	Multiple             // "doppelt so viele", "das Dreifache", "Faktor drei"
	Vague                // "Dutzende", "mehrere Tausend"
	Range                // "zwischen 30 und 40", "10 bis 12"
)

// At reads the longest number that begins at the byte offset at, which must be the
// beginning of a word, of digits or of a sign. It looks at most a few words ahead, and
// never past the end of the line.
func At(text string, at int) (Number, bool) {
	if at < 0 || at >= len(text) || !mayBegin(text, at) {
		return Number{}, false
	}
	for _, read := range [...]func(string, int) (Number, bool){readRange, readMultiple, readShare, readVague, readAmount} {
		if n, ok := read(text, at); ok {
			n.Start = at
			return n, true
		}
	}
	return Number{}, false
}

// mayBegin rules out most words by their first letters.
func mayBegin(text string, at int) bool {
	c := text[at]
	if isDigit(c) || c == '-' || c == ',' || c >= 0x80 {
		return true
	}
	if at+2 >= len(text) {
		return false
	}
	switch string([]byte{c | 0x20, text[at+1] | 0x20, text[at+2] | 0x20}) {
	case "ach", "and", "abe", "bil", "dre", "dri", "dut", "dop", "ein", "elf", "etl", "fue", "fak", "hun", "hal", "jed", "min", "mil", "meh",
		"neg", "neu", "nul", "paa", "sec", "tau", "tri", "vie", "von", "wen", "zah", "zwe", "zwi", "zwo", "zwa", "zeh", "zig":
		return true
	case "das", "dem", "des":
		return true
	case "die", "der", "zur":
		return at+4 < len(text) && text[at+4]|0x20 == 'h'
	case "sie":
		return at+3 < len(text) && text[at+3]|0x20 == 'b'
	}
	// "fünf", "zwölf", "Hälfte"
	return (text[at+1] >= 0x80 || text[at+2] >= 0x80) && (c|0x20 == 'f' || c|0x20 == 'z' || c|0x20 == 'h')
}

// readRange reads "10 bis 12", "10–12", "zwischen 30 und 40", "von 2 bis 7", "zwei oder
// drei". A magnitude behind the second number holds for both.
func readRange(text string, at int) (Number, bool) {
	first, joint := at, ""
	switch w, end := lowerWord(text, at); w {
	case "zwischen":
		first, joint = skipSpace(text, end), "und"
	case "von":
		first, joint = skipSpace(text, end), "bis"
	}
	low, ok := readAmount(text, first)
	if !ok || low.Form == Fraction && low.Low == 0.5 {
		return Number{}, false
	}
	second, ok := afterJoint(text, low, joint)
	if !ok {
		return Number{}, false
	}
	high, ok := readAmount(text, second)
	if !ok || !joins(text, low, high) {
		return Number{}, false
	}
	if high.Scale > 1 && low.Scale == 1 && low.High < 1000 && low.High < high.Low/high.Scale {
		low.Low, low.High = low.Low*high.Scale, low.High*high.Scale
	}
	// "minus 18 bis 12 Grad": the sign holds for both.
	if low.Low < 0 && high.Low > 0 && -low.Low > high.Low && joint == "" {
		high.Low, high.High = -high.Low, -high.High
	}
	if low.High >= high.Low {
		return Number{}, false
	}
	return Number{End: high.End, Low: low.Low, High: high.High, Form: Range, Scale: high.Scale, Digits: low.Digits,
		Grouped: low.Grouped || high.Grouped, Decimal: low.Decimal || high.Decimal, Point: low.Point || high.Point}, true
}

// afterJoint is where the second number of a range begins. Without a given joint, "bis",
// "oder" and a dash between digits join.
func afterJoint(text string, low Number, joint string) (int, bool) {
	at := skipSpace(text, low.End)
	w, end := lowerWord(text, at)
	if w != "" && (w == joint || joint == "" && (w == "bis" || w == "oder")) {
		next := skipSpace(text, end)
		return next, next > end
	}
	if joint != "" || !low.Digits || at >= len(text) {
		return 0, false
	}
	dash := dashAt(text, at)
	if dash == 0 {
		return 0, false
	}
	next := skipSpace(text, at+dash)
	if next < len(text) && text[next] == '~' {
		next++
	}
	// A dash with space on one side only is none between numbers.
	return next, next < len(text) && isDigit(text[next]) && (at > low.End) == (next > at+dash)
}

// joins rules out what only looks like a range: years with a month, telephone numbers.
func joins(text string, low, high Number) bool {
	if high.One {
		return false
	}
	if low.Digits && text[low.Start] == '0' && low.Low >= 1 || high.Digits && text[high.Start] == '0' && high.Low >= 1 {
		return false
	}
	return high.End >= len(text) || dashAt(text, high.End) == 0 || !digitAt(text, high.End+dashAt(text, high.End))
}
