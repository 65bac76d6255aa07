package measure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestScoresOnlyRise(t *testing.T) {
	path := filepath.Join(t.TempDir(), "scores.tsv")
	g, err := ReadGolden(path)
	if err != nil {
		t.Fatal("a missing file is empty:", err)
	}
	seeds := func(f1 float64) Result { return Result{Figures: []Figure{{"F1", f1}}} }
	if lost := g.Lost("seeds", seeds(1)); lost != nil {
		t.Error("a new figure cannot have fallen:", lost)
	}
	g.Raise("seeds", seeds(80))
	g.Raise("wikinews", seeds(60))
	g.Raise("seeds", seeds(70))
	if err := g.Write(); err != nil {
		t.Fatal(err)
	}
	if g, err = ReadGolden(path); err != nil {
		t.Fatal(err)
	}
	if best, ok := g.Best("seeds", "F1"); best != 80 || !ok {
		t.Errorf("best %v, %v; a lower score must not replace it", best, ok)
	}
	if lost := g.Lost("seeds", seeds(80-Tolerance)); lost != nil {
		t.Error("within the tolerance:", lost)
	}
	if lost := g.Lost("seeds", seeds(80-2*Tolerance)); len(lost) != 1 || !strings.Contains(lost[0], "was 80.00") {
		t.Error("beyond the tolerance:", lost)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if w, s := strings.Index(string(data), "wikinews\t"), strings.Index(string(data), "seeds\t"); w < 0 || s < w {
		t.Errorf("rows are not in the order of the measurements:\n%s", data)
	}
}

func TestBrokenGolden(t *testing.T) {
	path := filepath.Join(t.TempDir(), "scores.tsv")
	for _, content := range []string{"seeds\tF1\n", "seeds\tF1\thigh\n"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadGolden(path); err == nil || !strings.Contains(err.Error(), ":1:") {
			t.Errorf("%q: error %v", content, err)
		}
	}
}

func TestChoose(t *testing.T) {
	all, err := Choose(nil)
	if err != nil || len(all) != len(All()) {
		t.Errorf("without names: %d, %v", len(all), err)
	}
	corpus, err := Choose([]string{"corpus", "corpus-dev", "seeds"})
	if err != nil || len(corpus) != 4 {
		t.Errorf("by the beginning of names, each once: %d, %v", len(corpus), err)
	}
	if _, err := Choose([]string{"nothing"}); err == nil {
		t.Error("an unknown name is no error")
	}
}

func TestPageCountsTexts(t *testing.T) {
	results := map[string]Result{"corpus-dev": {Texts: 72}, "seeds": {}}
	if got, err := Page("dev, @corpus-dev/texts@ texts", results); err != nil || got != "dev, 72 texts" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := Page("@seeds/texts@", results); err == nil {
		t.Error("a measurement without a count has one")
	}
}

func TestPage(t *testing.T) {
	results := map[string]Result{"seeds": {Figures: []Figure{{"recall", 81.25}, {"F1", 7}}}}
	got, err := Page("| @seeds/recall@ | @seeds/F1@ |", results)
	if err != nil || got != "| 81.2 | 7.0 |" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := Page("@seeds/precision@", results); err == nil {
		t.Error("an unknown figure is no error")
	}
}
