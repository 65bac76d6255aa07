package story

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// side is what a stance says about whether something is so.
type side int

const (
	noSide  side = iota // warns, demands: not about whether something is so
	affirms             // claims, confirms
	leavesOpen
	denies
	silent
)

func sideOf(s q.Stance) side {
	switch s {
	case q.Claims, q.Confirms:
		return affirms
	case q.CannotConfirm:
		return leavesOpen
	case q.Denies:
		return denies
	case q.NoComment:
		return silent
	}
	return noSide
}

// deed is an act with the sayings that tell of it.
type deed struct {
	number  int // among those of its actor
	act     q.Act
	sayings []*saying
}

// positions tell for every institution, state and person what it does by speaking. An
// official's words are told for whom he speaks for. Outlets and agencies report positions and
// have none, and whom nobody names has none that could be followed.
func positions(t *told) []q.Position {
	known := map[int]*deeds{}
	var actors []int
	for i := range t.sayings {
		s := &t.sayings[i]
		if !t.takesPosition(s) {
			continue
		}
		actor := t.cast.origin(s.authority)
		if _, ok := known[actor]; !ok {
			actors = append(actors, actor)
			known[actor] = newDeeds()
		}
		t.addDeed(known[actor], s)
	}
	out := make([]q.Position, 0, len(actors))
	for _, actor := range actors {
		out = append(out, t.position(actor, known[actor].all))
	}
	slices.SortStableFunc(out, func(a, b q.Position) int {
		return cmp.Or(cmp.Compare(len(b.Changes), len(a.Changes)), cmp.Compare(weightOf(b), weightOf(a)))
	})
	return out
}

// weightOf puts the actors first of whom most articles tell.
func weightOf(p q.Position) int {
	var articles []int
	for _, a := range p.Acts {
		for _, i := range a.Articles {
			articles = insert(articles, i)
		}
	}
	return 100*len(articles) + len(p.Acts)
}

func (t *told) takesPosition(s *saying) bool {
	if s.authority < 0 || s.Kind == q.Hearsay || t.fragment(s) || len(s.words) == 0 {
		return false
	}
	switch a := t.cast.actors[s.authority]; a.Kind {
	case q.Outlet, q.Agency, q.Unnamed:
		return false
	case q.Person: // "der Mann", "ein Passant" take no position that an editor could follow
		return a.For >= 0 || t.calledByName(s.authority)
	}
	return true
}

// addDeed adds the saying to the deed that it tells of again, or as a new one.
func (t *told) addDeed(known *deeds, s *saying) {
	for _, d := range known.candidates(s) {
		if t.sameDeed(d, s) {
			d.sayings = append(d.sayings, s)
			d.act.Articles = insert(d.act.Articles, s.article)
			d.act.Places = append(d.act.Places, s.places()...)
			if d.act.Day == "" {
				d.act.Day = s.day()
			}
			d.act.Latest = earliest(d.act.Latest, t.latest(s))
			return
		}
	}
	known.add(&deed{
		act: q.Act{
			Day: s.day(), Latest: t.latest(s), Stance: s.Stance, Speaker: s.authority, Text: s.text,
			Articles: []int{s.article}, Places: s.places(),
		},
		sayings: []*saying{s},
	})
}

func (t *told) sameDeed(d *deed, s *saying) bool {
	first := d.sayings[0]
	if d.act.Stance != s.Stance || d.act.Day != "" && s.day() != "" && d.act.Day != s.day() {
		return false
	}
	if first.article == s.article && first.authority != s.authority {
		return false
	}
	return t.weights.Contained(first.words, s.words) >= 0.6 && sameNumbers(first, s)
}

// sameNumbers reports whether one saying names no number that the other lacks.
func sameNumbers(a, b *saying) bool {
	x, y := a.words.Numbers(), b.words.Numbers()
	common := len(x.Common(y))
	return common == len(x) || common == len(y)
}

func (t *told) position(actor int, deeds []*deed) q.Position {
	slices.SortStableFunc(deeds, func(a, b *deed) int { return cmp.Compare(a.when(), b.when()) })
	p := q.Position{Actor: actor}
	for _, d := range deeds {
		p.Acts = append(p.Acts, d.act)
	}
	for to := range deeds {
		for _, same := range []func(a, b *saying) bool{t.sameMatter, t.referredMatter} {
			if from := t.lastOther(deeds[:to], deeds[to], same); from >= 0 {
				p.Changes = append(p.Changes, q.Change{From: from, To: to})
				break
			}
		}
	}
	return p
}

// lastOther is the last of the earlier deeds from which the later one is a change, in the same
// matter; -1 if there is none.
func (t *told) lastOther(earlier []*deed, later *deed, same func(a, b *saying) bool) int {
	for from := len(earlier) - 1; from >= 0; from-- {
		if t.changed(earlier[from], later, same) {
			return from
		}
	}
	return -1
}

// when orders deeds: by their day, or by the last day on which they can have happened.
func (d *deed) when() q.Day {
	if d.act.Day != "" {
		return d.act.Day
	}
	return d.act.Latest
}

// changed reports whether a later deed takes another side in the same matter. Both must say
// whether something is so, on different days, about the same thing. Who says twice that
// something is not so has not changed his position, though the one is a denial.
func (t *told) changed(earlier, later *deed, same func(a, b *saying) bool) bool {
	from, to := sideOf(earlier.act.Stance), sideOf(later.act.Stance)
	if from == noSide || to == noSide || from == to || earlier.when() >= later.when() {
		return false
	}
	return slices.ContainsFunc(earlier.sayings, func(a *saying) bool {
		return slices.ContainsFunc(later.sayings, func(b *saying) bool {
			return !(a.negated && b.negated && (from == denies || to == denies)) && same(a, b)
		})
	})
}

// sameMatter reports whether two sayings are about the same thing, whatever they say of it.
// The names of the speakers themselves do not count.
func (t *told) sameMatter(a, b *saying) bool {
	x, y := t.matter(a), t.matter(b)
	return len(x.Common(y)) >= 2 && t.weights.Contained(x, y) >= 0.3
}

// referredMatter is sameMatter where the earlier one leaves open or denies "the reports" and no
// more: what it is about is what they say.
func (t *told) referredMatter(a, b *saying) bool {
	if side := sideOf(a.Stance); side != leavesOpen && side != denies || len(t.matter(a)) > fewWords {
		return false
	}
	if bareReport(a.text) == "" {
		return false
	}
	x, y := t.antecedent(a).Without(t.names), t.matter(b)
	return len(x.Common(y)) >= 2 && t.weights.Contained(x, y) >= 0.3
}

// fewWords is the number of content words up to which a saying only points to something else.
const fewWords = 3
