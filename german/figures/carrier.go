package figures

import (
	"sort"

	q "github.com/quellenlage/quellenlage"
)

// carriers finds the attribution that carries a place of the text.
type carriers struct {
	attributions []q.Attribution
	pieces       []piece // by start
	reach        []int   // reach[i] is the greatest end among pieces[:i+1]
}

type piece struct {
	q.Span
	attribution int
}

func newCarriers(r *q.Reading) *carriers {
	c := &carriers{attributions: r.Attributions}
	for i, a := range r.Attributions {
		for _, s := range a.Content {
			c.pieces = append(c.pieces, piece{s, i})
		}
	}
	sort.SliceStable(c.pieces, func(i, j int) bool { return c.pieces[i].Start < c.pieces[j].Start })
	reach := 0
	for _, p := range c.pieces {
		reach = max(reach, p.End)
		c.reach = append(c.reach, reach)
	}
	return c
}

// of is the index of the innermost attribution whose content contains the span; -1 if
// there is none. Of contents that overlap without one lying inside the other, the shortest
// piece counts.
func (c *carriers) of(s q.Span) int {
	best, length := -1, 0
	last := sort.Search(len(c.pieces), func(i int) bool { return c.pieces[i].Start > s.Start })
	const farthest = 256 // pieces back: nothing is nested deeper
	for i := last - 1; i >= max(0, last-farthest) && c.reach[i] >= s.End; i-- {
		p := c.pieces[i]
		if !p.Contains(s) {
			continue
		}
		if best < 0 || c.inside(p.attribution, best) || p.Len() < length && !c.inside(best, p.attribution) {
			best, length = p.attribution, p.Len()
		}
	}
	return best
}

// inside reports whether attribution a lies inside attribution b, at whatever depth.
func (c *carriers) inside(a, b int) bool {
	const deepest = 16
	for range deepest {
		if a < 0 || a >= len(c.attributions) {
			return false
		}
		if a = c.attributions[a].Inside; a == b {
			return true
		}
	}
	return false
}
