package reuse

import (
	"net/url"
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// highShare is the share of the shorter article from which shared text makes two
// articles of a house two states of one.
const highShare = 0.5

// judge says what the shared text is and who has it from whom.
func judge(r *q.Reuse, a, b article) {
	r.Direction = q.UnknownDirection
	switch agency := commonAgency(a.Article, b.Article); {
	case r.A == r.B:
		r.Kind = q.SelfRepeat
	case a.house != noHouse && a.house == b.house && (agency == "" || sameItem(a.Article, b.Article) || max(r.ShareA, r.ShareB) >= highShare):
		r.Kind = q.Version
		r.Direction = byMoment(a.Published, b.Published)
	case agency != "":
		r.Kind, r.Agency = q.AgencyCopy, agency
	default:
		r.Kind = q.Copy
		r.Direction = byMoment(a.Published, b.Published)
	}
}

// commonAgency is the agency that both texts credit, or the one that one of them credits
// while the other credits none.
func commonAgency(a, b *q.Article) string {
	one, two := a.Agencies(), b.Agencies()
	for _, name := range one {
		if slices.Contains(two, name) {
			return name
		}
	}
	switch {
	case len(one) > 0 && len(two) == 0:
		return one[0]
	case len(two) > 0 && len(one) == 0:
		return two[0]
	}
	return ""
}

// byMoment is the direction that the moments of publication give: two moments that are
// exact, or two different days.
func byMoment(a, b q.Publication) q.Direction {
	ta, exactA, okA := a.Time()
	tb, exactB, okB := b.Time()
	if !okA || !okB || a.Day() == b.Day() && !(exactA && exactB) || ta.Equal(tb) {
		return q.UnknownDirection
	}
	if ta.Before(tb) {
		return q.BFromA
	}
	return q.AFromB
}

// sameItem reports whether the articles have the same address or nearly the same title.
func sameItem(a, b *q.Article) bool {
	if a.URL != "" && a.URL == b.URL {
		return true
	}
	one, two := titleWords(a.Title), titleWords(b.Title)
	common := 0
	for _, w := range one {
		if slices.Contains(two, w) {
			common++
		}
	}
	return common > 0 && common*4 >= max(len(one), len(two))*3
}

func titleWords(title string) []string {
	words := strings.Fields(strings.ToLower(title))
	slices.Sort(words)
	return slices.Compact(words)
}

// house is who published the article: the host of its address, or else the outlet's name;
// "" if neither is known.
func house(a *q.Article) string {
	if u, err := url.Parse(a.URL); err == nil && u.Hostname() != "" {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return strings.ToLower(strings.TrimSpace(a.Outlet))
}
