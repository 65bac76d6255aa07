package perceptron

import (
	"slices"
	"testing"
)

// weigh adds up the weights of a feature as the bytes of the model have them.
func weigh(t *testing.T, data string, labels int, f Feature, scores []int32) {
	t.Helper()
	at := 8
	for range labels {
		at += 1 + int(data[at])
	}
	at += 2 * labels * (labels + 1)
	bits := int(data[5])
	buckets := 1 << bits
	rows := data[at+4*((buckets+31)/32)+buckets:]
	width := 8 * ((4 + labels + 7) / 8)
	for ; len(rows) > 0; rows = rows[width:] {
		bucket, print := int(rows[6])|int(rows[7])<<8, uint16(rows[4])|uint16(rows[5])<<8
		if bucket != int(f>>(64-bits))&0xffff || print != uint16(f) {
			continue
		}
		for l := range labels {
			i := l
			if l >= 4 {
				i = l + 4
			}
			scores[l] += int32(rows[i]) - 128
		}
		return
	}
}

// features are those of the trained examples and some that no example has.
func features() []Feature {
	var all []Feature
	for _, w := range []string{"der", "die", "das", "hund", "katze", "tier", "bellt", "schläft", "rennt", "", "r", "t", "nie"} {
		for template := range 4 {
			all = append(all, Of(template, Hash(w)))
		}
	}
	return all
}

func TestScoresAreTheWeightsOfTheModel(t *testing.T) {
	data := string(trained())
	m, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	some := false
	for _, times := range []int{1, 3, 40} { // 40 times are more rows than one sum holds
		fs := slices.Repeat(features(), times)
		want := make([]int32, len(labels))
		for _, f := range fs {
			weigh(t, data, len(labels), f, want)
		}
		if got := m.Score(fs); !slices.Equal(got, want) {
			t.Errorf("%d features score %v, want %v", len(fs), got, want)
		}
		some = some || slices.Max(want) > 0
	}
	if !some {
		t.Error("no feature has a weight")
	}
}

// TestSharedChangesNothing: sums that are kept give the labels that single features give.
func TestSharedChangesNothing(t *testing.T) {
	m, err := Open(string(trained()))
	if err != nil {
		t.Fatal(err)
	}
	all := features()
	sequence := func(shared bool) *Sequence {
		var s Sequence
		for i := range 200 {
			word := i * 7 % (len(all) / 4)
			for _, f := range all[4*word : 4*word+4] {
				s.Add(f)
			}
			if shared {
				s.Shared()
			}
			s.Add(all[i%len(all)])
			s.End(Any)
		}
		return &s
	}
	want := m.Decode(sequence(false), nil)
	for range 2 {
		if got := m.Decode(sequence(true), nil); !slices.Equal(got, want) {
			t.Errorf("shared features give %v, want %v", got, want)
		}
	}
}

func TestBrokenModels(t *testing.T) {
	data := string(trained())
	for n := range len(data) {
		if _, err := Open(data[:n]); err == nil {
			t.Errorf("the first %d of %d bytes open", n, len(data))
		}
	}
}
