package verb

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		word, lemma string
		feats       q.Feats
	}{
		{"sei", "sein", q.Finite | q.Subjunctive1 | q.Singular},
		{"seien", "sein", q.Finite | q.Subjunctive1 | q.Plural},
		{"habe", "haben", q.Finite | q.Subjunctive1 | q.Singular},
		{"werde", "werden", q.Finite | q.Subjunctive1 | q.Singular},
		{"wolle", "wollen", q.Finite | q.Subjunctive1 | q.Singular},
		{"könne", "können", q.Finite | q.Subjunctive1 | q.Singular},
		{"würde", "werden", q.Finite | q.Subjunctive2 | q.Singular},
		{"hätten", "haben", q.Finite | q.Subjunctive2 | q.Plural},
		{"käme", "kommen", q.Finite | q.Subjunctive2 | q.Singular},
		{"sprach", "sprechen", q.Finite | q.Past | q.Singular},
		{"mitteilte", "mitteilen", q.Finite | q.Past | q.Singular},
		{"mitgeteilt", "mitteilen", q.Participle},
		{"mitzuteilen", "mitteilen", q.Infinitive},
		{"sagte", "sagen", q.Finite | q.Past | q.Singular},
		{"fordere", "fordern", q.Finite | q.Subjunctive1 | q.Singular},
		{"handle", "handeln", q.Finite | q.Subjunctive1 | q.Singular},
		{"versprochen", "versprechen", q.Participle},
		{"angekündigt", "ankündigen", q.Participle},
		{"verurteilt", "verurteilen", q.Participle},
		{"beobachtete", "beobachten", q.Finite | q.Past | q.Singular},
		{"öffnete", "öffnen", q.Finite | q.Past | q.Singular},
		{"kritisiert", "kritisieren", q.Participle},
		{"bestätigt", "bestätigen", q.Participle},
		{"bestätigt", "bestätigen", q.Finite | q.Singular},
		{"zurückgewiesen", "zurückweisen", q.Participle},
	} {
		found := false
		for _, f := range Lookup(c.word) {
			found = found || f == Form{c.lemma, c.feats}
		}
		if !found {
			t.Errorf("Lookup(%q) = %+v, want %s %b among them", c.word, Lookup(c.word), c.lemma, c.feats)
		}
	}
}

func TestNoFormIsInventedTwice(t *testing.T) {
	for word := range Words {
		seen := map[Form]bool{}
		for _, f := range Lookup(word) {
			if seen[f] {
				t.Errorf("%q has the reading %+v twice", word, f)
			}
			seen[f] = true
		}
	}
}

func TestJoinAndSplit(t *testing.T) {
	if lemma, ok := Join("mit", "teilen"); lemma != "mitteilen" || !ok {
		t.Errorf(`Join("mit", "teilen") = %q, %v`, lemma, ok)
	}
	if _, ok := Join("grün", "teilen"); ok {
		t.Error("grünteilen is no verb")
	}
	if particle, simple, ok := Split("zurückweisen"); particle != "zurück" || simple != "weisen" || !ok {
		t.Errorf("Split = %q, %q, %v", particle, simple, ok)
	}
}

func BenchmarkLookup(b *testing.B) {
	Lookup("sei")
	b.ResetTimer()
	for b.Loop() {
		Lookup("mitteilte")
	}
}
