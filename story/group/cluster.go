package group

import (
	"cmp"
	"math"
	"slices"
)

const (
	// threshold is the attraction from which two groups of articles are one story.
	threshold = 0.28
	// sizeBonus is how much the logarithm of the larger group's number of articles adds
	// to its attraction, and neighbourBonus how much it adds if all nearest neighbours
	// of the smaller group are in it.
	sizeBonus      = 0.4
	neighbourBonus = 1
	// neighbours is how many articles count as nearest to one.
	neighbours = 8
)

// clusters joins articles that are alike into groups, the most attracted first, and
// returns for each article the smallest index of its group. The matrix of likeness is
// symmetric.
func clusters(like [][]float32) []int {
	c := newClustering(like)
	for {
		a, b, ok := c.closest()
		if !ok {
			break
		}
		c.join(a, b)
	}
	return c.group
}

// clustering is the state of a hierarchical clustering. A group is known by its smallest
// article.
type clustering struct {
	group  []int
	alive  []int // groups, ascending
	size   []float64
	sum    [][]float32 // sum of the likeness between the articles of two groups
	near   [][]float32 // how many nearest neighbours of the first group are in the second
	best   []int       // most attracted group with a smaller number; -1 if none
	degree []float64   // its attraction
	marked float64     // nearest neighbours of an article
}

func newClustering(like [][]float32) *clustering {
	n := len(like)
	c := &clustering{
		group: make([]int, n), alive: make([]int, n), size: make([]float64, n), sum: make([][]float32, n),
		near: make([][]float32, n), best: make([]int, n), degree: make([]float64, n),
		marked: float64(max(1, min(neighbours, n-1))),
	}
	for i := range n {
		c.group[i], c.alive[i], c.size[i] = i, i, 1
		c.sum[i] = slices.Clone(like[i])
		c.near[i] = nearest(like[i], i)
	}
	for i := range n {
		c.findBest(i)
	}
	return c
}

// nearest marks the articles that are most alike the one at the index.
func nearest(like []float32, at int) []float32 {
	order := make([]int, 0, len(like))
	for i, l := range like {
		if i != at && l > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(like[j], like[i]) })
	marks := make([]float32, len(like))
	for _, i := range order[:min(neighbours, len(order))] {
		marks[i] = 1
	}
	return marks
}

// attraction is the mean likeness of the articles of two groups, with the bonuses.
func (c *clustering) attraction(a, b int) float64 {
	if c.sum[a][b] <= 0 {
		return 0
	}
	small, large := a, b
	if c.size[a] > c.size[b] {
		small, large = b, a
	}
	mean := float64(c.sum[a][b]) / (c.size[a] * c.size[b])
	pure := float64(c.near[small][large]) / (c.marked * c.size[small])
	return mean * (1 + sizeBonus*math.Log(c.size[large])) * (1 + neighbourBonus*pure)
}

func (c *clustering) findBest(a int) {
	c.best[a], c.degree[a] = -1, 0
	for _, b := range c.alive {
		if b >= a {
			break
		}
		if d := c.attraction(a, b); d > c.degree[a] {
			c.best[a], c.degree[a] = b, d
		}
	}
}

// closest are the two groups that attract each other most, if that is enough.
func (c *clustering) closest() (a, b int, ok bool) {
	top := threshold
	for _, i := range c.alive {
		if c.degree[i] > top {
			a, b, top, ok = i, c.best[i], c.degree[i], true
		}
	}
	return a, b, ok
}

// join puts group a into the smaller-numbered group b.
func (c *clustering) join(a, b int) {
	for i, g := range c.group {
		if g == a {
			c.group[i] = b
		}
	}
	c.size[b] += c.size[a]
	at, _ := slices.BinarySearch(c.alive, a)
	c.alive = slices.Delete(c.alive, at, at+1)
	for _, i := range c.alive {
		if i == b {
			continue
		}
		c.sum[b][i] += c.sum[a][i]
		c.sum[i][b] = c.sum[b][i]
		c.near[b][i] += c.near[a][i]
		c.near[i][b] += c.near[i][a]
	}
	c.findBest(b)
	for _, i := range c.alive {
		if i <= b {
			continue
		}
		if c.best[i] == a || c.best[i] == b {
			c.findBest(i)
		} else if d := c.attraction(i, b); d > c.degree[i] {
			c.best[i], c.degree[i] = b, d
		}
	}
}
