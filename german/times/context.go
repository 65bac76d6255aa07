package times

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// placeInTime tells each expression what stands around it: the direction in which its
// clause and its preposition point, whether "heute" means the day, and whether a clock is
// one of every day.
func (p *parser) placeInTime(exprs []expr) {
	byDays := false // the text counts in days: "gestern", "morgen"
	for i := range exprs {
		e := &exprs[i]
		byDays = byDays || e.kind == dayFrom && (e.n != 0 || e.part != "") && !p.is(e.item-1, "von")
		if e.kind != fixed || e.name != "" {
			e.tense = p.direction(e)
			e.ahead = e.tense > 0 && p.pointsAhead(e)
		}
	}
	for first := 0; first < len(exprs); {
		last := first
		repeated, clocked := false, false
		for last < len(exprs) && exprs[last].sentence == exprs[first].sentence {
			repeated = repeated || exprs[last].typ == q.Set && exprs[last].by != "de.times/rate"
			clocked = clocked || exprs[last].kind == clock || exprs[last].kind == partOfDay
			last++
		}
		repeated = repeated || p.says(exprs[first].item, "jeweils")
		generic := p.isGeneric(exprs[first:last])
		for i := first; i < last; i++ {
			e := &exprs[i]
			e.plain = (repeated || generic) && e.kind == clock
			e.entry = e.kind == clock && p.opensEntry(e)
			e.general = e.name == "heute" && e.part == "" && e.kind == dayFrom && !p.note && (p.stillToday(e) || !byDays && !clocked && p.isNowadays(e))
		}
		first = last
	}
}

// opensEntry reports whether a clock opens its sentence and a colon follows it.
func (p *parser) opensEntry(e *expr) bool {
	if p.item(e.item-1).sentence == e.sentence {
		return false
	}
	k := e.item + 1
	for p.item(k).Start < e.End && p.item(k).sentence == e.sentence {
		k++
	}
	return p.textIs(k, ":")
}

// isGeneric reports whether a sentence without a day tells what holds on any day: "wer bis
// 3 Uhr verhandelt", "Lüften Sie am besten vor sieben Uhr".
func (p *parser) isGeneric(exprs []expr) bool {
	for i := range exprs {
		switch exprs[i].kind {
		case weekDay, monthDay, dayFrom, holidayOf:
			return false
		}
	}
	i := exprs[0].item
	for i > 0 && p.items[i-1].sentence == exprs[0].sentence {
		i--
	}
	if p.textIs(i, "Wer", "Wenn") {
		return p.clauseTense(exprs[0].item) >= 0
	}
	for k := i; k < len(p.items) && p.items[k].sentence == exprs[0].sentence && k < i+clauseReach; k++ {
		if p.textIs(k, "grundsätzlich", "üblicherweise", "normalerweise", "gewöhnlich", "stets", "meistens", "besten") && (!p.textIs(k, "besten") || p.is(k-1, "am")) {
			return true
		}
	}
	return false
}

// direction is where the preposition points, or else the tense of the clause.
func (p *parser) direction(e *expr) int {
	tense := p.clauseTense(e.item)
	if p.textIs(e.item-2, "als", "wie") && p.is(e.item-1, "am", "im") && e.kind != clock {
		return -1 // "mehr als am Montag", "so viel wie im Herbst"
	}
	if p.pointsAhead(e) && !(tense < 0 && p.is(e.item-1, "bis") && e.kind == holidayOf) {
		return 1
	}
	switch p.before(e.item) {
	case "seit", "vom":
		if e.kind != clock && e.kind != partOfDay {
			return -1
		}
	case "aus":
		if e.kind == monthOnly || e.kind == seasonOf {
			return -1
		}
	case "ab":
		if tense == 0 {
			return 1
		}
	}
	if p.inParticiple(e.item) {
		return -1
	}
	return tense
}

// pointsAhead reports whether the words around an expression can only point forward: "bis
// 30. Juni", "für Samstag", "vom 1. Juli an", "frühestens am Donnerstag".
func (p *parser) pointsAhead(e *expr) bool {
	if e.kind == clock || e.kind == partOfDay {
		return false
	}
	switch before := p.before(e.item); before {
	case "auf", "aufs":
		return !p.textIs(e.item-2, "datiert", "datieren") && !p.textIs(e.item-3, "datiert", "datieren")
	case "für", "fürs":
		return true
	case "bis":
		return e.kind == weekDay || e.kind == monthDay || e.kind == monthOnly || e.kind == seasonOf || e.kind == holidayOf
	case "vom", "von", "am", "im":
		if p.textIs(e.item-2, "frühestens", "spätestens") {
			return true
		}
		return before != "am" && before != "im" && p.followedBy(e, "an")
	}
	return false
}

// followedBy reports whether the word stands behind the expression, a clock at most
// between them.
func (p *parser) followedBy(e *expr, word string) bool {
	for k := e.item + 1; k < e.item+8; k++ {
		it := p.item(k)
		switch {
		case it.sentence != e.sentence:
			return false
		case it.Start < e.End, it.class == comma, it.class == uhr, it.class == digits, it.class == dotted:
		default:
			return p.word(k) == word
		}
	}
	return false
}

// inParticiple reports whether the expression at item i belongs to a participle in front
// of a noun, which tells of what has happened: "in einem am Montag vorgelegten Bericht".
func (p *parser) inParticiple(i int) bool {
	for k := i + 1; k < i+5; k++ {
		it := p.item(k)
		if it.sentence != p.items[i].sentence || it.class == comma || it.class == stop {
			return false
		}
		if it.class != other || it.capital || !p.counts(k+1) {
			continue
		}
		w := p.word(k)
		for _, ending := range [...]string{"ten", "te", "ter", "tes", "tem", "enen", "ene", "ener", "enes", "enem"} {
			if stem, ok := strings.CutSuffix(w, ending); ok && (strings.Contains(stem, "ge") || strings.HasPrefix(stem, "ver") || strings.HasPrefix(stem, "be") || strings.HasPrefix(stem, "er")) && len(stem) > 3 {
				return !strings.HasPrefix(w, "geplan") && !strings.HasPrefix(w, "erwarte") && !strings.HasPrefix(w, "vorgesehen") && !strings.HasPrefix(w, "angesetz")
			}
		}
	}
	return false
}

// stillToday reports whether "heute" stands in "auch heute noch", which is never the day.
func (p *parser) stillToday(e *expr) bool {
	return p.textIs(e.item-1, "auch", "Auch") && p.textIs(e.item+1, "noch")
}

// isNowadays tells "heute" as "nowadays" from the day: the clause states what is, and no
// verb tells what happens or will happen on the day.
func (p *parser) isNowadays(e *expr) bool {
	i := e.item
	if p.is(i-1, "bis", "für", "ab") {
		return false
	}
	if p.is(i-1, "von") && p.item(i-2).capital || p.textIs(i+1, "noch") || p.textIs(i+2, "noch") && p.class(i+1) == other {
		return p.clauseTense(i) >= 0
	}
	next := p.item(i + 1)
	if next.class == digits || next.capital && !p.item(i).capital {
		return true // "der heute 83-Jährige", "heute Berater"
	}
	return p.statesPresent(i)
}

// says reports whether the sentence of item i holds the word.
func (p *parser) says(i int, word string) bool {
	for k := i; k >= 0 && i-k < clauseReach && p.items[k].sentence == p.items[i].sentence; k-- {
		if p.word(k) == word {
			return true
		}
	}
	for k := i + 1; k < len(p.items) && k-i < clauseReach && p.items[k].sentence == p.items[i].sentence; k++ {
		if p.word(k) == word {
			return true
		}
	}
	return false
}
