package actors

import (
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/internal/closed"
)

// legalFormAt is a company known by its legal form: "Falk Holding AG".
func (v *view) legalFormAt(i int) (phrase, bool) {
	if !v.capital(i) || v.isNoun[i] && v.nouns[i].Field != "company" || functionWord(v.lower[i]) {
		return phrase{}, false
	}
	for j := i + 1; j < i+4 && v.same(i, j); j++ {
		if legalForm(v.words[j]) {
			v.claimRange(i, j+1)
			l := v.growLeft(i)
			return phrase{first: l.first, last: j + 1, head: j, kind: q.Organization, name: v.join(i, j), proper: true, field: "company",
				gender: any3, number: sg, article: l.article, by: "de.actors/company"}, true
		}
		if !v.capital(j) && v.words[j] != "&" {
			break
		}
	}
	return phrase{}, false
}

func legalForm(w string) bool {
	switch w {
	case "AG", "GmbH", "SE", "KG", "KGaA", "Inc", "Inc.", "Ltd", "Ltd.", "Corp", "Corp.", "eG", "mbH", "Holding":
		return true
	}
	return false
}

// organisationNameAt is a name that the layer of names holds for an organisation, or an
// acronym or unknown name in a place where only a source can stand.
func (v *view) organisationNameAt(i int) (phrase, bool) {
	if !v.capital(i) || v.isNoun[i] || functionWord(v.lower[i]) || noName(v.lower[i]) || v.adjectiveOfName(i) {
		return phrase{}, false
	}
	last, by := i+1, "de.actors/source-slot"
	switch {
	case v.org[i] > 0 && !strings.HasSuffix(v.words[i], "-") && v.properOrganisation(i):
		last, by = v.org[i], "de.actors/organisation-name"
	case v.sourceSlot(i):
		for v.same(i, last) && last < i+4 && v.capital(last) && !v.isNoun[last] && !v.heads[last] && !functionWord(v.lower[last]) && v.tag(last).POS != q.NOUN {
			last++
		}
	default:
		return phrase{}, false
	}
	l := v.growLeft(i)
	v.claimRange(i, last)
	name := v.join(i, last)
	if stem, cut := strings.CutSuffix(name, "s"); cut && v.count[lastWord(stem)] > 0 {
		name = stem
	}
	p := phrase{first: l.first, last: last, head: last - 1, kind: q.Organization, name: name, proper: true, field: "company",
		gender: any3, number: sg, article: l.article, by: by}
	if len(l.adjectives) > 0 && l.article.kind == bare {
		p.first = i
	}
	switch {
	case v.place[i]:
		p.kind, p.field = q.State, "state"
	case v.org[i] == 0 && last == i+1 && v.tag(i).POS == q.PROPN && !allCapitals(v.words[i]) && (v.inPerson[i] && !v.located[v.words[i]] || len(v.Names) == 0 || strings.HasSuffix(v.words[i], "er") && !strings.Contains(v.words[i], "-")):
		p.kind, p.field, p.parts, p.gender, p.number = q.Person, "", []string{name}, masc|fem, sg
	case v.org[i] == 0 && v.tag(i).POS == q.NOUN:
		p.kind, p.field, p.proper = q.Unnamed, "document", false
	}
	return p, true
}

// properOrganisation refuses common nouns that the layer of names takes for organisations.
func (v *view) properOrganisation(i int) bool {
	last := v.org[i] - 1
	if _, _, body := v.bodyName(last); last > i && (body || v.isNoun[last] && v.nouns[last].Sort == lexicon.InstitutionNoun) {
		return false // "Deutschen Bundestages": found by its noun
	}
	acronym := allCapitals(v.words[last]) && len(v.words[last]) > 1
	proper := v.tag(i).POS == q.PROPN && v.tag(last).POS == q.PROPN || v.tag(i).POS == q.NoPOS
	return acronym && len(v.words[last]) < 9 || proper && !abstract(v.lower[last]) && v.Tokens[last].Kind == q.Word
}

// adjectiveOfName reports an adjective that is written with a capital because it belongs to
// the name of something: "zwischen Rotem Meer und …".
func (v *view) adjectiveOfName(i int) bool {
	if !v.same(i, i+1) || !v.capital(i+1) {
		return false
	}
	switch stem := strings.TrimRight(v.lower[i], "srnem"); {
	case strings.HasSuffix(v.lower[i], "em"), strings.HasSuffix(v.lower[i], "es"), strings.HasSuffix(v.lower[i], "en"), strings.HasSuffix(v.lower[i], "er"), strings.HasSuffix(v.lower[i], "e"):
		return properAdjectives(stem) || colours(stem)
	}
	return false
}

var colours = closed.Of(`rot schwarz gelb tot still groß klein lang hoh alt`).Has

// sourceSlot reports whether the unknown capitalised word at i stands where somebody who
// says something is named.
func (v *view) sourceSlot(i int) bool {
	if v.tag(i).POS != q.NoPOS && v.tag(i).POS != q.PROPN && !v.citedWord(i) || v.heads[i] || len(v.words[i]) > 4 && allCapitals(v.words[i]) || abstract(v.lower[i]) || len(v.words[i]) < 3 || strings.HasSuffix(v.lower[i], "angaben") {
		return false
	}
	if _, isState := lexicon.StateByName(v.lower[i]); isState {
		return false
	}
	start := i
	if a, ok := v.articleAt(i, i-1); ok && a.kind != bare {
		if v.tag(i).POS != q.PROPN {
			return false
		}
		start = i - 1
	}
	before, next := v.word(i, start-1), v.word(i, i+1)
	switch strings.ToLower(before) {
	case "laut", "so", "zufolge":
		return true
	}
	if v.same(i, start-1) && sayingForm(v.lower[start-1]) || next == "zufolge" {
		return !v.place[i] || next == "zufolge"
	}
	if before == "–" && v.headline(i) && sayingForm(strings.ToLower(next)) {
		return true
	}
	if v.initial(start) {
		if v.inner[v.words[i]]+v.inner[v.words[i]+"s"] == 0 && !v.place[i] && next != ":" && len(v.Names) > 0 {
			return false // "Andernfalls hat …"
		}
		return sayingForm(strings.ToLower(next)) || next == ":" && v.headline(i) && v.sentenceStart(i) && (len(v.Names) == 0 || v.org[i] > 0 || v.place[i])
	}
	return false
}

// citedWord reports a noun that stands bare behind "laut" or before "zufolge": whatever it
// is, somebody cites it.
func (v *view) citedWord(i int) bool {
	if v.tag(i).POS != q.NOUN {
		return false
	}
	return v.same(i, i-1) && v.lower[i-1] == "laut" || v.word(i, i+1) == "zufolge"
}

func (v *view) sentenceStart(i int) bool { return v.Sentences[v.sentence[i]].First == i }

func (v *view) headline(i int) bool {
	s := v.Sentences[v.sentence[i]]
	if s.Block < 0 || s.Block >= len(v.Blocks) {
		return false
	}
	k := v.Blocks[s.Block].Kind
	return k == q.Headline || k == q.Heading
}
