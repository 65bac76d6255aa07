package brief

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/internal/closed"
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

const spareWords = 4 // words by which a text may be longer rather than be cut badly

// fewWords are about the first n words of a text, with a mark of omission if any are left
// out. The cut leaves no preposition or article behind that waits for its noun, and no
// negation without what it negates.
func fewWords(s string, n int) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = term.Shorten(w, excerpt)
	}
	if len(words) <= n+spareWords/2 {
		return strings.Join(words, " ")
	}
	end := n
	for end < len(words) && end < n+spareWords && (waits(words[end-1]) || describes(words[end-1], words[end])) {
		end++
	}
	for end > 2 && waits(words[end-1]) && !negates(words[end-1]) {
		end--
	}
	if end == len(words) {
		return strings.Join(words, " ")
	}
	return strings.TrimRightFunc(strings.Join(words[:end], " "), unicode.IsPunct) + "\u00a0…"
}

// describes reports whether a word looks like an attribute of the noun behind it.
func describes(w, noun string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	capital, _ := utf8.DecodeRuneInString(noun)
	if !unicode.IsLower(first) || !unicode.IsUpper(capital) || utf8.RuneCountInString(w) < 4 {
		return false
	}
	return slices.ContainsFunc([]string{"e", "en", "er", "es", "em"}, func(ending string) bool { return strings.HasSuffix(w, ending) })
}

// waits reports whether a word at the end of a cut text only waits for what was cut.
func waits(w string) bool {
	lower := strings.ToLower(strings.TrimFunc(w, unicode.IsPunct))
	return negates(w) || joins(lower) || dangles(lower)
}

// negates reports whether a word turns what follows it into the opposite.
func negates(w string) bool {
	return negators.Has(strings.ToLower(strings.TrimFunc(w, unicode.IsPunct)))
}

// negators leave out the pronouns, which may well end a text ("davon wisse er nichts").
var negators = closed.Union(closed.NegativeParticles, closed.NegativeArticles).With("ohne")

// dangles reports whether a word joins clauses, stands before a noun or is an auxiliary.
func dangles(w string) bool { return w == "–" || w == "-" || dangling.Has(w) }

// dangling leave out what is also an infinitive or an object at the end of a clause.
var dangling = closed.Union(closed.Coordinators, closed.Possessives, closed.Demonstratives, closed.SubjectPronouns, closed.Auxiliaries, closed.Modals).
	Without("ihr sein").With("als bis dass durch ob sich unter wie zwischen")

const fewestWords = 4 // that say by themselves what a denial is about

// vague reports whether a denial does not say by itself what it denies: it is very short, or
// it goes back to something before ("wies den Vorwurf zurück", "bestritt dies").
func vague(s string) bool {
	words := strings.Fields(s)
	return len(words) < fewestWords || len(words) < 2*fewestWords+2 && slices.ContainsFunc(words, goesBack)
}

// goesBack reports whether a word means something that was said before.
func goesBack(w string) bool {
	switch strings.ToLower(strings.TrimFunc(w, unicode.IsPunct)) {
	case "dies", "das", "dem", "dazu", "daran", "davon", "darüber", "dagegen", "vorwurf", "vorwürfe", "vorwürfen", "berichte", "berichten", "anschuldigung", "anschuldigungen",
		"behauptung", "behauptungen", "darstellung", "gerüchte", "meldungen", "spekulationen":
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
