package attribution

import (
	"strings"

	"github.com/quellenlage/quellenlage/internal/closed"
)

// The closed classes of German that the rules need.

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// table is a set by whose words rules look up.
func table(s closed.Set) map[string]bool {
	m := map[string]bool{}
	for _, w := range s.Words() {
		m[w] = true
	}
	return m
}

var (
	conjunctions = table(closed.Coordinators)

	subordinators = table(closed.Subordinators)

	questionWords = table(closed.Interrogatives)

	relatives = table(closed.Relatives.Without("worum"))

	prepositions = table(closed.Prepositions.Without("fürs mithilfe seitens wider"))

	subjectPronouns = table(closed.SubjectPronouns.Without("du").With("jemand niemand"))

	nominativeDeterminers = set(`der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes
		mein meine dein deine sein seine ihr ihre unser unsere euer eure beide alle viele einige mehrere manche zwei drei
		vier fünf sechs zahlreiche etliche mancher solche`)

	// determiners leave out those of the second person, which news does not use outside
	// quotations.
	determiners = table(closed.Determiners.
			Without("dein deine deinem deinen deiner deines etlicher euer eure eurem euren eurer eures keinerlei mancher zahlreicher").
			With("solche solchen solcher zwei drei vier fünf sechs zweier dreier"))

	genitiveDeterminers = set(`des der eines einer dieses dieser jenes jener seines seiner ihres ihrer unseres unserer
		beider aller vieler mehrerer zweier dreier`)

	// adverbs, and the words of "vor allem" and "unter anderem", that may begin a sentence or
	// stand behind the verb without being its subject
	adverbs = set(`auch nun jetzt heute gestern morgen vorgestern zuvor danach daraufhin dabei dazu damit dort hier hierzu
		zudem außerdem ausserdem ferner weiter weiterhin allerdings jedoch dennoch trotzdem deshalb daher darum so dann später
		zunächst zuerst zuletzt erst bereits schon noch nur wieder immer inzwischen mittlerweile unterdessen derweil
		gleichzeitig zugleich ebenso ebenfalls anschließend schließlich letztlich offenbar angeblich möglicherweise vielleicht
		wahrscheinlich wohl natürlich tatsächlich konkret insgesamt einerseits andererseits dagegen hingegen stattdessen
		dadurch dafür darin darauf daran daraus darüber davon davor demnach demzufolge folglich somit also sonst seinerseits
		ihrerseits nicht nie niemals kaum bislang bisher damals einst kürzlich jüngst neulich vorerst derzeit aktuell
		momentan eigens ausdrücklich öffentlich offiziell mehrfach wiederholt zwar etwa beispielsweise unter gar sogar
		selbst vor allem lediglich bloß eben gerade einmal mal ja nein freilich indes indessen gleichwohl nämlich hinterher
		nachher vorher abends morgens mittags nachts montags dienstags mittwochs donnerstags freitags samstags sonntags
		direkt sofort umgehend prompt knapp schriftlich mündlich telefonisch wörtlich sinngemäß stets oft häufig
		erneut abermals nochmals hinzu draußen drinnen drüben überall nirgends teils teilweise weder entweder sowohl wenig`)

	// verbs' homographs that are almost never verbs in running text
	neverVerb = set(`laut eine einen einer eines einem ein der die das den dem des und oder aber im in am an auf aus bei mit nach
		von vor zu um so wie statt dank trotz wegen samt weise arm alle alles heute weit weiter sehr rund etwa gut
		seine seinen seiner seinem seines ihre ihren ihrer ihrem meine meinen meiner meinem unsere unser offen hart lang lange
		kurz schon noch nur auch nicht zur zum vom beim dass ob wenn er es ich wir sich mich dich uns euch ihn ihm ihnen was wer
		mehr viel viele wenige andere anderen anderer erst erste ersten zwei drei vier dort hier dann doch jetzt nun ab
		bis durch für gegen über unter zwischen ohne während seit leider neben hinter`)

	// particles are the separable prefixes that stand at the end of a clause
	particles = set(`ab an auf aus bei dar ein fest fort frei gegenüber her heraus heran herein hervor herunter hin hinaus
		hinein hinweg hinzu nach nahe nieder offen los mit um unter vor voraus vorbei vorher vorweg weg weiter wieder zu
		zurück zusammen entgegen dagegen preis kund bekannt klar fehl teil statt ins durch über bereit
		richtig gleich gut hoch klein schön tot wahr voran vorüber auseinander bevor dazu`)

	// negations have also "kaum", which denies what somebody has said as well as "nicht" does.
	negations = table(closed.Negations.With("kaum"))

	// modals are lemmas; "möchten" is one of its own.
	modals = table(closed.ModalVerbs.With("möchten"))
)
