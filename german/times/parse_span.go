package times

import (
	"fmt"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// quantity reads a number of units: "zehn Jahre lang", "rund 200 Stunden", "ein halbes
// Jahr", "vor drei Wochen", "zwei Tage später", "35-Stunden-Woche".
func (p *parser) quantity(i int) int {
	j := p.modifiers(i)
	if p.is(i, "eines") && p.is(i+1, "tages") {
		return p.emit(i, i+2, "reference", q.Date, expr{kind: fixed, value: "FUTURE_REF", name: "by-tense"})
	}
	start := i
	if p.class(i-1) == article && p.items[i-1].sentence == p.items[i].sentence {
		start = i - 1
	}
	for p.class(start) == modifier && p.items[start].value == "ONLY" && start < j {
		start++ // "nur", "genau" say nothing of how long
	}
	n, j, ok := p.amount(j)
	if !ok {
		return i
	}
	if next := p.amountRange(i, j, n); next > i {
		return next
	}
	k := p.adjectives(j)
	u := p.item(k)
	if u.sentence != p.items[i].sentence {
		return i
	}
	switch u.class {
	case hourpart:
		n = n * u.num / 60
		u.value = "TH"
	case unit, unitNoun:
		if u.value == "ZT" || u.value == "SN" || u.value == "SY" || u.value == "FY" {
			return i
		}
	case uhr:
		if u.key != "h" || !p.countsHours(i) {
			return i
		}
		u.value = "TH"
	default:
		return i
	}
	if !u.capital && !p.loose(k) {
		return i
	}
	if p.class(k+1) == unit && p.item(k+1).joined && u.joined {
		return p.emitFixed(i, k+2, "unit-compound", q.Duration, spanValue(n, u.value))
	}
	if u.joined && (p.item(k+1).joined || p.class(k+1) == other && p.item(k+1).Start == u.End) {
		return i
	}
	if p.isAge(i, k, u.value, n) {
		return k + 1
	}
	return p.spanWithTail(start, i, k+1, n, u.value)
}

// countsHours tells "vor 29 h" and "3 h lang" from the clock "18 h": what stands before the
// number at item i can only introduce a span.
func (p *parser) countsHours(i int) bool {
	return p.is(i-1, "vor", "in", "für", "seit", "binnen", "innerhalb", "nach") && p.items[i].class != dotted && p.items[i].num > 24 || p.is(i-1, "in", "für", "binnen", "innerhalb") ||
		p.class(i+2) == lang
}

// raceTime reads "2:09:44 Stunden" and "3:20 Minuten".
func (p *parser) raceTime(i int) int {
	it, u := p.items[i], p.item(i+1)
	if it.class != dotted || it.value != ":" || u.class != unit || u.sentence != it.sentence {
		return i
	}
	value := ""
	switch u.value {
	case "TH":
		value = spanValue(float64(it.h), "TH") + fmt.Sprintf("%dM", it.m)
		if it.s > 0 {
			value += fmt.Sprintf("%dS", it.s)
		}
	case "TM":
		value = spanValue(float64(it.h), "TM") + fmt.Sprintf("%dS", it.m)
	default:
		return i
	}
	return p.emitFixed(i, i+2, "race-time", q.Duration, value)
}

// loose reports whether a unit in small letters may stand: text without capitals.
func (p *parser) loose(k int) bool {
	return p.items[k].joined || p.is(k, "min", "std", "tg", "sek", "h") || p.is(k, "jahre", "tage", "stunden", "minuten", "wochen", "monate", "sekunden", "minute", "stunde", "woche")
}

// modifiers is the item behind "rund", "mehr als", "bis zu", "mindestens".
func (p *parser) modifiers(i int) int {
	for k := 0; k < 3; k++ {
		switch {
		case p.class(i) == more && p.class(i+1) == than:
			i += 2
		case p.class(i) == modifier:
			i++
		default:
			return i
		}
	}
	return i
}

// amount reads the number of a duration; 0 stands for an untold one.
func (p *parser) amount(i int) (n float64, end int, ok bool) {
	it := p.item(i)
	switch it.class {
	case digits, decimal:
		if it.dot || it.num < 0 {
			return 0, i, false
		}
		if p.class(i+1) == slash && p.class(i+2) == digits && p.items[i+2].num > it.num {
			return it.num / p.items[i+2].num, i + 3, true
		}
		return it.num, i + 1, true
	case number:
		j := i + 1
		if p.class(j) == modifier && p.is(j, "gutes", "gute", "guten", "knappes", "knappe", "knappen") {
			j++
		}
		if f := p.item(j); f.class == fraction && it.num == 1 {
			return f.num, j + 1, true
		}
		if f := p.item(j); f.class == fraction && f.num == 0.25 {
			return it.num * f.num, j + 1, true
		}
		if p.is(j, "paar") {
			return 0, j + 1, true
		}
		if p.class(j) == whole {
			j++
		}
		return it.num, j, true
	case vague:
		if p.is(i, "paar") && !p.is(i-1, "ein") && p.class(i-1) != relative && p.class(i-1) != all {
			return 0, i, false
		}
		return 0, i + 1, true
	case fraction:
		if p.class(i+1) == unit && it.num <= 0.75 {
			return it.num, i + 1, true
		}
	case hourpart:
		return 1, i, true
	case whole:
		if p.class(i+1) == number || p.class(i+1) == digits {
			return p.amount(i + 1)
		}
	}
	return 0, i, false
}

// amountRange reads the first of two numbers that share a unit: "sechs bis acht Monate".
func (p *parser) amountRange(i, j int, n float64) int {
	if !(p.is(j, "bis", "oder", "und") || p.class(j) == dash) || n == 0 {
		return i
	}
	k := j + 1
	m, k2, ok := p.amount(k)
	if !ok || m <= n && p.class(j) != conj {
		return i
	}
	u := p.item(k2)
	if u.class != unit && u.class != unitNoun || u.value == "ZT" || p.isAge(i, k2, u.value, m) {
		return i
	}
	p.emitFixed(i, j, "duration", q.Duration, spanValue(n, u.value))
	return j
}

// isAge tells ages from durations: "18 Jahre alt", "im Alter von 18 Jahren", "mit 85
// Jahren", "ab 16 Jahren".
func (p *parser) isAge(i, k int, unit string, n float64) bool {
	if unit != "Y" && unit != "M" {
		return false
	}
	if p.class(k+1) == lower || p.is(k+2, "alt", "alte", "alten", "alter") && p.class(k+1) == conj {
		return true
	}
	if unit != "Y" {
		return false
	}
	b := i - 1
	for p.class(b) == modifier || p.is(b, "bis", "und") || p.class(b) == digits || p.class(b) == number {
		b--
	}
	if 3 <= n && n <= 110 && (p.isOfAge(i, k) || p.is(i-1, "bis") && p.namesYoung(b)) {
		return true
	}
	switch {
	case p.class(b) == than && p.class(b-1) == lower:
		return true // "älter als 65 Jahre"
	case p.is(b, "mit", "ab", "unter") && n >= 3 && n <= 110:
		return p.items[k].key == "jahren"
	case p.is(b, "über", "zwischen") && n >= 12 && n <= 110:
		return p.textIs(b-1, "Menschen", "Personen", "Kinder", "Frauen", "Männer", "alle", "Jugendliche", "Erwachsene", "Patienten") || p.is(b, "zwischen")
	case p.is(b, "von", "zu") && (p.textIs(b-1, "Alter") || p.textIs(b-1, "Menschen", "Kinder", "Kindern", "Personen", "Jugendliche")):
		return true
	}
	return false
}

// isOfAge reports whether the clause makes an age of the years at items i to k: "war 19
// Jahre, als", "die Altersgrenze von 18 Jahren", "wer 26 Jahre noch nicht vollendet hat".
func (p *parser) isOfAge(i, k int) bool {
	if next := p.item(k + 1); p.textIs(i-1, "war", "ist", "wird", "wurde", "bin", "sei") && (next.class == comma || next.class == stop || next.sentence != p.items[i].sentence) {
		return true
	}
	const near = 12
	for b := i - 1; b >= i-near && p.item(b).sentence == p.items[i].sentence && p.class(b) != comma; b-- {
		if w := p.word(b); strings.HasPrefix(w, "Altersgrenze") || strings.HasSuffix(w, "alter") && p.items[b].capital && w != "Zeitalter" && w != "Mittelalter" {
			return p.is(i-1, "von", "auf", "bei")
		}
	}
	for a := k + 1; a <= k+4; a++ {
		if p.textIs(a, "vollendet", "vollendete", "vollendeten") {
			return true
		}
	}
	return false
}

// namesYoung reports whether item i names people by their age.
func (p *parser) namesYoung(i int) bool {
	return p.textIs(i, "Kinder", "Kindern", "Jugendliche", "Jugendlichen", "Schüler", "Menschen", "Personen")
}

// spanWithTail adds the duration over items start up to end and what may follow it:
// "lang", "später", further units. p.items[i] is the first item behind an article.
func (p *parser) spanWithTail(start, i, end int, n float64, u string) int {
	value := spanValue(n, u)
	end, value = p.furtherUnits(end, value)
	switch {
	case p.class(end) == lang && p.items[end].sentence == p.items[i].sentence:
		return p.emitFixed(start, end+1, "duration", q.Duration, value)
	case p.class(end) == later, p.is(end, "früher") && n > 0 && p.textIs(end+1, "."):
		return p.emitLater(start, end, n, u)
	}
	if n > 0 {
		switch p.offsetPrep(start, i, u) {
		case -1:
			return p.emit(start, end, "ago", offsetType(u), expr{kind: offset, unit: u, n: -n})
		case 1:
			return p.emit(start, end, "in-future", offsetType(u), expr{kind: offset, unit: u, n: n})
		}
	}
	return p.emitFixed(start, end, "duration", q.Duration, value)
}

// offsetType is the type of a moment that so many units away.
func offsetType(u string) q.TimeType {
	if u[0] == 'T' {
		return q.Clock
	}
	return q.Date
}

// emitLater adds "drei Wochen später", counted from the last day that was named.
func (p *parser) emitLater(start, at int, n float64, u string) int {
	sign := 1.0
	if p.items[at].class == ref || p.items[at].num < 0 {
		sign = -1
	}
	if n == 0 {
		return p.emitFixed(start, at+1, "later", offsetType(u), "XXXX-XX-XX")
	}
	return p.emit(start, at+1, "later", offsetType(u), expr{kind: offset, unit: u, n: sign * n, fromContext: true})
}

// offsetPrep is -1 for a duration that "vor" counts back from the publication and +1 for
// one that "in" counts forward.
func (p *parser) offsetPrep(start, i int, u string) int {
	b := start - 1
	if p.textIs(b, "erst", "spätestens", "frühestens") && p.is(b-1, "in") || p.is(b, "in") && p.textIs(b-1, "erst", "spätestens", "frühestens") {
		return 1
	}
	for p.textIs(b, "spätestens", "frühestens", "etwa", "rund", "genau", "nur", "gut", "knapp", "erst", "noch", "schon") {
		b--
	}
	switch {
	case p.is(b, "vor"):
		return -1
	case p.is(b, "in"):
		if p.class(start) == article || p.is(i, "nur", "beiden", "mehr") || p.is(start-1, "nur") || p.clauseTense(i) < 0 || u[0] == 'T' && p.clauseTense(i) == 0 && !p.note {
			return 0
		}
		return 1
	}
	return 0
}

// furtherUnits reads "und 32 Minuten", ", 9 Monate" behind a first unit.
func (p *parser) furtherUnits(end int, value string) (int, string) {
	for range 5 {
		j := end
		for p.class(j) == comma || p.is(j, "und") {
			j++
		}
		n, k, ok := p.amount(j)
		u := p.item(k)
		if !ok || n == 0 || u.class != unit || u.value == "ZT" || j == end && p.item(j).class != digits || u.sentence != p.item(end-1).sentence || !smaller(value, u.value) {
			return end, value
		}
		value, end = joinSpans(value, spanValue(n, u.value)), k+1
	}
	return end, value
}

// unitName reads a unit without a number: "Jahr 2001", "des Jahres", "seit Jahren",
// "Tag für Tag", "im Monat" as a rate, "Tags darauf".
func (p *parser) unitName(i int) int {
	it := p.items[i]
	if it.class != unit || it.joined && p.class(i-1) != decade {
		return i
	}
	switch it.value {
	case "Y", "FY", "SY", "SN":
		if next := p.namedYear(i); next > i {
			return next
		}
	case "WE":
		return p.emit(i, i+1, "weekend", q.Date, expr{kind: unitFrom, unit: "WE"})
	case "ZT":
		if p.is(i-1, "zur") && p.is(i, "zeit") && p.class(i+1) != article {
			return p.emitFixed(i, i+1, "reference", q.Date, "PRESENT_REF")
		}
		return i
	}
	if p.is(i+1, "für", "um") && p.key(i+2) == it.key && (p.is(i, "jahr", "tag", "woche", "monat", "stunde")) {
		return p.emitFixed(i, i+3, "unit-by-unit", q.Set, spanValue(1, it.value))
	}
	if p.class(i+1) == later && p.is(i+1, "zuvor", "davor", "darauf", "danach", "vorher") && !plural(it.key) {
		sign := 1.0
		if p.items[i+1].num < 0 {
			sign = -1
		}
		return p.emit(i, i+2, "later", offsetType(it.value), expr{kind: offset, unit: it.value, n: sign, fromContext: true})
	}
	if plural(it.key) && it.capital {
		return p.bareUnits(i)
	}
	if p.isRate(i) || p.isPrice(i) {
		return p.emitFixed(i, i+1, "rate", q.Set, spanValue(1, it.value))
	}
	if p.textIs(i-2, "Rest") && p.is(i-1, "des", "der") && !plural(it.key) {
		return p.emit(i-2, i+1, "of-the-unit", q.Date, expr{kind: unitFrom, unit: it.value})
	}
	if p.is(i-1, "des", "der") && (it.value == "Y" || it.value == "M" && p.is(i-1, "des")) && p.key(i) != "jahre" && p.is(i, "jahres", "monats") {
		return p.emit(i-1, i+1, "of-the-unit", q.Date, expr{kind: unitFrom, unit: it.value})
	}
	return i
}

// namedYear reads "Jahr 2001", "Schuljahr 2030/31", "Saison 2014/15".
func (p *parser) namedYear(i int) int {
	if !p.isYear(i + 1) {
		return i
	}
	year := int(p.items[i+1].num)
	end := i + 2
	if p.class(end) == slash && p.class(end+1) == digits {
		end += 2
	} else if p.items[i].key == "jahre" && p.class(end) == dash {
		return i
	}
	if p.items[i].value == "Y" {
		return p.emitFixed(p.withArticle(i), end, "year", q.Date, pad4(year))
	}
	return p.emitFixed(p.withArticle(i), end, "named-year", q.Date, pad4(year))
}

// bareUnits reads "seit Jahren", "nach Monaten", "vor Wochen", "über Jahre".
func (p *parser) bareUnits(i int) int {
	it := p.items[i]
	switch {
	case p.is(i+1, "vor", "nach") && p.class(i+2) == article && p.class(i-1) != article && p.class(i-1) != relative && p.class(i-1) != demonstrative:
	case p.item(i-1).sentence != it.sentence:
		return i
	case p.is(i-1, "über") && p.is(i, "tage", "tagen"):
		return i
	case p.is(i-1, "seit", "nach", "vor", "über", "für", "binnen", "innerhalb"):
	case p.textIs(i-1, "lange", "langen"):
		return p.emitFixed(i-1, i+1, "untold-span", q.Duration, spanValue(0, it.value))
	case p.class(i+1) == later || p.class(i+1) == lang:
		if p.class(i+1) == later {
			return p.emitLater(i, i+1, 0, it.value)
		}
		return p.emitFixed(i, i+2, "unit-long", q.Duration, spanValue(0, it.value))
	default:
		return i
	}
	if p.is(i-1, "für") && p.counts(i+1) {
		return i
	}
	return p.emitFixed(i, i+1, "untold-span", q.Duration, spanValue(0, it.value))
}

// isPrice reports whether the unit at item i is what a price is for: "14 Euro die Stunde".
func (p *parser) isPrice(i int) bool {
	return p.is(i-1, "die", "den", "der") && p.textIs(i-2, "Euro", "Franken", "Dollar", "Cent", "€") && p.item(i-2).sentence == p.items[i].sentence &&
		!plural(p.items[i].key) && p.is(i, "stunde", "minute", "tag", "woche", "monat")
}

// isRate tells "100 Euro im Monat" and "zweimal am Tag" from a day, month or year meant.
func (p *parser) isRate(i int) bool {
	it := p.items[i]
	b := i - 1
	switch {
	case p.is(b, "im", "am") && (it.value == "Y" || it.value == "M" || it.value == "D"):
	case p.is(b, "der") && p.is(b-1, "in") && (it.value == "W" || it.value == "TH" || it.value == "TM" || it.value == "TS"):
		b--
	default:
		return false
	}
	if p.isYear(i+1) || p.is(i+1, "der", "des", "nach", "vor", "zuvor", "darauf") {
		return false
	}
	j := i + 1
	if p.class(j) == modifier {
		j++
	}
	if n := p.item(j); (n.class == digits || n.class == decimal || n.class == number && n.num > 1) && !n.dot && n.sentence == it.sentence && it.value != "D" {
		return true
	}
	for k := b - 1; k > b-6; k-- {
		k0 := p.item(k)
		if k0.sentence != it.sentence {
			return false
		}
		switch k0.class {
		case digits, decimal, number, vague, fraction, ordinal:
			return !p.is(k, "ein", "eine", "einen", "einem", "einer", "eines") && !p.isYear(k)
		case prep:
			if k < b-1 && !p.is(k, "bis", "zu", "über") {
				return false
			}
		}
		if w := p.word(k); len(w) > 3 && w[len(w)-3:] == "mal" {
			return true
		}
	}
	return false
}
