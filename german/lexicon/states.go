package lexicon

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quellenlage/quellenlage/internal/letter"
)

//go:embed states.txt
var statesText string

//go:embed regions.txt
var regionsText string

// State is a state of the world, or a Land or canton of a federal one.
type State struct {
	Region    bool     // a Land or canton
	Name      string   // "Taiwan"
	Article   string   // "die" in "die Ukraine"; "" if it has none
	Capitals  []string // seats of government, the first one the capital
	Adjective string   // "taiwanisch"; "" if none is in use
}

// StateByName finds a state by one of its names in any case: "Taiwans", "Vereinigten
// Staaten".
func StateByName(name string) (State, bool) { return stateTable().find(stateTable().names, name) }

// StateByCapital finds the state whose government sits in the town: "Taipeh", "Taipehs".
func StateByCapital(town string) (State, bool) { return stateTable().find(stateTable().capitals, town) }

// StateByAdjective finds a state by an inflected adjective: "taiwanischen".
func StateByAdjective(word string) (State, bool) {
	t := stateTable()
	word = letter.Lower(word)
	if s, ok := t.adjectives[word]; ok {
		return s, true
	}
	for _, ending := range []string{"e", "er", "en", "es", "em"} {
		if stem, cut := strings.CutSuffix(word, ending); cut {
			if s, ok := t.adjectives[stem]; ok {
				return s, true
			}
		}
	}
	return State{}, false
}

// StateByPrefix finds the state that the first part of a compound names: "US" in
// "US-Botschafter", "NRW" in "NRW-Minister". "Bundes" names none: there are several
// federations.
func StateByPrefix(prefix string) (State, bool) {
	if prefix == "US" {
		return stateTable().names["usa"], true
	}
	return StateByName(prefix)
}

// StateWords is the largest number of words of a name of a state that begins with the
// word; 0 if none does.
func StateWords(first string) int {
	first = letter.Lower(first)
	t := stateTable().words
	n := t[first]
	if stem, cut := strings.CutSuffix(first, "s"); n == 0 && cut {
		n = t[stem]
	}
	return n
}

// Demonym finds the state of which a word names the inhabitants: "Singapurer",
// "Singapurerin", "Singapurern".
func Demonym(word string) (State, Noun, bool) {
	t := stateTable()
	if !letter.Capital(word) {
		return State{}, Noun{}, false
	}
	var buffer [64]byte
	d, ok := t.demonyms[string(letter.AppendLower(buffer[:0], word))]
	if !ok {
		return State{}, Noun{}, false
	}
	return d.state, d.form.noun(""), true
}

type demonym struct {
	state State
	form  nounForm
}

type states struct {
	names, capitals, adjectives map[string]State
	demonyms                    map[string]demonym
	words                       map[string]int // by the first word of a name, how many words it has at most
}

func (t *states) find(in map[string]State, name string) (State, bool) {
	var buffer [64]byte
	small := letter.AppendLower(buffer[:0], name)
	if s, ok := in[string(small)]; ok {
		return s, true
	}
	for _, ending := range [...]string{"s", "’", "'"} {
		if stem := len(small) - len(ending); stem > 3 && string(small[stem:]) == ending {
			if s, ok := in[string(small[:stem])]; ok {
				return s, true
			}
		}
	}
	return State{}, false
}

var stateTable = sync.OnceValue(func() *states {
	t := &states{map[string]State{}, map[string]State{}, map[string]State{}, map[string]demonym{}, map[string]int{}}
	t.read(statesText, false)
	t.read(regionsText, true)
	return t
})

func (t *states) read(text string, region bool) {
	for line := range strings.Lines(text) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "|")
		if strings.HasPrefix(line, "#") || len(f) < 6 {
			continue
		}
		s := State{Region: region, Name: f[0], Article: f[1], Capitals: list(f[2])}
		adjectives := list(f[3])
		if len(adjectives) > 0 {
			s.Adjective = adjectives[0]
		}
		for _, name := range append(list(f[5]), s.Name) {
			t.enterName(name, s)
		}
		for _, c := range s.Capitals {
			t.capitals[strings.ToLower(c)] = s
		}
		for _, a := range adjectives {
			t.adjectives[a] = s
		}
		for _, d := range list(f[4]) {
			forms := nounBuilder{}
			forms.person([]string{d}, nounForm{sort: PersonNoun, field: "nation"})
			for form, f := range forms {
				t.demonyms[form] = demonym{s, f}
			}
		}
	}
}

// enterName enters a name with the forms that an adjective in it takes in other cases.
func (t *states) enterName(name string, s State) {
	name = strings.ToLower(name)
	forms := []string{name}
	first, rest, several := strings.Cut(name, " ")
	if several && (strings.HasSuffix(first, "e") || strings.HasSuffix(rest, "staaten")) {
		forms = append(forms, first+"n "+rest, first+"r "+rest)
	}
	for _, form := range forms {
		t.names[form] = s
		first, _, _ := strings.Cut(form, " ")
		t.words[first] = max(t.words[first], strings.Count(form, " ")+1)
	}
}

func list(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, ",")
}
