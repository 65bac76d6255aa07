package brief

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func TestShortIDs(t *testing.T) {
	for _, c := range []struct{ ids, want []string }{
		{[]string{"000_b6a2.txt", "001_8dba.txt", "010_x.txt"}, []string{"000", "001", "010"}},
		{[]string{"kurier.txt"}, []string{"kurier"}},
		{[]string{"b6a2bff79201a70d", "b6c3aaaaaaaaaaaa"}, []string{"b6a2", "b6c3"}},
		{[]string{"a/x.txt", "b/x.txt"}, []string{"a", "b"}},
		{[]string{"x", "x2", ""}, []string{"x", "x2", ""}},
		{[]string{"münze", "mücke"}, []string{"münze", "mücke"}},
	} {
		var rs []*q.Reading
		for _, id := range c.ids {
			rs = append(rs, &q.Reading{Article: &q.Article{ID: id}})
		}
		if got := shortIDs(rs); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.ids, got, c.want)
		}
	}
}
