package msg

import (
	"go/ast"
	"go/parser"
	"go/token"
	"math"
	"regexp"
	"slices"
	"strconv"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// keys are all keys: the constants of keys.go, and those made of the vocabulary's terms.
func keys(t *testing.T) []Key {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "keys.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var all []Key
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, Key(value))
		}
		return true
	})
	for _, s := range q.Stances() {
		all = append(all, Stance(s), StanceBefore(s), StanceAfter(s))
	}
	for _, v := range []q.Verdict{q.OneOrigin, q.SeveralNamed, q.Independent, q.Unstated} {
		all = append(all, Verdict(v))
	}
	for _, m := range []q.Modifier{q.Exact, q.About, q.MoreThan, q.AtLeast, q.UpTo, q.LessThan, q.Almost, q.Between, q.Several} {
		all = append(all, Modifier(m), Words(m))
	}
	for _, r := range []q.RelationType{q.Supersedes, q.Narrows, q.Agrees, q.Contradicts, q.Repeats} {
		all = append(all, Relation(r))
	}
	for _, s := range []q.FigureStatus{q.Actual, q.Planned, q.Possible} {
		all = append(all, Status(s))
	}
	for _, k := range []q.EvidenceKind{q.SatelliteImage, q.FaceRecognition, q.Video, q.Photo, q.Document, q.Leak, q.Study, q.Survey,
		q.Forensic, q.Interview, q.Eyewitness, q.Intercept, q.OwnReporting, q.OtherEvidence} {
		all = append(all, Evidence(k))
	}
	for _, k := range []q.ReuseKind{q.AgencyCopy, q.Copy, q.Version, q.SelfRepeat} {
		all = append(all, Reuse(k))
	}
	for _, d := range []q.Direction{q.AFromB, q.BFromA, q.UnknownDirection} {
		all = append(all, Direction(d))
	}
	for _, k := range []q.ContradictionKind{q.FigureConflict, q.TimeConflict, q.PositionConflict, q.AttributionLoss} {
		all = append(all, Contradiction(k))
	}
	for _, r := range q.SkipReasons() {
		all = append(all, Skip(r))
	}
	for _, b := range []q.Basis{q.Stated, q.Inferred, q.NoBasis} {
		all = append(all, Basis(b))
	}
	for _, k := range []q.Kind{q.Direct, q.Indirect, q.FreeIndirect, q.IndirectFreeIndirect, q.Reported, q.Hearsay} {
		all = append(all, Kind(k))
	}
	for _, k := range []q.ActorKind{q.Person, q.Organization, q.State, q.Group, q.Outlet, q.Agency, q.Unnamed} {
		all = append(all, ActorKind(k))
	}
	for _, r := range []q.LinkRole{q.LinkOutlet, q.LinkAgency, q.LinkRelay, q.LinkSource, q.LinkAuthority} {
		all = append(all, Link(r))
	}
	return all
}

func TestEveryKeyInBothLanguages(t *testing.T) {
	place := regexp.MustCompile(`\{\w+\}`)
	places := func(text string) []string {
		found := place.FindAllString(text, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	de, en := In(German), In(English)
	for _, key := range keys(t) {
		forms := []Key{key}
		if !de.Has(key) {
			forms = []Key{key + ".one", key + ".other"}
		}
		for _, k := range forms {
			if !de.Has(k) || !en.Has(k) {
				t.Errorf("%s: German %t, English %t", k, de.Has(k), en.Has(k))
			} else if d, e := places(de.Text(k)), places(en.Text(k)); !slices.Equal(d, e) {
				t.Errorf("%s: places %v in German, %v in English", k, d, e)
			}
		}
	}
	for k := range de.texts {
		if !en.Has(k) {
			t.Errorf("%s: only in German", k)
		}
	}
	for k := range en.texts {
		if !de.Has(k) {
			t.Errorf("%s: only in English", k)
		}
	}
}

func TestText(t *testing.T) {
	de := In(German)
	if got := de.Text(LeadDoubtOne, "actor", "{stance}", "stance", "schweigt", "words", "dazu", "day", "1.1."); got != "{stance} (schweigt dazu, 1.1.)" {
		t.Errorf("a value with braces: %q", got)
	}
	if got := de.Text("no.such.key"); got != "no.such.key" {
		t.Errorf("unknown key: %q", got)
	}
	if In("fr").Language() != German {
		t.Error("an unknown language must give German labels")
	}
	if one, many := In(English).Count(Articles, 1), In(English).Count(Articles, 1200); one != "1 article" || many != "1,200 articles" {
		t.Errorf("counts: %q, %q", one, many)
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		v      float64
		de, en string
	}{
		{0, "0", "0"},
		{7, "7", "7"},
		{999, "999", "999"},
		{1500, "1.500", "1,500"},
		{12000, "12.000", "12,000"},
		{-3.5, "−3,5", "−3.5"},
		{0.25, "0,25", "0.25"},
		{18e6, "18 Mio.", "18 million"},
		{1.25e9, "1,25 Mrd.", "1.25 billion"},
		{1234567, "1.234.567", "1,234,567"},
		{math.Inf(1), "?", "?"},
		{math.NaN(), "?", "?"},
	} {
		if de, en := In(German).Number(c.v), In(English).Number(c.v); de != c.de || en != c.en {
			t.Errorf("%v: %q, %q; want %q, %q", c.v, de, en, c.de, c.en)
		}
	}
}

func TestValue(t *testing.T) {
	open := math.Inf(1)
	for _, c := range []struct {
		low, high float64
		m         q.Modifier
		want      string
	}{
		{1500, 1500, q.Exact, "1.500"},
		{1500, open, q.MoreThan, ">1.500"},
		{3000, open, q.AtLeast, "≥3.000"},
		{-open, 12000, q.UpTo, "≤12.000"},
		{-open, 5, q.LessThan, "<5"},
		{4000, 4000, q.About, "~4.000"},
		{9500, 11000, q.Between, "9.500–11.000"},
		{9500, 11000, q.About, "~9.500–11.000"},
		{-open, 30, q.Almost, "knapp 30"},
		{2000, open, q.Several, "mehrere Tausend"},
		{24, open, q.Several, "Dutzende"},
		{2, open, q.Several, "mehrere"},
		{-open, open, q.Several, "mehrere"},
		{5, 5, "unheard_of", "5"},
	} {
		if got := In(German).Value(c.low, c.high, c.m); got != c.want {
			t.Errorf("%v %v %s: %q, want %q", c.low, c.high, c.m, got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	open := math.Inf(1)
	for _, c := range []struct {
		low, high float64
		m         q.Modifier
		de, en    string
	}{
		{1500, open, q.MoreThan, "mehr als 1.500", "more than 1,500"},
		{-open, 300, q.UpTo, "bis zu 300", "up to 300"},
		{2000, open, q.Several, "mehrere Tausend", "several thousand"},
		{9500, 11000, q.Between, "9.500–11.000", "9,500–11,000"},
	} {
		if de, en := In(German).Words(c.low, c.high, c.m), In(English).Words(c.low, c.high, c.m); de != c.de || en != c.en {
			t.Errorf("%v %v %s: %q, %q; want %q, %q", c.low, c.high, c.m, de, en, c.de, c.en)
		}
	}
}

func TestDays(t *testing.T) {
	for _, c := range []struct {
		from, to q.Day
		de, en   string
	}{
		{"2024-10-21", "2024-10-24", "21.–24. Oktober 2024", "21–24 October 2024"},
		{"2024-10-30", "2024-11-02", "30. Oktober – 2. November 2024", "30 October – 2 November 2024"},
		{"2024-12-30", "2025-01-02", "30. Dezember 2024 – 2. Januar 2025", "30 December 2024 – 2 January 2025"},
		{"2024-10-21", "2024-10-21", "21. Oktober 2024", "21 October 2024"},
		{"", "2024-10-21", "21. Oktober 2024", "21 October 2024"},
		{"", "", "", ""},
		{"2024-13-01", "", "", ""},
	} {
		if de, en := In(German).Days(c.from, c.to), In(English).Days(c.from, c.to); de != c.de || en != c.en {
			t.Errorf("%s–%s: %q, %q; want %q, %q", c.from, c.to, de, en, c.de, c.en)
		}
	}
	for _, c := range []struct{ from, to, want q.Day }{
		{"2031-06-11", "2031-06-13", "11.–13.06."}, {"2031-05-30", "2031-06-02", "30.05.–02.06."}, {"", "2031-06-02", "02.06."}, {"2031-06-02", "", "02.06."}, {"2031-06-02", "2031-06-02", "02.06."},
	} {
		if got := In(German).ShortDays(c.from, c.to); got != string(c.want) {
			t.Errorf("%s–%s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
	b := &q.Brief{Language: English, Story: &q.Story{}}
	for _, d := range []q.Day{"2030-12-31", "", "2031-01-02"} {
		b.Readings = append(b.Readings, &q.Reading{Article: &q.Article{Published: q.StatedDay(d, "test")}})
	}
	if got := For(b).Day("2031-01-02"); got != "2 Jan 2031" {
		t.Errorf("a brief of two years: %q", got)
	}
	if de, none := In(German).Day("2024-10-18"), In(German).Day(""); de != "18.10." || none != "o. D." {
		t.Errorf("short days: %q, %q", de, none)
	}
}
