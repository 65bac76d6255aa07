package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
	"github.com/quellenlage/quellenlage/story/group"
)

func (a *app) storiesCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "stories PATH…",
		Short: "Group articles into stories",
		Long: `Read articles and group them into stories: a story is one event or development that a
reader would call the same news, not a topic. PATH is as for quellenlage brief. The
articles are taken day by day, as they appeared.

JSON Lines has a line {"id", "story"} for each article, in their order. Stories are numbered
by their first article.` + exitStatus,
		Example: `  quellenlage stories articles.jsonl.gz
  quellenlage stories --format jsonl week/ > stories.jsonl`,
		Args: atLeastOnePath,
		RunE: a.onArticles(&out, func(articles []*q.Article, _ []q.Skip) error {
			stories := group.Stories(articles)
			return a.write(out, func(w io.Writer) error {
				if out.format == "jsonl" {
					return writeStories(w, articles, stories)
				}
				return a.drawStories(w, articles, stories, a.terminal(out).Width)
			})
		}),
	}
	out.flags(cmd, "term", "jsonl")
	return cmd
}

// writeStories writes a line for each article.
func writeStories(w io.Writer, articles []*q.Article, stories [][]int) error {
	story := make([]string, len(articles))
	for n, members := range stories {
		for _, i := range members {
			story[i] = fmt.Sprintf("s%d", n+1)
		}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i, article := range articles {
		line := struct {
			ID    string `json:"id"`
			Story string `json:"story"`
		}{article.ID, story[i]}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// drawStories writes each story with its articles.
func (a *app) drawStories(w io.Writer, articles []*q.Article, stories [][]int, width int) error {
	if width <= 0 {
		width = defaultWidth
	}
	labels := msg.In(a.lang)
	for n, members := range stories {
		if _, err := fmt.Fprintf(w, "s%d  %s\n", n+1, labels.Count(msg.Articles, len(members))); err != nil {
			return err
		}
		for _, i := range members {
			article := articles[i]
			outlet := term.Pad(term.Shorten(term.Clean(article.Outlet), 16), 16)
			line := fmt.Sprintf("    %-10s  %s  %s", article.Published.Day(), outlet, term.Clean(heading(article)))
			if _, err := fmt.Fprintln(w, term.Shorten(line, width)); err != nil {
				return err
			}
		}
	}
	return nil
}

// heading names an article: its title, or its identifier.
func heading(a *q.Article) string {
	if a.Title != "" {
		return a.Title
	}
	return a.ID
}
