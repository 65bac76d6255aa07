package attribution

import "github.com/quellenlage/quellenlage/internal/construct"

// constructs are the named rules with texts in which they must find something and texts in
// which they must not. What an example wants is written "source: content", with - for a
// source that the sentence does not name.
func constructs() []construct.Construct {
	var all []construct.Construct
	all = append(all, frameConstructs()...)
	all = append(all, adverbialConstructs()...)
	all = append(all, actConstructs()...)
	return append(all, looseConstructs()...)
}

func frameConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.attribution/frame-before",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte am Montag, die Brücke werde im Herbst gesperrt.", Want: "Ministerin Jana Krull: die Brücke werde im Herbst gesperrt"},
				{Text: "Die Polizei teilte mit, dass zwei Menschen verletzt worden seien.", Want: "Die Polizei: dass zwei Menschen verletzt worden seien"},
				{Text: "Das Amt hat die Anwohner aufgefordert, ihre Keller zu räumen.", Want: "Das Amt: ihre Keller zu räumen"},
				{Text: "Der Vorstand ließ offen, ob das Werk schließt.", Want: "Der Vorstand: ob das Werk schließt"},
				{Text: "Auf der Wache rief ein Rentner an, der sagte, die Brücke sei gesperrt.", Want: "ein Rentner: die Brücke sei gesperrt"},
				{Text: "Das Amt rügte in Altenau, einer Stadt am Fluss, den Plan und sagte, er sei falsch.", Want: "Das Amt: er sei falsch"},
				{Text: "Krull will im Streit hart bleiben Die Bürgermeisterin sagte, die Brücke sei sicher.", Want: "Die Bürgermeisterin: die Brücke sei sicher"},
				{Text: "Krull bestreitet, Geld bekommen zu haben Minister Olaf Brandt sagte, sie sei fort.", Want: "Minister Olaf Brandt: sie sei fort"},
				{Text: "Sprecher Jan Krull meinte, wer hier wohne, müsse mit Lärm rechnen.", Want: "Sprecher Jan Krull: wer hier wohne, müsse mit Lärm rechnen"},
			},
			Counterexamples: []string{
				"Das Haus, das am Hang steht, wurde geräumt.",
				"Er sah aus, als hätte er nicht geschlafen.",
				"Sie ging nach Hause, weil es regnete.",
				"Bei dem Händler steht ein Umbau ins Haus: Die Läden werden kleiner.",
				"Die Stadt sucht Helfer: Köche, Fahrer, Pfleger.",
				"Das bedeutet, dass die Brücke gesperrt bleibt.",
				"Man kann davon ausgehen, dass die Brücke hält.",
				"Es ist anzunehmen, dass die Brücke hält.",
				"Wir meinen, dass die Brücke hält.",
				"Wer dort war, erinnert sich, dass es regnete.",
				"Was heißt, dass die Brücke gesperrt bleibt.",
			},
		},
		{
			Name: "de.attribution/frame-behind",
			Examples: []construct.Example{
				{Text: "Die Brücke sei sicher, sagte Bürgermeister Olaf Brandt.", Want: "Bürgermeister Olaf Brandt: Die Brücke sei sicher"},
				{Text: "Es fehle, klagte die Schulleiterin, an allem.", Want: "die Schulleiterin: Es fehle an allem"},
				{Text: "Ob das Bad wieder öffnet, ließ die Stadt offen.", Want: "die Stadt: Ob das Bad wieder öffnet"},
				{Text: "Dass das Bad wieder öffnet, bestritt die Stadt: „Das Geld fehlt.“", Want: "die Stadt: Dass das Bad wieder öffnet"},
				{Text: "Das Bad sei verkauft, erfuhr die Zeitung am Montag.", Want: "die Zeitung: Das Bad sei verkauft"},
			},
			Counterexamples: []string{
				"Am Abend, als es dunkel wurde, kam die Feuerwehr.",
				"Wenn es regnet, schließt der Wirt die Terrasse.",
			},
		},
		{
			Name: "de.attribution/wie",
			Examples: []construct.Example{
				{Text: "Zwei Menschen wurden verletzt, wie die Polizei am Montag mitteilte.", Want: "die Polizei: Zwei Menschen wurden verletzt"},
				{Text: "Wie das Ministerium berichtet, fehlen 300 Lehrer.", Want: "das Ministerium: fehlen 300 Lehrer"},
			},
			Counterexamples: []string{
				"Sie war so schnell wie im Vorjahr.",
				"Er erklärte, wie die Maschine arbeitet.",
			},
		},
		{
			Name: "de.attribution/quotation-frame-behind",
			Examples: []construct.Example{
				{Text: "„Wir bleiben hier“, sagte Bürgermeisterin Ines Paulick.", Want: "Bürgermeisterin Ines Paulick: „Wir bleiben hier“"},
				{Text: "«Das reicht nicht», kritisierte der Verband.", Want: "der Verband: «Das reicht nicht»"},
				{Text: "„Wir bleiben“, sagte Paulick, „und wir kämpfen.“", Want: "Paulick: „Wir bleiben“ „und wir kämpfen.“"},
			},
			Counterexamples: []string{"Das Schiff „Seeadler“, das im Hafen lag, brannte aus."},
		},
		{
			Name: "de.attribution/quotation-frame-before",
			Examples: []construct.Example{
				{Text: "Bürgermeisterin Ines Paulick sagte: „Wir bleiben hier.“", Want: "Bürgermeisterin Ines Paulick: „Wir bleiben hier.“"},
				{Text: "Der Verband teilte mit: \"Das Angebot ist zu niedrig.\"", Want: "Der Verband: \"Das Angebot ist zu niedrig.\""},
			},
			Counterexamples: []string{"Am Montag lief der Film „Die Brücke am Fluss“."},
		},
		{
			Name: "de.attribution/quotation-wie",
			Examples: []construct.Example{
				{Text: "„Wir bleiben hier“, wie Bürgermeisterin Ines Paulick sagte.", Want: "Bürgermeisterin Ines Paulick: „Wir bleiben hier“"},
			},
			Counterexamples: []string{"„Wir bleiben hier“ war so bekannt wie das Lied."},
		},
		{
			Name: "de.attribution/quotation-colon",
			Examples: []construct.Example{
				{Text: "Bürgermeisterin Ines Paulick stellte sich hinter die Behörde: „Alles wurde geprüft.“", Want: "Bürgermeisterin Ines Paulick: „Alles wurde geprüft.“"},
			},
			Counterexamples: []string{"Das Ergebnis steht fest: Die Straße wird gebaut."},
		},
		{
			Name: "de.attribution/quotation-act-colon",
			Examples: []construct.Example{
				{Text: "Der Verband wies die Vorwürfe zurück: „Alles wurde geprüft.“", Want: "Der Verband: „Alles wurde geprüft.“"},
			},
			Counterexamples: []string{"Der Verband wies die Vorwürfe zurück."},
		},
		{
			Name: "de.attribution/colon",
			Examples: []construct.Example{
				{Text: "Minister Olaf Brandt stellte sich hinter die Behörde: Von einem Fehler wisse er nichts.", Want: "Minister Olaf Brandt: Von einem Fehler wisse er nichts"},
				{Text: "Minister Olaf Brandt regte an, Eintritt zu verlangen: Fünf Euro seien zumutbar.", Want: "Minister Olaf Brandt: Fünf Euro seien zumutbar"},
			},
			Counterexamples: []string{"Das Ergebnis steht fest: Die Straße wird gebaut."},
		},
		{
			Name: "de.attribution/act-colon",
			Examples: []construct.Example{
				{Text: "Die Regierung wies die Vorwürfe zurück: Man habe alle Regeln beachtet.", Want: "Die Regierung: Man habe alle Regeln beachtet"},
			},
			Counterexamples: []string{"Die Regierung wies die Vorwürfe zurück."},
		},
		{
			Name: "de.attribution/pointer",
			Examples: []construct.Example{
				{Text: "Der Zoo bleibt bis Freitag geschlossen. Das teilte die Stadt am Montag mit.", Want: "die Stadt: Der Zoo bleibt bis Freitag geschlossen"},
				{Text: "Der Zoo bleibt bis Freitag geschlossen. Das verkündete Direktorin Jana Krull am Montag.", Want: "Direktorin Jana Krull: Der Zoo bleibt bis Freitag geschlossen"},
				{Text: "Die Stadt hat die Schließung des Zoos angeordnet. Das bestätigte die Polizei am Montag.", Want: "die Polizei: Die Stadt hat die Schließung des Zoos angeordnet"},
				{Text: "Der Zoo bleibt bis Freitag geschlossen. Darauf wies die Stadt am Montag hin.", Want: "die Stadt: Der Zoo bleibt bis Freitag geschlossen"},
				{Text: "Die Preise steigen weiter. Zu diesem Ergebnis kommt eine am Montag vorgestellte Studie der Stadt.", Want: "eine am Montag vorgestellte Studie der Stadt: Die Preise steigen weiter"},
				{Text: "Es soll geheime Gespräche gegeben haben. Das meldete der Sender am Montag.", Want: "der Sender: Es soll geheime Gespräche gegeben haben"},
				{Text: "Das Werk wird verkauft. Das erfuhr diese Zeitung aus Firmenkreisen.", Want: "Firmenkreisen: Das Werk wird verkauft"},
			},
			Counterexamples: []string{
				"Der Zoo bleibt geschlossen. Das ärgert die Besucher.",
				"Der Zoo bleibt geschlossen. Darauf fuhr die Direktorin in Urlaub.",
				"Die Preise steigen weiter. Zu diesem Fest kommt eine Gruppe der Stadt.",
			},
		},
		{
			Name: "de.attribution/noun",
			Examples: []construct.Example{
				{Text: "Der Vorwurf der Opposition, das Amt habe zu spät gewarnt, steht im Raum.", Want: "der Opposition: das Amt habe zu spät gewarnt"},
				{Text: "In der Stadt wächst die Sorge, dass der Damm bricht.", Want: "-: dass der Damm bricht"},
			},
			Counterexamples: []string{"Der Vorwurf der Opposition steht seit Tagen im Raum.", "Die Stadt steht vor der Herausforderung, die Brücke zu sanieren."},
		},
		{
			Name: "de.attribution/inner-view",
			Examples: []construct.Example{
				{Text: "Ministerin Jana Krull sagte, die Suche dauere an, das Seeamt gehe von mindestens 40 Booten aus.", Want: "das Seeamt: das Seeamt gehe von mindestens 40 Booten aus"},
				{Text: "Ministerin Jana Krull sagte, sie hoffe auf Hilfe. Das Seeamt habe Hinweise auf 40 weitere Boote, und es werde Monate dauern.", Want: "Das Seeamt: Das Seeamt habe Hinweise auf 40 weitere Boote"},
			},
			Counterexamples: []string{
				"Das Seeamt teilte mit, das Seeamt gehe von 40 Booten aus.",
				"Ministerin Jana Krull sagte, das Seeamt habe keine Hinweise auf weitere Boote.",
				"Ministerin Jana Krull sagte, das Seeamt habe 40 Boote.",
			},
		},
		{
			Name: "de.attribution/wonach",
			Examples: []construct.Example{
				{Text: "Die Stadt wies Berichte zurück, wonach der Damm Risse habe.", Want: "-: der Damm Risse habe"},
			},
			Counterexamples: []string{"Er fragte, wonach sie suche."},
		},
	}
}
