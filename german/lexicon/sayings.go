package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

//go:embed sayings.txt
var sayingsText string

//go:embed sayingnouns.txt
var sayingNounsText string

// Frame is a construction in which a verb of saying carries what is said.
type Frame uint8

// The frames are a set of bits.
const (
	That    Frame = 1 << iota // clause with dass
	Whether                   // clause with ob or a question word
	Main                      // main clause, mostly in Konjunktiv
	Zu                        // infinitive with zu
	Quote                     // words in quotation marks
	Act                       // the act is told with an object
	As                        // "bezeichnete … als"
	Of                        // "sprach von"
)

// Clause are the frames in which a clause is what is said.
const Clause = That | Whether | Main | Zu

// Saying is a verb or a phrase of saying, writing or thinking.
type Saying struct {
	Phrase string   // as in the list: "zu bedenken geben"
	Verb   string   // its verb in the infinitive: "geben"
	With   []string // lower-case words that must stand in the same clause: "zu", "bedenken"
	Needs  string   // preposition that must stand there, or its adverb (darauf): "auf"; "" if none
	Frames Frame
	Stance q.Stance
	Medium q.Medium
}

// Takes reports whether the verb has one of the frames.
func (s Saying) Takes(f Frame) bool { return s.Frames&f != 0 }

// Words is the number of words of the phrase besides its verb.
func (s Saying) Words() int {
	if s.Needs != "" {
		return len(s.With) + 1
	}
	return len(s.With)
}

// SayingNoun is a noun of saying, writing or thinking.
type SayingNoun struct {
	Noun   string
	Stance q.Stance
	Medium q.Medium
}

// SayingVerbs are the sayings with this infinitive, those with the most words first. The
// caller must not change them.
func SayingVerbs(infinitive string) []Saying { return sayings()[infinitive] }

// FindSayingNoun looks a noun up in any of its forms, alone or as the last part of a
// compound.
func FindSayingNoun(word string) (SayingNoun, bool) {
	table := sayingNouns()
	word = letter.Lower(word)
	if strings.HasPrefix(word, "herausforderung") || strings.HasPrefix(word, "nachfrage") {
		return SayingNoun{}, false // a challenge and a demand for goods are nobody's words
	}
	for start := range word {
		if start > 0 && len(word)-start < len("rat") {
			break
		}
		if n, ok := table[word[start:]]; ok && (start == 0 || start > 2 && len(word)-start > 4) {
			return n, true
		}
	}
	return SayingNoun{}, false
}

var frameNames = map[string]Frame{
	"that": That, "whether": Whether, "main": Main, "zu": Zu,
	"quote": Quote, "act": Act, "as": As, "of": Of,
}

var sayings = sync.OnceValue(func() map[string][]Saying {
	table := map[string][]Saying{}
	for row := range rows(sayingsText, 4) {
		s := Saying{Phrase: row[0], Stance: q.Stance(row[2]), Medium: q.Medium(row[3])}
		words := strings.Fields(strings.ToLower(row[0]))
		s.Verb = words[len(words)-1]
		for _, w := range words[:len(words)-1] {
			if inner, ok := strings.CutPrefix(w, "("); ok {
				s.Needs = strings.TrimSuffix(inner, ")")
				continue
			}
			s.With = append(s.With, w)
		}
		for f := range strings.SplitSeq(row[1], ",") {
			s.Frames |= frameNames[f]
		}
		table[s.Verb] = append(table[s.Verb], s)
	}
	for _, list := range table {
		slices.SortStableFunc(list, func(a, b Saying) int { return b.Words() - a.Words() })
	}
	return table
})

// sayingNouns has every inflected form as a key. German nouns of this kind inflect
// regularly but for an umlaut, which is listed.
var sayingNouns = sync.OnceValue(func() map[string]SayingNoun {
	table := map[string]SayingNoun{}
	for row := range rows(sayingNounsText, 3) {
		n := SayingNoun{row[0], q.Stance(row[1]), q.Medium(row[2])}
		base := strings.ToLower(row[0])
		stems := []string{base}
		switch base {
		case "wort":
			stems = append(stems, "wört")
		case "vorwurf":
			stems = append(stems, "vorwürf")
		case "plan":
			stems = append(stems, "plän")
		case "vorschlag":
			stems = append(stems, "vorschläg")
		case "einwand":
			stems = append(stems, "einwänd")
		}
		for _, stem := range stems {
			for _, ending := range []string{"", "e", "n", "en", "s", "es", "er", "ern", "nen", "se", "sen"} {
				if _, taken := table[stem+ending]; !taken {
					table[stem+ending] = n
				}
			}
		}
	}
	return table
})
