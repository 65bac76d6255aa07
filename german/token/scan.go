package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// scanner divides one block. Its methods take an offset at which something begins and
// return the offset at which it ends.
type scanner struct {
	text       string // up to the end of the block
	start      int    // of the block
	words      *wordLists
	quotes     quotes
	tokens     []q.Token
	before     int // tokens of earlier blocks
	mayAddress bool
}

func newScanner(text string, block q.Span, words *wordLists, tokens []q.Token) *scanner {
	inside := block.In(text)
	return &scanner{
		text: text[:block.End], start: block.Start, words: words, tokens: tokens, before: len(tokens),
		mayAddress: strings.Contains(inside, "@") || strings.Contains(inside, "://") || strings.Contains(inside, "www."),
	}
}

func (s *scanner) scan() []q.Token {
	for i := s.start; i < len(s.text); {
		c, n := s.at(i)
		if isBlank(c) {
			i += n
			continue
		}
		i = s.one(i, c, n)
	}
	return s.tokens
}

// one adds the token that begins at i with the rune c of n bytes.
func (s *scanner) one(i int, c rune, n int) int {
	switch {
	case isLetter(c):
		if s.mayAddress {
			if end := s.address(i); end > i {
				return s.add(i, end, q.Word)
			}
		}
		return s.add(i, s.word(i, i), q.Word)
	case isDigit(c):
		return s.number(i, i)
	case s.isSign(i, c, n):
		return s.number(i, i+n)
	case s.beginsWord(i, c, n):
		return s.add(i, s.word(i, i+n), q.Word)
	}
	return s.mark(i, c, n)
}

func (s *scanner) add(start, end int, kind q.TokenKind) int {
	s.tokens = append(s.tokens, q.Token{Span: q.Span{Start: start, End: end}, Kind: kind})
	return end
}

// at is the rune at i and its length; zero outside of the block.
func (s *scanner) at(i int) (rune, int) {
	if i < s.start || i >= len(s.text) {
		return 0, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:])
}

// runeBefore is the rune that ends at i; zero at the start of the block.
func (s *scanner) runeBefore(i int) rune {
	if i <= s.start {
		return 0
	}
	c, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	return c
}

// isSign reports whether c is a minus or plus before a number: "-5 Grad". Between
// numbers it is a dash.
func (s *scanner) isSign(i int, c rune, n int) bool {
	if c != '-' && c != '−' && c != '+' {
		return false
	}
	before := s.runeBefore(i)
	next, _ := s.at(i + n)
	return isDigit(next) && (before == 0 || isBlank(before) || before == '(')
}

// beginsWord reports whether the mark c belongs to the letters after it: the hyphen of
// "Wohnhäuser und -gebäude" or "„Tagesblick“-Sendung", the apostrophe of "'s", the signs
// of "@konto" and "#schlagwort".
func (s *scanner) beginsWord(i int, c rune, n int) bool {
	next, _ := s.at(i + n)
	if !isLetter(next) {
		return false
	}
	before := s.runeBefore(i)
	switch {
	case isHyphen(c):
		return i > s.start && (isBlank(before) && !s.afterDash() || isQuote(before) || before == ')')
	case c == '@' || c == '#':
		return !isLetter(before) && !isDigit(before)
	case isApostrophe(c):
		return !isLetter(before) && s.isElision(i+n)
	}
	return false
}

// afterDash reports whether the last token is a dash or a colon, after which a hyphen
// with a letter is an item of a list.
func (s *scanner) afterDash() bool {
	switch s.last(1) {
	case "-", "–", "—", ":":
		return true
	}
	return false
}

// last is the text of the token n places before the end of the block's tokens; "" if
// there is none.
func (s *scanner) last(n int) string {
	i := len(s.tokens) - n
	if i < s.before {
		return ""
	}
	return s.tokens[i].In(s.text)
}

// isElision reports whether the letters at i are what remains of a word after an
// apostrophe.
func (s *scanner) isElision(i int) bool {
	end := s.letters(i)
	switch s.text[i:end] {
	case "s", "S", "n", "ne", "nen", "nem", "ner", "nes", "m", "rum", "rein", "raus", "rauf", "runter", "nauf", "tschuldigung":
		return true
	}
	return false
}

// letters is the end of the run of letters and digits at i.
func (s *scanner) letters(i int) int {
	for i < len(s.text) {
		if c := s.text[i]; c < utf8.RuneSelf {
			if !asciiWord[c] {
				return i
			}
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(s.text[i:])
		if !isLetter(c) && !isDigit(c) && !unicode.IsMark(c) && !unicode.IsNumber(c) && c != softHyphen {
			return i
		}
		i += n
	}
	return i
}

// blanks is the end of the white space at i.
func (s *scanner) blanks(i int) int {
	for {
		c, n := s.at(i)
		if n == 0 || !isBlank(c) {
			return i
		}
		i += n
	}
}

const softHyphen = '\u00ad'

var asciiWord = func() (table [utf8.RuneSelf]bool) {
	for c := range table {
		table[c] = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
	}
	return table
}()

func isLetter(c rune) bool {
	if c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	return unicode.IsLetter(c)
}

func isDigit(c rune) bool {
	return '0' <= c && c <= '9' || c >= utf8.RuneSelf && unicode.IsDigit(c)
}

// isBlank reports whether nothing is to be seen of c: white space, controls, and the
// invisible characters that editing systems leave behind.
func isBlank(c rune) bool {
	if c < utf8.RuneSelf {
		return c <= ' ' || c == 0x7f
	}
	switch {
	case unicode.IsSpace(c), 0x200b <= c && c <= 0x200f, 0x2028 <= c && c <= 0x202e, c == 0x2060, c == 0xfeff:
		return true
	}
	return unicode.IsControl(c)
}

func isHyphen(c rune) bool { return c == '-' || c == '\u2010' || c == '\u2011' }

func isApostrophe(c rune) bool {
	return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´'
}
