package msg

import (
	"fmt"
	"strconv"

	q "github.com/quellenlage/quellenlage"
)

// Day is a day in short: "18.10." in German, "18 Oct" in English, with the year if the
// labels have it ([For]); [NoDay] if unknown.
func (l Labels) Day(d q.Day) string {
	t, ok := d.Time()
	if !ok {
		return l.Text(NoDay)
	}
	layout := "02.01."
	if l.language == English {
		layout = "2 Jan"
	}
	switch {
	case l.years && l.language == English:
		layout += " 2006"
	case l.years:
		layout += "2006"
	}
	return t.Format(layout)
}

// DayOrLatest is a day in short, or, if only the last possible one is known, that: "≤18.10.".
func (l Labels) DayOrLatest(day, latest q.Day) string {
	if day == "" && latest != "" {
		return l.Text(DayLatest, "day", l.Day(latest))
	}
	return l.Day(day)
}

// ShortDays is a range of days in short: "11.–13.06." in German, "11–13 Jun" in English.
func (l Labels) ShortDays(from, to q.Day) string {
	first, okFirst := from.Time()
	last, okLast := to.Time()
	switch {
	case !okFirst || from == to:
		return l.Day(to)
	case !okLast:
		return l.Day(from)
	case first.Year() == last.Year() && first.Month() == last.Month():
		return l.Text(DayOfMonth, "day", first.Format("02")) + "–" + l.Day(to)
	}
	return l.Day(from) + "–" + l.Day(to)
}

// LongDay is a day with month and year: "18. Oktober 2024", "18 October 2024".
func (l Labels) LongDay(d q.Day) string {
	t, ok := d.Time()
	if !ok {
		return l.Text(NoDay)
	}
	return l.Text(DayOfMonth, "day", strconv.Itoa(t.Day())) + " " + l.month(int(t.Month())) + " " + strconv.Itoa(t.Year())
}

// Days is the range from a first to a last day: "21.–24. Oktober 2024". An unknown end
// leaves the other one; two unknown ones give "".
func (l Labels) Days(from, to q.Day) string {
	first, okFirst := from.Time()
	last, okLast := to.Time()
	switch {
	case !okFirst && !okLast:
		return ""
	case !okFirst:
		return l.LongDay(to)
	case !okLast || from == to:
		return l.LongDay(from)
	}
	day := l.Text(DayOfMonth, "day", strconv.Itoa(first.Day()))
	switch {
	case first.Year() != last.Year():
		return l.LongDay(from) + " – " + l.LongDay(to)
	case first.Month() != last.Month():
		return day + " " + l.month(int(first.Month())) + " – " + l.LongDay(to)
	}
	return day + "–" + l.LongDay(to)
}

func (l Labels) month(m int) string { return l.Text(Key(fmt.Sprintf("month.%02d", m))) }
