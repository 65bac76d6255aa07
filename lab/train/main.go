// Command train makes the weights of the learned layers from named inputs. The same inputs
// give the same bytes.
//
//	cd lab && go run ./train -out ../german/model classes codes layers cues
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/internal/wordclass"
	"github.com/quellenlage/quellenlage/lab/internal/learn"
	"github.com/quellenlage/quellenlage/lab/internal/speech"
	"github.com/quellenlage/quellenlage/lab/internal/treebank"
)

func main() {
	out := flag.String("out", "../german/model", "folder of the weights")
	flag.Parse()
	if err := run(*out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(out string, what []string) error {
	dir, ok := shared.Dir()
	if !ok {
		return fmt.Errorf("no corpora: set %s", shared.Variable)
	}
	data := filepath.Join(dir, "data")
	for _, w := range what {
		var err error
		switch w {
		case "classes":
			err = classes(data, out)
		case "codes":
			err = codes(data, out)
		case "layers":
			err = layers(data, out)
		case "cues":
			err = cues(data, out)
		default:
			err = fmt.Errorf("no recipe %q; there are classes, codes, layers and cues", w)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func classes(data, out string) error {
	weights, err := wordClasses(learn.RawNews(data))
	if err != nil {
		return err
	}
	return write(out, "classes.bin", weights)
}

func codes(data, out string) error {
	table, err := wordCodes(learn.RawNews(data))
	if err != nil {
		return err
	}
	return write(out, "codes.bin", table)
}

// cues learns cues; it needs the word classes in the folder of the weights. The weights of cues lie
// with the package that reads them, so that a program without it does without them.
func cues(data, out string) error {
	tables, err := readTables(out)
	if err != nil {
		return err
	}
	sentences, err := speech.Read(learn.CueData(data))
	if err != nil {
		return err
	}
	weights := learn.Cues(learn.CueExamples(sentences, tables))
	return write(filepath.Join(out, "..", "cue"), "cue.bin", weights)
}

// everySecond of the raw texts is enough to see how words are used.
const everySecond = 2

// readTables reads the word classes and codes in the folder of the weights.
func readTables(out string) (feature.Tables, error) {
	var tables feature.Tables
	classes, err := os.ReadFile(filepath.Join(out, "classes.bin"))
	if err != nil {
		return tables, err
	}
	codes, err := os.ReadFile(filepath.Join(out, "codes.bin"))
	if err != nil {
		return tables, err
	}
	if tables.Classes, err = wordclass.Open(string(classes)); err != nil {
		return tables, err
	}
	tables.Codes, err = wordclass.OpenCodes(string(codes))
	return tables, err
}

// layers learns tags and names; it needs the word classes and codes in the folder of the weights.
func layers(data, out string) error {
	tables, err := readTables(out)
	if err != nil {
		return err
	}
	var tagged []treebank.Sentence
	for _, name := range learn.TagData() {
		more, err := treebank.Read(learn.Treebank(data, name), treebank.Own)
		if err != nil {
			return err
		}
		tagged = append(tagged, more...)
	}
	named, err := learn.NameData(data)
	if err != nil {
		return err
	}
	raw, err := learn.Readings(data, everySecond)
	if err != nil {
		return err
	}
	made, err := learn.Train(tagged, named, raw, tables)
	if err != nil {
		return err
	}
	for name, weights := range map[string][]byte{"usage.bin": made.Usage, "tags.bin": made.Tags, "names.bin": made.Names} {
		if err := write(out, name, weights); err != nil {
			return err
		}
	}
	return nil
}

func write(out, name string, weights []byte) error {
	path := filepath.Join(out, name)
	fmt.Printf("%s  %d bytes  sha256 %x\n", path, len(weights), sha256.Sum256(weights))
	return os.WriteFile(path, weights, 0o644)
}
