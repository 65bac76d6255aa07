package story

import (
	"cmp"
	"slices"
)

// deeds are those of one actor in the order in which they are told, found by the numbers that
// are named in them, so that an actor of many figures costs no comparison of all with all.
type deeds struct {
	all      []*deed
	byNumber map[string][]*deed
	bare     []*deed // without a number
}

func newDeeds() *deeds { return &deeds{byNumber: map[string][]*deed{}} }

func (k *deeds) add(d *deed) {
	d.number = len(k.all)
	k.all = append(k.all, d)
	numbers := d.sayings[0].words.Numbers()
	for _, n := range numbers {
		k.byNumber[n] = append(k.byNumber[n], d)
	}
	if len(numbers) == 0 {
		k.bare = append(k.bare, d)
	}
}

// candidates are the deeds with which the numbers of a saying agree as [sameNumbers] asks: one
// is common, or one of the two has none.
func (k *deeds) candidates(s *saying) []*deed {
	numbers := s.words.Numbers()
	if len(numbers) == 0 {
		return k.all
	}
	found := slices.Clone(k.bare)
	for _, n := range numbers {
		found = append(found, k.byNumber[n]...)
	}
	slices.SortFunc(found, func(a, b *deed) int { return cmp.Compare(a.number, b.number) })
	return slices.Compact(found)
}
