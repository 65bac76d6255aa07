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
