package draw

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
	"github.com/quellenlage/quellenlage/internal/term"
)

const (
	mostClaims   = 6
	mostStations = 6 // of one role beside each other
	graphWidth   = 820.0
	stationGap   = 34.0 // between columns, for what joins them
	stationRow   = 42.0
	stationHigh  = 34.0
	claimHead    = 26.0 // above the stations of a claim
	claimGap     = 18.0
	smallSize    = "11.5"
	smallLetter  = 6.2
)

// Origins draws the way of the main claims to the reader: outlets, the agencies that they
// credit, relays, the source and the authority on which it relies, in columns from left to
// right. Stations of one role stand below each other; the last ones of each way are filled,
// with one colour for each origin, so that claims of one origin are seen at a glance. Names
// are those of the articles in the order of the story, for outlets without one. It is empty
// if no claim has a way of two stations.
func Origins(b *q.Brief, names []string) string {
	claims := traced(b.Claims)
	if len(claims) == 0 {
		return ""
	}
	labels := msg.For(b)
	g := &ways{brief: b, labels: labels, names: names, roles: rolesOf(claims)}
	g.width = (graphWidth - float64(len(g.roles)-1)*stationGap) / float64(len(g.roles))
	for i, r := range g.roles {
		g.label(g.x(i)+g.width/2, 14, "middle", quiet, labels.Text(msg.Link(r)), "font-size", "11")
	}
	y := topRoom
	var told []string
	for _, c := range claims {
		said, height := g.claim(c, y)
		told = append(told, said)
		y += height
	}
	return g.picture(graphWidth, y-claimGap+6, labels.Text(msg.PictureOrigins), labels.Text(msg.PictureOriginDesc)+" "+strings.Join(told, "; "))
}

// traced are the first claims with a way of at least two stations.
func traced(claims []q.Claim) []q.Claim {
	var found []q.Claim
	for _, c := range claims {
		known := 0
		for _, l := range c.Chain {
			if slices.Contains(allRoles(), l.Role) {
				known++
			}
		}
		if known > 1 && len(found) < mostClaims {
			found = append(found, c)
		}
	}
	return found
}

// allRoles are the roles of stations, outermost first.
func allRoles() []q.LinkRole {
	return []q.LinkRole{q.LinkOutlet, q.LinkAgency, q.LinkRelay, q.LinkSource, q.LinkAuthority}
}

// rolesOf are the roles that occur, outermost first.
func rolesOf(claims []q.Claim) []q.LinkRole {
	var roles []q.LinkRole
	for _, role := range allRoles() {
		if slices.ContainsFunc(claims, func(c q.Claim) bool {
			return slices.ContainsFunc(c.Chain, func(l q.Link) bool { return l.Role == role })
		}) {
			roles = append(roles, role)
		}
	}
	return roles
}

// ways draws the ways of claims below each other.
type ways struct {
	canvas
	brief   *q.Brief
	labels  msg.Labels
	names   []string
	roles   []q.LinkRole
	width   float64  // of a column
	origins []string // in the order of their colours
}

func (g *ways) x(column int) float64 { return float64(column) * (g.width + stationGap) }

// station is a link with its place in the picture.
type station struct {
	q.Link
	column, row int
	articles    []int // that it stands for; none if it stands for all
}

// claim draws one claim with its top at y; it tells the way in words and gives its height.
func (g *ways) claim(c q.Claim, y float64) (said string, height float64) {
	verdict := g.labels.Text(msg.Verdict(c.Verdict))
	if c.Verdict == "" {
		verdict = ""
	}
	text := fit(c.Text, graphWidth-widthOf(verdict)-2*stationGap)
	g.label(0, y+12, "start", ink, text)
	g.label(graphWidth, y+12, "end", quiet, verdict, "font-size", "11")
	stations, rows := g.stations(g.complete(c))
	top := y + claimHead
	for i, from := range stations {
		for _, to := range stations[i+1:] {
			if joins(stations, from, to) {
				g.join(from, to, top)
			}
		}
	}
	last := stations[len(stations)-1].column
	var way []string
	for i, s := range stations {
		g.station(s, top, s.column == last)
		sign := " ← "
		if i > 0 && stations[i-1].column == s.column {
			sign = ", "
		}
		if i > 0 {
			way = append(way, sign)
		}
		way = append(way, s.Name)
	}
	return text + ": " + strings.Join(way, ""), claimHead + float64(rows)*stationRow + claimGap
}

// complete is the chain of a claim with those of its origins that the chain does not reach:
// it is the way of one article, and others may have the claim from elsewhere.
func (g *ways) complete(c q.Claim) []q.Link {
	chain := slices.Clone(c.Chain)
	last := chain[len(chain)-1].Role
	for _, origin := range c.Origins {
		if len(c.Origins) > 1 && origin >= 0 && origin < len(g.brief.Actors) && !g.reaches(chain, origin) {
			chain = append(chain, q.Link{Name: g.brief.Actors[origin].Name, Role: last})
		}
	}
	return chain
}

// reaches reports whether the chain names an origin or somebody who speaks for it.
func (g *ways) reaches(chain []q.Link, origin int) bool {
	return slices.ContainsFunc(chain, func(l q.Link) bool {
		i := slices.IndexFunc(g.brief.Actors, func(a q.StoryActor) bool { return a.Name == l.Name })
		return l.Name == g.brief.Actors[origin].Name || i >= 0 && g.brief.Actors[i].For == origin
	})
}

// stations gives the links of a chain their places, and the number of rows that they take.
// Of many in one role the last place tells how many more there are. Outlets that credit no
// agency stand below all agencies, so that no line crosses a box.
func (g *ways) stations(chain []q.Link) ([]station, int) {
	var out []station
	rows := 1
	for column, role := range g.roles {
		var beside []station
		for _, l := range chain {
			if l.Role != role {
				continue
			}
			s := station{Link: l, column: column, row: len(beside)}
			if role == q.LinkOutlet || role == q.LinkAgency {
				for _, p := range l.Places {
					s.articles = append(s.articles, p.Article)
				}
			}
			s.Name = g.name(s)
			beside = append(beside, s)
		}
		if n := len(beside) - mostStations; n > 0 {
			beside = beside[:mostStations]
			beside[mostStations-1] = station{Link: q.Link{Name: g.labels.Count(msg.More, n+1), Role: role}, column: column, row: mostStations - 1}
		}
		out = append(out, beside...)
	}
	lower(out)
	for _, s := range out {
		rows = max(rows, s.row+1)
	}
	return out, rows
}

// lower moves the outlets that credit no agency below those that do, and below the agencies.
func lower(all []station) {
	agencies, crediting := 0, 0
	for _, s := range all {
		if s.Role == q.LinkAgency {
			agencies++
		}
	}
	credits := func(s station) bool {
		return slices.ContainsFunc(all, func(a station) bool { return a.Role == q.LinkAgency && shareArticle(s, a) })
	}
	for i := range all {
		if all[i].Role == q.LinkOutlet && credits(all[i]) {
			all[i].row = crediting
			crediting++
		}
	}
	below := max(agencies, crediting)
	for i := range all {
		if all[i].Role == q.LinkOutlet && !credits(all[i]) {
			all[i].row = below
			below++
		}
	}
}

// name is the name of a station; an outlet without one goes by that of its article.
func (g *ways) name(s station) string {
	if s.Role == q.LinkOutlet && len(s.articles) > 0 {
		if i := s.articles[0]; i >= 0 && i < len(g.names) && i < len(g.brief.Readings) && g.brief.Readings[i].Outlet == "" {
			return g.names[i]
		}
	}
	return s.Name
}

// joins reports whether a claim went from one station to the other: they are neighbours among
// the columns that this claim has, and an outlet has it from the agencies that it credits,
// or, if it credits none, from the next column behind them.
func joins(all []station, outer, inner station) bool {
	if outer.column >= inner.column {
		return false
	}
	if outer.Role == q.LinkOutlet {
		credits := slices.ContainsFunc(all, func(s station) bool { return s.Role == q.LinkAgency && shareArticle(outer, s) })
		if inner.Role == q.LinkAgency {
			return shareArticle(outer, inner)
		}
		return !slices.ContainsFunc(all, func(s station) bool {
			between := s.column > outer.column && s.column < inner.column
			return between && (s.Role != q.LinkAgency || credits)
		})
	}
	return !slices.ContainsFunc(all, func(s station) bool { return s.column > outer.column && s.column < inner.column })
}

// shareArticle reports whether both stand for an article, or one of them for all.
func shareArticle(a, b station) bool {
	return len(a.articles) == 0 || len(b.articles) == 0 || slices.ContainsFunc(a.articles, func(i int) bool { return slices.Contains(b.articles, i) })
}

// join draws the line between two stations, with its point at the outer one.
func (g *ways) join(outer, inner station, top float64) {
	x1, y1 := g.x(outer.column)+g.width, top+float64(outer.row)*stationRow+stationHigh/2
	x2, y2 := g.x(inner.column), top+float64(inner.row)*stationRow+stationHigh/2
	middle := x2 - stationGap/2
	g.shape("path", "", "d", "M"+num(x1+6)+" "+num(y1)+"H"+num(max(x1+6, middle-stationGap/2))+"C"+num(middle)+" "+num(y1)+" "+num(middle)+" "+num(y2)+" "+num(x2)+" "+num(y2),
		"fill", "none", "stroke", quiet, "stroke-width", "1.3")
	g.shape("path", "", "d", "M"+num(x1)+" "+num(y1)+"L"+num(x1+7)+" "+num(y1-4)+"V"+num(y1+4)+"Z", "fill", quiet)
}

// station draws a box with a name in at most two lines.
func (g *ways) station(s station, top float64, isLast bool) {
	x, y := g.x(s.column), top+float64(s.row)*stationRow
	fill, opacity, edge := "none", "", quiet
	if isLast {
		fill, opacity, edge = g.colour(s.Name), "0.16", g.colour(s.Name)
	}
	g.shape("rect", s.Name, "x", num(x), "y", num(y), "width", num(g.width), "height", num(stationHigh), "rx", "4",
		"fill", fill, "fill-opacity", opacity, "stroke", edge, "stroke-width", "1.3")
	lines := term.Wrap(term.Clean(s.Name), max(int((g.width-12)/smallLetter), 4))
	if len(lines) > 2 {
		lines = []string{lines[0], term.Shorten(lines[1]+" "+lines[2], max(int((g.width-12)/smallLetter), 4))}
	}
	for i, line := range lines {
		middle := y + stationHigh/2 + 4 + (float64(i)-float64(len(lines)-1)/2)*13
		g.label(x+g.width/2, middle, "middle", ink, line, "font-size", smallSize)
	}
}

// colour is that of the origin for which a station stands, the same one in all claims. Where
// there are more origins than colours, the others have none.
func (g *ways) colour(name string) string {
	i := slices.IndexFunc(g.brief.Actors, func(a q.StoryActor) bool { return a.Name == name })
	if i >= 0 {
		if f := g.brief.Actors[i].For; f >= 0 && f < len(g.brief.Actors) {
			name = g.brief.Actors[f].Name
		}
	}
	n := slices.Index(g.origins, name)
	if n < 0 {
		n, g.origins = len(g.origins), append(g.origins, name)
	}
	if n >= originColours {
		return quiet
	}
	return originColour(n)
}
