package main

import (
	"fmt"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/lab/internal/entities"
)

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
	fmt.Println()
	if verbose {
		for _, line := range mostFrequent(c.errors, 80) {
			fmt.Println("   ", line)
		}
	}
}
