package measure

import (
	"fmt"
	"strings"
)

// Page fills a template: "@seeds/recall@" becomes the figure "recall" of the measurement
// "seeds", "@corpus-dev/texts@" how many texts it read. It is an error if there is no such figure.
func Page(template string, results map[string]Result) (string, error) {
	var b strings.Builder
	for i, part := range strings.Split(template, "@") {
		if i%2 == 0 {
			b.WriteString(part)
			continue
		}
		measurement, figure, _ := strings.Cut(part, "/")
		result := results[measurement]
		if figure == "texts" && result.Texts > 0 {
			fmt.Fprint(&b, result.Texts)
			continue
		}
		value, ok := result.value(figure)
		if !ok {
			return "", fmt.Errorf("there is no figure %q", part)
		}
		fmt.Fprintf(&b, "%.1f", value)
	}
	return b.String(), nil
}

func (r Result) value(figure string) (float64, bool) {
	for _, f := range r.Figures {
		if f.Name == figure {
			return f.Value, true
		}
	}
	return 0, false
}
