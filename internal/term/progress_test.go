package term

import (
	"os"
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var out strings.Builder
	clock := time.Date(2029, 3, 12, 14, 17, 0, 0, time.UTC)
	p := newProgress(&out, "gelesen", 60, func() time.Time { return clock })
	p.Show(1, 4)
	if p.Clear(); out.Len() != 0 {
		t.Errorf("short work left %q", out.String())
	}
	clock = clock.Add(time.Second)
	p.Show(2, 4)
	p.Show(3, 4) // too soon after the last one
	if line := strings.TrimSpace(out.String()); line != "gelesen 2/4 ━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌" {
		t.Errorf("line %q", line)
	}
	p.Clear()
	if got := out.String(); !strings.HasSuffix(got, "\r"+strings.Repeat(" ", 59)+"\r") {
		t.Errorf("the line was not taken away: %q", got)
	}
}

func TestNoProgressWithoutTerminal(t *testing.T) {
	f, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p := NewProgress(f, "gelesen")
	p.Show(1, 2)
	p.Clear()
	if p != nil {
		t.Error("a file is no terminal")
	}
}
