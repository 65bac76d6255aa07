package figures

import "github.com/quellenlage/quellenlage/internal/construct"

// constructs are the rules with what they must find and must not. A wanted finding is
// "text | low..high modifier unit".
func constructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: byCount,
			Examples: []construct.Example{
				{Text: "Im Ort leben vier Brigaden.", Want: "vier Brigaden | 4..4 exact Brigade"},
				{Text: "Es kamen mehr als 1.500 Menschen.", Want: "mehr als 1.500 Menschen | 1500..inf more_than Mensch"},
				{Text: "Rund 350 kenianische Helfer üben dort.", Want: "Rund 350 kenianische Helfer | 350..350 about Helfer"},
				{Text: "Gut zwei Dutzend Helfer suchten weiter.", Want: "Gut zwei Dutzend Helfer | 24..inf more_than Helfer"},
				{Text: "Man zählte zwischen 30 und 40 Verletzte.", Want: "zwischen 30 und 40 Verletzte | 30..40 between Verletzter"},
				{Text: "Zwei der Fahrer schliefen.", Want: "Zwei der Fahrer | 2..2 exact Fahrer"},
				{Text: "Zwei mit dem Vorgang vertraute Personen schwiegen.", Want: "Zwei mit dem Vorgang vertraute Personen | 2..2 exact Person"},
				{Text: "Die Partei verlor mit 214 zu 63 Stimmen.", Want: "63 Stimmen | 63..63 exact Stimme"},
				{Text: "In neun von 16 Räumen wuchs Schimmel.", Want: "neun von 16 Räumen | 9..9 exact Raum"},
				{Text: "Es kamen keine 30 Gäste.", Want: "keine 30 Gäste | -inf..30 less_than Gast"},
				{Text: "Gezählt wurden 50 Fasern je Gramm.", Want: "50 Fasern je Gramm | 50..50 exact Faser/g"},
				{Text: "Die Umfrage unter 62 Analysten ist neu.", Want: "62 Analysten | 62..62 exact Analyst"},
				{Text: "Höchstens etwa 40 Kühe standen im Stall.", Want: "Höchstens etwa 40 Kühe | -inf..40 up_to Kuh"},
				{Text: "Es waren nicht weniger als 60 Boote.", Want: "nicht weniger als 60 Boote | 60..inf at_least Boot"},
			},
			Counterexamples: []string{
				"Er blieb drei Jahre.", "Am 3. Mai kam er.", "Das steht in Artikel 5 Absatz 2.", "Sie wohnt in der Hafenstraße 12.", "Sie gewannen 3:1.",
				"Der 42-Jährige floh.", "Die Boeing 737 hob ab.", "Zug um Zug kamen mehrere Gäste.", "Das gilt pro 100.000 Einwohner.", "Er sprach mit ihr unter vier Augen.", "Er rief unter 030-12345 678 an.",
			},
		},
		{
			Name: byMoney,
			Examples: []construct.Example{
				{Text: "Das kostet bis zu zwei Millionen Euro.", Want: "bis zu zwei Millionen Euro | -inf..2e+06 up_to EUR"},
				{Text: "Der Preis lag bei CHF 2,3 Mio.", Want: "CHF 2,3 Mio. | 2.3e+06..2.3e+06 exact CHF"},
				{Text: "Sie zahlte 1'500 Franken.", Want: "1'500 Franken | 1500..1500 exact CHF"},
				{Text: "Es geht um 1,7 bis 2,1 Mrd. Euro.", Want: "1,7 bis 2,1 Mrd. Euro | 1.7e+09..2.1e+09 between EUR"},
				{Text: "Das Brötchen kostet 50 Cent.", Want: "50 Cent | 0.5..0.5 exact EUR"},
				{Text: "Die Gebühr steigt um 30 Rappen.", Want: "30 Rappen | 0.3..0.3 exact CHF"},
				{Text: "Der Kurs fiel um 12 Cent auf 1,08 Dollar.", Want: "12 Cent | 0.12..0.12 exact USD"},
				{Text: "Sie zahlte zwei Euro und fünfzig Cent.", Want: "zwei Euro und fünfzig Cent | 2.5..2.5 exact EUR"},
				{Text: "Sie gingen über 15,60 Euro nicht hinaus.", Want: "15,60 Euro | 15.6..15.6 exact EUR"},
				{Text: "Das Programm über 500 Millionen Euro kommt.", Want: "500 Millionen Euro | 5e+08..5e+08 exact EUR"},
				{Text: "Der Kredit über 20 Millionen Dollar platzte.", Want: "20 Millionen Dollar | 2e+07..2e+07 exact USD"},
			},
			Counterexamples: []string{"Der Cent ist alt.", "Der Euro fällt.", "Das 49-Euro-Ticket kommt.", "Die Abgasnorm Euro 7 gilt bald."},
		},
		{
			Name: byMeasure,
			Examples: []construct.Example{
				{Text: "Der Ort liegt etwa 60 Kilometer entfernt.", Want: "etwa 60 Kilometer | 60..60 about km"},
				{Text: "Es waren minus elf Grad.", Want: "minus elf Grad | -11..-11 exact °C"},
				{Text: "Der Mast ist um 12 Grad geneigt.", Want: "12 Grad | 12..12 exact °"},
				{Text: "Bei 14 Grad steiler Piste ist Vorsicht geboten.", Want: "14 Grad | 14..14 exact °"},
				{Text: "Der Wind blies mit 110 km/h.", Want: "110 km/h | 110..110 exact km/h"},
				{Text: "Sie brachten drei Tonnen Mehl.", Want: "drei Tonnen Mehl | 3..3 exact t"},
				{Text: "Über 800 Metern gilt Gefahr.", Want: "800 Metern | 800..800 exact m"},
				{Text: "Zwischen 3,5 l und ungefähr 8,0 l flossen.", Want: "Zwischen 3,5 l und ungefähr 8,0 l | 3.5..8 between l"},
			},
			Counterexamples: []string{"Er fuhr einige Kilometer.", "Bei Kilometer 30 stieg er aus.", "Er stand vor einer Bar.", "Der Steinschlag traf die Stütze vier.", "Um 20 Uhr war Schluss."},
		},
		{
			Name: byPercent,
			Examples: []construct.Example{
				{Text: "Das sind 38 Prozent der Höfe.", Want: "38 Prozent der Höfe | 38..38 exact %"},
				{Text: "Der Kurs fiel um 5%.", Want: "5% | 5..5 exact %"},
				{Text: "Der Wert stieg um gut zehn Prozentpunkte.", Want: "gut zehn Prozentpunkte | 10..inf more_than Prozentpunkt"},
				{Text: "Die Partei gewann 18 Prozent und verlor zwei Punkte.", Want: "zwei Punkte | 2..2 exact Prozentpunkt"},
			},
			Counterexamples: []string{"Das ist hundertprozentig sicher.", "Die Fünf-Prozent-Hürde bleibt.", "Ein hoher Prozentsatz fehlt."},
		},
		{
			Name: byShare,
			Examples: []construct.Example{
				{Text: "Zwei Drittel der Betriebe schließen.", Want: "Zwei Drittel der Betriebe | 66.7..66.7 exact %"},
				{Text: "Ein knappes Viertel davon fehlt.", Want: "Ein knappes Viertel davon | -inf..25 almost %"},
				{Text: "Mehr als die Hälfte der Höfe ist leer.", Want: "Mehr als die Hälfte der Höfe | 50..inf more_than %"},
				{Text: "Jede dritte Kommune ist pleite.", Want: "Jede dritte Kommune | 33.3..33.3 exact %"},
				{Text: "Drei von vier Deutschen zögern.", Want: "Drei von vier Deutschen | 75..75 exact %"},
			},
			Counterexamples: []string{"In der zweiten Hälfte fiel kein Tor.", "Das Viertel ist ruhig.", "Er kommt jeden dritten Tag.", "Jeder Einzelne zählt."},
		},
		{
			Name: byMultiple,
			Examples: []construct.Example{
				{Text: "Es sind doppelt so viele wie im Vorjahr.", Want: "doppelt so viele | 2..2 exact Faktor"},
				{Text: "Der Umsatz stieg auf mehr als das Dreifache.", Want: "mehr als das Dreifache | 3..inf more_than Faktor"},
				{Text: "Die Angabe war um den Faktor drei zu hoch.", Want: "Faktor drei | 3..3 exact Faktor"},
			},
			Counterexamples: []string{"Das Fenster ist doppelt verglast.", "Ein Vielfaches davon fehlt.", "Dieser Faktor zählt."},
		},
		{
			Name: byVague,
			Examples: []construct.Example{
				{Text: "Dutzende Kühe standen dort.", Want: "Dutzende Kühe | 24..inf several Kuh"},
				{Text: "Mehrere Tausend Menschen kamen.", Want: "Mehrere Tausend Menschen | 2000..inf several Mensch"},
				{Text: "Es gab 14 Rehe. Zuvor waren es mehrere Hundert.", Want: "mehrere Hundert | 200..inf several Reh"},
				{Text: "Er erschoss 14 Rehe. Tausende harren im Freien aus.", Want: "Tausende | 2000..inf several Mensch"},
				{Text: "Hunderttausende flohen.", Want: "Hunderttausende | 200000..inf several Mensch"},
				{Text: "Einige hundert Meter weiter brannte es.", Want: "Einige hundert Meter | 200..inf several m"},
			},
			Counterexamples: []string{"Mehrere Menschen kamen.", "Einige Tiere fehlten.", "Ein paar Leute kamen.", "Das ist Dutzendware."},
		},
		{
			Name: byMembers,
			Examples: []construct.Example{
				{Text: "Die 140-köpfige Mission reist ab.", Want: "140-köpfige | 140..140 exact Person"},
				{Text: "Ein fünfköpfiges Team suchte.", Want: "fünfköpfiges | 5..5 exact Person"},
				{Text: "Im 88-seitigen Urteil steht es.", Want: "88-seitigen | 88..88 exact Seite"},
			},
			Counterexamples: []string{"Ein dickköpfiges Kind.", "Der Vertrag ist zweiseitig.", "Das ist einseitig."},
		},
		{
			Name: byCompound,
			Examples: []construct.Example{
				{Text: "Das 100-Millionen-Euro-Paket kommt.", Want: "100-Millionen-Euro-Paket | 1e+08..1e+08 exact EUR"},
				{Text: "Das 350-Gramm-Glas kostet mehr.", Want: "350-Gramm-Glas | 350..350 exact g"},
			},
			Counterexamples: []string{"Das 49-Euro-Ticket kommt.", "Die 5-Prozent-Hürde bleibt.", "Der 100-Meter-Lauf fällt aus.", "Die 35-Stunden-Woche bleibt."},
		},
		{
			Name: byMagnitude,
			Examples: []construct.Example{
				{Text: "Der Schaden geht in zweistellige Millionenhöhe.", Want: "zweistellige Millionenhöhe | 1e+07..9.9e+07 between EUR"},
				{Text: "Er erhielt eine sechsstellige Summe.", Want: "sechsstellige Summe | 100000..999999 between EUR"},
				{Text: "Es entstand ein Schaden in Millionenhöhe.", Want: "Millionenhöhe | 2e+06..inf several EUR"},
			},
			Counterexamples: []string{"Sie erzielte ein zweistelliges Ergebnis.", "Die Summe stimmt.", "Die Millionenstadt schläft.", "Der Betrag ist hoch."},
		},
		{
			Name: bySingle,
			Examples: []construct.Example{
				{Text: "Ein einziger Server fiel aus.", Want: "Ein einziger Server | 1..1 exact Server"},
				{Text: "Mindestens ein Kind fehlt.", Want: "Mindestens ein Kind | 1..inf at_least Kind"},
			},
			Counterexamples: []string{"Ein Server fiel aus.", "Etwa eine Stunde verging.", "Das ist mehr als ein Gerücht."},
		},
		{
			Name: byBare,
			Examples: []construct.Example{
				{Text: "Es gab 23 Tote. Am Morgen waren es 19 gewesen.", Want: "19 | 19..19 exact Toter"},
				{Text: "Statt zwölf kamen 15 Boote.", Want: "zwölf | 12..12 exact Boot"},
				{Text: "Die Zahl der Toten stieg auf mindestens 82.", Want: "mindestens 82 | 82..inf at_least Toter"},
				{Text: "Der Anteil fiel auf fünf Prozent. Alle drei schweigen.", Want: "drei | 3..3 exact "},
				{Text: "Die Zelle hat vier Betten. Wir sind jetzt 61 darin.", Want: "61 | 61..61 exact Person"},
				{Text: "Statt 4.000 könnten bis zu 12.000 Liter ausgelaufen sein.", Want: "4.000 | 4000..4000 exact l"},
				{Text: "Das Land erhöht von 800.000 Euro auf insgesamt 2,3 Millionen.", Want: "2,3 Millionen | 2.3e+06..2.3e+06 exact EUR"},
				{Text: "Das Beben erreichte 5,8 auf der Richterskala und tötete 12 Menschen.", Want: "5,8 | 5.8..5.8 exact Magnitude"},
				{Text: "Das Beben tötete zwölf Menschen. Das Amt korrigierte die Magnitude auf 6.", Want: "6 | 6..6 exact Magnitude"},
				{Text: "Der Bund zahlt 48,3 Milliarden Euro, die Länder knapp zwölf.", Want: "knapp zwölf | -inf..1.2e+10 almost EUR"},
			},
			Counterexamples: []string{
				"Jana Krull (42) schwieg.", "Er sei 66 und habe ein Boot.", "Der Fahrer, 42, schwieg.", "Er fährt ein Modell 3.", "Sie kommt um sechs.", "Es war kurz vor elf.", "Die Elf verlor.",
				"Er lässt das außer Acht.", "Das Spiel endete 3:1.", "Er wird am Montag 60.", "Das war 2019 so.", "Die Gruppe der 17- bis 34-Jährigen wächst.",
			},
		},
	}
}
