package attribution

import "github.com/quellenlage/quellenlage/internal/construct"

// linkConstructs are the ways in which a text names other links of a chain. What an example
// wants is written "actor ← link ← link: content", nearest link first; a counterexample has
// attributions without any link.
func linkConstructs() []construct.Construct {
	return append(relayConstructs(), authorityConstructs()...)
}

func relayConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.attribution/link-told",
			Examples: []construct.Example{
				{Text: "Die Brücke sei sicher, sagte Landrätin Jana Krull der dpa.", Want: "Jana Krull ← dpa: Die Brücke sei sicher"},
				{Text: "Landrätin Jana Krull sagte Reuters, die Brücke sei sicher.", Want: "Jana Krull ← Reuters: die Brücke sei sicher"},
				{Text: "Der „Talwarte“ sagte Landrätin Jana Krull, die Brücke sei sicher.", Want: "Jana Krull ← Talwarte: die Brücke sei sicher"},
				{Text: "„Das Wehr ist sicher“, sagte die Leiterin der Talsperre, Jana Krull, der dpa am Telefon.", Want: "Jana Krull ← dpa: „Das Wehr ist sicher“"},
				{Text: "„Das Wehr hält“, sagte Jana Krull, Präsidentin des Talvereins, der „Talwarte“.", Want: "Jana Krull ← Talwarte: „Das Wehr hält“"},
				{Text: "„Das Wehr hält“, sagte der Sprecher der Talbehörde der „Talwarte“ (Freitag).", Want: "Talbehörde ← Talwarte: „Das Wehr hält“"},
				{Text: "„Die Mühle ist zu“, sagte ein Polizeisprecher der „Talwarte“.", Want: "Polizei ← Talwarte: „Die Mühle ist zu“"},
				{Text: "In der „Talwarte“ äußerte sich Landrätin Jana Krull ähnlich.", Want: "Jana Krull ← Talwarte: In der „Talwarte“ äußerte sich Landrätin Jana Krull ähnlich"},
				{Text: "Gegenüber dem Sender Talwelle räumte Landrätin Jana Krull ein, dass Geld fehlt.", Want: "Jana Krull ← Talwelle: dass Geld fehlt"},
			},
			Counterexamples: []string{
				"Korrespondenten der AFP sagten, die Brücke sei sicher.",
				"Landrätin Jana Krull sagte vor der Presse, die Brücke sei sicher.",
				"Landrätin Jana Krull sagte über die „Talwarte“, sie schreibe Unsinn.",
				"Landrätin Jana Krull warb für den Impfstoff Sputnik V.",
				"„Das Wehr hält“, sagte die Chefin der Redaktion der „Talwarte“.",
				"„Das Wehr hält“, sagte Landrätin Jana Krull, Tochter der Verlegerin der „Talwarte“.",
			},
		}, {
			Name: "de.attribution/link-talk",
			Examples: []construct.Example{
				{Text: "Im Gespräch mit dem Sender Talwelle warnte Landrätin Jana Krull vor Hochwasser.", Want: "Jana Krull ← Talwelle: Im Gespräch mit dem Sender Talwelle warnte Landrätin Jana Krull vor Hochwasser"},
				{Text: "Im letzten Interview, das sie der „Talwarte“ gab, sagte Landrätin Jana Krull, die Brücke sei sicher.", Want: "Jana Krull ← Talwarte: die Brücke sei sicher"},
				{Text: "In einem dpa-Interview warnte Landrätin Jana Krull vor Hochwasser.", Want: "Jana Krull ← dpa: In einem dpa-Interview warnte Landrätin Jana Krull vor Hochwasser"},
				{Text: "Die Brücke sei sicher, sagte Landrätin Jana Krull der „Talwarte“.\nDas Amt schwieg.\nHändler Egon Mahler sagte, er zweifle.\nDas Wehr sei neu, sagte Krull in dem Interview.", Want: "Jana Krull ← Talwarte: Das Wehr sei neu"},
				{Text: "Im Podcast „Am Tor“ sprach Landrätin Jana Krull über die Brücke. Sie sei sicher, sagte sie.", Want: "Jana Krull ← Am Tor: Sie sei sicher"},
			},
			Counterexamples: []string{"In einem Vorgespräch warnte Landrätin Jana Krull vor Hochwasser.", "Im Gespräch mit Anwohnern warnte Landrätin Jana Krull vor Hochwasser."},
		}, {
			Name: "de.attribution/link-asked",
			Examples: []construct.Example{
				{Text: "Die Polizei bestätigte den Einsatz auf Anfrage der dpa.", Want: "Polizei ← dpa: Die Polizei bestätigte den Einsatz auf Anfrage der dpa"},
				{Text: "Von der dpa auf den Einsatz angesprochen, sagte Landrätin Jana Krull, sie wisse nichts.", Want: "Jana Krull ← dpa: sie wisse nichts"},
			},
			Counterexamples: []string{"Die Polizei bestätigte den Einsatz auf Anfrage."},
		}, {
			Name: "de.attribution/link-onward",
			Examples: []construct.Example{
				{Text: "Die Brücke sei sicher, sagte Landrätin Jana Krull der dpa. Das Tal bleibe gesperrt.", Want: "Jana Krull ← dpa: Das Tal bleibe gesperrt."},
				{Text: "Die Brücke sei sicher, sagte Landrätin Jana Krull der dpa.\nSie warnte vor Panik.", Want: "Jana Krull ← dpa: Sie warnte vor Panik"},
			},
			Counterexamples: []string{"Landrätin Jana Krull warnte vor Panik. Die dpa ist eine Agentur. Krull sagte, die Brücke sei sicher."},
		}, {
			Name: "de.attribution/link-through",
			Examples: []construct.Example{
				{Text: "Händler Egon Mahler ließ über seinen Anwalt erklären, er sei unschuldig.", Want: "Egon Mahler ← Anwalt: er sei unschuldig"},
				{Text: "Über seine Anwältin wies Händler Egon Mahler die Vorwürfe zurück.", Want: "Egon Mahler ← Anwältin: Über seine Anwältin wies Händler Egon Mahler die Vorwürfe zurück"},
			},
			Counterexamples: []string{"Händler Egon Mahler sagte über seinen Bruder, er sei unschuldig."},
		}, {
			Name: "de.attribution/link-nested",
			Examples: []construct.Example{
				{Text: "Die Nachbarin berichtete, der Arzt habe gesagt, das Kind sei gesund.", Want: "Arzt ← Nachbarin: das Kind sei gesund"},
				{Text: "Die Mutter habe berichtet, der Arzt habe gesagt, das Kind sei gesund, erklärte die Ermittlerin.", Want: "Arzt ← Mutter ← Ermittlerin: das Kind sei gesund"},
				{Text: "Die Zeugin widersprach. Der Trainer habe ihr geraten, zu schweigen.", Want: "Trainer ← Zeugin: zu schweigen"},
			},
			Counterexamples: []string{
				"Den Vorwurf, das Amt habe geschlafen, nannte Landrätin Jana Krull falsch.",
				"Die Veranstalter sprachen von 600 Gästen, die Polizei ging von 400 aus.",
			},
		}, {
			Name: "de.attribution/link-cited",
			Examples: []construct.Example{
				{Text: "Einen Anwohner zitierte die „Talwarte“ mit den Worten: „Es war laut.“", Want: "Anwohner ← Talwarte: „Es war laut.“"},
				{Text: "Händler Egon Mahler wird von der „Talwarte“ mit den Worten zitiert: „Es war laut.“", Want: "Egon Mahler ← Talwarte: „Es war laut.“"},
			},
			Counterexamples: []string{"Den Brief zitierte niemand. Landrätin Jana Krull sagte: „Es war laut.“"},
		}, {
			Name: "de.attribution/link-accordingly",
			Examples: []construct.Example{
				{Text: "Die „Talwarte“ berichtete, das Werk sei zu. Händler Egon Mahler sagte demnach, er sei entsetzt.", Want: "Egon Mahler ← Talwarte: er sei entsetzt"},
				{Text: "Die „Talwarte“ berichtete, das Werk sei zu. „Das trifft alle“, wird Händler Egon Mahler zitiert.", Want: "Egon Mahler ← Talwarte: „Das trifft alle“"},
			},
			Counterexamples: []string{"Der Verkehr nahm zu. Händler Egon Mahler sagte demnach, er sei entsetzt."},
		}, {
			Name:            "de.attribution/link-shown",
			Examples:        []construct.Example{{Text: "Der Anwalt legte Nachrichten vor, in denen der Schichtleiter schreibt: „Wer redet, der fliegt.“", Want: "Schichtleiter ← Anwalt: „Wer redet, der fliegt.“"}},
			Counterexamples: []string{"Der Anwalt ging in das Haus, in dem der Schichtleiter schreibt: „Wer redet, der fliegt.“"},
		},
	}
}

func authorityConstructs() []construct.Construct {
	return []construct.Construct{
		{
			Name: "de.attribution/link-relied",
			Examples: []construct.Example{
				{Text: "Der Sender Talwelle meldete unter Berufung auf die Feuerwehr, die Brücke sei gesperrt.", Want: "Talwelle ← Feuerwehr: die Brücke sei gesperrt"},
				{Text: "Der Sender Talwelle meldete unter Berufung auf eine Quelle im Rathaus, die Brücke sei gesperrt.", Want: "Talwelle ← Quelle: die Brücke sei gesperrt"},
				{Text: "Laut „Talwarte“, die sich auf einen Diplomaten beruft, ist der Verkauf geplant.", Want: "Talwarte ← Diplomat: ist der Verkauf geplant"},
				{Text: "Der Vorstand wolle gehen, meldete der Sender Talwelle. Der Sender beruft sich auf zwei Räte.", Want: "Talwelle ← Räte: Der Vorstand wolle gehen"},
			},
			Counterexamples: []string{"Die Firma schweigt mit Verweis auf die Ermittlungen.", "Landrätin Jana Krull sagte, die Brücke stütze sich auf Pfeiler."},
		}, {
			Name: "de.attribution/link-held",
			Examples: []construct.Example{
				{Text: "Laut einem Vermerk, der der „Talwarte“ vorliegt, fehlt Geld.", Want: "Vermerk ← Talwarte: fehlt Geld"},
				{Text: "In einem Beschluss vom Montag, der der „Talwarte“ vorliegt, erklärte Händler Egon Mahler, das Geld sei weg.", Want: "Egon Mahler ← Talwarte: das Geld sei weg"},
				{Text: "Nach Unterlagen, die die dpa einsehen konnte, fehlt Geld.", Want: "Unterlagen ← dpa: fehlt Geld"},
				{Text: "Der Brief des Amtes liegt der dpa vor. Darin heißt es: „Wir prüfen das.“ Die Lage sei ernst, hieß es in dem Brief.", Want: "Amt ← dpa: Die Lage sei ernst"},
				{Text: "Einem internen Papier zufolge, das der „Talwarte“ vorliegt, fehlt Geld. Die Lage sei ernst, heißt es in dem Papier.", Want: "Papier ← Talwarte: Die Lage sei ernst"},
			},
			Counterexamples: []string{"Laut einem Vermerk, der im Mai entstand, fehlt Geld."},
		}, {
			Name: "de.attribution/link-document",
			Examples: []construct.Example{
				{Text: "Dem Protokoll zufolge sagte Landrätin Jana Krull, die Brücke sei sicher.", Want: "Jana Krull ← Protokoll: die Brücke sei sicher"},
				{Text: "In einer Umfrage des Senders Talwelle sagten 40 Prozent der Befragten, sie seien unzufrieden.", Want: "Befragte ← Talwelle: sie seien unzufrieden"},
			},
			Counterexamples: []string{"Landrätin Jana Krull schrieb in dem Bericht, die Brücke sei sicher."},
		},
	}
}
