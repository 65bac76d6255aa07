package figures

import (
	"math"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
)

// magnitude reads sums of which only the magnitude is told: "in Millionenhöhe", "ein
// zweistelliger Millionenbetrag", "eine sechsstellige Summe".
func (f *finder) magnitude(i, sentence int) (mention, bool) {
	s := f.r.Sentences[sentence]
	scale := scaleOfSum(f.r.Word(i))
	if scale == 0 {
		return mention{}, false
	}
	places := 0
	if i > s.First {
		places = placesOf(f.r.Word(i - 1))
	}
	const fewest = 3 // "ein zweistelliger Betrag" may be a joke, but no sum
	if scale == 1 && places < fewest {
		return mention{}, false
	}
	m := mention{sentence: sentence, first: i, last: i + 1, after: i + 1}
	m.kind, m.By = money, byMagnitude
	m.Low, m.High, m.Modifier = 2*scale, math.Inf(1), q.Several
	if places > 0 {
		m.first--
		m.Low, m.High, m.Modifier = scale*math.Pow10(places-1), scale*(math.Pow10(places)-1), q.Between
	}
	m.Span = f.r.TokenSpan(m.first, m.last)
	m.Number = m.Span
	m.number = number.Number{Start: m.Start, End: m.End, Low: m.Low, High: m.High, Scale: scale, Form: number.Vague}
	return m, true
}

// scaleOfSum is the magnitude that a noun for a sum names: 1e6 for "Millionenbetrag", 1 for
// "Betrag", 0 for other nouns.
func scaleOfSum(word string) float64 {
	scale := 1.0
	switch {
	case strings.HasPrefix(word, "Millionen"):
		scale = 1e6
	case strings.HasPrefix(word, "Milliarden"):
		scale = 1e9
	case !strings.HasPrefix(word, "Betr") && !strings.HasPrefix(word, "Summe"):
		return 0
	}
	for _, head := range [...]string{"betrag", "betrags", "beträge", "beträgen", "summe", "summen", "höhe", "bereich"} {
		if rest, ok := strings.CutSuffix(strings.ToLower(word), head); ok && (rest == "" || rest == "millionen" || rest == "milliarden") {
			return scale
		}
	}
	return 0
}

// placesOf is the number of digits that "zweistellig", "sechsstelligen" tells; 0 for other
// words.
func placesOf(word string) int {
	const most = 9
	head, ending, ok := strings.Cut(strings.ToLower(word), "stellig")
	if !ok || !adjectiveEnding(ending) {
		return 0
	}
	if head == "ein" {
		return 1
	}
	n, ok := number.Cardinal(head)
	if !ok || n > most {
		return 0
	}
	return int(n)
}

// currency is the currency of the money figure nearest to figure i; the euro if the text
// names none.
func (f *finder) currency(i int) string {
	const farthest = 50
	for away := 1; away < min(len(f.found), farthest); away++ {
		for _, k := range [...]int{i - away, i + away} {
			if k >= 0 && k < len(f.found) && f.found[k].kind == money && f.found[k].By == byMoney {
				return f.found[k].Unit
			}
		}
	}
	return "EUR"
}
