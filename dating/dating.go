// Package dating infers the day on which an article appeared from what it says and from
// dated articles of the same story.
//
// Every day near the dated articles is a hypothesis. The article's own words speak for
// and against it: "am heutigen Montag" fits one day in seven, "sagte am Mittwoch" fits a
// Wednesday or the days after it, copy that a dated article also prints fits that
// article's day. A day is given only if it is far more probable than every other one;
// else the interval that remains, or nothing.
package dating

import (
	"math"

	q "github.com/quellenlage/quellenlage"
)

const (
	// reach is how many days before the first and after the last dated article a day is
	// taken into account.
	reach = 6
	// certain is the share of the probability that a day needs in order to be given;
	// likely is enough if a dated article of that day tells the same story up to the
	// same weekday.
	certain = 0.91
	likely  = 0.8
	// possible is the share that the days of an interval must have together.
	possible = 0.95
	// widest is the longest interval, in days, that is worth giving.
	widest = 10
)

// Infer gives the publication of an article whose day the source does not state. The
// dated articles should belong to its story; those without a day are ignored. A source
// that names a month keeps its bounds. If the words do not fix a day, From and To bound it
// and Moment is empty, unless only two days remain: then it is the more probable one. If
// they do not even bound it, undated.Published is returned as it was. The readings need tokens and sentences and are not changed.
func Infer(undated *q.Reading, dated []*q.Reading) q.Publication {
	known := undated.Published
	first, last, ok := window(known, dated)
	if !ok {
		return known
	}
	c := collect(undated, dated)
	if c.silent() {
		return known
	}
	days := daysFrom(first, last)
	scores := make([]float64, len(days))
	for i, d := range days {
		scores[i] = c.weigh(d)
	}
	normalise(scores)
	return conclude(known, days, scores, c)
}

// window is the range of the days that come into question: around the dated articles,
// within the bounds that the source gives.
func window(known q.Publication, dated []*q.Reading) (first, last q.Day, ok bool) {
	for _, r := range dated {
		d := r.Published.Day()
		if _, valid := d.Time(); !valid {
			continue
		}
		if first == "" || d < first {
			first = d
		}
		last = max(last, d)
	}
	if first == "" {
		return onlyBounds(known)
	}
	first, last = first.Add(-reach), last.Add(reach)
	if _, valid := known.From.Time(); valid {
		first = max(first, known.From)
	}
	if _, valid := known.To.Time(); valid {
		last = min(last, known.To)
	}
	return first, last, first <= last
}

// onlyBounds is the window of an article without dated companions: what its own source
// bounds, if that is short enough for words to choose in it.
func onlyBounds(known q.Publication) (first, last q.Day, ok bool) {
	from, ok1 := known.From.Time()
	to, ok2 := known.To.Time()
	if !ok1 || !ok2 || to.Before(from) || to.Sub(from).Hours() > 31*24 {
		return "", "", false
	}
	return known.From, known.To, true
}

func daysFrom(first, last q.Day) []q.Day {
	var days []q.Day
	for d := first; d <= last && len(days) < 400; d = d.Add(1) {
		days = append(days, d)
	}
	return days
}

// normalise turns logarithms of weights into shares of one.
func normalise(scores []float64) {
	top := math.Inf(-1)
	for _, s := range scores {
		top = max(top, s)
	}
	sum := 0.0
	for i, s := range scores {
		scores[i] = math.Exp(s - top)
		sum += scores[i]
	}
	for i := range scores {
		scores[i] /= sum
	}
}

// conclude gives the day, the interval, or what was known before.
func conclude(known q.Publication, days []q.Day, shares []float64, c *clues) q.Publication {
	best := 0
	for i, s := range shares {
		if s > shares[best] {
			best = i
		}
	}
	if shares[best] >= certain && c.borne(days[best]) || shares[best] >= likely && c.told(days[best]) {
		d := days[best]
		return q.Publication{Moment: string(d), Basis: q.Inferred, From: d, To: d, By: "dating/" + c.rule(d)}
	}
	from, to := interval(shares, best)
	if to-from >= widest || known.From == days[from] && known.To == days[to] {
		return known
	}
	p := q.Publication{Basis: q.Inferred, From: days[from], To: days[to], By: "dating/interval"}
	if to-from <= 1 {
		p.Moment = string(days[best])
	}
	return p
}

// interval grows around the best day, to the more probable side, until it holds the share
// called possible.
func interval(shares []float64, best int) (from, to int) {
	from, to = best, best
	for sum := shares[best]; sum < possible && to-from < widest; {
		switch {
		case to+1 < len(shares) && (from == 0 || shares[to+1] >= shares[from-1]):
			to++
			sum += shares[to]
		case from > 0:
			from--
			sum += shares[from]
		default:
			return from, to
		}
	}
	return from, to
}
