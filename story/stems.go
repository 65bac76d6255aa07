package story

import (
	"slices"

	"github.com/quellenlage/quellenlage/internal/bag"
)

// byStem finds bags by their stems, so that the cost of comparing grows with what is alike
// and not with the number of pairs.
type byStem map[string][]int

// add enters a bag under a number.
func (x byStem) add(number int, b bag.Bag) {
	for _, stem := range b {
		x[stem] = append(x[stem], number)
	}
}

// sharing are the numbers of the bags that have at least so many stems in common with b,
// in order.
func (x byStem) sharing(b bag.Bag, least int) []int {
	var found []int
	shared := map[int]int{}
	for _, stem := range b {
		for _, number := range x[stem] {
			if shared[number]++; shared[number] == least {
				found = append(found, number)
			}
		}
	}
	slices.Sort(found)
	return found
}
