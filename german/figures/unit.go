package figures

import (
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
)

// currencyBefore reads "CHF 400 Mio.", "€ 1,9 Mio.", "$15".
func (f *finder) currencyBefore(m *mention, s q.Sentence) bool {
	if m.first <= s.First || m.number.Form == number.Vague {
		return false
	}
	form := f.r.Word(m.first - 1)
	u, ok := f.lex.units[form]
	if !ok && form == "." && m.first-2 >= s.First {
		// The tokens may set the point of "Fr." apart.
		if u, ok = f.lex.units[f.r.Word(m.first-2)+"."]; ok {
			m.first--
		}
	}
	if !ok || u.kind != money || !isSign(form) && form != "." {
		return false
	}
	m.first--
	m.Unit, m.kind = u.sign, money
	return true
}

// isSign reports whether the form is a sign or code, which may stand before the number.
func isSign(form string) bool {
	if strings.HasSuffix(form, "$") || strings.HasSuffix(form, ".") {
		return true
	}
	c, _ := utf8.DecodeRuneInString(form)
	return c > 0x2000 || form == "£" || form == "¥" || len(form) == 3 && strings.ToUpper(form) == form
}

// unitBehind reads the unit behind the number, with or without a blank between.
func (f *finder) unitBehind(m *mention, s q.Sentence) bool {
	i := m.after
	if i >= s.Last {
		return false
	}
	u, ok := f.unitOf(m, f.wordBehind(m))
	skipped := 0
	if !ok && i+1 < s.Last && f.isAttribute(i) {
		// "finnische Mark", "einen symbolischen Euro"
		if u, ok = f.unitOf(m, f.r.Word(i+1)); ok && u.kind != money && u.kind != share {
			ok = false
		}
		skipped = 1
	}
	if !ok {
		return false
	}
	m.Unit, m.kind, m.last = u.sign, u.kind, i+1+skipped
	switch {
	case u.sign == "Pfund" && (m.number.Low >= 1000 || m.number.Scale >= 1e6):
		m.Unit, m.kind = "GBP", money
	case u.sign == "°C":
		f.degrees(m, s)
	case u.kind == share:
		f.wholeOf(m, s)
	case u.kind.physical():
		f.perUnit(m, s)
	case u.kind == money:
		f.smallMoney(m, s)
	}
	if m.kind.material() {
		f.material(m, s)
	}
	return true
}

// wordBehind is the token behind the number, or the rest of the token in which it ends.
func (f *finder) wordBehind(m *mention) string {
	t := f.r.Tokens[m.after]
	return f.r.Text[max(t.Start, m.Number.End):t.End]
}

// unitOf looks a form up. Signs of one letter count behind digits only.
func (f *finder) unitOf(m *mention, form string) (unit, bool) {
	u, ok := f.lex.units[form]
	if !ok && strings.Contains(form, "-") {
		return u, false
	}
	if len(form) <= 2 && form[:min(1, len(form))] < "\x80" && form != "%" && !m.number.Digits && !m.number.One {
		_, long := f.lex.units[form]
		return u, ok && long && (form == "km" || form == "ml" || form == "kg" || form == "cm")
	}
	return u, ok
}

// degrees reads what follows "Grad" and "°".
func (f *finder) degrees(m *mention, s q.Sentence) {
	if f.ofAngle(m, s) {
		m.Unit = "°"
		return
	}
	if m.last >= s.Last {
		return
	}
	switch f.r.Word(m.last) {
	case "Celsius", "C":
		m.last++
	case "Fahrenheit", "F":
		m.last++
		m.Unit = "°F"
	}
}

// ofAngle reports whether degrees measure an angle or a place on the globe, not the warmth.
func (f *finder) ofAngle(m *mention, s q.Sentence) bool {
	const near = 3
	for i := m.last; i < min(s.Last, m.last+near); i++ {
		switch w := f.r.Word(i); {
		case w == "Celsius", w == "C", w == "Fahrenheit":
			return false
		case strings.HasPrefix(w, "Winkel"), w == "Neigung", w == "Gefälle", w == "Steigung", w == "Breite", w == "Länge",
			strings.HasPrefix(w, "dreh"), strings.HasPrefix(w, "gedreht"), strings.HasPrefix(w, "geneigt"), strings.HasPrefix(w, "steil"):
			return true
		}
	}
	return m.first > s.First && (f.r.Word(m.first-1) == "um" || f.r.Word(m.first-1) == "von") && f.clauseHas(m, s, "winkel", "dreh", "neig", "schwenk")
}

// perUnit reads "pro Stunde", "je Quadratmeter" behind a measure.
func (f *finder) perUnit(m *mention, s q.Sentence) {
	if m.last+1 >= s.Last {
		return
	}
	w := f.r.Word(m.last)
	if w != "pro" && w != "je" && w != "in" {
		return
	}
	sign := ""
	switch next := f.r.Word(m.last + 1); next {
	case "Stunde":
		sign = "h"
	case "Sekunde":
		sign = "s"
	case "Minute":
		sign = "min"
	default:
		u, ok := f.lex.units[next]
		if !ok || !u.kind.physical() {
			return
		}
		sign = u.sign
	}
	if w == "in" && (m.Unit != "km" && m.Unit != "m" || f.r.Word(m.last+1) == "Stunde") {
		return
	}
	m.Unit += "/" + sign
	m.kind = measure
	m.last += 2
}

// density reads "pro Quadratkilometer", "je Gramm" behind what is counted.
func (f *finder) density(m *mention, s q.Sentence) {
	if m.last+1 >= s.Last || f.r.Word(m.last) != "pro" && f.r.Word(m.last) != "je" {
		return
	}
	if u, ok := f.lex.units[f.r.Word(m.last+1)]; ok && u.kind.physical() {
		m.Unit += "/" + u.sign
		m.last += 2
	}
}

// smallMoney reads the cents of "zwei Euro und fünfzig Cent", "15 Dollar 50".
func (f *finder) smallMoney(m *mention, s q.Sentence) {
	i := m.last
	if i < s.Last && f.r.Word(i) == "und" {
		i++
	}
	if i >= s.Last || m.number.Low != float64(int64(min(m.number.Low, 1e15))) {
		return
	}
	n, ok := number.At(f.r.Text, f.r.Tokens[i].Start)
	if !ok || n.Form != number.Plain || n.Low <= 0 || n.Low >= 100 || n.Low != float64(int(n.Low)) {
		return
	}
	next := f.r.TokenAt(n.End)
	coin := false
	if next < s.Last {
		_, coin = f.lex.coins[f.lex.units[f.r.Word(next)].sign]
	}
	switch {
	case coin:
		m.last = next + 1
	case n.Digits && n.Low >= 10 && (next >= s.Last || f.r.Tokens[next].Kind == q.Punct):
		m.last = next
	default:
		return
	}
	m.number.Low += n.Low / 100
	m.number.High = m.number.Low
	m.Low, m.High = m.number.Low, m.number.High
}

// changeCoins counts coins in their currency, so that "50 Cent" and "0,50 Euro" are the
// same. A cent without a name is one of the dollar only beside dollars.
func (f *finder) changeCoins() {
	for i := range f.found {
		m := &f.found[i]
		c, ok := f.lex.coins[m.Unit]
		if !ok || m.kind != money {
			continue
		}
		if m.Unit = c.sign; c.sign == "EUR" {
			m.Unit = f.dollarBeside(i)
		}
		m.Low, m.High = scaled(m.Low, c.factor), scaled(m.High, c.factor)
	}
}

// dollarBeside is the dollar in which another figure of the sentence is told, else the
// euro.
func (f *finder) dollarBeside(i int) string {
	const near = 3
	for k := max(0, i-near); k < min(len(f.found), i+near+1); k++ {
		if f.found[k].sentence != f.found[i].sentence {
			continue
		}
		switch unit := f.found[k].Unit; unit {
		case "USD", "CAD", "AUD", "NZD":
			return unit
		}
	}
	return "EUR"
}

// material takes the noun behind an amount: "drei Tonnen Mehl".
func (f *finder) material(m *mention, s q.Sentence) {
	if w := f.r.Word(m.last); m.last+1 < s.Last && (w == "des" || w == "der") {
		// "9.000 Liter des Lösungsmittels": told of what, but no part of the figure
		m.phrase, m.hasPhrase = f.nounPhrase(m.last+1, s.Last)
		return
	}
	p, ok := f.nounPhrase(m.last, s.Last)
	if !ok || dimension(f.r.Word(p.head)) {
		return
	}
	if _, isUnit := f.lex.units[f.r.Word(p.head)]; isUnit {
		return
	}
	m.phrase, m.hasPhrase = p, true
	m.last = p.last
}

// dimension reports whether the noun says in which direction is measured.
func dimension(word string) bool {
	switch word {
	case "Höhe", "Länge", "Breite", "Tiefe", "Entfernung", "Fläche", "Gewicht", "Größe", "Abstand", "Durchmesser", "Geschwindigkeit", "Umfang", "Volumen", "Inhalt", "Dicke", "Luftlinie":
		return true
	}
	return false
}

// wholeOf takes the whole of which a share is told: "der Betriebe", "davon", "von ihnen".
func (f *finder) wholeOf(m *mention, s q.Sentence) {
	i := m.last
	if i >= s.Last {
		return
	}
	switch f.r.Word(i) {
	case "davon":
		m.last++
		return
	case "von":
		if i+1 < s.Last && (f.r.Word(i+1) == "ihnen" || f.r.Word(i+1) == "uns") {
			m.last += 2
			return
		}
		return
	case "der", "des", "dieser", "dieses", "seiner", "seines", "ihrer", "ihres", "unserer", "unseres", "aller", "meiner", "jener":
		i = f.skipNumber(i+1, s)
	default:
		// "jede dritte Kommune", "ein Drittel Frauen"
		if m.number.Form != number.Share {
			return
		}
	}
	if p, ok := f.nounPhrase(i, s.Last); ok {
		m.phrase, m.hasPhrase = p, true
		m.last = p.last
	}
}
