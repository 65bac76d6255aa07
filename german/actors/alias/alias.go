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
// as "Anna Meier" and as "Bernd Meier".
func Same(a, b q.Actor) bool {
	if a.Name == "" || b.Name == "" {
		return false
	}
	if (a.Kind == q.Person) != (b.Kind == q.Person) {
		return false
	}
	if a.Kind == q.Person {
		return samePerson(a, b)
	}
	return sameBody(a, b)
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
