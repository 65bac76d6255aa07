package brief

import (
	"cmp"
	"encoding/json"
	"io"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// AnswerTerminal writes what a story tells of a sentence as aligned text, as [Terminal]
// writes a brief. Labels are in the language "de" or "en".
func AnswerTerminal(w io.Writer, s *q.Story, a *q.Answer, lang string, o TerminalOptions) error {
	return writeTerminal(w, answerSheet(answered(s, a, lang), a), o)
}

// AnswerMarkdown writes what a story tells of a sentence as [Markdown] writes a brief.
func AnswerMarkdown(w io.Writer, s *q.Story, a *q.Answer, lang string) error {
	b := answered(s, a, lang)
	return writeMarkdown(w, b, answerSheet(b, a))
}

// AnswerJSON writes what a story tells of a sentence as one JSON object. What it has in
// common with a brief has the same keys.
func AnswerJSON(w io.Writer, s *q.Story, a *q.Answer, lang string) error {
	b := answered(s, a, lang)
	e := newEncoder(b)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(answerJSON{
		Format: FormatVersion, Sentence: a.Sentence, Language: b.Language, Verdict: verdictOf(a),
		Origins: actorNames(s, a.Origins), Reasons: reasons(a.Reasons), Articles: articleIDs(s, a.Articles), Read: list.Map(s.Readings, article),
		LeftOut: list.Map(s.LeftOut, leftOut), Support: list.Map(a.Support, e.claim), Against: list.Map(a.Against, e.claim), Figures: list.Map(a.Figures, e.series),
	})
}

type answerJSON struct {
	Format   int           `json:"format"`
	Sentence string        `json:"sentence"`
	Language string        `json:"language"`
	Verdict  *q.Verdict    `json:"verdict"` // null if nothing says it
	Origins  []string      `json:"origins"`
	Reasons  []string      `json:"reasons"`
	Articles []string      `json:"articles"`
	Support  []claimJSON   `json:"support"`
	Against  []claimJSON   `json:"against"`
	Figures  []seriesJSON  `json:"figures"`
	Read     []articleJSON `json:"read"`
	LeftOut  []leftOutJSON `json:"left_out"`
}

// verdictOf is the verdict on the sentence; nil if no article says it.
func verdictOf(a *q.Answer) *q.Verdict {
	if len(a.Articles) == 0 {
		return nil
	}
	return &a.Verdict
}

// answered is the brief whose articles and labels an answer is set with.
func answered(s *q.Story, a *q.Answer, lang string) *q.Brief {
	return &q.Brief{Story: s, Title: a.Sentence, Language: msg.In(lang).Language()}
}

// answerSheet sets the parts of an answer.
func answerSheet(b *q.Brief, a *q.Answer) *sheet {
	s := &sheet{labels: msg.For(b)}
	s.title = s.labels.Text(msg.Question, "text", quote(s.labels, b.Title))
	s.places = newPlaces(b.Story, s.labels)
	s.facts = s.header(b)
	figures := s.ledgers(b.Story, a.Figures)
	figures.none = s.labels.Text(msg.NoFigure)
	s.parts = []part{s.verdictPart(b.Story, a), s.sideOf("support", msg.PartSupport, b.Story, a.Support), s.against(b.Story, a.Against), figures}
	if left := s.leftOut(b); left.size > 0 {
		s.parts = append(s.parts, left)
	}
	return s
}

// verdictPart is the verdict on the sentence in one line.
func (s *sheet) verdictPart(story *q.Story, a *q.Answer) part {
	p := part{id: "verdict", title: s.labels.Text(msg.PartVerdict), none: s.labels.Text(msg.NobodySays)}
	if len(a.Articles) == 0 {
		return p
	}
	r := row{cells: []cell{
		text(s.verdict(a.Verdict, actorNames(story, a.Origins), a.Reasons), strong),
		text(s.count(msg.Articles, len(a.Articles)), quiet),
	}}
	for _, i := range a.Articles {
		r.anchors = append(r.anchors, anchor{s.places.id(i), q.Place{Article: i}})
	}
	p.tables, p.size = []table{{form: listed, series: -1, whole: true, rows: []row{r}}}, 1
	return p
}

// sideOf is a part of claims.
func (s *sheet) sideOf(id string, title msg.Key, story *q.Story, claims []q.Claim) part {
	t := s.claims(story, claims)
	return part{id: id, title: s.labels.Text(title), none: s.labels.Text(msg.NothingSaid), tables: []table{t}, size: len(t.rows)}
}

// against is what speaks against the sentence: who does what by saying it.
func (s *sheet) against(story *q.Story, claims []q.Claim) part {
	p := s.sideOf("against", msg.PartAgainst, story, claims)
	for i, c := range claims {
		stance := phrase{text: s.stance(c.Stance) + ":", look: stanceLook(c.Stance)}
		r := &p.tables[0].rows[i]
		who := cmp.Or(fullName(story, c.Actor), s.labels.Text(msg.Unattributed))
		r.cells[0] = cell{{text: who, look: strong}, stance, {text: quote(s.labels, c.Text), look: quoted}}
	}
	return p
}
