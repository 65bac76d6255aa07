package actors

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// pressName is an agency or outlet that running text names, from a token up to last.
type pressName struct {
	last int
	name string
	kind q.ActorKind
}

// ordinaryOutlet reports names of outlets that are ordinary words as well. They count
// between quotation marks and beside words of saying only.
var ordinaryOutlet = set(`blick heute profil kurier presse standard stern zeit welt bild focus news krone morgenpost bunte gala tag`)

// findPress finds agencies and outlets by their names, keyed by the first token.
func findPress(r *q.Reading) map[int]pressName {
	found := map[int]pressName{}
	enter := func(names []press.Found, kind q.ActorKind) {
		for _, f := range names {
			first := r.TokenAt(f.Start)
			last := first
			for last < len(r.Tokens) && r.Tokens[last].Start < f.End {
				last++
			}
			// A part of a longer token is no name, unless it is the first part of a
			// compound with a hyphen, which the nouns see to.
			if first < last && r.Tokens[first].Start == f.Start && r.Tokens[last-1].End == f.End && r.SentenceAt(f.Start) >= 0 {
				if old, ok := found[first]; !ok || old.last < last {
					found[first] = pressName{last, f.Name, kind}
				}
			}
		}
	}
	enter(press.OutletsNamed(r.Text), q.Outlet)
	enter(press.AgenciesNamed(r.Text), q.Agency)
	return found
}
