package main

import (
	"io"
	"iter"
	"runtime"
	"slices"
	"sync"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/annotate"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/internal/term"
)

func (a *app) annotateCommand() *cobra.Command {
	var out output
	var story bool
	cmd := &cobra.Command{
		Use:   "annotate PATH…",
		Short: "Print what was found in each article",
		Long: `Read articles and print what was found in each: sentences, names, times, figures, actors
and who is reported to have said what. PATH is as for quellenlage brief.

The articles are read one by one, in their order, however many there are. With --story
they are taken as one story: days of publication that an article does not state are
inferred from the others.` + exitStatus,
		Example: `  quellenlage annotate articles.jsonl > annotated.jsonl
  quellenlage annotate --format term monday.txt
  quellenlage annotate --story -o annotated.html articles/`,
		Args: atLeastOnePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			articles, err := a.open(&out, paths)
			if err != nil {
				return err
			}
			if !story {
				return a.writeReadings(out, a.stream(articles))
			}
			read, left, err := a.collect(articles)
			if err != nil {
				return err
			}
			readings := desk.German().Story(read, left).Readings
			return a.writeReadings(out, slices.Values(readings))
		},
	}
	out.flags(cmd, "jsonl", "html", "term")
	cmd.Flags().BoolVar(&story, "story", false, "take the articles as one story and infer missing days")
	return cmd
}

// writeReadings writes the readings as they come. It is an error if there is none.
func (a *app) writeReadings(out output, readings iter.Seq[*q.Reading]) error {
	return a.write(out, func(w io.Writer) error {
		if out.format == "html" {
			all := slices.Collect(readings)
			if len(all) == 0 {
				return a.nothingRead()
			}
			return annotate.HTML(w, all, a.lang)
		}
		n := 0
		for r := range readings {
			if err := a.writeReading(w, out, r, n == 0); err != nil {
				return err
			}
			n++
		}
		if n == 0 {
			return a.nothingRead()
		}
		return nil
	})
}

// writeReading writes one reading as a line, or as text with a blank line in front of all
// but the first.
func (a *app) writeReading(w io.Writer, out output, r *q.Reading, first bool) error {
	if out.format == "jsonl" {
		return annotate.JSONL(w, r)
	}
	if !first {
		if _, err := io.WriteString(w, "\n"); err != nil {
			return err
		}
	}
	t := a.terminal(out)
	return annotate.Terminal(w, r, annotate.TerminalOptions{Width: t.Width, Colour: t.Colour, Language: a.lang})
}

// analyse analyses one article; the result is nil if that fails.
func (a *app) analyse(d desk.Desk, article *q.Article) *q.Reading {
	r, skip := d.ReadOne(article)
	if skip != nil {
		a.leftOut(*skip)
	}
	return r
}

// stream reads and analyses articles on all processors and yields them in their order. Only
// a few are in memory at a time. What is left out is named on standard error.
func (a *app) stream(articles iter.Seq2[*q.Article, *q.Skip]) iter.Seq[*q.Reading] {
	return func(yield func(*q.Reading) bool) {
		d := desk.German()
		progress := term.NewProgress(a.err, "annotating")
		defer progress.Clear()
		workers := runtime.GOMAXPROCS(0)
		queue := make(chan chan *q.Reading, 2*workers) // the results, in order
		stop := make(chan struct{})
		var reader sync.WaitGroup
		reader.Go(func() {
			defer close(queue)
			for article, skip := range articles {
				if skip != nil {
					progress.Clear()
					a.leftOut(*skip)
					continue
				}
				result := make(chan *q.Reading, 1)
				select {
				case queue <- result:
					go func() { result <- a.analyse(d, article) }()
				case <-stop:
					return
				}
			}
		})
		n := 0
		for result := range queue {
			if r := <-result; r != nil && !yield(r) {
				break
			}
			n++
			progress.Show(n, 0)
		}
		close(stop)
		reader.Wait()
	}
}
