package brief

import (
	"cmp"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/msg"
)

const (
	leadWords     = 10 // words of a text that a sentence quotes
	conflictWords = 12 // words of each side of a contradiction
)

// words are the first words of what somebody said, in quotation marks.
func (w leadWriter) words(text string) string { return w.quote(text, leadWords) }

func (w leadWriter) quote(text string, n int) string {
	return quote(w.labels, strings.TrimRight(fewWords(unquoted(text), n), "."))
}

// conflicts tells whose statements cannot both hold, denials first, and gives the parties that
// stand against one.
func (w leadWriter) conflicts() (q.Line, []int) {
	var told []string
	var at []q.Place
	var against []int
	byKind := slices.Concat(w.contradictions(q.PositionConflict), w.contradictions(q.TimeConflict))
	for _, c := range byKind[:min(len(byKind), mostListed-1)] {
		sides := list.Map(c.Sides, func(s q.Side) string {
			return w.labels.Text(msg.LeadConflictSide, "actor", fullName(w.Story, s.Actor), "words", w.quote(s.Text, conflictWords))
		})
		told = append(told, w.labels.Text(msg.LeadConflictOne, "one", sides[0], "other", sides[1]))
		at = slices.Concat(at, some(c.Sides[0].Places), some(c.Sides[1].Places))
		against = append(against, speaksFor(w.Story, c.Sides[1].Actor))
		if c.Kind == q.PositionConflict {
			against = append(against, speaksFor(w.Story, c.Sides[0].Actor))
		}
	}
	if len(told) == 0 {
		return q.Line{}, nil
	}
	return q.Line{Text: w.labels.Text(msg.LeadConflict, "conflicts", strings.Join(told, "; ")), Places: at}, against
}

// claim tells of the claim on somebody's authority that most articles print, if that is more
// than half of them and neither the figures nor the doubts say it already.
func (w leadWriter) claim(figures q.Line) q.Line {
	for _, c := range w.Claims { // those that most articles print come first
		if len(c.Articles) < 2 || 2*len(c.Articles) < len(w.Readings) {
			break
		}
		if c.Stance == q.Denies || c.Stance == q.CannotConfirm || c.Stance == q.NoComment || c.Actor < 0 || len(c.Origins) == 0 || slices.ContainsFunc(c.Places, func(p q.Place) bool { return holdsAny(p, figures.Places) }) {
			continue
		}
		return q.Line{Places: some(c.Places), Text: w.labels.Text(msg.LeadClaim, "actor", fullName(w.Story, c.Actor), "words", w.quote(c.Text, conflictWords),
			"articles", w.labels.Count(msg.Articles, len(c.Articles)), "verdict", w.labels.Text(msg.Verdict(c.Verdict)))}
	}
	return q.Line{}
}

// stands tells of positions that are no mere claims, three actors at most: of each the act of
// which most articles tell, unless the line before has it already.
func (w leadWriter) stands(before q.Line) q.Line {
	var told []string
	var at []q.Place
	for _, p := range w.Positions {
		if p.Actor < 0 || p.Actor >= len(w.Actors) || len(told) == mostListed {
			continue
		}
		best := -1
		for i, a := range p.Acts {
			if slices.Contains(standing, a.Stance) && !vague(a.Text) && !slices.ContainsFunc(a.Places, func(p q.Place) bool { return slices.Contains(before.Places, p) }) && (best < 0 || len(a.Articles) > len(p.Acts[best].Articles)) {
				best = i
			}
		}
		if best < 0 {
			continue
		}
		a := p.Acts[best]
		told = append(told, w.labels.Text(msg.LeadDoubtOne, "actor", actorName(w.Story, p.Actor),
			"stance", w.labels.Text(msg.Stance(a.Stance)), "words", w.words(a.Text), "day", w.day(a.Day, a.Latest)))
		at = append(at, some(a.Places)...)
	}
	if len(told) == 0 {
		return q.Line{}
	}
	return q.Line{Text: w.labels.Text(msg.LeadStands, "positions", strings.Join(told, "; ")), Places: at}
}

// standing are the acts by which somebody takes a stand.
var standing = []q.Stance{q.Confirms, q.Warns, q.Demands, q.Condemns, q.Announces}

// holdsAny reports whether one of the places lies within p.
func holdsAny(p q.Place, places []q.Place) bool {
	return slices.ContainsFunc(places, func(o q.Place) bool { return o.Article == p.Article && p.Contains(o.Span) })
}

// contradictions are those of a kind that have two sides.
func (w leadWriter) contradictions(kind q.ContradictionKind) []q.Contradiction {
	return slices.DeleteFunc(slices.Clone(w.Contradictions), func(c q.Contradiction) bool { return c.Kind != kind || len(c.Sides) != 2 })
}

// changes tells of changed positions, of each actor the first one.
func (w leadWriter) changes() q.Line {
	var told []string
	var at []q.Place
	for _, p := range w.Positions {
		i := slices.IndexFunc(p.Changes, func(c q.Change) bool { return hasAct(p, c.From) && hasAct(p, c.To) })
		if i < 0 || len(told) == mostListed {
			continue
		}
		from, to := p.Acts[p.Changes[i].From], p.Acts[p.Changes[i].To]
		told = append(told, w.labels.Text(msg.LeadChangeOne, "actor", actorName(w.Story, p.Actor),
			"before", w.labels.Text(msg.StanceBefore(from.Stance), "day", w.day(from.Day, from.Latest), "words", w.words(from.Text)),
			"after", w.labels.Text(msg.StanceAfter(to.Stance), "day", w.day(to.Day, to.Latest), "words", w.words(to.Text))))
		at = slices.Concat(at, some(from.Places), some(to.Places))
	}
	if len(told) == 0 {
		return q.Line{}
	}
	return q.Line{Text: w.labels.Text(msg.LeadChange, "changes", strings.Join(told, "; ")), Places: at}
}

// doubt is an actor who denies something or cannot confirm it.
type doubt struct {
	actor    int
	act      q.Act
	articles int
}

// rank is by the number of articles that tell it, after what a denial is about being clear and
// the story's topic, and who it is being more than a group.
func (w leadWriter) rank(d doubt) int {
	n := d.articles + w.telling(d.act)
	if w.Actors[d.actor].Kind != q.Group {
		n += len(w.Readings)
	}
	return n
}

// telling is how much an act says of the story's topic, in numbers that outweigh all articles.
func (w leadWriter) telling(a q.Act) int {
	n := w.onTopic(a.Text)
	if !vague(a.Text) {
		n += 2
	}
	return n * len(w.Readings)
}

// doubts tells who denies or cannot confirm what, and has not changed to something else
// since: each actor once, those first of whom most articles tell it. Who is told of already
// is left out, and so is who speaks for one that is listed.
func (w leadWriter) doubts(told []int) q.Line {
	var doubts []doubt
	for _, p := range w.Positions {
		if len(p.Changes) > 0 || p.Actor < 0 || p.Actor >= len(w.Actors) || w.Actors[p.Actor].Kind == q.Unnamed {
			continue
		}
		for _, stance := range []q.Stance{q.Denies, q.CannotConfirm} {
			if d, ok := w.doubtOf(p, stance); ok {
				doubts = append(doubts, d)
				break
			}
		}
	}
	slices.SortStableFunc(doubts, func(a, b doubt) int { return cmp.Compare(w.rank(b), w.rank(a)) })
	var listed []doubt
	var names [][]string // who does it in one breath
	for _, d := range doubts {
		institution := speaksFor(w.Story, d.actor)
		if slices.Contains(told, institution) || slices.Contains(told, d.actor) {
			continue
		}
		i := slices.IndexFunc(listed, func(o doubt) bool { return len(d.act.Places) > 0 && slices.Equal(o.act.Places, d.act.Places) })
		if i < 0 && len(listed) == mostListed {
			continue
		}
		if i < 0 {
			i, listed, names = len(listed), append(listed, d), append(names, nil)
		}
		names[i] = append(names[i], actorName(w.Story, d.actor))
		told = append(slices.Clone(told), institution, d.actor)
	}
	if len(listed) == 0 {
		return q.Line{}
	}
	var words []string
	var at []q.Place
	for i, d := range listed {
		at = append(at, some(d.act.Places)...)
		words = append(words, w.labels.Text(msg.LeadDoubtOne, "actor", joined(", ", names[i]...),
			"stance", w.labels.Text(msg.Stance(d.act.Stance)), "words", w.words(d.act.Text), "day", w.day(d.act.Day, d.act.Latest)))
	}
	return q.Line{Text: w.labels.Text(msg.LeadDoubt, "doubts", strings.Join(words, "; ")), Places: at}
}

// outspoken reports whether a denial, or that somebody does not know, is called so where it is
// told, and is not only an assertion with a negation, of which every story is full.
func (w leadWriter) outspoken(a q.Act) bool {
	told := a.Text
	for _, p := range a.Places {
		if p.Article < 0 || p.Article >= len(w.Readings) {
			continue
		}
		r := w.Readings[p.Article]
		if i := r.SentenceAt(p.Start); i >= 0 {
			told += " " + r.Sentences[i].In(r.Text)
		}
	}
	told = strings.ToLower(told)
	holds := func(s string) bool { return strings.Contains(told, s) }
	if len(a.Places) == 0 {
		return true
	}
	if a.Stance == q.CannotConfirm {
		return slices.ContainsFunc(unknowing, holds)
	}
	return slices.ContainsFunc(denying, holds) || holds(" zurück") && slices.ContainsFunc([]string{"wies ", "weist ", "weisen ", "wiesen ", "weise "}, holds)
}

// unknowing are parts of words by which it is told that somebody does not know or leaves open.
var unknowing = []string{"bestätig", "erkenntnis", "unklar", " offen", "unbekannt", "nicht bekannt", "wisse", "weiß", "kenntnis", "keine information", "keine angaben", "keine hinweis",
	"keinen hinweis", "keine beleg", "keinen beleg", "keine beweis", "keinen beweis", "abzuwarten", "abwarten", "beurteil", "einschätz", "beziffer", "spekul", "noch nicht fest", "ungewiss", "fraglich",
	"unsicher", "keine aussage", "anhaltspunkt", "rätsel", "gegen unbekannt"}

// denying are parts of words by which a denial is told or made.
var denying = []string{"bestreit", "bestritt", "dementi", "zurückgewiesen", "zurückweis", "zurückwies", "von sich", "widersprach", "widersprech", "widersprich",
	"widersprochen", "leugne", "geleugnet", "verneint", "abgestritten", "streitet ab", "stritt ab", "falsch", "unwahr", "gerücht", "unzutreffend", "trifft nicht zu", "treffe nicht zu",
	"träfen nicht zu", "stimmt nicht", "stimme nicht", "stimmten nicht", "haltlos", "aus der luft gegriffen", "erfunden", "lüge", "unterstellung", "nichts zu tun", "entbehr"}

// doubtOf is the act of a stance that says most of the story's topic, of several the one that
// most articles tell.
func (w leadWriter) doubtOf(p q.Position, stance q.Stance) (doubt, bool) {
	best, articles := -1, map[int]bool{}
	rank := func(a q.Act) int { return len(a.Articles) + w.telling(a) }
	for i, a := range p.Acts {
		if a.Stance != stance || !w.outspoken(a) {
			continue
		}
		for _, r := range a.Articles {
			articles[r] = true
		}
		if best < 0 || rank(a) > rank(p.Acts[best]) {
			best = i
		}
	}
	if best < 0 {
		return doubt{}, false
	}
	return doubt{p.Actor, p.Acts[best], len(articles)}, true
}
