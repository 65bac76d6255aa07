// Package measure scores the whole program on the material beside the checkout: it annotates
// in this process, lets the referees in ../shared/score judge where there is one, and
// compares the results with a golden file.
package measure

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Measurement is one way to score the program. Run may rely on Needs being there.
type Measurement struct {
	Name  string
	What  string   // for a reader of the table
	Needs []string // files and folders of the material, with slashes
	Run   func(*Bench) (Result, error)
}

// All are all measurements, in the order of the table.
func All() []Measurement {
	return []Measurement{
		{"wikinews", "Wikinews quotation attribution, dev", []string{"score/quotes.py", wikinewsDev}, wikinews},
		{"bundestag", "Bundestag speech events, dev: cues", []string{bundestagDev}, bundestag},
		{"seeds", "seed articles with answer key", []string{"score/seeds.py", "score/brief.py", "gold/seeds", "data/seeds"}, seeds},
		{"corpus-train", "own corpus, train", []string{"score/seeds.py", "score/corpus.py"}, ownCorpus("train")},
		{"corpus-dev", "own corpus, dev", []string{"score/seeds.py", "score/corpus.py"}, ownCorpus("dev")},
		{"corpus-test", "own corpus, test", []string{"score/seeds.py", "score/corpus.py"}, ownCorpus("test")},
		{"krauts", "KRAUTS, time expressions", []string{"score/timex.py", krautsGold}, krauts},
		{"numbers", "public test cases, numbers", []string{"score/numbers.py", numberCases}, cases(numberCases)},
		{"dates", "public test cases, dates and durations", []string{"score/numbers.py", dateCases}, cases(dateCases)},
		{"stories", "grouping of articles into stories", []string{"score/stories.py", storyGold, news2021}, stories},
		{"pages", "saved pages of publishers", []string{"score/pages.py", "data/pages-german"}, pages},
	}
}

// Result is what a measurement found.
type Result struct {
	Figures []Figure
	Texts   int     // how many texts were read; 0 if their number is fixed
	Errors  []Group // only if the bench lists errors
}

// Figure is one score.
type Figure struct {
	Name  string
	Value float64 // in per cent
}

// Bench is where measurements run.
type Bench struct {
	Shared string // folder of the material
	Corpus string // folder of the project's own corpus
	Errors bool   // list errors, too
	dir    string // for intermediate files
}

// Open makes a bench with a temporary folder, which Close removes.
func Open(shared, corpus string) (*Bench, error) {
	dir, err := os.MkdirTemp("", "eval")
	return &Bench{Shared: shared, Corpus: corpus, dir: dir}, err
}

// Close removes the intermediate files.
func (b *Bench) Close() error { return os.RemoveAll(b.dir) }

// Missing is the first thing that the measurement needs and that is not there, or "".
func (b *Bench) Missing(m Measurement) string {
	for _, name := range m.Needs {
		if _, err := os.Stat(b.shared(name)); err != nil {
			return name
		}
	}
	return ""
}

// shared is the path of a file or folder of the material.
func (b *Bench) shared(name string) string { return filepath.Join(b.Shared, filepath.FromSlash(name)) }

// temp is the path of an intermediate file.
func (b *Bench) temp(name string) string { return filepath.Join(b.dir, name) }

// Choose are the measurements with the given names, or that begin with them; all if there
// are none.
func Choose(names []string) ([]Measurement, error) {
	all := All()
	if len(names) == 0 {
		return all, nil
	}
	var chosen []Measurement
	for _, name := range names {
		known := false
		for _, m := range all {
			if !strings.HasPrefix(m.Name, name) {
				continue
			}
			known = true
			if !slices.ContainsFunc(chosen, func(c Measurement) bool { return c.Name == m.Name }) {
				chosen = append(chosen, m)
			}
		}
		if !known {
			return nil, fmt.Errorf("no measurement %q", name)
		}
	}
	return chosen, nil
}
