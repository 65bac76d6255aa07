package brief

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// title is the heading of a story. One article gives its own headline. For several it is the
// noun phrase of a headline that most of them share, since any one headline may assert what
// only its own outlet says; where they share none, the topic that a headline names in front of
// its colon, and failing that the headline that has most in common with the others, in
// quotation marks. It is "" if no article has a headline.
func title(s *q.Story) string {
	switch len(s.Readings) {
	case 0:
		return ""
	case 1:
		return s.Readings[0].Title
	}
	if p, ok := bestPhrase(s.Readings); ok {
		return letter.Capitalise(p)
	}
	return fromHeadlines(s.Readings)
}

const (
	longestPhrase = 6   // words of a title made of a phrase
	openingWords  = 160 // words of an article's beginning that are searched for phrases
	fewestShare   = 0.4 // share of the articles that must have the phrase
)

// candidate is a phrase of several words, inflection aside, and where it was met.
type candidate struct {
	key      string
	forms    []spelling
	words    int
	articles int
	last     int  // the article that was counted last
	titles   int  // headlines that have it
	person   bool // the phrase names a person
	place    bool // the phrase is the name of a state or place and nothing else
}

// spelling is one way in which a phrase is written.
type spelling struct {
	text  string
	n     int
	first bool // a headline begins with it, so that no article bends it
}

// bestPhrase is the phrase of a headline whose words stand in a row in most openings, drawn
// out to a longer one if at least half as many articles have that. A person gives the story
// its name only if he stands in most headlines, a mere place never.
func bestPhrase(readings []*q.Reading) (string, bool) {
	all := slices.DeleteFunc(candidates(readings), func(c *candidate) bool {
		return c.titles == 0 || c.person && 2*c.titles <= len(readings) || c.place
	})
	least := max(2, int(math.Ceil(fewestShare*float64(len(readings)))))
	common := slices.DeleteFunc(slices.Clone(all), func(c *candidate) bool { return c.articles < least || c.words < 2 })
	if len(common) == 0 {
		return "", false
	}
	weight := func(c *candidate) float64 { return float64(c.articles+c.titles) * math.Sqrt(float64(c.words)) }
	best := slices.MaxFunc(common, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(weight(a), weight(b)), cmp.Compare(a.words, b.words))
	})
	longer := best
	for _, c := range all {
		if c.words > longer.words && 2*c.articles >= best.articles && c.articles > 1 && strings.Contains(c.key, best.key) {
			longer = c
		}
	}
	return longer.spelling(), true
}

// candidates are the phrases of all openings, as first met: their order does not depend on
// a map's.
func candidates(readings []*q.Reading) []*candidate {
	found := map[string]*candidate{}
	var order []*candidate
	for i, r := range readings {
		people := personWords(r)
		headline := stemmed(strings.Fields(r.Title))
		for _, run := range opening(r) {
			for _, p := range phrases(run) {
				key := stemmed(p)
				c := found[key]
				if c == nil {
					c = &candidate{key: key, words: content(p), last: -1}
					found[key], order = c, append(order, c)
				}
				c.write(strings.Join(p, " "), strings.HasPrefix(r.Title, strings.Join(p, " ")))
				c.place = c.place || names(r, q.PlaceName, strings.Join(p, " "))
				c.person = c.person || slices.ContainsFunc(p, func(w string) bool { return people[w] })
				if c.last != i {
					c.articles, c.last = c.articles+1, i
					if strings.Contains(headline, key) {
						c.titles++
					}
				}
			}
		}
	}
	return order
}

// personWords are the words of the names of people in an article: a story is not called
// after who speaks in it.
func personWords(r *q.Reading) map[string]bool {
	words := map[string]bool{}
	for _, n := range r.Names {
		if n.Kind == q.PersonName {
			for w := range strings.FieldsSeq(n.In(r.Text)) {
				words[w] = true
			}
		}
	}
	return words
}

// names reports whether the article takes the words for a name of the kind, or for a state.
func names(r *q.Reading, kind q.NameKind, words string) bool {
	return slices.ContainsFunc(r.Names, func(n q.Name) bool { return n.Kind == kind && n.In(r.Text) == words }) ||
		slices.ContainsFunc(r.Actors, func(a q.Actor) bool {
			return a.Kind == q.State && slices.ContainsFunc(a.Mentions, func(m q.Mention) bool { return m.In(r.Text) == words })
		})
}

// write counts one more use of a spelling.
func (c *candidate) write(text string, first bool) {
	for i := range c.forms {
		if c.forms[i].text == text {
			c.forms[i].n++
			c.forms[i].first = c.forms[i].first || first
			return
		}
	}
	c.forms = append(c.forms, spelling{text, 1, first})
}

// spelling is the way to write the phrase with which a headline begins ("Tödlicher Unfall"), else
// the one whose attribute looks least like an oblique case: "kenianische" before "kenianischer"
// before "kenianischen"; of equals the most frequent one.
func (c *candidate) spelling() string {
	return slices.MaxFunc(c.forms, func(a, b spelling) int {
		if a.first != b.first && obliqueness(a.text) < 2 && obliqueness(b.text) < 2 {
			return map[bool]int{true: 1, false: -1}[a.first]
		}
		return cmp.Or(-cmp.Compare(obliqueness(a.text), obliqueness(b.text)), cmp.Compare(a.n, b.n))
	}).text
}

func obliqueness(phrase string) int {
	first, _, _ := strings.Cut(phrase, " ")
	switch {
	case isNoun(first) && !attributive(strings.ToLower(first)), strings.HasSuffix(first, "e"):
		return 0
	case strings.HasSuffix(first, "er"), strings.HasSuffix(first, "es"):
		return 1
	}
	return 2
}

// opening are the runs of words between marks of punctuation at an article's beginning, the
// headline included. Lines that the analysis leaves out are left out here, too.
func opening(r *q.Reading) [][]string {
	var runs [][]string
	left := openingWords
	for _, b := range r.Blocks {
		if left <= 0 || !b.Kind.Analysed() || b.End > len(r.Text) {
			continue
		}
		var run []string
		for word := range strings.FieldsSeq(b.In(r.Text)) {
			left--
			bare := strings.TrimFunc(word, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
			if bare == "" || !strings.HasPrefix(word, bare) {
				runs, run = append(runs, run), nil
			}
			if bare == "" {
				continue
			}
			if run = append(run, bare); !strings.HasSuffix(word, bare) {
				runs, run = append(runs, run), nil
			}
		}
		runs = append(runs, run)
	}
	return runs
}

// phrases are the parts of a run that may be a noun phrase by their look: they begin with
// a noun or an attribute of one and end with a noun; inside stand only nouns, attributes and
// the small words that join them.
func phrases(run []string) [][]string {
	var out [][]string
	for i := range run {
		attribute := attributive(run[i]) && i+1 < len(run) && isNoun(run[i+1])
		if !isNoun(run[i]) && !attribute {
			continue
		}
		for j := i + 1; j < min(i+longestPhrase, len(run)); j++ {
			switch w := run[j]; {
			case isNoun(w):
				if !goesOn(run, j) && !counts(run[i]) {
					out = append(out, run[i:j+1])
				}
				continue
			case joins(w), attributive(w) && j+1 < len(run) && isNoun(run[j+1]):
				continue
			}
			break
		}
	}
	return out
}

// goesOn reports whether the phrase cannot end with word j: behind a genitive such as
// "Nordmarks" its head is still to come.
func goesOn(run []string, j int) bool {
	return strings.HasSuffix(run[j], "s") && j+1 < len(run) && isNoun(run[j+1])
}

// counts reports numerals: how many there are is a figure and no name of a story.
func counts(w string) bool {
	switch strings.ToLower(w) {
	case "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dutzende", "hunderte", "tausende", "zehntausende", "mehrere", "viele", "erste", "erster",
		"weitere", "alle", "beide":
		return true
	}
	return false
}

// isNoun goes by German spelling: a capital letter in front. Articles and prepositions that
// begin a sentence are no nouns.
func isNoun(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(first) && utf8.RuneCountInString(w) > 2 && !joins(strings.ToLower(w)) && !starts(strings.ToLower(w))
}

// attributive reports whether a word looks like an adjective before its noun.
func attributive(w string) bool {
	if utf8.RuneCountInString(w) < 6 || isNoun(w) || joins(w) || starts(w) {
		return false
	}
	for _, ending := range []string{"sche", "schen", "scher", "sches", "liche", "lichen", "licher", "ige", "igen", "iger", "ene", "enen", "ener", "te", "ten", "ter"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// joins reports whether a word may stand between two nouns of a phrase.
func joins(w string) bool { return joints.Has(w) }

// joints leave out the prepositions of time, of lack and of trade, and those behind which a
// phrase is often cut before its second noun.
var joints = closed.Union(closed.SimplePrepositions, closed.Contractions, closed.Articles).
	Without("ab ans aufs außer beim bis durch fürs hinter ins neben ohne per pro seit unter wider zwischen")

// starts reports whether a word often begins a sentence and is then no noun.
func starts(w string) bool { return openers.Has(w) || commonplaces.Has(w) }

// openers are the words that open sentences most; many more begin with a capital too rarely
// to be taken for the name of a story.
var openers = closed.DefiniteArticles.With(`auch bei beim dass denn deren dies diese dieser doch drei ein eine er es ihr man mehr
	mindestens nach noch nun ob rund sie sind sollen trotz und unter viele was wegen weil wenn wer wie wir wo zwei`)

// commonplaces are nouns of any report, which tell no story from another.
var commonplaces = closed.Weekdays.With(`angaben anzahl bericht berichte foto hälfte jahre jahren million millionen nachrichtenagentur
	pressekonferenz prozent quelle reihe sprecher sprecherin stunden tage tagen teil uhr zahl`)

// content is the number of words of a phrase that say something.
func content(p []string) int {
	n := 0
	for _, w := range p {
		if !joins(w) {
			n++
		}
	}
	return n
}

// stemmed is a phrase without inflection and case, as a key.
func stemmed(p []string) string {
	var b strings.Builder
	for _, w := range p {
		w = strings.ToLower(w)
		if joins(w) {
			continue
		}
		for _, ending := range []string{"en", "er", "es", "em", "e", "s", "n"} {
			if strings.HasSuffix(w, ending) && utf8.RuneCountInString(w) > len(ending)+3 {
				w = strings.TrimSuffix(w, ending)
				break
			}
		}
		b.WriteString(w)
		b.WriteByte(' ')
	}
	return b.String()
}
