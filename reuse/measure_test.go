package reuse

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
	"github.com/quellenlage/quellenlage/internal/shared"
)

// readRecords reads the records of the news articles of 2021.
func readRecords(t testing.TB) []extract.Fields {
	t.Helper()
	if testing.Short() {
		t.Skip("reads nine thousand articles")
	}
	f, err := os.Open(shared.Path(t, "data/news-2021/articles.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var records []extract.Fields
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var r extract.Fields
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		records = append(records, r)
	}
	return records
}

// readNews are the records as articles, one paragraph for each line.
func readNews(t testing.TB) []*q.Article {
	t.Helper()
	var articles []*q.Article
	for _, r := range readRecords(t) {
		a := made(r.ID, r.Outlet, r.Published, r.Text)
		a.Title, a.URL = r.Title, r.URL
		articles = append(articles, a)
	}
	return articles
}

// TestNoPairMissed compares all pairs by brute force. Of those of different outlets that
// have at least twenty 8-word runs in common, Find must report all; pairs whose runs are
// quotations of the same speech are told apart by counting again without what stands
// between quotation marks.
func TestNoPairMissed(t *testing.T) {
	articles := readNews(t)
	reported := map[[2]int]bool{}
	for _, r := range Find(articles) {
		reported[[2]int{r.A, r.B}] = true
	}
	count := func(what string, text func(*q.Article) string) (missed int) {
		pairs := pairsSharingRuns(articles, text, 8, 20)
		for _, p := range pairs {
			if !reported[p.pair] {
				missed++
				t.Logf("%s: %d runs: %s and %s", what, p.runs, articles[p.pair[0]].ID, articles[p.pair[1]].ID)
			}
		}
		t.Logf("%s: %d pairs across outlets share at least twenty 8-word runs, %d of them are not reported", what, len(pairs), missed)
		return missed
	}
	count("all text", func(a *q.Article) string { return a.Text })
	if missed := count("without quotations", func(a *q.Article) string { return quotations.ReplaceAllString(a.Text, " || ") }); missed > 0 {
		t.Errorf("%d pairs missed", missed)
	}
}

var quotations = regexp.MustCompile(`[„"“”»«][^„"“”»«]{1,900}["“”»«]`)

type sharing struct {
	pair [2]int
	runs int
}

// pairsSharingRuns counts, with no sampling, the different runs of n words that pairs of
// articles of different outlets have in common.
func pairsSharingRuns(articles []*q.Article, text func(*q.Article) string, n, least int) []sharing {
	type place struct {
		hash    uint64
		article int32
	}
	var places []place
	for i, a := range articles {
		words := plainWords(text(a))
		for j := 0; j+n <= len(words); j++ {
			h := hashStart
			for _, w := range words[j : j+n] {
				h = mix(h + w)
			}
			places = append(places, place{h, int32(i)})
		}
	}
	slices.SortFunc(places, func(p, r place) int {
		return cmp.Or(cmp.Compare(p.hash, r.hash), cmp.Compare(p.article, r.article))
	})
	places = slices.Compact(places)
	counts := map[[2]int32]int{}
	for i := 0; i < len(places); {
		j := i
		for j < len(places) && places[j].hash == places[i].hash {
			j++
		}
		for k := i; k < j && j-i <= 300; k++ {
			for l := k + 1; l < j; l++ {
				one, two := places[k].article, places[l].article
				if outlet(articles[one]) != outlet(articles[two]) {
					counts[[2]int32{one, two}]++
				}
			}
		}
		i = j
	}
	var pairs []sharing
	for p, c := range counts {
		if c >= least {
			pairs = append(pairs, sharing{[2]int{int(p[0]), int(p[1])}, c})
		}
	}
	slices.SortFunc(pairs, func(p, r sharing) int {
		return cmp.Or(cmp.Compare(p.pair[0], r.pair[0]), cmp.Compare(p.pair[1], r.pair[1]))
	})
	return pairs
}

// plainWords are the words of a text by the simplest rule: what stands between
// characters that are neither letters nor digits.
func plainWords(text string) []uint64 {
	var words []uint64
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r > 0xbf && r < 0x250)
	}) {
		h := hashStart
		for _, r := range w {
			h = hashRune(h, r)
		}
		words = append(words, mix(h))
	}
	return words
}
