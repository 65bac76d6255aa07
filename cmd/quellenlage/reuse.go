package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
	"github.com/quellenlage/quellenlage/reuse"
	"github.com/quellenlage/quellenlage/source"
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
about its source; where neither tells, the direction is unknown. Offsets in JSON Lines are
code points of the article's text.` + exitStatus,
		Example: `  quellenlage reuse articles/
  quellenlage reuse --format jsonl articles.jsonl.gz > shared.jsonl`,
		Args: atLeastOnePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			if err := out.settle(); err != nil {
				return err
			}
			if err := out.apart(paths); err != nil {
				return err
			}
			articles, _, err := a.collect(source.Reader{Stdin: a.in}.Articles(paths))
			if err != nil {
				return err
			}
			found := reuse.Find(articles)
			return a.write(out, func(w io.Writer) error {
				if out.format == "jsonl" {
					return reuse.JSONL(w, articles, found)
				}
				return a.drawReuse(w, articles, found, a.terminal(out).Width)
			})
		},
	}
	out.flags(cmd, "term", "jsonl")
	return cmd
}

// defaultWidth is the width of text that does not go to a terminal.
const defaultWidth = 100

// drawReuse writes each pair with what it is, and its passages as A has them.
func (a *app) drawReuse(w io.Writer, articles []*q.Article, found []q.Reuse, width int) error {
	if width <= 0 {
		width = defaultWidth
	}
	labels := msg.In(a.lang)
	for _, r := range found {
		pair, what := pairLines(labels, articles, r)
		if _, err := fmt.Fprintf(w, "%s\n  %s\n", term.Shorten(pair, width), term.Shorten(what, width-2)); err != nil {
			return err
		}
		for _, p := range r.Passages {
			text := strings.Join(strings.Fields(term.Clean(p.A.In(articles[r.A].Text))), " ")
			if _, err := fmt.Fprintf(w, "    %s\n", term.Shorten(text, width-4)); err != nil {
				return err
			}
		}
	}
	return nil
}

// pairLines are the names of the articles, and a line such as "Agenturtext dpa · beide
// nennen die Agentur · 2 Passagen · 15 % / 20 %".
func pairLines(labels msg.Labels, articles []*q.Article, r q.Reuse) (pair, what string) {
	one, two := term.Clean(articles[r.A].ID), term.Clean(articles[r.B].ID)
	pair, share := one+" – "+two, percent(r.ShareA)+" / "+percent(r.ShareB)
	if r.A == r.B {
		pair, share = one, percent(r.ShareB)
	}
	parts := []string{strings.TrimSpace(labels.Text(msg.Reuse(r.Kind)) + " " + r.Agency)}
	for _, reason := range r.Reasons {
		if key := msg.Reason(reason.Text); labels.Has(key) {
			parts = append(parts, labels.Text(key))
		}
	}
	if r.Direction != q.UnknownDirection {
		parts = append(parts, labels.Text(msg.Direction(r.Direction), "a", one, "b", two))
	}
	return pair, strings.Join(append(parts, labels.Count(msg.Passages, len(r.Passages)), share), " · ")
}

func percent(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) }
