// Package alias tells whether two actors of different articles are the same.
package alias

import q "github.com/quellenlage/quellenlage"

// Same reports whether a and b, from two articles of one story, are the same actor.
func Same(a, b q.Actor) bool { return a.Name == b.Name }

// Speaks is the canonical name of the institution or state for which the actor speaks; its
// own name if it speaks for itself.
func Speaks(a q.Actor) string {
	if a.Of != "" {
		return a.Of
	}
	return a.Name
}
