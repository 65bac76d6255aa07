package lexicon

import (
	"strings"
	"testing"
)

// TestReachMissesNoEnd: whatever stands before a word of the table, the search for it begins
// there or before it.
func TestReachMissesNoEnd(t *testing.T) {
	table := nounTable()
	e := endsOf(table)
	for form := range table {
		for _, before := range []string{"", "x", "über", "polizei-"} {
			if at := e.reach(before + form); at > len(before) {
				t.Errorf("reach(%q) = %d", before+form, at)
			}
		}
	}
	if at := e.reach(strings.Repeat("zyx", 1000)); at < 2900 {
		t.Errorf("reach goes back to %d of a word that has no known end", at)
	}
}

func BenchmarkFindNoun(b *testing.B) {
	for b.Loop() {
		FindNoun("Außenministeriums")
		FindNoun("Fahrzeugen")
		FindNoun("Straßenbahnhaltestelle")
	}
}
