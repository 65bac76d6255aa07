package story

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// beside are further actors of the article who say the same in one breath: "weder die Stadt
// noch der Kreis bestätigten das". An attribution names one actor; its source names all.
// mentions are those of the article in order. Who relies on somebody else has nobody beside him, nor has he of whom another one tells.
func beside(r *q.Reading, mentions []namedAt, a *q.Attribution) []int {
	if a.Actor < 0 || a.Authority >= 0 || a.Inside >= 0 || len(a.Source) == 0 {
		return nil
	}
	named := namedAround(r, mentions, a.Source.Cover())
	at := slices.IndexFunc(named, func(m namedAt) bool { return m.actor == a.Actor })
	if at < 0 {
		return nil
	}
	var others []int
	add := func(m namedAt) {
		if m.actor != a.Actor && !slices.Contains(others, m.actor) && !owned(m.In(r.Text)) {
			others = append(others, m.actor)
		}
	}
	for i := at; i > 0 && joined(r.Text[named[i-1].End:named[i].Start]); i-- {
		add(named[i-1])
	}
	for i := at; i+1 < len(named) && joined(r.Text[named[i].End:named[i+1].Start]); i++ {
		add(named[i+1])
	}
	return others
}

// owned reports whether a mention names somebody as belonging to another one: "sein Team", who
// is no origin of his own beside him.
func owned(mention string) bool {
	first, _, _ := strings.Cut(strings.ToLower(mention), " ")
	for _, stem := range []string{"sein", "ihr", "deren", "dessen"} {
		if rest, ok := strings.CutPrefix(first, stem); ok && len(rest) <= len("en") {
			return true
		}
	}
	return false
}

// pairOf are the two actors of an article that one actor stands for: "beide Seiten" are
// "Stadt und Kreis". ok is false if the actor is no pair or the two cannot be found.
func pairOf(r *q.Reading, actor int) (one, other int, ok bool) {
	if actor < 0 || !strings.HasSuffix(r.Actors[actor].By, "/pair") {
		return 0, 0, false
	}
	named := func(name string) int {
		return slices.IndexFunc(r.Actors, func(a q.Actor) bool { return a.Name == name })
	}
	name := r.Actors[actor].Name
	for i := range name {
		if strings.HasPrefix(name[i:], " und ") {
			one, other = named(name[:i]), named(name[i+len(" und "):])
			if one >= 0 && other >= 0 {
				return one, other, true
			}
		}
	}
	return 0, 0, false
}

// namedAt is a mention with its actor.
type namedAt struct {
	q.Mention
	actor int
}

// enumerated is how many bytes in front of a source the first of those can stand who are
// enumerated with it.
const enumerated = 120

// mentionsOf are the mentions of an article in text order, the longer of two that begin in one
// place first, without pronouns.
func mentionsOf(r *q.Reading) []namedAt {
	var all []namedAt
	for actor := range r.Actors {
		for _, m := range r.Actors[actor].Mentions {
			if m.Form != q.ByPronoun {
				all = append(all, namedAt{m, actor})
			}
		}
	}
	slices.SortFunc(all, func(a, b namedAt) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.actor, b.actor))
	})
	return all
}

// namedAround are the mentions in a source and shortly before it in the same sentence, without
// those inside of another one.
func namedAround(r *q.Reading, mentions []namedAt, source q.Span) []namedAt {
	from := max(source.Start-enumerated, 0)
	if i := r.SentenceAt(source.Start); i >= 0 {
		from = max(from, r.Sentences[i].Start)
	}
	first, _ := slices.BinarySearchFunc(mentions, from, func(m namedAt, at int) int { return cmp.Compare(m.Start, at) })
	var found []namedAt
	end := -1
	for _, m := range mentions[first:] {
		if m.Start >= source.End {
			break
		}
		if m.End <= source.End && m.Start >= end {
			found, end = append(found, m), m.End
		}
	}
	return found
}

// joined reports whether the words between two names put them beside each other.
func joined(between string) bool {
	words := strings.Fields(strings.ReplaceAll(between, ",", " , "))
	for _, w := range words {
		switch strings.ToLower(w) {
		case "und", "noch", "sowie", "auch", "wie", ",", "der", "die", "das", "den", "dem":
		default:
			return false
		}
	}
	return len(words) > 0
}
