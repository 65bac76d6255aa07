package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/internal/letter"
)

// cursor reads a text from left to right. A method that reports false has not moved it.
type cursor struct {
	text string
	at   int
}

// space skips blanks, also those that do not break.
func (c *cursor) space() {
	for c.at < len(c.text) {
		r, size := utf8.DecodeRuneInString(c.text[c.at:])
		if !unicode.IsSpace(r) && r != '\u200b' && r != '\ufeff' {
			return
		}
		c.at += size
	}
}

// mark reads exactly s.
func (c *cursor) mark(s string) bool {
	if !strings.HasPrefix(c.text[c.at:], s) {
		return false
	}
	c.at += len(s)
	return true
}

// anyWord reads one of the words in any case, as a whole word.
func (c *cursor) anyWord(words ...string) bool {
	for _, w := range words {
		if end := c.at + len(w); end <= len(c.text) && strings.EqualFold(c.text[c.at:end], w) && !(&cursor{c.text, end}).inWord() {
			c.at = end
			return true
		}
	}
	return false
}

// digits reads a number of least to most digits that no further digit follows.
func (c *cursor) digits(least, most int) (int, bool) {
	n, end := 0, c.at
	for end < len(c.text) && '0' <= c.text[end] && c.text[end] <= '9' {
		if end-c.at == most {
			return 0, false
		}
		n = 10*n + int(c.text[end]-'0')
		end++
	}
	if end-c.at < least {
		return 0, false
	}
	c.at = end
	return n, true
}

// word reads a run of letters and digits with inner hyphens, points and apostrophes; it
// is "" if there is none.
func (c *cursor) word() string {
	start, end := c.at, c.at
	for end < len(c.text) {
		r, size := utf8.DecodeRuneInString(c.text[end:])
		inner := end > start && strings.ContainsRune("-.'’\u00ad", r) && (&cursor{c.text, end + size}).inWord()
		if !isWordRune(r) && !inner {
			break
		}
		end += size
	}
	c.at = end
	return c.text[start:end]
}

// inWord reports whether a letter or digit stands at the cursor.
func (c *cursor) inWord() bool {
	r, _ := utf8.DecodeRuneInString(c.text[c.at:])
	return isWordRune(r)
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// germanStamp reads a date as German pages print it, with or without weekday and time:
// "21.10.2024 - 16:19 Uhr", "Montag, 21. Oktober 2024, 14.17 Uhr", "21.10.24".
func (c *cursor) germanStamp() (s stamp, ok bool) {
	start := c.at
	if s, ok = c.germanDay(); !ok {
		c.at = start
		return s, false
	}
	dateEnd := c.at
	c.space()
	for _, m := range []string{",", "-", "–", "—", "|", "/", "·", "•"} {
		if c.mark(m) {
			break
		}
	}
	c.space()
	c.anyWord("um", "ab")
	c.space()
	if !c.germanClock(&s) {
		c.at = dateEnd
	}
	return s, true
}

func (c *cursor) germanDay() (s stamp, ok bool) {
	if c.anyWord("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
		"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So") {
		c.mark(".")
		c.mark(",")
		c.space()
		c.anyWord("den", "der")
		c.space()
	}
	if at := c.at; c.isoDay(&s) {
		return s, true
	} else if s = (stamp{}); c.at != at {
		return s, false
	}
	if s.day, ok = c.digits(1, 2); !ok || s.day < 1 || s.day > 31 || !c.mark(".") {
		return s, false
	}
	c.space()
	if s.month, ok = c.digits(1, 2); ok {
		ok = s.month >= 1 && s.month <= 12 && c.mark(".")
	} else {
		s.month, ok = c.germanMonth()
	}
	if !ok {
		return s, false
	}
	c.space()
	if s.year, ok = c.digits(4, 4); ok {
		return s, s.year >= 1900 && s.year < 2200
	}
	if s.year, ok = c.digits(2, 2); ok {
		s.year += 2000
	}
	return s, ok
}

func (c *cursor) germanMonth() (int, bool) {
	at := c.at
	word := letter.Lower(c.word())
	for i, names := range [...]string{
		"januar jänner jan", "februar feber feb febr", "märz mär mrz", "april apr", "mai", "juni jun", "juli jul",
		"august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
	} {
		for name := range strings.FieldsSeq(names) {
			if word == name {
				c.mark(".")
				return i + 1, true
			}
		}
	}
	c.at = at
	return 0, false
}

// germanClock reads "16:19 Uhr", "16.19 Uhr", "16 Uhr", "16:19".
func (c *cursor) germanClock(s *stamp) bool {
	start := c.at
	hour, ok := c.digits(1, 2)
	if !ok || hour > 23 {
		c.at = start
		return false
	}
	minute, second, colon := 0, 0, false
	if at := c.at; c.mark(":") || c.mark(".") {
		colon = c.text[at] == ':'
		if minute, ok = c.digits(2, 2); !ok || minute > 59 {
			c.at = start
			return false
		}
		if at := c.at; c.mark(":") {
			if second, ok = c.digits(2, 2); !ok || second > 59 {
				c.at, second = at, 0
			}
		}
	}
	end := c.at
	c.space()
	if uhr := c.anyWord("Uhr", "h"); !uhr {
		c.at = end
		if !colon {
			c.at = start
			return false
		}
	}
	s.hour, s.minute, s.second, s.clock = hour, minute, second, true
	return true
}
