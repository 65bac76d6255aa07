package actors

import "strings"

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

// weakSaying are stems of verbs with -te.
var weakSaying = set(`sag teil mitteil erklär mein bericht beton warn kritisier forder forder äußer bestätig ergänz räum einräum bekräftig kündig ankündig behaupt
	vermut beklag mahn ermahn lehn verweis zeig stell leg führ füg hinzufüg erläuter versicher kommentier antwort erwider entgegn frag schätz rechn glaub hoff
	erwart fürcht befürcht bedauer begrüß verurteil rechtfertig dementier appellier verlang prognostizier resümier bilanzier meld verkünd unterstreich
	informier präzisier konter urteil lob jubel schwärm schimpf klag moder zitier schilder erzähl erinner plädier bezeichn wert bewert folger argumentier
	spekulier signalisier verteidig wünsch droh befand verlautbar ätz wetter tob monier bemängel rüg empfehl konstatier attestier beteuer verdeutlich
	reagier such bestell verordn ermittel dräng fordert beschuldig zweifel analysier bemerk vermeld schluss mutmaß twitter`)

var strongSaying = set(`sprach spricht sprachen sprechen schrieb schreibt schrieben schreiben rief ruft riefen rufen nannte nennt nannten nennen wies weist wiesen weisen
	bestritt bestreitet bestritten bestreiten gab gibt gaben geben hieß heißt hiess heisst ließ lässt ließen lassen ging geht gingen gehen sah sieht sahen sehen hielt
	hält hielten halten befand befindet befanden wirft warf warfen werfen lud lädt versprach verspricht versprachen widersprach widerspricht widersprachen
	empfahl empfiehlt wusste weiß wussten wissen dachte denkt dachten denken will wollen wollte wollten kam kommt schloss schließt riet rät hob hebt schweigt schwieg
	bat bittet verbat zog zieht trat tritt schien stieß schlug schlägt entschied entscheidet verwies verweist hat haben hatte hatten habe stützt stützte teilt`)
