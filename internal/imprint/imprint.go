// Package imprint marks what the program writes, so that it never reads a brief of a story
// as one more article on it.
package imprint

import (
	"bytes"
	"slices"
)

const (
	// Meta stands in the head of every page that the program writes.
	Meta = `<meta name="generator" content="Quellenlage">`
	// Comment is the first line of every Markdown text that the program writes.
	Comment = "<!-- generator: Quellenlage -->"
	// Reach is how many bytes of a file are enough to know its imprint.
	Reach = 2 << 10
)

// On reports whether a file that begins so was written by the program: by its imprint or, in
// JSON and in text for a terminal, by the shape of its beginning.
func On(head []byte) bool {
	head = head[:min(len(head), Reach)]
	switch {
	case bytes.HasPrefix(head, []byte(Comment)), bytes.Contains(head, []byte(Meta)):
		return true
	case numberBehind(head, `{"format":`, `,"id":"`), numberBehind(head, "{\n \"format\": ", ",\n \"title\": "), numberBehind(head, "{\n \"format\": ", ",\n \"sentence\": "):
		return true
	case bytes.HasPrefix(head, []byte("QUELLENLAGE ")):
		return hasAny(head, "\nARTIKEL\n", "\nARTICLES\n", "\nVERDIKT ", "\nVERDICT ")
	}
	return false
}

// numberBehind reports whether the file begins with one text, a number and another text.
func numberBehind(head []byte, before, behind string) bool {
	rest, ok := bytes.CutPrefix(head, []byte(before))
	number := bytes.TrimLeft(rest, "0123456789")
	return ok && len(number) < len(rest) && bytes.HasPrefix(number, []byte(behind))
}

func hasAny(head []byte, marks ...string) bool {
	return slices.ContainsFunc(marks, func(mark string) bool { return bytes.Contains(head, []byte(mark)) })
}
