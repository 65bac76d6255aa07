package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// word is the end of the word that begins at start and is known up to i, which is the
// start itself or the end of a first piece.
func (s *scanner) word(start, i int) int {
	i = s.letters(i)
	for {
		c, n := s.at(i)
		if n == 0 {
			return i
		}
		next := i
		switch {
		case isHyphen(c):
			next = s.hyphen(i, n)
		case isApostrophe(c):
			next = s.apostrophe(start, i, n)
		case c == '.':
			next = s.point(start, i)
		case c == '&':
			next = s.ampersand(start, i)
		case c == '*' || c == ':' || c == '_':
			next = s.genderEnding(i)
		case c == '/':
			next = s.perUnit(i)
		}
		if next == i {
			return i
		}
		i = next
		if last := s.text[i-1]; last == '.' || last == '-' {
			return i
		}
	}
}

// hyphen joins what a hyphen joins, and keeps a trailing one: "Ein- und Ausreise".
func (s *scanner) hyphen(i, n int) int {
	next, _ := s.at(i + n)
	if isLetter(next) || isDigit(next) {
		return s.letters(i + n)
	}
	if isHyphen(next) {
		return i
	}
	return i + n
}

// apostrophe joins "geht's" and keeps the mark of the genitive in "Grass' Roman", unless
// a single quotation mark is open that it can close.
func (s *scanner) apostrophe(start, i, n int) int {
	c, _ := s.at(i)
	next, _ := s.at(i + n)
	if isLetter(next) {
		if s.quotes.isOpen(lowSingle) && c == '‘' {
			return i
		}
		return s.letters(i + n)
	}
	if s.quotes.single() || s.text[start:i] == "" || isApostrophe(next) {
		return i
	}
	switch s.runeBefore(i) {
	case 's', 'x', 'z', 'ß', 'S', 'X', 'Z':
		return i + n
	}
	return i
}

// point keeps the point of a domain name, an abbreviation, an initial, or a Roman ordinal.
func (s *scanner) point(start, i int) int {
	if end := s.domain(i); end > i {
		return end
	}
	if end := s.abbreviationEnd(start, i); end > i {
		return end
	}
	word := s.text[start:i]
	switch {
	case s.text[i-1] == '.':
		return i
	case utf8.RuneCountInString(word) == 1:
		return s.keepIf(i, s.isInitial(i))
	case isRoman(word):
		return s.keepIf(i, s.goesOn(i+1))
	case len(word) <= 6 && !s.endsBlock(i+1):
		return s.keepIf(i, s.goesOn(i+1))
	}
	return i
}

func (s *scanner) keepIf(point int, keep bool) int {
	if keep {
		return point + 1
	}
	return point
}

// isInitial reports whether the point at i after a single letter belongs to it: something
// follows, and it is no word that begins sentences.
func (s *scanner) isInitial(i int) bool {
	if !unicode.IsUpper(s.runeBefore(i)) {
		return s.goesOn(i + 1)
	}
	next, _ := s.at(i + 1)
	return !s.endsBlock(i+1) && next != '.' && !isQuote(next) && !s.startsSentence(i+1)
}

// goesOn reports whether what follows at i shows that the sentence is not at its end: a
// small letter, or a comma and the like without a blank.
func (s *scanner) goesOn(i int) bool {
	c, _ := s.at(i)
	switch c {
	case ',', ';', ':', '-', '/':
		return true
	}
	after := s.blanks(i)
	c, _ = s.at(after)
	return after > i && unicode.IsLower(c)
}

// startsSentence reports whether a word that begins sentences follows at i, perhaps
// within quotation marks.
func (s *scanner) startsSentence(i int) bool {
	at := s.blanks(i)
	for c, n := s.at(at); n > 0 && (isQuote(c) || c == '('); c, n = s.at(at) {
		at += n
	}
	return s.words.starters[s.text[at:s.letters(at)]]
}

func (s *scanner) endsBlock(i int) bool { return s.blanks(i) == len(s.text) }

// abbreviationEnd is the end of the longest listed abbreviation that begins at start and
// has its first point at i, with or without blanks between its parts; i if there is none.
func (s *scanner) abbreviationEnd(start, i int) int {
	var buffer [longestAbbreviation]byte
	key, found := buffer[:0], i
	const mostParts = 5
	for at, part := start, 0; part < mostParts; part++ {
		stop := at
		for c, n := s.at(stop); n > 0 && (isLetter(c) || isHyphen(c)); c, n = s.at(stop) {
			stop += n
		}
		if stop == at || stop >= len(s.text) || s.text[stop] != '.' || len(key)+stop-at >= longestAbbreviation {
			break
		}
		stop++
		key = append(key, s.text[at:stop]...)
		if class := s.words.abbreviationKey(key); class != noAbbreviation && s.fits(class, start, stop) {
			found = stop
		}
		at = s.blanks(stop)
	}
	return found
}

// fits reports whether an abbreviation of the class can stand from start to end.
func (s *scanner) fits(c class, start, end int) bool {
	if strings.HasPrefix(s.text[end:], "..") {
		return false // an ellipsis cuts a word off
	}
	if c != besideNumber {
		return true
	}
	next, _ := s.at(s.blanks(end))
	if isDigit(next) {
		return true
	}
	last := len(s.tokens) - 1
	return last >= s.before && s.tokens[last].Kind == q.Number && s.blanks(s.tokens[last].End) == start
}

// ampersand joins the capitals of a firm: "C&A".
func (s *scanner) ampersand(start, i int) int {
	before := s.runeBefore(i)
	next, _ := s.at(i + 1)
	if i-start > 3 || !unicode.IsUpper(before) || !unicode.IsUpper(next) {
		return i
	}
	return s.letters(i + 1)
}

// genderEnding joins "Bürger*innen", "Expert:innen", "Mitarbeiter_in".
func (s *scanner) genderEnding(i int) int {
	end := s.letters(i + 1)
	switch s.text[i+1 : end] {
	case "in", "innen":
		return end
	}
	return i
}

// perUnit joins "km/h" and "m/s".
func (s *scanner) perUnit(i int) int {
	end := s.letters(i + 1)
	switch s.text[i+1 : end] {
	case "h", "s":
		return end
	}
	return i
}

// isRoman reports whether the word is a Roman number of at least two digits.
func isRoman(word string) bool {
	if len(word) < 2 || len(word) > 7 {
		return false
	}
	for i := range len(word) {
		switch word[i] {
		case 'I', 'V', 'X', 'L', 'C':
		default:
			return false
		}
	}
	return true
}
