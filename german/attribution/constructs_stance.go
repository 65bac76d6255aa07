package attribution

import "github.com/quellenlage/quellenlage/internal/construct"

// stanceConstructs are the steps by which the act of an attribution is decided, each with
// sentences where it decides and sentences where it must not. What an example wants is the
// act.
func stanceConstructs() []construct.Construct {
	return append(frameStepConstructs(), contentStepConstructs()...)
}

func frameStepConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "settled",
			Examples: []construct.Example{
				{Text: "Der Zeuge will den Täter gesehen haben.", Want: "claims"},
				{Text: "Die Stadt Krummin kündigte Hilfe an. Das Geld soll im Mai fließen.", Want: "announces"},
				{Text: "Die Stadt Krummin kündigte einen Ausweis an. Wer ihn braucht, soll sich im Rathaus melden.", Want: "demands"},
			},
			Counterexamples: []string{"Der Zeuge will den Täter anzeigen."},
		},
		{
			Name: "hearsay",
			Examples: []construct.Example{
				{Text: "Angeblich drohe dem Werk das Ende.", Want: "claims"},
				{Text: "Der Vertrag soll gefälscht worden sein.", Want: "claims"},
			},
			Counterexamples: []string{"Laut Polizei ist der Vertrag gefälscht."},
		},
		{
			Name: "fragment",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull kritisierte, der Plan sei „nicht zu halten“.", Want: "condemns"},
			},
			Counterexamples: []string{"Ministerin Jana Krull sagte, der Zug fahre „um neun Uhr“."},
		},
		{
			Name: "turned",
			Examples: []construct.Example{
				{Text: "Die Polizei wollte den Bericht nicht bestätigen.", Want: "cannot_confirm"},
				{Text: "Der Konzern wollte den Bericht weder bestätigen noch dementieren.", Want: "cannot_confirm"},
				{Text: "Der Konzern wollte den Bericht weder kommentieren noch dementieren.", Want: "no_comment"},
				{Text: "Ministerin Jana Krull schloss einen Rücktritt nicht aus.", Want: "cannot_confirm"},
				{Text: "Ministerin Jana Krull sagte nicht, ob sie antritt.", Want: "cannot_confirm"},
				{Text: "Ministerin Jana Krull wollte keine Namen nennen.", Want: "no_comment"},
				{Text: "Auf Anfrage verwies die Polizei auf laufende Ermittlungen.", Want: "no_comment"},
				{Text: "Ministerin Jana Krull ließ den Einwand nicht gelten.", Want: "denies"},
			},
			Counterexamples: []string{
				"Die Polizei bestätigte den Bericht.",
				"Präfekt Olaf Brandt, der nicht mehr antritt, bestätigte den Bericht.",
				"Ministerin Jana Krull sagte, der Damm halte nicht.",
			},
		},
		{
			Name: "frame",
			Examples: []construct.Example{
				{Text: "Die Polizei bestritt den Vorwurf.", Want: "denies"},
				{Text: "Die Gewerkschaft riet von der Reise ab.", Want: "demands"},
				{Text: "Ministerin Jana Krull mahnte zur Vorsicht.", Want: "demands"},
				{Text: "Ministerin Jana Krull warnte vor dem Hochwasser.", Want: "warns"},
				{Text: "Ministerin Jana Krull begrüßte den Beschluss.", Want: "assesses"},
				{Text: "Ministerin Jana Krull erklärte ihre Bereitschaft zu Gesprächen.", Want: "announces"},
				{Text: "Nach Einschätzung der Polizei steigt das Wasser.", Want: "assesses"},
			},
			Counterexamples: []string{
				"Die Polizei sagte, der Damm sei gebrochen.",
				"Die Polizei bezifferte den Schaden auf 3.000 Euro.",
				"Die Polizei gab bekannt, zwei Menschen seien verletzt worden.",
				"Die Polizei gab bekannt, dass der Mann an der Grippe gelitten habe.",
			},
		},
		{
			Name: "judging",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull nannte das Vorgehen verantwortungslos.", Want: "condemns"},
				{Text: "Ministerin Jana Krull hält die Zahl für überzogen.", Want: "denies"},
				{Text: "Ministerin Jana Krull nannte den Bericht eine „Lüge“.", Want: "denies"},
				{Text: "Ministerin Jana Krull sprach von einer Lösung.", Want: "assesses"},
				{Text: "Die Polizei sprach von zwei Verletzten.", Want: "claims"},
			},
			Counterexamples: []string{"Ministerin Jana Krull hofft auf eine Lösung."},
		},
	}
}

func contentStepConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "question",
			Examples: []construct.Example{
				{Text: "„Ist das nicht ein Skandal?“, fragte Ministerin Jana Krull.", Want: "claims"},
				{Text: "Ministerin Jana Krull fragte, ob der Plan gut sei.", Want: "claims"},
			},
			Counterexamples: []string{"„Das ist ein Skandal“, sagte Ministerin Jana Krull."},
		},
		{
			Name: "silent",
			Examples: []construct.Example{
				{Text: "„Kein Kommentar“, sagte Ministerin Jana Krull.", Want: "no_comment"},
				{Text: "Ministerin Jana Krull sagte, dazu sage sie nichts.", Want: "no_comment"},
				{Text: "Das Ministerium teilte mit, man äußere sich nicht zu Gerüchten.", Want: "no_comment"},
			},
			Counterexamples: []string{
				"Ministerin Jana Krull sagte, sie habe den Kommentar nicht geschrieben.",
				"Ministerin Jana Krull sagte, die Stadt werde alle Angaben prüfen.",
			},
		},
		{
			Name: "unknowing",
			Examples: []construct.Example{
				{Text: "Die Nato sagte, sie könne die Verlegung nicht bestätigen.", Want: "cannot_confirm"},
				{Text: "Das Ministerium sagte, es habe keine eigenen Erkenntnisse.", Want: "cannot_confirm"},
				{Text: "Woher das Virus komme, sei ungeklärt, sagte Ministerin Jana Krull.", Want: "cannot_confirm"},
				{Text: "Die Polizei sagte, man prüfe den Vorfall.", Want: "cannot_confirm"},
				{Text: "Die Polizei sagte, über den Antrag sei noch nicht entschieden.", Want: "cannot_confirm"},
				{Text: "„Wir werden sehen, ob der Damm hält“, sagte Ministerin Jana Krull.", Want: "cannot_confirm"},
				{Text: "„Wir haben die Berichte gesehen“, sagte Ministerin Jana Krull.", Want: "cannot_confirm"},
			},
			Counterexamples: []string{
				"Die Polizei sagte, man habe den Vorfall geprüft.",
				"Die Polizei sagte, sie habe davon nichts gewusst.",
				"Die Polizei sagte, das Verfahren richte sich gegen unbekannt.",
				"„Wir haben den Bericht geschrieben“, sagte Ministerin Jana Krull.",
				"Ministerin Jana Krull sagte, der Beschluss komme zu früh.",
			},
		},
		{
			Name: "told",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte, sie bedauere den Vorfall.", Want: "assesses"},
				{Text: "„Ich gehe davon aus, dass der Damm hält“, sagte Ministerin Jana Krull.", Want: "assesses"},
				{Text: "„Wir fordern einen neuen Damm“, sagte Ministerin Jana Krull.", Want: "demands"},
				{Text: "„Wir bitten um Entschuldigung“, sagte Ministerin Jana Krull.", Want: "confirms"},
			},
			Counterexamples: []string{
				"Ministerin Jana Krull sagte, sie habe den Vorfall bedauert.",
				"Die Zeitung „Talwarte“ schrieb, ein Heim verlange Geld.",
			},
		},
		{
			Name: "untrue",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte, der Bericht sei frei erfunden.", Want: "denies"},
				{Text: "Ministerin Jana Krull sagte, von einem Rücktritt könne keine Rede sein.", Want: "denies"},
				{Text: "„Ich habe das Geld nie genommen“, sagte Ministerin Jana Krull.", Want: "denies"},
				{Text: "Ministerin Jana Krull sagte, es gebe weder ein Angebot noch Gespräche.", Want: "denies"},
				{Text: "Ministerin Jana Krull sagte, die Übung richte sich gegen niemanden.", Want: "denies"},
				{Text: "Ministerin Jana Krull sagte, das sei eine Falschmeldung.", Want: "denies"},
			},
			Counterexamples: []string{
				"Es habe keine Verletzten gegeben, teilte die Feuerwehr mit.",
				"Ministerin Jana Krull sagte, sie fühle sich fit wie nie.",
				"Ministerin Jana Krull sagte, der Zug fahre sonntags nicht.",
				"Die Polizei sagte, die Ermittlungen richteten sich nicht gegen den Fahrer.",
				"Ministerin Jana Krull sagte, das Portal verbreite Falschmeldungen.",
			},
		},
		{
			Name: "duty",
			Examples: []construct.Example{
				{Text: "Die Opposition sagte, der Minister müsse zurücktreten.", Want: "demands"},
				{Text: "Die Feuerwehr sagte, niemand dürfe die Wege verlassen.", Want: "demands"},
				{Text: "„Bleiben Sie zu Hause“, sagte Ministerin Jana Krull.", Want: "demands"},
				{Text: "„Wer nicht bleiben muss, sollte jetzt fahren“, sagte Ministerin Jana Krull.", Want: "demands"},
				{Text: "Voraussetzung sei ein freier Zugang, sagte Ministerin Jana Krull.", Want: "demands"},
			},
			Counterexamples: []string{
				"Die Feuerwehr sagte, die Straße habe gesperrt werden müssen.",
				"„Wir mussten viel Geld ausgeben“, sagte Ministerin Jana Krull.",
				"Die Feuerwehr sagte, der Fahrer müsse eingeschlafen sein.",
				"Die Feuerwehr sagte, offen sei, wann die Anwohner die Häuser räumen müssten.",
			},
		},
		{
			Name: "danger",
			Examples: []construct.Example{
				{Text: "Sollte der Damm brechen, sei das Tal verloren, sagte Ministerin Jana Krull.", Want: "warns"},
				{Text: "Ministerin Jana Krull sagte, es drohe ein Hochwasser.", Want: "warns"},
				{Text: "Ministerin Jana Krull sagte, der Damm werde brechen.", Want: "warns"},
			},
			Counterexamples: []string{
				"Die Feuerwehr sagte, der Mann sei außer Lebensgefahr.",
				"Die Feuerwehr sagte, die Gefahr sei gebannt.",
				"Die Feuerwehr sagte, der Anstrich verringere die Gefahr.",
				"Die Feuerwehr sagte, 40 Helfer arbeiteten in der Gefahrenabwehr.",
				"Die Feuerwehr sagte, der Damm sei gebrochen.",
			},
		},
		{
			Name: "plan",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte, sie werde den Damm erneuern.", Want: "announces"},
				{Text: "Erwogen würden auch Sperrungen, sagte Ministerin Jana Krull.", Want: "announces"},
				{Text: "„Wir bleiben hier“, sagte Ministerin Jana Krull.", Want: "announces"},
				{Text: "„Alle Optionen liegen auf dem Tisch“, sagte Ministerin Jana Krull.", Want: "announces"},
				{Text: "Ziel sei es, den Damm zu erneuern, sagte Ministerin Jana Krull.", Want: "announces"},
			},
			Counterexamples: []string{
				"Ministerin Jana Krull sagte, der Damm sei erneuert worden.",
				"Ministerin Jana Krull sagte, man habe alle Optionen verglichen.",
				"„Wir werden das Geld brauchen“, sagte Ministerin Jana Krull.",
				"Die Zeitung „Talwarte“ schrieb, der Entwurf solle im März vorliegen.",
			},
		},
		{
			Name: "blame",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte, die Bahn habe die Anwohner im Stich gelassen.", Want: "condemns"},
				{Text: "„Das ist pure Heuchelei“, sagte Ministerin Jana Krull.", Want: "condemns"},
				{Text: "Ministerin Jana Krull sagte, das sei Betrug.", Want: "condemns"},
			},
			Counterexamples: []string{"Laut Polizei betrug der Schaden 3.000 Euro.", "Laut Polizei ist das Hotel ausverkauft.", "Laut Polizei gab es 40 Betrugsfälle.",
				"Die Polizei sagte, es gehe um Betrug.", "Ministerin Jana Krull sagte, das Gesetz gegen Hetze trete in Kraft."},
		},
		{
			Name: "yes",
			Examples: []construct.Example{
				{Text: "„Ja, das stimmt“, sagte Ministerin Jana Krull.", Want: "confirms"},
				{Text: "„Ich denke schon“, sagte Ministerin Jana Krull.", Want: "confirms"},
				{Text: "Ministerin Jana Krull sagte, das treffe zu.", Want: "confirms"},
			},
			Counterexamples: []string{"Ministerin Jana Krull sagte, das treffe nicht zu."},
		},
		{
			Name: "judgement",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte, der Plan sei klug.", Want: "assesses"},
				{Text: "Das Flugzeug sei wie ein Stein gefallen, sagte Ministerin Jana Krull.", Want: "assesses"},
				{Text: "„Wer zweimal gewinnt, darf einmal gähnen“, sagte Ministerin Jana Krull.", Want: "assesses"},
				{Text: "„Wohnen ist kein Glücksspiel“, sagte Ministerin Jana Krull.", Want: "assesses"},
				{Text: "Die Steuer werde den Handel beleben, sagte Ministerin Jana Krull.", Want: "assesses"},
				{Text: "Ministerin Jana Krull sagte, das Gesetz sei „ein Anfang“.", Want: "assesses"},
				{Text: "Ministerin Jana Krull sagte, das sei kaum zu verkraften.", Want: "assesses"},
				{Text: "Die Feuerwehr sagte, ein Funke könne den Brand ausgelöst haben.", Want: "assesses"},
			},
			Counterexamples: []string{
				"Laut Polizei fuhr der Wagen zu schnell.",
				"Die Polizei sagte, es seien doppelt so viele wie am Montag, nämlich 40.",
				"Die Polizei sagte, Grund sei ein Riss im Rohr.",
			},
		},
	}
}
