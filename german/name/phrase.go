package name

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/letter"
)

const (
	byFirstName = "de.name/first-name" // a first name behind an organisation, and the surname behind it
	byPrefield  = "de.name/prefield"   // "Die Gewerkschaft [Wald und Holz] fordert"
)

// splitPerson takes the person off the end of an organisation or place, of whom only the first
// name has been taken for a part of it: "[Amt für Statistik] [Jan Kleinert]".
func splitPerson(r *q.Reading, i int) {
	n := r.Names[i]
	first, last := r.TokenAt(n.Start), r.TokenAt(n.End-1)
	if n.Kind == q.PersonName || first == last || !strings.HasPrefix(r.Text[n.End:], " ") || i+1 < len(r.Names) && r.Names[i+1].Start == n.End+1 {
		return
	}
	if _, ok := lexicon.FirstName(r.Word(last)); !ok || !letter.Capital(r.Word(last+1)) {
		return
	}
	if pos := r.Tags[last+1].POS; pos != q.PROPN && pos != q.NOUN {
		return
	}
	r.Names[i].Span = r.TokenSpan(first, last)
	r.Names = slices.Insert(r.Names, i+1, q.Name{Span: r.TokenSpan(last, last+2), Kind: q.PersonName, By: byFirstName})
}

// institutions finds the names that stand as bare nouns behind an institution at the beginning of
// a sentence, before its verb: "Die Gewerkschaft [Wald und Holz] fordert". Only one phrase stands before
// the verb of a German sentence, so that the nouns must belong to the institution.
func institutions(r *q.Reading) {
	for _, s := range r.Sentences {
		if s.Last-s.First < 4 || r.Tags[s.First].POS != q.DET {
			continue
		}
		if n, ok := lexicon.FindNoun(r.Word(s.First + 1)); !ok || n.Sort != lexicon.InstitutionNoun {
			continue
		}
		last := bareNouns(r, s.First+2, s.Last)
		if last == s.First+2 || last == s.Last || !r.Tags[last].Feats.Has(q.Finite) {
			continue
		}
		span := r.TokenSpan(s.First+2, last)
		at, _ := slices.BinarySearchFunc(r.Names, span, func(n q.Name, s q.Span) int { return n.Start - s.Start })
		if at > 0 && r.Names[at-1].Overlaps(span) || at < len(r.Names) && r.Names[at].Overlaps(span) {
			continue
		}
		r.Names = slices.Insert(r.Names, at, q.Name{Span: span, Kind: q.OrgName, By: byPrefield})
	}
}

// bareNouns is the end of the nouns from token i on that stand alone or are joined by "und"; i if there
// are none. A noun in -s may be a genitive: "die Verwaltung Sandbergs" has no name of its own.
func bareNouns(r *q.Reading, i, last int) int {
	isNoun := func(i int) bool {
		return i < last && r.Tags[i].POS == q.NOUN && letter.Capital(r.Word(i)) && !strings.HasSuffix(r.Word(i), "s")
	}
	if !isNoun(i) {
		return i
	}
	if i++; i < last && r.Word(i) == "und" && isNoun(i+1) {
		return i + 2
	}
	return i
}
