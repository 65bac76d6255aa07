// Package letter answers questions on the first letter of a word, which in German tells nouns
// and names from other words, and writes words small.
package letter

import (
	"strings"
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

// Lower is strings.ToLower of a word, quicker for words in the letters of German. It returns
// the word itself if it has no capitals.
func Lower(word string) string {
	for i := range len(word) {
		if c := word[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			var buffer [64]byte
			if small := AppendLower(buffer[:0], word); string(small) != word {
				return string(small)
			}
			return word
		}
	}
	return word
}

// AppendLower appends strings.ToLower of a word.
func AppendLower(to []byte, word string) []byte {
	base := len(to)
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			to = append(to, c+'a'-'A')
		case c < utf8.RuneSelf:
			to = append(to, c)
		case c == latin && i+1 < len(word) && 0x80 <= word[i+1] && word[i+1] < 0xc0:
			i++
			second := word[i]
			if second <= 0x9e && second != times {
				second += 'a' - 'A'
			}
			to = append(to, c, second)
		default:
			return append(to[:base], strings.ToLower(word)...)
		}
	}
	return to
}

const (
	latin = 0xc3 // the first byte of the letters from À to ÿ in UTF-8; capitals come first
	times = 0x97 // the second byte of the sign ×, which stands among the capitals
)
