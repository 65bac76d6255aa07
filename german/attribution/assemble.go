package attribution

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// attributions turns the findings into the layer: sorted by place, with actors, chains,
// acts and days.
func (w *work) attributions() []q.Attribution {
	order := w.ordered()
	out := make([]q.Attribution, len(order))
	for n, i := range order {
		out[n] = w.attribution(&w.found[i])
		out[n].Inside = w.holder(order[:n], i)
	}
	place := make([]int, len(w.found))
	for n, i := range order {
		place[i] = n
	}
	w.firstPersons(out, order)
	w.bases(out, order)
	w.reach(out, order)
	w.carryDays(out, order)
	w.tellMedia(out, order, place)
	for n, i := range order {
		if same := w.found[i].same; same >= 0 {
			out[n].Via, out[n].Authority, out[n].When = out[place[same]].Via, out[place[same]].Authority, out[place[same]].When
			continue
		}
		w.inherit(out, order, n)
	}
	for n, i := range order {
		w.restsOn(out, n, &w.found[i])
	}
	return out
}

// ordered are the findings that become attributions, by place.
func (w *work) ordered() []int {
	w.quotedAgain()
	order := w.kept()
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := w.found[a].content, w.found[b].content
		return cmp.Or(cmp.Compare(x[0].first, y[0].first), cmp.Compare(y[len(y)-1].last, x[len(x)-1].last))
	})
	return order
}

// quotedAgain gives a quotation in a headline without a speaker the speaker of the same
// words in the text.
func (w *work) quotedAgain() {
	for i := range w.found {
		f := &w.found[i]
		if f.kind != q.Direct || f.from >= 0 || !f.source.empty() || !w.inHeadline(f.content[0].first) {
			continue
		}
		words := w.words(f.content)
		for j := i + 1; j < len(w.found); j++ {
			if g := &w.found[j]; g.kind == q.Direct && !w.origin(g).source.empty() && strings.Contains(w.words(g.content), words) {
				f.from = j
				break
			}
		}
	}
}

// inHeadline reports whether token i stands in the article's headline.
func (w *work) inHeadline(i int) bool {
	b := w.BlockAt(w.Tokens[i].Start)
	return b >= 0 && w.Blocks[b].Kind == q.Headline
}

// words are the words of some runs in lower case, with a space before and behind each.
func (w *work) words(runs []run) string {
	var out strings.Builder
	out.WriteByte(' ')
	for _, r := range runs {
		for i := r.first; i < r.last; i++ {
			if w.isWord(i) {
				out.WriteString(w.low[i])
				out.WriteByte(' ')
			}
		}
	}
	return out.String()
}

// kept are the findings that become attributions. A headline's label is a speaker only if
// that actor says something in the text, too; a document need not.
func (w *work) kept() []int {
	speaks := map[int]bool{}
	for i := range w.found {
		if f := w.origin(&w.found[i]); f.by != headlineLabel {
			speaks[w.mention(f.source)] = true
		}
	}
	var kept []int
	for i := range w.found {
		f := w.origin(&w.found[i])
		if a := w.mention(f.source); f.by == headlineLabel && (a < 0 && !w.inWriting(f.source) || a >= 0 && !speaks[a] && w.Actors[a].Kind != q.Unnamed) {
			continue
		}
		kept = append(kept, i)
	}
	return kept
}

func (w *work) attribution(f *finding) q.Attribution {
	a := q.Attribution{Kind: f.kind, Medium: f.medium, By: f.by, Actor: -1, Authority: -1, Inside: -1}
	a.Content, a.Cue = w.spans(f.content), w.spans(tokenRuns(f.cue))
	a.Stance = w.stanceOf(f)
	origin := w.origin(f)
	if !origin.source.empty() {
		a.Source = w.spans([]run{origin.source})
		a.Actor = w.actorOf(origin)
	}
	if origin.author > 0 {
		a.Actor = w.actorOf(w.origin(&w.found[origin.author-1]))
	}
	if !f.addressee.empty() {
		a.Addressee = w.spans([]run{f.addressee})
	}
	a.Via, a.Authority = w.chain(origin, f.relies, a.Actor)
	a.When = w.day(origin)
	if f.kind != q.Reported {
		a.Frame = w.frame(f)
	}
	return a
}

// origin is the finding that names the speaker of f.
func (w *work) origin(f *finding) *finding {
	for n := 0; f.from >= 0 && n < len(w.found); n++ {
		f = &w.found[f.from]
	}
	return f
}

// actorOf is the actor whom the source means. A pronoun that no actor claims means the
// speaker before it.
func (w *work) actorOf(f *finding) int {
	if a := w.mention(f.source); a >= 0 {
		return a
	}
	return -1
}

// mostNested is how many attributions in text order may lie between one and the one that
// contains it.
const mostNested = 64

// holder is the place among the findings before, in order, of the smallest one whose
// content holds all of finding i; -1 if none does.
func (w *work) holder(order []int, i int) int {
	best, size := -1, 1<<30
	for n := len(order) - 1; n >= max(0, len(order)-mostNested); n-- {
		o := w.found[order[n]].content
		if l := length(o); l < size && holds(o, w.found[i].content) && !w.twins(order[n], i) {
			best, size = n, l
		}
	}
	return best
}

func length(rs []run) int {
	n := 0
	for _, r := range rs {
		n += r.len()
	}
	return n
}

func holds(outer, inner []run) bool {
	for _, r := range inner {
		if !slices.ContainsFunc(outer, func(o run) bool { return o.contains(r) }) {
			return false
		}
	}
	return true
}

// twins reports whether two findings have the same content from the same source.
func (w *work) twins(a, b int) bool {
	return slices.Equal(w.found[a].content, w.found[b].content) && sameRun(w.origin(&w.found[a]).source, w.origin(&w.found[b]).source)
}

// frame is the rest of the sentence that holds the cue.
func (w *work) frame(f *finding) q.Spans {
	if len(f.cue) == 0 || f.clause == nil {
		return nil
	}
	s := w.SentenceAt(w.Tokens[f.cue[0]].Start)
	if s < 0 {
		return nil
	}
	whole := run{w.Sentences[s].First, w.Sentences[s].Last}
	for whole.last > whole.first && w.inQuot[whole.last-1] < 0 && isStop(w.low[whole.last-1]) {
		whole.last--
	}
	holes := slices.Clone(f.content)
	sortRuns(holes)
	return w.spans(whole.without(holes))
}
