package brief

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

func TestFewWords(t *testing.T) {
	for text, want := range map[string]string{
		"Nichts wird gesagt": "Nichts wird gesagt",
		"eins zwei drei vier fünf sechs sieben acht neun zehn":                              "eins zwei drei vier fünf sechs sieben acht neun zehn",
		"Berichte über eine Verlegung ihrer Boote nach Osten in den Hafen":                  "Berichte über eine Verlegung ihrer Boote nach Osten\u00a0…",
		"dass der Damm bei dem Hochwasser heute nicht gebrochen ist, wie manche sagen":      "dass der Damm bei dem Hochwasser heute nicht gebrochen\u00a0…",
		"dass der Damm bei dem Hochwasser ein schweres Leck bekommen hat, wie manche sagen": "dass der Damm bei dem Hochwasser ein schweres Leck\u00a0…",
	} {
		if got := fewWords(text, 8); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestQuote(t *testing.T) {
	de, en := msg.In("de"), msg.In("en")
	for text, want := range map[string]string{
		"":                          "",
		"alles ruhig":               "„alles ruhig“",
		"„alles ruhig“":             "„alles ruhig“",
		"\"alles\" sei \"ruhig\"":   "„‚alles‘ sei ‚ruhig‘“",
		"es gebe \"Beweise\u00a0…":  "„es gebe ‚Beweise\u00a0…‘“",
		"»Beweise« seien das nicht": "„‚Beweise‘ seien das nicht“",
	} {
		if got := quote(de, text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
	if got := quote(en, "es gebe „Beweise“"); got != "“es gebe ‘Beweise’”" {
		t.Errorf("English marks: %s", got)
	}
}

// leadOf is the lead of a story of n empty articles.
func leadOf(n int, s q.Story) string {
	for i := range n {
		s.Readings = append(s.Readings, &q.Reading{Article: &q.Article{ID: string(rune('a' + i)), Outlet: "Blatt " + string(rune('A'+i))}})
	}
	var lines []string
	for _, l := range Build(&s, "de").Lead {
		lines = append(lines, l.Text)
	}
	return strings.Join(lines, "\n")
}

// A value stands for the story's main figure only if somebody's authority stands behind it
// and if it says what is counted.
func TestLeadNeedsAuthority(t *testing.T) {
	people := []q.StoryActor{{Name: "Polizei", Kind: q.Organization, For: -1}}
	entry := func(v float64, latest q.Day, articles, origins []int) q.FigureEntry {
		return q.FigureEntry{Low: v, High: v, Modifier: q.Exact, Unit: "Boot", Latest: latest, Actor: -1, Articles: articles, Origins: origins, Verdict: q.OneOrigin}
	}
	boats := func(entries ...q.FigureEntry) []q.Series {
		return []q.Series{{Counted: "Boote", Status: q.Actual, Entries: entries}}
	}
	metres := entry(59, "2031-05-03", []int{0, 1}, []int{0})
	metres.Unit, metres.UnitKind = "m", q.UnitMeasure
	for name, c := range map[string]struct {
		series []q.Series
		want   string
	}{
		"nobody says it": {boats(entry(7, "2031-05-03", []int{0, 1, 2}, nil)), ""},
		"latest of those on authority": {boats(entry(9, "2031-05-05", []int{0, 1}, nil), entry(7, "2031-05-04", []int{1}, []int{0}), entry(5, "2031-05-02", []int{0, 1, 2}, []int{0})),
			"Boote: zuletzt 7 (Polizei, spätestens 04.05.), 1 Artikel, ein Ursprung."},
		"one article of many":     {boats(entry(7, "2031-05-03", []int{1}, []int{0})), ""},
		"a measure of anything":   {[]q.Series{{Counted: "Meter", Status: q.Actual, Entries: []q.FigureEntry{metres}}}, ""},
		"who says it is no thing": {[]q.Series{{Counted: "Polizei", Status: q.Actual, Entries: []q.FigureEntry{entry(7, "", []int{0, 1}, []int{0})}}}, ""},
	} {
		got, _, _ := strings.Cut(leadOf(3, q.Story{Actors: people, Series: c.series}), "\n")
		if want := cmp.Or(c.want, "Die Artikel enthalten keine Zahlen"); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// A denial that says what it denies comes before one that only refers to it, and a named
// actor before a group.
func TestLeadDoubtsSayWhat(t *testing.T) {
	deny := func(actor int, text string, articles ...int) q.Position {
		return q.Position{Actor: actor, Acts: []q.Act{{Stance: q.Denies, Day: "2031-05-04", Text: text, Articles: articles}}}
	}
	s := q.Story{
		Actors: []q.StoryActor{{Name: "Werk", Kind: q.Organization, For: -1}, {Name: "Anwohner", Kind: q.Group, For: -1}, {Name: "Hafen", Kind: q.Organization, For: -1}, {Name: "Amt", Kind: q.Organization, For: -1}},
		Positions: []q.Position{deny(0, "Das Werk wies den Vorwurf zurück", 0, 1, 2), deny(1, "dass Boote gesunken seien", 0, 1),
			deny(2, "dass Schiffe beschädigt seien", 0), deny(3, "dass der Damm undicht war", 0, 1)},
	}
	want := "Nicht bestätigt oder bestritten: Amt (bestreitet „dass der Damm undicht war“, 04.05.); " +
		"Hafen (bestreitet „dass Schiffe beschädigt seien“, 04.05.); Anwohner (bestreitet „dass Boote gesunken seien“, 04.05.)."
	if got := leadOf(3, s); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// Of several denials the one on the story's matter is told.
func TestLeadDoubtsKeepToTheTopic(t *testing.T) {
	s := q.Story{
		Actors: []q.StoryActor{{Name: "Werk", Kind: q.Organization, For: -1}},
		Positions: []q.Position{{Actor: 0, Acts: []q.Act{
			{Stance: q.Denies, Day: "2031-05-04", Text: "dass man mit dem Hafen gestritten habe", Articles: []int{0, 1, 2}},
			{Stance: q.Denies, Day: "2031-05-04", Text: "„Es war kein Damm undicht, und zwar nirgends.“", Articles: []int{0}}}}},
	}
	b := &q.Brief{Story: &s, Language: "de", Title: "Undichter Damm in Selmen"}
	for range 3 {
		s.Readings = append(s.Readings, &q.Reading{Article: &q.Article{}})
	}
	want := "Nicht bestätigt oder bestritten: Werk (bestreitet „Es war kein Damm undicht, und zwar nirgends“, 04.05.)."
	if got := lead(b, msg.In("de")); len(got) != 1 || got[0].Text != want {
		t.Errorf("%v, want %s", got, want)
	}
}

func TestLatestEntry(t *testing.T) {
	on := []int{0}
	s := q.Series{Entries: []q.FigureEntry{
		{Latest: "2031-05-05", Origins: on},
		{Latest: "2031-05-04", Origins: on, Relations: []q.Relation{{Type: q.Supersedes, To: 0}}, Articles: []int{0}},
		{AsOf: "2031-05-04", Origins: on, Articles: []int{0, 1}},
		{Latest: "2031-05-06", High: math.Inf(1)},
	}}
	if got := latestEntry(s); got != 2 {
		t.Errorf("entry %d, want 2: not superseded, on authority, in most articles", got)
	}
	if got := latestEntry(q.Series{Entries: s.Entries[3:]}); got != 0 {
		t.Errorf("entry %d of a series without authority", got)
	}
}

// Word against word comes before evidence; who stands against a claim there is not told of
// again as one who denies.
func TestLeadConflicts(t *testing.T) {
	s := q.Story{
		Actors: []q.StoryActor{{Name: "Amt", Kind: q.Organization, For: -1}, {Name: "Werk", Kind: q.Organization, For: -1}, {Name: "Ada Brix", Kind: q.Person, For: 1}, {Name: "Hafen", Kind: q.Organization, For: -1}},
		Contradictions: []q.Contradiction{{Kind: q.PositionConflict, Sides: []q.Side{
			{Actor: 0, Text: "Öl ist in den Fluss gelangt"}, {Actor: 2, Text: "„Nichts ist in den Fluss gelangt“"}}}},
		Positions: []q.Position{
			{Actor: 1, Acts: []q.Act{{Stance: q.Denies, Speaker: 2, Text: "Nichts ist in den Fluss gelangt", Articles: []int{0}}}},
			{Actor: 3, Acts: []q.Act{{Stance: q.CannotConfirm, Speaker: 3, Day: "2031-05-04", Text: "ob Schiffe betroffen sind", Articles: []int{0}}}},
		},
		Evidence: []q.NamedEvidence{{Kind: q.Video, Actor: -1}, {Kind: q.Photo, Actor: 3}},
	}
	want := []string{
		"Aussage gegen Aussage: Amt „Öl ist in den Fluss gelangt“, dagegen Werk (Ada Brix) „Nichts ist in den Fluss gelangt“.",
		"Nicht bestätigt oder bestritten: Hafen (kann nicht bestätigen „ob Schiffe betroffen sind“, 04.05.).",
		"Genannte Belege: Foto (Hafen).",
	}
	if got := strings.Split(leadOf(2, s), "\n"); !slices.Equal(got, want) {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
