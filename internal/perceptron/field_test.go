package perceptron

import (
	"math"
	"slices"
	"testing"
)

func field() Field {
	return Field{Labels: labels, Epochs: 20, MinCount: 1, Rate: 0.2, Follows: func(before, next int) bool {
		return before != 0 || next != 0 // no two D in a row
	}}
}

func TestFieldLearns(t *testing.T) {
	labelsAre(t, field().Train(examples()), map[string]string{
		"der hund bellt":    "D N V",
		"die hund rennt":    "D N V",
		"schläft die katze": "V D N",
	})
}

func TestFieldKeepsToWhatMayFollow(t *testing.T) {
	m, err := Open(string(field().Train(examples())))
	if err != nil {
		t.Fatal(err)
	}
	e := example(labels, "der die das der die")
	got := m.Decode(&e.Sequence, nil)
	for i := 1; i < len(got); i++ {
		if got[i-1] == 0 && got[i] == 0 {
			t.Errorf("labels %v have two D in a row", got)
		}
	}
}

func TestFieldIsReproducible(t *testing.T) {
	if !slices.Equal(field().Train(examples()), field().Train(examples())) {
		t.Error("two trainings made different models")
	}
}

// TestLattice compares the probabilities with those of all sequences, one by one.
func TestLattice(t *testing.T) {
	const n, length = 2, 3
	scores := []float64{0.3, -0.2, 1, 0.5, -1, 0.4}
	transitions := []float64{0.5, 2, 1.5, 0, 1, 3} // from 0, from 1, at the start
	labelOf := func(path, i int) int { return path >> i & 1 }
	want, sum := make([]float64, length*n), 0.0
	for path := range 1 << length {
		p := 1.0
		before := n
		for i := range length {
			l := labelOf(path, i)
			p *= math.Exp(scores[i*n+l]) * transitions[before*n+l]
			before = l
		}
		sum += p
		for i := range length {
			want[i*n+labelOf(path, i)] += p
		}
	}
	var l lattice
	if !l.run(n, scores, transitions, nil) {
		t.Fatal("no sequence is possible")
	}
	for i := range want {
		if math.Abs(l.labels[i]-want[i]/sum) > 1e-9 {
			t.Errorf("position %d, label %d: %f, want %f", i/n, i%n, l.labels[i], want[i]/sum)
		}
	}
	pairs := 0.0
	for _, p := range l.pairs {
		pairs += p
	}
	if math.Abs(pairs-length) > 1e-9 {
		t.Errorf("pairs sum to %f, want %d", pairs, length)
	}
	if l.run(n, scores, transitions, []int16{1, 1, Any}) {
		t.Error("a forbidden pair is possible")
	}
}
