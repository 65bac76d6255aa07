package lexicon

import (
	_ "embed"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

//go:embed actwords.txt
var actWordsText string

// ActOfWord is the act that a lower-case word shows where the verb of saying is neutral;
// "" if it shows none. Of a compound written with hyphens the last part decides; the first one
// blames if it is a word of blame: a Skandal-Minister is one who makes scandals.
func ActOfWord(word string) q.Stance {
	first, _, _ := strings.Cut(word, "-")
	last := word[strings.LastIndexByte(word, '-')+1:]
	if len(last) == len(word) {
		return actOfPart(word)
	}
	if act := actOfPart(last); act != "" {
		return act
	}
	if act := actWords()[first]; act == q.Condemns {
		return act
	}
	return ""
}

// actOfPart is the act of a word without hyphens.
func actOfPart(word string) q.Stance {
	table := actWords()
	for end := len(word); end >= shortestActWord; end-- {
		if s, ok := table[word[:end]]; ok && actEndings()[word[end:]] {
			return s
		}
		if s, ok := table[word[:end]+"-"]; ok {
			return s
		}
	}
	return ""
}

// shortestActWord is the length in bytes of the shortest word in the list.
const shortestActWord = 4

var actWords = sync.OnceValue(func() map[string]q.Stance {
	table := map[string]q.Stance{}
	for row := range rows(actWordsText, 2) {
		table[row[0]] = q.Stance(row[1])
	}
	return table
})

// actEndings are what a word of the list may have behind it: endings of nouns, of adjectives and
// their degrees, and those that make a noun of quality.
var actEndings = sync.OnceValue(func() map[string]bool {
	table := map[string]bool{}
	for _, e := range strings.Fields(`e en er es em n s ns se ses r in innen
		ere eren erer eres erem ste sten ster stes stem este esten ester estes estem
		heit heiten keit keiten igkeit igkeiten`) {
		table[e] = true
	}
	table[""] = true
	return table
})
