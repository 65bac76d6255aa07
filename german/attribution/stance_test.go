package attribution

import (
	"slices"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/construct"
)

func TestStances(t *testing.T) {
	for text, want := range map[string]q.Stance{
		"Die Polizei bestätigte den Vorfall.":                                                  q.Confirms,
		"Die Polizei wollte den Vorfall nicht bestätigen.":                                     q.CannotConfirm,
		"Weder die Stadt noch das Land bestätigten den Bericht.":                               q.CannotConfirm,
		"Der Minister bestritt den Vorwurf.":                                                   q.Denies,
		"Der Minister bestritt den Vorwurf nicht.":                                             q.CannotConfirm,
		"Die Ministerin schloss einen Rücktritt nicht aus.":                                    q.CannotConfirm,
		"Der Konzern verweigerte jede Stellungnahme.":                                          q.NoComment,
		"Die Behörde wollte sich dazu nicht äußern.":                                           q.NoComment,
		"Ein Sprecher verwies auf laufende Ermittlungen.":                                      q.NoComment,
		"Das Ministerium sagte, es habe keine eigenen Erkenntnisse.":                           q.CannotConfirm,
		"Die Nato sagte, sie könne die Verlegung nicht bestätigen.":                            q.CannotConfirm,
		"Ministerin Jana Krull sagte, die Ursache sei noch unklar.":                            q.CannotConfirm,
		"Ministerin Jana Krull sagte, sie habe davon nichts gewusst.":                          q.Denies,
		"Das Amt erklärte, die Übung sei gegen niemanden gerichtet.":                           q.Denies,
		"Die Opposition sagte, der Minister müsse zurücktreten.":                               q.Demands,
		"Das Bündnis sagte, ein solcher Schritt würde eine Eskalation bedeuten.":               q.Warns,
		"Ministerin Jana Krull sagte, sie werde den Damm erneuern.":                            q.Announces,
		"Die Opposition sprach von einem „Skandal“.":                                           q.Condemns,
		"Der Verband rechnet mit höheren Preisen.":                                             q.Assesses,
		"Die Stadt räumte Fehler ein.":                                                         q.Confirms,
		"Die Gewerkschaft drohte mit Streik.":                                                  q.Warns,
		"Laut Polizei fuhr der Wagen zu schnell.":                                              q.Claims,
		"Der Zeuge will den Täter gesehen haben, sagte Kommissarin Jana Krull.":                q.Claims,
		"Die Regierung kündigte eine Untersuchung an.":                                         q.Announces,
		"Die Regierung lehnte einen Kommentar ab.":                                             q.NoComment,
		"Die Regierung lehnte den Vorschlag ab.":                                               q.Denies,
		"Bürgermeister Olaf Brandt ließ offen, ob er wieder antritt.":                          q.CannotConfirm,
		"Bürgermeister Olaf Brandt sagte nicht, ob er wieder antritt.":                         q.CannotConfirm,
		"Die Regierung in Elde stellte klar, dass sich keine Soldaten auf der Insel befinden.": q.Denies,
		"Es habe keine Verletzten gegeben, teilte die Feuerwehr mit.":                          q.Claims,
		"Die Regierung betonte, die Lage habe sich nicht verändert.":                           q.Claims,
		"„Lassen wir uns nicht spalten“, sagte Ministerin Jana Krull.":                         q.Demands,
		"„Wir mussten viel Geld ausgeben“, sagte Ministerin Jana Krull.":                       q.Claims,
		"Laut Polizei war der Mann zu schnell gefahren.":                                       q.Claims,
		"Laut Polizei betrug der Schaden 3.000 Euro.":                                          q.Claims,
		"Die Feuerwehr sagte, der Katastrophenschutz habe 300 Helfer geschickt.":               q.Claims,
		"Die Feuerwehr gab bekannt, zwei Menschen seien verletzt worden.":                      q.Claims,
		"Die Feuerwehr gab bekannt, das Fest werde verschoben.":                                q.Announces,
		"Die Feuerwehr sagte, niemand dürfe die Wege verlassen.":                               q.Demands,
		"Die Feuerwehr mahnte, der Damm halte nicht mehr lange.":                               q.Warns,
		"Die Feuerwehr mahnte, die Anwohner müssten ihre Keller räumen.":                       q.Demands,
		"Sollte der Damm brechen, sei das Tal verloren, sagte Ministerin Jana Krull.":          q.Warns,
		"Ministerin Jana Krull sagte, von einem Rücktritt könne keine Rede sein.":              q.Denies,
		"Ministerin Jana Krull sagte, mehr könne sie dazu nicht sagen.":                        q.NoComment,
		"Die Polizei sprach von zwei Verletzten.":                                              q.Claims,
		"Ministerin Jana Krull wollte das so nicht stehen lassen.":                             q.Denies,
		"Ministerin Jana Krull hat am Montag ihren Rücktritt erklärt.":                         q.Announces,
		"Im Juni 2036 soll die Brücke fertig sein.":                                            q.Announces,
	} {
		r := reading(text)
		if !slices.ContainsFunc(r.Attributions, func(a q.Attribution) bool { return a.Stance == want }) {
			t.Errorf("%s: want %s, found %+v", text, want, stances(r))
		}
	}
}

// TestSteps: every step decides where it should, and nowhere else.
func TestSteps(t *testing.T) {
	construct.Check(t, stanceConstructs(), func(text string) []construct.Finding {
		r := reading(text)
		w := find(r)
		var out []construct.Finding
		for _, i := range w.ordered() {
			d := w.decide(&w.found[i])
			out = append(out, construct.Finding{By: d.step, Text: string(d.act)})
		}
		return out
	})
}

// TestEveryStepHasExamples: no step is without them.
func TestEveryStepHasExamples(t *testing.T) {
	var named []string
	for _, c := range stanceConstructs() {
		named = append(named, c.Name)
	}
	var steps []string
	for _, s := range append(frameSteps(), contentSteps()...) {
		steps = append(steps, s.name)
	}
	if !slices.Equal(named, steps) {
		t.Errorf("examples for %v, steps %v", named, steps)
	}
}

func stances(r *q.Reading) []q.Stance {
	var out []q.Stance
	for _, a := range r.Attributions {
		out = append(out, a.Stance)
	}
	return out
}

func TestChains(t *testing.T) {
	for _, c := range []struct{ text, actor, via, authority string }{
		{"„Wir bleiben“, sagte Bürgermeisterin Ines Paulick der dpa.", "Ines Paulick", "dpa", ""},
		{"Die Agentur Reuters berichtet unter Berufung auf das Verteidigungsministerium, drei Schiffe seien ausgelaufen.", "Reuters", "Verteidigungsministerium", "Verteidigungsministerium"},
		{"Ministerin Jana Krull warf der Bahn vor, zu spät gewarnt zu haben, wie Reuters meldete.", "Jana Krull", "Reuters", ""},
		{"Die Zeitung „Talwarte“ zitierte Präfekt Olaf Brandt mit den Worten, die Grenze sei offen.", "Olaf Brandt", "Talwarte", ""},
		{"Präfekt Olaf Brandt wollte sich auf dpa-Anfrage nicht äußern.", "Olaf Brandt", "dpa", ""},
		{"Von der dpa danach gefragt, ob die Grenze offen sei, schwieg Präfekt Olaf Brandt.", "Olaf Brandt", "dpa", ""},
		{"Die Grenze sei offen, sagte Präfekt Olaf Brandt dem „Altenauer Echo“.", "Olaf Brandt", "Altenauer Echo", ""},
		{"Die Grenze sei der Polizei zufolge offen, berichtete die Agentur Reuters.", "Reuters", "Polizei", "Polizei"},
		{"Die Grenze sei offen, hieß es in einem Bericht der Polizei, aus dem die Agentur Reuters zitierte.", "Polizei", "Reuters", ""},
		{"Der Präfekt, so die Agentur Reuters, habe nach Darstellung der Polizei das Geld genommen.", "Polizei", "Reuters", ""},
		{"Das Innenministerium erklärte, Präfekt Olaf Brandt habe versichert, dass die Grenze offen sei.", "Olaf Brandt", "Innenministerium", ""},
	} {
		r := reading(c.text)
		name := func(a int) string {
			if a < 0 {
				return ""
			}
			return r.Actors[a].Name
		}
		found := slices.ContainsFunc(r.Attributions, func(a q.Attribution) bool {
			return name(a.Actor) == c.actor && name(a.Authority) == c.authority &&
				slices.ContainsFunc(a.Via, func(v int) bool { return name(v) == c.via })
		})
		if !found {
			for _, a := range r.Attributions {
				t.Logf("%s by %s: actor %q, via %v, authority %q", a.Kind, a.By, name(a.Actor), a.Via, name(a.Authority))
			}
			t.Errorf("%s: want %q via %q", c.text, c.actor, c.via)
		}
	}
}

func TestDayOfTheUtterance(t *testing.T) {
	r := reading("Ministerin Jana Krull sagte am Sonntag, die Brücke werde am 20. Mai gesperrt.")
	if len(r.Attributions) == 0 || r.Attributions[0].When != "2031-05-11" {
		t.Errorf("want 2031-05-11, found %+v", r.Attributions)
	}
}

func TestWhoSpeaksBehindAnObject(t *testing.T) {
	r := reading("Die Zahl der Verletzten gab die Polizei am Abend mit 26 an.")
	if len(r.Attributions) != 1 || r.Attributions[0].Source.In(r.Text) != "die Polizei" {
		t.Errorf("want the police as the source, found %+v", r.Attributions)
	}
}

func TestHeadingIsNoPartOfTheSource(t *testing.T) {
	for text, want := range map[string]string{
		"Stadt verurteilt Angriff Die Stadt hat den Angriff scharf kritisiert.": "Die Stadt",
		"Am Montag haben die Vereinigten Staaten Sanktionen angekündigt.":       "die Vereinigten Staaten",
		"Mitte Dezember hatte die Stadt beschlossen, das Bad zu schließen.":     "die Stadt",
	} {
		r := reading(text)
		if len(r.Attributions) == 0 || r.Attributions[len(r.Attributions)-1].Source.In(r.Text) != want {
			t.Errorf("%s: want %q as the source, found %+v", text, want, r.Attributions)
		}
	}
}

func TestFragmentLiesInsideTheReport(t *testing.T) {
	r := reading("Ministerin Jana Krull sagte, der Plan sei „nicht zu halten“.")
	if len(r.Attributions) != 2 || r.Attributions[1].Inside != 0 || r.Attributions[1].Kind != q.Direct {
		t.Errorf("want an indirect attribution and a fragment inside it, found %+v", r.Attributions)
	}
}

func TestSpeakerChanges(t *testing.T) {
	r := reading("Laut Polizei fuhr der Wagen zu schnell. Der Fahrer habe getrunken. Ein Anwalt sagte, das stimme nicht. Getrunken habe niemand.")
	want := []string{"Polizei", "Polizei", "Ein Anwalt", "Ein Anwalt"}
	var got []string
	for _, a := range r.Attributions {
		got = append(got, a.Source.In(r.Text))
	}
	if !slices.Equal(got, want) {
		t.Errorf("speakers %q, want %q", got, want)
	}
}

func TestEvidence(t *testing.T) {
	for text, want := range map[string]q.EvidenceKind{
		"Der Geheimdienst stützt seine Angaben auf Satellitenbilder.":                     q.SatelliteImage,
		"Ein Video zeigt, wie der Damm bricht.":                                           q.Video,
		"Laut einer Studie der Universität steigen die Preise.":                           q.Study,
		"Die Obduktion ergab, dass der Mann ertrunken war.":                               q.Forensic,
		"Nach Informationen dieser Zeitung wurde der Vertrag gekündigt.":                  q.OwnReporting,
		"Augenzeugen berichteten von einem Knall.":                                        q.Eyewitness,
		"Der Minister sprach in einem Interview von drei Toten.":                          q.Interview,
		"Mitschnitte belegen, dass der Funk abgeschaltet war.":                            q.Intercept,
		"Die Ermittler setzten eine Software zur Gesichtserkennung ein.":                  q.FaceRecognition,
		"Das geht aus internen Unterlagen hervor, die dem Sender Nord zugespielt wurden.": q.Document,
	} {
		r := reading(text)
		if !slices.ContainsFunc(r.Evidence, func(e q.Evidence) bool { return e.Kind == want }) {
			t.Errorf("%s: want %s, found %+v", text, want, r.Evidence)
		}
	}
	for _, text := range []string{"Unabhängige Belege gibt es dafür nicht.", "Er legte keine Beweise vor.", "Sie gab das zu Protokoll.", "Das Foto hing an der Wand."} {
		if r := reading(text); len(r.Evidence) > 0 {
			t.Errorf("%s: found %+v", text, r.Evidence)
		}
	}
}
