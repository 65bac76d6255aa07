// Package wordclass tells to which class a word belongs by the company it keeps. The
// classes are made without labels from raw text; words of one class can stand in the same
// places, so that a learned layer can treat a word that it has never seen like one it knows.
package wordclass

import (
	"encoding/binary"
	"errors"
	"slices"

	"github.com/quellenlage/quellenlage/internal/perceptron"
)

// Class is a class of words at two degrees of fineness. Classes are counted from 1; the
// zero Class is that of words that were too rare to be put into one.
type Class struct {
	Fine   uint16
	Coarse uint8
}

// Table holds the classes of words. It reads them in place from the string with which it
// was opened and is safe for use by several goroutines.
//
// Layout, little endian: "QLC1"; uint8 bits of the bucket number, uint8 zero, uint16
// number of fine classes; a uint8 for each fine class and one before, its coarse class;
// uint32 for every bucket and one more, the numbers of its first entries; the entries, each
// a uint16 fingerprint and a uint16 fine class.
type Table struct {
	coarse, buckets, entries string
	shift                    uint
}

const magic = "QLC1"

var errFormat = errors.New("not a table of word classes")

// Open reads the header of a table and checks its sizes.
func Open(data string) (*Table, error) {
	if len(data) < 8 || data[:4] != magic || data[4] > 24 {
		return nil, errFormat
	}
	buckets, classes := 1<<data[4], int(data[6])|int(data[7])<<8
	rest := data[8:]
	if len(rest) < classes+1+4*(buckets+1) {
		return nil, errFormat
	}
	t := &Table{coarse: rest[:classes+1], shift: 64 - uint(data[4])}
	rest = rest[classes+1:]
	t.buckets, t.entries = rest[:4*(buckets+1)], rest[4*(buckets+1):]
	if 4*int(t.bucket(buckets)) != len(t.entries) {
		return nil, errFormat
	}
	return t, nil
}

func (t *Table) bucket(i int) uint32 { return number(t.buckets, i) }

// number is the ith number of 32 bits in a string.
func number(numbers string, i int) uint32 {
	s := numbers[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Of is the class of a word as it is written in the middle of a sentence. A table that is
// nil knows no word.
func (t *Table) Of(word string) Class {
	fine := t.Value(word)
	if fine == 0 || int(fine) >= len(t.coarse) {
		return Class{}
	}
	return Class{fine, t.coarse[fine]}
}

// Value is the number that the table has for a word, which is a fine class or whatever
// else was put in; 0 for words that it does not have.
func (t *Table) Value(word string) uint16 {
	if t == nil {
		return 0
	}
	k := key(word)
	b := int(k >> t.shift)
	for i := t.bucket(b); i < t.bucket(b+1) && 4*int(i)+4 <= len(t.entries); i++ {
		e := t.entries[4*i : 4*i+4]
		if uint16(e[0])|uint16(e[1])<<8 == uint16(k) {
			return uint16(e[2]) | uint16(e[3])<<8
		}
	}
	return 0
}

// key is the hash of a word in which all digits are alike.
func key(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		c := word[i]
		if '0' <= c && c <= '9' {
			c = '0'
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return perceptron.Join(h, 0)
}

// Encode lays out the classes of words for Open. The class of words[i] is fine[i], counted
// from 1; coarse[fine] is its coarse class, and coarse[0] is unused. For a table of which
// only Value is asked, coarse has no more than that.
func Encode(words []string, fine []uint16, coarse []uint8) []byte {
	bits := 1
	for 1<<bits < len(words) {
		bits++
	}
	type entry struct {
		key  uint64
		fine uint16
	}
	entries := make([]entry, len(words))
	for i, w := range words {
		entries[i] = entry{key(w), fine[i]}
	}
	slices.SortFunc(entries, func(a, b entry) int {
		if a.key < b.key {
			return -1
		}
		return 1
	})
	out := append([]byte(magic), byte(bits), 0)
	out = binary.LittleEndian.AppendUint16(out, uint16(len(coarse)-1))
	out = append(out, coarse...)
	at := 0
	for b := range 1<<bits + 1 {
		for at < len(entries) && int(entries[at].key>>(64-bits)) < b {
			at++
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
	}
	for _, e := range entries {
		out = binary.LittleEndian.AppendUint16(out, uint16(e.key))
		out = binary.LittleEndian.AppendUint16(out, e.fine)
	}
	return out
}
