package figures

import (
	"math"
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// mergeRanges joins the two figures of "zwischen 3,5 l und ungefähr 8,0 l" and "zwischen
// fünf Prozent und acht Prozent" into one.
func (f *finder) mergeRanges() {
	kept := f.found[:0]
	for _, m := range f.found {
		if len(kept) > 0 {
			if a := &kept[len(kept)-1]; f.spansRange(a, &m) {
				a.first--
				a.last, a.after = m.last, m.after
				a.Low, a.High = a.number.Low, m.number.High
				a.Modifier = q.Between
				a.number.Form, a.number.High = number.Range, m.number.High
				a.Number = a.Number.Cover(m.Number)
				a.Span = f.r.TokenSpan(a.first, a.last).Cover(a.Number)
				a.phrase, a.hasPhrase = m.phrase, m.hasPhrase
				continue
			}
		}
		kept = append(kept, m)
	}
	f.found = kept
}

// spansRange reports whether a and b are joined by "zwischen … und" and measure the same.
func (f *finder) spansRange(a, b *mention) bool {
	s := f.r.Sentences[a.sentence]
	return a.sentence == b.sentence && a.Unit == b.Unit && a.Unit != "" && a.number.Form == number.Plain && b.number.Form == number.Plain &&
		a.last+1 == b.first && f.r.Word(a.last) == "und" && a.first > s.First && isBetween(f.r.Word(a.first-1)) && a.number.Low < b.number.High
}

func isBetween(word string) bool { return word == "zwischen" || word == "Zwischen" }

// mergeOutOf makes one share of "drei von vier Befragten": few out of few, of people or
// things at large.
func (f *finder) mergeOutOf() {
	kept := f.found[:0]
	for _, m := range f.found {
		if len(kept) > 0 {
			if a := &kept[len(kept)-1]; f.outOf(a, &m) {
				a.number.Form, a.kind, a.Unit, a.By = number.Share, share, "%", byShare
				a.number.Low = math.Round(1000*a.number.Low/m.number.Low) / 10
				a.number.High = a.number.Low
				a.Low, a.High = bounds(a.number, a.Modifier)
				a.last, a.after = m.last, m.after
				a.Number = a.Number.Cover(m.Number)
				a.Span = a.Span.Cover(m.Span)
				a.phrase, a.hasPhrase = m.phrase, m.hasPhrase
				continue
			} else if f.partOf(a, &m) {
				// "neun von 16 Räumen" counts nine rooms; the sixteen stand inside.
				a.Unit, a.kind, a.By = m.Unit, m.kind, byCount
				a.phrase, a.hasPhrase = m.phrase, m.hasPhrase
				a.Span = a.Span.Cover(m.Span)
			}
		}
		kept = append(kept, m)
	}
	f.found = kept
}

// partOf reports whether a counts some of the things that b counts in all.
func (f *finder) partOf(a, b *mention) bool {
	return a.kind == nothing && b.kind == things && a.sentence == b.sentence && a.last+1 == b.first && f.r.Word(a.last) == "von" &&
		a.number.Form == number.Plain && b.number.Form == number.Plain && a.number.Low < b.number.Low
}

func (f *finder) outOf(a, b *mention) bool {
	return a.kind == nothing && b.kind == things && a.sentence == b.sentence && a.last+1 == b.first && f.r.Word(a.last) == "von" &&
		a.number.Form == number.Plain && b.number.Form == number.Plain && b.Modifier == q.Exact &&
		a.number.Low < b.number.Low && b.number.Low <= 10 && f.lex.atLarge(b.Unit)
}

// unitsOfBare gives numbers without a noun the unit of the figure to which they are
// compared: the next one in "statt 12 nun 15 Verletzte", the last one in "… 23 Tote. Am
// Morgen waren es 19 gewesen".
func (f *finder) unitsOfBare() {
	for i := range f.found {
		m := &f.found[i]
		if m.Unit == "Punkt" && f.afterShare(i) {
			m.Unit = "Prozentpunkt"
		}
		if m.By == byMagnitude {
			m.Unit = f.currency(i)
		}
		if m.kind != nothing {
			continue
		}
		if f.isMagnitude(m) {
			m.Unit, m.kind = "Magnitude", measure
			continue
		}
		if unit, ok := f.numberOf(m); ok {
			m.Unit = unit
			if unit != "" {
				m.kind = things
			}
			continue
		}
		if f.isWe(m) {
			m.Unit, m.kind = "Person", things
			continue
		}
		donor := f.donor(i)
		if donor == nil {
			if m.number.Form == number.Vague {
				m.Unit = "Mensch"
			}
			continue
		}
		f.inherit(m, donor)
	}
}

// afterShare reports whether the points of figure i are percentage points: few, and told
// soon after shares.
func (f *finder) afterShare(i int) bool {
	m := &f.found[i]
	const few = 30
	near := 2
	if m.number.Decimal {
		near = 6 // points with decimals are hardly those of a game
	}
	if m.number.High > few {
		return false
	}
	for back := i - 1; back >= 0 && m.sentence-f.found[back].sentence <= near; back-- {
		switch d := &f.found[back]; {
		case d.kind == share || d.Unit == "Prozentpunkt":
			return true
		case d.kind == point:
			return false
		}
	}
	return false
}

// numberOf is the unit that the sentence itself gives: "die Zahl der Toten stieg auf 19".
// Values of an index have none.
func (f *finder) numberOf(m *mention) (string, bool) {
	s := f.r.Sentences[m.sentence]
	for i := m.first - 1; i >= s.First && m.first-i < maxClause; i-- {
		w := letter.Lower(f.r.Word(i))
		switch {
		case strings.HasSuffix(w, "inzidenz") || strings.HasSuffix(w, "inzidenzen") || w == "skala" || strings.HasSuffix(w, "wert") && m.number.Scale == 1 || strings.HasSuffix(w, "index") || strings.HasSuffix(w, "-wert") || strings.HasSuffix(w, "inzidenzwert"):
			return "", true
		case letter.Capital(f.r.Word(i)) && (strings.HasSuffix(w, "zahl") || strings.HasSuffix(w, "zahlen")):
			if unit, ok := f.numbered(m, i, s); ok {
				return unit, true
			}
		}
	}
	return "", false
}

// isMagnitude reports whether a bare number tells the strength of an earthquake: "eine
// Stärke von 5,8 auf der Richterskala", "das Nachbeben erreichte 5,2".
func (f *finder) isMagnitude(m *mention) bool {
	const strongest = 10
	n := m.number
	if !n.Digits || n.Scale != 1 || n.High > strongest {
		return false
	}
	s := f.r.Sentences[m.sentence]
	quake, strength := false, false
	for i := max(s.First, m.first-maxClause); i < min(s.Last, m.last+maxClause); i++ {
		w := letter.Lower(f.r.Word(i))
		switch {
		case strings.HasPrefix(w, "magnitude"), strings.HasPrefix(w, "richterskala"), strings.HasSuffix(w, "bebenstärke"):
			return true
		case strings.HasSuffix(w, "beben") || strings.HasSuffix(w, "bebens") || strings.HasPrefix(w, "erdst") || w == "bebte":
			quake = true
		case w == "stärke":
			strength = true
		}
	}
	return quake && (strength || n.Decimal)
}

// numbered is the noun that "Zahl der", "Anzahl von" or a compound such as "Opferzahl" at
// token i counts.
func (f *finder) numbered(m *mention, i int, s q.Sentence) (string, bool) {
	w := strings.TrimSuffix(f.r.Word(i), "en")
	switch w {
	case "Vielzahl", "Mehrzahl", "Unzahl", "Kennzahl", "Drehzahl", "Jahreszahl", "Postleitzahl", "Überzahl":
		return "", false
	case "Zahl", "Anzahl", "Gesamtzahl", "Höchstzahl", "Mindestzahl":
		if i+2 >= m.first {
			return "", false
		}
		switch f.r.Word(i + 1) {
		case "der", "von", "aller", "an", "ihrer", "seiner":
			if p, ok := f.nounPhrase(i+2, s.Last); ok {
				m.phrase, m.hasPhrase = p, true
				return f.lex.singular(f.r.Word(p.head)), true
			}
		}
		return "", false
	}
	stem := strings.TrimSuffix(w, "zahl")
	if utf8.RuneCountInString(stem) < 4 || !letter.Capital(stem) {
		return "", false
	}
	return f.lex.singular(stem), true
}

// inherit takes unit and kind of the donor, and its magnitude where the number leaves it
// out: "48,3 Milliarden, die Kommunen knapp zwölf".
func (f *finder) inherit(m, donor *mention) {
	m.Unit, m.kind = donor.Unit, donor.kind
	if m.Counted == "" {
		m.phrase, m.hasPhrase = donor.phrase, donor.hasPhrase
	}
	n := &m.number
	if donor.sentence != m.sentence || donor.kind != money || donor.number.Scale < 1e6 || n.Scale > 1 || n.Grouped || n.High >= 1000 {
		return
	}
	scale := donor.number.Scale
	n.Low, n.High = n.Low*scale, n.High*scale
	m.Low, m.High = scaled(m.Low, scale), scaled(m.High, scale)
}

func scaled(v, scale float64) float64 {
	if math.IsInf(v, 0) {
		return v
	}
	return math.Round(v*scale*1e3) / 1e3
}

// donor is the figure whose unit the bare figure i shares; nil if there is none.
func (f *finder) donor(i int) *mention {
	m := &f.found[i]
	if w := f.r.Word(m.last); m.number.Decimal && (w == "pro" || w == "je") {
		return nil // a rate
	}
	if m.number.Form == number.Vague && m.number.Scale >= 100 && m.number.Scale < 1e6 && !f.countsOn(m) {
		return nil // "Tausende harren aus": people at large, not more of what was counted before
	}
	const near = 4 // tokens between a bare number and the figure that follows
	if i+1 < len(f.found) {
		next := &f.found[i+1]
		if next.sentence == m.sentence && next.kind != nothing && next.first-m.last <= near && f.linked(m.last, next.first) && (f.fits(m, next) || next.kind.physical() && !f.standsForNoun(m)) {
			return next
		}
	}
	const farSentences = 4
	far := farSentences
	switch {
	case m.number.Scale >= 1e9 || m.number.Scale >= 1e6 && m.sentence == 0:
		far = len(f.r.Sentences) // there are few large numbers, and headlines leave units out
	case m.number.Scale >= 1e6:
		far *= 2
	}
	if d := f.search(m, i-1, -1, far); d != nil {
		return d
	}
	if d := f.search(m, i+1, 1, far); d != nil || m.number.Scale < 1e6 {
		return d
	}
	if d := f.search(m, i-1, -1, len(f.r.Sentences)); d != nil && d.kind == money {
		return d // "jedes Projekt über zehn Millionen": sums keep their currency
	}
	return nil
}

// search is the nearest figure from index i on that fits, at most far sentences away and
// among a bounded number.
func (f *finder) search(m *mention, i, step, far int) *mention {
	const most = 50
	for range most {
		if i < 0 || i >= len(f.found) {
			return nil
		}
		d := &f.found[i]
		if away := step * (d.sentence - m.sentence); away > far {
			return nil
		}
		if d.kind.physical() && step*(d.sentence-m.sentence) > 1 {
			i += step
			continue
		}
		if d.kind != nothing && f.fits(m, d) && (m.number.Scale < 1e6 || d.number.Scale >= 1e6 || d.sentence == m.sentence && d.number.High >= 1e5) {
			return d
		}
		i += step
	}
	return nil
}

// linked reports whether the tokens between two numbers hold no end of a clause.
func (f *finder) linked(first, last int) bool {
	for i := first; i < last; i++ {
		switch f.r.Word(i) {
		case ".", ";", ":", "weil", "da", "dass", "obwohl", "nachdem", "während", "denn":
			return false
		}
	}
	return true
}

// standsForNoun reports whether the number can only stand for persons or things named
// before: "alle drei", "die drei treffen sich", "rund 300 könnten wechseln".
func (f *finder) standsForNoun(m *mention) bool {
	if m.number.Scale != 1 || m.number.Decimal || m.number.Form != number.Plain {
		return false
	}
	s := f.r.Sentences[m.sentence]
	if m.first > s.First {
		switch letter.Lower(f.r.Word(m.first - 1)) {
		case "alle", "allen", "aller":
			return true
		case "die", "den", "der":
			return m.number.Low <= 12 && !f.isAttribute(m.after)
		case "statt":
			return false
		}
		if takesObject(f.r.Word(m.first - 1)) {
			return false
		}
	}
	return m.after < s.Last && f.isFinite(m.after) && f.feats(m.after).Has(q.Plural)
}

// countsOn reports whether the clause tells more of what was counted before: "zuvor waren
// es einige Hundert", "stieg auf mehrere Tausend".
func (f *finder) countsOn(m *mention) bool {
	const near = 6
	s := f.r.Sentences[m.sentence]
	if m.first > s.First {
		switch f.r.Word(m.first - 1) {
		case "auf", "statt", "von":
			return true
		}
	}
	for i := m.first - 1; i > s.First && m.first-i <= near; i-- {
		if f.r.Word(i) == "es" {
			switch letter.Lower(f.r.Word(i - 1)) {
			case "waren", "sind", "wären", "wurden", "seien", "werden":
				return true
			}
		}
	}
	return false
}

// isWe reports whether a bare number tells how many the speakers are: "wir sind jetzt 61".
func (f *finder) isWe(m *mention) bool {
	const near = 4
	s := f.r.Sentences[m.sentence]
	for i := m.first - 1; i > s.First && m.first-i <= near; i-- {
		switch f.r.Word(i) {
		case "sind", "waren", "seien":
			return strings.EqualFold(f.r.Word(i-1), "wir") || i+1 < m.first && f.r.Word(i+1) == "wir"
		}
	}
	return false
}

// fits reports whether a number may have the unit of another figure: only measures have
// decimals, nobody counts a multiple on.
func (f *finder) fits(m, donor *mention) bool {
	if donor.kind != things && f.standsForNoun(m) {
		return false
	}
	if donor.kind == factor || donor.kind == things && strings.Contains(donor.Unit, "/") || donor.By == byMembers || donor.By == byMagnitude || donor.By == byCompound || donor.number.Form == number.Share {
		return false
	}
	n := m.number
	decimal := n.Low != math.Trunc(n.Low) || n.Decimal && n.Scale == 1
	switch donor.kind {
	case things:
		return !decimal
	case share, point:
		return n.High <= 200 && n.Scale == 1 && n.Form != number.Vague
	case money:
		return n.Scale >= 1e6 || (n.Digits || donor.sentence == m.sentence) && n.Form != number.Vague
	}
	return n.Form != number.Vague && n.Scale == 1 && n.Digits
}
