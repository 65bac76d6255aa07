package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed bodies.txt
var bodiesText string

// Body is an organisation that is known by its name.
type Body struct {
	Name   string // "NATO"
	Gender Gender
	Number Number
	Field  string
	Of     string // the state or body for which it speaks; "" if itself
}

// BodyWords is the largest number of words of a name of a body that begins with the word;
// 0 if none does.
func BodyWords(first string) int {
	n := bodyTable().words[first]
	if stem, cut := strings.CutSuffix(first, "s"); n == 0 && cut {
		n = bodyTable().words[stem]
	}
	return n
}

// FindBody finds a body by one of its names: "Nato", "Robert-Koch-Instituts".
func FindBody(name string) (Body, bool) {
	t := bodyTable().bodies
	if b, ok := t[name]; ok {
		return b, true
	}
	if stem, cut := strings.CutSuffix(name, "s"); cut && len(stem) > 2 {
		b, ok := t[stem]
		return b, ok
	}
	return Body{}, false
}

type bodies struct {
	bodies map[string]Body
	words  map[string]int
}

var bodyTable = sync.OnceValue(func() bodies {
	t := bodies{map[string]Body{}, map[string]int{}}
	for line := range strings.Lines(bodiesText) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "|")
		if strings.HasPrefix(line, "#") || len(f) < 5 {
			continue
		}
		b := Body{Name: f[0], Field: f[2], Of: f[3], Number: Singular, Gender: AnyGender}
		switch f[1] {
		case "m":
			b.Gender = Masculine
		case "f":
			b.Gender = Feminine
		case "n":
			b.Gender = Neuter
		case "p":
			b.Number = Plural
		}
		for _, name := range append(list(f[4]), b.Name) {
			t.bodies[name] = b
			first, _, _ := strings.Cut(name, " ")
			t.words[first] = max(t.words[first], strings.Count(name, " ")+1)
		}
	}
	return t
})
