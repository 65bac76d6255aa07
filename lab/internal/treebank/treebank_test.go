package treebank

import (
	"os"
	"path/filepath"
	"testing"

	q "github.com/quellenlage/quellenlage"
)

const sample = `# sent_id = s1
# text = Er kam am Montag.
1	Er	er	PRON	PPER	Case=Nom|Number=Sing	2	nsubj	_	_
2	kam	kommen	VERB	VVFIN	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
3-4	am	_	_	_	_	_	_	_	_
3	an	an	ADP	APPR	_	5	case	_	_
4	dem	der	DET	ART	_	5	det	_	_
5	Montag	Montag	PROPN	NE	_	2	obl	_	SpaceAfter=No
6	.	.	PUNCT	$.	_	2	punct	_	_

# sent_id = s2
# text = Das UN-Amt sprach .
1	Das	der	DET	ART	_	4	det	_	_
2	UN	UN	PROPN	NE	_	4	compound	_	_
3	-	-	PUNCT	$(	_	4	punct	_	_
4	Amt	Amt	NOUN	NN	_	5	nsubj	_	_
5	sprach	sprechen	VERB	VBC	Mood=Ind|Tense=Past	0	root	_	_
6	.	.	PUNCT	$.	_	5	punct	_	_
`

func read(t *testing.T, d Division) []Sentence {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sample.conllu")
	if err := os.WriteFile(path, []byte(sample), 0o644); err != nil {
		t.Fatal(err)
	}
	sentences, err := Read(path, d)
	if err != nil {
		t.Fatal(err)
	}
	return sentences
}

func TestContractionsAreOneToken(t *testing.T) {
	s := read(t, Treebank)[0]
	if len(s.Gold) != 5 || s.Reading.Word(2) != "am" || s.Gold[2].POS != q.ADP {
		t.Errorf("%d tokens, third %q with %v", len(s.Gold), s.Reading.Word(2), s.Gold[2])
	}
	if want := q.Finite | q.Past; s.Gold[1].POS != q.VERB || !s.Gold[1].Feats.Has(want) {
		t.Errorf("kam has %v", s.Gold[1])
	}
}

func TestOwnTokensTakeTheTagOfTheirEnd(t *testing.T) {
	sentences := read(t, Own)
	if got := sentences[0].Gold[3].POS; got != q.NOUN {
		t.Errorf("Montag has %v, want NOUN, as agreed", got)
	}
	s := sentences[1]
	if s.Reading.Word(1) != "UN-Amt" || s.Gold[1].POS != q.NOUN || !s.Gold[2].Feats.Has(q.Finite) {
		t.Errorf("%q has %v, %q has %v", s.Reading.Word(1), s.Gold[1], s.Reading.Word(2), s.Gold[2])
	}
}

func TestTrailingHyphenIsNoMark(t *testing.T) {
	path := filepath.Join(t.TempDir(), "hyphen.conllu")
	text := "# text = Ein- und Ausgang\n1\tEin\tein\tNOUN\tNN\t_\t0\troot\t_\t_\n2\t-\t-\tPUNCT\t$(\t_\t1\tpunct\t_\t_\n" +
		"3\tund\tund\tCCONJ\tKON\t_\t4\tcc\t_\t_\n4\tAusgang\tAusgang\tNOUN\tNN\t_\t1\tconj\t_\t_\n\n"
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	sentences, err := Read(path, Own)
	if err != nil {
		t.Fatal(err)
	}
	if s := sentences[0]; s.Reading.Word(0) != "Ein-" || s.Gold[0].POS != q.NOUN {
		t.Errorf("%q has %v", s.Reading.Word(0), s.Gold[0])
	}
}
