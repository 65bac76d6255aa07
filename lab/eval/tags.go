package main

import (
	"fmt"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/lab/internal/learn"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

// banks are the treebanks, each with its own tokens and with ours.
type banks struct {
	names []string
	gold  [][]treebank.Sentence
	own   [][]treebank.Sentence
}

func readBanks(data string) (*banks, error) {
	b := &banks{names: learn.TagData()}
	for _, name := range b.names {
		gold, err := treebank.Read(learn.Treebank(data, name), treebank.Treebank)
		if err != nil {
			return nil, err
		}
		own, err := treebank.Read(learn.Treebank(data, name), treebank.Own)
		if err != nil {
			return nil, err
		}
		b.gold, b.own = append(b.gold, gold), append(b.own, own)
	}
	return b, nil
}

// hasPOS reports whether the treebank gives parts of speech and can be measured against.
func (b *banks) hasPOS(bank int) bool { return !strings.HasPrefix(b.names[bank], "sigmorphon") }

// blockSize is how many sentences in a row are held out or trained on together, so that
// sentences of one document hardly stand on both sides.
const blockSize = 20

// part is the part of cross-validation to which sentence i of a corpus belongs.
func part(i int) int { return i / blockSize % folds }

// choose are the sentences that keep takes. The SIGMORPHON data repeats sentences of GSD
// dev, which are left out always.
func (b *banks) choose(keep func(name string, part int) bool) []treebank.Sentence {
	var chosen []treebank.Sentence
	for bank, sentences := range b.own {
		for i, s := range sentences {
			repeated := strings.HasPrefix(s.ID, "dev-") && !b.hasPOS(bank)
			if keep(b.names[bank], part(i)) && !repeated {
				chosen = append(chosen, s)
			}
		}
	}
	return chosen
}

// test tags the sentences that take takes.
func (b *banks) test(o learn.Opened, take func(name string, part int) bool, visit func(bank int, s treebank.Sentence)) {
	for bank, sentences := range b.gold {
		for i, s := range sentences {
			if b.hasPOS(bank) && take(b.names[bank], part(i)) {
				tag.With(o.Tags, o.Tables, s.Reading)
				visit(bank, s)
			}
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
