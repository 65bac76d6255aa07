package times

import (
	"slices"
	"strings"
	"time"

	q "github.com/quellenlage/quellenlage"
)

// maxNote is the length of a note in bytes.
const maxNote = 240

// isNote reports whether a text is a note and no news report: a message or an entry in a
// diary of one line and at most two sentences, without title or source, sent at a known
// moment or at none. A report tells what has been, and its publication is a day; a note
// tells what is to come, and counts from the moment at which it was written.
func isNote(r *q.Reading) bool {
	if r.Title != "" || r.Outlet != "" || len(r.Authors)+len(r.Credits) > 0 || len(r.Sentences) > 2 || len(r.Text) > maxNote {
		return false
	}
	if strings.Contains(strings.TrimSpace(r.Text), "\n") {
		return false
	}
	_, exact, known := published(r.Published)
	return exact || !known && r.Published.From == ""
}

// joinRanges makes one interval of two days or clocks that "von … bis" or a dash joins:
// whoever writes a note names the time that something takes.
func (p *parser) joinRanges() {
	for i := range p.out {
		if e := &p.out[i]; e.kind == unitFrom && e.rel == 0 && (e.unit == "W" || e.unit == "M" || e.unit == "Y") && (p.textIs(e.item, "Rest") || p.textIs(e.item-1, "Rest") || p.textIs(e.item-2, "Rest")) {
			e.kind = restOf
		}
	}
	for i := 0; i+1 < len(p.out); i++ {
		first, last := &p.out[i], &p.out[i+1]
		if first.sentence != last.sentence || !joinable(first, last) || !p.joined(first, last) {
			continue
		}
		end := *last
		first.tense, end.tense = p.clauseTense(first.item), p.clauseTense(first.item)
		first.until = &end
		first.by, first.End = "de.times/interval", last.End
		p.out = append(p.out[:i+1], p.out[i+2:]...)
	}
}

// joinable reports whether two expressions can be the ends of an interval.
func joinable(first, last *expr) bool {
	if first.until != nil || first.lastDay > 0 || last.lastDay > 0 || first.part != "" || last.part != "" {
		return false
	}
	day := func(e *expr) bool {
		return e.kind == monthDay || e.kind == weekDay || e.kind == dayFrom || e.kind == dayOfContext
	}
	return first.kind == clock && last.kind == clock || day(first) && day(last)
}

// joined reports whether what stands between two expressions makes an interval of them:
// a dash, "bis zum", or "und" behind "zwischen".
func (p *parser) joined(first, last *expr) bool {
	between := strings.TrimSpace(p.text[first.End:max(first.End, last.Start)])
	switch between {
	case "-", "–", "—", "bis", "bis zum", "bis um":
		return true
	case "/":
		return first.kind == clock || first.day+1 == last.day && first.month == last.month
	case "und", "und dem", "und den", "und um":
		return p.before(first.item) == "zwischen"
	}
	return false
}

// interval is "first/last": two days, or two clocks of one day.
func (r *resolver) interval(exprs []expr, i int) string {
	near := slices.Clone(exprs[i:])
	last := *near[0].until
	near[0].until, near[0].wholeHour, last.wholeHour = nil, false, false
	from := r.value(near, 0)
	kind := near[0].kind
	near[0] = last
	return inOrder(kind, from, r.value(near, 0))
}

// inOrder joins the ends of an interval. Where the end lies before the beginning it
// belongs to the next week or day, or a span of dates has already begun.
func inOrder(kind kind, from, to string) string {
	layout := time.DateOnly
	if kind == clock {
		layout = clockLayout
	}
	first, err1 := time.Parse(layout, from)
	last, err2 := time.Parse(layout, to)
	if err1 != nil || err2 != nil || !last.Before(first) {
		return from + "/" + to
	}
	switch kind {
	case weekDay:
		last = last.AddDate(0, 0, 7)
	case clock:
		last = last.AddDate(0, 0, 1)
	case monthDay:
		first = first.AddDate(-1, 0, 0)
	}
	return first.Format(layout) + "/" + last.Format(layout)
}

// clockLayout is the value of a minute.
const clockLayout = "2006-01-02T15:04"

// looksAhead reports whether an expression that does not say its year or week means the
// next one: in a note whose clause does not tell of the past.
func (r *resolver) looksAhead(e *expr) bool { return r.note && e.tense >= 0 }

// nextClock moves a clock of an unnamed day in a note to the next moment at which a clock
// shows it, after noon if the hour may be one of the afternoon.
func (r *resolver) nextClock(e *expr, base time.Time) (time.Time, int) {
	hour := e.hour
	if !r.looksAhead(e) || !r.pub.exact {
		return base, hour
	}
	over := func(h int) bool { return h*60+e.min < r.pub.Hour()*60+r.pub.Minute() }
	switch {
	case !over(hour):
	case e.in12 && !over(hour+12):
		hour += 12
	default:
		base = base.AddDate(0, 0, 1)
	}
	return base, hour
}

// spanFrom is the interval of the n units before or behind the moment: whole days without
// the day itself, or hours up to the moment.
func (r *resolver) spanFrom(e *expr) string {
	if !r.pub.known || e.unit[0] == 'T' && !r.pub.exact {
		return e.value
	}
	n := int(e.n) * e.rel
	now := r.pub.Time
	if e.unit[0] == 'T' {
		other := now.Add(time.Duration(n) * clockUnit(e.unit))
		layout := clockLayout
		if e.unit == "TS" {
			layout += ":05"
		}
		if n < 0 {
			return other.Format(layout) + "/" + now.Format(layout)
		}
		return now.Format(layout) + "/" + other.Format(layout)
	}
	var far time.Time
	switch e.unit {
	case "D":
		far = now.AddDate(0, 0, n)
	case "W":
		far = now.AddDate(0, 0, 7*n)
	case "M":
		far = now.AddDate(0, n, 0)
	case "Y":
		far = now.AddDate(n, 0, 0)
	default:
		return e.value
	}
	if n < 0 {
		return dayValue(far) + "/" + dayValue(now.AddDate(0, 0, -1))
	}
	return dayValue(now.AddDate(0, 0, 1)) + "/" + dayValue(far)
}

// restOf is the interval from the day to the end of its week, month or year.
func (r *resolver) restOf(e *expr) string {
	if !r.pub.known {
		return unknownUnit(e)
	}
	now := r.pub.Time
	var end time.Time
	switch e.unit {
	case "W":
		end = now.AddDate(0, 0, 7-isoWeekday(now))
	case "M":
		end = day(now.Year(), int(now.Month())+1, 0)
	default:
		end = day(now.Year(), 12, 31)
	}
	return dayValue(now) + "/" + dayValue(end)
}
