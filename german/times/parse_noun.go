package times

import (
	"fmt"
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// single reads expressions of one word.
func (p *parser) single(i int) int {
	it := p.items[i]
	switch it.class {
	case ref:
		return p.reference(i)
	case refnoun:
		return p.referencePhrase(i)
	case thisyear:
		start := i
		if it.num != 0 {
			start = p.withArticle(i)
		}
		return p.emit(start, i+1, "neighbour-year", q.Date, expr{kind: unitFrom, unit: "Y", rel: int(it.num), told: true})
	case neighbour:
		rel, _ := strconv.Atoi(it.value[1:])
		return p.emit(i, i+1, "neighbour-unit", q.Date, expr{kind: unitFrom, unit: it.value[:1], rel: rel, told: true, fromContext: it.value[0] == 'D'})
	case longAdverb:
		return p.emitFixed(i, i+1, "unit-long", q.Duration, spanValue(0, it.value))
	case spanAdj:
		return p.spanAdjective(i)
	case monthUnit:
		if it.value == "WE" || it.value == "W" || it.value == "D" {
			return p.emit(i, i+1, "month", q.Date, expr{kind: monthOnly, month: int(it.num)})
		}
	case seasonUnit:
		return p.emit(p.withArticle(i), i+1, "season", q.Date, expr{kind: seasonOf, name: it.value})
	case edgeof:
		return p.emit(i, i+1, "edge-of-period", q.Date, expr{kind: unitFrom, unit: it.value[:1], suffix: it.value[1:]})
	}
	return i
}

// spanAdjective reads "siebenminütig", "tagelang", "langjährig"; ages are none.
func (p *parser) spanAdjective(i int) int {
	it := p.items[i]
	n := it.num
	start := i
	if it.joined && n == 0 && p.item(i-1).class == digits {
		n, start = p.items[i-1].num, i-1
	}
	if it.capital && !it.joined || start < i && letter.Capital(p.word(i)) {
		return i + 1
	}
	if it.value == "Y" && n > 0 && p.agesPerson(i) {
		return i + 1
	}
	return p.emitFixed(start, i+1, "span-adjective", q.Duration, spanValue(n, it.value))
}

// agesPerson reports whether "43-jährig" at item i is said of a living being.
func (p *parser) agesPerson(i int) bool {
	n := 0.0
	for k := i - 1; k <= i; k++ {
		if p.item(k).class == digits || p.item(k).class == spanAdj {
			n = max(n, p.item(k).num)
		}
	}
	noun := ""
	for k := i + 1; k < i+4; k++ {
		it := p.item(k)
		if it.sentence != p.items[i].sentence {
			break
		}
		if it.capital {
			noun = p.word(k)
			break
		}
	}
	if noun == "" {
		return true
	}
	for _, thing := range [...]string{
		"ung", "heit", "keit", "schaft", "tion", "zeit", "haft", "strafe", "dauer", "arbeit", "krieg", "vertrag", "suche", "sperre",
		"pause", "jubiläum", "bestehen", "projekt", "studie", "frist", "amt", "geschichte", "kampf", "konflikt", "beziehung", "prozess",
		"verfahren", "aufenthalt", "besetzung", "plan", "programm", "verbot", "verhandlungen", "ermittlungen", "ehe", "problem", "abkommen", "streit",
		"freundschaft", "tradition", "herrschaft", "diktatur", "bürgerkrieg", "laufzeit", "phase", "periode", "karriere", "lehre", "studium", "exil", "haftstrafe", "freiheitsstrafe", "gefängnisstrafe", "erfahrung", "garantie", "bauzeit", "planung", "abstand", "rhythmus", "einsatz", "engagement", "tätigkeit", "regierung", "rechtsstreit",
	} {
		if strings.HasSuffix(strings.ToLower(noun), thing) {
			return false
		}
	}
	return n < 110
}

// reference reads words such as "damals", "derzeit", "künftig".
func (p *parser) reference(i int) int {
	it := p.items[i]
	if attributive(it.key) && !p.is(i+1, "zeitpunkt", "zeit") {
		return i // "der damalige Minister": an attribute of the office
	}
	switch it.key {
	case "früher":
		if p.textIs(i+1, "als") || p.textIs(i-1, "noch", "viel", "deutlich", "desto", "umso", "je", "nicht") && !p.textIs(i-1, "noch") || p.class(i-1) == unit {
			return i
		}
	case "frühere", "früheren":
		return i
	case "gegenwart", "zukunft", "vergangenheit":
		if p.textIs(i-1, "eine", "keine", "ihre", "seine", "deren", "dessen", "ihrer", "seiner", "die", "Die", "einer") && !p.is(i-2, "in") || !it.capital {
			return i
		}
		return p.emitFixed(p.withArticle(i), i+1, "reference", q.Date, it.value)
	case "jetzige", "jetzigen", "jetziger", "jetziges":
		if p.is(i+1, "zeitpunkt") {
			return p.emitFixed(i, i+2, "reference", q.Date, it.value)
		}
	case "jüngster", "zuletzt":
		return i
	case "bald":
		if p.textIs(i-1, "so", "möglichst") || p.textIs(i+1, "darauf", "danach") {
			return i
		}
	}
	return p.emitFixed(i, i+1, "reference", q.Date, it.value)
}

// attributive reports whether a word of reference is the inflected adjective: "damalige",
// "künftigen". "Derzeitig" tells of the day in either place.
func attributive(key string) bool {
	for _, stem := range [...]string{"damalig", "jetzig", "künftig", "zukünftig", "gegenwärtig", "baldig"} {
		if ending, ok := strings.CutPrefix(key, stem); ok {
			return ending != ""
		}
	}
	return false
}

// referencePhrase reads "im Moment", "zum jetzigen Zeitpunkt", "vor kurzem", "seit langem".
func (p *parser) referencePhrase(i int) int {
	it := p.items[i]
	switch {
	case it.value == "PRESENT_REF":
		if p.is(i, "zeitpunkt") || !p.is(i-1, "im") {
			return i
		}
	case p.is(i-1, "vor"):
	case p.is(i-1, "seit") && !p.is(i, "kurzem"):
		return p.emitFixed(i, i+1, "untold-span", q.Duration, "PXY")
	default:
		return i
	}
	return p.emitFixed(i, i+1, "reference", q.Date, it.value)
}

// decadeName reads "60er Jahre", "den neunziger Jahren", "1990er-Jahren".
func (p *parser) decadeName(i int) int {
	it := p.items[i]
	end := i + 1
	for p.class(end) == dash {
		end++
	}
	if p.is(end, "jahre", "jahren") {
		end++
	} else if strings.HasSuffix(it.key, "ern") {
		if !p.is(i-1, "den") || p.counts(end) {
			return i
		}
		end = i + 1
	} else if !strings.HasSuffix(it.key, "jahre") && !strings.HasSuffix(it.key, "jahren") {
		if it.num < 1000 || p.item(i+1).capital {
			return i
		}
		end = i + 1
	}
	value := fmt.Sprintf("%d", int(it.num)/10)
	if it.num < 100 {
		value = "19" + value
	}
	return p.emitFixed(p.withArticle(i), end, "decade", q.Date, value)
}

// seasonName reads a season behind a preposition or article, or with its year.
func (p *parser) seasonName(i int) int {
	it := p.items[i]
	if !it.capital {
		return i
	}
	end, year, in := p.yearAfter(i + 1)
	if p.isYear(end-1) && p.class(end) == slash && p.class(end+1) == digits {
		end += 2
	}
	before := p.before(i)
	if year == 0 && in.unit == "" && before == "" && p.class(i-1) != whole && p.class(i-1) != conj {
		return i
	}
	if year == 0 && in.unit == "" && (before == "von" || before == "mit" || before == "durch") {
		return i
	}
	return p.emit(i, end, "season", q.Date, expr{kind: seasonOf, name: it.value, year: year, in: in})
}

// edgeOf reads "Ende Mai", "Anfang 2019", "Mitte der siebziger Jahre", "Ende der Woche".
func (p *parser) edgeOf(i int) int {
	it := p.items[i]
	if !it.capital {
		return i
	}
	j := i + 1
	if p.is(j, "des", "der", "vom", "von") {
		j++
	}
	next := p.item(j)
	if next.sentence != it.sentence {
		return i
	}
	mark := len(p.out)
	end := j
	switch {
	case next.class == unit && next.value != "ZT" && j > i+1 && !plural(next.key):
		if p.isYear(j + 1) {
			end = p.emitFixed(j, j+2, "year", q.Date, pad4(int(p.items[j+1].num)))
		} else {
			end = p.emit(j, j+1, "unit", q.Date, expr{kind: unitFrom, unit: next.value})
		}
	case p.isYear(j) && j == i+1:
		end = p.emitFixed(j, j+1, "year", q.Date, pad4(int(next.num)))
	case next.class == month && next.capital:
		e, year, in := p.yearAfter(j + 1)
		end = p.emit(j, e, "month", q.Date, expr{kind: monthOnly, month: int(next.num), year: year, in: in})
	case next.class == season:
		e, year, in := p.yearAfter(j + 1)
		end = p.emit(j, e, "season", q.Date, expr{kind: seasonOf, name: next.value, year: year, in: in})
	case next.class != other && next.class < stop && next.class != edge && next.class != article && next.class != prep:
		end = p.at(j)
	}
	if end == j || len(p.out) != mark+1 || p.out[mark].typ != q.Date || p.out[mark].kind == fixed && strings.HasSuffix(p.out[mark].value, "_REF") {
		p.out = p.out[:mark]
		return i
	}
	e := p.out[mark]
	p.out = p.out[:mark]
	if e.kind == monthDay || e.kind == weekDay {
		return i
	}
	return p.emit(i, end, "edge-of-period", q.Date, e)
}

// repetition reads "täglich", "jeden zweiten Montag", "alle vier Jahre", "pro Stunde".
func (p *parser) repetition(i int) int {
	it := p.items[i]
	next := p.item(i + 1)
	switch it.class {
	case adverbset:
		start := i
		if w := p.word(i - 1); i > 0 && strings.HasSuffix(w, "mal") && p.items[i-1].sentence == it.sentence && len(w) > 4 {
			start = i - 1
		}
		return p.emitFixed(start, i+1, "repeating-adverb", q.Set, it.value)
	case per:
		if p.textIs(i-1, "Kilometer", "Kilometern", "km", "Meter", "Metern", "Meilen") {
			return i
		}
		if next.class == unit && (next.capital || p.is(i, "pro")) && !plural(next.key) {
			return p.emitFixed(i, i+2, "rate", q.Set, spanValue(1, next.value))
		}
	case all:
		n, j, ok := p.amount(i + 1)
		if !ok {
			return i
		}
		if u := p.item(j); u.class == unit && u.sentence == it.sentence && u.value != "ZT" {
			return p.emitFixed(i, j+1, "every", q.Set, spanValue(n, u.value))
		}
	case every:
		return p.everyUnit(i)
	}
	return i
}

// everyUnit reads what follows "jeder".
func (p *parser) everyUnit(i int) int {
	n, j := 1.0, i+1
	if p.class(j) == ordinal {
		n, j = p.items[j].num, j+1
	} else if p.class(j) == relative {
		n, j = -1, j+1
	}
	it := p.item(j)
	if it.sentence != p.items[i].sentence {
		return i
	}
	value, end := "", j+1
	switch it.class {
	case unit:
		if it.value == "ZT" || n < 0 {
			return i
		}
		value = spanValue(n, it.value)
	case weekday, weekdayPart:
		value = setWeekday(it)
	case part:
		value = "XXXX-XX-XXT" + it.value
	case month:
		value = fmt.Sprintf("XXXX-%02d", int(it.num))
	case season:
		value = "XXXX-" + it.value
	default:
		return i
	}
	if p.is(end, "im") && p.is(end+1, "monat") {
		end, value = end+2, "P1M"
	}
	return p.emitFixed(i, end, "every", q.Set, value)
}

// measures reports whether item i is a unit of measure or money, or a common counted noun.
func (p *parser) measures(i int) bool {
	return p.textIs(i, "Euro", "Dollar", "Franken", "Pfund", "Meter", "Metern", "Kilometer", "Kilometern", "Prozent", "Menschen", "Personen",
		"Einwohner", "Einwohnern", "Mitarbeiter", "Mitarbeitern", "Soldaten", "Quadratmeter", "Quadratmetern", "Tonnen", "Liter", "Kilogramm", "Kilo",
		"Gramm", "Hektar", "Besucher", "Besuchern", "Zuschauer", "Zuschauern", "Teilnehmer", "Teilnehmern", "Fälle", "Fällen", "Stück", "Mark", "Lire", "Dollars", "Schilling",
		"Grad", "Megawatt", "Kilowatt", "Watt", "Volt", "Punkte", "Punkten", "Mann", "Beschäftigte", "Beschäftigten", "Haushalte", "Haushalten", "€", "%", "m", "km", "PS", "Zentimeter", "Millionen", "Milliarden", "Seiten")
}

// countable reports whether item i looks like a noun in the plural.
func (p *parser) countable(i int) bool {
	w := p.word(i)
	return len(w) > 3 && (w[len(w)-1] == 'e' || w[len(w)-1] == 'n' || w[len(w)-1] == 's' || strings.HasSuffix(w, "er"))
}
