package extract

import (
	"slices"
	"sort"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// builder makes a text anew out of pieces of another one and knows what came from where.
type builder struct {
	text   strings.Builder
	blocks []q.Block
	copies []copied
}

// copied is a stretch of source that stands at an offset of the new text.
type copied struct {
	from q.Span
	at   int
}

// rebuild makes an article of the pieces that hold text or credit agencies. A title that
// is given stands in front; otherwise the headline of the text is the title.
func (s *sheet) rebuild(title string) *q.Article {
	var b builder
	if title != "" {
		b.line(title, q.Headline, byTitle)
	} else if title = s.title(); title != "" {
		b.headline(s)
	}
	last := -1
	for i, p := range s.pieces {
		if p.kind == q.Headline || !p.kind.Analysed() && p.kind != q.CreditRow {
			continue
		}
		// A mark stays in the line in which it stood.
		sameLine := last >= 0 && last == i-1 && s.newlines(last, i) == 0
		b.piece(s.text, p, sameLine)
		last = i
	}
	a := &q.Article{Title: title, Text: b.text.String(), Blocks: b.blocks}
	// The headline may stand behind other pieces in the source.
	slices.SortFunc(b.copies, func(x, y copied) int { return x.from.Compare(y.from) })
	for _, c := range s.credits {
		c.Span = b.moved(c.Span)
		a.Credits = append(a.Credits, c)
	}
	return a
}

// line writes a line that has no place in the source.
func (b *builder) line(text string, kind q.BlockKind, by string) {
	start := b.begin(false)
	b.text.WriteString(oneLine(text))
	b.blocks = append(b.blocks, q.Block{Span: q.Span{Start: start, End: b.text.Len()}, Kind: kind, By: by})
}

// headline writes all lines of the headline as one.
func (b *builder) headline(s *sheet) {
	start := b.begin(false)
	for _, p := range s.pieces {
		if p.kind == q.Headline {
			if b.text.Len() > start {
				b.text.WriteByte(' ')
			}
			b.copyOneLine(s.text, p.Span)
		}
	}
	b.blocks = append(b.blocks, q.Block{Span: q.Span{Start: start, End: b.text.Len()}, Kind: q.Headline, By: byTitle})
}

func (b *builder) piece(source string, p piece, sameLine bool) {
	start := b.begin(sameLine)
	b.copyOneLine(source, p.Span)
	b.blocks = append(b.blocks, q.Block{Span: q.Span{Start: start, End: b.text.Len()}, Kind: p.kind, By: p.by})
}

// begin writes what separates a block from the one before.
func (b *builder) begin(sameLine bool) int {
	switch {
	case b.text.Len() == 0:
	case sameLine:
		b.text.WriteByte(' ')
	default:
		b.text.WriteString("\n\n")
	}
	return b.text.Len()
}

// copyOneLine writes a stretch of source with each run of white space made one blank.
func (b *builder) copyOneLine(source string, span q.Span) {
	rest, at, first := span.In(source), span.Start, true
	for rest != "" {
		word := rest
		if end := strings.IndexFunc(rest, isSpace); end >= 0 {
			word = rest[:end]
		}
		if word != "" {
			if !first {
				b.text.WriteByte(' ')
			}
			first = false
			b.copies = append(b.copies, copied{q.Span{Start: at, End: at + len(word)}, b.text.Len()})
			b.text.WriteString(word)
		}
		skipped := len(rest[len(word):]) - len(strings.TrimLeftFunc(rest[len(word):], isSpace))
		at += len(word) + skipped
		rest = rest[len(word)+skipped:]
	}
}

// isSpace is white space that breaks; a blank that does not break stays.
func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\v' || r == '\f' || r == '\u2028' || r == '\u2029' || r == '\u0085'
}

// moved is where a span of the source stands in the new text; the empty span if it was
// left out. The copies must be in the order of the source.
func (b *builder) moved(span q.Span) q.Span {
	if span.Empty() {
		return q.Span{}
	}
	first := sort.Search(len(b.copies), func(i int) bool { return b.copies[i].from.End > span.Start })
	var out q.Span
	for _, c := range b.copies[first:] {
		if c.from.Start >= span.End {
			break
		}
		part := q.Span{
			Start: c.at + max(span.Start-c.from.Start, 0),
			End:   c.at + min(span.End, c.from.End) - c.from.Start,
		}
		if out.Empty() {
			out = part
		}
		out = out.Cover(part)
	}
	return out
}
