package closed

import (
	"bufio"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// root is the top of the module.
const root = "../.."

// TestLiteralsHaveNoDoubles looks at the lists of words in the code of the module.
func TestLiteralsHaveNoDoubles(t *testing.T) {
	lists := 0
	for _, dir := range []string{"brief", "extract", "german", "internal", "story"} {
		err := filepath.WalkDir(filepath.Join(root, dir), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if words, ok := wordsOf(n); ok {
					lists++
					slices.Sort(words)
					for i := 1; i < len(words); i++ {
						if words[i] == words[i-1] {
							t.Errorf("%s: a list has %q twice", path, words[i])
						}
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if lists < 50 {
		t.Errorf("only %d lists were found in the code", lists)
	}
}

// wordsOf are the words of a call that makes a set of one literal.
func wordsOf(n ast.Node) ([]string, bool) {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return nil, false
	}
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	literal, ok := call.Args[0].(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING || !slices.Contains([]string{"set", "Of", "With", "Without"}, name) {
		return nil, false
	}
	text, err := strconv.Unquote(literal.Value)
	return strings.Fields(text), err == nil
}

// TestFilesHaveNoDoubles looks at the word lists that are embedded: no line stands twice in
// one, and those that are plain lists in the order of their bytes keep it.
func TestFilesHaveNoDoubles(t *testing.T) {
	sorted := []string{"actwords.txt", "organisations.txt", "outlets.txt", "places.txt", "sayingnouns.txt", "sayings.txt", "surnames.txt"}
	for _, dir := range []string{"german/lexicon", "german/figures", "german/name", "german/times", "internal/press"} {
		files, err := filepath.Glob(filepath.Join(root, dir, "*.txt"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s has no word lists: %v", dir, err)
		}
		for _, file := range files {
			checkLines(t, file, slices.Contains(sorted, filepath.Base(file)))
		}
	}
}

func checkLines(t *testing.T, path string, sorted bool) {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	seen, before := map[string]int{}, ""
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if first := seen[line]; first > 0 {
			t.Errorf("%s:%d: stands already in line %d: %s", path, n, first, line)
		}
		seen[line] = n
		key, _, _ := strings.Cut(line, "\t")
		key, _, _ = strings.Cut(key, "|")
		if key = strings.TrimSpace(key); sorted && key < before {
			t.Errorf("%s:%d: %q stands behind %q", path, n, key, before)
		}
		before = key
	}
	if err := lines.Err(); err != nil {
		t.Errorf("%s: %v", path, err)
	}
}
