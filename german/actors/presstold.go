package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/closed"
	"github.com/quellenlage/quellenlage/internal/press"
)

// Media that no list has are known by their place: somebody tells them something.

// programme reports nouns before the quoted name of a medium: in der Sendung „Klartext“.
var programme = closed.Of(`sendung talkshow talksendung podcast börsendienst informationsdienst fernsehsendung radiosendung morgenmagazin nachrichtensendung
	newsletter blog onlinedienst infodienst`).Has

// programmeAt is a programme or a service with its quoted name behind the noun: in der
// Sendung „Klartext“.
func (v *view) programmeAt(i int) (phrase, bool) {
	_, compound, _ := strings.Cut(v.lower[i], "-")
	if !programme(v.lower[i]) && !programme(compound) || !v.same(i, i+2) || !v.quoteMark(i+1) || !v.capital(i+2) {
		return phrase{}, false
	}
	last := i + 3
	for last < i+7 && v.same(i, last) && !v.quoteMark(last) {
		last++
	}
	if !v.same(i, last) || !v.quoteMark(last) {
		return phrase{}, false
	}
	first := i
	if a, ok := v.articleAt(i, i-1); ok && a.kind == definite {
		first--
	}
	v.claimRange(i, last)
	return phrase{first: first, last: last + 1, head: last - 1, kind: q.Outlet, name: v.join(i+2, last), proper: true, field: "outlet",
		gender: any3, number: sg, article: article{definite, any3, sg}, by: "de.actors/programme"}, true
}

// telling are forms of verbs with somebody to whom something is told.
var telling = closed.Of(`sagte sagten sagt sagen gesagt erklärte erklärten erklärt erzählte erzählt schilderte geschildert bestätigte bestätigten bestätigt
	verriet verraten anvertraut äußerte äußerten geäußert berichtete mitgeteilt teilte gab gegeben`).Has

// pressWord are the last words, or ends of words, of what papers and stations call
// themselves.
var pressWord = strings.Fields(`zeitung rundschau echo kurier bote boten blatt post anzeiger nachrichten presse magazin tageblatt merkur allgemeine
	allgemeinen tribüne journal stimme kanal radio funk welle woche blick spiegel sonntag warte tageszeitung generalanzeiger wochenblatt`)

// toldTo reports whether the quoted name of some words from token first, its article, up
// to last is that of a medium to which somebody speaks: sagte er dem „Altenauer Echo“.
func (v *view) toldTo(first, last int) bool {
	named := v.namedLikePress(last-2) || v.quoteMark(last-3) && ordinaryOutlet(v.lower[last-2])
	if v.quotesFrom(first, last) {
		return true
	}
	switch v.lower[first] {
	case "dem":
		return v.inTalk(first) || v.tells(first) && (named || !v.behindPreposition(first))
	case "der":
		return named && (v.tells(first) || v.inTalk(first) || v.word(first, first-1) == "in" && v.speaksAround(first))
	}
	return false
}

// quotesFrom reports whether the name stands between "aus dem" and a form of zitieren: "ein
// Bericht, aus dem die „Talwarte“ vorab zitierte".
func (v *view) quotesFrom(first, last int) bool {
	if v.word(first, first-2) != "aus" {
		return false
	}
	for j := last; j < last+4 && v.same(first, j); j++ {
		if strings.HasPrefix(v.lower[j], "zitier") {
			return true
		}
	}
	return false
}

// namedLikePress reports whether token i, the last of a name, or the one of the last three
// before it is what a paper or a station is called.
func (v *view) namedLikePress(i int) bool {
	for j := i; j > i-3 && v.same(i, j) && !v.quoteMark(j); j-- {
		if likePress(v.lower[j]) {
			return true
		}
	}
	return false
}

// likePress reports a word that ends like the names of papers and stations.
func likePress(lower string) bool {
	for _, end := range pressWord {
		if strings.HasSuffix(lower, end) {
			return true
		}
	}
	return false
}

// farthestTelling is how many tokens may stand between a verb of telling and the medium.
const farthestTelling = 14

// tells reports whether a verb of telling stands around token i in its sentence.
func (v *view) tells(i int) bool {
	for j := i - 1; j >= i-farthestTelling && v.same(i, j); j-- {
		if telling(v.lower[j]) {
			return true
		}
	}
	for j := i + 1; j <= i+farthestTelling && v.same(i, j); j++ {
		if telling(v.lower[j]) {
			return true
		}
	}
	return false
}

// speaksAround reports whether somebody says something in the sentence of token i, near to
// it: "sprach in der „Talwarte“ von".
func (v *view) speaksAround(i int) bool {
	for j := i - 4; j <= i+farthestTelling; j++ {
		if v.same(i, j) && sayingForm(v.lower[j]) && !lightVerb(v.lower[j]) {
			return true
		}
	}
	return false
}

func (v *view) behindPreposition(i int) bool {
	switch v.word(i, i-1) {
	case "mit", "von", "aus", "bei", "auf", "an", "in", "vor", "nach", "zu", "unter", "neben", "hinter", "über", "seit":
		return true
	}
	return false
}

// inTalk reports whether token i stands behind "im Gespräch mit" or "im Interview mit".
func (v *view) inTalk(i int) bool {
	if v.word(i, i-1) != "mit" {
		return false
	}
	switch v.word(i, i-2) {
	case "Gespräch", "Interview", "Telefonat":
		return true
	}
	return false
}

// otherFunk are words in -funk that are no stations.
var otherFunk = closed.Of(`rundfunk mobilfunk hörfunk sprechfunk polizeifunk richtfunk amateurfunk digitalfunk bordfunk seefunk notfunk betriebsfunk flugfunk
	behördenfunk funk feuerwehrfunk satellitenfunk`).Has

// stationAt is a station whose name ends in -funk, or begins with the word for its house,
// behind an article or a preposition that holds one: im Talfunk, im Funkhaus Eins.
func (v *view) stationAt(i int) (phrase, bool) {
	house := v.lower[i] == "funkhaus" && v.same(i, i+1) && v.capital(i+1)
	if !house && (!strings.HasSuffix(v.lower[i], "funk") || otherFunk(v.lower[i]) || strings.Contains(v.words[i], "-")) {
		return phrase{}, false
	}
	first, last := i, i+1
	switch v.word(i, i-1) {
	case "der", "dem", "den", "des", "Der", "das", "Das":
		first--
	case "im", "beim", "vom":
	default:
		return phrase{}, false
	}
	if house {
		last++
	}
	v.claimRange(i, last)
	return phrase{first: first, last: last, head: last - 1, kind: q.Outlet, name: v.join(i, last), proper: true, field: "outlet",
		gender: masc, number: sg, article: article{definite, masc, sg}, by: "de.actors/station"}, true
}

// pressGroupAt is the group of papers to which somebody speaks: "den Zeitungen der Talgruppe",
// "den Tal-Zeitungen".
func (v *view) pressGroupAt(i int) (phrase, bool) {
	a, ok := v.articleAt(i, i-1)
	if !ok || a.kind != definite || !strings.HasSuffix(v.lower[i], "zeitungen") {
		return phrase{}, false
	}
	group := phrase{first: i - 1, kind: q.Outlet, proper: true, field: "outlet", gender: any3, number: pl, article: a, by: "de.actors/press-group"}
	if v.lower[i] != "zeitungen" {
		house, _, ok := strings.Cut(v.words[i], "-")
		if !ok || len(house) < 3 || v.lower[i-1] != "den" || !v.tells(i) {
			return phrase{}, false
		}
		group.last, group.head, group.name = i+1, i, v.words[i]
		v.claimRange(i, i+1)
		return group, true
	}
	if !v.same(i, i+2) || v.lower[i+1] != "der" && v.lower[i+1] != "des" {
		return phrase{}, false
	}
	first := i + 2
	if v.quoteMark(first) && v.same(i, first+1) {
		first++
	}
	last := first
	for last < first+4 && v.same(i, last) && v.capital(last) {
		last++
	}
	if last == first {
		return phrase{}, false
	}
	group.last, group.head, group.name = last, last-1, v.join(first, last)
	if first > i+2 && v.quoteMark(last) {
		group.last++
		if v.same(i, last+1) && strings.HasPrefix(v.words[last+1], "-") && v.Tokens[last+1].Start == v.Tokens[last].End {
			group.name, group.last = group.name+" "+v.words[last+1][1:], last+2 // der „Tal“-Mediengruppe
		}
	}
	v.claimRange(i, last)
	return group, true
}

// asking are nouns for what, or who, of an agency asks, hears or tells.
var asking = closed.Of(`anfrage nachfrage reporter reporterin reportern korrespondent korrespondentin korrespondenten fotograf fotografin fotografen journalist
	journalistin informationen angaben bericht berichten meldung meldungen interview gespräch`).Has

// requestAt is the agency in "auf dpa-Anfrage", "einem dpa-Reporter", "im dpa-Interview".
func (v *view) requestAt(i int) (phrase, bool) {
	head, noun, ok := strings.Cut(v.lower[i], "-")
	if !ok || !asking(noun) || v.same(i, i+1) && v.capital(i+1) {
		return phrase{}, false // "dpa-Reporterin Jana Krull" has a name
	}
	found := press.AgenciesNamed(v.words[i][:len(head)])
	if len(found) != 1 {
		return phrase{}, false
	}
	v.claimRange(i, i+1)
	return phrase{first: i, last: i + 1, head: i, kind: q.Agency, name: found[0].Name, proper: true, field: "agency",
		gender: any3, number: sg, by: "de.actors/request"}, true
}
