package tag

import (
	"strings"
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/model"
	"github.com/quellenlage/quellenlage/german/token"
)

func reading(text string) *q.Reading {
	r := &q.Reading{Article: &q.Article{Text: text, Blocks: []q.Block{{Span: q.Span{Start: 0, End: len(text)}, Kind: q.Paragraph}}}}
	token.Tokens().Run(r)
	token.Sentences().Run(r)
	Tags().Run(r)
	return r
}

func TestPartsOfSpeech(t *testing.T) {
	for _, want := range []string{
		"Die/DET Ministerin/NOUN sagte/VERB ,/PUNCT sie/PRON habe/AUX davon/ADV nichts/PRON gewusst/VERB ./PUNCT",
		"Laut/ADP dem/DET Bericht/NOUN kamen/VERB 1.500/NUM Menschen/NOUN nach/ADP Neustadt/PROPN ./PUNCT",
		"Die/DET Behörde/NOUN teilte/VERB es/PRON am/ADP Montag/NOUN mit/ADP ./PUNCT",
	} {
		var text, tags []string
		for pair := range strings.FieldsSeq(want) {
			word, tag, _ := strings.Cut(pair, "/")
			text, tags = append(text, word), append(tags, tag)
		}
		r := reading(strings.Join(text, " "))
		for i := range r.Tokens {
			if got := Name(r.Tags[i].POS); got != tags[i] {
				t.Errorf("%s: %s is %s, want %s", r.Text, r.Word(i), got, tags[i])
			}
		}
	}
}

func TestMood(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want, not  q.Feats
	}{
		{"Er sagte, sie sei krank.", "sei", q.Finite | q.Subjunctive1, q.Past},
		{"Er sagte, sie komme morgen.", "komme", q.Finite | q.Subjunctive1, 0},
		{"Er sagte, sie komme morgen.", "sagte", q.Finite | q.Past | q.Singular, q.Subjunctive1 | q.Subjunctive2},
		{"Er sagte: „Ich komme morgen.“", "komme", q.Finite, q.Subjunctive1},
		{"Die Lage hätte sich beruhigt.", "hätte", q.Finite | q.Subjunctive2, q.Subjunctive1},
		{"Die Lage hätte sich beruhigt.", "beruhigt", q.Participle, q.Finite},
		{"Es gibt Pläne, welche die Sicherheit bedroht.", "bedroht", q.Finite, q.Participle},
		{"Sie will morgen kommen.", "kommen", q.Infinitive, q.Finite},
		{"Sie will morgen kommen.", "will", q.Finite | q.Singular, q.Subjunctive1},
		{"Das Amt prognostiziere eine Besserung.", "prognostiziere", q.Finite | q.Subjunctive1, q.Past},
	} {
		r := reading(c.text)
		for i, tag := range r.Tags {
			if r.Word(i) == c.word && (!tag.Feats.Has(c.want) || tag.Feats&c.not != 0) {
				t.Errorf("%s: %s has %b, want %b and none of %b", c.text, c.word, tag.Feats, c.want, c.not)
			}
		}
	}
}

func TestLabelsAreTheModels(t *testing.T) {
	weights, err := model.Tags()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(weights.Labels(), " "), strings.Join(Labels(), " "); got != want {
		t.Errorf("model has labels %s, package has %s", got, want)
	}
	for _, label := range Labels() {
		if got := Label(parse(label)); got != label {
			t.Errorf("%s becomes %s", label, got)
		}
	}
}

func FuzzTags(f *testing.F) {
	f.Add("„Er komme“, sagte Dr. Klein am 3. Mai.")
	f.Add("'s - , % ich ! -a")
	f.Fuzz(func(t *testing.T, text string) {
		r := reading(strings.ToValidUTF8(text, ""))
		if len(r.Tags) != len(r.Tokens) {
			t.Fatalf("%d tags for %d tokens", len(r.Tags), len(r.Tokens))
		}
		for i, tag := range r.Tags {
			if tag.POS == q.NoPOS || IsMark(r.Tokens[i].Kind) != (tag.POS == q.PUNCT) {
				t.Fatalf("%q has tag %v", r.Word(i), tag)
			}
		}
	})
}

// BenchmarkTags tags an article of about 400 words.
func BenchmarkTags(b *testing.B) {
	text := strings.Repeat("„Wir rechnen mit 1.500 Gästen“, sagte die Sprecherin der Behörde am Montag in Neustadt, nachdem der Bericht vorgelegt worden war. ", 20)
	r := reading(text)
	stage := Tags()
	b.ReportAllocs()
	for b.Loop() {
		stage.Run(r)
	}
}
