package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/press"
)

// piece is a part of a source text and what it is.
type piece struct {
	q.Span
	kind q.BlockKind
	by   string
}

// The rules that tell what a piece is. Their examples stand in constructs.go.
const (
	byTitle      = "extract.line/title"
	byHeading    = "extract.line/heading"
	byParagraph  = "extract.line/paragraph"
	byByline     = "extract.line/byline"
	byDate       = "extract.line/date"
	byMonth      = "extract.line/month"
	byReading    = "extract.line/reading-time"
	byButton     = "extract.line/button"
	byHeader     = "extract.line/header-field"
	byOutlet     = "extract.line/outlet"
	byOrnament   = "extract.line/ornament"
	byPermalink  = "extract.line/permalink"
	byBreadcrumb = "extract.line/breadcrumb"
	byCaption    = "extract.picture/caption"
	byPicture    = "extract.picture/credit"
	byOpening    = "extract.sentence/opening"
	byEnding     = "extract.sentence/ending"
	byMarkup     = "extract.page/markup"
	byMeta       = "extract.page/metadata"
	byDateline   = "extract.credit/dateline"
	byEndMark    = "extract.credit/end-mark"
	bySignature  = "extract.credit/signature"
	bySource     = "extract.credit/source-line"
	byMaterial   = "extract.credit/material"
)

// anchor is something in a line that can be nothing else, so that the line may be cut
// before and behind it.
type anchor struct {
	start, end int // bytes of the line
	kind       q.BlockKind
	by         string
	// sure anchors count wherever they stand; others only at an end of the line or
	// beside another anchor. A byline must end there: its names have no other end.
	sure bool

	published q.Publication
	authors   []string
	credits   []q.Credit // spans within the line
}

// anchors finds the anchors of a line at the head of an article.
func anchors(line string) []anchor {
	var found []anchor
	edge := 0 // end of the last anchor, with the separators behind it
	for at := 0; at < len(line); {
		a, ok := anchorAt(line, at)
		if ok && (a.sure || closes(line, a.end) || a.by != byByline && onlySeparators(line[edge:at])) {
			found = append(found, a)
			at, edge = a.end, a.end
			continue
		}
		at = nextStart(line, at)
	}
	return found
}

// closes reports whether the line ends at the offset or goes on with another anchor.
func closes(line string, at int) bool {
	c := cursor{line, at}
	c.separators()
	if c.at == len(line) {
		return true
	}
	_, ok := anchorAt(line, c.at)
	return ok
}

func onlySeparators(s string) bool {
	c := cursor{text: s}
	c.separators()
	return c.at == len(s)
}

// nextStart is where the next word or opening bracket begins.
func nextStart(line string, at int) int {
	c := cursor{line, at}
	if c.word() == "" {
		_, size := utf8.DecodeRuneInString(line[at:])
		c.at += size
	}
	for c.at < len(line) {
		r, size := utf8.DecodeRuneInString(line[c.at:])
		if isWordRune(r) || r == '(' || r == '[' || r == '©' {
			break
		}
		c.at += size
	}
	return c.at
}

func anchorAt(line string, at int) (anchor, bool) {
	if line[at] == '(' || line[at] == '[' {
		return pictureInBrackets(line, at)
	}
	for _, match := range []func(string, int) (anchor, bool){dateAnchor, readingTime, byline, permalink, buttonAnchor} {
		if a, ok := match(line, at); ok {
			return a, true
		}
	}
	return anchor{}, false
}

// dateAnchor reads a date with what introduces it: "Stand: 21.10.2024, 16:19 Uhr",
// "date 2024-10", "24.10.2024, 14:17 Uhr".
func dateAnchor(line string, at int) (anchor, bool) {
	c := cursor{line, at}
	label, colon := c.dateLabel()
	first, _ := utf8.DecodeRuneInString(line[at:])
	if label && unicode.IsLower(first) && at > 0 {
		return anchor{}, false // "… wurde veröffentlicht am 12. März"
	}
	c.space()
	a := anchor{start: at, kind: q.Furniture, by: byDate, sure: colon}
	if label {
		if s, end, ok := isoStamp(line[c.at:]); ok {
			if a.end = c.at + end; s.day == 0 {
				a.by = byMonth
			}
			a.published = s.publication(a.by)
			return a, true
		}
	} else if followsPreposition(line, at) {
		return a, false
	}
	s, ok := c.germanStamp()
	if !ok || (&cursor{line, c.at}).inWord() {
		return a, false
	}
	a.end, a.published = c.at, s.publication(byDate)
	return a, true
}

// dateLabel reads the words that introduce a date of publication, and says whether a colon
// belongs to them.
func (c *cursor) dateLabel() (label, colon bool) {
	start := c.at
	if c.anyWord("zuletzt") {
		c.space()
	}
	if !c.anyWord("date", "Datum", "Stand", "Veröffentlicht", "Veröffentlichung", "Erstveröffentlichung", "Aktualisiert", "Publiziert", "Erschienen",
		"Erstellt", "Update", "Published", "Updated") {
		c.at = start
		return false, false
	}
	c.space()
	c.anyWord("am", "on", "vom", "seit")
	colon = c.mark(":")
	c.space()
	c.anyWord("am")
	return true, colon
}

func followsPreposition(line string, at int) bool {
	before := strings.Fields(line[max(0, at-24):at])
	if len(before) == 0 {
		return false
	}
	return beforeDate.Has(strings.ToLower(before[len(before)-1]))
}

// beforeDate are words behind which a date belongs to a sentence: those that govern a day,
// and no "um" or "an", behind which a stamp may begin when a text was cut there.
var beforeDate = closed.Union(closed.DefiniteArticles, closed.Contractions).Without("ans aufs beim das die fürs ins zur").
	With("ab auf bis für mit nach seit und von vor zu")

// readingTime reads "Lesedauer: 2 Min.", "2 Minuten Lesezeit".
func readingTime(line string, at int) (anchor, bool) {
	c := cursor{line, at}
	a := anchor{start: at, kind: q.Furniture, by: byReading}
	a.sure = c.anyWord("Lesedauer", "Lesezeit")
	c.mark(":")
	c.space()
	c.anyWord("ca", "etwa", "rund", "circa")
	c.mark(".")
	c.space()
	if _, ok := c.digits(1, 3); !ok {
		return a, false
	}
	c.space()
	if !c.anyWord("Min", "Minuten", "Minute", "min") {
		return a, false
	}
	c.mark(".")
	a.end = c.at
	c.space()
	if c.anyWord("Lesezeit", "Lesedauer", "read", "Lesen") {
		a.end, a.sure = c.at, true
	}
	return a, true
}

func permalink(line string, at int) (anchor, bool) {
	c := cursor{line, at}
	if !c.anyWord("Permalink") || !c.mark(":") {
		return anchor{}, false
	}
	c.space()
	if !c.mark("http") {
		return anchor{}, false
	}
	for c.at < len(line) && line[c.at] > ' ' {
		c.at++
	}
	return anchor{start: at, end: c.at, kind: q.Furniture, by: byPermalink, sure: true}, true
}

// buttonAnchor reads a row of buttons. A single word may be a word of the text, so it
// needs the end of the line or another anchor on both sides.
func buttonAnchor(line string, at int) (anchor, bool) {
	end, words, ok := furnitureWords().button(line, at)
	if !ok || words == 1 && !(onlySeparators(line[:at]) && onlySeparators(line[end:])) {
		return anchor{}, false
	}
	if first, _ := utf8.DecodeRuneInString(line[at:]); unicode.IsLower(first) {
		return anchor{}, false
	}
	return anchor{start: at, end: end, kind: q.Furniture, by: byButton}, true
}

// byline reads "Von Erika Muster und Max Muster", "Von AFP".
func byline(line string, at int) (anchor, bool) {
	c := cursor{line, at}
	if !c.anyWord("Von", "Text", "Autor", "Autorin", "Autoren") {
		return anchor{}, false
	}
	labelled := c.mark(":")
	if !labelled && !strings.EqualFold(line[at:c.at], "von") {
		return anchor{}, false
	}
	a := anchor{start: at, kind: q.Furniture, by: byByline}
	names := c.nameList()
	if len(names) == 0 {
		return a, false
	}
	if _, agency := press.Agency(names[0]); line[at] == 'v' && !agency {
		return a, false // "… Gouverneur / von Arkansas" is a broken line
	}
	a.end = c.at
	quote := line[at:a.end]
	for _, name := range names {
		if agency, ok := press.Agency(name); ok {
			a.credits = append(a.credits, q.Credit{Agency: agency, Place: q.CreditByline, Quote: quote, By: byByline})
		}
	}
	a.authors = withoutPlace(names)
	return a, true
}

// withoutPlace leaves out the place that stands behind a full name: "Erika Muster, Berlin".
func withoutPlace(names []string) []string {
	if !strings.Contains(names[0], " ") {
		return names
	}
	return slices.DeleteFunc(names, func(name string) bool {
		_, agency := press.Agency(name)
		return !agency && !strings.Contains(name, " ")
	})
}

// nameList reads names of people, agencies and outlets.
func (c *cursor) nameList() []string {
	var names []string
	for {
		end := c.at
		c.space()
		if len(names) > 0 && !c.mark(",") && !c.mark("/") && !c.mark("&") && !c.mark("|") && !c.anyWord("und", "mit", "sowie") {
			c.at = end
			return names
		}
		c.space()
		name := c.name()
		if name == "" {
			c.at = end
			return names
		}
		names = append(names, name)
	}
}

// name reads one name: an agency's sign, or up to four capitalised words with the small
// words that stand in names.
func (c *cursor) name() string {
	start, end, capitals := c.at, c.at, 0
	for capitals < 4 {
		c.space()
		wordAt := c.at
		word := c.word()
		first, _ := utf8.DecodeRuneInString(word)
		if _, ok := press.Agency(word); ok {
			if capitals == 0 {
				return word
			}
			break
		}
		if label, _ := (&cursor{c.text, wordAt}).dateLabel(); unicode.IsUpper(first) && !label {
			capitals++
			end = c.at
			if c.mark(".") { // "Max M. Muster", "Dr."
				end = c.at
			}
			continue
		}
		if capitals == 0 || !nameParticle(word) {
			break
		}
	}
	c.at = end
	return c.text[start:end]
}

func nameParticle(word string) bool {
	switch word {
	case "von", "van", "de", "der", "den", "zu", "zur", "vom", "di", "da", "del", "la", "le", "al", "el", "bin", "ten", "ter":
		return true
	}
	return false
}
