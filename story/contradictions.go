package story

import (
	"cmp"
	"math"
	"slices"
	"sort"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
)

// contradictions are what does not fit in the story: figures that cannot both hold, clock
// times that differ, actors who say the opposite of each other, and headlines and leads that assert what their own
// text only attributes.
func contradictions(t *told, s *q.Story) []q.Contradiction {
	out := t.figureConflicts(s.Series)
	out = append(out, t.timeConflicts()...)
	out = append(out, t.positionConflicts()...)
	return append(out, t.attributionLosses()...)
}

// conflict is a contradiction of two sides.
func (t *told) conflict(kind q.ContradictionKind, one, other q.Side) q.Contradiction {
	return q.Contradiction{
		Kind:   kind,
		Text:   t.says(one.Actor, one.Text) + " ↔ " + t.says(other.Actor, other.Text),
		Sides:  []q.Side{one, other},
		Places: slices.Concat(one.Places, other.Places),
	}
}

// side is the saying as a side of a contradiction.
func (s *saying) side() q.Side { return q.Side{Actor: s.authority, Text: s.text, Places: s.places()} }

func (t *told) figureConflicts(all []q.Series) []q.Contradiction {
	var out []q.Contradiction
	for _, series := range all {
		for _, e := range series.Entries {
			for _, r := range e.Relations {
				if r.Type != q.Contradicts {
					continue
				}
				other := series.Entries[r.To]
				out = append(out, t.conflict(q.FigureConflict,
					q.Side{Actor: firstNamed(other.Origins, other.Actor), Text: other.Text, Places: other.Places},
					q.Side{Actor: firstNamed(e.Origins, e.Actor), Text: e.Text, Places: e.Places}))
			}
		}
	}
	return out
}

// positionConflicts pair two actors who say the opposite of each other: a denial with what it
// denies, or the same words with and without a negation. Each pair of actors is told once.
func (t *told) positionConflicts() []q.Contradiction {
	var out []q.Contradiction
	told := map[[2]int]bool{}
	affirmed := t.affirmed()
	for i := range t.sayings {
		denial := &t.sayings[i]
		if denial.Stance != q.Denies && !(denial.negated && sideOf(denial.Stance) == affirms) || !t.takesPosition(denial) {
			continue
		}
		for _, claim := range t.denied(denial, affirmed) {
			pair := [2]int{t.cast.origin(claim.authority), t.cast.origin(denial.authority)}
			if pair[0] == pair[1] || told[pair] {
				continue
			}
			told[pair] = true
			one, other := claim, denial
			if denial.Stance != q.Denies && t.latest(denial) < t.latest(claim) { // two assertions stand in the order of time
				one, other = denial, claim
			}
			out = append(out, t.conflict(q.PositionConflict, one.side(), other.side()))
		}
	}
	return out
}

// denied are the claims that stand against a denial, those first that fit it best, of equal
// ones the latest before an outspoken denial, or else the first.
func (t *told) denied(denial *saying, affirmed byStem) []*saying {
	var claims []*saying
	fit := map[*saying]float64{}
	for _, j := range affirmed.sharing(t.matter(denial), leastCommon) {
		if claim := &t.sayings[j]; t.opposed(claim, denial) {
			claims = append(claims, claim)
			fit[claim] = math.Round(10 * t.weights.Contained(t.matter(claim), t.matter(denial)))
		}
	}
	slices.SortStableFunc(claims, func(a, b *saying) int {
		byTime := cmp.Compare(t.latest(b), t.latest(a))
		if denial.Stance != q.Denies {
			byTime = -byTime
		}
		return cmp.Or(cmp.Compare(fit[b], fit[a]), byTime)
	})
	return claims
}

// mayKnow reports whether the denial can be of the claim by its day: nobody denies what is
// said only later. Where a text names no day, the article's publication is the day.
func (t *told) mayKnow(claim, denial *saying) bool {
	said, denied := t.latest(claim), t.latest(denial)
	return claim.article == denial.article && (claim.said == "" || denial.said == "") || said != "" && denied != "" && said <= denied
}

// leastCommon is how many stems a claim and its denial have in common at least.
const leastCommon = 2

// affirmed are the claims of those who take a position, by the stems of what they are about.
func (t *told) affirmed() byStem {
	index := byStem{}
	for i := range t.sayings {
		if s := &t.sayings[i]; sideOf(s.Stance) == affirms && t.takesPosition(s) {
			index.add(i, t.matter(s))
		}
	}
	return index
}

// opposed reports whether the denial is of the claim: enough of what the shorter one is
// about stands in the other. Where a negation makes the difference, it must negate what the
// claim says, and so must be about little else.
func (t *told) opposed(claim, denial *saying) bool {
	if claim.article == denial.article && claim.Content.Overlaps(denial.Content.Cover()) {
		return false
	}
	if denial.Stance == q.Denies && !t.mayKnow(claim, denial) {
		return false
	}
	x, y := t.matter(claim), t.matter(denial)
	enough := 0.4
	if denial.Stance != q.Denies || denial.negated {
		enough = 0.7
		numbers := denial.words.Numbers()
		if claim.negated || !slices.Equal(claim.words.Numbers(), numbers) && (denial.Stance != q.Denies || len(numbers) > 0) || t.weights.Of(x.Common(y)) < 0.6*t.weights.Of(y) {
			return false
		}
	}
	return len(x.Common(y)) >= leastCommon && t.weights.Contained(x, y) >= enough
}

// attributionLosses are headlines, headings and leads that say in the outlet's own voice what
// the same article only attributes.
func (t *told) attributionLosses() []q.Contradiction {
	var out []q.Contradiction
	for article, r := range t.readings {
		lead := firstParagraph(r)
		attributed := attributing(r)
		for i, s := range r.Sentences {
			kind := r.Blocks[s.Block].Kind
			if kind == q.Paragraph && s.Block != lead || attributed[i] || !asserts(r, s) || hedged(s.In(r.Text)) {
				continue
			}
			if source := t.attributedLater(article, s); source != nil {
				own := q.Side{Actor: -1, Text: s.In(r.Text), Places: []q.Place{{Article: article, Span: s.Span}}}
				out = append(out, t.conflict(q.AttributionLoss, own, source.side()))
			}
		}
	}
	return out
}

func firstParagraph(r *q.Reading) int {
	return slices.IndexFunc(r.Blocks, func(b q.Block) bool { return b.Kind == q.Paragraph })
}

// asserts reports whether a sentence states something: it has a finite verb, and no label
// in front that says whose words follow ("Bericht: …").
func asserts(r *q.Reading, s q.Sentence) bool {
	finite := false
	for i := s.First; i < s.Last; i++ {
		if r.Word(i) == ":" {
			return false
		}
		for _, f := range verb.Lookup(r.Word(i)) {
			finite = finite || f.Is(q.Finite) && !f.Is(q.Subjunctive1)
		}
	}
	return finite
}

// attributing tells for each sentence whether anything is attributed in it.
func attributing(r *q.Reading) []bool {
	out := make([]bool, len(r.Sentences))
	for _, a := range r.Attributions {
		for _, pieces := range []q.Spans{a.Content, a.Cue, a.Source} {
			for _, p := range pieces {
				first := sort.Search(len(out), func(i int) bool { return r.Sentences[i].End > p.Start })
				for i := first; i < len(out) && r.Sentences[i].Start < p.End; i++ {
					out[i] = true
				}
			}
		}
	}
	return out
}

// hedged reports whether a sentence asks or marks doubt.
func hedged(sentence string) bool {
	lower := strings.ToLower(sentence)
	for _, mark := range []string{"?", "offenbar", "mutmaßlich", "angeblich", "soll ", "sollen ", "wohl ", "möglich", "könnte", "\"", "„", "“", "”", "»", "«"} {
		if strings.Contains(lower, mark) {
			return true
		}
	}
	return false
}

// attributedLater is what the article attributes to somebody and the sentence asserts: most
// of the sentence's words, names apart, stand in one attributed content of another sentence.
func (t *told) attributedLater(article int, s q.Sentence) *saying {
	words := wordsOf(s.In(t.readings[article].Text)).Without(t.names)
	if len(words) < 2 {
		return nil
	}
	for _, i := range t.of[article] {
		said := &t.sayings[i]
		if sideOf(said.Stance) != affirms || said.Stance == q.Confirms || said.Kind == q.Reported || said.Content.Overlaps(s.Span) {
			continue
		}
		common := words.Common(said.words)
		if len(common) >= 2 && t.weights.Of(common) >= 0.7*t.weights.Of(words) {
			return said
		}
	}
	return nil
}
