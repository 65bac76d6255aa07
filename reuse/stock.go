package reuse

import "slices"

// Boilerplate is what a house prints under or into articles of many days: calls to
// subscribe, notes on rights, boxes about the author. It is learned from the articles
// alone. Versions and live tickers repeat text as well, but within few days.
const (
	stockArticles = 10 // articles of one house with the phrase
	stockDays     = 5  // different days on which they appeared
	stockRest     = 10 // at most one in so many articles with the phrase belongs to another house
	stockUndated  = 20 // articles of one house with the phrase, if their days are unknown
)

// learn marks a fingerprint as boilerplate of every house for which the articles from
// the node on, as many as walk, show that it is.
func (x *Index) learn(from int32, walk int) {
	if x.isShort(from, stockArticles) {
		return
	}
	counts := map[int32]*printings{}
	total := 0
	for n := from; n >= 0 && walk > 0; n, walk = x.nodes[n].older, walk-1 {
		a := x.articles[x.nodes[n].article]
		if a.house == noHouse {
			continue
		}
		c := counts[a.house]
		if c == nil {
			c = new(printings)
			counts[a.house] = c
		}
		c.add(n, a.day)
		total++
	}
	for _, c := range counts {
		if c.boilerplate() && len(c.nodes)*stockRest >= total*(stockRest-1) {
			for _, n := range c.nodes {
				x.nodes[n].stock = true
			}
		}
	}
}

// printings are the articles of one house with a fingerprint.
type printings struct {
	nodes   []int32
	days    []int32 // different ones, at most stockDays
	undated int
}

func (c *printings) add(node, day int32) {
	c.nodes = append(c.nodes, node)
	switch {
	case day == noDay:
		c.undated++
	case len(c.days) < stockDays && !slices.Contains(c.days, day):
		c.days = append(c.days, day)
	}
}

func (c *printings) boilerplate() bool {
	return len(c.nodes) >= stockArticles && len(c.days) >= stockDays || c.undated >= stockUndated
}

// isShort reports whether fewer than n articles stand in the list from the node on.
func (x *Index) isShort(from int32, n int) bool {
	for ; n > 0 && from >= 0; n-- {
		from = x.nodes[from].older
	}
	return n > 0
}

// markStock marks the article's words that belong to boilerplate.
func (x *Index) markStock(at int, posts []post) {
	words := x.articles[at].words
	for _, p := range posts {
		if x.nodes[p.node].stock {
			for i := range words[p.at : p.at+gram] {
				words[int(p.at)+i].marks |= stock
			}
		}
	}
}
