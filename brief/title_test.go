package brief

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// read makes readings of texts whose first line is the headline; people are named.
func read(people string, texts ...string) []*q.Reading {
	var rs []*q.Reading
	for _, text := range texts {
		r := &q.Reading{Article: &q.Article{Text: text}}
		at := 0
		for line := range strings.Lines(text) {
			kind := q.Paragraph
			if at == 0 {
				kind, r.Title = q.Headline, strings.TrimSpace(line)
			}
			r.Blocks = append(r.Blocks, q.Block{Span: q.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))}, Kind: kind})
			at += len(line)
		}
		if i := strings.Index(text, people); people != "" && i >= 0 {
			r.Names = []q.Name{{Span: q.Span{Start: i, End: i + len(people)}, Kind: q.PersonName}}
		}
		rs = append(rs, r)
	}
	return rs
}

func TestTitle(t *testing.T) {
	for name, c := range map[string]struct {
		readings []*q.Reading
		want     string
	}{
		"none": {nil, ""},
		"one":  {read("", "Fähre läuft auf Grund\nText."), "Fähre läuft auf Grund"},
		"shared phrase": {read("",
			"Fähre läuft auf Grund\nDie havarierte Fähre von Oststrand liegt fest.",
			"Was mit der havarierten Fähre von Oststrand geschieht\nNach dem Unglück der havarierten Fähre von Oststrand ermittelt die Polizei.",
			"Alles gut gegangen\nDer Kapitän der havarierten Fähre schweigt."), "Havarierte Fähre von Oststrand"},
		"no person": {read("Jana Krull",
			"Krull mahnt\nMinisterin Jana Krull mahnt. Die kaputte Brücke bleibt gesperrt.",
			"Ministerin sieht sich die kaputten Brücken an\nMinisterin Jana Krull kam. Die kaputten Brücken bleiben gesperrt."), "Kaputte Brücke"},
		"a person in most headlines": {read("Jana Krull",
			"Jana Krull tritt zurück\nText.", "Was auf Jana Krull folgt\nAnderes."), "Jana Krull"},
		"a phrase of no headline": {read("",
			"Brücke gesperrt\nDer Sprecher der Stadt mahnt.", "Stau an der Brücke\nDer Sprecher der Stadt bittet."), "„Brücke gesperrt“"},
		"words of the headlines": {read("",
			"Brücke gesperrt, Stau wächst\nText.", "Stau wegen Brücke\nAnderes.", "Wetter\nNichts."), "„Brücke gesperrt, Stau wächst“"},
		"topic before the colon":         {read("", "Streit um Deichbrücke: Land lenkt ein\nDie Brücke bleibt.", "Land gibt nach\nDer Streit um eine Deichbrücke ist aus."), "Streit um Deichbrücke"},
		"speaker before the colon":       {read("Jana Krull", "Ministerin Jana Krull: Brücke bleibt\nText.", "Brücke bleibt wohl stehen\nMinisterin Krull sagt das."), "„Brücke bleibt wohl stehen“"},
		"cut before the genitive's head": {read("", "Sanktionen gegen Nordmarks Generäle\nText.", "Neue Sanktionen gegen Nordmarks Reeder\nAnderes."), "„Sanktionen gegen Nordmarks Generäle“"},
		"a number":                       {read("", "Zehn Menschen sterben im Tunnel\nText.", "Zehn Menschen tot – „Sie hatten keine Wahl“\nAnderes."), "„Zehn Menschen sterben im Tunnel“"},
		"nothing shared":                 {read("", "Erste Meldung\nText.", "Zweite Nachricht\nAnderes."), "„Erste Meldung“"},
	} {
		if got := title(&q.Story{Readings: c.readings}); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestPlaceIsNoTitle(t *testing.T) {
	readings := read("", "Nordmark verhängt Sanktionen\nNeue Nordmark Sanktionen.", "Sanktionen der Nordmark\nAnderes.")
	for i, words := range []string{"Neue Nordmark", "Nordmark"} {
		at := strings.LastIndex(readings[i].Text, words)
		readings[i].Names = []q.Name{{Span: q.Span{Start: at, End: at + len(words)}, Kind: q.PlaceName}}
	}
	if got := title(&q.Story{Readings: readings}); got != "„Nordmark verhängt Sanktionen“" {
		t.Errorf("title = %q", got)
	}
}
