package model

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/quellenlage/quellenlage/internal/perceptron"
	"github.com/quellenlage/quellenlage/internal/wordclass"
)

//go:embed MODEL.md
var about string

func files() map[string]string {
	return map[string]string{"classes.bin": classes, "usage.bin": usage, "codes.bin": codes, "tags.bin": tags, "names.bin": names}
}

func TestWeightsOpen(t *testing.T) {
	if _, err := Tables(); err != nil {
		t.Error("tables:", err)
	}
	if _, err := Tags(); err != nil {
		t.Error("tags:", err)
	}
	if _, err := Names(); err != nil {
		t.Error("names:", err)
	}
}

// TestWeightsAreDescribed: MODEL.md gives the checksum of every file.
func TestWeightsAreDescribed(t *testing.T) {
	for name, data := range files() {
		if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(data))); !strings.Contains(about, sum) {
			t.Errorf("%s has the checksum %s, which MODEL.md does not give", name, sum)
		}
	}
}

// TestWeightsAreSmall leaves room for further layers within the 12 MB of the program.
func TestWeightsAreSmall(t *testing.T) {
	total := 0
	for _, data := range files() {
		total += len(data)
	}
	const most = 10 << 20
	if total > most {
		t.Errorf("weights have %d bytes, more than %d", total, most)
	}
}

// BenchmarkOpen is the time from the start of the program to the first use.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		for name, data := range files() {
			var err error
			switch name {
			case "classes.bin", "usage.bin":
				_, err = wordclass.Open(data)
			case "codes.bin":
				_, err = wordclass.OpenCodes(data)
			default:
				_, err = perceptron.Open(data)
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
