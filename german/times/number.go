package times

import (
	"strconv"
	"strings"

	q "github.com/quellenlage/quellenlage"
)

// scanNumber reads the number that begins at start: digits, decimals, clocks, dates.
func scanNumber(text string, start int) item {
	end := digitsEnd(text, start)
	n := end - start
	it := item{Span: q.Span{Start: start, End: end}, class: digits}
	if n <= 9 {
		it.num, _ = strconv.ParseFloat(text[start:end], 64)
	} else {
		it.num = -1
	}
	if n == 4 && scanISO(text, &it) || n <= 2 && (scanDotted(text, &it) || scanSlashed(text, &it)) ||
		scanGrouped(text, &it) || scanSuffixed(text, &it) {
		return it
	}
	if n <= 2 && end < len(text) && text[end] == '.' && !followsDigit(text, end) {
		it.dot = true
	}
	return it
}

func digitsEnd(text string, i int) int {
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return i
}

func followsDigit(text string, i int) bool { return i+1 < len(text) && isDigit(text[i+1]) }

// after reads the digits behind a separator: their value, number and end.
func after(text string, i int, separators string) (value, length, end int) {
	if i >= len(text) || strings.IndexByte(separators, text[i]) < 0 || !followsDigit(text, i) {
		return 0, 0, i
	}
	end = digitsEnd(text, i+1)
	if end-i-1 > 4 {
		return 0, 0, i
	}
	value, _ = strconv.Atoi(text[i+1 : end])
	return value, end - i - 1, end
}

// scanISO reads "2024-10-21", and "2024-05" as a month: a year cannot follow that is
// smaller.
func scanISO(text string, it *item) bool {
	m, n1, end := after(text, it.End, "-/.")
	d, n2, end2 := after(text, end, text[it.End:min(it.End+1, len(text))])
	if n1 == 2 && n2 == 0 && 1 <= m && m <= 12 && 1900 <= it.num && it.num < 2100 && m < int(it.num)%100 {
		it.class, it.m, it.s, it.End = yearMonth, m, int(it.num), end
		return true
	}
	if n1 == 0 || n1 > 2 || n2 == 0 || n2 > 2 || !exists(int(it.num), m, d) {
		return false
	}
	it.class, it.h, it.m, it.s, it.End = fullDate, d, m, int(it.num), end2
	return true
}

// scanDotted reads "20.30", "20:30:15", "22.04", "15.2.", "21.10.2024", "30.12.16".
func scanDotted(text string, it *item) bool {
	second, n, end := after(text, it.End, ".:")
	if n == 0 || n > 2 || continues(text, it.Start) {
		return false
	}
	separator := text[it.End]
	third, n3, end3 := after(text, end, string(separator))
	if separator == '.' && (n3 == 2 || n3 == 4) && exists(fullYear(third, n3), second, int(it.num)) {
		it.class, it.h, it.m, it.s, it.End = fullDate, int(it.num), second, fullYear(third, n3), end3
		return true
	}
	if separator == '.' && n3 == 0 && end < len(text) && text[end] == '.' && exists(0, second, int(it.num)) && n <= 2 {
		it.class, it.h, it.m, it.End = fullDate, int(it.num), second, end+1
		return true
	}
	if n != 2 {
		return false
	}
	it.class, it.h, it.m, it.s, it.End = dotted, int(it.num), second, 0, end
	if n3 == 2 && separator == ':' {
		it.s, it.End = third, end3
	}
	it.value = string(separator)
	return true
}

// continues reports whether the number at start goes on something longer: "B.1.1.7",
// "10.0.0.1".
func continues(text string, start int) bool {
	return start >= 2 && (text[start-1] == '.' || text[start-1] == ':') && text[start-2] != ' '
}

// fullYear completes a year of two digits: up to 68 it lies in this century.
func fullYear(year, length int) int {
	switch {
	case length == 4:
		return year
	case year <= 68:
		return 2000 + year
	}
	return 1900 + year
}

// scanSlashed reads "29/2/2019", "3-12-2025" and, as a month, "05/2016".
func scanSlashed(text string, it *item) bool {
	m, n, end := after(text, it.End, "/-")
	if n == 4 && 1 <= it.num && it.num <= 12 && 1900 <= m && m < 2100 && it.Len() == 2 {
		it.class, it.m, it.s, it.End = yearMonth, int(it.num), m, end
		return true
	}
	y, n2, end2 := after(text, end, text[it.End:min(it.End+1, len(text))])
	y = fullYear(y, n2)
	if n == 0 || n > 2 || n2 != 4 && n2 != 2 || !exists(y, m, int(it.num)) {
		return false
	}
	if n2 == 2 && n == 1 {
		it.value = "?" // as well the sets of a match
	}
	it.class, it.h, it.m, it.s, it.End = fullDate, int(it.num), m, y, end2
	return true
}

// scanGrouped reads "1.500", "1 500" is left alone, and "3,5".
func scanGrouped(text string, it *item) bool {
	value, n, end := after(text, it.End, ",")
	if n > 0 {
		it.class, it.End = decimal, end
		scale := 1.0
		for range n {
			scale *= 10
		}
		it.num += float64(value) / scale
		return true
	}
	found := false
	for {
		value, n, end := after(text, it.End, ".'")
		if n != 3 || it.num > 1e9 {
			return found
		}
		it.num, it.End, found = it.num*1000+float64(value), end, true
		it.class = decimal
	}
}

// scanSuffixed reads "60er" as a decade, "15te" as an ordinal and "6h30" as a clock.
func scanSuffixed(text string, it *item) bool {
	rest := text[it.End:min(it.End+3, len(text))]
	switch {
	case strings.HasPrefix(rest, "er") && (len(rest) < 3 || !isLetter(rest[2]) || rest[2] == 'j') && it.num >= 0 && int(it.num)%10 == 0:
		it.class, it.End = decade, it.End+2
	case (rest == "ter" || rest == "ten") || strings.HasPrefix(rest, "te") && (len(rest) < 3 || !isLetter(rest[2])):
		it.class, it.End = ordinal, it.End+len(strings.TrimRight(rest, " .,"))
	case strings.HasPrefix(rest, "h") && len(rest) == 3 && isDigit(rest[1]) && isDigit(rest[2]) && it.num < 25:
		it.h = int(it.num)
		it.m, _ = strconv.Atoi(rest[1:])
		it.class, it.value, it.End = dotted, "h", it.End+3
	default:
		return false
	}
	return true
}
