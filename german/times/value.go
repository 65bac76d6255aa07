package times

import (
	"fmt"
	"strconv"
	"strings"
)

// spanValue is the TIMEX3 value of n units; 0 units are untold.
func spanValue(n float64, u string) string {
	prefix := "P"
	if u[0] == 'T' {
		prefix, u = "PT", u[1:]
	}
	switch u {
	case "FY", "SY":
		u = "Y"
	case "H":
		if prefix == "P" {
			n, u = n*6, "M"
		}
	}
	if n == 0 {
		return prefix + "X" + u
	}
	switch {
	case n < 1 && prefix+u == "PTH":
		n, u = n*60, "M"
	case n < 1 && prefix+u == "PY":
		n, u = n*12, "M"
	case n < 1 && prefix+u == "PD":
		prefix, n, u = "PT", n*24, "H"
	}
	return prefix + strconv.FormatFloat(n, 'f', -1, 64) + u
}

// joinSpans joins "P1Y" and "P2M", "P1D" and "PT1H".
func joinSpans(a, b string) string {
	rest := strings.TrimPrefix(b, "P")
	if strings.Contains(a, "T") {
		rest = strings.TrimPrefix(rest, "T")
	}
	return a + rest
}

// smaller reports whether unit u is smaller than the last unit of the value.
func smaller(value, u string) bool {
	const order = "YMWD"
	const hours = "HMS"
	last := value[len(value)-1:]
	if strings.Contains(value, "T") {
		return u[0] == 'T' && strings.Index(hours, u[1:]) > strings.Index(hours, last)
	}
	return u[0] == 'T' || strings.Contains(order, u) && strings.Index(order, u) > strings.Index(order, last)
}

func pad4(n int) string { return fmt.Sprintf("%04d", n) }
func pad2(n int) string { return fmt.Sprintf("%02d", n) }
