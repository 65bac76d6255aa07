package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// announcedAct: the speaker or his side will do, plan or has decided something.
func (w *work) announcedAct(f *finding) q.Stance {
	if f.kind == q.Reported || w.reports(f) {
		return ""
	}
	if w.future(f) || w.holdsOpen(f) {
		return q.Announces
	}
	if r := f.content[len(f.content)-1]; r.len() > 2 && w.low[r.last-1] == "wollen" && w.low[r.last-2] == "zu" {
		return q.Announces
	}
	for _, s := range w.segmentsOf(f) {
		i := s.finite
		if i < 0 || s.sub && w.low[s.first] != "dass" || w.is(i, q.Past) && !w.is(i, q.Subjunctive1) {
			continue
		}
		if w.intends(f, s) {
			return q.Announces
		}
	}
	return ""
}

// reports reports whether it is a medium or a paper that says something, which tells the plans
// of others.
func (w *work) reports(f *finding) bool {
	source := w.origin(f).source
	if a := w.mention(source); a >= 0 {
		return w.Actors[a].Kind == q.Outlet || w.Actors[a].Kind == q.Agency
	}
	return source.empty() && f.verb("tuscheln", "munkeln", "kolportieren") || !source.empty() && w.documentIn(source)
}

// intends reports whether the segment says what the speaker's side will do or leave as it is.
func (w *work) intends(f *finding, s segment) bool {
	i := s.finite
	own := w.ownSide(f, s)
	switch {
	case w.isForm(i, "werden") && w.lemma(s.run, considering) && w.participleIn(s):
		return s.negated < 0 && !w.says(s.run, "worden") && (!w.is(i, q.Past) || w.is(i, q.Subjunctive2))
	case w.isForm(i, "werden") && w.participleIn(s) && !w.infinitiveFollows(s):
		return s.negated < 0 && !w.says(s.run, "worden") && (w.hasAny(s.run, soon) || w.lemma(s.run, deciding)) && (!w.is(i, q.Past) || w.is(i, q.Subjunctive2))
	case w.perfectBehind(i, s.run), w.low[i] == "würde", w.low[i] == "würden", w.says(s.run, "wissen"), w.says(s.run, "nie") && f.kind != q.Direct:
		return false
	case w.isForm(i, "werden"):
		return own && !w.befalls(s)
	case w.isForm(i, "wollen"):
		return own
	case w.aims(s):
		return true
	case w.isForm(i, "sein") && w.hasAny(s.run, arranged) && s.negated < 0 && !w.says(s.run, "gewesen") && !w.says(s.run, "worden"):
		return true
	case w.isForm(i, "bleiben"):
		return own && s.negated < 0
	case w.isForm(i, "sein"), w.isForm(i, "stehen"):
		return own && s.negated < 0 && (w.says(s.run, "bereit") || w.says(s.run, "gesprächsbereit") || w.says(s.run, "entschlossen"))
	case w.isForm(i, "prüfen"):
		return own && w.says(s.run, "schritte")
	}
	return false
}

// befalls reports whether the segment ends in a verb for what happens to somebody, of which the
// future is a forecast: "wir werden das Geld brauchen".
func (w *work) befalls(s segment) bool { return w.lemmaIs(s.last-1, happening) }

var happening = set(`brauchen benötigen erleben erfahren bekommen erhalten haben sein müssen können merken spüren verlieren wissen sehen
	leiden vermissen gewinnen kennen überleben`)

// aims reports whether the segment says what the aim is: "Ziel sei es, …".
func (w *work) aims(s segment) bool {
	return w.isForm(s.finite, "sein") && s.negated < 0 && !w.is(s.finite, q.Past) && (w.low[s.first] == "ziel" && s.finite == s.first+1 || w.word(s.first+1) == "ziel" && s.finite == s.first+2)
}

// participleIn reports whether a participle stands in the segment.
func (w *work) participleIn(s segment) bool {
	for i := s.first; i < s.last; i++ {
		if i != s.finite && w.is(i, q.Participle) {
			return true
		}
	}
	return false
}

var (
	// considering are verbs whose passive tells a plan.
	considering = set(`erwägen planen vorbereiten beabsichtigen anstreben`)
	// arranged are participles of what is fixed for the time to come.
	arranged = set(`geplant vorgesehen angesetzt anberaumt terminiert beschlossen`)
	// soon are words that put what is said into the future.
	soon = set(`künftig demnächst nun bald frühestens spätestens zunächst umgehend unverzüglich schrittweise vorerst kürze`)
	// deciding are verbs for what an institution does by deciding it.
	deciding = set(`einstellen bereitstellen aufnehmen verschieben fortsetzen kündigen erstatten ausbauen verlängern verteilen abgeschafft abschaffen
		einführen aufstocken verdoppeln eröffnen wiedereröffnen verlegen auszahlen`)
)

// holdsOpen reports whether somebody keeps all ways open, which announces that he will go one of
// them: "alle Optionen liegen auf dem Tisch".
func (w *work) holdsOpen(f *finding) bool {
	for _, r := range f.content {
		for i := r.first; i+2 < r.last; i++ {
			if w.low[i] == "alle" && ways[w.low[i+1]] && (w.hasPhrase(run{i, r.last}, "auf", "dem", "tisch") || w.says(run{i, r.last}, "offen")) {
				return true
			}
		}
	}
	return false
}

var ways = set(`optionen möglichkeiten wege mittel`)

// future reports whether the first clause of what is said names a day after the article's
// publication, or says that something is to be (soll): a plan.
func (w *work) future(f *finding) bool {
	segments := w.segmentsOf(f)
	if f.kind == q.IndirectFreeIndirect || len(segments) == 0 {
		return false
	}
	s := segments[0]
	if i := s.finite; i >= 0 {
		if s.sub {
			return false
		}
		if w.isForm(i, "sollen") && !w.is(i, q.Past) && !w.perfectBehind(i, s.run) {
			return f.kind != q.Direct
		}
		if w.is(i, q.Past) || w.is(i, q.Subjunctive2) && !w.is(i, q.Subjunctive1) && w.low[i] != "würde" && w.low[i] != "würden" || w.lemmaIs(i, perfectAuxiliaries) {
			return false
		}
	}
	x, ok := w.timeIn(w.TokenSpan(s.first, s.last))
	return ok && w.isLater(x)
}

// isLater reports whether a date begins after the day of publication. Weeks and seasons
// ("2031-W20", "2031-SU") are not compared within their year.
func (w *work) isLater(x q.Time) bool {
	published := string(w.Published.Day())
	if published == "" || x.Type != q.Date || len(x.Value) < len("2006") || x.Value[0] != '2' {
		return false
	}
	if len(x.Value) > len("2006-") && (x.Value[5] < '0' || x.Value[5] > '9') {
		return x.Value[:4] > published[:4]
	}
	return x.Value > published
}

var perfectAuxiliaries = set(`haben sein`)

// perfectBehind reports whether an infinitive perfect follows: "müsse geschrieben haben".
func (w *work) perfectBehind(i int, r run) bool {
	for j := i + 1; j+1 < r.last; j++ {
		if w.is(j, q.Participle) && (w.low[j+1] == "haben" || w.low[j+1] == "sein") {
			return true
		}
		if w.low[j] == "," {
			return false
		}
	}
	return false
}

// passiveAt reports whether werden at token i makes a passive: a participle and no
// infinitive follows.
func (w *work) passiveAt(i int, r run) bool {
	for j := i + 1; j < r.last && w.low[j] != "," && w.low[j] != "."; j++ {
		if w.is(j, q.Infinitive) && w.low[j] != "worden" {
			return false
		}
		if w.is(j, q.Participle) && !w.is(j+1, q.Infinitive) {
			return true
		}
	}
	return false
}

// ownSubject reports whether the subject of the verb at token i is the speaker, or the
// institution or, if state is true, the state for which he speaks.
func (w *work) ownSubject(f *finding, i int, r run, state bool) bool {
	for _, j := range []int{i - 1, i + 1} {
		if r.has(j) && w.ownPronoun(f, j) {
			return true
		}
	}
	speaker := w.mention(w.origin(f).source)
	if speaker < 0 {
		return false
	}
	for _, p := range []run{w.nounPhrase(i+1, r.last), w.phraseBefore(i, r)} {
		a := w.mention(p)
		if a < 0 {
			continue
		}
		if a == speaker || w.Actors[speaker].Of != "" && w.Actors[a].Name == w.Actors[speaker].Of ||
			state && w.Actors[a].Kind == q.State && w.speaksFor(speaker, a) {
			return true
		}
	}
	return false
}

// speaksFor reports whether a person can speak for a state: no other one is known as that
// to which he belongs.
func (w *work) speaksFor(person, state int) bool {
	if w.Actors[person].Kind != q.Person {
		return false
	}
	return !slices.ContainsFunc(w.Actors, func(o q.Actor) bool {
		return o.Kind == q.State && o.Name == w.Actors[person].Of && o.Name != w.Actors[state].Name
	})
}

// phraseBefore is the piece of the clause before token i.
func (w *work) phraseBefore(i int, r run) run {
	j := i
	for j > r.first && w.low[j-1] != "," && w.low[j-1] != "." && i-j < 8 && w.Tokens[j-1].Kind != q.Open {
		j--
	}
	return run{j, i}
}
