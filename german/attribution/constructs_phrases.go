package attribution

import "github.com/quellenlage/quellenlage/internal/construct"

func adverbialConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.attribution/laut-dative",
			Examples: []construct.Example{
				{Text: "Laut Polizei starben zwei Menschen.", Want: "Polizei: starben zwei Menschen"},
				{Text: "Die Kosten steigen laut Angaben des Ministeriums um ein Drittel.", Want: "des Ministeriums: Die Kosten steigen um ein Drittel"},
			},
			Counterexamples: []string{"Die Musik war zu laut.", "Er sprach laut und deutlich."},
		},
		{
			Name: "de.attribution/nach-noun",
			Examples: []construct.Example{
				{Text: "Nach Angaben der Feuerwehr brannte das Dach.", Want: "der Feuerwehr: brannte das Dach"},
				{Text: "Jana Krull ist nach Angaben ihrer Partei von Soldaten festgenommen worden.", Want: "ihrer Partei: Jana Krull ist von Soldaten festgenommen worden"},
				{Text: "Nach Krulls Worten fehlen Lehrer.", Want: "Krulls: fehlen Lehrer"},
				{Text: "Nach Polizeiangaben blieb der Fahrer unverletzt.", Want: "Polizeiangaben: blieb der Fahrer unverletzt"},
			},
			Counterexamples: []string{
				"Nach neuen Meldungen von Lecks wurde das Werk geschlossen.", "Nach dem Spiel fuhr er nach Hause.", "Nach der Entscheidung des Gerichts feierten sie."},
		},
		{
			Name: "de.attribution/nach-eigenen",
			Examples: []construct.Example{
				{Text: "Die Firma hat nach eigenen Angaben 300 Mitarbeiter.", Want: "Die Firma: Die Firma hat 300 Mitarbeiter"},
				{Text: "Jana Krull lebt eigenen Angaben zufolge in Loh.", Want: "Jana Krull: Jana Krull lebt in Loh"},
			},
			Counterexamples: []string{"Sie baute das Haus nach eigenen Plänen um."},
		},
		{
			Name: "de.attribution/zufolge",
			Examples: []construct.Example{
				{Text: "Dem Ministerium zufolge fehlen 300 Lehrer.", Want: "Dem Ministerium: fehlen 300 Lehrer"},
				{Text: "Medienberichten zufolge wurde das Werk verkauft.", Want: "-: wurde das Werk verkauft"},
			},
			Counterexamples: []string{"In der Folge stiegen die Preise."},
		},
		{
			Name: "de.attribution/aus-sicht",
			Examples: []construct.Example{
				{Text: "Aus Sicht der Gewerkschaft reicht das Angebot nicht.", Want: "der Gewerkschaft: reicht das Angebot nicht"},
			},
			Counterexamples: []string{"Das Boot geriet aus der Sicht."},
		},
		{
			Name: "de.attribution/so",
			Examples: []construct.Example{
				{Text: "Die Strecke bleibe gesperrt, so der Betreiber.", Want: "der Betreiber: Die Strecke bleibe gesperrt"},
				{Text: "Der Fahrer, so die Polizei, habe getrunken.", Want: "die Polizei: Der Fahrer habe getrunken"},
			},
			Counterexamples: []string{"Es war so kalt, dass der See gefror."},
		},
		{
			Name: "de.attribution/demnach",
			Examples: []construct.Example{
				{Text: "Die Polizei legte einen Bericht vor. Demnach fuhr der Wagen zu schnell.", Want: "-: fuhr der Wagen zu schnell"},
			},
			Counterexamples: []string{"Danach ging er nach Hause."},
		},
	}
}

func actConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.attribution/act",
			Examples: []construct.Example{
				{Text: "Die Gewerkschaft forderte höhere Löhne.", Want: "Die Gewerkschaft: Die Gewerkschaft forderte höhere Löhne"},
				{Text: "Ministerin Jana Krull wies die Vorwürfe zurück.", Want: "Ministerin Jana Krull: Ministerin Jana Krull wies die Vorwürfe zurück"},
				{Text: "Die Polizei wollte den Bericht nicht bestätigen.", Want: "Die Polizei: Die Polizei wollte den Bericht nicht bestätigen"},
				{Text: "Der Täter hat die Tat gestanden.", Want: "Der Täter: Der Täter hat die Tat gestanden"},
				{Text: "Altenau (dpa) - Die Gewerkschaft forderte höhere Löhne.", Want: "Die Gewerkschaft: Die Gewerkschaft forderte höhere Löhne"},
				{Text: "Das Amt, die Polizei und die Stadt lehnten den Plan ab.", Want: "Das Amt, die Polizei und die Stadt: Das Amt, die Polizei und die Stadt lehnten den Plan ab"},
				{Text: "Der Fahrer, der geflohen war, bestreitet die Tat.", Want: "Der Fahrer: Der Fahrer, der geflohen war, bestreitet die Tat"},
				{Text: "Das wies der Sprecher der Polizei zurück.", Want: "der Sprecher der Polizei: Das wies der Sprecher der Polizei zurück"},
				{Text: "Die Polizei äußerte sich zunächst nicht.", Want: "Die Polizei: Die Polizei äußerte sich zunächst nicht"},
				{Text: "Der Verband meldete Bedenken an.", Want: "Der Verband: Der Verband meldete Bedenken an"},
				{Text: "Das Ministerium dementierte: Alle Brücken seien sicher.", Want: "Das Ministerium: Das Ministerium dementierte"},
				{Text: "Der Verband verurteilt die Tat „auf das Schärfste“.", Want: "Der Verband: Der Verband verurteilt die Tat „auf das Schärfste“"},
			},
			Counterexamples: []string{
				"Das Problem ist seit Jahren bekannt.",
				"Das Unwetter forderte drei Todesopfer.",
				"Jana Krull hatte zwei Jahre unter Aufsicht gestanden.",
				"Die Stadt bleibt auf Hilfe angewiesen.",
				"Das Gericht verurteilte den Mann zu zwei Jahren Haft.",
				"Die Partei ging leer aus.",
				"Die Vorwürfe, die im Raum stehen, wiegen schwer.",
				"Das verkündete Urteil wiegt schwer.",
				"Bei den Krawallen griffen Randalierer eine Wache an.",
				"Das Gesetz räumt der Polizei neue Rechte ein.",
				"Ministerin Jana Krull hat mit Anwohnern von der Insel gesprochen.",
				"Der Verband lobte die „harte“ Prüfung.",
			},
		},
		{
			Name: "de.attribution/inner-act",
			Examples: []construct.Example{
				{Text: "Ein Mann will in der Sauna gewesen sein, was der Bademeister nicht bestätigen konnte.", Want: "der Bademeister: was der Bademeister nicht bestätigen konnte"},
			},
			Counterexamples: []string{"Er kaufte, was der Händler anbot.", "Die Reform, die das Ministerium plant, kommt später."},
		},
		{
			Name: "de.attribution/passive",
			Examples: []construct.Example{
				{Text: "Der Schaden wird auf 20.000 Euro geschätzt.", Want: "-: Der Schaden wird auf 20.000 Euro geschätzt"},
				{Text: "Begründet wird der Schritt mit hohen Kosten.", Want: "-: Begründet wird der Schritt mit hohen Kosten"},
			},
			Counterexamples: []string{"Der Gast wurde sehr geschätzt.", "Die Brücke wird auf 20 Metern gesperrt."},
		},
		{
			Name: "de.attribution/quoted-speech",
			Examples: []construct.Example{
				{Text: "„Er hat mir gesagt: ‚Geh nicht!‘“, erzählte Bürgermeisterin Ines Paulick.", Want: "Er: ‚Geh nicht!‘"},
				{Text: "„Ich habe jeden Tag ‚Alles gut‘ gesagt“, erzählte Bürgermeisterin Ines Paulick.", Want: "Ich: ‚Alles gut‘"},
			},
			Counterexamples: []string{"„Wir lesen ‚Die Räuber‘ in der Schule“, erzählte Bürgermeisterin Ines Paulick."},
		},
		{
			Name: "de.attribution/will",
			Examples: []construct.Example{
				{Text: "Die Bundesregierung will den Hafen ausbauen.", Want: "Die Bundesregierung: Die Bundesregierung will den Hafen ausbauen"},
			},
			Counterexamples: []string{"Der Regen wollte nicht enden."},
		},
		{
			Name: "de.attribution/fragment",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull nannte den Plan „verantwortungslos“.", Want: "Ministerin Jana Krull: „verantwortungslos“"},
				{Text: "Die Opposition sprach von einem „Skandal“.", Want: "Die Opposition: „Skandal“"},
			},
			Counterexamples: []string{
				"Am Hafen lag die Fähre „Seeadler“.",
				"Krull verließ die sogenannte „Heimat“.",
			},
		},
	}
}

func looseConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.attribution/konjunktiv",
			Examples: []construct.Example{
				{Text: "Die Brücke sei sicher, sagte Bürgermeister Olaf Brandt. Geprüft werde sie jedes Jahr.", Want: "-: Geprüft werde sie jedes Jahr."},
				{Text: "Laut Polizei fuhr der Wagen zu schnell. Der Fahrer habe getrunken.", Want: "-: Der Fahrer habe getrunken."},
				{Text: "Die Zeugin sagte, sie sei verletzt. Die Ärzte hätten festgestellt, dass sie lebe. Sie habe geweint.", Want: "-: Sie habe geweint."},
			},
			Counterexamples: []string{
				"Die Brücke sei sicher, sagte Bürgermeister Olaf Brandt. Geprüft wird sie jedes Jahr.",
				"Man nehme drei Eier und ein Pfund Mehl.",
				"Die Brücke sei sicher, sagte Bürgermeister Olaf Brandt. Falls nicht, schreiben Sie uns.",
				"Die Brücke sei sicher, sagte Bürgermeister Olaf Brandt. Ich habe sie gesehen.",
			},
		},
		{
			Name: "de.attribution/quotation-alone",
			Examples: []construct.Example{
				{Text: "„Wir bleiben hier“, sagte Bürgermeisterin Ines Paulick. „Das ist unsere Stadt.“", Want: "-: „Das ist unsere Stadt.“"},
			},
			Counterexamples: []string{"Im Kino läuft „Die Brücke am Fluss“."},
		},
		{
			Name: "de.attribution/sollen-evidential",
			Examples: []construct.Example{
				{Text: "Der Mann soll den Brand gelegt haben.", Want: "-: Der Mann soll den Brand gelegt haben"},
			},
			Counterexamples: []string{"Die Brücke soll im Mai gebaut werden.", "Kinder sollen früh schlafen.", "Niemand weiß, warum das nicht möglich sein soll."},
		},
		{
			Name: "de.attribution/sollen-plan",
			Examples: []construct.Example{
				{Text: "Die Stadt kündigte rasche Hilfe an. Das Geld soll im Juni fließen.", Want: "-: Das Geld soll im Juni fließen."},
			},
			Counterexamples: []string{"Es regnete den ganzen Tag. Das Fest soll im Juni stattfinden."},
		},
		{
			Name: "de.attribution/angeblich",
			Examples: []construct.Example{
				{Text: "Der Konzern plant angeblich den Verkauf des Werks.", Want: "-: Der Konzern plant angeblich den Verkauf des Werks"},
			},
			Counterexamples: []string{"Der Konzern plant den Verkauf des Werks.", "Der mutmaßlich gestohlene Wagen wurde gefunden."},
		},
		{
			Name: "de.attribution/die-rede",
			Examples: []construct.Example{
				{Text: "Zunächst war von zwölf Verletzten die Rede.", Want: "-: Zunächst war von zwölf Verletzten die Rede"},
			},
			Counterexamples: []string{"Die Rede dauerte zwei Stunden."},
		},
		{
			Name: "de.attribution/dem-vernehmen-nach",
			Examples: []construct.Example{
				{Text: "Dem Vernehmen nach tritt der Trainer zurück.", Want: "-: Dem Vernehmen nach tritt der Trainer zurück"},
			},
			Counterexamples: []string{"Nach der Vernehmung des Zeugen ging er."},
		},
		{
			Name: "de.attribution/headline-colon",
			Examples: []construct.Example{
				{Text: "# Polizei: Zwei Verletzte nach Unfall\nAuf der Hafenstraße sind zwei Wagen zusammengestoßen, wie die Polizei mitteilte.", Want: "Polizei: Zwei Verletzte nach Unfall"},
			},
			Counterexamples: []string{
				"# Rentenpaket: Streit in der Koalition",
				"# Streit um Krull: Minister tritt zurück\nMinisterin Jana Krull sagte, sie bleibe.",
			},
		},
		{
			Name: "de.attribution/name-colon",
			Examples: []construct.Example{
				{Text: "Bürgermeisterin Ines Paulick blieb hart. Paulick: „Wir bleiben hier.“", Want: "Paulick: „Wir bleiben hier.“"},
				{Text: "# Forscherin zum Gletscher: „Wir haben keine Zeit“\nDas Eis schmilzt.", Want: "Forscherin: „Wir haben keine Zeit“"},
			},
			Counterexamples: []string{"Am Abend: „Die Brücke am Fluss“ im Kino."},
		},
		{
			Name: "de.attribution/noun-colon",
			Examples: []construct.Example{
				{Text: "Vorwurf der Opposition: Das Amt habe zu spät gewarnt.", Want: "der Opposition: Das Amt habe zu spät gewarnt"},
			},
			Counterexamples: []string{"Am Ende blieb eine Zahl: drei."},
		},
	}
}
