package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
	"github.com/quellenlage/quellenlage/internal/press"
)

// creditsIn are the credits of the agencies that a mark names. The mark stands at the
// offset base of the text.
func creditsIn(mark string, base int, place q.CreditPlace, by string) []q.Credit {
	find := press.AgenciesIn
	if place == q.CreditPhoto {
		find = press.PicturesIn
	}
	var credits []q.Credit
	for _, f := range find(mark) {
		credits = append(credits, q.Credit{
			Agency: f.Name, Place: place, Quote: mark, By: by,
			Span: q.Span{Start: base, End: base + len(mark)},
		})
	}
	return credits
}

// pictureInBrackets reads "(Foto: IMAGO/Erika Muster)".
func pictureInBrackets(line string, at int) (anchor, bool) {
	closing := strings.IndexAny(line[at:min(len(line), at+160)], ")]")
	if closing < 0 {
		return anchor{}, false
	}
	c := cursor{line, at + 1}
	c.space()
	if !c.pictureLabel() && !(c.anyWord("Quelle") && c.mark(":")) {
		return anchor{}, false
	}
	a := anchor{start: at, end: at + closing + 1, kind: q.Caption, by: byPicture, sure: true}
	a.credits = creditsIn(line[a.start:a.end], a.start, q.CreditPhoto, byPicture)
	return a, true
}

// pictureLabel reads "Foto:", "Archivbild:", "©". The text service dpa-infocom signs texts
// in the same way, which is no picture.
func (c *cursor) pictureLabel() bool {
	start := c.at
	if c.mark("©") {
		c.space()
		return !c.anyWord("dpa-infocom")
	}
	word := letter.Lower(c.word())
	c.space()
	for _, tail := range []string{"foto", "fotos", "bild", "bilder", "grafik", "fotografie", "photo", "bildquelle", "fotoquelle", "screenshot", "credit", "illustration", "montage"} {
		if strings.HasSuffix(word, tail) && c.mark(":") {
			return true
		}
	}
	c.at = start
	return false
}

// pictureLine reports whether a line is nothing but the credit of a picture, or a
// caption that ends in one, and where the credit begins.
func pictureLine(line string) (at int, ok bool) {
	if len(line) > 400 {
		return 0, false
	}
	for at = 0; at < len(line); at = nextStart(line, at) {
		c := cursor{line, at}
		if c.mark("(") {
			c.space()
		}
		if c.pictureLabel() && !onlySeparators(line[c.at:]) && len(line)-at <= 120 && (at == 0 || endsSentence(line[:at]) || len(line) < 250) {
			return at, true
		}
	}
	if pictures := press.PicturesIn(line); len(line) <= 100 && len(pictures) > 0 && pictures[0].Start == 0 {
		rest := line[pictures[0].End:]
		return 0, strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, " /")
	}
	return 0, false
}

// dateline reads the mark with which agency copy begins: "Berlin (dpa) -". It is the end
// of the mark, 0 if there is none.
func dateline(line string) int {
	open := strings.IndexByte(line, '(')
	if open < 0 || open > 60 || !placeName(line[:open]) {
		return placeAndSign(line)
	}
	closing := strings.IndexByte(line[open:], ')')
	if closing < 0 || closing > 40 || !signs(line[open+1:open+closing]) {
		return 0
	}
	c := cursor{line, open + closing + 1}
	if c.space(); c.at == len(line) {
		return 0 // a mark alone stands at the end of a text
	}
	for _, dash := range []string{"-", "–", "—", ":", "|"} {
		if c.mark(dash) {
			c.space()
			return c.at
		}
	}
	if open == 0 || strings.HasSuffix(strings.TrimSpace(line[:open]), ".") {
		return c.at
	}
	return 0
}

// placeAndSign reads "BERLIN dpa |", "KIEW/BERLIN afp/rtr |".
func placeAndSign(line string) int {
	bar := strings.Index(line, " | ")
	if bar < 0 || bar > 60 {
		return 0
	}
	place, sign, ok := strings.Cut(line[:bar], " ")
	if !ok || strings.ToUpper(place) != place || !signs(sign) {
		return 0
	}
	return bar + len(" | ")
}

// placeName reports whether a text may be the place and day of a dateline: capitalised
// words, numbers, commas and slashes; empty counts too.
func placeName(s string) bool {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" /,.-", r) }) {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !nameParticle(word) && word != "am" && word != "an" && word != "im" {
			return false
		}
		if word == "Die" || word == "Der" || word == "Das" {
			return false
		}
	}
	return true
}

// signs reports whether a text consists of signs of agencies and editors, with at least
// one agency: "dpa", "AFP, dpa", "afp/red", "mit dpa".
func signs(s string) bool {
	rest := blank(s, press.AgenciesIn(s))
	if rest == s || len(s) > 80 {
		return false
	}
	for word := range strings.FieldsFuncSeq(rest, func(r rune) bool { return strings.ContainsRune(" /,.;:+&-\u00a0", r) }) {
		if len([]rune(word)) > 5 && !creditWord(word) {
			return false
		}
	}
	return true
}

// blank replaces what was found by blanks, so that the offsets stay.
func blank(s string, found []press.Found) string {
	b := []byte(s)
	for _, f := range found {
		for i := f.Start; i < f.End; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}

func creditWord(word string) bool {
	switch strings.ToLower(word) {
	case "mit", "und", "von", "der", "den", "material", "informationen", "redaktion", "nachrichtenagentur", "nachrichtenagenturen",
		"agentur", "agenturen", "agenturmaterial", "eigen", "eigene", "recherche", "bearbeitet", "übersetzt", "infocom", "online":
		return true
	}
	_, ok := press.Outlet(word)
	return ok
}

// endMark is the start of a bracketed mark at the end of a line: "… sagte er. (afp/red)",
// "(Quelle: dpa)"; ok is false if there is none.
func endMark(line string) (start int, ok bool) {
	body := strings.TrimRightFunc(line, unicode.IsSpace)
	body = strings.TrimSuffix(body, ".")
	if !strings.HasSuffix(body, ")") && !strings.HasSuffix(body, "]") {
		return 0, false
	}
	start = strings.LastIndexAny(body, "([")
	if start < 0 || len(body)-start > 80 || !signs(strings.TrimPrefix(body[start+1:len(body)-1], "Quelle:")) {
		return 0, false
	}
	before := strings.TrimRightFunc(body[:start], unicode.IsSpace)
	return start, before == "" || endsSentence(before) || !endsWithAgency(before)
}

// endsWithAgency reports whether a text ends with the name of an agency, so that a sign in
// brackets behind it only explains the name: "der Deutschen Presse-Agentur (dpa)".
func endsWithAgency(text string) bool {
	found := press.AgenciesNamed(text[max(0, len(text)-60):])
	return len(found) > 0 && found[len(found)-1].End == min(len(text), 60)
}

// signature is the start of the initials and agencies that close an article without
// brackets: "RND/dpa", "abc/dpa/AFP", "dpa"; ok is false if there are none. It stands
// behind the end of a sentence.
func signature(text string) (start int, ok bool) {
	body := strings.TrimRightFunc(text, unicode.IsSpace)
	for at := len(body); at > 0 && len(body)-at <= 60; {
		at = strings.LastIndexAny(body[:at], " \n\t\u00a0")
		mark := strings.TrimLeftFunc(body[at+1:], unicode.IsSpace)
		if at >= 0 && !endsSentence(body[:at]) {
			// An outlet's own sign is enough to tell: "… und 2 in Brandenburg RND/abc/dpa".
			if ownSignature(mark) && signs(mark) {
				return len(body) - len(mark), true
			}
			continue
		}
		if !endsSentence(mark) && !strings.Contains(mark, ")") && signatureWords(mark) && (signs(mark) || ownSignature(mark)) {
			return len(body) - len(mark), true
		}
	}
	return 0, false
}

func signatureWords(mark string) bool {
	for word := range strings.FieldsSeq(mark) {
		if !signatureWord(word) {
			return false
		}
	}
	return mark != ""
}

// signatureWord reports whether a word may stand in a signature.
func signatureWord(word string) bool {
	if strings.HasPrefix(word, "dpa:") { // the agency's number of the item
		return true
	}
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return strings.ContainsRune("/,;", r) }) {
		if _, ok := press.Agency(part); !ok && utf8.RuneCountInString(part) > 4 && !creditWord(part) {
			return false
		}
	}
	return true
}

// ownSignature reports whether a mark is an outlet's sign with initials: "RND/abc".
func ownSignature(mark string) bool {
	outlet, initials, ok := strings.Cut(mark, "/")
	if !ok || strings.ContainsAny(initials, " .") {
		return false
	}
	_, ok = press.Outlet(outlet)
	return ok && signatureWord(initials)
}

// sourceLine is the start of a line of sources at the end of a text: "Quelle: ntv.de,
// abc/dpa", "Mit Material von dpa", "© dpa-infocom". ok is false if there is none; by is
// the rule.
func sourceLine(text string) (start int, by string, ok bool) {
	window := max(0, len(text)-400)
	for window < len(text) && !utf8.RuneStart(text[window]) {
		window++
	}
	sentence := window // start of the last sentence
	for at := window; at < len(text); at = nextStart(text, at) {
		if at > 0 && !startsWord(text, at) {
			continue
		}
		before := strings.TrimRightFunc(text[:at], unicode.IsSpace)
		ended := before == "" || endsSentence(before)
		if ended {
			sentence = at
		}
		if by, ok = sourceMark(text[at:], ended); !ok {
			continue
		}
		// Other sources may stand in front: "Bundespressekonferenz Nachrichtenagentur dpa".
		if front := text[sentence:at]; !ended {
			if len(front) > 150 || inPhrase(front) {
				continue
			}
			at = sentence
		}
		return at, by, true
	}
	return 0, "", false
}

// inPhrase reports whether what follows belongs to a phrase of running text: "laut der"
// stands in front of it.
func inPhrase(front string) bool {
	words := strings.Fields(front)
	if len(words) == 0 || materialWords(front) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return unicode.IsLower(first)
}

func startsWord(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return !isWordRune(r)
}

// sourceMark reports whether s, the rest of a text, is a line of sources as a whole.
func sourceMark(s string, afterSentence bool) (by string, ok bool) {
	c := cursor{text: s}
	if afterSentence {
		if c.anyWord("Weitere", "Verwendete") {
			c.space()
		}
		if c.anyWord("Quelle", "Quellen") {
			c.space()
			return bySource, c.mark(":") && oneSentence(s)
		}
		c.at = 0
		if c.mark("©") || c.mark("(c)") || c.mark("Copyright") {
			return bySource, len(s) <= 120 && len(press.AgenciesIn(s)) > 0
		}
		if c.anyWord("Mit", "Unter Verwendung") {
			c.space()
			return byMaterial, len(press.AgenciesIn(s)) > 0 && len(s) <= 160 && materialWords(s) && oneSentence(s)
		}
		if c.anyWord("Dieser") {
			c.space()
			return byMaterial, c.anyWord("Artikel", "Text", "Beitrag") && len(press.AgenciesIn(s)) > 0 && oneSentence(s) && authorship(s)
		}
	}
	if c.anyWord("Nachrichtenagentur", "Nachrichtenagenturen") {
		return byMaterial, !endsSentence(s) && oneSentence(s) && agencyFirst(s[c.at:])
	}
	if c.anyWord("Mit Material der", "Mit Material von") {
		return byMaterial, !endsSentence(s) && agencyFirst(s[c.at:])
	}
	return "", false
}

// agencyFirst reports whether a list of sources begins with an agency.
func agencyFirst(list string) bool {
	found := press.AgenciesIn(list)
	return len(found) > 0 && strings.TrimSpace(list[:found[0].Start]) == ""
}

// materialWords reports whether a sentence that begins with "Mit" says what an article
// was made of.
func materialWords(s string) bool {
	for _, w := range []string{"Material", "Informationen", "Infos", "Agentur", "Angaben von", "Inhalten"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return signs(s)
}

func authorship(s string) bool {
	for _, w := range []string{"verfasst", "erstellt", "geschrieben", "stammt", "Material", "übernommen", "bearbeitet"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// oneSentence reports whether no sentence ends inside of s. A point behind a number or a
// short word is that of a date or an abbreviation.
func oneSentence(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i+1] != ' ' || !strings.ContainsRune(".?!", rune(s[i])) || strings.TrimSpace(s[i+1:]) == "" {
			continue
		}
		word := s[strings.LastIndexAny(s[:i], " (\"")+1 : i]
		if s[i] != '.' || utf8.RuneCountInString(word) > 3 && !strings.ContainsAny(word, "0123456789") {
			return false
		}
	}
	return true
}

// endsSentence reports whether a text ends like a sentence, quotation marks and brackets
// behind the mark included.
func endsSentence(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"'”“’‘«»›‹)]", r)
	})
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:", r)
}
