package times

import q "github.com/quellenlage/quellenlage"

// placeInTime tells each expression what stands around it: the direction in which its
// clause and its preposition point, whether "heute" means the day, and whether a clock is
// one of every day.
func (p *parser) placeInTime(exprs []expr) {
	byDays := false // the text counts in days: "gestern", "morgen"
	for i := range exprs {
		e := &exprs[i]
		byDays = byDays || e.kind == dayFrom && (e.n != 0 || e.part != "")
		if e.kind != fixed || e.name != "" {
			e.tense = p.direction(e)
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
		for i := first; i < last; i++ {
			e := &exprs[i]
			e.plain = repeated && e.kind == clock
			e.general = e.name == "heute" && e.part == "" && e.kind == dayFrom && !byDays && !clocked && p.isNowadays(e)
		}
		first = last
	}
}

// direction is where the preposition points, or else the tense of the clause.
func (p *parser) direction(e *expr) int {
	tense := p.clauseTense(e.item)
	switch p.before(e.item) {
	case "seit", "vom", "von":
		if e.kind != clock {
			return -1
		}
	case "für", "auf":
		if e.kind != weekDay || tense >= 0 {
			return 1
		}
	case "bis", "ab":
		if tense == 0 {
			return 1
		}
	}
	return tense
}

// isNowadays tells "heute" as "nowadays" from the day: the clause states what is, and no
// verb tells what happens or will happen on the day.
func (p *parser) isNowadays(e *expr) bool {
	i := e.item
	if p.is(i-1, "bis", "für", "ab") {
		return false
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
