package story

import (
	"cmp"
	"math"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

// sortSeries orders series for reading, those first that weigh most; each stands beside the
// group that it was made of. Equal ones stand in the order of the texts.
func sortSeries(counts []*count, all []q.Series) []q.Series {
	type weighed struct {
		q.Series
		weight float64
	}
	list := make([]weighed, len(all))
	for i := range all {
		list[i] = weighed{all[i], counts[i].weight(&all[i])}
	}
	slices.SortStableFunc(list, func(a, b weighed) int {
		x, y := a.Entries[0].Places[0], b.Entries[0].Places[0]
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(x.Article, y.Article), cmp.Compare(x.Start, y.Start))
	})
	out := make([]q.Series, len(list))
	for i := range list {
		out[i] = list[i].Series
	}
	return out
}

// weight says how much a series tells: first by how many articles give it on somebody's
// authority, then by its origins, by the articles that give it at all and by its values.
// What is there weighs more than what is planned, people more than things, people who came to
// harm most, a measure of something less than a count, many more than few.
func (c *count) weight(s *q.Series) float64 {
	vouched, printed, origins := map[int]bool{}, map[int]bool{}, map[int]bool{}
	values := map[[2]float64]bool{}
	most := 1.0
	for _, e := range s.Entries {
		for _, a := range e.Articles {
			printed[a] = true
			vouched[a] = vouched[a] || len(e.Origins) > 0
		}
		for _, o := range e.Origins {
			origins[o] = true
		}
		values[[2]float64{e.Low, e.High}] = true
		if !e.UnitKind.Measures() && e.High < math.Inf(1) {
			most = max(most, e.High)
		}
	}
	w := float64(2*len(printed) + 2*len(origins) + len(values))
	for _, ok := range vouched {
		if ok {
			w += 6
		}
	}
	w *= 1 + math.Log10(most)/10
	return w * c.kindWeight(s)
}

// kindWeight is what the kind of the thing counted adds to its weight or takes from it.
func (c *count) kindWeight(s *q.Series) float64 {
	first, w := &c.tallies[0], 1.0
	if s.Status == q.Actual || s.Status == "" {
		w *= 2
	}
	if first.part || first.change || first.era != "" {
		w *= 0.6
	}
	switch {
	case first.person && cumulative(first.fate), first.person && first.fate == "vermisst":
		return w * 1.6
	case first.person && generic(first.head) && len(first.traits) == 0:
		return w * 0.5 // nobody says of whom
	case first.person:
		return w * 1.2
	case first.UnitKind == q.UnitMeasure && amount(first.Unit):
		w *= 0.9
	case first.UnitKind == q.UnitMeasure:
		w *= 0.3
	}
	if first.UnitKind.Measures() && (s.Counted == "" || s.Counted == first.Unit) {
		w *= 0.4 // nobody says of what
	}
	return w
}

// amount reports whether a unit says how much there is of something, and not how far, strong
// or warm it is.
func amount(unit string) bool {
	switch unit {
	case "l", "ml", "hl", "m³", "km³", "Barrel", "Gallone", "g", "kg", "mg", "t", "Mt", "kt", "MW", "GW", "TW", "MWh", "GWh", "TWh", "kWh", "ha":
		return true
	}
	return false
}
