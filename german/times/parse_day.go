package times

import (
	"fmt"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// weekdayName reads "Montag", "Montagabend", "Montag, den 3. Mai", "Donnerstag der
// vergangenen Woche", "montags".
func (p *parser) weekdayName(i int) int {
	it := p.items[i]
	switch {
	case it.class == todayadj:
		return p.todayWeekday(i)
	case it.class == weekdayabbr:
		return p.shortWeekday(i)
	case !it.capital:
		if it.key[len(it.key)-1] == 's' {
			return p.emitFixed(i, i+1, "on-weekdays", q.Set, setWeekday(it))
		}
		return i
	case p.namesPaper(i):
		return i + 1
	}
	e := expr{kind: weekDay, weekday: int(it.num)}
	end := i + 1
	if it.class == weekdayPart {
		e.part = it.value
	} else if next := p.partAfter(end); next > end {
		e.part, end = p.items[next-1].value, next
	}
	j := end
	if p.class(j) == comma {
		j++
	}
	if p.is(j, "den", "dem", "der") && p.class(j+1) != relative {
		j++
	}
	if next := p.weekdayDate(i, j, e.part); next > i {
		return next
	}
	if it.class == weekday && it.key[len(it.key)-1] == 's' && !p.is(i-1, "des", "eines", "dieses", "jenes") && p.class(i-1) != relative {
		return p.emitFixed(i, end, "on-weekdays", q.Set, setWeekday(it))
	}
	end = p.weekOf(i, end, &e)
	typ := q.Date
	if e.part != "" {
		typ = q.Clock
	}
	if p.anyOne(i) && e.in.unit == "" {
		e.kind, e.value = fixed, setWeekday(item{class: weekdayPart, num: it.num, value: e.part})
		e.value = strings.TrimSuffix(e.value, "T")
	}
	return p.emit(i, end, "weekday", typ, e)
}

// anyOne reports whether the weekday at item i is any such day: "an einem gewöhnlichen
// Samstag", "es ist ein Mittwoch".
func (p *parser) anyOne(i int) bool {
	for k := i - 1; k >= i-2; k-- {
		if p.is(k, "ein", "einem", "einen") && p.item(k).sentence == p.items[i].sentence {
			return true
		}
		if it := p.item(k); it.class != other || it.capital || it.sentence != p.items[i].sentence {
			return false
		}
	}
	return false
}

// shortWeekday reads "Fr, 18. Juli" and "So 27.02.2022".
func (p *parser) shortWeekday(i int) int {
	j := i + 1
	if p.class(j) == stop && p.textIs(j, ".") || p.class(j) == comma {
		j++
	}
	next := p.item(j)
	if p.items[i].capital && (next.class == fullDate && next.s > 0 || next.class == digits && next.dot && p.monthAt(j+1) > 0) {
		return p.weekdayDate(i, j, "")
	}
	if p.note && (len(p.items) == 1 && !p.textIs(i, "so") || len(p.items) == 2 && j > i+1 || p.items[i].capital && p.is(i-1, "am", "bis", "ab", "seit")) {
		return p.emit(i, i+1, "weekday", q.Date, expr{kind: weekDay, weekday: int(p.items[i].num)})
	}
	return i
}

// weekOf sets the week that stands behind the weekday at item i, "Donnerstag der
// vergangenen Woche", or in front of it, "nächste Woche am Donnerstag". It returns the
// item behind it.
func (p *parser) weekOf(i, end int, e *expr) int {
	if next, in := p.scopeAfter(end, "W"); in.unit != "" && in.told {
		e.in = in
		return next
	}
	if next, weeks := p.weeksFrom(end); next > end {
		e.in = scope{unit: fromWeekday, rel: weeks, told: true}
		return next
	}
	if n := len(p.out); n > 0 && p.is(i-1, "am") && p.out[n-1].End == p.item(i-2).End && p.out[n-1].kind == unitFrom && p.out[n-1].unit == "W" {
		e.in = scope{unit: "W", rel: p.out[n-1].rel, told: true}
	}
	return end
}

// fromWeekday is the unit of weeks that are counted from the nearest such weekday, not from
// the week of the publication.
const fromWeekday = "WD"

// weeksFrom reads "in zwei Wochen" and "vor einer Woche" behind a weekday: how many weeks
// the one that is meant lies behind or before the nearest one, the day itself included.
func (p *parser) weeksFrom(i int) (end, weeks int) {
	if !p.is(i, "in", "vor") {
		return i, 0
	}
	n, j, ok := p.amount(i + 1)
	if u := p.item(j); !ok || n < 1 || n != float64(int(n)) || n > 52 || u.class != unit || u.value != "W" || u.sentence != p.item(i-1).sentence {
		return i, 0
	}
	if p.is(i, "vor") {
		return j + 1, -int(n)
	}
	return j + 1, int(n)
}

// namesPaper reports whether the weekday at item i belongs to the name of a paper or a
// programme: „Bild am Sonntag“, »Welt am Sonntag«.
func (p *parser) namesPaper(i int) bool {
	if !p.is(i-1, "am") || p.item(i-2).sentence != p.items[i].sentence {
		return false
	}
	if p.textIs(i-2, "Bild", "BILD", "Welt", "WELT", "Kurier", "NZZ", "Rundschau", "Zeitung", "Presse", "Blick", "Merkur", "Tagesspiegel", "Morgenpost", "Post", "Tag") {
		return true
	}
	return p.item(i-2).capital && p.textIs(i+1, "“", "\"", "«", "»", "”") && p.textIs(i-3, "„", "\"", "«", "»", "“")
}

func setWeekday(it item) string {
	value := fmt.Sprintf("XXXX-WXX-%d", int(it.num))
	if it.class == weekdayPart {
		value += "T" + it.value
	}
	return value
}

// partAfter reads a part of the day behind a day: "Montag Abend", "heute früh", "Sonntag
// in aller Früh". It returns the item behind it.
func (p *parser) partAfter(i int) int {
	it := p.item(i)
	switch {
	case it.class == part && it.sentence == p.item(i-1).sentence && (it.capital || !p.is(i, "morgens", "abends", "nachts", "mittags") || p.class(i-1) == weekday):
		return i + 1
	case p.is(i, "in") && p.is(i+1, "der", "aller") && p.is(i+2, "früh", "nacht"):
		return i + 3
	case p.is(i, "in") && p.textIs(i+1, "aller") && p.is(i+2, "früh", "frühe"):
		return i + 3
	case it.class == dash && it.joined && p.class(i+1) == part:
		return i + 2
	case p.class(i) == prep && p.is(i, "am") && p.class(i+1) == part && p.class(i+2) >= stop && p.class(i-1) == weekday:
		return i
	}
	return i
}

// weekdayDate reads a date at item j that the weekday at item i introduces; part is the
// part of the day that the weekday names.
func (p *parser) weekdayDate(i, j int, part string) int {
	mark := len(p.out)
	next := j
	switch it := p.item(j); {
	case it.class == fullDate, it.class == digits && it.dot, it.class == ordinal:
		next = p.try(j, (*parser).spokenDate, (*parser).at)
	case it.class == digits && p.monthAt(j+1) > 0:
		next = p.dateList(j)
	case p.note && p.monthAt(j) > 0:
		next = p.dayBehind(j)
	}
	if next == j || len(p.out) == mark {
		p.out = p.out[:mark]
		return i
	}
	e := &p.out[mark]
	if e.kind != monthDay && e.kind != dayOfContext || e.item != j {
		p.out = p.out[:mark]
		return i
	}
	e.Start, e.item = p.items[i].Start, i
	e.weekday = int(p.items[i].num)
	if part != "" {
		e.part, e.typ = part, q.Clock
	}
	return next
}

// todayWeekday reads "heutigen Montag" and "morgigen Dienstagabend"; a bare "heutige" is a
// reference to the present.
func (p *parser) todayWeekday(i int) int {
	shift := int(p.items[i].num)
	it := p.item(i + 1)
	if it.class != weekday && it.class != weekdayPart && !(it.class == part && it.capital) && p.key(i+1) != "tag" && p.key(i+1) != "tage" {
		if shift != 0 {
			return i
		}
		return p.emitFixed(i, i+1, "reference", q.Date, "PRESENT_REF")
	}
	e := expr{kind: dayFrom, n: float64(shift), weekday: int(it.num)}
	typ := q.Date
	if it.class != weekday && it.class != unit {
		e.part, typ = it.value, q.Clock
	}
	return p.emit(i+1, i+2, "today-weekday", typ, e)
}

// deicticDay reads "heute", "gestern Abend", "übermorgen früh".
func (p *parser) deicticDay(i int) int {
	it := p.items[i]
	if p.textIs(i+1, "journal", "Journal", "show", "Show") {
		return i + 2 // the programme »heute journal«
	}
	e := expr{kind: dayFrom, n: it.num, name: it.key}
	if next := p.partAfter(i + 1); next > i+1 {
		e.part = p.items[next-1].value
		if e.part == "" {
			e.part = "MO"
		}
		return p.emit(i, next, "deictic-day", q.Clock, e)
	}
	return p.emit(i, i+1, "deictic-day", q.Date, e)
}

// tomorrow reads "morgen" as the day after the publication.
func (p *parser) tomorrow(i int) int {
	it := p.items[i]
	if it.key != "morgen" || p.class(i-1) == article || p.class(i-1) == every || p.class(i-1) == relative || p.class(i-1) == demonstrative || p.class(i-1) == early {
		return i
	}
	if it.capital {
		starts := p.item(i-1).sentence != it.sentence || p.class(i-1) >= stop && p.class(i-1) != comma
		next := p.item(i + 1)
		if !starts || next.class == comma || next.class == stop || next.capital && next.class == other {
			if !(starts && next.sentence != it.sentence && len(p.items) == 1) {
				return i
			}
		}
	} else if p.textIs(i-1, "guten", "Guten", "Guter") || p.class(i-1) == prep && !p.is(i-1, "bis", "ab", "für", "von", "seit", "auf") {
		return i
	}
	if p.is(i-1, "von") && p.item(i-2).capital && p.class(i-2) == other && p.item(i-2).sentence == it.sentence {
		return p.emitFixed(i, i+1, "reference", q.Date, "FUTURE_REF") // "die Welt von morgen"
	}
	e := expr{kind: dayFrom, n: 1}
	if next := p.partAfter(i + 1); next > i+1 {
		e.part = p.items[next-1].value
		return p.emit(i, next, "deictic-day", q.Clock, e)
	}
	return p.emit(i, i+1, "deictic-day", q.Date, e)
}

// holidayName reads a holiday of one word.
func (p *parser) holidayName(i int) int {
	it := p.items[i]
	if !it.capital {
		if p.before(i) == "" {
			return i
		}
	}
	return p.emitHoliday(i, i+1, it.value)
}

// emitHoliday adds a holiday with the year that may follow it.
func (p *parser) emitHoliday(first, last int, rule string) int {
	end, year, in := p.yearAfter(last)
	return p.emit(first, end, "holiday", q.Date, expr{kind: holidayOf, name: rule, year: year, in: in})
}

// namedHoliday reads holidays of several words: "Tag der Deutschen Einheit", "zweiter
// Weihnachtstag", "1. Advent".
func (p *parser) namedHoliday(i int) int {
	it := p.items[i]
	if p.is(i, "tag", "tages", "tags", "tage") {
		switch {
		case p.textIs(i+1, "der") && p.textIs(i+2, "Deutschen", "deutschen") && p.textIs(i+3, "Einheit"):
			return p.emitHoliday(i, i+4, "10-03")
		case p.textIs(i+1, "der") && p.textIs(i+2, "Arbeit"):
			return p.emitHoliday(i, i+3, "05-01")
		}
		return i
	}
	if it.class != ordinal && !it.dot {
		return i
	}
	switch word := p.word(i + 1); {
	case word == "Weihnachtstag" || word == "Weihnachtsfeiertag":
		if it.num == 2 {
			return p.emitHoliday(i, i+2, "12-26")
		}
		return p.emitHoliday(i, i+2, "12-25")
	case (word == "Advent" || word == "Adventssonntag") && 1 <= it.num && it.num <= 4:
		end, year, in := p.yearAfter(i + 2)
		return p.emit(i, end, "holiday", q.Date, expr{kind: holidayOf, name: "A-21", n: 7 * (it.num - 1), year: year, in: in})
	}
	return i
}

// phraseHolidays are holidays whose first word means nothing to this package by itself.
var phraseHolidays = [...]struct {
	words [3]string
	rule  string
}{
	{[3]string{"Heiligen", "Abend"}, "12-24"}, {[3]string{"Heilige", "Abend"}, "12-24"},
	{[3]string{"Heiliger", "Abend"}, "12-24"},
	{[3]string{"Heilige", "Drei", "Könige"}, "01-06"}, {[3]string{"Heiligen", "Drei", "Könige"}, "01-06"},
	{[3]string{"Christi", "Himmelfahrt"}, "E+39"}, {[3]string{"Mariä", "Himmelfahrt"}, "08-15"},
	{[3]string{"Maria", "Himmelfahrt"}, "08-15"}, {[3]string{"Mariä", "Empfängnis"}, "12-08"},
	{[3]string{"Maria", "Empfängnis"}, "12-08"}, {[3]string{"Peter", "und", "Paul"}, "06-29"},
	{[3]string{"Augsburger", "Friedensfest"}, "08-08"},
}

// phraseHoliday reads such a holiday at item i, which begins with a capital letter.
func (p *parser) phraseHoliday(i int) int {
	c := p.items[i].In(p.text)[0]
	if c != 'H' && c != 'C' && c != 'M' && c != 'P' && c != 'A' {
		if c == 'B' {
			return p.repentance(i)
		}
		return i
	}
	for _, h := range phraseHolidays {
		n := 0
		for n < 3 && h.words[n] != "" && p.word(i+n) == h.words[n] {
			n++
		}
		if n == 3 || n > 1 && h.words[n] == "" {
			return p.emitHoliday(i, i+n, h.rule)
		}
	}
	return i
}

// repentance reads "Buß- und Bettag", however the tokenizer cuts it.
func (p *parser) repentance(i int) int {
	if !p.textIs(i, "Buß", "Buß-", "Buss", "Buss-") {
		return i
	}
	for j := i + 1; j < i+4; j++ {
		if p.textIs(j, "Bettag", "Bettages", "Bettags") {
			return p.emitHoliday(i, j+1, "A-32")
		}
	}
	return i
}
