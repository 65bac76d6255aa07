package lexicon

import (
	"strings"
	"testing"
)

// TestBegins: no name of several words is missed because of its first one.
func TestBegins(t *testing.T) {
	for name := range bodyTable().bodies {
		if first, _, several := strings.Cut(name, " "); several && !Begins(first) {
			t.Errorf("Begins(%q) is false, but %q begins with it", first, name)
		}
	}
	for name := range stateTable().names {
		if first, _, several := strings.Cut(name, " "); several && !Begins(strings.ToUpper(first)) {
			t.Errorf("Begins(%q) is false, but %q begins with it", first, name)
		}
	}
	if Begins("Haustürklinke") {
		t.Error("a name begins with Haustürklinke")
	}
}
