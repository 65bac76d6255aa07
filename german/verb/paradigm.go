package verb

import (
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
)

// paradigm holds the forms of a verb without its prefixes. Only the third person is told
// apart by number; first and second person forms that differ carry no number.
type paradigm struct {
	infinitive  string
	words       []inflected
	participles []string
}

type inflected struct {
	word  string
	feats q.Feats
}

func (p *paradigm) put(word string, feats q.Feats) {
	p.words = append(p.words, inflected{word, feats})
}

// stemOf is the infinitive without its ending: "sag", "forder", "sammel", "tu".
func stemOf(infinitive string) string {
	for _, ending := range []string{"eln", "ern"} {
		if strings.HasSuffix(infinitive, ending) {
			return strings.TrimSuffix(infinitive, "n")
		}
	}
	if strings.HasSuffix(infinitive, "en") {
		return strings.TrimSuffix(infinitive, "en")
	}
	return strings.TrimSuffix(infinitive, "n")
}

// regular makes the forms of a regular verb: sagen, sagt, sage, sagte, gesagt.
func regular(infinitive string) paradigm {
	stem := stemOf(infinitive)
	linked := stem
	if needsLinkingE(stem) {
		linked += "e"
	}
	p := paradigm{infinitive: infinitive}
	p.nonfinite()
	p.present(linked+"t", stem)
	p.put(linked+"te", q.Finite|q.Past|q.Singular)
	p.put(linked+"ten", q.Finite|q.Past|q.Plural)
	participle := linked + "t"
	if takesGe(infinitive) {
		participle = "ge" + participle
	}
	p.participles = []string{participle}
	return p
}

// irregular makes the forms of a verb with principal parts: infinitive, present, past,
// Konjunktiv II, participle; several forms of a part are joined by a slash.
func irregular(parts []string) paradigm {
	p := paradigm{infinitive: parts[0]}
	p.nonfinite()
	for _, present := range variants(parts, 1) {
		p.present(present, stemOf(parts[0]))
	}
	for _, past := range variants(parts, 2) {
		p.put(past, q.Finite|q.Past|q.Singular)
		p.put(plural(past), q.Finite|q.Past|q.Plural)
	}
	for _, subjunctive := range variants(parts, 3) {
		p.put(subjunctive, q.Finite|q.Subjunctive2|q.Singular)
		p.put(plural(subjunctive), q.Finite|q.Subjunctive2|q.Plural)
	}
	p.participles = variants(parts, 4)
	return p
}

func variants(parts []string, i int) []string {
	if i >= len(parts) || parts[i] == "" {
		return nil
	}
	return strings.Split(parts[i], "/")
}

func plural(singular string) string {
	if strings.HasSuffix(singular, "e") {
		return singular + "n"
	}
	return singular + "en"
}

func (p *paradigm) nonfinite() {
	p.put(p.infinitive, q.Infinitive)
}

// present adds the indicative present and Konjunktiv I.
func (p *paradigm) present(third, stem string) {
	p.put(third, q.Finite|q.Singular)
	switch p.infinitive {
	case "sein":
		p.put("sind", q.Finite|q.Plural)
		p.put("bin", q.Finite)
		p.put("bist", q.Finite)
		p.put("seid", q.Finite)
		p.put("sei", q.Finite|q.Subjunctive1|q.Singular)
		p.put("seien", q.Finite|q.Subjunctive1|q.Plural)
		return
	case "tun":
		p.put("tun", q.Finite|q.Plural)
		p.put("tue", q.Finite|q.Subjunctive1|q.Singular)
		return
	}
	p.put(p.infinitive, q.Finite|q.Plural)
	if konjunktiv := stem + "e"; konjunktiv != third {
		p.put(konjunktiv, q.Finite|q.Subjunctive1|q.Singular)
		if strings.HasSuffix(p.infinitive, "eln") {
			p.put(strings.TrimSuffix(stem, "el")+"le", q.Finite|q.Subjunctive1|q.Singular)
		}
	}
}

// needsLinkingE reports whether an e stands before t: arbeit-e-t, öffn-e-t, rechn-e-t, but
// lern-t, wohn-t.
func needsLinkingE(stem string) bool {
	last, size := utf8.DecodeLastRuneInString(stem)
	if last == 't' || last == 'd' {
		return true
	}
	if last != 'm' && last != 'n' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(stem[:len(stem)-size])
	return !strings.ContainsRune("aeiouäöülrhmny", before) || strings.HasSuffix(stem[:len(stem)-size], "ch")
}

// takesGe reports whether the participle begins with ge-: not in verbs in -ieren and in
// verbs that begin with an unstressed prefix.
func takesGe(infinitive string) bool {
	if strings.HasSuffix(infinitive, "ieren") {
		return false
	}
	for _, prefix := range []string{"be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "hinter", "über", "unter", "umgarn", "umkämpf", "umzingel", "wider", "wieder", "durch", "prophez"} {
		rest, found := strings.CutPrefix(infinitive, prefix)
		if found && hasSyllable(rest) {
			return false
		}
	}
	return true
}

// hasSyllable tells a prefix from the beginning of a simple verb: be-nennen, but beten,
// er-kennen, but erben.
func hasSyllable(rest string) bool {
	stem := stemOf(rest)
	return len(stem) >= 2 && strings.ContainsAny(stem, "aeiouäöüy")
}
