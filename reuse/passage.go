package reuse

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

const (
	// minPassage is the number of equal words that make a passage of its own.
	minPassage = 12
	// minPart is the number of equal words of a part that a paragraph border cuts off.
	minPart = 8
	// minRun is the number of successive equal words that one place of a passage needs.
	minRun = 6
	// maxDangling is how many words of a sentence that is not shared may match by chance
	// at the end of a passage.
	maxDangling = 3
	// minOwnWords is how many equal words must stand outside of quotation marks in
	// passages that are more than the same utterance.
	minOwnWords = 10
)

// part is an alignment between two paragraphs, before it is shown as a passage.
type part []match

func (p part) first() match { return p[0] }
func (p part) last() match  { return p[len(p)-1] }

// cut divides the alignment where a paragraph of either side begins or where words are
// boilerplate, and drops what is too short to be shown. It changes the matches.
func cut(a, b []word, matches []match) []part {
	var parts []part
	matches = slices.DeleteFunc(matches, func(m match) bool { return (a[m.a].marks|b[m.b].marks)&stock != 0 })
	begin := 0
	for i := 1; i <= len(matches); i++ {
		if i < len(matches) && !divided(a, matches[i-1].a, matches[i].a) && !divided(b, matches[i-1].b, matches[i].b) {
			continue
		}
		if p := trim(a, b, matches[begin:i]); len(p) >= minPart && longestRun(p) >= minRun {
			parts = append(parts, p)
		}
		begin = i
	}
	long := slices.ContainsFunc(parts, func(p part) bool { return len(p) >= minPassage })
	if !long {
		return nil
	}
	for i, p := range parts {
		parts[i] = slices.Clone(p)
	}
	return parts
}

// divided reports whether a paragraph begins or boilerplate stands behind the word from,
// up to the word to.
func divided(words []word, from, to int) bool {
	for _, w := range words[from+1 : to+1] {
		if w.marks&(opensBlock|stock) != 0 {
			return true
		}
	}
	return false
}

// trim takes words off both ends that match only because many sentences begin or end
// like that.
func trim(a, b []word, p part) part {
	for i := min(len(p)-1, maxDangling); i > 0; i-- {
		if ends(a, b, p[i-1]) && !starts(a, b, p[0]) {
			p = p[i:]
			break
		}
	}
	for i := max(0, len(p)-1-maxDangling); i < len(p)-1; i++ {
		if ends(a, b, p[i]) && !ends(a, b, p[len(p)-1]) {
			return p[:i+1]
		}
	}
	return p
}

func starts(a, b []word, m match) bool { return a[m.a].marks&b[m.b].marks&opensSentence != 0 }
func ends(a, b []word, m match) bool   { return a[m.a].marks&b[m.b].marks&endsSentence != 0 }

// longestRun is the largest number of successive words that are equal on both sides.
func longestRun(p part) int {
	longest, run := 1, 1
	for i := 1; i < len(p); i++ {
		if p[i].a == p[i-1].a+1 && p[i].b == p[i-1].b+1 {
			run++
		} else {
			run = 1
		}
		longest = max(longest, run)
	}
	return longest
}

// disjoint keeps, longest first, the parts that overlap no longer one on either side, and
// returns them in the order of A. The texts have n and m words.
func (x *aligner) disjoint(parts []part, n, m int) []part {
	if len(parts) < 2 {
		return parts
	}
	slices.SortStableFunc(parts, func(p, r part) int {
		return cmp.Or(cmp.Compare(len(r), len(p)), cmp.Compare(p.first().a, r.first().a), cmp.Compare(p.first().b, r.first().b))
	})
	x.takenA, x.takenB = atLeast(x.takenA, n), atLeast(x.takenB, m)
	var kept []part
	for _, p := range parts {
		sideA, sideB := x.takenA[p.first().a:p.last().a+1], x.takenB[p.first().b:p.last().b+1]
		if slices.Contains(sideA, true) || slices.Contains(sideB, true) {
			continue
		}
		fill(sideA, true)
		fill(sideB, true)
		kept = append(kept, p)
	}
	for _, p := range kept {
		fill(x.takenA[p.first().a:p.last().a+1], false)
		fill(x.takenB[p.first().b:p.last().b+1], false)
	}
	slices.SortFunc(kept, func(p, r part) int {
		return cmp.Or(cmp.Compare(p.first().a, r.first().a), cmp.Compare(p.first().b, r.first().b))
	})
	return kept
}

func fill(side []bool, with bool) {
	for i := range side {
		side[i] = with
	}
}

// atLeast is the buffer, or a longer one if it is too short.
func atLeast(buffer []bool, n int) []bool {
	if len(buffer) < n {
		return make([]bool, n)
	}
	return buffer
}

// onlyUtterance reports whether the parts share nothing but what somebody said: on both
// sides nearly all equal words stand between quotation marks.
func onlyUtterance(a, b []word, parts []part) bool {
	own := 0
	for _, p := range parts {
		for _, m := range p {
			if a[m.a].marks&b[m.b].marks&quoted == 0 {
				own++
			}
		}
	}
	return own < minOwnWords
}

// passage is the part as byte spans of both texts.
func (p part) passage(a, b []word) q.Passage {
	return q.Passage{
		A: q.Span{Start: int(a[p.first().a].start), End: a[p.last().a].end()},
		B: q.Span{Start: int(b[p.first().b].start), End: b[p.last().b].end()},
	}
}

// shares are the shares of the words of A and of B that stand in the parts. In an article
// that repeats itself both are the share of the words that are said before.
func shares(a, b []word, parts []part) (shareA, shareB float64) {
	var inA, inB int
	for _, p := range parts {
		inA += p.last().a - p.first().a + 1
		inB += p.last().b - p.first().b + 1
	}
	return float64(inA) / float64(max(1, len(a))), float64(inB) / float64(max(1, len(b)))
}
