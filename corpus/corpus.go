// Package corpus reads the project's own corpus: made-up German news texts in which every
// attribution, figure and time expression is marked. GUIDE.md is the annotation guide,
// README.md says what there is and how to add a text. The program does not contain the
// corpus; tests, training and evaluation read it.
package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// Text is one annotated text. Offsets are bytes of Text.
type Text struct {
	File    string // its path in the file system that was read: "texts/lokal-001.txt"
	ID      string // "lokal-001"
	Part    Part
	Outlet  string
	Title   string
	Credits []string // agencies, as the head of the text names them

	Published q.Day
	// Text is the title, an empty line, and the body.
	Text string

	Attributions []Attribution
	Figures      []Figure
	Times        []q.Time // By is empty
}

// Attribution is one row of the section "attributions". The outer one of nested
// attributions stands before the inner one.
type Attribution struct {
	Source, Cue, Content, Addressee q.Spans

	Kind   q.Kind
	Medium q.Medium
	Stance q.Stance
	Actor  string   // canonical name; "?" if nobody is identified
	Via    []string // other links of the chain, nearest to the source first
	When   q.Day    // day of the utterance, "" if the text does not say
	Line   int      // of the file
}

// Figure is one row of the section "figures".
type Figure struct {
	q.Span

	Low, High     float64 // an open end is -Inf or +Inf
	Modifier      q.Modifier
	Unit, Counted string
	Attribution   int // index of the attribution that carries it, -1 if none does
	Line          int // of the file
}

// Part is the part of the corpus to which a text belongs.
type Part string

const (
	Train Part = "train" // to learn from and to read
	Dev   Part = "dev"   // to choose by
	Test  Part = "test"  // to measure at the end; rules are not written after it
)

// Parts are all parts.
func Parts() []Part { return []Part{Train, Dev, Test} }

// Domain is the field that the text's id names: "politik", "lokal".
func (t *Text) Domain() string {
	domain, _, _ := strings.Cut(t.ID, "-")
	return domain
}

// Article is the text as the pipelines read it: the title is a headline, every line of the
// body a paragraph.
func (t *Text) Article() *q.Article {
	a := &q.Article{
		ID: t.ID, Path: t.File, Outlet: t.Outlet, Title: t.Title, Language: "de",
		Published: q.StatedDay(t.Published, "corpus"), Text: t.Text,
	}
	at := 0
	for line := range strings.Lines(t.Text) {
		end := at + len(strings.TrimSuffix(line, "\n"))
		if strings.TrimSpace(line) != "" {
			kind := q.Paragraph
			if at == 0 {
				kind = q.Headline
			}
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: at, End: end}, Kind: kind, By: "corpus"})
		}
		at += len(line)
	}
	for _, agency := range t.Credits {
		a.Credits = append(a.Credits, q.Credit{Agency: agency, Place: q.CreditMeta, Quote: agency, By: "corpus"})
	}
	return a
}

// Read reads all texts of a folder that holds split.tsv and texts/*.txt, sorted by id. The
// error is a *q.Error that names file and line; of several faults the first is reported.
func Read(fsys fs.FS) ([]Text, error) {
	parts, err := readSplit(fsys)
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(fsys, "texts/*.txt")
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fault("texts", 0, "give the folder that holds texts/*.txt", "there are no texts")
	}
	slices.Sort(names)
	texts := make([]Text, 0, len(names))
	for _, name := range names {
		t, err := readText(fsys, name)
		if err != nil {
			return nil, err
		}
		if t.Part = parts[t.ID]; t.Part == "" {
			return nil, fault(splitFile, 0, "add a line with the id and its part", "%s belongs to no part", t.ID)
		}
		delete(parts, t.ID)
		texts = append(texts, t)
	}
	if len(parts) > 0 {
		return nil, fault(splitFile, 0, "delete its line", "there is no text %s", firstKey(parts))
	}
	return texts, nil
}

// splitFile lists every text with its part.
const splitFile = "split.tsv"

func readSplit(fsys fs.FS) (map[string]Part, error) {
	data, err := fs.ReadFile(fsys, splitFile)
	if err != nil {
		return nil, fault(splitFile, 0, "give the folder that holds it", "%w", err)
	}
	parts := map[string]Part{}
	number := 0
	for line := range strings.Lines(string(data)) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		id, name, ok := strings.Cut(line, "\t")
		if !ok || !slices.Contains(Parts(), Part(name)) {
			return nil, fault(splitFile, number, "write the id, a tab, and train, dev or test", "no part in %q", line)
		}
		if parts[id] != "" {
			return nil, fault(splitFile, number, "delete one of its lines", "%s is listed twice", id)
		}
		parts[id] = Part(name)
	}
	return parts, nil
}

func readText(fsys fs.FS, name string) (Text, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return Text{}, fault(name, 0, "", "%w", err)
	}
	t, err := parse(name, string(data))
	if err == nil && t.ID+".txt" != path.Base(name) {
		return t, fault(name, 1, "rename the file or mend the id", "the id is %s", t.ID)
	}
	return t, err
}

// fault is an error at a line of a file; line 0 is the file as a whole.
func fault(file string, line int, hint, format string, args ...any) *q.Error {
	place := file
	if line > 0 {
		place = fmt.Sprintf("%s:%d", file, line)
	}
	return &q.Error{Op: "read corpus", Place: place, Err: fmt.Errorf(format, args...), Hint: hint}
}

func firstKey(m map[string]Part) string {
	first := ""
	for k := range m {
		if first == "" || k < first {
			first = k
		}
	}
	return first
}
