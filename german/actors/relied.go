package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// reliedAt is whoever or whatever somebody relies on, if nothing else is known of it:
// "unter Berufung auf eine Quelle in der Behörde".
func (v *view) reliedAt(i int) (phrase, bool) {
	if !v.capital(i) || v.heads[i] || v.place[i] || v.same(i, i+1) && v.capital(i+1) && strings.HasSuffix(v.lower[i], "er") {
		return phrase{}, false
	}
	l := v.growLeft(i)
	if l.article.kind == definite || !v.sentBy(l) && (!v.reliedOn(l.first) || abstract(v.lower[i])) {
		return phrase{}, false
	}
	number := l.article.number
	if number == either || number == 0 {
		number = pl
	}
	return phrase{first: l.first, last: i + 1, head: i, kind: q.Unnamed, name: v.words[i], gender: any3, number: number, article: l.article,
		by: "de.actors/relied-on"}, true
}

// sentBy reports whether a phrase names through whom somebody has something said: "ließ über
// seinen Rechtsbeistand ausrichten".
func (v *view) sentBy(l left) bool {
	if before := v.word(l.first, l.first-1); before != "über" && before != "durch" || l.article.kind != possessive && l.article.kind != indefinite {
		return false
	}
	s := v.Sentences[v.sentence[l.first]]
	for j := max(s.First, l.first-8); j < min(s.Last, l.first+8); j++ {
		switch v.lower[j] {
		case "ließ", "liess", "lässt", "ließen", "liessen", "lassen":
			return true
		}
	}
	return false
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
var reliance = closed.Of(`beruft berief berufen beriefen stützt stützte stützen stützten bezieht bezog beziehen bezogen`).Has
