package reuse

import (
	"fmt"
	"io"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

// Terminal writes each pair with what it is, and its passages as A has them, in lines of
// the width. Labels are in the language "de" or "en".
func Terminal(w io.Writer, articles []*q.Article, found []q.Reuse, language string, width int) error {
	labels := msg.In(language)
	for _, r := range found {
		one, two := term.Clean(articles[r.A].ID), term.Clean(articles[r.B].ID)
		pair := one + " – " + two
		if r.A == r.B {
			pair = one
		}
		what := strings.Join(facts(labels, r, one, two), " · ")
		if _, err := fmt.Fprintf(w, "%s\n  %s\n", term.Shorten(pair, width), term.Shorten(what, width-2)); err != nil {
			return err
		}
		for _, p := range r.Passages {
			text := strings.Join(strings.Fields(term.Clean(p.A.In(articles[r.A].Text))), " ")
			if _, err := fmt.Fprintf(w, "    %s\n", term.Shorten(text, width-4)); err != nil {
				return err
			}
		}
	}
	return nil
}
