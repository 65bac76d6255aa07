package name

import (
	q "github.com/quellenlage/quellenlage"
)

// kinds are the kinds of names with their labels in the model.
var kinds = [...]struct {
	label string
	kind  q.NameKind
}{{"PER", q.PersonName}, {"ORG", q.OrgName}, {"LOC", q.PlaceName}, {"OTH", q.OtherName}}

// Labels are the labels of the model: outside, and for each kind the begin, inside and last
// word of a name and a name of a single word (U); further ones for what is no name but looks
// like one, words made of names such as "Berliner" (DRV) and compounds with names such as
// "SPD-Politiker" (PRT).
func Labels() []string {
	labels := []string{"O"}
	for _, k := range kinds {
		labels = append(labels, "B-"+k.label, "I-"+k.label, "L-"+k.label, "U-"+k.label)
	}
	return append(labels, "U-DRV", "U-PRT")
}

// Follows reports whether a label may stand behind another, which is "" at the beginning of a
// sentence: inside and last words need a beginning of their kind, and a beginning needs them.
func Follows(before, next string) bool {
	open := before != "" && (before[0] == 'B' || before[0] == 'I')
	if next[0] == 'I' || next[0] == 'L' {
		return open && before[2:] == next[2:]
	}
	return !open
}

// span is a run of tokens with a label, without the mark of its place.
type span struct {
	first, last int
	label       string
}

// spans are the names that labels describe. What is inside without a beginning begins a name.
func spans(labels []string) []span {
	var out []span
	for i, l := range labels {
		if l == "O" {
			continue
		}
		mark, label := l[0], l[2:]
		if n := len(out) - 1; (mark == 'I' || mark == 'L') && n >= 0 && out[n].last == i && out[n].label == label {
			out[n].last = i + 1
			continue
		}
		out = append(out, span{i, i + 1, label})
	}
	return out
}
