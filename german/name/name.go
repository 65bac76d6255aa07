// Package name finds names of persons, organisations and places in German text.
package name

import q "github.com/quellenlage/quellenlage"

// Names is the stage that provides names.
func Names() q.Stage {
	return q.Stage{Name: "de.name", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags}, Provides: []q.Layer{q.LayerNames}, Run: func(r *q.Reading) {}}
}
