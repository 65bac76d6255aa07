package tag

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Features writes the features of a sentence's words into seq, which is emptied first.
// Marks of punctuation have the label punct, which is not to be found; all others are left
// open. The training of the weights uses it as well as the stage.
func Features(words []feature.Word, punct int, seq *perceptron.Sequence) {
	seq.Reset()
	seq.Grow(len(words))
	var c clause
	for i, w := range words {
		c.next(w)
		around := window{words, i}
		around.form(seq)
		seq.Shared()
		around.context(seq)
		around.verbal(seq, c)
		around.usage(seq)
		label := perceptron.Any
		if IsMark(w.Kind) {
			label = punct
		}
		seq.End(label)
	}
}

// IsMark reports whether a token of this kind is punctuation whatever stands around it.
func IsMark(k q.TokenKind) bool { return k == q.Punct || k == q.Open || k == q.Close }

// window is a word with those around it.
type window struct {
	words []feature.Word
	i     int
}

// edge stands for what is beyond the ends of the sentence.
var edge = feature.Word{Exact: 1, Lower: 1, Shape: 1}

func (w window) at(offset int) *feature.Word {
	if i := w.i + offset; 0 <= i && i < len(w.words) {
		return &w.words[i]
	}
	return &edge
}

// form adds what the word itself shows.
func (w window) form(seq *perceptron.Sequence) {
	word := w.at(0)
	begins := uint64(0)
	if word.Begins {
		begins = 1
	}
	seq.Add(perceptron.Of(0, 0))
	seq.Add(perceptron.Of(1, word.Lower))
	seq.Add(perceptron.Of(2, perceptron.Join(word.Exact, begins)))
	for n, h := range word.Suffix {
		if h != 0 {
			seq.Add(perceptron.Of(3+n, perceptron.Join(h, begins*2+capital(word))))
		}
	}
	for n, h := range word.Prefix[1:] {
		if h != 0 {
			seq.Add(perceptron.Of(8+n, h))
		}
	}
	seq.Add(perceptron.Of(12, perceptron.Join(word.Shape, begins)))
	seq.Add(perceptron.Of(13, perceptron.Join(uint64(word.Class.Fine), begins)))
	seq.Add(perceptron.Of(14, perceptron.Join(uint64(word.Class.Coarse), uint64(word.Form))))
	seq.Add(perceptron.Of(15, perceptron.Join(uint64(word.Small.Fine), begins)))
	if word.Head.Fine != 0 {
		seq.Add(perceptron.Of(17, uint64(word.Head.Fine)))
		seq.Add(perceptron.Of(18, perceptron.Join(word.HeadUsage.Tags(), word.HeadUsage.Names())))
	}
	seq.Add(perceptron.Of(16, perceptron.Join(uint64(word.Class.Coarse), perceptron.Join(uint64(word.Small.Coarse), begins))))
}

func capital(w *feature.Word) uint64 {
	switch w.Form {
	case feature.Small, feature.Other, feature.Digits:
		return 0
	}
	return 1
}

// context adds what stands around the word.
func (w window) context(seq *perceptron.Sequence) {
	word, before, after := w.at(0), w.at(-1), w.at(1)
	for n, offset := range [...]int{-2, -1, 1, 2} {
		other := w.at(offset)
		seq.Add(perceptron.Of(20+n, other.Lower))
		seq.Add(perceptron.Of(24+n, fine(other)))
		seq.Add(perceptron.Of(28+n, perceptron.Join(other.Suffix[2], other.Shape)))
	}
	seq.Add(perceptron.Of(32, perceptron.Join(before.Lower, word.Lower)))
	seq.Add(perceptron.Of(33, perceptron.Join(word.Lower, after.Lower)))
	seq.Add(perceptron.Of(34, perceptron.Join(before.Lower, after.Lower)))
	seq.Add(perceptron.Of(35, perceptron.Join(fine(before), fine(word))))
	seq.Add(perceptron.Of(36, perceptron.Join(fine(word), fine(after))))
	seq.Add(perceptron.Of(37, perceptron.Join(word.Suffix[1], before.Lower)))
	seq.Add(perceptron.Of(38, perceptron.Join(word.Shape, perceptron.Join(coarse(before), coarse(after)))))
	seq.Add(perceptron.Of(39, perceptron.Join(w.at(-2).Lower, before.Lower)))
	next := perceptron.Join(uint64(after.Form), coarse(after))
	seq.Add(perceptron.Of(41, perceptron.Join(word.Lower, next)))
	seq.Add(perceptron.Of(42, perceptron.Join(word.Lower, perceptron.Join(uint64(before.Form), coarse(before)))))
	seq.Add(perceptron.Of(43, perceptron.Join(word.Lower, perceptron.Join(uint64(after.Form), after.Suffix[1]))))
	seq.Add(perceptron.Of(40, perceptron.Join(after.Lower, w.at(2).Lower)))
}

// fine is the class of a word, or of its lower-case form at the beginning of a sentence.
func fine(w *feature.Word) uint64 {
	if w.Begins && w.Small.Fine != 0 {
		return uint64(w.Small.Fine)
	}
	if w.Class.Fine == 0 {
		return perceptron.Join(w.Suffix[1], uint64(w.Form))
	}
	return uint64(w.Class.Fine)
}

func coarse(w *feature.Word) uint64 {
	if w.Begins && w.Small.Coarse != 0 {
		return uint64(w.Small.Coarse)
	}
	return uint64(w.Class.Coarse)
}

// verbal adds which verb forms the word and its neighbours can be, and how the clause
// stands: behind a finite auxiliary "gehört" is a participle, at the end of a clause that
// begins with "dass" it is finite.
func (w window) verbal(seq *perceptron.Sequence, c clause) {
	word, before, after := w.at(0), w.at(-1), w.at(1)
	mask := uint64(word.Verb) | uint64(word.Auxiliary)<<32
	seq.Add(perceptron.Of(50, perceptron.Join(mask, uint64(word.Form))))
	seq.Add(perceptron.Of(51, uint64(before.Verb)))
	seq.Add(perceptron.Of(52, uint64(after.Verb)))
	if mask == 0 && word.Class.Fine == 0 && word.Form != feature.Small {
		return
	}
	ends := uint64(0)
	if after == &edge || IsMark(after.Kind) || after.Text == "und" || after.Text == "oder" {
		ends = 1
	}
	seq.Add(perceptron.Of(53, perceptron.Join(mask, c.auxiliary*2+ends)))
	seq.Add(perceptron.Of(54, perceptron.Join(mask, c.first*2+ends)))
	seq.Add(perceptron.Of(55, perceptron.Join(word.Suffix[1], c.auxiliary*2+ends)))
	seq.Add(perceptron.Of(56, perceptron.Join(word.Suffix[1], c.first*2+ends)))
	seq.Add(perceptron.Of(57, perceptron.Join(uint64(after.Verb), perceptron.Join(mask, uint64(before.Verb)))))
}

// usage adds how the words around were mostly tagged elsewhere.
func (w window) usage(seq *perceptron.Sequence) {
	word, before, after := w.at(0), w.at(-1), w.at(1)
	begins := uint64(0)
	if word.Begins {
		begins = 1
	}
	own := perceptron.Join(word.Usage.Tags(), perceptron.Join(word.SmallUsage.Tags(), begins))
	seq.Add(perceptron.Of(60, own))
	if word.Usage == 0 && before.Usage == 0 && after.Usage == 0 {
		return
	}
	seq.Add(perceptron.Of(61, perceptron.Join(before.Usage.Label(), word.Usage.Tags())))
	seq.Add(perceptron.Of(62, perceptron.Join(word.Usage.Tags(), after.Usage.Label())))
	seq.Add(perceptron.Of(63, perceptron.Join(before.Usage.Label(), perceptron.Join(word.Lower, after.Usage.Label()))))
	seq.Add(perceptron.Of(64, perceptron.Join(after.Usage.Label(), perceptron.Join(word.Usage.Label(), w.at(2).Usage.Label()))))
	seq.Add(perceptron.Of(65, perceptron.Join(before.Usage.Label(), perceptron.Join(word.Usage.Label(), w.at(-2).Usage.Label()))))
	seq.Add(perceptron.Of(66, perceptron.Join(word.Usage.Names(), word.Usage.Tags())))
}

// clause is what is known of a clause up to a word.
type clause struct {
	first     uint64 // its first word
	auxiliary uint64 // the kind of the last finite auxiliary before the word
	pending   uint64 // the word itself, if it is one
	open      bool   // a mark was before
}

// next goes on to the word w.
func (c *clause) next(w feature.Word) {
	if c.pending != 0 {
		c.auxiliary, c.pending = c.pending, 0
	}
	if IsMark(w.Kind) {
		c.open = true
		return
	}
	if c.open || c.first == 0 {
		*c = clause{first: w.Lower}
	}
	if w.Auxiliary != feature.NoAuxiliary && w.Verb.Has(q.Finite) {
		c.pending = uint64(w.Auxiliary)
	}
}
