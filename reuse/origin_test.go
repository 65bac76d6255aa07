package reuse

import (
	"slices"
	"strings"
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
			if n.outlet != "" {
				names = append(names, n.outlet)
			}
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

// The direction of a copy needs evidence.
func TestDirectionOfCopies(t *testing.T) {
	long := strings.Repeat(market+" "+mayor+"\n", 4)
	for _, test := range []struct {
		name, outletA, dayA, a, outletB, dayB, b string
		want                                     q.Direction
		reason                                   string
	}{
		{"most of it, a day later", "Tagblatt", "2031-05-01", bridge, "Kurier", "2031-05-02", bridge, q.BFromA, ReasonEarlier},
		{"most of it, an hour later", "Tagblatt", "2031-05-01T09:00:00+02:00", bridge, "Kurier", "2031-05-01T08:00:00+02:00", bridge, q.AFromB, ReasonEarlier},
		{"half of it, an hour later", "Tagblatt", "2031-05-01T08:00:00+02:00", bridge + "\n" + sentence(1, 20), "Kurier", "2031-05-01T09:00:00+02:00", bridge + "\n" + sentence(2, 20), q.UnknownDirection, ""},
		{"half of it, a day later", "Tagblatt", "2031-05-01", bridge + "\n" + sentence(1, 20), "Kurier", "2031-05-02", bridge + "\n" + sentence(2, 20), q.BFromA, ReasonEarlier},
		{"the same day", "Tagblatt", "2031-05-01", bridge, "Kurier", "2031-05-01", bridge, q.UnknownDirection, ""},
		{"a little of both", "Tagblatt", "2031-05-01", bridge + "\n" + sentence(1, 120), "Kurier", "2031-05-02", bridge + "\n" + long, q.UnknownDirection, ""},
		{"a little, and the source is named", "Berliner Zeitung", "2031-05-01", bridge + "\n" + sentence(1, 120), "Kurier", "2031-05-02",
			bridge + "\n" + long + "\nDieser Text erschien zuerst in der Berliner Zeitung.", q.BFromA, ReasonNamesSource},
		{"a source that no list knows", "Elbtal-Bote", "2031-05-01", bridge + "\n" + sentence(1, 120), "Kurier", "2031-05-02",
			bridge + "\n" + long + "\nDieser Text erschien zuerst im Elbtal-Boten (Elbtal-Bote vom 1. Mai).", q.BFromA, ReasonNamesSource},
		{"another text of the named source", "Berliner Zeitung", "2031-05-03", bridge, "Kurier", "2031-05-02",
			bridge + "\nDieser Text erschien zuerst in der Berliner Zeitung.", q.UnknownDirection, ""},
	} {
		found := Find([]*q.Article{made("a", test.outletA, test.dayA, test.a), made("b", test.outletB, test.dayB, test.b)})
		i := slices.IndexFunc(found, func(r q.Reuse) bool { return r.A != r.B })
		if i < 0 {
			t.Fatalf("%s: %+v", test.name, found)
		}
		r, reason := found[i], ""
		if len(r.Reasons) > 0 {
			reason = r.Reasons[0].Text
		}
		if r.Kind != q.Copy || r.Direction != test.want || reason != test.reason {
			t.Errorf("%s: %s %s %s", test.name, r.Kind, r.Direction, reason)
		}
	}
}
