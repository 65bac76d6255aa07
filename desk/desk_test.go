package desk_test

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/desk"
	"github.com/quellenlage/quellenlage/source"
)

// demoArticles are the articles of the made-up story.
func demoArticles(t testing.TB) []*q.Article {
	t.Helper()
	return read(t, filepath.Join("..", "demo", "articles"))
}

func read(t testing.TB, paths ...string) []*q.Article {
	t.Helper()
	var articles []*q.Article
	for a, skip := range (source.Reader{}).Articles(paths) {
		if skip != nil {
			t.Fatalf("left out: %+v", skip)
		}
		articles = append(articles, a)
	}
	return articles
}

func briefJSON(t testing.TB, articles []*q.Article) string {
	t.Helper()
	var out bytes.Buffer
	if err := brief.JSON(&out, brief.Build(desk.German().Story(articles, nil), "de")); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	articles := demoArticles(t)
	want := briefJSON(t, articles)
	shuffle := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		shuffle.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		if briefJSON(t, articles) != want {
			t.Fatal("the brief depends on the order of the articles")
		}
	}
}

func TestTextNeverChanges(t *testing.T) {
	articles := demoArticles(t)
	before := make([]string, len(articles))
	for i, a := range articles {
		before[i] = strings.Clone(a.Text)
	}
	desk.German().Story(articles, nil)
	for i, a := range articles {
		if a.Text != before[i] {
			t.Errorf("%s: the text has changed", a.ID)
		}
	}
}

// TestFindingsLieInTheText checks every layer: within the text, on the boundaries of runes,
// with a rule that made them, and pointing at findings that exist.
func TestFindingsLieInTheText(t *testing.T) {
	readings, left := desk.German().Read(demoArticles(t))
	if len(left) > 0 {
		t.Errorf("left out: %+v", left)
	}
	for _, r := range readings {
		check := func(what, by string, spans ...q.Span) {
			for _, s := range spans {
				if s.Start < 0 || s.End > len(r.Text) || s.Start > s.End || !onRunes(r.Text, s) {
					t.Errorf("%s: %s at %+v lies outside of the text", r.ID, what, s)
				}
			}
			if by == "" {
				t.Errorf("%s: %s at %+v names no rule", r.ID, what, spans)
			}
		}
		for _, x := range r.Times {
			check("time", x.By, x.Span)
		}
		for _, f := range r.Figures {
			check("figure", f.By, f.Span, f.Number)
			if f.Attribution >= len(r.Attributions) || f.Low > f.High {
				t.Errorf("%s: figure %+v", r.ID, f)
			}
		}
		for _, a := range r.Actors {
			for _, m := range a.Mentions {
				check("mention", m.By, m.Span)
			}
		}
		for i, a := range r.Attributions {
			for _, part := range []q.Spans{a.Content, a.Cue, a.Frame, a.Source, a.Addressee} {
				check("attribution", a.By, part...)
			}
			if len(a.Content) == 0 || a.Actor >= len(r.Actors) || a.Authority >= len(r.Actors) || a.Inside >= len(r.Attributions) || a.Inside == i {
				t.Errorf("%s: attribution %+v", r.ID, a)
			}
		}
	}
}

func onRunes(text string, s q.Span) bool {
	boundary := func(i int) bool { return i == len(text) || text[i]&0xC0 != 0x80 }
	return boundary(s.Start) && boundary(s.End)
}

func TestNoArticles(t *testing.T) {
	s := desk.German().Story(nil, []q.Skip{{Path: "x", Reason: q.SkipEmpty}})
	if len(s.LeftOut) != 1 {
		t.Errorf("left out: %+v", s.LeftOut)
	}
}

// TestFailingStage: an article on which a stage fails is left out, with the reason; all
// others are read.
func TestFailingStage(t *testing.T) {
	articles := demoArticles(t)
	bad := articles[1]
	d := desk.German()
	d.Pipeline = append(slices.Clone(d.Pipeline), q.Stage{Name: "test.fail", Version: 1, Run: func(r *q.Reading) {
		if r.ID == bad.ID {
			_ = r.Tokens[len(r.Tokens)]
		}
	}})
	var last int
	d.Progress = func(done, _ int) { last = done }
	s := d.Story(articles, nil)
	if len(s.Readings) != len(articles)-1 || len(s.LeftOut) != 1 || last < len(articles) {
		t.Fatalf("%d of %d articles read, left out: %+v, progress %d", len(s.Readings), len(articles), s.LeftOut, last)
	}
	if skip := s.LeftOut[0]; skip.Path != bad.Path || !strings.Contains(skip.Detail, "test.fail") {
		t.Errorf("left out: %+v", skip)
	}
}
