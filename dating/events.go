package dating

import (
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/times"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// event is a day that a dated article names, and the words of the sentence that names it.
type event struct {
	day   q.Day
	words map[string]bool
}

// eventsOf are the events that a dated article places on a day.
func eventsOf(r *q.Reading, pointers []times.Pointer, published q.Day) []event {
	var out []event
	for _, p := range pointers {
		if p.Kind == times.ByShift && p.Weekday == 0 {
			continue // "heute" in a teaser may be the day of another article
		}
		day := p.From(published)
		if words := contentWords(r, p.Span); day != "" && len(words) >= leastWords {
			out = append(out, event{day, words})
		}
	}
	return out
}

const (
	// leastWords is how many content words a sentence needs in order to tell an event.
	leastWords = 4
	// sameWords is the share of the shorter sentence's content words that the other one
	// must have if both tell the same event.
	sameWords = 0.6
)

// sameEvent is the day on which a dated article places what the sentence of the pointer
// tells; "" if none does or if they disagree.
func sameEvent(r *q.Reading, p times.Pointer, events []event) q.Day {
	words := contentWords(r, p.Span)
	if len(words) < leastWords || p.Kind == times.ByShift {
		return ""
	}
	var day q.Day
	best := 0.0
	for _, e := range events {
		if p.Weekday > 0 && weekday(e.day) != p.Weekday {
			continue
		}
		if s := overlap(words, e.words); s >= sameWords && s > best {
			best, day = s, e.day
		}
	}
	return day
}

func overlap(a, b map[string]bool) float64 {
	common := 0
	for w := range a {
		if b[w] {
			common++
		}
	}
	return float64(common) / float64(max(1, min(len(a), len(b))))
}

// nameWords are the capitalised words of an article that do not open a sentence.
func nameWords(r *q.Reading) map[string]bool {
	words := map[string]bool{}
	for _, s := range r.Sentences {
		for k := s.First + 1; k < s.Last; k++ {
			w := r.Word(k)
			if letter.Capital(w) && len(w) > 3 {
				words[stem(w)] = true
			}
		}
	}
	return words
}

// contentWords are the nouns, names and numbers of the sentence around a span, without
// those within it.
func contentWords(r *q.Reading, span q.Span) map[string]bool {
	i := r.SentenceAt(span.Start)
	if i < 0 {
		return nil
	}
	words := map[string]bool{}
	s := r.Sentences[i]
	for k := s.First; k < s.Last && k < s.First+80; k++ {
		w := r.Word(k)
		if span.Overlaps(r.Tokens[k].Span) || utf8.RuneCountInString(w) < 4 && r.Tokens[k].Kind != q.Number {
			continue
		}
		c, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(c) && k > s.First || r.Tokens[k].Kind == q.Number {
			words[stem(w)] = true
		}
	}
	return words
}

// stem cuts what German adds to a noun: "Ministers" and "Minister" are one.
func stem(w string) string {
	for _, ending := range [...]string{"es", "en", "s", "n", "e"} {
		if cut, ok := strings.CutSuffix(w, ending); ok && len(cut) > 4 {
			return cut
		}
	}
	return w
}

// manner tells how the clause around a span tells of its day: as that of an utterance, or
// as background in the pluperfect.
func manner(r *q.Reading, span q.Span) (speech, background bool) {
	first, last := clause(r, span)
	for k := first; k < last; k++ {
		switch w := strings.ToLower(r.Word(k)); {
		case w == "hatte" || w == "hatten":
			background = true
		case saying(w):
			speech = true
		}
	}
	return speech && !background, background
}

// overseas reports whether the sentence around a span tells of the Americas, where it is
// evening when the German papers of the day are closed.
func overseas(r *q.Reading, span q.Span) bool {
	i := r.SentenceAt(span.Start)
	if i < 0 {
		return false
	}
	for k := r.Sentences[i].First; k < r.Sentences[i].Last; k++ {
		w := r.Word(k)
		if strings.HasPrefix(w, "US-") {
			return true
		}
		switch w {
		case "USA", "Washington", "Ortszeit", "York", "Kalifornien", "Texas", "Florida", "Mexiko", "Brasilien", "Kanada", "Argentinien",
			"Chile", "Kolumbien", "Venezuela", "Kuba", "Peru", "Angeles", "Chicago", "Minneapolis", "Ottawa", "Brasília", "Amerika":
			return true
		}
	}
	return false
}

// clause are the tokens around a span up to the next commas or marks of quotation.
func clause(r *q.Reading, span q.Span) (first, last int) {
	i := r.TokenAt(span.Start)
	first, last = i, i
	for first > 0 && i-first < 30 && !divides(r, first-1) {
		first--
	}
	for last < len(r.Tokens) && last-i < 30 && !divides(r, last) {
		last++
	}
	return first, last
}

func divides(r *q.Reading, i int) bool {
	switch r.Tokens[i].Kind {
	case q.Open, q.Close:
		return true
	}
	switch r.Word(i) {
	case ",", ".", ":", ";", "!", "?":
		return true
	}
	return false
}

// saying reports whether a word in lower case is a past form of a verb with which news
// gives the day of an utterance.
func saying(w string) bool {
	switch w {
	case "sagte", "sagten", "teilte", "teilten", "mitteilte", "mitteilten", "erklärte", "erklärten", "berichtete", "berichteten",
		"meldete", "meldeten", "betonte", "betonten", "warnte", "warnten", "forderte", "forderten", "kündigte", "kündigten",
		"ankündigte", "bestätigte", "bestätigten", "verkündete", "verkündeten", "kritisierte", "kritisierten", "schrieb", "schrieben",
		"hieß", "bekanntgab", "bekannt", "äußerte", "äußerten", "verlautete", "informierte", "twitterte", "wies", "sprach":
		return true
	}
	return false
}

// shingleWords is the length of the word sequences by which texts are compared.
const shingleWords = 5

// shingles are the word sequences of an article, as hashes.
func shingles(r *q.Reading) map[uint64]bool {
	var words []uint64
	for _, t := range r.Tokens {
		if t.Kind == q.Word || t.Kind == q.Number {
			words = append(words, fnv(t.In(r.Text)))
		}
	}
	out := make(map[uint64]bool, len(words))
	for i := 0; i+shingleWords <= len(words); i++ {
		h := uint64(14695981039346656037)
		for _, w := range words[i : i+shingleWords] {
			h = (h ^ w) * 1099511628211
		}
		out[h] = true
	}
	return out
}

// fnv is the FNV-1a hash of a word: the same in every run.
func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// containment is the share of the sequences of a that b has too.
func containment(a, b map[uint64]bool) float64 {
	if len(a) == 0 {
		return 0
	}
	common := 0
	for h := range a {
		if b[h] {
			common++
		}
	}
	return float64(common) / float64(len(a))
}
