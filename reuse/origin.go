package reuse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// named is an outlet from which an article says that it has its text, and the words that
// say so.
type named struct {
	outlet string // "" for the words alone, which may name one that only its articles know
	q.Span        // empty if the credit stands outside of the text
}

// sourceNamed is the place at which the article names the outlet as its source.
func sourceNamed(a article, outlet string) (q.Span, bool) {
	for _, n := range a.sources {
		if outlet != "" && (n.outlet == outlet || n.outlet == "" && hasWords(n.In(a.Text), outlet)) {
			return n.Span, true
		}
	}
	return q.Span{}, false
}

// hasWords reports whether the words stand in the text as whole words.
func hasWords(text, words string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], words)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(words):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		from = at + len(words)
	}
}

// sourcesNamed are the outlets from which the article says that it has its text: in
// credits of the text, and in sentences outside of captions and furniture.
func sourcesNamed(a *q.Article) []named {
	var found []named
	for _, c := range a.Credits {
		if c.Place.CreditsText() {
			found = append(found, named{c.Agency, c.Span})
		}
	}
	for _, b := range a.Blocks {
		if b.Kind == q.Caption || b.Kind == q.Furniture {
			continue
		}
		for _, s := range sourceSentences(b.In(a.Text)) {
			s.Start, s.End = s.Start+b.Start, s.End+b.Start
			found = append(found, named{"", s})
			for _, name := range outletsIn(s.In(a.Text)) {
				found = append(found, named{name, s})
			}
		}
	}
	return found
}

// hints are parts of words, in small letters or with a capital, without which no sentence
// says where a text appeared first. The first letter is left out.
func sourceHints() []string {
	return []string{"rschien", "ublished", "ppeared", "uelle:", "röffentlich", "bernommen", "enehmigung"}
}

// sourceSentences are the sentences of a block that say where its text appeared first.
func sourceSentences(text string) []q.Span {
	var found []q.Span
	for _, hint := range sourceHints() {
		for from := 0; from < len(text); {
			at := strings.Index(text[from:], hint)
			if at < 0 {
				break
			}
			at += from
			s := q.Span{Start: sentenceStart(text, at), End: sentenceEnd(text, at+len(hint))}
			from = s.End
			if saysSource(s.In(text)) {
				found = append(found, s)
			}
		}
	}
	slices.SortFunc(found, q.Span.Compare)
	return slices.Compact(found)
}

// saysSource reports whether the sentence says of the text in which it stands that it is
// taken from somewhere: "Dieser Beitrag erschien zuerst bei …", "Quelle: …".
func saysSource(sentence string) bool {
	words := strings.FieldsFunc(strings.ToLower(sentence), func(r rune) bool { return !unicode.IsLetter(r) && r != ':' && r != '-' })
	if len(words) == 0 {
		return false
	}
	has := func(list ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, strings.Trim(w, ":-")) })
	}
	switch words[0] {
	case "quelle:", "erstveröffentlichung:", "originalquelle:":
		return true
	case "erstveröffentlichung", "originally":
		return len(words) <= shortNote
	}
	if strings.HasPrefix(words[0], "zuerst") && has("erschienen", "veröffentlicht") && len(words) <= shortNote {
		return true
	}
	if !has("artikel", "beitrag", "gastbeitrag", "text", "inhalt", "interview", "bericht", "kommentar", "essay", "kolumne",
		"analyse", "reportage", "gespräch", "article", "story", "piece") {
		return false
	}
	appeared := has("erschien", "erschienen", "veröffentlicht", "publiziert", "published", "appeared")
	first := has("zuerst", "zunächst", "erstmals", "ursprünglich", "first", "originally")
	taken := has("übernommen") || has("genehmigung") && has("freundlicher") && has("veröffentlicht", "erscheint", "übernommen")
	return appeared && first || taken
}

// shortNote is how many words a note has that speaks of no text and means its own.
const shortNote = 10

// maxSourceSentence is how far a sentence that says where a text is from reaches before
// and behind its hint, in bytes.
const maxSourceSentence = 200

// sentenceStart is where the sentence with the offset begins.
func sentenceStart(text string, at int) int {
	for i := at - 1; i > 0 && at-i < maxSourceSentence; i-- {
		if c := text[i-1]; (c == '.' || c == '!' || c == '?') && text[i] == ' ' || c == '\n' {
			return i + len(text[i:at]) - len(strings.TrimLeft(text[i:at], " "))
		}
	}
	return startOfRune(text, max(0, at-maxSourceSentence))
}

// sentenceEnd is where the sentence with the offset ends.
func sentenceEnd(text string, at int) int {
	for i := at; i < len(text) && i-at < maxSourceSentence; i++ {
		switch c := text[i]; {
		case c == '\n':
			return i
		case (c == '.' || c == '!' || c == '?') && (i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '\n'):
			return i + 1
		}
	}
	return startOfRune(text, min(len(text), at+maxSourceSentence))
}

// startOfRune is the offset, or the beginning of the rune in which it lies.
func startOfRune(text string, at int) int {
	for at > 0 && at < len(text) && text[at]&0xc0 == 0x80 {
		at--
	}
	return at
}

// outletsIn are the outlets that a sentence names, by their names or by their domains.
func outletsIn(sentence string) []string {
	var names []string
	for _, f := range press.OutletsNamed(sentence) {
		names = append(names, f.Name)
	}
	for _, w := range strings.Fields(sentence) {
		w = strings.Trim(strings.ToLower(w), ".,;:!?()[]„“”»«\"'")
		dot := strings.LastIndexByte(w, '.')
		if dot < 1 || len(w)-dot < 3 || strings.ContainsAny(w, "/@:") {
			continue
		}
		if name, ok := press.Outlet(w); ok {
			names = append(names, name)
		} else {
			names = append(names, strings.TrimPrefix(w, "www."))
		}
	}
	return names
}
