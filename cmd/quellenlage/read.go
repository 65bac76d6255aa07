package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"sync"

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
	return source.Reader{Stdin: a.in, Apart: out.path}.Articles(paths), nil
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
	if len(articles) == 0 {
		return nil, left, a.nothingRead()
	}
	return articles, left, nil
}

// nothingRead is the error for a call that found no article.
func (a *app) nothingRead() error {
	cause := errors.New("no article was found")
	n, hint := a.left.all()
	if n > 0 {
		cause = fmt.Errorf("none of %d could be read", n)
	}
	return &q.Error{Op: "read articles", Err: cause, Hint: cmp.Or(hint, "quellenlage demo shows the program at work")}
}

// leftOut names an article that is left out, with the reason. As everything on standard error
// it is English, whatever the language of the labels.
func (a *app) leftOut(skip q.Skip) {
	a.left.add(hintFor(skip.Reason))
	line := fmt.Sprintf("left out: %s: %s", skip.Path, msg.In(msg.English).Text(msg.Skip(skip.Reason)))
	if skip.Detail != "" {
		line += " (" + skip.Detail + ")"
	}
	fmt.Fprintf(a.err, "quellenlage: %s\n", term.Clean(line))
}

// tally counts what was left out, and keeps the first hint that would help. It may be used
// from several goroutines.
type tally struct {
	mu   sync.Mutex
	n    int
	hint string
}

func (t *tally) add(hint string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.n++
	t.hint = cmp.Or(t.hint, hint)
}

func (t *tally) all() (n int, hint string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.n, t.hint
}

// hintFor is what would help with an article left out; "" if there is nothing.
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
	case q.SkipMissing:
		return "check the name"
	case q.SkipAddress:
		return "pages are not fetched: save the page in a browser and name the file"
	}
	return ""
}
