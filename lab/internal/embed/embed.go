// Package embed puts words into classes by the words beside them: counts of neighbours,
// their positive pointwise mutual information, its leading singular vectors, and k-means
// on these. Everything runs in a fixed order on one core, so that the same text gives the
// same classes.
package embed

import (
	"cmp"
	"math"
	"slices"
)

// Size of what is learned.
const (
	Contexts   = 3000 // most frequent words that count as neighbours
	Dimensions = 80
	Fine       = 640
	Coarse     = 80
	rounds     = 6
)

// Row is one word's neighbours: columns in rising order with their counts, later weights.
type Row struct {
	Columns []int32
	Values  []float32
}

// Weigh replaces the counts by positive pointwise mutual information, with the frequencies
// of neighbours smoothed by the power 0.75 (Levy, Goldberg, Dagan 2015).
func Weigh(rows []Row, columns int) {
	perColumn := make([]float64, columns)
	total := 0.0
	for _, r := range rows {
		for i, c := range r.Columns {
			perColumn[c] += float64(r.Values[i])
		}
	}
	for c := range perColumn {
		perColumn[c] = math.Pow(perColumn[c], 0.75)
		total += perColumn[c]
	}
	for _, r := range rows {
		sum := 0.0
		for _, v := range r.Values {
			sum += float64(v)
		}
		for i, c := range r.Columns {
			pmi := math.Log(float64(r.Values[i]) * total / (sum * perColumn[c]))
			r.Values[i] = float32(max(0, pmi))
		}
	}
}

// Vectors are the rows of the matrix in the space of its leading singular vectors, by
// subspace iteration, each of length one. Singular values enter by their square roots.
func Vectors(rows []Row, columns int) [][]float32 {
	basis := make([][]float32, columns)
	random := uint64(7)
	for c := range basis {
		basis[c] = make([]float32, Dimensions)
		for d := range basis[c] {
			random = random*6364136223846793005 + 1442695040888963407
			basis[c][d] = float32(int32(random>>32)) / (1 << 31)
		}
	}
	orthonormalise(basis)
	var out [][]float32
	for range rounds {
		out = project(rows, basis)
		for c := range basis {
			clear(basis[c])
		}
		for i, r := range rows {
			for j, c := range r.Columns {
				for d, x := range out[i] {
					basis[c][d] += r.Values[j] * x
				}
			}
		}
		orthonormalise(basis)
	}
	out = project(rows, basis)
	dampen(out)
	for _, v := range out {
		normalise(v)
	}
	return out
}

func project(rows []Row, basis [][]float32) [][]float32 {
	out := make([][]float32, len(rows))
	for i, r := range rows {
		v := make([]float32, Dimensions)
		for j, c := range r.Columns {
			for d, x := range basis[c] {
				v[d] += r.Values[j] * x
			}
		}
		out[i] = v
	}
	return out
}

// orthonormalise makes the columns of m orthogonal and of length one (Gram-Schmidt, twice
// for the sake of rounding).
func orthonormalise(m [][]float32) {
	for range 2 {
		for d := range Dimensions {
			for e := range d {
				dot := 0.0
				for _, row := range m {
					dot += float64(row[d]) * float64(row[e])
				}
				for _, row := range m {
					row[d] -= float32(dot) * row[e]
				}
			}
			sum := 0.0
			for _, row := range m {
				sum += float64(row[d]) * float64(row[d])
			}
			if sum = math.Sqrt(sum); sum > 0 {
				for _, row := range m {
					row[d] /= float32(sum)
				}
			}
		}
	}
}

// dampen divides each dimension by the square root of its length.
func dampen(vectors [][]float32) {
	for d := range Dimensions {
		sum := 0.0
		for _, v := range vectors {
			sum += float64(v[d]) * float64(v[d])
		}
		if sum > 0 {
			scale := float32(1 / math.Sqrt(math.Sqrt(sum)))
			for _, v := range vectors {
				v[d] *= scale
			}
		}
	}
}

func normalise(v []float32) {
	sum := 0.0
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	if sum == 0 {
		return
	}
	scale := float32(1 / math.Sqrt(sum))
	for d := range v {
		v[d] *= scale
	}
}

// Cluster gives each vector the number of its cluster, from 0 to k-1, by spherical k-means.
// The first k vectors, which should be those of the most frequent words, are the seeds.
func Cluster(vectors [][]float32, k, rounds int) (cluster []int, centres [][]float32) {
	k = min(k, len(vectors))
	centres = make([][]float32, k)
	for i := range centres {
		centres[i] = slices.Clone(vectors[i])
	}
	cluster = make([]int, len(vectors))
	for range rounds {
		for i, v := range vectors {
			cluster[i] = nearest(v, centres)
		}
		sums := make([][]float32, k)
		for c := range sums {
			sums[c] = make([]float32, len(vectors[0]))
		}
		for i, v := range vectors {
			for d, x := range v {
				sums[cluster[i]][d] += x
			}
		}
		for c, sum := range sums {
			if slices.ContainsFunc(sum, func(x float32) bool { return x != 0 }) {
				normalise(sum)
				centres[c] = sum
			}
		}
	}
	return cluster, centres
}

func nearest(v []float32, centres [][]float32) int {
	best, bestDot := 0, float32(math.Inf(-1))
	for c, centre := range centres {
		var a, b float32
		for d := 0; d+1 < len(v); d += 2 {
			a += v[d] * centre[d]
			b += v[d+1] * centre[d+1]
		}
		if a+b > bestDot {
			best, bestDot = c, a+b
		}
	}
	return best
}

// Counter collects the neighbours of words.
type Counter struct {
	counts []map[int32]float32
}

// NewCounter is for the given number of words.
func NewCounter(words int) *Counter { return &Counter{make([]map[int32]float32, words)} }

// Add counts a neighbour.
func (c *Counter) Add(word int, column int32) {
	if c.counts[word] == nil {
		c.counts[word] = map[int32]float32{}
	}
	c.counts[word][column]++
}

// Rows are the counts of each word with the columns in rising order.
func (c *Counter) Rows() []Row {
	rows := make([]Row, len(c.counts))
	for i, counts := range c.counts {
		for column := range counts {
			rows[i].Columns = append(rows[i].Columns, column)
		}
		slices.SortFunc(rows[i].Columns, cmp.Compare[int32])
		for _, column := range rows[i].Columns {
			rows[i].Values = append(rows[i].Values, counts[column])
		}
	}
	return rows
}
