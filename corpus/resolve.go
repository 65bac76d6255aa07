package corpus

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// hinted is an error that knows what would help.
type hinted struct {
	error
	hint string
}

func hint(help, format string, args ...any) error {
	return &hinted{fmt.Errorf(format, args...), help}
}

// between joins the pieces of a discontinuous span.
const between = " || "

// piece is a part of a field: a string of the text and its occurrence, 0 if it is not said.
type piece struct {
	text       string
	occurrence int
}

func pieces(field string) []piece {
	if field == nothing {
		return nil
	}
	var all []piece
	for _, s := range strings.Split(field, between) {
		p := piece{text: s}
		if i := strings.LastIndexByte(s, '#'); i > 0 {
			if n, err := strconv.Atoi(s[i+1:]); err == nil && n > 0 {
				p = piece{text: s[:i], occurrence: n}
			}
		}
		all = append(all, p)
	}
	return all
}

// resolveContent finds the pieces of a content: the first occurrence as whole words of the
// first piece, and of each further one the first behind the piece before it.
func resolveContent(text, field string) (q.Spans, error) {
	return resolve(text, field, func(_, _ q.Span) bool { return false })
}

// resolveNear finds the pieces of another field of an attribution: each is the occurrence
// nearest to the content, of two equally near ones the first. Pieces of a verb stand in text
// order.
func resolveNear(text, field string, content q.Spans) (q.Spans, error) {
	return resolve(text, field, func(s, best q.Span) bool { return distance(s, content) < distance(best, content) })
}

// resolve finds the pieces of a field. Each is the first of its occurrences, unless a later
// one is better; without a mark it stands behind the piece before it.
func resolve(text, field string, better func(s, best q.Span) bool) (q.Spans, error) {
	var spans q.Spans
	from := 0
	for _, p := range pieces(field) {
		places, err := occurrences(text, p)
		if err != nil {
			return nil, err
		}
		best := q.Span{Start: -1}
		for _, s := range places {
			if s.Start < from && p.occurrence == 0 {
				continue
			}
			if best.Start < 0 || better(s, best) {
				best = s
			}
		}
		if best.Start < 0 {
			return nil, hint("put the pieces in text order", "%q does not stand behind the piece before it", p.text)
		}
		spans = append(spans, best)
		from = best.End
	}
	return spans, nil
}

// distance is the number of bytes between a span and the nearest piece of a content.
func distance(s q.Span, content q.Spans) int {
	nearest := -1
	for _, c := range content {
		d := 0
		switch {
		case s.End <= c.Start:
			d = c.Start - s.End
		case c.End <= s.Start:
			d = s.Start - c.End
		}
		if nearest < 0 || d < nearest {
			nearest = d
		}
	}
	return nearest
}

// occurrences are the places of a piece: the one that its mark names, which must not begin or
// end within a word, or all that are whole words. A mark counts every occurrence of the
// string, also those within words.
func occurrences(text string, p piece) ([]q.Span, error) {
	if p.text == "" {
		return nil, hint("write - for nothing", "an empty piece")
	}
	var whole []q.Span
	var numbers []string
	n := 0
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], p.text)
		if i < 0 {
			break
		}
		n++
		s := q.Span{Start: at + i, End: at + i + len(p.text)}
		if isWhole(text, s) {
			whole = append(whole, s)
			numbers = append(numbers, fmt.Sprintf("%s#%d", p.text, n))
			if n == p.occurrence {
				return []q.Span{s}, nil
			}
		}
		at = s.End
	}
	switch {
	case n == 0:
		return nil, hint("copy it from the text; join separate pieces by \" || \"", "%q does not stand in the text", p.text)
	case len(whole) == 0:
		return nil, hint("give whole words", "%q stands only within words", p.text)
	case p.occurrence > 0:
		return nil, hint("whole words are "+strings.Join(numbers, ", "), "%s#%d is no whole word or does not exist", p.text, p.occurrence)
	}
	return whole, nil
}

// isWhole reports whether a span neither begins nor ends within a word or number.
func isWhole(text string, s q.Span) bool {
	return !inside(text, s.Start) && !inside(text, s.End)
}

func inside(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return isWordRune(before) && isWordRune(after)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
