package brief_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/internal/golden"
	"github.com/quellenlage/quellenlage/internal/sample"
)

// attacks are texts that must stay texts. The larger sets of the measurements add to them.
func attacks(t *testing.T) []string {
	t.Helper()
	found := []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `</title><script>x()</script>`, `</style><script>x()</script>`,
		`<svg onload=alert(1)>`, `</mark></article><iframe src=https://evil.example>`, `<!--`, `]]>`, `{{.}}`, `{{template "x"}}`, `&lt;b&gt;`, `javascript:alert(1)`,
		"[x](javascript:alert(1))", "![x](https://evil.example/p.gif)", "# heading", "| a | b |", "```", "- item", "1. item", "<https://evil.example>", "a\nb\n\n---\n",
		"\x1b[31mred\x1b]0;title\a", "\u202eturned\u2066x", "\u009b31m", "\x00", "\xff\xfe", "e\u0301\u0301\u0301", "url(https://evil.example/x)", "--></style>",
	}
	for _, name := range []string{"xss", "naughty"} {
		data, err := os.ReadFile("../../shared/data/ingest/" + name + ".jsonl")
		if err != nil {
			t.Logf("needs ../shared/data/ingest/%s.jsonl for the full set", name)
			continue
		}
		for line := range strings.Lines(string(data)) {
			var c struct{ Payload, Text string }
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				t.Fatal(err)
			}
			found = append(found, c.Payload+c.Text)
		}
	}
	return found
}

func render(t *testing.T, f func(io.Writer, *q.Brief) error, s *q.Story) string {
	t.Helper()
	var out bytes.Buffer
	if err := f(&out, brief.Build(s, "de")); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// withText is a story whose articles hold a foreign text, with a place on all of it.
func withText(evil string) *q.Story {
	s := poisoned(evil)
	evil = strings.ToValidUTF8(evil, "\uFFFD")
	r := s.Readings[0]
	start := len(r.Text) + 2
	r.Text += "\n\n" + evil
	span := q.Span{Start: start, End: len(r.Text)}
	r.Blocks = append(r.Blocks, q.Block{Span: span, Kind: q.Paragraph})
	s.Contradictions[0].Places = append(s.Contradictions[0].Places, q.Place{Article: 0, Span: span})
	return s
}

// shape is what a page is made of: its elements with their attributes' names.
func shape(t *testing.T, page string) (elements map[string]int, text string) {
	t.Helper()
	elements = map[string]int{}
	var words strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if z.Err() != io.EOF {
				t.Fatal(z.Err())
			}
			return elements, words.String()
		case html.TextToken:
			words.Write(z.Text())
		case html.CommentToken:
			elements["comment"]++
		case html.StartTagToken, html.SelfClosingTagToken:
			tag := z.Token()
			elements[tag.Data]++
			for _, a := range tag.Attr {
				checkAttribute(t, tag.Data, a)
			}
		}
	}
}

func checkAttribute(t *testing.T, tag string, a html.Attribute) {
	t.Helper()
	switch {
	case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "src", a.Key == "srcdoc", a.Key == "action":
		t.Errorf("<%s %s=%q>", tag, a.Key, a.Val)
	case a.Key == "href" && !strings.HasPrefix(a.Val, "#"):
		t.Errorf("<%s href=%q> leads out of the page", tag, a.Val)
	}
}

// forbidden are elements that no page of ours has.
var forbidden = []string{"script", "iframe", "object", "embed", "img", "image", "link", "base", "form", "foreignobject", "use", "animate", "set", "comment"}

func TestHTMLStaysHarmless(t *testing.T) {
	for _, evil := range attacks(t) {
		page := render(t, brief.HTML, withText(evil))
		elements, _ := shape(t, page)
		for _, name := range forbidden {
			if elements[name] > 0 {
				t.Errorf("%q becomes <%s>", evil, name)
			}
		}
		if strings.IndexFunc(page, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }) >= 0 {
			t.Errorf("%q: control character in the page", evil)
		}
	}
}

func TestHTMLKeepsTexts(t *testing.T) {
	evil := `Ein <b>"Zitat"</b> & mehr`
	page := render(t, brief.HTML, withText(evil))
	if _, text := shape(t, page); !strings.Contains(html.UnescapeString(text), evil) {
		t.Errorf("the page does not show %q", evil)
	}
}

func TestMarkdownStaysText(t *testing.T) {
	for evil, want := range map[string]string{
		"[x](javascript:alert(1))":         `\[x\](javascript:alert(1))`,
		"![x](https://evil.example/p.gif)": `\!\[x\](https\://evil.example/p.gif)`,
		"# Überschrift\n\n---\n":           `\# Überschrift ---`,
		"| a | b |\n|---|---|":             `\| a \| b \| \|---\|---\|`,
		"<script>alert(1)</script>":        `\<script\>alert(1)\</script\>`,
		"```\n</pre>":                      "\\`\\`\\` \\</pre\\>",
		"- eins":                           `\- eins`,
		"12. Mai":                          `12\. Mai`,
		"&lt;b&gt;":                        `\&lt;b\&gt;`,
		"\x1b]0;Titel\a":                   `␛\]0;Titel␇`,
	} {
		out := render(t, brief.Markdown, withText(evil))
		if !strings.Contains(out, want) {
			t.Errorf("%q: %q is not in the brief", evil, want)
		}
	}
}

// Whatever stands in the articles, the Markdown has the same lines.
func TestMarkdownStructure(t *testing.T) {
	structure := func(s *q.Story) string {
		var b strings.Builder
		for line := range strings.Lines(render(t, brief.Markdown, s)) {
			switch {
			case strings.HasPrefix(line, "#"), strings.HasPrefix(line, "|"), strings.HasPrefix(line, "- "):
				b.WriteString(line[:1])
			case strings.TrimSpace(line) != "":
				b.WriteByte('x')
			}
		}
		return b.String()
	}
	want := structure(withText("harmless"))
	for _, evil := range attacks(t) {
		if strings.TrimSpace(evil) == "" {
			continue
		}
		if got := structure(withText(evil)); len(got) > len(want) {
			t.Errorf("%q changes the lines of the brief:\n%s\n%s", evil, want, got)
		}
	}
}

func TestTerminalStaysHarmless(t *testing.T) {
	terminal := func(w io.Writer, b *q.Brief) error { return brief.Terminal(w, b, brief.TerminalOptions{}) }
	for _, evil := range attacks(t) {
		out := render(t, terminal, withText(evil))
		if i := strings.IndexFunc(out, func(r rune) bool { return r != '\n' && unicode.IsControl(r) }); i >= 0 {
			t.Errorf("%q: control character in the terminal's text", evil)
		}
	}
}

func TestMarkdownAndHTML(t *testing.T) {
	golden.Check(t, filepath.Join("testdata", "brief-de.md"), []byte(render(t, brief.Markdown, sample.Story())))
	golden.Check(t, filepath.Join("testdata", "brief-de.html"), []byte(render(t, brief.HTML, sample.Story())))
}

// Every link of the page has exactly one target.
func TestHTMLLinks(t *testing.T) {
	ids := map[string]int{}
	var links []string
	z := html.NewTokenizer(strings.NewReader(render(t, brief.HTML, sample.Story())))
	for z.Next() != html.ErrorToken {
		for _, a := range z.Token().Attr {
			switch a.Key {
			case "id":
				ids[a.Val]++
			case "href":
				links = append(links, strings.TrimPrefix(a.Val, "#"))
			}
		}
	}
	if len(links) < 40 {
		t.Fatalf("%d links", len(links))
	}
	for _, l := range links {
		if ids[l] != 1 {
			t.Errorf("#%s has %d targets", l, ids[l])
		}
	}
}
