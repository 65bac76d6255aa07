package times

import q "github.com/quellenlage/quellenlage"

// What follows is read in notes only: elsewhere the same figures are as often results,
// fractions or numbers of things.

// noteDate reads a month in figures with blanks around its mark, "05 / 2016", "2016 - 05",
// and a day alone on its line as "29/2".
func (p *parser) noteDate(i int) int {
	it := p.items[i]
	if !p.note || it.class != digits || it.joined {
		return i
	}
	j := i + 1
	if !it.dot {
		if c := p.class(j); c != slash && c != dash && !p.textIs(j, ".") {
			return i
		}
		j++
	}
	other := p.item(j)
	if other.class != digits || other.dot {
		return i
	}
	isMonth := func(m item) bool { return m.Len() == 2 && 1 <= m.num && m.num <= 12 }
	switch {
	case p.isYear(i) && isMonth(other):
		return p.emitFixed(i, j+1, "month-in-figures", q.Date, pad4(int(it.num))+"-"+pad2(int(other.num)))
	case isMonth(it) && p.isYear(j):
		return p.emitFixed(i, j+1, "month-in-figures", q.Date, pad4(int(other.num))+"-"+pad2(int(it.num)))
	case len(p.items) == 3 && p.class(i+1) == slash && it.num > 12 && exists(0, int(other.num), int(it.num)):
		return p.emit(i, j+1, "date-in-figures", q.Date, expr{kind: monthDay, day: int(it.num), month: int(other.num)})
	}
	return i
}

// noteClock reads hours without "Uhr": "8:40" wherever it stands, "um 7 zurück", "von 5
// bis 7".
func (p *parser) noteClock(i int) int {
	it := p.items[i]
	if it.class == dotted {
		if it.value == ":" && it.h < 24 {
			return p.withPart(i, i+1)
		}
		return i
	}
	if it.dot || it.class != digits && it.class != number {
		return i
	}
	if p.is(i-1, "um") && p.hourEnds(i+1) {
		return p.withPart(i, i+1)
	}
	if _, _, _, ok := p.hourAt(i + 2); ok && p.hourEnds(i+3) && (p.is(i-1, "von") && p.is(i+1, "bis") || p.is(i-1, "zwischen") && p.is(i+1, "und")) {
		p.emitClock(i, i+1, 0)
		return p.withPart(i+2, i+3)
	}
	return i
}

// hourEnds reports whether the number before item i counts nothing.
func (p *parser) hourEnds(i int) bool {
	it := p.item(i)
	switch it.class {
	case unit, unitNoun, hourpart, month, monthabbr, digits, number, decimal, vague, fraction, spanAdj:
		return false
	}
	return !it.capital && !p.textIs(i, "%", "€", "$")
}

// dayBehind reads a day behind its month: "Februar 15", "Nov 19-20".
func (p *parser) dayBehind(i int) int {
	m, d := p.monthAt(i), p.item(i+1)
	if m == 0 || d.class != digits || d.dot || d.Len() > 2 || !exists(0, m, int(d.num)) || p.class(i+2) == uhr || p.class(i+2) == unit || p.counts(i+2) {
		return i
	}
	e := expr{kind: monthDay, day: int(d.num), month: m}
	end := i + 2
	if last := p.item(i + 3); p.class(end) == dash && last.class == digits && last.num > d.num && exists(0, m, int(last.num)) {
		e.lastDay, e.lastMonth, end = int(last.num), m, i+4
	} else if p.isYear(end) {
		e.year, end = int(p.items[end].num), end+1
	}
	return p.emit(i, end, "day-behind-month", q.Date, e)
}

// dayAdverb reports whether item i is "morgens", "abends" and the like.
func (p *parser) dayAdverb(i int) bool {
	return p.is(i, "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts", "frühmorgens", "spätabends")
}

// clockFollows reports whether a clock stands at item i or behind its preposition, so that
// the word in front of it only tells the half of the day.
func (p *parser) clockFollows(i int) bool {
	for k := 0; k < 2 && p.class(i) == prep && p.isClockPrep(i); k++ {
		i++
	}
	_, _, _, ok := p.hourAt(i)
	return ok && !p.items[i].joined && (p.class(i+1) == uhr || p.items[i].class == dotted || p.isClockPrep(i-1) && p.hourEnds(i+1))
}

// spokenDate reads a date whose month is a number too: "am siebten vierten", "7. Vierter
// 2016". It stands behind "am", "den", or a weekday.
func (p *parser) spokenDate(i int) int {
	d, ok := p.dayNumber(i)
	j := i + 1
	if p.class(j) == slash {
		j++
	}
	m := p.item(j)
	month := int(m.num)
	if !ok || !p.items[i].dot && p.items[i].class == digits || m.sentence != p.items[i].sentence || month < 1 || month > 12 || !exists(0, month, d) {
		return i
	}
	before := p.item(i - 1)
	if !p.is(i-1, "am", "den", "vom", "zum") && before.class != weekday && before.class != comma || p.items[i].class != ordinal && m.class != ordinal {
		return i
	}
	if m.class != ordinal && !m.dot || p.is(i-1, "den") && p.class(i-2) != weekday && p.class(i-2) != comma {
		return i
	}
	end := j + 1
	year := 0
	if p.isYear(end) {
		year, end = int(p.items[end].num), end+1
	}
	if next := p.item(end); next.sentence == m.sentence && (next.capital || next.class == unit || next.class == ordinal || next.class == number || p.class(i+1) == comma) {
		return i
	}
	return p.emit(i, end, "spoken-date", q.Date, expr{kind: monthDay, day: d, month: month, year: year})
}
