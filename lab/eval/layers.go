package main

import (
	"fmt"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/lab/internal/entities"
	"github.com/quellenlage/quellenlage/lab/internal/learn"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

// folds is into how many parts corpora are divided for cross-validation.
const folds = 5

// corpora are what the layers of tags and names learn from.
type corpora struct {
	banks    *banks
	germEval []entities.Sentence
	further  []entities.Sentence
	raw      []*q.Reading
	tables   feature.Tables
}

// readCorpora reads every nth of the raw texts; none if nth is 0.
func readCorpora(data string, tables feature.Tables, nth int) (*corpora, error) {
	c := &corpora{tables: tables}
	var err error
	if c.banks, err = readBanks(data); err != nil {
		return nil, err
	}
	if c.germEval, err = learn.GermEval(data); err != nil {
		return nil, err
	}
	if c.further, err = learn.FurtherNames(data); err != nil {
		return nil, err
	}
	if nth > 0 {
		c.raw, err = learn.Readings(data, nth)
	}
	return c, err
}

// layers measures tags and names by cross-validation: every fifth block of sentences of
// each corpus is held out in turn, for the first models as well as for the second ones.
func layers(c *corpora, verbose bool) error {
	perBank := make([]tally, len(c.banks.names))
	var all tally
	found := spanScores{errors: map[string]int{}}
	for fold := range folds {
		held := func(_ string, part int) bool { return part == fold }
		var train, test []entities.Sentence
		for i, s := range c.germEval {
			if part(i) == fold {
				test = append(test, s)
			} else {
				train = append(train, s)
			}
		}
		tagged := c.banks.choose(func(_ string, part int) bool { return part != fold })
		o, err := c.train(tagged, append(train, c.further...))
		if err != nil {
			return err
		}
		c.banks.test(o, held, func(bank int, s treebank.Sentence) {
			perBank[bank].add(s)
			all.add(s)
		})
		for _, s := range test {
			tag.With(o.Tags, o.Tables, s.Reading)
			name.With(o.Names, o.Tables, s.Reading)
			found.add(s)
		}
	}
	for i, bank := range c.banks.names {
		if c.banks.hasPOS(i) {
			perBank[i].print("cross-validated, "+bank, false)
		}
	}
	all.print("cross-validated, all", verbose)
	found.print("names, cross-validated on GermEval", verbose)
	return nil
}

func (c *corpora) train(tagged []treebank.Sentence, named []entities.Sentence) (learn.Opened, error) {
	made, err := learn.Train(tagged, named, c.raw, c.tables)
	if err != nil {
		return learn.Opened{}, err
	}
	return made.Open(c.tables)
}

// treebanks measures tags on each treebank after training on the others only, whose
// conventions differ.
func treebanks(c *corpora, verbose bool) error {
	for _, held := range []string{"gsd-dev", "pud-test", "hdt"} {
		isHeld := func(name string, _ int) bool { return strings.HasPrefix(name, held) }
		tagged := c.banks.choose(func(name string, _ int) bool { return !strings.HasPrefix(name, held) })
		o, err := c.train(tagged, append(append([]entities.Sentence{}, c.germEval...), c.further...))
		if err != nil {
			return err
		}
		var t tally
		c.banks.test(o, isHeld, func(_ int, s treebank.Sentence) { t.add(s) })
		t.print(fmt.Sprintf("not trained on %s", held), verbose)
	}
	return nil
}
