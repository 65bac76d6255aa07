// Command eval prints the scores of the learned layers on public corpora, each measured on
// data from which it has not learned.
//
//	cd lab && go run ./eval layers treebanks
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
	flag.Parse()
	if err := run(flag.Args(), *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(what []string, verbose bool) error {
	dir, ok := shared.Dir()
	if !ok {
		return fmt.Errorf("no corpora: set %s", shared.Variable)
	}
	data := filepath.Join(dir, "data")
	tables, err := model.Tables()
	if err != nil {
		return err
	}
	c, err := readCorpora(data, tables.Classes)
	if err != nil {
		return err
	}
	for _, w := range what {
		switch w {
		case "layers":
			err = layers(c, verbose)
		case "treebanks":
			err = treebanks(c, verbose)
		default:
			err = fmt.Errorf("no measurement %q; there are layers and treebanks", w)
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
