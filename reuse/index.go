package reuse

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

const (
	// maxWalk is how many earlier articles with the same fingerprint are looked at.
	maxWalk = 256
	// maxPartners is how many earlier articles are aligned with a new one, and maxVersions how
	// many of them may be of its own outlet: a live ticker has hundreds of states.
	maxPartners = 256
	maxVersions = 32
	// maxWork bounds the cells of the alignments of one pair, and maxAligned the words in
	// them, for each word of the two. Only text that repeats itself comes near.
	maxWork    = 32
	maxAligned = 4
	// maxArticleWork bounds the cells of the alignments of one article with all others, for
	// each of its words and of startWords more. Ordinary news stays below it; in text
	// made from a few patterns the pairs with most in common are left.
	maxArticleWork = 1 << 12
	startWords     = 100
	// maxSeeds bounds the places of earlier articles that are kept for a new one. A text with
	// more fingerprints than maxSeeds/maxWalk looks at fewer articles for each.
	maxSeeds = 1 << 20
)

// Index holds articles and finds what a new one shares with them. Adding an article costs
// the same however many there are. It is not safe for concurrent use.
type Index struct {
	articles []article
	heads    map[uint64]int32 // fingerprint → its last node
	nodes    []node
	houses   map[string]int32
	aligner  aligner
}

// article is what the index keeps of an article.
type article struct {
	*q.Article
	words []word
	name  string // who published it; "" if unknown
	house int32  // the same as a number; noHouse if unknown
	day   int32  // days since 1970; noDay if unknown

	agencies []string // that it credits
	sources  []named  // outlets from which it says it has its text
	inferred string   // agency that shared text shows
}

const (
	noHouse int32 = -1
	noDay   int32 = -1
)

// node is one article in the list of those with a fingerprint, newest first.
type node struct {
	article int32
	at      uint32 // word at which the gram begins
	older   int32  // the node of the next older article; -1 at the end
	stock   bool   // boilerplate of the article's house
}

// seed is a fingerprint that an earlier article has in common with a later one.
type seed struct {
	article int32
	match   // a: word of the earlier article, b: word of the later one
}

// Add adds an article and returns what it shares with earlier ones, and with itself:
// A is the earlier article, by the order of adding, B the new one. Boilerplate is known
// from the articles that were added before.
func (x *Index) Add(a *q.Article) []q.Reuse {
	at, posts := x.insert(prepare(a))
	for _, p := range posts {
		x.learn(p.node, maxWalk)
	}
	x.markStock(at, posts)
	found := x.reuses(at, posts, &x.aligner)
	x.inferFrom(at, found)
	for i := range found {
		x.judge(&found[i])
	}
	return found
}

// inferFrom infers the agency of an article that credits none from its shared text.
func (x *Index) inferFrom(at int, found []q.Reuse) {
	if len(x.articles[at].agencies) > 0 {
		return
	}
	var witnesses []witness
	for _, r := range found {
		if r.A == r.B {
			continue
		}
		w := testimony(at, r)
		other := x.articles[w.article]
		if w.agencies = other.agencies; other.inferred != "" {
			w.agencies = []string{other.inferred}
		}
		if len(w.agencies) > 0 {
			witnesses = append(witnesses, w)
		}
	}
	if inf, ok := infer(x.articles[at].words, witnesses); ok {
		x.articles[at].inferred = inf.Agency
	}
}

// Len is the number of articles in the index.
func (x *Index) Len() int { return len(x.articles) }

// prepared is an article ready for the index.
type prepared struct {
	article
	prints []print
}

func prepare(a *q.Article) prepared {
	words := scan(a)
	return prepared{
		article: article{Article: a, words: words, name: outlet(a), day: dayNumber(a), agencies: a.Agencies(), sources: sourcesNamed(a)},
		prints:  fingerprints(words),
	}
}

func dayNumber(a *q.Article) int32 {
	t, ok := a.Published.Day().Time()
	if !ok {
		return noDay
	}
	return int32(t.Unix() / (24 * 60 * 60))
}

// post is a place of an article at which the fingerprint of a node stands.
type post struct {
	node int32
	at   uint32
}

// insert puts the article and its fingerprints into the index.
func (x *Index) insert(p prepared) (at int, posts []post) {
	x.grow(nil)
	at = len(x.articles)
	p.house = x.houseNumber(p.name)
	x.articles = append(x.articles, p.article)
	posts = make([]post, len(p.prints))
	for i, print := range p.prints {
		head, ok := x.heads[print.hash]
		if !ok {
			head = -1
		}
		if head < 0 || int(x.nodes[head].article) != at {
			x.nodes = append(x.nodes, node{article: int32(at), at: print.at, older: head})
			head = int32(len(x.nodes) - 1)
			x.heads[print.hash] = head
		}
		posts[i] = post{head, print.at}
	}
	return at, posts
}

// grow makes room for articles.
func (x *Index) grow(ready []prepared) {
	prints := 0
	for _, p := range ready {
		prints += len(p.prints)
	}
	if x.heads == nil {
		x.heads, x.houses = make(map[uint64]int32, prints), map[string]int32{}
	}
	x.nodes = slices.Grow(x.nodes, prints)
	x.articles = slices.Grow(x.articles, len(ready))
}

func (x *Index) houseNumber(name string) int32 {
	if name == "" {
		return noHouse
	}
	n, ok := x.houses[name]
	if !ok {
		n = int32(len(x.houses))
		x.houses[name] = n
	}
	return n
}

// reuses aligns the article with earlier ones that have a fingerprint of it.
func (x *Index) reuses(at int, posts []post, al *aligner) []q.Reuse {
	var found []q.Reuse
	work := maxArticleWork * (len(x.articles[at].words) + startWords)
	for _, seeds := range x.partners(at, x.seeds(at, posts)) {
		if work <= 0 {
			break
		}
		r, ok := x.pair(int(seeds[0].article), at, seeds, al, &work)
		if ok {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(r, s q.Reuse) int { return cmp.Compare(r.A, s.A) })
	return found
}

// seeds are the fingerprints that the article shares with earlier ones or has twice,
// without boilerplate, ordered by article and place.
func (x *Index) seeds(at int, posts []post) []seed {
	var seeds []seed
	walk := min(maxWalk, maxSeeds/max(1, len(posts)))
	for _, p := range posts {
		n := x.nodes[p.node]
		if n.stock {
			continue
		}
		if n.at != p.at {
			seeds = append(seeds, seed{int32(at), match{int(n.at), int(p.at)}})
		}
		for walked := 0; n.older >= 0 && walked < walk; walked++ {
			n = x.nodes[n.older]
			if !n.stock {
				seeds = append(seeds, seed{n.article, match{int(n.at), int(p.at)}})
			}
		}
	}
	slices.SortFunc(seeds, func(s, t seed) int {
		return cmp.Or(cmp.Compare(s.article, t.article), cmp.Compare(s.b, t.b), cmp.Compare(s.a, t.a))
	})
	return seeds
}

// partners divides the seeds of an article by the earlier ones and keeps those with the
// most of them, in this order.
func (x *Index) partners(at int, seeds []seed) [][]seed {
	var groups [][]seed
	for begin, i := 0, 1; i <= len(seeds); i++ {
		if i == len(seeds) || seeds[i].article != seeds[begin].article {
			groups = append(groups, seeds[begin:i])
			begin = i
		}
	}
	slices.SortStableFunc(groups, func(g, h []seed) int { return cmp.Compare(len(h), len(g)) })
	house, versions := x.articles[at].house, 0
	groups = slices.DeleteFunc(groups, func(g []seed) bool {
		if house == noHouse || x.articles[g[0].article].house != house {
			return false
		}
		versions++
		return versions > maxVersions
	})
	return groups[:min(len(groups), maxPartners)]
}

// pair aligns two articles from their seeds; a is the earlier one in the index, or b. The
// cells that it computes are taken from work.
func (x *Index) pair(a, b int, seeds []seed, al *aligner, work *int) (q.Reuse, bool) {
	left, right := x.articles[a], x.articles[b]
	al.cells = min(*work, maxWork*(len(left.words)+len(right.words)))
	*work -= al.cells
	parts := al.parts(left.words, right.words, seeds, a == b)
	*work += max(0, al.cells)
	parts = withoutLinks(left, right, al.disjoint(parts, len(left.words), len(right.words)))
	parts = x.convincing(left.words, right.words, parts)
	if len(parts) == 0 || onlyUtterance(left.words, right.words, parts) || ownFurniture(left, right, parts) {
		return q.Reuse{}, false
	}
	r := q.Reuse{A: a, B: b}
	for _, p := range parts {
		r.Passages = append(r.Passages, p.passage(left.words, right.words))
	}
	r.ShareA, r.ShareB = shares(left.words, right.words, parts)
	return r, true
}

// parts are the alignments from the seeds, cut into parts, which may overlap, as far as
// the cells reach. Seeds on an earlier alignment are not aligned again.
func (x *aligner) parts(a, b []word, seeds []seed, self bool) []part {
	x.done = slices.Grow(x.done[:0], len(seeds))[:len(seeds)]
	clear(x.done)
	room := maxAligned * (len(a) + len(b))
	var parts []part
	for i, s := range seeds {
		if x.cells <= 0 || room <= 0 {
			break
		}
		if x.done[i] || run(a, b, s.match) < gram+1 {
			continue
		}
		matches := x.align(a, b, s.match)
		if self {
			matches = apart(matches)
		}
		room -= len(matches)
		if len(matches) < minPassage {
			continue
		}
		x.cross(seeds, matches)
		parts = append(parts, cut(a, b, matches)...)
	}
	return parts
}

// cross marks the seeds that lie on the alignment as done.
func (x *aligner) cross(seeds []seed, matches []match) {
	i, _ := slices.BinarySearchFunc(seeds, matches[0].b, func(s seed, b int) int { return cmp.Compare(s.b, b) })
	for _, m := range matches {
		for i < len(seeds) && seeds[i].b < m.b {
			i++
		}
		for j := i; j < len(seeds) && seeds[j].b == m.b; j++ {
			x.done[j] = x.done[j] || seeds[j].a == m.a
		}
	}
}

// run is the number of successive equal words around the seed, counted as far as it
// matters.
func run(a, b []word, m match) int {
	n := 0
	for i, j := m.a, m.b; i < len(a) && j < len(b) && a[i].key == b[j].key && n <= gram; i, j = i+1, j+1 {
		n++
	}
	for i, j := m.a-1, m.b-1; i >= 0 && j >= 0 && a[i].key == b[j].key && n <= gram; i, j = i-1, j-1 {
		n++
	}
	return n
}

// apart shortens the alignment of an article with itself until its two sides do not
// overlap.
func apart(matches []match) []match {
	for len(matches) > 0 && matches[len(matches)-1].a >= matches[0].b {
		matches = matches[:len(matches)-1]
	}
	return matches
}
