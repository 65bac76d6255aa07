package attribution

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// chain are the other links between the speaker of a frame and the reader: the medium to
// which he spoke, those on whom he relies, and the holders of the views that he passes on.
// The authority is the last of the latter two.
func (w *work) chain(f *finding, views []run, actor int) (via []int, authority int) {
	authority = -1
	put := func(p run) int {
		a := w.mention(p)
		if a >= 0 && a != actor && !slices.Contains(via, a) {
			via = append(via, a)
		}
		return a
	}
	relied, holders := w.relied(f)
	for _, p := range append(relied, views...) {
		if a := put(p); a >= 0 && a != actor {
			authority = a
		}
	}
	for _, p := range holders {
		put(p)
	}
	if w.media(f.addressee) {
		put(f.addressee)
	}
	for _, a := range w.mediaAround(f) {
		if a != actor && !slices.Contains(via, a) {
			via = append(via, a)
		}
	}
	for _, p := range f.links {
		put(p)
	}
	if p := w.messenger(f); !p.empty() {
		put(p)
	}
	return via, authority
}

// messenger is through whom somebody has something said: "ließ über seinen Anwalt
// ausrichten".
func (w *work) messenger(f *finding) run {
	if f.clause == nil || !f.clause.pred.causes {
		return run{}
	}
	for i := f.clause.first; i+1 < f.clause.last; i++ {
		if (w.low[i] == "über" || w.low[i] == "durch") && w.inQuot[i] < 0 {
			return w.core(i+1, f.clause.last)
		}
	}
	return run{}
}

// media reports whether a phrase names an agency, a paper or a broadcaster.
func (w *work) media(p run) bool {
	if p.empty() {
		return false
	}
	if a := w.mention(p); a >= 0 && (w.Actors[a].Kind == q.Agency || w.Actors[a].Kind == q.Outlet) {
		return true
	}
	for i := p.first; i < p.last; i++ {
		if w.mediaAt(i) || w.inQuot[i] >= 0 { // papers stand in quotation marks
			return true
		}
	}
	return false
}

// mediaAround are the agencies and media named in the frame besides source and addressee:
// "im Gespräch mit dem Sender", "in der Zeitung".
func (w *work) mediaAround(f *finding) []int {
	if f.clause == nil {
		return nil
	}
	if f.kind == q.Reported {
		return w.askedBy(f.clause)
	}
	var out []int
	for i := f.clause.first; i < f.clause.last; i++ {
		if f.source.has(i) || f.addressee.has(i) || runsOverlap(f.content, run{i, i + 1}) {
			continue
		}
		if !prepositions[w.low[i]] && !determiners[w.low[i]] {
			continue
		}
		s := q.Span{Start: w.Tokens[i].Start, End: w.Tokens[min(i+4, f.clause.last)-1].End}
		for _, m := range w.mentionsIn(s) {
			k := w.Actors[m.actor].Kind
			if (k == q.Agency || k == q.Outlet) && m.Form != q.ByPronoun && m.Start >= s.Start && !slices.Contains(out, m.actor) {
				out = append(out, m.actor)
			}
		}
	}
	return out
}

// askedBy are the agencies and media that have asked for what somebody tells or refuses to
// tell: "auf dpa-Anfrage", "auf Anfrage der dpa", "von der dpa gefragt".
func (w *work) askedBy(c *clause) []int {
	around := c.run
	if u := w.unitOf[c.first]; u >= 0 {
		around = w.units[u].run
	}
	var out []int
	for _, m := range w.mentionsIn(w.TokenSpan(around.first, c.last)) {
		k := w.Actors[m.actor].Kind
		if (k == q.Agency || k == q.Outlet) && m.Form != q.ByPronoun && !slices.Contains(out, m.actor) && w.asksAt(w.TokenAt(m.Start)) {
			out = append(out, m.actor)
		}
	}
	return out
}

// asksAt reports whether the medium whose mention begins at token i asks for something.
func (w *work) asksAt(i int) bool {
	if isRequest(w.word(i)) || isRequest(w.word(i-1)) || w.word(i-1) == "gegenüber" {
		return true
	}
	if w.word(i-1) != "von" {
		return false
	}
	for j := i + 1; j < i+9; j++ {
		if strings.HasSuffix(w.word(j), "gefragt") {
			return true
		}
	}
	return isRequest(w.word(i - 2))
}

func isRequest(word string) bool {
	return strings.HasSuffix(word, "anfrage") || strings.HasSuffix(word, "nachfrage")
}

// relied are those on whom the speaker relies: "unter Berufung auf den Geheimdienst", "das
// sich auf einen Diplomaten beruft". They stand in the frame's clause or behind it in the
// same sentence, outside of what is said. holders are media that have the speaker's
// document before them.
func (w *work) relied(f *finding) (out, holders []run) {
	if f.clause == nil {
		return nil, nil
	}
	end := f.clause.last
	if u := w.unitOf[f.clause.first]; u >= 0 {
		end = w.units[u].last
	}
	for i := f.clause.first; i < end; i++ {
		if f.kind != q.Reported && runsOverlap(f.content, run{i, i + 1}) {
			continue
		}
		if w.isForm(i, "vorliegen") || w.isForm(i, "zitieren") && i >= f.clause.last && (w.is(i, q.Participle) || w.finite(i)) {
			holders = append(holders, w.heldBy(i, f.clause.last)...)
		}
		if n := w.reliesAt(i, end); n > 0 {
			if np := w.nounPhrase(i+n, end); !np.empty() {
				out = append(out, np)
			}
		}
	}
	return out, holders
}

// heldBy are the media that have what the speaker says before them, in the relative clause
// that ends in vorliegen or zitieren at token i: "das der Agentur vorliegt", "aus dem die
// Zeitung zitiert".
func (w *work) heldBy(i, from int) []run {
	var out []run
	for j := max(i-6, from); j < i; j++ {
		for _, m := range w.mentionsIn(w.Tokens[j].Span) {
			if k := w.Actors[m.actor].Kind; (k == q.Agency || k == q.Outlet) && len(out) == 0 {
				out = append(out, run{j, j + 1})
			}
		}
	}
	return out
}

// reliesAt is the number of words up to the phrase that a word of reliance at token i
// names, 0 if there is none.
func (w *work) reliesAt(i, end int) int {
	switch w.low[i] {
	case "unter", "mit":
		if n := w.word(i + 1); (n == "berufung" || n == "verweis" || n == "hinweis" || n == "bezug") && w.word(i+2) == "auf" {
			return 3
		}
	case "gestützt":
		if w.word(i+1) == "auf" {
			return 2
		}
	case "auf":
		for j := max(i-5, 0); j < i; j++ {
			if w.low[j] == "sich" && w.relianceNear(i, end) {
				return 1
			}
		}
	}
	return 0
}

// relianceNear reports whether sich berufen or sich stützen is the verb around token i.
func (w *work) relianceNear(i, end int) bool {
	for j := max(i-6, 0); j < min(i+10, end); j++ {
		if w.lemmaIs(j, reliance) {
			return true
		}
	}
	return false
}

var reliance = set(`berufen stützen beziehen`)
