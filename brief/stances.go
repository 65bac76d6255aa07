package brief

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// positions are three blocks: what changed, actors by days, and every act in words. The
// last is left to the media with room for it.
func (s *sheet) positions(b *q.Brief) part {
	p := part{id: "positions", title: s.labels.Text(msg.PartPositions), help: s.labels.Text(msg.HelpPositions), size: len(b.Positions)}
	if slices.ContainsFunc(b.Positions, hasUndated) {
		p.note = s.labels.Text(msg.NoteLatest)
	}
	if len(b.Positions) == 0 {
		return p
	}
	order := byInterest(b.Positions)
	if changes := s.changes(b, order); len(changes.rows) > 0 {
		p.tables = append(p.tables, changes)
	}
	p.tables = append(p.tables, s.matrix(b, order), s.acts(b, order))
	return p
}

// byInterest orders positions for reading: changed ones first, then those with the most acts
// that are more than a claim. Equal ones keep their order.
func byInterest(positions []q.Position) []int {
	weight := func(p q.Position) int {
		n := 1000 * len(p.Changes)
		for _, a := range p.Acts {
			if a.Stance != q.Claims {
				n += 10
			}
			n++
		}
		return n
	}
	order := make([]int, len(positions))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(weight(positions[b]), weight(positions[a]))
	})
	return order
}

// changes lists the changed positions with the words that show them.
func (s *sheet) changes(b *q.Brief, order []int) table {
	t := table{title: s.labels.Text(msg.Changes), form: listed, limit: limitRows, series: -1}
	for _, i := range order {
		p := b.Positions[i]
		for _, c := range p.Changes {
			if !hasAct(p, c.From) || !hasAct(p, c.To) {
				continue
			}
			from, to := p.Acts[c.From], p.Acts[c.To]
			t.rows = append(t.rows, row{
				anchors: s.places.anchors(append(slices.Clone(from.Places), to.Places...)),
				cells: []cell{
					{
						{text: actorName(b.Story, p.Actor), look: strong},
						{text: s.stance(from.Stance) + " (" + actDay(s.labels, from) + ")", look: stanceLook(from.Stance)},
						{text: "→ " + s.stance(to.Stance) + " (" + actDay(s.labels, to) + ")", look: stanceLook(to.Stance)},
					},
					text(from.Text+" → "+to.Text, quoted),
				},
			})
		}
	}
	return t
}

func hasAct(p q.Position, i int) bool { return i >= 0 && i < len(p.Acts) }

// actDay is the day of an act, or the last one on which it can have been.
func actDay(labels msg.Labels, a q.Act) string { return labels.DayOrLatest(a.Day, a.Latest) }

// hasUndated reports whether an act of a position stands under the last day that is possible.
func hasUndated(p q.Position) bool {
	return slices.ContainsFunc(p.Acts, func(a q.Act) bool { return a.Day == "" && a.Latest != "" })
}

// columnOf is the day under which the matrix shows an act.
func columnOf(a q.Act) q.Day { return cmp.Or(a.Day, a.Latest) }

func (s *sheet) stance(st q.Stance) string { return s.labels.Text(msg.Stance(st)) }

// mostDays is how many days a matrix has; the list of acts has them all.
const mostDays = 10

// matrix shows actors by days, the last ones if there are many.
func (s *sheet) matrix(b *q.Brief, order []int) table {
	days := actDays(b.Positions)
	t := table{form: matrix, limit: limitActors, series: -1, columns: []column{s.column(msg.ColumnActor)}}
	for _, d := range days {
		t.columns = append(t.columns, column{title: s.labels.Day(d)})
	}
	for _, i := range order {
		p := b.Positions[i]
		r := row{cells: []cell{text(actorName(b.Story, p.Actor), strong)}}
		for _, d := range days {
			r.cells = append(r.cells, s.onDay(b, p, d))
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// actDays are the last days on which anybody acts, in order; an unknown day comes last.
func actDays(positions []q.Position) []q.Day {
	var days []q.Day
	unknown := false
	for _, p := range positions {
		for _, a := range p.Acts {
			if d := columnOf(a); d == "" {
				unknown = true
			} else {
				days = append(days, d)
			}
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	days = days[max(0, len(days)-mostDays):]
	if unknown {
		days = append(days, "")
	}
	return days
}

// onDay is what an actor does on one day: each stance once, with who spoke and its places.
func (s *sheet) onDay(b *q.Brief, p q.Position, d q.Day) cell {
	var c cell
	for _, stance := range tellingFirst() {
		var speakers []string
		var where []q.Place
		found, dated, leaves, arrives := false, false, false, false
		for i, a := range p.Acts {
			if columnOf(a) != d || a.Stance != stance {
				continue
			}
			found, dated = true, dated || a.Day != "" || d == ""
			where = append(where, a.Places...)
			if name := actorName(b.Story, a.Speaker); name != "" && a.Speaker != p.Actor && !slices.Contains(speakers, name) {
				speakers = append(speakers, name)
			}
			leaves = leaves || slices.ContainsFunc(p.Changes, func(c q.Change) bool { return c.From == i })
			arrives = arrives || slices.ContainsFunc(p.Changes, func(c q.Change) bool { return c.To == i })
		}
		if !found {
			continue
		}
		words := s.stance(stance)
		if !dated {
			words = s.labels.Text(msg.DayLatest, "day", "") + " " + words
		}
		if len(speakers) > 0 {
			words += " (" + joined(", ", speakers...) + ")"
		}
		if leaves {
			words += " →"
		}
		l := stanceLook(stance)
		if arrives {
			words = "→ " + words
		}
		c = append(c, phrase{text: words, look: l, anchors: s.places.anchors(where)})
	}
	return c
}

// tellingFirst are the stances in the order in which a cell of the matrix shows them: a
// claim says least.
func tellingFirst() []q.Stance {
	all := q.Stances()
	return append(all[1:], all[0])
}

// acts lists every act in words, a block for each actor.
func (s *sheet) acts(b *q.Brief, order []int) table {
	t := table{title: s.labels.Text(msg.AllPositions), form: full, series: -1}
	for _, i := range order {
		p := b.Positions[i]
		for _, a := range p.Acts {
			who := fullName(b.Story, p.Actor)
			if name := actorName(b.Story, a.Speaker); name != "" && a.Speaker != p.Actor {
				who = actorName(b.Story, p.Actor) + " (" + name + ")"
			}
			t.rows = append(t.rows, row{anchors: s.places.anchors(a.Places), cells: []cell{
				{{text: who, look: strong}, {text: s.stance(a.Stance), look: stanceLook(a.Stance)}, {text: actDay(s.labels, a), look: quiet}},
				text(a.Text, quoted),
			}})
		}
	}
	return t
}

// origins shows each main claim with its chain and its verdict.
func (s *sheet) origins(b *q.Brief) part {
	t := s.claims(b.Story, b.Claims)
	return part{id: "origins", title: s.labels.Text(msg.PartOrigins), help: s.labels.Text(msg.HelpOrigins), tables: []table{t}, size: len(t.rows)}
}

// claims lists claims with their chains and verdicts.
func (s *sheet) claims(story *q.Story, claims []q.Claim) table {
	t := table{form: listed, limit: limitRows, series: -1}
	for _, c := range claims {
		names := actorNames(story, c.Origins)
		if len(names) == 1 {
			names = nil // the chain ends in it
		}
		t.rows = append(t.rows, row{anchors: s.places.anchors(c.Places), cells: []cell{
			text(c.Text, quoted), text(s.chain(story, c), strong), text(s.verdict(c.Verdict, names, c.Reasons), verdictLook(c.Verdict)),
			text(s.count(msg.Articles, len(c.Articles)), quiet),
		}})
	}
	return t
}

// verdict is a verdict in words, with the origins and the reasons for it.
func (s *sheet) verdict(v q.Verdict, origins []string, reasons []q.Reason) string {
	words := s.labels.Text(msg.Verdict(v))
	if len(origins) > 0 {
		words += ": " + joined(", ", origins...)
	}
	if len(reasons) > 0 {
		words += " (" + joined("; ", list.Map(reasons, func(r q.Reason) string { return s.reason(r.Text) })...) + ")"
	}
	return words
}

// reason is a reason in words: a label if it is a key, or the words of a text.
func (s *sheet) reason(text string) string {
	if key := msg.Reason(text); s.labels.Has(key) {
		return s.labels.Text(key)
	}
	return text
}

// chain is the way of a claim from the outlets to who has it. Outlets stand beside each
// other, and so do the agencies that they credit.
func (s *sheet) chain(story *q.Story, c q.Claim) string {
	var stations []string
	for i, l := range c.Chain {
		name := l.Name
		if l.Role == q.LinkOutlet {
			name = s.outletName(story, name)
		}
		beside := l.Role == q.LinkOutlet || l.Role == q.LinkAgency
		if i > 0 && c.Chain[i-1].Role == l.Role && beside {
			stations[len(stations)-1] += ", " + name
			continue
		}
		stations = append(stations, name)
	}
	if len(stations) == 0 {
		stations = actorNames(story, c.Origins)
	}
	return joined(" "+s.labels.Text(msg.ChainArrow)+" ", stations...)
}

// outletName is the name of an outlet; an article without one goes by its short id.
func (s *sheet) outletName(story *q.Story, name string) string {
	i := slices.IndexFunc(story.Readings, func(r *q.Reading) bool { return r.ID == name })
	if i < 0 || story.Readings[i].Outlet != "" {
		return name
	}
	return s.places.id(i)
}
