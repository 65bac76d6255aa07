package measure

import (
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
)

// Group are errors of one construct: the rule that made what is too much, or kind and cue of
// what was missed.
type Group struct {
	Name     string
	Examples []string
}

// grouped sorts errors into groups, the largest first.
type grouped map[string][]string

func (g grouped) add(group, format string, args ...any) {
	g[group] = append(g[group], strings.Join(strings.Fields(fmt.Sprintf(format, args...)), " "))
}

func (g grouped) groups() []Group {
	var all []Group
	for name, examples := range g {
		all = append(all, Group{name, examples})
	}
	slices.SortFunc(all, func(a, b Group) int {
		return cmp.Or(cmp.Compare(len(b.Examples), len(a.Examples)), cmp.Compare(a.Name, b.Name))
	})
	return all
}

// PrintErrors prints groups with at most n examples of each.
func PrintErrors(w io.Writer, groups []Group, n int) {
	for _, g := range groups {
		fmt.Fprintf(w, "%5d  %s\n", len(g.Examples), g.Name)
		for _, e := range g.Examples[:min(n, len(g.Examples))] {
			fmt.Fprintf(w, "         %s\n", e)
		}
	}
}

// keyErrors groups the misses that seeds.py lists: what is too much by the rule that made it,
// what was missed or has the wrong speaker or chain by the kind and cue of its row in the
// corpus, wrong acts by both acts. Texts may be nil.
func keyErrors(v verdict, readings []*q.Reading, texts []*corpus.Text) []Group {
	rules, rows := map[string]string{}, map[string]string{}
	for i, r := range readings {
		doc := document(r)
		for _, a := range r.Attributions {
			rules[doc+a.Content.In(r.Text)] = a.By
		}
		if i < len(texts) {
			for _, a := range texts[i].Attributions {
				rows[doc+a.Content.In(texts[i].Text)] = construct(string(a.Kind), a.Cue.In(texts[i].Text))
			}
		}
	}
	g := grouped{}
	misses, _ := v["misses"].([]any)
	for _, miss := range misses {
		cells := cellsOf(miss)
		if len(cells) < 5 {
			continue
		}
		doc, what, content := cells[0], cells[1], cells[2]
		name := strings.ToLower(what)
		switch what {
		case "EXTRA":
			name += " " + rules[doc+content]
		case "MISSED", "SOURCE", "VIA":
			name += " " + rows[doc+content]
		case "STANCE":
			name += fmt.Sprintf(" %s for %s", cells[4], cells[3])
		}
		g.add(name, "%s | %s | key: %s | found: %s", doc, content, cells[3], cells[4])
	}
	return g.groups()
}

// document is the name of a reading's article in a key.
func document(r *q.Reading) string { return r.ID[:min(3, len(r.ID))] }

func cellsOf(miss any) []string {
	list, _ := miss.([]any)
	var cells []string
	for _, c := range list {
		s, _ := c.(string)
		cells = append(cells, s)
	}
	return cells
}

// construct names an attribution by its kind and cue.
func construct(kind, cue string) string {
	if cue == "" {
		cue = "–"
	}
	return kind + ", " + strings.ToLower(cue)
}

// timeErrors groups times by what is wrong with them.
func timeErrors(texts []*corpus.Text, readings []*q.Reading) []Group {
	g := grouped{}
	for i, text := range texts {
		for _, p := range pairTimes(text, readings[i]) {
			switch {
			case p.found == nil:
				g.add("missed time", "%s | %s %s", text.ID, p.gold.In(text.Text), p.gold.Value)
			case p.gold == nil:
				g.add("extra time", "%s | %s %s %s", text.ID, p.found.In(readings[i].Text), p.found.Value, p.found.By)
			case !sameValue(p.gold.Value, p.found.Value):
				g.add("time value", "%s | %s | key: %s | found: %s %s", text.ID, p.gold.In(text.Text), p.gold.Value, p.found.Value, p.found.By)
			}
		}
	}
	return g.groups()
}

// quotation is what the error listing reads of a gold quotation. Places are characters.
type quotation struct {
	Type  string
	Quote part
	Cue   part
}

type part struct {
	Text  string
	Spans []struct{ CharBegin, CharEnd int }
}

// wikinewsErrors pairs quotations with attributions by the share of common characters. It
// only lists; the referee pairs more exactly.
func wikinewsErrors(path string, readings []*q.Reading) ([]Group, error) {
	gold, err := quotations(path)
	if err != nil {
		return nil, err
	}
	g := grouped{}
	for _, r := range readings {
		offsets := q.NewOffsets(r.Text)
		taken := make([]bool, len(r.Attributions))
		for _, x := range gold[r.ID] {
			best, at := 0.0, -1
			for i, a := range r.Attributions {
				if s := common(x.Quote, a.Content, offsets); !taken[i] && s > best {
					best, at = s, i
				}
			}
			if best < 0.5 {
				g.add("missed "+construct(x.Type, x.Cue.Text), "%s | %s", r.ID, x.Quote.Text)
				continue
			}
			taken[at] = true
		}
		for i, a := range r.Attributions {
			if !taken[i] && a.Kind != q.Hearsay {
				g.add("extra "+a.By, "%s | %s", r.ID, a.Content.In(r.Text))
			}
		}
	}
	return g.groups(), nil
}

// common is the F1 of the characters of a quotation and a content.
func common(p part, content q.Spans, offsets *q.Offsets) float64 {
	both, all := 0, 0
	for _, s := range p.Spans {
		all += s.CharEnd - s.CharBegin
	}
	for _, c := range content {
		from, to := offsets.CodePoint(c.Start), offsets.CodePoint(c.End)
		all += to - from
		for _, s := range p.Spans {
			both += max(0, min(to, s.CharEnd)-max(from, s.CharBegin))
		}
	}
	return float64(2*both) / float64(max(1, all))
}

func quotations(path string) (map[string][]quotation, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	all := map[string][]quotation{}
	for d := json.NewDecoder(z); ; {
		var document struct {
			DocumentName string
			Annotations  []quotation
		}
		if err := d.Decode(&document); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all[document.DocumentName] = document.Annotations
	}
}
