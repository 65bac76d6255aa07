// Package attribution finds who is reported to have said what in German text.
package attribution

import q "github.com/quellenlage/quellenlage"

// Attributions is the stage that provides attributions.
func Attributions() q.Stage {
	return q.Stage{Name: "de.attribution", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerNames, q.LayerTimes, q.LayerActors}, Provides: []q.Layer{q.LayerAttributions}, Run: func(r *q.Reading) {}}
}

// Evidence is the stage that provides named evidence.
func Evidence() q.Stage {
	return q.Stage{Name: "de.evidence", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerActors, q.LayerAttributions}, Provides: []q.Layer{q.LayerEvidence}, Run: func(r *q.Reading) {}}
}
