package token

import (
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// sentences divides the tokens of each block.
func sentences(r *q.Reading) []q.Sentence {
	out := make([]q.Sentence, 0, len(r.Tokens)/12+1)
	words := lists()
	for block, first := 0, 0; block < len(r.Blocks) && first < len(r.Tokens); block++ {
		last := first
		for last < len(r.Tokens) && r.Tokens[last].Start < r.Blocks[block].End {
			last++
		}
		d := divider{r.Text, r.Tokens[:last], words}
		for first < last {
			end := d.sentenceEnd(first)
			out = append(out, q.Sentence{Span: r.TokenSpan(first, end), First: first, Last: end, Block: block})
			first = end
		}
	}
	return out
}

// divider finds the ends of sentences in the tokens of one block.
type divider struct {
	text   string
	tokens []q.Token
	words  *wordLists
}

func (d divider) word(i int) string {
	if i < 0 || i >= len(d.tokens) {
		return ""
	}
	return d.tokens[i].In(d.text)
}

// longestSentence is how many tokens a sentence can have. The longest ones of newspapers have
// two hundred; what is longer is a list or a table without points, or no language at all. The
// limit keeps the work of all later stages linear in the length of the text.
const longestSentence = 400

// sentenceEnd is the token behind the sentence that begins with token first.
func (d divider) sentenceEnd(first int) int {
	limit := first + longestSentence
	for i := first; i < len(d.tokens) && i < limit; i++ {
		if d.glued(first, i) {
			return i
		}
		how := d.endMark(i)
		if how == noEnd {
			continue
		}
		next := d.afterClosing(i + 1)
		if next == len(d.tokens) || d.begins(next, how, next > i+1) {
			if next > limit {
				break
			}
			return next
		}
		i = next - 1
	}
	if len(d.tokens) <= limit {
		return len(d.tokens)
	}
	return d.breakBefore(limit)
}

// breakBefore divides what is too long for a sentence: behind the last mark before the
// limit, if there is one in the second half.
func (d divider) breakBefore(limit int) int {
	for i := limit; i > limit-longestSentence/2; i-- {
		if d.tokens[i-1].Kind == q.Punct {
			return i
		}
	}
	return limit
}

// ending is how sure a mark ends a sentence.
type ending uint8

const (
	noEnd      ending = iota
	fullEnd           // point, question or exclamation mark: unless the sentence goes on
	beforeWord        // point of an abbreviation: only before a word that begins sentences
	capitalEnd        // ellipsis: only before a capital
)

func (d divider) endMark(i int) ending {
	t := d.tokens[i]
	word := t.In(d.text)
	last := word[len(word)-1]
	switch {
	case t.Kind == q.Punct && (word == "." || last == '?' || last == '!'):
		return fullEnd
	case word == "…" || t.Kind == q.Punct && last == '.':
		if before := d.word(i - 1); before == "(" || before == "[" {
			return noEnd
		}
		return capitalEnd
	case last == '.' && (t.Kind == q.Word || t.Kind == q.Number):
		return d.pointOf(word)
	}
	return noEnd
}

// pointOf is what the point of an abbreviation or ordinal means.
func (d divider) pointOf(word string) ending {
	switch d.words.abbreviation(word) {
	case end, besideNumber:
		return beforeWord
	case final:
		return capitalEnd
	}
	return noEnd
}

// afterClosing skips closing marks and brackets, and further marks that end sentences.
func (d divider) afterClosing(i int) int {
	for ; i < len(d.tokens); i++ {
		t := d.tokens[i]
		switch word := t.In(d.text); {
		case t.Kind == q.Close, word == ")", word == "]", word == "…":
		case t.Kind == q.Punct && (word[0] == '.' || word[0] == '?' || word[0] == '!'):
		default:
			return i
		}
	}
	return i
}

// begins reports whether a sentence begins at token i, after a mark of the given kind;
// closed says that the mark was followed by a closing mark or bracket.
func (d divider) begins(i int, how ending, closed bool) bool {
	if how == fullEnd && d.tokens[i].Kind == q.Open {
		return true
	}
	i = d.afterOpening(i)
	if i == len(d.tokens) {
		return true
	}
	t := d.tokens[i]
	first, _ := utf8.DecodeRuneInString(t.In(d.text))
	switch t.Kind {
	case q.Number:
		return how == fullEnd
	case q.Symbol:
		return how == fullEnd && !closed
	case q.Word:
		if how == beforeWord {
			return d.words.starters[t.In(d.text)]
		}
		return !unicode.IsLower(first) && !isHyphen(first)
	}
	return d.markBegins(i, how)
}

// markBegins is begins for a mark: a dash or bracket begins a sentence if a capital
// follows; a comma, semicolon or colon never does.
func (d divider) markBegins(i int, how ending) bool {
	switch d.word(i) {
	case ",", ";", ":", "/":
		return false
	}
	if how != fullEnd {
		return false
	}
	first, _ := utf8.DecodeRuneInString(d.word(d.afterOpening(i + 1)))
	return !unicode.IsLower(first)
}

func (d divider) afterOpening(i int) int {
	for i < len(d.tokens) && d.tokens[i].Kind == q.Open {
		i++
	}
	return i
}
