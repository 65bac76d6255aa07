package story

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// class is what figures must have in common to count the same at all.
type class struct {
	status             q.FigureStatus
	fate, era          string
	part, rate, change bool
}

func (y *tally) class() class {
	return class{y.Status, y.fate, y.era, y.part, y.rate, y.change}
}

// feature is what a count can be found by within its class: a word in one of its roles, or
// a value.
type feature struct {
	class
	role  roleInCount
	word  string
	value interval
}

type roleInCount int

const (
	asPeople roleInCount = iota // people to whom the same happened, whatever they are called
	asHead
	asTrait
	asState
	asValue // of which the word is empty
)

func featureOf(y *tally, role roleInCount, word string) feature {
	f := feature{class: y.class(), role: role, word: word}
	if role == asValue {
		f.value = interval{y.Low, y.High}
	}
	return f
}

// register finds the counts that a figure may continue, so that the cost of grouping grows with
// what is alike and not with the number of counts.
type register map[feature][]*count

// add enters what a figure of a count adds to it.
func (g register) add(c *count, y *tally) {
	put := func(role roleInCount, word string) {
		f := featureOf(y, role, word)
		if i := len(g[f]); i == 0 || g[f][i-1] != c {
			g[f] = append(g[f], c)
		}
	}
	if y.fate != "" && y.person {
		put(asPeople, "")
	}
	put(asHead, y.head)
	put(asValue, "")
	for _, w := range y.traits {
		put(asTrait, w)
	}
	for _, w := range y.states {
		put(asState, w)
	}
}

// candidates are the counts that [count.fits] can accept for a figure, in the order in which
// they were made.
func (g register) candidates(y *tally) []*count {
	var found []*count
	look := func(role roleInCount, word string) {
		found = append(found, g[featureOf(y, role, word)]...)
	}
	if y.fate != "" && y.person {
		look(asPeople, "")
	}
	measured := y.UnitKind.Measures() // of which the same head is not enough
	if measured {
		look(asValue, "")
	} else {
		look(asHead, y.head)
	}
	look(asTrait, y.head)
	if y.people || generic(y.head) {
		for _, w := range y.states {
			look(asState, w)
		}
	}
	if measured || generic(y.head) {
		for _, w := range y.traits {
			look(asTrait, w)
		}
	}
	slices.SortFunc(found, func(a, b *count) int { return cmp.Compare(a.number, b.number) })
	return slices.Compact(found)
}
