package actors_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/corpus"
	"github.com/quellenlage/quellenlage/german/actors"
	"github.com/quellenlage/quellenlage/german/name"
	"github.com/quellenlage/quellenlage/german/tag"
	"github.com/quellenlage/quellenlage/german/token"
)

// pipeline is as much of the German analysis as the actors need.
func pipeline() q.Pipeline {
	return q.Pipeline{token.Tokens(), token.Sentences(), tag.Tags(), name.Names(), actors.Actors()}
}

// article makes an article of a title and paragraphs.
func article(title, body string) *q.Article {
	a := &q.Article{ID: "test", Title: title, Language: "de", Text: body}
	if title != "" {
		a.Text = title + "\n\n" + body
	}
	at := 0
	for line := range strings.Lines(a.Text) {
		if trimmed := strings.TrimRight(line, "\n"); strings.TrimSpace(trimmed) != "" {
			kind := q.Paragraph
			if at == 0 && title != "" {
				kind = q.Headline
			}
			a.Blocks = append(a.Blocks, q.Block{Span: q.Span{Start: at, End: at + len(trimmed)}, Kind: kind})
		}
		at += len(line)
	}
	return a
}

// TestMeasureCorpus reports how many sources of the corpus an actor covers, and how many
// of these actors have the right name.
func TestMeasureCorpus(t *testing.T) {
	texts, err := corpus.Read(os.DirFS("../../corpus"))
	if err != nil {
		t.Fatal(err)
	}
	total := map[corpus.Part]score{}
	for _, text := range texts {
		if text.Part == corpus.Test {
			continue
		}
		r := pipeline().Read(text.Article())
		s := total[text.Part]
		for _, a := range text.Attributions {
			if len(a.Source) > 0 && a.Actor != "?" {
				s.add(t, r, a.Source[0], a.Actor)
			}
		}
		total[text.Part] = s
	}
	for _, part := range []corpus.Part{corpus.Train, corpus.Dev} {
		s := total[part]
		t.Logf("SCORE %s: covered %.3f (%d of %d), name right %.3f of covered, pronouns right %.3f (of %d)",
			part, ratio(s.covered, s.of), s.covered, s.of, ratio(s.right, s.covered), ratio(s.pronounsRight, s.pronouns), s.pronouns)
	}
}

// add counts one source whose actor should have the name.
func (s *score) add(t *testing.T, r *q.Reading, source q.Span, name string) {
	s.of++
	i := actors.At(r, source)
	if i < 0 {
		t.Logf("UNCOVERED %s: %q => %q", r.ID, source.In(r.Text), name)
		return
	}
	s.covered++
	right := sameName(name, r.Actors[i].Name)
	if pronoun.MatchString(source.In(r.Text)) {
		s.pronouns++
		if right {
			s.pronounsRight++
		}
	}
	if right {
		s.right++
		return
	}
	t.Logf("NAME %s: %q => %q, got %q (%s %s)", r.ID, source.In(r.Text), name, r.Actors[i].Name, r.Actors[i].Kind, r.Actors[i].By)
}

type score struct{ of, covered, right, pronouns, pronounsRight int }

func ratio(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

var pronoun = regexp.MustCompile(`(?i)^(er|sie|ihn|ihm|ihr|ihnen|seine?[rnms]?|ihre[rnms]?)$`)

var namePart = regexp.MustCompile(`\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*`)

// sameName reports whether the head of one name stands in the other, up to endings. It is
// the test for actors of the scorer of attributions.
func sameName(want, got string) bool {
	return shared(heads(want), namePart.FindAllString(got, -1)) || shared(heads(got), namePart.FindAllString(phrasesOf(want), -1))
}

var dependent = regexp.MustCompile(`\s(des|der|von|vom|aus|im|in|bei|beim|für|mit|zu|zur|zum|an|am|auf|unter|über|gegen|vor|nach|laut)\s.*`)

func phrasesOf(name string) string {
	var parts []string
	for part := range strings.SplitSeq(strings.NewReplacer(";", ",", " und ", ",").Replace(name), ",") {
		parts = append(parts, dependent.ReplaceAllString(part, ""))
	}
	return strings.Join(parts, ",")
}

func heads(name string) []string {
	var out []string
	for part := range strings.SplitSeq(phrasesOf(name), ",") {
		words := namePart.FindAllString(part, -1)
		capital := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return !unicode.IsUpper([]rune(w)[0]) })
		if len(capital) > 0 {
			out = append(out, capital[len(capital)-1])
		} else if len(words) > 0 {
			out = append(out, words[len(words)-1])
		}
	}
	return out
}

func shared(some, others []string) bool {
	for _, a := range some {
		for _, b := range others {
			for _, x := range endings(a) {
				if slices.Contains(endings(b), x) {
					return true
				}
			}
		}
	}
	return false
}

func endings(word string) []string {
	word = strings.ToLower(word)
	out := []string{word}
	for _, e := range []string{"s", "es", "e", "en", "n"} {
		if stem, ok := strings.CutSuffix(word, e); ok && len(stem) >= 3 {
			out = append(out, stem)
		}
	}
	return out
}
