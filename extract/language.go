package extract

import "strings"

// Language tells German and English texts by their most frequent words: "de", "en", "" if
// the text is too short or of neither kind.
func Language(text string) string {
	c := countWords(text)
	switch {
	case c.words == 0:
		return ""
	case 2*c.german >= c.english && c.german >= c.other && 20*c.german >= c.words:
		return "de"
	case c.english > c.german && c.english >= c.other && 10*c.english >= c.words:
		return "en"
	}
	return ""
}

// Foreign reports whether a text is clearly not German, and in which language it is if that
// is known. A short text is never foreign.
func Foreign(text string) (language string, ok bool) {
	c := countWords(text)
	switch {
	case c.letters >= 200 && 2*c.latin < c.letters:
		return "", true
	case c.words < 60 || 10*c.german > c.words:
		return "", false
	case c.english > 3*c.german && 8*c.english > c.words:
		return "en", true
	case c.other > 3*c.german && 8*c.other > c.words:
		return "", true
	}
	return "", false
}

// counts are the frequent words of a text by language.
type counts struct {
	words, german, english, other int
	letters, latin                int
}

// sample is how much of a text is looked at, in bytes.
const sample = 20000

func countWords(text string) counts {
	if len(text) > sample {
		text = text[:sample]
	}
	var c counts
	for at := 0; at < len(text); {
		cur := cursor{text, at}
		word := cur.word()
		if word == "" {
			at = nextStart(text, at)
			continue
		}
		at = cur.at
		for _, r := range word {
			c.letters++
			if r < 0x250 {
				c.latin++
			}
		}
		c.words++
		switch languageOf(strings.ToLower(word)) {
		case 'd':
			c.german++
		case 'e':
			c.english++
		case 'o':
			c.other++
		}
	}
	return c
}

// languageOf is the language of a frequent word that belongs to one of them only: d, e, o
// for the other languages of Europe, 0 for all other words.
func languageOf(word string) byte {
	switch word {
	case "der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "ist", "sind", "nicht",
		"mit", "auf", "für", "von", "vom", "zu", "zum", "zur", "sich", "auch", "als", "bei", "aus", "nach", "wird", "werden", "wurde",
		"wurden", "hat", "haben", "hatte", "dass", "daß", "sei", "seien", "im", "wie", "oder", "aber", "über", "noch", "nur", "mehr",
		"ich", "er", "es", "sie", "wir", "ihr", "kann", "können", "soll", "sollen", "gegen", "durch", "um", "am", "vor", "bis", "unter",
		"laut", "beim", "zwischen", "seit", "während", "ihre", "seine", "diese", "dieser", "dieses":
		return 'd'
	case "the", "and", "of", "to", "that", "is", "for", "on", "with", "as", "by", "at", "from", "has", "have", "it", "its", "this",
		"are", "be", "been", "had", "but", "not", "said", "which", "their", "they", "he", "she", "would", "will", "after", "who":
		return 'e'
	case "le", "la", "les", "du", "et", "est", "une", "dans", "pour", "que", "qui", "sur", "pas", "au", "aux", "avec", "il",
		"el", "los", "las", "del", "por", "con", "para", "una", "su", "se", "como", "más", "pero", "fue", "lo",
		"di", "che", "non", "per", "della", "sono", "gli", "nel", "alla", "dei", "più", "anche",
		"het", "een", "van", "niet", "voor", "zijn", "op", "te", "aan", "ook", "maar", "naar", "dat", "bij",
		"na", "nie", "się", "że", "jest", "przez", "oraz", "jako", "od", "po",
		"ve", "bir", "bu", "için", "ile", "olarak", "daha", "çok",
		"og", "det", "som", "på", "af", "til", "ikke", "har", "att", "och", "för", "är", "ett", "av",
		"az", "és", "egy", "hogy", "nem", "je", "da", "za", "os", "ao", "em", "não":
		return 'o'
	}
	return 0
}
