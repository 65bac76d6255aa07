// Package page holds what the program's HTML pages have in common: colours and type, a
// policy that forbids everything but the page's own style, and how a page is written.
package page

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"
)

//go:embed base.css
var base string

// Base is the style with which the style of every page begins.
func Base() string { return base }

// Policy is the content security policy of a page that needs nothing but its style. It
// names the style by its checksum, so that no other one can be slipped in.
func Policy(style string) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}

// Write executes the template and writes the page, or nothing if it fails. Control
// characters, which a page must not hold, become replacement characters.
func Write(w io.Writer, tmpl *template.Template, data any) error {
	var out bytes.Buffer
	if err := tmpl.Execute(&out, data); err != nil {
		return err
	}
	_, err := io.WriteString(w, Clean(out.String()))
	return err
}

// Clean is the text with replacement characters for control characters.
func Clean(page string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 {
			return '\uFFFD'
		}
		return r
	}, page)
}
