package times

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// TestCorpus measures the project's own annotated texts: F1 of overlapping spans, and the
// share of right values among the matched ones. It logs the figures and fails only if
// they fall far below what the package reaches.
func TestCorpus(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/corpus-draft/texts/*.txt")
	if len(files) == 0 {
		t.Skip("needs ../shared/corpus-draft: the annotated texts lie outside the repository")
	}
	var gold, system, matched, right int
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text, published, rows := corpusText(string(data))
		found := read(text, onDay(q.Day(published))).Times
		used := make([]bool, len(found))
		gold, system = gold+len(rows), system+len(found)
		for _, g := range rows {
			if k := partner(g.Span, found, used); k >= 0 {
				used[k] = true
				matched++
				if found[k].Value == g.Value {
					right++
				}
			}
		}
	}
	precision, recall := share(matched, system), share(matched, gold)
	f1 := 2 * precision * recall / (precision + recall)
	t.Logf("%d texts, %d times: P %.3f R %.3f F1 %.3f, value right %.3f", len(files), gold, precision, recall, f1, share(right, matched))
	if f1 < 0.9 || share(right, matched) < 0.88 {
		t.Errorf("F1 %.3f (at least 0.9), value %.3f (at least 0.88)", f1, share(right, matched))
	}
}

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

// partner is the unused finding that overlaps the span most, -1 if none does.
func partner(s q.Span, found []q.Time, used []bool) int {
	best, most := -1, 0
	for k, f := range found {
		if overlap := min(s.End, f.End) - max(s.Start, f.Start); !used[k] && overlap > most {
			best, most = k, overlap
		}
	}
	return best
}

// corpusText reads a file of the corpus: title and body, the day, and the rows of the
// section "times".
func corpusText(data string) (text, published string, rows []q.Time) {
	head, rest, _ := strings.Cut(data, "\n\n")
	fields := map[string]string{}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		fields[key] = value
	}
	body, _, _ := strings.Cut(rest, "\n== ")
	text = fields["title"] + "\n\n" + body
	_, section, _ := strings.Cut(data, "\n== times\n")
	for line := range strings.Lines(section) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(cells) < 3 || cells[0] == "text" {
			continue
		}
		if at := occurrence(text, cells[0]); at.Start >= 0 {
			rows = append(rows, q.Time{Span: at, Type: q.TimeType(cells[1]), Value: cells[2]})
		}
	}
	return text, fields["published"], rows
}

// occurrence finds "Jahr#2": the second place where the words stand.
func occurrence(text, words string) q.Span {
	n := 1
	if w, number, ok := strings.Cut(words, "#"); ok {
		if k, err := strconv.Atoi(number); err == nil {
			words, n = w, k
		}
	}
	at := -1
	for range n {
		next := strings.Index(text[at+1:], words)
		if next < 0 {
			return q.Span{Start: -1}
		}
		at += 1 + next
	}
	return q.Span{Start: at, End: at + len(words)}
}
