package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// readNouns finds what follows a noun of saying: "der Vorwurf der Opposition, er habe …",
// "die Sorge, dass …".
func (r *unitReader) readNouns() {
	for k := 0; k+1 < len(r.u.clauses); k++ {
		c := &r.u.clauses[k]
		if c.kind == quoteClause || !r.markIs(k, ",", ":") {
			continue
		}
		said := &r.u.clauses[k+1]
		if !r.free(run{said.first, said.first + 1}) && r.frameAt(c) >= 0 {
			continue
		}
		noun, at, source := r.lastNoun(c)
		if at < 0 || !r.nounTakes(k, k+1) {
			continue
		}
		if source.empty() && c.finite >= 0 && r.lemmaIs(c.finite, holding) || source.empty() && slices.ContainsFunc(c.pred.lemmas, func(l string) bool { return holding[l] }) {
			if s := r.sourceOf(c); !s.empty() && r.speaks(s) && !s.has(at) {
				source = s
			}
		}
		if source.empty() && !widespread[noun.Noun] {
			continue // "die gute Nachricht ist, dass": the writer's own
		}
		end := min(r.contentEnd(k, k+1), r.firstEnd(k+1))
		f := finding{content: r.cover(k+1, end), cue: []int{at}, source: source, kind: q.Indirect, medium: noun.Medium, stance: noun.Stance,
			clause: c, from: -1, same: -1, by: "de.attribution/noun"}
		if source.empty() && (noun.Noun == "Gerücht" || noun.Noun == "Spekulation" || noun.Noun == "Bericht") {
			f.kind = q.Hearsay
		}
		r.add(f)
	}
}

// holding are verbs that make the noun of saying that is their object somebody's own: "hat
// die Hoffnung", "erteilte den Befehl".
var holding = set(`haben äußern vertreten erheben hegen machen erteilen geben stellen teilen hören bekunden aufstellen formulieren`)

// widespread are nouns for what many say or fear, which need nobody who says it.
var widespread = set(`Vorwurf Sorge Befürchtung Furcht Angst Gerücht Spekulation Bericht Behauptung Verdacht Vermutung Forderung Kritik Warnung
	Anschuldigung Beschuldigung Klage`)

// firstEnd is the clause behind a reported clause in the middle of a sentence, which ends
// where the sentence goes on with its own verb.
func (r *unitReader) firstEnd(k int) int {
	for e := k + 1; e < len(r.u.clauses); e++ {
		if c := r.u.clauses[e]; c.kind == mainClause && !c.pred.konj1 && !c.pred.konj2 {
			return e
		}
	}
	return len(r.u.clauses)
}

// readWonach finds clauses with wonach behind a noun of saying or a document: "Berichte,
// wonach …", "eine Mail, wonach …".
func (r *unitReader) readWonach() {
	for k := 1; k < len(r.u.clauses); k++ {
		c := &r.u.clauses[k]
		n := r.wonach(c)
		if n == 0 || c.last <= c.first+n || !r.markIs(k-1, ",") {
			continue
		}
		before := &r.u.clauses[k-1]
		f := finding{content: []run{{c.first + n, c.last}}, kind: q.Indirect, medium: q.SpeechOrWriting, stance: q.Claims, clause: c,
			from: -1, same: -1, by: "de.attribution/wonach"}
		for i := c.first; i < c.first+n; i++ {
			f.cue = append(f.cue, i)
		}
		noun, at, source := r.lastNoun(before)
		switch {
		case at >= 0 && source.empty() && (noun.Noun == "Bericht" || noun.Noun == "Gerücht" || noun.Noun == "Spekulation" || noun.Noun == "Meldung"):
			f.kind = q.Hearsay
		case at >= 0:
			f.source, f.stance, f.medium = source, noun.Stance, noun.Medium
		default:
			if f.source = r.lastPhrase(before); !r.documentIn(f.source) {
				continue
			}
		}
		if at < 0 && f.source.empty() {
			continue
		}
		r.add(f)
	}
}

// wonach is the number of words of a relative phrase of saying that begins the clause.
func (r *unitReader) wonach(c *clause) int {
	switch r.low[c.first] {
	case "wonach", "demzufolge", "derzufolge":
		return 1
	case "denen", "der", "dem":
		if r.word(c.first+1) == "zufolge" {
			return 2
		}
	}
	return 0
}

// lastPhrase is the noun phrase with which a clause ends, verbs left out.
func (r *unitReader) lastPhrase(c *clause) run {
	for i := c.last - 1; i >= c.first && i > c.last-8; i-- {
		if !determiners[r.low[i]] && !(i == c.first && r.beginsNounPhrase(i)) {
			continue
		}
		if np := r.nounPhrase(i, c.last); np.last == c.last || !np.empty() && r.verbsOnly(run{np.last, c.last}) {
			return np
		}
	}
	return run{}
}

// lastNoun is the noun of saying with which a clause ends, with the genitive behind it or
// the possessive before it as its source. at is -1 if there is none.
func (r *unitReader) lastNoun(c *clause) (noun lexicon.SayingNoun, at int, source run) {
	for i := c.last - 1; i >= c.first && i > c.last-12; i-- {
		if r.inQuot[i] >= 0 || !r.capital(i) {
			continue
		}
		n, ok := lexicon.FindSayingNoun(r.Word(i))
		if !ok {
			continue
		}
		rest := run{i + 1, c.last}
		if !rest.empty() {
			np := r.genitiveBehind(rest)
			if np.last < rest.last && !r.verbsOnly(run{max(np.last, rest.first), rest.last}) {
				return n, -1, run{}
			}
			source = np
		}
		if source.empty() && i > c.first && possessiveArticle(r.low[i-1]) {
			source = run{i - 1, i}
		}
		return n, i, source
	}
	return noun, -1, run{}
}

// genitiveBehind is the phrase that says whose saying it is: "der Opposition", "von
// Anwohnern".
func (r *unitReader) genitiveBehind(rest run) run {
	i := rest.first
	if w := r.low[i]; w == "von" || w == "vom" || w == "aus" {
		i++
	} else if !genitiveDeterminers[w] {
		return run{}
	}
	return r.nounPhrase(i, rest.last)
}

// verbsOnly reports whether the tokens are verbs at the end of a clause.
func (r *unitReader) verbsOnly(a run) bool {
	for i := a.first; i < a.last; i++ {
		if len(r.forms[i]) == 0 && !particles[r.low[i]] {
			return false
		}
	}
	return true
}

func possessiveArticle(w string) bool {
	switch w {
	case "sein", "seine", "seinen", "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer", "deren", "dessen":
		return true
	}
	return false
}

// nounTakes reports whether clause j can be what a noun in clause k says.
func (r *unitReader) nounTakes(k, j int) bool {
	c := &r.u.clauses[j]
	switch c.kind {
	case subClause:
		return r.subordinate(c) != 0 && r.low[c.first] != "wie"
	case infinitival:
		return r.low[c.first] != "um" && r.low[c.first] != "ohne" && r.low[c.first] != "statt"
	case mainClause:
		return c.pred.konj1 && c.finite > c.first
	}
	return false
}
