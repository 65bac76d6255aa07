package measure

import (
	"path/filepath"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

const (
	krautsGold  = "data/timex-krauts/gold"
	numberCases = "data/numbers-dates/numbers_de.jsonl"
	dateCases   = "data/numbers-dates/datetime_de.jsonl"
)

func krauts(b *Bench) (Result, error) {
	gold := b.shared(krautsGold)
	articles, err := b.refereeTo("krauts.jsonl", "timex.py", "--articles", gold)
	if err != nil {
		return Result{}, err
	}
	out, _, err := b.annotate("krauts-out.jsonl", articles)
	if err != nil {
		return Result{}, err
	}
	v, err := b.verdict("timex.py", gold, out)
	if err != nil {
		return Result{}, err
	}
	figures, err := v.shares("strict F1", "strict.f1", "relaxed F1", "relaxed.f1", "type F1", "type.f1", "value F1", "value.f1")
	return Result{Figures: figures}, err
}

// cases measures numbers or dates on public test cases; name is the file of the cases.
func cases(name string) func(*Bench) (Result, error) {
	return func(b *Bench) (Result, error) {
		gold, base := b.shared(name), filepath.Base(name)
		articles, err := b.refereeTo(base, "numbers.py", "--articles", gold)
		if err != nil {
			return Result{}, err
		}
		out, _, err := b.annotate("out-"+base, articles)
		if err != nil {
			return Result{}, err
		}
		v, err := b.verdict("numbers.py", gold, out, "--core")
		if err != nil {
			return Result{}, err
		}
		figures := []Figure{{"found", share(v.count("found"), v.count("spans"))}, {"value right", share(v.count("value"), v.count("spans"))}}
		if empty := v.count("empty"); empty > 0 {
			figures = append(figures, Figure{"nothing found where nothing is", share(v.count("quiet"), empty)})
		}
		return Result{Figures: figures}, nil
	}
}

func pages(b *Bench) (Result, error) {
	out, _, err := b.annotate("pages-out.jsonl", b.shared("data/pages-german/html"))
	if err != nil {
		return Result{}, err
	}
	v, err := b.verdict("pages.py", b.shared("data/pages-german/gold.jsonl"), out)
	if err != nil {
		return Result{}, err
	}
	figures, err := v.shares("text F1", "f1", "title right", "title", "authors right", "authors", "day right", "day", "moment right", "time")
	return Result{Figures: figures}, err
}

func share(part, whole float64) float64 { return 100 * part / max(1, whole) }

// timePair is a time of the key beside the first one found that overlaps it.
type timePair struct{ gold, found *q.Time }

// pairTimes pairs the times of a text with those found, each once. An article may stand in
// the one and not in the other.
func pairTimes(text *corpus.Text, r *q.Reading) []timePair {
	taken := make([]bool, len(r.Times))
	var pairs []timePair
	for i := range text.Times {
		p := timePair{gold: &text.Times[i]}
		for j := range r.Times {
			if !taken[j] && r.Times[j].Overlaps(p.gold.Span) {
				p.found, taken[j] = &r.Times[j], true
				break
			}
		}
		pairs = append(pairs, p)
	}
	for j := range r.Times {
		if !taken[j] {
			pairs = append(pairs, timePair{found: &r.Times[j]})
		}
	}
	return pairs
}

// timesOf scores times by overlap, and their values among all of the key and all found.
func timesOf(texts []*corpus.Text, readings []*q.Reading) []Figure {
	var gold, found, both, right float64
	for i, text := range texts {
		for _, p := range pairTimes(text, readings[i]) {
			if p.gold != nil {
				gold++
			}
			if p.found != nil {
				found++
			}
			if p.gold != nil && p.found != nil {
				both++
				if sameValue(p.gold.Value, p.found.Value) {
					right++
				}
			}
		}
	}
	return []Figure{{"times F1", f1(both, found, gold)}, {"times, value F1", f1(right, found, gold)}}
}

// sameValue compares values; a decade or the beginning of a year may be written with or
// without unknown digits.
func sameValue(a, b string) bool {
	return strings.TrimRight(strings.ToUpper(a), "X-") == strings.TrimRight(strings.ToUpper(b), "X-")
}

// f1 is the harmonic mean of precision and recall in per cent.
func f1(both, found, gold float64) float64 { return share(2*both, found+gold) }
