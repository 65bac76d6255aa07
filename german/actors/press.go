package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/press"
)

// pressName is an agency or outlet that running text names, from a token up to last.
type pressName struct {
	last int
	name string
	kind q.ActorKind
}

// ordinaryOutlet reports names of outlets that are ordinary words as well. They count
// between quotation marks and beside words of saying only.
var ordinaryOutlet = closed.Of(`blick heute profil kurier presse standard stern zeit welt bild focus news krone morgenpost bunte gala tag`).Has

// findPress finds agencies and outlets by their names, keyed by the first token.
func findPress(r *q.Reading) map[int]pressName {
	found := map[int]pressName{}
	enter := func(names []press.Found, kind q.ActorKind) {
		for _, f := range names {
			first := r.TokenAt(f.Start)
			last := first
			for last < len(r.Tokens) && r.Tokens[last].Start < f.End {
				last++
			}
			// A part of a longer token is no name, unless it is the first part of a
			// compound with a hyphen, which the nouns see to.
			if first < last && r.Tokens[first].Start == f.Start && r.Tokens[last-1].End == f.End && r.SentenceAt(f.Start) >= 0 {
				if old, ok := found[first]; !ok || old.last < last {
					found[first] = pressName{last, f.Name, kind}
				}
			}
		}
	}
	enter(press.OutletsNamed(r.Text), q.Outlet)
	enter(press.AgenciesNamed(r.Text), q.Agency)
	return found
}

// findBild enters the paper Bild where its article tells it from a picture.
func (v *view) findBild() {
	for i := range v.words {
		if feminineBild(v.words, i) && v.same(i, i-1) {
			v.press[i] = pressName{i + 1, "BILD", q.Outlet}
		}
	}
}

// feminineBild reports whether token i is the paper Bild, which is feminine as no picture is:
// "die Bild", "gegenüber der Bild".
func feminineBild(words []string, i int) bool {
	if i == 0 || words[i] != "Bild" {
		return false
	}
	switch words[i-1] {
	case "die", "Die", "der", "Der":
		return true
	}
	return false
}

// quotedOutletAt is an outlet that no list has: a name between quotation marks with an
// article before them, where a source stands: laut der „Altenauer Warte“.
func (v *view) quotedOutletAt(i int) (phrase, bool) {
	if !v.capital(i) || !v.same(i, i-2) || !v.quoteMark(i-1) {
		return phrase{}, false
	}
	first, ok := v.outletArticle(i)
	if !ok {
		return phrase{}, false
	}
	last := i + 1
	for last < i+5 && v.same(i, last) && !v.quoteMark(last) {
		if v.Tokens[last].Kind != q.Word && v.Tokens[last].Kind != q.Number {
			return phrase{}, false
		}
		last++
	}
	if !v.same(i, last) || !v.quoteMark(last) {
		return phrase{}, false
	}
	paper := v.paperBehind(last)
	if first < i-1 && paper == 0 && !v.citesOutlet(first, last+1) && !v.toldTo(first, last+1) {
		return phrase{}, false
	}
	v.claimRange(i, last+paper)
	name := v.join(i, last)
	if known, ok := ordinaryPress(name); ok {
		name = known
	} else if stem := strings.TrimSuffix(name, "s"); v.lower[first] == "des" && likePress(strings.ToLower(stem)) {
		name = stem
	}
	return phrase{first: first, last: last + 1 + paper, head: last - 1, kind: q.Outlet, name: name, proper: true, field: "outlet",
		gender: any3, number: sg, article: article{definite, any3, sg}, by: "de.actors/quoted-outlet"}, true
}

// paperBehind is the number of tokens behind the closing mark at token i that say that the
// quoted name is that of a paper: der „Kessel“-Zeitung.
func (v *view) paperBehind(i int) int {
	at := i + 1
	if !v.same(i, at) || v.Tokens[at].Start != v.Tokens[i].End {
		return 0
	}
	word, n := v.lower[at], 1
	if word == "-" && v.same(i, at+1) {
		word, n = v.lower[at+1], 2
	}
	switch strings.TrimPrefix(word, "-") {
	case "zeitung", "magazin":
		return n
	}
	return 0
}

// ordinaryPress is the outlet whose name is an ordinary word as well, and stands in the list
// in full or in capitals only.
func ordinaryPress(name string) (canonical string, ok bool) {
	if !ordinaryOutlet(strings.ToLower(name)) {
		return "", false
	}
	if canonical, ok = press.Outlet(strings.ToUpper(name)); ok {
		return canonical, true
	}
	return press.Outlet("Die " + name)
}

// outletArticle is the token with which the phrase of a quoted name at token i begins: its
// article, "der „Talwarte“", "der Altenauer „Bote“", or the mark itself behind a word that
// holds the article or needs none, "zur „Talwarte“", "laut „Talwarte“".
func (v *view) outletArticle(i int) (first int, ok bool) {
	at := i - 2
	switch v.lower[at] {
	case "mit":
		return i - 1, v.inTalk(i - 1)
	case "laut", "zur", "zum":
		return i - 1, v.lower[at] == "laut" || v.namedLikePress(i) || v.namedLikePress(i+1) || v.quoteMark(i+1) && ordinaryOutlet(v.lower[i])
	}
	if v.capital(at) && strings.HasSuffix(v.lower[at], "er") && v.same(i, at-1) && !v.isNoun[at] {
		at--
	}
	a, ok := v.articleAt(i, at)
	if !ok || a.kind != definite || v.lower[at] == "des" && !v.ofReport(at-1) {
		return 0, false
	}
	return at, true
}

// citesOutlet reports whether what stands around a name makes it a source.
func (v *view) citesOutlet(first, last int) bool {
	switch v.word(first, last) {
	case "zufolge", "berichtet", "berichtete", "berichteten", "meldet", "meldete", "schreibt", "schrieb", "zitiert", "zitierte", "zitierten", "veröffentlicht", "veröffentlichte", "enthüllt", "enthüllte":
		return true
	}
	if v.held(last) || v.namedLikePress(last-2) && v.reports(first) {
		return true
	}
	if !v.same(first, first-1) {
		return false
	}
	switch v.lower[first-1] {
	case "laut", "gemäß", "gemäss", "wie", "berichtet", "berichtete", "meldet", "meldete", "schreibt", "schrieb", "zitiert", "zitierte", "sagte", "gegenüber":
		return true
	}
	return v.ofReport(first - 1)
}

// reports reports whether the sentence of token i says that a medium reports something: "Die
// „Talwarte“ hatte unter Berufung auf Händler berichtet".
func (v *view) reports(i int) bool {
	s := v.Sentences[v.sentence[i]]
	for j := i; j < s.Last && j < i+farthestTelling; j++ {
		switch v.lower[j] {
		case "berichtet", "gemeldet", "geschrieben", "zitiert", "enthüllt":
			return true
		}
	}
	return false
}

// ofReport reports nouns whose genitive is an outlet: "nach einem Bericht der".
func (v *view) ofReport(i int) bool {
	if i < 0 || i >= len(v.words) {
		return false
	}
	w := v.lower[i]
	for _, ending := range [...]string{"bericht", "berichten", "informationen", "angaben", "recherchen", "ausgabe", "interview", "auftrag"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// pressAt is an agency or outlet known by its name.
func (v *view) pressAt(i int) (phrase, bool) {
	known, ok := v.press[i]
	if !ok {
		return phrase{}, false
	}
	first, last := i, known.last
	if v.same(i, i-1) && v.quoteMark(i-1) && v.same(i, last) && v.quoteMark(last) {
		first, last = i-1, last+1
	} else if v.lower[i] == "blick" && v.word(i, last) == "auf" {
		return phrase{}, false
	} else if !v.besideSaying(phrase{first: i, last: last}) {
		_, isArticle := articleOf(v.lower[i])
		if isArticle && v.initial(i) || last == i+1 && ordinaryOutlet(v.lower[i]) && !allCapitals(v.words[i]) && !feminineBild(v.words, i) {
			return phrase{}, false // "Die Welt ist rund.", "auf den ersten Blick"
		}
	}
	if a, ok := v.articleAt(i, first-1); ok && a.kind == definite {
		first--
	}
	v.claimRange(i, known.last)
	field := "outlet"
	if known.kind == q.Agency {
		field = "agency"
	}
	return phrase{first: first, last: last, head: known.last - 1, kind: known.kind, name: known.name, proper: true, field: field,
		gender: any3, number: sg, article: article{definite, any3, sg}, by: "de.actors/press"}, true
}

// broadcasts reports names of stations, which "die Zeitung" never means.
func broadcasts(name string) bool {
	lower := strings.ToLower(name)
	for _, part := range [...]string{"funk", "radio", "fernsehen", "welle", " tv", "-tv", "kanal"} {
		if strings.Contains(lower, part) {
			return true
		}
	}
	return stations(lower)
}

var stations = closed.Of(`ard zdf wdr ndr br mdr swr hr rbb rtl sat.1 prosieben orf srf cnn bbc nbc abc cbs cnbc fox msnbc tagesschau`).Has

// prints reports names of papers, which "der Sender" never means.
func prints(name string) bool {
	lower := strings.ToLower(name)
	for _, end := range [...]string{"zeitung", "blatt", "rundschau", "post", "presse", "anzeiger", "bote", "kurier", "nachrichten", "allgemeine"} {
		if strings.HasSuffix(lower, end) {
			return true
		}
	}
	return false
}
