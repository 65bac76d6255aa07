package times

import (
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// item is a word, number or mark as the time grammar sees it. Items do not depend on how
// the tokenizer cuts numbers: "20.30", "3." and "35-Stunden-Woche" are read here again.
type item struct {
	q.Span
	class    class
	capital  bool   // begins with a capital letter
	dot      bool   // digits with a point behind them: "3." (the point lies outside the span)
	joined   bool   // stands behind a hyphen in the same word
	sentence int32  // index of the sentence
	key      string // the word in lower case, if the lexicon has it
	value    string // as in the lexicon
	num      float64
	// h, m, s are hour, minute and second, or day, month and year of a full date.
	h, m, s int
}

// itemize turns the tokens of a reading into items.
func itemize(r *q.Reading, note bool) []item {
	s := &itemizer{text: r.Text, words: lexicon(), note: note, items: make([]item, 0, len(r.Tokens)+len(r.Tokens)/8)}
	s.small = len(r.Text) < 200 && strings.ToLower(r.Text) == r.Text
	sentence := 0
	done := 0 // bytes that a number has already taken
	for _, t := range r.Tokens {
		for sentence+1 < len(r.Sentences) && t.Start >= r.Sentences[sentence].End {
			sentence++
		}
		s.sentence = int32(sentence)
		if t.End <= done {
			continue
		}
		t.Start = max(t.Start, done)
		done = s.token(t)
	}
	return s.items
}

// itemizer collects items.
type itemizer struct {
	text     string
	words    map[string]entry
	items    []item
	sentence int32
	// small is set for a short text without any capital letter, such as a search
	// phrase: nouns in it are read as if they had one.
	small bool
	note  bool // in a note the names of days and months are
	buf   [40]byte
}

// token adds the items of one token and returns the end of what it read.
func (s *itemizer) token(t q.Token) int {
	c := s.text[t.Start]
	switch {
	case isDigit(c):
		return s.numeric(t)
	case t.Kind == q.Word || t.Kind == q.Number:
		s.word(t.Span, false)
	default:
		s.mark(t.Span)
	}
	return t.End
}

func (s *itemizer) add(it item) {
	it.sentence = s.sentence
	if s.small && it.class != other && it.class != part || s.note && (it.class == weekday || it.class == weekdayPart || it.class == month) {
		it.capital = true
	}
	s.items = append(s.items, it)
}

func (s *itemizer) mark(span q.Span) {
	c := stop
	switch span.In(s.text) {
	case "-", "–", "—", "‑", "‐":
		c = dash
	case ",":
		c = comma
	case "(", "[":
		c = openParen
	case "/":
		c = slash
	}
	s.add(item{Span: span, class: c})
}

// word adds a word. A hyphen divides it if its first part names a day or month.
func (s *itemizer) word(span q.Span, joined bool) {
	text := span.In(s.text)
	it := item{Span: span, joined: joined, capital: letter.Capital(text)}
	if e, ok := lookup(s.words, strings.TrimSuffix(text, "."), &s.buf); ok {
		it.class, it.key, it.value, it.num = e.class, e.key, e.value, e.num
		if strings.HasSuffix(text, ".") && e.class != monthabbr && e.class != weekdayabbr {
			it.End--
			it.dot = true
		}
		s.add(it)
		return
	}
	if len(text) < len(s.buf) && len(text) > 4 {
		s.compound(&it, lowerInto(&s.buf, text))
	}
	if it.class == other {
		if i := strings.IndexByte(text, '-'); i > 0 && i+1 < len(text) && s.divides(text[:i], text[i+1:]) {
			s.word(q.Span{Start: span.Start, End: span.Start + i}, joined)
			s.word(q.Span{Start: span.Start + i + 1, End: span.End}, true)
			return
		}
	}
	s.add(it)
}

// divides reports whether a hyphenated word is read in parts: "Montag-Abend",
// "April-Woche", "Neunziger-Jahre".
func (s *itemizer) divides(first, second string) bool {
	head, ok := lookup(s.words, first, &s.buf)
	if ok && (head.class == weekday || head.class == dayshift) {
		tail, ok := lookup(s.words, second, &s.buf)
		return ok && tail.class == part
	}
	if ok && head.class == month {
		return true
	}
	b := lowerInto(&s.buf, first[:min(len(first), len(s.buf))])
	_, isDecade := decadeWord(string(b))
	return isDecade
}

// numeric adds the items that a run of digits with its separators makes, and returns the
// end of what it read.
func (s *itemizer) numeric(t q.Token) int {
	n := scanNumber(s.text, t.Start)
	s.add(n)
	end := n.End
	if n.dot {
		end++
	}
	if end >= t.End {
		return end
	}
	rest := q.Span{Start: end, End: t.End}
	switch c := s.text[end]; {
	case c == '-' && end+1 < t.End && !isDigit(s.text[end+1]):
		rest.Start++
		for part := range strings.SplitSeq(rest.In(s.text), "-") {
			switch {
			case part == "":
			case len(part) == 4 && digitsEnd(part, 0) == 4:
				n := scanNumber(s.text[:rest.Start+len(part)], rest.Start)
				n.joined = true
				s.add(n)
			default:
				s.word(q.Span{Start: rest.Start, End: rest.Start + len(part)}, true)
			}
			rest.Start += len(part) + 1
		}
		return t.End
	case isDigit(c):
		return s.numeric(q.Token{Span: rest, Kind: q.Number})
	case isLetter(c):
		s.word(rest, true)
		return t.End
	}
	_, size := utf8.DecodeRuneInString(s.text[end:])
	s.mark(q.Span{Start: end, End: end + size})
	rest.Start += size
	if rest.Empty() {
		return t.End
	}
	return s.token(q.Token{Span: rest, Kind: q.Word})
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return c >= 0x80 || 'a' <= c|0x20 && c|0x20 <= 'z' }
