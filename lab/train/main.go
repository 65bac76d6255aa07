// Command train makes the weights of the learned layers from named inputs. The same inputs
// give the same bytes.
//
//	cd lab && go run ./train -out ../german/model classes
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/internal/wordclass"
	"github.com/quellenlage/quellenlage/lab/internal/learn"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

func main() {
	out := flag.String("out", "../german/model", "folder of the weights")
	flag.Parse()
	dir, ok := shared.Dir()
	if !ok {
		fail(fmt.Errorf("no corpora: set %s", shared.Variable))
	}
	for _, what := range flag.Args() {
		make, ok := recipeFor(what)
		if !ok {
			fail(fmt.Errorf("no recipe %q", what))
		}
		data, err := make(filepath.Join(dir, "data"), *out)
		if err != nil {
			fail(err)
		}
		path := filepath.Join(*out, what+".bin")
		if err := os.WriteFile(path, data, 0o644); err != nil {
			fail(err)
		}
		fmt.Printf("%s  %d bytes  sha256 %x\n", path, len(data), sha256.Sum256(data))
	}
}

// recipe makes a file of weights from the folder of the data, and from what an earlier
// recipe made in the folder of the weights.
type recipe func(data, model string) ([]byte, error)

func recipeFor(name string) (recipe, bool) {
	switch name {
	case "classes":
		return func(data, _ string) ([]byte, error) {
			return wordClasses([]string{
				filepath.Join(data, "news-2020", "articles.jsonl.gz"),
				filepath.Join(data, "news-2021", "articles.jsonl.gz"),
			})
		}, true
	case "tags":
		return tagWeights, true
	case "names":
		return nameWeights, true
	}
	return nil, false
}

func tagWeights(data, model string) ([]byte, error) {
	classes, err := readClasses(model)
	if err != nil {
		return nil, err
	}
	var sentences []treebank.Sentence
	for _, name := range learn.TagData() {
		more, err := treebank.Read(learn.Treebank(data, name), treebank.Own)
		if err != nil {
			return nil, err
		}
		sentences = append(sentences, more...)
	}
	return learn.Tags(learn.TagExamples(sentences, classes)), nil
}

func nameWeights(data, model string) ([]byte, error) {
	classes, err := readClasses(model)
	if err != nil {
		return nil, err
	}
	weights, err := os.ReadFile(filepath.Join(model, "tags.bin"))
	if err != nil {
		return nil, err
	}
	tags, err := perceptron.Open(string(weights))
	if err != nil {
		return nil, err
	}
	sentences, err := learn.GermEval(data)
	if err != nil {
		return nil, err
	}
	further, err := learn.FurtherNames(data)
	if err != nil {
		return nil, err
	}
	return learn.Names(learn.NameExamples(append(sentences, further...), tags, classes)), nil
}

func readClasses(model string) (*wordclass.Table, error) {
	data, err := os.ReadFile(filepath.Join(model, "classes.bin"))
	if err != nil {
		return nil, err
	}
	return wordclass.Open(string(data))
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "train:", err)
	os.Exit(1)
}
