// Package german is the German reader: the composition of the stages that turn an
// article into a reading.
package german

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/actors"
	"github.com/quellenlage/quellenlage/german/attribution"
	"github.com/quellenlage/quellenlage/german/figures"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/times"
	"github.com/quellenlage/quellenlage/german/token"
)

// Pipeline is the complete German analysis.
func Pipeline() q.Pipeline {
	return q.Pipeline{
		token.Tokens(),
		token.Sentences(),
		tag.Tags(),
		name.Names(),
		times.Times(),
		actors.Actors(),
		attribution.Attributions(),
		figures.Figures(),
		attribution.Evidence(),
	}
}
