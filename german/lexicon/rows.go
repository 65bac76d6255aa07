package lexicon

import (
	"iter"
	"strings"
)

// rows yields the tab-separated lines of a word list that have at least n fields.
// Comments begin with #.
func rows(text string, n int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(text) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			if f := strings.Split(line, "\t"); len(f) >= n && !yield(f) {
				return
			}
		}
	}
}
