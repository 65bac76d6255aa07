package term

import (
	"slices"
	"strings"
	"testing"
)

func TestFill(t *testing.T) {
	for name, c := range map[string]struct {
		pieces []Piece
		want   []string
	}{
		"none":  {nil, []string{""}},
		"words": {Words("eins zwei drei", Plain), []string{"eins zwei", "drei"}},
		"glued": {[]Piece{{"eins", Plain, 1}, {"„", Plain, 1}, {"zweite", Bold, 0}, {"“", Plain, 0}}, []string{"eins", "„zweite“"}},
		"wide":  {[]Piece{{"ab", Plain, 1}, {"cdefghijklmno", Plain, 0}}, []string{"abcdefghi", "jklmno"}},
		"gap":   {[]Piece{{"a", Plain, 1}, {"b", Plain, 3}}, []string{"a   b"}},
		"firm":  {Words("aa 5\u00a0km weit", Plain), []string{"aa 5\u00a0km", "weit"}},
	} {
		var got []string
		for _, l := range (Painter{}).Fill(c.pieces, 9) {
			got = append(got, l.Text)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func FuzzFill(f *testing.F) {
	f.Add("eins zwei e\u0301\u0301 drei", 4, 2)
	f.Add("0000 \u061a", 4, 194)
	f.Fuzz(func(t *testing.T, s string, width, glue int) {
		if width < 1 || width > 120 || glue < 1 {
			return
		}
		pieces := Words(s, Red)
		var want strings.Builder
		for i := range pieces {
			want.WriteString(pieces[i].Text)
			if i%glue == 0 {
				pieces[i].Gap = 0
			}
		}
		var got strings.Builder
		for _, l := range (Painter{}).Fill(pieces, width) {
			if Width(l.Text) != l.Width || l.Width > width {
				t.Errorf("line %q of width %d says %d, limit %d", l.Text, Width(l.Text), l.Width, width)
			}
			got.WriteString(strings.ReplaceAll(l.Text, " ", ""))
		}
		if got.String() != want.String() {
			t.Errorf("%q, want %q", got.String(), want.String())
		}
	})
}
