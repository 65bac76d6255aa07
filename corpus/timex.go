package corpus

import (
	"regexp"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

// Parts of TIMEX3 values. X stands for a digit that is not known.
const (
	year      = `[\dX]{2,4}`
	day       = year + `(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-(\d|WE))?|-Q[1-4X]|-H[12]|-(SP|SU|FA|WI))?`
	clock     = `T(\d\d(:\d\d(:\d\d)?)?|MO|MI|AF|EV|NI|DT)`
	amount    = `(\d+(\.\d+)?|X)`
	length    = `P(T?` + amount + `(Y|M|W|D|H|S|DE|CE|Q|WE|H)|` + amount + `Y` + amount + `M|T` + amount + `H` + amount + `M(` + amount + `S)?)`
	reference = `(PRESENT|PAST|FUTURE)_REF`
)

// shapes are what the values of each type look like.
var shapes = sync.OnceValue(func() map[q.TimeType]*regexp.Regexp {
	return map[q.TimeType]*regexp.Regexp{
		q.Date:     regexp.MustCompile(`^(` + day + `|` + reference + `)$`),
		q.Clock:    regexp.MustCompile(`^(` + day + `)?` + clock + `$|^` + reference + `$`),
		q.Duration: regexp.MustCompile(`^` + length + `$`),
		q.Set:      regexp.MustCompile(`^(` + length + `|` + day + `(` + clock + `)?)$`),
	}
})

// wellFormed reports whether a value is a TIMEX3 value of the type, or an interval of two of
// them.
func wellFormed(t q.TimeType, value string) bool {
	from, to, isInterval := strings.Cut(value, "/")
	shape := shapes()[t]
	return shape.MatchString(from) && (!isInterval || shape.MatchString(to))
}
