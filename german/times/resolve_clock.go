package times

import (
	"fmt"
	"strings"
	"time"
)

// ofDay gives a clock or part of day its day: one named in the same sentence, else the
// last one named shortly before, else the publication day.
func (r *resolver) ofDay(exprs []expr, i int) string {
	e := &exprs[i]
	tail := r.clockTail(e, e.hour)
	if e.plain {
		if e.kind == clock {
			return "T" + tail
		}
		return "XXXX-XX-XXT" + tail
	}
	if e.entry && r.pub.known {
		return r.recordEntry(e)
	}
	base, ok := r.context(e, reachOf(e))
	if r.lastUnit != "D" || r.lastSentence != e.sentence {
		if d, found := r.dayAhead(exprs, i); found {
			base, ok = d, true
		}
	}
	if !ok {
		return "XXXX-XX-XXT" + tail
	}
	switch {
	case e.kind == clock && e.tense < 0 && r.lastSentence < e.sentence && r.lastClock.Hour() >= evening && e.hour < noon && base.Equal(r.last) && base.Before(r.today()):
		base = base.AddDate(0, 0, 1) // the narration has passed midnight
	case e.kind == partOfDay:
		base = base.AddDate(0, 0, e.rel)
	case (r.note || e.next) && e.hour == 24:
		base, tail = base.AddDate(0, 0, 1), r.clockTail(e, 0)
	case base.Equal(r.pub.Time):
		var hour int
		base, hour = r.nextClock(e, base)
		tail = r.clockTail(e, hour)
	}
	return dayValue(base) + "T" + tail
}

// recordEntry is an entry of a record, which belongs to the day that the record's heading
// names, else to the publication day; it goes on behind midnight.
func (r *resolver) recordEntry(e *expr) string {
	base := r.today()
	const near = 2
	switch {
	case !r.record.IsZero():
		base = r.record.Truncate(24 * time.Hour)
		if r.record.Hour() >= evening && e.hour < noon {
			base = base.AddDate(0, 0, 1)
		}
	case r.lastUnit == "D" && e.sentence-r.lastSentence <= near:
		base = r.last
	}
	r.record = base.Add(time.Duration(e.hour)*time.Hour + time.Duration(e.min)*time.Minute)
	return dayValue(base) + "T" + r.clockTail(e, e.hour)
}

// A clock before noon that is told after one of the evening is one of the next day.
const (
	noon    = 12
	evening = 18
)

// clockTail is the time of day of an expression. In a note a full hour stays as coarse as
// it is written.
func (r *resolver) clockTail(e *expr, hour int) string {
	switch {
	case e.kind != clock:
		return e.part
	case r.note && e.wholeHour && e.min == 0:
		return pad2(hour % 24)
	case e.sec > 0:
		return fmt.Sprintf("%02d:%02d:%02d", hour, e.min, e.sec)
	}
	return fmt.Sprintf("%02d:%02d", hour, e.min)
}

// reachOf is how many sentences back the day of a clock may stand: narration goes on
// telling of the same day, what is listed or announced does not.
func reachOf(e *expr) int32 {
	if e.tense < 0 {
		return 3
	}
	return 0
}

// dayAhead is a day that the same sentence names behind expression i.
func (r *resolver) dayAhead(exprs []expr, i int) (time.Time, bool) {
	for k := i + 1; k < len(exprs) && exprs[k].sentence == exprs[i].sentence && k < i+4; k++ {
		switch exprs[k].kind {
		case monthDay, weekDay, dayFrom:
			value := r.value(exprs, k)
			head, _, _ := strings.Cut(value, "T")
			t, err := time.Parse(time.DateOnly, head)
			return t, err == nil
		}
	}
	return time.Time{}, false
}

// clockOffset is a time of day n hours, minutes or seconds away.
func (r *resolver) clockOffset(e *expr, base time.Time) string {
	if e.fromContext && !r.lastClock.IsZero() && r.lastUnit == "D" {
		base = r.lastClock
	} else if !r.pub.exact || e.fromContext {
		return dayValue(base) + "TXX:XX"
	}
	t := base.Add(time.Duration(e.n * float64(clockUnit(e.unit))))
	if e.unit == "TS" {
		return t.Format("2006-01-02T15:04:05")
	}
	return t.Format("2006-01-02T15:04")
}

// clockUnit is how long an hour, minute or second is.
func clockUnit(unit string) time.Duration {
	switch unit {
	case "TM":
		return time.Minute
	case "TS":
		return time.Second
	}
	return time.Hour
}
