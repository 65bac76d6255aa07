package extract

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/internal/letter"
)

//go:embed furniture.txt
var furnitureTable string

// furniture is what pages print around articles.
type furniture struct {
	buttons  map[string][]string // folded, by their first word, longest first
	openings map[string][]string // by their first word
	endings  []string
}

var furnitureWords = sync.OnceValue(func() *furniture {
	f := &furniture{buttons: map[string][]string{}, openings: map[string][]string{}}
	for line := range strings.Lines(furnitureTable) {
		sort, phrase, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok || strings.HasPrefix(sort, "#") {
			continue
		}
		switch strings.TrimSpace(sort) {
		case "button":
			phrase = strings.ToLower(phrase)
			head := firstWord(phrase)
			// The table is sorted, so a longer phrase follows its own beginning.
			f.buttons[head] = append([]string{phrase}, f.buttons[head]...)
		case "opening":
			f.openings[firstWord(phrase)] = append(f.openings[firstWord(phrase)], phrase)
		case "ending":
			f.endings = append(f.endings, phrase)
		}
	}
	return f
})

func firstWord(s string) string { return (&cursor{text: s}).word() }

// button is the end of a row of buttons at the offset; ok is false if there is none.
func (f *furniture) button(line string, at int) (end int, words int, ok bool) {
	c := cursor{line, at}
	for {
		c.separators()
		next := f.oneButton(line, c.at)
		if next < 0 {
			break
		}
		words += strings.Count(line[c.at:next], " ") + 1
		end, c.at = next, next
	}
	return end, words, words > 0
}

// oneButton is the end of the button at the offset, -1 if there is none. Numbers before
// a word belong to it: "12 Kommentare".
func (f *furniture) oneButton(line string, at int) int {
	c := cursor{line, at}
	if _, ok := c.digits(1, 6); ok {
		c.space()
	}
	start := c.at
	word := letter.Lower(c.word())
	if word == "" {
		return -1
	}
	for _, phrase := range f.buttons[word] {
		end := start + len(phrase)
		if end <= len(line) && strings.EqualFold(line[start:end], phrase) && !(&cursor{line, end}).inWord() {
			return end
		}
	}
	return -1
}

// separators skips blanks and the marks that stand between buttons.
func (c *cursor) separators() {
	for {
		at := c.at
		c.space()
		r, size := utf8.DecodeRuneInString(c.text[c.at:])
		if strings.ContainsRune("·|•/,>›»→", r) && size > 0 {
			c.at += size
		}
		if c.at == at {
			return
		}
	}
}

// opens reports whether a sentence begins like one that is no part of an article.
func (f *furniture) opens(sentence string) bool {
	for _, phrase := range f.openings[firstWord(sentence)] {
		if strings.HasPrefix(sentence, phrase) && !(&cursor{sentence, len(phrase)}).inWord() {
			return true
		}
	}
	return false
}

// ending is the offset from which nothing belongs to the article any more, or the length
// of the text. An ending in the first quarter of a text is none.
func (f *furniture) ending(text string) int {
	end := len(text)
	for _, phrase := range f.endings {
		if at := strings.Index(text[:end], phrase); at > len(text)/4 {
			end = at
		}
	}
	return end
}
