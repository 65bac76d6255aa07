package attribution

import (
	"slices"
)

// goesOnFrom is the finding whose speaker says what "hieß es weiter" or "hieß es in der
// Stellungnahme" gives: the last one, or the one in whose frame the document is first
// named. It is -1 if the frame names a speaker or none can be found.
func (r *unitReader) goesOnFrom(c *clause, source run) int {
	if !slices.Contains(c.pred.lemmas, "heißen") || r.speaker < 0 {
		return -1
	}
	if source.empty() || source.len() == 1 && r.low[source.first] == "darin" {
		for i := c.first; i < c.last; i++ {
			if onward[r.low[i]] {
				return r.speaker
			}
		}
		return -1
	}
	if source.len() != 2 || r.low[source.first] != "der" && r.low[source.first] != "dem" && r.low[source.first] != "dieser" && r.low[source.first] != "diesem" {
		return -1
	}
	noun := r.low[source.last-1]
	for f := len(r.found) - 1; f >= max(0, len(r.found)-farBack); f-- {
		if o := r.origin(&r.found[f]); o.clause != nil && o.clause != c && !o.source.empty() && slices.Contains(r.low[o.clause.first:o.clause.last], noun) {
			return f
		}
	}
	return -1
}

// onward are words that say that somebody is still speaking.
var onward = set(`weiter darin zudem außerdem ferner dazu weiterhin`)

// farBack is the number of findings over which "the statement" may go back.
const farBack = 10
