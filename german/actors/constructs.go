package actors

import "github.com/quellenlage/quellenlage/internal/construct"

// constructs are the rules by which mentions are found. What an example wants is written
// "mention = actor".
func constructs() []construct.Construct {
	return append(personConstructs(), bodyConstructs()...)
}

func example(text, want string) []construct.Example {
	return []construct.Example{{Text: text, Want: want}}
}

func personConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name:            "de.actors/person-name",
			Examples:        example("Gestern kam Jana Krull aus Altenau.", "Jana Krull = Jana Krull"),
			Counterexamples: []string{"Gestern kam die Post aus Altenau.", "Am Montag fiel Regen."},
		}, {
			Name: "de.actors/office-name",
			Examples: []construct.Example{
				{Text: "Die frühere Landrätin Jana Krull (SPD) lachte.", Want: "Die frühere Landrätin Jana Krull (SPD) = Jana Krull"},
				{Text: "Singapurs Botschafter Kim Il Ho lachte.", Want: "Singapurs Botschafter Kim Il Ho = Kim Il Ho"},
			},
			Counterexamples: []string{"Die frühere Landrätin lachte.", "Der Vertreter Singapurs lachte."},
		}, {
			Name: "de.actors/office-apposition",
			Examples: []construct.Example{
				{Text: "Der Sprecher der Bahn in Altenau, Egon Mahler, lachte.", Want: "Der Sprecher der Bahn in Altenau, Egon Mahler = Egon Mahler"},
				{Text: "Der Präsident des Hafenverbands Bayern, Egon Mahler, lachte.", Want: "Der Präsident des Hafenverbands Bayern, Egon Mahler = Egon Mahler"},
				{Text: "Der Beauftragte des Amtes für Fragen des Hafens, Egon Mahler, lachte.", Want: "Der Beauftragte des Amtes für Fragen des Hafens, Egon Mahler = Egon Mahler"},
			},
			Counterexamples: []string{"Der Sprecher der Bahn, der gestern kam, lachte."},
		}, {
			Name:            "de.actors/name-apposition",
			Examples:        example("Egon Mahler, der Chef der Hafenbehörde, lachte.", "Egon Mahler, der Chef der Hafenbehörde = Egon Mahler"),
			Counterexamples: []string{"Egon Mahler, der gestern kam, lachte.", "Egon Mahler, Ministerin Jana Krull und andere lachten."},
		}, {
			Name: "de.actors/person-noun",
			Examples: []construct.Example{
				{Text: "Die Bürgermeisterin von Altenau lachte.", Want: "Die Bürgermeisterin von Altenau = Bürgermeisterin von Altenau"},
				{Text: "Laut Experten stimmt das.", Want: "Experten = Experten"},
				{Text: "Landrat Egon Mahler kam. Der Kommunalpolitiker lachte.", Want: "Der Kommunalpolitiker = Egon Mahler"},
			},
			Counterexamples: []string{"Das Fahrzeug steht in der Werkstatt.", "Der Lautsprecher ist defekt."},
		}, {
			Name: "de.actors/unnamed-speaker",
			Examples: []construct.Example{
				{Text: "Eine Sprecherin des Innenministeriums lachte.", Want: "Eine Sprecherin des Innenministeriums = Innenministerium"},
				{Text: "Ein Polizeisprecher lachte.", Want: "Ein Polizeisprecher = Polizei"},
				{Text: "Eine Sprecherin der Seenotretter lachte.", Want: "Eine Sprecherin der Seenotretter = Seenotretter"},
			},
			Counterexamples: []string{"Eine Sprecherin, Jana Krull, lachte.", "Polizeisprecherin Jana Krull lachte."},
		}, {
			Name:            "de.actors/demonym",
			Examples:        example("Die Singapurer schwiegen.", "Die Singapurer = Singapurer"),
			Counterexamples: []string{"Der Schweizer Botschafter schwieg."},
		}, {
			Name:            "de.actors/age",
			Examples:        example("Landrat Egon Mahler kam. Der 43-Jährige lachte.", "Der 43-Jährige = Egon Mahler"),
			Counterexamples: []string{"Das 43-jährige Bestehen wurde gefeiert."},
		}, {
			Name:            "de.actors/surname",
			Examples:        example("Landrat Egon Stein kam. Der Wagen hat Stein gehört.", "Stein = Egon Stein"),
			Counterexamples: []string{"Landrat Egon Mahler kam. Gestern wurde gelacht."},
		}, {
			Name: "de.actors/pronoun",
			Examples: []construct.Example{
				{Text: "Landrätin Jana Krull kam. Das sei gut, sagte sie.", Want: "sie = Jana Krull"},
				{Text: "Die Bundesregierung zögert. Sie wolle prüfen, hieß es.", Want: "Sie = Bundesregierung"},
			},
			Counterexamples: []string{"Landrätin Jana Krull kam. Das sei gut, sagte er.", "Es heißt, das stimme."},
		}, {
			Name: "de.actors/pair",
			Examples: []construct.Example{
				{Text: "Jana Krull traf Egon Mahler. Beide lachten.", Want: "Beide = Jana Krull und Egon Mahler"},
				{Text: "Die Hafenbehörde und die Polizei einigten sich, wie beide Seiten sagten.", Want: "beide Seiten = Hafenbehörde und Polizei"},
			},
			Counterexamples: []string{"Jana Krull traf Egon Mahler an beiden Tagen."},
		},
	}
}

func bodyConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.actors/institution",
			Examples: []construct.Example{
				{Text: "Das Außenministerium in Taipeh schwieg.", Want: "Das Außenministerium in Taipeh = taiwanisches Außenministerium"},
				{Text: "Die Reederei Nordwind schwieg.", Want: "Die Reederei Nordwind = Reederei Nordwind"},
				{Text: "Das Institut für Wetterkunde schwieg.", Want: "Das Institut für Wetterkunde = Institut für Wetterkunde"},
			},
			Counterexamples: []string{"Insgesamt fiel viel Regen.", "Die Verfassung gilt.", "Eine Gruppe Wanderer kam."},
		}, {
			Name:            "de.actors/body",
			Examples:        example("Die Nato schwieg.", "Die Nato = NATO"),
			Counterexamples: []string{"Die Note war gut."},
		}, {
			Name:            "de.actors/state",
			Examples:        example("Die Ukraine bestreitet das.", "Die Ukraine = Ukraine"),
			Counterexamples: []string{"Die Fahrt in die Ukraine war lang.", "Er lebt in Österreich."},
		}, {
			Name: "de.actors/capital",
			Examples: []construct.Example{
				{Text: "Moskau bestreitet das.", Want: "Moskau = Russland"},
				{Text: "Aus Paris heißt es, das stimme.", Want: "Paris = Frankreich"},
			},
			Counterexamples: []string{"In Moskau schneit es.", "Der Bürgermeister von Wien schwieg."},
		}, {
			Name:            "de.actors/press",
			Examples:        append(example("Das berichtet die dpa.", "die dpa = dpa"), example("Das sagte Jana Krull gegenüber der Bild.", "der Bild = BILD")...),
			Counterexamples: []string{"Die Welt ist rund.", "Das Bild ist alt.", "Er nahm den Rahmen des Bildes und das Bild."},
		}, {
			Name: "de.actors/quoted-outlet",
			Examples: append(example("Laut der „Altenauer Warte“ stimmt das.", "der „Altenauer Warte“ = Altenauer Warte"),
				append(example("Das steht im Bericht, aus dem die „Talwarte“ vorab zitierte.", "die „Talwarte“ = Talwarte"),
					construct.Example{Text: "In einem Interview mit dem „Kessel“ warnte sie davor.", Want: "dem „Kessel“ = Kessel"},
					construct.Example{Text: "Laut „Kessel“ stimmt das.", Want: "„Kessel“ = Kessel"},
					construct.Example{Text: "Das sagte Jana Krull der „Kessel“-Zeitung.", Want: "der „Kessel“-Zeitung = Kessel"},
					construct.Example{Text: "Das stimme nicht, sagte Jana Krull der „Welt“.", Want: "der „Welt“ = Die Welt"})...),
			Counterexamples: []string{"Er nannte den „Großen Wurf“ misslungen.", "Das sagte der Kapitän der „Seeadler“.", "Sie sprach in der „Alten Mühle“ von Glück."},
		}, {
			Name: "de.actors/press-group",
			Examples: append(example("Das sagte Jana Krull den Zeitungen der Talfunk Mediengruppe.", "den Zeitungen der Talfunk Mediengruppe = Talfunk Mediengruppe"),
				append(example("Das sagte Jana Krull den Zeitungen der „Talfunk Mediengruppe“.", "den Zeitungen der „Talfunk Mediengruppe“ = Talfunk Mediengruppe"),
					construct.Example{Text: "Das sagte Jana Krull den Krull-Zeitungen.", Want: "den Krull-Zeitungen = Krull-Zeitungen"})...),
			Counterexamples: []string{"Das stand in den Zeitungen der vergangenen Woche.", "Er las in den Schüler-Zeitungen."},
		}, {
			Name: "de.actors/own-outlet",
			Examples: []construct.Example{
				{Text: "Das sagte Jana Krull dieser Zeitung.", Want: "dieser Zeitung = Talbote"},
				{Text: "Der Vermerk liegt unserer Redaktion vor.", Want: "unserer Redaktion = Talbote"},
				{Text: "Laut einem Vermerk, der der Redaktion vorliegt, stimmt das.", Want: "der Redaktion = Talbote"},
				{Text: "Der Vermerk, der uns vorliegt, ist alt.", Want: "uns = Talbote"},
			},
			Counterexamples: []string{"Die „Altenauer Warte“ meldet einen Brand. Die Redaktion nennt keine Quelle.", "Krull sagte: „Das habe ich dieser Zeitung nie erzählt.“"},
		}, {
			Name:            "de.actors/programme",
			Examples:        example("Das sagte Jana Krull in der Sendung „Klartext“.", "der Sendung „Klartext“ = Klartext"),
			Counterexamples: []string{"Die Sendung ging an den falschen Empfänger."},
		}, {
			Name:            "de.actors/station",
			Examples:        append(example("Das sagte Jana Krull im Talfunk.", "Talfunk = Talfunk"), example("Das sagte Jana Krull im Funkhaus Nord.", "Funkhaus Nord = Funkhaus Nord")...),
			Counterexamples: []string{"Das war im Polizeifunk zu hören."},
		}, {
			Name:            "de.actors/request",
			Examples:        append(example("Das Amt bestätigte das auf dpa-Anfrage.", "dpa-Anfrage = dpa"), example("Einem AFP-Reporter sagte sie nichts.", "AFP-Reporter = AFP")...),
			Counterexamples: []string{"Das Amt bestätigte das auf Presse-Anfrage.", "Das sah dpa-Reporterin Jana Krull."},
		}, {
			Name: "de.actors/relied-on",
			Examples: append(example("Das meldet der Talfunk unter Berufung auf eine Quelle im Rathaus.", "eine Quelle = Quelle"),
				example("Krull ließ über ihren Rechtsbeistand ausrichten, das stimme nicht.", "ihren Rechtsbeistand = Rechtsbeistand")...),
			Counterexamples: []string{"Das meldet der Talfunk unter Berufung auf die Lage.", "Er verwies auf eine Quelle im Wald.", "Sie sprang über einen Bach und durch einen Wald."},
		}, {
			Name:            "de.actors/company",
			Examples:        example("Gestern meldete Nordwind Energie AG Verluste.", "Nordwind Energie AG = Nordwind Energie"),
			Counterexamples: []string{"Gestern gab es Verluste."},
		}, {
			Name:            "de.actors/organisation-name",
			Examples:        example("Das Papier stammt von der XBZ, hieß es bei der XBZ.", ""),
			Counterexamples: []string{"Das Papier stammt von gestern."},
		}, {
			Name:            "de.actors/source-slot",
			Examples:        example("Laut Tellerlein-Werk stimmt das nicht.", "Tellerlein-Werk = Tellerlein-Werk"),
			Counterexamples: []string{"Gestern stimmte das."},
		}, {
			Name:            "de.actors/known-name",
			Examples:        example("Die Firma Tellerlein schwieg. Seit gestern ist Tellerlein zahlungsunfähig.", "Tellerlein = Tellerlein"),
			Counterexamples: []string{"Die Firma schwieg. Seit gestern ist sie zahlungsunfähig."},
		}, {
			Name: "de.actors/document",
			Examples: []construct.Example{
				{Text: "Laut einer Studie der Universität Altenau stimmt das.", Want: "einer Studie der Universität Altenau = Universität Altenau"},
				{Text: "Einem internen Vermerk zufolge stimmt das.", Want: "Einem internen Vermerk = Vermerk"},
			},
			Counterexamples: []string{"Sie trug den Bericht zur Post."},
		}, {
			Name: "de.actors/angaben",
			Examples: []construct.Example{
				{Text: "Nach Polizeiangaben stimmt das.", Want: "Polizeiangaben = Polizei"},
				{Text: "Das verlautete aus Regierungskreisen.", Want: "Regierungskreisen = Regierungskreise"},
				{Text: "Taiwanischen Angaben zufolge stimmt das.", Want: "Taiwanischen Angaben = Taiwan"},
			},
			Counterexamples: []string{"Die Angaben fehlen.", "Die Landkreise zahlen."},
		},
	}
}
