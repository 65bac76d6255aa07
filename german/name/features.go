package name

import (
	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/german/feature"
	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Extractor writes the features of sentences. It keeps its memory from one sentence to the
// next. The training of the weights uses it as well as the stage.
type Extractor struct {
	Tables feature.Tables
	words  []seen
	base   []feature.Word
	hints  []hint
	hinter hinter
}

// seen is a token with all that the features are made of.
type seen struct {
	*feature.Word
	pos    q.POS
	hint   hint
	quoted uint64 // 1 within quotation marks, 2 at their beginning
}

// Sentence writes the features of a sentence of the reading, which needs tags, into seq,
// which is emptied first.
func (x *Extractor) Sentence(r *q.Reading, s q.Sentence, seq *perceptron.Sequence) {
	seq.Reset()
	x.base = feature.Sentence(r, s, x.Tables, x.base[:0])
	if x.hinter == nil {
		x.hinter = hinter{}
	}
	x.hints = x.hinter.sentence(r, s, x.hints[:0])
	x.words = x.words[:0]
	seq.Grow(len(x.base))
	quoted := uint64(0)
	for i := range x.base {
		kind := x.base[i].Kind
		if kind == q.Close {
			quoted = 0
		}
		x.words = append(x.words, seen{Word: &x.base[i], pos: r.Tags[s.First+i].POS, hint: x.hints[i], quoted: quoted})
		switch {
		case kind == q.Open:
			quoted = 2
		case quoted == 2:
			quoted = 1
		}
	}
	for i := range x.words {
		w := window{x.words, i}
		w.form(seq)
		w.coded(seq, x.Tables)
		seq.Shared()
		w.around(seq)
		w.listed(seq)
		w.usage(seq)
		seq.End(perceptron.Any)
	}
}

type window struct {
	words []seen
	i     int
}

var edge = seen{Word: &feature.Word{Exact: 1, Lower: 1, Shape: 1}}

func (w window) at(offset int) *seen {
	if i := w.i + offset; 0 <= i && i < len(w.words) {
		return &w.words[i]
	}
	return &edge
}

func join(a, b, c uint64) uint64 { return perceptron.Join(perceptron.Join(a, b), c) }

// form adds what the word itself shows.
func (w window) form(seq *perceptron.Sequence) {
	word := w.at(0)
	begins := uint64(0)
	if word.Begins {
		begins = 1
	}
	seq.Add(perceptron.Of(0, uint64(word.pos)))
	seq.Add(perceptron.Of(1, word.Exact))
	seq.Add(perceptron.Of(2, perceptron.Join(word.Shape, begins)))
	if word.pos == q.PUNCT {
		return
	}
	for n, h := range word.Suffix[1:] {
		if h != 0 {
			seq.Add(perceptron.Of(3+n, perceptron.Join(h, uint64(word.Form))))
		}
	}
	for n, h := range word.Prefix[1:] {
		if h != 0 {
			seq.Add(perceptron.Of(8+n, perceptron.Join(h, uint64(word.Form))))
		}
	}
	seq.Add(perceptron.Of(12, perceptron.Join(uint64(word.Class.Fine), begins)))
	seq.Add(perceptron.Of(13, join(uint64(word.Class.Coarse), uint64(word.Form), uint64(word.pos))))
	seq.Add(perceptron.Of(14, perceptron.Join(uint64(word.Small.Coarse), begins)))
	if word.Class.Fine == 0 {
		seq.Add(perceptron.Of(16, perceptron.Join(uint64(word.Head.Fine), uint64(word.Form))))
		seq.Add(perceptron.Of(17, join(word.HeadUsage.Names(), word.HeadUsage.Tags(), uint64(word.pos))))
		seq.Add(perceptron.Of(18, perceptron.Join(uint64(word.Head.Coarse), word.Suffix[1])))
	}
	seq.Add(perceptron.Of(15, perceptron.Join(word.quoted, uint64(word.Form))))
}

// coded adds where the word stands among others by the company it keeps.
func (w window) coded(seq *perceptron.Sequence, tables feature.Tables) {
	word := w.at(0)
	if word.Kind != q.Word {
		return
	}
	codes := tables.Codes.Of(word.Text)
	for n := range len(codes) {
		seq.Add(perceptron.Of(70+n, uint64(codes[n])))
	}
}

// around adds what stands around the word.
func (w window) around(seq *perceptron.Sequence) {
	word, before, after := w.at(0), w.at(-1), w.at(1)
	for n, offset := range [...]int{-2, -1, 1, 2} {
		other := w.at(offset)
		seq.Add(perceptron.Of(20+n, other.Lower))
		seq.Add(perceptron.Of(24+n, class(other)))
		seq.Add(perceptron.Of(28+n, join(other.Shape, uint64(other.pos), uint64(word.Form))))
	}
	seq.Add(perceptron.Of(32, perceptron.Join(before.Lower, word.Lower)))
	seq.Add(perceptron.Of(33, perceptron.Join(word.Lower, after.Lower)))
	seq.Add(perceptron.Of(34, perceptron.Join(class(before), class(word))))
	seq.Add(perceptron.Of(35, perceptron.Join(class(word), class(after))))
	seq.Add(perceptron.Of(36, join(uint64(before.pos), uint64(word.pos), uint64(after.pos))))
	seq.Add(perceptron.Of(37, join(uint64(before.Form), uint64(word.Form), uint64(after.Form))))
	seq.Add(perceptron.Of(38, join(before.Lower, uint64(word.Form), uint64(word.Class.Coarse))))
	seq.Add(perceptron.Of(39, join(after.Lower, uint64(word.Form), uint64(word.Class.Coarse))))
	seq.Add(perceptron.Of(40, join(w.at(-2).Lower, before.Lower, uint64(word.Form))))
	seq.Add(perceptron.Of(41, join(before.Lower, uint64(word.Form), after.Lower)))
}

func class(w *seen) uint64 {
	if w.Class.Fine != 0 {
		return uint64(w.Class.Fine)
	}
	return join(uint64(w.Form), uint64(w.pos), uint64(w.Head.Coarse))
}

// listed adds what the word lists say.
func (w window) listed(seq *perceptron.Sequence) {
	word, before, after := w.at(0), w.at(-1), w.at(1)
	if word.hint != 0 {
		seq.Add(perceptron.Of(50, uint64(word.hint)))
		for bit := hint(1); bit <= inside; bit <<= 1 {
			if word.hint&bit != 0 {
				seq.Add(perceptron.Of(51, perceptron.Join(uint64(bit), uint64(word.pos))))
				seq.Add(perceptron.Of(52, join(uint64(bit), uint64(word.hint&inside), before.Lower)))
			}
		}
	}
	around := uint64(before.hint)<<16 | uint64(after.hint)
	if around != 0 {
		seq.Add(perceptron.Of(53, perceptron.Join(uint64(before.hint), uint64(word.Form))))
		seq.Add(perceptron.Of(54, perceptron.Join(uint64(after.hint), uint64(word.Form))))
		seq.Add(perceptron.Of(55, join(around, uint64(word.hint), uint64(word.Form))))
		seq.Add(perceptron.Of(56, join(uint64(before.hint), class(word), uint64(word.Form))))
	}
	if two := w.at(-2).hint; two != 0 {
		seq.Add(perceptron.Of(57, join(uint64(two), uint64(before.Form), uint64(word.Form))))
	}
}

// usage adds how the words around were used in names elsewhere.
func (w window) usage(seq *perceptron.Sequence) {
	word, before, after := w.at(0), w.at(-1), w.at(1)
	if word.Usage == 0 && before.Usage == 0 && after.Usage == 0 {
		return
	}
	seq.Add(perceptron.Of(60, perceptron.Join(word.Usage.Names(), uint64(word.Form))))
	seq.Add(perceptron.Of(61, perceptron.Join(word.Usage.Names(), uint64(word.pos))))
	seq.Add(perceptron.Of(62, perceptron.Join(before.Usage.Names(), uint64(word.Form))))
	seq.Add(perceptron.Of(63, perceptron.Join(after.Usage.Names(), uint64(word.Form))))
	seq.Add(perceptron.Of(64, join(before.Usage.Names(), word.Usage.Names(), uint64(word.Form))))
	seq.Add(perceptron.Of(65, join(word.Usage.Names(), after.Usage.Names(), uint64(word.Form))))
	seq.Add(perceptron.Of(66, join(before.Lower, word.Usage.Names(), uint64(word.Form))))
	seq.Add(perceptron.Of(67, join(word.Usage.Names(), word.Usage.Tags(), word.SmallUsage.Tags())))
}
