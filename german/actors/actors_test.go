package actors_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/actors"
)

// in reads a text without title.
func in(text string) *q.Reading { return pipeline().Read(article("", text)) }

// meaning is the name of the actor that a piece of the text means.
func meaning(r *q.Reading, piece string) string {
	at := strings.LastIndex(r.Text, piece)
	if at < 0 {
		return "no such text"
	}
	if i := actors.At(r, q.Span{Start: at, End: at + len(piece)}); i >= 0 {
		return r.Actors[i].Name
	}
	return ""
}

func TestWhoIsMeant(t *testing.T) {
	for _, c := range []struct{ text, piece, want string }{
		{"Landrätin Jana Krull warnte vor Hochwasser. Krull sprach von Leichtsinn.", "Krull", "Jana Krull"},
		{"Landrätin Jana Krull warnte vor Hochwasser. Die Lage sei ernst, sagte sie.", "sie", "Jana Krull"},
		{"Landrätin Jana Krull warnte vor Hochwasser. Die Politikerin sprach von Leichtsinn.", "Die Politikerin", "Jana Krull"},
		{"Landrat Egon Mahler warnte. Der 43-Jährige sprach von Leichtsinn.", "Der 43-Jährige", "Egon Mahler"},
		{"Egon Mahler, der Chef der Hafenbehörde, warnte. Der Behördenchef ging.", "Egon Mahler, der Chef der Hafenbehörde", "Egon Mahler"},
		{"Der Sprecher der Hafenbehörde in Altenau, Egon Mahler, warnte.", "Der Sprecher der Hafenbehörde in Altenau, Egon Mahler", "Egon Mahler"},
		{"Singapurs Außenminister Kim Il Ho traf Taiwans Minister Kim Jun Ha.", "Kim Jun Ha", "Kim Jun Ha"},
		{"Das Außenministerium in Taipeh widersprach.", "Das Außenministerium in Taipeh", "taiwanisches Außenministerium"},
		{"Taiwans Außenministerium widersprach.", "Taiwans Außenministerium", "taiwanisches Außenministerium"},
		{"Nach Angaben des taiwanischen Geheimdienstes stimmt das.", "des taiwanischen Geheimdienstes", "taiwanischer Geheimdienst"},
		{"Der russische Geheimdienst schwieg. Der Geheimdienst gilt als vorsichtig.", "Der Geheimdienst", "russischer Geheimdienst"},
		{"Ein Sprecher des Verkehrsministeriums lehnte das ab.", "Ein Sprecher des Verkehrsministeriums", "Verkehrsministerium"},
		{"Das teilte ein Polizeisprecher mit.", "ein Polizeisprecher", "Polizei"},
		{"Nach Polizeiangaben gab es Verletzte.", "Polizeiangaben", "Polizei"},
		{"Moskau wies die Vorwürfe zurück.", "Moskau", "Russland"},
		{"Die Reederei Nordwind bestritt das. Das Unternehmen kündigte eine Prüfung an.", "Das Unternehmen", "Reederei Nordwind"},
		{"Das Robert Koch-Institut (RKI) zählt Fälle. Das RKI warnte.", "Das RKI", "RKI"},
		{"Verkehrsminister Egon Mahler schwieg. Das Ministerium sprach von Gerüchten.", "Das Ministerium", "Verkehrsministerium"},
		{"Das Papier liegt der Staatsanwaltschaft vor. Die Ermittler prüfen es. Laut Polizei gab es 24 Verletzte.", "Polizei", "Polizei"},
		{"Experten warnten vor den Folgen.", "Experten", "Experten"},
		{"Laut einer Studie der Universität Altenau stimmt das.", "einer Studie der Universität Altenau", "Universität Altenau"},
		{"Jana Krull und Egon Mahler kamen. Beide sprachen von einem Erfolg.", "Beide", "Jana Krull und Egon Mahler"},
		{"Jana Krull traf Egon Mahler, auch Ida Stein kam. Beide sprachen von einem Erfolg.", "Beide", "Beide"},
		{"Polen traf sich mit Ungarn. Beide Länder wollen mehr Geld.", "Beide Länder", "Polen und Ungarn"},
		{"Polen traf sich mit der SPD. Beide Länder wollen mehr Geld.", "Beide Länder", "Beide Länder"},
		{"Der Verband Deutscher Reeder warnte.", "Der Verband Deutscher Reeder", "Verband Deutscher Reeder"},
		{"Eine Behörde kam. Das Landesumweltamt schwieg. Die Behörde prüft.", "Die Behörde", "Landesumweltamt"},
		{"Orlo-Sprecherin Jana Krull ging. Das Unternehmen schwieg.", "Das Unternehmen", "Orlo"},
		{"Die SPD tagte. Egon Mahler (CDU) und Jan Krull (SPD) kamen. Der CDU-Politiker lachte.", "Der CDU-Politiker", "Egon Mahler"},
		{"SPD-Fraktionschef Jan Krull forderte die Entlassung von Minister Egon Mahler. Der SPD-Politiker lachte.", "Der SPD-Politiker", "Jan Krull"},
		{"Anwalt Egon Mahler kam. Der Richter, der ihn kannte, lachte.", "Der Richter", "Richter"},
		{"Kremlkritiker Egon Mahler kam. Der Oppositionelle lachte.", "Der Oppositionelle", "Egon Mahler"},
		{"Der Deutsche Mieterbund warnte. Der Bund schwieg.", "Der Bund", "Bund"},
		{"Jana Krull leitet das Umweltamt. Ein Sprecher von Jana Krull lachte.", "Ein Sprecher von Jana Krull", "Jana Krull"},
		{"Das zeigen Daten des Dienstes Nordradar24 vom Montag.", "Dienstes Nordradar24", "Nordradar24"},
		{"Das sagte Kreml-Sprecher Dmitri Muster.", "Kreml-Sprecher Dmitri Muster", "Dmitri Muster"},
	} {
		if got := meaning(in(c.text), c.piece); got != c.want {
			t.Errorf("%q: %q means %q, want %q", c.text, c.piece, got, c.want)
		}
	}
}

func TestOfficeAndInstitution(t *testing.T) {
	for _, c := range []struct{ text, name, role, of string }{
		{"Nato-Generalsekretär Jan Muster warnte.", "Jan Muster", "Nato-Generalsekretär", "NATO"},
		{"Der taiwanische Vize-Außenminister Kim Jun Ha warnte.", "Kim Jun Ha", "Vize-Außenminister", "Taiwan"},
		{"US-Außenministerin Jana Muster warnte.", "Jana Muster", "US-Außenministerin", "USA"},
		{"Die Sprecherin des russischen Außenministeriums, Jana Muster, warnte.", "Jana Muster", "Sprecherin", "russisches Außenministerium"},
		{"Jana Muster, Botschafterin der Ukraine, warnte.", "Jana Muster", "Botschafterin", "Ukraine"},
		{"Russlands Präsidentin Jana Muster warnte.", "Jana Muster", "Präsidentin", "Russland"},
		{"Russlands frühere Präsidentin Jana Muster warnte.", "Jana Muster", "frühere Präsidentin", ""},
		{"Rolf Muster, Vorstandsvorsitzender von Vonovia, warnte.", "Rolf Muster", "Vorstandsvorsitzender", "Vonovia"},
		{"Der österreichische Geschäftsführer Jan Muster warnte.", "Jan Muster", "Geschäftsführer", ""},
		{"Der österreichische Botschafter Jan Muster warnte.", "Jan Muster", "Botschafter", "Österreich"},
		{"Die polnische Oppositionsführerin Jana Muster warnte.", "Jana Muster", "Oppositionsführerin", ""},
		{"Der polnische Parteichef Jan Muster warnte.", "Jan Muster", "Parteichef", ""},
		{"Der polnische Gewerkschaftschef Jan Muster warnte.", "Jan Muster", "Gewerkschaftschef", ""},
		{"Die polnische Regierungschefin Jana Muster warnte.", "Jana Muster", "Regierungschefin", "Polen"},
		{"Bayerns SPD-Chefin Jana Muster warnte.", "Jana Muster", "SPD-Chefin", "SPD"},
		{"Der Landkreis Altenau zögert. Landrat Jan Muster warnte.", "Jan Muster", "Landrat", "Landkreis Altenau"},
		{"Die Klage liegt bei der Staatsanwaltschaft Altenau. Oberstaatsanwalt Jan Muster warnte.", "Jan Muster", "Oberstaatsanwalt", "Staatsanwaltschaft Altenau"},
		{"Das sagte Orlo-Sprecherin Jana Muster.", "Jana Muster", "Orlo-Sprecherin", "Orlo"},
		{"Das sagte der Chef der mit dem Umbau betrauten Firma Nordlicht, Jan Muster.", "Jan Muster", "Chef", "Nordlicht"},
		{"Das sagte der Berater von Polens Präsident Egon al-Masri für Häfen, Jan Muster.", "Jan Muster", "Berater", ""},
		{"Der Leiter des Amtes für Statistik Jan Muster warnte.", "Jan Muster", "Leiter", "Amt für Statistik"},
		{"Der Chef der Feuerwehr in der Kreisstadt Altenau, Jan Muster, warnte.", "Jan Muster", "Chef", "Feuerwehr"},
		{"Die Sprecherin der Grünen im Europäischen Parlament, Jana Muster, warnte.", "Jana Muster", "Sprecherin", "Grüne"},
		{"Hessens Regierungssprecherin Jana Muster warnte.", "Jana Muster", "Regierungssprecherin", "Hessen"},
		{"Der Rechtsausschuss tagte. Jana Muster, Vorsitzende des Marktausschusses, warnte.", "Jana Muster", "Vorsitzende", "Marktausschuss"},
		{"Der Kremlgegner Jan Muster warnte.", "Jan Muster", "Kremlgegner", ""},
		{"Der frühere russische Polizist und Regierungskritiker Jan Muster warnte.", "Jan Muster", "Regierungskritiker", ""},
		{"Die SPD-Politikerin Jana Muster warnte.", "Jana Muster", "SPD-Politikerin", ""},
		{"Die Grünen-Vorsitzende Jana Muster warnte.", "Jana Muster", "Grünen-Vorsitzende", "Grüne"},
		{"Ex-Nato-Generalsekretär Jan Muster warnte.", "Jan Muster", "Ex-Nato-Generalsekretär", ""},
		{"Die Bundesregierung schwieg. Vizeregierungssprecherin Jana Muster warnte.", "Jana Muster", "Vizeregierungssprecherin", "Bundesregierung"},
		{"Jana Muster von der Polizei Altenau warnte.", "Jana Muster", "", "Polizei Altenau"},
		{"Der Experte Jan Muster von der Universität Altenau warnte.", "Jan Muster", "Experte", ""},
	} {
		r := in(c.text)
		i := slices.IndexFunc(r.Actors, func(a q.Actor) bool { return a.Name == c.name })
		if i < 0 {
			t.Errorf("%q: no %q among %+v", c.text, c.name, r.Actors)
			continue
		}
		if a := r.Actors[i]; a.Role != c.role || a.Of != c.of || a.Kind != q.Person {
			t.Errorf("%q: role %q of %q (%s), want %q of %q", c.text, a.Role, a.Of, a.Kind, c.role, c.of)
		}
	}
}

// A place where something happens says nothing, and a common noun is nobody.
func TestNobody(t *testing.T) {
	for _, text := range []string{
		"In Taipeh schneite es.", "Das Fahrzeug steht in der Altstadt.", "Die Verfassung gilt.", "Der Lautsprecher ist defekt.",
		"Das Schiff steckt im Kanal fest.", "Sie fuhren zwischen Rotem Meer und Mittelmeer.", "Zentrale Fragen bleiben offen.", "Er blieb im Amt.",
		"Insgesamt fiel viel Regen.", "Die Fahrt nach Russland war lang.", "Das Angebot gilt bis Montag.",
	} {
		if r := in(text); len(r.Actors) > 0 {
			t.Errorf("%q: found %+v", text, r.Actors)
		}
	}
}

func FuzzActors(f *testing.F) {
	f.Add("", "Singapurs Vertreter, die Sprecherin der Ministerin")
	f.Add("Titel", "Landrätin Jana Krull, die Chefin der Behörde (CDU), sagte: „Nein.“ Sie schwieg, so Krull.\n\nDer Sprecher des Rates in Wien, Egon von der Au, ging.")
	f.Add("", "der die das des dem „ « ( , - ' S.K. Kim Kim Kim der der der von von in In Taiwans Taiwans")
	f.Add("Ministerium:", strings.Repeat("Vertreter der Kommission des Rates der Bank von ", 30))
	f.Fuzz(func(t *testing.T, title, body string) {
		if !utf8.ValidString(title) || !utf8.ValidString(body) || strings.Contains(title, "\n") {
			return
		}
		r := pipeline().Read(article(title, body))
		last := -1
		for _, a := range r.Actors {
			if a.Name == "" || a.Kind == "" || a.By == "" || len(a.Mentions) == 0 {
				t.Fatalf("incomplete actor %+v", a)
			}
			if a.Mentions[0].Start < last {
				t.Fatalf("actors are not sorted: %+v", a)
			}
			last = a.Mentions[0].Start
			checkMentions(t, r.Text, a.Mentions)
		}
	})
}

func checkMentions(t *testing.T, text string, mentions []q.Mention) {
	t.Helper()
	for i, m := range mentions {
		if m.Start < 0 || m.End > len(text) || m.Empty() {
			t.Fatalf("mention %+v outside of %d bytes, or empty", m, len(text))
		}
		if !utf8.RuneStart(text[m.Start]) || m.End < len(text) && !utf8.RuneStart(text[m.End]) {
			t.Fatalf("mention %+v cuts a character", m)
		}
		if i > 0 && mentions[i-1].Compare(m.Span) >= 0 {
			t.Fatalf("mentions %+v are not sorted", mentions)
		}
	}
}

// Readings of the same article are the same.
func TestDeterministic(t *testing.T) {
	text := strings.Repeat("Landrätin Jana Krull und Minister Egon Krull stritten. Krull schwieg. Der Sprecher des Rates ging. Sie lachte. ", 20)
	a, b := in(text).Actors, in(text).Actors
	if !slices.EqualFunc(a, b, func(x, y q.Actor) bool {
		return x.Name == y.Name && x.Of == y.Of && slices.Equal(x.Mentions, y.Mentions)
	}) {
		t.Error("two readings differ")
	}
}

func BenchmarkActors(b *testing.B) {
	text := strings.Repeat("Die Landrätin Jana Krull (SPD) sagte am Montag, der Damm der Talsperre sei durchnässt. "+
		"Das Außenministerium in Taipeh widersprach, wie ein Sprecher der Hafenbehörde mitteilte. Nach Polizeiangaben gab es keine Verletzten. "+
		"Sie wolle den Bericht der Kommission abwarten. Egon Mahler, der Chef des Verbandes, warnte vor Leichtsinn. ", 7)
	stages := pipeline()
	before, stage := stages[:len(stages)-1], stages[len(stages)-1]
	r := before.Read(article("", text))
	b.ReportMetric(float64(len(strings.Fields(text))), "words")
	for b.Loop() {
		stage.Run(r)
	}
}
