// Package attribution finds who is reported to have said what in German text.
//
// Sentences are divided into clauses by punctuation, conjunctions and finite verbs. A
// clause is a frame if its verb group is a saying of the lexicon and the clauses or
// quotations beside it are what that saying takes. What remains is searched for phrases
// such as laut and nach Angaben, for acts told without their words, for rumours, and for
// Konjunktiv that goes on with the speaker before.
package attribution

import q "github.com/quellenlage/quellenlage"

// Attributions is the stage that provides attributions.
func Attributions() q.Stage {
	return q.Stage{
		Name: "de.attribution", Version: 1,
		Needs:    []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerNames, q.LayerTimes, q.LayerActors},
		Provides: []q.Layer{q.LayerAttributions},
		Run:      func(r *q.Reading) { r.Attributions = read(r) },
	}
}
