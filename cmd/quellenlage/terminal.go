package main

import (
	"os"

	"github.com/quellenlage/quellenlage/brief"
	"github.com/quellenlage/quellenlage/internal/term"
)

// terminal says how text for a terminal is set: as wide as the terminal, in colour if the
// user wants it; a file gets neither.
func (a *app) terminal(out output) brief.TerminalOptions {
	if out.path != "" {
		return brief.TerminalOptions{}
	}
	return brief.TerminalOptions{Width: term.WidthOf(a.out), Colour: term.WantsColour(a.out, os.Getenv)}
}
