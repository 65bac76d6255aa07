package main

import (
	"fmt"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
	"github.com/quellenlage/quellenlage/lab/internal/learn"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

// tagFolds is into how many parts the treebanks are divided for cross-validation.
const tagFolds = 10

// tags measures the tagger on the tokens of treebanks in two ways: cross-validated over
// all of them, every tenth block of sentences held out in turn, and on each treebank after
// training on the others only, whose conventions differ.
func tags(data string, classes *wordclass.Table, verbose bool) error {
	b, err := readBanks(data)
	if err != nil {
		return err
	}
	perBank := make([]tally, len(b.names))
	var all tally
	for fold := range tagFolds {
		weights, err := b.train(classes, func(_ string, block int) bool { return block%tagFolds != fold })
		if err != nil {
			return err
		}
		b.test(weights, classes, func(bank, block int, s treebank.Sentence) {
			if block%tagFolds == fold && b.hasPOS(bank) {
				perBank[bank].add(s)
				all.add(s)
			}
		})
	}
	for i := range b.names {
		if b.hasPOS(i) {
			perBank[i].print("cross-validated, "+b.names[i], false)
		}
	}
	all.print("cross-validated, all", verbose)
	for _, held := range []string{"gsd-dev", "pud-test", "hdt"} {
		weights, err := b.train(classes, func(name string, _ int) bool { return !strings.HasPrefix(name, held) })
		if err != nil {
			return err
		}
		var t tally
		b.test(weights, classes, func(bank, _ int, s treebank.Sentence) {
			if strings.HasPrefix(b.names[bank], held) {
				t.add(s)
			}
		})
		t.print("not trained on "+held, verbose)
	}
	return nil
}

// banks are the treebanks, each with its own tokens and with ours.
type banks struct {
	names []string
	gold  [][]treebank.Sentence
	own   [][]treebank.Sentence
}

func readBanks(data string) (*banks, error) {
	b := &banks{names: learn.TagData()}
	for _, name := range b.names {
		for division, into := range map[treebank.Division]*[][]treebank.Sentence{treebank.Treebank: &b.gold, treebank.Own: &b.own} {
			sentences, err := treebank.Read(learn.Treebank(data, name), division)
			if err != nil {
				return nil, err
			}
			*into = append(*into, sentences)
		}
	}
	return b, nil
}

// hasPOS reports whether the treebank gives parts of speech and can be measured against.
func (b *banks) hasPOS(bank int) bool { return !strings.HasPrefix(b.names[bank], "sigmorphon") }

// blockSize is how many sentences in a row are held out or trained on together, so that
// sentences of one document hardly stand on both sides.
const blockSize = 20

// train learns from the blocks that keep takes. The SIGMORPHON data repeats sentences of
// GSD dev, which are left out always.
func (b *banks) train(classes *wordclass.Table, keep func(name string, block int) bool) (*perceptron.Model, error) {
	var chosen []treebank.Sentence
	for bank, sentences := range b.own {
		for i, s := range sentences {
			if keep(b.names[bank], i/blockSize) && !(strings.HasPrefix(s.ID, "dev-") && !b.hasPOS(bank)) {
				chosen = append(chosen, s)
			}
		}
	}
	return perceptron.Open(string(learn.Tags(learn.TagExamples(chosen, classes))))
}

func (b *banks) test(weights *perceptron.Model, classes *wordclass.Table, visit func(bank, block int, s treebank.Sentence)) {
	for bank, sentences := range b.gold {
		for i, s := range sentences {
			tag.With(weights, classes, s.Reading)
			visit(bank, i/blockSize, s)
		}
	}
}

// tally counts what a tagger gets right.
type tally struct {
	all, right, verbs, rightForm        int
	finiteBoth, finiteFound, finiteGold int
	confused                            map[string]int
}

func (t *tally) add(s treebank.Sentence) {
	for i, gold := range s.Gold {
		if gold.POS == q.NoPOS {
			continue
		}
		found := s.Reading.Tags[i]
		if t.confused == nil {
			t.confused = map[string]int{}
		}
		t.all++
		if found.POS == gold.POS {
			t.right++
		} else {
			t.confused[tag.Name(gold.POS)+" as "+tag.Name(found.POS)]++
			t.confused[tag.Name(gold.POS)+" as "+tag.Name(found.POS)+": "+s.Reading.Word(i)]++
		}
		if gold.POS == q.VERB || gold.POS == q.AUX {
			t.verbs++
			if tag.Label(q.Tag{POS: q.VERB, Feats: gold.Feats}) == tag.Label(q.Tag{POS: q.VERB, Feats: found.Feats}) {
				t.rightForm++
			}
		}
		if gold.Feats.Has(q.Finite) {
			t.finiteGold++
		}
		if found.Feats.Has(q.Finite) {
			t.finiteFound++
			if gold.Feats.Has(q.Finite) {
				t.finiteBoth++
			}
		}
	}
}

func (t *tally) print(title string, verbose bool) {
	fmt.Printf("tags, %-34s UPOS %5.2f  verb form %5.2f  finite P %5.2f R %5.2f  (%d tokens)\n", title,
		percent(t.right, t.all), percent(t.rightForm, t.verbs),
		percent(t.finiteBoth, t.finiteFound), percent(t.finiteBoth, t.finiteGold), t.all)
	if verbose {
		for _, line := range mostFrequent(t.confused, 60) {
			fmt.Println("   ", line)
		}
	}
}
