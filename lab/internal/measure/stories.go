package measure

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/story/group"
)

const (
	storyGold = "data/stories-2021/articles.jsonl"
	news2021  = "data/news-2021/articles.jsonl.gz"
)

// stories groups the articles of the windows that have labels, all of them in one call.
func stories(b *Bench) (Result, error) {
	path, err := b.labelled("stories.jsonl")
	if err != nil {
		return Result{}, err
	}
	articles, _ := b.articles([]string{path})
	var out bytes.Buffer
	for n, members := range group.Stories(articles) {
		for _, i := range members {
			fmt.Fprintf(&out, "{\"id\": %q, \"story\": \"s%d\"}\n", articles[i].ID, n)
		}
	}
	system := b.temp("stories-out.jsonl")
	if err := os.WriteFile(system, out.Bytes(), 0o600); err != nil {
		return Result{}, err
	}
	v, err := b.verdict("stories.py", b.shared(storyGold), system)
	if err != nil {
		return Result{}, err
	}
	figures, err := v.shares("pairs F1", "pairwise.f1", "BCubed F1", "bcubed.f1")
	return Result{Figures: figures}, err
}

// labelled writes the articles that have labels to an intermediate file.
func (b *Bench) labelled(file string) (string, error) {
	wanted := map[string]bool{}
	gold, err := shared.Read(b.shared(storyGold))
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(string(gold)) {
		var row struct{ ID string }
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			return "", fmt.Errorf("%s: %w", storyGold, err)
		}
		wanted[row.ID] = true
	}
	news, err := shared.Read(b.shared(news2021))
	if err != nil {
		return "", err
	}
	var kept bytes.Buffer
	for line := range bytes.Lines(news) {
		var row struct{ ID string }
		if err := json.Unmarshal(line, &row); err != nil {
			return "", fmt.Errorf("%s: %w", news2021, err)
		}
		if wanted[row.ID] {
			kept.Write(line)
		}
	}
	path := b.temp(file)
	return path, os.WriteFile(path, kept.Bytes(), 0o600)
}
