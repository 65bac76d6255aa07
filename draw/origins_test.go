package draw_test

import (
	"fmt"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/draw"
)

// wayOf is a brief of one claim with this chain, in articles without outlets.
func wayOf(articles int, chain ...q.Link) *q.Brief {
	s := &q.Story{Claims: []q.Claim{{Text: "Der Damm hält", Chain: chain}}}
	for i := range articles {
		s.Readings = append(s.Readings, &q.Reading{Article: &q.Article{ID: fmt.Sprintf("%d.txt", i)}})
	}
	return &q.Brief{Story: s, Language: "de"}
}

func in(articles ...int) (places []q.Place) {
	for _, i := range articles {
		places = append(places, q.Place{Article: i})
	}
	return places
}

// Only the outlet whose article credits the agency has it from there; the other one has it
// from the source.
func TestOriginsJoinsByCredit(t *testing.T) {
	b := wayOf(2,
		q.Link{Name: "Blatt", Role: q.LinkOutlet, Places: in(0)}, q.Link{Name: "Bote", Role: q.LinkOutlet, Places: in(1)},
		q.Link{Name: "dpa", Role: q.LinkAgency, Places: in(1)}, q.Link{Name: "Landratsamt", Role: q.LinkSource})
	if n := strings.Count(draw.Origins(b, nil), `fill="none" stroke="var(--quiet`); n-3 != 3 { // three stations are not filled
		t.Errorf("%d lines, want Blatt–Landratsamt, Bote–dpa, dpa–Landratsamt", n-3)
	}
}

func TestOriginsLeavesOut(t *testing.T) {
	for name, b := range map[string]*q.Brief{
		"one station":   wayOf(1, q.Link{Name: "Blatt", Role: q.LinkOutlet, Places: in(0)}),
		"unknown roles": wayOf(1, q.Link{Name: "Blatt", Role: "x"}, q.Link{Name: "Amt", Role: "y"}),
	} {
		if got := draw.Origins(b, nil); got != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// Of many outlets the last place says how many more there are, and an article without an
// outlet has the name that the caller gives it.
func TestOriginsOfManyOutlets(t *testing.T) {
	chain := []q.Link{}
	for i := range 20 {
		chain = append(chain, q.Link{Name: fmt.Sprintf("%d.txt", i), Role: q.LinkOutlet, Places: in(i)})
	}
	got := draw.Origins(wayOf(20, append(chain, q.Link{Name: "Landratsamt", Role: q.LinkSource})...), []string{"Nummer Null"})
	for _, want := range []string{"Nummer Null", "… 15 weitere", "Landratsamt"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(got, "7.txt<") {
		t.Error("more stations than a column holds")
	}
}
