package shared

import (
	"os"
	"path/filepath"
	"testing"
)

func TestDirBesideTheModule(t *testing.T) {
	t.Setenv(Variable, "")
	root := t.TempDir()
	inside := filepath.Join(root, "module", "a", "b")
	for _, dir := range []string{inside, filepath.Join(root, "shared")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(inside)
	if dir, ok := Dir(); ok {
		t.Errorf("outside of a module: found %s", dir)
	}
	if err := os.WriteFile(filepath.Join(root, "module", "go.mod"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	dir, ok := Dir()
	if want, got := "shared", filepath.Base(dir); !ok || got != want {
		t.Errorf("Dir() = %q, %v; want the folder %q", dir, ok, want)
	}
}

func TestDirByEnvironment(t *testing.T) {
	t.Setenv(Variable, t.TempDir())
	if dir, ok := Dir(); !ok || dir != os.Getenv(Variable) {
		t.Errorf("Dir() = %q, %v", dir, ok)
	}
	t.Setenv(Variable, filepath.Join(t.TempDir(), "missing"))
	if dir, ok := Dir(); ok {
		t.Errorf("Dir() = %q for a folder that does not exist", dir)
	}
}

type skipped struct{ testing.TB }

func (s *skipped) Skip(...any) { panic(s) }

func TestPathSkipsWhatIsMissing(t *testing.T) {
	t.Setenv(Variable, t.TempDir())
	s := &skipped{t}
	defer func() {
		if recover() != s {
			t.Error("the test went on without its material")
		}
	}()
	Path(s, "data/missing.gz")
}
