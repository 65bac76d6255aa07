package group

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/shared"
)

// lines decodes a JSON Lines file of the measuring material.
func lines[T any](t *testing.T, name string) []T {
	t.Helper()
	all, err := shared.Read(shared.Path(t, name))
	if err != nil {
		t.Fatal(err)
	}
	var list []T
	in := bufio.NewScanner(bytes.NewReader(all))
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var v T
		if err := json.Unmarshal(in.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		list = append(list, v)
	}
	return list
}

// TestStoriesOfTwoWindows measures the grouping on two pairs of days that were labelled
// by hand: with nothing else read, and within the news of four months.
func TestStoriesOfTwoWindows(t *testing.T) {
	if testing.Short() {
		t.Skip("reads nine thousand articles")
	}
	gold := map[string]string{}
	for _, l := range lines[struct{ ID, Story string }](t, "data/stories-2021/articles.jsonl") {
		gold[l.ID] = l.Story
	}
	var all, labelled []*q.Article
	for _, r := range lines[struct{ ID, Title, Text, Published, Outlet string }](t, "data/news-2021/articles.jsonl.gz") {
		a := made(r.ID, r.Outlet, r.Published, r.Title, r.Text)
		all = append(all, a)
		if _, ok := gold[r.ID]; ok {
			labelled = append(labelled, a)
		}
	}
	for name, articles := range map[string][]*q.Article{"alone": labelled, "in the stream": all} {
		story := map[string]int{}
		for n, members := range Stories(articles) {
			for _, i := range members {
				story[articles[i].ID] = n
			}
		}
		for _, window := range []string{"2021-02", "2021-04", "2021"} {
			var ids []string
			for _, a := range labelled {
				if len(a.Published.Day()) > 6 && string(a.Published.Day())[:len(window)] == window && gold[a.ID] != "mixed" {
					ids = append(ids, a.ID)
				}
			}
			t.Logf("%-14s %-8s %s", name, window, compare(ids, gold, story))
		}
	}
}

// compare gives pairwise and BCubed precision, recall and F1.
func compare(ids []string, gold map[string]string, story map[string]int) string {
	var tp, goldPairs, pairs, precision, recall float64
	for i, a := range ids {
		var both, inGold, inStory float64
		for j, b := range ids {
			if gold[a][0] != gold[b][0] {
				continue // links between the windows are not judged
			}
			g, s := gold[a] == gold[b], story[a] == story[b]
			tally(&inGold, g)
			tally(&inStory, s)
			tally(&both, g && s)
			tally(&goldPairs, g && j < i)
			tally(&pairs, s && j < i)
			tally(&tp, g && s && j < i)
		}
		precision += both / inStory
		recall += both / inGold
	}
	n := float64(len(ids))
	return fmt.Sprintf("BCubed P %.3f R %.3f F %.3f  pairwise P %.3f R %.3f F %.3f", precision/n, recall/n, f1(precision/n, recall/n), tp/pairs, tp/goldPairs, f1(tp/pairs, tp/goldPairs))
}

func tally(n *float64, yes bool) {
	if yes {
		*n++
	}
}

func f1(p, r float64) float64 { return 2 * p * r / (p + r) }
