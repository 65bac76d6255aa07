package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// view is a reading prepared for looking at its words.
type view struct {
	*q.Reading
	words    []string
	lower    []string
	upper    []bool          // words with a capital
	sentence []int           // index of the sentence of each token
	heads    []bool          // tokens that are already the head, or part of the name, of a phrase
	person   []int           // for each token that begins a person's name in the layer of names: the token after it, else 0
	inPerson []bool          // tokens of a person's name in the layer of names
	place    []bool          // tokens of a place's name in the layer of names
	org      []int           // as person, for organisations
	quoted   []bool          // tokens between quotation marks
	count    map[string]int  // how often each capitalised word stands in the text
	inner    map[string]int  // as count, without the beginnings of sentences
	common   map[string]bool // capitalised words that stand behind a determiner somewhere, as common nouns do
	located  map[string]bool // capitalised words that stand behind a bare preposition of place somewhere, as places do
	says     map[string]bool // capitalised words that stand beside a verb of saying somewhere
	depth    int             // of the complement that is being read
	press    map[int]pressName
	own      string // the article's outlet, "" if it is not known
	nouns    []lexicon.Noun
	isNoun   []bool
}

func newView(r *q.Reading) *view {
	n := len(r.Tokens)
	v := &view{
		Reading: r, words: make([]string, n), upper: make([]bool, n), lower: make([]string, n), sentence: make([]int, n), heads: make([]bool, n),
		person: make([]int, n), place: make([]bool, n), inPerson: make([]bool, n), org: make([]int, n), nouns: make([]lexicon.Noun, n), isNoun: make([]bool, n),
		count: map[string]int{}, inner: map[string]int{}, common: map[string]bool{}, located: map[string]bool{}, says: map[string]bool{},
	}
	for i := range r.Tokens {
		v.words[i] = r.Word(i)
		v.lower[i] = letter.Lower(v.words[i])
		v.nouns[i], v.isNoun[i] = lexicon.FindNoun(v.words[i])
		if first, _ := utf8.DecodeRuneInString(v.words[i]); r.Tokens[i].Kind == q.Word && unicode.IsUpper(first) {
			v.upper[i] = true
			v.count[v.words[i]]++
			if strings.HasPrefix(v.words[i], "EU-") {
				v.count["EU"]++
			}
		}
	}
	for s, sentence := range r.Sentences {
		for i := sentence.First; i < sentence.Last; i++ {
			v.sentence[i] = s
		}
	}
	v.readNeighbours()
	v.readNames()
	v.readQuotations()
	v.press, v.own = findPress(r), ownName(r)
	v.findOwn()
	v.findBild()
	return v
}

// readNeighbours notes what stands before each capitalised word anywhere in the text.
func (v *view) readNeighbours() {
	for i := 1; i < len(v.words); i++ {
		if v.capital(i) && v.besideSpeech(i) {
			v.says[v.words[i]] = true
		}
		if !v.capital(i) || !v.same(i, i-1) {
			continue
		}
		if !v.initial(i) {
			v.inner[v.words[i]]++
		}
		if a, ok := articleOf(v.lower[i-1]); ok && a.kind != bare {
			v.common[v.words[i]] = true
		}
		switch v.lower[i-1] {
		case "in", "aus", "nach", "bei":
			if !v.isNoun[i] {
				v.located[v.words[i]] = true
			}
		}
	}
}

// readNames carries the layer of names over to the tokens.
func (v *view) readNames() {
	for _, name := range v.Names {
		first := v.TokenAt(name.Start)
		last := first
		for last < len(v.Tokens) && v.Tokens[last].Start < name.End {
			last++
		}
		if first >= last {
			continue
		}
		switch name.Kind {
		case q.PersonName:
			v.person[first] = last
			for i := first; i < last; i++ {
				v.inPerson[i] = true
			}
		case q.OrgName:
			v.org[first] = last
		case q.PlaceName:
			for i := first; i < last; i++ {
				v.place[i] = true
			}
		}
	}
}

// readQuotations notes which tokens stand between quotation marks. A mark that is never
// closed ends with its block.
func (v *view) readQuotations() {
	v.quoted = make([]bool, len(v.words))
	open, block := false, -1
	for i := range v.words {
		if b := v.block(i); b != block {
			open, block = false, b
		}
		switch v.Tokens[i].Kind {
		case q.Open:
			open = true
		case q.Close:
			open = false
		}
		v.quoted[i] = open
	}
}

// word is the word of token i, "" outside of the sentence of token at.
func (v *view) word(at, i int) string {
	if !v.same(at, i) {
		return ""
	}
	return v.words[i]
}

// same reports whether token i exists and stands in the sentence of token at.
func (v *view) same(at, i int) bool {
	return i >= 0 && i < len(v.words) && at >= 0 && at < len(v.words) && v.sentence[i] == v.sentence[at]
}

// capital reports whether token i is a word with a capital.
func (v *view) capital(i int) bool {
	return i >= 0 && i < len(v.words) && v.upper[i]
}

// initial reports whether token i is the first word of its sentence or of a quotation,
// so that its capital says nothing.
func (v *view) initial(i int) bool {
	for j := i - 1; ; j-- {
		if !v.same(i, j) {
			return true
		}
		switch {
		case v.words[j] == ":" || v.Tokens[j].Kind == q.Open:
			return true
		case v.Tokens[j].Kind == q.Word || v.Tokens[j].Kind == q.Number:
			return false
		}
	}
}

func (v *view) quoteMark(i int) bool {
	if i < 0 || i >= len(v.words) {
		return false
	}
	k := v.Tokens[i].Kind
	return k == q.Open || k == q.Close || strings.Contains("„“”\"«»‚‘›‹", v.words[i])
}

// noun is the noun of token i, if it is one of the lists.
func (v *view) noun(i int) (lexicon.Noun, bool) {
	if i < 0 || i >= len(v.words) {
		return lexicon.Noun{}, false
	}
	return v.nouns[i], v.isNoun[i]
}

// tag is the tag of token i, the zero tag where there is none.
func (v *view) tag(i int) q.Tag {
	if i < 0 || i >= len(v.Tags) {
		return q.Tag{}
	}
	return v.Tags[i]
}

// join is the words from first up to last with single spaces, as a name is written.
func (v *view) join(first, last int) string {
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first && v.Tokens[i].Start > v.Tokens[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(v.words[i])
	}
	return b.String()
}

// relativeBehind reports whether a relative clause follows token i-1, which tells who is meant
// and so brings in somebody new: "der Anwalt, der die Witwe vertritt".
func (v *view) relativeBehind(i int) bool {
	if i+1 >= len(v.lower) || v.lower[i] != "," {
		return false
	}
	switch v.lower[i+1] {
	case "der", "die", "das", "dessen", "deren":
		return true
	}
	return false
}
