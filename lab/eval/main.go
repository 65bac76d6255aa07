// Command eval prints the scores of the program: of the whole on the project's own corpus and
// on public ones, and of the learned layers, each on data from which it has not learned.
//
//	cd lab && go run ./eval                      # the whole program, all measurements
//	cd lab && go run ./eval -errors 5 wikinews   # one of them, with errors by construct
//	cd lab && go run ./eval -raw 0 names         # names by cross-validation, without usage
//	cd lab && go run ./eval layers treebanks     # the learned layers, which takes long
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/internal/shared"
)

func main() {
	verbose := flag.Bool("v", false, "list errors")
	nth := flag.Int("raw", 4, "read every nth of the raw texts, all of which take hours; 0 for none")
	examples := flag.Int("errors", 0, "list errors of the whole program, with so many examples of each construct")
	update := flag.Bool("update", false, "raise the best scores in eval/"+goldenFile+" and write docs/scores.md")
	flag.Parse()
	run := func() error { return learned(flag.Args(), *nth, *verbose) }
	if !isLearned(flag.Arg(0)) {
		run = func() error { return whole(flag.Args(), *examples, *update) }
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

// isLearned reports whether a measurement is one of the learned layers.
func isLearned(name string) bool { return name == "layers" || name == "names" || name == "treebanks" }

// learned measures the learned layers.
func learned(what []string, nth int, verbose bool) error {
	dir, ok := shared.Dir()
	if !ok {
		return fmt.Errorf("no corpora: set %s", shared.Variable)
	}
	data := filepath.Join(dir, "data")
	tables, err := model.Tables()
	if err != nil {
		return err
	}
	c, err := readCorpora(data, tables, nth)
	if err != nil {
		return err
	}
	for _, w := range what {
		switch w {
		case "layers":
			err = layers(c, verbose)
		case "treebanks":
			err = treebanks(c, verbose)
		case "names":
			err = names(c, verbose)
		default:
			err = fmt.Errorf("no measurement %q; there are layers, names and treebanks", w)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }

// mostFrequent are the n most frequent keys with their counts.
func mostFrequent(counts map[string]int, n int) []string {
	var keys []string
	for k := range counts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var out []string
	for _, k := range keys[:min(n, len(keys))] {
		out = append(out, fmt.Sprintf("%5d %s", counts[k], k))
	}
	return out
}
