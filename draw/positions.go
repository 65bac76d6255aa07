package draw

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

const (
	actorWidth  = 220.0
	dayColumn   = 132.0
	mostActors  = 12
	mostDays    = 7
	signStep    = 20.0
	legendRow   = 22.0
	mostPerCell = 5
)

// Positions draws actors by days: a sign for each stance that an actor takes on a day, and
// an arrow for each changed position. Only the last days are drawn if there are many. It is
// empty if there is no position with a known day.
func Positions(b *q.Brief) string {
	labels := msg.For(b)
	days := lastDays(b.Positions)
	order := mostTelling(b.Positions)
	if len(days) == 0 || len(order) == 0 {
		return ""
	}
	g := &grid{labels: labels, days: days}
	width := actorWidth + float64(len(days))*dayColumn
	for i, d := range days {
		g.label(g.x(i), topRoom-12, "middle", quiet, labels.Day(d), "font-size", "11")
	}
	var said []string
	for row, i := range order {
		p := b.Positions[i]
		name := ""
		if p.Actor >= 0 && p.Actor < len(b.Actors) {
			name = b.Actors[p.Actor].Name
		}
		y := rowY(row)
		g.line(0, y+rowHeight/2, width, y+rowHeight/2, rule, "stroke-width", "1")
		g.label(0, y+4, "start", ink, fit(name, actorWidth-16))
		said = append(said, name+": "+g.actor(p, y))
	}
	height := topRoom + float64(len(order))*rowHeight + 14
	height = g.legend(height, width)
	return g.picture(width, height, labels.Text(msg.PicturePositions), labels.Text(msg.PicturePosDesc)+" "+strings.Join(said, "; "))
}

// dayOf is the day of an act, or else the last one on which it can have been.
func dayOf(a q.Act) q.Day { return cmp.Or(a.Day, a.Latest) }

// lastDays are the last days on which anybody spoke, in order.
func lastDays(positions []q.Position) []q.Day {
	var days []q.Day
	for _, p := range positions {
		for _, a := range p.Acts {
			if d := dayOf(a); d != "" {
				days = append(days, d)
			}
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	return days[max(0, len(days)-mostDays):]
}

// mostTelling are the positions that a picture has room for: changed ones first, then those
// with acts that are more than a claim.
func mostTelling(positions []q.Position) []int {
	weight := func(p q.Position) int {
		n := 100 * len(p.Changes)
		for _, a := range p.Acts {
			if a.Stance != q.Claims && dayOf(a) != "" {
				n++
			}
		}
		return n
	}
	var order []int
	for i, p := range positions {
		if slices.ContainsFunc(p.Acts, func(a q.Act) bool { return dayOf(a) != "" }) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(weight(positions[b]), weight(positions[a])) })
	return order[:min(len(order), mostActors)]
}

type grid struct {
	canvas
	labels msg.Labels
	days   []q.Day
	used   []q.Stance // for the legend
}

func (g *grid) x(day int) float64 { return actorWidth + (float64(day)+0.5)*dayColumn }

// actor draws the signs of one actor and the arrows between them; it tells them in words.
func (g *grid) actor(p q.Position, y float64) string {
	at := map[[2]int]float64{} // day and stance → place
	var said []string
	for d, day := range g.days {
		var stances []int
		for i, s := range q.Stances() {
			if slices.ContainsFunc(p.Acts, func(a q.Act) bool { return dayOf(a) == day && a.Stance == s }) {
				stances = append(stances, i)
			}
		}
		stances = stances[:min(len(stances), mostPerCell)]
		for n, i := range stances {
			s := q.Stances()[i]
			x := g.x(d) + (float64(n)-float64(len(stances)-1)/2)*signStep
			at[[2]int{d, i}] = x
			said = append(said, g.labels.Day(day)+" "+g.labels.Text(msg.Stance(s)))
			if !slices.Contains(g.used, s) {
				g.used = append(g.used, s)
			}
			g.sign(x, y, s, g.labels.Text(msg.Stance(s))+", "+g.labels.Day(day))
		}
	}
	for _, c := range p.Changes {
		if c.From < 0 || c.To < 0 || c.From >= len(p.Acts) || c.To >= len(p.Acts) {
			continue
		}
		from, okFrom := at[g.cell(p.Acts[c.From])]
		to, okTo := at[g.cell(p.Acts[c.To])]
		if okFrom && okTo && to > from {
			g.arrow(from, to, y)
		}
	}
	return strings.Join(said, ", ")
}

// arrow draws a changed position as a bow over the signs between the two stances.
func (g *grid) arrow(from, to, y float64) {
	top, middle := y-10, (from+to)/2
	g.shape("path", "", "d", "M"+num(from)+" "+num(top)+"Q"+num(middle)+" "+num(top-8)+" "+num(to-3)+" "+num(top-2), "fill", "none", "stroke", change, "stroke-width", "1.8")
	g.shape("path", g.labels.Text(msg.ChangedPosition), "d", "M"+num(to-9)+" "+num(top-7)+"L"+num(to)+" "+num(top)+"L"+num(to-10)+" "+num(top+1)+"Z", "fill", change)
}

func (g *grid) cell(a q.Act) [2]int {
	return [2]int{slices.Index(g.days, dayOf(a)), slices.Index(q.Stances(), a.Stance)}
}

// sign draws a stance: a shape of its own, so that colour is not needed to tell it.
func (g *grid) sign(x, y float64, s q.Stance, title string) {
	path := func(d, colour string, filled bool) {
		fill := "none"
		if filled {
			fill = colour
		}
		g.shape("path", title, "d", d, "fill", fill, "stroke", colour, "stroke-width", "2", "stroke-linejoin", "round", "stroke-linecap", "round")
	}
	circle := func(colour, fill string) {
		g.shape("circle", title, "cx", num(x), "cy", num(y), "r", "6", "fill", fill, "stroke", colour, "stroke-width", "2")
	}
	m := func(dx, dy float64) string { return num(x+dx) + " " + num(y+dy) }
	switch s {
	case q.Confirms:
		circle(agree, agree)
	case q.CannotConfirm:
		circle(doubt, "none")
	case q.Denies:
		path("M"+m(-5, -5)+"L"+m(5, 5)+"M"+m(5, -5)+"L"+m(-5, 5), oppose, false)
	case q.NoComment:
		path("M"+m(-6, 0)+"L"+m(6, 0), doubt, false)
	case q.Warns:
		path("M"+m(0, -6)+"L"+m(6, 5)+"L"+m(-6, 5)+"Z", doubt, true)
	case q.Demands:
		path("M"+m(-4, -6)+"L"+m(5, 0)+"L"+m(-4, 6), ink, false)
	case q.Condemns:
		path("M"+m(0, -6)+"L"+m(6, 0)+"L"+m(0, 6)+"L"+m(-6, 0)+"Z", oppose, true)
	case q.Announces:
		path("M"+m(-5, 5)+"L"+m(5, -5)+"M"+m(-1, -5)+"L"+m(5, -5)+"L"+m(5, 1), ink, false)
	case q.Assesses:
		path("M"+m(-6, 2)+"Q"+m(-3, -6)+" "+m(0, 0)+"T"+m(6, -2), ink, false)
	default:
		path("M"+m(-4, -4)+"L"+m(4, -4)+"L"+m(4, 4)+"L"+m(-4, 4)+"Z", quiet, true)
	}
}

// legend explains the signs that occur; it returns the height of the picture.
func (g *grid) legend(y, width float64) float64 {
	x := 8.0
	y += legendRow / 2
	for _, s := range q.Stances() {
		if !slices.Contains(g.used, s) {
			continue
		}
		text := g.labels.Text(msg.Stance(s))
		if x > 8 && x+30+widthOf(text) > width {
			x, y = 8, y+legendRow
		}
		g.sign(x, y, s, "")
		g.label(x+14, y+4, "start", quiet, text, "font-size", "12")
		x += 34 + widthOf(text)
	}
	return y + legendRow
}
