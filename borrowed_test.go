package quellenlage_test

import (
	"encoding/json"
	"hash/maphash"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/quellenlage/quellenlage/internal/shared"
)

// others are texts of other people, beside the checkout, which the project reads and measures
// and of which it borrows no sentence.
var others = []string{
	"data/seeds", "data/numbers-dates", "data/news-2021/articles.jsonl.gz", "data/quotes-wikinews", "data/timex-krauts/gold",
}

// runLength is how many words in a row no file of the project may share with a text of others.
const runLength = 8

// Examples are made up: none of them stands in a text of somebody else.
func TestNothingIsBorrowed(t *testing.T) {
	shared.Path(t, others[0])
	seed := maphash.MakeSeed()
	own := ownRuns(t, seed)
	for _, name := range others {
		for _, path := range filesBelow(t, shared.Path(t, name)) {
			text, err := shared.Read(path)
			if err != nil {
				t.Fatal(err)
			}
			eachText(path, string(text), func(text string) {
				eachRun(text, func(run string) {
					if file, ok := own[maphash.String(seed, run)]; ok {
						t.Errorf("%s: %q stands in ../shared/%s", file, run, name)
						delete(own, maphash.String(seed, run))
					}
				})
			})
		}
	}
}

// ownRuns are the hashes of all runs of words of the project, with the file.
func ownRuns(t *testing.T, seed maphash.Seed) map[uint64]string {
	t.Helper()
	runs := map[uint64]string{}
	for _, path := range filesBelow(t, ".") {
		switch filepath.Ext(path) {
		case ".go", ".md", ".txt", ".txtar", ".tmpl", ".tsv", ".html", ".json", ".jsonl":
		default:
			continue
		}
		if strings.HasPrefix(path, "corpus"+string(filepath.Separator)) {
			continue // has a checker of its own
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		eachRun(string(text), func(run string) { runs[maphash.String(seed, run)] = path })
	}
	return runs
}

// filesBelow are the files in a folder and in those below it, or the file itself.
func filesBelow(t *testing.T, root string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		case !d.IsDir():
			files = append(files, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var tag = regexp.MustCompile(`<[^<>]*>`)

// eachText calls do for each text of a file: the strings of JSON Lines, what stands between
// the tags of XML, or the whole.
func eachText(path, content string, do func(string)) {
	switch ext := filepath.Ext(strings.TrimSuffix(path, ".gz")); ext {
	case ".jsonl":
		for line := range strings.Lines(content) {
			var value any
			if json.Unmarshal([]byte(line), &value) == nil {
				eachString(value, do)
			}
		}
	case ".tml", ".xml":
		do(tag.ReplaceAllString(content, " "))
	default:
		do(content)
	}
}

func eachString(value any, do func(string)) {
	switch value := value.(type) {
	case string:
		do(value)
	case []any:
		for _, v := range value {
			eachString(v, do)
		}
	case map[string]any:
		for _, v := range value {
			eachString(v, do)
		}
	}
}

// eachRun calls do for each run of words in lower case, except for those of hardly anything
// but figures.
func eachRun(text string, do func(run string)) {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i := range max(0, len(words)-runLength+1) {
		run := words[i : i+runLength]
		spelled := 0
		for _, w := range run {
			if len(w) > 1 && strings.ContainsFunc(w, unicode.IsLetter) {
				spelled++
			}
		}
		if spelled >= 3 {
			do(strings.Join(run, " "))
		}
	}
}
