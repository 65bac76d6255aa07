package story

import (
	"math"
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// hurt is an article that counts people in its own voice.
func hurt(t *testing.T, id, day, text, counted string, low, high float64, m q.Modifier) paper {
	p := newPaper(t, id, day, text+" wurden verletzt.")
	p.count(text, low, high, "Mensch", counted, -1)
	p.Figures[0].Modifier = m
	return p
}

// TestOwnVoiceCountsGrow holds that casualties which outlets print in their own voice continue
// each other from day to day, whatever limits the number.
func TestOwnVoiceCountsGrow(t *testing.T) {
	open := math.Inf(1)
	s := build(
		hurt(t, "a", "2031-05-12", "10 Menschen", "Menschen", 10, 10, q.Exact),
		hurt(t, "b", "2031-05-13", "100 Menschen", "Menschen", 100, 100, q.Exact),
		hurt(t, "c", "2031-05-14", "150 Menschen", "Menschen", 150, 150, q.Exact),
		hurt(t, "d", "2031-05-14", "mindestens 150 Menschen", "Menschen", 150, open, q.AtLeast))
	if len(s.Series) != 1 {
		t.Fatalf("%d series, want 1", len(s.Series))
	}
	var got []q.RelationType
	for _, e := range s.Series[0].Entries {
		for _, r := range e.Relations {
			got = append(got, r.Type)
		}
		if e.Verdict != q.Unstated {
			t.Errorf("%s: verdict %s", e.Text, e.Verdict)
		}
	}
	if want := []q.RelationType{q.Supersedes, q.Supersedes, q.Repeats}; !slices.Equal(got, want) {
		t.Errorf("relations %q, want %q", got, want)
	}
	if s.Series[0].Counted != "Verletzte" {
		t.Errorf("counted %q", s.Series[0].Counted)
	}
}

// TestOwnVoiceCountsThatFall holds that nothing is said of values that do not only grow.
func TestOwnVoiceCountsThatFall(t *testing.T) {
	s := build(
		hurt(t, "a", "2031-05-12", "100 Menschen", "Menschen", 100, 100, q.Exact),
		hurt(t, "b", "2031-05-13", "10 Menschen", "Menschen", 10, 10, q.Exact),
		hurt(t, "c", "2031-05-14", "150 Menschen", "Menschen", 150, 150, q.Exact))
	for _, e := range s.Series[0].Entries {
		if len(e.Relations) > 0 {
			t.Errorf("%s: %+v", e.Text, e.Relations)
		}
	}
}

func TestFateOf(t *testing.T) {
	for text, want := range map[string]string{
		"3 Menschen wurden getötet und 10 Menschen verletzt":           "tot",
		"10 Menschen verletzt und 3 Menschen getötet":                  "verletzt",
		"3 Menschen und 10 Menschen starben":                           "tot",
		"150 Menschen wurden meist leicht verletzt":                    "verletzt",
		"150 Menschen wurden leicht verletzt":                          "leicht verletzt",
		"300 Menschen kamen am Sonntag frei":                           "freigelassen",
		"300 Menschen , die verschleppt wurden , sind frei":            "freigelassen",
		"300 Menschen , die verschleppt wurden":                        "entführt",
		"8 Menschen wurden in Sicherheit gebracht, 9 Menschen starben": "evakuiert",
	} {
		p := newPaper(t, "a", "2031-05-12", text)
		for i, tok := range p.Tokens {
			if c := p.Text[tok.Start]; c >= '0' && c <= '9' {
				p.Figures = append(p.Figures, q.Figure{Span: q.Span{Start: tok.Start, End: p.Tokens[i+1].End}, Unit: "Mensch"})
			}
		}
		if got := fateOf(p.Reading, &p.Figures[0], clauseAround(p.Reading, p.Figures[0].Span)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestSeriesAreSortedByWeight holds that people come before things, vouched figures before
// others, and lengths last.
func TestSeriesAreSortedByWeight(t *testing.T) {
	a := newPaper(t, "a", "2031-05-12", "Das Amt sagte, 20 Menschen seien verletzt, 50 Boote gesunken, 7 Meter stand das Wasser, und 900 Zelte fehlen.")
	amt := a.actor("Amt", q.Organization, "")
	said := a.say(amt, q.Claims, "20 Menschen seien verletzt, 50 Boote gesunken, 7 Meter stand das Wasser", -1)
	a.count("900 Zelte", 900, 900, "Zelt", "Zelte", -1)
	a.count("7 Meter", 7, 7, "m", "Wasser", said)
	a.Figures[1].UnitKind = q.UnitMeasure
	a.count("50 Boote", 50, 50, "Boot", "Boote", said)
	a.count("20 Menschen", 20, 20, "Mensch", "Menschen", said)
	var got []string
	for _, s := range build(a).Series {
		got = append(got, s.Counted)
	}
	if want := []string{"Verletzte", "Boote", "Zelte", "Wasser"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
