package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	q "github.com/quellenlage/quellenlage"
	"github.com/quellenlage/quellenlage/source"
)

// output are the flags that say how and where a command writes.
type output struct {
	format  string
	path    string
	formats []string // the first one is the default
}

// flags adds the flags to a command.
func (o *output) flags(cmd *cobra.Command, formats ...string) {
	o.formats = formats
	cmd.Flags().StringVar(&o.format, "format", "", "form of the output: "+strings.Join(formats, ", ")+` (default: by the name of the file, else "`+formats[0]+`")`)
	cmd.Flags().StringVarP(&o.path, "output", "o", "", "write to `FILE` in place of standard output")
	complete(cmd, "format", formats...)
}

// settle decides the format: as asked for, by the name of the file, or the default. A name
// that promises a format that there is not is an error; ".txt" promises none.
func (o *output) settle() error {
	if o.format != "" {
		err := oneOf("format", o.format, o.formats...)
		if near := o.nearest(o.format); err != nil && near != "" {
			return fmt.Errorf("%w; the nearest is %s", err, near)
		}
		return err
	}
	o.format = o.formats[0]
	ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(o.path)), ".")
	if ext == "" || ext == "txt" {
		return nil
	}
	if !slices.Contains(o.formats, ext) {
		if near := o.nearest(ext); near != "" {
			return fmt.Errorf("-o %s: there is no format %q; the nearest is %s", o.path, ext, near)
		}
		return fmt.Errorf("-o %s: there is no format %q; there are %s; --format says which for any name", o.path, ext, strings.Join(o.formats, ", "))
	}
	o.format = ext
	return nil
}

// nearest is the format that is meant by one that the command does not write, with what it is;
// "" if there is none.
func (o *output) nearest(asked string) string {
	for _, pair := range [][3]string{
		{"json", "jsonl", "jsonl: one object a line"},
		{"jsonl", "json", "json: one object"},
		{"ndjson", "jsonl", "jsonl: one object a line"},
		{"markdown", "md", "md: Markdown"},
		{"htm", "html", "html: one page"},
		{"txt", "term", "term: text"},
		{"text", "term", "term: text"},
	} {
		if strings.EqualFold(asked, pair[0]) && slices.Contains(o.formats, pair[1]) {
			return pair[2]
		}
	}
	return ""
}

// apart reports an error if the file to write is one of those that are named to be read. One
// that the program itself has written is no article, and may be written again.
func (o *output) apart(paths []string) error {
	target, err := os.Stat(o.path)
	if o.path == "" || err != nil {
		return nil
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && os.SameFile(info, target) && !source.Own(path) {
			return fmt.Errorf("-o %s would overwrite an article that is to be read", o.path)
		}
	}
	return nil
}

// write lets draw write to the file or to standard output. A file appears whole or not at
// all; what is no file, such as a device or a pipe, is written to and never replaced.
func (a *app) write(o output, draw func(io.Writer) error) error {
	if o.path == "" {
		out := bufio.NewWriter(a.out)
		return failure("standard output", errors.Join(draw(out), out.Flush()))
	}
	if info, err := os.Stat(o.path); err == nil && !info.Mode().IsRegular() {
		return writeInto(o.path, draw)
	}
	temp, err := os.CreateTemp(filepath.Dir(o.path), ".quellenlage-*")
	if err != nil {
		return failure(o.path, err)
	}
	defer os.Remove(temp.Name()) // it is gone if all went well
	out := bufio.NewWriter(temp)
	err = errors.Join(draw(out), out.Flush(), temp.Chmod(0o644), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), o.path)
	}
	return failure(o.path, err)
}

// writeInto writes to what stands at the path already.
func writeInto(path string, draw func(io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return failure(path, err)
	}
	out := bufio.NewWriter(file)
	return failure(path, errors.Join(draw(out), out.Flush(), file.Close()))
}

// failure is the error for an output that could not be written.
func failure(place string, err error) error {
	if err == nil {
		return nil
	}
	var own *q.Error
	if errors.As(err, &own) {
		return own
	}
	var inPath *os.PathError
	if errors.As(err, &inPath) {
		err = inPath.Err
	}
	return &q.Error{Op: "write", Place: place, Err: err, Hint: "check that the folder exists and may be written to"}
}
