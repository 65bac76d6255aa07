package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// sheet is a source text that is being told apart. Its pieces are in text order, do not
// overlap, and leave out only white space and the marks between buttons.
type sheet struct {
	text   string
	pieces []piece
	broken bool // lines end inside of sentences, see breaksSentences

	credits   []q.Credit // spans in text
	authors   []string
	published q.Publication
}

// newSheet tells the pieces of a text apart. The title is the length of the headline
// with which the text is known to begin, 0 if that is not known.
func newSheet(text string, title int) *sheet {
	s := &sheet{text: text, published: q.Publication{Basis: q.NoBasis}}
	if title > 0 {
		s.add(q.Span{Start: 0, End: title}, q.Headline, byTitle)
		title = s.skipBreadcrumb(title)
	}
	end := title + furnitureWords().ending(text[title:])
	head := true
	for _, line := range linesOf(text[:end], title) {
		s.cutLine(line, head)
		head = head && !s.inBody(line)
	}
	s.markCaptions()
	s.cutSentences()
	s.cutTail()
	if end < len(text) {
		s.add(q.Span{Start: end, End: len(text)}, q.Furniture, byEnding)
	}
	s.keepText()
	s.broken = s.breaksSentences()
	return s
}

// keepText takes everything for running text if nothing else would be left: a text that
// looks like furniture as a whole is better read than lost.
func (s *sheet) keepText() {
	if slices.ContainsFunc(s.pieces, func(p piece) bool { return p.kind.Analysed() || p.kind == q.CreditRow }) {
		return
	}
	for i := range s.pieces {
		s.pieces[i].kind, s.pieces[i].by = q.Paragraph, byParagraph
	}
}

// maxNote is the length in bytes of a text that is taken for a note.
const maxNote = 240

// keepNote takes a text of one short line for running text if dates or reading times were
// cut from it: where no page stands around a text, "in 2 Minuten" is what it says.
func (s *sheet) keepNote() {
	lines := linesOf(s.text, 0)
	if len(lines) != 1 || lines[0].Len() > maxNote {
		return
	}
	cut := false
	for _, p := range s.pieces {
		switch p.by {
		case byDate, byMonth, byReading:
			cut = true
		case byParagraph:
		default:
			return
		}
	}
	if cut {
		s.pieces = []piece{{lines[0], q.Paragraph, byParagraph}}
	}
}

// maxCaption is the length of a caption in bytes; what is longer is text with a picture's
// credit behind it.
const maxCaption = 220

// headLength is how far into a text the furniture of a head may stand.
const headLength = 2000

// linesOf are the lines of a text from an offset on, without the white space around
// them; blank lines are left out.
func linesOf(text string, from int) []q.Span {
	var lines []q.Span
	at := from
	for line := range strings.Lines(text[from:]) {
		if trimmed := strings.TrimFunc(line, isBlank); trimmed != "" {
			start := at + strings.Index(line, trimmed)
			lines = append(lines, q.Span{Start: start, End: start + len(trimmed)})
		}
		at += len(line)
	}
	return lines
}

// isBlank reports whether a rune is white space or has no width.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad' || r == '\u2060'
}

// skipBreadcrumb passes over the path to the page with the repeated title in front of the
// text: "Startseite Politik Titel des Artikels". It is the offset behind it.
func (s *sheet) skipBreadcrumb(title int) int {
	body := trim(s.text, q.Span{Start: title, End: len(s.text)})
	rest := body.In(s.text)
	if !strings.HasPrefix(rest, "Startseite ") {
		return title
	}
	at := strings.Index(rest[:min(len(rest), 2*title+200)], s.text[:title])
	if at < 0 {
		return title
	}
	body.End = body.Start + at + title
	s.add(body, q.Furniture, byBreadcrumb)
	return body.End
}

// inBody reports whether the running text has begun with this line.
func (s *sheet) inBody(line q.Span) bool {
	if line.End > headLength {
		return true
	}
	for _, p := range slices.Backward(s.pieces) {
		if p.Start < line.Start {
			break
		}
		if p.kind == q.Paragraph && p.Len() > 120 && endsSentence(p.In(s.text)) {
			return true
		}
	}
	return false
}

func (s *sheet) add(span q.Span, kind q.BlockKind, by string) {
	if span = trim(s.text, span); !span.Empty() {
		s.pieces = append(s.pieces, piece{span, kind, by})
	}
}

func trim(text string, span q.Span) q.Span {
	part := span.In(text)
	left := len(part) - len(strings.TrimLeftFunc(part, isBlank))
	span.Start += left
	span.End = span.Start + len(strings.TrimRightFunc(part[left:], isBlank))
	return span
}

// cutLine tells the parts of one line apart and adds them.
func (s *sheet) cutLine(line q.Span, head bool) {
	text := line.In(s.text)
	if nextStart(text, 0) == len(text) && !(&cursor{text: text}).inWord() {
		s.add(line, q.Furniture, byOrnament)
		return
	}
	if at, ok := pictureLine(text); ok {
		before := q.Span{Start: line.Start, End: line.Start + at}
		if at <= maxCaption {
			s.add(before, q.Caption, byCaption)
		} else {
			s.cutBody(before, head)
		}
		s.addCredits(creditsIn(text[at:], line.Start+at, q.CreditPhoto, byPicture), 0)
		s.add(q.Span{Start: line.Start + at, End: line.End}, q.Caption, byPicture)
		return
	}
	at := line.Start
	if end := dateline(text); end > 0 {
		mark := strings.TrimRightFunc(text[:end], isBlank)
		s.addCredits(creditsIn(mark, line.Start, q.CreditDateline, byDateline), 0)
		at += end
		s.add(q.Span{Start: line.Start, End: at}, q.CreditRow, byDateline)
	}
	mark := q.Span{Start: line.End, End: line.End}
	// Below a picture at the head "(Quelle: dpa)" credits the picture.
	if start, ok := endMark(s.text[at:line.End]); ok && !(head && strings.HasPrefix(s.text[at+start+1:], "Quelle:")) {
		mark.Start = at + start
	}
	s.cutBody(q.Span{Start: at, End: mark.Start}, head)
	s.addCredits(creditsIn(mark.In(s.text), mark.Start, q.CreditFooter, byEndMark), 0)
	s.add(mark, q.CreditRow, byEndMark)
}

// cutBody cuts what is left of a line where it may hold furniture: at the head of an
// article, and in short lines.
func (s *sheet) cutBody(line q.Span, head bool) {
	if head || line.Len() <= 200 {
		s.cutAtAnchors(line, head)
		return
	}
	s.cutPictures(line)
}

// cutAtAnchors cuts a line at its anchors. In the body only anchors that fill the line
// count.
func (s *sheet) cutAtAnchors(line q.Span, head bool) {
	window := line
	if line.Len() > headLength {
		window.End = line.Start + strings.LastIndexByte(s.text[line.Start:line.Start+headLength], ' ') + 1
	}
	found := anchors(window.In(s.text))
	if !head && !fills(window.In(s.text), found) {
		s.add(line, q.Paragraph, byParagraph)
		return
	}
	at := line.Start
	for i, a := range found {
		rest := q.Span{Start: at, End: window.Start + a.start}
		caption := rest.End
		if a.by == byPicture {
			caption = s.captionStart(rest, i > 0 || line.Len() <= 400)
		}
		s.addRest(q.Span{Start: at, End: caption}, q.Paragraph, byParagraph)
		s.add(q.Span{Start: caption, End: rest.End}, q.Caption, byCaption)
		s.add(q.Span{Start: window.Start + a.start, End: window.Start + a.end}, a.kind, a.by)
		s.addFacts(a, window.Start)
		at = window.Start + a.end
	}
	s.cutPictures(q.Span{Start: at, End: line.End})
}

// captionStart is where the caption begins that ends with the span: with all of it if the
// span stands alone and is short, otherwise with its last sentence.
func (s *sheet) captionStart(span q.Span, alone bool) int {
	span = trim(s.text, span)
	if alone && span.Len() <= 400 {
		return span.Start
	}
	sentences := roughSentences(s.text, span)
	if len(sentences) == 0 || sentences[len(sentences)-1].Len() > 250 {
		return span.End
	}
	return sentences[len(sentences)-1].Start
}

// cutPictures takes pictures out of running text: a sentence with the credit in brackets
// behind it.
func (s *sheet) cutPictures(line q.Span) {
	at := line.Start
	for i := line.Start; i < line.End; i++ {
		if s.text[i] != '(' {
			continue
		}
		a, ok := pictureInBrackets(s.text[:line.End], i)
		if !ok {
			continue
		}
		caption := s.captionStart(q.Span{Start: at, End: i}, false)
		s.add(q.Span{Start: at, End: caption}, q.Paragraph, byParagraph)
		s.add(q.Span{Start: caption, End: i}, q.Caption, byCaption)
		s.add(q.Span{Start: a.start, End: a.end}, a.kind, a.by)
		s.addCredits(a.credits, 0)
		i, at = a.end-1, a.end
	}
	s.addRest(q.Span{Start: at, End: line.End}, q.Paragraph, byParagraph)
}

// addRest adds what stands between anchors, unless it is only a separator.
func (s *sheet) addRest(span q.Span, kind q.BlockKind, by string) {
	if !onlySeparators(span.In(s.text)) {
		s.add(span, kind, by)
	} else {
		s.add(span, q.Furniture, byButton)
	}
}

// fills reports whether a line consists of anchors.
func fills(line string, found []anchor) bool {
	at := 0
	for _, a := range found {
		if !onlySeparators(line[at:a.start]) {
			return false
		}
		at = a.end
	}
	return len(found) > 0 && onlySeparators(line[at:])
}

// addFacts notes what an anchor says of the article.
func (s *sheet) addFacts(a anchor, base int) {
	if a.published.Basis == q.Stated && s.published.Basis != q.Stated {
		s.published = a.published
	}
	s.authors = append(s.authors, a.authors...)
	s.addCredits(a.credits, base)
}

// addCredits adds credits whose spans count from base.
func (s *sheet) addCredits(credits []q.Credit, base int) {
	for _, c := range credits {
		if !c.Span.Empty() {
			c.Span.Start += base
			c.Span.End += base
		}
		s.credits = append(s.credits, c)
	}
}

// markCaptions makes the line in front of a picture's credit its caption, where that line
// is short and stands at the head.
func (s *sheet) markCaptions() {
	for i := 1; i < len(s.pieces); i++ {
		p := &s.pieces[i-1]
		alone := s.pieces[i].by == byPicture && strings.ContainsRune(s.text[p.End:s.pieces[i].Start], '\n')
		if alone && p.kind == q.Paragraph && p.Len() <= 250 && p.Start < headLength && p.Start > 0 {
			p.kind, p.by = q.Caption, byCaption
		}
	}
}

// cutTail takes the marks of agencies off the end of the article, and lines of sources
// wherever they fill a line.
func (s *sheet) cutTail() {
	first := s.firstBody()
	for i, p := range s.pieces {
		if p.kind != q.Paragraph || p.Len() > 200 {
			continue
		}
		if start, by, ok := tailMark(p.In(s.text)); ok && start == 0 {
			s.pieces[i] = s.creditPiece(i, by, i < first && first < len(s.pieces))
		}
	}
	for range 3 { // a mark may stand behind a mark
		last := s.lastParagraph()
		if last < 0 {
			return
		}
		p := s.pieces[last]
		start, by, ok := tailMark(p.In(s.text))
		if !ok {
			return
		}
		s.pieces[last].Span = trim(s.text, q.Span{Start: p.Start + start, End: p.End})
		s.pieces[last] = s.creditPiece(last, by, false)
		if p.Span = trim(s.text, q.Span{Start: p.Start, End: p.Start + start}); !p.Empty() {
			s.pieces = slices.Insert(s.pieces, last, p)
		}
	}
}

// creditPiece makes a credit of piece i and notes the agencies. A bare source above all
// running text credits the picture there.
func (s *sheet) creditPiece(i int, by string, above bool) piece {
	p := s.pieces[i]
	p.kind, p.by = q.CreditRow, by
	place := q.CreditFooter
	if by == bySource && above {
		p.kind, p.by, place = q.Caption, byPicture, q.CreditPhoto
	}
	s.addCredits(creditsIn(p.In(s.text), p.Start, place, p.by), 0)
	return p
}

// firstBody is the index of the first piece of running text, the number of pieces if
// there is none.
func (s *sheet) firstBody() int {
	for i, p := range s.pieces {
		if p.kind == q.Paragraph && p.Len() > 150 {
			return i
		}
	}
	return len(s.pieces)
}

// tailMark is the start of a mark that closes a text.
func tailMark(text string) (start int, by string, ok bool) {
	if start, by, ok = sourceLine(text); ok {
		return start, by, true
	}
	start, ok = signature(text)
	return start, bySignature, ok
}

func (s *sheet) lastParagraph() int {
	for i, p := range slices.Backward(s.pieces) {
		if p.kind == q.Paragraph {
			return i
		}
	}
	return -1
}

// cutSentences takes sentences out of paragraphs that are no part of the article: calls to
// subscribe, hints at other articles.
func (s *sheet) cutSentences() {
	words := furnitureWords()
	var out []piece
	for _, p := range s.pieces {
		if p.kind != q.Paragraph {
			out = append(out, p)
			continue
		}
		rest := p
		for _, sentence := range roughSentences(s.text, p.Span) {
			if !words.opens(sentence.In(s.text)) {
				continue
			}
			// "[… Hier anmelden.] Text": the bracket closes what was opened before.
			hint := sentence.In(s.text)
			if at := strings.IndexByte(hint, ']'); at >= 0 && !strings.Contains(hint[:at], "[") {
				sentence.End = sentence.Start + at + 1
			}
			if before := trim(s.text, q.Span{Start: rest.Start, End: sentence.Start}); !before.Empty() {
				out = append(out, piece{before, p.kind, p.by})
			}
			out = append(out, piece{sentence, q.Furniture, byOpening})
			rest.Start = sentence.End
		}
		if rest.Span = trim(s.text, rest.Span); !rest.Empty() {
			out = append(out, rest)
		}
	}
	s.pieces = out
}

// roughSentences cuts a paragraph behind every mark that ends a sentence and stands
// before a blank and a capital letter or opening quotation mark. Abbreviations may cut too
// much, which only makes the pieces shorter.
func roughSentences(text string, p q.Span) []q.Span {
	var out []q.Span
	start := p.Start
	for i := p.Start; i < p.End; i++ {
		if text[i] != ' ' && text[i] != '\n' {
			continue
		}
		c := cursor{text[:p.End], i}
		c.space()
		r, _ := utf8.DecodeRuneInString(c.text[c.at:])
		if !(unicode.IsUpper(r) || strings.ContainsRune("\"„“»«‚'", r)) || !endsSentence(text[max(start, i-12):i]) {
			continue
		}
		if part := trim(text, q.Span{Start: start, End: i}); !part.Empty() {
			out = append(out, part)
		}
		start, i = c.at, c.at-1
	}
	if part := trim(text, q.Span{Start: start, End: p.End}); !part.Empty() {
		out = append(out, part)
	}
	return out
}
