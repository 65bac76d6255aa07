package times

import q "github.com/quellenlage/quellenlage"

// hourAt reads the hour and minute that item i names: "20", "20.30", "zwanzig".
func (p *parser) hourAt(i int) (h, m, s int, ok bool) {
	it := p.item(i)
	switch it.class {
	case dotted:
		return it.h, it.m, it.s, it.h <= 24 && it.m < 60
	case digits:
		return int(it.num), 0, 0, it.num >= 0 && it.num <= 24 && !it.dot && it.Len() <= 2
	case number:
		return int(it.num), 0, 0, it.num == float64(int(it.num)) && it.num <= 24 && (it.num != 1 || it.key == "eins" || it.key == "ein" && p.class(i+1) == uhr)
	}
	return 0, 0, 0, false
}

// clockTime reads "20.30 Uhr", "20:30", "18 Uhr 12", "von 10 bis 14 Uhr", "um 8".
func (p *parser) clockTime(i int) int {
	if _, _, _, ok := p.hourAt(i); !ok || p.items[i].joined {
		return i
	}
	if at := p.clockList(i); at != nil {
		for _, k := range at[:len(at)-1] {
			p.emitClock(k, k+1, 0)
		}
		last := at[len(at)-1]
		return p.withMinutes(last, last+2)
	}
	it, before := p.items[i], p.item(i-1)
	near := before.sentence == it.sentence
	switch {
	case it.class == dotted && it.value == "h":
		return p.emitClock(i, i+1, 0)
	case it.class == dotted && it.value == ":" && it.h < 24:
		if p.is(i-1, "von") && !p.is(i+1, "bis") && p.class(i+1) != dash && !p.note {
			return i // "ein Rückstand von 0:13"
		}
		if !near && it.h > 0 || p.isClockPrep(i-1) || before.class == comma || before.class == weekday || before.class == fullDate || before.class == month || before.class == conj || before.class == dash || it.s > 0 {
			return p.withPart(i, i+1)
		}
	case it.class == dotted && it.value == "." && it.h < 24 && near && p.is(i-1, "um") && !p.item(i+1).capital:
		return p.withPart(i, i+1)
	case (it.class == digits || it.class == number) && near && p.is(i-1, "um") && (p.endsClock(i+1) || p.clockContext(i)):
		return p.withPart(i, i+1)
	case near && p.isClockPrep(i-1) && p.is(i+1, "am") && p.class(i+2) == part:
		return p.withPart(i, i+1)
	}
	if p.note {
		return p.noteClock(i)
	}
	return i
}

// endsClock reports whether a bare hour can end before item i: "um 8." but not "um 8 Prozent".
func (p *parser) endsClock(i int) bool {
	it := p.item(i)
	return it.class == stop && !p.textIs(i, "%", "€", "$") || it.class == comma || it.class == part || p.is(i, "und", "am") && p.class(i+1) == part ||
		p.is(i, "in") && p.is(i+1, "der") && p.is(i+2, "früh", "nacht")
}

// clockContext reports whether a day or part of day in front of "um" makes item i a clock:
// "jeden Morgen um sechs", or whether "Um" opens the sentence.
func (p *parser) clockContext(i int) bool {
	next := p.item(i + 1)
	before := p.item(i - 2)
	if next.class == article && next.sentence == before.sentence && before.class == part {
		return true // "jeden Morgen um sechs die Schranke"
	}
	if next.class != other || next.capital || p.textIs(i+1, "auf") {
		return false
	}
	switch {
	case before.sentence != p.items[i].sentence:
		return true
	case before.class == part, before.class == weekday, before.class == weekdayPart, before.class == dayshift:
		return true
	}
	return false
}

func (p *parser) isClockPrep(i int) bool {
	return p.is(i, "um", "gegen", "ab", "bis", "von", "vor", "nach", "zwischen", "seit", "circa", "ca", "etwa", "zirka", "ungefähr")
}

// clockList reads hours up to the word "Uhr" that closes them: the items of the hours, nil
// if none closes them.
func (p *parser) clockList(i int) []int {
	at := []int{i}
	j := i + 1
	for len(at) < 8 {
		if p.class(j) == uhr {
			return at
		}
		k := j
		for k < j+2 && (p.class(k) == dash || p.class(k) == comma || p.class(k) == conj || p.class(k) == slash || p.is(k, "bis") || p.textIs(k, "?")) {
			k++
		}
		if _, _, _, ok := p.hourAt(k); !ok || k == j || p.items[k].joined && p.class(j) != dash {
			return nil
		}
		at, j = append(at, k), k+1
	}
	return nil
}

// withMinutes adds what follows "Uhr": minutes, or the part of the day.
func (p *parser) withMinutes(i, end int) int {
	j := end
	if p.is(j, "und") && p.class(j+1) == digits {
		j++
	}
	if it := p.item(j); it.class == digits && it.num < 60 && !it.dot && p.items[i].class != dotted && it.sentence == p.items[i].sentence && !p.counts(j+1) && p.class(j+1) != unit {
		next := p.withPart(i, j+1)
		e := &p.out[len(p.out)-1]
		e.min, e.wholeHour = int(it.num), false
		return next
	}
	return p.withPart(i, end)
}

// withPart adds a part of the day behind a clock: "7 Uhr morgens", "um 8 abends".
func (p *parser) withPart(i, end int) int {
	j := end
	if p.is(j, "am", "in") && (p.class(j+1) == part || p.is(j+1, "der")) {
		j++
	}
	if p.is(j, "der") && p.is(j-1, "in") && p.is(j+1, "früh", "nacht") && !p.is(j+2, "zu", "zum", "auf", "vom", "von") {
		j++
	}
	if it := p.item(j); it.class == part && (j > end || it.key != "morgen") && it.sentence == p.items[i].sentence && (j > end || !it.capital || p.is(j, "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts")) {
		shift := 0
		switch it.value {
		case "EV", "AF":
			shift = 12
			if h, _, _, _ := p.hourAt(i); h == 12 && it.value == "EV" {
				shift = 24 // "12 Uhr abends"
			}
		case "NI":
			shift = 24
		}
		return p.emitClock(i, j+1, shift)
	}
	return p.emitClock(i, end, 0)
}

// emitClock adds a clock time; shift moves morning hours to the afternoon, 24 the hour of
// midnight only.
func (p *parser) emitClock(first, last, shift int) int {
	h, m, s, _ := p.hourAt(first)
	if shift == 0 && h < 12 {
		shift = p.halfOfDay(first)
	}
	e := p.clockExpr(h, m, s, shift)
	e.wholeHour = p.items[first].class != dotted
	e.in12 = last == first+1 && e.wholeHour && shift == 0 && 0 < h && h < 12 && p.is(first-1, "um")
	return p.emit(first, last, "clock", q.Clock, e)
}

// halfOfDay is 12 if an afternoon or evening stands right before the clock at item i:
// "abends um 8", "morgen Abend gegen 8 Uhr".
func (p *parser) halfOfDay(i int) int {
	k := i - 1
	for k > i-4 && (p.class(k) == prep || p.class(k) == modifier) {
		k--
	}
	it := p.item(k)
	if k < i-1 && it.sentence == p.items[i].sentence && (it.class == part || it.class == weekdayPart) && (it.value == "EV" || it.value == "AF") {
		return 12
	}
	return 0
}

func (p *parser) clockExpr(h, m, s, shift int) expr {
	switch {
	case shift == 12 && h < 12:
		h += 12
	case shift == 24 && h == 12:
		h = 24
	}
	return expr{kind: clock, hour: h, min: m, sec: s}
}

// wordClock reads "halb neun", "viertel nach drei", "20 nach 3", "drei viertel acht".
func (p *parser) wordClock(i int) int {
	it := p.items[i]
	minutes, j := 0, i+1
	switch {
	case it.class == fraction && p.key(i) == "halb":
		minutes = -30
	case it.class == fraction && p.is(i, "viertel", "dreiviertel"):
		minutes = int(60 * it.num)
		switch {
		case p.is(j, "vor"):
			minutes, j = -minutes, j+1
		case p.is(j, "nach"):
			j++
		default:
			minutes -= 60
		}
	case (it.class == digits || it.class == number) && it.num > 0 && it.num < 60 && (p.is(i-1, "um", "gegen") || p.is(j, "minuten")):
		if p.is(j, "minuten") {
			j++
		}
		switch {
		case p.is(j, "vor"):
			minutes = -int(it.num)
		case p.is(j, "nach"):
			minutes = int(it.num)
		default:
			return i
		}
		j++
	default:
		return i
	}
	h, m, _, ok := p.hourAt(j)
	if !ok || m > 0 || h > 12 && it.class != digits || p.class(j+1) == unit || p.class(j+1) == hourpart || p.counts(j+1) {
		return i
	}
	end := j + 1
	if p.class(end) == uhr {
		end++
	}
	total := h*60 + minutes
	next := p.withPart(i, end)
	e := &p.out[len(p.out)-1]
	*e = expr{Span: e.Span, typ: e.typ, by: "de.times/clock-in-words", item: e.item, sentence: e.sentence, kind: clock, hour: (total/60 + 24) % 24, min: total % 60}
	last := p.item(next - 1)
	if last.class == part && (last.value == "EV" || last.value == "AF") && e.hour < 12 {
		e.hour += 12
	}
	e.in12 = last.class != part && e.hour < 12
	return next
}

// counts reports whether item i is a noun, so that the number in front of it counts it.
func (p *parser) counts(i int) bool {
	it := p.item(i)
	return it.class == other && it.capital && it.sentence == p.item(i-1).sentence
}

// partName reads "am Abend", "in der Nacht", "am frühen Morgen", "nachts".
func (p *parser) partName(i int) int {
	j := i
	if p.class(j) == early {
		j++
	}
	it := p.item(j)
	switch {
	case it.class == midnight:
		if j > i || !p.isClockPrep(i-1) && p.key(j) == "mitternacht" {
			return i
		}
		return p.emit(i, j+1, "midnight", q.Clock, expr{kind: clock, hour: 24, wholeHour: true, next: p.is(i-1, "nach", "ab", "seit")})
	case it.class != part:
		return i
	case p.note && j == i && p.dayAdverb(j) && p.clockFollows(j+1):
		return i
	case !it.capital && (p.is(j, "morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts", "frühmorgens", "spätabends")):
		return p.emitFixed(i, j+1, "part-of-day-adverb", q.Set, "XXXX-XX-XXT"+it.value)
	case !it.capital || p.is(j, "früh") && !(p.is(i-1, "der") && p.is(i-2, "in")):
		return i
	}
	before := p.before(i)
	if before == "" && !p.is(i-1, "des", "eines") || before == "mit" || before == "von" || before == "aus" || before == "ohne" {
		return i
	}
	start := i
	if j > i && p.class(i-1) == article {
		start = i - 1
	}
	if p.is(j+1, "des", "vom") {
		if next := p.partOfDate(start, j); next > j {
			return next
		}
	}
	if p.is(j+1, "zuvor", "davor", "vorher") {
		return p.emit(start, j+2, "part-of-day", q.Clock, expr{kind: partOfDay, part: it.value, rel: -1})
	}
	if p.is(j+1, "darauf", "danach") {
		return p.emit(start, j+2, "part-of-day", q.Clock, expr{kind: partOfDay, part: it.value, rel: 1})
	}
	return p.emit(start, j+1, "part-of-day", q.Clock, expr{kind: partOfDay, part: it.value})
}

// partOfDate reads "Abend des 3. Mai" with the part of the day at item j.
func (p *parser) partOfDate(start, j int) int {
	mark := len(p.out)
	next := p.at(j + 2)
	if next == j+2 || len(p.out) != mark+1 || p.out[mark].kind != monthDay {
		p.out = p.out[:mark]
		return j
	}
	e := p.out[mark]
	p.out = p.out[:mark]
	e.part = p.items[j].value
	return p.emit(start, next, "part-of-date", q.Clock, e)
}

// nightTo reads "Nacht zu Dienstag", "Nacht auf den 3. Mai", "Nacht von Samstag auf
// Sonntag": the second day names the night.
func (p *parser) nightTo(i int) int {
	it := p.items[i]
	if it.class != part || it.value != "NI" || !it.capital {
		return i
	}
	j := i + 1
	if p.is(j, "von", "vom") {
		for j++; j < i+7 && !p.is(j, "zu", "zum", "auf"); j++ {
		}
	}
	if !p.is(j, "zu", "zum", "auf") {
		return i
	}
	j++
	if p.class(j) == article {
		j++
	}
	mark := len(p.out)
	next := p.at(j)
	if next == j || len(p.out) != mark+1 {
		p.out = p.out[:mark]
		return i
	}
	e := p.out[mark]
	p.out = p.out[:mark]
	if e.kind != weekDay && e.kind != monthDay && e.kind != holidayOf && e.kind != dayFrom {
		return i
	}
	e.part, e.typ = "NI", q.Clock
	return p.emit(i, next, "night-to", q.Clock, e)
}
