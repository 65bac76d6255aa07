package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
)

// read reads one file, whatever its format.
func (c *call) read(path, name string, stdinput io.Reader) {
	if path == stdin {
		if stdinput == nil {
			stdinput = strings.NewReader("")
		}
		c.readStream(path, "stdin", stdinput)
		return
	}
	if why, ok := unknownExtension(path); ok {
		c.refuse(path, q.SkipUnknown, "%s", why)
		return
	}
	f, err := os.Open(path)
	if err != nil {
		c.leaveOut(unread(path, err).skip)
		return
	}
	defer f.Close()
	c.readStream(path, name, f)
}

// readStream reads what a file or standard input holds.
func (c *call) readStream(path, name string, in io.Reader) {
	buffered := bufio.NewReaderSize(in, 64<<10)
	start, err := buffered.Peek(2)
	if len(start) == 0 {
		if err != nil && err != io.EOF {
			c.leaveOut(unread(path, err).skip)
			return
		}
		c.refuse(path, q.SkipEmpty, "")
		return
	}
	if bytes.Equal(start, []byte("\x1f\x8b")) {
		unzipped, err := gzip.NewReader(buffered)
		if err != nil {
			c.refuse(path, q.SkipUnread, "gzip: %v", err)
			return
		}
		defer unzipped.Close()
		buffered = bufio.NewReaderSize(unzipped, 64<<10)
	}
	head, err := buffered.Peek(32 << 10)
	if err != nil && err != io.EOF && len(head) == 0 {
		c.refuse(path, q.SkipUnread, "%v", err)
		return
	}
	switch format, why := sniff(path, head); format {
	case formatRecords:
		c.records(path, buffered)
	case formatPage, formatText:
		c.document(path, name, format, buffered)
	case formatBinary:
		c.refuse(path, q.SkipBinary, "%s", why)
	default:
		c.refuse(path, q.SkipUnknown, "%s", why)
	}
}

// document reads a file that is one article.
func (c *call) document(path, name string, f format, in io.Reader) {
	data, err := io.ReadAll(io.LimitReader(in, MaxText+1))
	switch {
	case len(data) > MaxText:
		c.refuse(path, q.SkipTooLarge, "> %d MB", MaxText>>20)
		return
	case err != nil:
		c.refuse(path, q.SkipUnread, "after %d bytes: %v", len(data), cause(err))
		return
	case c.repeated(path, data):
		return
	}
	if f == formatPage {
		a, skip := extract.HTML(name, data)
		if skip != nil {
			skip.Path = path
			c.leaveOut(skip)
			return
		}
		a.Path = path
		c.accept(a)
		return
	}
	a := extract.Plain(name, extract.Decode(data))
	if a.Path = path; strings.TrimSpace(a.Text) == "" {
		c.refuse(path, q.SkipEmpty, "")
		return
	}
	c.accept(a)
}

// cause is the reason of a failed read without the path.
func cause(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}

type format int

const (
	formatText format = iota
	formatPage
	formatRecords
	formatBinary
	formatUnknown
)

// sniff tells the format of a file by its name and its first bytes; why says what was
// found instead of an article.
func sniff(path string, head []byte) (f format, why string) {
	if why := magic(head); why != "" {
		return formatUnknown, why
	}
	switch strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz"))) {
	case ".jsonl", ".ndjson", ".json":
		return formatRecords, ""
	}
	if utf16 := bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")); utf16 {
		return textOrPage(path, head), ""
	}
	page := textOrPage(path, head)
	if page == formatPage {
		return page, "" // browsers read pages with NUL bytes, too
	}
	if bytes.IndexByte(head, 0) >= 0 {
		return formatBinary, "NUL"
	}
	if share := controls(head); 10*share > len(head) {
		return formatBinary, "control characters"
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	if bytes.HasPrefix(text, []byte("{")) && looksLikeRecord(text) {
		return formatRecords, ""
	}
	if markup := strings.ToLower(string(text[:min(len(text), 16)])); strings.HasPrefix(markup, "<?xml") ||
		strings.HasPrefix(markup, "<rss") || strings.HasPrefix(markup, "<feed") {
		return formatUnknown, "XML"
	}
	return page, ""
}

// textOrPage tells a page by the name of the file or by how it begins.
func textOrPage(path string, head []byte) format {
	switch strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz"))) {
	case ".html", ".htm", ".xhtml":
		return formatPage
	}
	// Without byte order marks and the NUL bytes of UTF-16.
	head = bytes.Map(func(r rune) rune {
		if r == 0 || r == '\ufeff' || r == utf8.RuneError {
			return -1
		}
		return r
	}, head[:min(len(head), 1024)])
	start := strings.ToLower(strings.TrimLeft(string(head), " \t\r\n"))
	for strings.HasPrefix(start, "<!--") || strings.HasPrefix(start, "<?xml") {
		_, rest, ok := strings.Cut(start, ">")
		if !ok {
			break
		}
		start = strings.TrimLeft(rest, " \t\r\n")
	}
	if strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html") || strings.HasPrefix(start, "<head") || strings.HasPrefix(start, "<body") {
		return formatPage
	}
	return formatText
}

// looksLikeRecord reports whether a text begins like a record of a JSON Lines file.
func looksLikeRecord(text []byte) bool {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return bytes.HasPrefix(bytes.TrimLeft(line[1:], " \t"), []byte(`"`))
}

// magic names file formats by the bytes with which they begin.
func magic(head []byte) string {
	for _, m := range []struct{ start, name string }{
		{"%PDF", "PDF"},
		{"PK\x03\x04", "ZIP"},
		{"\xd0\xcf\x11\xe0", "Microsoft Office"},
		{"{\\rtf", "RTF"},
		{"\x89PNG", "PNG"},
		{"\xff\xd8\xff", "JPEG"},
		{"GIF87a", "GIF"},
		{"GIF89a", "GIF"},
		{"\x7fELF", "executable"},
		{"MZ\x90", "executable"},
		{"SQLite format 3", "SQLite"},
		{"WARC/", "WARC"},
		{"\x28\xb5\x2f\xfd", "zstd"},
		{"BZh91AY&SY", "bzip2"},
		{"\xfd7zXZ", "xz"},
		{"\x1f\x8b", "gzip in gzip"},
	} {
		if bytes.HasPrefix(head, []byte(m.start)) {
			return m.name
		}
	}
	return ""
}

// unknownExtension names formats that are not read, by the name of the file.
func unknownExtension(path string) (why string, ok bool) {
	switch strings.ToLower(filepath.Ext(strings.TrimSuffix(path, ".gz"))) {
	case ".csv", ".tsv":
		return "CSV", true
	case ".tar", ".tgz":
		return "TAR", true
	}
	return "", false
}

// controls counts control characters that have no business in a text. The escape
// character is left to those who show the text.
func controls(head []byte) int {
	n := 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b {
			n++
		}
	}
	return n
}
