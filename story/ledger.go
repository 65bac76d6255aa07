package story

import (
	"cmp"
	"math"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// ledger makes the entries of a group: one for each value on one authority, with its
// relations to the others.
func (c *count) ledger(t *told) q.Series {
	byText := func(a, b tally) int {
		return cmp.Or(cmp.Compare(a.article, b.article), cmp.Compare(a.Start, b.Start))
	}
	slices.SortFunc(c.tallies, byText)
	s := q.Series{Counted: c.name(), Status: c.tallies[0].Status}
	for _, e := range t.entriesOf(c.tallies) {
		s.Entries = append(s.Entries, t.entry(e))
	}
	t.sortEntries(s.Entries)
	t.relate(s.Entries)
	if first := &c.tallies[0]; first.person && cumulative(first.fate) && !first.part && !first.change && first.era == "" && first.Status == q.Actual {
		t.continueOwnVoice(s.Entries)
	}
	return s
}

// name is what the group counts: the phrase with the most words, the first of equals, with
// what has happened to those counted if it does not say so, whether it is a change, and the
// time if that is long ago.
func (c *count) name() string {
	best, words := "", -1
	for _, y := range c.tallies {
		phrase := cmp.Or(y.Counted, y.Unit)
		if n := len(strings.Fields(phrase)); n > words {
			best, words = phrase, n
		}
	}
	first := &c.tallies[0]
	if called := fatesRead().called[first.fate]; first.person && called != "" && !tells(best, first.fate) {
		if generic(bag.Stem(best)) {
			best = called
		} else {
			best += " (" + first.fate + ")"
		}
	}
	if first.change {
		best += " (Veränderung)"
	}
	if first.era != "" {
		best += " (" + eraName(first.era) + ")"
	}
	return best
}

// origin of a tally is the terminal authority for its value; -1 for the outlet's own voice
// and for sources that nobody can identify.
func (t *told) tallyOrigin(y *tally) int {
	if y.saying == nil {
		return -1
	}
	if origin := t.cast.origin(y.saying.authority); t.cast.named(origin) {
		return origin
	}
	return -1
}

// unnamed is the source of a tally whom the text mentions but nobody can identify: circles,
// findings; -1 if there is none.
func (t *told) unnamed(y *tally) int {
	if y.saying == nil || y.saying.authority < 0 || t.cast.named(t.cast.origin(y.saying.authority)) {
		return -1
	}
	return y.saying.authority
}

// stated is what all tallies of an entry have in common: the value as it is limited, and on
// whose authority it is given.
type stated struct {
	interval
	modifier        q.Modifier
	origin, unnamed int
}

// printed is a value as one article has it, whoever vouches for it there.
type printed struct {
	interval
	article int
}

// entriesOf groups the tallies of a count, which stand in text order, by value and authority.
// A value that an article repeats in its own voice goes to the entry with the authority that
// the same article names for it: saying it again is no further origin.
func (t *told) entriesOf(tallies []tally) [][]tally {
	of := make([]stated, len(tallies))
	vouched := map[printed]stated{}
	for i := range tallies {
		y := &tallies[i]
		value := interval{y.Low, y.High}
		of[i] = stated{value, y.Modifier, t.tallyOrigin(y), t.unnamed(y)}
		if key := (printed{value, y.article}); of[i].origin >= 0 {
			if _, known := vouched[key]; !known {
				vouched[key] = of[i]
			}
		}
	}
	var entries [][]tally
	at := map[stated]int{}
	for i := range tallies {
		key := of[i]
		if own := key.origin < 0 && key.unnamed < 0; own {
			if by, ok := vouched[printed{key.interval, tallies[i].article}]; ok {
				key = by
			}
		}
		n, known := at[key]
		if !known {
			n = len(entries)
			at[key], entries = n, append(entries, nil)
		}
		entries[n] = append(entries[n], tallies[i])
	}
	return entries
}

func (t *told) entry(tallies []tally) q.FigureEntry {
	first := tallies[0]
	for _, y := range tallies {
		if y.saying != nil {
			first = y
			break
		}
	}
	text := t.readings[first.article].Text
	e := q.FigureEntry{
		Text: strings.Join(strings.Fields(first.In(text)), " "),
		Low:  first.Low, High: first.High, Modifier: first.Modifier, Unit: first.Unit, UnitKind: first.UnitKind, Actor: -1,
	}
	if s := first.saying; s != nil {
		e.Actor, e.Via = s.actor, slices.Clone(s.via)
	}
	var witnesses []witness
	for _, y := range tallies {
		e.Articles = insert(e.Articles, y.article)
		e.Places = append(e.Places, q.Place{Article: y.article, Span: y.Span})
		e.AsOf = earliest(e.AsOf, t.asOf(&y))
		witnesses = append(witnesses, t.tallyWitnesses(&y)...)
	}
	e.Origins, e.Verdict, e.Reasons = t.origins(witnesses)
	e.Latest = t.latestAsOf(&e)
	return e
}

// tallyWitnesses is a figure as a witness, or several: its carrier's authority and those who
// say it with him, or nobody.
func (t *told) tallyWitnesses(y *tally) []witness {
	w := witness{article: y.article, authority: -1, sentence: t.sentence(y.article, y.Start)}
	if y.saying == nil {
		return []witness{w}
	}
	w.authority = y.saying.authority
	all := []witness{w}
	for _, other := range y.saying.beside {
		w.authority = other
		all = append(all, w)
	}
	return all
}

// asOf is the day for which a figure holds: the one its clause names, or the day on which
// its source gave it.
func (t *told) asOf(y *tally) q.Day {
	if y.AsOf != "" && (y.Status != q.Actual || t.published(y.article, y.AsOf)) {
		return y.AsOf
	}
	if y.saying != nil {
		return y.saying.day()
	}
	return ""
}

// published reports whether a day is not later than the publication of an article: what has
// been counted or said is over.
func (t *told) published(article int, day q.Day) bool {
	last := t.readings[article].Published.To
	return last == "" || day <= last
}

func earliest(a, b q.Day) q.Day {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

// latestAsOf is the last day for which an entry can hold: its as-of day, or the publication of
// the first article that has it; "" if neither is known.
func (t *told) latestAsOf(e *q.FigureEntry) q.Day {
	if e.AsOf != "" {
		return e.AsOf
	}
	day := q.Day("")
	for _, a := range e.Articles {
		day = earliest(day, t.readings[a].Published.To)
	}
	return day
}

// sortEntries puts entries in the order of their days; those of unknown days come first,
// where nothing is said to be later than they are. Within a day the clock decides, or if an
// article does not tell it, the value.
func (t *told) sortEntries(entries []q.FigureEntry) {
	clocked := !slices.ContainsFunc(entries, func(e q.FigureEntry) bool {
		_, exact, _ := t.readings[e.Articles[0]].Published.Time()
		return !exact
	})
	article := func(e *q.FigureEntry) int {
		if clocked {
			return e.Articles[0]
		}
		return 0
	}
	slices.SortStableFunc(entries, func(a, b q.FigureEntry) int {
		return cmp.Or(
			cmp.Compare(a.Latest, b.Latest),
			cmp.Compare(article(&a), article(&b)),
			cmp.Compare(named(a.Low, a.High), named(b.Low, b.High)),
			cmp.Compare(a.Low, b.Low),
			cmp.Compare(a.High, b.High),
			cmp.Compare(a.Places[0].Article, b.Places[0].Article),
			cmp.Compare(a.Places[0].Start, b.Places[0].Start),
		)
	})
}

// compared is the number of earlier entries of a series with which one is compared, the last
// that have not been superseded: it keeps a text of nothing but figures from costing, and
// from telling, each of them against each other.
const compared = 100

// relate sets how each entry stands to the earlier ones of its series. A value that has been
// superseded is compared no further: what counts is an authority's last word.
func (t *told) relate(entries []q.FigureEntry) {
	var open []int // not superseded
	for i := range entries {
		skipped := max(0, len(open)-compared)
		valid := open[:skipped]
		for _, j := range open[skipped:] {
			kind := relation(&entries[i], &entries[j])
			if kind == "" && t.updates(&entries[i], &entries[j]) {
				kind = q.Supersedes
			}
			if kind != "" {
				entries[i].Relations = append(entries[i].Relations, q.Relation{Type: kind, To: j})
			}
			if kind != q.Supersedes {
				valid = append(valid, j)
			}
		}
		open = append(valid, i)
	}
}

// relation says how a later entry stands to an earlier one; "" if nothing can be said.
//
// Of one authority, a later value supersedes the earlier one; given for the same day, the
// two say the same within their modifiers or, without a common value, nothing: an authority
// does not contradict itself, it corrects itself or counts something else. Of two authorities, equal values agree, a value
// within the other's interval narrows it, and values that cannot both hold on the same day
// contradict each other. Values of two authorities for different days say nothing of one
// another, vague words ("mehrere Tausend") fit too much to be compared, and a value of nobody
// known is at most the repetition of another one.
func relation(later, earlier *q.FigureEntry) q.RelationType {
	l, e := meant(later), meant(earlier)
	if len(later.Origins) == 0 || len(earlier.Origins) == 0 {
		vague := later.Modifier == q.Several || earlier.Modifier == q.Several
		same := named(later.Low, later.High) == named(earlier.Low, earlier.High) && len(later.Origins) == len(earlier.Origins)
		if !vague && (l == e || same) {
			return q.Repeats
		}
		return ""
	}
	dated := later.Latest != "" && earlier.Latest != ""
	if slices.Equal(later.Origins, earlier.Origins) {
		switch {
		case l == e, l.meets(e) && (!dated || later.Latest == earlier.Latest):
			return q.Repeats
		case dated && later.Latest > earlier.Latest:
			return q.Supersedes
		}
		return ""
	}
	switch {
	case l == e:
		return q.Agrees
	case later.Modifier == q.Several || earlier.Modifier == q.Several:
		return ""
	case l.within(e):
		return q.Narrows
	case l.meets(e):
		return q.Agrees
	case dated && later.Latest == earlier.Latest && l.comparable(e):
		return q.Contradicts
	}
	return ""
}

// comparable reports whether two intervals are of one order: a number a hundred times as high
// counts something else, whatever it is called.
func (i interval) comparable(j interval) bool {
	const most = 100
	a, b := named(i.low, i.high), named(j.low, j.high)
	return a == 0 || b == 0 || a/b < most && b/a < most
}

// updates reports whether an authority has given a new value on the day of the old one.
func (t *told) updates(later, earlier *q.FigureEntry) bool {
	return len(later.Origins) > 0 && slices.Equal(later.Origins, earlier.Origins) && t.laterThatDay(later, earlier) && !meant(later).meets(meant(earlier))
}

// laterThatDay reports whether the first article with the one value appeared after the first
// with the other one on the same day, and neither has both.
func (t *told) laterThatDay(later, earlier *q.FigureEntry) bool {
	if later.Latest != earlier.Latest || shareArticle(later, earlier) {
		return false
	}
	newer, exact, _ := t.readings[later.Articles[0]].Published.Time()
	older, exactToo, _ := t.readings[earlier.Articles[0]].Published.Time()
	return exact && exactToo && newer.After(older)
}

// continueOwnVoice relates what outlets say in their own voice of a count that only grows: a
// higher value takes the place of those of earlier days, and of earlier articles of one day.
// Nothing is said if the values fall anywhere, or if there are more of them than anybody
// follows: then they do not count the same.
func (t *told) continueOwnVoice(entries []q.FigureEntry) {
	var own []int
	for i := range entries {
		if e := &entries[i]; e.Actor < 0 && len(e.Origins) == 0 && e.Modifier != q.Several {
			own = append(own, i)
		}
	}
	if len(own) > compared {
		return
	}
	number := func(i int) float64 { return named(entries[i].Low, entries[i].High) }
	before := func(i, j int) bool {
		x, y := &entries[i], &entries[j]
		return x.Latest != "" && x.Latest < y.Latest || t.laterThatDay(y, x)
	}
	for _, j := range own {
		for _, i := range own {
			if before(i, j) && number(i) > number(j) {
				return
			}
		}
	}
	superseded := map[int]bool{}
	for n, j := range own {
		var old []int
		for _, i := range own[:n] {
			if !superseded[i] && before(i, j) && number(i) < number(j) {
				entries[j].Relations = append(entries[j].Relations, q.Relation{Type: q.Supersedes, To: i})
				old = append(old, i)
			}
		}
		for _, i := range old {
			superseded[i] = true
		}
	}
}

// named is the number that a figure with these bounds names, whatever limits it.
func named(low, high float64) float64 {
	if math.IsInf(low, 0) {
		return high
	}
	return low
}

// shareArticle reports whether an article has both; their articles are sorted.
func shareArticle(a, b *q.FigureEntry) bool {
	for i, j := 0, 0; i < len(a.Articles) && j < len(b.Articles); {
		switch x, y := a.Articles[i], b.Articles[j]; {
		case x == y:
			return true
		case x < y:
			i++
		default:
			j++
		}
	}
	return false
}

// interval is the range of values that a figure states; its ends may be infinite.
type interval struct{ low, high float64 }

// roughly is the part of a value by which "etwa" and "knapp" may miss it.
const roughly = 0.1

// meant is the interval that a reader understands: "knapp 50" is not far below fifty, and
// "etwa 50" not far from it.
func meant(e *q.FigureEntry) interval {
	switch i := (interval{e.Low, e.High}); e.Modifier {
	case q.Almost:
		return interval{i.high - roughly*math.Abs(i.high), i.high}
	case q.About:
		return interval{i.low - roughly*math.Abs(i.low), i.high + roughly*math.Abs(i.high)}
	default:
		return i
	}
}

func (i interval) meets(j interval) bool {
	return math.Max(i.low, j.low) <= math.Min(i.high, j.high)
}

func (i interval) within(j interval) bool { return j.low <= i.low && i.high <= j.high }
