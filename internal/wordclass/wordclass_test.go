package wordclass

import (
	"fmt"
	"testing"
)

func TestEncodeAndOpen(t *testing.T) {
	var words []string
	var fine []uint16
	coarse := []uint8{0, 1, 1, 2}
	for i := range 1000 {
		words = append(words, fmt.Sprintf("wort%c%c%c", 'a'+i%26, 'a'+i/26%26, 'a'+i/676))
		fine = append(fine, uint16(1+i%3))
	}
	table, err := Open(string(Encode(words, fine, coarse)))
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range words {
		if got, want := table.Of(w), (Class{fine[i], coarse[fine[i]]}); got != want {
			t.Fatalf("%s: class %v, want %v", w, got, want)
		}
	}
	if got := table.Of("unbekannt"); got != (Class{}) {
		t.Errorf("an unknown word has class %v", got)
	}
}

func TestDigitsAreAlike(t *testing.T) {
	table, err := Open(string(Encode([]string{"00.000"}, []uint16{1}, []uint8{0, 1})))
	if err != nil {
		t.Fatal(err)
	}
	if table.Of("12.345") != (Class{1, 1}) {
		t.Error("12.345 is not found as 00.000")
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(string(Encode([]string{"a", "b"}, []uint16{1, 2}, []uint8{0, 1, 1})))
	f.Fuzz(func(t *testing.T, data string) {
		if table, err := Open(data); err == nil {
			table.Of("a")
		}
	})
}
