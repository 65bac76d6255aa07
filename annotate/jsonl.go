// Package annotate prints readings: the annotate format (JSON Lines), and the text with
// marked spans for terminal and browser.
package annotate

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/list"
	"github.com/quellenlage/quellenlage/internal/wire"
)

// FormatVersion is raised when the annotate format changes in a way that a reader of an
// earlier version would notice. New keys do not raise it.
const FormatVersion = 1

// Schema is the JSON Schema (draft 2020-12) that every line written by [JSONL] satisfies.
//
//go:embed annotate.schema.json
var Schema string

// span is a span in code points.
type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type document struct {
	Format        int           `json:"format"`
	ID            string        `json:"id"`
	Title         string        `json:"title"`
	Outlet        string        `json:"outlet"`
	URL           string        `json:"url,omitempty"`
	Authors       []string      `json:"authors"`
	Published     string        `json:"published"`
	Basis         q.Basis       `json:"published_basis"`
	PublishedFrom q.Day         `json:"published_from,omitempty"`
	PublishedTo   q.Day         `json:"published_to,omitempty"`
	Agencies      []string      `json:"agencies"`
	Language      string        `json:"language"`
	Text          string        `json:"text"`
	Blocks        []block       `json:"blocks"`
	Sentences     []span        `json:"sentences"`
	Names         []name        `json:"names"`
	Times         []timex       `json:"times"`
	Figures       []figure      `json:"figures"`
	Actors        []actor       `json:"actors"`
	Attributions  []attribution `json:"attributions"`
	Evidence      []evidence    `json:"evidence"`
}

type block struct {
	span
	Kind q.BlockKind `json:"kind"`
	By   string      `json:"by"`
}

type name struct {
	span
	Kind q.NameKind `json:"kind"`
	By   string     `json:"by"`
}

type timex struct {
	span
	Type  q.TimeType `json:"type"`
	Value string     `json:"value"`
	By    string     `json:"by"`
}

type figure struct {
	span
	Text        string         `json:"text"`
	Low         *float64       `json:"low"`
	High        *float64       `json:"high"`
	Modifier    q.Modifier     `json:"modifier"`
	Unit        string         `json:"unit"`
	UnitKind    q.UnitKind     `json:"unit_kind"`
	Counted     string         `json:"counted"`
	Status      q.FigureStatus `json:"status"`
	AsOf        *q.Day         `json:"as_of"`
	Attribution *int           `json:"attribution"`
	By          string         `json:"by"`
}

type actor struct {
	ID       string      `json:"id"`
	Name     string      `json:"name"`
	Role     string      `json:"role"`
	Of       string      `json:"of"`
	Kind     q.ActorKind `json:"kind"`
	Mentions []mention   `json:"mentions"`
	By       string      `json:"by"`
}

type mention struct {
	span
	Form q.MentionForm `json:"form"`
}

type attribution struct {
	Content   []span   `json:"content"`
	Cue       []span   `json:"cue"`
	Frame     []span   `json:"frame"`
	Source    []span   `json:"source"`
	Addressee []span   `json:"addressee"`
	Actor     *string  `json:"actor"`
	Via       []string `json:"via"`
	Authority *string  `json:"authority"`
	Kind      q.Kind   `json:"kind"`
	Medium    q.Medium `json:"medium"`
	Stance    q.Stance `json:"stance"`
	When      *q.Day   `json:"when"`
	Inside    *int     `json:"inside"`
	Nested    bool     `json:"nested"`
	By        string   `json:"by"`
}

type evidence struct {
	span
	Kind        q.EvidenceKind `json:"kind"`
	Actor       *string        `json:"actor"`
	Attribution *int           `json:"attribution"`
	By          string         `json:"by"`
}

// JSONL writes one line for the reading in the annotate format, which [Schema] describes.
func JSONL(w io.Writer, r *q.Reading) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(encode(r))
}

func encode(r *q.Reading) document {
	c := converter{q.NewOffsets(r.Text)}
	return document{
		Format: FormatVersion, ID: r.ID, Title: r.Title, Outlet: r.Outlet, URL: r.URL,
		Authors: wire.List(r.Authors), Agencies: wire.List(r.Agencies()), Language: r.Language, Text: r.Text,
		Published: r.Published.Moment, Basis: cmp.Or(r.Published.Basis, q.NoBasis), PublishedFrom: r.Published.From, PublishedTo: r.Published.To,
		Blocks:    list.Map(r.Blocks, func(b q.Block) block { return block{c.span(b.Span), b.Kind, b.By} }),
		Sentences: list.Map(r.Sentences, func(s q.Sentence) span { return c.span(s.Span) }),
		Names:     list.Map(r.Names, func(n q.Name) name { return name{c.span(n.Span), n.Kind, n.By} }),
		Times:     list.Map(r.Times, func(t q.Time) timex { return timex{c.span(t.Span), t.Type, t.Value, t.By} }),
		Figures:   list.Map(r.Figures, func(f q.Figure) figure { return c.figure(r.Text, f) }),
		Actors:    c.actors(r.Actors),
		Attributions: list.Map(r.Attributions, func(a q.Attribution) attribution {
			return c.attribution(a)
		}),
		Evidence: list.Map(r.Evidence, func(e q.Evidence) evidence {
			return evidence{c.span(e.Span), e.Kind, actorID(e.Actor), index(e.Attribution), e.By}
		}),
	}
}

// converter turns byte offsets of one text into code points.
type converter struct{ offsets *q.Offsets }

func (c converter) span(s q.Span) span {
	return span{c.offsets.CodePoint(s.Start), c.offsets.CodePoint(s.End)}
}

func (c converter) spans(ss q.Spans) []span { return list.Map(ss, c.span) }

func (c converter) figure(text string, f q.Figure) figure {
	return figure{
		span: c.span(f.Span), Text: f.In(text), Low: wire.Bound(f.Low), High: wire.Bound(f.High),
		Modifier: f.Modifier, Unit: f.Unit, UnitKind: f.UnitKind, Counted: f.Counted, Status: f.Status, AsOf: wire.Day(f.AsOf),
		Attribution: index(f.Attribution), By: f.By,
	}
}

func (c converter) actors(actors []q.Actor) []actor {
	out := make([]actor, len(actors))
	for i, a := range actors {
		out[i] = actor{
			ID: *actorID(i), Name: a.Name, Role: a.Role, Of: a.Of, Kind: a.Kind, By: a.By,
			Mentions: list.Map(a.Mentions, func(m q.Mention) mention { return mention{c.span(m.Span), m.Form} }),
		}
	}
	return out
}

func (c converter) attribution(a q.Attribution) attribution {
	return attribution{
		Content: c.spans(a.Content), Cue: c.spans(a.Cue), Frame: c.spans(a.Frame),
		Source: c.spans(a.Source), Addressee: c.spans(a.Addressee),
		Actor: actorID(a.Actor), Via: list.Map(a.Via, func(i int) string { return *actorID(i) }),
		Authority: actorID(a.Authority), Kind: a.Kind, Medium: a.Medium, Stance: a.Stance,
		When: wire.Day(a.When), Inside: index(a.Inside), Nested: a.Inside >= 0, By: a.By,
	}
}

func actorID(i int) *string {
	if i < 0 {
		return nil
	}
	id := fmt.Sprintf("a%d", i+1)
	return &id
}

func index(i int) *int {
	if i < 0 {
		return nil
	}
	return &i
}
