package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// occasion is when somebody speaks to a medium, or a medium quotes a document: what is told
// of it further on has reached the reader in the same way.
type occasion struct {
	relays []int
	block  int // of the last attribution that belongs to it
	day    q.Day
	talk   bool // the article tells a talk and little else
}

// reach carries relays on to the further attributions of the same occasion: those that the
// same speaker makes in this paragraph or the next one, as long as no other source speaks,
// and through the article if it tells a talk. It does not reach back, nor into headlines.
func (w *work) reach(out []q.Attribution, order []int) {
	running := map[int]*occasion{} // by speaker
	for n, i := range order {
		a, f := &out[n], &w.found[i]
		if a.Actor < 0 || f.same >= 0 || w.inHeadline(f.content[0].first) || a.Inside >= 0 && out[a.Inside].Actor != a.Actor {
			continue
		}
		here := w.BlockAt(w.Tokens[f.content[0].first].Start)
		if relays := w.relaysOf(a); len(relays) > 0 {
			running[a.Actor] = &occasion{relays: relays, block: here, day: a.When, talk: w.tellsTalk(out, a.Actor, relays)}
			w.interrupt(running, a.Actor)
			continue
		}
		w.interrupt(running, a.Actor)
		o := running[a.Actor]
		if o == nil || len(a.Via) > 0 {
			continue
		}
		if !w.origin(f).addressee.empty() || a.When != "" && a.When != o.day || here > o.block+1 && !o.talk {
			delete(running, a.Actor)
			continue
		}
		a.Via, o.block = slices.Clone(o.relays), here
	}
}

// interrupt ends the occasions of others than the speaker; talks go on.
func (w *work) interrupt(running map[int]*occasion, speaker int) {
	for actor, o := range running {
		if actor != speaker && !o.talk {
			delete(running, actor)
		}
	}
}

// relaysOf are the media in the chain of an attribution that does not itself rely on
// somebody.
func (w *work) relaysOf(a *q.Attribution) []int {
	if a.Authority >= 0 {
		return nil
	}
	var out []int
	for _, v := range a.Via {
		if w.isMedium(v) {
			out = append(out, v)
		}
	}
	return out
}

// tellsTalk reports whether a speaker to whom an outlet has talked has most of the words in
// the article.
func (w *work) tellsTalk(out []q.Attribution, speaker int, relays []int) bool {
	if !slices.ContainsFunc(relays, func(v int) bool { return w.Actors[v].Kind == q.Outlet }) {
		return false
	}
	his, all := 0, 0
	for i := range out {
		if out[i].Inside >= 0 || out[i].Actor < 0 {
			continue
		}
		all++
		if out[i].Actor == speaker {
			his++
		}
	}
	return 2*his > all
}
