package times

import (
	"fmt"
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

// holidayIn is the day of a holiday of the lexicon in a year.
func holidayIn(name string, year int) (time.Time, bool) {
	if md, ok := fixedHolidays[name]; ok {
		return day(year, md[0], md[1]), true
	}
	if shift, ok := easterHolidays[name]; ok {
		return easter(year).AddDate(0, 0, shift), true
	}
	fourthAdvent := day(year, 12, 24)
	fourthAdvent = fourthAdvent.AddDate(0, 0, -(isoWeekday(fourthAdvent) % 7))
	switch name {
	case "advent1":
		return fourthAdvent.AddDate(0, 0, -21), true
	case "totensonntag":
		return fourthAdvent.AddDate(0, 0, -28), true
	case "bussundbettag":
		return fourthAdvent.AddDate(0, 0, -32), true
	case "volkstrauertag":
		return fourthAdvent.AddDate(0, 0, -35), true
	case "muttertag":
		return nthWeekday(year, 5, 7, 2), true
	case "erntedank":
		return nthWeekday(year, 10, 7, 1), true
	}
	return time.Time{}, false
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

// fixedHolidays are month and day of the holidays that do not move.
var fixedHolidays = map[string][2]int{
	"neujahr": {1, 1}, "dreikoenig": {1, 6}, "valentin": {2, 14}, "frauentag": {3, 8},
	"fruehlingsanfang": {3, 20}, "maifeiertag": {5, 1}, "sommeranfang": {6, 21}, "bundesfeier": {8, 1},
	"friedensfest": {8, 8}, "mariahimmelfahrt": {8, 15}, "herbstanfang": {9, 22}, "einheit": {10, 3},
	"nationalfeiertag": {10, 26}, "reformation": {10, 31}, "halloween": {10, 31}, "allerheiligen": {11, 1},
	"allerseelen": {11, 2}, "martin": {11, 11}, "nikolaus": {12, 6}, "mariaempfaengnis": {12, 8},
	"winteranfang": {12, 21}, "heiligabend": {12, 24}, "weihnachten": {12, 25}, "weihnachten2": {12, 26},
	"stephanitag": {12, 26}, "silvester": {12, 31}, "peterundpaul": {6, 29}, "josefi": {3, 19},
}

// easterHolidays are counted in days from Easter Sunday.
var easterHolidays = map[string]int{
	"weiberfastnacht": -52, "faschingssamstag": -50, "faschingssonntag": -49, "rosenmontag": -48,
	"faschingsdienstag": -47, "aschermittwoch": -46, "palmsonntag": -7, "gruendonnerstag": -3, "karfreitag": -2,
	"karsamstag": -1, "ostern": 0, "ostermontag": 1, "himmelfahrt": 39, "pfingsten": 49, "pfingstmontag": 50,
	"dreifaltigkeit": 56, "fronleichnam": 60,
}
