package actors

import (
	"strings"

	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// article is what a determiner tells of its noun.
type article struct {
	kind   articleKind
	gender lexicon.Gender
	number lexicon.Number
}

type articleKind uint8

const (
	bare          articleKind = iota
	definite                  // der
	indefinite                // ein
	possessive                // sein
	demonstrative             // dieser
	quantity                  // mehrere, zwei
)

const (
	masc   = lexicon.Masculine
	fem    = lexicon.Feminine
	neut   = lexicon.Neuter
	any3   = lexicon.AnyGender
	sg     = lexicon.Singular
	pl     = lexicon.Plural
	either = sg | pl
)

// articleOf reads a lower-case word as a determiner.
func articleOf(word string) (article, bool) {
	switch word {
	case "der":
		return article{definite, masc | fem, either}, true
	case "die":
		return article{definite, any3, either}, true
	case "das":
		return article{definite, neut, sg}, true
	case "dem":
		return article{definite, masc | neut, sg}, true
	case "den":
		return article{definite, any3, either}, true
	case "des":
		return article{definite, masc | neut, sg}, true
	case "beide", "beiden", "beider", "alle", "allen", "aller", "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer",
		"viele", "vielen", "vieler", "manche", "manchen", "zahlreiche", "zahlreichen", "zahlreicher", "zwei", "drei", "vier", "fünf", "sechs",
		"sieben", "acht", "neun", "zehn", "elf", "zwölf", "andere", "anderen", "weitere", "weiteren":
		return article{quantity, any3, pl}, true
	}
	for _, stem := range articleStems {
		if ending, ok := strings.CutPrefix(word, stem.text); ok {
			if a, ok := endingOf(ending, stem.kind); ok {
				return a, true
			}
		}
	}
	return article{}, false
}

var articleStems = [...]struct {
	text string
	kind articleKind
}{
	{"ein", indefinite}, {"kein", indefinite}, {"sein", possessive}, {"ihr", possessive}, {"unser", possessive}, {"unsr", possessive},
	{"mein", possessive}, {"dies", demonstrative}, {"jen", demonstrative}, {"jed", quantity}, {"welch", demonstrative},
}

func endingOf(ending string, kind articleKind) (article, bool) {
	number := either
	if kind == indefinite {
		number = sg
	}
	switch ending {
	case "":
		return article{kind, masc | neut, sg}, kind == indefinite || kind == possessive
	case "e":
		return article{kind, any3, number}, true
	case "er":
		return article{kind, masc | fem, number}, true
	case "es":
		return article{kind, masc | neut, sg}, true
	case "em":
		return article{kind, masc | neut, sg}, true
	case "en":
		return article{kind, any3, number}, true
	}
	return article{}, false
}

// refine narrows gender and number of a noun by its determiner as written.
func refine(word string, g lexicon.Gender, n lexicon.Number) (lexicon.Gender, lexicon.Number) {
	switch word {
	case "der":
		switch {
		case n == pl || g == fem:
		case g == neut:
			n = pl
		case g&masc != 0 && n&sg != 0:
			g, n = masc, sg
		}
	case "die":
		if g&fem != 0 && n&sg != 0 {
			g, n = fem, sg
		} else {
			n = pl
		}
	case "den":
		if n&sg != 0 && g&masc != 0 {
			g, n = masc, sg
		} else {
			n = pl
		}
	case "das", "dem", "des", "ein", "eines", "einem", "im", "vom", "zum", "beim", "am":
		if g&(masc|neut) != 0 {
			g &= masc | neut
		}
		n = sg
	case "eine", "einer", "zur":
		if g&fem != 0 {
			g = fem
		}
		n = sg
	case "einen":
		g, n = masc, sg
	case "seine", "ihre", "diese", "unsere", "keine":
		if g == masc || g == neut {
			n = pl
		} else if g&fem != 0 && n&sg != 0 {
			g, n = fem, sg
		}
	case "seiner", "ihrer", "meiner", "unserer":
		if g == masc || g == neut {
			n = pl
		}
	case "sein", "ihr", "dieser", "seinem", "ihrem":
		n = sg
	}
	return g, n
}

// preposition reports what stands before a noun phrase and is no part of it; contracted
// ones hold its article. Of the derived ones it has those that news writes before persons
// and institutions; with the others ("innerhalb") long attributes would begin too early.
// "rund" stands in the place of one.
var preposition = closed.Union(closed.SimplePrepositions, closed.Contractions).Without("außer fürs").
	With("angesichts entlang gegenüber gemäss gemäß laut nahe rund samt seitens statt trotz wegen während zufolge").Has

// contracted is the article that a contracted preposition holds, "" if it holds none.
func contracted(word string) string {
	switch word {
	case "im", "vom", "zum", "beim", "am":
		return "dem"
	case "zur":
		return "der"
	case "ins", "ans", "aufs", "fürs":
		return "das"
	}
	return ""
}

// locative reports a preposition after which a place is only a place.
func locative(word string) bool {
	switch word {
	case "in", "aus", "nach", "bei", "an", "auf", "über", "um", "bis", "nahe", "im", "am", "beim", "vor", "hinter", "durch", "ab", "unter", "ins":
		return true
	}
	return false
}

// attributive reports whether a lower-case word can be an inflected adjective or
// participle before a noun.
func attributive(word string) bool {
	if len(word) < 4 || notAttributive(word) {
		return false
	}
	for _, ending := range []string{"e", "en", "er", "es", "em"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// surelyAttributive reports whether a word is an adjective by its ending, so that it
// needs no determiner before it.
func surelyAttributive(word string) bool {
	if !attributive(word) {
		return false
	}
	if freeAdjectives(word) {
		return true
	}
	stem := strings.TrimRight(word, "smnre")
	for _, suffix := range []string{"isch", "lich", "ig", "ell", "al", "iv", "bar", "sam", "haft", "los"} {
		if strings.HasSuffix(stem, suffix) || strings.HasSuffix(word, suffix+"er") || strings.HasSuffix(word, suffix+"en") || strings.HasSuffix(word, suffix+"e") {
			return true
		}
	}
	return false
}

var freeAdjectives = closed.Of(`frühere früherer früheren ehemalige ehemaliger ehemaligen neue neuer neuen erste erster ersten weitere weiterer weiteren
	zahlreiche zahlreicher zahlreichen viele vieler vielen mehrere mehrerer mehreren einige einiger einigen unabhängige unabhängiger unabhängigen
	andere anderer anderen interne interner internen jüngste jüngster jüngsten hohe hoher hohen befragte befragten leitende leitender leitenden
	führende führender führenden amtierende amtierender amtierenden stellvertretende stellvertretender stellvertretenden designierte designierter
	betroffene betroffenen lokale lokaler lokalen regionale regionaler regionalen junge junger jungen alte alter alten deutsche deutscher deutschen
	manche mancher manchen etliche etlicher etlichen beide beiden übereinstimmende übereinstimmenden eigene eigenen kleinere größere letzte letzten`).Has

// notAttributive reports words that only end like an adjective; "viele" and its like may stand
// where one does. The forms left out count as adjectives: pronouns find more
// of what they mean with it.
var notAttributive = closed.Union(closed.SimplePrepositions, closed.IndefiniteArticles, closed.NegativeArticles, closed.Possessives,
	closed.Demonstratives, closed.Auxiliaries, closed.Modals, closed.Of(`aber oder immer wieder weiter nieder heute gestern morgen wegen sondern worden welche welcher alle sie wie beinahe
	ungefähr bisher sehr mehr nicht ganze eher hier aller gerade bitte sagte sagten teilte erklärte erklärten meinte
	berichtete berichteten betonte warnte kritisierte forderte nannte lobte äußerte bestätigte schrieb rief ergänzte
	räumte bekräftigte kündigte behauptete vermutete beklagte mahnte lehnte wies verwies zeigte stellte legte machte
	führte danke ebene gerne solche solcher sowie inklusive später früher bereits`)).
	Without(`deine deinem deinen deiner deines eure eurem euren eurer eures jenem jenen jenes meine meinem meinen meines
		unserem unseren unserer unseres
		dürfte dürften mochte mochten möchte möchten möge mögen müsste müssten seien waren wäre wären`).Has

// noName reports nouns that never belong to a name or an institution.
var noName = closed.Union(closed.Weekdays, closed.Months, closed.Of(`
	montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen
	donnerstagmorgen freitagmorgen montags dienstags donnerstags freitags samstags sonntags vormittag nachmittag abend mittag morgen
	woche monat tag tage stunden minuten jahre jahr ende anfang mitte
	uhr prozent euro dollar franken millionen milliarden meter kilometer punkt
	angaben bericht berichte details folge folgen gespräch grund gründe hinweise informationen interview kritik opfer vorwürfe zweifel
	europa asien afrika amerika`)).Has

// functionWord reports words that begin a sentence with a capital and are no nouns.
func functionWord(lower string) bool {
	if _, ok := articleOf(lower); ok {
		return true
	}
	return preposition(lower) || functionWords(lower)
}

// functionWords leave out "ehe", which in capitals is a noun, and "du", with which titles of
// songs and films begin.
var functionWords = closed.Union(closed.PersonalPronouns, closed.Coordinators, closed.Subordinators, closed.Interrogatives,
	closed.Auxiliaries, closed.Modals, closed.Negations, openers).Without("dich dir du ehe").Has

// openers are adverbs, particles and verbs that begin sentences.
var openers = closed.Of(`heuer scharf deutlich kurz klar lang so dann dort hier nun jetzt heute gestern morgen auch noch nur schon sogar
	bereits zudem außerdem dabei dafür dagegen darauf daraus darin darüber darum davon dazu deshalb deswegen daher
	dennoch trotzdem jedoch allerdings zwar jemand etwas zuvor zuletzt zunächst später früher bisher bislang inzwischen
	mittlerweile derzeit aktuell insgesamt demnach danach davor somit also etwa rund knapp fast mehr weniger mindestens
	höchstens ja nein weiter weiterhin viel wenig ganz sehr eben eher erst vielmehr stattdessen indes indessen
	unterdessen derweil hingegen immer wieder gleichzeitig zugleich ebenso ebenfalls ferner schließlich letztlich
	offenbar wohl vielleicht womöglich möglicherweise angeblich vermutlich hinzu ausgerechnet allein einst einmal
	vorerst dessen deren gar erneut wiederholt plötzlich anders genau gut heißt hieß gibt gab kommt kam geht ging steht
	stand bleibt blieb`)
