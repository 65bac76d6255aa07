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

// tickers are n states of live tickers of four outlets: each drops its oldest entries, adds
// new ones, and takes every other entry from a stream that all of them follow.
func tickers(n int) []*q.Article {
	const entries, fresh = 20, 2
	articles := make([]*q.Article, n)
	for i := range articles {
		outlet, state := i%4, i/4
		lines := make([]string, entries)
		for j := range lines {
			entry := uint64(state*fresh + j)
			if j%2 == 1 {
				entry = entry*4 + uint64(outlet) + 1<<32
			}
			lines[j] = sentence(entry, 30)
		}
		day := q.Day("2031-01-01").Add(state / 40)
		articles[i] = made(fmt.Sprint(i), fmt.Sprintf("Blatt %d", outlet), string(day), strings.Join(lines, "\n"))
	}
	return articles
}

func BenchmarkFindTickers(b *testing.B) {
	for _, n := range []int{500, 1000, 2000} {
		articles := tickers(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Find(articles)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/article")
		})
	}
}

// TestRepetitionStaysBounded counts what is kept for articles that consist of the same few
// sentences in ever new order.
func TestRepetitionStaysBounded(t *testing.T) {
	const size = 1500 // sentences of an article
	r := random(5)
	var x Index
	var al aligner
	for i := range 6 {
		lines := make([]string, size)
		for j := range lines {
			lines[j] = sentence(uint64(r.next(12)), 10)
		}
		a := made(fmt.Sprint(i), fmt.Sprintf("Blatt %d", i), "2031-01-01", strings.Join(lines, " "))
		at, posts := x.insert(prepare(a))
		if n := len(x.seeds(at, posts)); n > maxSeeds {
			t.Errorf("%d seeds", n)
		}
		words := len(x.articles[at].words)
		for _, r := range x.reuses(at, posts, &al) {
			if n := len(r.Passages); n > words/minPart {
				t.Errorf("%d passages of %d words", n, words)
			}
		}
		if n := max(cap(al.matches), cap(al.done), cap(al.takenA)); n > 4*words {
			t.Errorf("buffers of %d for %d words", n, words)
		}
	}
}

// Of its own outlet's articles an article is compared with the most alike, and no limit
// of theirs takes the place of other outlets.
func TestVersionsLeaveRoomForOthers(t *testing.T) {
	articles := tickers(4 * 100)
	own, others := map[int]int{}, map[int]int{}
	for _, r := range Find(articles) {
		switch {
		case r.A == r.B:
		case articles[r.A].Outlet == articles[r.B].Outlet:
			own[r.B]++
		default:
			others[r.B]++
		}
	}
	last := len(articles) - 1
	if own[last] == 0 || own[last] > maxVersions || others[last] == 0 {
		t.Errorf("%d versions and %d others", own[last], others[last])
	}
}
