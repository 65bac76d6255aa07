// Package verb knows the forms of German verbs: it makes them by rule from a list of
// infinitives, prefixes and principal parts, and answers which forms a word can be.
//
// The point of it is the grammar of hearsay: "sei", "habe" and "komme" can only be
// Konjunktiv I in the third person, "sprach" only past tense, "mitteilte" is "mitteilen".
package verb

import (
	_ "embed"
	"strings"
	"sync"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/letter"
)

// Form is one reading of a word as the form of a verb.
type Form struct {
	Lemma string // infinitive: "mitteilen"
	Feats q.Feats
}

// Is reports whether the form has all the features.
func (f Form) Is(feats q.Feats) bool { return f.Feats.Has(feats) }

// Lookup gives every reading of the word that the table knows, in a fixed order; none for
// a word that is no form of a known verb. Upper-case initials are folded.
//
// Subjunctive1 is set only where the form cannot be third person indicative: "sage" has
// it, the plural "sagen" does not. Subjunctive2 is set only where the form differs from
// the past tense: "käme" and "hätte" have it, "sagte" and "sollte" do not.
func Lookup(word string) []Form {
	var buffer [64]byte
	return table().forms[string(letter.AppendLower(buffer[:0], word))]
}

// Join is the infinitive of a separable verb whose particle stands apart: Join("mit",
// "teilen") is "mitteilen". The second result is false if the table has no such verb.
func Join(particle, lemma string) (string, bool) {
	joined := strings.ToLower(particle) + lemma
	_, ok := table().separable[joined]
	return joined, ok
}

// Split is the particle and the simple verb of a separable verb: Split("mitteilen") is
// "mit", "teilen". The third result is false if the verb is not separable.
func Split(lemma string) (particle, simple string, ok bool) {
	particle, ok = table().separable[lemma]
	return particle, strings.TrimPrefix(lemma, particle), ok
}

// Is reports whether the word can be a form of the verb.
func Is(word, lemma string) bool {
	for _, f := range Lookup(word) {
		if f.Lemma == lemma {
			return true
		}
	}
	return false
}

// Words yields every form of the table once; the order is not defined.
func Words(yield func(string) bool) {
	for w := range table().forms {
		if !yield(w) {
			return
		}
	}
}

//go:embed regular.txt
var regularVerbs string

//go:embed irregular.txt
var irregularVerbs string

type forms struct {
	forms     map[string][]Form
	first     []Form            // room for the first forms of words, most of which have one
	separable map[string]string // infinitive → particle
	letters   *strings.Builder  // room for the letters of prefixed forms
}

const (
	// roomForWords is a little more than the number of different forms of the lists. Much more
	// would cost as much time as growing.
	roomForWords = 27000
	// roomForVerbs is about the number of separable verbs.
	roomForVerbs = 2000
)

// table is made at first use; it takes some 10 ms and never changes afterwards.
var table = sync.OnceValue(func() *forms {
	t := &forms{forms: make(map[string][]Form, roomForWords), separable: make(map[string]string, roomForVerbs)}
	for line := range entries(irregularVerbs) {
		head, prefixes, _ := strings.Cut(line, ":")
		t.addFamily(irregular(strings.Split(strings.TrimSpace(head), "\t")), prefixes)
	}
	for line := range entries(regularVerbs) {
		head, prefixes, _ := strings.Cut(line, ":")
		t.addFamily(regular(strings.TrimSpace(head)), prefixes)
	}
	return t
})

// entries yields the lines of a list without comments and empty lines.
func entries(list string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(list) {
			line = strings.TrimSpace(line)
			if line != "" && !strings.HasPrefix(line, "#") && !yield(line) {
				return
			}
		}
	}
}

// addFamily adds a verb and all its prefixed verbs.
func (t *forms) addFamily(p paradigm, prefixes string) {
	t.addSimple(p)
	for prefix := range strings.FieldsSeq(prefixes) {
		switch {
		case strings.HasSuffix(prefix, "|"):
			t.addSeparable(p, strings.TrimSuffix(prefix, "|"))
		case strings.HasSuffix(prefix, "-"):
			t.addInseparable(p, strings.TrimSuffix(prefix, "-"))
		}
	}
}

// join writes two parts together. The words share memory, in pieces of some kilobytes: tens of thousands
// of strings of their own would keep the collector busy when the first article is read.
func (t *forms) join(a, b string) string {
	const piece = 1 << 14
	if t.letters == nil || t.letters.Len()+len(a)+len(b) > t.letters.Cap() {
		t.letters = &strings.Builder{}
		t.letters.Grow(max(piece, len(a)+len(b)))
	}
	start := t.letters.Len()
	t.letters.WriteString(a)
	t.letters.WriteString(b)
	return t.letters.String()[start:]
}

func (t *forms) addSimple(p paradigm) {
	for _, w := range p.words {
		t.add(w.word, p.infinitive, w.feats)
	}
	for _, w := range p.participles {
		t.add(w, p.infinitive, q.Participle)
	}
}

func (t *forms) addInseparable(p paradigm, prefix string) {
	lemma := t.join(prefix, p.infinitive)
	for _, w := range p.words {
		t.add(t.join(prefix, w.word), lemma, w.feats)
	}
	for _, w := range p.participles {
		t.add(t.join(prefix, strings.TrimPrefix(w, "ge")), lemma, q.Participle)
	}
}

// addSeparable adds the forms in which particle and verb stand together: in subordinate
// clauses, the participle and the infinitive with zu.
func (t *forms) addSeparable(p paradigm, particle string) {
	lemma := t.join(particle, p.infinitive)
	t.separable[lemma] = particle
	for _, w := range p.words {
		t.add(t.join(particle, w.word), lemma, w.feats)
	}
	for _, w := range p.participles {
		t.add(t.join(particle, w), lemma, q.Participle)
	}
	t.add(t.join(particle, "zu"+p.infinitive), lemma, q.Infinitive)
}

func (t *forms) add(word, lemma string, feats q.Feats) {
	known := t.forms[word]
	if known == nil {
		if len(t.first) == cap(t.first) {
			t.first = make([]Form, 0, 1<<12)
		}
		n := len(t.first)
		t.first = append(t.first, Form{lemma, feats})
		t.forms[word] = t.first[n : n+1 : n+1]
		return
	}
	for i, f := range known {
		if f.Lemma == lemma && f.Feats == feats {
			return
		}
		// The past tense of regular verbs is also their Konjunktiv II, and the plural of
		// Konjunktiv I mostly the indicative: one reading without the mood is kept.
		if f.Lemma == lemma && f.Feats|feats == f.Feats|q.Subjunctive2 {
			known[i].Feats = (f.Feats | feats) &^ q.Subjunctive2
			return
		}
	}
	t.forms[word] = append(known, Form{lemma, feats})
}
