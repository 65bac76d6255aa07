package demo_test

import (
	"bytes"
	"fmt"
	"html"
	"path/filepath"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/internal/golden"
)

// TestGolden holds the brief of the demo, as people see it, and the picture of it that the
// README shows.
func TestGolden(t *testing.T) {
	b := brief.Build(story(t), "de")
	golden.Check(t, filepath.Join("testdata", "brief.txt"), terminal(t, b, false))
	golden.Check(t, filepath.Join("..", "docs", "brief.svg"), picture(terminal(t, b, true)))
}

func terminal(t *testing.T, b *q.Brief, colour bool) string {
	t.Helper()
	var out bytes.Buffer
	if err := brief.Terminal(&out, b, brief.TerminalOptions{Width: 100, Colour: colour}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const (
	pictureLines = 64
	lineHeight   = 17
	letterWidth  = 7.83
	pictureStyle = `.p{fill:#fbfaf7;stroke:#dcd7cb}text{fill:#1d1c1a;font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}` +
		`.s1{font-weight:bold}.s2{fill:#6b675e}.s31{fill:#a83523}.s32{fill:#2b7048}.s33{fill:#8f6204}.s35{fill:#74438f}.s36{fill:#1f5a8c}` +
		`@media (prefers-color-scheme:dark){.p{fill:#171613;stroke:#3a3832}text{fill:#e9e5dc}.s2{fill:#a29c90}.s31{fill:#ef8f7e}.s32{fill:#76c295}.s33{fill:#dfb257}.s35{fill:#c79ae0}.s36{fill:#8cbfea}}`
)

// picture is the beginning of a coloured terminal text as SVG.
func picture(text string) string {
	lines := strings.Split(text, "\n")
	lines = lines[:min(len(lines), pictureLines)]
	width, height := 100*letterWidth+40, len(lines)*lineHeight+34
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%.0f" height="%d" role="img">`+"\n", width, height, width, height)
	fmt.Fprintf(&b, "<title>quellenlage demo</title>\n<style>%s</style>\n", pictureStyle)
	fmt.Fprintf(&b, `<rect class="p" x=".5" y=".5" width="%.0f" height="%d" rx="8"/>`+"\n", width-1, height-1)
	for i, line := range lines {
		fmt.Fprintf(&b, `<text x="20" y="%d" xml:space="preserve">%s</text>`+"\n", 30+i*lineHeight, spans(line))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// spans turns the control sequences of a line into styled pieces.
func spans(line string) string {
	var b strings.Builder
	open := false
	for i, part := range strings.Split(line, "\x1b[") {
		text := part
		if i > 0 {
			var code string
			code, text, _ = strings.Cut(part, "m")
			if open {
				b.WriteString("</tspan>")
			}
			if open = code != "0"; open {
				b.WriteString(`<tspan class="s` + strings.ReplaceAll(code, ";", " s") + `">`)
			}
		}
		b.WriteString(html.EscapeString(text))
	}
	if open {
		b.WriteString("</tspan>")
	}
	return b.String()
}
