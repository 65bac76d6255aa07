package main

import (
	"fmt"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/lab/internal/entities"
	"github.com/quellenlage/quellenlage/lab/internal/learn"
)

// names measures names by cross-validation on top of tags that are learned once, from all
// treebanks, which have no names; usage is not known. It takes a small part of the time of
// layers. Parts are held out side by side.
func names(c *corpora, verbose bool) error {
	tables := c.tables
	tables.Usage = nil
	tagged := c.banks.choose(func(string, int) bool { return true })
	tags, err := perceptron.Open(string(learn.Tags(learn.TagExamples(tagged, tables))))
	if err != nil {
		return err
	}
	all := append(append([]entities.Sentence{}, c.germEval...), c.further...)
	examples := learn.NameExamples(all, tags, tables)
	weights := make([][]byte, folds)
	var wait sync.WaitGroup
	for fold := range folds {
		wait.Go(func() {
			var train []perceptron.Example
			for i, e := range examples {
				if i >= len(c.germEval) || part(i) != fold {
					train = append(train, e)
				}
			}
			weights[fold] = learn.Names(train)
		})
	}
	wait.Wait()
	found := spanScores{errors: map[string]int{}}
	for fold, data := range weights {
		model, err := perceptron.Open(string(data))
		if err != nil {
			return err
		}
		for i, s := range c.germEval {
			if part(i) == fold {
				tag.With(tags, tables, s.Reading)
				name.With(model, tables, s.Reading)
				found.add(s)
			}
		}
	}
	found.print("names, cross-validated on GermEval", verbose)
	return nil
}

// spanScores counts equal spans by kind; the empty kind is the sum.
type spanScores struct {
	gold, found, both map[q.NameKind]int
	errors            map[string]int
}

func (c *spanScores) add(s entities.Sentence) {
	if c.gold == nil {
		c.gold, c.found, c.both = map[q.NameKind]int{}, map[q.NameKind]int{}, map[q.NameKind]int{}
	}
	gold := map[q.Name]bool{}
	for _, n := range s.Names() {
		gold[n] = true
		count(c.gold, n.Kind)
	}
	for _, n := range s.Reading.Names {
		n.By = ""
		count(c.found, n.Kind)
		if gold[n] {
			count(c.both, n.Kind)
			delete(gold, n)
			continue
		}
		c.errors[fmt.Sprintf("too much %s %s", n.Kind, n.In(s.Reading.Text))]++
	}
	for n := range gold {
		c.errors[fmt.Sprintf("missed %s %s", n.Kind, n.In(s.Reading.Text))]++
	}
}

func count(counts map[q.NameKind]int, kind q.NameKind) {
	counts[""]++
	counts[kind]++
}

func (c *spanScores) print(title string, verbose bool) {
	fmt.Printf("%-44s", title)
	for _, kind := range []q.NameKind{"", q.PersonName, q.PlaceName, q.OrgName, q.OtherName} {
		both, found, gold := c.both[kind], c.found[kind], c.gold[kind]
		label := string(kind)
		if label == "" {
			label = fmt.Sprintf("P %.1f R %.1f all", percent(both, found), percent(both, gold))
		}
		fmt.Printf("  %s %.1f", label, percent(2*both, found+gold))
	}
	both, found, gold := 0, 0, 0
	for _, kind := range []q.NameKind{q.PersonName, q.PlaceName, q.OrgName} {
		both, found, gold = both+c.both[kind], found+c.found[kind], gold+c.gold[kind]
	}
	fmt.Printf("  without others %.1f\n", percent(2*both, found+gold))
	if verbose {
		for _, line := range mostFrequent(c.errors, 80) {
			fmt.Println("   ", line)
		}
	}
}
