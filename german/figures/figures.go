// Package figures finds German figures: how many or how much of what.
package figures

import q "github.com/quellenlage/quellenlage"

// Figures is the stage that provides figures.
func Figures() q.Stage {
	return q.Stage{Name: "de.figures", Version: 1, Needs: []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerTimes, q.LayerActors, q.LayerAttributions}, Provides: []q.Layer{q.LayerFigures}, Run: func(r *q.Reading) {}}
}
