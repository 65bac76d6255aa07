package main

import (
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/internal/term"
)

func (a *app) checkCommand() *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   `check "SENTENCE" PATH…`,
		Short: "Tell where a sentence comes from",
		Long: `Read the articles of one story and tell where a German sentence comes from, as far as
they tell: on whose authority they say so, what they have against it, and which figures
count the same. PATH is as for quellenlage brief.

That nobody in the articles says it is an answer as well. No answer says whether the
sentence is true.` + exitStatus,
		Example: `  quellenlage check "Bei der Explosion wurden 23 Menschen verletzt" articles/
  quellenlage check --format json "Der Damm ist gebrochen" *.txt | jq .origins`,
		Args: sentenceAndPath,
		RunE: func(_ *cobra.Command, args []string) error {
			sentence, paths := args[0], args[1:]
			all, err := a.open(&out, paths)
			if err != nil {
				return err
			}
			articles, left, err := a.collect(all)
			if err != nil {
				return err
			}
			progress := term.NewProgress(a.err, "analysing")
			d := desk.German()
			d.Progress = progress.Show
			story, answer := d.Check(articles, left, sentence)
			progress.Clear()
			return a.writeAnswer(out, story, answer)
		},
	}
	out.flags(cmd, "term", "md", "json")
	return cmd
}

// sentenceAndPath checks the arguments of a command that looks a sentence up.
func sentenceAndPath(_ *cobra.Command, args []string) error {
	switch {
	case len(args) == 0 || strings.TrimSpace(args[0]) == "":
		return errors.New("no sentence is given; put it in quotation marks before the files")
	case len(args) == 1:
		return errors.New("no file, folder or pattern is named behind the sentence; - reads standard input")
	}
	return nil
}

func (a *app) writeAnswer(out output, s *q.Story, answer *q.Answer) error {
	return a.write(out, func(w io.Writer) error {
		switch out.format {
		case "md":
			return brief.AnswerMarkdown(w, s, answer, a.lang)
		case "json":
			return brief.AnswerJSON(w, s, answer, a.lang)
		}
		return brief.AnswerTerminal(w, s, answer, a.lang, a.terminal(out))
	})
}
