// Package press knows the names of news agencies, picture agencies and outlets, and finds
// them in credits and in running text.
//
// Two kinds of text are kept apart. A credit ("Quelle: ntv.de, abc/rts") is made of
// signs, so that "rts" is Reuters there; in running text only full spellings count.
package press

import (
	_ "embed"
	"net/url"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

//go:embed agencies.txt
var agencyTable string

//go:embed pictures.txt
var pictureTable string

//go:embed outlets.txt
var outletTable string

// Found is a name found in a text.
type Found struct {
	q.Span        // bytes of the text that was searched
	Name   string // canonical
}

// Agency is the canonical name of the news agency for a spelling or a sign, which must be
// the whole word: "rts" and "Reuters" are Reuters. Signs count in any case.
func Agency(word string) (name string, ok bool) {
	return tables().agencySigns.whole(strings.TrimSpace(word))
}

// AgenciesIn finds the news agencies in a credit, signs included, in the order in which
// they stand. It is meant for lines that are known to be credits.
func AgenciesIn(credit string) []Found { return tables().agencySigns.find(credit) }

// AgenciesNamed finds the news agencies that running text names.
func AgenciesNamed(text string) []Found { return tables().agencies.find(text) }

// PicturesIn finds the agencies in the credit of a picture: picture agencies, and news
// agencies that also sell pictures.
func PicturesIn(credit string) []Found { return tables().pictures.find(credit) }

// Outlet is the canonical name of the outlet for one of its spellings or its domain:
// "ntv.de" is n-tv.
func Outlet(name string) (canonical string, ok bool) {
	name = strings.TrimSpace(name)
	if canonical, ok = tables().outlets.whole(name); ok {
		return canonical, true
	}
	if !strings.Contains(name, ".") {
		return "", false
	}
	canonical, ok = tables().domains[strings.TrimPrefix(strings.ToLower(name), "www.")]
	return canonical, ok
}

// Begins reports whether some spelling of an outlet or an agency begins with the word.
func Begins(word string) bool {
	t, first := tables(), word[:wordEnd(word, 0)]
	return len(t.outlets.under(first)) > 0 || len(t.agencySigns.under(first)) > 0
}

// OutletsNamed finds the outlets that running text names. Outlets whose name is an
// ordinary word are found in unmistakable spellings only.
func OutletsNamed(text string) []Found { return tables().outlets.find(text) }

// OutletAt is the canonical name of the outlet to which a web address belongs.
func OutletAt(address string) (canonical string, ok bool) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return "", false
	}
	for host := strings.ToLower(u.Hostname()); host != ""; {
		if canonical, ok = tables().domains[host]; ok {
			return canonical, true
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return "", false
}

// tables are the embedded tables, parsed at the first use.
var tables = sync.OnceValue(func() *parsed {
	p := &parsed{
		agencies: lexicon{}, agencySigns: lexicon{}, pictures: lexicon{}, outlets: lexicon{},
		domains: map[string]string{},
	}
	for _, row := range rows(agencyTable, 3) {
		name := row[0][0]
		p.agencies.add(name, false, row[0], row[1])
		p.agencySigns.add(name, false, row[0], row[1])
		p.agencySigns.add(name, true, row[2])
		p.pictures.add(name, true, row[0], row[1])
	}
	for _, row := range rows(pictureTable, 2) {
		p.pictures.add(row[0][0], true, row[0], row[1])
	}
	for _, row := range rows(outletTable, 3) {
		p.outlets.add(row[0][0], false, row[0], row[1])
		for _, domain := range row[2] {
			p.domains[domain] = row[0][0]
		}
	}
	return p
})

type parsed struct {
	agencies, agencySigns, pictures, outlets lexicon
	domains                                  map[string]string
}

// rows are the lines of a table that are no comments; each has the given number of
// columns, and each column is a list, which may be empty.
func rows(table string, columns int) [][][]string {
	var out [][][]string
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		row := make([][]string, columns)
		for i, column := range strings.SplitN(line, "|", columns) {
			for item := range strings.SplitSeq(column, ";") {
				if item = strings.TrimSpace(item); item != "" {
					row[i] = append(row[i], item)
				}
			}
		}
		if len(row[0]) == 1 {
			out = append(out, row)
		}
	}
	return out
}
