package extract

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Decode makes valid UTF-8 of the bytes of a plain text: UTF-8 with or without byte order
// mark, UTF-16 with one, or Windows-1252, of which ISO 8859-1 is a part. Text that is
// mostly UTF-8 stays that; its broken bytes become U+FFFD. Line ends become "\n".
func Decode(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		// The decoder replaces what is broken and has no other errors.
		decoded, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		return lineEnds(strings.ToValidUTF8(string(decoded), "\ufffd"))
	}
	if !utf8.Valid(data) && !mostlyUTF8(data) {
		decoded, _ := charmap.Windows1252.NewDecoder().Bytes(data)
		return lineEnds(strings.ToValidUTF8(string(decoded), "\ufffd"))
	}
	return lineEnds(Valid(string(data)))
}

// Valid replaces each run of bytes that are not UTF-8 by U+FFFD.
func Valid(s string) string { return strings.ToValidUTF8(s, "\ufffd") }

func lineEnds(s string) string {
	if !strings.Contains(s, "\r") {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// mostlyUTF8 reports whether more characters beyond ASCII are sound UTF-8 than broken. In
// Windows-1252 hardly any are: that takes two such letters in a row that fit by chance.
func mostlyUTF8(data []byte) bool {
	sound, broken := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			sound++
		}
		data = data[size:]
	}
	return sound > broken
}
