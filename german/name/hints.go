package name

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/letter"
	"github.com/quellenlage/quellenlage/internal/press"
)

//go:embed places.txt
var placeList string

//go:embed surnames.txt
var surnameList string

//go:embed organisations.txt
var organisationList string

// hint is what word lists say about a token, as a set of bits. A hint is no decision: "Essen"
// is a town and a meal.
type hint uint16

const (
	firstName      hint = 1 << iota // "Angela"
	place                           // part of the name of a place
	state                           // part of the name of a state
	organisation                    // part of the name of an organisation
	medium                          // part of the name of an outlet or agency
	personNoun                      // "Ministerin"
	institution                     // "Ministerium"
	stateAdjective                  // "taiwanische"
	surname                         // "Schmidt"
	inside                          // not the first word of a listed name
)

// longestListed is the number of words of the longest listed names that are looked for.
const longestListed = 5

// lists are the word lists of this package.
type lists struct {
	names    map[string]hint
	surnames map[string]bool
	// several are the first letters, up to another sign, of listed names that may be more than
	// one token: "Abu" of "Abu Dhabi", "E" of "E.ON".
	several map[string]bool

	hinters sync.Pool // of hinter: what one article asked for, the next asks for again
}

var listed = sync.OnceValue(func() *lists {
	l := &lists{
		names:    make(map[string]hint, strings.Count(placeList, "\n")+strings.Count(organisationList, "\n")),
		surnames: make(map[string]bool, strings.Count(surnameList, " ")),
		several:  map[string]bool{},
		hinters:  sync.Pool{New: func() any { return hinter{} }},
	}
	l.add(placeList, place)
	l.add(organisationList, organisation)
	for line := range strings.Lines(surnameList) {
		if line[0] == '#' {
			continue
		}
		for name := range strings.FieldsSeq(line) {
			l.surnames[name] = true
		}
	}
	return l
})

// add adds a list with one name in a line.
func (l *lists) add(list string, h hint) {
	for line := range strings.Lines(list) {
		name := strings.TrimSpace(line)
		if name == "" || name[0] == '#' {
			continue
		}
		l.names[name] |= h
		if first := lexicon.FirstLetters(name); first != name {
			l.several[first] = true
		}
	}
}

// isSurname knows surnames as they stand and in the genitive.
func isSurname(word string) bool {
	surnames := listed().surnames
	stem, _ := strings.CutSuffix(word, "s")
	return surnames[word] || surnames[stem]
}

// hinter finds hints. It remembers those of single words, which come again and again.
type hinter map[string]wordHint

const (
	// remembered is the number of words that a hinter remembers.
	remembered = 8192
	// longestRemembered is the length in bytes of the longest word that it remembers.
	longestRemembered = 64
)

type wordHint struct {
	noun, name hint
	several    bool // a listed name of several words may begin with it
}

func (k hinter) of(word string) wordHint {
	h, ok := k[word]
	if !ok {
		h = wordHint{
			noun: nounHint(word), name: lookUp(word),
			several: listed().several[lexicon.FirstLetters(word)] || lexicon.Begins(word) || press.Begins(word),
		}
		k.remember(word, h)
	}
	return h
}

// remember keeps a copy of the word, because the text that has it is not to be kept.
func (k hinter) remember(word string, h wordHint) {
	if len(word) > longestRemembered {
		return
	}
	if len(k) >= remembered {
		clear(k)
	}
	k[strings.Clone(word)] = h
}

// sentence appends the hints for the tokens of a sentence.
func (k hinter) sentence(r *q.Reading, s q.Sentence, hints []hint) []hint {
	base := len(hints)
	hints = append(hints, make([]hint, s.Last-s.First)...)
	for i := s.First; i < s.Last; i++ {
		if r.Tokens[i].Kind != q.Word && r.Tokens[i].Kind != q.Number {
			continue
		}
		word := r.Word(i)
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
			if len(word) > 5 && strings.Contains(word, "sch") { // nearly all are in -isch
				if _, ok := lexicon.StateByAdjective(word); ok {
					hints[base+i-s.First] |= stateAdjective
				}
			}
			continue
		}
		known := k.of(word)
		hints[base+i-s.First] |= known.noun
		markListed(r, known, i, s.Last, hints[base+i-s.First:])
	}
	return hints
}

// longestNoun is the length in bytes of the longest word that is looked up by its parts.
const longestNoun = 64

func nounHint(word string) hint {
	var h hint
	if len(word) > longestNoun {
		return 0
	}
	if _, ok := lexicon.FirstName(word); ok {
		h |= firstName
	}
	if isSurname(word) {
		h |= surname
	}
	if n, ok := lexicon.FindNoun(word); ok {
		switch n.Sort {
		case lexicon.PersonNoun:
			h |= personNoun
		case lexicon.InstitutionNoun:
			h |= institution
		}
	}
	return h
}

// markListed marks the longest listed name that begins with token i; hints begin there.
func markListed(r *q.Reading, known wordHint, i, last int, hints []hint) {
	for n := min(longestListed, last-i); known.several && n > 1; n-- {
		if !mayEnd(r, i+n-1) {
			continue
		}
		h := lookUp(r.TokenSpan(i, i+n).In(r.Text))
		if h == 0 {
			continue
		}
		hints[0] |= h
		for j := 1; j < n; j++ {
			hints[j] |= h | inside
		}
		return
	}
	hints[0] |= known.name
}

// mayEnd reports whether a listed name of several words can end with token i.
func mayEnd(r *q.Reading, i int) bool {
	kind := r.Tokens[i].Kind
	return kind == q.Number || kind == q.Word && letter.Capital(r.Word(i))
}

// lookUp knows names as they stand and in the genitive.
func lookUp(name string) hint {
	table := listed().names
	h := table[name]
	if stem, cut := strings.CutSuffix(name, "s"); cut && h == 0 {
		h = table[stem]
	}
	if _, ok := lexicon.StateByName(name); ok {
		h |= state
	}
	if _, ok := lexicon.FindBody(name); ok {
		h |= organisation
	}
	if _, ok := press.Outlet(name); ok {
		h |= medium
	}
	if _, ok := press.Agency(name); ok {
		h |= medium
	}
	return h
}
