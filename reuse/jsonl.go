package reuse

import (
	"encoding/json"
	"io"

	q "github.com/quellenlage/quellenlage"
)

// line is a pair of articles in the public format. Offsets are code points of each
// article's text.
type line struct {
	A         string      `json:"a"`
	B         string      `json:"b"`
	Kind      q.ReuseKind `json:"kind"`
	Agency    string      `json:"agency"`
	Inferred  bool        `json:"inferred"`
	Direction q.Direction `json:"direction"`
	Reasons   []string    `json:"reasons"`
	ShareA    float64     `json:"share_a"`
	ShareB    float64     `json:"share_b"`
	Passages  []places    `json:"passages"`
}

type places struct {
	AStart int `json:"a_start"`
	AEnd   int `json:"a_end"`
	BStart int `json:"b_start"`
	BEnd   int `json:"b_end"`
}

// JSONL writes what Find found in the articles, one pair on a line.
func JSONL(w io.Writer, articles []*q.Article, found []q.Reuse) error {
	offsets := make([]*q.Offsets, len(articles))
	of := func(i int) *q.Offsets {
		if offsets[i] == nil {
			offsets[i] = q.NewOffsets(articles[i].Text)
		}
		return offsets[i]
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range found {
		l := line{
			A: articles[r.A].ID, B: articles[r.B].ID, Kind: r.Kind, Agency: r.Agency, Inferred: r.Inferred,
			Direction: r.Direction, Reasons: []string{}, ShareA: r.ShareA, ShareB: r.ShareB,
		}
		for _, reason := range r.Reasons {
			l.Reasons = append(l.Reasons, reason.Text)
		}
		a, b := of(r.A), of(r.B)
		for _, p := range r.Passages {
			l.Passages = append(l.Passages, places{a.CodePoint(p.A.Start), a.CodePoint(p.A.End), b.CodePoint(p.B.Start), b.CodePoint(p.B.End)})
		}
		if err := enc.Encode(l); err != nil {
			return err
		}
	}
	return nil
}
