package token

import (
	"strings"
	"testing"

	"github.com/quellenlage/quellenlage/internal/shared"
)

// treebankSentence is a sentence of a treebank: its text, and the offsets in it at which
// tokens end.
type treebankSentence struct {
	text string
	ends []int
}

// TestTreebanks measures sentences and tokens against two treebanks: five sentences at a
// time are joined by a blank. The F1 of sentence ends must not fall below what the product
// needs.
func TestTreebanks(t *testing.T) {
	for _, c := range []struct {
		name string
		need float64
	}{{"gsd-dev", 0.97}, {"pud-test", 0.97}} {
		t.Run(c.name, func(t *testing.T) {
			data, err := shared.Read(shared.Path(t, "data/treebanks/"+c.name+".conllu.gz"))
			if err != nil {
				t.Fatal(err)
			}
			var ends, tokens counts
			all := treebank(string(data))
			for len(all) > 0 {
				n := min(5, len(all))
				compare(t, all[:n], &ends, &tokens)
				all = all[n:]
			}
			t.Logf("%s: sentence ends F1 %.4f, tokens F1 %.4f", c.name, ends.f1(), tokens.f1())
			if ends.f1() < c.need {
				t.Errorf("sentence F1 %.4f, need %.2f", ends.f1(), c.need)
			}
		})
	}
}

func compare(t *testing.T, group []treebankSentence, ends, tokens *counts) {
	var text strings.Builder
	goldEnds, goldTokens := map[int]bool{}, map[[2]int]bool{}
	for _, s := range group {
		if text.Len() > 0 {
			text.WriteByte(' ')
		}
		base := text.Len()
		text.WriteString(s.text)
		goldEnds[text.Len()] = true
		start := 0
		for _, end := range s.ends {
			for s.text[start] == ' ' {
				start++
			}
			goldTokens[[2]int{base + start, base + end}] = true
			start = end
		}
	}
	r := reading(text.String())
	foundEnds, foundTokens := map[int]bool{}, map[[2]int]bool{}
	for _, s := range r.Sentences {
		foundEnds[s.End] = true
		if testing.Verbose() && !goldEnds[s.End] {
			t.Logf("too much: …%s ⏎ %s", r.Text[max(0, s.End-40):s.End], r.Text[s.End:min(len(r.Text), s.End+30)])
		}
	}
	for end := range goldEnds {
		if testing.Verbose() && !foundEnds[end] {
			t.Logf("missed: …%s ⏎ %s", r.Text[max(0, end-40):end], r.Text[end:min(len(r.Text), end+30)])
		}
	}
	for _, tok := range r.Tokens {
		span := [2]int{tok.Start, tok.End}
		foundTokens[span] = true
		if testing.Verbose() && !goldTokens[span] {
			t.Logf("token %q of …%s…", tok.In(r.Text), r.Text[max(0, tok.Start-10):min(len(r.Text), tok.End+10)])
		}
	}
	count(ends, goldEnds, foundEnds)
	count(tokens, goldTokens, foundTokens)
}

// treebank reads the sentences of a CoNLL-U file whose words can be found in their text.
// Of a word that is divided into several, such as "am", the surface is one token.
func treebank(data string) []treebankSentence {
	var out []treebankSentence
	for part := range strings.SplitSeq(data, "\n\n") {
		var s treebankSentence
		at, skip, ok := 0, "", true
		for line := range strings.Lines(part) {
			if text, found := strings.CutPrefix(line, "# text = "); found {
				s.text = strings.TrimSpace(text)
			}
			cols := strings.Split(line, "\t")
			if len(cols) < 10 {
				continue
			}
			if _, last, isRange := strings.Cut(cols[0], "-"); isRange {
				skip = last
			} else if skip != "" {
				if cols[0] == skip {
					skip = ""
				}
				continue
			}
			i := strings.Index(s.text[at:], cols[1])
			if i < 0 {
				ok = false
				break
			}
			at += i + len(cols[1])
			s.ends = append(s.ends, at)
		}
		if ok && s.text != "" {
			out = append(out, s)
		}
	}
	return out
}

type counts struct{ gold, found, both int }

func count[T comparable](c *counts, gold, found map[T]bool) {
	c.gold += len(gold)
	c.found += len(found)
	for k := range gold {
		if found[k] {
			c.both++
		}
	}
}

func (c counts) f1() float64 { return 2 * float64(c.both) / float64(max(1, c.gold+c.found)) }
