package lexicon

import (
	_ "embed"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

//go:embed actwords.txt
var actWordsText string

// ActOfWord is the act that a lower-case word shows where the verb of saying is neutral;
// "" if it shows none.
func ActOfWord(word string) q.Stance {
	table := actWords()
	for end := len(word); end >= shortestActWord; end-- {
		if s, ok := table[word[:end]]; ok {
			return s
		}
	}
	return ""
}

// shortestActWord is the length in bytes of the shortest beginning in the list.
const shortestActWord = 4

var actWords = sync.OnceValue(func() map[string]q.Stance {
	table := map[string]q.Stance{}
	for row := range rows(actWordsText, 2) {
		table[row[0]] = q.Stance(row[1])
	}
	return table
})
