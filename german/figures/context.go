package figures

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/number"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// glued reports whether the number is a piece of something larger: a score, a date, a
// model, a telephone number, an ordinal.
func (f *finder) glued(m *mention) bool {
	text, n := f.r.Text, m.Number
	if before, _ := utf8.DecodeLastRuneInString(text[:n.Start]); n.Start > 0 && !unicode.IsSpace(before) && !strings.ContainsRune("(„“\"»«‚‘›‹[~€$£¥><–—…|", before) {
		return true
	}
	if m.first > f.r.Sentences[m.sentence].First && f.dialled(m.first-1) {
		return true
	}
	if m.number.Digits && text[n.Start] == '0' && n.Len() > 1 && text[n.Start+1] != ',' && text[n.Start+1] != '.' {
		return true
	}
	if n.End >= len(text) {
		return false
	}
	c, size := utf8.DecodeRuneInString(text[n.End:])
	next, _ := utf8.DecodeRuneInString(text[n.End+size:])
	switch {
	case c == '.':
		// The point of an ordinal belongs to its token.
		return m.number.Form != number.Share && (unicode.IsDigit(next) || m.number.Digits && f.r.Tokens[m.last-1].Start < n.End && f.r.Tokens[m.last-1].End > n.End || f.ordinalPoint(m))
	case c == '-' || c == '@':
		return true
	case c == ':' || c == '/' || c == '+' || c == '\'' || c == '–':
		return unicode.IsDigit(next) || c == '/' && unicode.IsLetter(next)
	case unicode.IsLetter(c):
		end := f.r.Tokens[min(m.after, len(f.r.Tokens)-1)].End
		if end <= n.End {
			return true
		}
		_, ok := f.lex.units[text[n.End:end]]
		return !ok
	}
	return false
}

// dialled reports whether the token is the beginning of a telephone number.
func (f *finder) dialled(i int) bool {
	word, start := f.r.Word(i), f.r.Tokens[i].Start
	if f.r.Tokens[i].Kind != q.Number || len(word) <= 2 {
		return false
	}
	return word[0] == '0' && word[1] != ',' && word[1] != '.' || strings.ContainsAny(word, "-/") || start > 0 && strings.IndexByte("-/", f.r.Text[start-1]) >= 0
}

// opensList reports whether the number stands alone at the end of what the tokens take for
// a sentence, so that it numbers what follows in its block: "Themen: 1. Verkehr".
func (f *finder) opensList(m *mention) bool {
	s := f.r.Sentences[m.sentence]
	next := m.sentence + 1
	const longest = 20
	opens := m.first == s.First || f.r.Tokens[m.first-1].Kind == q.Punct
	return m.number.Digits && m.number.Low <= longest && m.number.Scale == 1 && opens && m.last+1 >= s.Last && next < len(f.r.Sentences) && f.r.Sentences[next].Block == s.Block
}

// listsTimes reports whether the number is one of a list that ends in a time: "zwei, drei,
// vier Monate", "90 oder 95 Jahre".
func (f *finder) listsTimes(m *mention, s q.Sentence) bool {
	const longest = 4
	at := m.after
	for range longest {
		if at+1 >= s.Last || !joinsAttributes(f.r.Word(at)) {
			return false
		}
		n, ok := number.At(f.r.Text, f.r.Tokens[at+1].Start)
		if !ok || n.One {
			return false
		}
		at = f.r.TokenAt(n.End)
		if at < s.Last && isTimeUnit(f.r.Word(at)) {
			return true
		}
	}
	return false
}

// ordinalPoint reports whether a point behind digits marks an ordinal though it is a token
// of its own: the sentence goes on behind it.
func (f *finder) ordinalPoint(m *mention) bool {
	return m.number.Digits && m.number.Form == number.Plain && m.number.Scale == 1 && m.after+1 < f.r.Sentences[m.sentence].Last
}

// labelled reports whether a word before the number makes it a name: "Artikel 5", "Platz
// 3", "Boeing 737", "Hafenstraße 12".
func (f *finder) labelled(m *mention) bool {
	s := f.r.Sentences[m.sentence]
	i := m.first - 1
	if i < s.First {
		return false
	}
	before := f.r.Word(i)
	switch before {
	case "§", "§§", "Artikel", "Artikeln", "Artikels", "Paragraf", "Paragrafen", "Paragraph", "Nummer", "Nr.", "Absatz", "Abs.", "Art.", "#", "No.", "Ziffer", "Tel.", "Telefon", "Aktenzeichen", "Az.", "Az":
		return true
	case ":":
		return f.lex.labels[f.r.Word(max(i-1, s.First))] && !f.followedByNoun(m)
	case ".":
		switch prev := f.r.Word(max(i-1, s.First)); prev {
		case "Nr", "Abs", "Art", "Tel", "No", "Ziff":
			return true
		}
	}
	if f.lex.units[before].kind == money && isSign(before) {
		return false
	}
	return f.namedBefore(m, before)
}

// keepsNumber reports names of models and norms whose number belongs to them even where a noun
// follows: "eine Airbus 320 Maschine", "Euro 6 Diesel".
func keepsNumber(name string) bool {
	switch name {
	case "Boeing", "Airbus", "Euro", "Windows":
		return true
	}
	return false
}

// namedBefore reports whether the word before a bare number and the number are one name.
func (f *finder) namedBefore(m *mention, before string) bool {
	switch before {
	case "Hotline", "Notruf", "Rufnummer", "Telefonnummer", "Postfach", "Durchwahl", "Fax":
		return true
	}
	if m.number.Form == number.Range {
		return f.lex.isLabel(before) && !f.followedByNoun(m)
	}
	if m.number.Scale > 1 || m.number.Form != number.Plain || m.number.Grouped {
		return false
	}
	if f.inName(m.Number) && len(f.lex.modifiers[letter.Lower(before)]) == 0 && (m.number.Digits || !f.followedByNoun(m)) && !f.followedByUnit(m) {
		return true
	}
	if keepsNumber(before) {
		return true
	}
	if f.followedByNoun(m) {
		return false
	}
	if f.lex.isLabel(before) || isStreet(before) {
		return true
	}
	return m.number.Digits && f.endsName(m.first-1)
}

// inPlace reports whether the span lies in the name of a place that a preposition
// introduces: "in Berlin 15", but not "gegen Neuburg 98".
func (f *finder) inPlace(s q.Span) bool {
	names := f.r.Names
	i := sort.Search(len(names), func(i int) bool { return names[i].End > s.Start })
	if i == len(names) || !names[i].Overlaps(s) || names[i].Kind != q.PlaceName {
		return false
	}
	switch letter.Lower(f.r.Word(f.r.TokenAt(names[i].Start) - 1)) {
	case "in", "aus", "nach", "bei", "im", "am":
		return true
	}
	return false
}

// isLabel reports whether the word, or its last part, gives numbers as names:
// "Priorisierungsgruppe", "Az.".
func (lex *lexicon) isLabel(word string) bool {
	if lex.labels[word] || lex.labels[word[strings.LastIndexByte(word, '-')+1:]] {
		return true
	}
	const shortest = 5
	for i := range word {
		if head := word[i:]; i > 2 && len(head) >= shortest && lex.labels[strings.ToUpper(head[:1])+head[1:]] {
			return true
		}
	}
	return false
}

// inName reports whether a name overlaps the span.
func (f *finder) inName(s q.Span) bool {
	names := f.r.Names
	i := sort.Search(len(names), func(i int) bool { return names[i].End > s.Start })
	return i < len(names) && names[i].Overlaps(s)
}

func (f *finder) followedByUnit(m *mention) bool {
	if m.after >= f.r.Sentences[m.sentence].Last {
		return false
	}
	_, ok := f.unitOf(m, f.wordBehind(m))
	return ok
}

func (f *finder) followedByNoun(m *mention) bool {
	s := f.r.Sentences[m.sentence]
	if unit := f.followedByUnit(m); unit || m.after >= s.Last || f.bare(m) {
		return unit
	}
	_, ok := f.nounPhrase(m.after, s.Last)
	return ok
}

// endsName reports whether the token is the end of a name that goes on with the digits
// behind it: "G 7", "Landfunk 3". The first word of a sentence is none, nor is a noun that
// says whose number it is: "laut Polizei 15".
func (f *finder) endsName(i int) bool {
	word := f.r.Word(i)
	if f.r.Tokens[i].Kind != q.Word || letter.Lower(word) == word || f.inTime(f.r.Tokens[i].Span) {
		return false
	}
	if len(word) <= 2 && strings.ToUpper(word) == word {
		return true
	}
	s := f.r.Sentences[f.r.SentenceAt(f.r.Tokens[i].Start)]
	if n := len(f.found); n > 0 && f.found[n-1].last == i+1 && f.found[n-1].kind == things {
		switch f.r.Word(max(f.found[n-1].first-1, s.First)) {
		case "von", "Von", "aus", "unter", "Unter", "der", "den":
			return false // "von 23 Zeugen 19"
		}
	}
	if i > s.First && isArticle(f.r.Word(i-1)) && f.pos(i) != q.PROPN {
		return false // "zählte das Amt 37"
	}
	return i > s.First && f.pos(i) != q.VERB && !f.inPlace(f.r.Tokens[i].Span) && !f.namesSource(i, s)
}

func isArticle(word string) bool {
	switch word {
	case "der", "die", "das", "ein", "eine":
		return true
	}
	return false
}

// namesSource reports whether the noun ends a phrase that begins with "laut" or "nach".
func (f *finder) namesSource(i int, s q.Sentence) bool {
	const longest = 6
	for k := i - 1; k >= max(s.First, i-longest); k-- {
		switch w := f.r.Word(k); w {
		case "laut", "Laut", "nach", "Nach", "zufolge":
			return true
		case ",", ".", ";":
			return false
		}
	}
	return false
}

// isStreet reports whether the word is the name of a street or the like.
func isStreet(word string) bool {
	if !letter.Capital(word) {
		return false
	}
	for _, ending := range [...]string{"straße", "strasse", "weg", "gasse", "allee", "platz", "chaussee", "damm", "ring", "ufer", "steig", "promenade", "nummer", "zimmer", "linie"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// isTime reports whether the number is part of a time expression. Behind money, shares
// and measures nothing is: "2000 Euro".
func (f *finder) isTime(m *mention) bool {
	if m.kind == money || m.kind == share && m.number.Form != number.Share || m.kind.physical() && m.Unit != "a" || m.kind == point {
		return false
	}
	return f.inTime(m.Number)
}

// timesAt are the times that overlap the span.
func (f *finder) timesAt(s q.Span) []q.Time {
	times := f.r.Times
	for f.time < len(times) && times[f.time].End <= s.Start {
		f.time++
	}
	for f.time > 0 && times[f.time-1].End > s.Start {
		f.time--
	}
	last := f.time
	for last < len(times) && times[last].Start < s.End {
		last++
	}
	return times[f.time:last]
}

// countsTime reports whether the noun is a unit of time, so that the figure would be a
// duration, an age or a frequency.
func (f *finder) countsTime(m *mention) bool {
	return isTimeUnit(f.r.Word(m.phrase.head)) || m.number.Point
}

func isTimeUnit(word string) bool {
	switch word {
	case "Mal", "mal", "Jahr", "Jahre", "Jahren", "Jahres", "Monat", "Monate", "Monaten", "Woche", "Wochen", "Tag", "Tage", "Tagen", "Tages",
		"Stunde", "Stunden", "Minute", "Minuten", "Sekunde", "Sekunden", "Uhr", "Jahrzehnt", "Jahrzehnte", "Jahrzehnten", "Jahrhunderte", "Jahrhunderten",
		"Jahrtausende", "Jahrtausenden", "Quartale", "Quartalen", "Halbjahre", "Halbjahren", "Nächte", "Nächten", "Wochenenden", "Werktage", "Werktagen",
		"Kalendertage", "Nachmittage", "Nachmittagen", "Vormittage", "Vormittagen", "Abende", "Abenden", "Arbeitstage", "Arbeitstagen", "Lebensjahr", "Lebensjahre", "Lebensjahren", "Millisekunden", "Monats", "Viertelstunden", "Zehntelsekunden", "Hundertstelsekunden", "Viertelstunde", "Dreiviertelstunde",
		"Uhrzeit", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Jänner", "Feber":
		return true
	}
	return false
}

// countsOne reports whether a form of "ein" is a number here and no article.
func (f *finder) countsOne(m *mention) bool {
	switch m.kind {
	case money, share:
		return true
	case measure, area, volume, mass:
		return m.Unit != "bar" && m.Unit != "Zoll" || m.Modifier != q.Exact // "vor einer Bar", "mit einem Zoll"
	case things, point:
		if m.kind == point && m.Modifier != q.Exact {
			return true
		}
		switch letter.Lower(f.r.Word(m.first)) {
		case "mindestens", "wenigstens", "höchstens", "maximal", "allenfalls", "allerhöchstens":
			return true
		}
		return m.hasPhrase && m.kind == things && m.phrase.head > m.phrase.first && strings.HasPrefix(f.r.Word(m.phrase.first), "einzig")
	}
	// A text that is nothing but the number.
	s := f.r.Sentences[m.sentence]
	return m.kind == nothing && s.First == m.first && s.Last <= m.last+1
}

// bareFigure reports whether a number without unit and noun can count something.
func (f *finder) bareFigure(m *mention, s q.Sentence) bool {
	n := m.number
	before, after := "", ""
	if m.first > s.First {
		before = f.r.Word(m.first - 1)
	}
	if m.after < s.Last {
		after = f.r.Word(m.after)
	}
	alone := m.first == s.First && m.last+1 >= s.Last
	switch {
	case f.opensList(m), isTimeUnit(after), f.listsTimes(m, s):
		return false
	case n.Form == number.Range:
		return !f.isYear(m) && !n.Point && !f.ageRange(m, before)
	case alone:
		return !f.isYear(m) && !n.Point
	case n.Form == number.Vague:
		return n.Scale < 1e6 || after == "von"
	case n.Form == number.Fraction:
		return n.Digits && strings.IndexByte(m.Number.In(f.r.Text), '/') < 0
	case n.Low == 0, n.Point, oneForm(before):
		return false
	case !n.Digits && n.Scale == 1 && (n.Low == 100 || n.Low == 1000):
		// "wird hundert", "auf hundert"
		return false
	case letter.Lower(before) == "mal":
		return false
	case letter.Lower(before) == "mit" && n.Digits && n.Low <= oldest && after != "zu" && !f.clauseHas(m, s, "zahl"):
		// "ist mit 91 gestorben"
		return false
	case f.olderThan(m, before), f.turns(m, s), f.isHour(m, before, after):
		return false
	case f.isYear(m), f.isAge(m, before, after), f.isScore(m, before, after, s):
		return false
	case !n.Digits && n.Scale == 1 && letter.Capital(f.r.Word(m.first)) && m.first > s.First && f.r.Tokens[m.first-1].Kind == q.Word:
		// "die Elf", "außer Acht"
		return false
	case !n.Digits && n.Low == 1, letter.Lower(before) == "allen" && n.Low == 4:
		return false
	}
	return true
}

// isOtherHalf reports whether an adjective tells which half is meant: "in der zweiten
// Hälfte".
func (f *finder) isOtherHalf(m *mention) bool {
	if f.r.Word(m.first) != "Hälfte" || m.first == f.r.Sentences[m.sentence].First {
		return false
	}
	w := f.r.Word(m.first - 1)
	return f.isAttribute(m.first-1) && w != "andere" && w != "anderen" && w != "gute" && w != "knappe" && w != "gut"
}

// isYear reports whether the digits look like a year.
func (f *finder) isYear(m *mention) bool {
	n := m.number
	return n.Digits && n.Form == number.Plain && !n.Grouped && n.Scale == 1 && n.Low >= 1500 && n.Low <= 2100 && n.Low == float64(int(n.Low)) && m.Number.Len() == 4
}

const oldest = 120

// isAge reports whether the number stands where ages stand: "Jana Krull (42)", "der Mann,
// 42,".
func (f *finder) isAge(m *mention, before, after string) bool {
	if before == "(" && after == ")" && m.number.Low <= oldest {
		return true
	}
	if m.number.Low > oldest || m.first < 2 || m.number.Low != float64(int(m.number.Low)) {
		return false
	}
	switch f.r.Word(m.first - 2) {
	case "er", "Er", "sie", "Sie", "ich", "Ich":
		if (before == "ist" || before == "sei" || before == "war" || before == "bin") && (after == "und" || after == "," || after == "." || after == "") {
			return true // "er sei 66 und habe ein Boot"
		}
	}
	if before == "," && after == ")" && m.first > 2 && f.r.Word(m.first-3) == "(" {
		return true // "(78, 75)"
	}
	named := letter.Capital(f.r.Word(m.first - 2))
	return named && (before == "(" && (after == ")" || after == ",") || before == "," && (after == "," || after == "." || after == "") && m.number.Digits)
}

func oneForm(word string) bool {
	switch word {
	case "ein", "eine", "einen", "einem", "einer", "eines":
		return true
	}
	return false
}

// ageRange reports whether a range says how old people are: "Menschen zwischen 20 und 29".
func (f *finder) ageRange(m *mention, before string) bool {
	return m.number.High <= oldest && (f.lex.isPerson(before) || strings.HasPrefix(before, "Alter") || strings.HasSuffix(before, "alter"))
}

// olderThan reports whether an age follows a person: "Männer über 50".
func (f *finder) olderThan(m *mention, before string) bool {
	switch before {
	case "Mitte", "Anfang", "Ende":
		return m.number.Low <= oldest
	case "als":
		s := f.r.Sentences[m.sentence]
		return m.number.Low <= oldest && f.clauseHas(m, s, "jünger", "älter")
	case "über", "unter", "ab", "um":
		if m.number.Low > oldest || m.first < 2 {
			return false
		}
		w := f.r.Word(m.first - 2)
		return w == "alle" || w == "wer" || w == "Wer" || f.lex.isPerson(w)
	case "ich", "er", "sie", "Ich", "Er", "Sie":
		switch f.r.Word(m.after) {
		case "bin", "bist", "ist", "war", "wurde", "wird":
			return m.number.Low <= oldest
		}
	}
	return false
}

// turns reports whether somebody gets as old as the number says: "wird am Montag 60".
func (f *finder) turns(m *mention, s q.Sentence) bool {
	if m.number.Low > oldest || m.after < s.Last && f.r.Tokens[m.after].Kind != q.Punct {
		return false
	}
	i := m.first - 1
	for i >= s.First && (f.inTime(f.r.Tokens[i].Span) || f.r.Word(i) == "am" || f.r.Word(i) == "im") {
		i--
	}
	switch f.r.Word(max(i, s.First)) {
	case "wird", "wurde", "werde", "würde":
		return true
	}
	return false
}

// isHour reports whether the number is a clock time without its noun: "um sechs", "kurz
// vor elf".
func (f *finder) isHour(m *mention, before, after string) bool {
	if m.number.Low > 24 || m.number.Low != float64(int(m.number.Low)) || after == "auf" {
		return false
	}
	if before == "um" {
		return true
	}
	return (before == "vor" || before == "nach" || before == "gegen") && (!m.number.Digits || m.first >= 2 && strings.EqualFold(f.r.Word(m.first-2), "kurz"))
}

// isScore reports whether the number is one side of "3 zu 1" or "3 : 1".
func (f *finder) isScore(m *mention, before, after string, s q.Sentence) bool {
	switch {
	case after == ":" || after == "zu" || after == "/":
		return m.after+1 < s.Last && f.isNumber(m.after+1) && !f.countsVotes(m, s)
	case before == ":" || before == "zu" || before == "/":
		return m.first-2 >= s.First && (before == "zu" && strings.HasPrefix(f.r.Word(m.first), "zwei") || f.isNumber(m.first-2))
	}
	return false
}

// countsVotes reports whether votes follow soon: "mit 214 zu 63 Stimmen".
func (f *finder) countsVotes(m *mention, s q.Sentence) bool {
	const near = 4
	for i := m.after; i < min(s.Last, m.after+near); i++ {
		if w := f.r.Word(i); w == "Stimmen" || w == "Ja-Stimmen" {
			return true
		}
	}
	return false
}

func (f *finder) isNumber(i int) bool {
	n, ok := number.At(f.r.Text, f.r.Tokens[i].Start)
	return ok && !n.One
}
