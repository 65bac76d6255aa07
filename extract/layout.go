package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/letter"
	"github.com/quellenlage/quellenlage/internal/press"
)

// maxHeadline is the length in bytes above which a line is taken for running text though
// it does not end like a sentence.
const maxHeadline = 250

// maxHeading is the same for headings between paragraphs.
const maxHeading = 140

// findTitle makes the first line of running text the headline, if it reads like one: it
// does not end like a sentence, and text follows.
func (s *sheet) findTitle() {
	content := s.content()
	if len(content) < 2 || !s.likeHeadline(content[0], content[1]) {
		return
	}
	first := content[0]
	if s.findOutletLine(first, content[1]) {
		content = s.content()
	}
	if len(content) > 2 && s.likeHeadline(content[1], content[2]) && s.shortKicker(first) {
		second := content[1]
		if !strings.Contains(s.pieces[first].In(s.text), " ") {
			// A single word is the section of the page: "Politik".
			s.pieces[first].kind, s.pieces[first].by = q.Furniture, byBreadcrumb
		} else {
			s.pieces[first].kind, s.pieces[first].by = q.Headline, byTitle
		}
		first = second
	}
	s.pieces[first].kind, s.pieces[first].by = q.Headline, byTitle
}

// shortKicker reports whether a line is short enough to stand above a headline.
func (s *sheet) shortKicker(i int) bool { return s.pieces[i].Len() <= 60 }

func (s *sheet) likeHeadline(i, next int) bool {
	text := s.pieces[i].In(s.text)
	return len(text) <= maxHeadline && !strings.HasSuffix(text, ",") && !endsStatement(text) && oneSentence(text) &&
		!s.continues(i, next) && !isListItem(text) && !strings.HasPrefix(text, "(")
}

// endsStatement reports whether a text ends like a sentence that is no question and no
// call; headlines may end in "?" and "!".
func endsStatement(text string) bool {
	if !endsSentence(text) {
		return false
	}
	bare := strings.TrimRight(text, "\"'”“’‘«»›‹)] ")
	return !strings.HasSuffix(bare, "?") && !strings.HasSuffix(bare, "!")
}

// findHeadings makes short lines between paragraphs headings: they do not end like a
// sentence, are not broken off, and text follows.
func (s *sheet) findHeadings() {
	content := s.content()
	for n := 0; n+1 < len(content); n++ {
		i, next := content[n], content[n+1]
		p := &s.pieces[i]
		if p.kind != q.Paragraph || p.Len() > maxHeading || !s.likeHeadline(i, next) || !s.onOwnLine(i) {
			continue
		}
		if n > 0 && (s.continues(content[n-1], i) || s.brokenOff(content[n-1], i)) {
			continue
		}
		if question := endsSentence(p.In(s.text)); question && s.pieces[next].Len() < 2*p.Len() {
			continue
		}
		p.kind, p.by = q.Heading, byHeading
	}
}

// brokenOff reports whether piece i is running text that stops in the middle of a sentence
// right above piece j.
func (s *sheet) brokenOff(i, j int) bool {
	p := s.pieces[i]
	return p.kind == q.Paragraph && p.Len() > maxHeading && !endsSentence(p.In(s.text)) && s.newlines(i, j) == 1
}

// onOwnLine reports whether piece i shares its line with no other running text.
func (s *sheet) onOwnLine(i int) bool {
	return s.newlines(i-1, i) > 0 && s.newlines(i, i+1) > 0
}

// newlines counts the line ends between two neighbouring pieces; outside of the text there
// are many.
func (s *sheet) newlines(i, j int) int {
	if i < 0 || j >= len(s.pieces) {
		return 9
	}
	return strings.Count(s.text[s.pieces[i].End:s.pieces[j].Start], "\n")
}

// content are the indices of the pieces that hold text of the article.
func (s *sheet) content() []int {
	var found []int
	for i, p := range s.pieces {
		if p.kind.Analysed() {
			found = append(found, i)
		}
	}
	return found
}

// continues reports whether the sentence of piece i goes on in piece j: saved pages and
// mails break lines in the middle of sentences.
func (s *sheet) continues(i, j int) bool {
	if j != i+1 || s.pieces[i].kind != q.Paragraph || s.pieces[j].kind != q.Paragraph {
		return false
	}
	breaks := s.newlines(i, j)
	before, after := s.pieces[i].In(s.text), s.pieces[j].In(s.text)
	if breaks == 0 || breaks > 2 || endsSentence(before) || isListItem(after) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(after)
	if unicode.IsLower(first) {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return breaks == 1 && (strings.ContainsRune(",;–-(„»", last) || endsOpen(before) || s.broken && !s.standsAlone(i))
}

// breaksSentences reports whether the source breaks lines inside of sentences, whatever their
// length: at least three lines, and a third of those that do not end like a sentence, go on
// in lower case.
func (s *sheet) breaksSentences() bool {
	broken, open := 0, 0
	for i := 0; i+1 < len(s.pieces); i++ {
		if s.pieces[i].kind != q.Paragraph || s.pieces[i+1].kind != q.Paragraph || s.newlines(i, i+1) != 1 || endsSentence(s.pieces[i].In(s.text)) {
			continue
		}
		open++
		if first, _ := utf8.DecodeRuneInString(s.text[s.pieces[i+1].Start:]); unicode.IsLower(first) {
			broken++
		}
	}
	return broken >= 3 && 3*broken >= open
}

// standsAlone reports whether a line can be a heading in a text whose sentences are broken:
// it is short, stands behind a sentence that is over, ends with a noun and has no verb that
// would want more.
func (s *sheet) standsAlone(i int) bool {
	line := s.pieces[i].In(s.text)
	if len(line) > 60 || i > 0 && s.newlines(i-1, i) == 1 && !endsSentence(s.pieces[i-1].In(s.text)) {
		return false
	}
	words := strings.Fields(line)
	return len(words) > 0 && letter.Capital(words[len(words)-1]) && !slices.ContainsFunc(words, auxiliaries.Has)
}

// auxiliaries leave a sentence open for a participle or an infinitive.
var auxiliaries = closed.Union(closed.Auxiliaries, closed.Modals)

// endsOpen reports whether a line ends with a word that cannot end a sentence or a
// heading.
func endsOpen(line string) bool {
	return open.Has(strings.ToLower(line[strings.LastIndexByte(line, ' ')+1:]))
}

// open leave out words that are also objects or parts of verbs ("kündigt Reaktion an").
var open = closed.Union(closed.Articles, closed.NegativeArticles, closed.Possessives, closed.Demonstratives, closed.Contractions, closed.Numerals).
	Without("ein euer ihr unser").
	With(`und oder sowie dass ob weil wenn in von für gegen ohne zwischen laut wegen
		etwa fast knapp mehrere mindestens rund`)

func isListItem(line string) bool {
	for _, mark := range []string{"- ", "• ", "* ", "– ", "+ ", "▪ "} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

// joinLines makes one piece of the lines of a paragraph that the source broke: sentences
// that go on, and text that is wrapped to a width.
func (s *sheet) joinLines() {
	wrapped := s.wrapped()
	out := s.pieces[:0:0]
	for i, p := range s.pieces {
		if i > 0 && (s.continues(i-1, i) || wrapped[i]) {
			out[len(out)-1].End = p.End
			continue
		}
		out = append(out, p)
	}
	s.pieces = out
}

// wrapped marks the pieces that continue a block of wrapped lines: at least three lines
// without a blank one, about equally long, most of which do not end like a sentence.
func (s *sheet) wrapped() []bool {
	marks := make([]bool, len(s.pieces))
	for first := 0; first < len(s.pieces); {
		last := first
		for last+1 < len(s.pieces) && s.pieces[last+1].kind == q.Paragraph && s.newlines(last, last+1) == 1 {
			last++
		}
		if s.pieces[first].kind == q.Paragraph && last-first >= 2 && s.evenLines(first, last) {
			for i := first + 1; i <= last; i++ {
				marks[i] = true
			}
		}
		first = last + 1
	}
	return marks
}

func (s *sheet) evenLines(first, last int) bool {
	longest, ends, short := 0, 0, 0
	for i := first; i < last; i++ {
		longest = max(longest, s.pieces[i].Len())
	}
	for i := first; i < last; i++ {
		if endsSentence(s.pieces[i].In(s.text)) {
			ends++
		}
		if 3*s.pieces[i].Len() < 2*longest {
			short++
		}
	}
	lines := last - first
	return longest >= 40 && longest <= 130 && 2*ends < lines && 4*short <= lines
}

// title is the headline; several lines of it are joined by a blank.
func (s *sheet) title() string {
	var parts []string
	for _, p := range s.pieces {
		if p.kind == q.Headline {
			parts = append(parts, oneLine(p.In(s.text)))
		}
	}
	return strings.Join(parts, " ")
}

// oneLine is a text with each run of white space made one blank.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// findOutletLine makes a line furniture that only names the outlet: a few capitalised
// words below a longer headline, with the byline or the date right behind.
func (s *sheet) findOutletLine(title, i int) bool {
	if i != title+1 || i+1 >= len(s.pieces) || s.newlines(title, i) == 0 || s.newlines(i, i+1) == 0 || s.pieces[i].Len() >= s.pieces[title].Len() {
		return false
	}
	if behind := s.pieces[i+1].by; behind != byByline && behind != byDate && behind != byReading {
		return false
	}
	if !properName(s.pieces[i].In(s.text)) {
		return false
	}
	s.pieces[i].kind, s.pieces[i].by = q.Furniture, byOutlet
	return true
}

// properName reports whether a line consists of one to four capitalised words.
func properName(line string) bool {
	words := strings.Fields(line)
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) || strings.ContainsAny(word, ",:;?!\"„“») (") {
			return false
		}
	}
	return len(words) >= 1 && len(words) <= 4 && len(line) <= 50
}

// outlet is the outlet that the text names below its headline, or that signs it: "Quelle:
// ntv.de, abc/dpa", "RND/dpa". A source that is only named, without initials behind it, is
// not the outlet, unless it is named by its domain.
func (s *sheet) outlet() string {
	for _, p := range s.pieces {
		if p.by == byOutlet {
			line := oneLine(p.In(s.text))
			if canonical, ok := press.Outlet(line); ok {
				return canonical
			}
			return line
		}
		if p.by != bySource && p.by != bySignature {
			continue
		}
		mark := strings.TrimSpace(strings.TrimPrefix(p.In(s.text), "Quelle:"))
		name, rest := mark, ""
		if at := strings.IndexAny(mark, ",/"); at >= 0 {
			name, rest = mark[:at], strings.TrimSpace(mark[at+1:])
		}
		canonical, known := press.Outlet(name)
		switch {
		case known && (signatureWords(rest) || rest == "" && strings.Contains(name, ".")):
			return canonical
		case p.by == bySource && properName(name) && editorAndAgency(rest):
			return name
		}
	}
	return ""
}

// editorAndAgency reports whether a mark is made of an editor's initials and agencies:
// "abc/dpa".
func editorAndAgency(mark string) bool {
	initials, agencies, ok := strings.Cut(mark, "/")
	first, _ := utf8.DecodeRuneInString(initials)
	return ok && unicode.IsLower(first) && utf8.RuneCountInString(initials) <= 4 && signs(agencies)
}
