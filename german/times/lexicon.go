package times

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// class is what a word or number can be in a time expression.
type class uint8

const (
	other class = iota // nothing that concerns time
	number
	ordinal
	vague    // "einige", "mehrere": a number that is not told
	fraction // "halb", "viertel"
	whole    // "ganz", "gesamt"
	unit
	hourpart // "Viertelstunde"
	month
	monthabbr
	weekday
	weekdayabbr
	season
	part // part of day: "Abend"
	midnight
	holiday
	dayshift // "gestern": shift in days against the publication day
	todayadj // "am heutigen Montag"
	ref      // "damals": a TIMEX3 reference value
	refnoun  // "Moment" in "im Moment", "kurzem" in "vor kurzem"
	thisyear // "heuer", "Vorjahr": shift in years
	neighbour
	relative      // "vergangen", "nächst": shift in units
	demonstrative // "dieser", "jener", "derselbe"
	edge          // "Anfang", "Mitte", "Ende"
	edgeof        // "Jahresende"
	adverbset     // "täglich"
	every         // "jeder"
	all           // "alle" in "alle zwei Jahre"
	per
	article
	prep
	conj
	modifier
	than
	more
	uhr
	later // "später", "zuvor"
	lang
	lower // "alt": makes a number of years an age
	early

	// Classes that have no words of their own in the lexicon.
	digits      // plain digits: value
	decimal     // "3,5"
	dotted      // "20.30", "20:30", "22.04": clock or day and month
	fullDate    // "21.10.2024", "2024-10-21", "15.2."
	yearMonth   // "05/2016", "2016-05"
	decade      // "60er", "neunziger"
	weekdayPart // "Montagabend"
	monthUnit   // "Januarwoche"
	seasonUnit  // "Sommermonate"
	unitNoun    // "Arbeitstage"
	longAdverb  // "tagelang"
	spanAdj     // "siebenminütig"
	dash
	comma
	stop // end of a sentence or another mark that ends an expression
	openParen
	slash
)

// entry is what the lexicon says of a word.
type entry struct {
	class class
	key   string // the word in lower case
	value string // as in the lexicon
	num   float64
}

//go:embed lexicon.txt
var lexiconText string

// lexicon is the parsed lexicon; the key is the word in lower case.
var lexicon = sync.OnceValue(func() map[string]entry {
	names := map[string]class{
		"number": number, "ordinal": ordinal, "vague": vague, "fraction": fraction, "whole": whole,
		"unit": unit, "hourpart": hourpart, "month": month, "monthabbr": monthabbr, "weekday": weekday,
		"weekdayabbr": weekdayabbr, "season": season, "part": part, "midnight": midnight, "holiday": holiday,
		"dayshift": dayshift, "todayadj": todayadj, "ref": ref, "refnoun": refnoun, "thisyear": thisyear, "neighbour": neighbour,
		"relative": relative, "demonstrative": demonstrative, "edge": edge, "edgeof": edgeof,
		"adverbset": adverbset, "every": every, "all": all, "per": per, "article": article, "prep": prep,
		"conj": conj, "modifier": modifier, "than": than, "more": more, "uhr": uhr, "later": later,
		"lang": lang, "lower": lower, "early": early,
	}
	words := map[string]entry{}
	for line := range strings.Lines(lexiconText) {
		fields := strings.Fields(line)
		if len(fields) < 3 || fields[0] == "#" {
			continue
		}
		num, _ := strconv.ParseFloat(fields[1], 64)
		for _, w := range fields[2:] {
			for _, form := range inflect(w) {
				words[form] = entry{names[fields[0]], form, fields[1], num}
			}
		}
	}
	return words
})

// inflect is the word, or the forms of an adjective if it ends in "~".
func inflect(word string) []string {
	stem, ok := strings.CutSuffix(word, "~")
	if !ok {
		return []string{word}
	}
	return []string{stem, stem + "e", stem + "en", stem + "er", stem + "es", stem + "em"}
}

// lookup finds a word in lower case. buf is scratch space; the text is not copied unless
// the word is longer than buf.
func lookup(words map[string]entry, word string, buf *[40]byte) (entry, bool) {
	if len(word) > len(buf) {
		return entry{}, false
	}
	b := lowerInto(buf, word)
	e, ok := words[string(b)]
	return e, ok
}

// lowerInto writes word in lower case, for ASCII and the letters with two bytes that
// German uses.
func lowerInto(buf *[40]byte, word string) []byte {
	b := buf[:len(word)]
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case i > 0 && word[i-1] == 0xC3 && 0x80 <= c && c <= 0x9E:
			c += 0x20
		}
		b[i] = c
	}
	return b
}
