package story

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// matter is what a saying is about: its content without the names of persons and states, who
// stand in everything that is said in a story.
func (t *told) matter(s *saying) bag.Bag {
	if s.matter == nil {
		return s.words.Without(t.names)
	}
	return s.matter
}

// claim is a group of sayings that say the same.
type claim struct {
	sayings []*saying
	words   bag.Bag // of the longest
}

// claimsOf groups sayings that say the same: the same proposition with the same numbers and
// the same side, whoever says it. Every saying is in one group.
func claimsOf(t *told) []*claim {
	var groups []*claim
	index := byStem{}
	for i := range t.sayings {
		s := &t.sayings[i]
		if t.fragment(s) || len(s.words) == 0 {
			continue
		}
		at := t.findClaim(groups, index, s)
		if at < 0 {
			at = len(groups)
			groups = append(groups, &claim{})
		}
		groups[at].sayings = append(groups[at].sayings, s)
		if len(s.words) > len(groups[at].words) {
			index.add(at, s.words.Without(groups[at].words))
			groups[at].words = s.words
		}
	}
	return groups
}

// findClaim looks only at groups that share a stem with the saying, so that the cost grows
// with what is alike and not with the number of groups.
func (t *told) findClaim(groups []*claim, index byStem, s *saying) int {
	best, score := -1, 0.0
	for _, g := range index.sharing(s.words, 2) {
		first := groups[g].sayings[0]
		if !t.saysTheSame(first, s) {
			continue
		}
		if alike := t.weights.Alike(groups[g].words, s.words); alike > score {
			best, score = g, alike
		}
	}
	return best
}

// saysTheSame compares two sayings as propositions: numbers, negation, side and act must
// agree, and the words must be mostly the same. Two who deny "the accusations" deny what each is
// accused of.
func (t *told) saysTheSame(a, b *saying) bool {
	if sideOf(a.Stance) != sideOf(b.Stance) || sideOf(a.Stance) == noSide && a.Stance != b.Stance {
		return false
	}
	if sideOf(a.Stance) != affirms && len(t.matter(b)) <= fewWords && t.cast.origin(a.authority) != t.cast.origin(b.authority) {
		return false
	}
	if a.negated != b.negated || !slices.Equal(a.words.Numbers(), b.words.Numbers()) {
		return false
	}
	return t.weights.Contained(a.words, b.words) >= 0.65 && t.weights.Alike(a.words, b.words) >= 0.35
}

// claims are the main claims of the story: what several articles print, and what reaches the
// reader through others.
func claims(t *told) []q.Claim {
	var out []q.Claim
	for _, g := range claimsOf(t) {
		if len(articlesOf(g.sayings)) > 1 || slices.ContainsFunc(g.sayings, func(s *saying) bool { return len(s.via) > 0 }) {
			out = append(out, t.claim(g))
		}
	}
	slices.SortStableFunc(out, func(a, b q.Claim) int { return cmp.Compare(len(b.Articles), len(a.Articles)) })
	return out
}

func (t *told) claim(g *claim) q.Claim {
	first := g.sayings[0]
	for _, s := range g.sayings {
		if first.authority < 0 && s.authority >= 0 || len(s.via) > len(first.via) {
			first = s
		}
	}
	c := q.Claim{Text: first.text, Stance: first.Stance, Actor: first.actor, Articles: articlesOf(g.sayings)}
	var witnesses []witness
	for _, s := range g.sayings {
		if !s.again || !slices.ContainsFunc(g.sayings, func(o *saying) bool { return !o.again && o.Attribution == s.Attribution }) {
			c.Places = append(c.Places, s.places()...)
		}
		if !g.relays(s) {
			witnesses = append(witnesses, t.witness(s))
		}
	}
	c.Origins, c.Verdict, c.Reasons = t.origins(witnesses)
	c.Chain = t.chain(first, c.Articles)
	return c
}

// relays reports whether the saying only passes on another one of the group that stands
// inside of it: the ministry says that the ambassador said.
func (g *claim) relays(s *saying) bool {
	return slices.ContainsFunc(g.sayings, func(o *saying) bool {
		return o.article == s.article && o.Inside == s.index && o.authority != s.authority
	})
}

// chain is the way of a claim from the outlets inwards: outlets, agencies to which they
// credit their text, relays, the source, the authority on which it relies. Outlets, and
// agencies, stand side by side; behind each other are the roles.
func (t *told) chain(s *saying, articles []int) []q.Link {
	var links []q.Link
	add := func(name string, role q.LinkRole, places ...q.Place) {
		if name == "" {
			return
		}
		i := slices.IndexFunc(links, func(l q.Link) bool { return l.Name == name })
		if i < 0 {
			links = append(links, q.Link{Name: name, Role: role})
			i = len(links) - 1
		}
		links[i].Places = append(links[i].Places, places...)
	}
	for _, a := range articles {
		r := t.readings[a]
		add(cmp.Or(r.Outlet, r.ID), q.LinkOutlet, q.Place{Article: a})
	}
	for _, a := range articles {
		for _, credit := range t.readings[a].Credits {
			if credit.Place.CreditsText() {
				add(credit.Agency, q.LinkAgency, q.Place{Article: a, Span: credit.Span})
			}
		}
	}
	for i := len(s.via) - 1; i >= 0; i-- {
		if v := s.via[i]; v != s.authority && v >= 0 {
			add(t.cast.actors[v].Name, q.LinkRelay)
		}
	}
	source := q.Place{Article: s.article, Span: s.Source.Cover()}
	if s.actor >= 0 {
		add(t.cast.actors[s.actor].Name, t.speakerRole(s), source)
	}
	if s.authority >= 0 && s.authority != s.actor {
		add(t.cast.actors[s.authority].Name, q.LinkAuthority)
	}
	return links
}
