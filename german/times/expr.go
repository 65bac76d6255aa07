package times

import q "github.com/quellenlage/quellenlage"

// kind says how the value of an expression is found.
type kind uint8

const (
	fixed        kind = iota // value is complete
	monthDay                 // day and month, year 0 if the text does not say
	monthOnly                // month, year 0 if the text does not say
	weekDay                  // weekday, with rel, and week if a week is named
	dayFrom                  // n days from the publication day
	partOfDay                // part of the day that the context names
	clock                    // h:m:s of the day that the context names
	unitFrom                 // unit at rel from the publication: "vergangenes Jahr"
	seasonOf                 // season, with rel or year
	holidayOf                // holiday, with rel or year
	offset                   // n units from the publication, or from the last day named
	yearPart                 // quarter or half of a year, with rel or year
	nthInMonth               // n-th weekday, week or weekend of a month
	dayOfContext             // a day number alone: "am 12."
	spanFrom                 // in a note: the n units before or behind the moment
	restOf                   // in a note: what is left of a unit
)

// scope is the year, month or week that an expression names for itself: "des Jahres
// 2005", "vergangenen Jahres", "der vergangenen Woche".
type scope struct {
	unit string // "" if none is named
	rel  int
	year int // a year in figures
	// told says that rel was said ("vergangenen") and not only assumed.
	told bool
}

// expr is a time expression between its finding and its value.
type expr struct {
	q.Span
	typ  q.TimeType
	by   string
	kind kind
	item int // first item

	day, month, year   int
	lastDay, lastMonth int // last day of an interval "13.–15. Juli"; 0 if it is one day
	weekday            int
	hour, min, sec     int
	part               string // "MO", "EV"
	unit               string // "Y", "TH"
	name               string // season or holiday
	value              string // fixed
	n                  float64
	rel                int
	told               bool // rel was said
	in                 scope
	fromContext        bool // offset from the last day named, not from the publication
	general            bool // "heute" as "nowadays"
	entry              bool // a clock that opens an entry of a record: "9.10 Uhr: …"
	plain              bool // a clock without a day: opening hours and the like
	tense              int  // -1 past, +1 present or future, 0 unknown
	ahead              bool // a preposition points forward: "bis", "ab", "vom … an"
	sentence           int32
	suffix             string // appended to the value: "-WE"
	next               bool   // "nach Mitternacht": the hour of midnight belongs to the next day
	wholeHour          bool   // the text tells no minutes: "15 Uhr"
	in12               bool   // the hour may be one of the afternoon: "um 3", "halb vier"
	until              *expr  // end of an interval in a note, nil if there is none
}
