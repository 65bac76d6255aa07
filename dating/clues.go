package dating

import (
	"math"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/times"
)

// clues are what speaks for the day of one article.
type clues struct {
	pointers   []clue
	companions []companion
}

// clue is a pointer of the undated article.
type clue struct {
	times.Pointer
	speech     bool  // the day of an utterance: "sagte am Montag"
	background bool  // told in the pluperfect: what had happened before
	overseas   bool  // it happened where the day ends hours after the German one
	event      q.Day // the day on which a dated article places the same event, "" if none does
}

// companion is a dated article, how much of the undated one's text it shares, and how
// close it is to it in what it tells.
type companion struct {
	day    q.Day
	shared float64
	close  float64
	// alike tells that it names the same weekday as the last past one.
	alike bool
}

func collect(undated *q.Reading, dated []*q.Reading) *clues {
	c := &clues{}
	own, names := shingles(undated), nameWords(undated)
	pointers := times.Pointers(undated)
	var events []event
	for _, r := range dated {
		d := r.Published.Day()
		if _, ok := d.Time(); !ok {
			continue
		}
		theirs := times.Pointers(r)
		k := companion{day: d, shared: containment(own, shingles(r)), close: 0.05 + overlap(names, nameWords(r))}
		if w := lastWeekday(pointers, d); w > 0 && w == lastWeekday(theirs, d) {
			k.close *= sameWeekday
			k.alike = true
		}
		c.companions = append(c.companions, k)
		events = append(events, eventsOf(r, theirs, d)...)
	}
	for _, p := range pointers {
		cl := clue{Pointer: p}
		cl.speech, cl.background = manner(undated, p.Span)
		cl.overseas = overseas(undated, p.Span)
		cl.event = sameEvent(undated, p, events)
		c.pointers = append(c.pointers, cl)
	}
	return c
}

// lastWeekday is the weekday of the last past day that the pointers name if the article
// appeared on d; 0 if they name none.
func lastWeekday(pointers []times.Pointer, d q.Day) int {
	last := q.Day("")
	for _, p := range pointers {
		if p.Kind == times.ByWeekday && p.Direction <= 0 {
			last = max(last, p.From(d))
		}
	}
	if last == "" {
		return 0
	}
	return weekday(last)
}

// silent reports whether nothing in the article points to a day, or so much that it is a
// running record of many days.
func (c *clues) silent() bool {
	if len(c.pointers) > tickerPointers {
		return true
	}
	for _, k := range c.companions {
		if k.shared >= fullyShared {
			return false
		}
	}
	for _, p := range c.pointers {
		if p.Kind == times.ByWeekday || p.Kind == times.ByWeek || p.Weekday > 0 || p.event != "" {
			return false
		}
	}
	return true
}

// weigh is the logarithm of the weight of all clues for the article having appeared on d.
// Of the past weekdays the last one decides; earlier ones only must not lie far back.
func (c *clues) weigh(d q.Day) float64 {
	sum := c.nearStory(d)
	var past, ahead [8]*clue // by weekday
	for i := range c.pointers {
		p := &c.pointers[i]
		sum += p.contradicts(d)
		switch {
		case p.Kind != times.ByWeekday:
		case p.Direction > 0:
			ahead[p.Weekday] = p
		case past[p.Weekday] == nil || p.sharper(past[p.Weekday]):
			past[p.Weekday] = p
		}
	}
	return sum + weighPast(past[1:], d) + weighAhead(ahead[1:], d)
}

// sharper reports whether p says more of the publication day than o.
func (p *clue) sharper(o *clue) bool {
	switch {
	case p.background != o.background:
		return o.background
	case (p.Part == "EV") != (o.Part == "EV"):
		return p.Part == "EV" // the evening is the latest of what is told of a day
	}
	return p.speech && !o.speech
}

func weighPast(past []*clue, d q.Day) float64 {
	sum, nearest, best := 0.0, 99, (*clue)(nil)
	for _, p := range past {
		if p == nil {
			continue
		}
		days := distance(p.From(d), d)
		sum += at(earlierWeights[:], days)
		if days < nearest {
			nearest, best = days, p
		}
	}
	if best == nil {
		return 0
	}
	return sum - at(earlierWeights[:], nearest) + best.weighOffset(nearest)
}

func weighAhead(ahead []*clue, d q.Day) float64 {
	sum := 0.0
	for _, p := range ahead {
		if p != nil {
			sum += at(aheadWeights[:], distance(d, p.From(d)))
		}
	}
	return sum
}

// nearStory weighs the distance to the dated articles: a story's articles appear within
// days of each other, the closer ones nearer, and copies of one text mostly on one day.
func (c *clues) nearStory(d q.Day) float64 {
	if len(c.companions) == 0 {
		return 0
	}
	sum, all := 0.0, 0.0
	var best companion
	for _, k := range c.companions {
		sum += k.close * storyWeights[min(abs(distance(k.day, d)), len(storyWeights)-1)]
		all += k.close
		if k.shared > best.shared {
			best = k
		}
	}
	weight := math.Log(sum / all)
	if best.shared >= leastShared {
		weight += min(1, best.shared/fullyShared) * at(copyWeights[:], abs(distance(best.day, d)))
	}
	return weight
}

// contradicts is the logarithm of how much less likely it is that the article appeared on
// d because of what a pointer says for itself.
func (p *clue) contradicts(d q.Day) float64 {
	to := p.From(d)
	switch {
	case to == "":
		return 0
	case p.event != "" && to != p.event:
		return otherEvent
	case p.Kind == times.ByShift && p.Weekday > 0 && weekday(to) != p.Weekday:
		return contradiction
	case p.Kind == times.ByDate && p.Direction < 0 && to > d.Add(1), p.Kind == times.ByDate && p.Direction > 0 && to < d:
		return doubt
	}
	return 0
}

// weighOffset weighs how many days lie between the last past day that is named and the
// publication.
func (p *clue) weighOffset(days int) float64 {
	switch {
	case p.background:
		return at(backgroundWeights[:], days)
	case p.Part == "EV":
		return at(eveningWeights[:], days)
	case p.overseas:
		return at(overseasWeights[:], days)
	case p.Weekday == 7:
		return at(sundayWeights[:], days)
	case p.speech:
		return at(speechWeights[:], days)
	case p.Part != "":
		return at(partWeights[:], days)
	}
	return at(pastWeights[:], days)
}

// borne reports whether a day is borne out by more than weekdays that fit: by copy, by a
// shared event, by a weekday of today, or by two dated articles within a day of it.
// Without that a week too early or too late would fit as well.
func (c *clues) borne(d q.Day) bool {
	near := 0
	for _, k := range c.companions {
		if abs(distance(k.day, d)) <= 1 {
			near++
			if k.shared >= leastShared {
				return true
			}
		}
	}
	for _, p := range c.pointers {
		if p.Kind == times.ByShift && p.Weekday > 0 {
			return near > 0 || len(c.companions) == 0
		}
	}
	return near >= 2
}

// told reports whether a dated article of day d names the same last day as the undated
// one, an earlier one than d, so that both look back from the same point of the story.
// The last day itself would prove less: much is printed a day late.
func (c *clues) told(d q.Day) bool {
	last := q.Day("")
	for _, p := range c.pointers {
		if p.Kind != times.ByWeekday {
			continue
		}
		to := p.From(d)
		if to == d {
			return false // agencies name the weekday of the day itself, and so does what is printed a day later
		}
		if p.Direction <= 0 {
			last = max(last, to)
		}
	}
	for _, k := range c.companions {
		if k.day == d && k.alike && k.close >= closeEnough {
			return true
		}
	}
	return false
}

// rule names what decided for d.
func (c *clues) rule(d q.Day) string {
	for _, k := range c.companions {
		if k.day == d && k.shared >= fullyShared {
			return "shared-text"
		}
	}
	for _, p := range c.pointers {
		if p.Kind == times.ByShift && p.Weekday > 0 {
			return "weekday-of-today"
		}
		if p.event != "" {
			return "shared-event"
		}
	}
	return "weekdays"
}

// The weights are probabilities of a distance in days, set by how German news is written:
// agencies name the weekday of the day itself, print the day after; what lies further back
// is background.
var (
	storyWeights      = [...]float64{1, 0.3, 0.1, 0.05, 0.03, 0.015, 0.008}
	copyWeights       = [...]float64{0.65, 0.22, 0.07, 0.03, 0.02}
	speechWeights     = [...]float64{0.8, 0.13, 0.03, 0.015, 0.01, 0.008, 0.007}
	partWeights       = [...]float64{0.75, 0.15, 0.04, 0.03, 0.02, 0.01, 0.01}
	overseasWeights   = [...]float64{0.48, 0.4, 0.05, 0.03, 0.02, 0.01, 0.01}
	sundayWeights     = [...]float64{0.5, 0.35, 0.05, 0.04, 0.03, 0.02, 0.01}
	pastWeights       = [...]float64{0.5, 0.25, 0.1, 0.06, 0.04, 0.03, 0.02}
	eveningWeights    = [...]float64{0.27, 0.58, 0.06, 0.04, 0.02, 0.015, 0.015}
	backgroundWeights = [...]float64{0.12, 0.25, 0.18, 0.15, 0.12, 0.1, 0.08}
	earlierWeights    = [...]float64{1, 1, 0.8, 0.6, 0.4, 0.25, 0.15}
	aheadWeights      = [...]float64{0.3, 0.25, 0.15, 0.12, 0.08, 0.06, 0.04}
)

const (
	contradiction = -5.0 // a misread weekday, a slip, an event told twice
	otherEvent    = -3.0 // the same words may tell of two events
	doubt         = -2.5
	// sameWeekday is how much closer an article is that names the same last weekday.
	sameWeekday = 3
	// closeEnough is the closeness of an article that tells the same story.
	closeEnough = 1.35
	// tickerPointers is how many pointers only a ticker of several days has.
	tickerPointers = 40
	// leastShared is the share of an article's word sequences that makes another one's
	// text count as related; at fullyShared it counts as the same copy.
	leastShared = 0.15
	fullyShared = 0.5
)

// at is the logarithm of the weight for a distance; the last one holds for all beyond.
func at(weights []float64, days int) float64 {
	return math.Log(weights[min(days, len(weights)-1)])
}

func abs(n int) int { return max(n, -n) }

// distance is the number of days from a to b; both must be days.
func distance(a, b q.Day) int {
	s, _ := a.Time()
	t, _ := b.Time()
	return int(t.Sub(s).Hours() / 24)
}

// weekday counts from Monday = 1 to Sunday = 7.
func weekday(d q.Day) int {
	t, _ := d.Time()
	return (int(t.Weekday())+6)%7 + 1
}
