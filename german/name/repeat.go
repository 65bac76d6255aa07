package name

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

const (
	bySurname = "de.name/surname" // a surname whose full name stands elsewhere in the article
	byAcronym = "de.name/acronym" // "Kleinert-Institut (KI)", and "KI" from then on
)

// repeat goes over the whole article: who is named in full once is a person everywhere,
// and the acronym of an organisation is one everywhere. The model sees single sentences.
func repeat(r *q.Reading) {
	for i := range r.Names {
		r.Names[i] = withinQuotes(r, r.Names[i])
	}
	r.Names = slices.DeleteFunc(r.Names, func(n q.Name) bool { return n.Empty() || isNoName(n.In(r.Text)) })
	for i := 0; i < len(r.Names); i++ {
		splitPerson(r, i)
	}
	institutions(r)
	surnames, acronyms := surnamesOf(r), acronymsOf(r)
	if len(surnames) == 0 && len(acronyms) == 0 {
		return
	}
	var added []q.Name
	next := 0
	for i, t := range r.Tokens {
		for next < len(r.Names) && r.Names[next].End <= t.Start {
			next++
		}
		word := r.Word(i)
		person, organisation := isForm(word, surnames), acronyms[word]
		if !person && !organisation {
			continue
		}
		if next < len(r.Names) && r.Names[next].Overlaps(t.Span) {
			if n := &r.Names[next]; person && n.Span == t.Span && n.Kind != q.PersonName && !placeBefore(r, i) {
				n.Kind, n.By = q.PersonName, bySurname
			}
			continue
		}
		switch {
		case person && mayBePerson(r, i):
			added = append(added, q.Name{Span: t.Span, Kind: q.PersonName, By: bySurname})
		case organisation:
			added = append(added, q.Name{Span: t.Span, Kind: q.OrgName, By: byAcronym})
		}
	}
	r.Names = append(r.Names, added...)
	slices.SortFunc(r.Names, func(a, b q.Name) int { return a.Compare(b.Span) })
}

// withinQuotes cuts a name off before a quotation mark that has no partner in it, and takes
// marks off its ends.
func withinQuotes(r *q.Reading, n q.Name) q.Name {
	first, last := r.TokenAt(n.Start), r.TokenAt(n.End-1)+1
	for first < last && isMark(r.Tokens[first].Kind) {
		first++
	}
	open := 0
	for i := first; i < last; i++ {
		switch r.Tokens[i].Kind {
		case q.Open:
			open = i
		case q.Close:
			if open == 0 {
				last = i
			}
			open = 0
		}
	}
	if open > 0 {
		last = open
	}
	for last > first && (isMark(r.Tokens[last-1].Kind) && r.Word(last-1) != ")") {
		last--
	}
	n.Span = r.TokenSpan(first, last)
	return n
}

func isMark(k q.TokenKind) bool { return k == q.Punct || k == q.Open || k == q.Close }

// surnamesOf are the last words of the persons who are named by more than one word.
func surnamesOf(r *q.Reading) map[string]bool {
	surnames := map[string]bool{}
	for _, n := range r.Names {
		last := r.TokenAt(n.End - 1)
		if n.Kind != q.PersonName || r.TokenAt(n.Start) == last {
			continue
		}
		if word := r.Word(last); letter.Capital(word) && utf8.RuneCountInString(word) > 2 {
			surnames[word] = true
		}
	}
	return surnames
}

// acronymsOf are words in capitals that stand in brackets behind an organisation.
func acronymsOf(r *q.Reading) map[string]bool {
	acronyms := map[string]bool{}
	for _, n := range r.Names {
		i := r.TokenAt(n.End)
		word := r.Word(i + 1)
		if n.Kind == q.OrgName && r.Word(i) == "(" && r.Word(i+2) == ")" && len(word) > 1 && word == strings.ToUpper(word) && letter.Capital(word) {
			acronyms[word] = true
		}
	}
	return acronyms
}

// isForm reports whether the word is one of the names or its genitive.
func isForm(word string, names map[string]bool) bool {
	if names[word] {
		return true
	}
	stem, cut := strings.CutSuffix(word, "s")
	return cut && names[strings.TrimRight(stem, "’'")]
}

// mayBePerson keeps the noun out that a surname also is: "der Koch" is no Mr Koch, and
// "Koch-Institut" is another word altogether.
func mayBePerson(r *q.Reading, i int) bool {
	if pos := r.Tags[i].POS; pos != q.PROPN && pos != q.NOUN {
		return false
	}
	if i == 0 {
		return true
	}
	before := r.Tags[i-1]
	return before.POS != q.DET && before.POS != q.NUM || r.Tags[i].POS == q.PROPN
}

// placeBefore reports whether a preposition of place stands before token i.
func placeBefore(r *q.Reading, i int) bool {
	switch r.Word(i - 1) {
	case "in", "In", "aus", "Aus", "nach", "Nach", "bei", "Bei":
		return true
	}
	return false
}

// isNoName reports words that a corpus may count among the names and a reader of news does
// not: currencies, diseases, letters and signs alone.
func isNoName(text string) bool {
	switch strings.TrimSuffix(text, "s") {
	case "Euro", "EUR", "Cent", "Dollar", "US-Dollar", "USD", "Franken", "CHF", "Pfund", "Yen", "Rubel", "Lira", "Yuan", "D-Mark", "Mark", "Bitcoin",
		"Corona", "Coronaviru", "Covid", "Covid-19", "COVID-19", "Sars-CoV-2", "SARS-CoV-2", "Delta", "Omikron", "Online", "Internet":
		return true
	}
	return utf8.RuneCountInString(text) < 2 || !strings.ContainsFunc(text, unicode.IsLetter)
}
