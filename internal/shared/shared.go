// Package shared finds the material that measurements read and that is no part of the
// project: corpora, treebanks, news texts. Nothing that ships depends on it.
package shared

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Variable is the environment variable that names the folder of the material.
const Variable = "QUELLENLAGE_SHARED"

// Dir is the folder of the material: what the environment variable QUELLENLAGE_SHARED
// names or, failing that, the folder "shared" beside the module that encloses the working
// directory. It reports false if there is none.
func Dir() (string, bool) {
	if dir := os.Getenv(Variable); dir != "" {
		return dir, isDir(dir)
	}
	at, err := os.Getwd()
	if err != nil {
		return "", false
	}
	for {
		beside := filepath.Join(filepath.Dir(at), "shared")
		if isFile(filepath.Join(at, "go.mod")) && isDir(beside) {
			return beside, true
		}
		above := filepath.Dir(at)
		if above == at {
			return "", false
		}
		at = above
	}
}

// Skipper is the part of testing.TB that Path needs.
type Skipper interface {
	Helper()
	Skip(args ...any)
}

// Path is where a file or folder of the material lies; name is its path within the folder,
// with slashes. If it is not there, the test is skipped.
func Path(t Skipper, name string) string {
	t.Helper()
	dir, ok := Dir()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if ok && (isFile(path) || isDir(path)) {
		return path
	}
	t.Skip("needs ../shared/" + name + " (or " + Variable + ")")
	return ""
}

// Read is the content of a file, decompressed if its name ends in ".gz".
func Read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if !strings.HasSuffix(path, ".gz") {
		return io.ReadAll(f)
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}
