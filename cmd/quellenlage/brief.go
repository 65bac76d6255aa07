package main

import (
	"io"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/internal/term"
)

func (a *app) briefCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "brief PATH…",
		Short: "Print the brief of a story",
		Long: `Read the articles of one story and print its brief.

PATH is a text (.txt), a saved page (.html), a file of JSON Lines (.jsonl), each of them
gzipped or not; a folder, of which all files with such names are read, with those in the
folders in it; a pattern; or - for standard input. What the program itself has written is
left out.` + exitStatus,
		Example: `  quellenlage brief articles/
  quellenlage brief monday.txt tuesday.html
  quellenlage brief -o brief.html articles/
  cat articles.jsonl | quellenlage brief --format json -`,
		Args: atLeastOnePath,
		RunE: a.onArticles(&out, func(articles []*q.Article, left []q.Skip) error {
			return a.writeBrief(out, a.tell(articles, left))
		}),
	}
	out.flags(cmd, "term", "md", "html", "json")
	return cmd
}

// tell puts the articles together as one story.
func (a *app) tell(articles []*q.Article, left []q.Skip) *q.Brief {
	progress := term.NewProgress(a.err, "analysing")
	d := desk.German()
	d.Progress = progress.Show
	story := d.Story(articles, left)
	progress.Clear()
	return brief.Build(story, a.lang)
}

func (a *app) writeBrief(out output, b *q.Brief) error {
	return a.write(out, func(w io.Writer) error {
		switch out.format {
		case "md":
			return brief.Markdown(w, b)
		case "html":
			return brief.HTML(w, b)
		case "json":
			return brief.JSON(w, b)
		}
		return brief.Terminal(w, b, a.terminal(out))
	})
}
