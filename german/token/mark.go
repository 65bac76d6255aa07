package token

import (
	"unicode"

	q "github.com/quellenlage/quellenlage"
)

// mark adds a token that is neither word nor number and returns its end.
func (s *scanner) mark(i int, c rune, n int) int {
	end := i + n
	switch c {
	case '.', '-':
		return s.add(i, s.run(i, c), q.Punct)
	case '?', '!':
		for next, _ := s.at(end); next == '?' || next == '!'; next, _ = s.at(end) {
			end++
		}
		return s.add(i, end, q.Punct)
	case ',':
		if next, _ := s.at(end); next == ',' && s.around(i, end+1).opens() {
			return s.add(i, end+1, s.quotes.kind(straightDouble, s.around(i, end+1)))
		}
	case straightSingle, backtick, acute:
		if next, _ := s.at(end); next == c {
			return s.add(i, end+n, s.quotes.kind(straightDouble, s.around(i, end+n)))
		}
	}
	switch {
	case isQuote(c) || c == backtick || c == acute:
		return s.add(i, end, s.quotes.kind(c, s.around(i, end)))
	case unicode.IsPunct(c) && !isSymbol(c):
		return s.add(i, end, q.Punct)
	case unicode.IsNumber(c):
		return s.add(i, end, q.Number)
	}
	return s.add(i, s.extend(end), q.Symbol)
}

// run is the end of the repetitions of the ASCII mark c at i.
func (s *scanner) run(i int, c rune) int {
	for i < len(s.text) && rune(s.text[i]) == c {
		i++
	}
	return i
}

// extend takes in the marks and joiners that belong to a symbol: skin tones, variants.
func (s *scanner) extend(i int) int {
	for c, n := s.at(i); n > 0 && unicode.IsMark(c); c, n = s.at(i) {
		i += n
	}
	return i
}

func (s *scanner) around(i, end int) sides {
	after, _ := s.at(end)
	return sides{s.runeBefore(i), after}
}

// isSymbol reports whether c, which Unicode counts as punctuation, is read as a symbol.
func isSymbol(c rune) bool {
	switch c {
	case '%', '‰', '§', '&', '*', '#', '@', '•', '†', '¶':
		return true
	}
	return false
}
