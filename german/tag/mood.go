package tag

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
)

// inflect completes the tag of the finite verb i: tense, mood and number come from the
// table of verb forms, which is exact where it knows the verb, and from the ending where it
// does not.
func inflect(r *q.Reading, s q.Sentence, i int) {
	t := &r.Tags[i]
	if !t.Feats.Has(q.Finite) {
		return
	}
	feats, known := finite(r.Word(i))
	if !known {
		feats = byEnding(r.Word(i))
	}
	if feats.Has(q.Subjunctive1) && (firstPerson(r, s, i) || strings.HasSuffix(r.Word(i), "e") && beginsOrder(r, s, i)) {
		feats &^= q.Subjunctive1
	}
	t.Feats |= feats
}

// finite is what the finite readings of a word in the table have in common; the moods and
// tenses of which only some have are dropped, but for Konjunktiv I, which differs from the
// indicative wherever the table has it.
func finite(word string) (q.Feats, bool) {
	common, mood, known := ^q.Feats(0), q.Feats(0), false
	for _, f := range verb.Lookup(word) {
		if f.Is(q.Finite) {
			common &= f.Feats
			mood |= f.Feats & q.Subjunctive1
			known = true
		}
	}
	if !known {
		return 0, false
	}
	if common.Has(q.Past) || common.Has(q.Subjunctive2) {
		mood = 0
	}
	return common | mood, true
}

// byEnding guesses tense and mood of a finite verb that the table does not know.
func byEnding(word string) q.Feats {
	switch {
	case strings.HasSuffix(word, "te"):
		return q.Past | q.Singular
	case strings.HasSuffix(word, "ten"):
		return q.Past | q.Plural
	case strings.HasSuffix(word, "e"):
		return q.Subjunctive1 | q.Singular
	case strings.HasSuffix(word, "en"):
		return q.Plural
	case strings.HasSuffix(word, "t"):
		return q.Singular
	}
	return 0
}

// farthestSubject is how many tokens from its verb a pronoun is looked for.
const farthestSubject = 20

// firstPerson reports whether the clause around token i has "ich", whose verb looks like
// Konjunktiv I: "ich sage", "dass ich komme".
func firstPerson(r *q.Reading, s q.Sentence, i int) bool {
	for j := i + 1; j < min(s.Last, i+farthestSubject) && !IsMark(r.Tokens[j].Kind); j++ {
		if strings.EqualFold(r.Word(j), "ich") {
			return true
		}
	}
	for j := i - 1; j >= max(s.First, i-farthestSubject) && !IsMark(r.Tokens[j].Kind); j-- {
		if strings.EqualFold(r.Word(j), "ich") {
			return true
		}
	}
	return false
}

// beginsOrder reports whether token i begins a sentence that ends in an exclamation mark:
// "Komme bald!"
func beginsOrder(r *q.Reading, s q.Sentence, i int) bool {
	first := i
	for first > s.First && r.Tokens[first-1].Kind == q.Open {
		first--
	}
	if first != s.First {
		return false
	}
	for j := s.Last - 1; j > i && IsMark(r.Tokens[j].Kind); j-- {
		if r.Word(j) == "!" {
			return true
		}
	}
	return false
}
