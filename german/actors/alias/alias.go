// Package alias tells whether two actors of different articles are the same, and for whom
// an actor speaks. It compares names only: transliterations, short and long forms,
// institutions by state. It never merges people whose first names differ, nor institutions
// of different states.
package alias

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Same reports whether a and b, from two articles of one story, are the same actor. It is
// symmetric, and true of an actor and itself. It is not transitive: "Meier" may be the same
// as "Anna Meier" and as "Bernd Meier". Who compares many actors with each other makes the
// face of each once.
func Same(a, b q.Actor) bool {
	if (a.Kind == q.Person) != (b.Kind == q.Person) {
		return false
	}
	return Look(a).Same(Look(b))
}

// Face is what an actor is recognised by. To make one takes about a microsecond, to
// compare two of them some nanoseconds.
type Face struct {
	actor     q.Actor
	key       key      // of everything but people
	brand     string   // of a company, without the word for what it is
	acronym   string   // at the end of the name
	of        key      // for whom the actor speaks
	described bool     // a person without a proper name
	words     []string // of a person's name
	folds     []string // the words in one spelling
	folded    string   // the whole name in one spelling
}

// Look makes the face of an actor.
func Look(a q.Actor) *Face {
	f := &Face{actor: a}
	if a.Of != "" {
		f.of = keyOf(a.Of)
	}
	if a.Kind != q.Person {
		f.key, f.brand, f.acronym = keyOf(a.Name), brandOf(a.Name), acronymOf(a.Name)
		return f
	}
	f.described = described(a)
	f.words = strings.Fields(a.Name)
	for _, w := range f.words {
		f.folds = append(f.folds, fold(w))
	}
	f.folded = fold(strings.Join(f.words, ""))
	return f
}

// Same is [Same] for two faces.
func (f *Face) Same(g *Face) bool {
	if f.actor.Name == "" || g.actor.Name == "" || (f.actor.Kind == q.Person) != (g.actor.Kind == q.Person) {
		return false
	}
	if f.actor.Kind == q.Person {
		return samePerson(f, g)
	}
	return sameBody(f, g)
}

// Surely reports whether two faces that are the same are so beyond doubt, even where one article
// has both: people by first name and surname, houses by their whole name. "Meier" and "Anna
// Meier" of one article are not.
func (f *Face) Surely(g *Face) bool {
	if !f.Same(g) {
		return false
	}
	if f.actor.Kind == q.Person {
		return !f.described && !g.described && len(f.words) > 1 && len(g.words) > 1
	}
	return germanHouse(f.actor.Name) == g.actor.Name || germanHouse(g.actor.Name) == f.actor.Name
}

// Speaks is the canonical name of the institution or state for which the actor speaks; its
// own name if it speaks for itself.
func Speaks(a q.Actor) string {
	of := strings.TrimSpace(a.Of)
	if of == "" {
		if k := keyOf(a.Name); k.government && k.state != "" {
			return k.state
		}
		return a.Name
	}
	if k := keyOf(of); k.government && k.state != "" {
		return k.state
	}
	return of
}
