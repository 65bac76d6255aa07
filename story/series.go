package story

import (
	"cmp"
	"slices"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// count is a group of tallies that count the same thing.
type count struct {
	tallies []tally
	heads   bag.Bag
	traits  bag.Bag
	states  bag.Bag
}

// series are the groups of figures that count the same, each with its ledger.
func series(t *told) []q.Series {
	counts := countsOf(t)
	out := make([]q.Series, 0, len(counts))
	for _, c := range counts {
		out = append(out, c.ledger(t))
	}
	return sortSeries(counts, out)
}

// countsOf groups the figures of the story by what they count. Figures that say most about
// what they count come first, so that a bare "3.000 Soldaten" finds the series it continues.
func countsOf(t *told) []*count {
	all := tallies(t)
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(len(all[b].states), len(all[a].states))
	})
	var counts []*count
	for _, i := range order {
		best := bestCount(counts, &all[i])
		if best == nil {
			best = &count{}
			counts = append(counts, best)
		}
		best.add(all[i])
	}
	return counts
}

func (c *count) add(y tally) {
	c.tallies = append(c.tallies, y)
	c.heads = c.heads.Union(bag.Bag{y.head})
	c.traits = c.traits.Union(y.traits)
	c.states = c.states.Union(y.states)
}

// bestCount is the group that counts the same as the tally, the one with the most in common
// if there are several; nil if none does.
func bestCount(counts []*count, y *tally) *count {
	var best *count
	score := 0
	for _, c := range counts {
		if s := c.fits(y); s > score {
			best, score = c, s
		}
	}
	return best
}

// fits tells how well the tally counts what the group counts; 0 if it does not. Two things
// that the texts tell apart are never put together; where a text is silent, the same noun is
// enough, unless it says no more than that people are counted.
func (c *count) fits(y *tally) int {
	first := &c.tallies[0]
	if y.Status != first.Status || y.fate != first.fate || y.part != first.part || y.rate != first.rate || y.change != first.change || y.era != first.era {
		return 0
	}
	if disjoint(c.states, y.states) {
		return 0
	}
	common := len(c.traits.Common(y.traits))
	switch {
	case y.fate != "" && y.person && first.person:
		return 2 + common
	case c.heads.Has(y.head):
		if y.UnitKind.Measures() {
			return c.measures(y, common)
		}
		if !c.ofOneOrder(y) {
			return 0
		}
		if vague := (generic(y.head) || anything(y.head)) && y.fate == ""; vague && common+len(c.states.Common(y.states)) == 0 && !c.equal(y) {
			return 0
		}
		return 2 + common + len(c.states.Common(y.states))
	case c.traits.Has(y.head), people(c, y), generic(y.head) && common+len(c.states.Common(y.states)) > 0:
		return 1 + common
	}
	return 0
}

// measures tells how well an amount fits: amounts of the same thing go together, and any
// amount with its equal, unless it is a share, where equal values mean nothing. Distances and
// weights of which the text does not say what they are of are not put together.
func (c *count) measures(y *tally, common int) int {
	if common > 0 {
		return 2 + common
	}
	if c.equal(y) && y.UnitKind != q.UnitShare {
		return 1
	}
	return 0
}

// equal reports whether the group has the value already.
func (c *count) equal(y *tally) bool {
	return slices.ContainsFunc(c.tallies, func(x tally) bool { return x.Low == y.Low && x.High == y.High })
}

// ofOneOrder reports whether a value of the group is of the order of the tally's: seven cases
// and seven millions of them do not count the same.
func (c *count) ofOneOrder(y *tally) bool {
	return slices.ContainsFunc(c.tallies, func(x tally) bool {
		return x.Modifier == q.Several || y.Modifier == q.Several || interval{x.Low, x.High}.comparable(interval{y.Low, y.High})
	})
}

// people matches "800 Kenianer" with "800 kenianische Helfer": a bare people is
// whoever the group says has come from there.
func people(c *count, y *tally) bool {
	_, _, demonym := lexicon.Demonym(y.Unit)
	return demonym && len(c.states.Common(y.states)) > 0
}

func disjoint(a, b bag.Bag) bool {
	return len(a) > 0 && len(b) > 0 && len(a.Common(b)) == 0
}

// generic reports whether the stem is a noun that says no more than that people are counted.
func generic(head string) bool { return genericHeads().Has(head) }

var genericHeads = sync.OnceValue(func() bag.Bag {
	return bag.Of("Mensch Person Angehörige Angehöriger Mitglied Leute Mann Frau Kraft")
})

// anything reports whether the stem is a noun that says nothing of what is counted.
func anything(head string) bool { return anythingHeads().Has(head) }

var anythingHeads = sync.OnceValue(func() bag.Bag {
	return bag.Of("Fall Fälle Vorfall Vorfälle Mal Stück Exemplar Einheit Teil Seite Punkt Stelle Ort Land Länder Tag Ding Sache Art Gruppe Reihe Paar")
})
