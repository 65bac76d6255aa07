package wordclass

import (
	"fmt"
	"testing"
)

func TestCodes(t *testing.T) {
	var words []string
	var codes [][]byte
	for i := range 1000 {
		words = append(words, fmt.Sprintf("wort%c%c%c", 'a'+i%26, 'a'+i/26%26, 'a'+i/676))
		codes = append(codes, []byte{byte(i), byte(i / 256), 7})
	}
	data := string(EncodeCodes(words, codes))
	table, err := OpenCodes(data)
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range words {
		if got := table.Of(w); got != string(codes[i]) {
			t.Fatalf("%s: codes %q, want %q", w, got, codes[i])
		}
	}
	if got := table.Of("unbekannt"); got != "" {
		t.Errorf("an unknown word has codes %q", got)
	}
	for n := range len(data) {
		if _, err := OpenCodes(data[:n]); err == nil {
			t.Fatalf("the first %d of %d bytes open", n, len(data))
		}
	}
	if (*Codes)(nil).Of("wort") != "" {
		t.Error("no table has codes")
	}
}

func FuzzOpenCodes(f *testing.F) {
	f.Add(string(EncodeCodes([]string{"a", "b"}, [][]byte{{1, 2}, {3, 4}})))
	f.Fuzz(func(t *testing.T, data string) {
		if table, err := OpenCodes(data); err == nil {
			table.Of("a")
		}
	})
}
