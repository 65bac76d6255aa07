package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// chain are the other links between the speaker of a frame and the reader: those on whom he
// relies, the holders of the views that he passes on, and those to whom, or through whom,
// he has spoken. The authority is the last of the former two.
func (w *work) chain(f *finding, views []run, actor int) (via []int, authority int) {
	authority = -1
	put := func(a int) bool {
		if a < 0 || a == actor || actor >= 0 && w.Actors[a].Name == w.Actors[actor].Name {
			return false
		}
		if !slices.Contains(via, a) {
			via = append(via, a)
		}
		return true
	}
	for _, p := range append(w.relied(f), views...) {
		if a := w.mention(p); put(a) {
			authority = a
		}
	}
	for _, a := range w.holders(f) {
		put(a)
	}
	for _, a := range w.relays(f) {
		put(a)
	}
	for _, p := range f.links {
		if a := w.linked(p, actor); a >= 0 && (!w.isMedium(a) || w.isNamedMedium(a)) {
			put(a)
		}
	}
	for _, p := range [...]run{w.messenger(f), w.shownBy(f), w.askedIn(f), w.hearer(f)} {
		put(w.mention(p))
	}
	return via, authority
}

// linked is the actor that a phrase for a link means, if that is not the speaker, whose
// mention may reach into it: "von der Agentur" behind a name.
func (w *work) linked(p run, speaker int) int {
	a := w.mention(p)
	if a != speaker || p.empty() {
		return a
	}
	s := w.TokenSpan(p.first, p.last)
	for _, m := range w.mentionsIn(s) {
		if m.actor != speaker && s.Contains(m.Span) && m.Form != q.ByPronoun {
			return m.actor
		}
	}
	return a
}
