package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// tellMedia tells how each thing was said. The frame decides: first what it names ("in
// einem Brief", "vor Journalisten"), then who speaks, then its verb. Whoever is told to have
// spoken or written goes on to do so where the verb leaves it open, and parts of an
// utterance share its medium.
func (w *work) tellMedia(out []q.Attribution, order, place []int) {
	last := map[int]q.Medium{} // actor → how he was told to utter himself
	gatherings := w.gatherings()
	for n, i := range order {
		f, a := &w.found[i], &out[n]
		switch {
		case f.kind == q.Hearsay:
			continue
		case f.same >= 0 && place[f.same] < n:
			a.Medium = out[place[f.same]].Medium
			continue
		case f.from >= 0 && len(f.cue) == 0 && place[f.from] < n:
			a.Medium = out[place[f.from]].Medium
			continue
		}
		m, named := w.mediumOf(f, a)
		if before, ok := last[a.Actor]; ok && !named && m == q.SpeechOrWriting && a.Actor >= 0 {
			m = before
		}
		if m == q.SpeechOrWriting && !named && w.gatheringOf(gatherings, w.origin(f), a.Actor) != "" && w.person(w.origin(f), a.Actor) && !w.inEntry(gatherings, f) {
			m = q.Speech
		}
		a.Medium = m
		if (m == q.Speech || m == q.Writing) && a.Actor >= 0 && !w.inHeadline(f.content[0].first) {
			last[a.Actor] = m
		}
	}
}

// mediumOf is how the frame of a finding says that something was said; named reports
// whether it names a means or an occasion.
func (w *work) mediumOf(f *finding, a *q.Attribution) (m q.Medium, named bool) {
	if m = w.means(f); m != "" {
		return m, true
	}
	if w.inWriting(w.origin(f).source) {
		return q.Writing, true
	}
	m = f.medium
	if a.Actor >= 0 && w.Actors[a.Actor].Kind == q.Outlet && m == q.SpeechOrWriting && !w.broadcasts(w.origin(f).source) {
		return q.Writing, false
	}
	person := w.person(w.origin(f), a.Actor)
	if f.kind == q.Direct && (m == q.SpeechOrThought || m == q.Thought) {
		m = q.SpeechOrWriting // thoughts stand in no quotation marks
		if person {
			m = q.Speech
		}
	}
	if f.kind == q.Direct && m == q.SpeechOrWriting && person && w.quotesWhole(f) && a.Stance != q.Announces {
		return q.Speech, false
	}
	if m != q.Writing && !person && w.house(a.Actor) {
		return q.SpeechOrWriting, false // a house speaks through others, in one way or another
	}
	if m == q.SpeechOrWriting && person && w.media(f.addressee) {
		return q.Speech, true
	}
	return m, false
}

// house reports whether the actor is an institution, which has no voice and no thoughts of
// its own.
func (w *work) house(actor int) bool {
	if actor < 0 {
		return false
	}
	switch w.Actors[actor].Kind {
	case q.Organization, q.State, q.Agency, q.Outlet:
		return true
	}
	return false
}

// quotesWhole reports whether a finding is a whole sentence in quotation marks.
func (w *work) quotesWhole(f *finding) bool {
	qi := w.inQuot[f.content[0].first]
	return qi >= 0 && w.quotes[qi].clausal
}

// person reports whether it is a human being who speaks: a person, a pronoun for one, or
// somebody named by office or role.
func (w *work) person(f *finding, actor int) bool {
	if f.source.empty() {
		return false
	}
	if actor >= 0 && w.Actors[actor].Kind == q.Person {
		return true
	}
	return w.byRole(f.source)
}

// byRole reports whether the first noun of a phrase names somebody by office or role.
func (t *text) byRole(p run) bool {
	for i := p.first; i < p.last; i++ {
		if t.capital(i) && !determiners[t.low[i]] {
			n, ok := lexicon.FindNoun(t.Word(i))
			return ok && n.Sort == lexicon.PersonNoun
		}
	}
	return false
}

// broadcasts reports whether the source is a medium that is heard or seen, or may be one.
func (w *work) broadcasts(source run) bool {
	for i := source.first; i < source.last; i++ {
		if endsIn(w.low[i], broadcasters) || mediaNames[w.low[i]] {
			return true
		}
	}
	return false
}

// inWriting reports whether the source is a text: "dem Bericht", "das Gutachten", a paper.
func (w *work) inWriting(source run) bool {
	for i := source.first; i < source.last; i++ {
		if w.low[i] == "darin" {
			return true
		}
		if !w.capital(i) {
			continue
		}
		n, ok := lexicon.FindNoun(w.Word(i))
		return ok && n.Sort == lexicon.DocumentNoun
	}
	return false
}

// means is the medium that the frame names: writing ("in einem Brief", "schriftlich") or
// speech ("vor Journalisten", "im Interview", "am Telefon"); "" if it names none.
func (w *work) means(f *finding) q.Medium {
	if f.clause == nil {
		return ""
	}
	for i := f.clause.first; i < f.clause.last; i++ {
		if f.kind != q.Reported && runsOverlap(f.content, run{i, i + 1}) || w.inQuot[i] >= 0 || slices.Contains(f.cue, i) {
			continue
		}
		switch w.low[i] {
		case "schriftlich":
			return q.Writing
		case "mündlich", "telefonisch", "wörtlich":
			return q.Speech
		}
		if !occasional[w.low[i]] || w.capital(i) {
			continue
		}
		np := w.core(i+1, f.clause.last)
		if np.empty() {
			continue
		}
		head := w.low[np.last-1]
		switch {
		case w.low[i] == "vor" && endsIn(head, audiences):
			return q.Speech
		case w.low[i] != "vor" && endsIn(head, spokenNouns):
			return q.Speech
		case w.low[i] != "vor" && endsIn(head, writtenNouns):
			return q.Writing
		}
	}
	return ""
}

func endsIn(word string, ends []string) bool {
	for _, e := range ends {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// occasional are prepositions that name the means or the occasion of saying something.
var occasional = set(`in im bei beim auf am vor per via mit unter über zu zum`)

var (
	audiences = strings.Fields(`journalisten reportern presse medien kameras mikrofonen gericht amtsgericht landgericht oberlandesgericht
		kammer ausschuss parlament bundestag landtag plenum delegierten zuhörern publikum anhängern`)
	spokenNouns = strings.Fields(`interview gespräch telefonat telefon rede ansprache pressekonferenz medienkonferenz debatte anhörung befragung
		sitzung fernsehen radio rundfunk funk staatsfunk podcast sprachnachricht videobotschaft zeugenstand verhandlung saal bühne lautsprecher predigt vortrag
		parteitag kundgebung talkshow sendung bundestag landtag parlament plenum plädoyer urteilsbegründung videoschalte tränen megafon mikrofon`)
	broadcasters = strings.Fields(`sender senders rundfunk rundfunks radio funk fernsehen fernsehens tv welle kanal portal portals netzwerk`)
	writtenNouns = strings.Fields(`brief briefen mail mails e-mail schreiben mitteilung tweet tweets twitter facebook kommentar rundschreiben gastbeitrag
		blog plattform internetseite webseite website homepage internet posting instagram telegram gutachten bericht papier aussendung pressemitteilung
		medienmitteilung pflichtmitteilung erklärung protokoll buch aufsatz artikel beitrag notiz dokument vermerk antwortschreiben communiqué
		kurznachrichtendienst kurznachricht netzwerk netzwerken`)
)
