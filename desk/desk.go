// Package desk is where the flow of the program is composed, once for commands and
// tests: articles are read, undated ones dated, shared passages found, and the story is
// put together.
package desk

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german"
	"github.com/quellenlage/quellenlage/reuse"
	"github.com/quellenlage/quellenlage/story"
)

// Desk reads articles into stories. Its zero value does nothing useful; see [German].
type Desk struct {
	Pipeline q.Pipeline
	// Progress is called after every article that has been read, from several goroutines
	// but never at the same time. It may be nil.
	Progress func(done, all int)
}

// German is the desk for German articles.
func German() Desk { return Desk{Pipeline: german.Pipeline()} }

// Story puts the articles together as one story. It does not depend on their order. Left
// is what could not be read; the story keeps it for the brief.
func (d Desk) Story(articles []*q.Article, left []q.Skip) *q.Story {
	articles = slices.Clone(articles)
	slices.SortFunc(articles, func(a, b *q.Article) int { return strings.Compare(a.ID, b.ID) })
	readings, failed := d.Read(articles)
	readings = d.date(readings)
	left = slices.Concat(left, failed)
	story.Sort(readings)
	sorted := make([]*q.Article, len(readings))
	for i, r := range readings {
		sorted[i] = r.Article
	}
	return story.Build(readings, reuse.Find(sorted), left)
}

// Read analyses the articles, on all processors, and keeps their order. Articles on which
// the analysis fails are left out.
func (d Desk) Read(articles []*q.Article) ([]*q.Reading, []q.Skip) {
	readings, failed := make([]*q.Reading, len(articles)), make([]*q.Skip, len(articles))
	next := make(chan int)
	var (
		workers sync.WaitGroup
		mu      sync.Mutex
		done    int
	)
	for range min(runtime.GOMAXPROCS(0), len(articles)) {
		workers.Go(func() {
			for i := range next {
				readings[i], failed[i] = d.ReadOne(articles[i])
				if d.Progress == nil {
					continue
				}
				mu.Lock()
				done++
				d.Progress(done, len(articles))
				mu.Unlock()
			}
		})
	}
	for i := range articles {
		next <- i
	}
	close(next)
	workers.Wait()
	var left []q.Skip
	for _, skip := range failed {
		if skip != nil {
			left = append(left, *skip)
		}
	}
	return slices.DeleteFunc(readings, func(r *q.Reading) bool { return r == nil }), left
}

// ReadOne analyses one article. If a stage fails, which is a fault of the program, there is
// no reading, and the skip names the stage: one text must not end the work on all others.
func (d Desk) ReadOne(a *q.Article) (r *q.Reading, skip *q.Skip) {
	stage := ""
	defer func() {
		if cause := recover(); cause != nil {
			r, skip = nil, &q.Skip{Path: a.Path, Reason: q.SkipUnread, Detail: fmt.Sprintf("fault of the program in stage %s: %v", stage, cause)}
		}
	}()
	r = &q.Reading{Article: a}
	for _, s := range d.Pipeline {
		stage = s.Name
		s.Run(r)
	}
	return r, nil
}
