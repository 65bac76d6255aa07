package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// chain are the other links between the speaker of a frame and the reader: the medium to
// which he spoke, and those on whom he relies. The authority is the last of the latter.
func (w *work) chain(f *finding, actor int) (via []int, authority int) {
	authority = -1
	put := func(p run) int {
		a := w.mention(p)
		if a >= 0 && a != actor && !slices.Contains(via, a) {
			via = append(via, a)
		}
		return a
	}
	for _, p := range w.relied(f) {
		if a := put(p); a >= 0 && a != actor {
			authority = a
		}
	}
	if w.media(f.addressee) {
		put(f.addressee)
	}
	for _, p := range f.links {
		put(p)
	}
	return via, authority
}

// media reports whether a phrase names an agency, a paper or a broadcaster.
func (w *work) media(p run) bool {
	if p.empty() {
		return false
	}
	if a := w.mention(p); a >= 0 && (w.Actors[a].Kind == q.Agency || w.Actors[a].Kind == q.Outlet) {
		return true
	}
	for i := p.first; i < p.last; i++ {
		if w.mediaAt(i) {
			return true
		}
	}
	return false
}

// relied are those on whom the speaker relies: "unter Berufung auf den Geheimdienst".
func (w *work) relied(f *finding) []run {
	if f.clause == nil {
		return nil
	}
	var out []run
	for i := f.clause.first; i < f.clause.last; i++ {
		if n := w.reliesAt(i); n > 0 {
			if np := w.nounPhrase(i+n, f.clause.last); !np.empty() {
				out = append(out, np)
			}
		}
	}
	return out
}

// reliesAt is the number of words of a phrase of reliance at token i, 0 if there is none.
func (w *work) reliesAt(i int) int {
	switch {
	case (w.low[i] == "unter" || w.low[i] == "mit") && (w.word(i+1) == "berufung" || w.word(i+1) == "verweis" || w.word(i+1) == "hinweis") && w.word(i+2) == "auf":
		return 3
	case (w.low[i] == "beruft" || w.low[i] == "berief" || w.low[i] == "stützt") && w.word(i+1) == "sich" && w.word(i+2) == "auf":
		return 3
	}
	return 0
}

// day is the day of the utterance: a date in the frame.
func (w *work) day(f *finding) q.Day {
	if f.clause == nil {
		return ""
	}
	in := w.TokenSpan(f.clause.first, f.clause.last)
	content := w.spans(f.content)
	for _, x := range w.Times {
		if x.Type != q.Date || len(x.Value) != len("2006-01-02") || !in.Contains(x.Span) {
			continue
		}
		if f.kind != q.Reported && content.Overlaps(x.Span) {
			continue
		}
		if _, ok := q.Day(x.Value).Time(); ok {
			return q.Day(x.Value)
		}
	}
	return ""
}
