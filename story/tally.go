package story

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/german/verb"
	"github.com/quellenlage/quellenlage/internal/bag"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// tally is a figure of an article as a part of the story, with what tells the things apart
// that figures count.
type tally struct {
	*q.Figure
	article int
	saying  *saying // that carries it; nil for the outlet's own voice, and where it is denied

	head   string  // stem of the noun, or the unit
	traits bag.Bag // what else the counted thing is said to be: stems of attributes
	states bag.Bag // states that own what is counted, by name
	fate   string  // what happened to those counted: "tot", "verletzt"; "" if nothing of the kind
	person bool    // people are counted
	people bool    // they are counted by the name of their people: "800 Kenianer"
	part   bool    // "davon", "darunter": part of another figure
	rate   bool    // a number in a time: "monatlich", "pro Jahr"
	change bool    // by how much it has grown or shrunk, not how many there are
	era    string  // the year and month of which the sentence speaks, if long past; else ""
}

// tallies are the figures of all articles in order.
func tallies(t *told) []tally {
	var all []tally
	for article, r := range t.readings {
		for i := range r.Figures {
			if f := &r.Figures[i]; f.Unit != "" || f.Counted != "" { // nobody can follow a number of nothing
				all = append(all, t.tally(article, f))
			}
		}
	}
	return all
}

func (t *told) tally(article int, f *q.Figure) tally {
	r := t.readings[article]
	clause := clauseAround(r, f.Span)
	y := tally{Figure: f, article: article, saying: t.saying(article, f.Attribution)}
	if y.saying != nil && (disowns(y.saying.Stance) || rejected(r, f, clause)) {
		y.saying = nil // who denies a figure is no authority for it
	}
	y.head = bag.Stem(f.Unit)
	y.traits = bag.Of(f.Counted).Without(bag.Bag{y.head})
	y.states = statesIn(r, clause, nounPhrase(r, f)+" "+f.Counted+" "+f.Unit)
	y.person = isPerson(f.Unit)
	_, _, y.people = lexicon.Demonym(f.Unit)
	if y.person {
		y.fate = fateOf(r, f, clause)
	} else {
		y.fate = fateIn(f.In(r.Text)+" "+f.Counted, f.Unit)
	}
	y.part = isPart(r, f)
	y.rate = slices.ContainsFunc(r.TimesIn(clause), func(x q.Time) bool { return x.Type == q.Set && clause.Contains(x.Span) })
	y.change = isChange(r, f, clause)
	y.era = eraOf(r, f, clause)
	return y
}

// disowns reports whether whoever takes the stance does not stand behind a figure in what he
// says: "Die Zahl von 40 sei falsch", "könne die Zahl nicht bestätigen".
func disowns(s q.Stance) bool {
	switch sideOf(s) {
	case denies, leavesOpen, silent:
		return true
	}
	return false
}

// rejected reports whether the clause names the figure as one that does not hold: "statt
// 4.000", "die Zahl von 40 sei falsch".
func rejected(r *q.Reading, f *q.Figure, clause q.Span) bool {
	switch strings.ToLower(r.Word(r.TokenAt(f.Start) - 1)) {
	case "statt", "anstatt", "anstelle":
		return true
	}
	for word := range strings.FieldsSeq(strings.ToLower(clause.In(r.Text))) {
		switch strings.Trim(word, ".,;:\"„“”»«") {
		case "falsch", "falsche", "unzutreffend", "übertrieben", "überhöht", "veraltet":
			return true
		}
	}
	return false
}

// isPerson reports whether the noun names people, as far as the lists know.
func isPerson(noun string) bool {
	if generic(bag.Stem(noun)) || fates()[strings.ToLower(noun)] != "" {
		return true
	}
	if _, _, ok := lexicon.Demonym(noun); ok {
		return true
	}
	n, ok := lexicon.FindNoun(noun)
	return ok && n.Sort == lexicon.PersonNoun
}

// nounPhrase is the figure with the words behind it that may belong to its noun: "800
// Angehörige kenianischer Rettungsdienste". It ends at a preposition, verb or mark.
func nounPhrase(r *q.Reading, f *q.Figure) string {
	const reach = 2
	end := f.End
	for i := r.TokenAt(f.End); i < r.TokenAt(f.End)+reach && i < len(r.Tokens); i++ {
		word := r.Word(i)
		if dividesClauses(word) || word == "." || preposition(word) || len(verb.Lookup(word)) > 0 {
			break
		}
		end = r.Tokens[i].End
	}
	return q.Span{Start: f.Start, End: end}.In(r.Text)
}

// clauseAround is the stretch of the sentence around the span without commas, semicolons,
// colons, dashes and quotation marks.
func clauseAround(r *q.Reading, s q.Span) q.Span {
	i := r.SentenceAt(s.Start)
	if i < 0 {
		return s
	}
	first, last := r.TokenAt(s.Start), r.TokenAt(s.End-1)
	for first > r.Sentences[i].First && !dividesClauses(r.Word(first-1)) {
		first--
	}
	for last+1 < r.Sentences[i].Last && !dividesClauses(r.Word(last+1)) {
		last++
	}
	return r.TokenSpan(first, last+1)
}

func dividesClauses(word string) bool {
	switch word {
	case ",", ";", ":", "–", "—", "-", "„", "“", "”", "\"", "»", "«", "(", ")":
		return true
	}
	return false
}

// statesIn are the states that own what is counted, as far as the clause says: by an
// adjective of nation or a people's name in the noun phrase, else by the states that act in
// the clause. A state behind a preposition is a place and owns nothing.
func statesIn(r *q.Reading, clause q.Span, phrase string) bag.Bag {
	if own := nations(phrase); len(own) > 0 {
		return own
	}
	var acting bag.Bag
	for _, a := range r.Actors {
		if a.Kind != q.State {
			continue
		}
		for _, m := range a.Mentions {
			if clause.Contains(m.Span) && m.Form != q.ByPronoun && !behindPreposition(r, m.Span) {
				acting = acting.Union(bag.Bag{a.Name})
			}
		}
	}
	return acting
}

// nations are the states that words of a noun phrase name: kenianische, Kenianer.
func nations(phrase string) bag.Bag {
	var found bag.Bag
	for word := range strings.FieldsSeq(phrase) {
		if s, ok := lexicon.StateByAdjective(word); ok {
			found = found.Union(bag.Bag{s.Name})
		} else if s, _, ok := lexicon.Demonym(word); ok {
			found = found.Union(bag.Bag{s.Name})
		}
	}
	return found
}

func behindPreposition(r *q.Reading, s q.Span) bool {
	for i := r.TokenAt(s.Start) - 1; i >= 0 && i >= r.TokenAt(s.Start)-2; i-- {
		if preposition(r.Word(i)) {
			return true
		}
	}
	return false
}

func preposition(word string) bool { return closed.Prepositions.Has(strings.ToLower(word)) }

// isPart reports whether the figure is told as part of another one, or in addition to it:
// "davon 12 Kinder", "zwei von ihnen", "drei der Verletzten", "drei weitere Tote".
func isPart(r *q.Reading, f *q.Figure) bool {
	switch strings.ToLower(r.Word(r.TokenAt(f.Number.End))) {
	case "der", "dieser", "weitere", "weiterer", "weiteren", "andere", "anderer", "anderen", "zusätzliche", "zusätzlichen":
		return true
	}
	first, behind := r.TokenAt(f.Start), r.TokenAt(f.End)
	for back := 1; back <= 3; back++ {
		switch strings.ToLower(r.Word(first - back)) {
		case "davon", "darunter", "hiervon":
			return true
		}
		if dividesClauses(r.Word(first-back)) || r.Word(first-back) == "." {
			break
		}
	}
	switch strings.ToLower(r.Word(behind) + " " + r.Word(behind+1)) {
	case "von ihnen", "von diesen", "von denen", "unter ihnen":
		return true
	}
	// "zwei von fünf Proben", "zwei Proben von fünf"
	for _, of := range [...]int{r.TokenAt(f.Number.End), behind} {
		if strings.EqualFold(r.Word(of), "von") && slices.ContainsFunc(r.Figures, func(f q.Figure) bool {
			return of+1 < len(r.Tokens) && f.Start == r.Tokens[of+1].Start
		}) {
			return true
		}
	}
	return false
}
