package extract

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// meta is what a page says of its article apart from the text.
type meta struct {
	url             string
	publisher, site string
	titles          titles
	authors         []string
	published       q.Publication
	article         bool // the page says that it holds an article
}

// titles are the places where a page names its title.
type titles struct {
	structured, social, heading, document string
}

// readMeta collects the metadata of a page: structured data first, then OpenGraph and
// other meta elements, then marks in the body.
func readMeta(doc *html.Node) *meta {
	m := &meta{published: q.Publication{Basis: q.NoBasis}}
	tags := map[string][]string{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script":
			if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
				m.structured(textOf(n))
			}
		case "meta":
			for _, key := range []string{"property", "name", "itemprop"} {
				if name := metaKey(attr(n, key)); name != "" {
					tags[name] = append(tags[name], attr(n, "content"))
				}
			}
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				tags["canonical"] = append(tags["canonical"], attr(n, "href"))
			}
		case "article":
			m.article = true
		case "title":
			if m.titles.document == "" {
				m.titles.document = oneLine(textOf(n))
			}
		case "h1":
			if t := oneLine(textOf(n)); m.titles.heading == "" && t != "" {
				m.titles.heading = t
			}
		}
	}
	m.fromTags(tags)
	m.fromBody(doc)
	return m
}

// metaKey is the name of a meta element without case and marks, which pages set as they
// like: "article:published_time", "article:published:time".
func metaKey(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(":_-. ", r) {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
}

// fromTags fills what structured data left open.
func (m *meta) fromTags(tags map[string][]string) {
	first := func(names ...string) string {
		for _, name := range names {
			for _, content := range tags[metaKey(name)] {
				if content = oneLine(content); content != "" {
					return content
				}
			}
		}
		return ""
	}
	m.titles.social = first("og:title", "twitter:title")
	m.site = first("og:site_name", "application-name")
	for _, address := range []string{first("canonical"), first("og:url"), m.url} {
		if strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://") {
			m.url = address
			break
		}
	}
	if !strings.HasPrefix(m.url, "http") {
		m.url = ""
	}
	for _, name := range []string{"article:published_time", "og:article:published_time", "datepublished", "date", "dcterms.date", "dc.date", "dcterms.created",
		"publishdate", "pubdate", "publication_date", "parsely-pub-date", "cxenseparse:recs:publishtime", "last-modified"} {
		if m.published.Basis == q.Stated && len(m.published.Moment) > len("2006-01-02") {
			break
		}
		if p := published(first(name), byMeta); p.Basis == q.Stated && (m.published.Basis != q.Stated || p.Day() == m.published.Day()) {
			m.published = p
		}
	}
	if len(m.authors) == 0 {
		for _, name := range []string{"author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "cxenseparse:author"} {
			for _, content := range tags[metaKey(name)] {
				if !strings.Contains(content, "://") {
					m.authors = append(m.authors, splitAuthors(content)...)
				}
			}
			if len(m.authors) > 0 {
				break
			}
		}
	}
	m.authors = distinct(m.authors)
}

// fromBody looks for authors and the time in the body, where the head is silent.
func (m *meta) fromBody(doc *html.Node) {
	var authors, byClass []string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "time" && m.published.Basis != q.Stated {
			m.published = published(attr(n, "datetime"), byMeta)
		}
		itemprop := strings.ToLower(attr(n, "itemprop"))
		if itemprop == "datepublished" && m.published.Basis != q.Stated {
			m.published = published(firstOf(attr(n, "datetime"), attr(n, "content"), textOf(n)), byMeta)
		}
		if len(authors) < 8 && (attr(n, "rel") == "author" || itemprop == "author") {
			authors = append(authors, splitAuthors(textOf(n))...)
		}
		if len(byClass) == 0 && hasToken(n, authorTokens) {
			byClass = slices.DeleteFunc(splitAuthors(textOf(n)), func(name string) bool { return !fullName(name) })
		}
	}
	switch {
	case len(m.authors) == 0 && len(authors) > 0:
		m.authors = distinct(authors)
	case len(m.authors) == 0 || m.onlyOutlet(m.authors) && len(byClass) > 0:
		m.authors = distinct(byClass)
	}
}

// authorTokens reports whether a word of a class or id says that names of authors follow.
func authorTokens(word string) bool {
	switch word {
	case "author", "authors", "authorlist", "byline", "autor", "autoren":
		return true
	}
	return false
}

// fullName reports whether a text may be the name of one person: two to four words, all
// capitalised but for the particles of names.
func fullName(text string) bool {
	words := strings.Fields(text)
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) && !nameParticle(word) || strings.ContainsAny(word, "0123456789:!?/|") {
			return false
		}
	}
	_, outlet := press.Outlet(text)
	return len(words) >= 2 && len(words) <= 4 && !outlet
}

// onlyOutlet reports whether the authors are the outlet itself.
func (m *meta) onlyOutlet(authors []string) bool {
	for _, author := range authors {
		_, known := press.Outlet(strings.ToLower(author))
		letters := lettersOf(author)
		if !known && letters != lettersOf(m.site) && letters != lettersOf(m.publisher) {
			return false
		}
	}
	return true
}

func firstOf(list ...string) string {
	for _, s := range list {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// structured takes over what a block of JSON-LD says of an article. Broken JSON is
// ignored, as browsers do.
func (m *meta) structured(text string) {
	var value any
	text = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(text), "<!--"), "-->")
	if json.Unmarshal([]byte(rawControls(text)), &value) != nil {
		return
	}
	m.fromStructured(value, 0)
}

// rawControls makes blanks of the line ends that careless pages leave inside of strings.
func rawControls(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

func (m *meta) fromStructured(value any, depth int) {
	if depth > 8 {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			m.fromStructured(item, depth+1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			m.fromArticle(v)
			return
		}
		for _, key := range []string{"@graph", "mainEntity", "itemListElement"} {
			m.fromStructured(v[key], depth+1)
		}
	}
}

func isArticle(value any) bool {
	switch v := value.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || v == "LiveBlogPosting" || v == "BlogPosting" || v == "Report"
	case []any:
		for _, item := range v {
			if isArticle(item) {
				return true
			}
		}
	}
	return false
}

// fromArticle takes over the first article of the structured data.
func (m *meta) fromArticle(v map[string]any) {
	if m.titles.structured != "" {
		return
	}
	m.titles.structured = plainText(stringOf(v["headline"]))
	m.url = firstOf(stringOf(v["url"]), stringOf(v["mainEntityOfPage"]))
	m.publisher = stringOf(v["publisher"])
	m.article = true
	for _, name := range []string{"datePublished", "dateCreated", "dateModified"} {
		if m.published.Basis != q.Stated {
			m.published = published(stringOf(v[name]), byMeta)
		}
	}
	for _, name := range namesOf(v["author"], 0) {
		m.authors = append(m.authors, splitAuthors(plainText(name))...)
	}
	m.authors = distinct(m.authors)
}

// stringOf is a value of structured data as a string: the string, or the name or address
// of a thing, or the first of a list.
func stringOf(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			return stringOf(v[0])
		}
	case map[string]any:
		for _, key := range []string{"name", "@value", "@id", "url"} {
			if s, ok := v[key].(string); ok {
				return s
			}
		}
	}
	return ""
}

// namesOf are the names of people and organisations.
func namesOf(value any, depth int) []string {
	switch v := value.(type) {
	case string:
		return []string{v}
	case []any:
		var names []string
		for _, item := range v {
			if depth < 3 {
				names = append(names, namesOf(item, depth+1)...)
			}
		}
		return names
	case map[string]any:
		if depth < 3 {
			return namesOf(v["name"], depth+1)
		}
	}
	return nil
}

// plainText resolves the character references and drops the tags that pages leave in
// their metadata.
func plainText(s string) string {
	if strings.Contains(s, "<") {
		if nodes, err := html.ParseFragment(strings.NewReader(s), nil); err == nil {
			var b strings.Builder
			for _, n := range nodes {
				b.WriteString(textOf(n))
				b.WriteByte(' ')
			}
			s = b.String()
		}
	}
	return strings.TrimSpace(html.UnescapeString(s))
}

// initials are the signs of editors in brackets: "Erika Muster (emu)".
var initials = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\s*\([^()]{0,12}\)`) })

// splitAuthors cuts a list of names: "Von Erika Muster und Max Muster, dpa".
func splitAuthors(list string) []string {
	list = initials().ReplaceAllString(oneLine(list), "")
	for _, lead := range []string{"Von ", "von ", "VON ", "By ", "Autor: ", "Autorin: ", "Text: "} {
		list = strings.TrimPrefix(list, lead)
	}
	if _, ok := press.Agency(list); ok || len(list) > 200 {
		return []string{list}
	}
	for _, separator := range []string{" und ", " and ", " & ", ";", " / ", " | "} {
		list = strings.ReplaceAll(list, separator, ",")
	}
	var names []string
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.Trim(oneLine(name), " ."); name != "" && !strings.Contains(name, "@") {
			names = append(names, name)
		}
	}
	return names
}

// bestTitle is the headline. The title of the document is worded for search engines;
// where structured data and OpenGraph differ, the one that it does not repeat is the
// editors' own.
func (m *meta) bestTitle() string {
	t := m.titles
	social := m.withoutSite(t.social)
	if t.structured != "" && (social == "" || sameBeginning(t.document, social) && !sameBeginning(t.document, t.structured)) {
		return t.structured
	}
	return firstOf(social, t.heading, m.withoutSite(t.document))
}

// isTitle reports whether a heading of the page repeats its title or the main part of it.
func (m *meta) isTitle(heading string) bool {
	letters := lettersOf(heading)
	for _, title := range []string{m.titles.structured, m.titles.social, m.titles.heading} {
		title = lettersOf(title)
		if letters == title || len(letters) >= 25 && strings.Contains(title, letters) {
			return true
		}
	}
	return false
}

// withoutSite cuts the name of the site off the end of a title: "Titel | Elbtal-Zeitung".
// What stands behind a bar is cut if it is the shorter part; behind a dash, if it names the site or if the
// heading of the page ends before it.
func (m *meta) withoutSite(title string) string {
	if at := strings.LastIndex(title, " | "); 2*at > len(title) {
		title = title[:at]
	}
	for _, dash := range []string{" - ", " – ", " — "} {
		at := strings.LastIndex(title, dash)
		if at <= 0 {
			continue
		}
		tail := strings.TrimSpace(title[at+len(dash):])
		_, known := press.Outlet(tail)
		if known || tail == m.site || tail == m.publisher || m.titles.heading == strings.TrimSpace(title[:at]) {
			title = title[:at]
		}
	}
	return strings.TrimSpace(title)
}

// sameBeginning reports whether a title begins with another one, whatever the marks.
func sameBeginning(title, other string) bool {
	return other != "" && strings.HasPrefix(lettersOf(title), lettersOf(other))
}

// lettersOf are the letters and digits of a text in lower case.
func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if isWordRune(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// textOf is all text in a node.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	if n.Type == html.TextNode {
		b.WriteString(n.Data)
	}
	return b.String()
}
