package letter

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestCapital(t *testing.T) {
	for word, want := range map[string]bool{"Haus": true, "Übung": true, "Žižek": true, "haus": false, "übung": false, "ßa": false, "3D": false, "": false, "\xff": false} {
		if Capital(word) != want {
			t.Errorf("Capital(%q) is %v", word, !want)
		}
	}
}

func FuzzCapitalise(f *testing.F) {
	for _, word := range []string{"haus", "über", "ǆ", "ß", "", "\xffa"} {
		f.Add(word)
	}
	f.Fuzz(func(t *testing.T, word string) {
		got := Capitalise(word)
		if again := Capitalise(got); again != got {
			t.Errorf("%q becomes %q, then %q", word, got, again)
		}
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsLower(first) && unicode.IsUpper(unicode.ToUpper(first)) && !Capital(got) {
			t.Errorf("%q becomes %q, without a capital", word, got)
		}
	})
}

func FuzzLower(f *testing.F) {
	for _, word := range []string{"Haus", "haus", "ÜBUNG", "Straße", "STRAẞE", "×÷ÿÀÞ", "Žižek", "İ", "", "A\xc3", "Ä\xff"} {
		f.Add(word)
	}
	f.Fuzz(func(t *testing.T, word string) {
		want := strings.ToLower(word)
		if got := Lower(word); got != want {
			t.Errorf("Lower(%q) is %q, want %q", word, got, want)
		}
		if got := string(AppendLower([]byte("a"), word)); got != "a"+want {
			t.Errorf("AppendLower(%q) is %q, want %q", word, got, "a"+want)
		}
	})
}

func BenchmarkLower(b *testing.B) {
	for b.Loop() {
		for _, word := range []string{"der", "Bürgermeister", "für", "Sitzung"} {
			Lower(word)
		}
	}
}
