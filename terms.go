package quellenlage

// The terms of the field. They are strings so that a reading can be printed and read
// without a table; the formats use them as they stand.

// Stance is what an actor does by saying something.
type Stance string

const (
	Claims        Stance = "claims"
	Confirms      Stance = "confirms"
	CannotConfirm Stance = "cannot_confirm" // has no information, cannot or will not confirm, leaves open
	Denies        Stance = "denies"
	NoComment     Stance = "no_comment"
	Warns         Stance = "warns"
	Demands       Stance = "demands"
	Condemns      Stance = "condemns" // criticises, accuses
	Announces     Stance = "announces"
	Assesses      Stance = "assesses" // opinion, estimate, expectation
)

// Stances are all stances in the order in which a brief lists them.
func Stances() []Stance {
	return []Stance{Claims, Confirms, CannotConfirm, Denies, NoComment, Warns, Demands, Condemns, Announces, Assesses}
}

// Kind is the grammatical form of an attribution.
type Kind string

const (
	Direct               Kind = "direct"                 // in quotation marks
	Indirect             Kind = "indirect"               // reported clause with a frame, or main clause with laut, zufolge, demnach
	FreeIndirect         Kind = "free_indirect"          // sollen or müssen without a frame, speaker known
	IndirectFreeIndirect Kind = "indirect_free_indirect" // Konjunktiv that continues a report, no frame
	Reported             Kind = "reported"               // the act is told, not its words
	Hearsay              Kind = "hearsay"                // sollen, angeblich, Berichten zufolge: nobody identifiable
)

// Medium is how something was uttered.
type Medium string

const (
	Speech          Medium = "speech"
	Writing         Medium = "writing"
	Thought         Medium = "thought"
	SpeechOrThought Medium = "st"
	SpeechOrWriting Medium = "sw"
	ThoughtOrWrit   Medium = "tw"
)

// ActorKind is what an actor is.
type ActorKind string

const (
	Person       ActorKind = "person"
	Organization ActorKind = "organization"
	State        ActorKind = "state"
	Group        ActorKind = "group" // "Experten", "Anwohner"
	Outlet       ActorKind = "outlet"
	Agency       ActorKind = "agency"
	Unnamed      ActorKind = "unnamed" // "eine Quelle", "Kreise"
)

// Modifier is how a number is limited.
type Modifier string

const (
	Exact    Modifier = "exact"
	About    Modifier = "about"
	MoreThan Modifier = "more_than"
	AtLeast  Modifier = "at_least"
	UpTo     Modifier = "up_to"
	LessThan Modifier = "less_than"
	Almost   Modifier = "almost"
	Between  Modifier = "between"
	Several  Modifier = "several" // "mehrere Tausend", "Dutzende": a word, and an open interval
)

// UnitKind is what the unit of a figure is.
type UnitKind string

const (
	UnitThings  UnitKind = "things"  // the things counted: "Soldat"
	UnitMoney   UnitKind = "money"   // a currency
	UnitShare   UnitKind = "share"   // per cent, percentage points, multiples
	UnitMeasure UnitKind = "measure" // length, area, volume, mass, points and the like
)

// Measures reports whether the unit says how much and not how many of what.
func (k UnitKind) Measures() bool { return k == UnitMoney || k == UnitShare || k == UnitMeasure }

// EvidenceKind is what is named as evidence.
type EvidenceKind string

const (
	SatelliteImage  EvidenceKind = "satellite_image"
	FaceRecognition EvidenceKind = "face_recognition" // by others; Quellenlage identifies nobody
	Video           EvidenceKind = "video"
	Photo           EvidenceKind = "photo"
	Document        EvidenceKind = "document"
	Leak            EvidenceKind = "leak"
	Study           EvidenceKind = "study"
	Survey          EvidenceKind = "survey"
	Forensic        EvidenceKind = "forensic"
	Interview       EvidenceKind = "interview"
	Eyewitness      EvidenceKind = "eyewitness"
	Intercept       EvidenceKind = "intercept"
	OwnReporting    EvidenceKind = "own_reporting"
	OtherEvidence   EvidenceKind = "other"
)
