package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
	"github.com/quellenlage/quellenlage/source"
)

// open settles how a command writes, and gives the articles to read.
func (a *app) open(out *output, paths []string) (iter.Seq2[*q.Article, *q.Skip], error) {
	if err := out.settle(); err != nil {
		return nil, err
	}
	if err := out.apart(paths); err != nil {
		return nil, err
	}
	return source.Reader{Stdin: a.in}.Articles(paths), nil
}

// onArticles is a command's work on all articles that are read, and those that are left out.
func (a *app) onArticles(out *output, work func([]*q.Article, []q.Skip) error) func(*cobra.Command, []string) error {
	return func(_ *cobra.Command, paths []string) error {
		all, err := a.open(out, paths)
		if err != nil {
			return err
		}
		articles, left, err := a.collect(all)
		if err != nil {
			return err
		}
		return work(articles, left)
	}
}

// collect reads all articles into memory and names each one that is left out on standard
// error. It is an error if there is none.
func (a *app) collect(all iter.Seq2[*q.Article, *q.Skip]) ([]*q.Article, []q.Skip, error) {
	progress := term.NewProgress(a.err, "reading")
	var articles []*q.Article
	var left []q.Skip
	for article, skip := range all {
		if skip != nil {
			left = append(left, *skip)
			progress.Clear()
			a.leftOut(*skip)
		} else {
			articles = append(articles, article)
		}
		progress.Show(len(articles), 0)
	}
	progress.Clear()
	a.hints(left)
	if len(articles) == 0 {
		return nil, left, a.nothingRead()
	}
	return articles, left, nil
}

// nothingRead is the error for a call that found no article.
func (a *app) nothingRead() error {
	cause := errors.New("no article was found")
	if left := a.left.Load(); left > 0 {
		cause = fmt.Errorf("none of %d could be read", left)
	}
	return &q.Error{Op: "read articles", Err: cause, Hint: "quellenlage reads text, saved pages and JSON Lines; quellenlage demo shows it at work"}
}

// leftOut names an article that is left out, with the reason.
func (a *app) leftOut(skip q.Skip) {
	a.left.Add(1)
	labels := msg.In(a.lang)
	line := fmt.Sprintf("%s: %s: %s", labels.Text(msg.PartLeftOut), skip.Path, labels.Text(msg.Skip(skip.Reason)))
	if skip.Detail != "" {
		line += " (" + skip.Detail + ")"
	}
	fmt.Fprintf(a.err, "quellenlage: %s\n", term.Clean(line))
}

// hints says once for each kind of reason what would help.
func (a *app) hints(left []q.Skip) {
	var said []string
	for _, skip := range left {
		if hint := hintFor(skip.Reason); hint != "" && !slices.Contains(said, hint) {
			said = append(said, hint)
			fmt.Fprintf(a.err, "quellenlage: hint: %s\n", hint)
		}
	}
}

func hintFor(reason q.SkipReason) string {
	switch reason {
	case q.SkipUnknown, q.SkipBinary:
		return "save articles as text (.txt), pages (.html) or JSON Lines (.jsonl); each may be gzipped"
	case q.SkipTooLarge:
		return "a text may have 8 MB, a line of JSON Lines 16 MB; split what is larger into articles"
	case q.SkipBroken:
		return "JSON Lines has one object per line, with the keys id, url, title, text, published, outlet"
	case q.SkipLanguage:
		return "only German articles are analysed"
	}
	return ""
}
