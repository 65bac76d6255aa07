// Package actors finds who acts and speaks in a German article, and every mention of each.
package actors

import q "github.com/quellenlage/quellenlage"

// Actors is the stage that provides actors.
func Actors() q.Stage {
	return q.Stage{Name: "de.actors", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerNames}, Provides: []q.Layer{q.LayerActors}, Run: func(r *q.Reading) {}}
}
