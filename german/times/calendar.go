package times

import (
	"fmt"
	"strconv"
	"time"
)

// day is midnight UTC of a calendar day.
func day(year, month, dayOfMonth int) time.Time {
	return time.Date(year, time.Month(month), dayOfMonth, 0, 0, 0, 0, time.UTC)
}

// exists reports whether the calendar has such a day; year 0 means any year.
func exists(year, month, dayOfMonth int) bool {
	if year == 0 {
		year = 2024 // a leap year
	}
	if month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31 {
		return false
	}
	return int(day(year, month, dayOfMonth).Month()) == month
}

// isoWeekday counts from Monday = 1 to Sunday = 7.
func isoWeekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

func dayValue(t time.Time) string { return t.Format(time.DateOnly) }

func weekValue(t time.Time) string {
	year, week := t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", year, week)
}

// easter is Easter Sunday of the Gregorian calendar, by the rule of Butcher and Meeus.
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return day(year, n/31, n%31+1)
}

// holidayIn is the day of a holiday in a year; rule is the value in the lexicon.
func holidayIn(rule string, year int) (time.Time, bool) {
	if month, dayOfMonth, ok := fixedHoliday(rule); ok {
		return day(year, month, dayOfMonth), true
	}
	if rule == "" {
		return time.Time{}, false
	}
	shift, _ := strconv.Atoi(rule[1:])
	switch rule[0] {
	case 'E':
		return easter(year).AddDate(0, 0, shift), true
	case 'A':
		christmasEve := day(year, 12, 24)
		return christmasEve.AddDate(0, 0, shift-isoWeekday(christmasEve)%7), true
	case 'N':
		var month, weekday, n int
		_, err := fmt.Sscanf(rule, "N%d-%d-%d", &month, &weekday, &n)
		return nthWeekday(year, month, weekday, n), err == nil
	}
	return time.Time{}, false
}

// fixedHoliday reads the rule of a holiday that does not move: "12-25".
func fixedHoliday(rule string) (month, dayOfMonth int, ok bool) {
	t, err := time.Parse("01-02", rule)
	return int(t.Month()), t.Day(), err == nil
}

// nthWeekday is the n-th such weekday of a month; n = -1 is the last one.
func nthWeekday(year, month, weekday, n int) time.Time {
	if n < 0 {
		last := day(year, month+1, 0)
		return last.AddDate(0, 0, -((isoWeekday(last) - weekday + 7) % 7))
	}
	first := day(year, month, 1)
	return first.AddDate(0, 0, (weekday-isoWeekday(first)+7)%7+7*(n-1))
}
