package demo_test

import (
	"io/fs"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/demo"
)

func TestArticles(t *testing.T) {
	names, err := fs.Glob(demo.Articles(), "*")
	if err != nil {
		t.Fatal(err)
	}
	if len(names) < 8 {
		t.Fatalf("%d articles, want at least 8", len(names))
	}
	outlets := map[string]bool{}
	var html, legacy int
	for _, name := range names {
		data, err := fs.ReadFile(demo.Articles(), name)
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(name, "-")
		outlet, ext, _ := strings.Cut(rest, ".")
		outlets[outlet] = true
		if ext == "html" {
			html++
		}
		if !utf8.Valid(data) {
			legacy++
		}
		if words := len(strings.Fields(string(data))); words < 240 || words > 450 {
			t.Errorf("%s: %d words, want the length of a news article", name, words)
		}
	}
	if len(outlets) != 5 || html != 1 || legacy != 1 {
		t.Errorf("%d outlets, %d saved pages, %d files in Windows-1252; want 5, 1, 1", len(outlets), html, legacy)
	}
}
