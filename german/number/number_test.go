package number

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestAt(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		text      string // the number stands before the first "|"
		low, high float64
		form      Form
	}{
		{"1.500| Menschen", 1500, 1500, Plain},
		{"1 500| Menschen", 1500, 1500, Plain},
		{"1\u202f234\u202f567,89| Euro", 1234567.89, 1234567.89, Plain},
		{"1'500| Franken", 1500, 1500, Plain},
		{"120’000| Franken", 120000, 120000, Plain},
		{"1500|, 20 weitere", 1500, 1500, Plain},
		{"423| 0000", 423, 423, Plain},
		{"4.80| Franken", 4.8, 4.8, Plain},
		{"1,5 Mio.| Euro", 1.5e6, 1.5e6, Plain},
		{"1,2 Milliarden| Euro", 1.2e9, 1.2e9, Plain},
		{"100K|", 100e3, 100e3, Plain},
		{"5,-| Euro", 5, 5, Plain},
		{"minus 3,5| Grad", -3.5, -3.5, Plain},
		{"-5| Grad", -5, -5, Plain},
		{"null| Tore", 0, 0, Plain},
		{"eins|", 1, 1, Plain},
		{"einundzwanzig|", 21, 21, Plain},
		{"zweitausenddreihundert|", 2300, 2300, Plain},
		{"fuenfhundertneunundvierzig|", 549, 549, Plain},
		{"siebenhunderteinundzwanzigtausendundzwölf|", 721012, 721012, Plain},
		{"fünfzehnhundert|", 1500, 1500, Plain},
		{"Zwei Millionen dreihunderttausend| Euro", 2300000, 2300000, Plain},
		{"dreiundfünfzig Milliarden zweihundertvierundzwanzig|", 53000000224, 53000000224, Plain},
		{"ein hundert fünfzehn|", 115, 115, Plain},
		{"zwei und vierzig|", 42, 42, Plain},
		{"zwei| und drei Kinder", 2, 2, Plain},
		{"zwei Komma drei|", 2.3, 2.3, Plain},
		{"zweieinhalb| Kilo", 2.5, 2.5, Plain},
		{"anderthalb| Liter", 1.5, 1.5, Plain},
		{"eineinhalb Milliarden|", 1.5e9, 1.5e9, Plain},
		{"eine halbe Million| Euro", 5e5, 5e5, Plain},
		{"ein halbes Dutzend| Kühe", 6, 6, Plain},
		{"zwei Dutzend| Kühe", 24, 24, Plain},
		{"fünf und drei Viertel Milliarden|", 5.75e9, 5.75e9, Plain},
		{"1/2| Liter", 0.5, 0.5, Fraction},
		{"2½| Liter", 2.5, 2.5, Plain},
		{"ein viertel| Liter", 0.25, 0.25, Fraction},
		{"viertel| Liter", 0.25, 0.25, Fraction},
		{",77|", 0.77, 0.77, Plain},
		{"- 1.200|", -1200, -1200, Plain},
		{"drei halbe| Brote", 1.5, 1.5, Fraction},
		{"zwei Drittel| der Betriebe", 66.7, 66.7, Share},
		{"ein knappes Drittel| davon", 33.3, 33.3, Share},
		{"drei Viertel| der Höfe", 75, 75, Share},
		{"die Hälfte| der Höfe", 50, 50, Share},
		{"jeder Vierte|", 25, 25, Share},
		{"jede zwanzigste| Geburt", 5, 5, Share},
		{"vier von zehn| Befragten", 40, 40, Share},
		{"46| von 300 Lokalen", 46, 46, Plain},
		{"doppelt so viele| wie", 2, 2, Multiple},
		{"dreieinhalbmal so hoch|", 3.5, 3.5, Multiple},
		{"3-mal so viel|", 3, 3, Multiple},
		{"das Dreifache|", 3, 3, Multiple},
		{"Faktor drei|", 3, 3, Multiple},
		{"Dutzende| Kühe", 24, inf, Vague},
		{"Hunderttausende| Menschen", 200e3, inf, Vague},
		{"mehrere Tausend| Menschen", 2000, inf, Vague},
		{"ein paar Dutzend| Kühe", 24, inf, Vague},
		{"Hunderte Millionen| Euro", 200e6, inf, Vague},
		{"10 bis 12| Kühe", 10, 12, Range},
		{"10-12| Kühe", 10, 12, Range},
		{"100 - 1000| Liter", 100, 1000, Range},
		{"zwischen 30 und 40| Kühe", 30, 40, Range},
		{"zwischen zwölf und 15| Kühe", 12, 15, Range},
		{"von 2 bis 7| Liter", 2, 7, Range},
		{"1,7 bis 2,1 Mrd.| Euro", 1.7e9, 2.1e9, Range},
		{"zwischen vier und sechs Millionen| Euro", 4e6, 6e6, Range},
		{"900.000 bis 1,2 Millionen| Euro", 9e5, 1.2e6, Range},
		{"zwei oder drei| Kühe", 2, 3, Range},
		{"ein bis zwei| Kühe", 1, 2, Range},
		{"mehrere zehn Millionen| Dosen", 20e6, inf, Vague},
		{"minus 18 bis minus 12| Grad", -18, -12, Range},
	} {
		want := strings.Index(c.text, "|")
		text := strings.Replace(c.text, "|", "", 1)
		n, ok := At(text, 0)
		if !ok || n.End != want || n.Low != c.low || n.High != c.high || n.Form != c.form {
			t.Errorf("%q: %+v %v", c.text, n, ok)
		}
	}
}

func TestAtFindsNoNumber(t *testing.T) {
	for _, text := range []string{
		"", "Haus", "neuntens", "achten", "einige Menschen", "ein Paar Schuhe", "ein paar Leute", "viele Menschen",
		"12.5.2031", "Dutzendware", "jeder Einzelne", "Sieben-Tage-Wert", "Viertel", "Million", "tausendfach", "der Dritte",
	} {
		if n, ok := At(text, 0); ok && !n.One {
			t.Errorf("%q: found %+v", text, n)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for word, want := range map[string]float64{"zweite": 2, "dritten": 3, "Vierter": 4, "siebten": 7, "achte": 8, "zwanzigste": 20, "hundertsten": 100} {
		if n, ok := Ordinal(word); !ok || n != want {
			t.Errorf("%q: %v %v, want %v", word, n, ok, want)
		}
	}
	for _, word := range []string{"Seite", "weite", "letzte", "erst", "Rest"} {
		if n, ok := Ordinal(word); ok {
			t.Errorf("%q: %v", word, n)
		}
	}
}

func FuzzAt(f *testing.F) {
	for _, s := range []string{"1.500 Menschen", "zwischen 30 und 40", "½ Liter", "minus 18 bis 12", "zwei Millionen drei", "1/2/3", "Ⅷ 9'99", "jede 20. Kuh"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		for at := range text {
			n, ok := At(text, at)
			if !ok {
				continue
			}
			if n.Start != at || n.End <= at || n.End > len(text) || n.End < len(text) && !utf8.RuneStart(text[n.End]) {
				t.Fatalf("%q at %d: span %d–%d", text, at, n.Start, n.End)
			}
			if math.IsNaN(n.Low) || n.Low > n.High {
				t.Fatalf("%q at %d: %v > %v", text, at, n.Low, n.High)
			}
		}
	})
}
