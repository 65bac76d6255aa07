package attribution

import (
	"slices"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// unitReader reads the clauses of one unit from left to right.
type unitReader struct {
	*work
	u    *unit
	used []bool // clauses that are frames
	from int    // first clause that belongs to no earlier statement of the unit
	past int    // findings of earlier units
}

// readFrames finds what is said in clauses and quotations with a verb of saying beside
// them: first with frames in the indicative, then, nested, with frames that stand in
// Konjunktiv themselves.
func (r *unitReader) readFrames(konjunktiv bool) {
	for k := range r.u.clauses {
		c := &r.u.clauses[k]
		if c.kind == quoteClause || c.kind == fragment || c.kind == aside || c.pred.finite < 0 || r.reportive(c) != konjunktiv {
			continue
		}
		if konjunktiv && !r.perfect(c) && !r.aboutSpeaker(c) {
			continue // a speaker tells in Konjunktiv what his own side says
		}
		switch {
		case r.asFrame(k):
		case r.behind(k):
		case r.before(k):
		}
	}
}

// reportive reports whether a clause stands in Konjunktiv I, or in the Konjunktiv II that
// stands for it right behind a report: "Die Ärzte hätten festgestellt, dass …".
func (r *unitReader) reportive(c *clause) bool {
	return c.pred.konj1 || c.pred.konj2 && r.speaker >= 0 && r.perfect(c) && r.substitutes(c)
}

// aboutSpeaker reports whether the subject of a clause in Konjunktiv is a pronoun, or
// whether the clause is not part of what somebody says.
func (r *unitReader) aboutSpeaker(c *clause) bool {
	if r.taken[c.finite] == 0 {
		return true
	}
	s := r.subject(c)
	return s.len() == 1 && (r.low[s.first] == "er" || r.low[s.first] == "sie")
}

// asFrame reads "wie X mitteilte".
func (r *unitReader) asFrame(k int) bool {
	c := &r.u.clauses[k]
	first := c.first
	if r.low[first] != "wie" || c.kind != subClause && !r.verbFinal(*c) {
		return false
	}
	s, cue, ok := r.match(c, lexicon.Clause|lexicon.Quote|lexicon.Act)
	if !ok && slices.Contains(c.pred.lemmas, "erfahren") { // what an outlet has learnt
		s, cue, ok = lexicon.Saying{Verb: "erfahren", Stance: q.Claims, Medium: q.SpeechOrWriting}, []int{c.finite}, true
	}
	if !ok || s.Stance == q.Demands || r.word(first+1) == "viele" || r.word(first+1) == "lange" || k > 0 && r.asksHow(k-1) {
		return false
	}
	if k > 0 && r.from == k && r.relays(k, r.sourceOf(c)) {
		r.used[k] = true
		return true
	}
	var content []run
	switch {
	case k == 0 || r.from == k:
		next := k + 1
		for next < len(r.u.clauses) && r.u.clauses[next].kind == relClause {
			next++ // "Wie aus einer Mail hervorgeht, die der Agentur vorliegt, …"
		}
		content = r.cover(next, r.statementEnd(next))
	default:
		content = r.cover(r.from, k)
		if k+1 < len(r.u.clauses) && r.u.clauses[k+1].kind != relClause {
			content = append(content, r.cover(k+1, r.statementEnd(k+1))...)
		}
	}
	if len(content) == 0 {
		return false
	}
	r.used[k] = true
	r.addSaid(c, s, append([]int{first}, cue...), content, "wie")
	return true
}

// asksHow reports whether clause k has a verb whose object the clause with wie behind it
// is: "wir zeigen, wie bewertet wird".
func (r *unitReader) asksHow(k int) bool {
	c := &r.u.clauses[k]
	if c.finite < 0 || !r.markIs(k, ",") {
		return false
	}
	for _, l := range c.pred.lemmas {
		switch l {
		case "zeigen", "wissen", "sehen", "erklären", "fragen", "erzählen", "schildern", "beschreiben", "erläutern", "verraten", "prüfen", "lernen", "erfahren":
			return r.taken[c.first] == 0 && !r.used[k]
		}
	}
	return false
}

// relays adds the source of a clause with wie, which stands behind somebody else's frame,
// to the chain of that frame: "X warf ihm vor, zu lügen, wie die Agentur meldete". It
// reports whether there is such a frame.
func (r *unitReader) relays(k int, source run) bool {
	if source.empty() {
		return false
	}
	relayed := false
	for f := len(r.found) - 1; f >= 0 && r.found[f].clause != nil && r.found[f].clause.first >= r.u.first; f-- {
		if c := r.found[f].clause; c.last <= r.u.clauses[k].first && !sameRun(r.found[f].source, source) {
			r.found[f].links = append(r.found[f].links, source)
			relayed = true
		}
	}
	return relayed
}

// behind reads a frame behind or between what is said: „…“, sagte X; es sei gut, sagte X,
// und richtig; ob er komme, ließ X offen.
func (r *unitReader) behind(k int) bool {
	c := &r.u.clauses[k]
	if k == 0 || !r.isBehind(k) {
		return false
	}
	from := r.statementStart(k)
	if from >= k || !r.isStatement(from, k) {
		return false
	}
	want := lexicon.Main
	if r.quoted(from, k) {
		want |= lexicon.Quote
	}
	if last := &r.u.clauses[from]; last.kind == subClause && from == k-1 {
		want = r.subordinate(last)
	}
	s, cue, ok := r.match(c, want)
	if !ok && slices.Contains(c.pred.lemmas, "erfahren") && r.media(r.subject(c)) {
		s, cue, ok = lexicon.Saying{Verb: "erfahren", Stance: q.Claims, Medium: q.SpeechOrWriting}, []int{c.finite}, true
	}
	if !ok || c.pred.konj1 && !r.quoted(from, k) || !r.assertive(from, k) && r.wantsComplement(k) && !(from == k-1 && r.low[r.u.clauses[from].first] == "dass" && r.quoteFollows(k)) {
		return false
	}
	content := r.cover(from, k)
	if r.adverbialOnly(from, k) {
		content = nil
	}
	next := k + 1
	if !r.incomplete(k - 1) {
		next = r.afterSource(k + 1)
	}
	if next < len(r.u.clauses) && r.goesOn(next) && !(r.u.clauses[k-1].kind == quoteClause && r.u.clauses[next].kind == fragment) {
		content = append(content, r.cover(next, r.statementEnd(next))...)
	}
	if len(content) == 0 {
		return false
	}
	if c.finite != c.first {
		cue = append(cue, c.first)
	}
	r.used[k] = true
	r.addSaid(c, s, cue, content, "frame-behind")
	return true
}

// quoteFollows reports whether clause k ends in a colon with a quotation behind it.
func (r *unitReader) quoteFollows(k int) bool {
	return r.markIs(k, ":") && k+1 < len(r.u.clauses) && r.u.clauses[k+1].kind == quoteClause
}

// assertive reports whether one of the clauses is a main clause or a quotation.
func (r *unitReader) assertive(from, to int) bool {
	for _, c := range r.u.clauses[from:to] {
		if c.kind == quoteClause || c.kind == mainClause {
			return true
		}
	}
	return false
}

// wantsComplement reports whether what clause k says stands behind it.
func (r *unitReader) wantsComplement(k int) bool {
	j := r.complement(k)
	if j < 0 {
		return false
	}
	want := r.frameOf(k, j)
	if want == 0 {
		return false
	}
	_, _, ok := r.match(&r.u.clauses[k], want)
	return ok
}

// isBehind reports whether clause k has the shape of a frame behind what is said: it
// begins with its finite verb, or with so and the verb, and the subject follows.
func (r *unitReader) isBehind(k int) bool {
	c := &r.u.clauses[k]
	first := c.first
	if r.low[first] == "so" && first+1 < c.last && r.finite(first+1) {
		first++
	}
	if k == 0 || c.finite != first || c.kind != mainClause {
		return false
	}
	if k > 0 && r.markIs(k-1, ":") || r.impersonalTurn(c) {
		return false // behind a colon something else begins
	}
	if impersonal(c.pred.lemmas) {
		return !r.names(c)
	}
	if slices.Contains(c.pred.lemmas, "finden") && r.hasObject(c) {
		return false
	}
	return c.pred.passive || !r.subject(c).empty()
}

// names reports whether heißen says how something is called: a noun phrase is its subject.
func (r *unitReader) names(c *clause) bool {
	if !slices.Contains(c.pred.lemmas, "heißen") {
		return false
	}
	s := r.middle(c.finite+1, c.last)
	return !s.empty()
}

// statementStart is the first clause of the statement that ends before clause k: what
// stands behind the last colon, semicolon or dash and belongs to no earlier frame.
func (r *unitReader) statementStart(k int) int {
	from := k
	for from > r.from && from > 0 {
		if from < k && r.markIs(from-1, ";", ":", "–") && r.u.clauses[from-1].kind != quoteClause {
			break
		}
		if r.used[from-1] {
			break
		}
		from--
	}
	if from == k && r.from == k && k > 0 && !r.used[k-1] {
		return k
	}
	return from
}

// incomplete reports whether clause k lacks the rest of its verb group, which must follow
// behind the interposed frame: "Man solle, sagte er, …".
func (r *unitReader) incomplete(k int) bool {
	c := &r.u.clauses[k]
	return c.kind == mainClause && len(c.pred.verbs) == 1 && (r.lemmaIs(c.finite, modals) || r.lemmaIs(c.finite, auxiliaries))
}

func impersonal(lemmas []string) bool {
	for _, l := range lemmas {
		if l == "heißen" || l == "verlauten" || l == "lauten" || l == "stehen" {
			return true
		}
	}
	return false
}

// quoted reports whether one of the clauses is a quotation.
func (r *unitReader) quoted(from, to int) bool {
	for _, c := range r.u.clauses[from:to] {
		if c.kind == quoteClause {
			return true
		}
	}
	return false
}

// isStatement reports whether the clauses can be what somebody said: they hold a verb or
// a quotation.
func (r *unitReader) isStatement(from, to int) bool {
	for _, c := range r.u.clauses[from:to] {
		if c.kind == quoteClause || c.finite >= 0 {
			return true
		}
	}
	return to-from == 1 && r.u.clauses[from].kind == fragment && r.u.clauses[from].len() <= 8
}

// adverbialOnly reports whether the clauses are a phrase with a preposition and relative
// clauses to it: "In einem Brief, der der Agentur vorliegt, …".
func (r *unitReader) adverbialOnly(from, to int) bool {
	if r.u.clauses[from].kind != fragment || !prepositions[r.low[r.u.clauses[from].first]] || to-from < 2 {
		return false
	}
	for _, c := range r.u.clauses[from+1 : to] {
		if c.kind != relClause {
			return false
		}
	}
	return true
}

// afterSource skips what belongs to the source of a frame that ends before clause k:
// relative clauses and appositions.
func (r *unitReader) afterSource(k int) int {
	for k < len(r.u.clauses) {
		c := r.u.clauses[k]
		if c.kind == relClause || c.kind == aside || c.kind == fragment && r.apposition(c.run) && r.markIs(k-1, ",") {
			k++
			continue
		}
		break
	}
	return k
}

// markIs reports whether clause k ends in one of the marks.
func (r *unitReader) markIs(k int, marks ...string) bool {
	m := r.u.clauses[k].mark
	return m >= 0 && slices.Contains(marks, r.low[m])
}

// apposition reports whether a piece between commas can describe the noun before it.
func (t *text) apposition(r run) bool {
	if !t.beginsNounPhrase(r.first) || t.Tokens[r.first].Kind == q.Number {
		return false
	}
	np := t.nounPhrase(r.first, r.last)
	return !np.empty() && r.last-np.last <= 6
}

// goesOn reports whether the clause behind an interposed frame continues what is said.
func (r *unitReader) goesOn(next int) bool {
	c := &r.u.clauses[next]
	if r.markIs(next-1, ":") {
		return true
	}
	if conjunctions[r.low[c.first]] && c.kind == mainClause && !c.pred.konj1 && !c.pred.konj2 {
		return false
	}
	if prepositions[r.low[c.first]] && relatives[r.word(c.first+1)] && r.verbFinal(*c) && !c.pred.konj1 && !c.pred.konj2 {
		return false // "…, aus dem die Zeitung zitierte"
	}
	if c.kind == subClause && (r.low[c.first] == "als" || r.low[c.first] == "nachdem" || r.low[c.first] == "während" || r.low[c.first] == "wie" || r.low[c.first] == "bevor") && !c.pred.konj1 {
		return false
	}
	return true
}

// statementEnd is the clause behind the last one of a statement that begins with clause k.
func (r *unitReader) statementEnd(k int) int {
	for e := k; e < len(r.u.clauses); e++ {
		if e > k && r.behindAt(e) {
			return e
		}
		if r.markIs(e, ";") {
			return e + 1
		}
	}
	return len(r.u.clauses)
}

// cover are the clauses from a up to, and without, b as one run, or as several where
// frames stand between them.
func (r *unitReader) cover(a, b int) []run {
	var out []run
	for k := a; k < b && k < len(r.u.clauses); k++ {
		if r.used[k] {
			continue
		}
		c := r.u.clauses[k]
		start, end := c.first, c.last
		if k == a && k == 0 {
			start = r.skipDateline(k)
		}
		if m := c.mark; m >= 0 && k+1 < b && m == end {
			end++
		}
		if m := c.mark; m >= 0 && (r.low[m] == "?" || r.low[m] == "!") {
			end = m + 1
		}
		if n := len(out); n > 0 && k > 0 && !r.used[k-1] {
			out[n-1].last = end
			continue
		}
		out = append(out, run{start, end})
	}
	return out
}

// skipDateline is the first token of the statement that begins with clause k.
func (r *unitReader) skipDateline(k int) int { return r.u.clauses[k].first }

// addSaid adds what a frame says: words in quotation marks as a direct attribution,
// clauses as an indirect one.
func (r *unitReader) addSaid(c *clause, s lexicon.Saying, cue []int, content []run, by string) {
	f := finding{cue: cue, source: r.sourceOf(c), stance: s.Stance, medium: s.Medium, clause: c, from: -1, same: -1}
	f.addressee = r.addresseeOf(c, f.source)
	if from := r.goesOnFrom(c, f.source); from >= 0 && f.source.empty() {
		f.from = from
	} else if from >= 0 {
		f.author = from + 1
	}
	if slices.Contains(c.pred.lemmas, "zitieren") {
		r.cites(c, &f)
	}
	direct, indirect := r.split(content)
	at := -1
	if len(indirect) > 0 {
		f.content, f.kind, f.by = indirect, q.Indirect, "de.attribution/"+by
		at = r.add(f)
	}
	if len(direct) > 0 {
		f.content, f.kind, f.by = direct, q.Direct, "de.attribution/quotation-"+by
		at = r.add(f)
	}
	if at >= 0 && (r.speaker < 0 || r.taken[c.finite] == 0 || !r.reportive(c)) {
		r.speaker = at // who is reported to have said so is not who goes on
	}
	r.advance(content, c)
}

// cites gives words that somebody cites to him who said them: "die Zeitung zitierte einen
// Beamten mit den Worten", "wurde von der Zeitung zitiert".
func (r *unitReader) cites(c *clause, f *finding) {
	if c.pred.passive {
		if a := r.agent(c); !a.empty() {
			f.links = []run{a}
		}
		return
	}
	if m := r.mediumBefore(f.source); !m.empty() { // "zitierte die Agentur Präsidentin Krull"
		f.links, f.source = []run{m}, run{m.last, f.source.last}
		return
	}
	if object := r.citedInFront(c, f.source); !object.empty() {
		f.links, f.source = []run{f.source}, object
		return
	}
	for i := f.source.first + 1; i < f.source.last; i++ {
		if r.low[i] == "aus" { // out of what is cited
			f.source.last = i
			return
		}
	}
	for i := c.finite + 1; i < c.last; {
		switch {
		case f.source.has(i):
			i = f.source.last
		case prepositions[r.low[i]]:
			i = max(i+1, r.skipPhrase(i+1, c.last))
		case r.low[i] == "ihn":
			f.links, f.source = []run{f.source}, run{i, i + 1}
			return
		default:
			np := r.nounPhrase(i, c.last)
			if !np.empty() && !r.inTime(np.first) && r.named(np) {
				if !f.source.empty() {
					f.links = []run{f.source}
				}
				f.source = np
				return
			}
			i = max(i+1, np.last)
		}
	}
}

// citedInFront is who is cited where he stands before the verb and the one who cites behind
// it: "Einen Anwohner zitierte das Blatt mit den Worten".
func (r *unitReader) citedInFront(c *clause, source run) run {
	switch r.low[c.first] {
	case "einen", "den", "ihn":
	default:
		return run{}
	}
	object := r.nounPhrase(c.first, c.finite)
	if source.first <= c.finite || object.empty() || object.len() > 1 && !r.named(object) {
		return run{}
	}
	return object
}

// advance moves the beginning of the next statement behind the content and the frame.
func (r *unitReader) advance(content []run, frame *clause) {
	end := frame.last
	for _, piece := range content {
		end = max(end, piece.last)
	}
	for k := range r.u.clauses {
		if r.u.clauses[k].first < end {
			r.from = max(r.from, k+1)
		}
	}
}

// split parts what is said into whole quotations and the rest.
func (r *unitReader) split(content []run) (direct, indirect []run) {
	for _, piece := range content {
		start := piece.first
		for i := piece.first; i < piece.last; {
			qi := r.inQuot[i]
			if qi < 0 || !r.wholeClause(qi) {
				i++
				continue
			}
			quot := r.quotes[qi].run
			if start < quot.first {
				indirect = append(indirect, run{start, quot.first})
			}
			direct = append(direct, quot)
			i = quot.last
			start = i
		}
		if start < piece.last {
			indirect = append(indirect, run{start, piece.last})
		}
	}
	return direct, r.trim(indirect)
}

// wholeClause reports whether the quotation is a clause of the unit by itself.
func (r *unitReader) wholeClause(qi int) bool {
	for _, c := range r.u.clauses {
		if c.quot == qi {
			return true
		}
	}
	return false
}
