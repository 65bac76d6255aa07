package demo_test

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/demo"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/source"
)

//go:embed facts.tsv
var facts string

// story reads the demo's articles.
func story(t *testing.T) *q.Story {
	t.Helper()
	var articles []*q.Article
	var left []q.Skip
	for a, skip := range source.In(demo.Articles()) {
		if skip != nil {
			left = append(left, *skip)
			continue
		}
		articles = append(articles, a)
	}
	return desk.German().Story(articles, left)
}

// TestFacts checks what the brief of the demo must say: every fact holds but those marked as
// open, and of those none does.
func TestFacts(t *testing.T) {
	var out bytes.Buffer
	if err := brief.JSON(&out, brief.Build(story(t), "de")); err != nil {
		t.Fatal(err)
	}
	var b told
	if err := json.Unmarshal(out.Bytes(), &b); err != nil {
		t.Fatal(err)
	}
	if len(b.LeftOut) > 0 {
		t.Errorf("left out: %v", b.LeftOut)
	}
	for line := range strings.Lines(facts) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fact, open := strings.CutPrefix(line, "open\t")
		f := strings.Split(fact, "\t")
		switch holds := b.holds(f[0], f[1:]); {
		case holds && open:
			t.Errorf("holds now and is marked as open: %s", strings.Join(f, " "))
		case !holds && !open:
			t.Errorf("does not hold: %s", strings.Join(f, " "))
		}
	}
}

// told is the part of a brief's JSON that facts are about.
type told struct {
	LeftOut  []struct{ Path string } `json:"left_out"`
	Articles []struct {
		ID, Published string
		Agencies      []string
	}
	Figures []struct {
		Counted string
		Entries []struct {
			Text, Unit, Verdict string
			Low, High           *float64
			Articles, Origins   []string
			Relations           []struct {
				Type string
				To   int
			}
		}
	}
	Positions []struct {
		Actor string
		Acts  []struct {
			Day, Latest, Speaker *string
			Stance               string
		}
		Changes []struct{ From, To int }
	}
	Evidence []struct {
		Kind  string
		Actor *string
	}
	Reuse []struct {
		A, B     string
		Passages []json.RawMessage
	}
	Quotes []struct {
		Text  string
		Actor *string
	}
	Lead, New json.RawMessage
}

func (b told) holds(kind string, f []string) bool {
	switch kind {
	case "day":
		return b.article(f[0], func(published string, _ []string) bool { return strings.HasPrefix(published, f[1]) })
	case "agency":
		return b.article(f[0], func(_ string, agencies []string) bool {
			return f[1] == "-" && len(agencies) == 0 || slices.Contains(agencies, f[1])
		})
	case "reuse", "self":
		other := f[len(f)-1]
		if kind == "reuse" {
			other = f[1]
		}
		return b.shares(f[0], other)
	case "act", "change":
		return b.acts(kind, f)
	case "figure", "verdict", "relation":
		return b.figure(kind, f)
	case "evidence":
		for _, e := range b.Evidence {
			if e.Kind == f[0] && (len(f) == 1 || sameName(text(e.Actor), f[1])) {
				return true
			}
		}
	case "quote":
		for _, c := range b.Quotes {
			if strings.Contains(c.Text, f[0]) && sameName(text(c.Actor), f[1]) {
				return true
			}
		}
	case "not":
		return b.silent(f[0], f[1])
	}
	return false
}

func (b told) article(doc string, is func(published string, agencies []string) bool) bool {
	for _, a := range b.Articles {
		if strings.HasPrefix(a.ID, doc) {
			return is(a.Published, a.Agencies)
		}
	}
	return false
}

func (b told) shares(one, other string) bool {
	for _, r := range b.Reuse {
		if len(r.Passages) > 0 && (strings.HasPrefix(r.A, one) && strings.HasPrefix(r.B, other) || strings.HasPrefix(r.A, other) && strings.HasPrefix(r.B, one)) {
			return true
		}
	}
	return false
}

// acts checks "act ACTOR STANCE [DAY]" and "change ACTOR STANCE STANCE".
func (b told) acts(kind string, f []string) bool {
	for _, p := range b.Positions {
		if !slices.ContainsFunc(strings.Split(f[0], "|"), func(name string) bool { return sameName(p.Actor, name) }) {
			continue
		}
		if kind == "change" {
			for _, c := range p.Changes {
				if p.Acts[c.From].Stance == f[1] && p.Acts[c.To].Stance == f[2] {
					return true
				}
			}
			continue
		}
		for _, a := range p.Acts {
			if slices.Contains(strings.Split(f[1], "|"), a.Stance) && (len(f) < 3 || text(a.Day) == f[2]) {
				return true
			}
		}
	}
	return false
}

// figure checks "figure LOW HIGH WORD ORIGINS ARTICLES", "verdict LOW HIGH WORD VERDICT" and
// "relation LOW HIGH WORD LOW HIGH WORD TYPE".
func (b told) figure(kind string, f []string) bool {
	articles, origins := map[string]bool{}, map[string]bool{}
	for _, series := range b.Figures {
		is := func(i int, f []string) bool {
			e := series.Entries[i]
			return bound(e.Low) == f[0] && bound(e.High) == f[1] && (f[2] == "-" || strings.Contains(strings.ToLower(e.Text+e.Unit+series.Counted), strings.ToLower(f[2])))
		}
		for i, e := range series.Entries {
			if !is(i, f) {
				continue
			}
			if kind == "verdict" && e.Verdict == f[3] {
				return true
			}
			for _, r := range e.Relations {
				if kind == "relation" && r.Type == f[6] && is(r.To, f[3:]) {
					return true
				}
			}
			for _, a := range e.Articles {
				articles[a] = true
			}
			for _, o := range e.Origins {
				origins[o] = true
			}
		}
	}
	return kind == "figure" && len(articles) >= number(f[4]) && (f[3] == "*" || len(origins) == number(f[3]))
}

// silent checks that a part says something, but not this.
func (b told) silent(part, words string) bool {
	var data []byte
	switch part {
	case "lead":
		data = b.Lead
	case "new":
		data = b.New
	case "quotes":
		data, _ = json.Marshal(b.Quotes) // plain strings
	case "figures":
		data, _ = json.Marshal(b.Figures)
	}
	return len(data) > 2 && !strings.Contains(string(data), words)
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func bound(v *float64) string {
	if v == nil {
		return "-"
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

var endings = regexp.MustCompile(`(es|en|er|em|e|s|n)$`)

// sameName reports whether the last capitalised word of one name stands in the other, endings
// aside.
func sameName(a, b string) bool {
	head := func(name string) (stems []string, last string) {
		for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
			stem := strings.ToLower(w)
			if len([]rune(w)) > 4 {
				stem = endings.ReplaceAllString(stem, "")
			}
			if stems = append(stems, stem); unicode.IsUpper([]rune(w)[0]) {
				last = stem
			}
		}
		return stems, last
	}
	stemsA, lastA := head(a)
	stemsB, lastB := head(b)
	return lastA != "" && slices.Contains(stemsB, lastA) || lastB != "" && slices.Contains(stemsA, lastB)
}
