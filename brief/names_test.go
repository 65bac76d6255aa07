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
		{[]string{"b6a2bff79201a70d", "c6c3a1a2b3aa4aaa"}, []string{"1", "2"}},
		{[]string{"/wKqnxUII7hbzr+aJ9mJxPT9CVg=", "+GvK0e9Vq1cTJzDh3yZb2w8Xq0M="}, []string{"1", "2"}},
		{[]string{"https://example.org/a", "https://example.org/b"}, []string{"1", "2"}},
		{[]string{"20310610-AbendPost", "20310611-KüstenBote"}, []string{"20310610", "20310611"}},
		{[]string{"meldungaaa", "meldungbbb"}, []string{"meldunga", "meldungb"}},
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
