// Package tag tells part of speech and grammatical features of German tokens.
package tag

import q "github.com/quellenlage/quellenlage"

// Tags is the stage that provides tags.
func Tags() q.Stage {
	return q.Stage{Name: "de.tag", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences}, Provides: []q.Layer{q.LayerTags}, Run: func(r *q.Reading) {}}
}
