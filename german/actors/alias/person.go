package alias

import (
	"slices"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
)

// samePerson compares two people by name or, where one is only described, by an office
// that one person holds.
func samePerson(f, g *Face) bool {
	a, b := &f.actor, &g.actor
	switch {
	case f.described && g.described:
		return a.Name == b.Name && a.Of == b.Of && (strings.Contains(a.Name, " ") || uniqueOffice(a.Role))
	case f.described || g.described:
		return a.Of != "" && a.Of == b.Of && uniqueOffice(a.Role) && sameOffice(a.Role, b.Role)
	}
	if len(f.words) > len(g.words) {
		f, g = g, f
	}
	switch len(f.words) {
	case 0:
		return false
	case 1:
		return shortForm(f, g) && (a.Of == "" || b.Of == "" || a.Of == b.Of || f.of == g.of || a.Role == b.Role)
	}
	return sameFullName(f, g)
}

// described reports an actor without a proper name: "russischer Botschafter".
func described(a q.Actor) bool {
	if a.Role != "" && strings.Contains(a.Name, a.Role) {
		return true
	}
	first, _, several := strings.Cut(a.Name, " ")
	if strings.ToLower(first) == first && !particle(first) {
		return true
	}
	_, noun := lexicon.FindNoun(first)
	_, name := lexicon.FirstName(first)
	return noun && !name && !several || strings.Contains(first, "-Jährige")
}

func particle(word string) bool {
	switch word {
	case "von", "van", "de", "al", "el", "bin", "di", "da":
		return true
	}
	return false
}

// shortForm reports whether a single name is how somebody with the full name is called.
func shortForm(f, g *Face) bool {
	short, last := f.words[0], len(g.words)-1
	if last == 0 {
		return f.folds[0] == g.folds[0]
	}
	called := last
	if lexicon.SurnameFirst(g.words[0]) {
		called = 0
		if last == 1 && short == g.words[last] {
			return true
		}
	}
	return short == g.words[called] || len(f.folds[0]) >= 6 && f.folds[0] == g.folds[called]
}

// sameFullName compares names of two words and more: the surnames must agree, and the
// first names must be forms of one.
func sameFullName(f, g *Face) bool {
	if f.folded == g.folded {
		return true
	}
	x, y := f.words, g.words
	if f.folds[len(x)-1] != g.folds[len(y)-1] {
		return false
	}
	if len(x) < len(y) && slices.Equal(f.folds, g.folds[len(y)-len(x):]) {
		return true // "Suu Kyi" and "Aung San Suu Kyi", "al-Sisi" behind two names
	}
	if x[0] == y[0] && lexicon.SurnameFirst(x[0]) {
		return false // "Kim Dong Gyun" and "Kim Yong Gyu"
	}
	return sameFirstName(x[0], y[0])
}

// sameFirstName accepts transliterations, the forms of a name in related languages,
// initials, and a slip of one letter in a long name.
func sameFirstName(a, b string) bool {
	if strings.TrimSuffix(a, ".") != a || strings.TrimSuffix(b, ".") != b {
		return strings.HasPrefix(plain(b), strings.TrimSuffix(a, ".")) || strings.HasPrefix(plain(a), strings.TrimSuffix(b, "."))
	}
	x, y := fold(a), fold(b)
	if x == y {
		return true
	}
	for _, group := range related {
		if slices.Contains(group[:], x) && slices.Contains(group[:], y) {
			return true
		}
	}
	return min(len(x), len(y)) >= 7 && x[0] == y[0] && x[len(x)-1] == y[len(y)-1] && oneInserted(x, y)
}

// related are first names that the press writes now in one language and now in another,
// folded.
var related = [...][4]string{
	{"kirilo", "kiril", "kiriil", "kirilos"},
	{"volodimir", "vladimir", "volodimr", "volodmir"},
	{"oleksandr", "aleksandr", "aleksander", "oleksander"},
	{"dmitro", "dmitri", "dimitri", "dmitrii"},
	{"serhi", "sergei", "serhii", "sergii"},
	{"mikola", "nikolai", "nikolaii", "mikolai"},
	{"andri", "andrei", "andrii", "andre"},
	{"oleksi", "aleksei", "oleksii", "aleksii"},
	{"ievhen", "ievgeni", "evgeni", "ievheni"},
	{"mihailo", "mihail", "mikail", "mihaii"},
	{"ihor", "igor", "", ""},
	{"petro", "piotr", "petr", ""},
	{"pavlo", "pavel", "", ""},
	{"vasil", "vasili", "vasilii", "vasi"},
	{"vitali", "vitalii", "", ""},
	{"denis", "denii", "deniss", ""},
	{"mohamed", "mohamad", "muhamad", "muhamed"},
	{"husein", "hosein", "husain", "hosain"},
	{"ahmed", "ahmad", "ahmet", ""},
	{"usama", "osama", "", ""},
	{"svetlana", "svitlana", "", ""},
	{"iulia", "iuli", "iuliia", "iulii"},
}

// oneInserted reports whether the longer of two words is the other with one more letter.
func oneInserted(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y)-len(x) != 1 {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	return x[i:] == y[i+1:]
}

// uniqueOffice reports offices that one person holds at a time for one institution.
func uniqueOffice(role string) bool {
	n, ok := lexicon.FindNoun(lastWord(role))
	if !ok {
		return false
	}
	switch strings.TrimSuffix(n.Head, "in") {
	case "Präsident", "Ministerpräsident", "Premierminister", "Premier", "Staatschef", "Regierungschef", "Kanzler", "Bundeskanzler", "Minister", "Botschafter",
		"Generalsekretär", "Bürgermeister", "Chef", "Parteichef", "Machthaber", "König", "Papst", "Kaiser", "Gouverneur", "Landrat", "Landrät", "Vorsitzende",
		"Intendant", "Bundespräsident", "Staatspräsident", "Außenbeauftragte", "Generalinspekteur", "Trainer", "Bundestrainer", "Cheftrainer":
		return true
	}
	return false
}

// sameOffice compares two offices without their first part: "Botschafter" and
// "US-Botschafter".
func sameOffice(a, b string) bool {
	x, okX := lexicon.FindNoun(lastWord(a))
	y, okY := lexicon.FindNoun(lastWord(b))
	if !okX || !okY {
		return false
	}
	if x.Head == y.Head && (x.Head == "Minister" || x.Head == "Ministerin") {
		return x.Lemma == y.Lemma
	}
	return officeOf(x.Head) == officeOf(y.Head)
}

// officeOf is one word for offices that have several.
func officeOf(head string) string {
	switch head = strings.TrimSuffix(head, "in"); head {
	case "Premier", "Ministerpräsident", "Regierungschef":
		return "Premierminister"
	case "Staatspräsident", "Staatschef", "Staatsoberhaupt":
		return "Präsident"
	}
	return head
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
