package quellenlage

import "time"

// Day is a calendar day, written "2024-10-21"; "" is an unknown day. Days compare as
// strings.
type Day string

// DayOf is the calendar day of t in its own time zone.
func DayOf(t time.Time) Day { return Day(t.Format(time.DateOnly)) }

// Time is midnight UTC of the day. The second result is false for an unknown day or one
// that does not exist.
func (d Day) Time() (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, string(d))
	return t, err == nil
}

// Add is the day n days later; an unknown day stays unknown.
func (d Day) Add(n int) Day {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	return DayOf(t.AddDate(0, 0, n))
}

// Basis says how a publication day is known.
type Basis string

const (
	Stated   Basis = "stated"   // the source says it
	Inferred Basis = "inferred" // weekdays, dates in the text, or the story's other articles fix it
	NoBasis  Basis = "none"     // unknown
)

// Publication is when an article appeared.
type Publication struct {
	// Moment is RFC 3339 with the zone that the source gives, or a bare day, or "".
	Moment string
	Basis  Basis
	// From and To are the first and last possible day. For a stated or fully inferred day
	// both are that day; a source that names only a month gives the month.
	From, To Day
	By       string // the rule that told it
}

// Day is the publication day, "" if it is not known to the day.
func (p Publication) Day() Day {
	if len(p.Moment) < len(time.DateOnly) {
		return ""
	}
	return Day(p.Moment[:len(time.DateOnly)])
}

// Time is the publication moment. A bare day is its midnight in UTC; exact tells whether
// a time of day is known. ok is false if nothing is known.
func (p Publication) Time() (t time.Time, exact, ok bool) {
	if t, err := time.Parse(time.RFC3339, p.Moment); err == nil {
		return t, true, true
	}
	t, ok = p.Day().Time()
	return t, false, ok
}

// StatedDay is the publication on a day that the source states.
func StatedDay(d Day, by string) Publication {
	return Publication{Moment: string(d), Basis: Stated, From: d, To: d, By: by}
}
