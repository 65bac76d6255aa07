package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// finding is an attribution while it is being made, in tokens.
type finding struct {
	content   []run
	cue       []int
	source    run
	addressee run
	links     []run // phrases that name other links of the chain, nearest first
	relies    []run // phrases within the content that name who knows all of it

	kind    q.Kind
	medium  q.Medium
	stance  q.Stance
	settled bool // the stance needs no look at the content
	by      string

	clause *clause // in which the cue stands; nil if there is none
	from   int     // index of the finding whose speaker goes on, -1 if it has its own
	author int     // 1 + the index of the finding whose speaker wrote the document that is the source, 0 if none
	same   int     // index of the finding with the same words around it (a fragment of it), -1 if none

	segments []segment // of the content, once they were asked for
}

// work is the state of one article's analysis.
type work struct {
	*text
	found   []finding
	speaker int   // the finding whose speaker would go on in the next sentence, -1 if none
	taken   []int // for each token the index+1 of the innermost finding that has it as content
}

func (w *work) add(f finding) int {
	f.content = w.trim(f.content)
	if len(f.content) == 0 {
		return -1
	}
	slices.Sort(f.cue)
	w.found = append(w.found, f)
	n := len(w.found)
	for _, r := range f.content {
		for i := r.first; i < r.last; i++ {
			w.taken[i] = n
		}
	}
	return n - 1
}

// free reports whether no token of the run is content of a finding.
func (w *work) free(r run) bool {
	for i := r.first; i < r.last; i++ {
		if w.taken[i] > 0 {
			return false
		}
	}
	return true
}

// trim takes marks of punctuation off the ends of the pieces. Full stops stay inside
// quotations; question marks and exclamation marks stay everywhere.
func (w *work) trim(content []run) []run {
	var out []run
	for _, r := range content {
		for r.first < r.last && w.inQuot[r.first] < 0 && edge(w.low[r.first]) {
			r.first++
		}
		for r.first < r.last && w.inQuot[r.last-1] < 0 && (edge(w.low[r.last-1])) {
			r.last--
		}
		if !r.empty() {
			out = append(out, r)
		}
	}
	return out
}

func edge(w string) bool {
	switch w {
	case ",", ";", ":", ".", "–", "—", "-", "…", "+", "++", "+++", "|", "•":
		return true
	}
	return false
}

// match finds the saying that the clause's verb group makes with one of the frames, and
// the tokens of its cue. Phrases of several words go before single verbs.
func (t *text) match(c *clause, want lexicon.Frame) (lexicon.Saying, []int, bool) {
	var best lexicon.Saying
	var cue []int
	words := -1
	for _, lemma := range c.pred.all() {
		for _, s := range lexicon.SayingVerbs(lemma) {
			if s.Words() <= words || !s.Takes(want) || len(s.With) == 0 && t.modalPassive(c) || !t.fits(c, s, want) {
				continue
			}
			if tokens, ok := t.with(c, s); ok {
				best, cue, words = s, tokens, s.Words()
			}
		}
	}
	if words < 0 {
		return best, nil, false
	}
	return best, t.cueTokens(c, cue), true
}

// modalPassive reports whether the verb group is a form of sein with zu, which says what can
// or must be done and not that anybody says it: "ist zu sehen", "ist zu erklären".
func (t *text) modalPassive(c *clause) bool {
	if c.finite < 0 || !t.isForm(c.finite, "sein") {
		return false
	}
	for _, i := range c.pred.verbs {
		if i != c.finite && (t.word(i-1) == "zu" || t.is(i, q.Infinitive) && t.infix(i)) {
			return true
		}
	}
	return false
}

// fits reports whether the clause has the preposition that the saying needs, and what its
// frame with als needs.
func (t *text) fits(c *clause, s lexicon.Saying, want lexicon.Frame) bool {
	if s.Verb == "drohen" && s.Needs == "" && !t.named(t.subject(c)) {
		return false // what threatens to happen
	}
	if s.Needs != "" && !t.hasPreposition(c, s.Needs) || !t.sayingSense(c, s) {
		return false
	}
	if (s.Verb == "befinden" || s.Verb == "bestätigen") && len(s.With) == 0 && t.hasWord(c, "sich") {
		return false // where something is, or what turns out true
	}
	if s.Frames&want == lexicon.As {
		return t.hasAls(c) || s.Verb == "nennen" && t.hasVerdict(c)
	}
	return true
}

// sayingSense reports whether a verb that is more often no verb of saying is one here: people
// attack others with words only if the text says so, rights are granted and faults admitted,
// and what stands somewhere is written only on paper.
func (t *text) sayingSense(c *clause, s lexicon.Saying) bool {
	switch {
	case (s.Verb == "angreifen" || s.Verb == "attackieren") && len(s.With) == 0:
		a := t.mention(t.subject(c))
		return a >= 0 && t.Actors[a].Kind == q.Person || t.anyWord(c, verbally)
	case s.Verb == "einräumen":
		return !t.anyWord(c, grants)
	case s.Verb == "stehen" && s.Needs == "in":
		return t.onPaper(c)
	case s.Verb == "bedeuten":
		a := t.mention(t.subject(c)) // somebody gives somebody to understand; things mean something
		return a >= 0 && t.Actors[a].Kind == q.Person
	case s.Verb == "eintreten" && s.Needs != "":
		return t.named(t.subject(c))
	case (s.Verb == "beruhigen" || s.Verb == "erinnern") && len(s.With) == 0 && s.Needs == "":
		return !t.hasWord(c, "sich") || s.Verb == "erinnern"
	case (s.Verb == "sprechen" || s.Verb == "reden") && s.Needs != "":
		return !t.hasWord(c, "mit")
	}
	return true
}

// anyWord reports whether one of the words stands in the clause.
func (t *text) anyWord(c *clause, words map[string]bool) bool {
	for i := c.first; i < c.last; i++ {
		if words[t.low[i]] {
			return true
		}
	}
	return false
}

// onPaper reports whether a document is named in the clause, or a word that points to one.
func (t *text) onPaper(c *clause) bool {
	for i := c.first; i < c.last; i++ {
		if t.low[i] == "darin" || t.low[i] == "dort" || t.low[i] == "da" {
			return true
		}
		if n, ok := lexicon.FindNoun(t.Word(i)); ok && n.Sort == lexicon.DocumentNoun {
			return true
		}
		if n, ok := lexicon.FindSayingNoun(t.Word(i)); ok && t.capital(i) && (n.Medium == q.Writing || n.Noun == "Antwort" || n.Noun == "Erklärung") {
			return true
		}
		if t.capital(i) && endsIn(t.low[i], writtenNouns) || endsIn(t.low[i], papers) {
			return true
		}
	}
	return false
}

var (
	verbally = set(`scharf heftig verbal öffentlich persönlich frontal hart mündlich`)
	grants   = set(`befugnis befugnisse recht rechte möglichkeit möglichkeiten zeit frist chance chancen vorrang kredit rabatt platz
		priorität sonderrechte spielraum stellenwert bedeutung nachlass`)
	papers = strings.Fields(`vertrag gesetz plakat transparent schild banner programm urteil akte akten antrag karte liste entwurf zeitung`)
)

// hasPreposition reports whether the preposition, one of its contractions or its adverb
// stands in the clause: "auf", "aufs", "darauf".
func (t *text) hasPreposition(c *clause, word string) bool {
	for i := c.first; i < c.last; i++ {
		if t.inQuot[i] >= 0 {
			continue
		}
		w := t.low[i]
		if rest, ok := strings.CutPrefix(w, "da"); ok {
			w = strings.TrimPrefix(rest, "r")
		}
		if w == word || w == word+"s" || w == word[:len(word)-1]+"m" || w == word+"m" || w == "zum" && word == "zu" || w == "zur" && word == "zu" {
			return true
		}
	}
	return false
}

// hasVerdict reports whether nennen says what somebody thinks of something: an adjective at
// the end of the clause, or a noun phrase with ein behind another one.
func (t *text) hasVerdict(c *clause) bool {
	last := c.last - 1
	if t.pos(last) == q.ADJ && !t.capital(last) && last > c.finite {
		return true
	}
	for i := c.finite + 2; i < c.last; i++ {
		if w := t.low[i]; (w == "einen" || w == "eine" || w == "ein") && !prepositions[t.low[i-1]] {
			return true
		}
	}
	return false
}

// hasWord reports whether the word stands in the clause.
func (t *text) hasWord(c *clause, word string) bool {
	for i := c.first; i < c.last; i++ {
		if t.low[i] == word {
			return true
		}
	}
	return false
}

// hasAls reports whether the clause has als or words in quotation marks.
func (t *text) hasAls(c *clause) bool {
	for i := c.first; i < c.last; i++ {
		if t.low[i] == "als" || t.inQuot[i] >= 0 {
			return true
		}
	}
	return false
}

// with finds the further words of a phrase in the clause.
func (t *text) with(c *clause, s lexicon.Saying) ([]int, bool) {
	var tokens []int
	for _, w := range s.With {
		at := -1
		for i := c.first; i < c.last; i++ {
			if t.inQuot[i] < 0 && (t.low[i] == w || w == "sich" && reflexive[t.low[i]]) && !slices.Contains(tokens, i) {
				at = i
				break
			}
		}
		if at < 0 {
			return nil, false
		}
		tokens = append(tokens, at)
	}
	return tokens, true
}

var reflexive = set(`sich mich uns`)

// cueTokens are the words of the cue: the verb with its particle, auxiliary and the words
// of the phrase, without modals.
func (t *text) cueTokens(c *clause, phrase []int) []int {
	var out []int
	for _, i := range c.pred.verbs {
		if t.lemmaIs(i, modals) && len(c.pred.verbs) > 1 {
			continue
		}
		out = append(out, i)
	}
	if len(phrase) == 0 {
		for i := c.first; i < c.last; i++ {
			if t.low[i] == "sich" && reflexiveCue(c.pred.lemmas) {
				out = append(out, i)
			}
		}
	}
	out = append(out, phrase...)
	slices.Sort(out)
	return slices.Compact(out)
}

func reflexiveCue(lemmas []string) bool { return slices.Contains(lemmas, "äußern") }

// all are the possible infinitives, those of the main verb first.
func (p *predicate) all() []string {
	if len(p.other) == 0 {
		return p.lemmas
	}
	return append(slices.Clone(p.lemmas), p.other...)
}
