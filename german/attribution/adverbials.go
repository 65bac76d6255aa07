package attribution

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// adverbial is a phrase that says whose statement a clause is: "laut Polizei".
type adverbial struct {
	run           // all of it
	cue     []int // "nach Angaben"
	source  run   // "der Polizei"
	noun    lexicon.SayingNoun
	pointer bool // demnach: the speaker is the one before
	// referring: a pointer that names what it points to, "dem Bericht zufolge"
	referring bool
	rumour    bool // Berichten zufolge: nobody in particular
	links     []run
	by        string
}

// readAdverbials finds statements with laut, zufolge, nach Angaben, so X, demnach.
func (r *unitReader) readAdverbials() {
	for k := 0; k < len(r.u.clauses); k++ {
		c := &r.u.clauses[k]
		if c.kind == quoteClause {
			continue
		}
		for i := c.first; i < c.last; i++ {
			if r.inQuot[i] >= 0 {
				continue
			}
			a, ok := r.adverbialAt(i, c, k)
			if !ok {
				continue
			}
			r.addAdverbial(k, a)
			i = max(i, a.last-1)
		}
	}
}

// adverbialAt reads a phrase that begins at token i of clause k.
func (r *unitReader) adverbialAt(i int, c *clause, k int) (adverbial, bool) {
	switch r.low[i] {
	case "laut", "gemäß", "gemäss":
		return r.lautPhrase(i, c)
	case "nach":
		return r.nachPhrase(i, c)
	case "zufolge":
		return r.zufolgePhrase(i, c)
	case "so":
		return r.soPhrase(i, c, k)
	case "demnach", "demzufolge", "danach", "derzufolge":
		if r.low[i] == "danach" && (i != r.u.first || !r.followsReport()) {
			return adverbial{}, false
		}
		return adverbial{run: run{i, i + 1}, cue: []int{i}, pointer: true, by: "demnach"}, true
	case "aus":
		if r.word(i+1) == "sicht" {
			np := r.nounPhrase(i+2, c.last)
			if np.empty() {
				return adverbial{}, false
			}
			n, _ := lexicon.FindSayingNoun("Sicht")
			return adverbial{run: run{i, np.last}, cue: []int{i, i + 1}, source: np, noun: n, by: "aus-sicht"}, true
		}
	}
	return adverbial{}, false
}

// followsReport reports whether the unit before holds an attribution and this one stands
// in Konjunktiv, so that "danach" points to the source and not to a time.
func (r *unitReader) followsReport() bool {
	if r.speaker < 0 || r.found[r.speaker].unitEnd(r) != r.u.first-1 {
		return false
	}
	k := r.leading()
	return k >= 0 && (r.u.clauses[k].pred.konj1 || r.u.clauses[k].pred.konj2)
}

func (r *unitReader) lautPhrase(i int, c *clause) (adverbial, bool) {
	np := r.nounPhrase(i+1, c.last)
	if np.empty() {
		return adverbial{}, false
	}
	np = r.withMedium(np, c.last)
	a := adverbial{run: run{i, np.last}, cue: []int{i}, source: np, by: "laut-dative"}
	if m := r.orderer(np.last, c.last); !m.empty() {
		a.links, a.last = []run{m}, m.last
	}
	a.noun = lexicon.SayingNoun{Stance: q.Claims, Medium: q.SpeechOrWriting}
	r.innerNoun(&a, i+1)
	return a, true
}

// orderer is the medium that has ordered the survey which a phrase before token i names: "im
// Auftrag des Senders". It is empty if the text does not go on so.
func (r *unitReader) orderer(i, end int) run {
	switch {
	case r.phrase(i, "im", "auftrag", "von"):
		i += 3
	case r.phrase(i, "im", "auftrag"):
		i += 2
	case r.word(i) == "für":
		i++
	default:
		return run{}
	}
	if np := r.core(i, end); !np.empty() && r.mediumAt(np) {
		return np
	}
	return run{}
}

// withMedium takes the medium behind a noun into the phrase, which is nobody to whom
// something is said here: "laut einem Bericht der Agentur".
func (r *unitReader) withMedium(np run, end int) run {
	if np.last < end && r.capital(np.last-1) && (r.low[np.last] == "der" || r.low[np.last] == "des") && r.mediaAt(np.last+1) && !r.finite(np.last) {
		if of := r.core(np.last, end); of.len() > 1 {
			np.last = of.last
		}
	}
	return np
}

// innerNoun looks whether the phrase is "Angaben der Polizei": then the noun belongs to the
// cue and the genitive is the source.
func (r *unitReader) innerNoun(a *adverbial, first int) {
	i := first
	for i < a.source.last && (determiners[r.low[i]] || r.attributive(i)) {
		i++
	}
	n, ok := lexicon.FindSayingNoun(r.Word(i))
	if !ok || i >= a.source.last {
		return
	}
	a.noun = n
	rest := run{i + 1, a.source.last}
	if !rest.empty() && (r.low[rest.first] == "von" || r.low[rest.first] == "aus" || r.low[rest.first] == "vom") {
		rest.first++
	}
	if rest.empty() || r.low[rest.first] == "für" || r.low[rest.first] == "zu" || r.isTime(rest) {
		return
	}
	if n.Medium == q.Writing && n.Noun != "Bericht" && n.Noun != "Mitteilung" {
		return
	}
	for j := first; j <= i; j++ {
		a.cue = append(a.cue, j)
	}
	a.source = rest
}

// nachPhrase reads "nach Angaben der Polizei", "nach eigenen Angaben", "Ansicht der
// Richter nach", "nach Polizeiangaben". The noun decides.
func (r *unitReader) nachPhrase(i int, c *clause) (adverbial, bool) {
	j := i + 1
	own := false
	for j < c.last && (determiners[r.low[j]] || r.attributive(j)) {
		if r.low[j] == "eigenen" || r.low[j] == "eigener" || r.low[j] == "eigenem" {
			own = true
		}
		j++
	}
	n, ok := lexicon.FindSayingNoun(r.Word(j))
	if !ok && j == i+1 && r.capital(j) && strings.HasSuffix(r.low[j], "s") {
		return r.nachGenitive(i, c)
	}
	if !ok || j >= c.last || !r.capital(j) && !agencyCompound(r.low[j]) || notNach[n.Noun] && !(r.low[i+1] == "einer" || r.low[i+1] == "einem") {
		return adverbial{}, false
	}
	a := adverbial{run: run{i, j + 1}, noun: n, by: "nach-noun"}
	for x := i; x <= j; x++ {
		a.cue = append(a.cue, x)
	}
	if own && n.Stance == q.Announces {
		return adverbial{}, false
	}
	if own {
		a.source, a.by = r.subject(c), "nach-eigenen"
		return a, true
	}
	s := j + 1
	if s < c.last && (r.low[s] == "von" || r.low[s] == "aus" || r.low[s] == "vom") {
		s++
	}
	np := run{}
	if s > j+1 || s < c.last && s != c.finite && (genitiveDeterminers[r.low[s]] || r.capital(s) || r.attributive(s)) {
		np = r.nounPhrase(s, c.last)
	}
	if c.pred.passive {
		np = r.withoutAgent(np)
	}
	if s > j+1 && r.low[j+1] == "von" && tidings[n.Noun] && !np.empty() && !r.named(np) {
		return adverbial{}, false // "nach Meldungen von Lecks": what they are about
	}
	switch {
	case !np.empty():
		a.source, a.last = np, np.last
	case j > i+1 && possessives[r.low[i+1]]:
		a.source, a.cue = run{i + 1, i + 2}, append([]int{i}, a.cue[2:]...)
	case !equalFold(n.Noun, r.Word(j)) && len(r.Word(j)) > len(n.Noun)+4:
		a.source, a.cue = run{i + 1, j + 1}, []int{i}
	case j == i+1 && n.Stance == q.Claims && (n.Noun == "Angabe" || n.Noun == "Bericht" || n.Noun == "Information"):
		a.rumour = n.Noun != "Angabe"
	case n.Noun == "Angabe" && r.taken[i] > 0:
		return adverbial{}, false // "nach vorläufigen Angaben, wie das Amt mitteilte"
	case j == i+1 && documents[n.Noun] && r.word(j+1) == "," && relatives[r.word(j+2)]:
		a.source, a.cue = run{j, j + 1}, []int{i} // "nach Unterlagen, die der Agentur vorliegen"
	case j > i+1 && (documents[n.Noun] || n.Noun == "Umfrage" || n.Noun == "Protokoll" || n.Noun == "Schreiben" || j > i+2):
		a.source, a.cue = run{i + 1, j + 1}, []int{i}
	default:
		return adverbial{}, false
	}
	return a, true
}

// agencyCompound reports "dpa-Informationen".
func agencyCompound(word string) bool {
	head, _, ok := strings.Cut(word, "-")
	return ok && agencyLower[head]
}

// nachGenitive reads "nach Krulls Worten".
func (r *unitReader) nachGenitive(i int, c *clause) (adverbial, bool) {
	j := i + 1
	for j < c.last && r.capital(j) {
		if n, ok := lexicon.FindSayingNoun(r.Word(j)); ok && j > i+1 && !notNach[n.Noun] {
			return adverbial{run: run{i, j + 1}, cue: []int{i, j}, source: run{i + 1, j}, noun: n, by: "nach-noun"}, true
		}
		j++
	}
	return adverbial{}, false
}

var (
	// nouns of saying that after nach are mostly a time or an aim
	notNach = set(`Entscheidung Beschluss Kritik Vorwurf Warnung Drohung Forderung Ankündigung Untersuchung Umfrage Zusage Angebot Frage Aufruf Gefühl Angst Klage Anklage Widerspruch Protokoll Verdacht Antrag Schreiben Äußerung Auswertung Prüfung Zusicherung Geständnis Auszählung`)
	// nouns that name a source with nothing but an article: "nach dem Bericht"
	documents = set(`Bericht Medienbericht Studie Gutachten Entwurf Vorlage Papier Prognose Schätzung Statistik Protokoll Analyse Projektion Hochrechnung
		Berechnung Erkenntnis Angabe Vermerk Dokument Unterlage Bulletin Liste Vorhersage Plan Planung Recherche`)
	possessives = set(`seiner seinen seinem ihrer ihren ihrem unserer unseren deren dessen`)
)

// tidings are nouns of saying behind which von says what they are about, unless it names
// somebody.
var tidings = set(`Meldung Bericht Hinweis Gerücht Nachricht Medienbericht`)

func equalFold(a, b string) bool { return len(a) >= len(b)-3 && len(a) <= len(b)+2 }

func (r *unitReader) zufolgePhrase(i int, c *clause) (adverbial, bool) {
	if n, ok := lexicon.FindSayingNoun(r.word(i - 1)); ok && (r.word(i-2) == "eigenen" || r.word(i-2) == "eigener") && i-2 >= c.first {
		return adverbial{run: run{i - 2, i + 1}, noun: n, by: "nach-eigenen", cue: []int{i - 2, i - 1, i}, source: r.subject(c)}, true
	}
	// The phrase stands before the word: the mention of an actor that ends there, or else
	// the longest noun phrase.
	if s := r.mentionEnding(i, c.first); s >= 0 {
		a, ok := r.zufolge(run{s, i}, i)
		if np := r.ordered(c.first, s); !np.empty() { // "einer Umfrage für den Sender zufolge"
			a.links, a.source, a.first = []run{a.source}, np, np.first
		}
		return a, ok
	}
	for s := max(c.first, i-12); s < i; s++ {
		if !r.beginsNounPhrase(s) && !r.attributive(s) && !agencyLower[r.low[s]] || s == c.finite {
			continue
		}
		np := r.nounPhrase(s, i)
		if np.last != i || np.empty() {
			continue
		}
		if s > c.first && s-1 >= c.first && r.capital(s-1) && !prepositions[r.low[s-1]] && !r.finite(s-1) && genitiveDeterminers[r.low[s]] {
			continue
		}
		return r.zufolge(np, i)
	}
	return adverbial{}, false
}

// withoutAgent cuts the agent of a passive off a phrase in front of it: "nach Angaben ihrer
// Partei von Soldaten festgenommen".
func (r *unitReader) withoutAgent(np run) run {
	for k := np.first + 1; k < np.last; k++ {
		if (r.low[k] == "von" || r.low[k] == "vom") && r.low[np.first] != "von" {
			return run{np.first, k}
		}
	}
	return np
}

// ordered is the phrase of a survey before the medium at token s that has ordered it; empty
// if there is none.
func (r *unitReader) ordered(first, s int) run {
	end := s - 1
	switch {
	case r.word(s-1) == "für":
	case r.word(s-1) == "auftrag" && r.word(s-2) == "im":
		end = s - 2
	case r.word(s-2) == "auftrag" && r.word(s-3) == "im":
		end = s - 3
	default:
		return run{}
	}
	for i := first; i < end; i++ {
		if np := r.nounPhrase(i, end); np.last == end && !np.empty() {
			return np
		}
	}
	return run{}
}

// mentionEnding is the first token of the longest mention of an actor that ends before
// token i; -1 if there is none.
func (r *unitReader) mentionEnding(i, first int) int {
	if i <= first {
		return -1
	}
	end, best := r.Tokens[i-1].End, -1
	for _, m := range r.mentionsIn(r.Tokens[i-1].Span) {
		if s := r.TokenAt(m.Start); m.End == end && m.Form != q.ByPronoun && s >= first && (best < 0 || s < best) {
			best = s
		}
	}
	return best
}

// zufolge makes the adverbial of a phrase and the word zufolge at token i.
func (r *unitReader) zufolge(np run, i int) (adverbial, bool) {
	a := adverbial{run: run{np.first, i + 1}, source: np, by: "zufolge"}
	a.noun = lexicon.SayingNoun{Stance: q.Claims, Medium: q.SpeechOrWriting}
	r.innerNoun(&a, np.first)
	a.cue = append(a.cue, i)
	if n, ok := lexicon.FindSayingNoun(r.Word(np.last - 1)); ok && np.len() <= 2 && a.source == np {
		a.noun = n
		a.rumour = n.Noun == "Bericht" || n.Noun == "Gerücht" || n.Noun == "Medienbericht"
		a.pointer = !a.rumour && (determiners[r.low[np.first]] || n.Noun == "Angabe")
		a.referring = a.pointer
	}
	return a, true
}

// soPhrase reads "…, so die Polizei."
func (r *unitReader) soPhrase(i int, c *clause, k int) (adverbial, bool) {
	if i != c.first || k == 0 || c.finite > i {
		return adverbial{}, false
	}
	np := r.nounPhrase(i+1, c.last)
	if np.empty() || !r.nominativePhrase(i+1) || r.low[i+1] == "viele" || r.isTime(np) {
		return adverbial{}, false
	}
	np = r.withApposition(c, np)
	return adverbial{run: c.run, cue: []int{i}, source: np, noun: lexicon.SayingNoun{Stance: q.Claims, Medium: q.SpeechOrWriting}, by: "so"}, true
}

// isSo reports whether clause j is nothing but "so X".
func (r *unitReader) isSo(j int) bool {
	c := &r.u.clauses[j]
	if r.low[c.first] != "so" {
		return false
	}
	_, ok := r.soPhrase(c.first, c, j)
	return ok
}

// addAdverbial adds the statement that an adverbial in clause k marks.
func (r *unitReader) addAdverbial(k int, a adverbial) {
	c := &r.u.clauses[k]
	if f := r.frameAt(c); f >= 0 {
		if (!a.pointer || a.referring) && !a.source.empty() {
			r.found[f].links = append(r.found[f].links, a.source)
		}
		return
	}
	content := r.stated(k, a)
	f := finding{content: content, cue: a.cue, source: a.source, stance: a.noun.Stance, medium: a.noun.Medium,
		links: a.links, kind: q.Indirect, clause: c, from: -1, same: -1, by: "de.attribution/" + a.by}
	if i := r.origins(a.source); i > 0 {
		f.links = []run{{i + 1, a.source.last}}
		f.source = run{a.source.first, i}
	}
	if a.referring && r.named(a.source) {
		a.pointer = false
	}
	if a.pointer {
		f.source = run{}
		f.from = r.reporter(r.speaker)
		if f.from >= 0 && f.stance == "" {
			f.stance, f.medium = q.Claims, r.found[f.from].medium
		}
		if f.stance == "" {
			f.stance, f.medium = q.Claims, q.SpeechOrWriting
		}
	}
	if a.rumour {
		f.kind, f.source = q.Hearsay, run{}
	}
	direct, indirect := r.split(content)
	at := -1
	if len(indirect) > 0 {
		f.content = indirect
		at = r.add(f)
	}
	if len(direct) > 0 {
		f.content, f.kind = direct, q.Direct
		at = r.add(f)
	}
	if at >= 0 && !a.rumour {
		r.speaker = at
	}
}

// reporter is the finding that reports what finding i says, in the same sentence, or i
// itself: "demnach" points to "X warnte, wie das Amt mitteilte" and there to the office.
func (r *unitReader) reporter(i int) int {
	if i < 0 {
		return i
	}
	inner := r.found[i].content
	for g := i - 1; g >= 0 && g > i-mostNested; g-- {
		if o := &r.found[g]; !o.source.empty() && o.clause != nil && r.found[i].clause != nil && r.unitOf[o.clause.first] == r.unitOf[r.found[i].clause.first] &&
			holds(o.content, inner) && !sameRun(o.source, r.found[i].source) {
			return g
		}
	}
	return i
}

// origins is the token aus in "der Agentur aus Regierungskreisen", behind which stands who
// has told it; -1 if there is none.
func (r *unitReader) origins(source run) int {
	for i := source.first + 1; i+1 < source.last; i++ {
		if r.low[i] == "aus" && strings.HasSuffix(r.low[source.last-1], "kreisen") {
			return i
		}
	}
	return -1
}

// frameAt is the finding whose cue stands in the clause, -1 if there is none.
func (r *unitReader) frameAt(c *clause) int {
	for f := len(r.found) - 1; f >= r.past; f-- {
		if r.found[f].clause == c && len(r.found[f].cue) > 0 && r.found[f].kind != q.Reported {
			if !runsOverlap(r.found[f].content, c.run) {
				return f
			}
		}
	}
	return -1
}

// stated is the statement around an adverbial in clause k: for a clause inside another one
// that clause, otherwise the main clause with all that depends on it.
func (r *unitReader) stated(k int, a adverbial) []run {
	c := &r.u.clauses[k]
	from, to := r.reach(k, c)
	var holes []run
	for j := from; j < to; j++ {
		f := &r.u.clauses[j]
		if r.used[j] && r.taken[f.first] == 0 || j != k && r.isSo(j) {
			holes = append(holes, f.run)
		}
	}
	holes = append(holes, a.run)
	if a.last == c.last {
		for j := k + 1; j < to && (r.u.clauses[j].kind == relClause || r.u.clauses[j].kind == fragment && j+1 < to && r.apposition(r.u.clauses[j].run)); j++ {
			holes = append(holes, r.u.clauses[j].run)
		}
	}
	sortRuns(holes)
	whole := run{r.u.clauses[from].first, r.u.clauses[to-1].last}
	if from == 0 {
		whole.first = r.skipDateline(0)
	}
	if m := r.u.clauses[to-1].mark; m >= 0 && (r.low[m] == "?" || r.low[m] == "!") {
		whole.last = m + 1
	}
	return whole.without(holes)
}

// reach are the clauses that a statement in clause k takes in.
func (r *unitReader) reach(k int, c *clause) (from, to int) {
	from, to = k, k+1
	if c.kind == relClause || c.kind == subClause {
		for to < len(r.u.clauses) && r.u.clauses[to].kind == infinitival {
			to++
		}
		if from > 0 {
			return from, to
		}
	}
	for from > 0 && !r.markIs(from-1, ":", ";") && !(conjunctions[r.low[r.u.clauses[from].first]] && r.u.clauses[from].kind == mainClause && r.ownSubject(from)) {
		from--
	}
	for to < len(r.u.clauses) && !r.markIs(to-1, ";") && !(conjunctions[r.low[r.u.clauses[to].first]] && r.u.clauses[to].kind == mainClause && r.ownSubject(to)) {
		to++
	}
	return from, to
}

// ownSubject reports whether clause k has a subject before its verb.
func (r *unitReader) ownSubject(k int) bool {
	c := &r.u.clauses[k]
	return c.finite > c.first+1
}

func sortRuns(rs []run) {
	for i := 1; i < len(rs); i++ {
		for j := i; j > 0 && rs[j].first < rs[j-1].first; j-- {
			rs[j], rs[j-1] = rs[j-1], rs[j]
		}
	}
}
