package times

import (
	q "github.com/quellenlage/quellenlage"
)

// relatively reads a period that words place against the publication or the context:
// "vergangene Woche", "in den letzten drei Jahren", "diesem Sommer", "nächsten Montag".
func (p *parser) relatively(i int) int {
	j, rel, dem, told := i, 0, -1, false
	for j < i+3 {
		it := p.item(j)
		if it.class == relative && !told {
			rel, told = int(it.num), true
		} else if it.class == demonstrative && dem < 0 && j == i {
			dem = int(it.num)
		} else {
			break
		}
		j++
	}
	if j == i || p.items[i].sentence != p.item(j).sentence {
		return i
	}
	start := i
	if dem < 0 {
		start = p.withArticle(i)
	}
	if p.class(j) == whole {
		j++
	}
	if n := p.item(j); told && (n.class == number && n.num >= 2 || n.class == digits && !n.dot && !p.isYear(j) || n.class == vague) {
		k := p.adjectives(j + 1)
		if u := p.item(k); u.class == unit || u.class == unitNoun {
			e := expr{kind: fixed, value: spanValue(n.num, u.value)}
			if p.note && n.num >= 1 && (rel == 1 || rel == -1) {
				e.kind, e.n, e.rel, e.unit = spanFrom, n.num, rel, u.value
				return p.emit(start, k+1, "relative-span", q.Date, e)
			}
			return p.emit(start, k+1, "relative-span", q.Duration, e)
		}
		if p.key(j) != "paar" && n.class != vague {
			return i
		}
	}
	if p.class(j) == vague && p.is(j, "paar") {
		j++
	}
	k := p.adjectives(j)
	return p.relativeCore(start, i, k, rel, dem, told)
}

// adjectives is the item behind at most one adjective that concerns no time: "diesem
// strengen Winter", "zwei mageren Jahren".
func (p *parser) adjectives(i int) int {
	it := p.item(i)
	if it.class != other && it.class != early || it.capital || it.Len() < 4 || p.item(i+1).sentence != it.sentence {
		return i
	}
	switch w := p.word(i); w[len(w)-1] {
	case 'e', 'n', 'r', 's', 'm':
		c := p.class(i + 1)
		if c == unit || c == unitNoun || c == season || c == month || c == part || c == weekday {
			return i + 1
		}
	}
	return i
}

// relativeCore adds the period whose noun is item k. rel is the shift, dem the kind of
// demonstrative or -1, told whether a relative adjective stands in front.
func (p *parser) relativeCore(start, i, k, rel, dem int, told bool) int {
	it := p.item(k)
	if it.sentence != p.items[i].sentence {
		return i
	}
	e := expr{rel: rel, told: told || dem == 0}
	end := k + 1
	if next := p.lastInMonth(start, k, rel); next > k {
		return next
	}
	switch it.class {
	case unit:
		return p.relativeUnit(start, i, k, rel, dem, told)
	case month:
		e.kind, e.month = monthOnly, int(it.num)
	case weekday, weekdayPart:
		if !it.capital && !told {
			return i
		}
		e.kind, e.weekday = weekDay, int(it.num)
		e.told = told
		if it.class == weekdayPart {
			e.part = it.value
		} else if next := p.partAfter(end); next > end {
			e.part, end = p.items[next-1].value, next
		}
	case season:
		e.kind, e.name = seasonOf, it.value
	case seasonUnit:
		e.kind, e.name = seasonOf, it.value
	case holiday:
		e.kind, e.name = holidayOf, it.value
	case part:
		if !it.capital && !told || dem == 2 {
			return i
		}
		if dem == 1 {
			return p.emit(start, end, "relative-name", q.Clock, expr{kind: fixed, value: "XXXX-XX-XXT" + it.value, name: "that-part"})
		}
		e.kind, e.part, e.told = partOfDay, it.value, told
	case ordinal, digits:
		return i
	default:
		return i
	}
	typ := q.Date
	if e.part != "" {
		typ = q.Clock
	}
	return p.emit(start, end, "relative-name", typ, e)
}

// lastInMonth reads "letzte Woche im Juli", "letzter Montag im März 2014".
func (p *parser) lastInMonth(start, k, rel int) int {
	it := p.items[k]
	if rel != -1 || it.class != weekday && !(it.class == unit && (it.value == "W" || it.value == "D")) {
		return k
	}
	end, e, ok := p.inMonth(k + 1)
	if !ok {
		return k
	}
	e.n = -1
	if it.class == weekday {
		e.weekday = int(it.num)
	} else {
		e.unit = it.value
	}
	return p.emit(start, end, "nth-in-month", q.Date, e)
}

// relativeUnit adds "vergangene Woche", "dieses Jahr", "nächsten Tag", "den letzten Jahren".
func (p *parser) relativeUnit(start, i, k, rel, dem int, told bool) int {
	it := p.items[k]
	end := k + 1
	if it.value == "ZT" && dem == 2 {
		return i // "zur gleichen Zeit" names none
	}
	if it.value == "ZT" {
		return p.emit(start, end, "reference", q.Date, timeOfContext(rel, dem, told))
	}
	if plural(it.key) {
		switch {
		case rel > 0:
			return p.emitFixed(start, end, "relative-span", q.Date, "FUTURE_REF")
		case dem == 0 && !told:
			return p.emitFixed(start, end, "relative-span", q.Date, "PRESENT_REF")
		case dem > 0 && !told:
			return i
		}
		return p.emitFixed(start, end, "relative-span", q.Duration, spanValue(0, it.value))
	}
	switch it.value {
	case "TH", "TM", "TS":
		return i
	}
	if rel == 0 && !told && dem > 0 || it.value == "D" {
		e := expr{kind: unitFrom, unit: it.value, rel: rel, fromContext: true, told: told}
		if it.value == "D" && (p.class(i) == relative && rel < 0 || told && p.is(i, "aktuellen", "laufenden")) {
			return i
		}
		return p.emit(start, end, "unit-of-context", q.Date, e)
	}
	if it.value == "Y" && p.isYear(end) {
		return p.emitFixed(start, end+1, "year", q.Date, pad4(int(p.items[end].num)))
	}
	return p.emit(start, end, "relative-unit", q.Date, expr{kind: unitFrom, unit: it.value, rel: rel, told: told || dem == 0})
}

// timeOfContext is "dieser Zeit", "jener Zeit", "letzter Zeit", "nächster Zeit".
func timeOfContext(rel, dem int, told bool) expr {
	value := "PAST_REF"
	switch {
	case rel > 0:
		value = "FUTURE_REF"
	case rel == 0 && dem == 0 && told:
		value = "PRESENT_REF"
	case dem == 0 && !told:
		return expr{kind: fixed, value: "PRESENT_REF", name: "by-tense"}
	}
	return expr{kind: fixed, value: value}
}

// plural tells the plural of a unit from its singular.
func plural(key string) bool {
	switch key {
	case "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "stunden", "minuten", "sekunden",
		"jahrzehnte", "jahrzehnten", "jahrhunderte", "jahrhunderten", "jahrtausende", "jahrtausenden", "dekaden", "wochenenden", "quartale", "quartalen":
		return true
	}
	return false
}

// wholeUnit reads "den ganzen Tag", "das gesamte Jahr 2009".
func (p *parser) wholeUnit(i int) int {
	if p.class(i) != whole {
		return i
	}
	it := p.item(i + 1)
	if it.class != unit || it.sentence != p.items[i].sentence || it.value == "ZT" {
		return i
	}
	if it.value == "Y" && p.isYear(i+2) || p.is(i+1, "wochenende") {
		return i
	}
	n := 1.0
	if plural(it.key) {
		n = 0
	}
	return p.emitFixed(p.withArticle(i), i+2, "whole-unit", q.Duration, spanValue(n, it.value))
}

// nthUnit reads "zweite Quartal 2024", "19. Jahrhundert", "ersten Hälfte des Jahres",
// "ersten drei Monaten", "dritter Dienstag im September".
func (p *parser) nthUnit(i int) int {
	it := p.items[i]
	n := int(it.num)
	if it.class != ordinal && !it.dot || n < 1 {
		return i
	}
	next := p.item(i + 1)
	start := p.withArticle(i)
	if next.sentence != it.sentence {
		return i
	}
	switch next.class {
	case unit:
		return p.nthUnitOf(start, i, n)
	case number, digits, vague:
		if u := p.item(i + 2); n == 1 && u.class == unit && (next.num >= 2 || next.class == vague) {
			return p.emitFixed(start, i+3, "relative-span", q.Duration, spanValue(next.num, u.value))
		}
	case weekday:
		if end, e, ok := p.inMonth(i + 2); ok && n <= 5 {
			e.weekday, e.n = int(next.num), float64(n)
			return p.emit(start, end, "nth-in-month", q.Date, e)
		}
		if end, e, ok := p.besideHoliday(i + 2); ok {
			e.weekday, e.n = int(next.num), float64(n)*e.n
			return p.emit(start, end, "nth-by-holiday", q.Date, e)
		}
	case monthUnit:
		if next.value == "W" && n <= 5 {
			return p.emit(start, i+2, "nth-in-month", q.Date, expr{kind: nthInMonth, unit: "W", month: int(next.num), n: float64(n)})
		}
	}
	if n <= 2 && p.textIs(i+1, "Hälfte", "Jahreshälfte") {
		return p.half(start, i, n)
	}
	return i
}

// nthUnitOf adds the n-th quarter, half, century or week at item i+1.
func (p *parser) nthUnitOf(start, i, n int) int {
	u := p.items[i+1]
	switch u.value {
	case "Q", "H":
		if n > 4 || u.value == "H" && n > 2 {
			return i
		}
		end, year, in := p.yearAfter(i + 2)
		return p.emit(start, end, "quarter", q.Date, expr{kind: yearPart, unit: u.value, n: float64(n), year: year, in: in})
	case "CE":
		return p.emitFixed(start, i+2, "century", q.Date, pad2(n-1))
	case "ML":
		return p.emitFixed(start, i+2, "century", q.Date, string(rune('0'+(n-1)%10)))
	case "W":
		if end, e, ok := p.inMonth(i + 2); ok && n <= 5 {
			e.unit, e.n = "W", float64(n)
			return p.emit(start, end, "nth-in-month", q.Date, e)
		}
	case "D":
		if end, e, ok := p.inMonth(i + 2); ok && n <= 31 {
			e.unit, e.n = "D", float64(n)
			return p.emit(start, end, "nth-in-month", q.Date, e)
		}
	}
	return i
}

// half reads "ersten Hälfte des 15. Jahrhunderts", "zweiten Jahreshälfte".
func (p *parser) half(start, i, n int) int {
	j := i + 2
	if p.textIs(i+1, "Jahreshälfte") {
		end, year, in := p.yearAfter(j)
		return p.emit(start, end, "quarter", q.Date, expr{kind: yearPart, unit: "H", n: float64(n), year: year, in: in})
	}
	if p.class(j) == article {
		j++
	}
	mark := len(p.out)
	next := p.at(j)
	if next == j || len(p.out) != mark+1 || p.out[mark].typ != q.Date {
		p.out = p.out[:mark]
		return i
	}
	e := p.out[mark]
	p.out = p.out[:mark]
	if e.kind == unitFrom && e.unit == "Y" {
		e.kind, e.unit, e.n = yearPart, "H", float64(n)
	}
	return p.emit(start, next, "quarter", q.Date, e)
}

// besideHoliday reads "nach Ostern 2031" and "vor Weihnachten"; the sign of e.n tells
// which.
func (p *parser) besideHoliday(i int) (end int, e expr, ok bool) {
	if !p.is(i, "nach", "vor") || p.class(i+1) != holiday {
		return i, expr{}, false
	}
	end, year, in := p.yearAfter(i + 2)
	e = expr{kind: holidayOf, name: p.items[i+1].value, year: year, in: in, n: 1}
	if p.is(i, "vor") {
		e.n = -1
	}
	return end, e, true
}

// inMonth reads "im März 2014", "des Monats".
func (p *parser) inMonth(i int) (end int, e expr, ok bool) {
	if !p.is(i, "im", "des", "in") || p.class(i+1) != month {
		return i, expr{}, false
	}
	end, year, in := p.yearAfter(i + 2)
	return end, expr{kind: nthInMonth, month: int(p.items[i+1].num), year: year, in: in}, true
}
