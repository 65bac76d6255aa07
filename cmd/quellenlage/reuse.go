package main

import (
	"cmp"
	"io"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/reuse"
)

func (a *app) reuseCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "reuse PATH…",
		Short: "Print the passages that articles share",
		Long: `Read articles and print which of them share text, with the passages on both sides: agency
copy, text of one outlet in another, versions of one article, and what an article repeats.
PATH is as for quellenlage brief. Quotations of the same speech are not reported, nor
is what an outlet prints under its articles day after day.

Who has it from whom follows from the moments of publication or from what an article says
about its source; where neither tells, the direction is unknown.

HTML is one page with both articles side by side and their passages linked; of many pairs it
shows the two hundred with the most shared text. JSON Lines has all of them; its offsets are
code points of the article's text.` + exitStatus,
		Example: `  quellenlage reuse articles/
  quellenlage reuse -o shared.html articles/
  quellenlage reuse --format jsonl articles.jsonl.gz > shared.jsonl`,
		Args: atLeastOnePath,
		RunE: a.onArticles(&out, func(articles []*q.Article, _ []q.Skip) error {
			found := reuse.Find(articles)
			return a.write(out, func(w io.Writer) error {
				switch out.format {
				case "html":
					return reuse.HTML(w, articles, found, a.lang)
				case "jsonl":
					return reuse.JSONL(w, articles, found)
				}
				return reuse.Terminal(w, articles, found, a.lang, cmp.Or(a.terminal(out).Width, defaultWidth))
			})
		}),
	}
	out.flags(cmd, "term", "html", "jsonl")
	return cmd
}

// defaultWidth is the width of text that does not go to a terminal.
const defaultWidth = 100
