package measure

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// referee runs a program of ../shared/score and returns what it prints.
func (b *Bench) referee(name string, args ...string) ([]byte, error) {
	cmd := exec.Command("python3", append([]string{"-B", b.shared("score/" + name)}, args...)...)
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, complaint.Bytes())
	}
	return out, nil
}

// refereeTo writes what a referee prints to an intermediate file and returns its path.
func (b *Bench) refereeTo(file, name string, args ...string) (string, error) {
	out, err := b.referee(name, args...)
	if err != nil {
		return "", err
	}
	path := b.temp(file)
	return path, os.WriteFile(path, out, 0o600)
}

// verdict runs a referee with --json and decodes what it prints.
func (b *Bench) verdict(name string, args ...string) (verdict, error) {
	out, err := b.referee(name, append(args, "--json")...)
	if err != nil {
		return nil, err
	}
	var v verdict
	if err := json.Unmarshal(out, &v); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return v, nil
}

// verdict is the JSON object of a referee.
type verdict map[string]any

// value is the number at a path such as "attributions.f1". The second result is false if the
// referee does not give it, as it does for a share of nothing.
func (v verdict) value(path string) (float64, bool) {
	var at any = map[string]any(v)
	for key := range strings.SplitSeq(path, ".") {
		object, ok := at.(map[string]any)
		if !ok {
			return 0, false
		}
		at = object[key]
	}
	n, ok := at.(float64)
	return n, ok
}

// count is the number at a path, 0 if the referee does not give it.
func (v verdict) count(path string) float64 {
	n, _ := v.value(path)
	return n
}

// shares are figures made of shares of one; the arguments are names and paths in turn.
func (v verdict) shares(namesAndPaths ...string) ([]Figure, error) {
	var figures []Figure
	for i := 0; i+1 < len(namesAndPaths); i += 2 {
		n, ok := v.value(namesAndPaths[i+1])
		if !ok {
			return nil, fmt.Errorf("the referee gives no %s", namesAndPaths[i+1])
		}
		figures = append(figures, Figure{namesAndPaths[i], 100 * n})
	}
	return figures, nil
}
