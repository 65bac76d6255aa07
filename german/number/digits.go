package number

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// digits is a number written in digits.
type digits struct {
	value   float64
	end     int
	grouped bool // thousands are set apart
	point   bool // a decimal point instead of a comma
	decimal bool
}

// maxDigits is longer than any number that counts something.
const maxDigits = 40

// readDigits reads the digits at the offset with separators of thousands and decimals.
func readDigits(text string, at int) (digits, bool) {
	end := digitsEnd(text, at)
	if end == at && !isBareDecimal(text, at) || end-at > maxDigits {
		return digits{}, false
	}
	var b strings.Builder
	b.WriteString(text[at:end])
	d := digits{end: end}
	if end-at <= 3 {
		d.grouped = d.groups(text, &b)
	}
	if d.end < len(text) && (text[d.end] == ',' || text[d.end] == '.' && !d.grouped) && digitAt(text, d.end+1) {
		tail := digitsEnd(text, d.end+1)
		d.point = text[d.end] == '.'
		d.decimal = true
		b.WriteByte('.')
		b.WriteString(text[d.end+1 : tail])
		d.end = tail
		// "12.5.2031", "1,2,3" are no numbers.
		if d.end < len(text) && (text[d.end] == '.' || text[d.end] == ',') && digitAt(text, d.end+1) {
			return digits{}, false
		}
	}
	value, err := strconv.ParseFloat(b.String(), 64)
	d.value = value
	return d, err == nil && b.Len() <= maxDigits
}

// isBareDecimal reports whether a comma begins a number: ",77".
func isBareDecimal(text string, at int) bool {
	return at < len(text) && text[at] == ',' && digitAt(text, at+1) && (at == 0 || text[at-1] == ' ' || text[at-1] == '\n')
}

// groups reads the groups of three digits behind the first one. All have the same
// separator: point, apostrophe or blank.
func (d *digits) groups(text string, b *strings.Builder) bool {
	length := groupSeparator(text, d.end)
	if length == 0 {
		return false
	}
	separator, found := text[d.end:d.end+length], false
	for b.Len() <= maxDigits && strings.HasPrefix(text[d.end:], separator) {
		start := d.end + len(separator)
		if digitsEnd(text, start) != start+3 {
			break
		}
		b.WriteString(text[start : start+3])
		d.end, found = start+3, true
	}
	return found
}

func groupSeparator(text string, at int) int {
	if at >= len(text) {
		return 0
	}
	if text[at] == '.' || text[at] == '\'' {
		return 1
	}
	if n := spaceAt(text, at); n > 0 {
		return n
	}
	if c, n := utf8.DecodeRuneInString(text[at:]); c == '’' {
		return n
	}
	return 0
}

func digitsEnd(text string, at int) int {
	for digitAt(text, at) {
		at++
	}
	return at
}

// vulgar is the value of a fraction that is one character.
func vulgar(c rune) (float64, bool) {
	switch c {
	case '½':
		return 0.5, true
	case '⅓':
		return 1.0 / 3, true
	case '⅔':
		return 2.0 / 3, true
	case '¼':
		return 0.25, true
	case '¾':
		return 0.75, true
	case '⅕':
		return 0.2, true
	case '⅖':
		return 0.4, true
	case '⅗':
		return 0.6, true
	case '⅘':
		return 0.8, true
	case '⅙':
		return 1.0 / 6, true
	case '⅚':
		return 5.0 / 6, true
	case '⅛':
		return 0.125, true
	case '⅜':
		return 0.375, true
	case '⅝':
		return 0.625, true
	case '⅞':
		return 0.875, true
	}
	return 0, false
}

// slashed reads the denominator of "1/2" behind the numerator. Greater denominators and
// further strokes are dates, seasons and file numbers.
func slashed(text string, numerator digits) (digits, bool) {
	if numerator.end >= len(text) || text[numerator.end] != '/' || numerator.decimal || numerator.grouped {
		return digits{}, false
	}
	start := numerator.end + 1
	end := digitsEnd(text, start)
	if end == start || end > start+2 || text[start] == '0' || end < len(text) && (text[end] == '/' || text[end] == '.') && digitAt(text, end+1) {
		return digits{}, false
	}
	d, err := strconv.Atoi(text[start:end])
	if err != nil || numerator.value == 0 || numerator.value >= float64(d) {
		return digits{}, false
	}
	return digits{value: numerator.value / float64(d), end: end}, true
}
