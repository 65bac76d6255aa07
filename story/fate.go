package story

import (
	"cmp"
	_ "embed"
	"sort"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
)

// fateOf is what the clause says has happened to the people whom a figure counts. Where it
// counts others as well ("drei Menschen getötet und zehn verletzt"), that is what stands
// between the figure and the next one, if anything does. What the clause says of them goes
// before what they are called: "300 entführte Mädchen kamen frei".
func fateOf(r *q.Reading, f *q.Figure, clause q.Span) string {
	own := q.Span{Start: f.Start, End: clause.End}
	if next := sort.Search(len(r.Figures), func(i int) bool { return r.Figures[i].Start > f.Start }); next < len(r.Figures) {
		own.End = min(own.End, r.Figures[next].Start)
	}
	if own.End < clause.End {
		text := own.In(r.Text)
		for _, and := range []string{" und ", " sowie ", " oder "} {
			text, _, _ = strings.Cut(text, and)
		}
		if fate := fateIn(text, f.Unit); fate != "" {
			return fate
		}
	}
	if fate := fateIn(f.In(r.Text), f.Unit); fate != "" && fate != "tot" {
		behind, _, _ := strings.Cut(r.Text[f.End:clause.End], " und ")
		return cmp.Or(fateIn(r.Text[clause.Start:f.Start]+" "+behind, f.Unit), fate) // those who were abducted have been freed
	}
	return cmp.Or(fateIn(clause.In(r.Text), f.Unit), fateBehind(r, f, clause))
}

// fateBehind is what is said behind a clause that ends with the figure and a relative clause
// about those counted: "317 Mädchen, die verschleppt wurden, sind frei"; else what the relative
// clause says.
func fateBehind(r *q.Reading, f *q.Figure, clause q.Span) string {
	i, behind := r.SentenceAt(f.Start), r.TokenAt(clause.End)
	if i < 0 || r.TokenAt(f.End) != behind || r.Word(behind) != "," || !relates(r.Word(behind+1)) {
		return ""
	}
	relative, main, _ := strings.Cut(r.Text[r.Tokens[behind].End:r.Sentences[i].End], ",")
	return cmp.Or(fateIn(main, f.Unit), fateIn(relative, f.Unit))
}

// relates reports whether a word begins a relative clause about several.
func relates(w string) bool {
	switch w {
	case "die", "der", "das", "denen", "deren", "welche":
		return true
	}
	return false
}

// tells reports whether a phrase says by itself that the fate has come upon those it names:
// "verletzte Kinder".
func tells(phrase, fate string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(phrase)) {
		for _, ending := range []string{"", "e", "en", "er", "es"} {
			if stem, ok := strings.CutSuffix(w, ending); ok && fates()[stem] == fate {
				return true
			}
		}
	}
	return fateIn(phrase, "") == fate
}

// fateIn is what a text says has happened to those who are counted. Of people who are "meist
// leicht verletzt", no more is said than that they are hurt.
func fateIn(text, unit string) string {
	if fate := fates()[strings.ToLower(unit)]; fate != "" {
		return fate
	}
	words := strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return strings.ContainsRune(" \t\n.,", c) })
	for i, w := range words {
		if i > 0 && !(i > 1 && mostly(words[i-2])) {
			if fate := fates()[words[i-1]+" "+w]; fate != "" {
				return fate
			}
		}
		if fate := fates()[w]; fate != "" {
			return fate
		}
	}
	return ""
}

// mostly reports whether a word says that what follows holds for some of those counted only.
func mostly(word string) bool {
	switch word {
	case "meist", "zumeist", "meistens", "überwiegend", "größtenteils", "mehrheitlich", "vorwiegend", "teils", "teilweise", "teil", "mitunter", "einige":
		return true
	}
	return false
}

//go:embed fates.txt
var fateList string

// fateTable is the list of fates.
type fateTable struct {
	words  map[string]string // words and pairs of words → what they say has happened to people
	called map[string]string // fate → what such people are called
}

var fatesRead = sync.OnceValue(func() fateTable {
	table := fateTable{map[string]string{}, map[string]string{}}
	for line := range strings.Lines(fateList) {
		fate, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for i, w := range strings.Split(words, ",") {
			w = strings.TrimSpace(w)
			if i == 0 {
				table.called[fate] = w
			}
			table.words[strings.ToLower(w)] = strings.TrimSpace(fate)
		}
	}
	return table
})

func fates() map[string]string { return fatesRead().words }

// cumulative reports whether a count of people of that fate only grows while a story goes on:
// nobody who was killed or hurt is so no longer.
func cumulative(fate string) bool {
	switch fate {
	case "tot", "verletzt", "leicht verletzt", "schwer verletzt", "festgenommen", "infiziert", "erkrankt", "evakuiert":
		return true
	}
	return false
}
