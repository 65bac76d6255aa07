package perceptron

import (
	"strings"
	"testing"
)

// example is a sequence whose features are the word, its last letter and the word before.
func example(m []string, words string, gold ...string) Example {
	var e Example
	before := ""
	for i, w := range strings.Fields(words) {
		e.Add(Of(0, Hash(w)))
		e.Add(Of(1, Hash(w[len(w)-1:])))
		e.Add(Of(2, Hash(before)))
		e.End(Any)
		before = w
		if i < len(gold) {
			label := int16(Any)
			for n, l := range m {
				if l == gold[i] {
					label = int16(n)
				}
			}
			e.Gold = append(e.Gold, label)
		}
	}
	return e
}

var labels = []string{"D", "N", "V"}

func examples() []Example {
	return []Example{
		example(labels, "der hund bellt", "D", "N", "V"),
		example(labels, "die katze schläft", "D", "N", "V"),
		example(labels, "bellt der hund", "V", "D", "N"),
		example(labels, "das tier rennt", "D", "?", "V"),
	}
}

func trained() []byte {
	return Training{Labels: labels, Epochs: 10, MinCount: 1}.Train(examples())
}

func TestLearnsAndGeneralises(t *testing.T) {
	labelsAre(t, trained(), map[string]string{
		"der hund bellt":   "D N V",
		"die hund rennt":   "D N V",
		"schläft die kuhe": "V D N",
	})
}

// labelsAre checks the labels that a model gives to sequences of words.
func labelsAre(t *testing.T, data []byte, cases map[string]string) {
	t.Helper()
	m, err := Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range cases {
		e := example(labels, words)
		var got []string
		for _, l := range m.Decode(&e.Sequence, nil) {
			got = append(got, m.Labels()[l])
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %v, want %s", words, got, want)
		}
	}
}

func TestFixedLabels(t *testing.T) {
	m, err := Open(string(trained()))
	if err != nil {
		t.Fatal(err)
	}
	var s Sequence
	for i := range 4 {
		s.Add(Of(0, Hash("der")))
		s.End([]int{Any, 1, 2, Any}[i])
	}
	got := m.Decode(&s, nil)
	if len(got) != 4 || got[1] != 1 || got[2] != 2 {
		t.Errorf("labels %v do not keep the fixed ones", got)
	}
}

func TestTrainingIsReproducible(t *testing.T) {
	first, second := string(trained()), string(trained())
	if first != second {
		t.Error("two trainings made different models")
	}
}

func TestLabel(t *testing.T) {
	m, err := Open(string(trained()))
	if err != nil {
		t.Fatal(err)
	}
	if m.Label("N") != 1 || m.Label("Z") != Any {
		t.Errorf("Label: N %d, Z %d", m.Label("N"), m.Label("Z"))
	}
	if s := m.Score([]Feature{Of(0, Hash("hund"))}); len(s) != 3 || s[1] <= s[0] {
		t.Errorf("Score: %v", s)
	}
}

// FuzzOpen: whatever the bytes, a model that opens decodes without a fault.
func FuzzOpen(f *testing.F) {
	model := string(trained())
	f.Add(model)
	f.Add(model[:len(model)/2])
	f.Add(magic + "\x01\x01\x00\x00\x01A\x00\x00\x00\x00")
	f.Fuzz(func(t *testing.T, data string) {
		m, err := Open(data)
		if err != nil {
			return
		}
		e := example(labels, "der hund bellt laut")
		if got := m.Decode(&e.Sequence, nil); len(got) != 4 {
			t.Fatalf("%d labels for 4 positions", len(got))
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	m, err := Open(string(trained()))
	if err != nil {
		b.Fatal(err)
	}
	e := example(labels, strings.Repeat("der hund bellt ", 10))
	for b.Loop() {
		m.Decode(&e.Sequence, nil)
	}
}
