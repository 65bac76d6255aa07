package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
	"github.com/quellenlage/quellenlage/internal/imprint"
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
	if imprint.On(head) {
		c.refuse(path, q.SkipOwn, "")
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

// Own reports whether the file at the path was written by this program.
func Own(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, imprint.Reach)
	n, _ := io.ReadFull(f, head) // what could be read is enough to know it or not
	return imprint.On(head[:n])
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
	if a.Path = path; !strings.ContainsFunc(a.Text, isSign) {
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
	switch ending(path) {
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
	if name := markup(head); name != "" {
		return formatUnknown, name
	}
	return page, ""
}

// textOrPage tells a page by the name of the file or by how it begins.
func textOrPage(path string, head []byte) format {
	switch ending(path) {
	case ".html", ".htm", ".xhtml":
		return formatPage
	}
	start, _ := opening(head)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if strings.HasPrefix(start, tag) {
			return formatPage
		}
	}
	return formatText
}

// opening is how a file begins behind comments and an XML declaration, in lower case and
// without byte order marks and the NUL bytes of UTF-16; it reports whether there was a
// declaration.
func opening(head []byte) (start string, xml bool) {
	head = bytes.Map(func(r rune) rune {
		if r == 0 || r == '\ufeff' || r == utf8.RuneError {
			return -1
		}
		return r
	}, head[:min(len(head), 1024)])
	start = strings.ToLower(strings.TrimLeft(string(head), " \t\r\n"))
	for strings.HasPrefix(start, "<!--") || strings.HasPrefix(start, "<?") {
		xml = xml || strings.HasPrefix(start, "<?xml")
		end := ">"
		if strings.HasPrefix(start, "<!--") {
			end = "-->"
		}
		_, rest, ok := strings.Cut(start, end)
		if !ok {
			break
		}
		start = strings.TrimLeft(rest, " \t\r\n")
	}
	return start, xml
}

// markup names what is written in XML and is no page, by how it begins.
func markup(head []byte) string {
	start, xml := opening(head)
	if strings.HasPrefix(start, "<svg") || strings.HasPrefix(start, "<!doctype svg") {
		return "SVG"
	}
	for _, tag := range []string{"<rss", "<feed", "<rdf", "<urlset", "<sitemapindex", "<newsitem", "<newsml", "<nitf", "<tei"} {
		xml = xml || strings.HasPrefix(start, tag)
	}
	if xml {
		return "XML"
	}
	return ""
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
	switch ending(path) {
	case ".csv", ".tsv":
		return "CSV", true
	case ".tar", ".tgz":
		return "TAR", true
	case ".mht", ".mhtml":
		return "MHTML", true
	case ".eml":
		return "e-mail", true
	case ".css", ".js", ".svg":
		return strings.ToUpper(ending(path)[1:]), true
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

// isSign reports letters and digits: a text without any says nothing.
func isSign(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
