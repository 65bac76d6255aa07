package brief

import (
	"slices"
	"strconv"
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
// speaks, if there is one: "US-Regierung (Jan Muster)".
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
// Where ids are no names for people, the articles are numbered in their order.
func shortIDs(readings []*q.Reading) []string {
	if numbered(readings) {
		short := make([]string, len(readings))
		for i := range short {
			short[i] = strconv.Itoa(i + 1)
		}
		return short
	}
	return beginnings(readings)
}

// numbered reports whether most ids are checksums, keys or addresses.
func numbered(readings []*q.Reading) bool {
	keys := 0
	for _, r := range readings {
		if isKey(r.ID) {
			keys++
		}
	}
	return 2*keys > len(readings)
}

const shortestKey = 8 // letters and digits of a key

// isKey reports whether an id is no name that a person would give: an address, or a run of
// letters and digits that begins the id and changes between capital and small letters and
// digits again and again ("b6a2bff79201a70d", "wKqnxUII7hbzr+aJ9mJx=").
func isKey(id string) bool {
	if strings.Contains(id, "://") {
		return true
	}
	length, changes, last := 0, 0, rune(0)
	for _, r := range id {
		class := rune(0)
		switch {
		case unicode.IsDigit(r):
			class = '0'
		case unicode.IsUpper(r):
			class = 'A'
		case unicode.IsLetter(r):
			class = 'a'
		case length == 0 || strings.ContainsRune("+/=", r):
			continue
		}
		if class == 0 {
			break
		}
		// A capital that begins a word is no change: "AbendPost".
		if length++; last != 0 && class != last && !(last == 'A' && class == 'a') {
			changes++
		}
		last = class
	}
	return length >= shortestKey && 5*changes >= length
}

// beginnings are the shortest beginnings of ids that tell them apart.
func beginnings(readings []*q.Reading) []string {
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
