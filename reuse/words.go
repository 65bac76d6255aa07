package reuse

import (
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// word is a normalised word of an article and its place.
type word struct {
	key    uint32 // hash of the normalised word
	start  uint32 // byte offset in the article's text
	length uint16 // in bytes
	marks  marks
}

// marks are what the scanner notes about a word's surroundings.
type marks uint16

const (
	opensBlock    marks = 1 << iota // first word of a paragraph, heading or headline
	opensSentence                   // first word of a sentence
	endsSentence                    // a mark that ends a sentence follows
	quoted                          // stands between quotation marks
	stock                           // belongs to a phrase that its outlet prints again and again
	headline                        // stands in the headline
)

func (w word) end() int { return int(w.start) + int(w.length) }

// maxWord is where the scanner ends a word, so that its length fits.
const maxWord = 1 << 12

// maxQuote is how many words a quotation may have. A longer one is an unclosed mark.
const maxQuote = 250

// scan reads the words of the blocks that the language analysis reads. Case, umlaut
// spelling, quotation marks, hyphens and the points in numbers do not tell words apart:
// "Nato-Chef" is "NATO Chef", "1.500" is "1500".
func scan(a *q.Article) []word {
	s := scanner{text: a.Text, words: make([]word, 0, len(a.Text)/7+1)}
	for _, b := range a.Blocks {
		if !b.Kind.Analysed() {
			continue
		}
		first := len(s.words)
		s.block(b.Span)
		for i := first; b.Kind == q.Headline && i < len(s.words); i++ {
			s.words[i].marks |= headline
		}
	}
	return s.words
}

type scanner struct {
	text  string
	words []word
	open  int // index of the first word of the open quotation; -1 if none is open
}

func (s *scanner) block(b q.Span) {
	first := len(s.words)
	s.open = -1
	before := ' '
	for at := b.Start; at < b.End; {
		r, size := utf8.DecodeRuneInString(s.text[at:b.End])
		switch {
		case unicode.IsDigit(r):
			at = s.number(at, b.End)
			before = '0'
			continue
		case unicode.IsLetter(r):
			at = s.letters(at, b.End)
			before = 'a'
			continue
		case isQuote(r):
			s.quote(r, before)
		case (r == '.' && before != '0' || r == '!' || r == '?') && len(s.words) > first:
			s.words[len(s.words)-1].marks |= endsSentence
		}
		before = r
		at += size
	}
	if len(s.words) > first {
		if !s.continues(first) {
			s.words[first].marks |= opensBlock
		}
		s.words[len(s.words)-1].marks |= endsSentence
	}
}

// continues reports whether the block that begins with the word goes on in the middle of
// the sentence of the block before: a line break left by saving the page.
func (s *scanner) continues(first int) bool {
	if first == 0 || first >= len(s.words) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.words[first].start:])
	if !unicode.IsLower(r) {
		return false
	}
	for _, r := range s.text[s.words[first-1].end():s.words[first].start] {
		if r == '.' || r == '!' || r == '?' || r == ':' {
			return false
		}
	}
	s.words[first-1].marks &^= endsSentence
	s.words[first].marks &^= opensSentence
	return true
}

func isQuote(r rune) bool {
	switch r {
	case '"', '„', '“', '”', '»', '«':
		return true
	}
	return false
}

// quote opens or closes a quotation. Marks are used in so many ways that which of the two
// it is follows from the state; only "„" and a straight mark after a space always open.
func (s *scanner) quote(r, before rune) {
	opens := s.open < 0 || r == '„' || r == '"' && unicode.IsSpace(before)
	if opens {
		s.open = len(s.words)
		return
	}
	if len(s.words)-s.open <= maxQuote {
		for i := s.open; i < len(s.words); i++ {
			s.words[i].marks |= quoted
		}
	}
	s.open = -1
}

// letters scans a word of letters from at and returns where it ends.
func (s *scanner) letters(at, end int) int {
	h := hashStart
	start := at
	for at < end && at-start < maxWord {
		r, size := rune(s.text[at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s.text[at:end])
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !isInner(r) {
			break
		}
		h = hashLetter(h, r)
		at += size
	}
	s.add(h, start, at)
	return at
}

// isInner reports whether the rune may stand within a word without ending it.
func isInner(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060': // soft hyphen, zero-width marks
		return true
	}
	return r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r)
}

// number scans digits with their separators from at and returns where they end.
func (s *scanner) number(at, end int) int {
	h := hashStart
	start := at
	for at < end && at-start < maxWord {
		r, size := utf8.DecodeRuneInString(s.text[at:end])
		switch {
		case unicode.IsDigit(r):
			h = hashRune(h, r)
		case (r == '.' || r == ',' || r == ':') && digitsFrom(s.text[at+size:end]) > 0:
			if r != '.' || digitsFrom(s.text[at+size:end]) != 3 {
				h = hashRune(h, ',')
			}
		default:
			s.add(h, start, at)
			return at
		}
		at += size
	}
	s.add(h, start, at)
	return at
}

// digitsFrom counts the digits with which text begins, up to four.
func digitsFrom(text string) int {
	n := 0
	for n < len(text) && n < 4 && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	return n
}

func (s *scanner) add(h uint64, start, end int) {
	w := word{key: uint32(mix(h) >> 32), start: uint32(start), length: uint16(end - start)}
	if n := len(s.words); n == 0 || s.words[n-1].marks&endsSentence != 0 {
		w.marks = opensSentence
	}
	s.words = append(s.words, w)
}
