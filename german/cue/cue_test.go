package cue

import (
	"crypto/sha256"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

func reading(text string) *q.Reading {
	r := &q.Reading{Article: &q.Article{Text: text, Blocks: []q.Block{{Span: q.Span{End: len(text)}, Kind: q.Paragraph}}}}
	token.Tokens().Run(r)
	token.Sentences().Run(r)
	return r
}

func TestFind(t *testing.T) {
	for text, want := range map[string]string{
		"Die Abgeordnete sagte, der Damm sei dicht.":                    "sagte",
		"Ich bin überzeugt, dass das Gesetz hilft.":                     "bin überzeugt Gesetz",
		"Aus unserer Sicht genügt das nicht.":                           "Aus Sicht",
		"Der Minister hat den Eindruck erweckt, das Geld sei schon da.": "Eindruck erweckt",
		"Am Ufer stehen zwölf Bäume.":                                   "",
		"":                                                              "",
	} {
		r := reading(text)
		var found []string
		for _, i := range Find(r) {
			found = append(found, r.Word(i))
		}
		if got := strings.Join(found, " "); got != want {
			t.Errorf("%q: found %q, want %q", text, got, want)
		}
	}
}

func TestWeights(t *testing.T) {
	m, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(m.Labels(), Labels()) {
		t.Errorf("labels %v", m.Labels())
	}
	about, err := os.ReadFile("../model/MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(weights))); !strings.Contains(string(about), sum) {
		t.Errorf("cue.bin has the checksum %s, which MODEL.md does not give", sum)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("„Ich glaube“, sagte er, „dass das geht“.")
	f.Add("Aus, aus: Sicht – \x00 sich\nsich")
	f.Fuzz(func(t *testing.T, text string) {
		r := reading(strings.ToValidUTF8(text, "?"))
		last := -1
		for _, i := range Find(r) {
			if i <= last || i >= len(r.Tokens) {
				t.Fatalf("token %d after %d of %d", i, last, len(r.Tokens))
			}
			last = i
		}
	})
}

func BenchmarkFind(b *testing.B) {
	r := reading(strings.Repeat("Die Abgeordnete sagte, sie habe den Eindruck, dass der Antrag nicht gelesen worden sei. ", 40))
	b.SetBytes(int64(len(r.Text)))
	for b.Loop() {
		Find(r)
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := perceptron.Open(weights); err != nil {
			b.Fatal(err)
		}
	}
}
