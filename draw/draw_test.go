package draw_test

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/draw"
	"github.com/quellenlage/quellenlage/internal/golden"
	"github.com/quellenlage/quellenlage/internal/sample"
)

func sampleBrief() *q.Brief {
	return &q.Brief{Story: sample.Story(), Title: "Drohnen", Language: "de"}
}

func pictures(b *q.Brief) map[string]string {
	return map[string]string{
		"figures.svg":   draw.Figures(b, 0),
		"positions.svg": draw.Positions(b),
		"origins.svg":   draw.Origins(b, []string{"011", "012", "013", "014"}),
		"reuse.svg":     draw.Reuse(b, []string{"011", "012", "013", "014"}),
	}
}

func TestPictures(t *testing.T) {
	for name, got := range pictures(sampleBrief()) {
		wellFormed(t, got)
		golden.Check(t, filepath.Join("testdata", name), got)
	}
}

// wellFormed checks that a picture is XML with a title and a description, and that it holds
// nothing that acts or loads.
func wellFormed(t *testing.T, svg string) {
	t.Helper()
	allowed := []string{"svg", "title", "desc", "text", "line", "circle", "rect", "path"}
	seen := map[string]bool{}
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		seen[e.Name.Local] = true
		if !slices.Contains(allowed, e.Name.Local) {
			t.Errorf("<%s> in a picture", e.Name.Local)
		}
		for _, a := range e.Attr {
			if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "href" || a.Name.Local == "style" || strings.Contains(a.Value, "NaN") || strings.Contains(a.Value, "Inf") {
				t.Errorf("%s=%q in <%s>", a.Name.Local, a.Value, e.Name.Local)
			}
		}
	}
	if !seen["title"] || !seen["desc"] {
		t.Errorf("no title or no description in %s", svg)
	}
}

func TestNothingToDraw(t *testing.T) {
	for name, got := range pictures(&q.Brief{Story: &q.Story{}, Language: "de"}) {
		if got != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
	if got := draw.Figures(sampleBrief(), 99); got != "" {
		t.Error("a series that does not exist is drawn")
	}
}

func FuzzPictures(f *testing.F) {
	f.Add("<script>", 0.0, math.Inf(1), "at_least")
	f.Add("\x1b[0m\x00", math.Inf(-1), 1e300, "up_to")
	f.Add("&amp;", -5.0, -5.0, "exact")
	f.Add("x", math.NaN(), math.NaN(), "")
	f.Fuzz(func(t *testing.T, text string, low, high float64, modifier string) {
		b := sampleBrief()
		for i := range b.Actors {
			b.Actors[i].Name = text
		}
		e := &b.Series[0].Entries[0]
		e.Low, e.High, e.Modifier = low, high, q.Modifier(modifier)
		b.Series[0].Counted = text
		b.Claims[0].Text = text
		for i := range b.Claims[0].Chain {
			b.Claims[0].Chain[i].Name = text
		}
		b.Claims[1].Chain[0].Role = q.LinkRole(text)
		for _, svg := range pictures(b) {
			if svg != "" {
				wellFormed(t, svg)
			}
		}
	})
}
