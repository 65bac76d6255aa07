package figures

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// status tells from the verbs of the clause, or of the relative clause behind the figure,
// whether what is counted is there, planned, or merely possible.
func (f *finder) status(m *mention) q.FigureStatus {
	s := f.r.Sentences[m.sentence]
	if !f.presupposed(m, s) {
		first, last := f.verbClause(m, s)
		if status := f.statusIn(m, first, last); status != q.Actual {
			return status
		}
	}
	first := f.relativeClause(m, s)
	if f.r.Word(first) == "die" && f.wants(first, s.Last) {
		return q.Actual // who wants something is there: "44 Gäste, die feiern wollten"
	}
	last := first
	for last < s.Last && last-first < maxClause && !f.endsClause(last) {
		last++
	}
	return f.statusIn(m, first, last)
}

// wants reports whether those counted are the subject of wollen in the relative clause that
// begins at token first; where an article follows, somebody else is: "die das Land schicken will".
func (f *finder) wants(first, end int) bool {
	switch f.r.Word(first + 1) {
	case "der", "die", "das", "den", "ein", "eine", "man":
		return false
	}
	for i := first; i < end && i-first < maxClause && (i == first || !f.endsClause(i)); i++ {
		switch f.r.Word(i) {
		case "wollen", "wollten":
			return true
		}
	}
	return false
}

// presupposed reports whether the words before the figure take for granted that what is
// counted is there: "die vier Toten", "in zehn Ländern". What is called planned is not.
func (f *finder) presupposed(m *mention, s q.Sentence) bool {
	if m.first == s.First {
		return false
	}
	for i := m.phrase.first; m.hasPhrase && i < m.phrase.head; i++ {
		if plans(f.r.Word(i)) {
			return false
		}
	}
	switch letter.Lower(f.r.Word(m.first - 1)) {
	case "von":
		// "eine Entschädigung von 300 Euro", "ein Verband von 300 Soldaten" need not be there.
		return m.first-2 < s.First || !f.lex.measurable(f.r.Word(m.first-2)) && !isGroup(f.r.Word(m.first-2))
	case "der", "die", "das", "den", "dem", "des", "diese", "diesen", "dieser", "seine", "seinen", "seiner", "ihre", "ihren", "ihrer", "alle", "allen", "aller", "jene", "beide",
		"in", "bei", "aus", "unter", "für", "zwischen", "nach", "vor", "über", "gegen", "an", "seit", "wegen", "trotz", "statt", "anstatt", "pro", "je":
		return true
	}
	return false
}

// isGroup reports whether the noun names a body of people, or an undertaking, whose size is
// told: "ein Verband von 300 Soldaten", "die Lieferung von 40 Panzern".
func isGroup(noun string) bool {
	switch noun {
	case "Kontingent", "Kontingents", "Verband", "Verbands", "Verbandes", "Truppe", "Gruppe", "Einheit", "Armee", "Flotte", "Reihe", "Zahl", "Anzahl", "Kreis", "Bau", "Kauf", "Lieferung", "Entsendung":
		return true
	}
	return false
}

func plans(w string) bool {
	return strings.HasPrefix(w, "geplant") || strings.HasPrefix(w, "vorgesehen") || strings.HasPrefix(w, "beabsichtig")
}

// relativeClause is where the relative clause of what is counted begins; verbs may stand
// between: "… Teil eines Verbands von 300 Soldaten sein, die …". It is the end of the
// sentence if there is none.
func (f *finder) relativeClause(m *mention, s q.Sentence) int {
	const verbs = 2
	for i := m.last; i+1 < s.Last && i <= m.last+verbs; i++ {
		switch {
		case f.r.Word(i) == "," && relative(f.r.Word(i+1)):
			return i + 1
		case f.pos(i) != q.VERB && f.pos(i) != q.AUX:
			return s.Last
		}
	}
	return s.Last
}

func relative(word string) bool {
	switch word {
	case "die", "der", "das", "den", "denen", "deren":
		return true
	}
	return false
}

// statusIn is what the verbs among the tokens say. "Wäre" is reported speech where somebody
// carries the figure, and a condition elsewhere.
func (f *finder) statusIn(m *mention, first, last int) q.FigureStatus {
	var v verbs
	for i := first; i < last; i++ {
		v.see(letter.Lower(f.r.Word(i)))
		v.finite = v.finite || f.isFinite(i)
		v.infinitive = v.infinitive || f.isInfinitive(i)
	}
	v.infinitive = v.infinitive || f.endsInVerb(first, last)
	switch {
	case v.toDo && !v.finite && !v.perfect && !v.state:
		return q.Planned // "versprach, 300 Zelte zu liefern"
	case v.shall && !v.perfect && (!v.state || f.comes(first, last)), v.want && !v.perfect, v.will && v.infinitive && !v.perfect,
		v.will && f.comes(first, last), v.plan:
		return q.Planned
	case v.might, v.would && !v.perfect && v.infinitive, v.were && m.Attribution < 0 && !v.perfect:
		return q.Possible
	}
	return q.Actual
}

// endsInVerb reports whether the last token may be an infinitive that looks finite:
// "morgen werden 300 Gäste kommen".
func (f *finder) endsInVerb(first, last int) bool {
	if last-first < 2 || f.pos(last-1) != q.VERB {
		return false
	}
	w := f.r.Word(last - 1)
	return strings.HasSuffix(w, "n") && !participle(w) && w != "werden"
}

// isInfinitive reports whether the token is an infinitive other than the "werden" of a
// finite passive.
func (f *finder) isInfinitive(i int) bool {
	w := f.r.Word(i)
	if letter.Capital(w) || w == "werden" && !participle(f.r.Word(i-1)) {
		return false
	}
	if f.feats(i).Has(q.Infinitive) {
		return true
	}
	return f.pos(i) == q.NoPOS && strings.HasSuffix(w, "en") && !participle(w) && !functionWord(w)
}

// comes reports whether a time in the tokens lies after the day of publication.
func (f *finder) comes(first, last int) bool {
	day := string(f.r.Published.Day())
	for _, t := range f.timesAt(f.r.TokenSpan(first, last)) {
		if t.Value == "FUTURE_REF" || day != "" && (t.Type == q.Date || t.Type == q.Clock) && t.Value[0] == '2' && t.Value[:min(len(t.Value), len(day))] > day[:min(len(t.Value), len(day))] {
			return true
		}
	}
	return false
}

// verbs is what the words of a clause say about the reality of what it tells.
type verbs struct {
	shall, want, will, might, would, were, plan bool

	perfect    bool // "… getötet haben", "… worden sein": what happened, on somebody's word
	state      bool // "sollen … sein": what is, on somebody's word
	infinitive bool
	toDo       bool // "zu liefern", "anzubieten"
	finite     bool
	previous   string
}

func (v *verbs) see(w string) {
	switch w {
	case "soll", "sollen", "solle", "sollten", "sollte":
		v.shall = true
	case "will", "wollen", "wolle", "wollten", "wollte":
		v.want = true
	case "wird", "werden":
		v.will = v.will || w == "wird" || !participle(v.previous)
	case "könnte", "könnten", "dürfte", "dürften":
		v.might = true
	case "wäre", "wären":
		v.were = true
	case "würde", "würden":
		v.would = true
	case "haben", "hätten", "worden":
		v.perfect = v.perfect || participle(v.previous) || w == "worden"
	case "sein":
		v.perfect = v.perfect || participle(v.previous) || v.previous == "worden"
		v.state = true
	}
	if plans(w) || strings.HasPrefix(w, "angekündigt") || strings.HasPrefix(w, "kündig") || w == "plant" || w == "planen" || w == "plane" {
		v.plan = true
	}
	if strings.HasSuffix(w, "n") && (v.previous == "zu" || toInfinitive(w)) {
		v.toDo = true
	}
	if w != "," {
		v.previous = w
	}
}

// toInfinitive reports whether the lower-case word is an infinitive with "zu" inside.
func toInfinitive(w string) bool {
	for _, prefix := range [...]string{"an", "auf", "aus", "ab", "ein", "bei", "mit", "vor", "zu", "nach", "her", "hin", "weg", "um", "bereit", "fest", "los", "weiter", "zurück"} {
		if strings.HasPrefix(w, prefix+"zu") && len(w) > len(prefix)+5 {
			return true
		}
	}
	return false
}

// participle reports whether the lower-case word looks like a past participle.
func participle(w string) bool {
	if len(w) < 5 || !strings.HasSuffix(w, "t") && !strings.HasSuffix(w, "en") {
		return false
	}
	for _, prefix := range [...]string{"ge", "be", "ver", "er", "ent", "zer"} {
		if strings.HasPrefix(w, prefix) {
			return !strings.HasSuffix(w, "en") || prefix == "ge"
		}
	}
	at := strings.Index(w, "ge")
	return at >= 2 && at <= 5 && len(w)-at >= len("gehen")+1 || strings.HasSuffix(w, "iert")
}

// verbClause is the clause of the mention, without what is joined to it by "und" or
// "aber" if each side has a verb of its own.
func (f *finder) verbClause(m *mention, s q.Sentence) (first, last int) {
	first, last = f.clause(m, s)
	from, to := m.first, m.last
	for from > first && !joinsClauses(f.r.Word(from-1)) {
		from--
	}
	for to < last && !joinsClauses(f.r.Word(to)) {
		to++
	}
	for i := from; i < to; i++ {
		if f.isFinite(i) {
			return from, to
		}
	}
	return first, last
}

// isFinite reports whether the token is a finite verb, or a verb of which the tags do not
// say that it is none.
func (f *finder) isFinite(i int) bool {
	switch f.pos(i) {
	case q.VERB, q.AUX:
		return f.feats(i).Has(q.Finite) || f.feats(i)&(q.Infinitive|q.Participle) == 0
	}
	return false
}

func joinsClauses(word string) bool {
	switch word {
	case "und", "oder", "aber", "sondern", "denn":
		return true
	}
	return false
}

// asOf is the day for which the figure holds, if a time in its clause names one.
func (f *finder) asOf(m *mention) q.Day {
	s := f.r.Sentences[m.sentence]
	first, last := f.clause(m, s)
	var day q.Day
	for _, t := range f.timesAt(f.r.TokenSpan(first, last)) {
		if t.Type != q.Date && t.Type != q.Clock || len(t.Value) < len("2006-01-02") {
			continue
		}
		d := q.Day(t.Value[:len("2006-01-02")])
		if _, ok := d.Time(); !ok || strings.Contains(t.Value, "/") {
			continue
		}
		if day != "" && day != d {
			return "" // two days in one clause: the text does not say which
		}
		day = d
	}
	return day
}
