package msg

import (
	"math"
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Number writes v as the language does: "1.500" and "2,5" in German, "1,500" and "2.5" in
// English, round millions and above with their word: "18 Mio.", "18 million".
func (l Labels) Number(v float64) string {
	for _, scale := range []struct {
		size float64
		key  Key
	}{{1e12, Trillion}, {1e9, Billion}, {1e6, Million}} {
		if short := v / scale.size; math.Abs(short) >= 1 && math.Abs(short) < 1e6 && hundredths(short) {
			return l.Text(scale.key, "n", l.plain(short))
		}
	}
	return l.plain(v)
}

// hundredths reports whether v has at most two decimals.
func hundredths(v float64) bool {
	return math.Abs(v*100-math.Round(v*100)) < 1e-6
}

func (l Labels) plain(v float64) string {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return "?"
	}
	if math.Abs(v) >= 1e15 {
		return strconv.FormatFloat(v, 'g', 4, 64)
	}
	digits := strconv.FormatFloat(math.Abs(v), 'f', -1, 64)
	whole, decimals, _ := strings.Cut(digits, ".")
	thousands, point := l.Text(ThousandsMark), l.Text(DecimalMark)
	var b strings.Builder
	if v < 0 {
		b.WriteString("−")
	}
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(thousands)
		}
		b.WriteRune(d)
	}
	if decimals != "" {
		b.WriteString(point + decimals)
	}
	return b.String()
}

// Value writes a figure with its modifier: ">1.500", "≥3.000", "≤12.000", "~4.000",
// "9.500–11.000", "mehrere Tausend". The unit is not part of it.
func (l Labels) Value(low, high float64, m q.Modifier) string {
	return l.limited(low, high, m, Modifier)
}

// Words writes a figure like [Labels.Value] in the words of running text: "mehr als 1.500".
func (l Labels) Words(low, high float64, m q.Modifier) string {
	return l.limited(low, high, m, Words)
}

func (l Labels) limited(low, high float64, m q.Modifier, key func(q.Modifier) Key) string {
	known := low
	if math.IsInf(low, 0) {
		known = high
	}
	if math.IsInf(known, 0) || math.IsNaN(known) {
		return l.Text(key(m))
	}
	switch m {
	case q.Several:
		return l.several(known)
	case q.Between:
		return l.interval(low, high, key)
	case q.Exact, q.About, "":
		// A text may give exact bounds that differ ("drei bis vier"): then both count.
		if low != high && !math.IsInf(low, 0) && !math.IsInf(high, 0) {
			return l.Text(key(m), "n", l.interval(low, high, key))
		}
	}
	form := key(m)
	if !l.Has(form) {
		form = key(q.Exact)
	}
	return l.Text(form, "n", l.Number(known))
}

func (l Labels) interval(low, high float64, key func(q.Modifier) Key) string {
	switch {
	case math.IsInf(low, -1):
		return l.Text(key(q.UpTo), "n", l.Number(high))
	case math.IsInf(high, 1):
		return l.Text(key(q.AtLeast), "n", l.Number(low))
	}
	return l.Number(low) + "–" + l.Number(high)
}

// several is the word for an open number: the lower bounds 2, 20 or 24, 200, 2,000 and
// 2,000,000 are those of "mehrere", "Dutzende", "mehrere Hundert" and so on.
func (l Labels) several(low float64) string {
	switch {
	case low >= 2e9:
		return l.Text(SeveralBillions)
	case low >= 2e6:
		return l.Text(SeveralMillions)
	case low >= 2e3:
		return l.Text(SeveralThousands)
	case low >= 200:
		return l.Text(SeveralHundreds)
	case low >= 20:
		return l.Text(SeveralDozens)
	}
	return l.Text(SeveralFew)
}

// Unit is a unit as it stands behind a number: " €", " %", " km"; "" for none.
func (l Labels) Unit(unit string) string {
	switch unit {
	case "":
		return ""
	case "EUR":
		unit = "€"
	case "USD":
		unit = "US-$"
	}
	return "\u00a0" + unit // a no-break space keeps it with its number
}

// UnitName is a unit as a heading: "Euro", "Prozent", "Kilometer"; the unit itself if it is
// a word already.
func (l Labels) UnitName(unit string) string {
	if key := Key("unit." + unit); l.Has(key) {
		return l.Text(key)
	}
	return unit
}
