package measure

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"
)

// Tolerance is by how many points a score may fall before it counts as lost: articles and
// quotations are few, and a change that gains much may cost a little elsewhere.
const Tolerance = 0.5

// Golden are the best results so far, by measurement and figure, on the corpus as it was
// counted when each was reached. They are what is not to be lost, not what is measured today.
type Golden struct {
	path string
	rows []goldenRow
}

type goldenRow struct {
	measurement string
	Figure
}

// ReadGolden reads the file; one that does not exist is empty.
func ReadGolden(path string) (*Golden, error) {
	g := &Golden{path: path}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return g, nil
	}
	if err != nil {
		return nil, err
	}
	number := 0
	for line := range strings.Lines(string(data)) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != 3 {
			return nil, fmt.Errorf("%s:%d: %d fields instead of 3", path, number, len(fields))
		}
		value, err := strconv.ParseFloat(fields[2], 64)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, number, err)
		}
		g.rows = append(g.rows, goldenRow{fields[0], Figure{fields[1], value}})
	}
	return g, nil
}

// Best is the best value so far.
func (g *Golden) Best(measurement, figure string) (float64, bool) {
	if r := g.row(measurement, figure); r != nil {
		return r.Value, true
	}
	return 0, false
}

func (g *Golden) row(measurement, figure string) *goldenRow {
	for i, r := range g.rows {
		if r.measurement == measurement && r.Name == figure {
			return &g.rows[i]
		}
	}
	return nil
}

// Lost are the figures of a result that fell below the best by more than the tolerance.
func (g *Golden) Lost(measurement string, r Result) []string {
	var lost []string
	for _, f := range r.Figures {
		if best, ok := g.Best(measurement, f.Name); ok && f.Value < best-Tolerance {
			lost = append(lost, fmt.Sprintf("%s, %s: %.2f, was %.2f", measurement, f.Name, f.Value, best))
		}
	}
	return lost
}

// Raise takes over what is better than before, or new.
func (g *Golden) Raise(measurement string, r Result) {
	for _, f := range r.Figures {
		if row := g.row(measurement, f.Name); row == nil {
			g.rows = append(g.rows, goldenRow{measurement, f})
		} else {
			row.Value = max(row.Value, f.Value)
		}
	}
}

// goldenHead tells a reader of the file what its figures are.
const goldenHead = `# The best value so far of each figure, in per cent, on the corpus as counted in corpus/README.md:
# go run ./eval fails if one falls, and -update raises it (in lab). They need not come from one run:
# docs/scores.md has what one run measured. Where the corpus grows or a figure is given up for
# another, lines are lowered by hand, with the reason in the commit.
`

// Write writes the file, with the measurements in the order of All.
func (g *Golden) Write() error {
	var b strings.Builder
	b.WriteString(goldenHead)
	for _, m := range All() {
		for _, r := range g.rows {
			if r.measurement == m.Name {
				fmt.Fprintf(&b, "%s\t%s\t%.2f\n", r.measurement, r.Name, r.Value)
			}
		}
	}
	return os.WriteFile(g.path, []byte(b.String()), 0o644)
}

// Table prints a result beside the best values.
func (g *Golden) Table(w io.Writer, m Measurement, r Result) error {
	fmt.Fprintf(w, "%s (%s)\n", m.What, m.Name)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range r.Figures {
		best := "new"
		if value, ok := g.Best(m.Name, f.Name); ok {
			best = fmt.Sprintf("best %6.2f", value)
		}
		fmt.Fprintf(t, "  %s\t%6.2f\t%s\n", f.Name, f.Value, best)
	}
	return t.Flush()
}
