package story

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
	"github.com/quellenlage/quellenlage/internal/bag"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// saying is an attribution as a part of the story.
type saying struct {
	*q.Attribution
	article int
	index   int // in Reading.Attributions
	text    string
	words   bag.Bag
	negated bool // "nicht", "kein": says the opposite of the same words without it
	matter  bag.Bag

	actor     int // index into the cast; -1 if nobody is identified
	via       []int
	authority int   // who has it, in the end: the last link of the chain, or actor
	order     int   // place in the order of time
	beside    []int // further actors who say it in one breath, by the cast
	said      q.Day // the day of the utterance; "" if unknown, or if the text names a later day than its own
	again     bool  // the saying of one of them, which stands behind the first one's
}

// told is everything that is said in a story, with what is needed to compare it.
type told struct {
	readings []*q.Reading
	cast     *cast
	sayings  []saying
	of       [][]int // article → attribution of the article → index into sayings, the first actor's
	weights  *bag.Weights
	names    bag.Bag // words of the names of persons, states and alliances of the cast
}

func listen(readings []*q.Reading, c *cast) *told {
	t := &told{readings: readings, cast: c, of: make([][]int, len(readings))}
	var pieces []bag.Bag
	for article, r := range readings {
		for _, s := range r.Sentences {
			pieces = append(pieces, wordsOf(s.In(r.Text)))
		}
		t.of[article] = make([]int, len(r.Attributions))
		mentions := mentionsOf(r)
		for i := range r.Attributions {
			t.of[article][i] = len(t.sayings)
			first := t.hear(article, i, mentions)
			t.sayings = append(t.sayings, first)
			for _, actor := range first.beside {
				other := first
				other.actor, other.authority, other.order, other.again = actor, actor, len(t.sayings), true
				t.sayings = append(t.sayings, other)
			}
		}
	}
	t.agree()
	t.weights = bag.Weigh(pieces)
	for i, a := range c.actors {
		short := a.Kind == q.Organization && !strings.Contains(a.Name, " ")
		if a.Kind == q.State || (a.Kind == q.Person || short) && t.calledByName(i) {
			t.names = append(t.names, bag.Of(a.Name)...)
		}
	}
	t.names = bag.Bag.Union(nil, t.names)
	for i := range t.sayings {
		t.sayings[i].matter = t.sayings[i].words.Without(t.names)
	}
	return t
}

// copied is the number of content words from which on the same words in two articles are one
// text and not chance.
const copied = 5

// agree gives sayings of the very same words one source. Two articles that print one text
// print one utterance, whatever the reading of each made of "er" and "demnach": the source
// that most of them name counts, of equals the first.
func (t *told) agree() {
	same := map[string][]int{}
	var keys []string
	for i, s := range t.sayings {
		if len(s.words) < copied || s.again {
			continue
		}
		key := strings.Join(s.words, " ")
		if s.negated {
			key += " ¬"
		}
		if len(same[key]) == 0 {
			keys = append(keys, key)
		}
		same[key] = append(same[key], i)
	}
	for _, key := range keys {
		group := same[key]
		best, votes := group[0], 0
		for _, i := range group {
			n := 0
			for _, j := range group {
				if t.sayings[j].authority == t.sayings[i].authority && t.cast.named(t.sayings[i].authority) {
					n++
				}
			}
			if n > votes {
				best, votes = i, n
			}
		}
		source := t.sayings[best]
		for _, i := range group {
			s := &t.sayings[i]
			if s.article != source.article {
				s.actor, s.via, s.authority, s.beside = source.actor, source.via, source.authority, source.beside
			}
		}
	}
}

// calledByName reports whether an article names the actor and does not only describe him.
func (t *told) calledByName(actor int) bool {
	for _, m := range t.cast.actors[actor].Members {
		for _, mention := range t.readings[m.Article].Actors[m.Actor].Mentions {
			if mention.Form == q.ByName {
				return true
			}
		}
	}
	return false
}

func (t *told) hear(article, index int, mentions []namedAt) saying {
	r := t.readings[article]
	a := &r.Attributions[index]
	s := saying{
		Attribution: a, article: article, index: index, order: len(t.sayings),
		text:  strings.Join(strings.Fields(a.Content.In(r.Text)), " "),
		actor: t.cast.at(article, a.Actor), authority: t.cast.at(article, a.Authority),
	}
	if t.published(article, a.When) {
		s.said = a.When
	}
	s.words, s.negated = wordsOf(s.text), negated(s.text)
	for _, v := range a.Via {
		if !ownOutlet(r, v) {
			s.via = append(s.via, t.cast.at(article, v))
		}
	}
	if one, other, ok := pairOf(r, a.Actor); ok {
		s.actor, s.beside = t.cast.at(article, one), []int{t.cast.at(article, other)}
	}
	if s.authority < 0 {
		s.authority = s.actor
	}
	for _, other := range beside(r, mentions, a) {
		if actor := t.cast.at(article, other); t.cast.origin(actor) != t.cast.origin(s.authority) {
			s.beside = append(s.beside, actor)
		}
	}
	return s
}

// ownOutlet reports whether an actor of an article is its outlet, which stands at the end
// of every chain and is no relay before itself: "sagte sie dieser Zeitung".
func ownOutlet(r *q.Reading, actor int) bool {
	a := &r.Actors[actor]
	return a.Kind == q.Outlet && a.Name != "" && strings.HasSuffix(r.Outlet, a.Name)
}

// wordsOf is the bag of a text with its verbs in the infinitive, so that it can be compared
// across tenses and moods.
func wordsOf(text string) bag.Bag {
	return bag.Lemmas(text, func(word string) string {
		if letter.Capital(word) {
			return word
		}
		forms := verb.Lookup(word)
		if len(forms) == 0 {
			return word
		}
		return forms[0].Lemma
	})
}

// negated reports whether the text denies what its words say. Two negations cancel out, unless
// they are coordinated ("nicht die Mittel und auch keine Zeit"), and "nicht nur", "nicht
// zuletzt" and their like deny nothing.
func negated(text string) bool {
	const reach = 2           // words from a conjunction to the negation that it coordinates
	odd, open := false, false // open: the word before was "nicht"
	before := false           // odd, before the last negation
	since := reach            // words since the last conjunction
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		bare := strings.Trim(word, ".,;:!?\"„“”»«()")
		if open && widens(bare) {
			odd = before
		}
		open = bare == "nicht"
		if closed.Negations.Has(bare) {
			before, odd = odd, !odd || since < reach
		}
		if since++; bare == "und" || bare == "oder" || bare == "sowie" {
			since = 0
		}
	}
	return odd
}

// widens reports words with which "nicht" adds something instead of denying it.
func widens(word string) bool {
	switch word {
	case "nur", "bloß", "allein", "zuletzt", "minder", "ohne":
		return true
	}
	return false
}

// saying is the saying of an attribution of an article; nil if index is -1.
func (t *told) saying(article, index int) *saying {
	if index < 0 {
		return nil
	}
	return &t.sayings[t.of[article][index]]
}

// places are the pieces of the content.
func (s *saying) places() []q.Place {
	places := make([]q.Place, len(s.Content))
	for i, c := range s.Content {
		places[i] = q.Place{Article: s.article, Span: c}
	}
	return places
}

// day is when it was said: the day that the text names, or "".
func (s *saying) day() q.Day { return s.said }

// latest is the last day on which it can have been said: the day that the text names, or
// the publication of the article.
func (t *told) latest(s *saying) q.Day {
	if s.said != "" {
		return s.said
	}
	return t.readings[s.article].Published.To
}

// fragment reports whether the saying is a quoted scrap of another one of the same actor, or
// the same words once more: "wollten nach eigenen Angaben" announces, and is said.
func (t *told) fragment(s *saying) bool {
	if s.Inside >= 0 && t.saying(s.article, s.Inside).actor == s.actor {
		return true
	}
	for i := s.index - 1; i >= 0 && i >= s.index-2; i-- {
		before := t.saying(s.article, i)
		if before.actor == s.actor && before.Content.Cover() == s.Content.Cover() {
			return true
		}
	}
	return false
}

// articles are the indices of the articles of some sayings, each once, in order.
func articlesOf(sayings []*saying) []int {
	var articles []int
	for _, s := range sayings {
		articles = insert(articles, s.article)
	}
	return articles
}

// insert adds v to a sorted list without repetition.
func insert(sorted []int, v int) []int {
	i, found := slices.BinarySearch(sorted, v)
	if found {
		return sorted
	}
	return slices.Insert(sorted, i, v)
}
