package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/verb"
)

// unit is a sentence, or several if a quotation joins them: „A. B“, sagte C.
type unit struct {
	run
	block   int
	clauses []clause
}

// clause is a part of a unit between marks of punctuation or conjunctions. Quotations are
// never divided.
type clause struct {
	run
	mark   int // the mark behind it, -1 if none
	kind   clauseKind
	finite int // its finite verb, -1 if none
	pred   predicate
	quot   int // the quotation that is the whole clause, -1 if none
	holes  []run
}

type clauseKind uint8

const (
	fragment    clauseKind = iota // no verb: an apposition, a part of an enumeration
	mainClause                    // finite verb in first or second place
	subClause                     // dass, ob, weil, question word; finite verb at the end
	relClause                     // relative clause
	infinitival                   // zu + infinitive
	quoteClause                   // a quotation
	aside                         // in brackets
)

func (t *text) findUnits() {
	for s := 0; s < len(t.Sentences); {
		end := s + 1
		for end < len(t.Sentences) && t.joins(t.Sentences[end].First) {
			end++
		}
		whole := run{t.Sentences[s].First, t.Sentences[end-1].Last}
		for _, part := range t.atSemicolons(whole) {
			u := unit{run: part, block: t.Sentences[s].Block}
			t.divide(&u)
			t.units = append(t.units, u)
		}
		s = end
	}
}

// atSemicolons divides a sentence behind its semicolons if there are finite verbs on both
// sides: what follows is a statement of its own.
func (t *text) atSemicolons(whole run) []run {
	var parts []run
	start := whole.first
	for i := whole.first; i < whole.last; i++ {
		if t.glued(start, i) && t.hasFinite(i, whole.last) {
			parts = append(parts, run{start, i})
			start = i
		}
		if t.low[i] == ";" && t.inQuot[i] < 0 && t.hasFinite(start, i) && t.hasFinite(i+1, whole.last) {
			parts = append(parts, run{start, i + 1})
			start = i + 1
		}
	}
	if start < whole.last {
		parts = append(parts, run{start, whole.last})
	}
	return parts
}

// glued reports whether at token i, in the middle of a sentence that begins at first, another
// one begins: a heading without a full stop runs into its paragraph ("Merz greift an Der
// Politiker hat …"), as a word that only a sentence or a title begins with a capital shows.
func (t *text) glued(first, i int) bool {
	if i < first+3 || !t.capital(i) || !sentenceOpeners[t.low[i]] || t.inQuot[i] >= 0 || t.Tokens[i-1].Kind != q.Word || i+1 >= len(t.Tokens) || t.capital(i-1) && t.capital(i+1) && titled(t.low[i-1]) {
		return false
	}
	before := t.low[i-1]
	return !determiners[before] && (!prepositions[before] || clauseOpeners[t.low[i]]) && !conjunctions[before] && !t.capitalName(i) && !t.startsSentence(i) && t.inQuot[i-1] < 0
}

// titled reports whether a noun takes a title behind it: "die Partei Die Linke".
func titled(noun string) bool { return endsIn(noun, titledNouns) }

var (
	sentenceOpeners = set(`der die das ein eine als in nach vor mit für wie auch doch bei am im zum zur seit wegen trotz es er man so wer
		bis aus auf unter während wenn dabei damit beim vom laut nun jetzt heute gestern`)
	clauseOpeners = set(`als wie auch doch es er man so wer wenn dabei damit`)
	titledNouns   = strings.Fields(`partei zeitung magazin film serie band gruppe roman buch stück song oper sendung blatt spiel musical reihe
		initiative bewegung plattform zeitschrift linke`)
)

// joins reports whether a quotation runs over the beginning of the sentence at token i.
func (t *text) joins(i int) bool {
	if i <= 0 || i >= len(t.Tokens) || t.inQuot[i] < 0 || t.inQuot[i] != t.inQuot[i-1] {
		return false
	}
	return true
}

// divide splits a unit into clauses.
func (t *text) divide(u *unit) {
	start := u.first
	cut := func(end, mark int) {
		if start < end {
			u.clauses = append(u.clauses, t.newClause(run{start, end}, mark))
		}
		start = end
		if mark >= 0 {
			start = mark + 1
		}
	}
	depth := 0
	for i := u.first; i < u.last; i++ {
		if t.inQuot[i] >= 0 {
			continue
		}
		switch w := t.low[i]; {
		case w == "(" || w == "[":
			if depth == 0 && t.bracketHolds(i, u.last) > 3 {
				cut(i, i)
			}
			depth++
		case w == ")" || w == "]":
			if depth--; depth == 0 && len(u.clauses) > 0 && t.low[max(start-1, 0)] == "(" {
				cut(i, i)
				if n := len(u.clauses); n > 0 {
					u.clauses[n-1].kind = aside
				}
			}
			depth = max(depth, 0)
		case depth > 0:
		case w == "," || w == ";" || w == ":" || w == "–" || w == "—" || w == "-" && t.Tokens[i].Kind == q.Punct:
			cut(i, i)
		case t.coordinates(u.first, i, start, u.last):
			cut(i, -1)
		case t.afterQuote(i, start, u.last):
			cut(i, -1)
		}
	}
	end := u.last
	for end > start && t.inQuot[end-1] < 0 && (isStop(t.low[end-1]) || t.low[end-1] == ";") {
		end--
	}
	mark := -1
	if end < u.last {
		mark = end
	}
	cut(end, mark)
	t.dropDateline(u)
	t.joinSubordinate(u)
	t.joinParticles(u)
	t.joinSubjects(u)
}

// dropDateline leaves out the place, and the agency in brackets, with which a paragraph
// begins: "Altenau (dpa) – Der Wirt sagte …".
func (t *text) dropDateline(u *unit) {
	if len(u.clauses) < 2 || u.first > 0 && !t.otherBlock(u.first-1, u.first) || u.block < 0 || u.block >= len(t.Blocks) || t.Blocks[u.block].Kind != q.Paragraph {
		return
	}
	c := &u.clauses[0]
	if c.kind != fragment || c.mark < 0 || c.len() > longestDateline || t.Tokens[c.mark].Kind != q.Punct || t.low[c.mark] == "," || t.low[c.mark] == ":" || t.low[c.mark] == ";" {
		return
	}
	for i := c.first; i < c.last; i++ {
		if t.isWord(i) && !t.capital(i) && t.Tokens[i].Kind != q.Number && !agencyLower[t.low[i]] && t.low[i] != "am" && t.low[i] != "uhr" {
			return
		}
	}
	u.clauses = u.clauses[1:]
}

// longestDateline is the number of tokens that a dateline may have.
const longestDateline = 8

func isStop(w string) bool { return w == "." || w == "!" || w == "?" || w == "…" || w == "+" }

// bracketHolds counts the tokens up to the closing bracket.
func (t *text) bracketHolds(i, end int) int {
	for j := i + 1; j < end; j++ {
		if t.low[j] == ")" || t.low[j] == "]" {
			return j - i - 1
		}
	}
	return 0
}

// coordinates reports whether a conjunction at token i begins a further clause: there is a
// finite verb before it, from start, and another one behind it before the next mark. The
// sentence begins at token first.
func (t *text) coordinates(first, i, start, end int) bool {
	switch t.low[i] {
	case "und", "oder", "aber", "doch", "sowie":
	default:
		return false
	}
	if i > start && start > first && !t.hasFinite(start, i) && t.hasFinite(first, start) && i+1 < end && t.finite(i+1) && t.sureFinite(i+1) && !subordinators[t.low[start]] && !relatives[t.low[start]] {
		return true // "kritisierte in Altenau, einer Stadt, den Plan und sagte, …"
	}
	if i == start || !t.hasFinite(start, i) || subordinators[t.low[start]] && !t.hasSureFinite(start, i) {
		return false
	}
	for j := i + 1; j < end && t.inQuot[j] < 0; j++ {
		if w := t.low[j]; w == "," || w == ";" || w == ":" || w == "–" {
			return false
		}
		if t.finite(j) && (t.sureFinite(j) || j == i+1 || t.pos(j) != q.NoPOS && t.Tags[j].Feats.Has(q.Finite)) {
			return true
		}
	}
	return false
}

// afterQuote reports whether at token i, right behind a quotation without a comma, the
// frame begins: „Nein!“ rief er.
func (t *text) afterQuote(i, start, end int) bool {
	if i <= start || t.inQuot[i-1] < 0 || t.quotes[t.inQuot[i-1]].first != start {
		return false
	}
	if b := t.BlockAt(t.Tokens[i].Start); b >= 0 && t.Blocks[b].Kind == q.Headline && t.capital(i) {
		return true // a headline behind its kicker: „Alles gut“ Minister beruhigt
	}
	return t.quotes[t.inQuot[i-1]].clausal && t.finite(i)
}

func (t *text) hasFinite(first, last int) bool {
	for i := first; i < last; i++ {
		if t.inQuot[i] < 0 && t.finite(i) {
			return true
		}
	}
	return false
}

// hasSureFinite reports whether a verb stands there that can only be finite.
func (t *text) hasSureFinite(first, last int) bool {
	for i := first; i < last; i++ {
		if t.inQuot[i] < 0 && t.finite(i) && t.sureFinite(i) {
			return true
		}
	}
	return false
}

func (t *text) newClause(r run, mark int) clause {
	c := clause{run: r, mark: mark, finite: -1, quot: -1}
	if qi := t.inQuot[r.first]; qi >= 0 && t.quotes[qi].first == r.first && t.quotes[qi].last >= r.last {
		c.kind, c.quot = quoteClause, qi
		return c
	}
	c.pred = t.predicate(r)
	c.finite = c.pred.finite
	c.kind = t.kindOf(c)
	return c
}

func (t *text) kindOf(c clause) clauseKind {
	first := c.first
	if conjunctions[t.word(first)] && first+1 < c.last {
		first++
	}
	if t.word(first) == "auch" || t.word(first) == "nur" || t.word(first) == "selbst" {
		first++
	}
	w := t.word(first)
	if c.finite < 0 {
		if c.pred.zu {
			return infinitival
		}
		if w == "dass" || w == "ob" {
			return subClause
		}
		return fragment
	}
	final := t.verbFinal(c)
	switch {
	case w == "dass" || w == "daß" || w == "ob" || w == "wonach" || w == "weil" || w == "obwohl":
		return subClause
	case final && !t.startsSentence(first) && !t.capital(first) && (relatives[w] || prepositions[w] && relatives[t.word(first+1)]):
		return relClause
	case final && (subordinators[w] || prepositions[w] && questionWords[t.word(first+1)] || questionWords[w]):
		return subClause
	}
	return mainClause
}

// verbFinal reports whether the finite verb stands at the end of the clause; behind it
// there may only be a double infinitive: "dass er hätte kommen können".
func (t *text) verbFinal(c clause) bool {
	infinitives := 0
	for i := c.finite + 1; i < c.last; i++ {
		if t.inQuot[i] >= 0 || t.isWord(i) && !t.is(i, q.Infinitive) {
			return false
		}
		infinitives++
	}
	return c.finite > c.first && infinitives != 1
}

// joinSubjects puts a subject that commas interrupt together with its verb: "Der Sprecher,
// Jan Krull, sagte am Montag". The pieces become one clause; what stands between the
// commas remains part of it.
func (t *text) joinSubjects(u *unit) {
	for k := 1; k < len(u.clauses); k++ {
		c := u.clauses[k]
		if c.kind != mainClause || c.finite != c.first || t.subjectFollows(c) && !t.apposed(u, k) && !t.relatedFront(u, k) {
			continue
		}
		from := k
		for from > 0 && (u.clauses[from-1].kind == fragment && !sourcePhrase[t.low[u.clauses[from-1].first]] || u.clauses[from-1].kind == relClause || u.clauses[from-1].kind == aside) {
			from--
		}
		if from == k || u.clauses[from].kind != fragment || t.low[u.clauses[from].last-1] == "zufolge" || !t.beginsNounPhrase(u.clauses[from].first) {
			continue
		}
		joined := c
		joined.first = u.clauses[from].first
		for _, part := range u.clauses[from+1 : k] {
			if part.kind == relClause {
				joined.holes = append(joined.holes, part.run)
			}
		}
		u.clauses = append(append(u.clauses[:from:from], joined), u.clauses[k+1:]...)
		k = from
	}
}

// mostBetween is how many pieces between commas may interrupt a clause.
const mostBetween = 3

// joinSubordinate puts a subordinate clause that an apposition or relative clause
// interrupts together: "wie die Leiterin, Jana Krull, mitteilte".
func (t *text) joinSubordinate(u *unit) {
	for k := 0; k+1 < len(u.clauses); k++ {
		c := u.clauses[k]
		if c.kind != fragment || !subordinators[t.low[c.first]] || c.mark < 0 || t.low[c.mark] != "," {
			continue
		}
		for m := k + 1; m < len(u.clauses) && m <= k+mostBetween; m++ {
			d := u.clauses[m]
			if d.kind != relClause && d.finite >= 0 && t.verbEnds(d) {
				t.join(u, k, m)
				break
			}
			if d.kind != fragment && d.kind != relClause && d.kind != aside {
				break
			}
		}
	}
}

// verbEnds reports whether a piece of a clause ends in its finite verb.
func (t *text) verbEnds(c clause) bool { return t.verbFinal(c) || c.finite == c.first && c.len() == 1 }

// joinParticles puts a main clause that an apposition interrupts together with the particle
// of its verb: "X geht, so der Plan, davon aus".
func (t *text) joinParticles(u *unit) {
	for k := 0; k+1 < len(u.clauses); k++ {
		c := u.clauses[k]
		if c.kind != mainClause || len(c.pred.verbs) != 1 {
			continue
		}
		for m := k + 1; m < len(u.clauses) && m <= k+mostBetween && u.clauses[m].kind == fragment; m++ {
			d := u.clauses[m]
			if d.len() > 3 || !particles[t.low[d.last-1]] || !t.separable(c.finite, d.last-1) {
				continue
			}
			t.join(u, k, m)
			break
		}
	}
}

// separable reports whether the word at token i is the particle of the verb.
func (t *text) separable(finite, i int) bool {
	for _, f := range t.forms[finite] {
		if _, ok := verb.Join(t.low[i], f.Lemma); ok && f.Feats.Has(q.Finite) {
			return true
		}
	}
	return false
}

// join makes the clauses from k to m one clause; relative clauses within it stay holes.
func (t *text) join(u *unit, k, m int) {
	joined := t.newClause(run{u.clauses[k].first, u.clauses[m].last}, u.clauses[m].mark)
	for _, part := range u.clauses[k+1 : m] {
		if part.kind == relClause {
			joined.holes = append(joined.holes, part.run)
		}
	}
	u.clauses = append(append(u.clauses[:k:k], joined), u.clauses[m+1:]...)
}

// apposed reports whether two noun phrases between commas, one of them a person, stand
// before clause k, so that they are its subject even if another noun phrase follows.
func (t *text) apposed(u *unit, k int) bool {
	c := u.clauses[k]
	if k < 2 || u.clauses[k-1].kind != fragment || u.clauses[k-2].kind != fragment || subjectPronouns[t.word(c.finite+1)] && !determiners[t.word(c.finite+1)] {
		return false
	}
	return k-2 == 0 && t.nominativePhrase(u.clauses[k-2].first) && (t.isPersonal(u.clauses[k-1].run) || t.isPersonal(u.clauses[k-2].run))
}

// relatedFront reports whether before clause k there stands a noun phrase with a relative
// clause and nothing else: all that stands before the verb, so that a noun phrase behind it
// may be the object. "Der Fahrer, der floh, bestreitet die Tat."
func (t *text) relatedFront(u *unit, k int) bool {
	if k < 2 || u.clauses[k-1].kind != relClause || u.clauses[k-2].kind != fragment || !t.nominativePhrase(u.clauses[k-2].first) {
		return false
	}
	front := u.clauses[k-2]
	return (k == 2 || t.low[max(front.first-1, 0)] == ":") && t.nounPhrase(front.first, front.last).last == front.last &&
		!subjectPronouns[t.word(u.clauses[k].finite+1)]
}

// sourcePhrase are words that begin an interposed phrase about the source.
var sourcePhrase = set(`so laut wie gemäß gemäss nach`)

// subjectFollows reports whether right behind the finite verb there stands a subject.
func (t *text) subjectFollows(c clause) bool {
	for i := c.finite + 1; i < c.last; i++ {
		w := t.low[i]
		switch {
		case t.inQuot[i] >= 0:
			return false
		case subjectPronouns[w], nominativeDeterminers[w]:
			return true
		case w == "sich" || adverbs[w]:
			continue
		case prepositions[w] || w == "den" || w == "dem" || w == "einem" || w == "einen":
			return false
		case t.capital(i):
			return true
		default:
			return false
		}
	}
	return false
}
