package story

import (
	"slices"
	"sort"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// nearby is how many sentences apart a contrast still refers to what was said before.
const nearby = 3

// timeConflicts pair two actors who give different clock times of one day for the same thing:
// they say it in mostly the same words, or the second one is told in contrast to the first
// ("Anwohner berichteten dagegen, …"). Each pair of actors is told once.
func (t *told) timeConflicts() []q.Contradiction {
	var out []q.Contradiction
	seen := map[[2]int]bool{}
	clocks := t.clocks()
	for j, b := range clocks {
		for _, a := range clocks[:j] {
			pair := [2]int{t.cast.origin(a.saying.authority), t.cast.origin(b.saying.authority)}
			if pair[0] == pair[1] || seen[pair] || !t.differ(a, b) {
				continue
			}
			seen[pair] = true
			out = append(out, t.conflict(q.TimeConflict,
				q.Side{Actor: a.saying.authority, Text: a.saying.text, Places: []q.Place{{Article: a.saying.article, Span: a.span}}},
				q.Side{Actor: b.saying.authority, Text: b.saying.text, Places: []q.Place{{Article: b.saying.article, Span: b.span}}}))
		}
	}
	return out
}

// clock is a saying that gives one clock time.
type clock struct {
	saying *saying
	span   q.Span
	day    string
	minute string // "05:40"
}

func (t *told) clocks() []clock {
	var all []clock
	for i := range t.sayings {
		s := &t.sayings[i]
		if sideOf(s.Stance) != affirms || s.authority < 0 || t.fragment(s) {
			continue
		}
		var found []clock
		content, times := s.Content.Cover(), t.readings[s.article].Times
		first := sort.Search(len(times), func(i int) bool { return times[i].Start >= content.Start })
		for _, x := range times[first:] {
			if x.Start >= content.End {
				break
			}
			day, minute, ok := strings.Cut(x.Value, "T")
			if ok && x.Type == q.Clock && len(minute) == len("05:40") && minute[2] == ':' && s.Content.Contain(x.Span) {
				found = append(found, clock{s, x.Span, day, minute})
			}
		}
		if len(found) == 1 {
			all = append(all, found[0])
		}
	}
	return all
}

func (t *told) differ(a, b clock) bool {
	if a.day != b.day || a.minute == b.minute {
		return false
	}
	x, y := t.matter(a.saying), t.matter(b.saying)
	x, y = x.Without(x.Numbers()), y.Without(y.Numbers())
	if len(x.Common(y)) >= 2 && t.weights.Contained(x, y) >= 0.6 {
		return true
	}
	return t.inContrast(a, b)
}

// inContrast reports whether b is told shortly after a, in its article, as its opposite.
func (t *told) inContrast(a, b clock) bool {
	if a.saying.article != b.saying.article {
		return false
	}
	r := t.readings[a.saying.article]
	first, second := r.SentenceAt(a.span.Start), r.SentenceAt(b.span.Start)
	if first < 0 || second <= first || second-first > nearby {
		return false
	}
	words := strings.Fields(strings.ToLower(r.Sentences[second].In(r.Text)))
	return slices.ContainsFunc(words, func(w string) bool {
		switch strings.Trim(w, ".,;:") {
		case "dagegen", "hingegen", "demgegenüber", "widersprechend", "abweichend":
			return true
		}
		return false
	})
}
