package msg

import q "github.com/quellenlage/quellenlage"

// Terms of the vocabulary have keys made of their group and their value.

// Stance is the key of what an actor does by speaking.
func Stance(s q.Stance) Key { return Key("stance." + s) }

// StanceBefore is the key of what an actor did before he changed his position, with the places
// {day} and {words}.
func StanceBefore(s q.Stance) Key { return Key("change.before." + s) }

// StanceAfter is the key of what an actor does when he has changed his position, with the
// places {day} and {words}.
func StanceAfter(s q.Stance) Key { return Key("change.after." + s) }

// Verdict is the key of a verdict on origins.
func Verdict(v q.Verdict) Key { return Key("verdict." + v) }

// Modifier is the key of a limited number.
func Modifier(m q.Modifier) Key { return Key("modifier." + m) }

// Words is the key of a limited number in running text.
func Words(m q.Modifier) Key { return Key("words." + m) }

// Relation is the key of how a figure stands to another, with the place {value}.
func Relation(r q.RelationType) Key { return Key("relation." + r) }

// Status is the key of what a figure's status adds to what is counted.
func Status(s q.FigureStatus) Key { return Key("status." + s) }

// Evidence is the key of a kind of evidence.
func Evidence(k q.EvidenceKind) Key { return Key("evidence." + k) }

// Reuse is the key of a kind of shared text.
func Reuse(k q.ReuseKind) Key { return Key("reuse." + k) }

// Direction is the key of who has a text from whom, with the places {a} and {b}.
func Direction(d q.Direction) Key { return Key("direction." + d) }

// Contradiction is the key of a kind of contradiction.
func Contradiction(k q.ContradictionKind) Key { return Key("contradiction." + k) }

// Skip is the key of why an article was left out.
func Skip(r q.SkipReason) Key { return Key("skip." + r) }

// Basis is the key of how a day is known.
func Basis(b q.Basis) Key { return Key("basis." + b) }

// Reason is the key of a reason for a verdict, as package story names it.
func Reason(text string) Key { return Key("reason." + text) }

// Kind is the key of a form of attribution.
func Kind(k q.Kind) Key { return Key("kind." + k) }

// ActorKind is the key of what an actor is.
func ActorKind(k q.ActorKind) Key { return Key("actor." + k) }

// Link is the key of a station of a chain.
func Link(r q.LinkRole) Key { return Key("link." + r) }

// Numbers and days.
const (
	ThousandsMark    Key = "number.thousands"
	DecimalMark      Key = "number.decimal"
	Million          Key = "number.million"
	Billion          Key = "number.billion"
	Trillion         Key = "number.trillion"
	SeveralFew       Key = "several.few"
	SeveralDozens    Key = "several.dozens"
	SeveralHundreds  Key = "several.hundreds"
	SeveralThousands Key = "several.thousands"
	SeveralMillions  Key = "several.millions"
	SeveralBillions  Key = "several.billions"
	DayOfMonth       Key = "day.of_month"
	NoDay            Key = "day.none"
)

// The parts of a brief and their headings.
const (
	Brand              Key = "brand"
	PartArticles       Key = "part.articles"
	PartLeftOut        Key = "part.left_out"
	PartLead           Key = "part.lead"
	PartFigures        Key = "part.figures"
	PartPositions      Key = "part.positions"
	PartOrigins        Key = "part.origins"
	PartEvidence       Key = "part.evidence"
	PartReuse          Key = "part.reuse"
	PartNew            Key = "part.new"
	PartQuotes         Key = "part.quotes"
	PartContradictions Key = "part.contradictions"
	PartTexts          Key = "part.texts"
	PartVerdict        Key = "part.verdict"
	Question           Key = "question"
	PartSupport        Key = "part.support"
	PartAgainst        Key = "part.against"

	HelpFigures        Key = "help.figures"
	HelpPositions      Key = "help.positions"
	NoteLatest         Key = "note.latest"
	HelpOrigins        Key = "help.origins"
	HelpEvidence       Key = "help.evidence"
	HelpReuse          Key = "help.reuse"
	HelpNew            Key = "help.new"
	HelpQuotes         Key = "help.quotes"
	HelpContradictions Key = "help.contradictions"
	HelpJudges         Key = "help.judges"
)

// Columns and small words of a brief.
const (
	ColumnArticle     Key = "column.article"
	ColumnDay         Key = "column.day"
	ColumnAsOf        Key = "column.as_of"
	ColumnOutlet      Key = "column.outlet"
	ColumnTitle       Key = "column.title"
	ColumnAgencies    Key = "column.agencies"
	ColumnValue       Key = "column.value"
	ColumnSource      Key = "column.source"
	ColumnArticles    Key = "column.articles"
	ColumnOrigins     Key = "column.origins"
	ColumnPlaces      Key = "column.places"
	ColumnActor       Key = "column.actor"
	ColumnStance      Key = "column.stance"
	ColumnWords       Key = "column.words"
	ColumnKind        Key = "column.kind"
	ColumnPath        Key = "column.path"
	ColumnSide        Key = "column.side"
	ColumnOther       Key = "column.other_side"
	ColumnReason      Key = "column.reason"
	Articles          Key = "count.articles"
	Outlets           Key = "count.outlets"
	OutletsKnown      Key = "count.outlets_known"
	Passages          Key = "count.passages"
	More              Key = "count.more"
	Unattributed      Key = "unattributed"
	Untitled          Key = "untitled"
	NoOutlet          Key = "no_outlet"
	NothingFound      Key = "nothing_found"
	NothingSaid       Key = "nothing_said"
	NobodySays        Key = "nobody_says"
	NoFigure          Key = "no_figure"
	NoDayStated       Key = "day.not_stated"
	DayInferred       Key = "day.inferred"
	AgencyUnknown     Key = "agency.unknown"
	DayLatest         Key = "day.latest"
	AnchorTitle       Key = "anchor.title"
	QuoteMarks        Key = "quote.marks"
	Changes           Key = "changes"
	SameOrigin        Key = "origin.same"
	SameOriginAs      Key = "origin.same_as"
	OtherOrigin       Key = "origin.other"
	ChainArrow        Key = "chain.arrow"
	ChangedPosition   Key = "changed_position"
	AgencyUncredited  Key = "agency.uncredited"
	AllPositions      Key = "all_positions"
	BackToBrief       Key = "back_to_brief"
	InItself          Key = "in_itself"
	PictureFigures    Key = "picture.figures"
	PicturePositions  Key = "picture.positions"
	PictureOrigins    Key = "picture.origins"
	PictureOriginDesc Key = "picture.origins.desc"
	PictureReuse      Key = "picture.reuse"
	PictureFigureDesc Key = "picture.figures.desc"
	PicturePosDesc    Key = "picture.positions.desc"
	PictureReuseDesc  Key = "picture.reuse.desc"
)

// Reasons for how shared text is judged.
const (
	ReasonBothCredit  Key = "reason.reuse.both_credit"
	ReasonOneCredits  Key = "reason.reuse.one_credits"
	ReasonSharedText  Key = "reason.reuse.shared_text"
	ReasonSameOutlet  Key = "reason.reuse.same_outlet"
	ReasonEarlier     Key = "reason.reuse.earlier"
	ReasonNamesSource Key = "reason.reuse.names_source"
)

// Sentences of the lead.
const (
	LeadFigure       Key = "lead.figure"
	LeadFigureLatest Key = "lead.figure.latest"
	LeadAgainst      Key = "lead.against"
	LeadChange       Key = "lead.change"
	LeadChangeOne    Key = "lead.change.one"
	LeadConflict     Key = "lead.conflict"
	LeadConflictOne  Key = "lead.conflict.one"
	LeadConflictSide Key = "lead.conflict.side"
	LeadBefore       Key = "lead.before"
	LeadStands       Key = "lead.stands"
	LeadClaim        Key = "lead.claim"
	LeadUnvouched    Key = "lead.unvouched"
	RelationContinue Key = "relation.continues"
	LeadLatestDay    Key = "lead.day.latest"
	LeadArticle      Key = "lead.article"
	LeadDoubt        Key = "lead.doubt"
	LeadDoubtOne     Key = "lead.doubt.one"
	LeadEvidence     Key = "lead.evidence"
	LeadLoss         Key = "lead.loss"
	LeadLossSource   Key = "lead.loss.source"
	LeadCopy         Key = "lead.copy"
	LeadCopyHidden   Key = "lead.copy.hidden"
	LeadNothing      Key = "lead.nothing"
)

// The legend of an annotated text.
const (
	LegendTitle       Key = "legend.title"
	LegendSource      Key = "legend.source"
	LegendCue         Key = "legend.cue"
	LegendContent     Key = "legend.content"
	LegendFigure      Key = "legend.figure"
	LegendTime        Key = "legend.time"
	LegendActor       Key = "legend.actor"
	LegendEvidence    Key = "legend.evidence"
	LegendLeft        Key = "legend.left"
	SignSource        Key = "sign.source"
	SignCue           Key = "sign.cue"
	SignContent       Key = "sign.content"
	SignFigure        Key = "sign.figure"
	SignTime          Key = "sign.time"
	SignActor         Key = "sign.actor"
	SignEvidence      Key = "sign.evidence"
	AnnotatedTitle    Key = "annotated.title"
	AnnotatedFindings Key = "annotated.findings"
	ColumnForm        Key = "column.form"
	ColumnRule        Key = "column.rule"
)
