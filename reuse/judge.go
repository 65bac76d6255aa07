package reuse

import (
	"net/url"
	"slices"
	"strings"
	"time"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/press"
)

// Reasons that are no words of a text.
const (
	ReasonBothCredit  = "reuse.both_credit"  // both articles credit the agency
	ReasonOneCredits  = "reuse.one_credits"  // only one of them does
	ReasonSharedText  = "reuse.shared_text"  // text shared with other articles shows the agency
	ReasonSameOutlet  = "reuse.same_outlet"  // both are of one outlet
	ReasonEarlier     = "reuse.earlier"      // one was published before the other
	ReasonNamesSource = "reuse.names_source" // one says that it has the text from the other
)

// highShare is the share of an article that makes two articles of an outlet two states
// of one, whatever agency they credit, if no more than stateDays lie between them. Daily
// reports of an agency say the same again after weeks.
const (
	highShare = 0.5
	stateDays = 2
)

// What articles of two outlets share they mostly have from a third, a statement or an
// agency, and then the earlier one gave nothing to the later. The moment counts only where
// the shared text is at least minTaken of one of them; if less than a day lies between
// them, at least wholeTaken of one and restTaken of the other.
const (
	minTaken   = 0.5
	wholeTaken = 0.9
	restTaken  = 0.4
)

// muchTaken reports whether the articles share so much that the later one has it from the
// earlier.
func (x *Index) muchTaken(r *q.Reuse) bool {
	whole, rest := max(r.ShareA, r.ShareB), min(r.ShareA, r.ShareB)
	a, _, _ := x.articles[r.A].Published.Time()
	b, _, _ := x.articles[r.B].Published.Time()
	if a.Sub(b).Abs() < 24*time.Hour {
		return whole >= wholeTaken && rest >= restTaken
	}
	return whole >= minTaken
}

// judge says what the shared text is and who has it from whom.
func (x *Index) judge(r *q.Reuse) {
	a, b := x.articles[r.A], x.articles[r.B]
	r.Direction = q.UnknownDirection
	if r.A == r.B {
		r.Kind = q.SelfRepeat
		return
	}
	agency, reason, ok := x.agency(r.A, r.B)
	sameHouse := a.house != noHouse && a.house == b.house
	switch {
	case sameHouse && (!ok || sameItem(a.Article, b.Article) || max(r.ShareA, r.ShareB) >= highShare && near(a.day, b.day)):
		r.Kind = q.Version
		r.Reasons = append(r.Reasons, q.Reason{Text: ReasonSameOutlet})
		x.directByMoment(r)
	case reason.Text == ReasonSharedText && agency != "" && x.directBySource(r) && r.Direction != q.UnknownDirection:
		r.Kind = q.Copy // what an article says of its text outweighs what other texts show
	case ok:
		r.Kind, r.Agency, r.Inferred = q.AgencyCopy, agency, reason.Text != ReasonBothCredit
		r.Reasons = append(r.Reasons, reason)
	default:
		r.Kind = q.Copy
		if !x.directBySource(r) && x.muchTaken(r) {
			x.directByMoment(r)
		}
	}
}

// near reports whether articles of these days can be states of one, as far as is known.
func near(one, two int32) bool {
	return one == noDay || two == noDay || max(one-two, two-one) <= stateDays
}

// agency is the agency from which both articles have their common text: one that both
// credit, or one that one of them credits while nothing speaks against it in the other.
// The name is empty if they credit different ones, each of which may have the text.
func (x *Index) agency(a, b int) (name string, why q.Reason, ok bool) {
	one, two := x.articles[a].agencies, x.articles[b].agencies
	for _, name := range one {
		if slices.Contains(two, name) {
			return name, q.Reason{Text: ReasonBothCredit, Places: append(x.credits(a, name), x.credits(b, name)...)}, true
		}
	}
	switch {
	case len(one) > 0 && len(two) > 0:
		return "", q.Reason{Text: ReasonSharedText}, true
	case len(one) > 0:
		return x.fromOne(a, b)
	case len(two) > 0:
		return x.fromOne(b, a)
	}
	if name := x.articles[a].inferred; name != "" && name == x.articles[b].inferred {
		return name, q.Reason{Text: ReasonSharedText}, true
	}
	return "", q.Reason{}, false
}

// fromOne is the agency when only the first article credits any.
func (x *Index) fromOne(credited, other int) (string, q.Reason, bool) {
	names := x.articles[credited].agencies
	name := names[0]
	if inferred := x.articles[other].inferred; slices.Contains(names, inferred) {
		name = inferred
	}
	return name, q.Reason{Text: ReasonOneCredits, Places: x.credits(credited, name)}, true
}

// credits are the places in which the article credits the agency.
func (x *Index) credits(article int, agency string) []q.Place {
	var places []q.Place
	for _, c := range x.articles[article].Credits {
		if c.Agency == agency && c.Place.CreditsText() && !c.Span.Empty() {
			places = append(places, q.Place{Article: article, Span: c.Span})
		}
	}
	return places
}

// directByMoment sets the direction if the moments of publication give one: two exact
// moments, or two different days.
func (x *Index) directByMoment(r *q.Reuse) {
	a, b := x.articles[r.A].Published, x.articles[r.B].Published
	ta, exactA, okA := a.Time()
	tb, exactB, okB := b.Time()
	switch {
	case !okA || !okB || a.Day() == b.Day() && !(exactA && exactB) || ta.Equal(tb):
		return
	case ta.Before(tb):
		r.Direction = q.BFromA
	default:
		r.Direction = q.AFromB
	}
	r.Reasons = append(r.Reasons, q.Reason{Text: ReasonEarlier})
}

// directBySource sets the direction if exactly one of the articles says that it has its
// text from the other one's outlet, and reports whether nothing else can tell it: where
// that other one appeared only days later, it is not what was meant.
func (x *Index) directBySource(r *q.Reuse) (settled bool) {
	a, b := x.articles[r.A], x.articles[r.B]
	placeA, okA := sourceNamed(a, b.name)
	placeB, okB := sourceNamed(b, a.name)
	if okA == okB {
		return okA
	}
	place, direction, taker, giver := q.Place{Article: r.A, Span: placeA}, q.AFromB, a, b
	if okB {
		place, direction, taker, giver = q.Place{Article: r.B, Span: placeB}, q.BFromA, b, a
	}
	if taker.day != noDay && giver.day != noDay && taker.day < giver.day {
		return true
	}
	r.Direction = direction
	r.Reasons = append(r.Reasons, q.Reason{Text: ReasonNamesSource, Places: []q.Place{place}})
	return true
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

// outlet is the name of who published the article, as far as its address or the name that
// its source gives tells: a canonical name, or else the host or the name as given.
func outlet(a *q.Article) string {
	if name, ok := press.OutletAt(a.URL); ok {
		return name
	}
	if name, ok := press.Outlet(a.Outlet); ok {
		return name
	}
	if u, err := url.Parse(a.URL); err == nil && u.Hostname() != "" {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return strings.TrimSpace(a.Outlet)
}
