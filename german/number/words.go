package number

import (
	"strings"

	"github.com/quellenlage/quellenlage/internal/letter"
)

// numeral is a word or a part of a word with its value.
type numeral struct {
	word  string
	value int
}

// The parts of a cardinal. Longer words stand before those with which they begin.
var (
	units = [...]numeral{{"ein", 1}, {"zwei", 2}, {"zwo", 2}, {"drei", 3}, {"vier", 4}, {"fünf", 5}, {"fuenf", 5},
		{"sechs", 6}, {"sieben", 7}, {"acht", 8}, {"neun", 9}}
	teens = [...]numeral{{"zehn", 10}, {"elf", 11}, {"zwölf", 12}, {"zwoelf", 12}, {"dreizehn", 13}, {"vierzehn", 14},
		{"fünfzehn", 15}, {"fuenfzehn", 15}, {"sechzehn", 16}, {"siebzehn", 17}, {"achtzehn", 18}, {"neunzehn", 19}}
	tens = [...]numeral{{"zwanzig", 20}, {"dreißig", 30}, {"dreissig", 30}, {"vierzig", 40}, {"fünfzig", 50},
		{"fuenfzig", 50}, {"sechzig", 60}, {"siebzig", 70}, {"achtzig", 80}, {"neunzig", 90}}
)

// Cardinal is the value of a cardinal written as one word: "einundzwanzig",
// "zweitausenddreihundert", "null", "eins", in any case, with "ue" and "ss" for "ü" and
// "ß". Forms of the article ("ein", "einen") are none.
func Cardinal(word string) (float64, bool) {
	if len(word) > maxWord {
		return 0, false
	}
	switch w := letter.Lower(word); w {
	case "ein":
		return 0, false
	case "null":
		return 0, true
	case "zweier", "zweien":
		return 2, true
	case "dreier", "dreien":
		return 3, true
	default:
		n, rest, ok := belowMillion(w)
		return float64(n), ok && (rest == "" || rest == "s" && n%10 == 1 && strings.HasSuffix(w, "eins"))
	}
}

func belowMillion(w string) (n int, rest string, ok bool) {
	head, rest, ok := belowThousand(w)
	if !ok {
		head, rest = 1, w
	}
	tail, thousands := strings.CutPrefix(rest, "tausend")
	if !thousands {
		return head, rest, ok
	}
	n = head * 1000
	if more, left, ok := belowThousand(strings.TrimPrefix(tail, "und")); ok {
		return n + more, left, true
	}
	return n, tail, true
}

func belowThousand(w string) (n int, rest string, ok bool) {
	head, rest, ok := belowHundred(w)
	if ok && head > 19 {
		return head, rest, ok
	}
	if !ok {
		head, rest = 1, w
	}
	tail, hundreds := strings.CutPrefix(rest, "hundert")
	if !hundreds {
		return head, rest, ok
	}
	n = head * 100
	if more, left, ok := belowHundred(strings.TrimPrefix(tail, "und")); ok {
		return n + more, left, true
	}
	return n, tail, true
}

func belowHundred(w string) (n int, rest string, ok bool) {
	for _, list := range [...][]numeral{tens[:], teens[:]} {
		if n, rest, ok := cut(w, list); ok {
			return n, rest, true
		}
	}
	n, rest, ok = cut(w, units[:])
	if !ok {
		return 0, w, false
	}
	if tail, und := strings.CutPrefix(rest, "und"); und {
		if ten, left, ok := cut(tail, tens[:]); ok {
			return n + ten, left, true
		}
	}
	return n, rest, true
}

func cut(w string, list []numeral) (int, string, bool) {
	for _, c := range list {
		if rest, ok := strings.CutPrefix(w, c.word); ok {
			return c.value, rest, true
		}
	}
	return 0, w, false
}

// Ordinal is the value of an ordinal written as one word, in any inflection: "dritte",
// "Vierter", "zwanzigsten".
func Ordinal(word string) (float64, bool) {
	w := letter.Lower(word)
	stem, ok := strings.CutSuffix(trimEnding(w), "t")
	if !ok || len(stem)+1 == len(w) {
		return 0, false
	}
	switch stem {
	case "ers":
		return 1, true
	case "drit":
		return 3, true
	case "sieb":
		return 7, true
	case "ach":
		return 8, true
	}
	if n, ok := Cardinal(stem); ok && n < 20 {
		return n, true
	}
	if stem, ok = strings.CutSuffix(stem, "s"); !ok {
		return 0, false
	}
	n, ok := Cardinal(stem)
	return n, ok && n >= 20
}

// trimEnding takes the ending of an inflected adjective off.
func trimEnding(w string) string {
	for _, ending := range [...]string{"en", "em", "er", "es", "e"} {
		if stem, ok := strings.CutSuffix(w, ending); ok {
			return stem
		}
	}
	return w
}

// isOne reports whether the lower-case word is a form of "ein".
func isOne(w string) bool {
	switch w {
	case "ein", "eine", "einen", "einem", "einer", "eines", "eins":
		return true
	}
	return false
}

// isHalf reports whether the lower-case word is a form of "halb".
func isHalf(w string) bool {
	switch w {
	case "halb", "halbe", "halber", "halbes", "halben", "halbem":
		return true
	}
	return false
}

// mixed is the value of "anderthalb", "zweieinhalb", "dreieinviertel", "dreiviertel".
func mixed(w string) (float64, bool) {
	switch w {
	case "anderthalb":
		return 1.5, true
	case "dreiviertel":
		return 0.75, true
	}
	for _, part := range [...]struct {
		text  string
		value float64
	}{{"einhalb", 0.5}, {"eindrittel", 1.0 / 3}, {"einviertel", 0.25}, {"dreiviertel", 0.75}} {
		head, ok := strings.CutSuffix(w, part.text)
		if !ok || head == "" {
			continue
		}
		head = strings.TrimSuffix(head, "und")
		if head == "ein" {
			return 1 + part.value, true
		}
		if n, ok := Cardinal(head); ok {
			return n + part.value, true
		}
	}
	return 0, false
}

// scaleOf is the magnitude that the lower-case word names, 0 if it names none.
func scaleOf(w string) float64 {
	switch w {
	case "dutzend":
		return 12
	case "hundert":
		return 100
	case "tausend", "tsd", "k":
		return 1e3
	case "zehntausend":
		return 1e4
	case "hunderttausend":
		return 1e5
	case "million", "millionen", "mio", "mill":
		return 1e6
	case "milliarde", "milliarden", "mrd":
		return 1e9
	case "billion", "billionen":
		return 1e12
	case "billiarde", "billiarden":
		return 1e15
	case "trillion", "trillionen":
		return 1e18
	case "viertelmillion":
		return 250e3
	case "dreiviertelmillion":
		return 750e3
	case "viertelmilliarde":
		return 250e6
	case "dreiviertelmilliarde":
		return 750e6
	}
	return 0
}
