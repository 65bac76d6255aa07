package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/lab/internal/measure"
)

// scoring says how the whole program is measured.
type scoring struct {
	material string // folder of the material
	module   string // folder of the program's module
	golden   string // file of the best scores
	update   bool   // raise them
	errors   int    // how many examples of errors to list for each construct; 0 for none
}

// goldenFile holds the best scores so far, beside this file.
const goldenFile = "scores.golden.tsv"

// whole measures the whole program.
func whole(names []string, examples int, update bool) error {
	dir, _ := shared.Dir() // measurements that need it are left out without it
	module, err := moduleAbove()
	if err != nil {
		return err
	}
	golden := filepath.Join(module, "lab", "eval", goldenFile)
	return scoring{material: dir, module: module, golden: golden, update: update, errors: examples}.measured(names)
}

// measured prints the scores of the named measurements, or of all, beside the best so far. It
// is an error if one has fallen.
func (s scoring) measured(names []string) error {
	chosen, err := measure.Choose(names)
	if err != nil {
		return err
	}
	golden, err := measure.ReadGolden(s.golden)
	if err != nil {
		return err
	}
	bench, err := measure.Open(s.material, filepath.Join(s.module, "corpus"))
	if err != nil {
		return err
	}
	defer bench.Close()
	bench.Errors = s.errors > 0
	var lost []string
	results := map[string]measure.Result{}
	for _, m := range chosen {
		if missing := bench.Missing(m); missing != "" {
			fmt.Printf("%s (%s)\n  left out: needs ../shared/%s\n", m.What, m.Name, missing)
			continue
		}
		result, err := m.Run(bench)
		if err != nil {
			return fmt.Errorf("%s: %w", m.Name, err)
		}
		if err := golden.Table(os.Stdout, m, result); err != nil {
			return err
		}
		measure.PrintErrors(os.Stdout, result.Errors, s.errors)
		lost = append(lost, golden.Lost(m.Name, result)...)
		golden.Raise(m.Name, result)
		results[m.Name] = result
	}
	if s.update {
		if err := errors.Join(golden.Write(), s.writePage(results)); err != nil {
			return err
		}
	}
	if len(lost) > 0 {
		return errors.New("scores have fallen:\n  " + strings.Join(lost, "\n  "))
	}
	return nil
}

// writePage writes docs/scores.md if everything was measured.
func (s scoring) writePage(results map[string]measure.Result) error {
	if len(results) < len(measure.All()) {
		fmt.Println("docs/scores.md stays as it is, since not everything was measured")
		return nil
	}
	template, err := os.ReadFile(filepath.Join(filepath.Dir(s.golden), "scores.md.tmpl"))
	if err != nil {
		return err
	}
	page, err := measure.Page(string(template), results)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(s.module, "docs", "scores.md"), []byte(page), 0o644)
}

// moduleAbove is the nearest folder, from the working directory upwards, that holds the
// project's own corpus.
func moduleAbove() (string, error) {
	at, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for dir := at; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "corpus", "split.tsv")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", fmt.Errorf("no corpus/split.tsv in %s or above: run it within the checkout", at)
		}
	}
}
