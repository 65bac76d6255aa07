package group

import "math"

// everywhere is the share of articles from which a term says nothing about what an
// article is about.
const everywhere = 0.5

// Beside the articles that were read, implied further ones are imagined, each term being in
// impliedIn of them. A handful of articles on one event would otherwise have no word that
// tells anything.
const (
	implied   = 50
	impliedIn = 0.1
)

// leadShare is the part of the likeness of two articles that their leads make.
const leadShare = 0.3

// vector is the direction of an article in the space of terms: sorted by term, of length
// one.
type vector []weight

type weight struct {
	term int32
	size float32
}

// vectors are the article as a whole and its lead.
func (v *vocabulary) vectors(counts []count) (all, lead vector) {
	for _, c := range counts {
		rarity := v.rarity(c.term)
		if rarity == 0 {
			continue
		}
		all = append(all, weight{c.term, c.all / (c.all + saturation) * rarity})
		if c.lead > 0 {
			lead = append(lead, weight{c.term, c.lead / (c.lead + leadSaturation) * rarity})
		}
	}
	all.normalise()
	lead.normalise()
	return all, lead
}

// rarity is how much an occurrence of the term tells: nothing if most articles have it. A
// term that only one article has makes that one less like all others.
func (v *vocabulary) rarity(term int32) float32 {
	in, n := float64(v.in[term])+impliedIn, v.articles+implied
	if in > everywhere*n {
		return 0
	}
	return float32(math.Log(n / in))
}

func (v vector) normalise() {
	sum := 0.0
	for _, w := range v {
		sum += float64(w.size) * float64(w.size)
	}
	if sum == 0 {
		return
	}
	for i := range v {
		v[i].size /= float32(math.Sqrt(sum))
	}
}

// dot is the cosine of the angle between two vectors.
func (v vector) dot(w vector) float32 {
	var sum float32
	for i, j := 0, 0; i < len(v) && j < len(w); {
		switch {
		case v[i].term < w[j].term:
			i++
		case v[i].term > w[j].term:
			j++
		default:
			sum += v[i].size * w[j].size
			i++
			j++
		}
	}
	return sum
}
