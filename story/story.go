// Package story puts the readings of several articles on one event together: who is the
// same actor, which figures count the same thing, who takes which position, where a claim
// comes from, what is new and what does not fit.
//
// Everything is a pure function of the readings. The story holds structure, never a
// verdict on what is true.
package story

import (
	q "github.com/quellenlage/quellenlage"
)

// Build makes the story of the readings, which must be sorted as [Sort] sorts them. Shared
// are the passages that the articles have in common, by their indices; left is what could
// not be read.
func Build(readings []*q.Reading, shared []q.Reuse, left []q.Skip) *q.Story {
	cast := newCast(readings)
	told := listen(readings, cast)
	s := &q.Story{Readings: readings, LeftOut: left, Reuse: shared}
	s.Series = series(told)
	s.Positions = positions(told)
	s.Claims = claims(told)
	s.Evidence = namedEvidence(told)
	s.Quotations = quotations(told)
	s.New = novelties(told, s)
	s.Contradictions = contradictions(told, s)
	s.Actors = cast.actors
	return s
}
