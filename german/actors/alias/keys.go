package alias

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Keys are words by which a face can be looked up: two faces of which Same is true have one
// in common. Who compares many faces compares those with a common key only.
func (f *Face) Keys() []string {
	if f.actor.Kind == q.Person {
		return f.personKeys()
	}
	return f.bodyKeys()
}

func (f *Face) personKeys() []string {
	keys := []string{"name:" + f.actor.Name, "fold:" + f.folded}
	if f.actor.Of != "" {
		keys = append(keys, "of:"+f.actor.Of)
	}
	if n := len(f.folds); n > 0 && !f.described {
		keys = append(keys, "word:"+f.folds[0], "word:"+f.folds[n-1])
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// bodyKeys follow the ways in which sameBody compares: whole names, acronyms, brands, and
// authorities with and without their town, whose own word stands first or last.
func (f *Face) bodyKeys() []string {
	keys := []string{"body:" + f.actor.Name, "base:" + f.key.state + "|" + f.key.base}
	if f.key.government {
		keys[1] = "government:" + f.key.state
	}
	if house := germanHouse(f.actor.Name); house != "" {
		keys = append(keys, "body:"+house)
	}
	if f.acronym != "" {
		keys = append(keys, "acronym:"+f.acronym)
	}
	keys = append(keys, "brand:"+f.key.base)
	if _, rest, ok := strings.Cut(f.key.base, "er "); ok {
		keys = append(keys, "brand:"+rest)
	}
	if f.brand != "" {
		keys = append(keys, "brand:"+f.brand)
	}
	base := f.key.base
	if office, _, ok := strings.Cut(base, " in "); ok || office != "" {
		keys = append(keys, "office:"+office)
	}
	first, _, _ := strings.Cut(base, " ")
	for _, word := range []string{first, lastWord(base)} {
		if hasSeat(word) {
			keys = append(keys, "seat:"+word)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
