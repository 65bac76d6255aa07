package quellenlage

// Story is what several articles say together about one event. It holds structure and no
// verdict on what is true.
type Story struct {
	Readings []*Reading // in order of publication; those without a day last
	LeftOut  []Skip

	Actors         []StoryActor
	Series         []Series
	Positions      []Position
	Claims         []Claim
	Evidence       []NamedEvidence
	Reuse          []Reuse
	New            []Novelty
	Quotations     []Quotation
	Contradictions []Contradiction
}

// Place is a span of one article of a story.
type Place struct {
	Article int // index into Story.Readings
	Span
}

// StoryActor is one actor across the articles of a story.
type StoryActor struct {
	Name    string
	Role    string
	Kind    ActorKind
	For     int        // the actor for whom this one speaks, index into Story.Actors; -1 if for himself
	Members []ActorRef // the same actor in single articles
}

// ActorRef is an actor of one article.
type ActorRef struct {
	Article int // index into Story.Readings
	Actor   int // index into Reading.Actors
}

// Series are the figures that count the same thing.
type Series struct {
	Counted string // "Soldaten in Russland"
	Status  FigureStatus
	Entries []FigureEntry // by day, then value
}

// FigureEntry is one value on one authority, however many articles print it.
type FigureEntry struct {
	Text      string // as first written: "mehr als 800 Helfer"
	Low, High float64
	Modifier  Modifier
	Unit      string
	UnitKind  UnitKind
	AsOf      Day
	Latest    Day   // the last day for which it can hold: AsOf, or the first publication that has it
	Actor     int   // who says it, index into Story.Actors; -1 for outlets in their own voice
	Via       []int // through whom, nearest to the source first
	Articles  []int // indices into Story.Readings, each once
	Origins   []int // terminal authorities, indices into Story.Actors
	Verdict   Verdict
	Reasons   []Reason
	Relations []Relation
	Places    []Place
}

// Relation says how a figure stands to another one of its series.
type Relation struct {
	Type RelationType
	To   int // index into Series.Entries
}

// RelationType is how two figures of a series stand to each other.
type RelationType string

const (
	Supersedes  RelationType = "supersedes"  // the same authority gives a later value
	Narrows     RelationType = "narrows"     // lies within the other's interval
	Agrees      RelationType = "agrees"      // the same value on another authority
	Contradicts RelationType = "contradicts" // intervals without a common value
	Repeats     RelationType = "repeats"     // the same value from the same authority
)

// Verdict says what is known of how many origins stand behind a claim.
type Verdict string

const (
	OneOrigin    Verdict = "one"           // ein Ursprung
	SeveralNamed Verdict = "several_named" // mehrere benannte Ursprünge, Unabhängigkeit nicht belegt
	Independent  Verdict = "independent"   // unabhängig, with reasons
	Unstated     Verdict = "unstated"      // Herkunft nicht angegeben
)

// Reason is why a verdict is what it is, with the place that shows it.
type Reason struct {
	Text   string // key of internal/msg, or words from the text
	Places []Place
}

// Position is what one institution, state or person does by speaking, day by day.
type Position struct {
	Actor   int // index into Story.Actors
	Acts    []Act
	Changes []Change
}

// Act is one speech act of an actor or of somebody who speaks for it.
type Act struct {
	Day      Day // "" if unknown
	Latest   Day // the last day on which it can have been: Day, or the first publication that tells it
	Stance   Stance
	Speaker  int    // who spoke, index into Story.Actors; the position's own actor if nobody else is named
	Text     string // what was said, as written
	Articles []int
	Places   []Place
}

// Change is a changed position: the same matter, another stance.
type Change struct {
	From, To int // indices into Position.Acts
}

// Claim is something that is said in a story, with the way it took into the articles.
type Claim struct {
	Text     string // as first written
	Stance   Stance
	Actor    int // who says it, index into Story.Actors; -1 for an outlet's own voice
	Articles []int
	Origins  []int  // terminal authorities, indices into Story.Actors
	Chain    []Link // from the outlets inwards to the authority
	Verdict  Verdict
	Reasons  []Reason
	Places   []Place
}

// Link is one station of a claim on its way to the reader.
type Link struct {
	Name   string
	Role   LinkRole
	Places []Place
}

// LinkRole is what a station of the chain does.
type LinkRole string

const (
	LinkOutlet    LinkRole = "outlet"    // prints it
	LinkAgency    LinkRole = "agency"    // distributes it
	LinkRelay     LinkRole = "relay"     // reports that somebody else says it
	LinkSource    LinkRole = "source"    // says it
	LinkAuthority LinkRole = "authority" // has it, as the text says
)

// NamedEvidence is a kind of evidence and who says that it exists.
type NamedEvidence struct {
	Kind     EvidenceKind
	Actor    int // index into Story.Actors; -1 if unsaid
	Text     string
	Articles []int
	Places   []Place
}

// Reuse is text that two articles share, or that one article repeats.
type Reuse struct {
	A, B      int // indices into Story.Readings; equal for self-repetition
	Kind      ReuseKind
	Agency    string // for agency copy; "" if none is credited
	Inferred  bool   // not both sides credit the agency: their common text shows it
	Direction Direction
	Reasons   []Reason // why kind, agency and direction are what they are
	// ShareA and ShareB are the shares of each article's words that stand in the passages.
	ShareA, ShareB float64
	Passages       []Passage
}

// Passage is a run of text that stands in two places.
type Passage struct {
	A, B Span
}

// ReuseKind says what shared text is.
type ReuseKind string

const (
	AgencyCopy ReuseKind = "agency"  // both have it from an agency
	Copy       ReuseKind = "copy"    // text of one outlet in another
	Version    ReuseKind = "version" // two states of one article, or text that one outlet prints again
	SelfRepeat ReuseKind = "self"    // an article repeats itself
)

// Direction says who has it from whom.
type Direction string

const (
	AFromB           Direction = "a_from_b"
	BFromA           Direction = "b_from_a"
	UnknownDirection Direction = "unknown"
)

// Novelty is what an article adds that no earlier one of the story had.
type Novelty struct {
	Article int
	Items   []Line
}

// Line is a line of a brief: words, and the places that bear them out.
type Line struct {
	Text   string
	Places []Place
}

// Quotation is something said word for word, however many articles print it.
type Quotation struct {
	Text     string // the longest form, as printed
	Actor    int    // index into Story.Actors; -1 if nobody is identified
	Day      Day
	Articles []int
	Places   []Place
}

// Contradiction is something that does not fit.
type Contradiction struct {
	Kind   ContradictionKind
	Text   string
	Sides  []Side // what stands against each other; for a lost attribution the assertion first
	Places []Place
}

// Side is one side of a contradiction.
type Side struct {
	Actor  int    // who has it, index into Story.Actors; -1 for an outlet's own voice
	Text   string // as written
	Places []Place
}

// ContradictionKind says what does not fit.
type ContradictionKind string

const (
	FigureConflict   ContradictionKind = "figure"
	TimeConflict     ContradictionKind = "time"
	PositionConflict ContradictionKind = "position"
	AttributionLoss  ContradictionKind = "attribution_loss" // a headline or the outlet's own voice asserts what the text only attributes
)

// Answer says where a sentence comes from, as far as the articles of a story tell.
type Answer struct {
	Sentence string
	// Support are the claims that say the same, Against those that deny it, leave it open or
	// refuse to speak of it. Figures are the series to which the sentence's figures belong;
	// their relations tell what has superseded a value and what contradicts it.
	Support, Against []Claim
	Figures          []Series
	// Articles print the claim, and Origins, Verdict and Reasons are those of all support
	// taken together.
	Articles []int
	Origins  []int
	Verdict  Verdict
	Reasons  []Reason
}

// Brief is a story in the order in which an editor reads it.
type Brief struct {
	*Story
	Title    string
	Lead     []Line // at most seven
	Language string // of the labels: "de" or "en"
}
