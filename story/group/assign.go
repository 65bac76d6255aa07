package group

import (
	"cmp"
	"slices"
)

// assign gives each group of open articles its story: the one that most of its articles
// were in, or a new one.
func (g *Grouper) assign(groups []int) []Change {
	members := map[int][]int{} // group → indices of open articles
	var order []int
	for i, group := range groups {
		if members[group] == nil {
			order = append(order, group)
		}
		members[group] = append(members[group], i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(members[b]), len(members[a])) })
	taken := map[int]bool{}
	before := make([]int, len(g.open))
	for i, it := range g.open {
		before[i] = g.story[it.index]
	}
	for _, group := range order {
		story, ok := mostOf(members[group], before, taken)
		if !ok {
			story = g.stories
			g.stories++
		}
		taken[story] = true
		for _, i := range members[group] {
			g.story[g.open[i].index] = story
		}
	}
	return g.changes(before)
}

// mostOf is the story of most of the members before, if another group has not taken it.
func mostOf(members, before []int, taken map[int]bool) (story int, ok bool) {
	counts := map[int]int{}
	for _, i := range members {
		if s := before[i]; s >= 0 && !taken[s] {
			counts[s]++
		}
	}
	most := 0
	for s, n := range counts {
		if n > most || n == most && s < story {
			story, most, ok = s, n, true
		}
	}
	return story, ok
}

// changes tells merges and splits apart by where the open articles were before. A story
// all of whose open articles went into another one is merged into it, with its older
// articles.
func (g *Grouper) changes(before []int) []Change {
	went := map[int][]int{} // story before → stories now
	var order []int
	for i, it := range g.open {
		s := before[i]
		if s < 0 {
			continue
		}
		if went[s] == nil {
			order = append(order, s)
		}
		if now := g.story[it.index]; !slices.Contains(went[s], now) {
			went[s] = append(went[s], now)
		}
	}
	slices.Sort(order)
	var changes []Change
	for _, s := range order {
		now := went[s]
		if len(now) == 1 && now[0] != s {
			g.into[s] = now[0]
			changes = append(changes, Change{Merged, now[0], s})
			continue
		}
		for _, other := range now {
			if other != s {
				changes = append(changes, Change{Split, other, s})
			}
		}
	}
	return changes
}
