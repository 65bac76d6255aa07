package times

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// dayNumber reads "3.", "dritten" or "28" (before a month) as a day of a month.
func (p *parser) dayNumber(i int) (int, bool) {
	it := p.item(i)
	ok := it.class == ordinal || it.class == digits && !it.joined
	return int(it.num), ok && 1 <= it.num && it.num <= 31
}

// listMark reports whether item i can stand between the days of a list or an interval.
func (p *parser) listMark(i int) bool {
	switch p.class(i) {
	case comma, conj, dash, slash, article:
		return true
	case prep:
		return p.is(i, "bis", "zum", "am", "vom", "auf")
	}
	return false
}

// dateList reads "3. Mai 2024", "3., 4. und 5. Mai", "3. bis 5. Mai", "14. - 15.10.".
func (p *parser) dateList(i int) int {
	first, ok := p.dayNumber(i)
	if !ok {
		return i
	}
	days, at := []int{first}, []int{i}
	j := i + 1
	for len(days) < 12 {
		if p.monthAt(j) > 0 {
			break
		}
		k := j
		for k < j+4 && p.listMark(k) {
			k++
		}
		next, ok := p.dayNumber(k)
		if k == j || !ok {
			if it := p.item(k); k > j && p.isDayMonth(it) && (p.items[i].dot || p.note) {
				if p.isInterval(at, k) {
					return p.emit(i, k+1, "date-interval", q.Date, expr{kind: monthDay, day: first, month: it.m, year: it.s, lastDay: it.h, lastMonth: it.m})
				}
				p.emitDays(days, at, it.m, it.s)
				return p.emit(k, k+1, "date", q.Date, expr{kind: monthDay, day: it.h, month: it.m, year: it.s})
			}
			return p.daysAlone(i, days, at)
		}
		days, at, j = append(days, next), append(at, k), k+1
	}
	m := p.monthAt(j)
	if m == 0 || !p.items[j-1].dot && p.items[j-1].class == digits && p.class(j) == monthabbr && !p.item(j).capital {
		return p.daysAlone(i, days, at)
	}
	last := days[len(days)-1]
	end, year, in := p.yearAfter(j + 1)
	if !exists(year, m, last) {
		return i
	}
	n := len(days) - 1
	if n == 1 && p.isInterval(at[:1], at[1]) && first < last {
		return p.emit(i, end, "date-interval", q.Date, expr{kind: monthDay, day: first, month: m, year: year, in: in, lastDay: last, lastMonth: m})
	}
	p.emitDays(days[:n], at[:n], m, year)
	return p.emit(at[n], end, "date", q.Date, expr{kind: monthDay, day: last, month: m, year: year, in: in})
}

// isInterval reports whether a single day is joined to the one at item k by nothing but a
// dash: "13.–15. Juli" is one expression, "13. bis 15. Juli" are two.
func (p *parser) isInterval(at []int, k int) bool {
	return len(at) == 1 && k == at[0]+2 && p.class(k-1) == dash
}

// emitDays adds the days of a list that share the month of its last day.
func (p *parser) emitDays(days, at []int, m, year int) {
	for k, d := range days {
		if exists(year, m, d) {
			p.emit(at[k], at[k]+1, "day-list", q.Date, expr{kind: monthDay, day: d, month: m, year: year})
			p.withPoint(at[k])
		}
	}
}

// daysAlone reads days whose month the context names: "am 12.", "am 12. und 13.".
func (p *parser) daysAlone(i int, days, at []int) int {
	last := at[len(at)-1]
	if len(at) > 1 && p.items[last].dot && p.itemCounted(last) {
		return i
	}
	next := p.dayAlone(i)
	if next == i {
		return i
	}
	for k := 1; k < len(days); k++ {
		if it := p.items[at[k]]; !it.dot || it.class != digits {
			return next
		}
		p.emit(at[k], at[k]+1, "day-of-context", q.Date, expr{kind: dayOfContext, day: days[k]})
		p.withPoint(at[k])
		next = at[k] + 1
	}
	return next
}

// itemCounted reports whether what follows the ordinal at item i is what it counts.
func (p *parser) itemCounted(i int) bool {
	next := p.item(i + 1)
	return next.sentence == p.items[i].sentence && (next.capital || next.class == ordinal || next.class == unit || next.class == digits)
}

// dayAlone reads a day number whose month the context names: "am 12.", "der 25.".
func (p *parser) dayAlone(i int) int {
	it := p.items[i]
	if !it.dot || it.num < 1 || it.num > 31 || it.class != digits || !p.is(i-1, "am", "vom", "zum", "den", "der", "dem") {
		return i
	}
	next := p.item(i + 1)
	follows := next.capital || next.class == ordinal || next.class == unit || next.class == digits || next.class == slash || next.class == dash
	if follows && next.sentence == it.sentence || next.class == other && next.sentence == it.sentence && p.is(i-1, "den", "der", "dem") {
		return i
	}
	if p.is(i-1, "den", "der", "dem") && p.class(i-2) != comma && p.class(i-2) != prep {
		return i
	}
	p.emit(i, i+1, "day-of-context", q.Date, expr{kind: dayOfContext, day: int(it.num)})
	p.withPoint(i)
	return i + 1
}

// withPoint takes the point of an ordinal in figures at item i into the last expression.
func (p *parser) withPoint(i int) {
	if p.items[i].dot {
		p.out[len(p.out)-1].End++
	}
}

// monthAt is the month that item i names, 0 if it names none.
func (p *parser) monthAt(i int) int {
	it := p.item(i)
	switch it.class {
	case month:
		return int(it.num)
	case monthabbr:
		if it.key == "jan" && !it.dot && p.counts(i+1) {
			return 0 // "9. Jan Hansen" is a name
		}
		return int(it.num)
	}
	return 0
}

// yearAfter reads a year in figures, or "des vergangenen Jahres", behind a month or
// season; end is the item behind it.
func (p *parser) yearAfter(i int) (end, year int, in scope) {
	j := i
	if p.class(j) == stop && p.textIs(j, ".") && p.class(j-1) == monthabbr {
		j++
	}
	if p.is(j, "im", "in") && p.is(j+1, "jahr", "jahre") && p.isYear(j+2) {
		return j + 3, int(p.items[j+2].num), scope{}
	}
	if end, year := p.eraYear(j); end > j {
		return end, year, scope{}
	}
	if p.isYear(j) {
		return j + 1, int(p.items[j].num), scope{}
	}
	if p.class(j) == comma && p.isYear(j+1) && p.class(j+2) != month && p.class(i-1) == month {
		return i, 0, scope{}
	}
	end, in = p.scopeAfter(i, "Y")
	if in.year > 0 {
		return end, in.year, scope{}
	}
	return end, 0, in
}

// shareYears gives a day the year that stands behind the day to which "bis", a dash or
// "und" joins it: "10. Mai bis 12. Juni 2031".
func shareYears(p *parser) {
	for i := len(p.out) - 2; i >= 0; i-- {
		first, last := &p.out[i], &p.out[i+1]
		if first.kind != last.kind || first.kind != monthDay && first.kind != monthOnly || first.year != 0 || first.in.unit != "" || last.year <= 0 {
			continue
		}
		switch strings.TrimSpace(p.text[first.End:last.Start]) {
		case "-", "–", "—", "bis", "bis zum", "bis den", "und", "und am", "und dem":
			first.year = last.year
			if first.month > last.month {
				first.year--
			}
		}
	}
}

// eraYear reads "44 v. Chr." and "85 n. Chr."; years before Christ are negative.
func (p *parser) eraYear(i int) (end, year int) {
	it := p.item(i)
	if it.class != digits || it.Len() > 4 || it.num < 1 {
		return i, 0
	}
	rest := strings.TrimLeft(p.text[it.End:min(it.End+16, len(p.text))], " \u00a0")
	at := len(p.text[it.End:min(it.End+16, len(p.text))]) - len(rest)
	for _, era := range [...]string{"v. Chr", "v.Chr", "v. u. Z", "v.u.Z", "v.d.Z", "n. Chr", "n.Chr", "n.u.Z", "u.Z", "uZ", "d.g.Z", "nC", "ndZ", "ndgZ"} {
		if !strings.HasPrefix(rest, era) {
			continue
		}
		year = int(it.num)
		if era[0] == 'v' {
			year = -year
		}
		limit := it.End + at + len(era)
		for end = i + 1; end < len(p.items) && p.items[end].Start < limit; end++ {
		}
		return end, year
	}
	return i, 0
}

// scopeAfter reads "des Jahres 2005", "vergangenen Jahres", "der vergangenen Woche",
// "dieses Monats" behind an expression. unit limits what is read.
func (p *parser) scopeAfter(i int, want string) (end int, in scope) {
	j := i
	if p.class(j) == article && p.is(j, "des", "der") || p.is(j, "im", "in") && want == "Y" && p.class(j+1) == relative {
		j++
	}
	rel, told := 0, false
	switch p.class(j) {
	case relative:
		rel, told = int(p.items[j].num), true
		j++
	case demonstrative:
		told = true
		j++
	}
	it := p.item(j)
	if it.class == thisyear && j > i && want == "Y" {
		return j + 1, scope{unit: "Y", rel: int(it.num), told: true}
	}
	if it.class != unit || it.value != want || j == i {
		return i, scope{}
	}
	if want == "Y" && p.isYear(j+1) {
		return j + 2, scope{unit: want, year: int(p.items[j+1].num)}
	}
	return j + 1, scope{unit: want, rel: rel, told: told}
}

// isYear reports whether item i is a year in four figures.
func (p *parser) isYear(i int) bool {
	it := p.item(i)
	return it.class == digits && it.Len() == 4 && 1000 <= it.num && it.num < 2200
}

func (p *parser) isDayMonth(it item) bool {
	return it.class == fullDate || it.class == dotted && it.value == "." && exists(0, it.m, it.h)
}

// writtenDate reads "21.10.2024", "15.2." and, behind a preposition, "22.04".
func (p *parser) writtenDate(i int) int {
	it := p.items[i]
	switch {
	case it.class == fullDate && it.value == "?" && !p.is(i-1, "am", "vom", "zum", "den", "bis", "seit", "ab"):
		return i
	case it.class == fullDate:
	case p.note && it.class == dotted && it.value == "." && len(p.items) == 1 && exists(0, it.m, it.h):
	case it.class == dotted && it.value == "." && it.m > 0 && exists(0, it.m, it.h) && p.is(i-1, "am", "vom", "zum", "den") &&
		p.class(i+1) != uhr && !p.item(i+1).capital:
	default:
		return i
	}
	year := it.s
	if year == 0 {
		j := i + 1
		for j < i+3 && p.listMark(j) {
			j++
		}
		if next := p.item(j); j > i+1 && next.class == fullDate {
			year = next.s
		}
	}
	if it.class == dotted {
		year = 0
	}
	if next := p.item(i + 2); it.class == fullDate && p.class(i+1) == dash && next.class == fullDate {
		return p.emit(i, i+3, "date-interval", q.Date, expr{kind: monthDay, day: it.h, month: it.m, year: year, lastDay: next.h, lastMonth: next.m})
	}
	return p.emit(i, i+1, "date-in-figures", q.Date, expr{kind: monthDay, day: it.h, month: it.m, year: year})
}

// monthName reads a month, with its year if one follows.
func (p *parser) monthName(i int) int {
	it := p.items[i]
	if p.note {
		if next := p.dayBehind(i); next > i {
			return next
		}
	}
	if it.class == monthabbr || !it.capital {
		if !it.capital && it.class == month && p.is(i-1, "im", "seit", "ende", "anfang", "mitte") || it.class == monthabbr && it.capital && p.isYear(i+1) {
			end, year, _ := p.yearAfter(i + 1)
			return p.emit(i, end, "month", q.Date, expr{kind: monthOnly, month: int(it.num), year: year})
		}
		return i
	}
	end, year, in := p.yearAfter(i + 1)
	if year == 0 && in.unit == "" {
		if !p.isMonthHere(i) {
			return i
		}
		if p.is(i-1, "im") && p.isYear(i-2) {
			year = int(p.items[i-2].num) // "2017 im Juli"
		}
	}
	return p.emit(i, end, "month", q.Date, expr{kind: monthOnly, month: int(it.num), year: year, in: in})
}

// isMonthHere tells the month from a name: "August" from "August Haller", "Mai" from
// "Maria Mai".
func (p *parser) isMonthHere(i int) bool {
	before := p.item(i - 1)
	same := before.sentence == p.items[i].sentence
	next := p.item(i + 1)
	if same && (p.is(i-1, "im", "seit", "ab", "bis", "vom", "zum", "beim", "in", "von", "für", "gegenüber", "monat", "monats", "diesen", "diesem", "jeden", "jedem") ||
		before.class == relative || before.class == edge || before.class == demonstrative) {
		return true
	}
	if p.is(i, "august", "mai") || p.is(i, "märz", "april", "juni", "juli") && before.class == other && before.capital && same {
		listed := same && (p.is(i-1, "und", "bis", "oder", "zwischen") || before.class == comma || before.class == dash)
		return listed && !(next.class == other && next.capital)
	}
	if p.is(i, "augusts", "mais") {
		return p.is(i-1, "des")
	}
	return !(before.class == other && before.capital && same && next.class == other && next.capital)
}

// yearNumber reads a year in figures that stands for itself.
func (p *parser) yearNumber(i int) int {
	if !p.isYear(i) || p.items[i].joined || !p.isYearHere(i) {
		return i
	}
	end := i + 1
	year := int(p.items[i].num)
	if p.class(end) == slash && p.item(end+1).class == digits && p.item(end+1).Len() == 2 && int(p.item(end+1).num) == (year+1)%100 {
		return p.emit(i, end+2, "named-year", q.Date, expr{kind: fixed, value: pad4(year)})
	}
	return p.emit(i, end, "year", q.Date, expr{kind: fixed, value: pad4(year)})
}

// isYearHere tells a year from any other number of four figures by what stands around.
func (p *parser) isYearHere(i int) bool {
	it, before, next := p.items[i], p.item(i-1), p.item(i+1)
	same := before.sentence == it.sentence
	if next.class == unit || next.class == uhr || next.class == unitNoun || p.measures(i+1) {
		return false
	}
	switch {
	case before.class == modifier && same && !p.is(i-1, "nur", "genau", "mindestens", "etwa", "spätestens", "frühestens"), before.class == more, p.is(i-1, "zu") && p.is(i-2, "bis"), before.class == slash, before.class == vague, before.class == article && same && next.capital:
		return false
	case p.textIs(i-1, "Nr", "§", "Art", "€", "$", "+", "Nummer", "Tel", "Telefon", "Platz", "DIN", "ISO", "#", "=", "Postleitzahl"):
		return false
	case next.class == dash && p.item(i+2).class == other && p.item(i+2).joined:
		return false
	}
	year := int(it.num)
	noun := next.class == other && next.capital && next.sentence == it.sentence
	strong := same && (before.class == prep || before.class == edge || before.class == month || before.class == season ||
		p.is(i-1, "jahr", "jahre", "jahres", "jahren", "und", "bis", "oder") || before.class == openParen || before.class == dash)
	switch {
	case before.class == dash && before.Start == p.item(i-2).End && p.isYear(i-2) && p.items[i-2].num < it.num:
		return !noun // "1170-1230"
	case before.class == than && p.class(i-2) == more:
		return !noun
	case 1900 <= year && year < 2060:
		return !noun || strong && year%100 != 0 || !p.countable(i+1) && year%10 != 0
	case 1500 <= year && year < 2100:
		return !noun && (strong || year%50 != 0)
	}
	return strong && !noun && (p.is(i-1, "jahr", "jahre", "im", "um", "seit", "anno") || p.class(i+1) == dash)
}
