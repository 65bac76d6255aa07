// Package closed has the closed word classes of German, in lower case: the words of which
// no new ones are made and by which the structure of a sentence is read. A package that
// needs another selection takes a class with or without some words and says why.
package closed

var (
	// Contractions are prepositions that hold the article of their noun.
	Contractions = Of(`am ans aufs beim fürs im ins vom zum zur`)

	// SimplePrepositions are the old and short ones, most of which are also parts of verbs.
	SimplePrepositions = Of(`ab an auf aus außer bei bis durch für gegen hinter in mit nach neben ohne per pro seit über um
		unter von vor wider zu zwischen`)

	// DerivedPrepositions were made of nouns, verbs and adverbs; many have a genitive.
	DerivedPrepositions = Of(`angesichts anlässlich anstatt aufgrund außerhalb bezüglich binnen dank einschließlich entgegen
		entlang gegenüber gemäss gemäß hinsichtlich infolge innerhalb laut mangels mithilfe mitsamt mittels nahe nebst
		oberhalb samt seitens statt trotz ungeachtet unterhalb wegen während zufolge zugunsten zwecks`)

	// Prepositions are all of them, some of which may also stand behind their noun.
	Prepositions = Union(SimplePrepositions, Contractions, DerivedPrepositions)
)

var (
	// DefiniteArticles are the forms of "der", which are also pronouns.
	DefiniteArticles = Of(`das dem den der des die`)

	// IndefiniteArticles are the forms of "ein".
	IndefiniteArticles = Of(`ein eine einem einen einer eines`)

	// NegativeArticles are the forms of "kein".
	NegativeArticles = Of(`kein keine keinem keinen keiner keinerlei keines`)

	// Possessives are the forms of "mein" to "ihr" before a noun.
	Possessives = Of(`dein deine deinem deinen deiner deines euer eure eurem euren eurer eures ihr ihre ihrem ihren ihrer
		ihres mein meine meinem meinen meiner meines sein seine seinem seinen seiner seines unser unsere unserem unseren
		unserer unseres`)

	// Demonstratives are the forms of "dieser" and "jener" before a noun.
	Demonstratives = Of(`diese diesem diesen dieser dieses jene jenem jenen jener jenes`)

	// Distributives are the forms of "jeder".
	Distributives = Of(`jede jedem jeden jeder jedes`)

	// Quantifiers say how many or how much, without a number.
	Quantifiers = Of(`alle allen aller beide beiden beider einige einigen einiger etliche etlichen etlicher manche manchen
		mancher mehrere mehreren mehrerer viele vielen vieler zahlreiche zahlreichen zahlreicher`)

	// Numerals are the numbers from two to twelve, which are written in letters.
	Numerals = Of(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`)

	// Articles are the definite and the indefinite ones.
	Articles = Union(DefiniteArticles, IndefiniteArticles)

	// Determiners open a noun phrase; numbers are not among them.
	Determiners = Union(Articles, NegativeArticles, Possessives, Demonstratives, Distributives, Quantifiers)
)

var (
	// SubjectPronouns are personal pronouns in the nominative and "man"; "sie", "es" and "ihr"
	// have also other cases.
	SubjectPronouns = Of(`du er es ich ihr man sie wir`)

	// ObjectPronouns are personal and reflexive pronouns in the dative and the accusative that
	// cannot be subjects.
	ObjectPronouns = Of(`dich dir euch ihm ihn ihnen mich mir sich uns`)

	// PersonalPronouns are those of all cases, with the reflexive one.
	PersonalPronouns = Union(SubjectPronouns, ObjectPronouns)

	// Interrogatives open a question, as a sentence or as a clause.
	Interrogatives = Of(`inwiefern inwieweit wann warum was welche welchem welchen welcher welches wem wen wer weshalb wessen
		weswegen wie wieso wo wodurch wofür wogegen woher wohin womit wonach woran worauf worüber worum wovon wovor wozu`)

	// Relatives open a relative clause.
	Relatives = Of(`das dem den denen der deren dessen die was welche welchem welchen welcher welches wo wodurch wofür wogegen
		womit wonach woran worauf worüber worum wovon wovor wozu`)
)

var (
	// Coordinators join words or clauses of equal rank.
	Coordinators = Of(`aber denn doch oder sondern sowie und`)

	// Subordinators open a clause whose finite verb stands at its end.
	Subordinators = Of(`als bevor bis da damit dass daß ehe falls indem nachdem ob obgleich obwohl seit seitdem sobald
		sodass sofern solange soweit während weil wenn wie wo zumal`)
)

var (
	// SingularAuxiliaries are the finite forms of "haben", "sein" and "werden" in the third
	// person singular.
	SingularAuxiliaries = Of(`habe hat hatte hätte ist sei war werde wird wurde wäre würde`)

	// PluralAuxiliaries are those in the plural; "haben" and "werden" are also infinitives.
	PluralAuxiliaries = Of(`haben hatten hätten seien sind waren werden wurden wären würden`)

	// SingularModals are the finite forms of the modal verbs in the third person singular.
	SingularModals = Of(`darf durfte dürfe dürfte kann konnte könne könnte mag mochte möge möchte muss musste müsse müsste
		soll solle sollte will wolle wollte`)

	// PluralModals are those in the plural; most are also infinitives.
	PluralModals = Of(`durften dürfen dürften konnten können könnten mochten mögen möchten mussten müssen müssten sollen
		sollten wollen wollten`)

	// Auxiliaries are the finite forms of "haben", "sein" and "werden" in the third person.
	Auxiliaries = Union(SingularAuxiliaries, PluralAuxiliaries)

	// Modals are the finite forms of the modal verbs in the third person.
	Modals = Union(SingularModals, PluralModals)

	// AuxiliaryVerbs are the infinitives of the auxiliaries.
	AuxiliaryVerbs = Of(`haben sein werden`)

	// ModalVerbs are the infinitives of the modal verbs.
	ModalVerbs = Of(`dürfen können mögen müssen sollen wollen`)
)

var (
	// NegativeParticles deny a clause or the word behind them; "kaum" only doubts and is not
	// among them.
	NegativeParticles = Of(`keinesfalls keineswegs mitnichten nicht nie niemals weder`)

	// NegativePronouns deny that there is anybody or anything.
	NegativePronouns = Of(`nichts niemand niemandem niemanden`)

	// Negations are all words that deny: particles, pronouns and the forms of "kein".
	Negations = Union(NegativeParticles, NegativePronouns, NegativeArticles)
)

// Weekdays are the days of the week, as nouns.
var Weekdays = Of(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`)

// Months are the months, with the names that Austria has for two of them.
var Months = Of(`januar jänner februar feber märz april mai juni juli august september oktober november dezember`)
