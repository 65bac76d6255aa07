package actors

import q "github.com/quellenlage/quellenlage"

// reliedAt is whoever or whatever somebody relies on, if nothing else is known of it:
// "unter Berufung auf eine Quelle in der Behörde".
func (v *view) reliedAt(i int) (phrase, bool) {
	if !v.capital(i) || v.heads[i] || v.place[i] {
		return phrase{}, false
	}
	l := v.growLeft(i)
	if !v.reliedOn(l.first) || l.article.kind == definite {
		return phrase{}, false
	}
	number := l.article.number
	if number == either || number == 0 {
		number = pl
	}
	return phrase{first: l.first, last: i + 1, head: i, kind: q.Unnamed, name: v.words[i], gender: any3, number: number, article: l.article,
		by: "de.actors/relied-on"}, true
}

// reliedOn reports whether the phrase that begins at token i stands behind words of
// reliance: "unter Berufung auf", "stützt sich auf".
func (v *view) reliedOn(i int) bool {
	if v.word(i, i-1) != "auf" {
		return false
	}
	switch v.word(i, i-2) {
	case "Berufung", "Verweis", "Hinweis", "Bezug", "gestützt":
		return true
	}
	s := v.Sentences[v.sentence[i]]
	reflexive := false
	for j := i - 2; j >= s.First && j > i-8; j-- {
		if reliance(v.lower[j]) {
			return true
		}
		if v.lower[j] == "sich" {
			reflexive = true
		}
		if v.words[j] == "," {
			break
		}
	}
	for j := i; reflexive && j < s.Last && j < i+12 && v.words[j] != "."; j++ {
		if reliance(v.lower[j]) {
			return true
		}
	}
	return false
}

// reliance reports forms of verbs with sich and auf that name one's source.
var reliance = set(`beruft berief berufen beriefen stützt stützte stützen stützten bezieht bezog beziehen bezogen`)
