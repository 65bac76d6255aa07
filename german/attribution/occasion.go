package attribution

import (
	"slices"
	"strings"

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
// and through the article if it tells a talk. What a document says further has come through
// the same hands. Relays do not reach back, nor into headlines.
func (w *work) reach(out []q.Attribution, order []int) {
	running := map[int]*occasion{} // by speaker
	openings, shown := w.talks(), w.shownDocuments()
	var document []int // relays of the document that was introduced last
	for n, i := range order {
		a, f := &out[n], &w.found[i]
		if w.inHeadline(f.content[0].first) {
			a.Via = slices.DeleteFunc(a.Via, func(v int) bool { return f.from >= 0 && w.isMedium(v) && v != a.Authority })
			continue
		}
		if f.same >= 0 {
			continue
		}
		origin := w.origin(f)
		for len(shown) > 0 && shown[0].first <= f.content[0].first {
			document, shown = shown[0].relays, shown[1:]
		}
		if w.isDocument(origin.source) {
			if held := w.holders(origin); len(held) > 0 {
				document = held
			} else if !w.pointsToDocument(origin.source) {
				document = nil
			}
		}
		if w.pointsToDocument(origin.source) && len(a.Via) == 0 {
			a.Via = slices.DeleteFunc(slices.Clone(document), func(v int) bool { return v == a.Actor })
		}
		if a.Actor < 0 || a.Inside >= 0 && out[a.Inside].Actor != a.Actor {
			continue
		}
		here := w.BlockAt(w.Tokens[f.content[0].first].Start)
		for len(openings) > 0 && openings[0].first <= f.content[0].first {
			o := openings[0]
			running[o.speaker] = &occasion{relays: []int{o.medium}, block: w.BlockAt(w.Tokens[o.first].Start), talk: w.tellsTalk(out, o.speaker, []int{o.medium})}
			openings = openings[1:]
		}
		w.interrupt(running, a.Actor)
		if relays := w.relaysOf(a); len(relays) > 0 {
			if w.isDocument(origin.source) {
				continue // whoever wrote it has not spoken to those who have it
			}
			running[a.Actor] = &occasion{relays: relays, block: here, day: a.When, talk: w.tellsTalk(out, a.Actor, relays)}
			continue
		}
		o := running[a.Actor]
		if o == nil || len(a.Via) > 0 {
			continue
		}
		if w.elsewhere(origin) || a.When != "" && a.When != o.day || here > w.lastBlock(o, a.Actor) {
			delete(running, a.Actor)
			continue
		}
		a.Via, o.block = slices.Clone(o.relays), here
	}
}

// elsewhere reports whether a frame tells of another occasion: "sagte vor Journalisten",
// "erklärte im Bundestag".
func (w *work) elsewhere(f *finding) bool {
	if f.clause == nil {
		return false
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		if w.inQuot[i] < 0 && !runsContain(f.content, i) && occasions[w.low[i]] {
			return true
		}
	}
	return false
}

var occasions = set(`journalisten reportern pressevertretern pressekonferenz medienkonferenz bundestag landtag nationalrat parlament plenum twitter facebook instagram telegram
	gericht kundgebung parteitag rede podium pressemitteilung mitteilung aussendung`)

// lastBlock is the last block to which an occasion can reach: the next one for a person, the
// end for a talk, and this one for everybody else.
func (w *work) lastBlock(o *occasion, speaker int) int {
	switch {
	case o.talk:
		return len(w.Blocks)
	case w.Actors[speaker].Kind == q.Person:
		return o.block + 1
	}
	return o.block
}

// talk is a sentence that says who talks with, or in, which medium.
type talk struct {
	first           int // token of the sentence
	speaker, medium int
}

// talks are the sentences that announce a talk, in text order: "Im Podcast „Runde zwei“
// spricht die Gründerin über ihre Pleite."
func (w *work) talks() []talk {
	var out []talk
	for u := range w.units {
		unit := &w.units[u]
		if !w.speaksOfTalk(unit.run) || w.inHeadline(unit.first) {
			continue
		}
		for _, m := range w.mentionsIn(w.TokenSpan(unit.first, unit.last)) {
			i := w.TokenAt(m.Start)
			if m.Form == q.ByPronoun || !w.isNamedMedium(m.actor) || !w.inTalk(i) && !w.inProgramme(i) {
				continue
			}
			for k := range unit.clauses {
				c := &unit.clauses[k]
				if !c.has(i) || c.kind != mainClause || c.pred.passive {
					continue
				}
				if s := w.mention(w.subject(c)); s >= 0 && w.Actors[s].Kind == q.Person {
					out = append(out, talk{unit.first, s, m.actor})
				}
			}
		}
	}
	return out
}

// shownDocument is a sentence that says which media have a document before them.
type shownDocument struct {
	first  int // token of the sentence
	relays []int
}

// shownDocuments are those sentences, in text order: "Der Brief liegt der Agentur vor."
func (w *work) shownDocuments() []shownDocument {
	var out []shownDocument
	for u := range w.units {
		unit := &w.units[u]
		for k := range unit.clauses {
			c := &unit.clauses[k]
			if c.kind != mainClause || !slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return keeping[l] }) {
				continue
			}
			d := shownDocument{first: unit.first}
			for _, m := range w.mentionsIn(w.TokenSpan(c.first, c.last)) {
				reads := w.Actors[m.actor].Kind == q.Person && slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return l == "verlesen" || l == "vorlesen" })
				if m.Form != q.ByPronoun && (reads || w.isNamedMedium(m.actor)) && !slices.Contains(d.relays, m.actor) {
					d.relays = append(d.relays, m.actor)
				}
			}
			if len(d.relays) > 0 {
				out = append(out, d)
			}
		}
	}
	return out
}

// speaksOfTalk reports whether a word for a talk or a programme stands in the sentence.
func (w *work) speaksOfTalk(r run) bool {
	for i := r.first; i < r.last; i++ {
		if isTalk(w.low[i]) || isProgramme(w.low[i]) {
			return true
		}
	}
	return false
}

// inProgramme reports whether token i begins the name of a programme in which somebody
// speaks: "im Podcast", "in der Sendung".
func (w *work) inProgramme(i int) bool {
	if before := w.word(i - 1); before != "im" && before != "in" {
		return false
	}
	return isProgramme(w.word(i)) || isProgramme(w.word(i+1))
}

func isProgramme(word string) bool {
	return strings.HasSuffix(word, "podcast") || strings.HasSuffix(word, "sendung") || strings.HasSuffix(word, "talkshow")
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
