package brief

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// fromHeadlines names a story by its headlines: by the topic that one of them names in front
// of a colon ("Streit um die Deichbrücke: …") if most articles are about that, else by the
// headline that has most in common with the others. That one is quoted: it is an outlet's.
func fromHeadlines(readings []*q.Reading) string {
	stems := make([][]string, len(readings))
	headlines := map[string]int{} // stem → headlines that have it
	for i, r := range readings {
		stems[i] = nounStems(cleanHeadline(r))
		for _, stem := range stems[i] {
			headlines[stem]++
		}
	}
	openings := openingStems(readings)
	best, topic := "", ""
	most, widest := -1, 0
	for i, r := range readings {
		headline := cleanHeadline(r)
		if headline == "" {
			continue
		}
		if n := 4*inCommon(stems[i], headlines) - len(stems[i]); best == "" || n > most {
			best, most = headline, n
		}
		if t := topicOf(r, headline); t != "" {
			if n := sharers(t, openings); 2*n > len(readings) && n > widest {
				topic, widest = t, n
			}
		}
	}
	switch {
	case topic != "":
		return topic
	case best == "":
		return ""
	}
	return "„" + inner(best) + "“"
}

// cleanHeadline is the headline without the name of the outlet behind it.
func cleanHeadline(r *q.Reading) string {
	title := strings.TrimSpace(r.Title)
	for _, bar := range []string{" - ", " | ", " – "} {
		if i := strings.LastIndex(title, bar); i > 0 && r.Outlet != "" && strings.EqualFold(title[i+len(bar):], r.Outlet) {
			title = title[:i]
		}
	}
	return title
}

// nounStems are the nouns and names of a headline, each once, without inflection.
func nounStems(headline string) []string {
	var stems []string
	for w := range strings.FieldsFuncSeq(headline, func(c rune) bool { return !unicode.IsLetter(c) && c != '-' }) {
		if key := stemmed([]string{w}); isNoun(w) && !slices.Contains(stems, key) {
			stems = append(stems, key)
		}
	}
	return stems
}

// inCommon counts how often the stems of a headline stand in the other headlines.
func inCommon(own []string, headlines map[string]int) int {
	n := 0
	for _, stem := range own {
		n += headlines[stem] - 1
	}
	return n
}

// topicOf is what a headline names in front of its colon, if that is a noun phrase of at least
// two words that is no speaker: "Streit um die Deichbrücke: Land lenkt ein". Who speaks is
// a person, or a single word.
func topicOf(r *q.Reading, headline string) string {
	topic, rest, ok := strings.Cut(headline, ": ")
	words := strings.Fields(topic)
	if !ok || rest == "" || len(words) > longestPhrase || content(words) < 2 {
		return ""
	}
	people := personWords(r)
	for i, w := range words {
		last := i == len(words)-1
		attribute := !last && attributive(w) && isNoun(words[i+1])
		if !isNoun(w) && !attribute && (last || i == 0 || !joins(w)) || people[w] || counts(w) || strings.ContainsFunc(w, unicode.IsPunct) && !strings.Contains(w, "-") {
			return ""
		}
	}
	return topic
}

// openingStems are the stems of the nouns in the headline and the opening of each article.
func openingStems(readings []*q.Reading) []map[string]bool {
	all := make([]map[string]bool, len(readings))
	for i, r := range readings {
		all[i] = map[string]bool{}
		for _, stem := range nounStems(r.Title) {
			all[i][stem] = true
		}
		for _, run := range opening(r) {
			for _, stem := range nounStems(strings.Join(run, " ")) {
				all[i][stem] = true
			}
		}
	}
	return all
}

// sharers counts the articles whose headline or opening has at least half of the nouns of a
// topic.
func sharers(topic string, openings []map[string]bool) int {
	wanted := nounStems(topic)
	n := 0
	for _, stems := range openings {
		has := 0
		for _, w := range wanted {
			if stems[w] {
				has++
			}
		}
		if 2*has >= len(wanted) && has > 0 {
			n++
		}
	}
	return n
}

// inner turns the marks of a quotation inside of a quotation into single ones.
func inner(s string) string {
	var b strings.Builder
	open := false
	for i, c := range s {
		switch {
		case c == '„' || c == '«' && !open || c == '»' && !open:
			b.WriteRune('‚')
			open = true
		case c == '“' || c == '”' || (c == '«' || c == '»') && open:
			b.WriteRune('‘')
			open = false
		case c == '"':
			next, _ := utf8.DecodeRuneInString(s[i+1:])
			open = !open && !unicode.IsSpace(next)
			b.WriteString(cmp.Or(map[bool]string{true: "‚"}[open], "‘"))
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}
