package brief

import (
	"cmp"
	"slices"
	"sort"
	"strconv"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// anchor leads from a line of the brief to its place in an article.
type anchor struct {
	label string // "000 ¶10"; the blank does not break
	place q.Place
}

// places names the places of a story's articles.
type places struct {
	story *q.Story
	short []string
	// paragraphs holds the starts of each article's paragraphs, filled when it is first
	// asked for.
	paragraphs [][]int
	title      string // the word for a headline
}

func newPlaces(s *q.Story, labels msg.Labels) *places {
	return &places{story: s, short: shortIDs(s.Readings), paragraphs: make([][]int, len(s.Readings)), title: labels.Text(msg.AnchorTitle)}
}

// id is the short name of an article; "" if there is none.
func (p *places) id(article int) string {
	if article < 0 || article >= len(p.short) {
		return ""
	}
	return p.short[article]
}

// anchors are the places of a line as anchors, one for each paragraph that holds any of
// them, in the order of the story's articles.
func (p *places) anchors(where []q.Place) []anchor {
	sorted := slices.Clone(where)
	slices.SortStableFunc(sorted, func(a, b q.Place) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), a.Span.Compare(b.Span))
	})
	var found []anchor
	for _, at := range sorted {
		if at.Article < 0 || at.Article >= len(p.story.Readings) || at.Empty() {
			continue
		}
		a := anchor{p.label(at), at}
		if len(found) == 0 || found[len(found)-1].label != a.label {
			found = append(found, a)
		}
	}
	return found
}

// label is the name of a place: short id and number of the paragraph, or the word for the
// headline and what else stands before the first paragraph.
func (p *places) label(at q.Place) string {
	starts := p.starts(at.Article)
	number := sort.SearchInts(starts, at.Start+1)
	if number == 0 {
		return p.id(at.Article) + "\u00a0" + p.title
	}
	return p.id(at.Article) + "\u00a0¶" + strconv.Itoa(number)
}

func (p *places) starts(article int) []int {
	if p.paragraphs[article] == nil {
		starts := []int{}
		for _, b := range p.story.Readings[article].Blocks {
			if b.Kind == q.Paragraph {
				starts = append(starts, b.Start)
			}
		}
		p.paragraphs[article] = starts
	}
	return p.paragraphs[article]
}
