package story

import (
	"cmp"
	"slices"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// count is a group of tallies that count the same thing.
type count struct {
	number  int // among the counts of the story, in the order in which they were made
	tallies []tally
	heads   bag.Bag
	traits  bag.Bag
	states  bag.Bag

	values map[interval]bool
	orders []float64 // the numbers that its values name, sorted, without the vague ones
	vague  bool      // one of its values is of no order: "mehrere", zero
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
	known := register{}
	for _, i := range order {
		y := &all[i]
		best := bestCount(known.candidates(y), y)
		if best == nil {
			best = &count{number: len(counts), values: map[interval]bool{}}
			counts = append(counts, best)
		}
		best.add(*y)
		known.add(best, y)
	}
	return counts
}

func (c *count) add(y tally) {
	c.tallies = append(c.tallies, y)
	c.heads = c.heads.Union(bag.Bag{y.head})
	c.traits = c.traits.Union(y.traits)
	c.states = c.states.Union(y.states)
	c.values[interval{y.Low, y.High}] = true
	if n := named(y.Low, y.High); y.Modifier == q.Several || n == 0 {
		c.vague = true
	} else {
		at, _ := slices.BinarySearch(c.orders, n)
		c.orders = slices.Insert(c.orders, at, n)
	}
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
	if y.class() != first.class() || disjoint(c.states, y.states) {
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
func (c *count) equal(y *tally) bool { return c.values[interval{y.Low, y.High}] }

// ofOneOrder reports whether a value of the group is of the order of the tally's: seven cases
// and seven millions of them do not count the same.
func (c *count) ofOneOrder(y *tally) bool {
	n := named(y.Low, y.High)
	if c.vague || y.Modifier == q.Several || n == 0 {
		return true
	}
	at, _ := slices.BinarySearch(c.orders, n)
	near := func(i int) bool {
		return i >= 0 && i < len(c.orders) && interval{n, n}.comparable(interval{c.orders[i], c.orders[i]})
	}
	return near(at-1) || near(at)
}

// people matches "800 Kenianer" with "800 kenianische Helfer": a bare people is
// whoever the group says has come from there.
func people(c *count, y *tally) bool {
	return y.people && len(c.states.Common(y.states)) > 0
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
