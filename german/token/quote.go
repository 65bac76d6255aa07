package token

import (
	"slices"
	"unicode"

	q "github.com/quellenlage/quellenlage"
)

// The marks that open a quotation. Straight marks, and those that some styles use to open
// and others to close, are told apart by what is open and by the blanks around them.
const (
	lowDouble      = '„'
	lowSingle      = '‚'
	highDouble     = '“' // closes in German, opens in English
	highSingle     = '‘'
	rightDouble    = '”'
	rightSingle    = '’' // closes in English, an apostrophe elsewhere
	straightDouble = '"'
	straightSingle = '\''
	pointRight     = '»' // opens in Germany, closes in Switzerland
	pointLeft      = '«'
	singleRight    = '›'
	singleLeft     = '‹'
	backtick       = '`'
	acute          = '´'
)

// quotes are the marks that are open, the innermost last. No text needs many of them;
// what is opened beyond the last place is not remembered.
type quotes struct {
	open [8]rune
	n    int
}

func (m *quotes) isOpen(mark rune) bool { return slices.Contains(m.open[:m.n], mark) }

// single reports whether a single quotation mark is open.
func (m *quotes) single() bool {
	for _, mark := range m.open[:m.n] {
		switch mark {
		case lowSingle, highSingle, straightSingle, rightSingle, backtick:
			return true
		}
	}
	return false
}

func (m *quotes) push(mark rune) q.TokenKind {
	if m.n < len(m.open) {
		m.open[m.n] = mark
		m.n++
	}
	return q.Open
}

// pop closes the innermost of the marks, and with it everything opened since.
func (m *quotes) pop(marks ...rune) q.TokenKind {
	for i := m.n - 1; i >= 0; i-- {
		if slices.Contains(marks, m.open[i]) {
			m.n = i
			break
		}
	}
	return q.Close
}

// sides are the runes on either side of a mark; zero at the ends of the block.
type sides struct{ before, after rune }

func (s sides) blankBefore() bool {
	return s.before == 0 || isBlank(s.before) || s.before == '(' || s.before == '[' || s.before == '–' || s.before == '—' || s.before == '/' || isOpener(s.before)
}

func (s sides) blankAfter() bool { return s.after == 0 || isBlank(s.after) }

// opens reports whether the blanks speak for an opening mark.
func (s sides) opens() bool { return s.blankBefore() && !s.blankAfter() && !isClosing(s.after) }

// kind tells whether the mark c opens or closes, and remembers it.
func (m *quotes) kind(c rune, s sides) q.TokenKind {
	switch c {
	case lowDouble:
		return m.push(lowDouble)
	case lowSingle:
		if unicode.IsLetter(s.before) {
			return q.Punct // typed for a comma
		}
		return m.push(lowSingle)
	case highDouble:
		return m.closes(c, s, lowDouble)
	case rightDouble:
		return m.closes(c, s, highDouble, lowDouble, rightDouble)
	case highSingle:
		return m.closes(c, s, lowSingle)
	case rightSingle, acute:
		return m.closes(c, s, highSingle, lowSingle, rightSingle, backtick)
	case pointLeft:
		return m.closes(c, s, pointRight)
	case pointRight:
		return m.closes(c, s, pointLeft)
	case singleLeft:
		return m.closes(c, s, singleRight)
	case singleRight:
		return m.closes(c, s, singleLeft)
	case backtick:
		return m.push(backtick)
	}
	return m.straight(c, s)
}

// closes is for a mark that closes what one of the openers opened. If none is open, the
// blanks decide, and the mark may be closed by itself or its mirror image.
func (m *quotes) closes(c rune, s sides, openers ...rune) q.TokenKind {
	for _, o := range openers {
		if m.isOpen(o) {
			return m.pop(openers...)
		}
	}
	switch {
	case s.opens():
		return m.push(c)
	case s.blankBefore() && s.blankAfter() && !m.isOpen(c) && s.after != 0:
		return m.push(c)
	}
	return m.pop(c)
}

func (m *quotes) straight(c rune, s sides) q.TokenKind {
	open := m.isOpen(c)
	switch {
	case s.opens() && !(open && s.before == 0):
		return m.push(c)
	case !s.blankBefore() && s.blankAfter():
		return m.pop(c)
	case open:
		return m.pop(c)
	case s.after == 0 || isClosing(s.after):
		return q.Close
	}
	return m.push(c)
}

// isQuote reports whether c is a quotation mark of any kind.
func isQuote(c rune) bool {
	switch c {
	case lowDouble, lowSingle, highDouble, highSingle, rightDouble, rightSingle, straightDouble, straightSingle,
		pointLeft, pointRight, singleLeft, singleRight:
		return true
	}
	return false
}

// isOpener reports whether c can only open.
func isOpener(c rune) bool { return c == lowDouble || c == lowSingle }

func isClosing(c rune) bool {
	switch c {
	case '.', ',', ';', ':', '?', '!', ')', ']', '…':
		return true
	}
	return false
}
