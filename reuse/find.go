package reuse

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	q "github.com/quellenlage/quellenlage"
)

// Find returns what the articles share with each other and with themselves, ordered by A
// and then B, the indices of the articles; A is the smaller one. Boilerplate is learned
// from all of them before the first pair is compared.
func Find(articles []*q.Article) []q.Reuse {
	var x Index
	posts := make([][]post, len(articles))
	ready := make([]prepared, len(articles))
	parallel(len(articles), func(i int) { ready[i] = prepare(articles[i]) })
	x.grow(ready)
	for i := range ready {
		_, posts[i] = x.insert(ready[i])
		ready[i] = prepared{}
	}
	for _, head := range x.heads {
		x.learn(head, math.MaxInt)
	}
	for i := range posts {
		x.markStock(i, posts[i])
	}
	found := make([][]q.Reuse, len(articles))
	aligners := sync.Pool{New: func() any { return new(aligner) }}
	parallel(len(articles), func(i int) {
		al := aligners.Get().(*aligner)
		found[i] = x.reuses(i, posts[i], al)
		aligners.Put(al)
	})
	all := slices.Concat(found...)
	slices.SortFunc(all, func(r, s q.Reuse) int { return cmp.Or(cmp.Compare(r.A, s.A), cmp.Compare(r.B, s.B)) })
	for _, inf := range InferAgencies(articles, all) {
		x.articles[inf.Article].inferred = inf.Agency
	}
	for i := range all {
		x.judge(&all[i])
	}
	return all
}

// parallel calls do for 0 … n-1 on all processors.
func parallel(n int, do func(i int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}
