package brief

import (
	"html"
	"regexp"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/page"
)

func marked(text string, blocks []q.Span, spans ...q.Span) (string, []string) {
	m := newMarker(text, spans, func(s q.Span) string { return markID(0, s.Start, s.End) })
	var b strings.Builder
	for _, block := range blocks {
		b.WriteString(string(m.block(block)))
	}
	return b.String(), m.splitIDs()
}

func TestMark(t *testing.T) {
	all := []q.Span{{Start: 0, End: 6}}
	for name, c := range map[string]struct {
		blocks, spans []q.Span
		want          string
		split         int
	}{
		"none":   {all, nil, "abcdef", 0},
		"one":    {all, []q.Span{{Start: 1, End: 3}}, `a<mark id="a1-1-3">bc</mark>def`, 0},
		"nested": {all, []q.Span{{Start: 0, End: 4}, {Start: 1, End: 2}}, `<mark id="a1-0-4">a<mark id="a1-1-2">b</mark>cd</mark>ef`, 0},
		"crossing": {all, []q.Span{{Start: 0, End: 3}, {Start: 2, End: 5}},
			`<mark id="a1-0-3">ab<mark id="a1-2-5" class="a1-2-5">c</mark></mark><mark class="a1-2-5">de</mark>f`, 1},
		"equal":  {all, []q.Span{{Start: 1, End: 3}, {Start: 1, End: 3}}, `a<mark id="a1-1-3">bc</mark>def`, 0},
		"blocks": {[]q.Span{{Start: 0, End: 3}, {Start: 3, End: 6}}, []q.Span{{Start: 2, End: 4}}, `ab<mark id="a1-2-4" class="a1-2-4">c</mark><mark class="a1-2-4">d</mark>ef`, 1},
		"beyond": {all, []q.Span{{Start: 4, End: 99}}, `abcd<mark id="a1-4-99" class="a1-4-99">ef</mark>`, 1},
	} {
		got, split := marked("abcdef", c.blocks, c.spans...)
		if got != c.want || len(split) != c.split {
			t.Errorf("%s: %s, %d split; want %s, %d", name, got, len(split), c.want, c.split)
		}
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

func FuzzMark(f *testing.F) {
	f.Add("some <text> & more", []byte{0, 5, 3, 9, 2, 2, 7, 200})
	f.Add("äöü", []byte{0, 2, 2, 4})
	f.Fuzz(func(t *testing.T, text string, ends []byte) {
		if strings.ToValidUTF8(text, "") != text || page.Clean(text) != text || len(ends) > 80 {
			return
		}
		starts := []int{}
		for i := range text {
			starts = append(starts, i)
		}
		starts = append(starts, len(text))
		at := func(b byte) int { return starts[int(b)%len(starts)] }
		var spans []q.Span
		for i := 0; i+1 < len(ends); i += 2 {
			a, b := at(ends[i]), at(ends[i+1])
			if a != b {
				spans = append(spans, q.Span{Start: min(a, b), End: max(a, b)})
			}
		}
		got, _ := marked(text, []q.Span{{Start: 0, End: len(text)}}, spans...)
		if words := html.UnescapeString(tag.ReplaceAllString(got, "")); words != text {
			t.Errorf("text changed: %q, want %q", words, text)
		}
		depth := 0
		for _, m := range tag.FindAllString(got, -1) {
			switch {
			case strings.HasPrefix(m, "<mark"):
				depth++
			case m == "</mark>":
				depth--
			}
			if depth < 0 {
				t.Fatalf("marks do not nest: %s", got)
			}
		}
		if depth != 0 {
			t.Errorf("marks stay open: %s", got)
		}
		for _, s := range spans {
			if n := strings.Count(got, `id="`+markID(0, s.Start, s.End)+`"`); n != 1 {
				t.Errorf("%v has %d targets in %s", s, n, got)
			}
		}
	})
}
