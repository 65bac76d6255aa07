package brief

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

const (
	mostLead   = 7 // sentences of a lead
	fewLead    = 4 // sentences below which a lead tells of further positions
	mostListed = 3 // things that one sentence lists
	mostPlaces = 2 // places of each of them that the sentence ends in
)

// lead is the state in short: sentences made from the structures of the story by templates,
// in a fixed order, each with its places. If there are too many, the claim that is most widely
// reported goes first, then the second series of figures, then the evidence; if there are few,
// it tells of further positions.
func lead(b *q.Brief, labels msg.Labels) []q.Line {
	w := leadWriter{Story: b.Story, labels: labels, short: shortIDs(b.Readings)}
	main := w.mainSeries()
	w.topic = stems(b.Title)
	if len(main) > 0 {
		w.topic = append(w.topic, stems(b.Series[main[0]].Counted)...)
	}
	first, second := w.figures(main)
	conflict, parties := w.conflicts()
	lines := []q.Line{first, second, w.against(main), conflict, w.changes(), w.doubts(parties), w.claim(first), w.evidence(), w.loss(), w.copies()}
	for _, spare := range []int{6, 1, 7} {
		if said(lines) > mostLead {
			lines[spare] = q.Line{}
		}
	}
	if said(lines) < fewLead {
		lines = slices.Insert(lines, 7, w.stands(lines[6]))
	}
	lines = slices.DeleteFunc(lines, func(l q.Line) bool { return l.Text == "" })
	if len(lines) == 0 && len(b.Readings) > 0 {
		return []q.Line{{Text: labels.Text(msg.LeadNothing)}}
	}
	return lines
}

// said is how many of the lines say anything.
func said(lines []q.Line) (n int) {
	for _, l := range lines {
		if l.Text != "" {
			n++
		}
	}
	return n
}

type leadWriter struct {
	*q.Story
	labels msg.Labels
	short  []string // names of articles
	topic  []string // stems of the words that say what the story is about
}

// stems are the stems of the nouns and attributes of a text.
func stems(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	return strings.Fields(stemmed(words))
}

// onTopic is how many words a text shares with what the story is about, two at most.
func (w leadWriter) onTopic(text string) int {
	var shared []string
	for _, stem := range stems(text) {
		if slices.Contains(w.topic, stem) && !slices.Contains(shared, stem) {
			shared = append(shared, stem)
		}
	}
	return min(len(shared), 2)
}

// outlet is the name of an article's outlet, or of the article itself.
func (w leadWriter) outlet(article int) string {
	return cmp.Or(w.Readings[article].Outlet, w.labels.Text(msg.LeadArticle, "id", w.short[article]))
}

// pair are the names of two articles' outlets; two of one outlet are told apart.
func (w leadWriter) pair(a, b int) (string, string) {
	one, other := w.outlet(a), w.outlet(b)
	if one == other {
		return one + " (" + w.short[a] + ")", other + " (" + w.short[b] + ")"
	}
	return one, other
}

// day is a day in running text: "24.10.", or "spätestens 24.10." if it is the last possible one.
func (w leadWriter) day(day, latest q.Day) string {
	if day == "" && latest != "" {
		return w.labels.Text(msg.LeadLatestDay, "day", w.labels.Day(latest))
	}
	return w.labels.Day(day)
}

// mainSeries are the series of which a lead may speak, the main one first: somebody's
// authority stands behind a value, and it is told what is counted. In a story of several
// articles, what only one of them counts is no main figure. What was counted at another time
// is one only if there is no other.
func (w leadWriter) mainSeries() []int {
	var main, past []int
	for i, s := range w.Series {
		switch {
		case !w.counts(s) || len(w.Readings) >= 3 && len(articlesOf(s)) < 2:
		case ofAnotherTime(s.Counted):
			past = append(past, i)
		default:
			main = append(main, i)
		}
	}
	if len(main) == 0 {
		return past
	}
	return main
}

// counts reports whether a series has a value on an authority and says what it counts: more
// than a unit, and not the one who says it. A change is told if several articles have it on an
// authority. People who came to harm count on nobody's authority, too, if several articles tell
// of them.
func (w leadWriter) counts(s q.Series) bool {
	if isChange(s.Counted) && !slices.ContainsFunc(s.Entries, func(e q.FigureEntry) bool { return len(e.Origins) > 0 && len(e.Articles) > 1 }) {
		return false
	}
	i := slices.IndexFunc(s.Entries, func(e q.FigureEntry) bool { return len(e.Origins) > 0 })
	if i < 0 && harmed(s.Counted) && len(articlesOf(s)) > 1 {
		return true
	}
	if i < 0 || s.Counted == "" {
		return false
	}
	e := s.Entries[i]
	if e.UnitKind.Measures() && (s.Counted == e.Unit || strings.EqualFold(s.Counted, w.labels.UnitName(e.Unit))) {
		return false
	}
	return !slices.ContainsFunc(s.Entries, func(e q.FigureEntry) bool {
		return slices.Contains(actorNames(w.Story, e.Origins), s.Counted)
	})
}

// ofAnotherTime reports whether what is counted bears the year in which it was: "Tote (2011)",
// "Tote (März 2011)".
func ofAnotherTime(counted string) bool {
	i := strings.LastIndexAny(counted, "( ")
	year, closed := strings.CutSuffix(counted[i+1:], ")")
	_, err := strconv.Atoi(year)
	return closed && err == nil
}

// isChange reports whether a series says by how much something has grown or shrunk, of which
// the latest value tells little.
func isChange(counted string) bool { return strings.Contains(counted, "(Veränderung)") }

// harmed reports whether people who were killed, hurt or lost are counted.
func harmed(counted string) bool {
	counted = strings.ToLower(counted)
	return slices.ContainsFunc([]string{"tote", "todes", "opfer", "getötet", "verletzt", "vermisst"}, func(s string) bool { return strings.Contains(counted, s) })
}

// articlesOf are the articles that have a value of the series, each once.
func articlesOf(s q.Series) map[int]bool {
	articles := map[int]bool{}
	for _, e := range s.Entries {
		for _, a := range e.Articles {
			articles[a] = true
		}
	}
	return articles
}

// figures tell of the main series, and of a second one that several articles have or that
// counts people who came to harm.
func (w leadWriter) figures(main []int) (first, second q.Line) {
	if len(main) > 0 {
		first = w.figure(w.Series[main[0]])
	}
	for _, i := range main[min(len(main), 1):] {
		if s := w.Series[i]; harmed(s.Counted) || slices.ContainsFunc(s.Entries, func(e q.FigureEntry) bool { return len(e.Articles) > 1 && len(e.Origins) > 0 }) {
			return first, w.figure(s)
		}
	}
	return first, q.Line{}
}

// figure tells the latest value of a series on an authority that no other one supersedes,
// and what it supersedes itself.
func (w leadWriter) figure(s q.Series) q.Line {
	latest := latestEntry(s)
	if latest < 0 {
		return q.Line{}
	}
	e := s.Entries[latest]
	key := msg.LeadFigure
	if len(s.Entries) > 1 {
		key = msg.LeadFigureLatest
	}
	source := w.source(e)
	if e.AsOf != "" || e.Latest != "" {
		source += ", " + w.day(e.AsOf, e.Latest)
	}
	if before := w.before(s, e); before != "" {
		source += "; " + w.labels.Text(msg.LeadBefore, "values", before)
	}
	return q.Line{Places: e.Places, Text: w.labels.Text(key,
		"counted", seriesTitle(s, w.labels), "value", w.value(s, e), "source", source,
		"articles", w.articles(s, e), "verdict", w.labels.Text(msg.Verdict(e.Verdict)))}
}

// articles is in how many articles an entry stands on its authority, and in how many others
// its number stands without any.
func (w leadWriter) articles(s q.Series, e q.FigureEntry) string {
	count := w.labels.Count(msg.Articles, len(e.Articles))
	var further []int
	for _, o := range s.Entries {
		if len(e.Origins) == 0 || len(o.Origins) > 0 || o.Actor >= 0 || o.Low != e.Low || o.High != e.High {
			continue
		}
		for _, a := range o.Articles {
			if !slices.Contains(e.Articles, a) && !slices.Contains(further, a) {
				further = append(further, a)
			}
		}
	}
	if len(further) > 0 {
		count += ", " + w.labels.Text(msg.LeadUnvouched, "n", strconv.Itoa(len(further)))
	}
	return count
}

// latestEntry is the latest value on an authority that no other value supersedes: by its day,
// then by the article that has it first, then by how many have it. If no value has an
// authority, all count. It is -1 if there is none.
func latestEntry(s q.Series) int {
	vouched := slices.ContainsFunc(s.Entries, func(e q.FigureEntry) bool { return len(e.Origins) > 0 })
	superseded := map[int]bool{}
	for _, e := range s.Entries {
		for _, r := range e.Relations {
			superseded[r.To] = superseded[r.To] || r.Type == q.Supersedes
		}
	}
	latest := -1
	for i, e := range s.Entries {
		if superseded[i] || vouched && len(e.Origins) == 0 {
			continue
		}
		if latest < 0 {
			latest = i
			continue
		}
		best := s.Entries[latest]
		if cmp.Or(cmp.Compare(cmp.Or(e.Latest, e.AsOf), cmp.Or(best.Latest, best.AsOf)), slices.Compare(e.Articles, best.Articles)) > 0 {
			latest = i
		}
	}
	return latest
}

// before are the values that an entry supersedes, in order.
func (w leadWriter) before(s q.Series, e q.FigureEntry) string {
	var values []string
	for _, r := range e.Relations {
		if r.Type == q.Supersedes && r.To >= 0 && r.To < len(s.Entries) {
			if v := w.value(s, s.Entries[r.To]); !slices.Contains(values, v) {
				values = append(values, v)
			}
		}
	}
	return strings.Join(values[:min(len(values), mostListed)], ", ")
}

// source is who has a figure: its origin, or else who says it.
func (w leadWriter) source(e q.FigureEntry) string {
	if names := actorNames(w.Story, e.Origins); len(names) > 0 {
		return strings.Join(names[:min(len(names), mostListed)], ", ")
	}
	if name := fullName(w.Story, e.Actor); name != "" {
		return name
	}
	return w.labels.Text(msg.Unattributed)
}

// value is a figure in the words of running text: "mehr als 20".
func (w leadWriter) value(s q.Series, e q.FigureEntry) string {
	words := w.labels.Words(e.Low, e.High, e.Modifier)
	if e.UnitKind.Measures() && !strings.Contains(strings.ToLower(s.Counted), strings.ToLower(e.Unit)) {
		words += w.labels.Unit(e.Unit)
	}
	return words
}

// against tells of two contradicting figures on authority: those of the first series that has
// any, and there those that most articles have.
func (w leadWriter) against(main []int) q.Line {
	for _, i := range main {
		s := w.Series[i]
		if one, other, ok := opposing(s); ok {
			return q.Line{Places: slices.Concat(some(one.Places), some(other.Places)), Text: w.labels.Text(msg.LeadAgainst,
				"counted", seriesTitle(s, w.labels), "value", w.value(s, one), "source", w.source(one),
				"other", w.value(s, other), "othersource", w.source(other))}
		}
	}
	return q.Line{}
}

// opposing are the two contradicting values of a series that most articles have, the later
// pair of equals.
func opposing(s q.Series) (one, other q.FigureEntry, ok bool) {
	most := 0
	for i, e := range s.Entries {
		for _, r := range e.Relations {
			if r.Type != q.Contradicts || r.To < 0 || r.To >= len(s.Entries) {
				continue
			}
			pair := [2]q.FigureEntry{s.Entries[min(i, r.To)], s.Entries[max(i, r.To)]}
			if n := len(pair[0].Articles) + len(pair[1].Articles); n >= most && len(pair[0].Origins) > 0 && len(pair[1].Origins) > 0 {
				one, other, ok, most = pair[0], pair[1], true, n
			}
		}
	}
	return one, other, ok
}

func some(places []q.Place) []q.Place { return places[:min(len(places), mostPlaces)] }

// evidence tells what is named as evidence and who names it, each kind once.
func (w leadWriter) evidence() q.Line {
	var named []string
	var at []q.Place
	var kinds []q.EvidenceKind
	for _, e := range w.Evidence {
		who := actorName(w.Story, e.Actor)
		if who == "" || len(named) > mostListed || slices.Contains(kinds, e.Kind) || e.Kind == q.OtherEvidence {
			continue
		}
		kinds = append(kinds, e.Kind)
		named = append(named, w.labels.Text(msg.Evidence(e.Kind))+" ("+who+")")
		at = append(at, e.Places[:min(len(e.Places), 1)]...)
	}
	if len(named) == 0 {
		return q.Line{}
	}
	return q.Line{Text: w.labels.Text(msg.LeadEvidence, "evidence", strings.Join(named, ", ")), Places: at}
}

// loss tells of an assertion whose attribution is lost: the first one in a headline, or else
// the first one.
func (w leadWriter) loss() q.Line {
	lost := func(c q.Contradiction) bool {
		return c.Kind == q.AttributionLoss && len(c.Sides) > 0 && len(c.Sides[0].Places) > 0
	}
	i := slices.IndexFunc(w.Contradictions, func(c q.Contradiction) bool { return lost(c) && w.inHeadline(c.Sides[0].Places[0]) })
	if i < 0 {
		i = slices.IndexFunc(w.Contradictions, lost)
	}
	if i < 0 {
		return q.Line{}
	}
	c := w.Contradictions[i]
	values := []string{"outlet", w.outlet(c.Sides[0].Places[0].Article), "text", quote(w.labels, fewWords(strings.TrimRight(c.Sides[0].Text, "."), 2*leadWords))}
	if source := fullName(w.Story, c.Sides[len(c.Sides)-1].Actor); source != "" {
		return q.Line{Places: c.Places, Text: w.labels.Text(msg.LeadLossSource, append(values, "source", source)...)}
	}
	return q.Line{Places: c.Places, Text: w.labels.Text(msg.LeadLoss, values...)}
}

// inHeadline reports whether a place lies in the title of its article.
func (w leadWriter) inHeadline(p q.Place) bool {
	r := w.Readings[p.Article]
	i := r.BlockAt(p.Start)
	return i >= 0 && r.Blocks[i].Kind == q.Headline
}

// copies tells of the agency copy that shares most text.
func (w leadWriter) copies() q.Line {
	best := -1
	for i, r := range w.Reuse {
		if r.Kind == q.AgencyCopy && r.A != r.B && (best < 0 || r.ShareA+r.ShareB > w.Reuse[best].ShareA+w.Reuse[best].ShareB) {
			best = i
		}
	}
	if best < 0 {
		return q.Line{}
	}
	r := w.Reuse[best]
	one, other := w.pair(r.A, r.B)
	values := []string{"a", one, "b", other, "agency", cmp.Or(r.Agency, w.labels.Text(msg.AgencyUnknown)), "passages", w.labels.Count(msg.Passages, len(r.Passages))}
	key := msg.LeadCopy
	for n, i := range []int{r.A, r.B} {
		if r.Agency != "" && !slices.Contains(w.Readings[i].Agencies(), r.Agency) {
			key, values = msg.LeadCopyHidden, append(values, "article", []string{one, other}[n])
			break
		}
	}
	return q.Line{Text: w.labels.Text(key, values...), Places: reusePlaces(r)}
}
