// Package treebank reads Universal Dependencies treebanks (CoNLL-U) as readings with true
// tags. Each sentence is a reading of its own.
package treebank

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/token"
	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/lab/internal/news"
)

// Sentence is one sentence with the tags that its tokens have in the treebank. A tag
// without POS is not known.
type Sentence struct {
	ID      string
	Reading *q.Reading
	Gold    []q.Tag
}

// Division says whose tokens a sentence has.
type Division int

const (
	Own      Division = iota // those of package token, each with the tag of the treebank token in which it ends
	Treebank                 // those of the treebank; a contraction such as "am" is one
)

// Read reads a file.
func Read(path string, d Division) ([]Sentence, error) {
	data, err := shared.Read(path)
	if err != nil {
		return nil, err
	}
	var out []Sentence
	for part := range strings.SplitSeq(string(data), "\n\n") {
		if p := parse(part); len(p.words) > 0 {
			out = append(out, p.sentence(d))
		}
	}
	return out, nil
}

// parsed is a sentence as the file has it.
type parsed struct {
	id, text string
	words    []word
}

// word is a surface token; of a contraction its first part counts.
type word struct {
	form string
	tag  q.Tag
	span q.Span
	// particle is set for the separated particle of a verb.
	particle bool
}

func parse(part string) parsed {
	var p parsed
	inside := "" // the number of the last word of a contraction
	for line := range strings.Lines(part) {
		line = strings.TrimSuffix(line, "\n")
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			p.text = strings.TrimSpace(text)
		}
		if id, ok := strings.CutPrefix(line, "# sent_id = "); ok {
			p.id = id
		}
		cols := strings.Split(line, "\t")
		if len(cols) < 10 || strings.Contains(cols[0], ".") {
			continue
		}
		_, last, isRange := strings.Cut(cols[0], "-")
		switch {
		case isRange:
			inside = last
			p.words = append(p.words, word{form: cols[1]})
		case inside != "":
			if w := &p.words[len(p.words)-1]; w.tag.POS == q.NoPOS {
				w.tag = tagOf(cols)
			}
			if cols[0] == inside {
				inside = ""
			}
		default:
			p.words = append(p.words, word{
				form: cols[1], tag: tagOf(cols), particle: cols[4] == "PTKVZ" || cols[7] == "compound:prt",
			})
		}
	}
	p.place()
	return p
}

// place finds the words in the text; a text in which they are not found is replaced by the
// words with blanks between them.
func (p *parsed) place() {
	at := 0
	for i := range p.words {
		found := strings.Index(p.text[at:], p.words[i].form)
		if found < 0 || strings.TrimSpace(p.text[at:at+found]) != "" {
			p.join()
			return
		}
		at += found
		p.words[i].span = q.Span{Start: at, End: at + len(p.words[i].form)}
		at = p.words[i].span.End
	}
}

func (p *parsed) join() {
	var text strings.Builder
	for i := range p.words {
		if i > 0 {
			text.WriteByte(' ')
		}
		start := text.Len()
		text.WriteString(p.words[i].form)
		p.words[i].span = q.Span{Start: start, End: text.Len()}
	}
	p.text = text.String()
}

func (p *parsed) sentence(d Division) Sentence {
	r := news.Reading(p.text)
	if d == Treebank {
		r.Tokens = p.tokens(r)
	}
	r.Sentences = []q.Sentence{{Span: r.TokenSpan(0, len(r.Tokens)), First: 0, Last: len(r.Tokens)}}
	s := Sentence{ID: p.id, Reading: r, Gold: make([]q.Tag, len(r.Tokens))}
	w := 0
	for i, t := range r.Tokens {
		for w+1 < len(p.words) && p.words[w].span.End < t.End {
			w++
		}
		s.Gold[i] = p.words[w].tag
		switch {
		case d == Treebank:
		case s.Gold[i].POS == q.PUNCT && t.Kind == q.Word && w > 0: // "Ein-", divided before its hyphen
			s.Gold[i] = p.words[w-1].tag
		case strings.Contains(t.In(p.text), ". "): // "z. B." is no noun
			s.Gold[i] = q.Tag{POS: q.ADV}
		default:
			s.Gold[i].POS = agreed(s.Gold[i].POS, t.In(p.text), p.words[w].particle)
		}
	}
	return s
}

// agreed is the part of speech where the treebanks differ: days and months are nouns, the
// particle of a verb is an adposition, and what counts as foreign is left open.
func agreed(pos q.POS, form string, particle bool) q.POS {
	switch {
	case pos == q.X:
		return q.NoPOS
	case pos == q.PROPN && isDayOrMonth(form):
		return q.NOUN
	case pos == q.ADV && particle:
		return q.ADP
	}
	return pos
}

func isDayOrMonth(form string) bool {
	switch strings.TrimSuffix(form, "s") {
	case "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
		"Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember":
		return true
	}
	return false
}

// tokens are the words as tokens, each with the kind that package token gives it.
func (p *parsed) tokens(own *q.Reading) []q.Token {
	var out []q.Token
	for _, w := range p.words {
		kind := q.Punct
		if alone := token.Split(w.form); len(alone) > 0 {
			kind = alone[0].Kind
		}
		if i := own.TokenAt(w.span.Start); i < len(own.Tokens) && own.Tokens[i].Span == w.span {
			kind = own.Tokens[i].Kind
		}
		out = append(out, q.Token{Span: w.span, Kind: kind})
	}
	return out
}
