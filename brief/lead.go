package brief

import (
	"cmp"
	"math"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

const (
	mostLead   = 7 // sentences of a lead
	mostListed = 3 // things that one sentence lists
	mostPlaces = 2 // places of each of them that the sentence ends in
)

// lead is the state in short: sentences made from the structures of the story by templates,
// in a fixed order, each with its places. If there are too many, the second series of
// figures goes first.
func lead(b *q.Brief, labels msg.Labels) []q.Line {
	w := leadWriter{b.Story, labels, shortIDs(b.Readings)}
	var lines []q.Line
	add := func(l q.Line) {
		if l.Text != "" {
			lines = append(lines, l)
		}
	}
	main := w.mainSeries()
	for _, i := range main {
		add(w.figure(b.Series[i]))
	}
	figures := len(lines)
	for _, i := range main {
		if l := w.against(b.Series[i]); l.Text != "" {
			add(l)
			break
		}
	}
	add(w.changes())
	add(w.doubts())
	add(w.evidence())
	add(w.loss())
	add(w.copies())
	if len(lines) > mostLead && figures > 1 {
		lines = slices.Delete(lines, 1, 2)
	}
	if len(lines) == 0 && len(b.Readings) > 0 {
		add(q.Line{Text: labels.Text(msg.LeadNothing)})
	}
	return lines[:min(len(lines), mostLead)]
}

type leadWriter struct {
	*q.Story
	labels msg.Labels
	short  []string // names of articles without an outlet
}

// outlet is the name of an article's outlet, or of the article itself.
func (w leadWriter) outlet(article int) string {
	return cmp.Or(w.Readings[article].Outlet, w.short[article])
}

// mainSeries are the two series of figures that most articles have, present ones first. A
// second one counts only if several articles have a value of it.
func (w leadWriter) mainSeries() []int {
	var main []int
	for i, n := range byWeight(w.Series) {
		shared := slices.ContainsFunc(w.Series[n].Entries, func(e q.FigureEntry) bool { return len(e.Articles) > 1 })
		if len(w.Series[n].Entries) > 0 && (i == 0 || len(main) < 2 && shared) {
			main = append(main, n)
		}
	}
	return main
}

// byWeight orders series for reading: first what many articles count, in many values, as
// present and not as planned; of equals the larger value. Others keep their order.
func byWeight(series []q.Series) []int {
	type ranked struct {
		series, weight int
		value          float64
	}
	order := make([]ranked, len(series))
	for i, s := range series {
		r := ranked{series: i}
		articles := map[int]bool{}
		for _, e := range s.Entries {
			for _, a := range e.Articles {
				articles[a] = true
			}
			if !math.IsInf(e.High, 0) {
				r.value = max(r.value, e.High)
			}
		}
		r.weight = 4*len(articles) + len(s.Entries)
		if s.Status == q.Actual || s.Status == "" {
			r.weight *= 2
		}
		order[i] = r
	}
	slices.SortStableFunc(order, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(b.value, a.value))
	})
	return each(order, func(r ranked) int { return r.series })
}

// figure tells the latest value of a series that no other one supersedes.
func (w leadWriter) figure(s q.Series) q.Line {
	superseded := map[int]bool{}
	for _, e := range s.Entries {
		for _, r := range e.Relations {
			superseded[r.To] = superseded[r.To] || r.Type == q.Supersedes
		}
	}
	latest := -1
	for i, e := range s.Entries {
		if superseded[i] {
			continue
		}
		if latest < 0 || cmp.Or(cmp.Compare(cmp.Or(e.AsOf, e.Latest), cmp.Or(s.Entries[latest].AsOf, s.Entries[latest].Latest)), cmp.Compare(len(e.Articles), len(s.Entries[latest].Articles))) > 0 {
			latest = i
		}
	}
	if latest < 0 {
		latest = len(s.Entries) - 1
	}
	e := s.Entries[latest]
	key := msg.LeadFigure
	if len(s.Entries) > 1 {
		key = msg.LeadFigureLatest
	}
	source := joined(", ", w.source(e))
	if e.AsOf != "" || e.Latest != "" {
		source += ", " + w.labels.DayOrLatest(e.AsOf, e.Latest)
	}
	return q.Line{Places: e.Places, Text: w.labels.Text(key,
		"counted", seriesTitle(s, w.labels), "value", w.value(s, e), "source", source,
		"articles", w.labels.Count(msg.Articles, len(e.Articles)), "verdict", w.labels.Text(msg.Verdict(e.Verdict)))}
}

// source is who has a figure: its origin, or else who says it.
func (w leadWriter) source(e q.FigureEntry) string {
	if names := actorNames(w.Story, e.Origins); len(names) > 0 {
		return strings.Join(names[:min(len(names), mostListed)], ", ")
	}
	if name := fullName(w.Story, e.Actor); name != "" {
		return name
	}
	return w.labels.Text(msg.Unattributed)
}

// value is a figure in the words of running text: "mehr als 20".
func (w leadWriter) value(s q.Series, e q.FigureEntry) string {
	words := w.labels.Words(e.Low, e.High, e.Modifier)
	if e.UnitKind.Measures() && !strings.Contains(strings.ToLower(s.Counted), strings.ToLower(e.Unit)) {
		words += w.labels.Unit(e.Unit)
	}
	return words
}

// against tells of the two contradicting figures that most articles have.
func (w leadWriter) against(s q.Series) q.Line {
	best, weight := [2]int{-1, -1}, 0
	for i, e := range s.Entries {
		for _, r := range e.Relations {
			if r.Type != q.Contradicts || r.To < 0 || r.To >= len(s.Entries) {
				continue
			}
			// A later pair counts more than an earlier one that as many articles have.
			if n := len(e.Articles) + len(s.Entries[r.To].Articles); n >= weight {
				best, weight = [2]int{min(i, r.To), max(i, r.To)}, n
			}
		}
	}
	if weight == 0 {
		return q.Line{}
	}
	one, other := s.Entries[best[0]], s.Entries[best[1]]
	return q.Line{Places: slices.Concat(some(one.Places), some(other.Places)), Text: w.labels.Text(msg.LeadAgainst,
		"counted", seriesTitle(s, w.labels), "value", w.value(s, one), "source", w.source(one),
		"other", w.value(s, other), "othersource", w.source(other))}
}

func some(places []q.Place) []q.Place { return places[:min(len(places), mostPlaces)] }

// changes tells of changed positions.
func (w leadWriter) changes() q.Line {
	var said []string
	var at []q.Place
	for _, p := range w.Positions {
		for _, c := range p.Changes {
			if len(said) == mostListed || !hasAct(p, c.From) || !hasAct(p, c.To) {
				continue
			}
			from, to := p.Acts[c.From], p.Acts[c.To]
			said = append(said, w.labels.Text(msg.LeadChangeOne, "actor", actorName(w.Story, p.Actor),
				"before", w.labels.Text(msg.Stance(from.Stance)), "beforeday", actDay(w.labels, from),
				"after", w.labels.Text(msg.Stance(to.Stance)), "afterday", actDay(w.labels, to)))
			at = slices.Concat(at, some(from.Places), some(to.Places))
		}
	}
	if len(said) == 0 {
		return q.Line{}
	}
	return q.Line{Text: w.labels.Text(msg.LeadChange, "changes", strings.Join(said, "; ")), Places: at}
}

// doubts tells who denies or cannot confirm, and has not changed to something else since:
// each actor once, those first of whom most articles tell it.
func (w leadWriter) doubts() q.Line {
	type doubt struct {
		actor    int
		act      q.Act
		articles int
	}
	var doubts []doubt
	for _, p := range w.Positions {
		if len(p.Changes) > 0 {
			continue
		}
		for _, stance := range []q.Stance{q.Denies, q.CannotConfirm} {
			i := slices.IndexFunc(p.Acts, func(a q.Act) bool { return a.Stance == stance })
			if i < 0 {
				continue
			}
			d := doubt{p.Actor, p.Acts[i], 0}
			for _, a := range p.Acts {
				if a.Stance == stance {
					d.articles += len(a.Articles)
				}
			}
			doubts = append(doubts, d)
			break
		}
	}
	slices.SortStableFunc(doubts, func(a, b doubt) int { return cmp.Compare(b.articles, a.articles) })
	var said []string
	var at []q.Place
	for _, d := range doubts[:min(len(doubts), mostListed+1)] {
		said = append(said, w.labels.Text(msg.LeadDoubtOne, "actor", actorName(w.Story, d.actor),
			"stance", w.labels.Text(msg.Stance(d.act.Stance)), "day", actDay(w.labels, d.act)))
		at = append(at, some(d.act.Places)...)
	}
	if len(said) == 0 {
		return q.Line{}
	}
	return q.Line{Text: w.labels.Text(msg.LeadDoubt, "doubts", strings.Join(said, "; ")), Places: at}
}

// evidence tells what is named as evidence and by whom, each kind once.
func (w leadWriter) evidence() q.Line {
	var said []string
	var at []q.Place
	var kinds []q.EvidenceKind
	for _, e := range w.Evidence {
		if len(said) == mostListed+1 || slices.Contains(kinds, e.Kind) || e.Kind == q.OtherEvidence {
			continue
		}
		who := actorName(w.Story, e.Actor)
		if who == "" {
			who = w.labels.Text(msg.Unattributed)
		}
		kinds = append(kinds, e.Kind)
		said = append(said, w.labels.Text(msg.Evidence(e.Kind))+" ("+who+")")
		at = append(at, e.Places[:min(len(e.Places), 1)]...)
	}
	if len(said) == 0 {
		return q.Line{}
	}
	return q.Line{Text: w.labels.Text(msg.LeadEvidence, "evidence", strings.Join(said, ", ")), Places: at}
}

// loss tells of the first assertion whose attribution is lost.
func (w leadWriter) loss() q.Line {
	for _, c := range w.Contradictions {
		if c.Kind != q.AttributionLoss || len(c.Places) == 0 {
			continue
		}
		r := w.Readings[c.Places[0].Article]
		return q.Line{Places: c.Places, Text: w.labels.Text(msg.LeadLoss,
			"outlet", w.outlet(c.Places[0].Article), "text", strings.Trim(c.Places[0].In(r.Text), "„“”\""))}
	}
	return q.Line{}
}

// copies tells of the agency copy that shares most text.
func (w leadWriter) copies() q.Line {
	best := -1
	for i, r := range w.Reuse {
		if r.Kind == q.AgencyCopy && r.A != r.B && (best < 0 || r.ShareA+r.ShareB > w.Reuse[best].ShareA+w.Reuse[best].ShareB) {
			best = i
		}
	}
	if best < 0 {
		return q.Line{}
	}
	r := w.Reuse[best]
	values := []string{"a", w.outlet(r.A), "b", w.outlet(r.B), "agency", cmp.Or(r.Agency, w.labels.Text(msg.AgencyUnknown)), "passages", w.labels.Count(msg.Passages, len(r.Passages))}
	key := msg.LeadCopy
	for _, i := range []int{r.A, r.B} {
		if r.Agency != "" && !slices.Contains(w.Readings[i].Agencies(), r.Agency) {
			key, values = msg.LeadCopyHidden, append(values, "article", w.outlet(i))
			break
		}
	}
	return q.Line{Text: w.labels.Text(key, values...), Places: reusePlaces(r)}
}
