package figures_test

import (
	"fmt"
	"os"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
	"github.com/quellenlage/quellenlage/german/figures"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/times"
	"github.com/quellenlage/quellenlage/german/token"
)

// reader reads far enough for figures; who carries them is measured elsewhere.
func reader() q.Pipeline {
	return q.Pipeline{token.Tokens(), token.Sentences(), tag.Tags(), name.Names(), times.Times(), withoutCarriers(figures.Figures())}
}

// withoutCarriers is the stage for a pipeline that has no attributions.
func withoutCarriers(s q.Stage) q.Stage {
	s.Needs = []q.Layer{q.LayerTokens, q.LayerSentences, q.LayerTags, q.LayerNames, q.LayerTimes}
	return s
}

func read(t testing.TB, article *q.Article) *q.Reading {
	t.Helper()
	p := reader()
	if err := p.Check(); err != nil {
		t.Fatal(err)
	}
	return p.Read(article)
}

// tally counts what is right.
type tally struct {
	keys, found, matched, exact, value, unit int
}

func (c tally) String() string {
	p, r := float64(c.matched)/float64(c.found), float64(c.matched)/float64(c.keys)
	share := func(n int) float64 { return 100 * float64(n) / float64(c.matched) }
	return fmt.Sprintf("keys %d  found %d  P %.1f  R %.1f  F1 %.1f  exact span %.1f  value %.1f  unit %.1f",
		c.keys, c.found, 100*p, 100*r, 200*p*r/(p+r), share(c.exact), share(c.value), share(c.unit))
}

// TestCorpus measures figures on the train and dev parts of the project's own corpus: overlap
// of spans, value with modifier, and unit. FIGURES_ERRORS=train or dev prints the errors.
func TestCorpus(t *testing.T) {
	texts, err := corpus.Read(os.DirFS("../../corpus"))
	if err != nil {
		t.Fatal(err)
	}
	all := tally{}
	for _, text := range texts {
		if text.Part == corpus.Test {
			continue
		}
		log := func(string, ...any) {}
		if os.Getenv("FIGURES_ERRORS") == string(text.Part) {
			log = func(format string, args ...any) { t.Logf(text.ID+" "+format, args...) }
		}
		all.add(&text, read(t, text.Article()), log)
	}
	t.Logf("%v", all)
	if f := 2 * float64(all.matched) / float64(all.keys+all.found); f < 0.95 {
		t.Errorf("F1 of figures is %.3f, was above 0.95", f)
	}
}

// add matches keys and figures, those with equal spans first.
func (c *tally) add(d *corpus.Text, r *q.Reading, log func(string, ...any)) {
	c.keys += len(d.Figures)
	c.found += len(r.Figures)
	taken := make([]bool, len(r.Figures))
	partner := make([]int, len(d.Figures))
	for pass := range 2 {
		for i, k := range d.Figures {
			if pass == 0 {
				partner[i] = -1
			} else if partner[i] >= 0 {
				continue
			}
			for j, f := range r.Figures {
				if !taken[j] && partner[i] < 0 && at(k, f.Span, pass == 0) {
					taken[j], partner[i] = true, j
				}
			}
		}
	}
	for i, k := range d.Figures {
		if partner[i] < 0 {
			log("MISSED %q", k.In(d.Text))
			continue
		}
		f := r.Figures[partner[i]]
		c.matched++
		c.compare(k, f, d.Text, log)
	}
	for j, f := range r.Figures {
		if !taken[j] {
			from, to := max(0, f.Start-30), min(len(d.Text), f.End+30)
			log("EXTRA %q %s in %q", f.In(d.Text), f.By, d.Text[from:to])
		}
	}
}

func (c *tally) compare(k corpus.Figure, f q.Figure, text string, log func(string, ...any)) {
	if at(k, f.Span, true) {
		c.exact++
	} else {
		log("SPAN %q got %q", k.In(text), f.In(text))
	}
	if k.Low == f.Low && k.High == f.High && k.Modifier == f.Modifier {
		c.value++
	} else {
		log("VALUE %q want %v %v %s got %v %v %s", k.In(text), k.Low, k.High, k.Modifier, f.Low, f.High, f.Modifier)
	}
	if k.Unit == f.Unit {
		c.unit++
	} else {
		log("UNIT %q want %s got %s (%s)", k.In(text), k.Unit, f.Unit, f.In(text))
	}
}

// at reports whether a figure of the key stands at the span, or overlaps it.
func at(k corpus.Figure, s q.Span, exact bool) bool {
	return exact && k.Span == s || !exact && k.Overlaps(s)
}
