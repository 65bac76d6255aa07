package extract

import "github.com/quellenlage/quellenlage/internal/construct"

// body is running text for the examples below, which need some to stand beside.
const body = "\n\nDie Brücke über die Lohe bleibt nach Angaben der Stadt bis zum Frühjahr gesperrt. Ein Gutachter soll die Pfeiler prüfen, sagte Bauamtsleiterin Ines Kolbe am Montag.\n"

// constructs are the rules that tell what a piece of a source is, with what each must find
// and must not find. Examples that begin with "<" are pages, all others plain text.
func constructs() []construct.Construct {
	type e = construct.Example
	return []construct.Construct{
		{Name: byTitle, Examples: []e{
			{Text: "Stadt sperrt Lohebrücke" + body, Want: "Stadt sperrt Lohebrücke"},
			{Text: "„Zu gefährlich“ Stadt sperrt Lohebrücke Von AFP 12.03.2029 - 14:17 Uhr Lesedauer: 2 Min." + body, Want: "„Zu gefährlich“ Stadt sperrt Lohebrücke"},
			{Text: "Politik\nWer zahlt für die Brücke?" + body, Want: "Wer zahlt für die Brücke?"},
		}, Counterexamples: []string{
			"Die Stadt sperrt die Brücke. Das teilte sie am Montag mit." + body,
			"Die Brücke, die seit Jahren gesperrt ist,\nbleibt weiter zu. Das sagte die Stadt am Montag.",
		}},
		{Name: byHeading, Examples: []e{
			{Text: "Stadt sperrt Brücke" + body + "\nGutachter erwartet" + body, Want: "Gutachter erwartet"},
			{Text: "Stadt sperrt Brücke" + body + "Was wird geprüft?" + body, Want: "Was wird geprüft?"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke" + body + "Die Kosten, so die Stadt,\nseien noch offen." + body,
			"Stadt sperrt Brücke" + body + "Mehr war nicht zu erfahren.",
		}},
		{Name: byParagraph, Examples: []e{
			{
				Text: "Stadt sperrt Brücke\n\nBei dem Unfall auf der alten Brücke von Lohe, die\nseit Jahren als marode gilt, sind drei Helfer\nverletzt worden. Am Montag hat die zuständige\nBürgermeisterin\nInes Kolbe die Männer gelobt und\nihnen gedankt. Das Land stellt dafür die nötigen\nMittel bereit, wie es\nhieß.",
				Want: "Bei dem Unfall auf der alten Brücke von Lohe, die seit Jahren als marode gilt, sind drei Helfer verletzt worden. Am Montag hat die zuständige Bürgermeisterin Ines Kolbe die Männer gelobt und ihnen gedankt. Das Land stellt dafür die nötigen Mittel bereit, wie es hieß.",
			},
			{Text: "Stadt sperrt Brücke\n\nDie Stadt hat die Brücke gesperrt, die\nseit Jahren als marode gilt.", Want: "Die Stadt hat die Brücke gesperrt, die seit Jahren als marode gilt."},
		}, Counterexamples: []string{"Quelle: dpa"}},
		{Name: byByline, Examples: []e{
			{Text: "Stadt sperrt Brücke\nVon Jana Wirth und Ole Brandt" + body, Want: "Von Jana Wirth und Ole Brandt"},
			{Text: "Stadt sperrt Brücke Von dpa 12.03.2029, 14:17 Uhr" + body, Want: "Von dpa"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke\n\nVon Anfang an war die Brücke umstritten. Das sagte die Stadt am Montag." + body,
			"Von Lohe nach Kirchau" + body,
		}},
		{Name: byDate, Examples: []e{
			{Text: "Stadt sperrt Brücke\nMontag, 12. März 2029, 14.17 Uhr" + body, Want: "Montag, 12. März 2029, 14.17 Uhr"},
			{Text: "Stadt sperrt Brücke\nStand: 12.03.2029 14:17 Uhr" + body, Want: "Stand: 12.03.2029 14:17 Uhr"},
			{Text: "Stadt sperrt Brücke\n12.03.2029 - 14:17 Uhr Artikel anhören" + body, Want: "12.03.2029 - 14:17 Uhr"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke\n\nDie Sperrung gilt seit dem 12.03.2029. Sie dauert bis Mai." + body,
			"Brücke gesperrt bis 12.03.2029" + body,
			"Stadt sperrt Brücke\n\nDer Bericht wurde veröffentlicht am 12. März 2029 und liegt der Stadt vor. Mit Stand 12.03.2029 gilt er noch." + body,
		}},
		{Name: byMonth, Examples: []e{
			{Text: " date 2029-03 Die Stadt hat die Brücke gesperrt, sagte die Bauamtsleiterin.", Want: "date 2029-03"},
		}, Counterexamples: []string{"Stadt sperrt Brücke\ndate 2029-03-12" + body, "Az. 2029-03 der Stadt" + body}},
		{Name: byReading, Examples: []e{
			{Text: "Stadt sperrt Brücke\nLesedauer: 2 Min." + body, Want: "Lesedauer: 2 Min."},
			{Text: "Stadt sperrt Brücke\n3 Minuten Lesezeit" + body, Want: "3 Minuten Lesezeit"},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\nDer Strom fiel für 2 Minuten aus, sagte die Stadt am Montag in Lohe." + body}},
		{Name: byButton, Examples: []e{
			{Text: "Stadt sperrt Brücke" + body + "\nKommentar hinterlassen", Want: "Kommentar hinterlassen"},
			{Text: "Stadt sperrt Brücke\nTeilen Merken Drucken" + body, Want: "Teilen Merken Drucken"},
			{Text: "Stadt sperrt Brücke\n14 Kommentare" + body, Want: "14 Kommentare"},
		}, Counterexamples: []string{"Kommentar: Teilen ist besser" + body, "Stadt sperrt Brücke\n\nMehr Live-Musik will die Stadt." + body}},
		{Name: byOutlet, Examples: []e{
			{Text: "Stadt sperrt marode Lohebrücke\nElbtal-Zeitung\nVon Jana Wirth\n12.03.2029, 14:17 Uhr" + body, Want: "Elbtal-Zeitung"},
		}, Counterexamples: []string{
			"Kirchau\nStadt sperrt marode Lohebrücke\nVon Jana Wirth" + body,
			"Stadt sperrt marode Lohebrücke\nGutachter kommt\nVon Jana Wirth" + body,
		}},
		{Name: byOrnament, Examples: []e{
			{Text: "Stadt sperrt Brücke" + body + "\n***\n" + body, Want: "***"},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\n1. Mai: Die Brücke ist gesperrt, sagte die Stadt." + body}},
		{Name: byPermalink, Examples: []e{
			{Text: "Stadt sperrt Brücke\n1 Min. Permalink: https://example.org/-abc Die Stadt hat die Brücke gesperrt." + body, Want: "Permalink: https://example.org/-abc"},
		}, Counterexamples: []string{"Der Permalink: ein Dauerbrenner" + body}},
		{Name: byBreadcrumb, Examples: []e{
			{Text: "Politik\nStadt sperrt Lohebrücke" + body, Want: "Politik"},
		}, Counterexamples: []string{"Politik" + body}},
		{Name: byCaption, Examples: []e{
			{Text: "Stadt sperrt Brücke\nDie Lohebrücke am Montag.\n(Foto: Jana Wirth)" + body, Want: "Die Lohebrücke am Montag."},
			{Text: "Stadt sperrt Brücke Lesedauer: 2 Min. Die Lohebrücke: Hier soll geprüft werden. (Quelle: IMAGO/Ole Brandt) News folgen" + body, Want: "Die Lohebrücke: Hier soll geprüft werden."},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\nDas Bauamt (Foto vom Montag) ist zu." + body}},
		{Name: byPicture, Examples: []e{
			{Text: "Stadt sperrt Brücke\n(Foto: IMAGO/Jana Wirth)" + body, Want: "(Foto: IMAGO/Jana Wirth)"},
			{Text: "Stadt sperrt Brücke\nDie Lohebrücke. Foto: Ole Brandt/dpa" + body, Want: "Foto: Ole Brandt/dpa"},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\nDas Foto zeigt die Brücke. Es stammt von der Stadt." + body}},
		{Name: byOpening, Examples: []e{
			{Text: "Stadt sperrt Brücke\n\nDie Stadt hat die Brücke gesperrt. Lesen Sie auch: Wer zahlt? Der Gutachter kommt im Mai.", Want: "Lesen Sie auch:"},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\nWer liest, weiß mehr. „Lesen Sie!“, sagte Kolbe." + body}},
		{Name: byEnding, Examples: []e{
			{Text: "Stadt sperrt Brücke" + body + "Hier können Sie die Rechte an Text und Plan anfragen. Mehr aus Lohe.", Want: "Hier können Sie die Rechte an Text und Plan anfragen. Mehr aus Lohe."},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\nDie Rechte an der Brücke kann man nicht erwerben." + body}},
		{Name: byDateline, Examples: []e{
			{Text: "Stadt sperrt Brücke\n\nLohe (dpa/xyz) - Die Stadt hat die Brücke gesperrt. Das sagte Kolbe am Montag.", Want: "Lohe (dpa/xyz) -"},
			{Text: "Stadt sperrt Brücke\n\nLOHE afp | Die Stadt hat die Brücke gesperrt. Das sagte Kolbe am Montag.", Want: "LOHE afp |"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke\n\nDie Deutsche Presse-Agentur (dpa) berichtet aus Lohe. Mehr folgt.",
			"Stadt sperrt Brücke\n\nKolbe (SPD) - seit Mai im Amt - sprach am Montag." + body,
		}},
		{Name: byEndMark, Examples: []e{
			{Text: "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt. Das sagte Kolbe am Montag. (afp/red)", Want: "(afp/red)"},
			{Text: "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt. „Leider“, sagte Kolbe. (mit dpa)", Want: "(mit dpa)"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke\n\nDas sagte Kolbe der Deutschen Presse-Agentur (dpa).",
			"Stadt sperrt Brücke\n\nDie Brücke ist gesperrt, sagte Kolbe (SPD)",
		}},
		{Name: bySignature, Examples: []e{
			{Text: "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt. Das sagte Kolbe am Montag. abc/dpa/AFP", Want: "abc/dpa/AFP"},
			{Text: "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt. Betroffen sind 19 Menschen RND/xy/dpa", Want: "RND/xy/dpa"},
		}, Counterexamples: []string{"Stadt sperrt Brücke\n\nDie Brücke ist gesperrt, sagte Kolbe der dpa."}},
		{Name: bySource, Examples: []e{
			{Text: "Stadt sperrt Brücke" + body + "Quelle: ntv.de, abc/AFP/dpa", Want: "Quelle: ntv.de, abc/AFP/dpa"},
			{Text: "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt. © dpa-infocom, dpa:290312-99-123456/3", Want: "© dpa-infocom, dpa:290312-99-123456/3"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke\n\nDie Quelle: ein Beamter. Er sagte, die Brücke sei gesperrt.",
			"Stadt sperrt Brücke\n\nDie Brücke ist zu. Quelle: ein Beamter. Er sagte der dpa, sie bleibe gesperrt.",
		}},
		{Name: byMaterial, Examples: []e{
			{Text: "Stadt sperrt Brücke" + body + "Mit Material der Nachrichtenagenturen dpa und AP.", Want: "Mit Material der Nachrichtenagenturen dpa und AP."},
			{Text: "Stadt sperrt Brücke\n\nDie Brücke ist gesperrt. Das sagte Kolbe. Nachrichtenagentur dpa", Want: "Nachrichtenagentur dpa"},
		}, Counterexamples: []string{
			"Stadt sperrt Brücke\n\nMit Material der Stadt wurde die Brücke geflickt. Das sagte Kolbe der dpa.",
			"Stadt sperrt Brücke\n\nDas sagte Kolbe der Nachrichtenagentur dpa.",
		}},
		{Name: byHeader, Examples: []e{
			{Text: "Titel: Stadt sperrt Brücke\nAgentur: dpa\n" + body, Want: "dpa"},
		}, Counterexamples: []string{"Titel: dpa" + body}},
		{Name: byMarkup, Examples: []e{
			{Text: "<article><h1>Stadt sperrt Brücke</h1><p>Die Brücke ist seit Montag gesperrt.</p><h2>Wer zahlt?</h2><p>Das sei offen, sagte Kolbe.</p></article>", Want: "Wer zahlt?"},
		}, Counterexamples: []string{"<article><h1>Stadt sperrt Brücke</h1><p>Die Brücke ist seit Montag gesperrt.</p></article>"}},
		{Name: byMeta, Examples: []e{
			{Text: `<meta name="author" content="dpa"><article><h1>Stadt sperrt Brücke</h1><p>Die Brücke ist seit Montag gesperrt.</p></article>`, Want: "dpa"},
		}, Counterexamples: []string{`<meta name="author" content="Jana Wirth"><article><p>Die Brücke ist seit Montag gesperrt.</p></article>`}},
	}
}
