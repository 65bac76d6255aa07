package attribution

import (
	"sort"

	q "github.com/quellenlage/quellenlage"
)

// day is the day that the clause of a finding names for the utterance, "" if it names none.
// A time of day counts with its day: "am Montagabend".
func (w *work) day(f *finding) q.Day {
	if f.clause == nil {
		return ""
	}
	in := w.TokenSpan(f.clause.first, f.clause.last)
	content := w.spans(f.content)
	first := sort.Search(len(w.Times), func(i int) bool { return w.Times[i].End > in.Start })
	for _, x := range w.Times[first:] {
		if x.Start >= in.End {
			break
		}
		if !in.Contains(x.Span) || f.kind != q.Reported && content.Overlaps(x.Span) {
			continue
		}
		if d, ok := dayIn(x); ok {
			return d
		}
	}
	return ""
}

// dayIn is the day of a date or of a time of day.
func dayIn(x q.Time) (q.Day, bool) {
	const length = len("2006-01-02")
	if x.Type != q.Date && x.Type != q.Clock || len(x.Value) < length || x.Type == q.Date && len(x.Value) > length {
		return "", false
	}
	d := q.Day(x.Value[:length])
	_, ok := d.Time()
	return d, ok
}

// carryDays lets the day go on on which somebody is told to have spoken: what he says
// further in the article, he says on that day, unless the text puts it at another time
// ("hatte zuvor erklärt").
func (w *work) carryDays(out []q.Attribution, order []int) {
	days := map[int]q.Day{}
	gatherings := w.gatherings()
	for n, i := range order {
		a, f := &out[n], w.origin(&w.found[i])
		if w.inHeadline(w.found[i].content[0].first) {
			continue
		}
		switch {
		case a.When != "":
		case w.atAnotherTime(f):
			continue
		case a.Actor >= 0 && days[a.Actor] != "":
			a.When = days[a.Actor]
		default:
			a.When = w.gatheringOf(gatherings, f, a.Actor)
		}
		if a.Actor >= 0 && a.When != "" {
			days[a.Actor] = a.When
		}
	}
	w.leadDays(out, order)
}

// leadDays gives what the lead tells somebody to have said without a day the day on which the
// sentences behind it let him speak: "Krull hat vor Kosten gewarnt. Es fehle Geld, sagte sie
// am Montag."
func (w *work) leadDays(out []q.Attribution, order []int) {
	for n, i := range order {
		f, a := w.origin(&w.found[i]), &out[n]
		if a.When != "" || a.Actor < 0 || f.clause == nil || f.clause.finite < 0 || w.inHeadline(w.found[i].content[0].first) || w.atAnotherTime(f) ||
			!w.person(f, a.Actor) || !f.clause.pred.past && !w.perfectTense(f.clause) {
			continue
		}
		here := w.unitOf[w.found[i].content[0].first]
		for m := n + 1; m < len(order) && m <= n+nearInLead; m++ {
			g := &w.found[order[m]]
			if there := w.unitOf[g.content[0].first]; out[m].Actor != a.Actor || there > here+2 || here < 0 {
				continue
			}
			if d := w.day(w.origin(g)); d != "" {
				a.When = d
				break
			}
		}
	}
}

// nearInLead is how many attributions further on the day of a lead may stand.
const nearInLead = 4

// gatheringOf is the day of the gathering at which the finding's speaker spoke, "" if there is
// none: a person, told in the past tense, who did not write and whom no medium asked.
func (w *work) gatheringOf(all []gathering, f *finding, actor int) q.Day {
	c := f.clause
	if c == nil || c.finite < 0 || f.kind == q.Hearsay {
		return ""
	}
	at := sort.Search(len(all), func(i int) bool { return all[i].first > c.first }) - 1
	if at < 0 || !all[at].has(c.first) {
		return ""
	}
	if o := all[at]; o.entry {
		return o.day
	} else if w.person(f, actor) && (c.pred.past || w.perfectTense(c)) && w.means(f) != q.Writing && !w.media(f.addressee) {
		return o.day
	}
	return ""
}

// inEntry reports whether the finding stands in an entry of a ticker.
func (w *work) inEntry(all []gathering, f *finding) bool {
	at := sort.Search(len(all), func(i int) bool { return all[i].first > f.content[0].first }) - 1
	return at >= 0 && all[at].entry
}

// atAnotherTime reports whether the frame of a finding is set apart in time: by the past
// perfect, by the present, or by words such as "zuvor".
func (w *work) atAnotherTime(f *finding) bool {
	if f.clause == nil {
		return false
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		if runsContain(f.content, i) {
			continue
		}
		switch w.low[i] {
		case "hatte", "hatten", "zuvor", "früher", "einst", "bereits", "schon", "damals", "zuletzt", "immer", "stets", "seit", "später", "inzwischen", "künftig":
			return true
		}
	}
	return false
}

func runsContain(runs []run, i int) bool {
	for _, r := range runs {
		if r.first <= i && i < r.last {
			return true
		}
	}
	return false
}
