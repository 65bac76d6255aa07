// Package source is where articles come from: files, folders, globs and standard input,
// as plain text, saved HTML or JSON Lines.
package source

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"iter"
	"os"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
)

// Reader opens what a person names on the command line.
type Reader struct {
	Stdin io.Reader // read for the path "-"
}

// Articles yields every article found at the paths, in their order, or why it was left
// out; exactly one of the two is not nil.
func (o Reader) Articles(paths []string) iter.Seq2[*q.Article, *q.Skip] {
	return func(yield func(*q.Article, *q.Skip) bool) {
		for _, path := range paths {
			if !o.open(path, yield) {
				return
			}
		}
	}
}

// record is a line of a JSON Lines file.
type record struct {
	ID, URL, Title, Text, Published, Outlet string
}

func (o Reader) open(path string, yield func(*q.Article, *q.Skip) bool) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(nil, &q.Skip{Path: path, Reason: q.SkipUnread, Detail: err.Error()})
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			return yield(nil, &q.Skip{Path: path, Reason: q.SkipUnread, Detail: err.Error()})
		}
	}
	if !strings.HasSuffix(strings.TrimSuffix(path, ".gz"), ".jsonl") {
		all, _ := io.ReadAll(in)
		return yield(extract.Plain(path, string(all)), nil)
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<28)
	for lines.Scan() {
		var rec record
		if err := json.Unmarshal(lines.Bytes(), &rec); err != nil {
			continue
		}
		if !yield(extract.Record(rec.ID, rec.Title, rec.Text, rec.Published, rec.Outlet), nil) {
			return false
		}
	}
	return true
}
