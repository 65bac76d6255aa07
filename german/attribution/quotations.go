package attribution

import q "github.com/quellenlage/quellenlage"

// quotation is a passage in quotation marks.
type quotation struct {
	run          // with its marks; an unclosed one ends with its paragraph
	outer   int  // index of the quotation that holds this one, -1 if none
	goesOn  bool // the next paragraph goes on with the same speaker without a closing mark before
	clausal bool // holds at least one whole sentence
}

// mostParagraphs is how many paragraphs one quotation may run through. A mark that stays
// open longer is a slip of the pen.
const mostParagraphs = 6

// findQuotations pairs the marks of quotation. A quotation ends in its own paragraph or,
// if the following paragraphs repeat no opening mark, at the next closing mark.
func (t *text) findQuotations() {
	t.inQuot = make([]int, len(t.Tokens))
	for i := range t.inQuot {
		t.inQuot[i] = -1
	}
	var open []int // indices into quotes
	for i, k := range t.Tokens {
		if i > 0 && len(open) > 0 && t.otherBlock(i-1, i) {
			open = t.leaveBlock(open, i)
		}
		switch k.Kind {
		case q.Open:
			outer := -1
			if len(open) > 0 {
				outer = open[len(open)-1]
			}
			t.quotes = append(t.quotes, quotation{run: run{i, 0}, outer: outer})
			open = append(open, len(t.quotes)-1)
		case q.Close:
			if len(open) > 0 {
				t.quotes[open[len(open)-1]].last = i + 1
				open = open[:len(open)-1]
			}
		}
	}
	t.leaveBlock(open, len(t.Tokens))
	for qi, quot := range t.quotes {
		if quot.last == 0 || quot.outer >= 0 && t.quotes[quot.outer].last != 0 {
			continue
		}
		t.quotes[qi].outer = -1
		for i := quot.first; i < quot.last; i++ {
			if t.inQuot[i] < 0 {
				t.inQuot[i] = qi
			}
		}
	}
	for qi := range t.quotes {
		t.quotes[qi].clausal = t.holdsSentence(t.quotes[qi].run)
	}
}

// leaveBlock decides at the beginning of a paragraph, token i, about the quotations that
// are still open, and returns those that stay open.
func (t *text) leaveBlock(open []int, i int) []int {
	if len(open) == 0 {
		return open
	}
	first := &t.quotes[open[0]]
	if i < len(t.Tokens) {
		if t.Tokens[i].Kind == q.Open {
			first.last, first.goesOn = i, true
			return open[:0]
		}
		if t.closesLater(i) {
			return open[:1]
		}
	}
	return open[:0]
}

// closesLater reports whether the next mark of quotation from token i on is a closing one
// and stands within the next few paragraphs.
func (t *text) closesLater(i int) bool {
	paragraphs := 0
	for ; i < len(t.Tokens); i++ {
		if i > 0 && t.otherBlock(i-1, i) {
			if paragraphs++; paragraphs > mostParagraphs {
				return false
			}
		}
		switch t.Tokens[i].Kind {
		case q.Open:
			return false
		case q.Close:
			return true
		}
	}
	return false
}

// holdsSentence reports whether a quotation is a statement of its own: it ends in a full
// stop, or begins with a capital letter and is more than a name.
func (t *text) holdsSentence(quot run) bool {
	if quot.len() < 3 {
		return false
	}
	switch t.low[quot.last-2] {
	case ".", "!", "?", "…":
		return true
	}
	return t.capital(quot.first+1) && quot.len() > 6
}
