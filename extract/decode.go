package extract

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Decode makes valid UTF-8 of the bytes of a plain text: UTF-8 with or without byte order
// mark, UTF-16 or UTF-32 with one, or Windows-1252, of which ISO 8859-1 is a part. Text
// that is mostly UTF-8 stays that; its broken bytes become U+FFFD. Line ends become "\n".
func Decode(data []byte) string {
	if text, ok := decodeByMark(data); ok {
		return lineEnds(text)
	}
	if !utf8.Valid(data) && !mostlyUTF8(data) {
		return lineEnds(decodeWith(charmap.Windows1252, data))
	}
	return lineEnds(Valid(string(data)))
}

// decodeByMark decodes what begins with a byte order mark.
func decodeByMark(data []byte) (string, bool) {
	for _, m := range []struct {
		mark string
		enc  encoding.Encoding
	}{
		{"\xff\xfe\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)},
		{"\x00\x00\xfe\xff", utf32.UTF32(utf32.BigEndian, utf32.UseBOM)},
		{"\xff\xfe", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
		{"\xfe\xff", unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
		{"\xef\xbb\xbf", unicode.UTF8BOM},
	} {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return decodeWith(m.enc, data), true
		}
	}
	return "", false
}

// decodeWith decodes data as far as the encoding goes; what does not fit becomes U+FFFD.
func decodeWith(enc encoding.Encoding, data []byte) string {
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		decoded = data
	}
	return Valid(string(decoded))
}

// Valid replaces each run of bytes that are not UTF-8 by U+FFFD.
func Valid(s string) string { return strings.ToValidUTF8(s, "\ufffd") }

func lineEnds(s string) string {
	if !strings.Contains(s, "\r") {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// mostlyUTF8 reports whether a good part of what is beyond ASCII is sound UTF-8. In
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
	return 2*sound > broken
}
