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
	c := &course{work: w, running: map[int]*occasion{}, spokenTo: map[int][]int{}, talks: w.announcedTalks(), shown: w.shownDocuments(), last: -1, rows: map[int]int{}}
	for i := range out {
		if out[i].Inside < 0 && out[i].Actor >= 0 {
			c.rows[out[i].Actor]++
			c.all++
		}
	}
	for n, i := range order {
		a, f := &out[n], &w.found[i]
		switch {
		case w.inHeadline(f.content[0].first):
			if f.from >= 0 {
				a.Via = slices.DeleteFunc(a.Via, func(v int) bool { return w.isMedium(v) && v != a.Authority })
			}
		case f.same < 0:
			c.ofDocument(a, f)
			if a.Actor >= 0 && (a.Inside < 0 || out[a.Inside].Actor == a.Actor || f.by == pointerRule) {
				c.ofSpeaker(a, f)
			}
			if a.Inside < 0 {
				c.accordingly(a, f)
			}
		}
	}
}

// course is how far the text has been read: what goes on at the place of an attribution.
type course struct {
	*work
	running  map[int]*occasion // by speaker
	talks    []talk            // still to come
	shown    []shownDocument   // still to come
	document []int             // relays of the document that was introduced last
	spokenTo map[int][]int     // the media to which each speaker has spoken last
	last     int               // who has spoken last, -1 if nobody
	told     report

	rows map[int]int // how many attributions each speaker has
	all  int
}

// ofDocument gives what a document says the relays of the place where it was introduced.
func (c *course) ofDocument(a *q.Attribution, f *finding) {
	for len(c.shown) > 0 && c.shown[0].first <= f.content[0].first {
		c.document, c.shown = c.shown[0].relays, c.shown[1:]
	}
	origin := c.origin(f)
	again := c.pointsToDocument(origin.source)
	if origin.source.empty() && origin == f {
		if held := c.holders(f); len(held) > 0 {
			c.document = held
		}
		again = c.inDocument(f)
	}
	if c.isDocument(origin.source) {
		if held := c.holders(origin); len(held) > 0 {
			c.document = held
		} else if !again {
			c.document = nil
		}
	}
	if again && len(a.Via) == 0 {
		a.Via = slices.DeleteFunc(slices.Clone(c.document), func(v int) bool { return v == a.Actor })
	}
}

// inDocument reports whether the frame takes up the document without a source of its own:
// "heißt es in dem Schreiben".
func (w *work) inDocument(f *finding) bool {
	if f.clause == nil || !slices.Contains(f.clause.pred.lemmas, "heißen") {
		return false
	}
	for i := f.clause.first; i+2 <= f.clause.last; i++ {
		if w.low[i] == "darin" || (w.low[i] == "in" || w.low[i] == "aus") && (w.low[i+1] == "dem" || w.low[i+1] == "der") && w.textNoun(i+2) || w.low[i] == "im" && w.textNoun(i+1) {
			return true
		}
	}
	return false
}

// ofSpeaker gives an attribution the relays of its speaker's occasion, or begins a new one.
func (c *course) ofSpeaker(a *q.Attribution, f *finding) {
	origin, at := c.origin(f), f.content[0].first
	here := c.BlockAt(c.Tokens[at].Start)
	for len(c.talks) > 0 && c.talks[0].first <= at {
		t := c.talks[0]
		c.begin(t.speaker, []int{t.medium}, c.BlockAt(c.Tokens[t.first].Start), "")
		c.talks = c.talks[1:]
	}
	if o := c.running[c.last]; o != nil && c.running[a.Actor] == nil && o.block == here && c.speaksForHouse(a.Actor, c.last) {
		c.running[a.Actor] = o
	}
	c.last = a.Actor
	c.interrupt(a.Actor)
	if relays := c.relaysOf(a); len(relays) > 0 {
		if !c.isDocument(origin.source) { // whoever wrote it has not spoken to those who have it
			c.begin(a.Actor, relays, here, a.When)
			c.spokenTo[a.Actor] = relays
		}
		return
	}
	if relays := c.spokenTo[a.Actor]; len(relays) > 0 && len(a.Via) == 0 && c.inTheTalk(origin) {
		a.Via = slices.Clone(relays)
		c.begin(a.Actor, relays, here, a.When)
		return
	}
	o := c.running[a.Actor]
	if o == nil || len(a.Via) > 0 {
		return
	}
	if c.elsewhere(origin, o) || a.When != "" && a.When != o.day || here > c.lastBlock(o, a.Actor) {
		delete(c.running, a.Actor)
		return
	}
	a.Via, o.block = slices.Clone(o.relays), here
}

// inTheTalk reports whether the frame says that its speaker goes on in a talk of which the
// text has told: "fügte er in dem Interview hinzu".
func (w *work) inTheTalk(f *finding) bool {
	if f.clause == nil {
		return false
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		if isTalk(w.low[i]) && w.word(i+1) != "mit" && (w.word(i-1) == "im" || w.word(i-1) == "dem" && w.word(i-2) == "in") && w.inQuot[i] < 0 {
			return true
		}
	}
	return false
}

// begin begins an occasion. It is a talk if an outlet relays it and the speaker has most of
// the words in the article.
func (c *course) begin(speaker int, relays []int, block int, day q.Day) {
	outlet := slices.ContainsFunc(relays, func(v int) bool { return c.Actors[v].Kind == q.Outlet })
	c.running[speaker] = &occasion{relays: relays, block: block, day: day, talk: outlet && 2*c.rows[speaker] > c.all}
}

// interrupt ends the occasions of others than the speaker; talks go on.
func (c *course) interrupt(speaker int) {
	for actor, o := range c.running {
		if actor != speaker && !o.talk {
			delete(c.running, actor)
		}
	}
}

// speaksForHouse reports whether somebody is a spokesman and the one who spoke before an
// institution: "Das bestätigte das Amt der Agentur. Man prüfe, sagte Sprecherin Krull."
func (w *work) speaksForHouse(speaker, house int) bool {
	role := strings.ToLower(w.Actors[speaker].Role)
	return house >= 0 && w.Actors[house].Kind == q.Organization && (strings.HasSuffix(role, "sprecher") || strings.HasSuffix(role, "sprecherin"))
}

// elsewhere reports whether a frame tells of another occasion: "sagte vor Journalisten",
// "erklärte im Bundestag", "schlug in der Zeitung vor".
func (w *work) elsewhere(f *finding, o *occasion) bool {
	if f.clause == nil {
		return false
	}
	for _, m := range w.mentionsIn(w.TokenSpan(f.clause.first, f.clause.last)) {
		i := w.TokenAt(m.Start)
		if m.Form != q.ByPronoun && w.isMedium(m.actor) && !slices.Contains(o.relays, m.actor) && !f.source.has(i) && prepositions[w.word(i-1)] && (f.kind == q.Reported || !runsContain(f.content, i)) {
			return true
		}
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		if w.inQuot[i] < 0 && !runsContain(f.content, i) && occasions[w.low[i]] {
			return true
		}
	}
	return false
}

var occasions = set(`journalisten reportern zeitungen sendern medien pressevertretern pressekonferenz medienkonferenz bundestag landtag nationalrat parlament plenum twitter facebook instagram telegram
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
