package brief

import (
	"slices"
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// Rows that a terminal shows of a block before it says how many more there are.
const (
	limitArticles = 30
	limitFigures  = 10
	limitSeries   = 8
	limitActors   = 10
	limitRows     = 12
	limitNew      = 3
)

// header are the facts about the whole: number of articles, days, agencies, outlets.
func (s *sheet) header(b *q.Brief) []string {
	facts := []string{s.count(msg.Articles, len(b.Readings))}
	var outlets, agencies []string
	var first, last q.Day
	for _, r := range b.Readings {
		if r.Outlet != "" && !slices.Contains(outlets, r.Outlet) {
			outlets = append(outlets, r.Outlet)
		}
		for _, a := range r.Agencies() {
			if !slices.Contains(agencies, a) {
				agencies = append(agencies, a)
			}
		}
		if d := r.Published.Day(); d != "" && (first == "" || d < first) {
			first = d
		}
		last = max(last, r.Published.Day())
	}
	if len(outlets) > 0 {
		key := msg.Outlets
		if slices.ContainsFunc(b.Readings, func(r *q.Reading) bool { return r.Outlet == "" }) {
			key = msg.OutletsKnown
		}
		facts = append(facts, s.count(key, len(outlets)))
	}
	if days := s.labels.Days(first, last); days != "" {
		facts = append(facts, days)
	}
	if len(agencies) > 0 {
		facts = append(facts, strings.Join(agencies, ", "))
	}
	return facts
}

func (s *sheet) articles(b *q.Brief) part {
	t := table{limit: limitArticles, series: -1, columns: []column{
		s.narrow(msg.ColumnArticle), s.narrow(msg.ColumnDay), s.column(msg.ColumnOutlet), s.narrow(msg.ColumnAgencies), s.column(msg.ColumnTitle),
	}}
	for i, r := range b.Readings {
		outlet := r.Outlet
		if outlet == "" {
			outlet = s.labels.Text(msg.NoOutlet)
		}
		start := anchor{s.places.id(i), q.Place{Article: i}}
		t.rows = append(t.rows, row{cells: []cell{
			{{anchors: []anchor{start}}},
			text(s.published(r.Published), quiet),
			text(outlet, strong),
			text(strings.Join(r.Agencies(), ", "), plain),
			headline(r),
		}})
	}
	return part{id: "articles", title: s.labels.Text(msg.PartArticles), tables: []table{t}, size: len(t.rows)}
}

// headline is the title of an article, or its first words if it has none.
func headline(r *q.Reading) cell {
	if r.Title != "" {
		return text(r.Title, plain)
	}
	for _, b := range r.Blocks {
		if b.Kind == q.Paragraph {
			return text(firstWords(b.In(r.Text)), quoted)
		}
	}
	return text(firstWords(r.Text), quoted)
}

// published is the moment of a publication in short, marked if it is inferred.
func (s *sheet) published(p q.Publication) string {
	moment, exact, ok := p.Time()
	var when string
	switch {
	case ok && exact:
		when = s.labels.Day(p.Day()) + " " + moment.Format("15:04")
	case ok && (p.Basis != q.Inferred || p.From == p.To):
		when = s.labels.Day(p.Day())
	case p.From != "" || p.To != "":
		when = s.labels.ShortDays(p.From, p.To)
	default:
		return s.labels.Text(msg.NoDayStated)
	}
	if p.Basis == q.Inferred {
		return s.labels.Text(msg.DayInferred, "day", when)
	}
	return when
}

func (s *sheet) leftOut(b *q.Brief) part {
	t := table{form: columnar, series: -1, columns: []column{s.column(msg.ColumnPath), s.column(msg.ColumnReason)}}
	for _, skip := range b.LeftOut {
		reason := s.labels.Text(msg.Skip(skip.Reason))
		if skip.Detail != "" {
			reason += ": " + skip.Detail
		}
		t.rows = append(t.rows, row{cells: []cell{text(skip.Path, strong), text(reason, plain)}})
	}
	return part{id: "left-out", title: s.labels.Text(msg.PartLeftOut), tables: []table{t}, size: len(t.rows)}
}

func (s *sheet) lead(b *q.Brief) part {
	t := table{form: listed, series: -1, whole: true}
	for _, l := range b.Lead {
		t.rows = append(t.rows, row{cells: []cell{text(l.Text, plain)}, anchors: s.places.anchors(l.Places)})
	}
	return part{id: "lead", title: s.labels.Text(msg.PartLead), tables: []table{t}, size: len(t.rows)}
}

func (s *sheet) figures(b *q.Brief) part {
	return s.ledgers(b.Story, b.Series)
}

// ledgers are series of figures, a block each.
func (s *sheet) ledgers(story *q.Story, all []q.Series) part {
	p := part{id: "figures", title: s.labels.Text(msg.PartFigures), help: s.labels.Text(msg.HelpFigures), size: len(all)}
	for i, series := range all {
		t := table{title: seriesTitle(series, s.labels), limit: limitFigures, series: i, columns: []column{
			s.narrow(msg.ColumnAsOf), s.narrow(msg.ColumnValue), s.column(msg.ColumnSource),
			s.narrow(msg.ColumnArticles), s.column(msg.ColumnOrigins),
		}}
		for j, e := range series.Entries {
			if e.AsOf == "" && e.Latest != "" {
				p.note = s.labels.Text(msg.NoteLatest)
			}
			t.rows = append(t.rows, row{anchors: s.places.anchors(e.Places), cells: []cell{
				text(s.labels.DayOrLatest(e.AsOf, e.Latest), quiet),
				text(valueOf(s.labels, series, e), strong),
				append(text(s.path(story, e), plain), s.relations(series, e)...),
				text(s.count(msg.Articles, len(e.Articles)), quiet),
				text(s.originHint(series, j), verdictLook(e.Verdict)),
			}})
		}
		t.minor = i >= fewSeries && !s.telling(series)
		p.tables = append(p.tables, t)
	}
	return p
}

// fewSeries is how many blocks of figures a terminal shows whatever they tell.
const fewSeries = 3

// telling reports whether a series says more than what one article has on nobody's authority. Of
// lengths, weights and the like nobody asks unless several articles have them.
func (s *sheet) telling(series q.Series) bool {
	several := len(articlesOf(series)) > 1
	measure := len(series.Entries) > 0 && series.Entries[0].UnitKind == q.UnitMeasure
	vouched := slices.ContainsFunc(series.Entries, func(e q.FigureEntry) bool { return len(e.Origins) > 0 })
	return vouched && several || !measure && (vouched || several)
}

// path is who gives a figure and through whom, relays first: "dpa ← Polizei".
func (s *sheet) path(story *q.Story, e q.FigureEntry) string {
	if e.Actor < 0 && len(e.Origins) == 0 {
		return s.labels.Text(msg.Unattributed)
	}
	var chain []string
	add := func(name string) {
		if name != "" && !slices.Contains(chain, name) {
			chain = append(chain, name)
		}
	}
	own := slices.Contains(e.Origins, e.Actor) || slices.Contains(e.Origins, speaksFor(story, e.Actor))
	if own { // the actor has it: other links stand between it and the reader
		for _, v := range slices.Backward(e.Via) {
			if !behind(story, e, v) {
				add(actorName(story, v))
			}
		}
		if names := actorNames(story, e.Origins); len(names) > 1 {
			add(strings.Join(names, ", ")) // they say it in one breath
		} else {
			add(fullName(story, e.Actor))
		}
		for _, v := range e.Via {
			if behind(story, e, v) && !government(story, e.Actor, v) {
				add(actorName(story, v))
			}
		}
		return strings.Join(chain, " "+s.labels.Text(msg.ChainArrow)+" ")
	}
	add(fullName(story, e.Actor))
	for _, v := range e.Via {
		if !slices.Contains(e.Origins, v) {
			add(actorName(story, v))
		}
	}
	if origins := strings.Join(actorNames(story, e.Origins), ", "); origins != "" {
		add(origins)
	}
	return strings.Join(chain, " "+s.labels.Text(msg.ChainArrow)+" ")
}

// behind reports whether a link stands behind the person who gives a figure: the body of the
// state for which he speaks has it, and he passes it on.
func behind(story *q.Story, e q.FigureEntry, link int) bool {
	person := e.Actor >= 0 && e.Actor < len(story.Actors) && story.Actors[e.Actor].Kind == q.Person
	institution := link >= 0 && link < len(story.Actors) && story.Actors[link].Kind == q.Organization
	return person && institution && slices.Contains(e.Origins, speaksFor(story, link))
}

// government reports whether a link is the government for which an actor speaks, which says no
// more than that he speaks for its state.
func government(story *q.Story, actor, link int) bool {
	return speaksFor(story, link) == speaksFor(story, actor) && strings.HasSuffix(strings.ToLower(actorName(story, link)), "regierung")
}

// originHint is the verdict on an entry's origins; a single one is compared with those of
// the rows above.
func (s *sheet) originHint(series q.Series, i int) string {
	e := series.Entries[i]
	verdict := s.labels.Text(msg.Verdict(e.Verdict))
	if e.Verdict != q.OneOrigin || i == 0 {
		return verdict
	}
	for j, before := range series.Entries[:i] {
		if slices.Equal(before.Origins, e.Origins) {
			if j == i-1 {
				return verdict + " " + s.labels.Text(msg.SameOrigin)
			}
			return verdict + " " + s.labels.Text(msg.SameOriginAs, "value", valueOf(s.labels, series, before))
		}
	}
	return verdict + " " + s.labels.Text(msg.OtherOrigin)
}

// relations are how an entry stands to others of its series, each kind once.
func (s *sheet) relations(series q.Series, e q.FigureEntry) cell {
	var c cell
	for _, kind := range []q.RelationType{q.Supersedes, q.Contradicts, q.Narrows, q.Agrees, q.Repeats} {
		var values []string
		for _, r := range e.Relations {
			if r.Type != kind || r.To < 0 || r.To >= len(series.Entries) {
				continue
			}
			if v := valueOf(s.labels, series, series.Entries[r.To]); !slices.Contains(values, v) {
				values = append(values, v)
			}
		}
		if len(values) == 0 {
			continue
		}
		l := plain
		switch kind {
		case q.Contradicts:
			l = opposed
		case q.Supersedes:
			l = changed
		}
		key := msg.Relation(kind)
		if kind == q.Supersedes && len(e.Origins) == 0 {
			key = msg.RelationContinue // nobody has withdrawn anything
		}
		c = append(c, phrase{text: s.labels.Text(key, "value", strings.Join(values, ", ")), look: l})
	}
	return c
}

// seriesTitle is what is counted, with what its status adds. Where only the unit is known,
// it is its name.
func seriesTitle(s q.Series, labels msg.Labels) string {
	counted := s.Counted
	if len(s.Entries) > 0 && (counted == "" || counted == s.Entries[0].Unit) {
		counted = labels.UnitName(s.Entries[0].Unit)
	}
	counted = letter.Capitalise(counted)
	if s.Status == "" {
		return counted
	}
	return labels.Text(msg.Status(s.Status), "counted", counted)
}

// valueOf is a figure's value with its unit, unless the heading already names the unit.
func valueOf(labels msg.Labels, s q.Series, e q.FigureEntry) string {
	value := labels.Value(e.Low, e.High, e.Modifier)
	if e.UnitKind.Measures() && !strings.Contains(strings.ToLower(s.Counted), strings.ToLower(e.Unit)) {
		return value + labels.Unit(e.Unit)
	}
	return value
}

func (s *sheet) evidence(b *q.Brief) part {
	t := table{limit: limitRows, series: -1, columns: []column{
		s.column(msg.ColumnKind), s.column(msg.ColumnSource), s.column(msg.ColumnWords), s.narrow(msg.ColumnArticles),
	}}
	for _, e := range b.Evidence {
		who, l := fullName(b.Story, e.Actor), strong
		if who == "" {
			who, l = s.labels.Text(msg.Unattributed), doubtful
		}
		t.rows = append(t.rows, row{anchors: s.places.anchors(e.Places), cells: []cell{
			text(s.labels.Text(msg.Evidence(e.Kind)), plain),
			text(who, l),
			text(e.Text, quoted),
			text(s.count(msg.Articles, len(e.Articles)), quiet),
		}})
	}
	return part{id: "evidence", title: s.labels.Text(msg.PartEvidence), help: s.labels.Text(msg.HelpEvidence), tables: []table{t}, size: len(t.rows)}
}

func (s *sheet) reuse(b *q.Brief) part {
	t := table{form: listed, limit: limitRows, series: -1}
	for _, r := range b.Reuse {
		kind := s.labels.Text(msg.Reuse(r.Kind))
		if r.Agency != "" {
			kind += " " + r.Agency
		}
		pair := s.places.id(r.A) + " ↔ " + s.places.id(r.B)
		direction := s.labels.Text(msg.Direction(r.Direction), "a", s.places.id(r.A), "b", s.places.id(r.B))
		shares := percent(r.ShareA) + " / " + percent(r.ShareB)
		silent := ""
		if r.A == r.B {
			pair, direction, shares = s.places.id(r.A), s.labels.Text(msg.InItself), percent(r.ShareA)
		} else {
			silent = s.uncredited(b.Story, r)
		}
		t.rows = append(t.rows, row{anchors: s.places.anchors(reusePlaces(r)), cells: []cell{
			{{text: kind, look: strong}, {text: pair}},
			text(s.count(msg.Passages, len(r.Passages))+" ("+shares+")", quiet),
			text(direction, quiet), text(silent, opposed), text(s.reuseReasons(r), quiet), text(firstPassage(b.Story, r), quoted),
		}})
	}
	return part{id: "reuse", title: s.labels.Text(msg.PartReuse), help: s.labels.Text(msg.HelpReuse), tables: []table{t}, size: len(t.rows)}
}

// reuseReasons are why shared text is judged as it is. That one side does not credit the
// agency is said elsewhere, by name.
func (s *sheet) reuseReasons(r q.Reuse) string {
	var said []string
	for _, reason := range r.Reasons {
		if msg.Reason(reason.Text) != msg.ReasonOneCredits {
			said = append(said, s.reason(reason.Text))
		}
	}
	return strings.Join(said, "; ")
}

// uncredited names the articles that print agency copy without crediting the agency.
func (s *sheet) uncredited(story *q.Story, r q.Reuse) string {
	var silent []string
	for _, i := range []int{r.A, r.B} {
		if r.Kind == q.AgencyCopy && r.Agency != "" && !slices.Contains(story.Readings[i].Agencies(), r.Agency) {
			silent = append(silent, s.places.id(i))
		}
	}
	if len(silent) == 0 {
		return ""
	}
	return s.labels.Text(msg.AgencyUncredited, "article", strings.Join(silent, ", "))
}

func percent(share float64) string { return strconv.Itoa(int(share*100+0.5)) + "\u00a0%" }

// reusePlaces are both sides of every passage.
func reusePlaces(r q.Reuse) []q.Place {
	var at []q.Place
	for _, p := range r.Passages {
		at = append(at, q.Place{Article: r.A, Span: p.A}, q.Place{Article: r.B, Span: p.B})
	}
	return at
}

func firstPassage(story *q.Story, r q.Reuse) string {
	if len(r.Passages) == 0 {
		return ""
	}
	return firstWords(r.Passages[0].A.In(story.Readings[r.A].Text))
}

func (s *sheet) novelties(b *q.Brief) part {
	p := part{id: "new", title: s.labels.Text(msg.PartNew), help: s.labels.Text(msg.HelpNew)}
	for _, n := range b.New {
		if len(n.Items) == 0 || n.Article < 0 || n.Article >= len(b.Readings) {
			continue
		}
		r := b.Readings[n.Article]
		t := table{form: listed, limit: limitNew, series: -1, title: joined("  ", s.places.id(n.Article), r.Outlet, s.published(r.Published))}
		for _, item := range n.Items {
			t.rows = append(t.rows, row{cells: []cell{text(item.Text, plain)}, anchors: s.places.anchors(item.Places)})
		}
		p.tables = append(p.tables, t)
		p.size += len(t.rows)
	}
	return p
}

func (s *sheet) quotes(b *q.Brief) part {
	t := table{form: listed, limit: limitRows, series: -1}
	for _, c := range b.Quotations {
		who := fullName(b.Story, c.Actor)
		if who == "" {
			who = s.labels.Text(msg.Unattributed)
		}
		t.rows = append(t.rows, row{anchors: s.places.anchors(c.Places), cells: []cell{
			text(c.Text, quoted), text(who, strong), text(s.labels.Day(c.Day), quiet), text(s.count(msg.Articles, len(c.Articles)), quiet),
		}})
	}
	return part{id: "quotes", title: s.labels.Text(msg.PartQuotes), help: s.labels.Text(msg.HelpQuotes), tables: []table{t}, size: len(t.rows)}
}

const sideWords = 16 // words that a side of a contradiction shows

// contradictions sets the sides of each one beside each other, with who has it and where.
func (s *sheet) contradictions(b *q.Brief) part {
	t := table{limit: limitRows, series: -1, columns: []column{s.column(msg.ColumnKind), s.column(msg.ColumnSide), s.column(msg.ColumnOther)}}
	figures := figurePlaces(b.Story)
	for _, c := range b.Contradictions {
		kind := joined(": ", s.labels.Text(msg.Contradiction(c.Kind)), s.countedBy(b.Story, figures, c))
		r := row{cells: []cell{text(kind, opposed)}}
		for _, side := range c.Sides {
			r.cells = append(r.cells, s.side(b.Story, side))
		}
		if len(c.Sides) == 0 {
			r.cells, r.anchors = append(r.cells, text(c.Text, plain)), s.places.anchors(c.Places)
		}
		t.rows = append(t.rows, r)
	}
	return part{id: "contradictions", title: s.labels.Text(msg.PartContradictions), help: s.labels.Text(msg.HelpContradictions), tables: []table{t}, size: len(t.rows)}
}

// figurePlaces are the series of a story by the places of their figures.
func figurePlaces(story *q.Story) map[q.Place]int {
	at := map[q.Place]int{}
	for i, series := range story.Series {
		for _, e := range series.Entries {
			for _, p := range e.Places {
				if _, known := at[p]; !known {
					at[p] = i
				}
			}
		}
	}
	return at
}

// countedBy is what contradicting figures count; "" for other contradictions.
func (s *sheet) countedBy(story *q.Story, figures map[q.Place]int, c q.Contradiction) string {
	if c.Kind != q.FigureConflict || len(c.Places) == 0 {
		return ""
	}
	if i, ok := figures[c.Places[0]]; ok {
		return seriesTitle(story.Series[i], s.labels)
	}
	return ""
}

// side is who says it, the words, and where they stand. Nobody's own voice is the outlet's.
func (s *sheet) side(story *q.Story, side q.Side) cell {
	who := fullName(story, side.Actor)
	if who == "" && len(side.Places) > 0 {
		who = story.Readings[side.Places[0].Article].Outlet
	}
	words := phrase{text: fewWords(side.Text, sideWords), look: quoted, anchors: s.places.anchors(side.Places)}
	if who == "" {
		return cell{words}
	}
	return cell{{text: who, look: strong}, words}
}

// joined puts the texts that are not empty behind each other.
func joined(between string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), between)
}
