package attribution

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

// first is the first attribution of a text; the zero value if there is none.
func first(r *q.Reading) q.Attribution {
	if len(r.Attributions) == 0 {
		return q.Attribution{}
	}
	return r.Attributions[0]
}

func TestAddressees(t *testing.T) {
	for text, want := range map[string]string{
		"Bürgermeisterin Jana Krull sagte der dpa, die Brücke sei sicher.":                                "der dpa",
		"Die Brücke sei sicher, sagte Bürgermeisterin Jana Krull am Montag der Zeitung.":                  "der Zeitung",
		"Die Brücke sei sicher, wie Bürgermeisterin Jana Krull dieser Zeitung sagte.":                     "dieser Zeitung",
		"Bürgermeisterin Jana Krull erklärte gegenüber Reuters, die Brücke sei sicher.":                   "Reuters",
		"Im Gespräch mit dem Sender sagte Bürgermeisterin Jana Krull, die Brücke sei sicher.":             "dem Sender",
		"„Die Brücke ist sicher“, sagte Bürgermeisterin Jana Krull vor Journalisten.":                     "Journalisten",
		"Die Polizei forderte die Anwohner auf, ihre Keller zu räumen.":                                   "die Anwohner",
		"Die Polizei forderte ihn auf, den Keller zu räumen.":                                             "ihn",
		"Der Minister warf der Stadt vor, zu spät gewarnt zu haben.":                                      "der Stadt",
		"Der Minister wollte den Bericht auf Anfrage der dpa nicht bestätigen.":                           "der dpa",
		"Die Polizei kritisierte den Minister scharf.":                                                    "",
		"Die Polizei meldete die Rückkehr der Retter.":                                                    "",
		"Das Amt rechnet mit einem Anstieg der Kosten gegenüber dem Vorjahr.":                             "",
		"Einem Reporter gegenüber sagte Jana Krull, die Brücke sei sicher.":                               "Einem Reporter",
		"Der Verband wies den Vorwurf zurück.":                                                            "",
		"Die Brücke sei sicher, sagte die Forscherin Jana Krull von der Universität Altenau am Montag.":   "",
		"Der Staatsanwalt legt dem Angeklagten zur Last, die Kasse geleert zu haben, wie er mitteilte.":   "",
		"Vor dem Sturm hat der Wetterdienst am Montag eindringlich gewarnt.":                              "",
		"Die Brücke sei sicher, sagte Kommissionspräsidentin Jana von der Heide am Montag in Altenau.":    "",
		"Dem Fahrer wird vorgeworfen, getrunken zu haben.":                                                "",
		"Bürgermeisterin Jana Krull sagte im Interview mit dem „Altenauer Boten“, die Brücke sei sicher.": "dem „Altenauer Boten“",
	} {
		r := reading(text)
		if got := first(r).Addressee.In(r.Text); got != want {
			t.Errorf("%s\n got %q, want %q", text, got, want)
		}
	}
}

func TestMedia(t *testing.T) {
	for text, want := range map[string]q.Medium{
		"Bürgermeisterin Jana Krull sagte, die Brücke sei sicher.":                   q.Speech,
		"„Die Brücke ist völlig sicher“, klagte Bürgermeisterin Jana Krull.":         q.Speech,
		"Die Stadt teilte mit, die Brücke sei sicher.":                               q.SpeechOrWriting,
		"Die Stadt sagte, die Brücke sei sicher.":                                    q.SpeechOrWriting,
		"Laut einem Gutachten ist die Brücke sicher.":                                q.Writing,
		"Bürgermeisterin Jana Krull erklärte in einem Brief, die Brücke sei sicher.": q.Writing,
		"Bürgermeisterin Jana Krull schrieb, die Brücke sei sicher.":                 q.Writing,
		"Bürgermeisterin Jana Krull erklärte im Radio, die Brücke sei sicher.":       q.Speech,
		"Bürgermeisterin Jana Krull bestätigte der dpa, die Brücke sei sicher.":      q.Speech,
		"Bürgermeisterin Jana Krull hofft, dass die Brücke hält.":                    q.Thought,
		"Bürgermeisterin Jana Krull glaubt, dass die Brücke hält.":                   q.SpeechOrThought,
		"Bürgermeisterin Jana Krull bestätigte, dass die Brücke hält.":               q.SpeechOrWriting,
		"Die Zeitung „Altenauer Bote“ berichtete, die Brücke sei gesperrt.":          q.Writing,
		"Im Rathaus bestätigte Bürgermeisterin Jana Krull, dass die Brücke hält.":    q.SpeechOrWriting,
	} {
		r := reading(text)
		if got := first(r).Medium; got != want {
			t.Errorf("%s\n got %q, want %q", text, got, want)
		}
	}
}

func TestMediumGoesOn(t *testing.T) {
	r := reading("Bürgermeisterin Jana Krull sagte, die Brücke sei sicher. Krull bestätigte, dass es Risse gebe. Sie habe das prüfen lassen. Die Stadt bestätigte, dass es Risse gebe.")
	for i, want := range []q.Medium{q.Speech, q.Speech, q.Speech, q.SpeechOrWriting} {
		if i >= len(r.Attributions) || r.Attributions[i].Medium != want {
			t.Errorf("attribution %d: got %+v, want medium %q", i, r.Attributions, want)
		}
	}
}
