package brief

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// actorName is the canonical name of an actor; "" for nobody.
func actorName(s *q.Story, i int) string {
	if i < 0 || i >= len(s.Actors) {
		return ""
	}
	return s.Actors[i].Name
}

// speaksFor is the actor for whom actor i speaks, or i itself.
func speaksFor(s *q.Story, i int) int {
	if i >= 0 && i < len(s.Actors) {
		if f := s.Actors[i].For; f >= 0 && f < len(s.Actors) && f != i {
			return f
		}
	}
	return i
}

// fullName is the actor's name; that of a person stands behind the institution for which it
// speaks, if there is one: "US-Regierung (John Kirby)".
func fullName(s *q.Story, i int) string {
	name := actorName(s, i)
	if f := speaksFor(s, i); f != i && actorName(s, f) != name && s.Actors[i].Kind != q.Organization && s.Actors[i].Kind != q.State {
		return actorName(s, f) + " (" + name + ")"
	}
	return name
}

// actorNames are the names of several actors, each once.
func actorNames(s *q.Story, actors []int) []string {
	names := []string{}
	for _, i := range actors {
		if name := actorName(s, i); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// articleIDs are the ids of several articles, in their order.
func articleIDs(s *q.Story, articles []int) []string {
	ids := make([]string, 0, len(articles))
	for _, i := range articles {
		if i >= 0 && i < len(s.Readings) {
			ids = append(ids, s.Readings[i].ID)
		}
	}
	return ids
}

// shortIDs are the names of the articles in anchors: the shortest beginning of each id that
// no other id has, drawn out to the end of its word if that is near ("000", "kuesten").
func shortIDs(readings []*q.Reading) []string {
	order := make([]int, len(readings))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(readings[a].ID, readings[b].ID) })
	short := make([]string, len(readings))
	for at, i := range order {
		id := readings[i].ID
		need := 1
		if at > 0 {
			need = max(need, common(id, readings[order[at-1]].ID)+1)
		}
		if at+1 < len(order) {
			need = max(need, common(id, readings[order[at+1]].ID)+1)
		}
		short[i] = shortID(id, min(need, len(id)))
	}
	return short
}

const (
	longestWord = 8 // bytes to which a short id is drawn out
	shortestCut = 4 // bytes of an id that is cut inside of a word
)

// shortID is the beginning of id of at least need bytes, up to the end of the word.
func shortID(id string, need int) string {
	for need < len(id) && !utf8.RuneStart(id[need]) {
		need++
	}
	end := need
	for i, r := range id[need:] {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			end = need + i
			break
		}
		end = need + i + utf8.RuneLen(r)
	}
	if end > longestWord {
		end = min(max(need, shortestCut), len(id))
		for end < len(id) && !utf8.RuneStart(id[end]) {
			end++
		}
	}
	return id[:end]
}

// common is the number of bytes in which two ids begin alike.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
