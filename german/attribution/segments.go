package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// segment is a piece of what is said between marks of punctuation: about a clause, quoted or
// not.
type segment struct {
	run
	finite  int // its finite verb, -1 if it has none
	negated int // its negation, -1 if it has none
	sub     bool
}

// segmentsOf are the segments of what is said, in order.
func (w *work) segmentsOf(f *finding) []segment {
	if f.segments == nil {
		for _, r := range w.whole(f) {
			f.segments = w.cut(f.segments, r)
		}
	}
	return f.segments
}

// whole are the pieces of what is said. Those that only a phrase like "laut Polizei" parts are
// one.
func (w *work) whole(f *finding) []run {
	n := len(f.content)
	if n < 2 || strings.Contains(f.by, "/frame-") || strings.Contains(f.by, "/quotation-") || f.content[n-1].last-f.content[0].first > 60 {
		return f.content
	}
	return []run{{f.content[0].first, f.content[n-1].last}}
}

func (w *work) cut(out []segment, r run) []segment {
	start := r.first
	for i := r.first; i <= r.last; i++ {
		if i < r.last && !breaks(w.low[i]) {
			continue
		}
		if piece := w.bare(run{start, i}); !piece.empty() {
			out = append(out, w.segment(piece))
		}
		start = i + 1
	}
	return out
}

// breaks reports whether a mark ends a segment.
func breaks(mark string) bool {
	switch mark {
	case ",", ";", ":", "–", "—":
		return true
	}
	return isStop(mark)
}

// bare leaves out quotation marks around and conjunctions before.
func (w *work) bare(r run) run {
	for r.first < r.last && (!w.isWord(r.first) || leadingWords[w.low[r.first]] && r.len() > 1) {
		r.first++
	}
	for r.first < r.last && !w.isWord(r.last-1) {
		r.last--
	}
	return r
}

var leadingWords = set(`und aber denn doch sondern oder`)

func (w *work) segment(r run) segment {
	s := segment{run: r, finite: -1, negated: -1}
	for i := r.first; i < r.last; i++ {
		if s.negated < 0 && w.denies(i, r) {
			s.negated = i
		}
		if w.finite(i) && w.word(i-1) != "zu" && (w.sureFinite(i) || w.taggedFinite(i)) && (s.finite < 0 || !w.sureFinite(s.finite) && w.sureFinite(i)) {
			s.finite = i
		}
	}
	if subordinators[w.low[r.first]] {
		s.sub = !prepositions[w.low[r.first]] && w.low[r.first] != "da" && w.low[r.first] != "als" || s.finite >= r.last-2
	}
	if !s.sub && s.finite > r.first && s.finite == r.last-1 && (relatives[w.low[r.first]] || questionWords[w.low[r.first]]) && r.len() > 2 {
		s.sub = true
	}
	return s
}

// taggedFinite reports whether the tagger takes token i, whose form is ambiguous, for a finite
// verb; without tags it may be one.
func (w *work) taggedFinite(i int) bool {
	return i >= len(w.Tags) || w.Tags[i].Feats.Has(q.Finite)
}

// denies reports whether token i negates: "nicht nur" does not.
func (w *work) denies(i int, r run) bool {
	word := w.low[i]
	if !negations[word] || word == "kaum" {
		return false
	}
	return !r.has(i+1) || w.low[i+1] != "nur" && w.low[i+1] != "zuletzt"
}

// lemma reports whether one of the verbs stands in the segment.
func (w *work) lemma(r run, lemmas map[string]bool) bool {
	for i := r.first; i < r.last; i++ {
		if w.lemmaIs(i, lemmas) {
			return true
		}
	}
	return false
}

// has reports whether one of the words stands in the run.
func (w *work) hasAny(r run, words map[string]bool) bool {
	return slices.ContainsFunc(w.low[r.first:r.last], func(l string) bool { return words[l] })
}

// says reports whether the word stands in the run.
func (w *work) says(r run, word string) bool { return slices.Contains(w.low[r.first:r.last], word) }

// verbIn reports whether a form of the verb stands in the run.
func (w *work) verbIn(r run, lemma string) bool {
	for i := r.first; i < r.last; i++ {
		if w.isForm(i, lemma) {
			return true
		}
	}
	return false
}

// hasPhrase reports whether the words stand in the run, one after the other.
func (w *work) hasPhrase(r run, words ...string) bool {
	for i := r.first; i+len(words) <= r.last; i++ {
		if w.phrase(i, words...) {
			return true
		}
	}
	return false
}

// ownPronouns stand for the speaker or his side.
var ownPronouns = set(`er sie man wir ich`)

// ownPronoun reports whether token i is a pronoun for the speaker or his side. In quotation marks
// er and sie are somebody else.
func (w *work) ownPronoun(f *finding, i int) bool {
	return ownPronouns[w.low[i]] && (f.kind != q.Direct || w.low[i] != "er" && w.low[i] != "sie")
}

// ownSubjectIn reports whether the subject of the segment is the speaker or his side.
func (w *work) ownSubjectIn(f *finding, s segment) bool {
	return s.finite >= 0 && (w.ownSubject(f, s.finite, s.run, true) || w.ownPronoun(f, s.first))
}

// asks reports whether what is said ends in a question mark.
func (w *work) asks(f *finding) bool {
	r := f.content[len(f.content)-1]
	for i := r.last - 1; i >= r.first && i > r.last-3; i-- {
		if w.low[i] == "?" {
			return true
		}
	}
	return false
}

// inside leaves out conjunction and opening mark at the beginning of what is said.
func (w *work) inside(r run) run {
	for r.first < r.last && (w.Tokens[r.first].Kind == q.Open || w.low[r.first] == "dass" || w.low[r.first] == "und" || w.low[r.first] == "aber") {
		r.first++
	}
	return r
}
