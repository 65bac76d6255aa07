package story

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// longPast is the number of days after which what a sentence dates is another event.
const longPast = 21

// eraOf is the year, with the month if it is told, for which the figure holds, if that lies
// long before the article: what was counted then is another event. A date in the figure's
// clause counts before others of the sentence, and "damals" goes back to the time that one
// of the sentences before names.
func eraOf(r *q.Reading, f *q.Figure, clause q.Span) string {
	i := r.SentenceAt(f.Start)
	published, ok := r.Published.To.Time()
	if i < 0 || !ok {
		return ""
	}
	if era := sinceIn(r, clause, published); era != "" {
		return era
	}
	if era, dated := eraIn(r, clause, published, f.Start); dated {
		return era
	}
	sentence := r.Sentences[i]
	if era, dated := eraIn(r, sentence.Span, published, f.Start); dated || !backThen(sentence.In(r.Text)) {
		return era
	}
	for j := i - 1; j >= max(0, i-nearby) && r.Sentences[j].Block == sentence.Block; j-- {
		if era, dated := eraIn(r, r.Sentences[j].Span, published, f.Start); dated {
			return era
		}
	}
	return ""
}

// eraIn is the year, with the month if it is told, of the date in the span that stands
// nearest to the offset, if that is long before the article. dated reports whether there is
// any date that can be the figure's.
func eraIn(r *q.Reading, s q.Span, published time.Time, near int) (era string, dated bool) {
	distance := 0
	for _, x := range r.TimesIn(s) {
		last, month, ok := lastDay(x.Value)
		if x.Type != q.Date || !ok || comparative(r, x) {
			continue
		}
		far := max(near-x.End, x.Start-near)
		if dated && far >= distance {
			continue
		}
		distance, dated, era = far, true, ""
		if published.Sub(last).Hours() > longPast*24 {
			era = month
		}
	}
	return era, dated
}

// sinceIn is the time long before the article since which something is counted in the span:
// such a sum of years is another number than that of one event.
func sinceIn(r *q.Reading, s q.Span, published time.Time) string {
	for _, x := range r.TimesIn(s) {
		first := r.TokenAt(x.Start)
		last, month, ok := lastDay(x.Value)
		if ok && x.Type == q.Date && published.Sub(last).Hours() > longPast*24 && (strings.EqualFold(r.Word(first), "seit") || strings.EqualFold(r.Word(first-1), "seit")) {
			return since + month
		}
	}
	return ""
}

// since stands before an era that has not ended.
const since = "seit "

// comparing are words that set a figure beside one of the date behind them, or say since when
// something holds.
var comparing = []string{"als", "gegenüber", "vergleich", "verglichen", "seit", "vorjahr", "vorjahres", "vorjahresmonat", "vorjahreszeitraum", "vormonat"}

// comparedWith is how many words before a date may say that it is one to compare with.
const comparedWith = 6

// comparative reports whether a date is not the one of which its clause tells: one of comparison
// ("mehr als im März 2020"), or a part of an attribute ("die 1958 gegründete Republik").
func comparative(r *q.Reading, x q.Time) bool {
	first, behind := r.TokenAt(x.Start), r.TokenAt(x.End)
	if slices.Contains(comparing, strings.ToLower(strings.TrimSpace(x.In(r.Text)))) {
		return true
	}
	for i := first; i >= max(0, first-comparedWith); i-- {
		word := strings.ToLower(r.Word(i))
		if i < first && dividesClauses(word) {
			break
		}
		if slices.Contains(comparing, word) {
			return true
		}
	}
	word, noun := r.Word(behind), r.Word(behind+1)
	c, _ := utf8.DecodeRuneInString(word)
	d, _ := utf8.DecodeRuneInString(noun)
	return unicode.IsLower(c) && unicode.IsUpper(d) && slices.ContainsFunc([]string{"te", "ten", "ter", "tes", "tem", "nde", "nden", "nder", "ndes", "ndem", "ene", "enen", "ener", "enes"}, func(e string) bool { return strings.HasSuffix(word, e) })
}

// backThen reports whether a sentence speaks of a time that was named before.
func backThen(sentence string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(sentence)) {
		switch strings.Trim(word, ".,;:()") {
		case "damals", "seinerzeit", "damalige", "damaligen", "damaliger":
			return true
		}
	}
	return false
}

// lastDay is the last day of a date's value and the value cut to the month; false for values
// that are no year, month or day.
func lastDay(value string) (last time.Time, month string, ok bool) {
	if t, err := time.Parse("2006-01-02", value); err == nil {
		return t, value[:7], true
	}
	if t, err := time.Parse("2006-01", value); err == nil {
		return t.AddDate(0, 1, -1), value, true
	}
	if t, err := time.Parse("2006", value); err == nil {
		return t.AddDate(1, 0, -1), value, true
	}
	return time.Time{}, "", false
}

// eraName is an era in words: "2011", "März 2011".
func eraName(era string) string {
	if begun, ok := strings.CutPrefix(era, since); ok {
		return since + eraName(begun)
	}
	year, month, ok := strings.Cut(era, "-")
	names := []string{"01", "Januar", "02", "Februar", "03", "März", "04", "April", "05", "Mai", "06", "Juni", "07", "Juli", "08", "August", "09", "September",
		"10", "Oktober", "11", "November", "12", "Dezember"}
	if i := slices.Index(names, month); ok && i >= 0 {
		return names[i+1] + " " + year
	}
	return year
}
