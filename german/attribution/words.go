package attribution

import "strings"

// The closed classes of German that the rules need.

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	conjunctions = set(`und oder aber doch sondern denn sowie`)

	subordinators = set(`dass daß ob weil wenn falls da obwohl obgleich nachdem bevor ehe während damit indem sodass
		solange sobald sofern soweit seit seitdem als wie wo zumal bis`)

	questionWords = set(`wer wen wem wessen was wo woher wohin wann warum weshalb weswegen wieso wie welche welcher welches
		welchen welchem wonach womit wodurch wofür wogegen worauf woran worüber worum wovon wovor wozu inwieweit inwiefern`)

	relatives = set(`der die das den dem dessen deren denen welche welcher welches welchen welchem was wo wonach womit
		wodurch wofür wogegen worauf woran worüber wovon wovor wozu`)

	prepositions = set(`ab an am ans auf aufs aus außer bei beim bis durch entlang für gegen gegenüber hinter im in ins mit nach
		neben ohne per pro seit trotz um unter über vom von vor während wegen zu zum zur zwischen anlässlich angesichts
		aufgrund binnen dank einschließlich entgegen gemäß gemäss infolge innerhalb außerhalb laut mangels mittels statt anstatt
		ungeachtet zufolge zugunsten zwecks bezüglich hinsichtlich oberhalb unterhalb trotz nahe samt mitsamt nebst`)

	subjectPronouns = set(`er sie es wir ich man ihr jemand niemand`)

	nominativeDeterminers = set(`der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes
		mein meine dein deine sein seine ihr ihre unser unsere euer eure beide alle viele einige mehrere manche zwei drei
		vier fünf sechs zahlreiche etliche mancher solche`)

	determiners = set(`der die das des dem den ein eine eines einem einen einer kein keine keines keinem keinen keiner
		dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
		mein meine meines meinem meinen meiner sein seine seines seinem seinen seiner ihr ihre ihres ihrem ihren ihrer
		unser unsere unseres unserem unseren unserer beide beiden beider alle allen aller viele vielen vieler einige
		einigen einiger mehrere mehreren mehrerer manche manchen zwei drei vier fünf sechs zahlreiche zahlreichen etliche
		etlichen solche solcher solchen zweier dreier`)

	genitiveDeterminers = set(`des der eines einer dieses dieser jenes jener seines seiner ihres ihrer unseres unserer
		beider aller vieler mehrerer zweier dreier`)

	// adverbs that may begin a sentence or stand behind the verb without being its subject
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
		von vor zu um so wie statt dank trotz wegen samt weise arm alle alles heute weit weiter sehr rund rund etwa gut
		seine seinen seiner seinem seines ihre ihren ihrer ihrem meine meinen meiner meinem unsere unser offen hart lang lange
		kurz schon noch nur auch nicht zur zum vom beim dass ob wenn er es ich wir sich mich dich uns euch ihn ihm ihnen was wer
		mehr viel viele wenige andere anderen anderer erst erste ersten zwei drei vier dort hier dann doch jetzt nun ab
		bis durch für gegen über unter zwischen ohne während seit leider neben hinter`)

	// particles are the separable prefixes that stand at the end of a clause
	particles = set(`ab an auf aus bei dar ein fest fort frei gegenüber her heraus heran herein hervor herunter hin hinaus
		hinein hinweg hinzu nach nahe nieder offen los mit um unter vor voraus vorbei vorher vorweg weg weiter wieder zu
		zurück zusammen entgegen dagegen heraus preis kund bekannt klar fehl teil statt statt ins durch über bereit
		richtig gleich gut hoch klein schön tot wahr voran vorüber auseinander bevor dazu gegenüber`)

	negations = set(`nicht kein keine keinen keinem keiner keines keinerlei nie niemals weder kaum nichts niemand niemanden niemandem
		keineswegs keinesfalls mitnichten`)

	modals = set(`können müssen sollen wollen dürfen mögen möchten`)
)
