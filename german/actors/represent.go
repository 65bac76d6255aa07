package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// speaksFor is the institution or state for which the one whom a phrase means speaks by
// what the phrase calls him; "" if he speaks for himself. What a phrase is merely of, such
// as the state in "russischer Schriftsteller", serves to tell actors apart and is no proof
// that anybody sent him.
func (p phrase) speaksFor() string {
	if p.of == "" || p.former || p.national && (privateOffice(p.noun.Field) || belowState(p.noun)) {
		return ""
	}
	switch p.kind {
	case q.Person:
		if represents(p.noun) || p.noun.Head == "" && p.sent {
			return p.of
		}
	case q.Group:
		if represents(p.noun) {
			return p.of
		}
	case q.Organization:
		if p.field != "parliament" && speaksForState(p.field) || p.of == "EU" {
			return p.of
		}
	}
	return ""
}

// privateOffice reports fields whose offices no state gives: an Austrian managing director
// does not speak for Austria.
func privateOffice(field string) bool {
	switch field {
	case "business", "work", "media", "culture", "school", "religion", "sport", "science", "medicine", "civic":
		return true
	}
	return false
}

// belowState reports offices in public life that are not the state's: the leader of a
// country's opposition, party or rebels and the mayor of a town do not speak for the country.
func belowState(n lexicon.Noun) bool {
	return belowStates(strings.TrimSuffix(n.Head, "in")) || belowStatePrefixes(strings.ToLower(strings.TrimSuffix(n.Prefix, "-")))
}

var belowStates = closed.Of(`Oppositionsführer Parteichef Parteivorsitzende Fraktionschef Fraktionsvize Streikführer Anführer Bürgermeister Gemeindepräsident Stadtdirektor
	Stadtkämmerer Stadtpräsident Stadtrat Stadträt Landrat Landrät Landammann Landesrat Landesrät Landeshauptmann Landeshauptfrau Gouverneur Statthalter
	Papst Erzbischof Präses Superintendent Kirchenvertreter Klagevertreter Interessenvertreter Verbandsvertreter Wehrführer Wehrleiter Vorsitzende Obmann Obfrau`).Has

var belowStatePrefixes = closed.Of(`oppositions partei fraktions gewerkschafts verbands rebellen milizen miliz separatisten guerilla taliban clan banden kartell sekten stadt kirchen
	kloster vereins klub club team konzern firmen unternehmens bank instituts universitäts klinik`).Has

// represents reports offices whose holder speaks for an institution. Members, employees,
// experts, opponents and victims do not, whatever their name is made of.
func represents(n lexicon.Noun) bool {
	if n.Field == "speech" {
		return true
	}
	head := strings.TrimSuffix(n.Head, "in")
	switch head {
	case "Kommissar":
		return n.Prefix == "EU" || n.Prefix == "" || strings.HasSuffix(n.Prefix, "s") && !strings.HasPrefix(n.Prefix, "Bezirks")
	case "Senator":
		_, state := lexicon.StateByPrefix(n.Prefix)
		_, body := lexicon.FindBody(n.Prefix)
		return n.Prefix != "" && !state && !body
	case "Berater":
		return strings.EqualFold(n.Prefix, "Regierungs") || strings.HasSuffix(strings.ToLower(n.Prefix), "sicherheits")
	case "Führer":
		switch n.Prefix {
		case "Berg", "Kran", "Lok", "Zug", "Stadt", "Reise", "Hunde", "Fahrzeug", "Schiffs", "Museums":
			return false
		}
		return true
	case "Chef":
		return n.Prefix != "Küchen" && n.Prefix != "Familien"
	}
	return representing(head) || representing(n.Head)
}

var representing = closed.Of(`Ammann Amtsinhaber Anführer Außenbeauftragte Beauftragte Befehlshaber Betriebsleiter Bezirksleiter Botschafter Bundesanwalt Bundeskanzler Bundespräsident
	Bundesrat Bürgermeister Chefankläger Chefdiplomat Chefredakteur Dekan Dezernatsleiter Dezernent Diktator Direktor Einsatzleiter Emir Erzbischof Finanzdirektor
	Finanzvorstand Fraktionschef Fraktionsvize Gemeindepräsident Generalbundesanwalt Generalinspekteur Generalsekretär Gesandte Gesandter Geschäftsführer Gouverneur
	Innensenator Inspekteur Intendant Interessenvertreter Kabinettschef Kanzler Kirchenvertreter Klagevertreter Kommandant König Konsul Landammann Landesbranddirektor
	Landeshauptmann Landesrat Landrat Landrätin Leiter Machthaber Minister Ministerpräsident Missionschef Monarch Museumschef Obmann Obfrau Obmannstellvertreter Oberhaupt
	Oberstaatsanwalt Oppositionsführer Papst Parteichef Parteivorsitzende Personalvorstand Präfekt Präses Präsident Premier Premierminister Pressechef Regierungschef
	Regierungsrat Regionalchef Rektor Ressortchef Schulleiter Sektionschef Sondergesandte Sportdirektor Staatsanwalt Staatschef Staatsminister Staatsoberhaupt
	Staatspräsident Staatsrat Staatssekretär Stadtdirektor Stadtkämmerer Stadtpräsident Stadtrat Statthalter Stellvertreter Streikführer Sultan Superintendent Unterhändler
	Verbandsvertreter Verhandlungsführer Vertreter Vize Vizekanzler Vizepräsident Vorsitzende Vorstand Vorstandsmitglied Vorsteher Wahlleiter Wehrführer Wehrleiter
	Ankläger Landeshauptfrau Staatsanwältin Oberstaatsanwältin Bundesanwältin Generalbundesanwältin Vorständin Stadträtin Landesrätin Regierungsrätin Bundesrätin Marschall`).Has

// formerly reports an office that somebody held or is still to take: "früherer Chef",
// "Ex-Minister", "Altkanzler".
func (v *view) formerly(l left, n lexicon.Noun) bool {
	if strings.HasPrefix(n.Lemma, "Ex-") || strings.HasPrefix(n.Lemma, "Alt") && n.Field == "politics" || n.Head == "Vorgänger" || n.Head == "Altkanzler" {
		return true
	}
	for _, at := range l.adjectives {
		if notInOffice(stemOf(v.lower[at])) {
			return true
		}
	}
	// "damals Chef der Behörde", "einst Minister", "zuletzt"
	if v.same(l.first, l.first-1) {
		switch v.lower[l.first-1] {
		case "damals", "einst", "früher", "ehemals", "vormals":
			return true
		}
	}
	return false
}

var notInOffice = closed.Of(`früher ehemalig damalig einstig vormalig vorig abgesetzt gestürzt entmachtet entlassen abgewählt zurückgetreten gefeuert geschasst suspendiert
	verstorben getötet ermordet designiert künftig emeritiert selbsternannt selbst-ernannt falsch angeblich mutmaßlich vermeintlich
	inhaftiert geflohen`).Has

// sends reports institutions whose people speak for them when a name is followed by
// nothing but "von" and the institution: a scientist of a university speaks for himself.
func sends(field string) bool {
	switch field {
	case "research", "school", "outlet", "agency", "party", "club", "hospital", "parliament", "people", "church":
		return false
	}
	return true
}
