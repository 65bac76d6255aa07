package times

import (
	"time"

	q "github.com/quellenlage/quellenlage"
)

// Pointer is a time expression that reaches a day from the publication day: "gestern",
// "am Montag", "am 8. Oktober". It tells what an article says about the day on which it
// appeared, whether that day is known or not.
type Pointer struct {
	q.Span
	Kind    PointerKind
	Weekday int // Monday = 1 to Sunday = 7; 0 if none is named
	// Direction is -1 if the text tells of the past, +1 of the present or of what is to
	// come, 0 if it does not say.
	Direction int
	// Part is the TIMEX3 part of the day, "MO" to "NI", "" for the whole day.
	Part string

	e expr
}

// PointerKind says how a pointer reaches its day.
type PointerKind uint8

const (
	ByShift   PointerKind = iota // "gestern", "heute"; "am heutigen Montag" also names the weekday
	ByWeekday                    // "am Montag": the nearest one in the direction
	ByWeek                       // "am Montag vergangener Woche", "vergangenen Montag"
	ByDate                       // "am 8. Oktober", with or without year
)

// From is the day that the pointer reaches if the article appeared on pub; "" if pub is
// no day.
func (p Pointer) From(pub q.Day) q.Day {
	t, ok := pub.Time()
	if !ok {
		return ""
	}
	e := p.e
	e.part = ""
	r := &resolver{pub: moment{Time: t, known: true}}
	if value := r.value([]expr{e}, 0); len(value) == len(time.DateOnly) {
		return q.Day(value)
	}
	return ""
}

// Pointers finds the pointers of a reading, in text order. It needs tokens and sentences.
func Pointers(r *q.Reading) []Pointer {
	var out []Pointer
	for _, e := range expressions(r, false) {
		p := Pointer{Span: e.Span, Weekday: e.weekday, Direction: e.tense, Part: e.part, e: e}
		switch {
		case e.kind == dayFrom && !e.general:
			p.Kind = ByShift
		case e.kind == weekDay && (e.told || e.in.unit != ""):
			p.Kind = ByWeek
		case e.kind == weekDay:
			p.Kind = ByWeekday
		case e.kind == monthDay && e.typ != q.Set:
			p.Kind, p.Weekday = ByDate, 0
		default:
			continue
		}
		out = append(out, p)
	}
	return out
}
