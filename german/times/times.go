// Package times finds German time expressions and their TIMEX3 values.
package times

import q "github.com/quellenlage/quellenlage"

// Times is the stage that provides times.
func Times() q.Stage {
	return q.Stage{Name: "de.times", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags}, Provides: []q.Layer{q.LayerTimes}, Run: func(r *q.Reading) {}}
}
