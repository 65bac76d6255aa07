package brief

import (
	"cmp"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/msg"
)

// sheet is a brief in words and tables: what terminal, Markdown and browser have in common.
// Its texts are as the articles have them; each renderer makes them harmless for its medium.
type sheet struct {
	labels msg.Labels
	title  string
	facts  []string // "5 Artikel", "21.–24. Oktober 2024", "AFP, dpa, AP"
	parts  []part
	places *places
}

// part is one of the ten parts of a brief.
type part struct {
	id     string // in links: "figures"
	title  string
	help   string // what the part shows, in one sentence
	note   string // what a sign in it means; "" if it has none
	tables []table
	size   int    // items of the brief in it; 0 prints that there are none
	none   string // what that says, if not "none found"
}

// table is a block of a part.
type table struct {
	title   string
	form    form
	columns []column
	rows    []row
	limit   int  // rows that a terminal shows; 0 for all
	whole   bool // a terminal does not cut long rows
	minor   bool // left out of a terminal
	series  int  // index into Brief.Series, for its picture; -1 if it is none
}

// form is how a table is set.
type form int

const (
	columnar form = iota // cells under headings
	listed               // the first cell as a line, the others behind it
	matrix               // columnar, with cells of several phrases; too wide for a narrow page
	full                 // listed, and left out where a matrix already shows the same
)

// column is the heading of a column. Narrow columns keep their width, the others share what
// is left.
type column struct {
	title  string
	narrow bool
}

// row is a line of the brief with the places that bear it out.
type row struct {
	cells   []cell
	anchors []anchor
}

// cell is what stands in one column: usually one phrase.
type cell []phrase

// phrase is a piece of text in one look.
type phrase struct {
	text    string
	look    look
	anchors []anchor
}

// look is what a phrase is, from which renderers choose type and colour.
type look string

const (
	plain    look = ""
	strong   look = "strong"   // values, names of actors
	quiet    look = "quiet"    // days, counts
	quoted   look = "quoted"   // words of an article
	agreed   look = "agreed"   // independent, confirms
	doubtful look = "doubtful" // cannot confirm, several named
	opposed  look = "opposed"  // denies, contradicts
	changed  look = "changed"  // a changed position, a superseded value
)

func text(s string, l look) cell { return cell{{text: s, look: l}} }

// newSheet sets all parts of a brief.
func newSheet(b *q.Brief) *sheet {
	s := &sheet{labels: msg.For(b), title: b.Title}
	s.places = newPlaces(b.Story, s.labels)
	s.facts = s.header(b)
	s.parts = []part{
		s.articles(b), s.leftOut(b), s.lead(b), s.figures(b), s.positions(b), s.origins(b),
		s.evidence(b), s.reuse(b), s.novelties(b), s.quotes(b), s.contradictions(b),
	}
	if s.parts[1].size == 0 {
		s.parts = append(s.parts[:1], s.parts[2:]...)
	}
	return s
}

// none is what an empty part says.
func (s *sheet) none(p part) string { return cmp.Or(p.none, s.labels.Text(msg.NothingFound)) }

// columns makes headings from keys; narrow ones are marked by the caller.
func (s *sheet) column(key msg.Key) column { return column{title: s.labels.Text(key)} }

func (s *sheet) narrow(key msg.Key) column {
	return column{title: s.labels.Text(key), narrow: true}
}

// count is a number of things that does not come apart at a line's end.
func (s *sheet) count(key msg.Key, n int) string {
	return strings.ReplaceAll(s.labels.Count(key, n), " ", "\u00a0")
}

// stanceLook is how a stance is shown.
func stanceLook(st q.Stance) look {
	switch st {
	case q.Confirms:
		return agreed
	case q.CannotConfirm, q.NoComment:
		return doubtful
	case q.Denies:
		return opposed
	}
	return plain
}

// verdictLook is how a verdict is shown. One origin is the common case and no warning.
func verdictLook(v q.Verdict) look {
	switch v {
	case q.Independent:
		return agreed
	case q.SeveralNamed:
		return doubtful
	case q.Unstated:
		return opposed
	}
	return plain
}
