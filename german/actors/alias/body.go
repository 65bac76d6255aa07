package alias

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/press"
)

// key is the name of an institution taken apart.
type key struct {
	state      string // the state to which it belongs or which it is; "" if unknown
	base       string // the rest in one spelling; "" for a state and its government
	government bool   // the state, or its government
}

// sameBody compares everything that is no person.
func sameBody(f, g *Face) bool {
	if f.actor.Name == g.actor.Name || f.key == g.key {
		// Equal descriptions mean the same unless they are of different bodies: the "Sprecher"
		// of a ministry and that of a town.
		return f.actor.Of == "" || g.actor.Of == "" || f.actor.Of == g.actor.Of || f.of == g.of
	}
	if f.acronym != "" && f.acronym == g.acronym || germanHouse(f.actor.Name) == g.actor.Name || germanHouse(g.actor.Name) == f.actor.Name {
		return true
	}
	if f.key.state != g.key.state || f.key.government || g.key.government {
		return false
	}
	x, y := f.key.base, g.key.base
	if len(x) > len(y) {
		x, y = y, x
	}
	return seated(f.key.base, g.key.base) || seated(g.key.base, f.key.base) || local(x, y) || sameTown(x, y) || f.key.base == g.brand || f.brand == g.key.base
}

// germanHouse is how the press calls a house whose name begins with the adjective Deutsche:
// "Bahn" for "Deutsche Bahn"; "" for all others. In "deutsches Ministerium" the adjective is
// no part of the name.
func germanHouse(name string) string {
	first, rest, _ := strings.Cut(name, " ")
	switch first {
	case "Deutsche", "Deutscher", "Deutsches":
		return rest
	}
	return ""
}

// seated reports the same institute with and without the town before its name: "Altenauer
// Institut für Meereskunde".
func seated(short, long string) bool {
	town, ok := strings.CutSuffix(long, " "+short)
	return ok && strings.Contains(short, " für ") && !strings.Contains(town, " ") && strings.HasSuffix(town, "er")
}

// local reports the same local authority with and without its place: "Polizei" and
// "Polizei Musterstadt".
func local(short, long string) bool {
	if len(long) <= len(short)+1 {
		return false
	}
	if rest, ok := strings.CutPrefix(long, short); ok && rest[0] == ' ' {
		return hasSeat(short) || strings.HasPrefix(rest, " in ") && office(short)
	}
	rest, ok := strings.CutSuffix(long, short)
	return ok && strings.HasSuffix(rest, "er ") && hasSeat(short) // "Altenauer Polizei"
}

// hasSeat reports authorities of which every town has one, so that a story means the same
// one without its town.
func hasSeat(base string) bool {
	switch base {
	case "polizei", "feuerwehr", "staatsanwaltschaft", "stadt", "gemeinde", "landratsamt", "landkreis", "amtsgericht", "landgericht", "stadtverwaltung",
		"kreis", "kreisverwaltung", "gesundheitsamt", "jugendamt", "ordnungsamt", "polizeipräsidium", "polizeidirektion", "polizeiinspektion", "generalstaatsanwaltschaft",
		"oberlandesgericht", "verwaltungsgericht", "bezirksamt", "kriminalpolizei", "bundespolizei", "landeskriminalamt":
		return true
	}
	return false
}

// office reports the name of an authority that only says where it sits: "Landesumweltamt
// in Musterstadt".
func office(base string) bool {
	for _, ending := range [...]string{"amt", "präsidium", "kammer", "zentrale", "direktion", "landesregierung"} {
		if len(base) > len(ending)+2 && strings.HasSuffix(base, ending) {
			return true
		}
	}
	return false
}

// sameTown reports two forms of one local authority: "Polizei Altenau" and "Altenauer
// Polizei".
func sameTown(x, y string) bool {
	return inhabitants(x, y) || inhabitants(y, x)
}

func inhabitants(plain, adjective string) bool {
	noun, town, ok := strings.Cut(plain, " ")
	if !ok || !hasSeat(noun) {
		return false
	}
	rest, ok := strings.CutSuffix(adjective, " "+noun)
	stem, er := strings.CutSuffix(rest, "er")
	return ok && er && len(stem) >= 4 && strings.HasPrefix(town, stem)
}

// brandOf is the name of a company or outlet without the word for what it is: "nordlicht"
// for "Reederei Nordlicht"; "" if it has no such word.
func brandOf(name string) string {
	kind, rest, ok := strings.Cut(name, " ")
	if !ok || len(rest) < 4 || strings.Contains(rest, " ") {
		return ""
	}
	switch n, _ := lexicon.FindNoun(kind); n.Field {
	case "company", "outlet", "agency", "armed":
		return normal(rest)
	}
	return ""
}

// acronymOf is the acronym that is a name, or stands at its end behind a word for what it
// is: "XBZ" for "Hilfsorganisation XBZ" and "Gefangenenhilfe für Nordland XBZ".
func acronymOf(name string) string {
	first, _, several := strings.Cut(name, " ")
	last := lastWord(name)
	if len(last) < 3 || len(last) > 8 || last != strings.ToUpper(last) || last == strings.ToLower(last) {
		return ""
	}
	if !several {
		return last
	}
	for _, joint := range [...]string{" der ", " des ", " von ", " in ", " und "} {
		if strings.Contains(name, joint) {
			return ""
		}
	}
	switch n, _ := lexicon.FindNoun(first); n.Field {
	case "association", "ngo", "authority", "body", "research", "union", "company", "armed", "outlet", "agency":
		return last
	}
	return ""
}

// keyOf takes a canonical name apart. The same institution has the same key, however an
// article calls it: "US-Regierung", "Regierung der USA" and "USA" agree.
func keyOf(name string) key {
	name = spelledOut(name)
	if s, ok := lexicon.StateByName(name); ok {
		return key{state: s.Name, government: true}
	}
	if s, ok := lexicon.StateByCapital(name); ok && s.Name != "" {
		return key{state: s.Name, government: true}
	}
	if b, ok := lexicon.FindBody(name); ok {
		if b.Field == "government" && b.Of != "" {
			if _, isState := lexicon.StateByName(b.Of); isState {
				return key{state: b.Of, government: true}
			}
		}
		return ministry(key{state: b.Of, base: normal(b.Name)})
	}
	if canonical, ok := press.Agency(name); ok {
		return key{base: normal(canonical)}
	}
	if canonical, ok := press.Outlet(name); ok {
		return key{base: normal(canonical)}
	}
	return ministry(split(name))
}

// split separates the state from the rest: by adjective, prefix or genitive.
func split(name string) key {
	k := key{base: name}
	if first, rest, ok := strings.Cut(name, " "); ok {
		if s, found := lexicon.StateByAdjective(first); found {
			k = key{state: s.Name, base: rest}
		}
	}
	if rest, ok := strings.CutPrefix(k.base, "US-"); ok && k.state == "" {
		k = key{state: "USA", base: rest}
	}
	if rest, ok := strings.CutPrefix(k.base, "Bundes"); ok && k.state == "" {
		if n, found := lexicon.FindNoun(k.base); found && (n.Field == "ministry" || n.Field == "government") {
			k = key{state: "Deutschland", base: rest}
		}
	}
	for _, joint := range []string{" der ", " des ", " von ", " in "} {
		if i := strings.LastIndex(k.base, joint); i > 0 && k.state == "" {
			if s, found := lexicon.StateByName(k.base[i+len(joint):]); found {
				k = key{state: s.Name, base: k.base[:i]}
			}
		}
	}
	if i := strings.LastIndexByte(k.base, ' '); i > 0 && k.state == "" {
		if s, found := lexicon.StateByName(k.base[i+1:]); found {
			k = key{state: s.Name, base: k.base[:i]}
		}
	}
	k.base = normal(house(k.base))
	if district, ok := strings.CutPrefix(k.base, "landkreis"); ok {
		k.base = "kreis" + district
	}
	if k.state != "" && (k.base == "regierung" || k.base == "führung" || k.base == "staatsführung") {
		return key{state: k.state, government: true}
	}
	return k
}

// house is one form for a body of a house: "Aufsichtsrat von Nordlicht" for
// "Nordlicht-Aufsichtsrat".
func house(base string) string {
	if owner, body, ok := strings.Cut(base, "-"); ok && !strings.ContainsAny(base, " ") && !strings.Contains(body, "-") && upper(owner) && upper(body) {
		return body + " von " + proper(owner)
	}
	words := strings.Split(base, " ")
	if len(words) == 3 && (words[1] == "von" || words[1] == "der" || words[1] == "des" || words[1] == "vom") && upper(words[0]) && upper(words[2]) {
		return words[0] + " von " + proper(words[2])
	}
	return base
}

// proper is the name of a house as it is known.
func proper(name string) string {
	if b, ok := lexicon.FindBody(name); ok {
		return b.Name
	}
	return name
}

func upper(word string) bool {
	c, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(c)
}

// ministry brings the names of ministries of foreign affairs together.
func ministry(k key) key {
	switch k.base {
	case "auswärtiges amt":
		return key{state: "Deutschland", base: "außenministerium"}
	case "außenamt", "außenministerium":
		k.base = "außenministerium"
	case "pentagon":
		return key{state: "USA", base: "verteidigungsministerium"}
	case "us-außenministerium":
		return key{state: "USA", base: "außenministerium"}
	}
	return k
}

// normal is a name in lower case without the legal form of a company.
func normal(name string) string {
	words := strings.Fields(strings.ToLower(name))
	for len(words) > 1 {
		switch words[len(words)-1] {
		case "ag", "gmbh", "se", "kg", "kgaa", "inc", "inc.", "ltd", "ltd.", "holding", "corp", "corp.":
			words = words[:len(words)-1]
			continue
		}
		break
	}
	return strings.Join(words, " ")
}

// spelledOut is a name with the short forms of authorities in full that every article of the
// press may use without explaining them.
func spelledOut(name string) string {
	if strings.ToLower(name) == name {
		return name
	}
	words := strings.Split(name, " ")
	for i, w := range words {
		if full := inFull(w); full != "" {
			words[i] = full
		}
	}
	return strings.Join(words, " ")
}

func inFull(short string) string {
	switch short {
	case "LKA":
		return "Landeskriminalamt"
	case "OLG":
		return "Oberlandesgericht"
	case "BGH":
		return "Bundesgerichtshof"
	case "BVerfG":
		return "Bundesverfassungsgericht"
	case "BVerwG":
		return "Bundesverwaltungsgericht"
	case "BfV":
		return "Bundesamt für Verfassungsschutz"
	case "PEI":
		return "Paul-Ehrlich-Institut"
	case "BMG":
		return "Bundesgesundheitsministerium"
	case "BMI":
		return "Bundesinnenministerium"
	case "BMF":
		return "Bundesfinanzministerium"
	case "BMVg":
		return "Bundesverteidigungsministerium"
	case "BMAS":
		return "Bundesarbeitsministerium"
	case "BMJ", "BMJV":
		return "Bundesjustizministerium"
	case "BMWi", "BMWK":
		return "Bundeswirtschaftsministerium"
	}
	return ""
}
