package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readLabel finds headlines that name the speaker before a colon: "Altenau: Alle Brücken
// gesperrt", and nouns of saying before one: "Vorwurf der Opposition: Es fehle Geld".
func (r *unitReader) readLabel() {
	if len(r.u.clauses) < 2 || !r.markIs(0, ":") || r.u.clauses[0].kind != fragment {
		return
	}
	c := &r.u.clauses[0]
	label := c.run
	kind := r.block().Kind
	f := finding{cue: []int{c.mark}, stance: q.Claims, medium: q.SpeechOrWriting, kind: q.Indirect, clause: c, from: -1, same: -1,
		by: headlineLabel}
	switch noun, source := r.labelNoun(label); {
	case noun.Noun != "":
		f.cue, f.source = []int{source.first - 1}, source
		if source.empty() {
			return
		}
		f.stance, f.medium, f.by = noun.Stance, noun.Medium, "de.attribution/noun-colon"
	case (kind == q.Headline || kind == q.Heading) && r.u.clauses[1].kind == quoteClause && r.roleFirst(label) && label.len() <= 6:
		f.source, f.by = r.core(label.first, label.last), "de.attribution/name-colon"
	case (kind == q.Headline || kind == q.Heading) && r.speaksInHeadline(label):
		f.source = label
	case label.len() <= 3 && r.u.clauses[1].kind == quoteClause && r.isPersonal(label):
		f.source, f.by = label, "de.attribution/name-colon"
	default:
		return
	}
	r.used[0] = true
	content := r.cover(1, len(r.u.clauses))
	direct, indirect := r.split(content)
	if len(indirect) > 0 {
		f.content = indirect
		r.speaker = r.add(f)
	}
	if len(direct) > 0 {
		f.content, f.kind = direct, q.Direct
		f.medium = q.Speech
		r.speaker = r.add(f)
	}
	r.advance(content, c)
}

// roleFirst reports whether a label begins with a noun for somebody's office or role, which
// a quotation behind the colon makes its speaker: "Forscherin zum Klima: „…“".
func (r *unitReader) roleFirst(label run) bool {
	core := r.core(label.first, label.last)
	return !core.empty() && core.first == label.first && r.byRole(core) && !prepositions[r.low[label.first]]
}

// headlineLabel is the By of headlines that name their speaker before a colon.
const headlineLabel = "de.attribution/headline-colon"

// speaksInHeadline reports whether a label of a headline can be who says the rest: an actor
// stands at its beginning, and what follows is neither a question nor about that actor.
// The name of a country mostly says where something happens.
func (r *unitReader) speaksInHeadline(label run) bool {
	a := r.mention(label)
	if a < 0 && label.len() == 1 && r.inWriting(label) && r.low[r.u.last-1] != "?" {
		return true // "Vergleichstest: …"
	}
	if a < 0 || label.len() > 6 || prepositions[r.low[label.first]] || r.low[r.u.last-1] == "?" || !r.headed(label, a) {
		return false
	}
	if next := r.mention(run{r.u.clauses[1].first, min(r.u.clauses[1].first+3, r.u.last)}); next == a {
		return false
	}
	switch r.Actors[a].Kind {
	case q.State:
		return !strings.EqualFold(r.TokenSpan(label.first, label.last).In(r.Text), r.Actors[a].Name)
	case q.Unnamed:
		n, ok := lexicon.FindSayingNoun(r.Word(label.first))
		return ok && (n.Medium == q.Writing || n.Noun == "Umfrage") || r.low[label.first] == "insider"
	}
	return true
}

// headed reports whether the actor's mention begins the label, articles and attributes
// left out: "Streit um Krull" is no speaker.
func (r *unitReader) headed(label run, actor int) bool {
	i := label.first
	for i < label.last && (determiners[r.low[i]] || r.attributive(i) || r.pos(i) == q.ADJ) {
		i++
	}
	if i >= label.last {
		return false
	}
	for _, m := range r.mentionsIn(r.Tokens[i].Span) {
		if m.actor == actor {
			return true
		}
	}
	return false
}

// labelNoun splits "Vorwurf der Opposition" into the noun and its source.
func (r *unitReader) labelNoun(label run) (lexicon.SayingNoun, run) {
	i := label.first
	for i < label.last && (determiners[r.low[i]] || r.attributive(i)) {
		i++
	}
	if i >= label.last {
		return lexicon.SayingNoun{}, run{}
	}
	n, ok := lexicon.FindSayingNoun(r.Word(i))
	if !ok || i+1 >= label.last || !genitiveDeterminers[r.low[i+1]] && r.low[i+1] != "von" && r.low[i+1] != "aus" {
		return lexicon.SayingNoun{}, run{}
	}
	first := i + 1
	if r.low[first] == "von" || r.low[first] == "aus" {
		first++
	}
	return n, run{first, label.last}
}
