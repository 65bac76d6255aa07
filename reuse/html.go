package reuse

import (
	"cmp"
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/page"
	"github.com/quellenlage/quellenlage/internal/term"
)

//go:embed pairs.gohtml
var pairsTemplate string

//go:embed pairs.css
var pairsStyle string

var parsedPairs = sync.OnceValues(func() (*template.Template, error) { return template.New("pairs").Parse(pairsTemplate) })

// maxPairs is how many pairs a page shows with their texts: those with the most shared
// text. The page says how many more there are; JSON Lines has them all.
const maxPairs = 200

// HTML writes what Find found in the articles as one page that needs nothing else: both
// articles of a pair side by side, with their passages marked and linked to each other.
// Labels are in the language "de" or "en".
func HTML(w io.Writer, articles []*q.Article, found []q.Reuse, language string) error {
	tmpl, err := parsedPairs()
	if err == nil {
		err = page.Write(w, tmpl, newPairsPage(articles, found, msg.In(language)))
	}
	if err != nil {
		return &q.Error{Op: "write shared text", Place: "page", Err: err}
	}
	return nil
}

type pairsPage struct {
	Language, Brand, Title, Help, Empty, Left, Back, Policy string
	Facts                                                   []string
	Style                                                   template.CSS
	Pairs                                                   []pairView
}

type pairView struct {
	ID, Name string
	Facts    []string
	Quotes   []string // the words that bear out the reasons
	Sides    []sideView
}

type sideView struct {
	Name, Share string
	Facts       []string
	Groups      []groupView
}

// groupView is a run of blocks. Blocks without a passage are folded.
type groupView struct {
	Folded string // label of what is folded; "" if nothing is
	Blocks []blockView
}

type blockView struct {
	Kind   string // headline, heading, paragraph, aside
	Pieces []pieceView
}

// pieceView is a piece of text, of a passage if it has a number.
type pieceView struct {
	Text, ID, Other string
	Number, Colour  int
}

func newPairsPage(articles []*q.Article, found []q.Reuse, labels msg.Labels) pairsPage {
	style := page.Base() + pairsStyle
	out := pairsPage{
		Language: labels.Language(), Brand: labels.Text(msg.Brand), Title: labels.Text(msg.PartReuse), Help: labels.Text(msg.HelpReuse),
		Back: "↑", Policy: page.Policy(style), Style: template.CSS(style), Facts: []string{labels.Count(msg.Articles, len(articles))},
	}
	if len(found) == 0 {
		out.Empty = labels.Text(msg.NothingFound)
	}
	shown := largest(found)
	if left := len(found) - len(shown); left > 0 {
		out.Left = labels.Count(msg.More, left)
	}
	for i, r := range shown {
		out.Pairs = append(out.Pairs, newPairView(i+1, articles, r, labels))
	}
	return out
}

// largest are the pairs with the most shared text, in the order in which they were found.
func largest(found []q.Reuse) []q.Reuse {
	if len(found) <= maxPairs {
		return found
	}
	order := make([]int, len(found))
	size := make([]int, len(found))
	for i, r := range found {
		order[i] = i
		for _, p := range r.Passages {
			size[i] += p.B.End - p.B.Start
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(size[j], size[i]) })
	order = order[:maxPairs]
	slices.Sort(order)
	shown := make([]q.Reuse, 0, maxPairs)
	for _, i := range order {
		shown = append(shown, found[i])
	}
	return shown
}

func newPairView(n int, articles []*q.Article, r q.Reuse, labels msg.Labels) pairView {
	a, b := articles[r.A], articles[r.B]
	v := pairView{ID: "p" + strconv.Itoa(n), Name: a.ID + " – " + b.ID, Facts: facts(labels, r, a.ID, b.ID)}
	if r.A == r.B {
		v.Name = a.ID
	}
	for _, reason := range r.Reasons {
		for _, p := range reason.Places {
			if !p.Empty() {
				v.Quotes = append(v.Quotes, articles[p.Article].ID+": "+term.Shorten(strings.Join(strings.Fields(p.In(articles[p.Article].Text)), " "), 160))
			}
		}
	}
	var inA, inB []q.Span
	for _, p := range r.Passages {
		inA, inB = append(inA, p.A), append(inB, p.B)
	}
	v.Sides = []sideView{
		newSide(a, r.ShareA, labels, pieces{inA, v.ID + "a", v.ID + "b"}),
		newSide(b, r.ShareB, labels, pieces{inB, v.ID + "b", v.ID + "a"}),
	}
	return v
}

// pieces are the passages of one side of a pair, and the beginnings of the identifiers of
// its passages and of the other side's.
type pieces struct {
	spans       []q.Span
	here, there string
}

func newSide(a *q.Article, share float64, labels msg.Labels, in pieces) sideView {
	v := sideView{Name: a.ID, Share: percent(share)}
	day := labels.Text(msg.NoDayStated)
	if moment, exact, ok := a.Published.Time(); ok && exact {
		day = labels.Day(a.Published.Day()) + " " + moment.Format("15:04")
	} else if ok {
		day = labels.Day(a.Published.Day())
	}
	for _, f := range []string{a.Outlet, day, strings.Join(a.Agencies(), ", ")} {
		if f != "" {
			v.Facts = append(v.Facts, f)
		}
	}
	var group groupView
	flush := func() {
		if len(group.Blocks) > 0 {
			v.Groups = append(v.Groups, group)
		}
		group = groupView{}
	}
	for _, b := range a.Blocks {
		block, shared := in.block(a.Text, b)
		if folded := !shared && b.Kind != q.Headline; folded != (group.Folded != "") || len(group.Blocks) == 0 {
			flush()
			if folded {
				group.Folded = "…"
			}
		}
		group.Blocks = append(group.Blocks, block)
		if group.Folded != "" {
			group.Folded = labels.Count(msg.More, len(group.Blocks))
		}
	}
	flush()
	return v
}

// colours is how many colours tell neighbouring passages apart.
const colours = 6

// block divides a block into pieces, and reports whether one of them is shared.
func (in pieces) block(text string, b q.Block) (v blockView, shared bool) {
	v.Kind = string(b.Kind)
	if !b.Kind.Analysed() {
		v.Kind = "aside"
	}
	type mark struct {
		q.Span
		passage int
	}
	var marks []mark
	for i, s := range in.spans {
		if s.Overlaps(b.Span) {
			marks = append(marks, mark{q.Span{Start: max(s.Start, b.Start), End: min(s.End, b.End)}, i})
		}
	}
	slices.SortFunc(marks, func(m, n mark) int { return m.Compare(n.Span) })
	at := b.Start
	for _, m := range marks {
		if m.Start > at {
			v.Pieces = append(v.Pieces, pieceView{Text: text[at:m.Start]})
		}
		n := strconv.Itoa(m.passage + 1)
		piece := pieceView{Text: m.In(text), Number: m.passage + 1, Colour: m.passage % colours, Other: in.there + n}
		if m.Start == in.spans[m.passage].Start {
			piece.ID = in.here + n
		}
		v.Pieces = append(v.Pieces, piece)
		at = m.End
	}
	if at < b.End {
		v.Pieces = append(v.Pieces, pieceView{Text: text[at:b.End]})
	}
	return v, len(marks) > 0
}
