package token

import (
	"strings"
)

// address is the end of the web or mail address at i; i if there is none. It looks only
// where an address can begin, so that every byte is looked at once.
func (s *scanner) address(i int) int {
	if i > s.start && isAddressByte(s.text[i-1]) {
		return i
	}
	end := i
	for end < len(s.text) && isAddressByte(s.text[end]) {
		end++
	}
	run := s.text[i:end]
	if !isURL(run) && !isMail(run) {
		return i
	}
	return i + len(strings.TrimRight(run, ".,:;!?"))
}

func isURL(run string) bool {
	scheme, rest, ok := strings.Cut(run, "://")
	if ok && rest != "" {
		switch strings.ToLower(scheme) {
		case "http", "https", "ftp":
			return true
		}
	}
	return len(run) > len("www.") && strings.EqualFold(run[:len("www.")], "www.")
}

func isMail(run string) bool {
	name, host, ok := strings.Cut(run, "@")
	dot := strings.LastIndexByte(strings.TrimRight(host, ".,:;!?"), '.')
	return ok && name != "" && dot > 0 && !strings.ContainsAny(run, "/") && !strings.Contains(host, "@")
}

// isAddressByte reports whether c may stand in an address. Bytes beyond ASCII may not, nor
// brackets and apostrophes: they enclose addresses more often than they belong to them.
func isAddressByte(c byte) bool {
	return c < 0x80 && (asciiWord[c] || strings.IndexByte("-._~:/?#@!$&*+,;=%", c) >= 0)
}

// domain is the end of the rest of a domain name after a word, ".de" or ".NET"; i, the
// place of the point, if there is none.
func (s *scanner) domain(i int) int {
	end := s.letters(i + 1)
	if !isTopLevel(s.text[i+1 : end]) {
		return i
	}
	return end
}

// isTopLevel reports whether the word is one of the top-level domains that names in news
// end in: "Rundblick.de". German words are not among them.
func isTopLevel(word string) bool {
	if strings.ToUpper(word) == word {
		word = strings.ToLower(word)
	}
	switch word {
	case "de", "com", "org", "net", "at", "ch", "eu", "tv", "info", "io", "uk", "fr", "ru", "nl", "it", "pl", "gov", "edu", "co", "online", "berlin", "hamburg", "news", "ai", "me":
		return true
	}
	return false
}
