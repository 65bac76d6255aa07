package actors

import (
	"strings"

	"github.com/quellenlage/quellenlage/internal/closed"
)

// sayingForm reports a finite form of a frequent verb of saying. It serves to find who
// speaks, not what is said: a word too few or too many changes the order of candidates.
func sayingForm(lower string) bool {
	if strongSaying(lower) {
		return true
	}
	for _, ending := range []string{"ten", "te", "t", "en", "e"} {
		if stem, ok := strings.CutSuffix(lower, ending); ok && weakSaying(stem) {
			return true
		}
	}
	return false
}

// besideSpeech reports whether a verb that surely is one of saying stands beside token i.
func (v *view) besideSpeech(i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if v.same(i, j) && sayingForm(v.lower[j]) && !lightVerb(v.lower[j]) {
			return true
		}
	}
	switch v.word(i, i-1) {
	case "laut", "Laut", "so", "Herr", "Herrn", "Frau":
		return true
	}
	return v.word(i, i+1) == "zufolge" || v.word(i, i+1) == ":"
}

// lightVerb reports forms of verbs of saying that stand beside anything.
var lightVerb = closed.Of(`hat hatte hatten haben habe gibt gab geben gaben geht ging gehen gingen kommt kam sieht sah sehen sahen hält hielt halten hielten will wollte wollen wollten
	lässt ließ lassen ließen zeigt zeigte zeigen zeigten stellt stellte stellen stellten legt legte legen legten führt führte führen führten zieht zog zogen tritt trat steht stand
	heißt hieß schien stößt stieß trifft traf rechnet rechnete gilt galt fragt nennt nannte wird wurde folgt folgte wertet bewertet droht drohte schließt schloss wirft warf lädt lud
	macht machte wusste weiß befindet befand hebt hob teilt hofft glaubt`).Has

// weakSaying are stems of verbs with -te.
var weakSaying = closed.Of(`sag teil mitteil erklär mein bericht beton warn kritisier forder äußer bestätig ergänz räum einräum bekräftig kündig ankündig behaupt
	vermut beklag mahn ermahn lehn verweis zeig stell leg führ füg hinzufüg erläuter versicher kommentier antwort erwider entgegn frag schätz rechn glaub hoff
	erwart fürcht befürcht bedauer begrüß verurteil rechtfertig dementier appellier verlang prognostizier resümier bilanzier meld verkünd unterstreich
	informier präzisier konter urteil lob jubel schwärm schimpf klag moder zitier schilder erzähl erinner plädier bezeichn wert bewert folger argumentier
	spekulier signalisier verteidig wünsch droh befand verlautbar ätz wetter tob monier bemängel rüg empfehl konstatier attestier beteuer verdeutlich
	reagier such bestell verordn ermittel dräng fordert beschuldig zweifel analysier bemerk vermeld schluss mutmaß twitter`).Has

var strongSaying = closed.Of(`sprach spricht sprachen sprechen schrieb schreibt schrieben schreiben rief ruft riefen rufen nannte nennt nannten nennen wies weist wiesen weisen
	bestritt bestreitet bestritten bestreiten gab gibt gaben geben hieß heißt hiess heisst ließ lässt ließen lassen ging geht gingen gehen sah sieht sahen sehen hielt
	hält hielten halten befand befindet befanden wirft warf warfen werfen lud lädt versprach verspricht versprachen widersprach widerspricht widersprachen
	empfahl empfiehlt wusste weiß wussten wissen dachte denkt dachten denken will wollen wollte wollten kam kommt schloss schließt riet rät hob hebt schweigt schwieg
	bat bittet verbat zog zieht trat tritt schien stieß schlug schlägt entschied entscheidet verwies verweist hat haben hatte hatten habe stützt stützte teilt`).Has
