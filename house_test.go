package quellenlage_test

import (
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

const module = "github.com/quellenlage/quellenlage"

// rooms says which rooms of the house each room may import; a room named with a slash at
// its end includes those below it. The first line that fits a room holds; a room that is not
// listed may import nothing of the house.
// ARCHITECTURE.md draws the same picture.
var rooms = []struct {
	room string
	may  []string
}{
	{"cmd/", []string{"", "source", "extract", "german/", "reuse", "dating", "story/", "desk", "brief", "draw", "annotate", "demo", "internal/"}},
	{"desk", []string{"", "german", "reuse", "dating", "story"}},
	{"brief", []string{"", "draw", "internal/"}},
	{"draw", []string{"", "internal/"}},
	{"annotate", []string{"", "internal/"}},
	{"story/", []string{"", "german/lexicon", "german/verb", "german/actors/alias", "internal/"}},
	{"dating", []string{"", "german/", "internal/"}},
	{"reuse", []string{"", "internal/"}},
	{"german/", []string{"", "german/", "internal/"}},
	{"source", []string{"", "extract", "internal/"}},
	{"extract", []string{"", "internal/"}},
	{"demo", nil},
	{"corpus", []string{""}},
	{"internal/", []string{"", "internal/"}},
	{"", nil},
}

// impure are packages of the standard library that pure rooms do without: what they print
// depends on the articles alone.
var impure = []string{"os", "net", "net/http", "database/sql", "math/rand", "math/rand/v2", "hash/maphash", "os/exec"}

// pure are the rooms that turn articles into briefs.
var pure = []string{"", "german/", "dating", "reuse", "story/", "desk", "brief", "draw", "annotate", "extract"}

func TestImportsPointOneWay(t *testing.T) {
	for _, f := range goFiles(t) {
		allowed := mayImport(f.room)
		for _, path := range f.imports {
			to, own := strings.CutPrefix(path, module)
			to = strings.TrimPrefix(to, "/")
			switch {
			case own && to != f.room && !within(to, allowed):
				t.Errorf("%s: room %q must not import %q", f.path, f.room, to)
			case !own && f.room == "" && strings.Contains(path, "."):
				t.Errorf("%s: the vocabulary imports only the standard library, not %s", f.path, path)
			case within(f.room, pure) && slices.Contains(impure, path):
				t.Errorf("%s: a pure room must not import %s", f.path, path)
			}
		}
	}
}

// clocks are what reads the clock in package time; no pure room may call one.
var clocks = []string{"Now", "Since", "Until", "After", "Tick", "NewTimer", "NewTicker", "Sleep", "AfterFunc"}

func TestNoClockInPureRooms(t *testing.T) {
	for _, f := range goFiles(t) {
		if !within(f.room, pure) || !slices.Contains(f.imports, "time") {
			continue
		}
		ast.Inspect(f.file, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains(clocks, s.Sel.Name) {
				t.Errorf("%s: a pure room must not read the clock: time.%s", f.path, s.Sel.Name)
			}
			return true
		})
	}
}

func TestNothingHappensAtImport(t *testing.T) {
	for _, f := range goFiles(t) {
		for _, d := range f.file.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				t.Errorf("%s: has an init function", f.path)
			}
		}
	}
}

// A variable of a package is a table: nothing changes it after it was made.
func TestPackageVariablesStay(t *testing.T) {
	files := goFiles(t)
	tables := map[string]map[string]bool{}
	for _, f := range files {
		if tables[f.room] == nil {
			tables[f.room] = map[string]bool{}
		}
		for _, name := range packageVariables(f.file) {
			tables[f.room][name] = true
		}
	}
	for _, f := range files {
		for _, name := range changed(f.file) {
			if tables[f.room][name] {
				t.Errorf("%s: changes the package's variable %s", f.path, name)
			}
		}
	}
}

func packageVariables(f *ast.File) []string {
	var names []string
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, s := range g.Specs {
			for _, n := range s.(*ast.ValueSpec).Names {
				names = append(names, n.Name)
			}
		}
	}
	return names
}

// changed are the names outside every function that the file assigns to, counts up, clears
// or deletes from.
func changed(f *ast.File) []string {
	var names []string
	add := func(targets ...ast.Expr) {
		for _, e := range targets {
			if id := root(e); id != nil && (id.Obj == nil || f.Scope.Lookup(id.Name) == id.Obj) {
				names = append(names, id.Name)
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				add(n.Lhs...)
			}
		case *ast.IncDecStmt:
			add(n.X)
		case *ast.CallExpr:
			if fn, ok := n.Fun.(*ast.Ident); ok && (fn.Name == "delete" || fn.Name == "clear") {
				add(n.Args[0])
			}
		}
		return true
	})
	return names
}

// root is the variable that an expression such as x.f[i] belongs to, nil if it is none.
func root(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.IndexExpr:
			e = x.X
		case *ast.SelectorExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}

func TestFilesAreShort(t *testing.T) {
	const longest = 600
	for _, f := range goFiles(t) {
		if f.lines > longest {
			t.Errorf("%s: %d lines, more than %d", f.path, f.lines, longest)
		}
	}
}

type goFile struct {
	path, room string
	imports    []string
	file       *ast.File
	lines      int
}

// goFiles are the Go files of the module without tests.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	var files []goFile
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || d.Name() == "lab") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		f, err := parseFile(path)
		files = append(files, f)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func parseFile(path string) (goFile, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return goFile{}, err
	}
	file, err := parser.ParseFile(token.NewFileSet(), path, text, 0)
	if err != nil {
		return goFile{}, err
	}
	room := filepath.ToSlash(filepath.Dir(path))
	f := goFile{path: path, room: strings.TrimPrefix(room, "."), file: file, lines: strings.Count(string(text), "\n")}
	for _, i := range file.Imports {
		name, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return f, err
		}
		f.imports = append(f.imports, name)
	}
	return f, nil
}

func mayImport(room string) []string {
	for _, r := range rooms {
		if within(room, []string{r.room}) {
			return r.may
		}
	}
	return nil
}

// within reports whether the room is one of the list, or lies below one that ends in a slash.
func within(room string, list []string) bool {
	return slices.ContainsFunc(list, func(r string) bool {
		if strings.HasSuffix(r, "/") {
			return strings.HasPrefix(room+"/", r)
		}
		return room == r
	})
}
