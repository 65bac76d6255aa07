package figures

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

var (
	//go:embed modifiers.txt
	modifiersText string
	//go:embed units.txt
	unitsText string
	//go:embed plurals.txt
	pluralsText string
	//go:embed labels.txt
	labelsText string
	//go:embed measurables.txt
	measurablesText string
)

// lexicon is what the embedded lists say. It is read once and then only looked up.
type lexicon struct {
	modifiers map[string][]phrase // by the last word of the phrase
	units     map[string]unit     // by form
	singulars map[string]string   // singular by plural, in lower case
	labels    map[string]bool
	si        map[string]standard // by sign
	coins     map[string]standard // by sign: the currency of which a coin is a part
	// measurables are ends of nouns that an amount or a share can be of.
	measurables map[string]bool
}

// phrase is a modifier of one or more words in lower case.
type phrase struct {
	words    []string
	modifier q.Modifier
}

// unit is what is measured in, or a currency.
type unit struct {
	sign string
	kind kind
}

// standard is the SI unit of a physical unit, and how many of it make one.
type standard struct {
	sign   string
	factor float64
}

// kind is what sort of thing a figure measures.
type kind string

const (
	nothing kind = ""        // no unit and no noun beside the number
	things  kind = "noun"    // what the noun says: persons, houses, votes
	share   kind = "share"   // per cent
	point   kind = "point"   // percentage points, points of an index
	money   kind = "money"   // a currency
	measure kind = "measure" // lengths, speeds, temperatures and the like
	area    kind = "area"    // areas, masses and volumes can name what they consist of
	volume  kind = "volume"
	mass    kind = "mass"
	factor  kind = "factor" // multiples
)

// physical reports whether the kind is a measure of physics.
func (k kind) physical() bool { return k == measure || k == area || k == volume || k == mass }

// unitKind is the kind as a term of the field.
func (k kind) unitKind() q.UnitKind {
	switch {
	case k == money:
		return q.UnitMoney
	case k == share, k == factor, k == point:
		return q.UnitShare
	case k.physical():
		return q.UnitMeasure
	}
	return q.UnitThings
}

// material reports whether the noun behind the unit says what is measured: "drei Tonnen
// Mehl".
func (k kind) material() bool { return k == area || k == volume || k == mass }

var words = sync.OnceValue(func() *lexicon {
	lex := &lexicon{
		modifiers: map[string][]phrase{}, units: map[string]unit{}, singulars: map[string]string{}, labels: map[string]bool{}, si: map[string]standard{}, coins: map[string]standard{},
		measurables: map[string]bool{},
	}
	eachRow(modifiersText, func(cells []string) {
		p := phrase{strings.Fields(cells[0]), q.Modifier(cells[1])}
		last := p.words[len(p.words)-1]
		lex.modifiers[last] = append(lex.modifiers[last], p)
	})
	eachRow(unitsText, func(cells []string) {
		for form := range strings.FieldsSeq(cells[2]) {
			lex.units[form] = unit{cells[0], kind(cells[1])}
		}
		if factor, sign, ok := strings.Cut(cells[3], " "); ok {
			f, err := strconv.ParseFloat(factor, 64)
			switch {
			case err != nil:
			case kind(cells[1]) == money:
				lex.coins[cells[0]] = standard{sign, f}
			default:
				lex.si[cells[0]] = standard{sign, f}
			}
		}
	})
	eachRow(pluralsText, func(cells []string) { lex.singulars[strings.ToLower(cells[0])] = cells[1] })
	eachRow(measurablesText, func(cells []string) { lex.measurables[cells[0]] = true })
	eachRow(labelsText, func(cells []string) { lex.labels[cells[0]] = true })
	return lex
})

// eachRow calls f with the cells of every line that is no comment.
func eachRow(text string, f func(cells []string)) {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && line[0] != '#' {
			f(strings.Split(line, "\t"))
		}
	}
}
