package name

import (
	q "github.com/quellenlage/quellenlage"
)

// kinds are the kinds of names with their labels in the model.
var kinds = [...]struct {
	label string
	kind  q.NameKind
}{{"PER", q.PersonName}, {"ORG", q.OrgName}, {"LOC", q.PlaceName}, {"OTH", q.OtherName}}

// Labels are the labels of the model: outside, and begin and inside of each kind; further
// ones for what is no name but looks like one, words made of names such as "Berliner"
// (DRV) and compounds with names such as "SPD-Politiker" (PRT).
func Labels() []string {
	labels := []string{"O"}
	for _, k := range kinds {
		labels = append(labels, "B-"+k.label, "I-"+k.label)
	}
	return append(labels, "B-DRV", "B-PRT")
}

// span is a run of tokens with a label, without B and I.
type span struct {
	first, last int
	label       string
}

// spans are the names that labels describe. An inside without a beginning begins a name.
func spans(labels []string) []span {
	var out []span
	for i, l := range labels {
		if l == "O" {
			continue
		}
		mark, label := l[0], l[2:]
		if n := len(out) - 1; mark == 'I' && n >= 0 && out[n].last == i && out[n].label == label {
			out[n].last = i + 1
			continue
		}
		out = append(out, span{i, i + 1, label})
	}
	return out
}
