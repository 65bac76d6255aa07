package dating

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// TestSeeds infers the days of three articles on one event from two dated ones.
func TestSeeds(t *testing.T) {
	articles := map[string]*q.Reading{}
	for id, pub := range map[string]q.Publication{
		"000": q.StatedDay("2024-10-21", "test"), "003": q.StatedDay("2024-10-24", "test"),
		"001": {Basis: q.NoBasis}, "002": {Basis: q.NoBasis}, "004": {Basis: q.Stated, From: "2024-10-01", To: "2024-10-31"},
	} {
		files, _ := filepath.Glob(shared + "data/seeds/" + id + "_*.txt")
		if len(files) == 0 {
			t.Skip("needs ../shared/data/seeds")
		}
		text, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		articles[id] = read(string(text), pub)
	}
	for id, want := range map[string][]q.Day{"001": {"2024-10-23", "2024-10-24"}, "002": {"2024-10-21"}, "004": {"2024-10-21", "2024-10-22"}} {
		got := Infer(articles[id], []*q.Reading{articles["000"], articles["003"]})
		t.Logf("%s: %+v (want %v)", id, got, want)
		if d := got.Day(); d != "" && !slices.Contains(want, d) || d == "" && (got.From > want[0] || got.To < want[len(want)-1]) {
			t.Errorf("%s: got %+v, want %v", id, got, want)
		}
	}
}
