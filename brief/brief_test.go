package brief_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/santhosh-tekuri/jsonschema/v6"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/internal/golden"
	"github.com/quellenlage/quellenlage/internal/sample"
	"github.com/quellenlage/quellenlage/internal/term"
)

// valid checks a brief's JSON against the schema.
func valid(t *testing.T, b *q.Brief) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := brief.JSON(&out, b); err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if err := golden.Schema(t, brief.Schema).Validate(doc); err != nil {
		t.Errorf("not valid: %v", err)
	}
	return out.Bytes()
}

func TestSchemaKnowsEveryReason(t *testing.T) {
	s := sample.Story()
	for _, reason := range q.SkipReasons() {
		s.LeftOut = append(s.LeftOut, q.Skip{Path: "a.txt", Reason: reason})
	}
	valid(t, brief.Build(s, "de"))
}

func TestTerminal(t *testing.T) {
	for name, c := range map[string]struct {
		lang string
		o    brief.TerminalOptions
	}{
		"terminal-de.txt":     {"de", brief.TerminalOptions{}},
		"terminal-en-140.txt": {"en", brief.TerminalOptions{Width: 140}},
		"terminal-de-60.txt":  {"de", brief.TerminalOptions{Width: 60}},
		"terminal-colour.txt": {"de", brief.TerminalOptions{Width: 100, Colour: true}},
	} {
		var out bytes.Buffer
		if err := brief.Terminal(&out, brief.Build(sample.Story(), c.lang), c.o); err != nil {
			t.Fatal(err)
		}
		if width := max(c.o.Width, term.MinWidth); c.o.Width > 0 && !c.o.Colour {
			for line := range strings.Lines(out.String()) {
				if n := term.Width(strings.TrimRight(line, "\n")); n > width {
					t.Errorf("%s: %d characters in %q", name, n, line)
				}
			}
		}
		golden.Check(t, filepath.Join("testdata", name), out.Bytes())
	}
}

func TestJSON(t *testing.T) {
	golden.Check(t, filepath.Join("testdata", "brief-de.json"), valid(t, brief.Build(sample.Story(), "de")))
	valid(t, brief.Build(sample.Story(), "en"))
}

// sampleAnswer is what the sample tells of the drones.
func sampleAnswer(s *q.Story) *q.Answer {
	return &q.Answer{
		Sentence: "Über dem Hafen flogen zwölf Drohnen.", Support: s.Claims[:1], Figures: s.Series[:1],
		Against:  []q.Claim{{Text: "„Mehr“ als acht könne man nicht bestätigen", Stance: q.CannotConfirm, Actor: s.Positions[1].Acts[1].Speaker, Articles: []int{0}, Verdict: q.Unstated, Places: s.Positions[1].Acts[0].Places}},
		Articles: []int{0, 2}, Origins: s.Claims[0].Origins, Verdict: q.OneOrigin,
	}
}

func TestAnswer(t *testing.T) {
	s := sample.Story()
	for name, write := range map[string]func(io.Writer) error{
		"answer-de.txt": func(w io.Writer) error {
			return brief.AnswerTerminal(w, s, sampleAnswer(s), "de", brief.TerminalOptions{})
		},
		"answer-en.md":   func(w io.Writer) error { return brief.AnswerMarkdown(w, s, sampleAnswer(s), "en") },
		"answer-de.json": func(w io.Writer) error { return brief.AnswerJSON(w, s, sampleAnswer(s), "de") },
		"answer-none.txt": func(w io.Writer) error {
			return brief.AnswerTerminal(w, s, &q.Answer{Sentence: "Nichts davon.", Verdict: q.Unstated}, "de", brief.TerminalOptions{Width: 60})
		},
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, filepath.Join("testdata", name), out.Bytes())
	}
}

// What an answer has in common with a brief has the same form: put into one, it satisfies the
// schema of briefs.
func TestAnswerHasTheFormOfBriefs(t *testing.T) {
	s := sample.Story()
	var out bytes.Buffer
	if err := brief.AnswerJSON(&out, s, sampleAnswer(s), "de"); err != nil {
		t.Fatal(err)
	}
	var answer, whole map[string]any
	if err := errors.Join(json.Unmarshal(out.Bytes(), &answer), json.Unmarshal(valid(t, brief.Build(s, "de")), &whole)); err != nil {
		t.Fatal(err)
	}
	for key, from := range map[string]string{"articles": "read", "left_out": "left_out", "figures": "figures", "origins": "support"} {
		whole[key] = answer[from]
	}
	if err := golden.Schema(t, brief.Schema).Validate(whole); err != nil {
		t.Error(err)
	}
	whole["origins"] = answer["against"]
	if err := golden.Schema(t, brief.Schema).Validate(whole); err != nil {
		t.Error(err)
	}
}

// No list in an answer is null, and no control character of a sentence comes through.
func TestAnswerToNothing(t *testing.T) {
	var data, text bytes.Buffer
	a := &q.Answer{Sentence: "x\x1b[31m\u202ey"}
	if err := errors.Join(brief.AnswerJSON(&data, &q.Story{}, a, "de"), brief.AnswerTerminal(&text, &q.Story{}, a, "de", brief.TerminalOptions{})); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(data.String(), "null"); n != 1 {
		t.Errorf("%d times null, want it for the verdict alone:\n%s", n, &data)
	}
	if i := strings.IndexFunc(text.String(), func(r rune) bool { return r != '\n' && unicode.IsControl(r) }); i >= 0 {
		t.Errorf("control character at %d of %q", i, text.String())
	}
}

// An empty story is a brief as well, and no list in it is null.
func TestEmptyStory(t *testing.T) {
	b := brief.Build(&q.Story{}, "de")
	if data := valid(t, b); bytes.Contains(data, []byte("null")) {
		t.Errorf("null in %s", data)
	}
	var out bytes.Buffer
	if err := brief.Terminal(&out, b, brief.TerminalOptions{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "keine gefunden") {
		t.Errorf("an empty brief does not say so:\n%s", &out)
	}
}

// Offsets in JSON are code points: the words at them are those of the story.
func TestJSONOffsets(t *testing.T) {
	s := sample.Story()
	var got struct {
		Quotes []struct {
			Text     string
			Evidence []struct {
				Article    string
				Start, End int
			}
		}
	}
	if err := json.Unmarshal(valid(t, brief.Build(s, "de")), &got); err != nil {
		t.Fatal(err)
	}
	place := got.Quotes[0].Evidence[1]
	text := []rune(s.Readings[1].Text)
	if words := string(text[place.Start:place.End]); place.Article != "012_bote.txt" || words != got.Quotes[0].Text {
		t.Errorf("%s %q, want %q", place.Article, words, got.Quotes[0].Text)
	}
}

func FuzzTerminal(f *testing.F) {
	for _, s := range []string{"\x1b]0;title\a", "\u202eturned", "a\tb\r\n", "x\x00y", strings.Repeat("long", 60), "e\u0301\u0301", "\xff"} {
		f.Add(s, 60)
	}
	f.Fuzz(func(t *testing.T, evil string, width int) {
		s := poisoned(evil)
		var out bytes.Buffer
		width = width % 200
		if err := brief.Terminal(&out, brief.Build(s, "de"), brief.TerminalOptions{Width: width}); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(out.String(), func(r rune) bool { return r != '\n' && unicode.IsControl(r) }); i >= 0 {
			t.Errorf("control character at %d of %q", i, out.String())
		}
	})
}

// poisoned is the sample with a foreign text everywhere where texts of articles stand.
func poisoned(evil string) *q.Story {
	s := sample.Story()
	for i, r := range s.Readings {
		r.ID += evil
		r.Outlet, r.Title, r.URL = evil, evil, evil
		r.Authors = []string{evil}
		s.Readings[i] = r
	}
	for i := range s.Actors {
		s.Actors[i].Name = evil
	}
	for i := range s.Series {
		s.Series[i].Counted = evil
		for j := range s.Series[i].Entries {
			s.Series[i].Entries[j].Text, s.Series[i].Entries[j].Unit = evil, evil
		}
	}
	for i := range s.Claims {
		s.Claims[i].Text = evil
		for j := range s.Claims[i].Chain {
			s.Claims[i].Chain[j].Name = evil
		}
	}
	for i := range s.Quotations {
		s.Quotations[i].Text = evil
	}
	for i := range s.Contradictions {
		s.Contradictions[i].Text = evil
	}
	for i := range s.Positions {
		for j := range s.Positions[i].Acts {
			s.Positions[i].Acts[j].Text = evil
		}
	}
	for i := range s.New {
		for j := range s.New[i].Items {
			s.New[i].Items[j].Text = evil
		}
	}
	s.LeftOut = append(s.LeftOut, q.Skip{Path: evil, Reason: q.SkipBroken, Detail: evil})
	s.Reuse[0].Agency, s.Evidence[0].Text = evil, evil
	return s
}
