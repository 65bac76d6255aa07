// Package figures finds German figures: how many or how much of what, within which
// bounds, planned or present, and on whose word.
//
// A figure is a number that counts or measures. Dates, years, clock times, durations,
// ages, scores, ordinals, paragraphs, house and telephone numbers, and numbers that are
// part of a name are none.
//
// Some readings are choices. Shares are per cent with one decimal: "zwei Drittel" is 66.7.
// "knapp" and "fast" give an upper bound, "gut" a lower one. Vague words begin at twice
// their magnitude and have no upper end: "Dutzende" at 24, "mehrere Tausend" at 2000. "100
// bis 300 Milliarden" is one range, in which the magnitude holds for both ends; some public
// test suites take it for two numbers. "ein" is an article unless something says that it
// counts; the same suites always take it for a number.
package figures

import (
	"math"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// Figures is the stage that provides figures. They are sorted by place; one figure may
// stand inside of another one ("die Hälfte der 214 Betriebe").
func Figures() q.Stage {
	return q.Stage{
		Name: "de.figures", Version: 4,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerNames, q.LayerTimes, q.LayerActors, q.LayerAttributions},
		Provides: []q.Layer{q.LayerFigures},
		Run:      func(r *q.Reading) { r.Figures = find(r) },
	}
}

// The rules by which figures are found; they are the By of a figure.
const (
	byCount     = "de.figure/count"     // a number and what it counts: "vier Brigaden"
	byMoney     = "de.figure/money"     // "1,5 Mio. Euro", "CHF 400"
	byMeasure   = "de.figure/measure"   // "60 Kilometer", "minus elf Grad"
	byPercent   = "de.figure/percent"   // "38 Prozent", "gut zehn Prozentpunkte"
	byShare     = "de.figure/share"     // "zwei Drittel", "jeder Vierte"
	byMultiple  = "de.figure/multiple"  // "doppelt so viele"
	byVague     = "de.figure/vague"     // "Dutzende", "mehrere Tausend Menschen"
	byMembers   = "de.figure/members"   // "140-köpfig", "88-seitig"
	byCompound  = "de.figure/compound"  // "100-Millionen-Euro-Paket", "350-Gramm-Glas"
	byMagnitude = "de.figure/magnitude" // "in Millionenhöhe", "zweistelliger Millionenbetrag"
	bySingle    = "de.figure/single"    // "ein einziger Server", "mindestens ein Kind"
	byBare      = "de.figure/bare"      // a number whose noun stands elsewhere: "57"
)

// finder looks for the figures of one reading.
type finder struct {
	r     *q.Reading
	lex   *lexicon
	found []mention
	time  int // the first time that may still overlap
	// nominal tells that the number at hand stands in a phrase that a determiner or a
	// preposition opened, so that what follows is no verb.
	nominal bool
}

// mention is a figure with what is known about it while looking for it.
type mention struct {
	q.Figure
	number      number.Number
	kind        kind
	sentence    int
	first, last int // tokens of the figure: first ≤ i < last
	after       int // the first token behind the number
	phrase      nounPhrase
	hasPhrase   bool
}

func find(r *q.Reading) []q.Figure {
	f := &finder{r: r, lex: words()}
	for i := range r.Sentences {
		f.sentence(i)
	}
	f.mergeRanges()
	f.mergeOutOf()
	f.unitsOfBare()
	f.changeCoins()
	figures := make([]q.Figure, 0, len(f.found))
	carriers := newCarriers(r)
	for i := range f.found {
		m := &f.found[i]
		m.UnitKind = m.kind.unitKind()
		m.Counted = f.counted(i)
		m.Attribution = carriers.of(m.Number)
		m.Status = f.status(m)
		m.AsOf = f.asOf(m)
		figures = append(figures, m.Figure)
	}
	return figures
}

// sentence looks for numbers in one sentence from left to right.
func (f *finder) sentence(index int) {
	s := f.r.Sentences[index]
	for i := s.First; i < s.Last; {
		n, ok := number.At(f.r.Text, f.r.Tokens[i].Start)
		if !ok || n.End > s.End {
			if m, ok := f.compound(i, index); ok {
				f.found = append(f.found, m)
			} else if m, ok := f.magnitude(i, index); ok {
				f.found = append(f.found, m)
			}
			i++
			continue
		}
		after := f.r.TokenAt(n.End)
		m := mention{number: n, sentence: index, first: i, after: after, last: max(after, i+1)}
		m.Number = q.Span{Start: n.Start, End: n.End}
		if f.judge(&m, s) {
			f.found = append(f.found, m)
			if m.kind == money {
				after = max(after, m.last) // the cents of "zwei Euro fünfzig" are no figure of their own
			}
		} else if c, ok := f.compound(i, index); ok {
			f.found = append(f.found, c)
		}
		i = max(after, i+1)
	}
}

// judge decides whether the number is a figure, and completes the mention.
func (f *finder) judge(m *mention, s q.Sentence) bool {
	if f.glued(m) || f.labelled(m) || f.isOtherHalf(m) {
		return false
	}
	m.Low, m.High = m.number.Low, m.number.High
	m.Modifier = q.Exact
	if w := f.r.Word(m.first); m.number.Form == number.Range && strings.EqualFold(w, "von") {
		// "reden von 80 bis 100 Euro": the preposition often belongs to the verb.
		m.first++
		m.Number.Start = f.r.Tokens[m.first].Start
	}
	f.nominal = m.first > s.First && f.opensPhrase(m.first-1)
	f.unitOrNoun(m, s)
	if m.number.Form == number.Vague && m.kind == money && m.first > s.First && f.r.Word(m.first-1) == ")" {
		return false // "225 (2019: 245) Millionen Euro"
	}
	if f.denominates(m) || m.number.Low == 0 && m.kind == things && f.lex.singular(f.r.Word(m.phrase.head)) == f.r.Word(m.phrase.head) {
		return false // "pro 100.000 Einwohner"; "null Toleranz"
	}
	if m.Unit == "Auge" && m.first > s.First && f.r.Word(m.first-1) == "unter" {
		return false // "unter vier Augen"
	}
	if m.number.Scale == number.Handful {
		if m.kind != things || !strings.ContainsAny(lastLetter(f.r.Word(m.phrase.head)), "nsr") && m.Unit != "Leute" {
			return false // "eine Handvoll Minze"
		}
		m.Modifier = q.About
	}
	if m.number.Form == number.Fraction && m.kind == things && strings.HasPrefix(strings.ToLower(f.r.Word(m.first)), "halb") {
		return false // "mit halber Kraft"
	}
	if f.isTime(m) || m.hasPhrase && m.kind == things && f.countsTime(m) {
		return false
	}
	if m.kind == nothing && !f.bareFigure(m, s) {
		return false
	}
	f.modify(m, s)
	if m.number.One && !f.countsOne(m) {
		return false
	}
	m.Span = f.span(m)
	m.By = f.rule(m)
	return true
}

// opensPhrase reports whether the token is a determiner or preposition.
func (f *finder) opensPhrase(i int) bool {
	switch strings.ToLower(f.r.Word(i)) {
	case "der", "die", "den", "dem", "des", "diese", "dieser", "diesen", "seine", "seinen", "seiner", "ihre", "ihren", "ihrer", "alle", "allen", "aller",
		"mit", "von", "bei", "aus", "unter", "für", "in", "an", "zu", "nach", "auf", "durch", "gegen", "ohne":
		return true
	}
	return false
}

func lastLetter(word string) string { return word[max(0, len(word)-1):] }

// denominates reports whether the number says to what a rate refers.
func (f *finder) denominates(m *mention) bool {
	if m.first == 0 {
		return false
	}
	w := f.r.Word(m.first - 1)
	return w == "pro" || (w == "je" || w == "auf") && m.number.Low >= 1000 && m.kind == things && math.Pow10(int(math.Log10(m.number.Low))) == m.number.Low
}

// span is the text of the figure. A unit written without a blank ends inside its token.
func (f *finder) span(m *mention) q.Span {
	s := f.r.TokenSpan(m.first, m.last).Cover(m.Number)
	if m.last == m.after {
		s.End = m.Number.End
	}
	return s
}

// unitOrNoun reads what stands behind the number, and a currency before it.
func (f *finder) unitOrNoun(m *mention, s q.Sentence) {
	switch m.number.Form {
	case number.Multiple:
		m.Unit, m.kind = "Faktor", factor
		return
	case number.Share:
		m.Unit, m.kind = "%", share
		if m.number.Inner != "" {
			f.applyModifier(m, innerModifier(m.number.Inner))
		}
		f.wholeOf(m, s)
		return
	}
	if f.currencyBefore(m, s) || f.unitBehind(m, s) {
		return
	}
	if p, ok := f.nounPhrase(f.partitive(m, s), s.Last); ok && !f.bare(m) {
		m.phrase, m.hasPhrase = p, true
		m.last, m.kind = p.last, things
		m.Unit = f.nounLemma(m, p)
		if u, ok := f.lex.units[f.r.Word(p.head)]; ok {
			m.Unit, m.kind = u.sign, u.kind
		} else {
			f.density(m, s)
		}
	} else {
		f.frequency(m, s)
	}
}

// frequency reads "1,2 Millionen Mal" and, as a multiple, "neun Mal häufiger". Few times in
// words are no figure.
func (f *finder) frequency(m *mention, s q.Sentence) {
	if m.after >= s.Last || f.bare(m) || f.r.Word(m.after) != "Mal" && f.r.Word(m.after) != "mal" {
		return
	}
	if next := f.r.Word(m.after + 1); m.after+1 < s.Last && (next == "so" || len(next) > 4 && strings.HasSuffix(next, "er") && !letter.Capital(next) && !functionWord(next)) {
		m.last, m.kind, m.Unit = m.after+2, factor, "Faktor"
		m.number.Form = number.Multiple
	} else if m.number.Digits || m.number.Scale > 1 {
		m.last, m.kind, m.Unit = m.after+1, things, "Mal"
	}
}

// bare reports whether no noun can follow the number: it is glued to something.
func (f *finder) bare(m *mention) bool {
	return m.after < len(f.r.Tokens) && f.r.Tokens[m.after].Start < m.Number.End
}

// partitive skips "der", "seiner", "von" between a number and the noun of which it takes a
// part: "zwei der Fahrer", "drei ihrer Stellungen", "Tausende von Menschen".
func (f *finder) partitive(m *mention, s q.Sentence) int {
	i := m.after
	if i+1 >= s.Last {
		return i
	}
	switch f.r.Word(i) {
	case "der", "dieser", "seiner", "ihrer", "unserer", "meiner", "eurer", "jener", "deren":
		if m.number.One {
			return i
		}
		return f.skipNumber(i+1, s)
	case "von":
		if m.number.Form == number.Vague {
			return i + 1
		}
	}
	return i
}

// skipNumber is the token behind a number at token i, with its modifier; i if there is
// none.
func (f *finder) skipNumber(i int, s q.Sentence) int {
	at := i
	if w := f.r.Word(at); at+1 < s.Last && (w == "insgesamt" || len(f.lex.modifiers[w]) > 0) {
		at++
	}
	if at >= s.Last {
		return i
	}
	if n, ok := number.At(f.r.Text, f.r.Tokens[at].Start); ok && !n.One && n.Form == number.Plain {
		return f.r.TokenAt(n.End)
	}
	return i
}

// nounLemma is the singular of the noun in the phrase.
func (f *finder) nounLemma(m *mention, p nounPhrase) string {
	word := f.r.Word(p.head)
	if m.number.Low == 1 && m.number.High == 1 && !strongPlural(word) {
		return word
	}
	if word == "Frauen" && p.head-2 >= p.first && f.r.Word(p.head-2) == "Männer" {
		return "Mann und Frau"
	}
	return f.lex.singular(word)
}

func strongPlural(word string) bool { return word == "Stimmen" || word == "Personen" }

// rule names what kind of figure the mention is.
func (f *finder) rule(m *mention) string {
	switch {
	case m.number.Form == number.Multiple:
		return byMultiple
	case m.number.Form == number.Share:
		return byShare
	case m.number.Form == number.Vague:
		return byVague
	case m.kind == money:
		return byMoney
	case m.kind == share || m.kind == point:
		return byPercent
	case m.kind.physical():
		return byMeasure
	case m.number.One:
		return bySingle
	case m.kind == nothing:
		return byBare
	}
	return byCount
}

func (f *finder) pos(i int) q.POS {
	if i < 0 || i >= len(f.r.Tags) {
		return q.NoPOS
	}
	return f.r.Tags[i].POS
}

func (f *finder) feats(i int) q.Feats {
	if i < 0 || i >= len(f.r.Tags) {
		return 0
	}
	return f.r.Tags[i].Feats
}

// inTime reports whether a time expression overlaps the span.
func (f *finder) inTime(s q.Span) bool {
	return len(f.timesAt(s)) > 0
}
