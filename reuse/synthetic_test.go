package reuse

import (
	"fmt"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// random is a small generator whose numbers are the same everywhere.
type random uint64

func (r *random) next(n int) int {
	*r += random(hashStart)
	return int(mix(uint64(*r)) % uint64(n))
}

// sentence is n words of a made-up language in which a few words are frequent.
func sentence(seed uint64, n int) string {
	r := random(mix(seed))
	words := make([]string, n)
	for i := range words {
		k := r.next(1 << (3 + r.next(12)))
		words[i] = fmt.Sprintf("w%c%c%d", 'a'+k%26, 'a'+k/26%26, k/676)
	}
	return strings.Join(words, " ") + "."
}

// synthetic are n articles of ten outlets, thirty a day, of ten paragraphs. Every third
// article shares three of them, slightly edited, with one of the twenty before it.
func synthetic(n int) []*q.Article {
	r := random(1)
	articles := make([]*q.Article, n)
	paragraphs := make([][]string, n)
	for i := range articles {
		own := make([]string, 10)
		for j := range own {
			own[j] = sentence(uint64(i*10+j), 40)
		}
		if i%3 == 2 {
			from := paragraphs[max(0, i-1-r.next(20))]
			for j := range 3 {
				words := strings.Fields(from[r.next(len(from))])
				words[r.next(len(words))] = "anders"
				own[j] = strings.Join(words, " ")
			}
		}
		paragraphs[i] = own
		day := q.Day("2031-01-01").Add(i / 30)
		articles[i] = made(fmt.Sprint(i), fmt.Sprintf("Blatt %d", r.next(10)), string(day), strings.Join(own, "\n"))
	}
	return articles
}

func BenchmarkFind(b *testing.B) {
	for _, n := range []int{1000, 4000, 16000} {
		articles := synthetic(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Find(articles)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/article")
		})
	}
}

// BenchmarkAdd adds articles to an index that already holds as many as its name says.
func BenchmarkAdd(b *testing.B) {
	const fresh = 1000
	for _, n := range []int{1000, 4000, 16000} {
		articles := synthetic(n + fresh)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var x Index
			for i := range b.N {
				if i%fresh == 0 {
					b.StopTimer()
					x = Index{}
					for _, a := range articles[:n] {
						x.Add(a)
					}
					b.StartTimer()
				}
				x.Add(articles[n+i%fresh])
			}
		})
	}
}
