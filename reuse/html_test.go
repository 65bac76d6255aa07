package reuse

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/golden"
)

// pairs are articles of every kind of shared text.
func pairs() []*q.Article {
	dpa := made("bote", "Kirchauer Bote", "2031-03-03T09:30:00+01:00", "Brücke bleibt zu\n"+bridge+"\n"+market+"\nKirchau (dpa)")
	dpa.Blocks[0].Kind, dpa.Blocks[3].Kind = q.Headline, q.CreditRow
	at := strings.Index(dpa.Text, "Kirchau (dpa)")
	dpa.Credits = []q.Credit{{Agency: "dpa", Place: q.CreditFooter, Quote: "Kirchau (dpa)", Span: q.Span{Start: at, End: len(dpa.Text)}}}
	blatt := made("blatt", "Tagblatt", "2031-03-04", mayor+"\n"+market+"\n"+strings.Replace(bridge, "gefunden", "entdeckt", 1)+"\n"+mayor)
	copied := made("post", "", "", "Die Stadt sei überrascht.\n"+mayor+"\nDieser Text erschien zuerst im Tagblatt.")
	return []*q.Article{dpa, blatt, copied}
}

func asHTML(t *testing.T, articles []*q.Article, language string) string {
	t.Helper()
	var out strings.Builder
	if err := HTML(&out, articles, Find(articles), language); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestHTML(t *testing.T) {
	got := asHTML(t, pairs(), "de")
	golden.Check(t, filepath.Join("testdata", "pairs-de.html"), got)
}

// elements counts the elements of a page and the targets of its links.
func elements(t *testing.T, page string) (count, ids map[string]int, links []string, text string) {
	t.Helper()
	count, ids = map[string]int{}, map[string]int{}
	var words strings.Builder
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return count, ids, links, words.String()
		case html.TextToken:
			words.Write(z.Text())
		case html.CommentToken:
			count["comment"]++
		case html.StartTagToken, html.SelfClosingTagToken:
			tag := z.Token()
			count[tag.Data]++
			for _, a := range tag.Attr {
				switch {
				case a.Key == "id":
					ids[a.Val]++
				case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
					links = append(links, a.Val[1:])
				case a.Key == "href", a.Key == "src", a.Key == "style", strings.HasPrefix(a.Key, "on"):
					t.Errorf("<%s %s=%q>", tag.Data, a.Key, a.Val)
				}
			}
		}
	}
}

// Every passage has a place on both sides, and every link exactly one target.
func TestHTMLLinks(t *testing.T) {
	_, ids, links, _ := elements(t, asHTML(t, pairs(), "en"))
	passages := 0
	for _, r := range Find(pairs()) {
		passages += len(r.Passages)
	}
	marks := 0
	for _, l := range links {
		if ids[l] != 1 {
			t.Errorf("#%s has %d targets", l, ids[l])
		}
		if strings.ContainsAny(l, "ab") {
			marks++
		}
	}
	if passages == 0 || marks != 2*passages {
		t.Errorf("%d links of %d passages", marks, passages)
	}
}

func TestHTMLStaysHarmless(t *testing.T) {
	for _, evil := range []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</style><script>x()</script>`, `</mark></article><iframe src=https://evil.example>`,
		`<!--`, `{{.}}`, `javascript:alert(1)`, "\x1b[31mred\x1b]0;title\a", "\u202eturned", "\u009b31m", `<a href="javascript:x()" onclick=x()>`,
	} {
		one := made("a"+evil, "Tagblatt"+evil, "2031-03-03", evil+"\n"+bridge+" "+evil+" "+market)
		two := made("b", "", "", bridge+" "+evil+" "+market)
		one.Credits = []q.Credit{{Agency: evil, Place: q.CreditFooter, Quote: evil, Span: q.Span{Start: 0, End: len(evil)}}}
		page := asHTML(t, []*q.Article{one, two}, "de")
		count, _, _, text := elements(t, page)
		for _, name := range []string{"script", "iframe", "img", "object", "form", "base", "link", "comment"} {
			if count[name] > 0 {
				t.Errorf("%q becomes <%s>", evil, name)
			}
		}
		shown := strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return '\uFFFD'
			}
			return r
		}, evil)
		if count["mark"] == 0 || !strings.Contains(html.UnescapeString(text), shown) {
			t.Errorf("%q is not shown as it is", evil)
		}
	}
}

// Of many pairs the page has the largest, and says how many more there are.
func TestHTMLOfManyPairs(t *testing.T) {
	articles := tickers(120)
	found := Find(articles)
	page := asHTML(t, articles, "en")
	if len(found) <= maxPairs || strings.Count(page, "<section") != maxPairs || !strings.Contains(page, " more</p>") {
		t.Errorf("%d of %d pairs", strings.Count(page, "<section"), len(found))
	}
}
