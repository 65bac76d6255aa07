package reuse

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// FuzzFind checks what a caller relies on: passages lie within both texts on the borders
// of words, in order, inside of one paragraph or over a broken line, and do not overlap;
// the same articles give the same result.
func FuzzFind(f *testing.F) {
	f.Add(bridge+"\n"+mayor, mayor+"\n"+bridge)
	f.Add(bridge+" "+speech+"\n"+bridge, bridge[:90]+"\n"+bridge[91:])
	f.Add(strings.Repeat("a ", 300), strings.Repeat("a a b ", 200))
	f.Add(strings.Repeat("Zehn 1.000 ", 40), "„»\"\" 1.000.000,5 \u0308 ß\u00ad")
	f.Fuzz(func(t *testing.T, one, two string) {
		if !utf8.ValidString(one) || !utf8.ValidString(two) || len(one)+len(two) > 1<<14 {
			t.Skip("the reader gives valid UTF-8")
		}
		articles := []*q.Article{made("a", "Tagblatt", "", one), made("b", "Kurier", "", two)}
		found := Find(articles)
		for _, r := range found {
			if r.A > r.B || len(r.Passages) == 0 || r.ShareA <= 0 || r.ShareA > 1 || r.ShareB <= 0 || r.ShareB > 1 {
				t.Errorf("pair %+v", r)
			}
			for i, p := range r.Passages {
				checkSpan(t, articles[r.A].Text, p.A)
				checkSpan(t, articles[r.B].Text, p.B)
				for _, other := range r.Passages[:i] {
					if p.A.Overlaps(other.A) || p.B.Overlaps(other.B) || p.A.Start < other.A.Start {
						t.Errorf("passages %+v and %+v", other, p)
					}
				}
				if r.A == r.B && p.A.End > p.B.Start {
					t.Errorf("repetition %+v overlaps itself", p)
				}
			}
		}
		if again := Find(articles); !reflect.DeepEqual(found, again) {
			t.Error("a second call finds something else")
		}
	})
}

func checkSpan(t *testing.T, text string, s q.Span) {
	t.Helper()
	if s.Start < 0 || s.Empty() || s.End > len(text) {
		t.Fatalf("span %+v of %d bytes", s, len(text))
	}
	first, _ := utf8.DecodeRuneInString(text[s.Start:])
	last, _ := utf8.DecodeLastRuneInString(text[:s.End])
	if !utf8.ValidString(s.In(text)) || !isWordRune(first) || !isWordRune(last) {
		t.Errorf("span %q does not begin and end with words", s.In(text))
	}
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || isInner(r)
}

// FuzzFingerprints checks the guarantee of winnowing: a common run of gram+window-1 words
// gives a common fingerprint.
func FuzzFingerprints(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint8(3), uint8(8))
	f.Fuzz(func(t *testing.T, seed, other uint64, before, length uint8) {
		shared := sentence(seed, gram+window-1+int(length)%20)
		one := scan(made("a", "", "", sentence(seed+1, int(before)%40+1)+" "+shared))
		two := scan(made("b", "", "", sentence(other+seed+2, 12)+" "+shared+" "+sentence(other+3, 9)))
		have := map[uint64]bool{}
		for _, p := range fingerprints(one) {
			have[p.hash] = true
		}
		for _, p := range fingerprints(two) {
			if have[p.hash] {
				return
			}
		}
		t.Errorf("no common fingerprint for %q", shared)
	})
}
