package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// gathering is a dated event at which people speak: a trial, a session, a press conference,
// or the entry of a ticker. What persons are told to have said behind it and up to its end
// was said on its day, if the text puts it at no other time.
type gathering struct {
	run         // the tokens for which it holds
	day   q.Day // never ""
	entry bool  // entry of a ticker: what it tells happened then, whoever acts
}

// gatherings are those of the text, in order. One ends where the next one begins, an
// entry of a ticker with its paragraph.
func (w *work) gatherings() []gathering {
	var all []gathering
	for u := range w.units {
		unit := &w.units[u]
		if w.inHeadline(unit.first) {
			continue
		}
		first := u == 0 || w.units[u-1].block != unit.block
		if day := w.stamp(unit); first && day != "" {
			all = append(all, gathering{run: run{unit.first, w.blockEnd(unit.first)}, day: day, entry: true})
			continue
		}
		if day := w.convened(unit); day != "" {
			end := w.blockEnd(w.blockEnd(unit.first))
			all = append(all, gathering{run: run{unit.first, end}, day: day})
		}
	}
	for i := range all[:max(0, len(all)-1)] {
		all[i].last = min(all[i].last, all[i+1].first)
	}
	return all
}

// blockEnd is the token behind the paragraph of token i.
func (t *text) blockEnd(i int) int {
	if i >= len(t.Tokens) {
		return i
	}
	for i++; i < len(t.Tokens) && !t.otherBlock(i-1, i); i++ {
	}
	return i
}

// stamp is the day of the entry of a ticker: "18.05 Uhr: …", "15:42 – …"; "" if the unit
// does not begin with a time of day and a mark.
func (w *work) stamp(u *unit) q.Day {
	i := u.first
	for i < u.last && (w.Tokens[i].Kind == q.Symbol || w.low[i] == "+++" || w.low[i] == "+") {
		i++
	}
	if i >= u.last {
		return ""
	}
	x, ok := w.timeIn(w.Tokens[i].Span)
	if !ok || x.Type != q.Clock || x.Start != w.Tokens[i].Start {
		return ""
	}
	end := i
	for end < u.last && w.Tokens[end].End <= x.End {
		end++
	}
	if end < u.last && w.low[end] == "uhr" {
		end++
	}
	if end >= len(w.Tokens) {
		return ""
	}
	switch w.low[end] {
	case ":", ".", "–", "—", "-", "|":
	default:
		return ""
	}
	if d, ok := dayIn(x); ok {
		return d
	}
	return w.Published.Day()
}

// convened is the day of a session, trial, rally or the like which the unit tells of as
// past; "" if it tells of none.
func (w *work) convened(u *unit) q.Day {
	for k := range u.clauses {
		c := &u.clauses[k]
		if c.kind != mainClause || c.finite < 0 || !c.pred.past && !w.perfectTense(c) || !w.convenes(c) {
			continue
		}
		if d := w.dayOf(c.run); d != "" {
			return d
		}
	}
	return ""
}

// perfectTense reports whether the clause stands in the perfect: haben or sein and a
// participle.
func (w *work) perfectTense(c *clause) bool {
	if !w.isForm(c.finite, "haben") && !w.isForm(c.finite, "sein") || c.pred.past {
		return false
	}
	for _, i := range c.pred.verbs {
		if i != c.finite && w.is(i, q.Participle) {
			return true
		}
	}
	return false
}

// convenes reports whether a word of the clause names an occasion at which people speak.
func (w *work) convenes(c *clause) bool {
	for i := c.first; i < c.last; i++ {
		if w.inQuot[i] < 0 && w.capital(i) && (endsIn(w.low[i], sessions) || w.vorBefore(c, i) && endsIn(w.low[i], audiences)) {
			return true
		}
	}
	return false
}

// vorBefore reports whether the preposition vor stands before the noun at token i.
func (w *work) vorBefore(c *clause, i int) bool {
	for i--; i >= c.first && (determiners[w.low[i]] || w.attributive(i)); i-- {
	}
	return i >= c.first && w.low[i] == "vor"
}

// dayOf is the first day that the tokens name.
func (w *work) dayOf(a run) q.Day {
	for i := a.first; i < a.last; i++ {
		if x, ok := w.timeIn(w.Tokens[i].Span); ok {
			if d, ok := dayIn(x); ok {
				return d
			}
		}
	}
	return ""
}

var sessions = strings.Fields(`prozess prozessauftakt verhandlung sitzung versammlung debatte anhörung befragung ausschuss parteitag
	delegierten kundgebung demonstration pressekonferenz medienkonferenz plenum bundestag landtag nationalrat gemeinderat stadtrat kreistag
	parlament abstimmung gipfel konferenz interview diskussion gedenkfeier
	gottesdienst urteil`)
