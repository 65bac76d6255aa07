package draw

import (
	"slices"
	"strconv"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

const (
	barWidth   = 430.0
	barHeight  = 14.0
	barStep    = 46.0
	nameWidth  = 180.0
	mostBars   = 12
	mostBands  = 120
	leastBand  = 3.0 // width of the shortest passage
	bandMargin = 40.0
)

// Reuse draws the articles that share text: a bar for each, as long as its text, and bands
// between the passages that stand in two of them. An article that repeats itself has an arc.
// Names are those of the articles in the order of the story. It is empty if nothing is
// shared.
func Reuse(b *q.Brief, names []string) string {
	bars, longest := barsOf(b)
	if len(bars) == 0 {
		return ""
	}
	labels := msg.For(b)
	d := &bands{brief: b, bars: bars, unit: barWidth / float64(longest)}
	var left int
	for n, r := range b.Reuse {
		for _, p := range r.Passages {
			if left++; left <= mostBands {
				d.band(r, p, originColour(n), labels)
			}
		}
	}
	for _, article := range bars {
		y := d.y(article)
		name := strconv.Itoa(article + 1)
		if article < len(names) {
			name = names[article]
		}
		d.label(0, y+11, "start", ink, fit(name, nameWidth-12))
		d.shape("rect", "", "x", num(nameWidth), "y", num(y), "width", num(float64(len(b.Readings[article].Text))*d.unit), "height", num(barHeight),
			"rx", "2", "fill", "none", "stroke", quiet, "stroke-width", "1")
	}
	height := float64(len(bars)-1)*barStep + barHeight + bandMargin
	return d.picture(nameWidth+barWidth+bandMargin, height, labels.Text(msg.PictureReuse), labels.Text(msg.PictureReuseDesc))
}

// barsOf are the articles that take part, in order, and the length of the longest.
func barsOf(b *q.Brief) ([]int, int) {
	var bars []int
	longest := 1
	for _, r := range b.Reuse {
		for _, i := range []int{r.A, r.B} {
			if i < 0 || i >= len(b.Readings) || slices.Contains(bars, i) || len(bars) == mostBars {
				continue
			}
			bars = append(bars, i)
			longest = max(longest, len(b.Readings[i].Text))
		}
	}
	slices.Sort(bars)
	return bars, longest
}

type bands struct {
	canvas
	brief *q.Brief
	bars  []int
	unit  float64 // picture units for a byte of text
}

func (d *bands) y(article int) float64 { return 4 + float64(slices.Index(d.bars, article))*barStep }

// band draws one passage on both bars and what joins them.
func (d *bands) band(r q.Reuse, p q.Passage, colour string, labels msg.Labels) {
	if !slices.Contains(d.bars, r.A) || !slices.Contains(d.bars, r.B) {
		return
	}
	title := labels.Text(msg.Reuse(r.Kind))
	if r.Agency != "" {
		title += " " + r.Agency
	}
	ax, aw := d.segment(r.A, p.A, colour, title)
	bx, bw := d.segment(r.B, p.B, colour, title)
	if r.A == r.B {
		y := d.y(r.A) + barHeight
		from, to := ax+aw/2, bx+bw/2
		d.shape("path", title, "d", "M"+num(from)+" "+num(y)+"C"+num(from)+" "+num(y+24)+" "+num(to)+" "+num(y+24)+" "+num(to)+" "+num(y),
			"fill", "none", "stroke", colour, "stroke-width", "2", "stroke-opacity", "0.6")
		return
	}
	if d.y(r.A) > d.y(r.B) {
		ax, aw, bx, bw = bx, bw, ax, aw
	}
	top, bottom := min(d.y(r.A), d.y(r.B))+barHeight, max(d.y(r.A), d.y(r.B))
	middle := (top + bottom) / 2
	curve := func(from, to, y float64) string {
		return "C" + num(from) + " " + num(middle) + " " + num(to) + " " + num(middle) + " " + num(to) + " " + num(y)
	}
	d.shape("path", title, "d", "M"+num(ax)+" "+num(top)+curve(ax, bx, bottom)+"L"+num(bx+bw)+" "+num(bottom)+curve(bx+bw, ax+aw, top)+"Z",
		"fill", colour, "fill-opacity", "0.22")
}

// segment marks a passage on its article's bar.
func (d *bands) segment(article int, s q.Span, colour, title string) (x, width float64) {
	x = nameWidth + float64(s.Start)*d.unit
	width = max(float64(s.Len())*d.unit, leastBand)
	d.shape("rect", title, "x", num(x), "y", num(d.y(article)), "width", num(width), "height", num(barHeight), "fill", colour)
	return x, width
}
