package actors

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/press"
)

// An article speaks of its own outlet as "dieser Zeitung", "unserer Redaktion", or by the
// outlet's name, which no list needs to have.

// ownName is what the article's outlet is called in running text; "" if it is not known.
func ownName(r *q.Reading) string {
	if r.Article == nil {
		return ""
	}
	name := strings.TrimSpace(r.Outlet)
	if known, ok := press.Outlet(name); ok {
		return known
	}
	for _, article := range [...]string{"Der ", "Die ", "Das "} {
		if rest, ok := strings.CutPrefix(name, article); ok {
			return rest
		}
	}
	return name
}

// ownOutletAt is the article's own outlet, pointed at by a determiner: "dieser Zeitung",
// "unserem Sender".
func (v *view) ownOutletAt(i int) (phrase, bool) {
	if v.own != "" && v.lower[i] == "uns" && !v.quoted[i] && (v.held(i+1) || v.word(i, i+1) == "gegenüber" || v.word(i, i-1) == "gegenüber") {
		return v.ownOutlet(i, i), true
	}
	if v.own == "" || !v.isNoun[i] || v.nouns[i].Field != "outlet" && !ownPeople(v.lower[i]) || v.quoted[i] {
		return phrase{}, false
	}
	a, ok := v.articleAt(i, i-1)
	if !ok || v.same(i, i+1) && ownPeople(v.lower[i]) && v.capital(i+1) || a.kind != demonstrative && !strings.HasPrefix(v.lower[i-1], "unser") || strings.HasPrefix(v.lower[i-1], "jen") || strings.HasPrefix(v.lower[i-1], "welch") {
		return phrase{}, false
	}
	return v.ownOutlet(i-1, i), true
}

// ownPeople reports people through whom an outlet hears: "sagte er unserem Reporter".
var ownPeople = closed.Of(`reporter reporterin korrespondent korrespondentin korrespondenten`).Has

// ownOutlet is the phrase from token first, with its head at token i, that means the
// article's outlet.
func (v *view) ownOutlet(first, i int) phrase {
	v.claimRange(i, i+1)
	return phrase{first: first, last: i + 1, head: i, kind: q.Outlet, name: v.own, proper: true, field: "outlet",
		gender: any3, number: sg, article: article{definite, any3, sg}, by: byOwnOutlet}
}

// byOwnOutlet is the By of mentions of the article's outlet.
const byOwnOutlet = "de.actors/own-outlet"

// ownReaders reports words by which an outlet calls itself with nothing but an article: "der
// Redaktion vorliegt", "sagte er dem Sender".
var ownReaders = closed.Of(`redaktion sender rundfunk`).Has

// unnamedHere is the article's own outlet for a general word with a definite article before
// which the text has spoken of no outlet: "sagte sie dem Sender".
func (l *linker) unnamedHere(p phrase) (phrase, bool) {
	v := l.v
	if v.own == "" || p.article.kind != definite || p.number == pl || p.first+1 != p.head || p.last != p.head+1 || !ownReaders(strings.ToLower(p.noun.Lemma)) || v.headline(p.head) {
		return phrase{}, false
	}
	switch v.lower[p.first] {
	case "dem", "der":
	default:
		return phrase{}, false
	}
	if !v.tells(p.head) && !v.held(p.last) && v.word(p.head, p.first-1) != "gegenüber" {
		return phrase{}, false
	}
	own := v.ownOutlet(p.first, p.head)
	own.speaker = p.speaker
	return own, true
}

// held reports whether what stands before token i is who has a document before him:
// "der Redaktion vorliegt", "der Redaktion in Auszügen zugespielt wurde".
func (v *view) held(i int) bool {
	for j := i; j < i+6 && v.same(i-1, j); j++ {
		switch v.lower[j] {
		case "vorliegt", "vorliegen", "vorlag", "vorlagen", "zugespielt", "vor":
			return true
		}
	}
	return false
}

// ownPaper reports whether an actor is the article's own outlet, which "das Blatt" and
// "die Zeitung" never mean.
func (l *linker) ownPaper(a *actor, n lexicon.Noun) bool {
	return a.Kind == q.Outlet && a.Name == l.v.own && !ownReaders(strings.ToLower(n.Lemma))
}

// findOwn enters the places where the article names its own outlet: in full, or with the
// part of its name that says what it is, "dem Echo" of the "Altenauer Echo".
func (v *view) findOwn() {
	words := strings.Fields(v.own)
	if len(words) == 0 || strings.ContainsAny(v.own, "._/@") {
		return
	}
	if last := len(words) - 1; last > 0 && (strings.EqualFold(words[last], "online") || words[last] == "aktuell") {
		words = words[:last]
	}
	for i := range v.words {
		if _, known := v.press[i]; known || !v.capital(i) {
			continue
		}
		if v.ownNameAt(i, words) {
			v.press[i] = pressName{i + len(words), v.own, q.Outlet}
		} else if len(words) > 1 && v.partOfOwn(i, words) {
			v.press[i] = pressName{i + 1, v.own, q.Outlet}
		}
	}
}

// ownNameAt reports whether the outlet's whole name stands at token i, in any case.
func (v *view) ownNameAt(i int, words []string) bool {
	for k, w := range words {
		if !v.same(i, i+k) || !sameWord(v.words[i+k], w) {
			return false
		}
	}
	return len(words) > 1 || v.namedLikePress(i) || len(words[0]) > longWord || v.surelyName(i)
}

// longWord is the length in bytes from which a single word is hardly anything but a name.
const longWord = 9

// surelyName reports whether the word at token i stands where a name stands: between
// quotation marks, in capitals, or as the source of something.
func (v *view) surelyName(i int) bool {
	return v.quoteMark(i-1) && v.quoteMark(i+1) || allCapitals(v.words[i]) || v.citesOutlet(i, i+1)
}

// partOfOwn reports whether the word at token i is the part of the outlet's name that is
// used alone, behind its article: "des Echos", or in capitals.
func (v *view) partOfOwn(i int, words []string) bool {
	if noName(v.lower[i]) {
		return false
	}
	at := slices.IndexFunc(words, func(w string) bool { return sameWord(v.words[i], w) })
	if at < 0 {
		return false
	}
	if at == 0 && allCapitals(v.words[i]) && len(v.words[i]) > 2 {
		return true
	}
	first := i
	if v.quoteMark(i - 1) {
		first--
	}
	if _, general := lexicon.FindNoun(v.words[i]); general && first == i || !v.namedLikePress(i) {
		return false
	}
	a, ok := v.articleAt(i, first-1)
	return ok && a.kind == definite && (v.tells(i) || v.held(i+1) || v.citesOutlet(first-1, i+1))
}

// sameWord reports whether a word is another one up to its inflection, or in capitals.
func sameWord(word, other string) bool {
	if word == other || strings.ToUpper(other) == word {
		return true
	}
	return bareStem(word) == bareStem(other)
}

func bareStem(word string) string { return stemOf(strings.TrimSuffix(word, "s")) }
