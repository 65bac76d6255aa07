package term

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

// Progress shows in one line of a terminal how far long work has come. The line appears
// only if the work takes a while, and it goes when the work ends. A nil Progress shows
// nothing. It may be used from several goroutines.
type Progress struct {
	mu    sync.Mutex
	out   io.Writer
	label string
	width int
	now   func() time.Time

	next  time.Time // the line is not drawn again before
	shown bool
}

const (
	progressDelay = 300 * time.Millisecond
	progressEvery = 100 * time.Millisecond
)

// NewProgress is a progress line on the file with a label in front, nil if the file is no
// terminal.
func NewProgress(f *os.File, label string) *Progress {
	if !IsTerminal(f) {
		return nil
	}
	return newProgress(f, label, WidthOf(f), time.Now)
}

func newProgress(out io.Writer, label string, width int, now func() time.Time) *Progress {
	return &Progress{out: out, label: label, width: width, now: now, next: now().Add(progressDelay)}
}

// Show says that done of all parts are done; all is 0 as long as it is not known.
func (p *Progress) Show(done, all int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	if now.Before(p.next) {
		return
	}
	p.next, p.shown = now.Add(progressEvery), true
	line := fmt.Sprintf("%s %d", p.label, done)
	if all > 0 {
		line = fmt.Sprintf("%s %d/%d %s", p.label, done, all, bar(done, all))
	}
	fmt.Fprintf(p.out, "\r%s", Pad(Shorten(line, p.width-1), p.width-1))
}

// bar is a bar of twenty characters.
func bar(done, all int) string {
	const length = 20
	full := length * min(done, all) / all
	return strings.Repeat("━", full) + strings.Repeat("╌", length-full)
}

// Clear takes the line away.
func (p *Progress) Clear() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprintf(p.out, "\r%s\r", strings.Repeat(" ", p.width-1))
	}
	p.shown, p.next = false, p.now().Add(progressDelay)
}
