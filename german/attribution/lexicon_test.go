package attribution

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/lexicon"
	"github.com/quellenlage/quellenlage/german/verb"
)

// TestEverySayingIsRead makes a sentence for every frame of every saying of the lexicon and
// looks for the attribution that its verb carries.
func TestEverySayingIsRead(t *testing.T) {
	past := pastForms()
	for _, lemma := range infinitives() {
		for _, s := range lexicon.SayingVerbs(lemma) {
			for _, frame := range []lexicon.Frame{lexicon.That, lexicon.Whether, lexicon.Main, lexicon.Zu, lexicon.Quote, lexicon.Act, lexicon.As, lexicon.Of} {
				if !s.Takes(frame) {
					continue
				}
				form, text := sentenceFor(s, frame, past)
				if form == "" {
					t.Errorf("%s: no past form of %q is known", s.Phrase, s.Verb)
					break
				}
				r := reading(text)
				if !slices.ContainsFunc(r.Attributions, func(a q.Attribution) bool {
					cue := strings.Fields(a.Cue.In(r.Text))
					return slices.Contains(cue, form) || form == "wollte" && slices.Contains(cue, "wissen")
				}) {
					t.Errorf("%s: not read in: %s", s.Phrase, text)
				}
			}
		}
	}
}

// infinitives are the verbs of all sayings.
func infinitives() []string {
	var out []string
	for w := range verb.Words {
		if len(lexicon.SayingVerbs(w)) > 0 {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// pastForms are the third persons singular of the past by infinitive.
func pastForms() map[string]string {
	forms := map[string]string{}
	for w := range verb.Words {
		for _, f := range verb.Lookup(w) {
			if f.Feats.Has(q.Finite|q.Past) && !f.Feats.Has(q.Plural) && !f.Feats.Has(q.Subjunctive2) && !strings.HasSuffix(w, "st") {
				if old, ok := forms[f.Lemma]; !ok || w < old {
					forms[f.Lemma] = w
				}
			}
		}
	}
	return forms
}

// sentenceFor is a sentence with the saying in a frame, and the form of its verb; the form
// is empty if it is not known.
func sentenceFor(s lexicon.Saying, frame lexicon.Frame, past map[string]string) (form, text string) {
	particle, simple, split := verb.Split(s.Verb)
	form = past[s.Verb]
	if s.Verb == "schlussfolgern" { // not split, though its first part can be a particle
		form, particle = "schlussfolgerte", ""
	} else if split {
		form = past[simple]
	} else {
		particle = ""
	}
	words := []string{"Ministerin Jana Krull", form}
	phrase := phraseWords(s)
	if i := slices.Index(phrase, "sich"); i >= 0 {
		words, phrase = append(words, "sich"), slices.Delete(phrase, i, i+1)
	}
	words = append(words, objectFor(s, frame)...)
	words = append(words, phrase...)
	if particle != "" {
		words = append(words, particle)
	}
	return form, fmt.Sprintf(tails[frame], strings.Join(words, " "))
}

// phraseWords are the words of a saying before its verb, as they are written.
func phraseWords(s lexicon.Saying) []string {
	var out []string
	for _, w := range strings.Fields(s.Phrase) {
		if !strings.HasPrefix(w, "(") {
			out = append(out, w)
		}
	}
	return out[:len(out)-1]
}

// objectFor is what stands between the verb and the rest of the phrase.
func objectFor(s lexicon.Saying, frame lexicon.Frame) []string {
	switch {
	case s.Verb == "anvertrauen":
		return []string{"dem Rat"}
	case s.Needs != "" && frame&(lexicon.Act|lexicon.Of) != 0:
		return []string{s.Needs, "Plänen"}
	case s.Needs != "":
		if strings.ContainsRune("aeiouäöü", []rune(s.Needs)[0]) {
			return []string{"dar" + s.Needs}
		}
		return []string{"da" + s.Needs}
	case frame == lexicon.As && s.Verb == "nennen":
		return []string{"die Pläne", "falsch"}
	case frame == lexicon.As:
		return []string{"die Pläne als falsch"}
	case frame == lexicon.Act && len(s.With) == 0:
		return []string{"die Pläne"}
	case frame == lexicon.Act:
		return []string{"wegen", "der Pläne"}
	}
	return nil
}

var tails = map[lexicon.Frame]string{
	lexicon.That: "%s, dass die Brücke sicher sei.", lexicon.Whether: "%s, ob die Brücke sicher sei.", lexicon.Main: "%s, die Brücke sei sicher.",
	lexicon.Zu: "%s, die Brücke zu sperren.", lexicon.Quote: "%s: „Die Brücke ist sicher.“", lexicon.Act: "%s.", lexicon.As: "%s.", lexicon.Of: "%s.",
}
