package story

import (
	"math"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// paper is a reading made by hand, so that the story is tested without a language.
type paper struct {
	*testing.T
	*q.Reading
}

// newPaper makes an article of one sentence a line, with its words as tokens.
func newPaper(t *testing.T, id, day, text string) paper {
	r := &q.Reading{Article: &q.Article{ID: id, Outlet: id, Text: text, Published: q.StatedDay(q.Day(day), "test")}}
	at := 0
	for line := range strings.Lines(text) {
		first := len(r.Tokens)
		for _, word := range strings.Fields(strings.NewReplacer(".", " . ", ",", " , ").Replace(line)) {
			start := at + strings.Index(text[at:], word)
			at = start + len(word)
			r.Tokens = append(r.Tokens, q.Token{Span: q.Span{Start: start, End: at}})
		}
		span := r.TokenSpan(first, len(r.Tokens))
		r.Sentences = append(r.Sentences, q.Sentence{Span: span, First: first, Last: len(r.Tokens), Block: len(r.Blocks)})
		r.Blocks = append(r.Blocks, q.Block{Span: span, Kind: q.Paragraph})
	}
	return paper{t, r}
}

// span is where the words stand in the text.
func (p paper) span(words string) q.Span {
	p.Helper()
	at := strings.Index(p.Text, words)
	if at < 0 {
		p.Fatalf("%q does not stand in %s", words, p.ID)
	}
	return q.Span{Start: at, End: at + len(words)}
}

// actor adds an actor and gives its index.
func (p paper) actor(name string, kind q.ActorKind, of string) int {
	a := q.Actor{Name: name, Kind: kind, Of: of}
	if at := strings.Index(p.Text, name); at >= 0 {
		a.Mentions = []q.Mention{{Span: q.Span{Start: at, End: at + len(name)}, Form: q.ByName}}
	}
	p.Actors = append(p.Actors, a)
	return len(p.Actors) - 1
}

// say adds an attribution and gives its index.
func (p paper) say(actor int, stance q.Stance, content string, authority int) int {
	p.Helper()
	p.Attributions = append(p.Attributions, q.Attribution{
		Content: q.Spans{p.span(content)}, Actor: actor, Authority: authority, Stance: stance, Kind: q.Indirect, Inside: -1,
	})
	return len(p.Attributions) - 1
}

// count adds a figure.
func (p paper) count(text string, low, high float64, unit, counted string, attribution int) {
	p.Helper()
	p.Figures = append(p.Figures, q.Figure{
		Span: p.span(text), Number: numberIn(p.span(text), text), Low: low, High: high, Modifier: q.Exact, Unit: unit, UnitKind: q.UnitThings, Counted: counted,
		Status: q.Actual, Attribution: attribution,
	})
}

// numberIn is the first word of a figure.
func numberIn(s q.Span, text string) q.Span {
	first, _, _ := strings.Cut(text, " ")
	return q.Span{Start: s.Start, End: s.Start + len(first)}
}

func build(papers ...paper) *q.Story {
	readings := make([]*q.Reading, len(papers))
	for i, p := range papers {
		readings[i] = p.Reading
	}
	Sort(readings)
	return Build(readings, nil, nil)
}

func names(s *q.Story, actors []int) []string {
	var out []string
	for _, a := range actors {
		out = append(out, s.Actors[a].Name)
	}
	return out
}

// flood is a story of three articles: two with the same figure of the same authority, one
// of them through an agency, and one a day later with a new figure.
func flood(t *testing.T) *q.Story {
	a := newPaper(t, "a", "2031-05-12", "Das Landratsamt teilte mit, 40 Häuser seien überflutet.")
	a.count("40 Häuser", 40, 40, "Haus", "überflutete Häuser", a.say(a.actor("Landratsamt", q.Organization, ""), q.Claims, "40 Häuser seien überflutet", -1))
	b := newPaper(t, "b", "2031-05-12", "Die Agentur meldete, 40 Häuser seien überflutet.")
	agency, office := b.actor("dpa", q.Agency, ""), b.actor("Landratsamt", q.Organization, "")
	b.count("40 Häuser", 40, 40, "Haus", "überflutete Häuser", b.say(agency, q.Claims, "40 Häuser seien überflutet", office))
	c := newPaper(t, "c", "2031-05-13", "Das Landratsamt sprach am Dienstag von 60 Häusern.")
	c.count("60 Häusern", 60, 60, "Haus", "überflutete Häuser", c.say(c.actor("Landratsamt", q.Organization, ""), q.Claims, "60 Häusern", -1))
	return build(a, b, c)
}

func TestOneAuthorityIsOneOrigin(t *testing.T) {
	s := flood(t)
	if len(s.Series) != 1 || len(s.Series[0].Entries) != 2 {
		t.Fatalf("series: %+v", s.Series)
	}
	first := s.Series[0].Entries[0]
	if !slices.Equal(first.Articles, []int{0, 1}) {
		t.Errorf("articles = %v", first.Articles)
	}
	if got := names(s, first.Origins); !slices.Equal(got, []string{"Landratsamt"}) || first.Verdict != q.OneOrigin {
		t.Errorf("origins = %q, %s", got, first.Verdict)
	}
}

func TestLaterFigureOfTheSameAuthoritySupersedes(t *testing.T) {
	relations := flood(t).Series[0].Entries[1].Relations
	if want := []q.Relation{{Type: q.Supersedes, To: 0}}; !slices.Equal(relations, want) {
		t.Errorf("relations = %+v", relations)
	}
}

func TestOwnVoiceAddsNoOrigin(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Landratsamt meldete 40 Häuser.\nDie 40 Keller stehen leer.")
	a.count("40 Häuser", 40, 40, "Haus", "", a.say(a.actor("Landratsamt", q.Organization, ""), q.Claims, "40 Häuser", -1))
	a.count("40 Keller", 40, 40, "Haus", "", -1)
	entries := build(a).Series[0].Entries
	if len(entries) != 1 || len(entries[0].Origins) != 1 || len(entries[0].Places) != 2 {
		t.Errorf("entries = %+v", entries)
	}
	b := newPaper(t, "b", "2031-05-12", "Es sind 40 Häuser.")
	b.count("40 Häuser", 40, 40, "Haus", "", -1)
	if e := build(b).Series[0].Entries[0]; e.Verdict != q.Unstated || len(e.Origins) != 0 {
		t.Errorf("own voice: %+v", e)
	}
}

func TestCopiedWordsHaveOneSource(t *testing.T) {
	text := "Der Damm bei Selmstadt ist auf dreißig Metern gebrochen, hieß es."
	content := "Der Damm bei Selmstadt ist auf dreißig Metern gebrochen"
	var papers []paper
	for i, source := range []string{"Landratsamt", "Landratsamt", "Bauhof"} {
		p := newPaper(t, string(rune('a'+i)), "2031-05-12", text)
		p.say(p.actor(source, q.Organization, ""), q.Claims, content, -1)
		papers = append(papers, p)
	}
	s := build(papers...)
	if len(s.Claims) != 1 || s.Claims[0].Verdict != q.OneOrigin || s.Actors[s.Claims[0].Origins[0]].Name != "Landratsamt" {
		t.Errorf("claims = %+v", s.Claims)
	}
}

func TestOfficialsAreOneOriginWithTheirInstitution(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Jana Krull sprach von 40 Häusern.")
	a.count("40 Häusern", 40, 40, "Haus", "", a.say(a.actor("Jana Krull", q.Person, "Landratsamt"), q.Claims, "40 Häusern", -1))
	b := newPaper(t, "b", "2031-05-12", "Das Landratsamt meldete 40 Häuser.")
	b.count("40 Häuser", 40, 40, "Haus", "", b.say(b.actor("Landratsamt", q.Organization, ""), q.Claims, "40 Häuser", -1))
	entries := build(a, b).Series[0].Entries
	if len(entries) != 1 || entries[0].Verdict != q.OneOrigin {
		t.Errorf("entries = %+v", entries)
	}
}

func TestDifferentThingsAreNotPutTogether(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Es gab 3 Tote.\nEs gab 5 Verletzte.\nEs kamen 5 Menschen ums Leben.")
	a.count("3 Tote", 3, 3, "Toter", "Tote", -1)
	a.count("5 Verletzte", 5, 5, "Verletzter", "Verletzte", -1)
	a.count("5 Menschen", 5, 5, "Mensch", "Menschen", -1)
	s := build(a)
	if len(s.Series) != 2 {
		t.Fatalf("%d series: %+v", len(s.Series), s.Series)
	}
	if len(s.Series[0].Entries) != 2 {
		t.Errorf("the dead: %+v", s.Series[0].Entries)
	}
}

func TestWhoDeniesAFigureIsNoAuthorityForIt(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Die Zahl von 40 Häusern sei falsch, sagte Krull.")
	a.count("40 Häusern", 40, 40, "Haus", "", a.say(a.actor("Jana Krull", q.Person, ""), q.Denies, "Die Zahl von 40 Häusern sei falsch", -1))
	if e := build(a).Series[0].Entries[0]; len(e.Origins) != 0 || e.Actor != -1 || e.Verdict != q.Unstated {
		t.Errorf("entry = %+v", e)
	}
}

func TestRejectedFiguresHaveNoAuthority(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Statt 40 Häusern seien es 60 Häuser, sagte Krull.")
	said := a.say(a.actor("Jana Krull", q.Person, ""), q.Claims, "Statt 40 Häusern seien es 60 Häuser", -1)
	a.count("40 Häusern", 40, 40, "Haus", "", said)
	a.count("60 Häuser", 60, 60, "Haus", "", said)
	entries := build(a).Series[0].Entries
	if len(entries) != 2 || len(entries[0].Origins) != 0 || len(entries[1].Origins) != 1 {
		t.Errorf("entries = %+v", entries)
	}
}

func TestDeadFishAreNoDeadPeople(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Es gab 3 Tote und 600 tote Barben.\nAn 1 Ufer lagen tote Fische.")
	a.count("3 Tote", 3, 3, "Toter", "Tote", -1)
	a.count("600 tote Barben", 600, 600, "Barbe", "tote Barben", -1)
	a.count("1 Ufer", 1, 1, "Ufer", "Ufer", -1)
	if s := build(a); len(s.Series) != 3 {
		t.Errorf("%d series: %+v", len(s.Series), s.Series)
	}
}

func TestFiguresOfAnotherTimeAreNotPutTogether(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Es gab 3 Tote.\nBei der Flut von 2019 gab es 40 Tote.")
	a.count("3 Tote", 3, 3, "Toter", "Tote", -1)
	a.count("40 Tote", 40, 40, "Toter", "Tote", -1)
	a.Times = []q.Time{{Span: a.span("2019"), Type: q.Date, Value: "2019"}}
	if s := build(a); len(s.Series) != 2 {
		t.Errorf("%d series: %+v", len(s.Series), s.Series)
	}
}

func TestPartsAreNotTheWhole(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Es gab 40 Verletzte.\nAm Abend starben 3 der Verletzten.\nEs gab 5 weitere Verletzte.")
	a.count("40 Verletzte", 40, 40, "Verletzter", "Verletzte", -1)
	a.count("3 der Verletzten", 3, 3, "Verletzter", "Verletzte", -1)
	a.count("5 weitere Verletzte", 5, 5, "Verletzter", "Verletzte", -1)
	for _, series := range build(a).Series {
		for _, e := range series.Entries {
			if e.Low != 40 && len(series.Entries) > 0 && series.Entries[0].Low == 40 {
				t.Errorf("%q is counted with the whole", e.Text)
			}
		}
	}
}

func TestChangedPosition(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Ministerium konnte den Bruch des Damms nicht bestätigen.")
	a.say(a.actor("Innenministerium", q.Organization, ""), q.CannotConfirm, "den Bruch des Damms nicht bestätigen", -1)
	b := newPaper(t, "b", "2031-05-13", "Der Bruch des Damms sei bestätigt, sagte Krull.")
	b.say(b.actor("Jana Krull", q.Person, "Innenministerium"), q.Confirms, "Der Bruch des Damms sei bestätigt", -1)
	s := build(a, b)
	if len(s.Positions) != 1 || len(s.Positions[0].Changes) != 1 {
		t.Fatalf("positions = %+v", s.Positions)
	}
	p := s.Positions[0]
	if p.Acts[0].Stance != q.CannotConfirm || p.Acts[1].Stance != q.Confirms || s.Actors[p.Acts[1].Speaker].Name != "Jana Krull" {
		t.Errorf("acts = %+v", p.Acts)
	}
}

func TestDenialContradictsClaim(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Die Werksleitung habe Säure eingeleitet, erklärte das Amt.\nSäure sei nie eingeleitet worden, sagte die Werksleitung.")
	a.say(a.actor("Umweltamt", q.Organization, ""), q.Claims, "Die Werksleitung habe Säure eingeleitet", -1)
	a.say(a.actor("Chemiewerk", q.Organization, ""), q.Denies, "Säure sei nie eingeleitet worden", -1)
	found := build(a).Contradictions
	if len(found) != 1 || found[0].Kind != q.PositionConflict {
		t.Errorf("contradictions = %+v", found)
	}
}

func TestOppositeWordsContradict(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "In die Selme gelangte Säure, so das Amt.\nIn die Selme gelangte keine Säure, so das Werk.")
	a.say(a.actor("Umweltamt", q.Organization, ""), q.Claims, "In die Selme gelangte Säure", -1)
	a.say(a.actor("Chemiewerk", q.Organization, ""), q.Claims, "In die Selme gelangte keine Säure", -1)
	s := build(a)
	if len(s.Contradictions) != 1 || s.Contradictions[0].Kind != q.PositionConflict {
		t.Errorf("contradictions = %+v", s.Contradictions)
	}
}

func TestClockTimesThatDiffer(t *testing.T) {
	clocks := func(second string) []q.Contradiction {
		a := newPaper(t, "a", "2031-05-12", "Der Damm brach um 5.40 Uhr, so die Polizei.\n"+second)
		a.Times = []q.Time{
			{Span: a.span("5.40 Uhr"), Type: q.Clock, Value: "2031-05-12T05:40"},
			{Span: a.span("5.15 Uhr"), Type: q.Clock, Value: "2031-05-12T05:15"},
		}
		a.say(a.actor("Polizei", q.Organization, ""), q.Claims, "Der Damm brach um 5.40 Uhr", -1)
		a.say(a.actor("Anwohner", q.Group, ""), q.Claims, second[strings.Index(second, ",")+2:len(second)-1], -1)
		return build(a).Contradictions
	}
	for second, want := range map[string]int{
		"Anwohner berichteten dagegen, ein Knall sei um 5.15 Uhr zu hören gewesen.": 1,
		"Anwohner berichteten, der Damm sei schon um 5.15 Uhr gebrochen.":           1,
		"Anwohner berichteten, die Sirene habe um 5.15 Uhr zum ersten Mal geheult.": 0,
	} {
		if found := clocks(second); len(found) != want || want == 1 && found[0].Kind != q.TimeConflict {
			t.Errorf("%q: %+v", second, found)
		}
	}
}

func TestHeadlineThatLosesItsSource(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Säure tötet tausende Fische in der Selme.\nDer Anglerverband sagte, Säure habe in der Selme tausende Fische getötet.")
	a.Blocks[0].Kind = q.Headline
	a.say(a.actor("Anglerverband", q.Organization, ""), q.Claims, "Säure habe in der Selme tausende Fische getötet", -1)
	found := build(a).Contradictions
	if len(found) != 1 || found[0].Kind != q.AttributionLoss {
		t.Errorf("contradictions = %+v", found)
	}
}

func TestSameUtteranceInTwoLengths(t *testing.T) {
	long := "„Wir werden den Damm noch heute Nacht mit Sandsäcken sichern, danach sehen wir weiter“"
	short := "„Wir werden den Damm noch heute Nacht sichern“"
	a := newPaper(t, "a", "2031-05-12", long+", sagte Krull.")
	a.Attributions = append(a.Attributions, q.Attribution{Content: q.Spans{a.span(long)}, Kind: q.Direct, Actor: a.actor("Jana Krull", q.Person, ""), Authority: -1, Inside: -1})
	b := newPaper(t, "b", "2031-05-12", short+", so Krull.")
	b.Attributions = append(b.Attributions, q.Attribution{Content: q.Spans{b.span(short)}, Kind: q.Direct, Actor: b.actor("Jana Krull", q.Person, ""), Authority: -1, Inside: -1})
	found := build(a, b).Quotations
	if len(found) != 1 || found[0].Text != long || len(found[0].Articles) != 2 {
		t.Errorf("quotations = %+v", found)
	}
}

func TestRelation(t *testing.T) {
	inf := math.Inf(1)
	day := func(d q.Day, low, high float64, origin int) *q.FigureEntry {
		return &q.FigureEntry{AsOf: d, Latest: d, Low: low, High: high, Origins: []int{origin}}
	}
	for name, c := range map[string]struct {
		later, earlier *q.FigureEntry
		want           q.RelationType
	}{
		"same value, other authority":        {day("2031-05-13", 5, 5, 1), day("2031-05-12", 5, 5, 0), q.Agrees},
		"within the interval":                {day("2031-05-13", 7, 7, 1), day("2031-05-12", 5, inf, 0), q.Narrows},
		"cannot both hold":                   {day("2031-05-12", 9, 9, 1), day("2031-05-12", 5, 5, 0), q.Contradicts},
		"another day, another authority":     {day("2031-05-13", 9, 9, 1), day("2031-05-12", 5, 5, 0), ""},
		"wider than the earlier one":         {day("2031-05-13", 5, inf, 1), day("2031-05-12", 7, 7, 0), q.Agrees},
		"no days, cannot both hold":          {day("", 9, 9, 1), day("", 5, 5, 0), ""},
		"no days, one authority":             {day("", 9, 9, 0), day("", 5, 5, 0), ""},
		"the authority corrects itself":      {day("2031-05-13", 9, 9, 0), day("2031-05-12", 5, 5, 0), q.Supersedes},
		"the authority says two at once":     {day("2031-05-12", 9, 9, 0), day("2031-05-12", 5, 5, 0), ""},
		"more than five, and five, at once":  {day("2031-05-12", 5, inf, 0), day("2031-05-12", 5, 5, 0), q.Repeats},
		"overlapping intervals of two hands": {day("2031-05-12", 5, 9, 1), day("2031-05-12", 7, 12, 0), q.Agrees},
	} {
		if got := relation(c.later, c.earlier); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestRoughFiguresStayNearTheirValue(t *testing.T) {
	rough := func(m q.Modifier, low, high float64, origin int) *q.FigureEntry {
		return &q.FigureEntry{Latest: "2031-05-12", Modifier: m, Low: low, High: high, Origins: []int{origin}}
	}
	for name, c := range map[string]struct {
		a, b *q.FigureEntry
		want q.RelationType
	}{
		"knapp 52 and 50":      {rough(q.Almost, math.Inf(-1), 52, 0), rough(q.Exact, 50, 50, 1), q.Agrees},
		"knapp 52 and 19":      {rough(q.Almost, math.Inf(-1), 52, 0), rough(q.Exact, 19, 19, 1), q.Contradicts},
		"105 and etwa 100":     {rough(q.Exact, 105, 105, 0), rough(q.About, 100, 100, 1), q.Narrows},
		"bis zu 52 and 19":     {rough(q.UpTo, math.Inf(-1), 52, 0), rough(q.Exact, 19, 19, 1), q.Agrees},
		"etwa 150 against 100": {rough(q.About, 150, 150, 0), rough(q.Exact, 100, 100, 1), q.Contradicts},
	} {
		if got := relation(c.a, c.b); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestNewValueOnTheSameDaySupersedes(t *testing.T) {
	at := func(id, moment, value string, low float64) paper {
		p := newPaper(t, id, "2031-05-12", "Die Polizei sprach von "+value+" Häusern.")
		p.Published.Moment = moment
		p.count(value+" Häusern", low, low, "Haus", "", p.say(p.actor("Polizei", q.Organization, ""), q.Claims, value+" Häusern", -1))
		return p
	}
	entries := build(at("a", "2031-05-12T16:00:00+02:00", "26", 26), at("b", "2031-05-12T12:00:00+02:00", "24", 24)).Series[0].Entries
	if entries[0].Low != 24 || len(entries[1].Relations) != 1 || entries[1].Relations[0].Type != q.Supersedes {
		t.Errorf("entries = %+v", entries)
	}
	entries = build(at("a", "2031-05-12", "26", 26), at("b", "2031-05-12", "24", 24)).Series[0].Entries
	if len(entries[0].Relations)+len(entries[1].Relations) != 0 {
		t.Errorf("no clock tells which is newer: %+v", entries)
	}
}

func TestOnlyTheLastWordIsSuperseded(t *testing.T) {
	var entries []q.FigureEntry
	for i, day := range []q.Day{"2031-05-12", "2031-05-13", "2031-05-14"} {
		entries = append(entries, q.FigureEntry{Latest: day, Low: float64(i), High: float64(i), Origins: []int{0}})
	}
	(&told{}).relate(entries)
	if want := []q.Relation{{Type: q.Supersedes, To: 1}}; !slices.Equal(entries[2].Relations, want) {
		t.Errorf("relations = %+v", entries[2].Relations)
	}
}

func TestCheck(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Landratsamt teilte mit, 40 Häuser am Damm seien überflutet.\nDas Wasserwerk bestreitet, dass Häuser am Damm überflutet sind.")
	a.count("40 Häuser", 40, 40, "Haus", "", a.say(a.actor("Landratsamt", q.Organization, ""), q.Claims, "40 Häuser am Damm seien überflutet", -1))
	a.say(a.actor("Wasserwerk", q.Organization, ""), q.Denies, "dass Häuser am Damm überflutet sind", -1)
	b := newPaper(t, "b", "2031-05-13", "Das Landratsamt sprach von 60 Häusern.")
	b.count("60 Häusern", 60, 60, "Haus", "", b.say(b.actor("Landratsamt", q.Organization, ""), q.Claims, "60 Häusern", -1))
	s := build(a, b)

	asked := newPaper(t, "?", "", "Es sind 40 Häuser am Damm überflutet.")
	asked.count("40 Häuser", 40, 40, "Haus", "", -1)
	answer := Check(s, asked.Reading)
	if answer.Verdict != q.OneOrigin || !slices.Equal(answer.Articles, []int{0}) || len(answer.Support) != 1 {
		t.Errorf("support: %+v", answer)
	}
	if len(answer.Against) != 1 || s.Actors[answer.Against[0].Actor].Name != "Wasserwerk" {
		t.Errorf("against: %+v", answer.Against)
	}
	if len(answer.Figures) != 1 || len(answer.Figures[0].Entries) != 2 {
		t.Errorf("figures: %+v", answer.Figures)
	}

	nothing := Check(s, newPaper(t, "?", "", "Der Bahnhof wird neu gebaut.").Reading)
	if len(nothing.Support)+len(nothing.Against)+len(nothing.Figures) != 0 || nothing.Verdict != q.Unstated {
		t.Errorf("nothing: %+v", nothing)
	}
}

// Who denies the opposite of a sentence supports it, and who only negates it opposes it.
func TestCheckNegation(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Landratsamt teilte mit, der Damm bei Selmen sei gebrochen.\nDas Wasserwerk sagte, der Damm bei Selmen sei nicht gebrochen.\nDer Bauhof bestreitet, dass der Damm gebrochen sei.")
	a.say(a.actor("Landratsamt", q.Organization, ""), q.Claims, "der Damm bei Selmen sei gebrochen", -1)
	a.say(a.actor("Wasserwerk", q.Organization, ""), q.Claims, "der Damm bei Selmen sei nicht gebrochen", -1)
	a.say(a.actor("Bauhof", q.Organization, ""), q.Denies, "dass der Damm gebrochen sei", -1)
	s := build(a)
	for sentence, want := range map[string][2][]string{
		"Der Damm bei Selmen ist gebrochen.":       {{"Landratsamt"}, {"Wasserwerk", "Bauhof"}},
		"Der Damm bei Selmen ist nicht gebrochen.": {{"Wasserwerk", "Bauhof"}, {"Landratsamt"}},
	} {
		answer := Check(s, newPaper(t, "?", "", sentence).Reading)
		actors := func(claims []q.Claim) (found []string) {
			for _, c := range claims {
				found = append(found, s.Actors[c.Actor].Name)
			}
			return found
		}
		if got := [2][]string{actors(answer.Support), actors(answer.Against)}; !slices.Equal(got[0], want[0]) || !slices.Equal(got[1], want[1]) {
			t.Errorf("%s: %q, want %q", sentence, got, want)
		}
	}
}

// "Die Berichte" are those of which the article spoke before.
func TestCheckFollowsReports(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Berichten zufolge sind am Damm Häuser überflutet. Der Ministerin wird viel vorgehalten.\nDas Wasserwerk bestätigte die Berichte nicht.\nDie Feuerwehr wollte zu den Berichten nichts sagen.\nDer Bauhof wies Berichte über einen Streit zurück.")
	a.say(a.actor("Feuerwehr", q.Organization, ""), q.NoComment, "Die Feuerwehr wollte zu den Berichten nichts sagen", -1)
	a.say(a.actor("Wasserwerk", q.Organization, ""), q.CannotConfirm, "Das Wasserwerk bestätigte die Berichte nicht", -1)
	a.say(a.actor("Bauhof", q.Organization, ""), q.Denies, "Der Bauhof wies Berichte über einen Streit zurück", -1)
	s := build(a)
	answer := Check(s, newPaper(t, "?", "", "Am Damm sind Häuser überflutet.").Reading)
	var against []string
	for _, c := range answer.Against {
		against = append(against, s.Actors[c.Actor].Name)
	}
	slices.Sort(against)
	if !slices.Equal(against, []string{"Feuerwehr", "Wasserwerk"}) {
		t.Errorf("against: %q", against)
	}
}

// A number that is planned is found by a sentence that speaks of it as a fact, and shown
// beside what is there.
func TestCheckFindsPlans(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Landratsamt sprach von 40 Booten. Es will 90 Boote schicken.")
	says := a.actor("Landratsamt", q.Organization, "")
	a.count("40 Booten", 40, 40, "Boot", "", a.say(says, q.Claims, "40 Booten", -1))
	a.count("90 Boote", 90, 90, "Boot", "", a.say(says, q.Announces, "90 Boote schicken", -1))
	a.Figures[1].Status = q.Planned
	s := build(a)
	asked := newPaper(t, "?", "", "Das Landratsamt schickt 90 Boote.")
	asked.count("90 Boote", 90, 90, "Boot", "", -1)
	if answer := Check(s, asked.Reading); answer.Verdict != q.OneOrigin || len(answer.Figures) != 2 || answer.Figures[1].Status != q.Planned {
		t.Errorf("%s, %+v", answer.Verdict, answer.Figures)
	}
}

// A number is the same number whatever limits it; a range is none.
func TestCheckNumbersWithBounds(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Landratsamt sprach von mindestens 40 Häusern.")
	a.count("mindestens 40 Häusern", 40, math.Inf(1), "Haus", "", a.say(a.actor("Landratsamt", q.Organization, ""), q.Claims, "mindestens 40 Häusern", -1))
	s := build(a)
	for sentence, want := range map[string]q.Verdict{"Es sind 40 Häuser überflutet.": q.OneOrigin, "Es sind 50 Häuser überflutet.": q.Unstated} {
		asked, value := newPaper(t, "?", "", sentence), 40.0
		if want == q.Unstated {
			value = 50
		}
		asked.count(sentence[len("Es sind "):len("Es sind 40 Häuser")], value, value, "Haus", "", -1)
		if answer := Check(s, asked.Reading); answer.Verdict != want {
			t.Errorf("%s %s, want %s", sentence, answer.Verdict, want)
		}
	}
}

func TestEmptyStory(t *testing.T) {
	if s := build(); len(s.Readings) != 0 || len(s.Series) != 0 {
		t.Errorf("%+v", s)
	}
	build(newPaper(t, "a", "", ""))
}
