package story

import q "github.com/quellenlage/quellenlage"

// speakerRole is what the one who says something does in the chain of a claim. An agency or
// an outlet that relies on somebody else who can be named passes on what that one says; it
// reports itself where the text names nobody behind it, or only circles and insiders, whom
// it has found and vouches for. German law lets an outlet rely on an agency's own reporting,
// not on what the agency passes on. Everybody else is the source of what he says.
func (t *told) speakerRole(s *saying) q.LinkRole {
	if s.actor < 0 || s.authority == s.actor || !t.cast.named(s.authority) {
		return q.LinkSource
	}
	switch t.cast.actors[s.actor].Kind {
	case q.Agency, q.Outlet:
		return q.LinkRelay
	}
	return q.LinkSource
}
