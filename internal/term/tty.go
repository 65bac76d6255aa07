package term

import (
	"os"

	"golang.org/x/term"
)

// The widths of a brief: wider lines are hard to read, narrower ones hold no columns.
const (
	DefaultWidth = 100
	MinWidth     = 60
	MaxWidth     = 160
)

// IsTerminal reports whether the file is a terminal.
func IsTerminal(f *os.File) bool { return f != nil && term.IsTerminal(int(f.Fd())) }

// WidthOf is the width of the terminal within the limits above, [DefaultWidth] for
// anything that is none.
func WidthOf(f *os.File) int {
	if !IsTerminal(f) {
		return DefaultWidth
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		return DefaultWidth
	}
	return max(MinWidth, min(width, MaxWidth))
}

// WantsColour decides by the convention of no-color.org: colour for a terminal, unless
// NO_COLOR is set to anything or TERM is "dumb".
func WantsColour(f *os.File, getenv func(string) string) bool {
	return IsTerminal(f) && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb"
}
