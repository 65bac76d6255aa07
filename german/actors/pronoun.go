package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// pronoun is what a pronoun tells of the one it means.
type pronoun struct {
	gender  lexicon.Gender
	number  lexicon.Number
	subject bool
}

// pronounAt reads token i as a pronoun of the third person.
func (v *view) pronounAt(i int) (pronoun, bool) {
	if v.Tokens[i].Kind != q.Word {
		return pronoun{}, false
	}
	polite := v.capital(i) && !v.initial(i)
	switch w := v.lower[i]; w {
	case "er":
		return pronoun{masc, sg, true}, !polite
	case "ihn":
		return pronoun{masc, sg, false}, true
	case "ihm":
		return pronoun{masc | neut, sg, false}, true
	case "sie":
		return v.sheOrThey(i), !polite
	case "ihnen":
		return pronoun{any3, pl, false}, !polite
	case "es":
		return pronoun{neut, sg, true}, v.speakingIt(i)
	case "dieser":
		return pronoun{masc, sg, true}, v.standsAlone(i)
	case "dessen":
		return pronoun{masc | neut, sg, false}, v.resumes(i)
	case "deren":
		return pronoun{fem, either, false}, v.resumes(i)
	case "diese":
		return pronoun{any3, v.numberOfVerb(i), true}, v.standsAlone(i)
	default:
		for _, stem := range [...]string{"sein", "ihr"} {
			ending, ok := strings.CutPrefix(w, stem)
			if !ok || polite || !possessiveEnding(ending) {
				continue
			}
			if stem == "sein" {
				return pronoun{masc | neut, sg, false}, ending != "" || v.same(i, i+1) && (v.capital(i+1) || attributive(v.lower[i+1]))
			}
			return pronoun{fem, either, false}, true
		}
	}
	return pronoun{}, false
}

// resumes tells "nach dessen Angaben" and "Deren Chef" from the relative pronoun.
func (v *view) resumes(i int) bool {
	if v.initial(i) {
		return true
	}
	switch v.lower[i-1] {
	case "nach", "laut", "und", "so":
		return v.word(i, i-2) != ","
	}
	return false
}

// speakingIt tells "teilte es mit" from the "es" that means nobody.
func (v *view) speakingIt(i int) bool {
	for _, j := range [...]int{i + 1, i - 1} {
		if v.same(i, j) && sayingForm(v.lower[j]) {
			switch v.lower[j] {
			case "heißt", "hieß", "heisst", "hiess", "gibt", "gab", "geht", "ging", "kommt", "kam", "hat", "hatte", "habe", "haben", "hatten", "will", "stellt", "stellte", "gilt", "schien":
				return false
			}
			return !v.quoted[i]
		}
	}
	return false
}

func possessiveEnding(e string) bool {
	switch e {
	case "", "e", "er", "es", "em", "en":
		return true
	}
	return false
}

// standsAlone tells the pronoun "diese" from the determiner.
func (v *view) standsAlone(i int) bool {
	return v.same(i, i+1) && !v.capital(i+1) && !attributive(v.lower[i+1]) && v.Tokens[i+1].Kind == q.Word
}

// sheOrThey reads "sie" by the verb beside it.
func (v *view) sheOrThey(i int) pronoun {
	switch v.numberOfVerb(i) {
	case pl:
		return pronoun{any3, pl, true}
	case sg:
		return pronoun{fem, sg, true}
	}
	return pronoun{fem, either, true}
}

// numberOfVerb is the number of the finite verb beside a subject pronoun; both if no verb
// stands beside it.
func (v *view) numberOfVerb(i int) lexicon.Number {
	for _, j := range [...]int{i + 1, i - 1} {
		if !v.same(i, j) || v.Tokens[j].Kind != q.Word || v.capital(j) && !v.initial(j) {
			continue
		}
		if f := v.tag(j).Feats; f.Has(q.Finite) && f.Has(q.Plural) != f.Has(q.Singular) {
			if f.Has(q.Plural) {
				return pl
			}
			return sg
		}
		switch w := v.lower[j]; {
		case auxiliaryPlural(w) || strings.HasSuffix(w, "ten") && sayingForm(w) || strings.HasSuffix(w, "en") && sayingForm(w):
			return pl
		case auxiliarySingular(w) || sayingForm(w):
			return sg
		}
	}
	return v.numberAtClauseEnd(i)
}

// numberAtClauseEnd looks at the verb at the end of a subordinate clause.
func (v *view) numberAtClauseEnd(i int) lexicon.Number {
	for j := i + 1; j < i+25; j++ {
		if v.same(i, j) && v.Tokens[j].Kind != q.Punct {
			continue
		}
		switch w := v.word(i, j-1); {
		case auxiliaryPlural(w) || strings.HasSuffix(w, "ten"):
			return pl
		case auxiliarySingular(w) || strings.HasSuffix(w, "t") || strings.HasSuffix(w, "te"):
			return sg
		}
		return either
	}
	return either
}

// auxiliaryPlural and auxiliarySingular have also strong preterites whose ending does not
// tell the number; they leave out the modals of wishes and guesses.
var (
	auxiliaryPlural = closed.Union(closed.PluralAuxiliaries, closed.PluralModals).
			Without("dürften mochten möchten mögen").With("fanden gaben gingen hielten kamen lagen sahen standen").Has
	auxiliarySingular = closed.Union(closed.SingularAuxiliaries, closed.SingularModals).
				Without("dürfte mag mochte möchte möge").With("fand gab ging hielt kam lag sah stand").Has
)

// antecedent is the actor that a pronoun means, nil if that is not clear enough.
func (l *linker) antecedent(i int, p pronoun) *actor {
	var best *actor
	bestScore := 0
	for at := len(l.recent) - 1; at >= 0; at-- {
		a := l.recent[at]
		if !agrees(a, p) {
			continue
		}
		if score := l.salience(a, i, p); score > bestScore {
			best, bestScore = a, score
		}
	}
	return best
}

// agrees reports whether gender and number of an actor allow the pronoun.
func agrees(a *actor, p pronoun) bool {
	if a.Kind == q.Unnamed && a.number != pl && a.noun.Sort == lexicon.DocumentNoun {
		return false
	}
	plural := a.number == pl
	if p.number == pl {
		return plural
	}
	if plural {
		return p.number&pl != 0
	}
	if a.Kind == q.State && (!a.proper || p.gender == neut) {
		return false
	}
	if p.gender == fem|masc || p.gender == any3 {
		return true
	}
	if a.voice != 0 && a.Kind != q.Person {
		return (a.voice|a.gender)&p.gender != 0
	}
	return a.gender&p.gender != 0
}

// salience says how near an actor is to mind at token i; 0 or less means not at all.
func (l *linker) salience(a *actor, i int, p pronoun) int {
	v := l.v
	score := 100 - 40*(v.sentence[i]-v.sentence[a.last])
	if v.block(i) != v.block(a.last) {
		score -= 10
	}
	if a.subject >= 0 && v.sentence[a.subject] == v.sentence[a.last] {
		score += 25
	}
	if a.spoke >= 0 && v.sentence[i]-v.sentence[a.spoke] <= 2 {
		score += 25
	}
	if a.Kind == q.Person {
		score += 30
		if a.proper {
			score += 25
		}
		if !a.proper && len(a.Mentions) == 1 {
			score -= 15
		}
	} else if a.voice&p.gender != 0 {
		score += 40
	}
	if v.quoted[a.last] && !v.quoted[i] {
		score -= 60
	}
	switch a.Kind {
	case q.State:
		score -= 30
	case q.Outlet, q.Agency:
		score -= 40
	}
	if a.Kind == q.Person && a.gender == masc|fem && p.gender != masc|fem {
		score -= 20
	}
	score -= (i - a.last) / 10
	return score
}

func (v *view) block(i int) int { return v.Sentences[v.sentence[i]].Block }
