package attribution

import (
	"strings"
	"testing"

	"github.com/quellenlage/quellenlage/internal/construct"
)

func TestLinkConstructs(t *testing.T) {
	for _, c := range linkConstructs() {
		construct.Check(t, []construct.Construct{c}, func(text string) []construct.Finding { return chainsFound(text, c.Name) })
	}
}

// chainsFound writes attributions that have links as "actor ← link ← link: content".
func chainsFound(text, name string) []construct.Finding {
	r := reading(text)
	var out []construct.Finding
	for _, a := range r.Attributions {
		if len(a.Via) == 0 || a.Actor < 0 {
			continue
		}
		names := []string{r.Actors[a.Actor].Name}
		for _, v := range a.Via {
			names = append(names, r.Actors[v].Name)
		}
		out = append(out, construct.Finding{By: name, Text: strings.Join(names, " ← ") + ": " + a.Content.In(r.Text)})
	}
	return out
}
