package quellenlage_test

import (
	"testing"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

func TestOffsets(t *testing.T) {
	text := "„Größe“ zählt – " + string(make([]byte, 600)) + "ä"
	offsets := q.NewOffsets(text)
	for i := range len(text) + 1 {
		if i < len(text) && !utf8.RuneStart(text[i]) {
			continue
		}
		if got, want := offsets.CodePoint(i), utf8.RuneCountInString(text[:i]); got != want {
			t.Fatalf("CodePoint(%d) = %d, want %d", i, got, want)
		}
	}
	if got := offsets.CodePoint(1 << 30); got != utf8.RuneCountInString(text) {
		t.Errorf("beyond the end: %d", got)
	}
	if got := q.NewOffsets("").CodePoint(3); got != 0 {
		t.Errorf("in an empty text: %d", got)
	}
}

func TestPipelineCheck(t *testing.T) {
	run := func(*q.Reading) {}
	tokens := q.Stage{Name: "tokens", Version: 1, Provides: []q.Layer{q.LayerTokens}, Run: run}
	names := q.Stage{Name: "names", Version: 1, Needs: []q.Layer{q.LayerTokens}, Provides: []q.Layer{q.LayerNames}, Run: run}
	for name, c := range map[string]struct {
		pipeline q.Pipeline
		ok       bool
	}{
		"in order":        {q.Pipeline{tokens, names}, true},
		"needs too early": {q.Pipeline{names, tokens}, false},
		"made twice":      {q.Pipeline{tokens, tokens}, false},
		"no function":     {q.Pipeline{{Name: "x", Version: 1}}, false},
		"empty":           {nil, true},
	} {
		if err := c.pipeline.Check(); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDay(t *testing.T) {
	if d := q.Day("2024-02-28").Add(2); d != "2024-03-01" {
		t.Errorf("Add = %s", d)
	}
	if d := q.Day("").Add(1); d != "" {
		t.Errorf("an unknown day became %s", d)
	}
	p := q.Publication{Moment: "2024-10-21T16:19:00+02:00"}
	if at, exact, ok := p.Time(); !exact || !ok || at.UTC().Hour() != 14 || p.Day() != "2024-10-21" {
		t.Errorf("Time = %v %v %v", at, exact, ok)
	}
	if _, _, ok := (q.Publication{Moment: "Oktober"}).Time(); ok {
		t.Error("a month is a moment")
	}
}
