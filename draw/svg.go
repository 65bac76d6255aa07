// Package draw makes the pictures of a brief: figures over time, positions, ways of
// claims, shared text.
//
// Each picture is a pure function of a brief and gives one SVG element that stands by
// itself or inside of a page: it has a title and a description for readers who do not see
// it, takes its text colour from the page, and its other colours from the custom properties
// --o1 to --o6, --agree, --doubt, --oppose, --change, --quiet and --rule if the page sets
// them. It holds no script, no style and no address. An empty string means that there is
// nothing to draw.
package draw

import (
	"html"
	"strconv"
	"strings"

	"github.com/quellenlage/quellenlage/internal/term"
)

// Colours with their values outside of a page that sets them; they are legible on white and
// on dark grey.
const (
	ink    = "currentColor"
	quiet  = "var(--quiet, #77736b)"
	rule   = "var(--rule, #c9c4b8)"
	agree  = "var(--agree, #2f7d4f)"
	doubt  = "var(--doubt, #a8780b)"
	oppose = "var(--oppose, #b8402f)"
	change = "var(--change, #7d4e9e)"
)

const originColours = 6 // that differ

// originColour is the colour of the n-th origin of a picture.
func originColour(n int) string {
	fallback := []string{"#2166a5", "#b8562a", "#2f7d4f", "#7d4e9e", "#a8780b", "#52738c"}
	i := n % len(fallback)
	return "var(--o" + strconv.Itoa(i+1) + ", " + fallback[i] + ")"
}

const (
	fontSize  = 13.0
	charWidth = 6.9 // of a letter on average, to keep labels from running into each other
)

// canvas collects the elements of a picture.
type canvas struct{ b strings.Builder }

// attrs are names and values of attributes in turn.
func (c *canvas) open(name string, attrs ...string) {
	c.b.WriteString("<" + name)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			c.b.WriteString(" " + attrs[i] + `="` + html.EscapeString(attrs[i+1]) + `"`)
		}
	}
	c.b.WriteString(">")
}

func (c *canvas) close(name string) { c.b.WriteString("</" + name + ">\n") }

// shape is an element with an optional title, which a browser shows under the pointer.
func (c *canvas) shape(name, title string, attrs ...string) {
	c.open(name, attrs...)
	if title != "" {
		c.b.WriteString("<title>" + escaped(title) + "</title>")
	}
	c.close(name)
}

// label writes text; anchor is start, middle or end.
func (c *canvas) label(x, y float64, anchor, colour, text string, attrs ...string) {
	c.open("text", append([]string{"x", num(x), "y", num(y), "text-anchor", anchor, "fill", colour}, attrs...)...)
	c.b.WriteString(escaped(text))
	c.close("text")
}

func (c *canvas) line(x1, y1, x2, y2 float64, colour string, attrs ...string) {
	c.shape("line", "", append([]string{"x1", num(x1), "y1", num(y1), "x2", num(x2), "y2", num(y2), "stroke", colour}, attrs...)...)
}

// picture wraps the elements in the SVG element.
func (c *canvas) picture(width, height float64, title, description string) string {
	var out canvas
	out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 "+num(width)+" "+num(height), "width", num(width), "height", num(height),
		"role", "img", "font-family", "system-ui, sans-serif", "font-size", num(fontSize), "color", "var(--ink, #77736b)")
	out.b.WriteString("<title>" + escaped(title) + "</title><desc>" + escaped(description) + "</desc>\n")
	out.b.WriteString(c.b.String())
	out.b.WriteString("</svg>")
	return out.b.String()
}

// escaped is foreign text, harmless in SVG.
func escaped(text string) string { return html.EscapeString(term.Clean(text)) }

// num is a coordinate with one decimal.
func num(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}

// fit shortens a text to a width in the picture's units.
func fit(text string, width float64) string {
	return term.Shorten(term.Clean(text), max(int(width/charWidth), 4))
}

func widthOf(text string) float64 { return float64(term.Width(text)) * charWidth }
