// Package msg holds every text that Quellenlage shows to people, in German and English.
//
// Texts stand in de.txt and en.txt, one "key = text" a line. A text may hold places for
// values in braces, "{actor}", which the caller fills by name. Keys are constants of type
// [Key]; a test holds that every key has a text in both languages, with the same places.
package msg

import (
	_ "embed"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

// Key names a text.
type Key string

// The languages of the labels.
const (
	German  = "de"
	English = "en"
)

//go:embed de.txt
var germanTexts string

//go:embed en.txt
var englishTexts string

var (
	german  = sync.OnceValue(func() map[Key]string { return parse(germanTexts) })
	english = sync.OnceValue(func() map[Key]string { return parse(englishTexts) })
)

// parse reads a catalogue: "key = text", comments begin with "#".
func parse(catalogue string) map[Key]string {
	texts := map[Key]string{}
	for line := range strings.Lines(catalogue) {
		line = strings.TrimSpace(line)
		key, text, ok := strings.Cut(line, " = ")
		if ok && !strings.HasPrefix(line, "#") {
			texts[Key(strings.TrimSpace(key))] = strings.TrimSpace(text)
		}
	}
	return texts
}

// Labels are the texts of one language. The zero value is of no use; see [In].
type Labels struct {
	language string
	texts    map[Key]string
	years    bool // short days have their year
}

// In gives the labels of a language, German if it knows no other for it.
func In(language string) Labels {
	if language == English {
		return Labels{language: English, texts: english()}
	}
	return Labels{language: German, texts: german()}
}

// For gives the labels of a brief: in its language, and with the year in every day if its
// articles are not all of one year.
func For(b *q.Brief) Labels {
	l := In(b.Language)
	year := ""
	for _, r := range b.Readings {
		d := r.Published.Day()
		if len(d) < 4 {
			continue
		}
		if l.years = l.years || year != "" && year != string(d[:4]); year == "" {
			year = string(d[:4])
		}
	}
	return l
}

// Language is "de" or "en".
func (l Labels) Language() string { return l.language }

// Has reports whether there is a text for the key.
func (l Labels) Has(key Key) bool {
	_, ok := l.texts[key]
	return ok
}

// Text is the text for the key with its places filled: values come in pairs of name and
// value. An unknown key is its own text, so that a gap is seen and nothing is lost.
func (l Labels) Text(key Key, values ...string) string {
	text, ok := l.texts[key]
	if !ok {
		return string(key)
	}
	if len(values) < 2 {
		return text
	}
	pairs := make([]string, 0, len(values))
	for i := 0; i+1 < len(values); i += 2 {
		pairs = append(pairs, "{"+values[i]+"}", values[i+1])
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Count is the text for n of something: it takes key.one for 1 and key.other for all
// other numbers, and fills the place {n}.
func (l Labels) Count(key Key, n int) string {
	form := key + ".other"
	if n == 1 {
		form = key + ".one"
	}
	return l.Text(form, "n", l.Number(float64(n)))
}
