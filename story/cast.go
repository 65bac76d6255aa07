package story

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/actors/alias"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// cast resolves the actors of single articles to the actors of the story.
type cast struct {
	actors []q.StoryActor
	bodies []string // for each of the actors: its name without endings, "" for a person
	roles  [][]int  // article → actor of the article → index into actors
}

func newCast(readings []*q.Reading) *cast {
	c := &cast{roles: make([][]int, len(readings))}
	faces := []q.Actor{} // the fullest form of each actor of the story so far
	looks := newLooks()
	for article, r := range readings {
		c.roles[article] = make([]int, len(r.Actors))
		for i, a := range r.Actors {
			at := c.find(looks, a, article)
			if at < 0 {
				at = len(faces)
				faces = append(faces, a)
				c.bodies = append(c.bodies, bodyName(a))
				c.actors = append(c.actors, q.StoryActor{Name: a.Name, Role: a.Role, Kind: a.Kind, For: -1})
				looks.set(at, a)
			} else if full := fuller(faces[at], a); full.Name != faces[at].Name || full.Role != faces[at].Role || full.Of != faces[at].Of {
				faces[at] = full
				looks.set(at, full)
			}
			c.actors[at].Members = append(c.actors[at].Members, q.ActorRef{Article: article, Actor: i})
			c.roles[article][i] = at
		}
	}
	for i, face := range faces {
		c.actors[i].Name, c.actors[i].Role, c.actors[i].Kind = face.Name, face.Role, face.Kind
	}
	names := newLooks()
	for i, a := range c.actors {
		names.set(i, q.Actor{Name: a.Name, Kind: a.Kind})
	}
	for i, face := range faces {
		c.actors[i].For = c.principal(face, i, names)
	}
	return c
}

// looks are the faces of actors by their indices, found by their keys: those that cannot be
// the same are not compared.
type looks struct {
	faces []*alias.Face
	byKey map[string][]int
}

func newLooks() *looks { return &looks{byKey: map[string][]int{}} }

// set gives actor i the face of a, in addition to keys of faces that it had before.
func (l *looks) set(i int, a q.Actor) {
	for len(l.faces) <= i {
		l.faces = append(l.faces, nil)
	}
	l.faces[i] = alias.Look(a)
	for _, key := range append(l.faces[i].Keys(), stemKey(a)...) {
		if all := l.byKey[key]; len(all) == 0 || !slices.Contains(all, i) {
			l.byKey[key] = append(all, i)
		}
	}
}

// near are the actors that share a key with the face of a, in order.
func (l *looks) near(a q.Actor, face *alias.Face) []int {
	var found []int
	for _, key := range append(face.Keys(), stemKey(a)...) {
		found = append(found, l.byKey[key]...)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// stemKey is the key of a name without endings; nil for a person.
func stemKey(a q.Actor) []string {
	if body := bodyName(a); body != "" {
		return []string{"stem:" + body}
	}
	return nil
}

// find is the story's actor that is the same as a; -1 if there is none. Two actors of one
// article stay apart, since whoever read the article told them apart, unless their names leave
// no doubt or are the same but for the number: the secret service and the secret services of a
// state.
func (c *cast) find(looks *looks, a q.Actor, article int) int {
	body, look := bodyName(a), alias.Look(a)
	for _, i := range looks.near(a, look) {
		members := c.actors[i].Members
		here := members[len(members)-1].Article == article
		if body != "" && body == c.bodies[i] || !here && looks.faces[i].Same(look) || here && looks.faces[i].Surely(look) {
			return i
		}
	}
	return -1
}

// bodyName is the name of an institution or group without endings; "" for a person.
func bodyName(a q.Actor) string {
	if a.Kind == q.Person {
		return ""
	}
	return strings.Join(bag.Of(a.Name), " ")
}

// fuller is what is known of one actor from two articles: the longer name, the first role.
func fuller(a, b q.Actor) q.Actor {
	if len(b.Name) > len(a.Name) && a.Kind == q.Person {
		a.Name = b.Name
	}
	if a.Role == "" {
		a.Role = b.Role
	}
	if a.Of == "" {
		a.Of = b.Of
	}
	return a
}

// principal is the institution or state for which an actor speaks, added to the cast if no
// article names it by itself; -1 for an actor who speaks for himself. names are the faces of
// the cast by name alone.
func (c *cast) principal(face q.Actor, self int, names *looks) int {
	name := alias.Speaks(face)
	if name == "" || name == face.Name || face.Kind == q.Outlet || face.Kind == q.Agency {
		return -1
	}
	named := q.Actor{Name: name, Kind: q.Organization}
	probe := alias.Look(named)
	for _, i := range names.near(named, probe) {
		if a := c.actors[i]; i != self && a.Kind != q.Person && (a.Name == name || names.faces[i].Same(probe)) {
			return i
		}
	}
	c.actors = append(c.actors, q.StoryActor{Name: name, Kind: q.Organization, For: -1})
	names.set(len(c.actors)-1, named)
	return len(c.actors) - 1
}

// at is the story's actor for an actor of an article; -1 stays -1.
func (c *cast) at(article, actor int) int {
	if actor < 0 {
		return -1
	}
	return c.roles[article][actor]
}

// origin is the actor behind whom a statement of the actor ends: the institution or state for
// which a person speaks, since two of its officials are not two origins, and the state for
// its government. Other institutions of a state are origins of their own.
func (c *cast) origin(actor int) int {
	if actor < 0 || c.actors[actor].For < 0 {
		return actor
	}
	a := c.actors[actor]
	switch {
	case a.Kind == q.Person, a.Kind == q.Group && representatives(a.Name):
		return c.origin(a.For)
	case a.Kind == q.Organization && strings.HasSuffix(strings.ToLower(a.Name), "regierung"):
		return a.For
	}
	return actor
}

// representatives reports whether a group speaks for somebody by what it is called:
// "russische Regierungsvertreter", but not "russische Soldaten".
func representatives(name string) bool {
	name = strings.ToLower(name)
	for _, noun := range []string{"vertreter", "sprecher", "diplomaten", "minister"} {
		if strings.HasSuffix(name, noun) {
			return true
		}
	}
	return false
}

// named reports whether the actor can be an origin: somebody identifiable.
func (c *cast) named(actor int) bool {
	return actor >= 0 && c.actors[actor].Kind != q.Unnamed
}
