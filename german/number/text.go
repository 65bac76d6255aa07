package number

import (
	"unicode"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/internal/letter"
)

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func digitAt(text string, at int) bool { return at >= 0 && at < len(text) && isDigit(text[at]) }

// spaceAt is the length of the blank at the offset, 0 if there is none. Line ends are no
// blanks: no number goes on behind them.
func spaceAt(text string, at int) int {
	if at >= len(text) {
		return 0
	}
	if text[at] == ' ' || text[at] == '\t' {
		return 1
	}
	switch c, n := utf8.DecodeRuneInString(text[at:]); c {
	case '\u00a0', '\u2009', '\u202f', '\u2007':
		return n
	}
	return 0
}

// skipSpace is the offset behind at most two blanks.
func skipSpace(text string, at int) int {
	for range 2 {
		at += spaceAt(text, at)
	}
	return at
}

// dashAt is the length of the dash at the offset, 0 if there is none.
func dashAt(text string, at int) int {
	if at >= len(text) {
		return 0
	}
	if text[at] == '-' {
		return 1
	}
	switch c, n := utf8.DecodeRuneInString(text[at:]); c {
	case '–', '—', '−', '‐', '‑':
		return n
	}
	return 0
}

// maxWord is longer than any number word; a longer run of letters is none.
const maxWord = 160

// wordEnd is the end of the run of letters at the offset.
func wordEnd(text string, at int) int {
	end := at
	for end < len(text) && end-at <= maxWord {
		if c := text[end]; c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				break
			}
			end++
			continue
		}
		c, n := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(c) {
			break
		}
		end += n
	}
	return end
}

// lowerWord is the word at the offset in lower case, and its end.
func lowerWord(text string, at int) (string, int) {
	if at >= len(text) {
		return "", at
	}
	end := wordEnd(text, at)
	return letter.Lower(text[at:end]), end
}

// nextWord is the word behind the blanks at the offset in lower case, and its end.
func nextWord(text string, at int) (string, int) {
	next := skipSpace(text, at)
	if next == at {
		return "", at
	}
	return lowerWord(text, next)
}

// standsAlone reports whether no letter, digit or hyphen with a letter follows.
func standsAlone(text string, at int) bool {
	if at >= len(text) {
		return true
	}
	c, n := utf8.DecodeRuneInString(text[at:])
	if unicode.IsLetter(c) || unicode.IsDigit(c) {
		return false
	}
	if c == '-' && at+n < len(text) {
		c, _ = utf8.DecodeRuneInString(text[at+n:])
		return !unicode.IsLetter(c)
	}
	return true
}
