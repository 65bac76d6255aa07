package reuse

import "slices"

const (
	// strongPassage is the number of equal words in a row of small edits, and strongTotal
	// that of all passages together, that no two articles share by chance.
	strongPassage = 20
	strongTotal   = 24
	// weakRun is the number of successive equal words that a shorter passage needs.
	weakRun = 8
	// ownShare and ownTotal are what two articles of one outlet must share at least, as a
	// share of one of them or in words: less is a teaser, a box or a note that outlets put
	// into their articles.
	ownShare = 0.15
	ownTotal = 120
	// formulaDays is the number of days on which a phrase is printed that everybody uses:
	// the full title of an office, the definition of a rate.
	formulaDays = 4
)

// convincing drops the parts that two articles may share by chance. Where they share more,
// short ones count as well.
func (x *Index) convincing(a, b []word, parts []part) []part {
	total := 0
	for _, p := range parts {
		if len(p) >= strongPassage {
			return parts
		}
		total += len(p)
	}
	if total >= strongTotal {
		return parts
	}
	return slices.DeleteFunc(parts, func(p part) bool {
		return len(p) < minPassage || longestRun(p) < weakRun || x.formula(b, p)
	})
}

// withoutLinks drops the parts that are the headline of one of two articles of an outlet and
// running text of the other: a link to it, or the title once more.
func withoutLinks(a, b article, parts []part) []part {
	if a.Article != b.Article && (a.house == noHouse || a.house != b.house) {
		return parts
	}
	return slices.DeleteFunc(parts, func(p part) bool {
		first, last := p.first(), p.last()
		inA := a.words[first.a].marks&a.words[last.a].marks&headline != 0
		inB := b.words[first.b].marks&b.words[last.b].marks&headline != 0
		return inA != inB
	})
}

// ownFurniture reports whether the parts are so little that two articles of one outlet
// share them without being versions of each other.
func ownFurniture(a, b article, parts []part) bool {
	if a.house == noHouse || a.house != b.house || a.Article == b.Article || sameItem(a.Article, b.Article) {
		return false
	}
	total := 0
	for _, p := range parts {
		total += len(p)
	}
	return total < ownTotal && float64(total) < ownShare*float64(min(len(a.words), len(b.words)))
}

// formula reports whether most of the part was printed on many days.
func (x *Index) formula(words []word, p part) bool {
	known, common := 0, 0
	for i := p.first().b; i+gram <= p.last().b+1; i++ {
		head, ok := x.heads[gramHash(words[i:i+gram])]
		if !ok {
			continue
		}
		known++
		if x.daysOf(head) == formulaDays {
			common++
		}
	}
	return 2*common > known
}

// daysOf is the number of different days, at most formulaDays, on which articles in the
// list from the node on appeared. An article without a day counts as one.
func (x *Index) daysOf(from int32) int {
	var days [formulaDays]int32
	n := 0
	for walked := 0; from >= 0 && walked < maxWalk && n < formulaDays; from, walked = x.nodes[from].older, walked+1 {
		day := x.articles[x.nodes[from].article].day
		if day == noDay || !slices.Contains(days[:n], day) {
			days[n] = day
			n++
		}
	}
	return n
}
