package lexicon

import (
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
)

func TestEverySayingIsComplete(t *testing.T) {
	var phrases []string
	for row := range rows(sayingsText, 4) {
		phrases = append(phrases, row[0])
		infinitive := row[0][strings.LastIndex(row[0], " ")+1:]
		if !verb.Is(infinitive, infinitive) {
			t.Errorf("%s: no form of %q is known", row[0], infinitive)
		}
		for f := range strings.SplitSeq(row[1], ",") {
			if frameNames[f] == 0 {
				t.Errorf("%s: unknown frame %q", row[0], f)
			}
		}
		if !slices.Contains(q.Stances(), q.Stance(row[2])) {
			t.Errorf("%s: unknown act %q", row[0], row[2])
		}
	}
	if len(phrases) < 400 {
		t.Errorf("only %d sayings", len(phrases))
	}
	if !slices.IsSorted(phrases) || len(slices.Compact(slices.Clone(phrases))) != len(phrases) {
		t.Error("sayings are not sorted, or one stands twice")
	}
}

func TestFindSayingNoun(t *testing.T) {
	for word, want := range map[string]string{
		"Angaben": "Angabe", "Polizeiangaben": "Angabe", "Worten": "Wort", "Medienberichten": "Medienbericht",
		"Vorwürfe": "Vorwurf", "Einschätzung": "Einschätzung",
	} {
		if n, ok := FindSayingNoun(word); !ok || n.Noun != want {
			t.Errorf("FindSayingNoun(%q) = %q, %v; want %q", word, n.Noun, ok, want)
		}
	}
	for _, word := range []string{"Brücke", "Zugang", "Monat", "Haus"} {
		if n, ok := FindSayingNoun(word); ok {
			t.Errorf("FindSayingNoun(%q) = %q", word, n.Noun)
		}
	}
}

func TestActOfWord(t *testing.T) {
	for word, want := range map[string]q.Stance{
		"skandal": q.Condemns, "skandalös": q.Condemns, "eskalation": q.Warns, "haltlos": q.Denies, "brücke": "",
		"betrug": q.Condemns, "betrugs": q.Condemns, "betrugsfall": "", "risiko": q.Warns, "risikogruppe": "", "gefahrenabwehr": "",
		"schönste": q.Assesses, "schönefeld": "", "rücksichtslosigkeit": q.Condemns, "vorsichtig": "", "erfolg": q.Assesses, "erfolgen": q.Claims,
		"skandal-minister": q.Condemns, "betrugs-verdacht": "", "risiko-gruppe": "", "bank-skandal": q.Condemns,
	} {
		if got := ActOfWord(word); got != want {
			t.Errorf("ActOfWord(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestFindEvidence(t *testing.T) {
	for word, want := range map[string]q.EvidenceKind{
		"Satellitenbilder": q.SatelliteImage, "Überwachungsvideo": q.Video, "Gesichtserkennung": q.FaceRecognition, "Langzeitstudie": q.Study,
	} {
		if n, ok := FindEvidence(word); !ok || n.Kind != want {
			t.Errorf("FindEvidence(%q) = %q, %v; want %q", word, n.Kind, ok, want)
		}
	}
	if _, ok := FindEvidence("Brücke"); ok {
		t.Error("a bridge is no evidence")
	}
}
