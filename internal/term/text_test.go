package term

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain text":                      "plain text",
		" two\n\tlines \r\n":              "two lines",
		"\x1b]0;title\a":                  "␛]0;title␇",
		"\u009b31mred":                    "\uFFFD31mred",
		"\u202ebackwards\u202c":           "backwards",
		"a\u00adb":                        "ab",
		"1.500\u00a0km":                   "1.500\u00a0km",
		"\xff":                            "\uFFFD",
		"Käse \U0001F468\u200d\U0001F469": "Käse \U0001F468\u200d\U0001F469",
	} {
		if got := Clean(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "\x1b[2J", "\u2066x\u2069", "a\xffb\u2028c", "e\u0301 \u00a0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Clean(s)
		if strings.ContainsFunc(got, unicode.IsControl) {
			t.Errorf("control character in %q", got)
		}
		if again := Clean(got); again != got {
			t.Errorf("not idempotent: %q, then %q", got, again)
		}
	})
}

func TestWidth(t *testing.T) {
	for in, want := range map[string]int{"": 0, "Käse": 4, "Ka\u0308se": 4, "„x“": 3} {
		if got := Width(in); got != want {
			t.Errorf("%q: %d, want %d", in, got, want)
		}
	}
	if got := Pad("a\u0308", 3); got != "a\u0308  " {
		t.Errorf("Pad: %q", got)
	}
	if got := Shorten("Landesumweltamt", 8); got != "Landesu…" {
		t.Errorf("Shorten: %q", got)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"eins zwei drei", 9, []string{"eins zwei", "drei"}},
		{"Donaudampfschiff ahoi", 6, []string{"Donaud", "ampfsc", "hiff", "ahoi"}},
		{"e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
		{"5\u00a0km weit", 4, []string{"5\u00a0km", "weit"}},
	} {
		if got := Wrap(c.in, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%q in %d: %q, want %q", c.in, c.width, got, c.want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("eins zwei drei", 5)
	f.Add("e\u0301\u0301 \u0301", 1)
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 1 || width > 200 || !strings.Contains(s, " ") {
			return
		}
		letters := func(s string) string {
			return strings.NewReplacer(" ", "", "\n", "", "\t", "").Replace(s)
		}
		s = Clean(s)
		lines := Wrap(s, width)
		for _, l := range lines {
			if Width(l) > width {
				t.Errorf("line %q is wider than %d", l, width)
			}
		}
		if got := letters(strings.Join(lines, "")); got != letters(s) {
			t.Errorf("letters lost: %q of %q", got, s)
		}
	})
}

func TestPaint(t *testing.T) {
	if got := (Painter{}).Paint(Red, "x"); got != "x" {
		t.Errorf("without colour: %q", got)
	}
	if got := (Painter{On: true}).Paint(Red, "x"); got != "\x1b[31mx\x1b[0m" {
		t.Errorf("with colour: %q", got)
	}
}
