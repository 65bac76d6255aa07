package brief_test

import (
	"fmt"
	"io"
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/internal/sample"
)

// large is a story of n samples side by side, with 4·n articles.
func large(n int) *q.Story {
	var all q.Story
	for i := range n {
		s := sample.Story()
		articles, actors := len(all.Readings), len(all.Actors)
		shift := func(in []int, by int) []int {
			out := slices.Clone(in)
			for j := range out {
				out[j] += by
			}
			return out
		}
		places := func(in []q.Place) []q.Place {
			out := slices.Clone(in)
			for j := range out {
				out[j].Article += articles
			}
			return out
		}
		for _, r := range s.Readings {
			r.ID = fmt.Sprintf("%06d-%s", i, r.ID)
		}
		for j := range s.Series {
			for k := range s.Series[j].Entries {
				e := &s.Series[j].Entries[k]
				e.Articles, e.Origins, e.Via, e.Places = shift(e.Articles, articles), shift(e.Origins, actors), shift(e.Via, actors), places(e.Places)
				if e.Actor >= 0 {
					e.Actor += actors
				}
			}
		}
		for j := range s.Positions {
			p := &s.Positions[j]
			p.Actor += actors
			for k := range p.Acts {
				p.Acts[k].Speaker += actors
				p.Acts[k].Articles, p.Acts[k].Places = shift(p.Acts[k].Articles, articles), places(p.Acts[k].Places)
			}
		}
		all.Readings = append(all.Readings, s.Readings...)
		all.Actors = append(all.Actors, s.Actors...)
		all.Series = append(all.Series, s.Series...)
		all.Positions = append(all.Positions, s.Positions...)
	}
	return &all
}

// BenchmarkBrief makes and prints the brief of 400 articles.
func BenchmarkBrief(b *testing.B) {
	s := large(100)
	made := brief.Build(s, "de")
	for name, run := range map[string]func() error{
		"build":    func() error { brief.Build(s, "de"); return nil },
		"terminal": func() error { return brief.Terminal(io.Discard, made, brief.TerminalOptions{}) },
		"markdown": func() error { return brief.Markdown(io.Discard, made) },
		"html":     func() error { return brief.HTML(io.Discard, made) },
		"json":     func() error { return brief.JSON(io.Discard, made) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := run(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(s.Readings))*float64(b.N)/b.Elapsed().Seconds(), "articles/s")
		})
	}
}
