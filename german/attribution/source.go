package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// sourceOf is who speaks in a frame: the subject of its verb. A clause that a conjunction
// joins to the one before shares its subject.
func (r *unitReader) sourceOf(c *clause) run {
	if c.pred.passive && slices.Contains(c.pred.lemmas, "zitieren") {
		return r.subject(c)
	}
	if c.pred.passive {
		return r.agent(c)
	}
	if slices.Contains(c.pred.lemmas, "hervorgehen") {
		if p := r.documentOf(c); !p.empty() {
			return p
		}
	}
	if slices.Contains(c.pred.lemmas, "erfahren") {
		if p := r.place(c); !p.empty() {
			return p
		}
	}
	if conjunctions[r.low[c.first]] && c.finite == c.first+1 {
		if s := r.sharedSubject(c); !s.empty() {
			return s
		}
	}
	s := r.subject(c)
	if (s.empty() || r.low[s.first] == "es" && s.len() == 1) && impersonal(c.pred.lemmas) {
		return r.place(c)
	}
	if s.empty() && (conjunctions[r.low[c.first]] || c.finite == c.first) || c.kind == infinitival {
		return r.sharedSubject(c)
	}
	if s.len() == 1 && (r.low[s.first] == "es" || r.low[s.first] == "man") {
		return run{}
	}
	if o := r.speakerBehind(c, s); !o.empty() {
		s = o
	} else if o := r.objectInFront(c, s); !o.empty() {
		s = o
	}
	if s.len() == 1 && s.first == c.first && c.kind == relClause {
		if a := r.antecedent(c); !a.empty() {
			return a
		}
	}
	return r.enumerated(c, withoutRelative(c, r.withApposition(c, r.withoutObject(s))))
}

// antecedent is the phrase to which the relative pronoun that begins the clause points, if an
// actor is named there and it stands right before: "ein Mann, der wissen will". Where the
// verb of the main clause stands between, the phrase may end before it.
func (r *unitReader) antecedent(c *clause) run {
	for k := range r.u.clauses {
		if r.u.clauses[k].mark < 0 || r.u.clauses[k].mark+1 != c.first {
			continue
		}
		if np := r.lastPhrase(&r.u.clauses[k]); !np.empty() && r.named(np) && !r.isTime(np) {
			return np
		}
	}
	return run{}
}

// enumerated takes in the noun phrases between commas that an enumeration of subjects begins
// with: "Krull, das Amt und die Stadt lehnten ab".
func (r *unitReader) enumerated(c *clause, s run) run {
	if s.empty() || s.first != c.first || c.kind != mainClause || !slices.Contains(r.low[s.first:s.last], "und") {
		return s
	}
	for k := len(r.u.clauses) - 1; k >= 0; k-- {
		o := &r.u.clauses[k]
		if o.last > s.first {
			continue
		}
		if o.kind != fragment || !r.markIs(k, ",") || o.mark+1 != s.first || !r.nominativePhrase(o.first) || r.nounPhrase(o.first, o.last).last != o.last || !r.named(o.run) {
			break
		}
		s.first = o.first
	}
	return s
}

// withoutRelative cuts off a relative clause that stands between a subject and its verb,
// with the comma before it.
func withoutRelative(c *clause, s run) run {
	for _, h := range c.holes {
		if s.first < h.first && h.first < s.last {
			s.last = h.first - 1
		}
	}
	return s
}

// withoutObject cuts off a noun behind the name of the actor who is the subject: "haben die
// Vereinigten Staaten Sanktionen angekündigt".
func (r *unitReader) withoutObject(s run) run {
	if s.len() < 2 {
		return s
	}
	for _, m := range r.mentionsIn(r.TokenSpan(s.first, s.last)) {
		end := r.TokenAt(m.End-1) + 1
		if m.Start != r.Tokens[s.first].Start || m.Form != q.ByName || end >= s.last || r.Actors[m.actor].Kind != q.State {
			continue
		}
		if r.pos(end) == q.NOUN && r.capital(end) {
			return run{s.first, end}
		}
	}
	return s
}

// speakerBehind is the actor behind the verb where what stands before it is no actor but
// can be a nominative as well: "die Zahl der Verletzten gab die Polizei mit 26 an". It is
// empty if the front names somebody or something that speaks.
func (r *unitReader) speakerBehind(c *clause, front run) run {
	if front.empty() || front.last > c.finite || c.kind != mainClause || subjectPronouns[r.low[front.first]] {
		return run{}
	}
	head := r.core(front.first, front.last)
	if head.len() < 2 || r.named(head) || r.documentIn(head) || !nominativeOrAccusative[r.low[head.first]] {
		return run{}
	}
	behind := r.nounPhrase(c.finite+1, c.last)
	if behind.empty() || !r.named(r.core(behind.first, behind.last)) || r.inTime(behind.first) || !r.agrees(behind, c.finite) {
		return run{}
	}
	if determiners[r.low[behind.first]] && !nominativeOrAccusative[r.low[behind.first]] {
		return run{} // dative or genitive: "das bescheinigt der Polizei …"
	}
	return behind
}

// nominativeOrAccusative are articles that do not tell the two cases apart.
var nominativeOrAccusative = set(`die das eine ein diese dieses keine kein seine sein ihre ihr`)

// place is where something is said by nobody in particular: "hieß es aus dem Ministerium",
// "heißt es in dem Bericht".
func (r *unitReader) place(c *clause) run {
	for i := c.first; i+1 < c.last; i++ {
		switch r.low[i] {
		case "aus", "in", "im", "bei", "beim", "vom", "von", "seitens":
			np := r.nounPhrase(i+1, c.last)
			if np.empty() || r.isTime(np) || r.inTime(np.first) {
				continue
			}
			if r.named(np) {
				return np
			}
			if n, ok := lexicon.FindSayingNoun(r.Word(np.last - 1)); ok && n.Medium == q.Writing || r.documentIn(np) {
				return np
			}
		case "darin":
			return run{i, i + 1}
		}
	}
	if first := r.u.first; c.first > first && r.low[c.first-1] == "," && (r.low[first] == "in" || r.low[first] == "im" || r.low[first] == "aus") {
		if np := r.nounPhrase(first+1, c.first); r.documentIn(np) && r.word(np.last) == "," {
			return np // "In dem Papier, das der Agentur vorliegt, heißt es …"
		}
	}
	return run{}
}

// documentIn reports whether the phrase has a noun of writing: "dem Bericht der Kommission".
func (t *text) documentIn(np run) bool {
	for i := np.first; i < np.last; i++ {
		if n, ok := lexicon.FindSayingNoun(t.Word(i)); ok && t.capital(i) && n.Medium == q.Writing {
			return true
		}
	}
	return false
}

// sharedSubject is the subject of the nearest clause before c.
func (r *unitReader) sharedSubject(c *clause) run {
	for k := len(r.u.clauses) - 1; k >= 0; k-- {
		o := &r.u.clauses[k]
		if o.last > c.first || o.kind != mainClause && o.kind != c.kind {
			continue
		}
		if s := r.subject(o); !s.empty() {
			return s
		}
	}
	return run{}
}

// agent is who acts in a passive clause: "wurde von der Polizei mitgeteilt".
func (r *unitReader) agent(c *clause) run {
	for i := c.first; i < c.last; i++ {
		if (r.low[i] == "von" || r.low[i] == "vom") && r.inQuot[i] < 0 {
			if np := r.nounPhrase(i+1, c.last); !np.empty() && !r.isTime(np) && r.named(np) {
				return np
			}
		}
	}
	return run{}
}

// named reports whether an actor is mentioned in the phrase.
func (t *text) named(p run) bool { return t.mention(p) >= 0 }

// withApposition takes in an apposition that follows the source behind a comma:
// "sagte Jan Krull, Leiter der Wache, am Montag".
func (r *unitReader) withApposition(c *clause, s run) run {
	if s.empty() || s.last != c.last || subjectPronouns[r.low[s.first]] {
		return s
	}
	for k := range r.u.clauses {
		a := &r.u.clauses[k]
		if a.first <= c.last || a.kind != fragment {
			continue
		}
		if k > 0 && r.u.clauses[k-1].last == s.last && r.markIs(k-1, ",") && r.apposition(a.run) && !r.colonBefore(k) {
			np := r.nounPhrase(a.first, a.last)
			if np.last == a.last || r.markIs(k, ",", ":") || k == len(r.u.clauses)-1 {
				return run{s.first, np.last}
			}
		}
		break
	}
	return s
}

// mediaAt reports whether token i names an agency, a paper or a broadcaster.
func (t *text) mediaAt(i int) bool {
	for k := i; k < i+3 && k < len(t.low); k++ {
		w := t.low[k]
		if agencyLower[w] || mediaNames[w] {
			return true
		}
		for _, e := range mediaNouns {
			if strings.HasSuffix(w, e) && t.capital(k) {
				return true
			}
		}
	}
	return false
}

var (
	mediaNames = set(`reuters dpa afp ap bbc cnn ard zdf orf srf yonhap tass interfax rtl spiegel ntv sz faz taz cbs nbc abc upi apa`)
	mediaNouns = strings.Fields(`agentur zeitung sender magazin blatt rundfunk radio redaktion journal kurier anzeiger tageblatt nachrichtendienst
		fernsehen medien nachrichtenportal boulevardblatt zeitschrift portal podcast rundschau presse-agentur netzwerk tagesschau wochenblatt`)
)

// mention is the actor that a phrase means: the one whose mention covers most of it, of
// equal ones the first; -1 if no actor is mentioned there.
func (t *text) mention(p run) int {
	if p.empty() || p.last > len(t.Tokens) {
		return -1
	}
	s := t.TokenSpan(p.first, p.last)
	best, most := -1, 0
	for _, m := range t.mentionsIn(s) {
		score := 2*min(m.End, s.End) - 2*max(m.Start, s.Start)
		person := t.Actors[m.actor].Kind == q.Person
		switch t.depth(p, t.TokenAt(m.Start)) {
		case relative:
			continue
		case attribute:
			if person {
				continue // "Schüler aus Krulls Heimatort" are not Krull
			}
		}
		if person && !t.genitiveIn(m, s) {
			score += s.Len() // a person speaks for the institution that stands beside the name
		}
		if m.Start <= s.Start {
			score += s.Len() / 4
		}
		if score > most || score == most && m.actor < best {
			best, most = m.actor, score
		}
	}
	return best
}

// depth is how deep inside of a noun phrase something stands.
type depth uint8

const (
	head      depth = iota // the head, what is joined to it, or an apposition
	attribute              // behind a preposition: "Schüler aus Loh"
	relative               // in a relative clause
)

// depth tells where token i of the phrase stands. Who leads a group ("Forscher um Jana Krull")
// counts as its head.
func (t *text) depth(p run, i int) depth {
	d, noun := head, false
	for k := p.first; k < i && k < p.last; k++ {
		switch w := t.low[k]; {
		case w == "," && k+1 < p.last && relativePronouns[t.low[k+1]] && t.hasVerb(k+1, p.last):
			d = relative
		case d == relative && w != ",":
		case w == ",", w == "und" || w == "sowie" || w == "oder", w == "um":
			d = head
		case noun && phrasePrepositions[w]:
			d = attribute
		case t.capital(k):
			noun = true
		}
	}
	return d
}

// hasVerb reports whether a finite verb stands between two tokens.
func (t *text) hasVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if t.finite(k) {
			return true
		}
	}
	return false
}

var (
	relativePronouns   = set(`der die das dem den dessen deren welcher welche welches wo`)
	phrasePrepositions = set(`aus von vom in im bei beim für mit gegen über nach vor zu zur zum an am auf`)
)

// genitiveIn reports whether a person is named in the genitive inside of a phrase, whose head
// is somebody else: "die Familie des Bürgermeisters Jan Krull", "Familie Jan Krulls".
func (t *text) genitiveIn(m mentioned, phrase q.Span) bool {
	if m.Start <= phrase.Start || m.Form == q.ByPronoun {
		return false
	}
	switch t.word(t.TokenAt(m.Start)) {
	case "des", "eines", "seines", "ihres", "dieses":
		return true
	}
	return m.Form == q.ByName && strings.HasSuffix(m.In(t.Text), "s") && !strings.HasSuffix(t.Actors[m.actor].Name, "s")
}
