package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	q "github.com/quellenlage/quellenlage"
)

// block is a paragraph, heading, list item or caption of a page.
type block struct {
	text  string
	kind  q.BlockKind // Paragraph, Heading or Caption
	links int         // bytes of the text that are links
	node  *html.Node  // the element that holds it
}

// mainText are the blocks of the article of a page, in order.
func mainText(doc *html.Node, m *meta) []block {
	c := &collector{prose: map[*html.Node]int{}}
	c.weigh(doc)
	c.total = c.prose[doc]
	c.walk(doc)
	c.flush(doc)
	return clean(c.article(c.root(doc), m), m)
}

// article are the blocks of the root, the lead that stands between the headline and the
// root, and paragraphs beside the root in the same article element.
func (c *collector) article(root *html.Node, m *meta) []block {
	around := root
	for n := root; n != nil; n = n.Parent {
		if n.Type == html.ElementNode && n.Data == "article" {
			around = n
			break
		}
	}
	var blocks []block
	headline, begun := false, false
	for _, b := range c.blocks {
		inArticle := around != root && within(b.node, around)
		switch {
		case within(b.node, root):
			begun = true
			blocks = append(blocks, b)
		case b.kind == q.Heading && (b.node.Data == "h1" || m.isTitle(b.text)):
			headline = true
			if !begun && !inArticle {
				blocks = nil
			}
		case !begun && (headline || inArticle) && b.like(40), inArticle && b.like(60) && b.node.Data == "p":
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// like reports whether a block is a sentence or more of running text, of some length.
func (b block) like(length int) bool {
	return b.kind == q.Paragraph && len(b.text) >= length && 3*b.links <= len(b.text) && endsSentence(b.text)
}

// collector walks through a page and collects its blocks.
type collector struct {
	// prose is how much running text an element holds: the text of paragraphs outside of
	// links, in bytes.
	prose map[*html.Node]int
	total int

	blocks  []block
	current strings.Builder
	links   int
	inLink  int
	kind    q.BlockKind
}

// weigh fills prose.
func (c *collector) weigh(doc *html.Node) {
	for n := range doc.Descendants() {
		if n.Type != html.TextNode || len(n.Data) < 20 {
			continue
		}
		weight, counts := len(strings.TrimSpace(n.Data)), false
		for p := n.Parent; p != nil && !counts && weight > 0; p = p.Parent {
			switch p.Data {
			case "a", "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "figcaption", "head":
				weight = 0
			case "p", "blockquote", "li", "article", "section", "div", "td":
				counts = true
			}
		}
		for p := n.Parent; p != nil && counts && weight > 0; p = p.Parent {
			c.prose[p] += weight
		}
	}
}

// walk collects the blocks of an element.
func (c *collector) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		c.write(n.Data)
		return
	case html.ElementNode:
		if c.leaveOut(n) {
			return
		}
	}
	outer := c.kind
	isBlock := n.Type == html.ElementNode && blockElement(n.Data)
	if isBlock {
		c.flush(n.Parent)
		switch {
		case n.Data == "figure" || n.Data == "figcaption" || hasToken(n, captionTokens):
			c.kind = q.Caption
		case len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' && c.kind != q.Caption:
			c.kind = q.Heading
		}
	}
	if n.Data == "a" {
		c.inLink++
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.walk(child)
	}
	if n.Data == "a" {
		c.inLink--
	}
	if n.Data == "br" {
		c.current.WriteByte('\n')
	}
	if isBlock {
		c.flush(n)
		c.kind = outer
	}
}

func (c *collector) write(s string) {
	c.current.WriteString(strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, s))
	if c.inLink > 0 {
		c.links += len(oneLine(s))
	}
}

// flush ends the block that is being collected; it belongs to node. Two line breaks in a
// row end a paragraph, too.
func (c *collector) flush(node *html.Node) {
	text := c.current.String()
	c.current.Reset()
	kind := c.kind
	if kind == "" {
		kind = q.Paragraph
	}
	for part := range strings.SplitSeq(joinBreaks(text), "\n") {
		if part = oneLine(strings.ReplaceAll(part, "\u00ad", "")); part != "" {
			c.blocks = append(c.blocks, block{part, kind, min(c.links, len(part)), node})
		}
	}
	c.links = 0
}

// joinBreaks leaves one line break where two or more stood and none where one stood.
func joinBreaks(text string) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	lines := strings.Split(text, "\n")
	var b strings.Builder
	for i, line := range lines {
		if strings.TrimSpace(line) == "" && i > 0 {
			b.WriteByte('\n')
			continue
		}
		b.WriteByte(' ')
		b.WriteString(line)
	}
	return b.String()
}

func blockElement(name string) bool {
	switch name {
	case "address", "article", "aside", "blockquote", "body", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
		"h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
		"td", "th", "thead", "tr", "ul":
		return true
	}
	return false
}

// leaveOut reports whether an element holds no article text: what browsers do not show,
// what navigates, and what its class or id calls by name. An element that holds a good
// part of the page's running text is never left out for its class.
func (c *collector) leaveOut(n *html.Node) bool {
	switch n.Data {
	case "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "video", "audio", "canvas", "button", "select", "option", "input",
		"textarea", "label", "nav", "footer", "dialog", "menu", "head", "math", "picture", "map", "form":
		return n.Data != "form" || 3*c.prose[n] < c.total
	case "aside":
		return 3*c.prose[n] < c.total
	case "html", "body", "main", "article":
		return false
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" && 3*c.prose[n] < c.total {
				return true
			}
		case "style":
			if style := strings.ReplaceAll(a.Val, " ", ""); strings.Contains(style, "display:none") && 3*c.prose[n] < c.total {
				return true
			}
		case "role":
			switch a.Val {
			case "navigation", "complementary", "contentinfo", "dialog", "search", "menu", "toolbar", "tablist":
				return 3*c.prose[n] < c.total
			}
		}
	}
	return 5*c.prose[n] < 2*c.total && hasToken(n, furnitureTokens) && !lead(n)
}

// lead reports whether an element is a teaser that stands above its own article: it is
// in the article element and leads nowhere.
func lead(n *html.Node) bool {
	if !hasToken(n, func(word string) bool { return word == "teaser" }) || len(textOf(n)) < 60 {
		return false
	}
	for d := range n.Descendants() {
		if d.Data == "a" || d.Data == "h2" || d.Data == "h3" || d.Data == "img" {
			return false
		}
	}
	for p := n.Parent; p != nil; p = p.Parent {
		switch p.Data {
		case "a":
			return false
		case "article":
			return true
		}
	}
	return false
}

// captionTokens and furnitureTokens report whether a word of a class or id says what an
// element is.
func captionTokens(word string) bool {
	switch word {
	case "caption", "figcaption", "bildunterschrift", "imagecaption", "credit", "credits", "picturecaption":
		return true
	}
	return false
}

func furnitureTokens(word string) bool {
	switch word {
	case "teaser", "teasers", "related", "recommend", "recommended", "recommendation", "recommendations", "newsletter", "share", "sharing", "social",
		"socials", "socialmedia", "comment", "comments", "kommentar", "kommentare", "advert", "advertisement", "ad", "ads", "anzeige", "anzeigen", "werbung",
		"promo", "promotion", "sponsor", "sponsored", "outbrain", "taboola", "footer", "nav", "navi", "navigation", "navbar", "breadcrumb", "breadcrumbs",
		"sidebar", "menu", "tags", "taglist", "topics", "paywall", "subscribe", "subscription", "abo", "popup", "modal", "overlay", "cookie", "consent",
		"slideshow", "carousel", "slider", "player", "podcast", "poll", "quiz", "login", "register", "toolbar", "hidden", "sr", "sronly", "screenreader", "visuallyhidden",
		"copyright", "byline", "dateline", "timestamp", "author", "authors", "autor", "autoren", "authorbox", "publishdate", "readingtime", "lesezeit", "disclaimer",
		"bookmark", "feedback", "rating", "pagination", "pager", "print", "skip", "skiplink", "embed", "opta", "affiliate", "infobox", "factbox",
		"mehrzumthema", "linklist", "links", "morelinks", "readmore", "articlelinks", "hint":
		return true
	}
	return false
}

// hasToken reports whether a word of the element's classes or id is one of those. Words
// are split at marks and at capitals within: "articleTeaser__text". Classes with a colon
// or bracket say how an element is drawn, not what it is: "print:hidden".
func hasToken(n *html.Node, is func(string) bool) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" && a.Key != "data-testid" {
			continue
		}
		for name := range strings.FieldsSeq(a.Val) {
			if !strings.ContainsAny(name, ":[") && anyToken(name, is) {
				return true
			}
		}
	}
	return false
}

func anyToken(name string, is func(string) bool) bool {
	start, lower := 0, false
	for i, r := range name {
		if !unicode.IsLetter(r) || unicode.IsUpper(r) && lower {
			if is(strings.ToLower(name[start:i])) {
				return true
			}
			if start = i; !unicode.IsLetter(r) {
				start = i + utf8.RuneLen(r)
			}
		}
		lower = unicode.IsLower(r)
	}
	return is(strings.ToLower(name[min(start, len(name)):]))
}

// root is the smallest element that holds most of the page's running text.
func (c *collector) root(doc *html.Node) *html.Node {
	weight := map[*html.Node]int{}
	for _, b := range c.blocks {
		if w := b.weight(); w > 0 {
			for p := b.node; p != nil; p = p.Parent {
				weight[p] += w
			}
		}
	}
	root := doc
	for {
		var best *html.Node
		for child := root.FirstChild; child != nil; child = child.NextSibling {
			if best == nil || weight[child] > weight[best] {
				best = child
			}
		}
		if best == nil || 4*weight[best] < 3*weight[root] || best.Data == "p" || weight[best] == 0 {
			return root
		}
		root = best
	}
}

// weight is how much a block looks like running text of an article.
func (b block) weight() int {
	if b.kind != q.Paragraph || len(b.text) < 60 || 3*b.links > len(b.text) {
		return 0
	}
	return min(len(b.text), 1000)
}

func within(n, root *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

// clean leaves out blocks that are links, and everything from the point where only hints
// at other articles follow.
func clean(blocks []block, m *meta) []block {
	var out []block
	for _, b := range blocks {
		switch {
		case b.kind == q.Heading && (b.node.Data == "h1" || m.isTitle(b.text)):
			continue
		case 2*b.links > len(b.text) && b.kind != q.Caption:
			continue
		}
		out = append(out, b)
	}
	return out
}
