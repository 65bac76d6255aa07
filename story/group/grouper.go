package group

import (
	"cmp"
	"math"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

const (
	// openDays is for how many days, counted back from the newest article, articles are
	// regrouped; older ones keep their story. Where few articles appear, the newest
	// minOpen are regrouped however old they are; maxOpen bounds their number.
	openDays = 3
	minOpen  = 150
	maxOpen  = 2000
	// dayFade is what is left of the likeness of two articles for each day from the one to
	// the other.
	dayFade = 0.8
)

// ChangeKind is what a batch did to a story that was there before.
type ChangeKind string

const (
	Merged ChangeKind = "merged" // the other story is now part of this one
	Split  ChangeKind = "split"  // this story was part of the other one
)

// Change is a merge or a split of stories.
type Change struct {
	Kind         ChangeKind
	Story, Other int
}

// Grouper groups a stream of articles into stories. Its cost for a batch depends on the
// articles of the last days, not on the number of all. It is not safe for concurrent use.
type Grouper struct {
	vocabulary *vocabulary
	stock      *stock
	open       []item
	newest     q.Day
	story      []int       // article → story
	stories    int         // stories given out
	into       map[int]int // merged story → the one it is part of
}

// item is an article that is still regrouped.
type item struct {
	index     int
	day       q.Day
	counts    []count
	all, lead vector
}

// New is a Grouper without articles.
func New() *Grouper {
	return &Grouper{vocabulary: newVocabulary(), stock: newStock(), into: map[int]int{}}
}

// Stories groups articles: each story is a list of indices, ascending; stories are in
// the order of their first article. The articles are taken day by day, those without a day
// last; which words are rare is learned from some days at once.
func Stories(articles []*q.Article) [][]int {
	order := make([]int, len(articles))
	for i := range order {
		order[i] = i
	}
	day := func(i int) q.Day { return cmp.Or(articles[i].Published.Day(), "~") }
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(day(i), day(j)) })
	sorted := make([]*q.Article, len(order))
	for n, i := range order {
		sorted[n] = articles[i]
	}
	g := New()
	for begin := 0; begin < len(sorted); {
		end := dayEnd(sorted, begin)
		for end < len(sorted) && end-begin < memory/2 {
			end = dayEnd(sorted, end)
		}
		items := g.read(sorted[begin:end])
		for from := begin; from < end; {
			to := dayEnd(sorted, from)
			g.place(items[from-begin : to-begin])
			from = to
		}
		begin = end
	}
	stories := map[int][]int{}
	for n, at := range order {
		stories[g.Story(n)] = append(stories[g.Story(n)], at)
	}
	var list [][]int
	for _, members := range stories {
		slices.Sort(members)
		list = append(list, members)
	}
	slices.SortFunc(list, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	return list
}

// dayEnd is where the articles of the day of the one at begin end.
func dayEnd(sorted []*q.Article, begin int) int {
	end := begin + 1
	for end < len(sorted) && sorted[end].Published.Day() == sorted[begin].Published.Day() {
		end++
	}
	return end
}

// Story is the number of the story of an article, by the order of adding.
func (g *Grouper) Story(article int) int { return g.resolve(g.story[article]) }

// resolve is the story that a story has become part of, or itself.
func (g *Grouper) resolve(story int) int {
	for {
		into, ok := g.into[story]
		if !ok {
			return story
		}
		story = into
	}
}

// Len is the number of articles added.
func (g *Grouper) Len() int { return len(g.story) }

// Add takes a batch of articles into the stream, regroups the articles of the last days
// and returns what became of the stories that were there. Articles should come in the
// order of publication; one without a day is as near to all others.
func (g *Grouper) Add(batch ...*q.Article) []Change {
	return g.place(g.read(batch))
}

// read counts the words of articles, without what their outlets print again and again.
func (g *Grouper) read(batch []*q.Article) []item {
	g.vocabulary.fade()
	texts := make([][]string, len(batch))
	for i, a := range batch {
		texts[i] = sentences(a)
		g.stock.note(a.Outlet, texts[i])
	}
	items := make([]item, len(batch))
	for i, a := range batch {
		items[i] = item{day: a.Published.Day(), counts: g.vocabulary.count(a.Title, g.stock.own(a.Outlet, texts[i]))}
	}
	return items
}

// place regroups the open articles together with new ones.
func (g *Grouper) place(items []item) []Change {
	for _, it := range items {
		g.newest = max(g.newest, it.day)
	}
	for _, it := range items {
		it.index = len(g.story)
		g.open = append(g.open, it)
		g.story = append(g.story, -1)
	}
	g.close()
	return g.assign(clusters(g.likeness()))
}

// close stops regrouping articles that are too old, or too many.
func (g *Grouper) close() {
	first := g.newest.Add(1 - openDays)
	keep := g.open[:0]
	for i, it := range g.open {
		rank := len(g.open) - i // 1 is the newest
		recent := it.day == "" || it.day >= first
		if g.story[it.index] < 0 || rank <= minOpen || recent && rank <= maxOpen {
			keep = append(keep, it)
		}
	}
	g.open = keep
}

// likeness is the matrix of how alike the open articles are.
func (g *Grouper) likeness() [][]float32 {
	for i := range g.open {
		g.open[i].all, g.open[i].lead = g.vocabulary.vectors(g.open[i].counts)
	}
	like := make([][]float32, len(g.open))
	for i, a := range g.open {
		like[i] = make([]float32, len(g.open))
		for j, b := range g.open[:i] {
			s := (1-leadShare)*a.all.dot(b.all) + leadShare*a.lead.dot(b.lead)
			s *= fade(a.day, b.day)
			like[i][j], like[j][i] = s, s
		}
	}
	return like
}

// fade is what is left of a likeness over the days from one article to the other; all of
// it if one of them has no day.
func fade(a, b q.Day) float32 {
	s, okA := a.Time()
	t, okB := b.Time()
	if a == b || !okA || !okB {
		return 1
	}
	return float32(math.Pow(dayFade, math.Abs(s.Sub(t).Hours())/24))
}
