package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/extract"
)

// records reads a JSON Lines file: one article per line.
func (c *call) records(path string, in *bufio.Reader) {
	for line := 1; !c.done; line++ {
		data, err := readLine(in, MaxLine, maxRefused)
		place := fmt.Sprintf("%s:%d", path, line)
		data = bytes.TrimSpace(data)
		switch {
		case errors.Is(err, errLineTooLong):
			c.refuse(place, q.SkipTooLarge, "> %d MB", MaxLine>>20)
		case errors.Is(err, errLineEndless):
			c.refuse(place, q.SkipTooLarge, "> %d MB; rest of the file not read", maxRefused>>20)
			return
		case line == 1 && notLines(data):
			c.refuse(path, q.SkipBroken, "JSON over several lines")
			return
		case len(data) > 0:
			c.record(place, data)
		}
		if err == io.EOF {
			if line == 1 && len(data) == 0 {
				c.refuse(path, q.SkipEmpty, "")
			}
			return
		}
		if err != nil && !errors.Is(err, errLineTooLong) {
			c.refuse(place, q.SkipUnread, "%v; rest of the file not read", cause(err))
			return
		}
	}
}

// notLines reports whether the first line of a file is the beginning of one big JSON
// value.
func notLines(line []byte) bool {
	line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
	return string(line) == "{" || bytes.HasPrefix(line, []byte("["))
}

// record reads one line of a JSON Lines file.
func (c *call) record(place string, data []byte) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	fields, err := decodeRecord(data)
	switch {
	case err != nil:
		c.refuse(place, q.SkipBroken, "%v", err)
		return
	case strings.TrimSpace(fields.Title+fields.Text) == "":
		c.refuse(place, q.SkipEmpty, "")
		return
	case c.repeated(place, data):
		return
	}
	if fields.ID == "" {
		fields.ID = tail(place, 1)
	}
	a := extract.Record(fields)
	a.Path = place
	c.accept(a)
}

// decodeRecord reads the keys id, url, title, text, published and outlet, spelled exactly
// so. Other keys are ignored; a missing key and null are empty.
func decodeRecord(data []byte) (extract.Fields, error) {
	var f extract.Fields
	if len(data) == 0 || data[0] != '{' {
		return f, errors.New("not a JSON object")
	}
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(data, &keys); err != nil {
		return f, fmt.Errorf("invalid JSON: %w", err)
	}
	for _, k := range []struct {
		name string
		to   *string
	}{{"id", &f.ID}, {"url", &f.URL}, {"title", &f.Title}, {"text", &f.Text}, {"published", &f.Published}, {"outlet", &f.Outlet}} {
		raw, ok := keys[k.name]
		if !ok || string(raw) == "null" {
			continue
		}
		if raw[0] != '"' {
			if k.name == "id" && raw[0] != '{' && raw[0] != '[' {
				*k.to = string(raw) // a number serves as an id as well
				continue
			}
			return f, fmt.Errorf("%q is not a string", k.name)
		}
		if err := json.Unmarshal(raw, k.to); err != nil {
			return f, fmt.Errorf("%q: %w", k.name, err)
		}
		*k.to = extract.Valid(*k.to)
	}
	if u, err := url.Parse(f.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" {
		f.URL = "" // nothing else may become a link
	}
	return f, nil
}

var (
	errLineTooLong = errors.New("line too long")
	errLineEndless = errors.New("line without end")
)

// readLine reads a line without its end. A line above the limit is passed over and gives
// errLineTooLong, so that the next call reads the next line; above the second limit it
// gives errLineEndless. At the end of the input it gives what is left, with io.EOF.
func readLine(in *bufio.Reader, limit, endless int) ([]byte, error) {
	var line []byte
	passed := 0
	for {
		part, err := in.ReadSlice('\n')
		switch {
		case passed > 0 || len(line)+len(part) > limit+1:
			passed += len(line) + len(part)
			line = nil
		default:
			line = append(line, part...)
		}
		if err == bufio.ErrBufferFull {
			if passed > endless {
				return nil, errLineEndless
			}
			continue
		}
		if passed > 0 && (err == nil || err == io.EOF) {
			return nil, errLineTooLong
		}
		return bytes.TrimSuffix(line, []byte("\n")), err
	}
}
