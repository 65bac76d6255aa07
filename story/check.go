package story

import (
	"slices"
	"strings"
	"sync"

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
	asked := question{words: wordsOf(sentence.Text), states: statesNamed(sentence.Text), negated: negated(sentence.Text)}
	var witnesses []witness
	alone := []*q.Reading{sentence}
	counts := countsOf(t)
	for _, y := range tallies(listen(alone, newCast(alone))) {
		asked.figures = append(asked.figures, y)
		groups, same := lookUp(counts, y)
		for _, g := range groups {
			a.Figures = append(a.Figures, g.ledger(t))
		}
		asked.same = append(asked.same, same...)
	}
	for _, y := range asked.same {
		a.Articles = insert(a.Articles, y.article)
		witnesses = append(witnesses, t.tallyWitnesses(&y)...)
	}
	for _, g := range claimsOf(t) {
		switch asked.answeredBy(t, g) {
		case supports:
			a.Support = append(a.Support, t.claim(g))
			for _, s := range g.sayings {
				a.Articles = insert(a.Articles, s.article)
				if !g.relays(s) {
					witnesses = append(witnesses, t.witness(s))
				}
			}
		case opposes:
			for _, one := range g.byOrigin(t) {
				a.Against = append(a.Against, t.claim(one))
			}
		}
	}
	a.Origins, a.Verdict, a.Reasons = t.origins(witnesses)
	return a
}

// lookUp finds the group that counts what y counts, and the figures that name its number. Who
// asks does not always tell a plan from a fact: if the number is not there, it is looked for
// among what is planned, possible or done.
func lookUp(counts []*count, y tally) (groups []*count, same []tally) {
	for _, status := range []q.FigureStatus{y.Status, q.Actual, q.Planned, q.Possible} {
		y.Status = status
		group := bestCount(counts, &y)
		if group == nil || slices.Contains(groups, group) {
			continue
		}
		same = group.naming(&y)
		if len(groups) == 0 || len(same) > 0 {
			groups = append(groups, group)
		}
		if len(same) > 0 {
			break
		}
	}
	return groups, same
}

// byOrigin are the sayings of a group, a claim for each origin: two who deny the same are two
// that stand against it.
func (g *claim) byOrigin(t *told) []*claim {
	var origins []int
	var claims []*claim
	for _, s := range g.sayings {
		origin := t.cast.origin(s.authority)
		i := slices.Index(origins, origin)
		if i < 0 {
			i = len(origins)
			origins, claims = append(origins, origin), append(claims, &claim{words: g.words})
		}
		claims[i].sayings = append(claims[i].sayings, s)
	}
	return claims
}

// question is a sentence that is looked up in a story.
type question struct {
	words   bag.Bag
	states  bag.Bag // that it names, by noun or adjective
	negated bool
	figures []tally
	same    []tally // figures of the story that count the same and name the same number
}

// bearing is how a claim stands to a question.
type bearing int

const (
	unrelated bearing = iota
	supports          // says what is asked
	opposes           // denies it, leaves it open or will not speak of it
)

// naming are the tallies of the group that name the number of y: "mindestens 40" is where a
// sentence with "40" may have it from.
func (c *count) naming(y *tally) []tally {
	var same []tally
	for _, x := range c.tallies {
		if x.Low == y.Low && x.High == y.High || named(x.Low, x.High) == named(y.Low, y.High) && oneNumber(&x) && oneNumber(y) {
			same = append(same, x)
		}
	}
	return same
}

// oneNumber reports whether a figure names one number, whatever limits it.
func oneNumber(y *tally) bool {
	return y.Modifier != q.Between && y.Modifier != q.Several
}

// answeredBy tells how a claim stands to the question. Who denies the opposite of it
// supports it; who warns, announces, estimates or blames says it, too, and the answer shows
// the act. Who demands something does not say that it is so.
func (a question) answeredBy(t *told, g *claim) bearing {
	first := g.sayings[0]
	switch side := sideOf(first.Stance); {
	case side == affirms, side == noSide && (first.Stance != q.Demands || first.Kind == q.Hearsay || len(a.same) > 0):
		if first.negated == a.negated && a.says(t, g) {
			return supports
		}
		if first.negated != a.negated && a.contradicts(t, g) {
			return opposes
		}
	case side == denies && slices.ContainsFunc(g.sayings, func(s *saying) bool { return a.concerns(t, s) }):
		if a.negated {
			return supports
		}
		return opposes
	case side == leavesOpen || side == silent:
		if slices.ContainsFunc(g.sayings, func(s *saying) bool { return a.concerns(t, s) }) {
			return opposes
		}
	}
	return unrelated
}

// says reports whether the claim says what is asked: it carries the same figure of the same
// thing or, where no figure is asked for, says it in mostly the same words.
func (a question) says(t *told, g *claim) bool {
	if len(a.figures) > 0 {
		return slices.ContainsFunc(a.same, func(y tally) bool { return slices.Contains(g.sayings, t.whole(y.saying)) })
	}
	return len(a.words.Common(g.words)) >= 2 && t.weights.Contained(a.words, g.words) >= 0.6 &&
		len(a.words.Numbers()) == len(a.words.Numbers().Common(g.words))
}

// whole is the saying of which a quoted scrap is a part, or the saying itself; nil for nil.
func (t *told) whole(s *saying) *saying {
	for range 4 { // deeper than quotations stand in each other
		if s == nil || s.Inside < 0 || !t.fragment(s) {
			break
		}
		s = t.saying(s.article, s.Inside)
	}
	return s
}

// contradicts reports whether only a negation is between the claim and what is asked.
// Numbers do not matter: where nobody came, no forty came.
func (a question) contradicts(t *told, g *claim) bool {
	asked, said := a.words.Without(a.words.Numbers()), g.words.Without(g.words.Numbers())
	return len(asked.Common(said).Without(t.names)) >= 2 && t.weights.Contained(asked, said) >= 0.7
}

// concerns reports whether somebody who denies something or leaves it open speaks of what is
// asked: they share a word beside names and another one. Numbers need not agree, since who
// denies that soldiers were sent denies every number of them, but a number that is shared
// tells a lot.
func (a question) concerns(t *told, s *saying) bool {
	asked, said := a.words.Union(a.states), s.words.Union(statesNamed(s.text)).Union(t.antecedent(s))
	common := asked.Common(said)
	if len(common.Without(t.names)) == 0 || len(common) < 2 {
		return false
	}
	return len(common.Numbers()) > 0 || t.weights.Contained(asked.Without(asked.Numbers()), said.Without(said.Numbers())) >= 0.3
}

// statesNamed are the stems of the states that a text names by adjectives and peoples, so
// that "kenianisch" meets "Kenia".
func statesNamed(text string) bag.Bag {
	var stems bag.Bag
	for _, name := range nations(text) {
		stems = stems.Union(wordsOf(name))
	}
	return stems
}

const farthest = 40 // sentences over which "die Berichte" may go back

// antecedent are the words to which a saying refers that names only a report and not what it
// says: "bestätigte die Berichte nicht" goes back to "Berichte über eine Verlegung".
func (t *told) antecedent(s *saying) bag.Bag {
	noun := bareReport(s.text)
	if noun == "" {
		return nil
	}
	r := t.readings[s.article]
	from := r.SentenceAt(s.Content.Cover().Start)
	for i := from - 1; i >= max(0, from-farthest); i-- {
		text := r.Sentences[i].In(r.Text)
		if words := wordsOf(text); words.Has(noun) && bareReport(text) == "" {
			return words.Union(statesNamed(text))
		}
	}
	if from > 0 {
		return wordsOf(r.Sentences[from-1].In(r.Text))
	}
	return nil
}

// bareReport is the stem of a noun for a report that stands in the text without what it says;
// "" if there is none.
func bareReport(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		bare := strings.Trim(w, ".,;:!?\"„“”»«()")
		if !reportNoun(bare) {
			continue
		}
		if bare != w && i+1 < len(words) { // a clause follows: "den Vorwurf, dass"
			return ""
		}
		if i+1 < len(words) {
			switch words[i+1] {
			case "zufolge", "über", "von", "vom", "zu", "zum", "zur", "wegen", "wonach", "der", "des", "eines", "einer", "aus":
				return ""
			}
		}
		return bag.Stem(bare)
	}
	return ""
}

// reportNoun reports whether the noun means something that is said.
func reportNoun(w string) bool { return reportNouns()[bag.Stem(w)] }

var reportNouns = sync.OnceValue(func() map[string]bool {
	nouns := map[string]bool{}
	for _, w := range strings.Fields("Bericht Vorwurf Vorwürfe Meldung Angabe Behauptung Anschuldigung Darstellung Gerücht Information Spekulation Schilderung") {
		nouns[bag.Stem(w)] = true
	}
	return nouns
})
