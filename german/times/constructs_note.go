package times

import "github.com/quellenlage/quellenlage/internal/construct"

// noteConstructs are what is read otherwise, or only, in notes: written on Wednesday,
// 14 May 2031, at 10:20.
func noteConstructs() []construct.Construct {
	return append(noteDays(), noteSpans()...)
}

func noteDays() []construct.Construct {
	return []construct.Construct{
		rule("weekday", []string{"So geht es nicht.", "Do it yourself", "so"},
			example("Mittwoch", "Mittwoch = 2031-05-21"),
			example("kannst du am freitag?", "freitag = 2031-05-16"),
			example("Am Freitag war ich krank.", "Freitag = 2031-05-09"),
			example("do.", "do = 2031-05-15"),
			example("Treffen am Sa", "Sa = 2031-05-17"),
			example("Montag in zwei Wochen", "Montag in zwei Wochen = 2031-06-02"),
			example("Montag vor einer Woche war er da", "Montag vor einer Woche = 2031-05-05")),
		rule("date", []string{"Er wurde 3. im Weitsprung."},
			example("Abgabe 3. Mai", "3. Mai = 2032-05-03"),
			example("29. Februar", "29. Februar = 2032-02-29"),
			example("Geimpft am 12-Mär-2029", "12-Mär-2029 = 2029-03-12")),
		rule("date-in-figures", []string{"1/2", "2.10 ist installiert"},
			example("10.12.", "10.12. = 2031-12-10"),
			example("29/2", "29/2 = 2032-02-29"),
			example("am 3-7-29 war ich weg", "3-7-29 = 2029-07-03"),
			example("Frist 2030.5.13", "2030.5.13 = 2030-05-13")),
		rule("day-behind-month", []string{"Im Februar 15 Gäste und 3 Uhr", "Mai 2030"},
			example("Mittwoch, Feb 18", "Mittwoch, Feb 18 = 2032-02-18"),
			example("Urlaub Nov 19-20", "Nov 19-20 = 2031-11-19/2031-11-20")),
		rule("month-in-figures", []string{"Ergebnis 05 - 12", "Seite 05 von 2016"},
			example("Quittung 05 / 2030", "05 / 2030 = 2030-05"),
			example("Abrechnung 2030 - 11", "2030 - 11 = 2030-11")),
		rule("holiday", []string{"Der Osterhase kam."},
			example("Ostern bin ich zu Hause", "Ostern = 2032-03-28")),
		rule("weekend", []string{"Wochenendticket kaufen"},
			example("Am Wochenende bin ich nicht da", "Wochenende = 2031-W20-WE")),
	}
}

func noteSpans() []construct.Construct {
	return []construct.Construct{
		rule("interval", []string{"Am 3. und am 12. Juni.", "um 9 oder um 11 Uhr", "Heute und Freitag"},
			example("Urlaub vom 3. bis zum 12. Juni", "3. bis zum 12. Juni = 2031-06-03/2031-06-12"),
			example("10. Mai - 12. Juni 2032", "10. Mai - 12. Juni 2032 = 2032-05-10/2032-06-12"),
			example("vom 10. Mai bis 1. Juni", "10. Mai bis 1. Juni = 2031-05-10/2031-06-01"),
			example("Freitag bis Mittwoch", "Freitag bis Mittwoch = 2031-05-16/2031-05-21"),
			example("Probe am Donnerstag zwischen 8:15 und 9:45", "8:15 und 9:45 = 2031-05-15T08:15/2031-05-15T09:45"),
			example("heute von fünf bis sieben", "fünf bis sieben = 2031-05-14T05:00/2031-05-14T07:00"),
			example("von 22 bis 6 Uhr", "22 bis 6 Uhr = 2031-05-14T22:00/2031-05-15T06:00")),
		rule("relative-span", []string{"die nächsten Schritte"},
			example("die nächsten 3 Tage", "die nächsten 3 Tage = 2031-05-15/2031-05-17"),
			example("in den letzten zwei Wochen", "den letzten zwei Wochen = 2031-04-30/2031-05-13"),
			example("die nächsten 2 Stunden", "die nächsten 2 Stunden = 2031-05-14T10:20/2031-05-14T12:20")),
		rule("of-the-unit", []string{"Den Rest esse ich morgen."},
			example("Für den Rest der Woche krank", "Rest der Woche = 2031-05-14/2031-05-18")),
		rule("in-future", []string{"18 h"},
			example("in einer Woche", "einer Woche = 2031-05-21"),
			example("in einem Monat", "einem Monat = 2031-06-14"),
			example("in drei Jahren", "drei Jahren = 2034-05"),
			example("in 2 minuten", "2 minuten = 2031-05-14T10:22")),
		rule("ago", []string{"vor 12 h"},
			example("vor 29h", "29h = 2031-05-13T05:20")),
		rule("clock", []string{"um 7 Euro", "von 5 bis 7 Personen", "12:1 gewonnen"},
			example("um 3", "3 = 2031-05-14T15"),
			example("Bin um 7 zurück", "7 = 2031-05-14T19"),
			example("15 uhr", "15 uhr = 2031-05-14T15"),
			example("9:15", "9:15 = 2031-05-15T09:15"),
			example("um 4 in der Früh", "4 in der Früh = 2031-05-15T04"),
			example("bis 11 am Vormittag", "11 am Vormittag = 2031-05-14T11"),
			example("abends um 8 Uhr", "8 Uhr = 2031-05-14T20"),
			example("12 Uhr nachts", "12 Uhr nachts = 2031-05-15T00"),
			example("um 17 uhr morgen", "17 uhr = 2031-05-15T17")),
		rule("clock-in-words", []string{"halb so wild"},
			example("um halb 4", "halb 4 = 2031-05-14T15:30")),
		rule("midnight", []string{"Die Mitternachtssuppe war heiß."},
			example("um Mitternacht", "Mitternacht = 2031-05-15T00")),
	}
}
