// Package wire holds what the JSON formats of readings and briefs have in common: null for what
// is unknown, [] for what is empty.
package wire

import (
	"math"

	q "github.com/quellenlage/quellenlage"
)

// List is never nil, so that an empty list is printed as [] and not as null.
func List(in []string) []string { return append([]string{}, in...) }

// Bound is an end of an interval, nil for one that is open.
func Bound(v float64) *float64 {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return nil
	}
	return &v
}

// Day is nil for a day that is not known.
func Day(d q.Day) *q.Day {
	if d == "" {
		return nil
	}
	return &d
}
