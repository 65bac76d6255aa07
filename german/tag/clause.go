package tag

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
)

// oneFinite corrects what cannot be: a German clause has one finite verb. Behind a finite
// auxiliary another verb of the clause that could be a participle or an infinitive is one:
// "hätte sich beruhigt", "will morgen kommen".
func oneFinite(tags []q.Tag, words []feature.Word) {
	auxiliary := feature.NoAuxiliary
	for i, w := range words {
		switch {
		case IsMark(w.Kind) || tags[i].POS == q.CCONJ || tags[i].POS == q.SCONJ:
			auxiliary = feature.NoAuxiliary
		case !tags[i].Feats.Has(q.Finite):
		case auxiliary == feature.NoAuxiliary:
			auxiliary = w.Auxiliary
		default:
			if other := governed(auxiliary, w); other != 0 {
				tags[i].Feats = tags[i].Feats&^q.Finite | other
			}
		}
	}
}

// governed is the form that the auxiliary demands of a verb, if the verb can have it.
func governed(auxiliary feature.Auxiliary, w feature.Word) q.Feats {
	switch {
	case auxiliary == feature.Modal && w.Verb.Has(q.Infinitive):
		return q.Infinitive
	case auxiliary != feature.Modal && w.Verb.Has(q.Participle):
		return q.Participle
	case auxiliary == feature.Werden && w.Verb.Has(q.Infinitive):
		return q.Infinitive
	}
	return 0
}

// verbAtEnd corrects a subordinate clause without a finite verb: what could be finite at
// its end is, "welche die Sicherheit bedroht". Clauses with "wie" are left alone: "wie
// angekündigt".
func verbAtEnd(tags []q.Tag, words []feature.Word) {
	for first := 0; first < len(words); {
		last, hasFinite := first, false
		for last < len(words) && !IsMark(words[last].Kind) {
			hasFinite = hasFinite || tags[last].Feats.Has(q.Finite)
			last++
		}
		if last-first > 2 && !hasFinite && subordinate(tags[first:last], words[first:last]) {
			if t := &tags[last-1]; t.POS == q.VERB && t.Feats.Has(q.Participle) && words[last-1].Verb.Has(q.Finite) {
				t.Feats = t.Feats&^q.Participle | q.Finite
			}
		}
		first = last + 1
	}
}

// subordinate reports whether a clause begins like a subordinate one: with "dass", "die" as
// a pronoun, "in dem", "welche".
func subordinate(tags []q.Tag, words []feature.Word) bool {
	if tags[0].POS == q.ADP && len(tags) > 1 {
		tags, words = tags[1:], words[1:]
	}
	switch words[0].Text {
	case "der", "die", "das", "den", "dem", "denen", "deren", "dessen":
		return tags[0].POS == q.PRON
	case "welche", "welcher", "welches", "welchen", "welchem", "wer", "was":
		return true
	}
	return tags[0].POS == q.SCONJ && words[0].Text != "wie" && words[0].Text != "Wie"
}
