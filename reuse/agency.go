package reuse

import (
	"cmp"
	"slices"

	q "github.com/quellenlage/quellenlage"
)

const (
	// minCredited is the share of an uncredited article that must stand in articles that
	// credit the agency.
	minCredited = 0.15
	// minLead is how many times as much of it must speak for the agency as for the next.
	minLead = 1.5
	// hops is how often agencies are inferred, each time from what is known by then.
	hops = 2
)

// Inference is an agency that an article does not credit and that its text shares with
// articles which do.
type Inference struct {
	Article  int // index of the article
	Agency   string
	Share    float64 // share of the article's words that stand in articles with the credit
	Evidence []int   // indices of the shared texts that show it, by number of words
}

// InferAgencies names the agencies behind articles that credit none, from what Find found
// in them. An article without sufficient evidence, or with as much evidence for one agency
// as for another, has no inference. An article with an inferred agency is a witness for
// others in turn, once.
func InferAgencies(articles []*q.Article, found []q.Reuse) []Inference {
	byArticle := make([][]int, len(articles))
	known := make([][]string, len(articles))
	for i, r := range found {
		if r.A != r.B {
			byArticle[r.A] = append(byArticle[r.A], i)
			byArticle[r.B] = append(byArticle[r.B], i)
		}
	}
	for i, a := range articles {
		known[i] = a.Agencies()
	}
	var inferences []Inference
	for range hops {
		round := inferRound(articles, found, byArticle, known)
		for _, inf := range round {
			known[inf.Article] = []string{inf.Agency}
		}
		inferences = append(inferences, round...)
	}
	slices.SortFunc(inferences, func(i, j Inference) int { return cmp.Compare(i.Article, j.Article) })
	return inferences
}

// inferRound infers the agencies of articles of which none are known from those of which
// some are.
func inferRound(articles []*q.Article, found []q.Reuse, byArticle [][]int, known [][]string) []Inference {
	var inferences []Inference
	for at, indices := range byArticle {
		if len(known[at]) > 0 {
			continue
		}
		var witnesses []witness
		for _, i := range indices {
			w := testimony(at, found[i])
			if w.agencies = known[w.article]; len(w.agencies) > 0 {
				w.reuse = i
				witnesses = append(witnesses, w)
			}
		}
		if len(witnesses) == 0 {
			continue
		}
		if inf, ok := infer(scan(articles[at]), witnesses); ok {
			inf.Article = at
			inferences = append(inferences, inf)
		}
	}
	return inferences
}

// witness is an article with a credit that shares text with one without.
type witness struct {
	article  int
	agencies []string
	spans    []q.Span // of the article without
	reuse    int
}

// testimony is what the other article of the shared text says about the one at the index.
func testimony(at int, r q.Reuse) witness {
	w := witness{article: r.A}
	if r.A == at {
		w.article = r.B
	}
	for _, p := range r.Passages {
		if r.A == at {
			w.spans = append(w.spans, p.A)
		} else {
			w.spans = append(w.spans, p.B)
		}
	}
	return w
}

// infer weighs what the witnesses say. Each word speaks for the agencies of the witnesses
// that have it too; a witness that credits several speaks for each with a part of a voice.
func infer(words []word, witnesses []witness) (Inference, bool) {
	voices := map[string][]float64{}
	sizes := make([]int, len(witnesses))
	for i, w := range witnesses {
		for _, s := range w.spans {
			first, last := wordsIn(words, s)
			sizes[i] += last - first
			for _, name := range w.agencies {
				v := voices[name]
				if v == nil {
					v = make([]float64, len(words))
					voices[name] = v
				}
				for j := first; j < last; j++ {
					v[j] = max(v[j], 1/float64(len(w.agencies)))
				}
			}
		}
	}
	name, sum, next := mostHeard(voices)
	if sum < minCredited*float64(len(words)) || sum < minLead*next {
		return Inference{}, false
	}
	inf := Inference{Agency: name, Share: heard(voices[name])}
	order := make([]int, 0, len(witnesses))
	for i, w := range witnesses {
		if slices.Contains(w.agencies, name) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(sizes[j], sizes[i]) })
	for _, i := range order {
		inf.Evidence = append(inf.Evidence, witnesses[i].reuse)
	}
	return inf, true
}

// heard is the share of words that have a voice.
func heard(voices []float64) float64 {
	n := 0
	for _, v := range voices {
		if v > 0 {
			n++
		}
	}
	return float64(n) / float64(len(voices))
}

// mostHeard is the agency with the largest sum of voices, and the sum of the next.
func mostHeard(voices map[string][]float64) (name string, sum, next float64) {
	for n, v := range voices {
		s := 0.0
		for _, x := range v {
			s += x
		}
		switch {
		case s > sum || s == sum && n < name:
			name, sum, next = n, s, max(next, sum)
		default:
			next = max(next, s)
		}
	}
	return name, sum, next
}

// wordsIn are the words first ≤ i < last that lie within the span.
func wordsIn(words []word, s q.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(words, s.Start, func(w word, at int) int { return cmp.Compare(int(w.start), at) })
	last, _ = slices.BinarySearchFunc(words, s.End, func(w word, at int) int { return cmp.Compare(int(w.start), at) })
	return first, last
}
