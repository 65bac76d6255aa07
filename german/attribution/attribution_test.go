package attribution

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/actors"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/times"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/construct"
)

// reading runs the analysis up to attributions and evidence. A line that begins with # is
// a headline; every other line is a paragraph.
func reading(text string) *q.Reading {
	var blocks []q.Block
	kinds := []q.BlockKind{}
	var plain strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		kind := q.Paragraph
		if rest, ok := strings.CutPrefix(line, "# "); ok {
			line, kind = rest, q.Headline
		}
		start := plain.Len()
		plain.WriteString(line)
		if strings.TrimSpace(line) != "" {
			blocks = append(blocks, q.Block{Span: q.Span{Start: start, End: plain.Len()}, Kind: kind})
			kinds = append(kinds, kind)
		}
		plain.WriteString("\n")
	}
	a := &q.Article{ID: "test", Text: plain.String(), Blocks: blocks, Published: q.StatedDay("2031-05-12", "test")}
	return q.Pipeline{token.Tokens(), token.Sentences(), tag.Tags(), name.Names(), times.Times(), actors.Actors(), Attributions(), Evidence()}.Read(a)
}

// found writes attributions as the constructs do: "source: content".
func found(text string) []construct.Finding {
	r := reading(text)
	var out []construct.Finding
	for _, a := range r.Attributions {
		source := a.Source.In(r.Text)
		if source == "" || !a.Source.Overlaps(sentenceOf(r, a)) {
			source = "-"
		}
		out = append(out, construct.Finding{By: a.By, Text: source + ": " + a.Content.In(r.Text)})
	}
	return out
}

func sentenceOf(r *q.Reading, a q.Attribution) q.Span {
	if i := r.SentenceAt(a.Content[0].Start); i >= 0 && len(a.Cue) == 0 {
		return r.Sentences[i].Span
	}
	return a.Frame.Cover().Cover(a.Content.Cover())
}

func TestConstructs(t *testing.T) {
	construct.Check(t, constructs(), found)
}
