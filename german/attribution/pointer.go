package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// pointerRule is the By of sentences that only say who said the one before.
const pointerRule = "de.attribution/pointer"

// readPointer finds sentences that only say who said the sentence before: "Das teilte die
// Polizei mit."
func (r *unitReader) readPointer(before *unit) {
	c := &r.u.clauses[0]
	if before == nil || c.finite <= c.first || c.kind != mainClause || len(r.u.clauses) > 1 && r.complementWanted(1) {
		return
	}
	s, cue, ok := r.points(c)
	if !ok || !r.onlyActs(before.run) || r.quotedUnit(before) || c.pred.negated {
		return
	}
	source := r.withApposition(c, r.middle(c.finite+1, c.last))
	switch s.Verb {
	case "hervorgehen":
		source = r.documentOf(c)
	case "erfahren":
		source = r.place(c)
	}
	if source.empty() && !c.pred.passive {
		return
	}
	content := before.run
	for content.last > content.first && isStop(r.low[content.last-1]) {
		content.last--
	}
	f := finding{content: []run{content}, cue: cue, source: source, kind: q.Indirect, medium: s.Medium, stance: s.Stance, clause: c,
		from: -1, same: -1, by: pointerRule}
	f.addressee = r.addresseeOf(c, source)
	if h := r.rumour(before.run); h >= 0 {
		r.found[h] = f // it was no rumour: the source comes only now
		r.found[h].content = r.trim(f.content)
		r.speaker, r.used[0] = h, true
		return
	}
	if at := r.add(f); at >= 0 {
		r.speaker = at
		r.used[0] = true
	}
}

// rumour is the finding that took all of the tokens for a rumour, -1 if there is none.
func (r *unitReader) rumour(a run) int {
	h := r.taken[a.first] - 1
	if h < 0 || r.found[h].kind != q.Hearsay || len(r.found[h].content) != 1 || 5*r.found[h].content[0].len() < 4*a.len() {
		return -1
	}
	return h
}

// points is the saying of a clause that points to the sentence before, and its cue: "Das
// teilte … mit", "Darauf wies … hin", "Zu diesem Schluss kommt …".
func (r *unitReader) points(c *clause) (s lexicon.Saying, cue []int, ok bool) {
	w := r.low[c.first]
	if c.finite == c.first+1 && (pointing[w] || pointingAt[w]) {
		if w == "das" && slices.Contains(c.pred.lemmas, "erfahren") && !r.place(c).empty() {
			return lexicon.Saying{Verb: "erfahren", Stance: q.Claims, Medium: q.SpeechOrWriting}, []int{c.finite}, true
		}
		s, cue, ok = r.match(c, lexicon.That|lexicon.Main)
		return s, cue, ok && s.Verb != "zeigen" && s.Verb != "belegen" && s.Stance != q.Denies && s.Stance != q.Demands && (pointing[w] || s.Needs != "")
	}
	return r.pointsWithNoun(c)
}

// pointsWithNoun reads a clause that begins with a noun for what was said before: "Diese
// These vertritt …", "Zu diesem Ergebnis kommt …".
func (r *unitReader) pointsWithNoun(c *clause) (s lexicon.Saying, cue []int, ok bool) {
	i := c.first
	if r.low[i] == "zu" {
		i++
	}
	if c.finite != i+2 || !strings.HasPrefix(r.low[i], "dies") || !determiners[r.low[i]] || !r.capital(i+1) {
		return s, nil, false
	}
	n, known := lexicon.FindSayingNoun(r.Word(i + 1))
	if !known && r.low[i+1] != "ergebnis" && r.low[i+1] != "schluss" {
		return s, nil, false
	}
	for _, l := range c.pred.lemmas {
		if holdingView[l] {
			s = lexicon.Saying{Verb: l, Stance: n.Stance, Medium: q.SpeechOrWriting}
			if !known {
				s.Stance = q.Claims
			}
			for k := c.first; k <= c.finite; k++ {
				cue = append(cue, k)
			}
			return s, cue, true
		}
	}
	return s, nil, false
}

// onlyActs reports whether the tokens hold nothing that somebody said but acts told by the
// writer, which another source may confirm.
func (r *unitReader) onlyActs(a run) bool {
	for i := a.first; i < a.last; i++ {
		if f := r.taken[i] - 1; f >= 0 && r.found[f].kind != q.Reported && r.found[f].kind != q.Hearsay {
			return false
		}
	}
	return true
}

var (
	pointing    = set(`das dies so`)
	pointingAt  = set(`darauf darüber davon davor`)
	holdingView = set(`vertreten kommen gelangen äußern`)
)

// complementWanted reports whether clause j is itself what the frame says.
func (r *unitReader) complementWanted(j int) bool {
	c := &r.u.clauses[j]
	return c.kind == quoteClause || c.kind == subClause && r.subordinate(c) != 0 || r.colonBefore(j)
}

func (r *unitReader) quotedUnit(u *unit) bool {
	for _, c := range u.clauses {
		if c.kind != quoteClause {
			return false
		}
	}
	return true
}

// documentOf is the document from which something emerges: "geht aus einem Bericht hervor".
func (r *unitReader) documentOf(c *clause) run {
	for i := c.first; i+1 < c.last; i++ {
		if r.low[i] == "aus" {
			return r.nounPhrase(i+1, c.last)
		}
	}
	if r.low[r.u.first] == "aus" && r.u.first < c.first { // "Aus einer Mail, die der Agentur vorliegt, geht hervor"
		return r.nounPhrase(r.u.first+1, c.first)
	}
	return run{}
}
