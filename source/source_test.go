package source

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/imprint"
)

const text = "Stadt sperrt Lohebrücke\n\nDie Lohebrücke bleibt gesperrt. Das sagte Bauamtsleiterin Ines Kolbe am Montag.\n"

const page = "<!doctype html><title>Brücke</title><article><h1>Stadt sperrt Brücke</h1><p>Die Lohebrücke bleibt gesperrt, sagte Ines Kolbe.</p></article>"

// folder writes files into a new folder.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func zipped(content string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, content)
	w.Close()
	return b.String()
}

// read collects what is read: the ids of articles and the skips as "path reason".
func read(t *testing.T, in io.Reader, paths ...string) (ids, skips []string) {
	t.Helper()
	for a, skip := range (Reader{Stdin: in}).Articles(paths) {
		switch {
		case (a == nil) == (skip == nil):
			t.Fatalf("article %v and skip %v", a, skip)
		case a != nil:
			ids = append(ids, a.ID)
		default:
			skips = append(skips, filepath.Base(skip.Path)+" "+string(skip.Reason))
		}
	}
	return ids, skips
}

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func TestFolderIsReadInOrderWithoutHiddenFiles(t *testing.T) {
	dir := folder(t, map[string]string{
		"b.txt": text + "b", "a.html": page, "c/d.txt": text + "d", ".hidden.txt": text, ".git/e.txt": text, "f.txt.gz": zipped(text + "f"),
	})
	ids, skips := read(t, nil, dir)
	same(t, "articles", ids, "a.html", "b.txt", "d.txt", "f.txt.gz")
	same(t, "left out", skips)
}

func TestPatternThatTheShellLeftAlone(t *testing.T) {
	dir := folder(t, map[string]string{"b.txt": text + "b", "a.txt": text + "a", "c.html": page})
	ids, _ := read(t, nil, filepath.Join(dir, "*.txt"))
	same(t, "articles", ids, "a.txt", "b.txt")
	_, skips := read(t, nil, filepath.Join(dir, "*.md"))
	same(t, "left out", skips, "*.md missing")
}

// Nobody has said of a file in a folder that it is an article; of a named one somebody has.
func TestOnlyKnownEndingsAreReadInFolders(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.md": text + "a", "b.TXT": text + "b", "c": text + "c", "d.go": "package d", "e.txt.gz": zipped(text + "e"), "f.svg.gz": zipped("<svg/>"), "g.json": `{"id":"g","text":"Die Brücke ist zu."}`,
	})
	ids, skips := read(t, nil, dir)
	same(t, "articles", ids, "b.TXT", "e.txt.gz", "g")
	same(t, "left out", skips, "a.md format", "c format", "d.go format", "f.svg.gz format")
	ids, skips = read(t, nil, filepath.Join(dir, "a.md"), filepath.Join(dir, "c"), filepath.Join(dir, "f.svg.gz"))
	same(t, "named articles", ids, "a.md", "c")
	same(t, "named and left out", skips, "f.svg.gz format")
}

func TestManyStrangeFilesAreCounted(t *testing.T) {
	files := map[string]string{"a.txt": text, "x/README": "r"}
	for i := range mostNamed {
		files[fmt.Sprintf("x/%d.png", i)] = "p"
	}
	dir := folder(t, files)
	var details []string
	for _, skip := range (Reader{}).Articles([]string{dir}) {
		if skip != nil {
			details = append(details, filepath.Base(skip.Path)+": "+skip.Detail)
		}
	}
	same(t, "left out", details, fmt.Sprintf("x: 1 × –, %d × PNG", mostNamed))
}

// What a browser saves beside a page is no article; a folder that is only called so is read.
func TestFoldersOfSavedPagesArePassedOver(t *testing.T) {
	dir := folder(t, map[string]string{
		"Damm.html": page, "Damm_files/ad.html": page + "<p>Anzeige</p>", "Damm_files/a.css": "p{}", "Brücke-Dateien/b.txt": text,
	})
	ids, skips := read(t, nil, dir)
	same(t, "articles", ids, "b.txt", "Damm.html")
	same(t, "left out", skips)
}

func TestMarkupThatIsNoPage(t *testing.T) {
	for content, want := range map[string]string{
		"<svg xmlns='http://www.w3.org/2000/svg'><text>Die Brücke</text></svg>":    "SVG",
		"<?xml version='1.0'?>\n<!-- a > b -->\n<!DOCTYPE svg>\n<svg>Brücke</svg>": "SVG",
		"\ufeff<?xml version='1.0'?><artikel>Die Brücke ist zu.</artikel>":         "XML",
		"<rss version='2.0'><channel/></rss>":                                      "XML",
		"<?xml version='1.0'?>" + page:                                             "",
		"<!-- saved -->" + page:                                                    "",
	} {
		found := "none"
		for a, skip := range (Reader{Stdin: strings.NewReader(content)}).Articles([]string{"-"}) {
			if a != nil {
				found = ""
			} else {
				found = skip.Detail
			}
		}
		if found != want {
			t.Errorf("%.40q: %q, want %q", content, found, want)
		}
	}
}

func TestOwnOutputIsNoArticle(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.html": "<!DOCTYPE html>\n<head>\n" + imprint.Meta + "</head><p>" + text, "b.html.gz": zipped(imprint.Meta + page), "c.txt": text, "d.md": imprint.Comment + "\n\n# Lage\n\n" + text,
		"e.jsonl": `{"format":1,"id":"e","text":"Die Brücke ist zu."}`,
	})
	ids, skips := read(t, nil, dir, filepath.Join(dir, "d.md"))
	same(t, "articles", ids, "c.txt")
	same(t, "left out", skips, "a.html own_output", "b.html.gz own_output", "e.jsonl own_output", "d.md format", "d.md own_output")
}

func TestTheFileApartIsPassedOver(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": text, "b.txt": text + "b"})
	for _, path := range []string{dir, filepath.Join(dir, "*.txt")} {
		var ids []string
		for a, skip := range (Reader{Apart: filepath.Join(dir, "b.txt")}).Articles([]string{path}) {
			if skip != nil {
				t.Fatalf("%s: %+v", path, skip)
			}
			ids = append(ids, a.ID)
		}
		same(t, path, ids, "a.txt")
	}
}

func TestAddressesAreNotFetched(t *testing.T) {
	ids, skips := read(t, nil, "https://example.org/a?b=*", "HTTP://example.org/")
	same(t, "articles", ids)
	same(t, "left out", skips, "a?b=* address", "example.org address")
}

func TestEqualNamesAreToldApart(t *testing.T) {
	dir := folder(t, map[string]string{"x/a.txt": text + "1", "y/a.txt": text + "2", "b.txt": text + "3"})
	ids, _ := read(t, nil, dir)
	same(t, "articles", ids, "b.txt", "x/a.txt", "y/a.txt")
}

func TestDuplicatesAreNamed(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": text, "b.txt": text})
	ids, skips := read(t, nil, dir)
	same(t, "articles", ids, "a.txt")
	same(t, "left out", skips, "b.txt duplicate")
}

func TestWhatCannotBeReadIsNamedAndTheRestGoesOn(t *testing.T) {
	dir := folder(t, map[string]string{
		"a-empty.txt": "", "b-blank.txt": " \n\t\n", "b-signs.txt": "\xff\xfe\x00", "c-binary.txt": "Br\x00cke\x01", "d.pdf": "%PDF-1.7", "e.docx": "PK\x03\x04...",
		"f.csv": "a,b", "g.txt": "\x1f\x8bbroken", "h.html": "<html><body><a href=x>Start</a></body></html>", "i.txt": text,
		"j.txt": strings.Repeat("The bridge is closed and it will be closed for a while, the city said. ", 10),
		"k.xml": "<?xml version='1.0'?><rss/>",
	})
	ids, skips := read(t, nil, dir, filepath.Join(dir, "missing.txt"))
	same(t, "articles", ids, "i.txt")
	same(t, "left out", skips, "a-empty.txt empty", "b-blank.txt empty", "b-signs.txt empty", "c-binary.txt binary", "g.txt unreadable", "h.html no_article", "j.txt language",
		"d.pdf format", "e.docx format", "f.csv format", "k.xml format", "missing.txt missing")
}

func TestUnreadableFile(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": text, "b.txt": text + "b"})
	if err := os.Chmod(filepath.Join(dir, "a.txt"), 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.ReadFile(filepath.Join(dir, "a.txt")); err == nil {
		t.Skip("needs a user who may not read every file")
	}
	ids, skips := read(t, nil, dir)
	same(t, "articles", ids, "b.txt")
	same(t, "left out", skips, "a.txt unreadable")
}

func TestStandardInputIsSniffed(t *testing.T) {
	for name, c := range map[string]struct{ in, id string }{
		"text": {text, "stdin"}, "page": {page, "stdin"}, "records": {`{"id":"7","text":"Die Brücke ist gesperrt."}`, "7"}, "packed": {zipped(text), "stdin"},
	} {
		ids, skips := read(t, strings.NewReader(c.in), "-")
		same(t, name, ids, c.id)
		same(t, name, skips)
	}
}

func TestRecords(t *testing.T) {
	lines := strings.Join([]string{
		`{"id":"1","title":"Brücke zu","text":"Die Brücke ist gesperrt.","published":"2029-03-12","outlet":"Elbtal-Zeitung","url":"https://example.org/1","more":[1]}`,
		`{"id":"2","text":`, ``, `["kein Objekt"]`, `{"id":3,"text":"Auch die Straße ist zu."}`, `{"id":"4","text":5}`, `{"id":"5"}`,
		`{"id":"1","text":"Die Brücke ist wieder offen.","url":"javascript:alert(1)"}`, `{"text":"Ohne Kennung."}`,
		`{"id":3,"text":"Auch die Straße ist zu."}`,
	}, "\n")
	dir := folder(t, map[string]string{"a.jsonl": lines})
	var articles []*q.Article
	for a := range (Reader{}).Articles([]string{dir}) {
		if a != nil {
			articles = append(articles, a)
		}
	}
	ids, skips := read(t, nil, dir)
	same(t, "articles", ids, "1", "3", "1#2", "a.jsonl:9")
	same(t, "left out", skips, "a.jsonl:2 broken", "a.jsonl:4 broken", "a.jsonl:6 broken", "a.jsonl:7 empty", "a.jsonl:10 duplicate")
	if a := articles[0]; a.URL != "https://example.org/1" || a.Outlet != "Elbtal-Zeitung" || a.Published.Day() != "2029-03-12" || !strings.HasSuffix(a.Path, "a.jsonl:1") {
		t.Errorf("first article %+v", a)
	}
	if a := articles[2]; a.URL != "" {
		t.Errorf("address %q became a link", a.URL)
	}
}

func TestOneBigValueInPlaceOfLines(t *testing.T) {
	for _, content := range []string{"[{\"id\":\"1\"}]", "{\n \"id\": \"1\"\n}"} {
		_, skips := read(t, nil, folder(t, map[string]string{"a.jsonl": content}))
		same(t, content, skips, "a.jsonl broken")
	}
}

func TestTheConsumerMayStop(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": text, "b.jsonl": `{"id":"1","text":"Eins."}` + "\n" + `{"id":"2","text":"Zwei."}`, "c.txt": "x"})
	for stop := range 4 {
		n := 0
		for range (Reader{}).Articles([]string{dir}) {
			if n++; n > stop {
				break
			}
		}
		if n != stop+1 {
			t.Errorf("%d were yielded after a stop at %d", n, stop+1)
		}
	}
}

// endless is a text without line ends that counts what was read of it.
type endless struct{ read, size int }

func (e *endless) Read(p []byte) (int, error) {
	if e.read >= e.size {
		return 0, io.EOF
	}
	n := min(len(p), e.size-e.read)
	for i := range p[:n] {
		p[i] = 'a'
	}
	e.read += n
	return n, nil
}

func TestLimits(t *testing.T) {
	in := &endless{size: 1 << 30}
	_, skips := read(t, in, "-")
	same(t, "text", skips, "- too_large")
	if in.read > 2*MaxText {
		t.Errorf("%d bytes of a text that is too large were read", in.read)
	}
	long := `{"id":"1","text":"` + strings.Repeat("a", MaxLine) + `"}` + "\n" + `{"id":"2","text":"Kurz."}`
	ids, skips := read(t, strings.NewReader(long), "-")
	same(t, "records", ids, "2")
	same(t, "records", skips, "-:1 too_large")
}

func TestMemoryIsBounded(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	in := io.MultiReader(strings.NewReader(`{"id":"`), &endless{size: 200 << 20}, strings.NewReader("\"}\n"+`{"id":"2","text":"Kurz."}`))
	ids, skips := read(t, in, "-")
	same(t, "records", ids, "2")
	same(t, "records", skips, "-:1 too_large")
	runtime.ReadMemStats(&after)
	if grown := (after.HeapSys - before.HeapSys) >> 20; after.HeapSys > before.HeapSys && grown > 80 {
		t.Errorf("a line of 200 MB took %d MB", grown)
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte(text), "a.txt")
	f.Add([]byte(page), "a.html")
	f.Add([]byte(`{"id":"1","text":"Die Brücke ist gesperrt. (dpa)"}`+"\n{}"), "a.jsonl")
	f.Add([]byte(zipped(text)), "-")
	f.Fuzz(func(t *testing.T, content []byte, name string) {
		if ext := filepath.Ext(name); ext == ".txt" || ext == ".html" || ext == ".jsonl" {
			name = "a" + ext
		} else {
			name = "a"
		}
		seen := map[string]bool{}
		for a, skip := range In(fstest.MapFS{name: {Data: content}}) {
			if skip != nil {
				if skip.Reason == "" || !strings.HasPrefix(skip.Path, name) {
					t.Fatalf("skip %+v", skip)
				}
				continue
			}
			if seen[a.ID] || !utf8.ValidString(a.Text) || a.Path == "" {
				t.Fatalf("article %q at %q", a.ID, a.Path)
			}
			seen[a.ID] = true
		}
	})
}

func BenchmarkRecords(b *testing.B) {
	var lines strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&lines, "{\"id\":\"%d\",\"title\":\"Brücke zu\",\"text\":%q}\n", i, strings.Repeat("Die Brücke ist gesperrt, sagte Kolbe am Montag. ", 40))
	}
	b.SetBytes(int64(lines.Len()))
	for b.Loop() {
		for a, skip := range (Reader{Stdin: strings.NewReader(lines.String())}).Articles([]string{"-"}) {
			if a == nil {
				b.Fatal(skip)
			}
		}
	}
}
