// Package golden compares what a test made with a file that people have read and found right.
package golden

import (
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Updating reports whether the golden files are to be written anew (go test -update).
func Updating() bool { return *update }

// Check compares got with the file and reports the difference as an error of the test. With
// -update it writes the file instead; whoever does so reads the difference before committing.
func Check[T string | []byte](t *testing.T, path string, got T) {
	t.Helper()
	if Updating() {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (-update writes it)", err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", path, diff)
	}
}
