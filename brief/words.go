package brief

import (
	"strings"
	"unicode"

	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

const excerpt = 90 // bytes of a text that are quoted for the whole

// firstWords is the beginning of a text.
func firstWords(s string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(s) {
		w = term.Shorten(w, excerpt)
		if b.Len() > 0 && b.Len()+len(w) > excerpt {
			return strings.TrimRight(b.String(), ".,;: ") + "…"
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

const spareWords = 2 // words for which nothing is cut

// fewWords are the first n words of a text, with a mark of omission if any are left out.
// The cut does not leave a preposition or an article behind that waits for its noun.
func fewWords(s string, n int) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = term.Shorten(w, excerpt)
	}
	if len(words) <= n+spareWords {
		return strings.Join(words, " ")
	}
	for n < len(words)-1 && negates(words[n-1]) { // what is left must not say the opposite
		n += spareWords
	}
	kept := words[:min(n, len(words))]
	if len(kept) == len(words) {
		return strings.Join(words, " ")
	}
	for len(kept) > 2 && !negates(kept[len(kept)-1]) && (joins(strings.ToLower(kept[len(kept)-1])) || dangles(strings.ToLower(kept[len(kept)-1]))) {
		kept = kept[:len(kept)-1]
	}
	return strings.TrimRightFunc(strings.Join(kept, " "), unicode.IsPunct) + "\u00a0…"
}

// negates reports whether a word turns what follows it into the opposite.
func negates(w string) bool {
	w = strings.ToLower(strings.TrimFunc(w, unicode.IsPunct))
	return w == "nicht" || w == "nie" || w == "niemals" || w == "ohne" || strings.HasPrefix(w, "kein")
}

// dangles reports whether a word at the end of a cut text only waits for what was cut.
func dangles(w string) bool {
	switch w {
	case "und", "oder", "sowie", "dass", "ob", "als", "wie", "bis", "durch", "unter", "zwischen", "seine", "seinen", "seiner", "seinem", "seines",
		"ihre", "ihren", "ihrer", "ihrem", "ihres", "diese", "dieser", "diesen", "diesem", "dieses", "sich", "–", "-":
		return true
	}
	return false
}

// quote puts a text into the quotation marks of the labels' language. Marks inside become
// single ones; one that a cut has left open is closed, and a text that is all quotation
// loses its own marks.
func quote(labels msg.Labels, s string) string {
	if s == "" {
		return ""
	}
	marks := []rune(labels.Text(msg.QuoteMarks)) // outer and inner ones: „“‚‘
	if len(marks) != 4 {
		return s
	}
	var b strings.Builder
	open := false
	for _, r := range unquoted(s) {
		switch r {
		case '"', '„', '“', '”', '»', '«':
			if open = !open; open {
				r = marks[2]
			} else {
				r = marks[3]
			}
		}
		b.WriteRune(r)
	}
	if open {
		b.WriteRune(marks[3])
	}
	return string(marks[0]) + b.String() + string(marks[1])
}

// unquoted is a text without the marks around it, if they enclose all of it.
func unquoted(s string) string {
	inner := strings.TrimRight(s, ".,")
	for _, pair := range [][2]string{{"„", "“"}, {"\"", "\""}, {"»", "«"}, {"“", "”"}, {"„", "\""}} {
		if len(inner) > len(pair[0])+len(pair[1]) && strings.HasPrefix(inner, pair[0]) && strings.HasSuffix(inner, pair[1]) {
			if within := inner[len(pair[0]) : len(inner)-len(pair[1])]; !strings.ContainsAny(within, "„“”\"»«") {
				return within
			}
		}
	}
	return s
}
