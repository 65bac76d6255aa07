package attribution

import (
	"slices"

	"github.com/quellenlage/quellenlage/german/lexicon"
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

// objectInFront is the actor behind the verb where a demonstrative stands before it that
// cannot be who speaks, since the verb wants what is denied or confirmed: "Diese wies die
// Kommission zurück". It is empty if there is none.
func (r *unitReader) objectInFront(c *clause, front run) run {
	if front.len() != 1 || front.last != c.finite || c.kind != mainClause || !objectPronouns[r.low[front.first]] {
		return run{}
	}
	if s, _, ok := r.match(c, lexicon.Act); !ok || !answers(s.Stance) {
		return run{}
	}
	behind := r.nounPhrase(c.finite+1, c.last)
	if behind.empty() || !r.named(r.core(behind.first, behind.last)) || r.inTime(behind.first) || !r.agrees(behind, c.finite) {
		return run{}
	}
	if w := r.low[behind.first]; determiners[w] && !nominativeOrAccusative[w] && w != "der" {
		return run{}
	}
	return behind
}

var objectPronouns = set(`diese dies dieses das beides solche alles letzteres`)
