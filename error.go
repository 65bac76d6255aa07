package quellenlage

import "strings"

// Error tells a person what was done, where it failed, why, and what to do next.
type Error struct {
	Op    string // what was being done: "read article"
	Place string // file, line or record
	Err   error  // the cause
	Hint  string // what would help; may be empty
}

// Error gives operation, place and cause in one line, without the hint.
func (e *Error) Error() string {
	var parts []string
	for _, p := range []string{e.Op, e.Place} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if e.Err != nil {
		parts = append(parts, e.Err.Error())
	}
	return strings.Join(parts, ": ")
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }

// Skip is an article that was left out, and why. It is a value, not a failure: it is shown
// in the brief, and the rest is read.
type Skip struct {
	Path   string     // file, with ":line" for a record of a file
	Reason SkipReason // the kind of reason, for a machine
	Detail string     // what was found, for a person; may be empty
}

// SkipReason is why an article was left out.
type SkipReason string

const (
	SkipEmpty     SkipReason = "empty"      // no text in it
	SkipBinary    SkipReason = "binary"     // not a text
	SkipTooLarge  SkipReason = "too_large"  // over the size limit
	SkipUnread    SkipReason = "unreadable" // could not be opened or read
	SkipBroken    SkipReason = "broken"     // damaged record or page
	SkipNoArticle SkipReason = "no_article" // a page without an article
	SkipLanguage  SkipReason = "language"   // a language that no reader knows
	SkipDuplicate SkipReason = "duplicate"  // the same bytes as another article of the call
	SkipUnknown   SkipReason = "format"     // a file format that no reader knows
	SkipMissing   SkipReason = "missing"    // there is no such file
	SkipAddress   SkipReason = "address"    // an address of the web: nothing is fetched
	SkipOwn       SkipReason = "own_output" // written by this program
)

// SkipReasons are all reasons.
func SkipReasons() []SkipReason {
	return []SkipReason{SkipEmpty, SkipBinary, SkipTooLarge, SkipUnread, SkipBroken, SkipNoArticle, SkipLanguage, SkipDuplicate, SkipUnknown,
		SkipMissing, SkipAddress, SkipOwn}
}
