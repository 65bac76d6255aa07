// Package source is where articles come from: files, folders, globs and standard input,
// as plain text, saved HTML or JSON Lines, each gzipped or not.
//
// Whatever cannot be read as an article is yielded as a Skip that names the file, and the
// line of a record, with the reason; the rest goes on. Memory is bounded by the limits of
// the package, whatever the input.
package source

import (
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"iter"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
)

const (
	// MaxText is the largest plain text or page that is read, in bytes.
	MaxText = 8 << 20
	// MaxLine is the largest record of a JSON Lines file that is read, in bytes.
	MaxLine = 16 << 20
	// maxRefused is how much of one record is passed over in search of its end. Beyond it
	// the rest of the file is left out.
	maxRefused = 512 << 20
)

// Reader opens what a person names on the command line.
type Reader struct {
	Stdin io.Reader // read for the path "-"
	Apart string    // a file that is passed over in folders and patterns; "" for none
}

// Articles yields every article found at the paths, in their order, or why it was left
// out; exactly one of the two is not nil. A folder is read with all folders in it, in the
// order of names, without hidden files and what browsers save beside a page. Of a file in
// it, the ending must be one of a known format, since nobody has said of it that it is an
// article; the others are named, or counted if there are many. A pattern that the shell left
// alone is expanded. What the program itself has written is left out. Articles have distinct
// IDs. It stops when the consumer does.
func (o Reader) Articles(paths []string) iter.Seq2[*q.Article, *q.Skip] {
	return func(yield func(*q.Article, *q.Skip) bool) {
		files := expansion{apart: statOf(o.Apart)}.expand(paths)
		c := newCall(yield)
		names := distinctNames(files)
		for i, f := range files {
			if f.skip != nil {
				c.leaveOut(f.skip)
			} else {
				c.read(f.path, names[i], o.Stdin)
			}
			if c.done {
				return
			}
		}
	}
}

// In yields the articles in the root of a file system, by name.
func In(fsys fs.FS) iter.Seq2[*q.Article, *q.Skip] {
	return func(yield func(*q.Article, *q.Skip) bool) {
		c := newCall(yield)
		entries, err := fs.ReadDir(fsys, ".")
		if err != nil {
			c.leaveOut(unread(".", err).skip)
		}
		for _, e := range entries {
			if !c.done && !e.IsDir() {
				c.readIn(fsys, e.Name())
			}
		}
	}
}

func (c *call) readIn(fsys fs.FS, name string) {
	f, err := fsys.Open(name)
	if err != nil {
		c.leaveOut(unread(name, err).skip)
		return
	}
	defer f.Close()
	c.readStream(name, name, f)
}

func newCall(yield func(*q.Article, *q.Skip) bool) *call {
	return &call{yield: yield, seen: map[[16]byte]string{}, ids: map[string]int{}}
}

// call is what one call of Articles knows while it runs.
type call struct {
	yield func(*q.Article, *q.Skip) bool
	done  bool                // the consumer has had enough
	seen  map[[16]byte]string // content → where it was read first
	ids   map[string]int      // id → how often it was given
}

func (c *call) leaveOut(skip *q.Skip) {
	c.done = c.done || !c.yield(nil, skip)
}

func (c *call) refuse(path string, reason q.SkipReason, format string, args ...any) {
	c.leaveOut(&q.Skip{Path: path, Reason: reason, Detail: fmt.Sprintf(format, args...)})
}

// accept hands on an article, unless it is in a language that no reader knows.
func (c *call) accept(a *q.Article) {
	if language, foreign := extract.Foreign(a.Text); foreign {
		c.refuse(a.Path, q.SkipLanguage, "%s", language)
		return
	}
	for id := a.ID; c.ids[a.ID] > 0; {
		c.ids[id]++
		a.ID = fmt.Sprintf("%s#%d", id, c.ids[id])
	}
	c.ids[a.ID] = 1
	c.done = c.done || !c.yield(a, nil)
}

// repeated reports whether the same bytes were read before, and leaves them out if so.
func (c *call) repeated(path string, data []byte) bool {
	sum := sha256.Sum256(data)
	key := [16]byte(sum[:16])
	if first, ok := c.seen[key]; ok {
		c.refuse(path, q.SkipDuplicate, "= %s", first)
		return true
	}
	c.seen[key] = path
	return false
}
