package draw

import (
	"math"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

const (
	rowHeight   = 30.0
	dayWidth    = 78.0  // column of days
	plotWidth   = 320.0 // of the scale itself
	arrowRoom   = 26.0  // beyond the scale for open ends
	sourceWidth = 250.0
	topRoom     = 30.0 // for the scale's numbers
	mostRows    = 14
	boldness    = 1.15 // width of a bold letter against a plain one
)

// Figures draws one series of a brief: a row for each value in order of time, its interval
// on a common scale, one colour for each origin. Values of the same origin are joined, so
// that a corrected figure shows as a path. It is empty if the series has no two different
// values or does not exist.
func Figures(b *q.Brief, series int) string {
	if series < 0 || series >= len(b.Series) {
		return ""
	}
	s := b.Series[series]
	entries := drawable(s.Entries)
	if !differ(entries) {
		return ""
	}
	labels := msg.For(b)
	p := &plot{labels: labels, brief: b, scale: scaleOf(entries)}
	p.axis(len(entries))
	p.paths(entries)
	for i, e := range entries {
		p.row(i, e, s.Status)
	}
	counted := s.Counted
	if s.Status != "" {
		counted = labels.Text(msg.Status(s.Status), "counted", counted)
	}
	return p.picture(dayWidth+plotWidth+arrowRoom+sourceWidth, topRoom+float64(len(entries))*rowHeight+6,
		labels.Text(msg.PictureFigures)+": "+counted, labels.Text(msg.PictureFigureDesc, "counted", counted)+" "+p.inWords(entries))
}

// largest is the largest value that is drawn; beyond it a scale would lose its steps.
const largest = 1e15

// drawable are the entries with a value, at most as many as a picture holds: the last ones.
func drawable(entries []q.FigureEntry) []q.FigureEntry {
	var found []q.FigureEntry
	for _, e := range entries {
		if v := known(e); math.Abs(v) <= largest && !(math.Abs(e.High) > largest && !math.IsInf(e.High, 0)) {
			found = append(found, e)
		}
	}
	return found[max(0, len(found)-mostRows):]
}

// differ reports whether the entries hold two different values.
func differ(entries []q.FigureEntry) bool {
	return slices.ContainsFunc(entries, func(e q.FigureEntry) bool {
		return e.Low != entries[0].Low || e.High != entries[0].High
	})
}

// known is the bound of a figure that its text names.
func known(e q.FigureEntry) float64 {
	if math.IsInf(e.Low, 0) {
		return e.High
	}
	return e.Low
}

// scale turns values into places of the picture.
type scale struct{ from, to, step float64 }

func scaleOf(entries []q.FigureEntry) scale {
	low, high := math.Inf(1), math.Inf(-1)
	for _, e := range entries {
		for _, v := range []float64{e.Low, e.High} {
			if !math.IsInf(v, 0) && !math.IsNaN(v) {
				low, high = min(low, v), max(high, v)
			}
		}
	}
	low = min(low, 0) // a scale that does not begin at nought makes differences look larger than they are
	if high <= low {
		high = low + 1
	}
	step := niceStep((high - low) / 4)
	return scale{math.Floor(low/step) * step, math.Ceil(high/step) * step, step}
}

// niceStep is the round number next above v: 1, 2 or 5 times a power of ten.
func niceStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= v {
			return m * power
		}
	}
	return 10 * power
}

func (s scale) x(v float64) float64 {
	return dayWidth + (max(s.from, min(v, s.to))-s.from)/(s.to-s.from)*plotWidth
}

type plot struct {
	canvas
	labels  msg.Labels
	brief   *q.Brief
	scale   scale
	origins []string
}

func rowY(i int) float64 { return topRoom + (float64(i)+0.5)*rowHeight }

// axis draws the scale.
func (p *plot) axis(rows int) {
	for n := 0; n <= 12; n++ {
		v := p.scale.from + float64(n)*p.scale.step
		if v > p.scale.to*(1+1e-9) {
			break
		}
		x := p.scale.x(v)
		p.line(x, topRoom-4, x, topRoom+float64(rows)*rowHeight, rule, "stroke-width", "1")
		p.label(x, topRoom-12, "middle", quiet, p.labels.Number(v), "font-size", "11")
	}
}

// colour is that of an entry's origins; grey for what nobody is named for.
func (p *plot) colour(e q.FigureEntry) string {
	key := p.originKey(e)
	if key == "" {
		return quiet
	}
	i := slices.Index(p.origins, key)
	if i < 0 {
		i, p.origins = len(p.origins), append(p.origins, key)
	}
	return originColour(i)
}

func (p *plot) originKey(e q.FigureEntry) string {
	var names []string
	for _, o := range e.Origins {
		if o >= 0 && o < len(p.brief.Actors) {
			names = append(names, p.brief.Actors[o].Name)
		}
	}
	return strings.Join(names, ", ")
}

// paths joins the values of each origin in order of time.
func (p *plot) paths(entries []q.FigureEntry) {
	last := map[string]int{}
	for i, e := range entries {
		key := p.originKey(e)
		if key == "" {
			continue
		}
		if j, ok := last[key]; ok {
			p.line(p.scale.x(known(entries[j])), rowY(j), p.scale.x(known(e)), rowY(i), p.colour(e), "stroke-width", "1.5", "stroke-opacity", "0.35")
		}
		last[key] = i
	}
}

// row draws one value: day, interval with its sign, and who has it.
func (p *plot) row(i int, e q.FigureEntry, status q.FigureStatus) {
	y, colour := rowY(i), p.colour(e)
	value := p.labels.Value(e.Low, e.High, e.Modifier)
	source := p.originKey(e)
	if source == "" {
		source = p.labels.Text(msg.Unattributed)
	}
	p.label(0, y+4, "start", quiet, p.labels.DayOrLatest(e.AsOf, e.Latest))
	dash := ""
	if status == q.Planned || status == q.Possible {
		dash = "5 4"
	}
	p.interval(e, y, colour, dash)
	p.shape("circle", value+" · "+source, "cx", num(p.scale.x(known(e))), "cy", num(y), "r", "5.5", "fill", fill(e.Modifier, colour), "stroke", colour, "stroke-width", "2")
	if e.Modifier == q.Between || e.High != e.Low && !math.IsInf(e.High, 0) && !math.IsInf(e.Low, 0) {
		p.shape("circle", "", "cx", num(p.scale.x(e.High)), "cy", num(y), "r", "5.5", "fill", colour, "stroke", colour, "stroke-width", "2")
	}
	x := dayWidth + plotWidth + arrowRoom
	p.label(x, y+4, "start", ink, value, "font-weight", "600")
	room := widthOf(value)*boldness + 12
	p.label(x+room, y+4, "start", colour, fit(source, sourceWidth-room))
}

// interval draws the line of a figure that is no single value; an open end has an arrow.
func (p *plot) interval(e q.FigureEntry, y float64, colour, dash string) {
	from, to := p.scale.x(e.Low), p.scale.x(e.High)
	switch {
	case math.IsInf(e.High, 1):
		to = dayWidth + plotWidth + arrowRoom - 12
		p.arrow(to, y, 1, colour)
	case math.IsInf(e.Low, -1):
		from = p.scale.x(p.scale.from)
		p.arrow(from, y, -1, colour)
	case e.Low == e.High:
		return
	}
	p.line(from, y, to, y, colour, "stroke-width", "2.5", "stroke-dasharray", dash)
}

func (p *plot) arrow(x, y, direction float64, colour string) {
	p.shape("path", "", "d", "M"+num(x-7*direction)+" "+num(y-5)+"L"+num(x)+" "+num(y)+"L"+num(x-7*direction)+" "+num(y+5), "fill", "none", "stroke", colour, "stroke-width", "2.5")
}

// fill is hollow for a bound that is not itself one of the values, and for a rough one.
func fill(m q.Modifier, colour string) string {
	switch m {
	case q.MoreThan, q.LessThan, q.About, q.Almost, q.Several:
		return "var(--paper, #ffffff)"
	}
	return colour
}

// inWords is the picture for those who do not see it.
func (p *plot) inWords(entries []q.FigureEntry) string {
	var said []string
	for _, e := range entries {
		source := p.originKey(e)
		if source == "" {
			source = p.labels.Text(msg.Unattributed)
		}
		said = append(said, p.labels.DayOrLatest(e.AsOf, e.Latest)+" "+p.labels.Value(e.Low, e.High, e.Modifier)+" ("+source+")")
	}
	return strings.Join(said, "; ")
}
