package dating

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/token"
)

const shared = "../../shared/"

// read analyses a text as one paragraph for each of its lines.
func read(text string, pub q.Publication) *q.Reading {
	a := &q.Article{Text: text, Published: pub}
	at := 0
	for line := range strings.Lines(text) {
		if body := strings.TrimRight(line, "\n"); strings.TrimSpace(body) != "" {
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: at, End: at + len(body)}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	return q.Pipeline{token.Tokens(), token.Sentences()}.Read(a)
}

// tally counts what Infer answers.
type tally struct{ asked, answered, right, bounded int }

// hide infers the day of one article of a story from the others.
func (n *tally) hide(t *testing.T, r *q.Reading, others []*q.Reading) {
	truth := r.Published
	r.Published = q.Publication{Basis: q.NoBasis}
	got := Infer(r, others)
	r.Published = truth
	n.asked++
	switch d := got.Day(); {
	case got.From != got.To && got.From <= truth.Day() && truth.Day() <= got.To:
		n.bounded++
	case got.From != got.To:
	case d == truth.Day():
		n.answered++
		n.right++
	case d != "":
		n.answered++
		t.Logf("%s (%s): inferred %s by %s, stated %s", r.ID, r.Outlet, d, got.By, truth.Day())
	}
}

// report logs the tally and fails if too few answers are right.
func (n *tally) report(t *testing.T, atLeast float64) {
	right := float64(n.right) / float64(max(1, n.answered))
	t.Logf("%d articles: %d answered (%.0f %%), %d right (%.1f %%), %d bounded rightly", n.asked, n.answered,
		100*float64(n.answered)/float64(n.asked), n.right, 100*right, n.bounded)
	if n.asked < 60 || right < atLeast {
		t.Errorf("needs at least 60 articles and %.0f %% right", 100*atLeast)
	}
}

// TestHiddenDays hides the day of each article of the labelled stories with two or more
// articles and infers it from the others.
func TestHiddenDays(t *testing.T) {
	var n tally
	stories := labelledStories(t)
	for _, id := range slices.Sorted(maps.Keys(stories)) {
		articles := stories[id]
		for i, r := range articles {
			if len(articles) > 1 {
				n.hide(t, r, slices.Concat(articles[:i], articles[i+1:]))
			}
		}
	}
	n.report(t, 0.95)
}

// TestHiddenDaysAmongNeighbours does the same for articles of the whole collection whose
// story is not labelled: the articles of the same days that share most rare names stand in
// for it. They are no true stories, and part of the collection bears a day too late, so
// that less can be asked of it.
func TestHiddenDaysAmongNeighbours(t *testing.T) {
	var all []*q.Reading
	eachArticle(t, func(id, outlet, title, text, published string) {
		if published != "" && outlet != "insm_presse" {
			r := &q.Reading{Article: &q.Article{ID: id, Outlet: outlet, Text: title + "\n\n" + text, Published: q.StatedDay(q.Day(published), "test")}}
			all = append(all, r)
		}
	})
	names := make([][]string, len(all))
	index := map[string][]int{}
	for i, r := range all {
		names[i] = capitalised(r.Text)
		for _, w := range names[i] {
			index[w] = append(index[w], i)
		}
	}
	var n tally
	for i := 0; i < len(all); i += 12 {
		near := neighbours(all, names, index, i)
		if len(near) < 2 {
			continue
		}
		var others []*q.Reading
		for _, k := range near {
			others = append(others, tokenised(all[k]))
		}
		n.hide(t, tokenised(all[i]), others)
	}
	n.report(t, 0.93)
}

func tokenised(r *q.Reading) *q.Reading {
	out := read(r.Text, r.Published)
	out.ID, out.Outlet = r.ID, r.Outlet
	return out
}

// neighbours are up to eight articles of the five days around article i that share rare
// capitalised words with it. The days lie unevenly around its own, so that their middle
// does not betray it.
func neighbours(all []*q.Reading, names [][]string, index map[string][]int, i int) []int {
	d := all[i].Published.Day()
	skew := i%3 - 1
	first, last := d.Add(-2+skew), d.Add(2+skew)
	score := map[int]float64{}
	for _, w := range names[i] {
		if len(index[w]) > 150 {
			continue
		}
		for _, k := range index[w] {
			if p := all[k].Published.Day(); k != i && first <= p && p <= last {
				score[k] += 1 / float64(len(index[w])+3)
			}
		}
	}
	best := slices.Collect(maps.Keys(score))
	slices.SortFunc(best, func(a, b int) int { return cmp.Or(cmp.Compare(score[b], score[a]), cmp.Compare(a, b)) })
	best = best[:min(8, len(best))]
	for k, b := range best {
		if score[b] < 0.25 {
			return best[:k]
		}
	}
	return best
}

// capitalised are the words of a text that begin with a capital letter, each once.
func capitalised(text string) []string {
	seen := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		w = strings.Trim(w, ".,:;!?\"„“”»«()’'")
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) && len(w) > 4 {
			seen[w] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// labelledStories reads the labelled articles by story.
func labelledStories(t *testing.T) map[string][]*q.Reading {
	labels, err := os.Open(shared + "data/stories-2021/articles.jsonl")
	if err != nil {
		t.Skip("needs ../shared/data/stories-2021 and news-2021: ", err)
	}
	defer labels.Close()
	story := map[string]string{}
	lines := bufio.NewScanner(labels)
	for lines.Scan() {
		var l struct{ ID, Story string }
		if json.Unmarshal(lines.Bytes(), &l) == nil && l.Story != "mixed" {
			story[l.ID] = l.Story
		}
	}
	stories := map[string][]*q.Reading{}
	eachArticle(t, func(id, outlet, title, text, published string) {
		if s := story[id]; s != "" {
			r := read(title+"\n\n"+text, q.StatedDay(q.Day(published), "test"))
			r.ID, r.Outlet = id, outlet
			stories[s] = append(stories[s], r)
		}
	})
	return stories
}

func eachArticle(t *testing.T, visit func(id, outlet, title, text, published string)) {
	f, err := os.Open(shared + "data/news-2021/articles.jsonl.gz")
	if err != nil {
		t.Skip("needs ../shared/data/news-2021: ", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var a struct{ ID, Outlet, Title, Text, Published string }
		if json.Unmarshal(lines.Bytes(), &a) == nil {
			visit(a.ID, a.Outlet, a.Title, a.Text, a.Published)
		}
	}
}
