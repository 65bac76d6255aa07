package extract

import (
	"fmt"
	"strings"
	"time"

	q "github.com/quellenlage/quellenlage"
)

// stamp is a point in time as a source writes it, as exactly as it does.
type stamp struct {
	year, month, day     int // day is 0 if only a month is named
	hour, minute, second int
	clock                bool   // whether a time of day is named
	fraction             string // of a second, with its point: ".233"; mostly ""
	zone                 string // "Z", "+02:00"; "" if the source names none
}

// publication is the stamp as the time of publication. Where no zone is named the time
// is that of Germany, which Austria and Switzerland share.
func (s stamp) publication(by string) q.Publication {
	if s.day == 0 {
		from := q.Day(fmt.Sprintf("%04d-%02d-01", s.year, s.month))
		first, ok := from.Time()
		if !ok {
			return q.Publication{Basis: q.NoBasis}
		}
		return q.Publication{Basis: q.Stated, From: from, To: q.DayOf(first.AddDate(0, 1, -1)), By: by}
	}
	day := q.Day(fmt.Sprintf("%04d-%02d-%02d", s.year, s.month, s.day))
	if _, ok := day.Time(); !ok {
		return q.Publication{Basis: q.NoBasis}
	}
	p := q.StatedDay(day, by)
	if s.clock && s.hour < 24 && s.minute < 60 && s.second < 60 {
		zone := s.zone
		if zone == "" {
			zone = germanZone(s)
		}
		p.Moment = fmt.Sprintf("%sT%02d:%02d:%02d%s%s", day, s.hour, s.minute, s.second, s.fraction, zone)
	}
	return p
}

// germanZone is the offset of German local time: summer time from the last Sunday of
// March, 2 a.m., to the last Sunday of October, 3 a.m.
func germanZone(s stamp) string {
	local := time.Date(s.year, time.Month(s.month), s.day, s.hour, s.minute, s.second, 0, time.UTC)
	begin := lastSunday(s.year, time.March).Add(2 * time.Hour)
	end := lastSunday(s.year, time.October).Add(3 * time.Hour)
	if !local.Before(begin) && local.Before(end) {
		return "+02:00"
	}
	return "+01:00"
}

func lastSunday(year int, month time.Month) time.Time {
	last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
	return last.AddDate(0, 0, -int(last.Weekday()))
}

// published reads the time of publication that a field of a record or page states, in
// one of the forms that machines and German editors write. It never guesses: what it
// does not know in full is unknown.
func published(field, by string) q.Publication {
	field = strings.TrimSpace(field)
	if s, end, ok := isoStamp(field); ok && end == len(field) {
		return s.publication(by)
	}
	if t, ok := mailTime(field); ok {
		p := q.StatedDay(q.DayOf(t), by)
		p.Moment = t.Format(time.RFC3339)
		return p
	}
	c := cursor{field, 0}
	c.anyWord("Stand", "Veröffentlicht", "Aktualisiert")
	c.space()
	c.mark(":")
	c.space()
	if s, ok := c.germanStamp(); ok {
		c.space()
		if c.at == len(field) {
			return s.publication(by)
		}
	}
	return q.Publication{Basis: q.NoBasis}
}

// mailTime reads the forms of RFC 822 and 1123 with a numeric zone or GMT. Other names of
// zones are ambiguous and stay unread.
func mailTime(field string) (time.Time, bool) {
	for _, layout := range []string{time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700"} {
		if t, err := time.Parse(layout, field); err == nil {
			return t, true
		}
	}
	for _, zone := range []string{" GMT", " UTC", " UT", " Z"} {
		if rest, ok := strings.CutSuffix(field, zone); ok {
			if t, err := time.Parse("Mon, 2 Jan 2006 15:04:05", rest); err == nil {
				return t, true
			}
		}
	}
	return time.Time{}, false
}

// isoStamp reads an ISO 8601 time at the beginning of s and says where it ends:
// "2024-10", "2024-10-21", "2024-10-21T16:19:00.123+02:00", "2024-10-21 16:19".
func isoStamp(s string) (st stamp, end int, ok bool) {
	c := cursor{s, 0}
	if !c.isoDay(&st) {
		return st, c.at, st.month > 0
	}
	day, dayEnd := st, c.at
	if !c.mark("T") && !c.mark("t") && !c.mark(" ") {
		return st, c.at, !c.inWord()
	}
	if !c.isoClock(&st) {
		return day, dayEnd, s[dayEnd] == ' '
	}
	return st, c.at, true
}

// isoDay reads "2024-10-21". For "2024-10" it reports false, but year and month are set
// and the cursor stands behind them.
func (c *cursor) isoDay(st *stamp) bool {
	start := c.at
	year, ok := c.digits(4, 4)
	if !ok || !c.mark("-") {
		c.at = start
		return false
	}
	month, ok := c.digits(2, 2)
	if !ok || month < 1 || month > 12 {
		c.at = start
		return false
	}
	monthEnd := c.at
	if c.mark("-") {
		if day, ok := c.digits(2, 2); ok && day >= 1 && day <= 31 {
			st.year, st.month, st.day = year, month, day
			return true
		}
		c.at = start
		return false
	}
	if c.inWord() {
		c.at = start
		return false
	}
	st.year, st.month, c.at = year, month, monthEnd
	return false
}

// isoClock reads "16:19", "16:19:00", "16:19:00.123", each with or without a zone.
func (c *cursor) isoClock(st *stamp) bool {
	hour, ok := c.digits(2, 2)
	if !ok || !c.mark(":") {
		return false
	}
	minute, ok := c.digits(2, 2)
	if !ok || hour > 23 || minute > 59 {
		return false
	}
	st.hour, st.minute, st.clock = hour, minute, true
	if at := c.at; c.mark(":") {
		if st.second, ok = c.digits(2, 2); !ok || st.second > 59 {
			st.second, c.at = 0, at
		} else if at := c.at; c.mark(".") || c.mark(",") {
			if _, ok := c.digits(1, 9); !ok {
				c.at = at
			} else {
				st.fraction = "." + c.text[at+1:c.at]
			}
		}
	}
	st.zone = c.zone()
	return !c.inWord()
}

// zone reads "Z", "+02:00", "+0200" or " +02:00"; it is "" if there is none.
func (c *cursor) zone() string {
	start := c.at
	c.space()
	if c.mark("Z") || c.mark("z") || c.anyWord("UTC", "GMT") {
		return "Z"
	}
	for _, sign := range []string{"+", "-", "−"} {
		if !c.mark(sign) {
			continue
		}
		hours, minutes, ok := c.offset()
		if ok && hours < 15 && minutes < 60 {
			if sign == "−" {
				sign = "-"
			}
			return fmt.Sprintf("%s%02d:%02d", sign, hours, minutes)
		}
	}
	c.at = start
	return ""
}

// offset reads "02:00", "0200" or "02".
func (c *cursor) offset() (hours, minutes int, ok bool) {
	if both, ok := c.digits(4, 4); ok {
		return both / 100, both % 100, true
	}
	hours, ok = c.digits(2, 2)
	if ok && c.mark(":") {
		minutes, ok = c.digits(2, 2)
	}
	return hours, minutes, ok
}
