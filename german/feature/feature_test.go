package feature

import (
	"testing"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
)

func TestShapes(t *testing.T) {
	for text, want := range map[string]Shape{
		"haus": Small, "Haus": Capital, "Ärger": Capital, "USA": Capitals, "GmbH": Mixed, "iPhone": Mixed,
		"1.500": Digits, "US-Präsident": Hyphen, "G7": WithDigit, "Covid-19": WithDigit, "„": Other, "%": Other,
	} {
		if got := shapeOf(text); got != want {
			t.Errorf("%s: shape %d, want %d", text, got, want)
		}
	}
}

func TestAffixes(t *testing.T) {
	var w Word
	w.affixes("öde")
	if w.Suffix[0] != perceptron.Hash("e") || w.Suffix[1] != perceptron.Hash("de") || w.Suffix[2] != 0 {
		t.Errorf("suffixes %v", w.Suffix)
	}
	if w.Prefix[0] != perceptron.Hash("ö") || w.Prefix[1] != perceptron.Hash("öd") || w.Prefix[2] != 0 {
		t.Errorf("prefixes %v", w.Prefix)
	}
}

func TestClassOfCompoundIsThatOfItsLastPart(t *testing.T) {
	table, err := wordclass.Open(string(wordclass.Encode([]string{"Präsident"}, []uint16{1}, []uint8{0, 1})))
	if err != nil {
		t.Fatal(err)
	}
	if w := (*memory)(nil).word("US-Präsident", q.Word, Tables{Classes: table}); w.Class.Fine != 1 {
		t.Errorf("class %v", w.Class)
	}
}

func TestUse(t *testing.T) {
	often := NewUse(3, 0.9, [4]float64{0.8, 0, 0.1, 0})
	rarely := NewUse(3, 0.9, [4]float64{0.1, 0, 0.1, 0})
	switch {
	case often.Label() != 4 || rarely.Label() != 4:
		t.Errorf("labels %d and %d, want 4", often.Label(), rarely.Label())
	case often.Tags() != rarely.Tags():
		t.Errorf("tags differ: %d, %d", often.Tags(), rarely.Tags())
	case often.Names() == rarely.Names():
		t.Error("names are alike")
	case Use(0).Names() != 0 || NewUse(0, 0, [4]float64{}).Names() == 0:
		t.Error("a word without names is not told from an unknown one")
	}
}

func TestUseOfEveryLabelIsKept(t *testing.T) {
	for label := range 31 {
		if got := NewUse(label, 1, [4]float64{1, 1, 1, 1}).Label(); got != uint64(label+1) {
			t.Errorf("label %d is read as %d", label, got)
		}
	}
}
