package quellenlage

import "sort"

// Reading is an article with what has been found in it. Each field below Article is a
// layer: sorted by place, made by one stage, and never changed by another.
type Reading struct {
	*Article

	Tokens       []Token
	Sentences    []Sentence
	Tags         []Tag // one for each token
	Names        []Name
	Times        []Time
	Figures      []Figure
	Actors       []Actor
	Attributions []Attribution
	Evidence     []Evidence
}

// Token is a word, a number or a mark of punctuation.
type Token struct {
	Span
	Kind TokenKind
}

// TokenKind is the shape of a token.
type TokenKind uint8

const (
	Word   TokenKind = iota // letters, with inner hyphens, apostrophes and abbreviation points: "dpa-Informationen", "z. B."
	Number                  // digits with their separators: "1.500", "20.30", "3." before a month
	Punct                   // a mark that is none of the following
	Open                    // opening quotation mark
	Close                   // closing quotation mark
	Symbol                  // %, €, §, & and the like
)

// Sentence is a sentence, or a headline or heading as a whole.
type Sentence struct {
	Span
	First, Last int // tokens First ≤ i < Last
	Block       int // index into Blocks
}

// Tag is what is known of a token's grammar.
type Tag struct {
	POS   POS
	Feats Feats
}

// POS is a part of speech of Universal Dependencies.
type POS uint8

const (
	NoPOS POS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

// Feats are the grammatical features that the analysis uses, as a set of bits.
type Feats uint32

const (
	Finite       Feats = 1 << iota // finite verb
	Infinitive                     // infinitive, also with zu
	Participle                     // past participle
	Imperative                     // imperative
	Past                           // past tense
	Subjunctive1                   // Konjunktiv I that cannot be indicative
	Subjunctive2                   // Konjunktiv II
	Singular
	Plural
	Nominative
	Genitive
	Dative
	Accusative
	Masculine
	Feminine
	Neuter
)

// Has reports whether all features of g are set.
func (f Feats) Has(g Feats) bool { return f&g == g }

// Name is the name of a person, an organisation or a place.
type Name struct {
	Span
	Kind NameKind
	By   string
}

// NameKind is what a name names.
type NameKind string

const (
	PersonName NameKind = "person"
	OrgName    NameKind = "organization"
	PlaceName  NameKind = "place"
	OtherName  NameKind = "other"
)

// Time is a time expression with its TIMEX3 value. An interval is "A/B", its last day
// included.
type Time struct {
	Span
	Type  TimeType
	Value string
	By    string
}

// TimeType is the TIMEX3 type.
type TimeType string

const (
	Date     TimeType = "DATE"
	Clock    TimeType = "TIME"
	Duration TimeType = "DURATION"
	Set      TimeType = "SET"
)

// Figure says how many or how much of something there is.
type Figure struct {
	Span // modifier, number, and unit or noun: "mehr als 1.500 Menschen"

	// Low and High bound the value; an open end is -Inf or +Inf.
	Low, High float64
	Modifier  Modifier
	Number    Span   // the number alone: "1.500"
	Unit      string // noun lemma "Soldat", or "EUR", "%", "km"
	UnitKind  UnitKind
	Counted   string // what is counted, with its attributes: "kenianische Helfer"
	// Status tells present from planned and merely possible figures, which never
	// contradict each other.
	Status FigureStatus
	AsOf   Day // the day for which the figure holds, "" if the text does not say
	// Attribution is the index of the attribution that carries the figure, -1 if the
	// outlet says it in its own voice.
	Attribution int
	By          string
}

// FigureStatus says whether what is counted is there.
type FigureStatus string

const (
	Actual   FigureStatus = "actual"
	Planned  FigureStatus = "planned"  // "sollen entsandt werden", "will schicken"
	Possible FigureStatus = "possible" // "könnten", "würden", "falls"
)

// Actor is somebody who says something, or of whom something is said, in one article.
type Actor struct {
	Name string    // canonical: "Joost Hemke", "taiwanischer Geheimdienst"
	Role string    // office as written, in the nominative: "Nato-Sprecher"
	Of   string    // the institution or state for which the actor speaks: "NATO"; "" if none
	Kind ActorKind // what the actor is
	// Mentions are the places where the actor is named, described or meant by a pronoun.
	Mentions []Mention
	By       string
}

// Mention is one place where an actor is meant.
type Mention struct {
	Span
	Form MentionForm
	By   string
}

// MentionForm is how an actor is mentioned.
type MentionForm string

const (
	ByName        MentionForm = "name"        // "Joost Hemke", "Hemke"
	ByDescription MentionForm = "description" // "der Nato-Sprecher"
	ByPronoun     MentionForm = "pronoun"     // "er", "seinen"
)

// Attribution says that somebody is reported to have said, written or thought something.
type Attribution struct {
	Content   Spans // what is attributed; marks of quotation included
	Cue       Spans // the words that announce it: "teilte … mit", "laut"
	Frame     Spans // the rest of the sentence that holds cue and source
	Source    Spans // who says it, as written
	Addressee Spans // to whom

	Actor     int   // index into Actors; -1 if nobody is identified
	Via       []int // other links of the chain, nearest to the source first
	Authority int   // who the text says has it, the last link; -1 if that is Actor

	Kind   Kind
	Medium Medium
	Stance Stance
	When   Day // day of the utterance, "" if the text does not say
	Inside int // index of the attribution that contains this one; -1 if none
	By     string
}

// Evidence is a proof or a basis that the text names: a satellite image, a video. That
// somebody claims to have it is all that is said.
type Evidence struct {
	Span
	Kind        EvidenceKind
	Actor       int // who says that it exists or refers to it, index into Actors; -1 if unsaid
	Attribution int // the attribution in which it stands; -1 for the outlet's own voice
	By          string
}

// SentenceAt is the index of the sentence that contains the byte offset; -1 if none does.
func (r *Reading) SentenceAt(offset int) int {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].End > offset })
	if i < len(r.Sentences) && r.Sentences[i].Start <= offset {
		return i
	}
	return -1
}

// TimesIn are the times that begin within the span.
func (r *Reading) TimesIn(s Span) []Time {
	first := sort.Search(len(r.Times), func(i int) bool { return r.Times[i].Start >= s.Start })
	last := sort.Search(len(r.Times), func(i int) bool { return r.Times[i].Start >= s.End })
	return r.Times[first:max(first, last)]
}

// TokenAt is the index of the first token that ends after the byte offset: the token
// there, or the next one. It is len(Tokens) behind the last.
func (r *Reading) TokenAt(offset int) int {
	return sort.Search(len(r.Tokens), func(i int) bool { return r.Tokens[i].End > offset })
}

// Word is the text of token i; "" outside of the tokens.
func (r *Reading) Word(i int) string {
	if i < 0 || i >= len(r.Tokens) {
		return ""
	}
	return r.Tokens[i].In(r.Text)
}

// TokenSpan is the span from token first up to, and without, token last.
func (r *Reading) TokenSpan(first, last int) Span {
	if first >= last {
		return Span{}
	}
	return Span{r.Tokens[first].Start, r.Tokens[last-1].End}
}
