package token

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

const (
	shortestGlued = 3  // tokens of a heading without a stop
	longestGlued  = 16 // what is longer has its stop, or is no heading
	restOfGlued   = 4  // tokens that must follow to be a sentence
)

// glued reports whether a sentence begins at token i though no stop is in front of it: texts
// that lost their line ends have headings and captions run into the sentence behind them
// ("Minister will bauen Im Norden …"). Inside of a sentence a word such as "Im" has a small letter.
func (d divider) glued(first, i int) bool {
	if n := i - first; n < shortestGlued || n > longestGlued || i+restOfGlued > len(d.tokens) {
		return false
	}
	t, before := d.tokens[i], d.tokens[i-1]
	if t.Kind != q.Word || before.Kind != q.Word && before.Kind != q.Close || before.End == t.Start {
		return false
	}
	word, last := t.In(d.text), before.In(d.text)
	if !d.words.starters[word] || polite(word) || d.words.starters[letter.Capitalise(last)] || titled(last) {
		return false
	}
	return !opensName(word, d.word(i+1))
}

// polite reports forms of address that have a capital anywhere, and first persons, with
// which titles begin.
func polite(word string) bool {
	switch word {
	case "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihnen", "Ich", "Mein", "Meine", "Wir", "Uns", "Unser", "Unsere", "Ja", "Nein", "Man", "So", "Ist", "Sind", "Hatte", "Wird", "Werden":
		return true
	}
	return false
}

// titled reports nouns behind which the title of something stands, often without marks: "der
// Film Die Brücke", "Hotel Am Markt".
func titled(noun string) bool {
	switch noun {
	case "Film", "Spielfilm", "Buch", "Roman", "Band", "Serie", "Sendung", "Zeitung", "Magazin", "Partei", "Fraktion", "Gruppe", "Stück", "Oper", "Album", "Song", "Lied", "Podcast", "Portal",
		"Hotel", "Haus", "Restaurant", "Gasthof", "Straße", "Strasse", "Platz", "Viertel", "Siedlung", "Schule", "Bündnis", "Verein", "Initiative", "Projekt", "Ausstellung", "Netzwerk", "Aktion",
		"Kampagne", "Motto", "Titel", "Thema", "Schiff", "Wochenzeitung", "Tageszeitung", "Nachrichtenmagazin", "Linksfraktion", "Stiftung", "Isle", "Made", "Alice":
		return true
	}
	return false
}

// opensName reports articles and prepositions with which names of parties, papers and places
// begin.
func opensName(word, next string) bool {
	switch word {
	case "Die":
		switch next {
		case "Linke", "Linken", "LINKE", "Grünen", "Grüne", "PARTEI", "Partei", "Zeit", "Welt", "Presse", "Basis", "Rheinpfalz", "Heimat", "Ärzte", "Toten":
			return true
		}
	case "Der":
		return next == "Spiegel" || next == "Standard" || next == "Bund" || next == "Dritte"
	case "Das":
		return next == "Erste" || next == "Parlament" || next == "Boot"
	case "Den":
		return next == "Haag"
	case "Des":
		return next == "Moines"
	case "Unter":
		return next == "den"
	case "Aus": // the noun, "das Aus für das Werk"
		return next == "für"
	}
	return false
}
