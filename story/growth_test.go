package story

import (
	"fmt"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// alike is how often the candidates of the growth tests may be looked at for each figure.
const alike = 4

func TestRelationsOfManyValuesAreBounded(t *testing.T) {
	entries := make([]q.FigureEntry, 5000)
	for i := range entries {
		v := float64(1000 + i)
		entries[i] = q.FigureEntry{Low: v, High: v, Latest: "2031-06-10", Origins: []int{i}, Articles: []int{0}}
	}
	new(told).relate(entries)
	for i := range entries {
		if n := len(entries[i].Relations); n != min(i, compared) {
			t.Fatalf("entry %d has %d relations, want %d", i, n, min(i, compared))
		}
	}
}

func TestFiguresOfManyThingsFindOnlyTheirOwn(t *testing.T) {
	known, looked := register{}, 0
	const things = 5000
	for i := range 2 * things {
		head := fmt.Sprint("ding", i%things)
		y := tally{Figure: &q.Figure{Status: q.Actual, Low: float64(i), High: float64(i)}, head: head, traits: bag.Bag{"an" + head}}
		found := known.candidates(&y)
		looked += len(found)
		c := bestCount(found, &y)
		if c == nil {
			c = &count{number: i, values: map[interval]bool{}}
		}
		c.add(y)
		known.add(c, &y)
	}
	if looked > alike*2*things {
		t.Errorf("%d counts looked at for %d figures", looked, 2*things)
	}
}

func TestAmountsOfOneUnitFindOnlyTheirEquals(t *testing.T) {
	known, looked := register{}, 0
	const amounts = 5000
	for i := range 2 * amounts {
		v := float64(i % amounts)
		y := tally{Figure: &q.Figure{Status: q.Actual, UnitKind: q.UnitMeasure, Low: v, High: v}, head: "liter"}
		found := known.candidates(&y)
		looked += len(found)
		c := bestCount(found, &y)
		if c == nil {
			c = &count{number: i, values: map[interval]bool{}}
		}
		c.add(y)
		known.add(c, &y)
	}
	if looked > alike*2*amounts {
		t.Errorf("%d counts looked at for %d amounts", looked, 2*amounts)
	}
}

func TestDeedsOfManyNumbersFindOnlyTheirOwn(t *testing.T) {
	known, looked := newDeeds(), 0
	const numbers = 5000
	for i := range 2 * numbers {
		s := saying{Attribution: &q.Attribution{}, words: bag.Of(fmt.Sprintf("%d Verletzte gezählt", 1000+i%numbers))}
		found := known.candidates(&s)
		looked += len(found)
		if len(found) == 0 {
			known.add(&deed{sayings: []*saying{&s}})
		}
	}
	if looked > alike*2*numbers || len(known.all) != numbers {
		t.Errorf("%d deeds, %d looked at", len(known.all), looked)
	}
}
