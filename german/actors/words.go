package actors

import (
	"strings"
	"sync"

	"github.com/quellenlage/quellenlage/german/lexicon"
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
// ones hold its article.
func preposition(word string) bool {
	switch word {
	case "in", "aus", "nach", "bei", "an", "auf", "über", "unter", "vor", "hinter", "neben", "zwischen", "gegen", "für", "mit", "von", "zu",
		"durch", "um", "ohne", "seit", "bis", "gegenüber", "trotz", "wegen", "während", "im", "vom", "zum", "zur", "beim", "am", "ans", "ins", "aufs",
		"laut", "gemäß", "gemäss", "zufolge", "seitens", "per", "pro", "ab", "entlang", "samt", "nahe", "rund", "statt", "angesichts", "wider":
		return true
	}
	return false
}

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

var freeAdjectives = set(`frühere früherer früheren ehemalige ehemaliger ehemaligen neue neuer neuen erste erster ersten weitere weiterer weiteren
	zahlreiche zahlreicher zahlreichen viele vieler vielen mehrere mehrerer mehreren einige einiger einigen unabhängige unabhängiger unabhängigen
	andere anderer anderen interne interner internen jüngste jüngster jüngsten hohe hoher hohen befragte befragten leitende leitender leitenden
	führende führender führenden amtierende amtierender amtierenden stellvertretende stellvertretender stellvertretenden designierte designierter
	betroffene betroffenen lokale lokaler lokalen regionale regionaler regionalen junge junger jungen alte alter alten deutsche deutscher deutschen
	manche mancher manchen etliche etlicher etlichen beide beiden übereinstimmende übereinstimmenden eigene eigenen kleinere größere letzte letzten`)

var notAttributive = set(`aber oder über unter hinter wider immer wieder weiter nieder außer ihrer seiner meiner einer keiner eine keine einen keinen einem keinem
	eines keines heute gestern morgen gegen neben zwischen wegen sondern haben werden worden wurden wurde habe hatte hatten hätte hätten werde würde würden sollte
	sollten solle sollen könne können konnte konnten könnte könnten müsse müssen musste mussten wolle wollen wollte wollten dürfe dürfen durfte durften diese dieser
	dieses diesem diesen jene jener welche welcher alle ihre ihren ihrem ihres seine seinen seinem seines unsere unser euer sie wie ohne beinahe ungefähr bisher
	sehr mehr nicht ganze eher hier aller gerade bitte sagte sagten teilte erklärte erklärten meinte berichtete berichteten betonte warnte kritisierte forderte nannte
	lobte äußerte bestätigte schrieb rief ergänzte räumte bekräftigte kündigte behauptete vermutete beklagte mahnte lehnte wies verwies zeigte stellte legte machte führte
	danke ebene gerne solche solcher sowie inklusive später früher bereits`)

// calendar are capitalised words that never belong to a name or an institution.
var calendar = set(`montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar jänner februar feber märz april mai juni juli august september
	oktober november dezember uhr prozent euro dollar franken ende anfang mitte montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
	sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen montags dienstags millionen milliarden meter kilometer jahre jahr
	zweifel angaben informationen hinweise interview gespräch vorwürfe details donnerstags freitags samstags sonntags vormittag nachmittag abend mittag morgen
	woche monat tag tage stunden minuten opfer kritik folge folgen grund gründe bericht berichte punkt europa asien afrika amerika`)

// functionWord reports words that begin a sentence with a capital and are no nouns.
func functionWord(lower string) bool {
	if _, ok := articleOf(lower); ok {
		return true
	}
	return preposition(lower) || functionWords(lower)
}

var functionWords = set(`heuer scharf deutlich kurz klar lang und oder aber doch denn sondern dass ob wenn weil als wie so da dann dort hier nun jetzt heute gestern morgen auch noch nur schon sogar bereits
	zudem außerdem dabei damit dafür dagegen darauf daraus darin darüber darum davon dazu deshalb deswegen daher dennoch trotzdem jedoch allerdings zwar weder
	er sie es wir ich ihr man wer was wo wann warum weshalb wofür worauf wohin woher mir mich uns euch ihm ihn ihnen sich nicht nichts niemand jemand etwas
	nachdem bevor während obwohl sobald solange falls sofern indem zuvor zuletzt zunächst später früher bisher bislang inzwischen mittlerweile derzeit aktuell
	insgesamt laut demnach danach davor somit also etwa rund knapp fast mehr weniger mindestens höchstens bis ab seit ja nein kein keine weiter weiterhin ist war
	sind waren hat haben hatte hatten wird werden wurde wurden soll sollen sollte will wollen kann können könnte muss müssen mag darf ohne trotz statt
	manche viele alle beide einige mehrere andere viel wenig ganz sehr eben eher erst vielmehr stattdessen indes indessen unterdessen derweil hingegen immer wieder
	vor nach neben gleichzeitig zugleich ebenso ebenfalls ferner schließlich letztlich offenbar wohl vielleicht womöglich möglicherweise angeblich vermutlich
	hinzu ausgerechnet allein einst einmal vorerst dessen deren dem den des nur gar erneut wiederholt plötzlich gegenüber anders genau gut heißt hieß gibt gab kommt
	kam geht ging steht stand bleibt blieb sei seien wäre wären müsse solle könne werde habe würde würden hätte hätten`)

// set is a function that reports whether a word is on a list. The list is read at the
// first use.
func set(words string) func(string) bool {
	table := sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(words) {
			m[w] = true
		}
		return m
	})
	return func(word string) bool { return table()[word] }
}
