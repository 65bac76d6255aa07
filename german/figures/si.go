package figures

import "strings"

// SI converts a value of a physical unit, as it stands in the Unit of a figure, into the
// unit of the International System: 2 "km" are 2000 "m", 36 "km/h" are 10 "m/s", 0 "°C"
// are 273.15 "K". Infinite values stay infinite. ok is false for units that measure
// nothing physical: money, shares, nouns.
func SI(value float64, unit string) (converted float64, si string, ok bool) {
	switch unit {
	case "°C":
		return value + 273.15, "K", true
	case "°F":
		return (value + 459.67) * 5 / 9, "K", true
	}
	lex := words()
	if s, ok := lex.si[unit]; ok {
		return value * s.factor, s.sign, true
	}
	// "l/m²", "m³/h"
	above, below, rate := strings.Cut(unit, "/")
	if !rate {
		return 0, "", false
	}
	a, okAbove := lex.si[above]
	b, okBelow := lex.si[below]
	switch below {
	case "h":
		b, okBelow = standard{"s", 3600}, true
	case "min":
		b, okBelow = standard{"s", 60}, true
	case "s":
		b, okBelow = standard{"s", 1}, true
	}
	return value * a.factor / max(b.factor, 1e-12), a.sign + "/" + b.sign, okAbove && okBelow
}
