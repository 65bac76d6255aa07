package times

import (
	"fmt"
	"strings"
	"time"

	q "github.com/quellenlage/quellenlage"
)

// moment is the publication as the resolver sees it.
type moment struct {
	time.Time
	known bool // the day is known
	exact bool // the time of day is known
}

// resolver gives expressions their values, in text order, against one publication day.
type resolver struct {
	pub  moment
	note bool
	// last is the last day, month or year that the text named; lastUnit says which.
	last     time.Time
	lastUnit string // "D", "M", "Y"; "" if none
	// lastSentence and lastItem are where it stood.
	lastSentence int32
	// lastClock is the last clock told of that day, zero if none was.
	lastClock time.Time
	// record is the last entry of a record of clocks, zero if there was none.
	record time.Time
	// lastNight is the last night that the text told, as its value.
	lastNight string
}

// resolve returns the values of the expressions.
func resolve(pub moment, exprs []expr, note bool) []string {
	r := &resolver{pub: pub, note: note}
	values := make([]string, len(exprs))
	for i := range exprs {
		values[i] = r.value(exprs, i)
		r.remember(&exprs[i], values[i])
	}
	return values
}

// remember keeps the day, month or year that an expression named.
func (r *resolver) remember(e *expr, value string) {
	if e.typ == q.Duration || e.typ == q.Set || e.kind == fixed && len(value) != 4 || strings.Contains(value, "X") {
		return
	}
	if e.kind == unitFrom && e.unit == "Y" {
		return
	}
	if strings.HasSuffix(value, "TNI") {
		r.lastNight = value
	}
	head, _, _ := strings.Cut(value, "T")
	head, _, _ = strings.Cut(head, "/")
	for _, f := range [...]struct{ layout, unit string }{{time.DateOnly, "D"}, {"2006-01", "M"}, {"2006", "Y"}} {
		if t, err := time.Parse(f.layout, head); err == nil {
			if !t.Equal(r.last) {
				r.lastClock = time.Time{}
			}
			r.last, r.lastUnit, r.lastSentence = t, f.unit, e.sentence
			if c, err := time.Parse(clockLayout, value); err == nil {
				r.lastClock = c
			}
			return
		}
	}
}

// context is the day that the text named last, or the publication day.
func (r *resolver) context(e *expr, reach int32) (time.Time, bool) {
	if r.lastUnit == "D" && e.sentence-r.lastSentence <= reach && !(e.tense < 0 && r.pub.known && r.last.After(r.today()) && (e.kind != clock || e.sentence != r.lastSentence)) {
		return r.last, true
	}
	return r.pub.Time, r.pub.known
}

// today is the calendar day of the publication where it was published.
func (r *resolver) today() time.Time {
	return day(r.pub.Year(), int(r.pub.Month()), r.pub.Day())
}

func (r *resolver) value(exprs []expr, i int) string {
	e := &exprs[i]
	if e.until != nil {
		return r.interval(exprs, i)
	}
	switch e.kind {
	case monthDay:
		return r.withPart(e, r.monthDay(e))
	case monthOnly:
		return r.month(e)
	case weekDay:
		return r.withPart(e, r.weekday(e))
	case dayFrom:
		if e.general {
			return "PRESENT_REF"
		}
		if !r.pub.known {
			return r.withPart(e, "XXXX-XX-XX")
		}
		return r.withPart(e, dayValue(r.pub.AddDate(0, 0, int(e.n))))
	case partOfDay, clock:
		return r.ofDay(exprs, i)
	case unitFrom:
		return r.unit(e)
	case seasonOf:
		return r.season(e)
	case holidayOf:
		return r.holiday(e)
	case offset:
		return r.offset(e)
	case yearPart:
		return r.yearOf(e) + "-" + e.unit + fmt.Sprint(int(e.n))
	case nthInMonth:
		return r.nthInMonth(e)
	case dayOfContext:
		return r.dayOfContext(e)
	case spanFrom:
		return r.spanFrom(e)
	case restOf:
		return r.restOf(e)
	}
	return r.fixed(e)
}

// fixed is the value that stands in the expression.
func (r *resolver) fixed(e *expr) string {
	switch {
	case e.name == "by-tense" && e.tense < 0:
		return "PAST_REF"
	case e.name == "that-part" && strings.HasSuffix(e.value, "TNI") && r.lastNight != "":
		return r.lastNight
	}
	return e.value
}

func (r *resolver) withPart(e *expr, value string) string {
	if e.part != "" {
		return value + "T" + e.part
	}
	return value
}

// monthDay completes day and month with the year that lies nearest in the direction of
// the tense.
func (r *resolver) monthDay(e *expr) string {
	year := e.year
	if e.in.unit == "Y" && r.pub.known {
		year = r.pub.Year() + e.in.rel
	}
	if year == 0 {
		if !r.pub.known {
			if e.lastDay > 0 {
				return fmt.Sprintf("XXXX-%02d-%02d/XXXX-%02d-%02d", e.month, e.day, e.lastMonth, e.lastDay)
			}
			return fmt.Sprintf("XXXX-%02d-%02d", e.month, e.day)
		}
		year = r.nearestYear(e, func(y int) time.Time { return day(y, e.month, e.day) })
	}
	if e.lastDay > 0 {
		until := year
		if e.lastMonth < e.month {
			until++
		}
		return fmt.Sprintf("%04d-%02d-%02d/%04d-%02d-%02d", year, e.month, e.day, until, e.lastMonth, e.lastDay)
	}
	if year < 0 {
		return fmt.Sprintf("-%04d-%02d-%02d", -year, e.month, e.day)
	}
	for step := 1; e.year == 0 && e.month == 2 && e.day == 29 && !exists(year, 2, 29); year += step {
		if !r.looksAhead(e) {
			step = -1
		}
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, e.month, e.day)
}

// nearestYear is the year whose date lies nearest to the publication; the tense shifts it
// if that date lies far on the wrong side.
func (r *resolver) nearestYear(e *expr, at func(year int) time.Time) int {
	const half, far = 183, 75
	year := r.pub.Year()
	days := func(y int) int { return int(at(y).Sub(r.today()).Hours() / 24) }
	if y, ok := r.yearOfWeekday(e, at); ok {
		return y
	}
	if r.looksAhead(e) {
		if days(year) < 0 {
			year++
		}
		return year
	}
	switch d := days(year); {
	case d > half:
		year--
	case d < -half:
		year++
	}
	switch d := days(year); {
	case e.tense < 0 && d > far:
		year--
	case e.ahead && d < -1:
		year++
	}
	return year
}

// yearOfWeekday is the year next to the publication in which the date falls on the weekday
// that stands with it: "Freitag, 18. Juli". Only the years before and after can be meant.
// Whoever writes a note means the next such date, be the weekday right or not.
func (r *resolver) yearOfWeekday(e *expr, at func(year int) time.Time) (int, bool) {
	if e.kind != monthDay || e.weekday == 0 || r.note {
		return 0, false
	}
	year := r.pub.Year()
	for _, y := range [...]int{year, year + 1, year - 1} {
		if isoWeekday(at(y)) == e.weekday {
			return y, true
		}
	}
	return 0, false
}

// month completes a month.
func (r *resolver) month(e *expr) string {
	year := e.year
	if year == 0 && !r.pub.known {
		return fmt.Sprintf("XXXX-%02d", e.month)
	}
	if year == 0 {
		year = r.pub.Year()
		diff := e.month - int(r.pub.Month())
		switch {
		case e.in.unit == "Y":
			year += e.in.rel
		case e.told && e.rel < 0:
			if diff >= 0 {
				year--
			}
			year += e.rel + 1
		case e.told && e.rel > 0:
			if diff <= 0 {
				year++
			}
			year += e.rel - 1
		case e.told:
		case e.tense < 0 && diff > 0:
			year--
		case r.looksAhead(e):
			if diff < 0 {
				year++
			}
		case e.tense > 0 && diff < -3:
			year++
		case e.tense == 0 && diff > 6:
			year--
		case e.tense == 0 && diff < -6:
			year++
		}
	}
	return fmt.Sprintf("%04d-%02d", year, e.month)
}

// weekday places a weekday in the week that is named, or on the nearest day in the
// direction of the tense; the publication day itself counts.
func (r *resolver) weekday(e *expr) string {
	if !r.pub.known {
		return fmt.Sprintf("XXXX-WXX-%d", e.weekday)
	}
	today := isoWeekday(r.pub.Time)
	shift := 0
	switch {
	case e.in.unit == "W":
		shift = e.weekday - today + 7*e.in.rel
	case e.in.unit == fromWeekday && e.in.rel > 0:
		shift = (e.weekday-today+7)%7 + 7*e.in.rel
	case e.in.unit == fromWeekday:
		shift = -((today - e.weekday + 7) % 7) + 7*e.in.rel
	case e.told && e.rel < 0:
		shift = -((today-e.weekday+6)%7 + 1) + 7*(e.rel+1)
	case e.told && e.rel > 0:
		shift = (e.weekday-today+6)%7 + 1 + 7*(e.rel-1)
	case r.looksAhead(e):
		shift = (e.weekday-today+6)%7 + 1
	case e.tense > 0:
		shift = (e.weekday - today + 7) % 7
	default:
		shift = -((today - e.weekday + 7) % 7)
	}
	return dayValue(r.pub.AddDate(0, 0, shift))
}

// unit is a year, month, week, weekend or day at a distance from the publication.
func (r *resolver) unit(e *expr) string {
	base, known := r.pub.Time, r.pub.known
	if e.fromContext && r.lastUnit != "" && (e.unit == "Y" || r.lastUnit == "D") {
		base, known = r.last, true
	}
	if !known {
		return unknownUnit(e)
	}
	switch e.unit {
	case "SY", "SN":
		if e.told {
			return pad4(base.AddDate(0, -7, 0).Year() + e.rel) // they begin in August
		}
		return pad4(base.Year() + e.rel)
	case "Y", "FY":
		if e.suffix == "-TURN" {
			if base.Month() > 6 {
				return pad4(base.Year()+1) + "-01-01"
			}
			return pad4(base.Year()) + "-01-01"
		}
		if e.suffix == "-START" {
			return r.yearStart(e, base)
		}
		return pad4(base.Year() + e.rel)
	case "M":
		return base.AddDate(0, 0, 1-base.Day()).AddDate(0, e.rel, 0).Format("2006-01")
	case "W":
		week := base.AddDate(0, 0, 7*e.rel)
		if e.suffix == "-START" {
			return dayValue(week.AddDate(0, 0, 1-isoWeekday(week)))
		}
		return weekValue(week)
	case "WE":
		return r.weekend(e, base)
	case "D":
		return dayValue(base.AddDate(0, 0, e.rel))
	case "Q":
		return quarterValue(base.AddDate(0, 3*e.rel, 0))
	case "H":
		return fmt.Sprintf("%04d-H%d", base.Year(), (int(base.Month())+5)/6)
	case "DE":
		return fmt.Sprint(base.Year()/10 + e.rel)
	case "CE":
		return pad2(base.Year()/100 + e.rel)
	}
	return "XXXX"
}

// yearStart is the first month of the year.
func (r *resolver) yearStart(e *expr, base time.Time) string {
	year := base.Year() + e.rel
	if e.tense > 0 && base.Month() > 6 {
		year++
	}
	return pad4(year) + "-01"
}

func unknownUnit(e *expr) string {
	switch e.unit {
	case "TH", "TM", "TS":
		return "XXXX-XX-XXTXX:XX"
	case "M":
		return "XXXX-XX"
	case "W":
		return "XXXX-WXX"
	case "WE":
		return "XXXX-WXX-WE"
	case "D":
		return "XXXX-XX-XX"
	}
	return "XXXX"
}

func quarterValue(t time.Time) string {
	return fmt.Sprintf("%04d-Q%d", t.Year(), (int(t.Month())+2)/3)
}

// weekend is the week whose weekend is meant: on Monday to Wednesday the last one if the
// clause tells of the past.
func (r *resolver) weekend(e *expr, base time.Time) string {
	switch {
	case e.told:
		if today := isoWeekday(base); e.rel < 0 && today < 6 || e.rel > 0 || e.rel < 0 {
			base = base.AddDate(0, 0, 7*e.rel)
			if e.rel > 0 && today < 6 {
				base = base.AddDate(0, 0, -7)
			}
		}
	case e.tense <= 0 && isoWeekday(base) <= 5 && !r.looksAhead(e):
		base = base.AddDate(0, 0, -7)
	}
	return weekValue(base) + "-WE"
}

// season is a season of the year that is named or lies nearest.
func (r *resolver) season(e *expr) string {
	year := e.year
	if year == 0 && !r.pub.known {
		return "XXXX-" + e.name
	}
	if year == 0 {
		start := firstMonth(e.name)
		year = r.pub.Year()
		now := int(r.pub.Month())
		if e.name == "WI" && e.in.unit == "" && !e.told && (now <= 4 && e.tense <= 0 || now < 12 && e.tense < 0) {
			year--
		}
		switch {
		case e.in.unit == "Y":
			year = r.pub.Year() + e.in.rel
		case e.told && e.rel < 0 && e.name == "WI":
			year = r.pub.Year() - 1
			if now < 3 {
				year-- // it is winter still
			}
		case e.told && e.rel < 0:
			if now <= start+2 {
				year--
			}
		case e.told && e.rel > 0:
			if now >= start {
				year++
			}
		case e.told:
		case e.tense < 0 && now < start && e.name != "WI":
			year--
		case e.tense > 0 && now > start+2:
			year++
		}
	}
	return pad4(year) + "-" + e.name
}

// firstMonth is the month in which a season begins.
func firstMonth(season string) int {
	switch season {
	case "SP":
		return 3
	case "SU":
		return 6
	case "FA":
		return 9
	}
	return 12
}

// holiday is a holiday of the year that is named or lies nearest.
func (r *resolver) holiday(e *expr) string {
	year := e.year
	if e.in.unit == "Y" && r.pub.known {
		year = r.pub.Year() + e.in.rel
	}
	if year == 0 && !r.pub.known {
		if month, dayOfMonth, ok := fixedHoliday(e.name); ok {
			return fmt.Sprintf("XXXX-%02d-%02d", month, dayOfMonth)
		}
		return "XXXX-XX-XX"
	}
	if year == 0 {
		at := func(y int) time.Time { t, _ := holidayIn(e.name, y); return t }
		year = r.nearestYear(e, at)
		if e.rel != 0 && e.told {
			year = r.pub.Year()
			if after := at(year).After(r.today()); e.rel < 0 && after {
				year--
			} else if e.rel > 0 && !after {
				year++
			}
		}
	}
	t, ok := holidayIn(e.name, year)
	if !ok {
		return "XXXX-XX-XX"
	}
	if n := int(e.n); e.weekday > 0 && n > 0 {
		return dayValue(t.AddDate(0, 0, (e.weekday-isoWeekday(t)+6)%7+1+7*(n-1)))
	} else if e.weekday > 0 {
		return dayValue(t.AddDate(0, 0, -((isoWeekday(t)-e.weekday+6)%7+1)+7*(n+1)))
	}
	return dayValue(t.AddDate(0, 0, int(e.n)))
}

// offset is a moment n units away from the publication or the last day named, as fine as
// its unit.
func (r *resolver) offset(e *expr) string {
	base, known := r.pub.Time, r.pub.known
	if e.fromContext && r.lastUnit != "" {
		base, known = r.last, true
	}
	if !known {
		return unknownUnit(e)
	}
	whole := int(e.n)
	if r.note && !e.fromContext && e.n == float64(whole) {
		switch e.unit {
		case "Y":
			return base.AddDate(whole, 0, 0).Format("2006-01")
		case "M":
			return dayValue(base.AddDate(0, whole, 0))
		case "W":
			return dayValue(base.AddDate(0, 0, 7*whole))
		}
	}
	switch e.unit {
	case "Y":
		if e.n != float64(whole) {
			return base.AddDate(0, int(e.n*12), 0).Format("2006-01")
		}
		if e.fromContext && r.lastUnit == "M" {
			return base.AddDate(whole, 0, 0).Format("2006-01")
		}
		return pad4(base.Year() + whole)
	case "M":
		return base.AddDate(0, 0, 1-base.Day()).AddDate(0, whole, 0).Format("2006-01")
	case "W":
		return weekValue(base.AddDate(0, 0, 7*whole))
	case "D":
		return dayValue(base.AddDate(0, 0, whole))
	case "DE":
		return fmt.Sprint(base.Year()/10 + whole)
	case "CE":
		return pad2(base.Year()/100 + whole)
	case "TH", "TM", "TS":
		return r.clockOffset(e, base)
	}
	return "XXXX"
}

// yearOf is the year of a quarter or half.
func (r *resolver) yearOf(e *expr) string {
	switch {
	case e.year > 0:
		return pad4(e.year)
	case !r.pub.known:
		return "XXXX"
	}
	year := r.pub.Year() + e.in.rel
	if e.in.unit == "" && e.tense < 0 {
		months := 3
		if e.unit == "H" {
			months = 6
		}
		if months*(int(e.n)-1) >= int(r.pub.Month()) {
			year--
		}
	}
	return pad4(year)
}

// nthInMonth is the n-th weekday, week or day of a month.
func (r *resolver) nthInMonth(e *expr) string {
	m := r.month(e)
	t, err := time.Parse("2006-01", m)
	if err != nil {
		return m
	}
	n := int(e.n)
	switch {
	case e.weekday > 0:
		return dayValue(nthWeekday(t.Year(), int(t.Month()), e.weekday, n))
	case e.unit == "D":
		if n < 0 {
			return dayValue(day(t.Year(), int(t.Month())+1, 0))
		}
		if !exists(t.Year(), int(t.Month()), n) {
			return m
		}
		return dayValue(t.AddDate(0, 0, n-1))
	}
	// The week that holds the first Thursday is the first of a month, as with years.
	return weekValue(nthWeekday(t.Year(), int(t.Month()), 4, n))
}

// dayOfContext gives a day number alone its month.
func (r *resolver) dayOfContext(e *expr) string {
	base, known := r.pub.Time, r.pub.known
	if r.lastUnit == "D" || r.lastUnit == "M" {
		base, known = r.last, true
	}
	if !known || !exists(base.Year(), int(base.Month()), e.day) {
		return fmt.Sprintf("XXXX-XX-%02d", e.day)
	}
	return dayValue(day(base.Year(), int(base.Month()), e.day))
}
