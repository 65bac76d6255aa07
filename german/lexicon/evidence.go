package lexicon

import (
	_ "embed"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

//go:embed evidence.txt
var evidenceText string

// EvidenceNoun is a word that names evidence.
type EvidenceNoun struct {
	Kind q.EvidenceKind
	// Strong words name evidence wherever they stand; the others only beside a verb or
	// preposition of showing.
	Strong bool
}

// FindEvidence looks a word up in the list of evidence, alone or, with three letters or
// more before it, as the last part of a compound.
func FindEvidence(word string) (EvidenceNoun, bool) {
	table := evidenceNouns()
	word = letter.Lower(word)
	if n, ok := table[word]; ok {
		return n, true
	}
	for start := max(shortestPrefix, evidenceEnds().reach(word)); start <= len(word)-len("video"); start++ {
		if n, ok := table[word[start:]]; ok {
			return n, true
		}
	}
	return EvidenceNoun{}, false
}

var evidenceEnds = sync.OnceValue(func() ends { return endsOf(evidenceNouns()) })

var evidenceNouns = sync.OnceValue(func() map[string]EvidenceNoun {
	table := map[string]EvidenceNoun{}
	for row := range rows(evidenceText, 3) {
		table[row[0]] = EvidenceNoun{q.EvidenceKind(row[1]), row[2] == "strong"}
	}
	return table
})
