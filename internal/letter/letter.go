// Package letter answers questions on the first letter of a word, which in German tells nouns
// and names from other words.
package letter

import (
	"unicode"
	"unicode/utf8"
)

// Capital reports whether the word begins with a capital letter.
func Capital(word string) bool {
	if word == "" {
		return false
	}
	if c := word[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// Capitalise writes the first letter of the word as a capital.
func Capitalise(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	if size == 0 || first == utf8.RuneError {
		return word
	}
	return string(unicode.ToUpper(first)) + word[size:]
}
