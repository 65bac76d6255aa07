package tag

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// posNames are the parts of speech by number, as Universal Dependencies writes them.
var posNames = [...]string{"", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

// Name is how Universal Dependencies writes a part of speech; "" for none.
func Name(p q.POS) string {
	if int(p) < len(posNames) {
		return posNames[p]
	}
	return ""
}

// forms are the forms of verbs that the model tells apart.
var forms = [...]struct {
	name  string
	feats q.Feats
}{{"Fin", q.Finite}, {"Inf", q.Infinitive}, {"Part", q.Participle}, {"Imp", q.Imperative}}

// Label is the label of a tag in the model: the part of speech, and of a verb its form.
func Label(t q.Tag) string {
	if t.POS == q.VERB || t.POS == q.AUX {
		for _, f := range forms {
			if t.Feats.Has(f.feats) {
				return Name(t.POS) + "." + f.name
			}
		}
	}
	return Name(t.POS)
}

// Labels are the labels that the model can give, in a fixed order.
func Labels() []string {
	var out []string
	for _, name := range posNames[1:] {
		if name != "VERB" && name != "AUX" {
			out = append(out, name)
			continue
		}
		for _, f := range forms {
			out = append(out, name+"."+f.name)
		}
	}
	return out
}

// parse is the tag of a label.
func parse(label string) q.Tag {
	name, form, _ := strings.Cut(label, ".")
	var t q.Tag
	for p, n := range posNames {
		if n == name {
			t.POS = q.POS(p)
		}
	}
	for _, f := range forms {
		if f.name == form {
			t.Feats = f.feats
		}
	}
	return t
}
