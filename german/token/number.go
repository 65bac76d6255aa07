package token

import (
	"strings"
	"unicode"

	q "github.com/quellenlage/quellenlage"
)

// number adds the number that begins at start, with its first digit at i, or the word
// that begins with digits: "43-Jährige", "5G". It returns the end of the token.
func (s *scanner) number(start, i int) int {
	end := s.digits(i)
	for {
		next := s.group(start, end)
		if next == end {
			break
		}
		end = next
	}
	c, n := s.at(end)
	switch {
	case isLetter(c) && !s.isUnit(end), unicode.IsMark(c):
		return s.add(start, s.word(start, end), q.Word)
	case isHyphen(c):
		if next, _ := s.at(end + n); isLetter(next) {
			return s.add(start, s.word(start, end), q.Word)
		}
		if stop := s.isoDay(i, end); stop > end {
			return s.add(start, stop, q.Number)
		}
	case c == '.' && s.isOrdinal(i, end):
		end++
	}
	return s.add(start, end, q.Number)
}

func (s *scanner) digits(i int) int {
	for c, n := s.at(i); n > 0 && (isDigit(c) || c >= 0x80 && unicode.IsNumber(c)); c, n = s.at(i) {
		i += n
	}
	return i
}

// group is the end of the digits that a separator at end joins to the number: ".500",
// ",5", ":30", "'500", " 000".
func (s *scanner) group(start, end int) int {
	c, n := s.at(end)
	digits := s.digits(end + n)
	switch c {
	case '.', ',', ':':
		return max(end, s.ifAny(end+n, digits, end))
	case '\'', '’':
		if digits-end-n == 3 {
			return digits
		}
	case ' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u2008':
		if digits-end-n == 3 && s.isThousands(start, end) && !s.isGlued(digits) {
			return digits
		}
	}
	return end
}

func (s *scanner) ifAny(from, to, otherwise int) int {
	if to > from {
		return to
	}
	return otherwise
}

// isThousands reports whether the digits from start to end can be the first groups of a
// number that is written in groups of three: at most three of them, the first no zero.
func (s *scanner) isThousands(start, end int) bool {
	head := 0
	for i := start; i < end; i++ {
		c := s.text[i]
		switch {
		case '0' <= c && c <= '9':
			head++
		case c == '.' || c == ',' || c == ':':
			return false
		case c == '-' || c == '+' || i == start:
		default: // the blank of a group before this one
			return s.text[start] != '0'
		}
	}
	return head <= 3 && s.text[start] != '0'
}

// isGlued reports whether something stands at i that shows the digits before it to be no
// group: a letter, a colon, or a point with further digits.
func (s *scanner) isGlued(i int) bool {
	c, n := s.at(i)
	next, _ := s.at(i + n)
	return isLetter(c) || (c == '.' || c == ':' || c == '/') && isDigit(next)
}

// isoDay is the end of a day such as 2021-03-04 whose year ends at end; end if there is
// none.
func (s *scanner) isoDay(i, end int) int {
	month := s.digits(end + 1)
	if end-i != 4 || month-end-1 != 2 || month >= len(s.text) || s.text[month] != '-' {
		return end
	}
	if day := s.digits(month + 1); day-month-1 == 2 {
		return day
	}
	return end
}

// isUnit reports whether the letters at i are a unit that is written without a blank.
func (s *scanner) isUnit(i int) bool {
	switch s.text[i:s.letters(i)] {
	case "km", "m", "cm", "mm", "kg", "g", "mg", "t", "ha", "l", "ml", "qm", "h", "Uhr", "Euro", "Prozent",
		"kWh", "MWh", "GWh", "kW", "MW", "GW", "Mbit", "GHz", "MHz", "GB", "MB", "TB", "PS", "EUR", "Grad", "Mio", "Mrd", "Minuten", "Jahre", "km²", "m²", "m³":
		return true
	}
	return false
}

// isOrdinal reports whether the point after the number from i to end belongs to it: "3."
// before "Oktober", "24.12." before a small letter.
func (s *scanner) isOrdinal(i, end int) bool {
	if !s.mayBeOrdinal(i, end) {
		return false
	}
	after := s.blanks(end + 1)
	next, _ := s.at(after)
	switch {
	case next == 0:
		return false
	case after == end+1:
		return next != '.' && !isQuote(next) && next != '?' && next != '!' && next != '…' && next != ']'
	case unicode.IsLower(next), next == '-', next == '–', next == '/':
		return true
	case isDigit(next):
		return end-i <= 2 && s.digits(after)-after <= 4
	}
	word := s.text[after:s.letters(after)]
	switch {
	case unicode.IsUpper(next) && s.words.aroundOrdinal[word]:
		return true
	case s.startsSentence(after):
		return false
	}
	return s.ordinalBefore(1) || s.ordinalBefore(2)
}

// mayBeOrdinal reports whether the digits have the form of an ordinal or of a day: one to
// three digits, or pairs of them with points. More digits need an article before them.
func (s *scanner) mayBeOrdinal(i, end int) bool {
	run := 0
	for _, c := range s.text[i:end] {
		switch {
		case isDigit(c):
			run++
		case c == '.' && run <= 2:
			run = 0
		default:
			return false
		}
	}
	return run <= 3 || run == 4 && s.words.aroundOrdinal[strings.ToLower(s.last(1))]
}

// ordinalBefore reports whether the token n places back lets an ordinal follow: an
// article, a contraction, another ordinal, or the beginning of the block.
func (s *scanner) ordinalBefore(n int) bool {
	word := s.last(n)
	if word == "" {
		return n == 1
	}
	if n == 1 && s.words.aroundOrdinal[strings.ToLower(word)] {
		return true
	}
	return len(word) > 1 && word[len(word)-1] == '.' && isDigit(rune(word[0]))
}
