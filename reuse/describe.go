package reuse

import (
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// facts say what the shared text of two articles with these names is: "Agenturtext dpa",
// "beide nennen die Agentur", "2 Passagen", "15 % / 20 %".
func facts(labels msg.Labels, r q.Reuse, one, two string) []string {
	parts := []string{strings.TrimSpace(labels.Text(msg.Reuse(r.Kind)) + " " + r.Agency)}
	for _, reason := range r.Reasons {
		if key := msg.Reason(reason.Text); labels.Has(key) {
			parts = append(parts, labels.Text(key))
		}
	}
	if r.Direction != q.UnknownDirection {
		parts = append(parts, labels.Text(msg.Direction(r.Direction), "a", one, "b", two))
	} else if r.Kind == q.Copy {
		parts = append(parts, labels.Text(msg.Direction(r.Direction)))
	}
	share := percent(r.ShareA) + " / " + percent(r.ShareB)
	if r.A == r.B {
		share = percent(r.ShareB)
	}
	return append(parts, labels.Count(msg.Passages, len(r.Passages)), share)
}

func percent(share float64) string { return strconv.Itoa(int(100*share+0.5)) + "\u00a0%" }
