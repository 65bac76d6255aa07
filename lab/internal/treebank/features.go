package treebank

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// tagOf is the tag in the columns of a word. The treebanks say the form of a verb in
// different places: HDT and GSD among the features, PUD only in the language's own tag,
// and the SIGMORPHON data has UniMorph features in the sixth column and no part of speech.
func tagOf(cols []string) q.Tag {
	if cols[3] == "_" {
		return uniMorph(cols[1], cols[2], strings.Split(cols[5], ";"))
	}
	t := q.Tag{POS: partOfSpeech(cols[3])}
	form := verbForm(cols[4])
	for feature := range strings.SplitSeq(cols[5], "|") {
		if f, ok := udFeatures[feature]; ok {
			t.Feats |= f
		}
	}
	if t.POS == q.VERB || t.POS == q.AUX {
		if form != 0 {
			t.Feats = t.Feats&^(q.Finite|q.Infinitive|q.Participle|q.Imperative) | form
		}
		if t.Feats.Has(q.Participle) || t.Feats.Has(q.Infinitive) {
			t.Feats &^= q.Past
		}
	} else {
		t.Feats &^= q.Finite | q.Infinitive | q.Participle | q.Imperative | q.Past
	}
	return t
}

func partOfSpeech(name string) q.POS {
	for i, n := range names {
		if n == name {
			return q.POS(i)
		}
	}
	return q.NoPOS
}

// names are the parts of speech in the order of their numbers.
var names = [...]string{"", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

// verbForm is the form that a tag of STTS or of PUD names.
func verbForm(tag string) q.Feats {
	switch tag {
	case "VVFIN", "VAFIN", "VMFIN", "VBC":
		return q.Finite
	case "VVINF", "VVIZU", "VAINF", "VMINF", "VB":
		return q.Infinitive
	case "VVPP", "VAPP", "VMPP", "VBN":
		return q.Participle
	case "VVIMP", "VAIMP":
		return q.Imperative
	}
	return 0
}

var udFeatures = map[string]q.Feats{
	"VerbForm=Fin": q.Finite, "VerbForm=Inf": q.Infinitive, "VerbForm=Part": q.Participle, "Mood=Imp": q.Imperative,
	"Tense=Past": q.Past, "Number=Sing": q.Singular, "Number=Plur": q.Plural,
	"Case=Nom": q.Nominative, "Case=Gen": q.Genitive, "Case=Dat": q.Dative, "Case=Acc": q.Accusative,
	"Gender=Masc": q.Masculine, "Gender=Fem": q.Feminine, "Gender=Neut": q.Neuter,
}

// uniMorph reads the features of the SIGMORPHON data. Classes of function words follow an
// older convention there, so only those of open classes are taken over.
func uniMorph(form, lemma string, features []string) q.Tag {
	var t q.Tag
	for _, f := range features {
		if known, ok := uniFeatures[f]; ok {
			t.Feats |= known
		}
		switch f {
		case "N":
			t.POS = q.NOUN
		case "PROPN":
			t.POS = q.PROPN
		case "ADJ":
			t.POS = q.ADJ
		case "ADP":
			t.POS = q.ADP
		case "NUM":
			t.POS = q.NUM
		case "V", "V.PTCP":
			t.POS = verbOf(lemma)
		}
	}
	if lemma == "als" || lemma == "wie" || form == "_" {
		t.POS = q.NoPOS
	}
	if t.POS != q.VERB && t.POS != q.AUX {
		t.Feats &^= q.Finite | q.Infinitive | q.Participle | q.Imperative | q.Past
	}
	return t
}

// verbOf is AUX for the verbs that hardly occur as full verbs; "haben" is left open.
func verbOf(lemma string) q.POS {
	switch lemma {
	case "sein", "werden", "können", "müssen", "sollen", "dürfen", "wollen", "mögen":
		return q.AUX
	case "haben":
		return q.NoPOS
	}
	return q.VERB
}

var uniFeatures = map[string]q.Feats{
	"FIN": q.Finite, "NFIN": q.Infinitive, "V.PTCP": q.Participle, "IMP": q.Imperative, "PST": q.Past,
	"SG": q.Singular, "PL": q.Plural, "NOM": q.Nominative, "GEN": q.Genitive, "DAT": q.Dative, "ACC": q.Accusative,
	"MASC": q.Masculine, "FEM": q.Feminine, "NEUT": q.Neuter,
}
