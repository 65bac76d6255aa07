package brief

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"io"
	"math"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/wire"
)

// FormatVersion is raised when the JSON of a brief changes in a way that a reader of an
// earlier version would notice. New keys do not raise it.
const FormatVersion = 1

// Schema is the JSON Schema (draft 2020-12) that every brief written by [JSON] satisfies.
//
//go:embed brief.schema.json
var Schema string

// JSON writes the brief as one JSON object, which [Schema] describes. Offsets count Unicode
// code points of the texts that the annotate format prints. No list is null.
func JSON(w io.Writer, b *q.Brief) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(newEncoder(b).document())
}

type document struct {
	Format         int                  `json:"format"`
	Title          string               `json:"title"`
	Language       string               `json:"language"`
	Articles       []articleJSON        `json:"articles"`
	LeftOut        []leftOutJSON        `json:"left_out"`
	Lead           []lineJSON           `json:"lead"`
	Figures        []seriesJSON         `json:"figures"`
	Positions      []positionJSON       `json:"positions"`
	Origins        []claimJSON          `json:"origins"`
	Evidence       []namedJSON          `json:"evidence"`
	Reuse          []reuseJSON          `json:"reuse"`
	New            []noveltyJSON        `json:"new"`
	Quotes         []quoteJSON          `json:"quotes"`
	Contradictions []contradictionsJSON `json:"contradictions"`
}

type articleJSON struct {
	ID            string   `json:"id"`
	Path          string   `json:"path"`
	URL           string   `json:"url"`
	Outlet        string   `json:"outlet"`
	Title         string   `json:"title"`
	Authors       []string `json:"authors"`
	Published     string   `json:"published"`
	Basis         q.Basis  `json:"published_basis"`
	PublishedFrom q.Day    `json:"published_from"`
	PublishedTo   q.Day    `json:"published_to"`
	Agencies      []string `json:"agencies"`
}

type leftOutJSON struct {
	Path   string       `json:"path"`
	Reason q.SkipReason `json:"reason"`
	Detail string       `json:"detail"`
}

type placeJSON struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

type lineJSON struct {
	Text     string      `json:"text"`
	Evidence []placeJSON `json:"evidence"`
}

type seriesJSON struct {
	Counted string         `json:"counted"`
	Status  q.FigureStatus `json:"status"`
	Entries []entryJSON    `json:"entries"`
}

type entryJSON struct {
	Text      string         `json:"text"`
	Low       *float64       `json:"low"`
	High      *float64       `json:"high"`
	Modifier  q.Modifier     `json:"modifier"`
	Unit      string         `json:"unit"`
	UnitKind  q.UnitKind     `json:"unit_kind"`
	AsOf      *q.Day         `json:"as_of"`
	Latest    *q.Day         `json:"latest"`
	Actor     *string        `json:"actor"`
	Via       []string       `json:"via"`
	Articles  []string       `json:"articles"`
	Origins   []string       `json:"origins"`
	Verdict   q.Verdict      `json:"verdict"`
	Reasons   []string       `json:"reasons"`
	Relations []relationJSON `json:"relations"`
	Evidence  []placeJSON    `json:"evidence"`
}

type relationJSON struct {
	Type q.RelationType `json:"type"`
	To   int            `json:"to"`
}

type positionJSON struct {
	Actor   string       `json:"actor"`
	Acts    []actJSON    `json:"acts"`
	Changes []changeJSON `json:"changes"`
}

type actJSON struct {
	Day      *q.Day      `json:"day"`
	Latest   *q.Day      `json:"latest"`
	Stance   q.Stance    `json:"stance"`
	Speaker  *string     `json:"speaker"`
	Text     string      `json:"text"`
	Articles []string    `json:"articles"`
	Evidence []placeJSON `json:"evidence"`
}

type changeJSON struct {
	From int `json:"from"`
	To   int `json:"to"`
}

type claimJSON struct {
	Claim    string      `json:"claim"`
	Stance   q.Stance    `json:"stance"`
	Actor    *string     `json:"actor"`
	Verdict  q.Verdict   `json:"verdict"`
	Origins  []string    `json:"origins"`
	Chain    []linkJSON  `json:"chain"`
	Reasons  []string    `json:"reasons"`
	Articles []string    `json:"articles"`
	Evidence []placeJSON `json:"evidence"`
}

type linkJSON struct {
	Actor    string      `json:"actor"`
	Role     q.LinkRole  `json:"role"`
	Evidence []placeJSON `json:"evidence"`
}

type namedJSON struct {
	Kind     q.EvidenceKind `json:"kind"`
	Actor    *string        `json:"actor"`
	Text     string         `json:"text"`
	Articles []string       `json:"articles"`
	Evidence []placeJSON    `json:"evidence"`
}

type reuseJSON struct {
	A         string        `json:"a"`
	B         string        `json:"b"`
	Kind      q.ReuseKind   `json:"kind"`
	Agency    string        `json:"agency"`
	Inferred  bool          `json:"inferred"`
	Reasons   []string      `json:"reasons"`
	Direction q.Direction   `json:"direction"`
	ShareA    float64       `json:"share_a"`
	ShareB    float64       `json:"share_b"`
	Passages  []passageJSON `json:"passages"`
}

type passageJSON struct {
	AStart int `json:"a_start"`
	AEnd   int `json:"a_end"`
	BStart int `json:"b_start"`
	BEnd   int `json:"b_end"`
}

type noveltyJSON struct {
	Article string     `json:"article"`
	Items   []lineJSON `json:"items"`
}

type quoteJSON struct {
	Text     string      `json:"text"`
	Actor    *string     `json:"actor"`
	Day      *q.Day      `json:"day"`
	Articles []string    `json:"articles"`
	Evidence []placeJSON `json:"evidence"`
}

type contradictionsJSON struct {
	Kind     q.ContradictionKind `json:"kind"`
	Text     string              `json:"text"`
	Sides    []sideJSON          `json:"sides"`
	Evidence []placeJSON         `json:"evidence"`
}

type sideJSON struct {
	Actor    *string     `json:"actor"`
	Text     string      `json:"text"`
	Evidence []placeJSON `json:"evidence"`
}

// encoder turns a brief into its JSON form; it keeps the offsets of each text it has met.
type encoder struct {
	b       *q.Brief
	offsets []*q.Offsets
}

func newEncoder(b *q.Brief) *encoder {
	return &encoder{b, make([]*q.Offsets, len(b.Readings))}
}

func (e *encoder) document() document {
	b := e.b
	return document{
		Format: FormatVersion, Title: b.Title, Language: b.Language,
		Articles:  list.Map(b.Readings, article),
		LeftOut:   list.Map(b.LeftOut, leftOut),
		Lead:      list.Map(b.Lead, e.line),
		Figures:   list.Map(b.Series, e.series),
		Positions: list.Map(b.Positions, e.position),
		Origins:   list.Map(b.Claims, e.claim),
		Evidence:  list.Map(b.Evidence, e.named),
		Reuse:     list.Map(b.Reuse, e.reuse),
		New: list.Map(b.New, func(n q.Novelty) noveltyJSON {
			return noveltyJSON{e.id(n.Article), list.Map(n.Items, e.line)}
		}),
		Quotes: list.Map(b.Quotations, e.quote),
		Contradictions: list.Map(b.Contradictions, func(c q.Contradiction) contradictionsJSON {
			return contradictionsJSON{c.Kind, c.Text, list.Map(c.Sides, e.side), e.places(c.Places)}
		}),
	}
}

func leftOut(s q.Skip) leftOutJSON { return leftOutJSON{s.Path, s.Reason, s.Detail} }

func article(r *q.Reading) articleJSON {
	basis := r.Published.Basis
	if basis == "" {
		basis = q.NoBasis
	}
	return articleJSON{
		ID: r.ID, Path: r.Path, URL: r.URL, Outlet: r.Outlet, Title: r.Title, Authors: wire.List(r.Authors),
		Published: r.Published.Moment, Basis: basis, PublishedFrom: r.Published.From, PublishedTo: r.Published.To,
		Agencies: wire.List(r.Agencies()),
	}
}

func (e *encoder) line(l q.Line) lineJSON { return lineJSON{l.Text, e.places(l.Places)} }

func (e *encoder) series(s q.Series) seriesJSON {
	return seriesJSON{s.Counted, cmp.Or(s.Status, q.Actual), list.Map(s.Entries, e.entry)}
}

func (e *encoder) entry(f q.FigureEntry) entryJSON {
	return entryJSON{
		Text: f.Text, Low: wire.Bound(f.Low), High: wire.Bound(f.High), Modifier: cmp.Or(f.Modifier, q.Exact), Unit: f.Unit,
		UnitKind: cmp.Or(f.UnitKind, q.UnitThings), AsOf: wire.Day(f.AsOf), Latest: wire.Day(f.Latest),
		Actor: e.actor(f.Actor), Via: actorNames(e.b.Story, f.Via), Articles: articleIDs(e.b.Story, f.Articles),
		Origins: actorNames(e.b.Story, f.Origins), Verdict: cmp.Or(f.Verdict, q.Unstated), Reasons: reasons(f.Reasons),
		Relations: list.Map(f.Relations, func(r q.Relation) relationJSON { return relationJSON{r.Type, r.To} }),
		Evidence:  e.places(f.Places),
	}
}

func (e *encoder) position(p q.Position) positionJSON {
	return positionJSON{
		Actor: actorName(e.b.Story, p.Actor),
		Acts: list.Map(p.Acts, func(a q.Act) actJSON {
			return actJSON{wire.Day(a.Day), wire.Day(a.Latest), cmp.Or(a.Stance, q.Claims), e.actor(a.Speaker), a.Text, articleIDs(e.b.Story, a.Articles), e.places(a.Places)}
		}),
		Changes: list.Map(p.Changes, func(c q.Change) changeJSON { return changeJSON{c.From, c.To} }),
	}
}

func (e *encoder) claim(c q.Claim) claimJSON {
	return claimJSON{
		Claim: c.Text, Stance: cmp.Or(c.Stance, q.Claims), Actor: e.actor(c.Actor), Verdict: cmp.Or(c.Verdict, q.Unstated), Origins: actorNames(e.b.Story, c.Origins),
		Chain: list.Map(c.Chain, func(l q.Link) linkJSON { return linkJSON{l.Name, l.Role, e.places(l.Places)} }), Reasons: reasons(c.Reasons),
		Articles: articleIDs(e.b.Story, c.Articles), Evidence: e.places(c.Places),
	}
}

func (e *encoder) named(n q.NamedEvidence) namedJSON {
	return namedJSON{n.Kind, e.actor(n.Actor), n.Text, articleIDs(e.b.Story, n.Articles), e.places(n.Places)}
}

func (e *encoder) reuse(r q.Reuse) reuseJSON {
	return reuseJSON{
		A: e.id(r.A), B: e.id(r.B), Kind: r.Kind, Agency: r.Agency, Inferred: r.Inferred, Reasons: reasons(r.Reasons), Direction: cmp.Or(r.Direction, q.UnknownDirection),
		ShareA: share(r.ShareA), ShareB: share(r.ShareB),
		Passages: list.Map(r.Passages, func(p q.Passage) passageJSON {
			a, b := e.place(q.Place{Article: r.A, Span: p.A}), e.place(q.Place{Article: r.B, Span: p.B})
			return passageJSON{a.Start, a.End, b.Start, b.End}
		}),
	}
}

func (e *encoder) quote(c q.Quotation) quoteJSON {
	return quoteJSON{c.Text, e.actor(c.Actor), wire.Day(c.Day), articleIDs(e.b.Story, c.Articles), e.places(c.Places)}
}

func (e *encoder) side(s q.Side) sideJSON {
	return sideJSON{e.actor(s.Actor), s.Text, e.places(s.Places)}
}

func (e *encoder) actor(i int) *string {
	if name := actorName(e.b.Story, i); name != "" {
		return &name
	}
	return nil
}

func (e *encoder) id(article int) string {
	if article < 0 || article >= len(e.b.Readings) {
		return ""
	}
	return e.b.Readings[article].ID
}

func (e *encoder) places(places []q.Place) []placeJSON { return list.Map(places, e.place) }

func (e *encoder) place(p q.Place) placeJSON {
	if p.Article < 0 || p.Article >= len(e.b.Readings) {
		return placeJSON{}
	}
	if e.offsets[p.Article] == nil {
		e.offsets[p.Article] = q.NewOffsets(e.b.Readings[p.Article].Text)
	}
	o := e.offsets[p.Article]
	return placeJSON{e.id(p.Article), o.CodePoint(p.Start), o.CodePoint(p.End)}
}

func reasons(in []q.Reason) []string {
	return list.Map(in, func(r q.Reason) string { return r.Text })
}

// share is a fraction of one with three decimals.
func share(v float64) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return math.Round(v*1000) / 1000
}
