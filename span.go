package quellenlage

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// Span is a half-open range of bytes of an article's Text. Its ends lie on the
// boundaries of UTF-8 sequences.
type Span struct {
	Start, End int
}

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t have a byte in common.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Cover is the smallest span that contains s and t.
func (s Span) Cover(t Span) Span { return Span{min(s.Start, t.Start), max(s.End, t.End)} }

// In is the part of text that the span covers. It panics like a slice expression if
// the span does not belong to the text.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Compare orders spans by start; of spans that start together the longer comes first.
func (s Span) Compare(t Span) int {
	return cmp.Or(cmp.Compare(s.Start, t.Start), cmp.Compare(t.End, s.End))
}

// Spans are the pieces of one discontinuous finding in text order: the verb
// "teilte … mit", or a quotation that its frame interrupts.
type Spans []Span

// Cover is the smallest span that contains all pieces; the zero span if there are none.
func (ss Spans) Cover() Span {
	if len(ss) == 0 {
		return Span{}
	}
	cover := ss[0]
	for _, s := range ss[1:] {
		cover = cover.Cover(s)
	}
	return cover
}

// Overlaps reports whether any piece has a byte in common with t.
func (ss Spans) Overlaps(t Span) bool {
	for _, s := range ss {
		if s.Overlaps(t) {
			return true
		}
	}
	return false
}

// Contain reports whether one piece contains t.
func (ss Spans) Contain(t Span) bool {
	for _, s := range ss {
		if s.Contains(t) {
			return true
		}
	}
	return false
}

// In is what the pieces cover, joined by a space.
func (ss Spans) In(text string) string {
	parts := make([]string, len(ss))
	for i, s := range ss {
		parts[i] = s.In(text)
	}
	return strings.Join(parts, " ")
}

// Offsets converts the byte offsets of one text into Unicode code points. It is made
// once for a text and then answers in logarithmic time.
type Offsets struct {
	text string
	// marks[i] is the number of code points before byte i*markEvery.
	marks []int
}

const markEvery = 256

// NewOffsets prepares the conversion for text.
func NewOffsets(text string) *Offsets {
	o := &Offsets{text: text, marks: make([]int, 0, len(text)/markEvery+1)}
	points := 0
	for i := range len(text) {
		if i%markEvery == 0 {
			o.marks = append(o.marks, points)
		}
		if utf8.RuneStart(text[i]) {
			points++
		}
	}
	return o
}

// CodePoint is the number of code points before the byte offset at, which may be the
// length of the text. Offsets outside the text are taken to its nearest end.
func (o *Offsets) CodePoint(at int) int {
	at = max(0, min(at, len(o.text)))
	if len(o.marks) == 0 {
		return 0
	}
	mark := min(at/markEvery, len(o.marks)-1)
	points := o.marks[mark]
	for i := mark * markEvery; i < at; i++ {
		if utf8.RuneStart(o.text[i]) {
			points++
		}
	}
	return points
}
