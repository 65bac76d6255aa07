package reuse

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func TestSourcesNamed(t *testing.T) {
	for text, want := range map[string][]string{
		"Die Furt ist zu. Dieser Beitrag erschien zuerst bei FOCUS Online. Mehr dazu morgen.":   {"FOCUS"},
		"Dieses Interview ist zuerst in der Frankfurter Rundschau erschienen.":                  {"Frankfurter Rundschau"},
		"Zuerst erschienen bei elbtal-bote.de.":                                                 {"elbtal-bote.de"},
		"Erstveröffentlichung: Berliner Zeitung, 3. März":                                       {"Berliner Zeitung"},
		"Quelle: Berliner Zeitung":                                                              {"Berliner Zeitung"},
		"Der Text wurde mit freundlicher Genehmigung der Berliner Zeitung veröffentlicht.":      {"Berliner Zeitung"},
		"Wir haben den Artikel von der Frankfurter Rundschau übernommen.":                       {"Frankfurter Rundschau"},
		"This article was originally published by BBC News.":                                    {"BBC"},
		"Die Kandidatin ist am Abend zuerst bei CNN erschienen.":                                nil, // not a text
		"In der Berliner Zeitung erschien ein Bericht über die Brücke.":                         nil, // not this text
		"Den Wert habe das Amt ursprünglich anders veröffentlicht, schreibt die BBC.":           nil,
		"Nach Recherchen der Berliner Zeitung erschien der Prüfer erst am Montag in der Halle.": nil,
	} {
		got := sourcesNamed(made("a", "Tagblatt", "", text))
		var names []string
		for _, n := range got {
			if n.Start < 0 || n.End > len(text) || n.Empty() {
				t.Fatalf("%q: span %+v", text, n.Span)
			}
			names = append(names, n.outlet)
		}
		if !slices.Equal(names, want) {
			t.Errorf("%q: %q, want %q", text, names, want)
		}
	}
}

func TestSourcesNamedLeavesCaptionsOut(t *testing.T) {
	a := made("a", "Tagblatt", "", "Quelle: Berliner Zeitung")
	a.Blocks[0].Kind = q.Caption
	if got := sourcesNamed(a); len(got) > 0 {
		t.Errorf("%+v", got)
	}
}
