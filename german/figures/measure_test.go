package figures_test

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/figures"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/times"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/shared"
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

// plain is an article of one block for every line of the text.
func plain(text, published string) *q.Article {
	a := &q.Article{Text: text, Language: "de", Published: q.StatedDay(q.Day(published), "test")}
	at := 0
	for line := range strings.Lines(text) {
		if trimmed := strings.TrimRight(line, "\n"); strings.TrimSpace(trimmed) != "" {
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: at, End: at + len(trimmed)}, Kind: q.Paragraph})
		}
		at += len(line)
	}
	return a
}

// key is a figure of the answer key.
type key struct {
	text, modifier, unit string
	low, high            float64
	places               []q.Span
}

// document is a text of the project's corpus with its key.
type document struct {
	id, published, text string
	keys                []key
}

func parse(t *testing.T, path string) document {
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, _ := strings.Cut(string(raw), "\n\n")
	var d document
	title := ""
	for line := range strings.Lines(head) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch name {
		case "id":
			d.id = value
		case "published":
			d.published = value
		case "title":
			title = value
		}
	}
	body, sections, _ := strings.Cut(rest, "== attributions\n")
	d.text = title + "\n\n" + strings.TrimSpace(body)
	_, table, _ := strings.Cut(sections, "== figures\n")
	table, _, _ = strings.Cut(table, "== times\n")
	for i, line := range strings.Split(strings.TrimSpace(table), "\n") {
		if cells := strings.Split(line, "\t"); i > 0 && len(cells) == 7 {
			d.keys = append(d.keys, d.key(cells))
		}
	}
	return d
}

func (d *document) key(cells []string) key {
	k := key{text: cells[0], low: bound(cells[1], -1), high: bound(cells[2], 1), modifier: cells[3], unit: cells[4]}
	wanted, nth := k.text, 0
	wanted, _, _ = strings.Cut(wanted, " || ")
	if name, n, ok := strings.Cut(wanted, "#"); ok {
		wanted = name
		nth, _ = strconv.Atoi(n)
	}
	for at := 0; ; {
		i := strings.Index(d.text[at:], wanted)
		if i < 0 {
			break
		}
		k.places = append(k.places, q.Span{Start: at + i, End: at + i + len(wanted)})
		at += i + len(wanted)
	}
	if nth > 0 && nth <= len(k.places) {
		k.places = k.places[nth-1 : nth]
	}
	return k
}

func bound(cell string, sign int) float64 {
	if v, err := strconv.ParseFloat(cell, 64); err == nil {
		return v
	}
	return math.Inf(sign)
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

// TestCorpusDraft measures figures on the project's own corpus: overlap of spans, value
// with modifier, and unit. It prints the halves apart; the errors with -v and
// FIGURES_ERRORS=first.
func TestCorpusDraft(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join(shared.Path(t, "corpus-draft/texts"), "*.txt"))
	var halves [2]tally
	for i, path := range paths {
		d := parse(t, path)
		r := read(t, plain(d.text, d.published))
		log := func(string, ...any) {}
		if want := os.Getenv("FIGURES_ERRORS"); want == "both" || want == "first" && i%2 == 0 || want == "second" && i%2 == 1 {
			log = func(format string, args ...any) { t.Logf(d.id+" "+format, args...) }
		}
		halves[i%2].add(d, r, log)
	}
	all := tally{}
	for i, c := range halves {
		t.Logf("half %d: %v", i+1, c)
		all = tally{all.keys + c.keys, all.found + c.found, all.matched + c.matched, all.exact + c.exact, all.value + c.value, all.unit + c.unit}
	}
	t.Logf("all:    %v", all)
	if f := 2 * float64(all.matched) / float64(all.keys+all.found); f < 0.9 {
		t.Errorf("F1 of figures is %.3f, was above 0.9", f)
	}
}

// add matches keys and figures, those with equal spans first.
func (c *tally) add(d document, r *q.Reading, log func(string, ...any)) {
	c.keys += len(d.keys)
	c.found += len(r.Figures)
	taken := make([]bool, len(r.Figures))
	partner := make([]int, len(d.keys))
	for pass := range 2 {
		for i, k := range d.keys {
			if pass == 0 {
				partner[i] = -1
			} else if partner[i] >= 0 {
				continue
			}
			for j, f := range r.Figures {
				if !taken[j] && partner[i] < 0 && k.at(f.Span, pass == 0) {
					taken[j], partner[i] = true, j
				}
			}
		}
	}
	for i, k := range d.keys {
		if partner[i] < 0 {
			log("MISSED %q", k.text)
			continue
		}
		f := r.Figures[partner[i]]
		c.matched++
		c.compare(k, f, f.In(d.text), log)
	}
	for j, f := range r.Figures {
		if !taken[j] {
			from, to := max(0, f.Start-30), min(len(d.text), f.End+30)
			log("EXTRA %q %s in %q", f.In(d.text), f.By, d.text[from:to])
		}
	}
}

func (c *tally) compare(k key, f q.Figure, text string, log func(string, ...any)) {
	if k.at(f.Span, true) {
		c.exact++
	} else {
		log("SPAN %q got %q", k.text, text)
	}
	if k.low == f.Low && k.high == f.High && k.modifier == string(f.Modifier) {
		c.value++
	} else {
		log("VALUE %q want %v %v %s got %v %v %s", k.text, k.low, k.high, k.modifier, f.Low, f.High, f.Modifier)
	}
	if k.unit == f.Unit {
		c.unit++
	} else {
		log("UNIT %q want %s got %s (%s)", k.text, k.unit, f.Unit, text)
	}
}

func (k key) at(s q.Span, exact bool) bool {
	for _, p := range k.places {
		if exact && p == s || !exact && p.Overlaps(s) {
			return true
		}
	}
	return false
}
