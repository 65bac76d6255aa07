package story

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/bag"
)

// Check tells where a sentence comes from: which claims of the story say the same and on
// whose authority, what speaks against it, and to which series its figures belong. The
// sentence is read like an article. That nothing is found is an answer, too.
func Check(s *q.Story, sentence *q.Reading) *q.Answer {
	c := newCast(s.Readings)
	t := listen(s.Readings, c)
	a := &q.Answer{Sentence: sentence.Text}
	asked := question{words: wordsOf(sentence.Text)}
	var witnesses []witness
	alone := []*q.Reading{sentence}
	counts := countsOf(t)
	for _, y := range tallies(listen(alone, newCast(alone))) {
		group := bestCount(counts, &y)
		asked.figures = append(asked.figures, y)
		if group == nil {
			continue
		}
		a.Figures = append(a.Figures, group.ledger(t))
		asked.same = append(asked.same, group.equal(&y)...)
	}
	for _, y := range asked.same {
		a.Articles = insert(a.Articles, y.article)
		witnesses = append(witnesses, t.tallyWitness(&y))
	}
	for _, g := range claimsOf(t) {
		switch {
		case asked.supported(t, g):
			a.Support = append(a.Support, t.claim(g))
			for _, s := range g.sayings {
				a.Articles = insert(a.Articles, s.article)
				if !g.relays(s) {
					witnesses = append(witnesses, t.witness(s))
				}
			}
		case asked.opposed(t, g):
			a.Against = append(a.Against, t.claim(g))
		}
	}
	a.Origins, a.Verdict, a.Reasons = t.origins(witnesses)
	return a
}

// question is a sentence that is looked up in a story.
type question struct {
	words   bag.Bag
	figures []tally
	same    []tally // figures of the story that count the same and have the same value
}

// equal are the tallies of the group that state the value of y.
func (c *count) equal(y *tally) []tally {
	var same []tally
	for _, x := range c.tallies {
		if x.Low == y.Low && x.High == y.High {
			same = append(same, x)
		}
	}
	return same
}

// supported reports whether the claim says what is asked: it carries the same figure of the
// same thing or, where no figure is asked for, says it in mostly the same words. A denial
// supports nothing.
func (a question) supported(t *told, g *claim) bool {
	if sideOf(g.sayings[0].Stance) != affirms && g.sayings[0].Kind != q.Hearsay {
		return false
	}
	if len(a.figures) > 0 {
		return slices.ContainsFunc(a.same, func(y tally) bool { return slices.Contains(g.sayings, y.saying) })
	}
	return len(a.words.Common(g.words)) >= 2 && t.weights.Contained(a.words, g.words) >= 0.6 &&
		len(a.words.Numbers()) == len(a.words.Numbers().Common(g.words))
}

// opposed reports whether somebody denies what is asked, leaves it open or will not speak of
// it. Numbers do not matter: who denies that soldiers were sent denies every number of them.
func (a question) opposed(t *told, g *claim) bool {
	switch sideOf(g.sayings[0].Stance) {
	case denies, leavesOpen, silent:
	default:
		return false
	}
	asked := a.words.Without(a.words.Numbers())
	return slices.ContainsFunc(g.sayings, func(s *saying) bool {
		said := s.words.Without(s.words.Numbers())
		return len(asked.Common(said)) >= 2 && t.weights.Contained(asked, said) >= 0.3
	})
}
