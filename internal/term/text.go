// Package term writes for terminals: width in characters, colour on request, and no
// control characters of somebody else's text.
package term

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean makes a foreign text harmless in one line of a terminal: white space of any kind
// becomes one space, control characters become visible signs (ESC "␛"), and marks that
// turn the direction of writing or have no width go. It is idempotent.
func Clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := true // so that leading white space goes, too
	for _, r := range s {
		switch {
		case r == ' ' || r == '\u00a0' && blank || unicode.IsSpace(r) && r != '\u00a0':
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
			continue
		case r < 0x20:
			r += 0x2400 // control pictures
		case r == 0x7f:
			r = '␡'
		case unicode.IsControl(r), r == utf8.RuneError:
			r = '\uFFFD'
		case unicode.Is(unicode.Cf, r) && r != '\u00ad' && r != zeroWidthJoiner, r == '\u2028', r == '\u2029':
			continue
		case r == '\u00ad': // soft hyphen
			continue
		}
		b.WriteRune(r)
		blank = false
	}
	return strings.TrimSuffix(b.String(), " ")
}

// zeroWidthJoiner holds emoji together; it does not turn the direction of writing.
const zeroWidthJoiner = '\u200d'

// Width is the number of characters that s takes: combining marks take none.
func Width(s string) int {
	n := 0
	for _, r := range s {
		if !combining(r) {
			n++
		}
	}
	return n
}

func combining(r rune) bool {
	return r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf)
}

// Pad appends blanks up to the width; a longer text stays as it is.
func Pad(s string, width int) string {
	if n := width - Width(s); n > 0 {
		return s + strings.Repeat(" ", n)
	}
	return s
}

// Wrap breaks a text into lines of at most width characters, at blanks where it can and
// inside a word where it must, never before a combining mark. There is always a line.
func Wrap(s string, width int) []string {
	width = max(width, 1)
	var lines []string
	line, used := "", 0
	flush := func() {
		if line != "" {
			lines = append(lines, line)
		}
		line, used = "", 0
	}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }) {
		w := Width(word)
		if used > 0 && used+1+w > width {
			flush()
		}
		for w > width {
			flush()
			head, rest := cut(word, width)
			lines = append(lines, head)
			word, w = rest, Width(rest)
		}
		if word == "" {
			continue
		}
		if used > 0 {
			line += " "
			used++
		}
		line += word
		used += w
	}
	flush()
	if lines == nil {
		return []string{""}
	}
	return lines
}

// cut splits a word after width characters and the marks that belong to the last one.
func cut(word string, width int) (head, rest string) {
	n := 0
	for i, r := range word {
		if combining(r) {
			continue
		}
		if n == width {
			return word[:i], word[i:]
		}
		n++
	}
	return word, ""
}

// Shorten cuts a text to the width and ends it in "…" if something was cut.
func Shorten(s string, width int) string {
	if Width(s) <= width {
		return s
	}
	head, _ := cut(s, max(width-1, 0))
	return strings.TrimRight(head, " ") + "…"
}
