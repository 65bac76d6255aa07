// Package entities reads corpora in which names are marked.
package entities

import (
	"archive/zip"
	"fmt"
	"io"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/internal/shared"
	"github.com/quellenlage/quellenlage/lab/internal/news"
)

// Sentence is a sentence with the label of each token, in the labels of package name; ""
// where the corpus does not say.
type Sentence struct {
	Reading *q.Reading
	Gold    []string
}

// Columns reads a corpus with one token in a line and tab-separated columns: the word in
// the second, the label in the third. GermEval 2014 and UNER have that form.
func Columns(path string) ([]Sentence, error) {
	data, err := shared.Read(path)
	if err != nil {
		return nil, err
	}
	return sentences(string(data), func(line string) (word, label string, ok bool) {
		cols := strings.Split(line, "\t")
		if len(cols) < 3 || strings.HasPrefix(line, "#") {
			return "", "", false
		}
		return cols[1], outer(cols[2]), true
	}), nil
}

// outer turns the labels of GermEval into ours: "B-LOCderiv" is DRV, "B-ORGpart" PRT.
func outer(label string) string {
	switch {
	case strings.HasSuffix(label, "deriv"):
		return "B-DRV"
	case strings.HasSuffix(label, "part"):
		return "B-PRT"
	}
	return label
}

// MobIE reads the CoNLL files of MobIE out of its archive.
func MobIE(path string) ([]Sentence, error) {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	var out []Sentence
	for _, name := range []string{"train.conll2003", "dev.conll2003", "test.conll2003"} {
		f, err := archive.Open(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		data, err := io.ReadAll(f)
		f.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, sentences(string(data), mobieLine)...)
	}
	return out, nil
}

func mobieLine(line string) (word, label string, ok bool) {
	cols := strings.Fields(line)
	if len(cols) < 4 || cols[0] == "-DOCSTART-" {
		return "", "", false
	}
	mark, kind, marked := strings.Cut(cols[len(cols)-1], "-")
	if !marked {
		return cols[0], "O", true
	}
	switch kind {
	case "person":
		return cols[0], mark + "-PER", true
	case "organization", "organization-company":
		return cols[0], mark + "-ORG", true
	case "location", "location-city", "location-street", "location-stop":
		return cols[0], mark + "-LOC", true
	case "location-route", "set":
		return cols[0], "", true
	}
	return cols[0], "O", true
}

// sentences divides a file at its empty lines.
func sentences(data string, read func(line string) (word, label string, ok bool)) []Sentence {
	var out []Sentence
	var words, labels []string
	end := func() {
		if len(words) > 0 {
			out = append(out, Sentence{news.Tokenised(words), labels})
		}
		words, labels = nil, nil
	}
	for line := range strings.Lines(data) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" {
			end()
			continue
		}
		if word, label, ok := read(line); ok {
			words, labels = append(words, word), append(labels, label)
		}
	}
	end()
	return out
}

// Names are the names that the corpus marks, but for words made of names.
func (s Sentence) Names() []q.Name {
	kinds := map[string]q.NameKind{"PER": q.PersonName, "ORG": q.OrgName, "LOC": q.PlaceName, "OTH": q.OtherName}
	var out []q.Name
	begun := ""
	for i, label := range s.Gold {
		mark, kind, _ := strings.Cut(label, "-")
		switch {
		case mark == "I" && kind == begun:
			out[len(out)-1].End = s.Reading.Tokens[i].End
		case kinds[kind] != "":
			out = append(out, q.Name{Span: s.Reading.Tokens[i].Span, Kind: kinds[kind]})
			begun = kind
		default:
			begun = ""
		}
	}
	return out
}
