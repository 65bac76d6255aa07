package figures

import (
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
)

// compound reads a figure that is one word: "140-köpfig", "fünfköpfiges", "88-seitigen",
// "350-Gramm-Glas", "100-Millionen-Euro-Paket", "siebenhundert-Euro".
func (f *finder) compound(i, sentence int) (mention, bool) {
	t := f.r.Tokens[i]
	word := f.r.Word(i)
	if t.Kind != q.Word || len(word) < len("5-Euro") || strings.IndexByte(word, '-') <= 0 && !strings.Contains(word, "ig") {
		return mention{}, false
	}
	m := mention{sentence: sentence, first: i, last: i + 1, after: i + 1}
	m.Span, m.Modifier = t.Span, q.Exact
	if s := f.r.Sentences[sentence]; i+2 < s.Last && f.r.Tokens[i+1].Start == t.End && f.r.Word(i+1) == "-" {
		return m, false
	}
	if f.members(&m, word) || strings.IndexByte(word, '-') > 0 && f.amountWord(&m, word) {
		modifier, length := f.modifierBefore(&m, f.r.Sentences[sentence])
		if length > 0 {
			m.first -= length
			m.Span = f.r.TokenSpan(m.first, m.last)
			f.applyModifier(&m, modifier)
		}
		return m, true
	}
	return m, false
}

// members reads adjectives that say of how many a group consists, or how many pages
// something has.
func (f *finder) members(m *mention, word string) bool {
	for _, part := range [...]struct {
		stem, unit string
		smallest   float64
	}{{"köpfig", "Person", 2}, {"seitig", "Seite", 4}} {
		at := strings.Index(word, part.stem)
		if at <= 0 || !adjectiveEnding(word[at+len(part.stem):]) {
			continue
		}
		head := strings.TrimSuffix(word[:at], "-")
		value, ok := number.Cardinal(head)
		if !ok {
			n, found := number.At(head, 0)
			value, ok = n.Low, found && n.End == len(head) && n.Form == number.Plain && !n.One
		}
		if !ok || value < part.smallest {
			return false
		}
		m.set(value, m.Start, m.Start+len(head))
		m.Unit, m.kind, m.By = part.unit, things, byMembers
		return true
	}
	return false
}

func adjectiveEnding(s string) bool {
	switch s {
	case "", "e", "en", "er", "es", "em":
		return true
	}
	return false
}

// set gives the mention an exact value and the place of its number.
func (m *mention) set(value float64, start, end int) {
	m.Low, m.High = value, value
	m.number = number.Number{Start: start, End: end, Low: value, High: value, Scale: 1}
	m.Number = q.Span{Start: start, End: end}
}

// amountWord reads compounds of number, unit and noun. Money counts with a magnitude or
// without a noun behind it, since "49-Euro-Ticket" is a name; a measure counts where it
// tells the size of the thing.
func (f *finder) amountWord(m *mention, word string) bool {
	parts := strings.Split(word, "-")
	value, ok := number.Cardinal(parts[0])
	if !ok {
		n, found := number.At(parts[0], 0)
		value, ok = n.Low, found && n.End == len(parts[0]) && n.Form == number.Plain && !n.One
	}
	if !ok || len(parts) < 2 {
		return false
	}
	end := m.Start + len(parts[0])
	scaled := false
	if scale, found := number.At("2 "+parts[1], 0); found && scale.Scale > 1 && scale.End == len(parts[1])+2 && utf8.RuneCountInString(parts[1]) > 2 {
		value, scaled = value*scale.Scale, true
		end += 1 + len(parts[1])
		parts = parts[1:]
	}
	if len(parts) < 2 {
		return false
	}
	u, ok := f.lex.units[parts[1]]
	if !ok {
		return false
	}
	switch {
	case u.kind == money && (scaled || len(parts) == 2):
	case (u.kind == mass || u.kind == volume) && len(parts) == 3, u.sign == "MW" || u.sign == "kW" || u.sign == "GW":
	default:
		return false
	}
	m.set(value, m.Start, end)
	m.Unit, m.kind, m.By = u.sign, u.kind, byCompound
	return true
}
