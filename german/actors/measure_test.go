package actors_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
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

// goldSource is a source of the corpus with the place where it stands.
type goldSource struct {
	span  q.Span
	text  string
	actor string
}

// TestMeasureCorpus reports how many sources of the corpus an actor covers, and how many
// of these actors have the right name. Odd texts are for development, even ones for the
// check.
func TestMeasureCorpus(t *testing.T) {
	dir := "../../../shared/corpus-draft/texts"
	files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
	if len(files) == 0 {
		t.Skip("needs " + dir + ": texts to measure on")
	}
	var total [2]score
	for n, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a, gold := readCorpusText(string(raw))
		r := pipeline().Read(a)
		s := &total[n%2]
		for _, g := range gold {
			s.of++
			i := actors.At(r, g.span)
			if i < 0 {
				around := a.Text[max(0, g.span.Start-40):min(len(a.Text), g.span.End+40)]
				t.Logf("UNCOVERED %d %s: %q => %q in %q", n%2, filepath.Base(file), g.text, g.actor, around)
				continue
			}
			s.covered++
			right := sameName(g.actor, r.Actors[i].Name)
			if pronoun.MatchString(g.text) {
				s.pronouns++
				if right {
					s.pronounsRight++
				}
			}
			if right {
				s.right++
			} else {
				t.Logf("NAME %d %s: %q => %q, got %q (%s %s)", n%2, filepath.Base(file), g.text, g.actor, r.Actors[i].Name, r.Actors[i].Kind, r.Actors[i].By)
			}
		}
	}
	for n, part := range []string{"development", "check"} {
		s := total[n]
		t.Logf("SCORE %s: covered %.3f (%d of %d), name right %.3f of covered, pronouns right %.3f (of %d)",
			part, ratio(s.covered, s.of), s.covered, s.of, ratio(s.right, s.covered), ratio(s.pronounsRight, s.pronouns), s.pronouns)
	}
}

type score struct{ of, covered, right, pronouns, pronounsRight int }

func ratio(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

var pronoun = regexp.MustCompile(`(?i)^(er|sie|ihn|ihm|ihr|ihnen|seine?[rnms]?|ihre[rnms]?)$`)

var occurrence = regexp.MustCompile(`#(\d+)$`)

// readCorpusText reads a text of the corpus and its sources that can be found.
func readCorpusText(raw string) (*q.Article, []goldSource) {
	head, rest, _ := strings.Cut(raw, "\n\n")
	title := ""
	for line := range strings.Lines(head) {
		if v, ok := strings.CutPrefix(line, "title: "); ok {
			title = strings.TrimSpace(v)
		}
	}
	body, sections, _ := strings.Cut(rest, "== attributions\n")
	rows, _, _ := strings.Cut(sections, "\n== ")
	a := article(title, strings.TrimSpace(body))
	var gold []goldSource
	for n, line := range strings.Split(rows, "\n") {
		f := strings.Split(line, "\t")
		if n == 0 || len(f) < 10 || f[0] == "-" || f[6] == "?" {
			continue
		}
		content := strings.Split(f[3], " || ")[0]
		if span, ok := locate(a.Text, strings.Split(f[0], " || ")[0], content); ok {
			gold = append(gold, goldSource{span, span.In(a.Text), f[6]})
		}
	}
	return a, gold
}

// locate finds a span field: by its occurrence mark, or nearest to the content.
func locate(text, field, content string) (q.Span, bool) {
	if m := occurrence.FindStringSubmatch(field); m != nil {
		field = strings.TrimSuffix(field, m[0])
		n, _ := strconv.Atoi(m[1])
		at := -1
		for range n {
			next := strings.Index(text[at+1:], field)
			if next < 0 {
				return q.Span{}, false
			}
			at += next + 1
		}
		return q.Span{Start: at, End: at + len(field)}, at >= 0
	}
	content = occurrence.ReplaceAllString(content, "")
	place := strings.Index(text, content)
	best, distance := -1, len(text)+1
	for at := strings.Index(text, field); at >= 0; {
		inside := insideWord(text, at) || insideWord(text, at+len(field))
		d := max(place-at, at-(place+len(content)), 0)
		if at < place {
			d = max(0, place-(at+len(field)))
		}
		if d < distance && !inside {
			best, distance = at, d
		}
		next := strings.Index(text[at+1:], field)
		if next < 0 {
			break
		}
		at += next + 1
	}
	return q.Span{Start: best, End: best + len(field)}, best >= 0
}

// insideWord reports whether letters stand on both sides of an offset.
func insideWord(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

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
