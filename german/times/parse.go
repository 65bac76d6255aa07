package times

import (
	"fmt"

	q "github.com/quellenlage/quellenlage"
)

// parser finds time expressions in the items of one reading, from left to right.
type parser struct {
	text  string
	items []item
	out   []expr
	depth int // of constructs within constructs: "Ende der ersten Hälfte des Jahres"
	note  bool
}

const maxDepth = 4

// parse finds the expressions of a reading; note says that it is a note.
func parse(text string, items []item, note bool) *parser {
	p := &parser{text: text, items: items, note: note}
	for i := 0; i < len(items); {
		next := i
		switch c := items[i].class; {
		case c == other && items[i].capital:
			next = p.phraseHoliday(i)
		case c != other && c < dash:
			next = p.at(i)
		}
		i = max(next, i+1)
	}
	return p
}

// at tries every construct that can begin at item i and returns the item behind what it
// found, or i.
func (p *parser) at(i int) int {
	if i >= len(p.items) || p.depth == maxDepth {
		return i
	}
	p.depth++
	defer func() { p.depth-- }()
	switch p.items[i].class {
	case demonstrative, relative, whole:
		return p.try(i, (*parser).relatively, (*parser).wholeUnit, (*parser).quantity)
	case number, digits, vague, fraction, hourpart:
		return p.try(i, (*parser).noteDate, (*parser).clockTime, (*parser).wordClock, (*parser).spokenDate, (*parser).dateList, (*parser).nthUnit,
			(*parser).namedHoliday, (*parser).yearNumber, (*parser).quantity)
	case ordinal:
		return p.try(i, (*parser).spokenDate, (*parser).dateList, (*parser).nthUnit, (*parser).namedHoliday)
	case dotted, fullDate, decimal:
		return p.try(i, (*parser).raceTime, (*parser).clockTime, (*parser).writtenDate, (*parser).quantity)
	case yearMonth:
		return p.emitFixed(i, i+1, "month", q.Date, fmt.Sprintf("%04d-%02d", p.items[i].s, p.items[i].m))
	case modifier, more:
		return p.try(i, (*parser).quantity)
	case month, monthabbr:
		return p.monthName(i)
	case weekday, weekdayPart, weekdayabbr, todayadj:
		return p.weekdayName(i)
	case dayshift:
		return p.deicticDay(i)
	case part, midnight, early:
		return p.try(i, (*parser).tomorrow, (*parser).nightTo, (*parser).partName)
	case edge:
		return p.edgeOf(i)
	case every, all, per, adverbset:
		return p.repetition(i)
	case unit, unitNoun:
		return p.try(i, (*parser).namedHoliday, (*parser).unitName)
	case season:
		return p.seasonName(i)
	case holiday:
		return p.holidayName(i)
	case decade:
		return p.decadeName(i)
	case edgeof, monthUnit, seasonUnit, longAdverb, spanAdj, ref, refnoun, thisyear, neighbour:
		return p.single(i)
	}
	return i
}

// try returns what the first construct that fits makes of item i.
func (p *parser) try(i int, constructs ...func(p *parser, i int) int) int {
	for _, f := range constructs {
		if next := f(p, i); next > i {
			return next
		}
	}
	return i
}

// item is item i; behind the ends it is a stop.
func (p *parser) item(i int) item {
	if i < 0 || i >= len(p.items) {
		return item{class: stop, sentence: -1}
	}
	return p.items[i]
}

func (p *parser) class(i int) class {
	if i < 0 || i >= len(p.items) {
		return stop
	}
	return p.items[i].class
}

func (p *parser) key(i int) string {
	if i < 0 || i >= len(p.items) {
		return ""
	}
	return p.items[i].key
}

// word is the text of item i.
func (p *parser) word(i int) string {
	if i < 0 || i >= len(p.items) {
		return ""
	}
	return p.items[i].In(p.text)
}

// is reports whether item i is one of the words, in lower case as the lexicon has them.
func (p *parser) is(i int, words ...string) bool {
	k := p.key(i)
	if k == "" {
		return false
	}
	for _, w := range words {
		if k == w {
			return true
		}
	}
	return false
}

// textIs reports whether item i is written like one of the words.
func (p *parser) textIs(i int, words ...string) bool {
	t := p.word(i)
	for _, w := range words {
		if t == w {
			return true
		}
	}
	return false
}

// span covers items first up to, and without, last.
func (p *parser) span(first, last int) q.Span {
	return q.Span{Start: p.items[first].Start, End: p.items[last-1].End}
}

// emit adds an expression over items first up to, and without, last, and returns last.
func (p *parser) emit(first, last int, by string, typ q.TimeType, e expr) int {
	e.Span, e.by, e.typ = p.span(first, last), "de.times/"+by, typ
	e.item, e.sentence = first, p.items[first].sentence
	p.out = append(p.out, e)
	return last
}

// emitFixed adds an expression whose value the text alone tells.
func (p *parser) emitFixed(first, last int, by string, typ q.TimeType, value string) int {
	return p.emit(first, last, by, typ, expr{kind: fixed, value: value})
}

// withArticle is first, or the article in front of it.
func (p *parser) withArticle(first int) int {
	if p.class(first-1) == article && p.items[first-1].sentence == p.items[first].sentence {
		return first - 1
	}
	return first
}

// before is the preposition in front of item i, an article between them left out.
func (p *parser) before(i int) string {
	i--
	for k := 0; k < 2 && (p.class(i) == article || p.class(i) == modifier || p.class(i) == demonstrative && k == 0); k++ {
		i--
	}
	if p.class(i) == prep {
		return p.key(i)
	}
	return ""
}
