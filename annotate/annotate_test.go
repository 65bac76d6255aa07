package annotate

import (
	"bytes"
	"encoding/json"
	"io"
	"math"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/golden"
)

// marked is a reading made by hand: two attributions, one of them in two pieces, a figure
// inside of one, a caption.
func marked() *q.Reading {
	text := "Fähre läuft auf Grund\n\n„Es gab“, sagte Kapitänin Öhlers der dpa, „bis zu 40 Verletzte“. Laut Polizei sind es zwölf.\n\nFoto: Meer & mehr"
	at := func(words string) q.Span {
		i := strings.Index(text, words)
		return q.Span{Start: i, End: i + len(words)}
	}
	r := &q.Reading{Article: &q.Article{
		ID: "a.txt", Outlet: "Küstenbote", Title: "Fähre läuft auf Grund", Text: text, Language: "de", Published: q.StatedDay("2031-05-06", "test"),
		Blocks: []q.Block{
			{Span: at("Fähre läuft auf Grund"), Kind: q.Headline, By: "test"},
			{Span: at("„Es gab“, sagte Kapitänin Öhlers der dpa, „bis zu 40 Verletzte“. Laut Polizei sind es zwölf."), Kind: q.Paragraph, By: "test"},
			{Span: at("Foto: Meer & mehr"), Kind: q.Caption, By: "test"},
		},
	}}
	r.Sentences = []q.Sentence{{Span: r.Blocks[0].Span}, {Span: r.Blocks[1].Span, Block: 1}}
	r.Actors = []q.Actor{
		{Name: "Öhlers", Role: "Kapitänin", Kind: q.Person, By: "test", Mentions: []q.Mention{{Span: at("Kapitänin Öhlers"), Form: q.ByName}}},
		{Name: "dpa", Kind: q.Agency, By: "test", Mentions: []q.Mention{{Span: at("dpa"), Form: q.ByName}}},
		{Name: "Polizei", Kind: q.Organization, By: "test", Mentions: []q.Mention{{Span: at("Polizei"), Form: q.ByName}}},
	}
	r.Attributions = []q.Attribution{
		{Content: q.Spans{at("„Es gab“"), at("„bis zu 40 Verletzte“")}, Cue: q.Spans{at("sagte")}, Source: q.Spans{at("Kapitänin Öhlers")}, Addressee: q.Spans{at("der dpa")},
			Actor: 0, Via: []int{1}, Authority: -1, Kind: q.Direct, Medium: q.Speech, Stance: q.Assesses, Inside: -1, By: "test/quotation"},
		{Content: q.Spans{at("sind es zwölf")}, Cue: q.Spans{at("Laut")}, Source: q.Spans{at("Polizei")}, Actor: 2, Authority: -1, Kind: q.Indirect,
			Medium: q.SpeechOrWriting, Stance: q.Claims, When: "2031-05-05", Inside: -1, By: "test/laut"},
	}
	r.Figures = []q.Figure{{Span: at("bis zu 40 Verletzte"), Low: math.Inf(-1), High: 40, Modifier: q.UpTo, Number: at("40"), Unit: "Verletzter", Counted: "Verletzte", Status: q.Actual, Attribution: 0, By: "test"}}
	r.Times = []q.Time{{Span: at("Grund"), Type: q.Date, Value: "2031-05-05", By: "test"}}
	r.Evidence = []q.Evidence{{Span: at("Laut Polizei"), Kind: q.OtherEvidence, Actor: -1, Attribution: 1, By: "test"}}
	return r
}

func TestGolden(t *testing.T) {
	for name, write := range map[string]func(io.Writer) error{
		"marked.jsonl":      func(w io.Writer) error { return JSONL(w, marked()) },
		"marked.html":       func(w io.Writer) error { return HTML(w, []*q.Reading{marked()}, "de") },
		"marked.txt":        func(w io.Writer) error { return Terminal(w, marked(), TerminalOptions{Language: "de"}) },
		"marked-colour.txt": func(w io.Writer) error { return Terminal(w, marked(), TerminalOptions{Colour: true, Language: "en"}) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, filepath.Join("testdata", name), out.Bytes())
	}
}

// Spans of the JSON are code points: they cut the same words out of the text.
func TestJSONLOffsets(t *testing.T) {
	var out bytes.Buffer
	if err := JSONL(&out, marked()); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Text         string
		Figures      []struct{ Start, End int }
		Attributions []struct{ Source []struct{ Start, End int } }
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	text := []rune(got.Text)
	f, s := got.Figures[0], got.Attributions[0].Source[0]
	if words := string(text[f.Start:f.End]); words != "bis zu 40 Verletzte" {
		t.Errorf("figure %q", words)
	}
	if words := string(text[s.Start:s.End]); words != "Kapitänin Öhlers" {
		t.Errorf("source %q", words)
	}
	if strings.Contains(out.String(), `:null,"cue"`) {
		t.Error("an empty list is null")
	}
}

func TestEmptyReading(t *testing.T) {
	r := &q.Reading{Article: &q.Article{}}
	for name, write := range map[string]func(io.Writer) error{
		"JSONL":    func(w io.Writer) error { return JSONL(w, r) },
		"HTML":     func(w io.Writer) error { return HTML(w, []*q.Reading{r}, "de") },
		"Terminal": func(w io.Writer) error { return Terminal(w, r, TerminalOptions{}) },
	} {
		if err := write(io.Discard); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzViews: whatever the text and wherever the findings, the page keeps the text and holds
// nothing active, and the terminal gets no control character.
func FuzzViews(f *testing.F) {
	f.Add("<script>alert(1)</script> & \x1b[0m", []byte{0, 3, 1, 7, 2, 2, 5, 9})
	f.Add("Fähre „x“ äöü", []byte{1, 4, 0, 200, 3, 9})
	f.Fuzz(func(t *testing.T, text string, ends []byte) {
		if !utf8.ValidString(text) || len(ends) > 60 {
			return
		}
		r := &q.Reading{Article: &q.Article{ID: text, Outlet: text, Text: text}, Actors: []q.Actor{{Name: text}}}
		starts := []int{}
		for i := range text {
			starts = append(starts, i)
		}
		starts = append(starts, len(text))
		for i := 0; i+1 < len(ends); i += 2 {
			a, b := starts[int(ends[i])%len(starts)], starts[int(ends[i+1])%len(starts)]
			s := q.Span{Start: min(a, b), End: max(a, b)}
			r.Attributions = append(r.Attributions, q.Attribution{Content: q.Spans{s}, Source: q.Spans{s}, Authority: -1, Inside: -1})
			r.Figures = append(r.Figures, q.Figure{Span: s})
		}
		var page, lines bytes.Buffer
		if err := HTML(&page, []*q.Reading{r}, "de"); err != nil {
			t.Fatal(err)
		}
		if err := Terminal(&lines, r, TerminalOptions{Language: "de"}); err != nil {
			t.Fatal(err)
		}
		if i := strings.IndexFunc(lines.String(), func(r rune) bool { return r != '\n' && unicode.IsControl(r) }); i >= 0 {
			t.Errorf("control character in %q", lines.String())
		}
		checkPage(t, page.String())
	})
}

func checkPage(t *testing.T, page string) {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			tag := z.Token()
			if strings.Contains(" script img iframe svg link object form ", " "+tag.Data+" ") {
				t.Errorf("<%s> in the page", tag.Data)
			}
			for _, a := range tag.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
					t.Errorf("<%s %s=%q>", tag.Data, a.Key, a.Val)
				}
			}
		}
	}
}
